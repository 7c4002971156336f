"""The providers and their fields, as data. Which other files may name one, a rule holds (`NAMING`).

Adding a provider is one `Provider` entry. Wire values and keys: "Add a Message Channel" of the PBX's developer
guide; labels: the PBX's own form (Messaging > Message Channel > Add).
"""

from dataclasses import dataclass, replace

from core.channel import key_forms
from core.channel.key_forms import KeyForm
from core.field_path import FieldPath
from core.numbers.did_format import DidFormat
from core.wording import N_


@dataclass(frozen=True, slots=True)
class Field:
    """One value the provider's portal gives out and the PBX asks for.

    Attributes:
        key: `k` of an `account_data` entry, or the name of a top-level parameter.
        hint: one line: where the provider's portal shows the value.
        covered: shown as dots while it is typed.
        base64: sent Base64-encoded; plain otherwise.
        url: an `https://` address.
        max_length: characters allowed in the value as it is sent.
        top_level: stands beside `account_data` in the request, not inside it.
        form: how the provider's values look; None where that is not known.
        free: a person chose the value, so that it may hold blanks and looks like anything.
    """

    key: str
    label: str
    hint: str
    optional: bool = False
    covered: bool = True
    base64: bool = True
    url: bool = False
    max_length: int = 4096
    top_level: bool = False
    form: KeyForm | None = None
    free: bool = False

    @property
    def is_secret(self) -> bool:
        """Kept in the keyring and nowhere else, and masked wherever it is shown, written or logged.

        An account's name (`username`, `account_sid`) is one too: with the key beside it, it opens the account.
        """
        return self.covered or (self.base64 and not self.top_level)

    @property
    def path(self) -> FieldPath:
        """The field's name in windows and problems, for instance `account_data.api_key`."""
        return FieldPath(self.key) if self.top_level else FieldPath.of_credential(self.key)


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of channel, and the request parameters that it has beyond the common ones.

    Attributes:
        sign: the icon that stands for it; "" where each provider has its letters.
        templates: it has message templates, which the PBX fetches.
    """

    value: str
    name: str
    summary: str
    did_format: DidFormat
    did_label: str
    send_rate: bool = False
    members: bool = False
    duplicate_sessions: bool = False
    accompanying_msg: bool = False
    sign: str = ""
    templates: bool = False


@dataclass(frozen=True, slots=True)
class Provider:
    """A service behind a channel: its wire value (`channel`), its name as the trade writes it, its fields."""

    value: str
    name: str
    kind: Kind
    fields: tuple[Field, ...]
    accompanying_msg_required: bool = False

    def field(self, key: str) -> Field | None:
        """The field with this key, if the provider has one."""
        return next((field for field in self.fields if field.key == key), None)


NAME_MAX_LENGTH = 127
TEMPLATES_PATH = "message_channel/whatsapp_template"
"""Of the PBX's API: the message templates of a channel."""
WEBHOOK_URL_TYPES = ("fqdn", "nat")
DESTINATION_TYPES = ("extension", "queue", "api")
MEMBER_TYPES = ("extension", "ext_group", "organization")
DESTINATION_NAMES = {
    "extension": N_("Extension"),
    "queue": N_("Message queue"),
    "api": N_("Third-party platform (API)"),
}
MEMBER_NAMES = {
    "extension": DESTINATION_NAMES["extension"],
    "ext_group": N_("Extension group"),
    "organization": N_("Organization"),
}

SMS = Kind(
    "sms",
    N_("SMS"),
    N_("Text messages through an SMS provider (ITSP), from your own numbers."),
    DidFormat.NUMBER,
    N_("DID number"),
    send_rate=True,
    members=True,
    duplicate_sessions=True,
    accompanying_msg=True,
)
WHATSAPP = Kind(
    "whatsapp",
    N_("WhatsApp"),
    N_("A WhatsApp Business number, through Meta's Cloud API."),
    DidFormat.E164,
    N_("WhatsApp number"),
    members=True,
    duplicate_sessions=True,
    sign="message",
    templates=True,
)
FACEBOOK = Kind(
    "facebook",
    N_("Facebook"),
    N_("Messenger conversations of a Facebook page."),
    DidFormat.PAGE_ID,
    N_("Page ID"),
    sign="page",
)
KINDS = (SMS, WHATSAPP, FACEBOOK)


def _plain(key: str, label: str, hint: str, form: KeyForm | None = None, *, free: bool = False) -> Field:
    return Field(key, label, hint, covered=False, form=form, free=free)


_SMS_API = (
    Field("api_key", N_("API Key"), N_("The key or token that the provider issued for its SMS API.")),
    Field(
        "api_secret",
        N_("Secret"),
        N_("Signs what the provider sends to the PBX. Leave it empty if the provider gave you none."),
        optional=True,
    ),
    Field(
        "api_verify_url",
        N_("API Address for Verifying Authentication"),
        N_("An https:// address from the provider's API documentation. Leave it empty if there is none."),
        optional=True,
        covered=False,
        base64=False,
        url=True,
    ),
    Field(
        "api_send_url",
        N_("API Address for Sending Messages"),
        N_("An https:// address from the provider's API documentation."),
        covered=False,
        base64=False,
        url=True,
    ),
)
_ACCESS_AND_SECRET_KEY = (
    Field("access_key", N_("Access Key"), N_("The access key from the provider's portal.")),
    Field("secret_key", N_("Secret Key"), N_("Shown next to the access key, often only once.")),
)
_META = (
    Field(
        "access_token",
        N_("Access Token"),
        N_("A system user's token that never expires, not the temporary one for testing."),
        form=key_forms.META_TOKEN,
    ),
    Field(
        "app_secret",
        N_("App Secret"),
        N_("Meta for Developers, your app: App settings > Basic > App secret."),
        form=key_forms.HEX_32,
    ),
)

PROVIDERS = (
    Provider("general", "General", SMS, _SMS_API),
    Provider("alhambra", "Alhambra IT", SMS, _SMS_API),
    Provider(
        "apidaze",
        "Apidaze",
        SMS,
        (
            Field("api_key", N_("API Key"), N_("The API key you got from Apidaze.")),
            Field("api_secret", N_("Secret"), N_("The Secret you got with the API key.")),
        ),
        accompanying_msg_required=True,
    ),
    Provider(
        "aspsms",
        "ASPSMS",
        SMS,
        (
            _plain("user_key", N_("Userkey"), N_("ASPSMS portal: the Userkey of your account.")),
            Field(
                "password",
                N_("Password"),
                N_("ASPSMS portal: the API password that belongs to the Userkey."),
                free=True,
            ),
        ),
    ),
    Provider("athena", "Athenna", SMS, _SMS_API),
    Provider(
        "bandwidth",
        "Bandwidth",
        SMS,
        (
            _plain(
                "application_id",
                N_("Application ID"),
                N_("Bandwidth App: the ID of the messaging application."),
                key_forms.UUID,
            ),
            _plain(
                "account_id",
                N_("Account ID"),
                N_("Bandwidth App: the number of your account."),
                key_forms.DIGITS,
            ),
            _plain(
                "username",
                N_("Username"),
                N_("The name of an API user, not of a user of the Bandwidth App."),
                free=True,
            ),
            Field("password", N_("Password"), N_("The password of that API user; it is case-sensitive."), free=True),
        ),
    ),
    Provider(
        "flowroute",
        "Flowroute",
        SMS,
        tuple(
            replace(field, form=form)
            for field, form in zip(
                _ACCESS_AND_SECRET_KEY,
                (key_forms.FLOWROUTE_ACCESS_KEY, key_forms.FLOWROUTE_SECRET_KEY),
                strict=True,
            )
        ),
    ),
    Provider("ixica", "IXICA", SMS, _SMS_API),
    Provider("netplanet", "NETPLANET", SMS, _SMS_API),
    Provider("siptrunk", "SIPTRUNK", SMS, _ACCESS_AND_SECRET_KEY),
    Provider(
        "skyetel",
        "Skyetel",
        SMS,
        (
            Field("sid_key", N_("SID"), N_("Skyetel portal, gear icon at the top right: the SID.")),
            Field("secret_key", N_("Secret"), N_("Generated together with the SID.")),
        ),
    ),
    Provider(
        "telnyx",
        "Telnyx",
        SMS,
        (
            Field(
                "api_key",
                N_("API Key"),
                N_("Telnyx portal, API Keys: a V2 key, begins with KEY."),
                form=key_forms.TELNYX_KEY,
            ),
            _plain(
                "public_key",
                N_("Public Key"),
                N_("Telnyx portal, Keys & Credentials: the account's public key."),
                key_forms.PUBLIC_KEY,
            ),
        ),
    ),
    Provider(
        "twilio",
        "Twilio",
        SMS,
        (
            _plain(
                "account_sid",
                N_("Account SID"),
                N_("Twilio Console: begins with AC; of the account or subaccount that bought the number."),
                key_forms.TWILIO_ACCOUNT_SID,
            ),
            Field(
                "auth_token",
                N_("Auth Token"),
                N_("Twilio Console, next to the Account SID: reveal and copy it."),
                form=key_forms.HEX_32,
            ),
        ),
    ),
    Provider("vetta", "Vetta", SMS, _SMS_API),
    Provider(
        "voicemeup",
        "VoiceMeUp",
        SMS,
        (
            _plain("username", N_("Username"), N_("VoiceMeUp portal: the name of a Standard user."), free=True),
            Field("auth_token", N_("Auth Token"), N_("VoiceMeUp portal: the Auth Token of that user.")),
        ),
    ),
    Provider("voipms", "VoIP.ms", SMS, _SMS_API),
    Provider(
        "whatsapp",
        "WhatsApp",
        WHATSAPP,
        (
            *_META,
            Field(
                "phone_number_id",
                N_("Phone Number ID"),
                N_("Meta for Developers, your app: API Setup. The ID, not the number itself."),
                covered=False,
                base64=False,
                max_length=31,
                top_level=True,
                form=key_forms.META_ID,
            ),
            Field(
                "business_account_id",
                N_("WhatsApp Business Account ID"),
                N_("Meta for Developers, your app: API Setup; also called Messaging account ID."),
                covered=False,
                max_length=500,
                top_level=True,
                form=key_forms.META_ID,
            ),
        ),
    ),
    Provider(
        "facebook",
        "Facebook",
        FACEBOOK,
        (
            *_META,
            Field(
                "page_name",
                N_("Page Name"),
                N_("The name at the top of the Facebook page."),
                covered=False,
                base64=False,
                free=True,
            ),
        ),
    ),
)

_BY_VALUE = {provider.value: provider for provider in PROVIDERS}


def provider(value: str) -> Provider | None:
    """The provider with this wire value (`channel`), if there is one."""
    return _BY_VALUE.get(value)


def goes_through_meta(channel: str) -> bool:
    """Whether Meta calls the webhook: then there is a verify token, and Meta's demands on the address hold."""
    found = provider(channel)
    return found is not None and found.kind in (WHATSAPP, FACEBOOK)


def kind(value: str) -> Kind | None:
    """The kind with this value (`sms`, ...), if there is one."""
    return next((kind for kind in KINDS if kind.value == value), None)


def providers_of(kind: Kind) -> tuple[Provider, ...]:
    """The providers of a kind, in the order of the official page."""
    return tuple(provider for provider in PROVIDERS if provider.kind == kind)
