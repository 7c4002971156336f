"""Where in each provider's portal the values are found that the PBX asks for, as data; one note for each field.

`PortalNote` says what `certain` means; `portal_pages.py` has the pages and the days on which they were read.
"""

import datetime as dt
from collections.abc import Mapping

from core.handover import portal_pages as pages
from core.handover.portal_notes import PortalNote, today, unsure
from core.wording import N_

API_USERS_END = dt.date(2026, 12, 2)
"""The day from which Bandwidth accepts no API user (`portal_pages.BANDWIDTH_CREDENTIALS`)."""

_SMS_API = {
    "api_key": PortalNote(
        N_("In the provider's customer portal. The PBX sends it with every request as “Authorization: Bearer …”."),
        pages.SMS_API,
    ),
    "api_secret": PortalNote(
        N_("In the provider's customer portal, where webhooks are set up. The provider signs its messages with it."),
        pages.SMS_API,
    ),
    "api_verify_url": unsure(
        N_(
            "In the provider's API documentation: the address that verifies an API key. If it is not there, ask the "
            "provider's support for the verification address for Yeastar's SMS API."
        ),
        pages.SMS_API,
    ),
    "api_send_url": unsure(
        N_(
            "In the provider's API documentation: the address that sends a message. If it is not there, ask the "
            "provider's support for the sending address for Yeastar's SMS API."
        ),
        pages.SMS_API,
    ),
}
_APP_SECRET = PortalNote(
    N_("Meta for Developers, your app: App settings > Basic, App secret, Show."), pages.META_SECRET
)
_KEYS_SOMEWHERE = {
    "access_key": unsure(
        N_("In the provider's portal, where API keys are created: the access key."), pages.ADD_CHANNEL
    ),
    "secret_key": unsure(
        N_("In the provider's portal, where API keys are created: the secret key."), pages.ADD_CHANNEL
    ),
}

WHERE: Mapping[str, Mapping[str, PortalNote]] = {
    **dict.fromkeys(("general", "alhambra", "athena", "ixica", "netplanet", "vetta"), _SMS_API),
    "voipms": {
        **_SMS_API,
        "api_key": unsure(
            N_(
                "In the VoIP.ms portal under Main Menu > SOAP & REST/JSON API, where the API is enabled and gets a "
                "password of its own. Ask VoIP.ms for the key meant for Yeastar."
            ),
            pages.VOIPMS_API,
        ),
    },
    "apidaze": {
        "api_key": PortalNote(N_("You get it from Apidaze together with the Secret."), pages.APIDAZE),
        "api_secret": PortalNote(N_("You get it from Apidaze together with the API key."), pages.APIDAZE),
    },
    "aspsms": {
        "user_key": PortalNote(N_("Your account's Userkey, as the ASPSMS portal shows it."), pages.ASPSMS_USERKEY),
        "password": unsure(
            N_(
                "The API password next to the Userkey in the ASPSMS portal; it can differ from the password you log "
                "in with."
            ),
            pages.ASPSMS_USERKEY,
        ),
    },
    "bandwidth": {
        "application_id": PortalNote(
            N_("In the Bandwidth App, list of applications: the ID of the messaging application."),
            pages.BANDWIDTH_APPLICATIONS,
        ),
        "account_id": unsure(
            N_("In the Bandwidth App: the number of your account, shown near its name."), pages.BANDWIDTH_APPLICATIONS
        ),
        "username": PortalNote(
            N_(
                "The name of an API user, not the user you "
                "log in to the Bandwidth App with. Bandwidth ends "
                "API users on 2 December 2026; since 1 April "
                "2026 no new ones can be created."
            ),
            pages.BANDWIDTH_CREDENTIALS,
            ends=API_USERS_END,
            then=N_(
                "The name of an API user. Bandwidth ended API users on 2 December 2026: ask Yeastar which firmware "
                "accepts OAuth credentials, and what to enter here then."
            ),
        ),
        "password": PortalNote(N_("The password of that API user; it is case-sensitive."), pages.BANDWIDTH_LEGACY),
    },
    "flowroute": {
        "access_key": PortalNote(
            N_("In the Flowroute portal under Preferences > API Control."), pages.FLOWROUTE_KEYS
        ),
        "secret_key": PortalNote(
            N_("In the Flowroute portal under Preferences > API Control, with its access key. Keys can expire."),
            pages.FLOWROUTE_KEYS,
        ),
    },
    "siptrunk": _KEYS_SOMEWHERE,
    "skyetel": {
        "sid_key": PortalNote(
            N_("In the Skyetel portal behind the gear icon at the top right, where SID and Secret are generated."),
            pages.SKYETEL_KEYS,
        ),
        "secret_key": PortalNote(
            N_("In the Skyetel portal behind the gear icon at the top right, generated together with the SID."),
            pages.SKYETEL_KEYS,
        ),
    },
    "telnyx": {
        "api_key": PortalNote(
            N_("In the Telnyx portal under API Keys (portal.telnyx.com/#/app/api-keys): a V2 key, begins with KEY."),
            pages.TELNYX_KEYS,
        ),
        "public_key": PortalNote(
            N_("In the Telnyx portal, account settings: Keys & Credentials, tab Public Key."), pages.TELNYX_SIGN_KEY
        ),
    },
    "twilio": {
        "account_sid": PortalNote(
            N_("On the dashboard of the account or subaccount that bought the number; begins with AC."),
            pages.TWILIO_CHANNEL,
        ),
        "auth_token": PortalNote(
            N_("On the same dashboard, next to the Account SID; reveal it before you copy it."), pages.TWILIO_CHANNEL
        ),
    },
    "voicemeup": {
        "username": unsure(
            N_("In the VoiceMeUp portal under Account > Users & Access: the name of a user of type Standard."),
            pages.VOICEMEUP,
        ),
        "auth_token": unsure(
            N_("In the VoiceMeUp portal under Account > Users & Access, that user's Access: Auth Token."),
            pages.VOICEMEUP,
        ),
    },
    "whatsapp": {
        "app_secret": _APP_SECRET,
        "access_token": PortalNote(
            N_(
                "In the settings of Meta's business portfolio under Users > System users: give a system user the app "
                "and the WhatsApp account, then generate a token with the expiration Never and the permissions "
                "whatsapp_business_messaging and whatsapp_business_management."
            ),
            pages.META_TOKEN,
        ),
        "phone_number_id": PortalNote(
            N_(
                "Meta for Developers, your app: Use cases > Connect "
                "with customers through WhatsApp > Customize > API "
                "Setup, at the number under “From”; older apps: "
                "WhatsApp > API Setup. The ID, not the number itself."
            ),
            pages.META_WHATSAPP_APP,
        ),
        "business_account_id": PortalNote(
            N_(
                "On the same page, API Setup: “WhatsApp Business Account ID”, or “Messaging account ID” in newer "
                "dashboards."
            ),
            pages.META_ACCOUNT_ID,
        ),
    },
    "facebook": {
        "app_secret": _APP_SECRET,
        "access_token": unsure(
            N_(
                "A token of the page with the permissions pages_messaging and pages_manage_metadata, from a system "
                "user of Meta's business portfolio or from the Messenger settings of your app."
            ),
            pages.MESSENGER_PAGE,
        ),
        "page_name": PortalNote(N_("The name at the top of the Facebook page."), pages.ADD_CHANNEL),
    },
}
"""By the provider's wire value and the field's key in the catalogue."""

NEWS: Mapping[str, PortalNote] = {
    "bandwidth": PortalNote(
        N_(
            "Bandwidth ends API users on 2 December 2026. After "
            "that day this channel can no longer log in, unless "
            "the PBX's firmware accepts OAuth credentials: ask Yeastar "
            "before you go on."
        ),
        pages.BANDWIDTH_CREDENTIALS,
        ends=API_USERS_END,
        then=N_(
            "Bandwidth ended API users on 2 December 2026. This channel works only with firmware that accepts OAuth "
            "credentials: ask Yeastar before you go on."
        ),
    ),
}
"""What should be known before keys are typed for a provider, by its wire value."""

SHORT_NEWS: Mapping[str, PortalNote] = {
    "bandwidth": PortalNote(
        N_("2 Dec 2026: API users end"),
        pages.BANDWIDTH_CREDENTIALS,
        ends=API_USERS_END,
        then=N_("API users have ended"),
    ),
}
"""The same in a few words, for the list of providers."""


def where_found(channel: str, key: str, day: dt.date | None = None) -> PortalNote | None:
    """Where the value of this catalogue field is found; None for what the catalogue does not have."""
    note = WHERE.get(channel, {}).get(key)
    return note.as_of(day or today()) if note else None


def news_of(channel: str, day: dt.date | None = None) -> PortalNote | None:
    """What should be known before keys are typed for this provider, if there is anything."""
    note = NEWS.get(channel)
    return note.as_of(day or today()) if note else None


def short_news_of(channel: str, day: dt.date | None = None) -> PortalNote | None:
    """The same in a few words, for the list of providers."""
    note = SHORT_NEWS.get(channel)
    return note.as_of(day or today()) if note else None
