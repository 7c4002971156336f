"""What is left to do in each provider's own portal after the channel exists on the PBX, as data.

Beside the catalogue the only file (with `portal_fields.py`) that names providers.
"""

from collections.abc import Mapping

from core.handover.portal_notes import PortalNote, unsure
from core.wording import N_

_YEASTAR_GUIDE = "help.yeastar.com: P-Series, Contact Center Guide, "
_SMS_API_PAGE = "help.yeastar.com: Integrate SMS Service with Yeastar P-Series PBX System using SMS API"
_APIDAZE_PAGE = _YEASTAR_GUIDE + "Set up an SMS Channel for Apidaze"
_ASPSMS_PAGE = _YEASTAR_GUIDE + "Set up an SMS Channel for Aspsms"
_TWILIO_PAGE = "yeastarpbx.co.ke, 2024-09-03: Set up an SMS Channel for Twilio"
_WHATSAPP_PAGE = _YEASTAR_GUIDE + "Set up a WhatsApp Channel (zh-cn)"
_META_WEBHOOKS = "developers.facebook.com: Messenger Platform, Webhooks; WhatsApp Cloud API, Set up webhooks"


_PASTE_SOMEWHERE = unsure(
    N_(
        "The portal's wording may differ: look in the provider's portal for “webhook”, “callback URL” or “SMS URL” "
        "of incoming messages and paste the webhook URL there; without such a field, send it to the support."
    )
)
_NUMBER_HAS_SMS = unsure(
    N_(
        "The portal's wording may differ: check that SMS is switched on for each of the numbers and that they belong "
        "to the account whose keys the PBX has."
    )
)
_REGISTERED = PortalNote(
    N_(
        "For US numbers: check that they are registered for 10DLC (toll-free ones: verified); messages from "
        "unregistered numbers to the US are blocked."
    ),
    _ASPSMS_PAGE,
)
_TRY = PortalNote(
    N_(
        "Send a text message from a mobile phone to one of the numbers, see that it reaches its destination, and "
        "answer it."
    )
)
_COUNTRIES = PortalNote(
    N_(
        "If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), allow the "
        "one of the provider's servers; otherwise no picture or file gets through."
    ),
    _APIDAZE_PAGE,
)
_SIGNED = PortalNote(
    N_(
        "If the PBX was given a Secret: check that the provider signs what it sends with the same one (header "
        "X-Signature-256, SHA-256, lowercase); the PBX rejects everything else."
    ),
    _SMS_API_PAGE,
)
_E164 = PortalNote(
    N_("Check that the provider sends and takes numbers in E.164 form, for instance +15567778888."), _SMS_API_PAGE
)
_SMS_API = (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _SIGNED, _E164, _REGISTERED, _TRY)
_LITTLE_KNOWN = (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _REGISTERED, _TRY)
_TOKEN_THAT_STAYS = PortalNote(
    N_(
        "Check that the access token does not expire: a system user's token, not the temporary one of the test page; "
        "with an expired token the channel falls silent."
    ),
    "developers.facebook.com: WhatsApp Cloud API, Get Started",
)
_ONE_ENDPOINT = PortalNote(
    N_(
        "An app has one callback URL. If the app already serves other software, make an app of its own for the PBX; "
        "otherwise you take the messages away from the other."
    ),
    _META_WEBHOOKS,
)

STEPS: Mapping[str, tuple[PortalNote, ...]] = {
    **dict.fromkeys(("general", "alhambra", "athena", "ixica", "netplanet", "vetta"), _SMS_API),
    "voipms": (
        unsure(
            N_(
                "The portal's wording may differ: in the VoIP.ms portal edit each number (Manage DIDs), switch "
                "SMS/MMS on, and paste the webhook URL where it asks for a webhook or URL callback."
            )
        ),
        PortalNote(
            N_(
                "Main Menu > SOAP & REST/JSON API: check that the API is enabled and the PBX's public IP address is "
                "on the list; by default no address may use it."
            ),
            "VoIP.ms: SOAP and REST/JSON API Documentation",
        ),
        _SIGNED,
        _REGISTERED,
        _TRY,
    ),
    "apidaze": (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _COUNTRIES, _REGISTERED, _TRY),
    "aspsms": (
        PortalNote(
            N_(
                "In the ASPSMS portal open the list of your numbers, click Edit beside the number and go down to "
                "“Forward SMS as HTTP raw data”."
            ),
            _ASPSMS_PAGE,
        ),
        PortalNote(
            N_(
                "The webhook URL goes in there in two parts: in “protocol://HOST” enter {origin}, in the field for "
                "the path enter {path}."
            ),
            _ASPSMS_PAGE,
        ),
        PortalNote(
            N_("Check that the numbers are dedicated ones for two-way SMS; the channel carries text only, no files."),
            _ASPSMS_PAGE,
        ),
        _REGISTERED,
        _TRY,
    ),
    "bandwidth": (
        PortalNote(
            N_(
                "In the Bandwidth App open the messaging application whose Application ID the PBX has, and paste the "
                "webhook URL as its inbound callback URL."
            ),
            "dev.bandwidth.com: How to manage Applications",
        ),
        unsure(
            N_(
                "The portal's wording may differ: if the application also asks for a status callback URL, paste the "
                "same webhook URL."
            )
        ),
        PortalNote(
            N_("Check that this application is assigned to the location (SIP peer) that holds the numbers."),
            "dev.bandwidth.com: How to manage Applications; band app assign",
        ),
        PortalNote(
            N_(
                "Bandwidth ends API users (username and password) on 2 December 2026 in favour of OAuth credentials: "
                "ask Yeastar which firmware of the PBX takes those."
            ),
            "dev.bandwidth.com: Credential Management",
        ),
        _REGISTERED,
        _TRY,
    ),
    "flowroute": (
        PortalNote(
            N_(
                "In the Flowroute portal open Preferences > API Control and paste the webhook URL into the SMS "
                "Callback field."
            ),
            "developer.flowroute.com: Receive an Inbound Message",
        ),
        unsure(
            N_("The portal's wording may differ: for pictures, paste the same webhook URL as MMS callback as well.")
        ),
        PortalNote(
            N_("Check that none of the numbers has a callback URL of its own that leads elsewhere."),
            "developer.flowroute.com: Set a Callback URL for Your Phone Number",
        ),
        _REGISTERED,
        _TRY,
    ),
    "siptrunk": _LITTLE_KNOWN,
    "skyetel": (
        PortalNote(
            N_(
                "In the Skyetel portal open the options of each number, switch SMS & MMS on, choose Callback URL and "
                "paste the webhook URL."
            ),
            "support.skyetel.com: SMS & MMS Overview",
        ),
        unsure(N_("The portal's wording may differ: of the two kinds of callback, POST and GET, choose POST.")),
        PortalNote(
            N_("Check that the number's state is Healthy and that it is routed; before that SMS stays off."),
            "support.skyetel.com: SMS & MMS Overview",
        ),
        _REGISTERED,
        _TRY,
    ),
    "telnyx": (
        PortalNote(
            N_(
                "In the Telnyx portal open Messaging > Programmable Messaging, select the messaging profile, then "
                "Inbound, and paste the webhook URL."
            ),
            "support.telnyx.com: Receiving SMS on your Telnyx number",
        ),
        PortalNote(
            N_("Check that every number is assigned to this messaging profile; a number without one is mute."),
            "developers.telnyx.com: Phone Number Messaging Configuration",
        ),
        PortalNote(
            N_(
                "Check under Keys & Credentials > Public Key that the PBX has this account's public key; with it the "
                "PBX checks that messages come from Telnyx."
            ),
            "support.telnyx.com: Update Webhook Sign Key Guide",
        ),
        _REGISTERED,
        _TRY,
    ),
    "twilio": (
        PortalNote(
            N_(
                "In the Twilio Console open Phone Numbers > Manage > Active numbers, open the number, and under "
                "Messaging paste the webhook URL at “A message comes in”."
            ),
            "twilio.com/docs: Manage Conversations SMS Addresses; " + _TWILIO_PAGE,
        ),
        unsure(
            N_(
                "The portal's wording may differ: if the number is in a Messaging Service, let the service pass "
                "incoming messages on to the number's own webhook."
            )
        ),
        PortalNote(
            N_(
                "Enable the geographic permissions (Geo permissions) for the countries you write to; in the parent "
                "account, also when the number belongs to a sub-account."
            ),
            _TWILIO_PAGE,
        ),
        PortalNote(
            N_("Check that the Account SID and Auth Token are those of the account or sub-account with the number."),
            _TWILIO_PAGE,
        ),
        _REGISTERED,
        _TRY,
    ),
    "voicemeup": _LITTLE_KNOWN,
    "whatsapp": (
        PortalNote(
            N_(
                "On Meta for Developers open your app and there the webhook configuration of WhatsApp: paste the "
                "webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once."
            ),
            _META_WEBHOOKS,
        ),
        PortalNote(N_("In the list of webhook fields subscribe to “messages”."), _META_WEBHOOKS),
        _ONE_ENDPOINT,
        _TOKEN_THAT_STAYS,
        PortalNote(
            N_(
                "If the PBX allows access only from some countries (Allowed Country/Region IP Access Protection), "
                "allow the one of WhatsApp's servers; otherwise no picture or file gets through."
            ),
            _WHATSAPP_PAGE,
        ),
        PortalNote(
            N_("Write from a phone to the WhatsApp number, see that it reaches its destination, and answer it.")
        ),
    ),
    "facebook": (
        PortalNote(
            N_(
                "On Meta for Developers open your app and there the webhook configuration of Messenger: paste the "
                "webhook URL as Callback URL, and the verify token, and save; Meta calls the PBX at once."
            ),
            _META_WEBHOOKS,
        ),
        PortalNote(
            N_(
                "Subscribe the Facebook page to the app, with the field “messages”; without the page's own "
                "subscription nothing arrives. Which other fields the PBX uses is not documented."
            ),
            "developers.facebook.com: Messenger Platform FAQ; Webhook Events Reference",
        ),
        _ONE_ENDPOINT,
        PortalNote(
            N_(
                "Until Meta's App Review has approved the app, only people with a role in the app (administrator, "
                "developer, tester) can talk with the page."
            ),
            "developers.facebook.com: Messenger Platform, Quick Start Tutorial",
        ),
        _TOKEN_THAT_STAYS,
        PortalNote(
            N_("Write to the page from a private account, see that it reaches its destination, and answer it.")
        ),
    ),
}
"""By the provider's wire value, in the order in which they are done."""

_THROUGH_META = frozenset({"whatsapp", "facebook"})


def steps_for(channel: str) -> tuple[PortalNote, ...]:
    """The steps for the provider with this wire value; none for one that the catalogue does not have."""
    return STEPS.get(channel, ())


def goes_through_meta(channel: str) -> bool:
    """Whether Meta calls the webhook: then there is a verify token, and Meta's demands on the address hold."""
    return channel in _THROUGH_META
