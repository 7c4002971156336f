"""Where in each provider's portal the values are found that the PBX asks for, as data; one sentence for each field.

`PortalNote` says what `certain` and the sources mean.
"""

from collections.abc import Mapping

from core.handover.portal_notes import PortalNote, unsure
from core.wording import N_

_SMS_API_PAGE = "help.yeastar.com: Integrate SMS Service with Yeastar P-Series PBX System using SMS API"
_WHATSAPP_PAGE = "help.yeastar.com: Set up a WhatsApp Channel (zh-cn)"
_FLOWROUTE_KEYS = "support.flowroute.com: Multiple API Keys Overview"
_SKYETEL_KEYS = "support.skyetel.com: SMS & MMS API"


_SMS_API = {
    "api_key": PortalNote(
        N_("In the provider's customer portal; it stands in every request of the PBX as “Authorization: Bearer …”."),
        _SMS_API_PAGE,
    ),
    "api_secret": PortalNote(
        N_("In the provider's customer portal, where webhooks are set up; it signs what the provider sends."),
        _SMS_API_PAGE,
    ),
    "api_verify_url": unsure(
        N_(
            "The portal's wording may differ: in the provider's API documentation, the address that checks an API "
            "key, or from the support: the verification address for Yeastar's SMS API."
        )
    ),
    "api_send_url": unsure(
        N_(
            "The portal's wording may differ: in the provider's API documentation, the address that sends a message, "
            "or from the support: the sending address for Yeastar's SMS API."
        )
    ),
}
_FROM_META = {
    "access_token": unsure(
        N_(
            "The portal's wording may differ: in the settings of Meta's business portfolio under system users, "
            "generate a token that never expires for one who has the app and the account as assets."
        )
    ),
    "app_secret": PortalNote(
        N_("Meta for Developers, your app: App settings > Basic, App secret, Show."),
        "docs.ezyts.com: WhatsApp Settings",
    ),
}

WHERE: Mapping[str, Mapping[str, PortalNote]] = {
    **dict.fromkeys(("general", "alhambra", "athena", "ixica", "netplanet", "vetta"), _SMS_API),
    "voipms": {
        **_SMS_API,
        "api_key": unsure(
            N_(
                "The portal's wording may differ: in the VoIP.ms portal under Main Menu > SOAP & REST/JSON API, "
                "where the API is enabled and gets its own password; ask VoIP.ms for the key meant for Yeastar."
            )
        ),
    },
    "apidaze": {
        "api_key": PortalNote(
            N_("You get it from Apidaze together with the Secret."),
            "help.yeastar.com: Set up an SMS Channel for Apidaze",
        ),
        "api_secret": PortalNote(
            N_("You get it from Apidaze together with the API key."),
            "help.yeastar.com: Set up an SMS Channel for Apidaze",
        ),
    },
    "aspsms": {
        "user_key": PortalNote(
            N_("Your account's Userkey, as the ASPSMS portal shows it."),
            "aspsms.com: SMS SMTP Interface",
        ),
        "password": unsure(
            N_(
                "The portal's wording may differ: the API password beside the Userkey in the ASPSMS portal; it may "
                "be another one than that of your login."
            )
        ),
    },
    "bandwidth": {
        "application_id": PortalNote(
            N_("In the Bandwidth App, list of applications: the ID of the messaging application."),
            "dev.bandwidth.com: How to manage Applications",
        ),
        "account_id": unsure(
            N_(
                "The portal's wording may differ: in the Bandwidth App, the number of your account, shown near the "
                "account's name."
            )
        ),
        "username": PortalNote(
            N_(
                "The name of an API user, which is another user than the one you log in to the Bandwidth App with; "
                "since April 2026 no new ones can be made, and on 2 December 2026 they end."
            ),
            "dev.bandwidth.com: Legacy Credentials; Credential Management",
        ),
        "password": PortalNote(
            N_("The password of that API user; capital and small letters count."),
            "dev.bandwidth.com: Legacy Credentials",
        ),
    },
    "flowroute": {
        "access_key": PortalNote(N_("In the Flowroute portal under Preferences > API Control."), _FLOWROUTE_KEYS),
        "secret_key": PortalNote(
            N_("In the Flowroute portal under Preferences > API Control, with its access key; keys may expire."),
            _FLOWROUTE_KEYS,
        ),
    },
    "siptrunk": {
        "access_key": unsure(
            N_("The portal's wording may differ: in the SIPTRUNK portal where API keys are made, the access key.")
        ),
        "secret_key": unsure(
            N_("The portal's wording may differ: in the SIPTRUNK portal where API keys are made, the secret key.")
        ),
    },
    "skyetel": {
        "sid_key": PortalNote(
            N_("In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated."),
            _SKYETEL_KEYS,
        ),
        "secret_key": PortalNote(
            N_("In the Skyetel portal behind the gear icon at the top right, generated together with the SID."),
            _SKYETEL_KEYS,
        ),
    },
    "telnyx": {
        "api_key": PortalNote(
            N_("In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY."),
            "developers.telnyx.com: Phone Number Messaging Configuration",
        ),
        "public_key": PortalNote(
            N_("In the Telnyx portal, account settings: Keys & Credentials, tab Public Key."),
            "support.telnyx.com: Update Webhook Sign Key Guide",
        ),
    },
    "twilio": {
        "account_sid": PortalNote(
            N_("On the dashboard of the account or sub-account that bought the number; begins with AC."),
            "yeastarpbx.co.ke, 2024-09-03: Set up an SMS Channel for Twilio",
        ),
        "auth_token": PortalNote(
            N_("On the same dashboard, with the Account SID; reveal it before you copy it."),
            "yeastarpbx.co.ke, 2024-09-03: Set up an SMS Channel for Twilio",
        ),
    },
    "voicemeup": {
        "username": unsure(
            N_("The portal's wording may differ: the user name that the VoiceMeUp portal shows for its API.")
        ),
        "auth_token": unsure(
            N_("The portal's wording may differ: the token that the VoiceMeUp portal shows beside that user name.")
        ),
    },
    "whatsapp": {
        **_FROM_META,
        "phone_number_id": PortalNote(
            N_("Meta for Developers, your app: WhatsApp > API Setup, at the number under “From”; not the number."),
            _WHATSAPP_PAGE,
        ),
        "business_account_id": unsure(
            N_(
                "The portal's wording may differ: Meta for Developers, your app, WhatsApp > API Setup, beside the "
                "Phone Number ID."
            )
        ),
    },
    "facebook": {
        **_FROM_META,
        "access_token": unsure(
            N_(
                "The portal's wording may differ: a token of the page with the permission pages_messaging, from a "
                "system user of Meta's business portfolio or from the Messenger settings of your app."
            )
        ),
        "page_name": PortalNote(N_("The name at the head of the Facebook page.")),
    },
}
"""By the provider's wire value and the field's key in the catalogue."""


def where_found(channel: str, key: str) -> PortalNote | None:
    """Where the value of this catalogue field is found; None for what the catalogue does not have."""
    return WHERE.get(channel, {}).get(key)
