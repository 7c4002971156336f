"""What is left to do in each provider's own portal after the channel exists on the PBX, as data.

Like its neighbours `portal_fields.py` and `portal_pages.py` it names providers, as few files may.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

from core.channel.draft import DidRoute
from core.channel.rules import number_key
from core.handover import portal_pages as pages
from core.handover.portal_fields import API_USERS_END
from core.handover.portal_notes import PortalNote, advice, key_of, today, unsure
from core.wording import N_

LOOKED_AT = 2_000
"""So many numbers are looked at for their country, in the turn of an event; with more of them a step stays."""
_PASTE_SOMEWHERE = unsure(
    N_(
        "In the provider's portal look for “webhook”, “callback URL” or “SMS URL” of incoming messages and paste the "
        "webhook URL there. If there is none, send it to the provider's support."
    ),
    pages.SMS_API,
)
_NUMBER_HAS_SMS = advice(
    N_(
        "Check that SMS is switched on for each number and that the numbers belong to the account whose keys the PBX "
        "has."
    )
)
_REGISTERED = PortalNote(
    N_(
        "For US numbers: check that they are registered for 10DLC (toll-free numbers: verified). Carriers block "
        "messages from unregistered numbers."
    ),
    pages.APIDAZE,
    calling_code="+1",
)
_TRY = advice(
    N_(
        "Send a text message from a mobile phone to one of the numbers, check that it reaches its destination, and "
        "answer it."
    )
)
_COUNTRIES = PortalNote(
    N_(
        "If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), allow "
        "the country of the provider's servers; otherwise pictures and files cannot be sent."
    ),
    pages.APIDAZE,
)
_SIGNED = PortalNote(
    N_(
        "If the PBX was given a Secret: check that the provider signs what it sends with the same one (header "
        "X-Signature-256, SHA-256, lowercase). The PBX refuses everything else."
    ),
    pages.SMS_API,
)
_E164 = PortalNote(
    N_("Check that the provider sends and accepts numbers in E.164 format, for example +15567778888."), pages.SMS_API
)
_SMS_API = (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _SIGNED, _E164, _REGISTERED, _TRY)
_LITTLE_KNOWN = (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _REGISTERED, _TRY)
_TOKEN_THAT_STAYS = PortalNote(
    N_(
        "Check that the access token never expires: a system user's token, not the temporary one that the dashboard "
        "offers for testing. Once the token expires, the channel stops working."
    ),
    pages.META_TOKEN,
)

STEPS: Mapping[str, tuple[PortalNote, ...]] = {
    **dict.fromkeys(("general", "alhambra", "athena", "ixica", "netplanet", "vetta"), _SMS_API),
    "voipms": (
        unsure(
            N_(
                "In the VoIP.ms portal edit each number (Manage DIDs), switch SMS/MMS on, and paste the webhook URL "
                "where it asks for a webhook or URL callback."
            ),
            pages.VOIPMS_API,
        ),
        PortalNote(
            N_(
                "Main Menu > SOAP & REST/JSON API: check that "
                "the API is enabled and that the PBX's public "
                "IP address is on the list. By default no "
                "address is allowed."
            ),
            pages.VOIPMS_API,
        ),
        _SIGNED,
        _REGISTERED,
        _TRY,
    ),
    "apidaze": (_PASTE_SOMEWHERE, _NUMBER_HAS_SMS, _COUNTRIES, _REGISTERED, _TRY),
    "aspsms": (
        PortalNote(
            N_(
                "In the ASPSMS portal open the list of your "
                "numbers, click Edit next to the number and scroll "
                "down to “Forward SMS as HTTP raw data”."
            ),
            pages.ASPSMS,
        ),
        PortalNote(
            N_(
                "Enter the webhook URL there in two parts: {origin} "
                "in “protocol://HOST”, and {path} in the field for "
                "the path."
            ),
            pages.ASPSMS,
        ),
        PortalNote(
            N_("Check that the numbers are dedicated ones for two-way SMS. The channel carries text only, no files."),
            pages.ASPSMS,
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
            pages.BANDWIDTH_APPLICATIONS,
        ),
        unsure(
            N_("If the application also asks for a status callback URL, paste the same webhook URL."),
            pages.BANDWIDTH_APPLICATIONS,
        ),
        PortalNote(
            N_("Check that this application is assigned to the location (SIP peer) that holds the numbers."),
            pages.BANDWIDTH_APPLICATIONS,
        ),
        PortalNote(
            N_(
                "Bandwidth ends API users (username and password) on 2 December 2026; since 1 July 2026 their roles "
                "cannot be changed. Ask Yeastar which firmware accepts OAuth credentials instead."
            ),
            pages.BANDWIDTH_CREDENTIALS,
            ends=API_USERS_END,
            then=N_(
                "Bandwidth ended API users (username and password) on 2 December 2026. If the channel cannot log in, "
                "ask Yeastar which firmware accepts OAuth credentials."
            ),
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
            pages.FLOWROUTE_INBOUND,
        ),
        PortalNote(N_("For pictures, set the same webhook URL as MMS callback, too."), pages.FLOWROUTE_ACCOUNT),
        PortalNote(
            N_("Check that none of the numbers has a callback URL of its own that leads elsewhere."),
            pages.FLOWROUTE_NUMBER,
        ),
        _REGISTERED,
        _TRY,
    ),
    "siptrunk": _LITTLE_KNOWN,
    "skyetel": (
        PortalNote(
            N_(
                "In the Skyetel portal open the options of each number, switch SMS & MMS on, choose Callback URL and "
                "paste the webhook URL. Of the two kinds, POST and GET, choose POST."
            ),
            pages.SKYETEL_SMS,
        ),
        PortalNote(
            N_("Check that the number's state is Healthy and that it is routed; before that SMS stays off."),
            pages.SKYETEL_SMS,
        ),
        _REGISTERED,
        _TRY,
    ),
    "telnyx": (
        PortalNote(
            N_(
                "In the Telnyx portal open Messaging > Messaging Profiles (in some versions Programmable Messaging), "
                "select the profile, then Inbound, and paste the webhook URL."
            ),
            pages.TELNYX_PROFILES,
        ),
        PortalNote(
            N_(
                "Set the profile's webhook API version to 2: only version 2 is signed for the public key that the "
                "PBX has."
            ),
            pages.TELNYX_VERSION,
        ),
        PortalNote(
            N_(
                "Check that every number is assigned to this messaging profile; a number without one cannot receive "
                "messages."
            ),
            pages.TELNYX_KEYS,
        ),
        PortalNote(
            N_(
                "Check under Keys & Credentials > Public Key that "
                "the PBX has this account's public key; the PBX "
                "uses it to check that messages come from Telnyx."
            ),
            pages.TELNYX_SIGN_KEY,
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
            pages.TWILIO_NUMBER,
        ),
        unsure(
            N_(
                "If the number is in a Messaging Service, set the service to use the number's own webhook for "
                "incoming messages; otherwise the webhook URL at the number is ignored."
            ),
            pages.TWILIO_SERVICES,
        ),
        PortalNote(
            N_(
                "Enable the geographic permissions (Geo permissions) for "
                "the countries you write to. For a subaccount, "
                "enable them in the parent account as well."
            ),
            pages.TWILIO_CHANNEL,
        ),
        PortalNote(
            N_("Check that the Account SID and Auth Token are those of the account or subaccount with the number."),
            pages.TWILIO_CHANNEL,
        ),
        _REGISTERED,
        _TRY,
    ),
    "voicemeup": (
        unsure(
            N_(
                "In the VoiceMeUp portal open Services > DID Numbers, edit each number, and under SMS/MMS Options "
                "enable messages and paste the webhook URL as Callback URL (Webhook)."
            ),
            pages.VOICEMEUP,
        ),
        _NUMBER_HAS_SMS,
        _REGISTERED,
        _TRY,
    ),
    "whatsapp": (
        PortalNote(
            N_(
                "On Meta for Developers open your app, then Use cases > Customize > Configuration (older apps: "
                "WhatsApp > Configuration). Paste the webhook URL as Callback URL, paste the verify token, and save: "
                "Meta calls the PBX at once."
            ),
            pages.META_WHATSAPP_APP,
        ),
        PortalNote(N_("In the list of webhook fields, subscribe to “messages”."), pages.META_WEBHOOKS),
        PortalNote(
            N_(
                "Check that the app is subscribed to the WhatsApp Business account (subscribed_apps). Otherwise Meta "
                "verifies the webhook, but no message arrives."
            ),
            pages.META_SUBSCRIBED,
        ),
        PortalNote(
            N_(
                "If the app already serves other software, leave its callback URL as it is: set an override for this "
                "number or account, or use an app of its own for the PBX. Otherwise you take the messages away from "
                "the other software."
            ),
            pages.META_OVERRIDE,
        ),
        _TOKEN_THAT_STAYS,
        PortalNote(
            N_(
                "If the PBX allows access only from certain countries (Allowed Country/Region IP Access Protection), "
                "allow the country of WhatsApp's servers; otherwise pictures and files cannot be sent."
            ),
            pages.WHATSAPP,
        ),
        advice(
            N_(
                "Send a message from a phone to the WhatsApp number, check that it reaches its destination, and "
                "answer it."
            )
        ),
    ),
    "facebook": (
        PortalNote(
            N_(
                "On Meta for Developers open your app, then the webhook settings of Messenger. Paste the webhook URL "
                "as Callback URL, paste the verify token, and save: Meta calls the PBX at once."
            ),
            pages.MESSENGER_WEBHOOKS,
        ),
        PortalNote(
            N_(
                "Subscribe the Facebook page to the app with the field “messages”; the token needs "
                "pages_manage_metadata for that. Without the page's own subscription nothing arrives."
            ),
            pages.MESSENGER_PAGE,
        ),
        PortalNote(
            N_(
                "An app has one callback URL for all its pages. "
                "If it already serves other software, create an app "
                "of its own for the PBX; otherwise you take the "
                "messages away from the other software."
            ),
            pages.MESSENGER_WEBHOOKS,
        ),
        PortalNote(
            N_(
                "Until Meta's App Review has approved the app, only people with a role in the app (administrator, "
                "developer, tester) can write to the page."
            ),
            pages.MESSENGER_REVIEW,
        ),
        _TOKEN_THAT_STAYS,
        advice(N_("Write to the page from a private account, check that it reaches its destination, and answer it.")),
    ),
}
"""By the provider's wire value, in the order in which they are done."""


def steps_for(channel: str, day: dt.date | None = None, routes: Sequence[DidRoute] = ()) -> tuple[PortalNote, ...]:
    """The steps for the provider with this wire value; none for one that the catalogue does not have.

    What is about the numbers of one country is left out where all routes are surely of others.
    """
    notes = (note.as_of(day or today()) for note in STEPS.get(channel, ()))
    return tuple(note for note in notes if _may_have(routes, note.calling_code))


def _may_have(routes: Sequence[DidRoute], calling_code: str) -> bool:
    """Whether a number of theirs begins with it, or may: those without a + do not tell."""
    if not calling_code or not 0 < len(routes) <= LOOKED_AT:
        return True
    keys = (number_key(route.did_number) for route in routes)
    return any(not key.startswith("+") or key.startswith(calling_code) for key in keys)


def webhook_step(channel: str) -> str:
    """The key of the step that gives the provider the webhook URL; "" where there is none."""
    found = (note for note in steps_for(channel) if "webhook URL" in note.text)
    return next((key_of(note) for note in found), "")


def first_message_step(channel: str) -> str:
    """The key of the step that the first message to the channel proves, the last one; "" where there is none."""
    return next((key_of(note) for note in reversed(steps_for(channel)) if note.checked is None), "")
