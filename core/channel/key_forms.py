"""How keys look, as data: the form of a field's value, and the marks by which keys of other services are known.

Sources: the providers' own pages and SDKs as named in `core/handover/portal_fields.py`. A form is what a provider
gives out today; one that does not fit is a warning and never more.
"""

import functools
import re
from dataclasses import dataclass

from core.wording import N_


@dataclass(frozen=True, slots=True)
class KeyForm:
    """The form of a value.

    Attributes:
        pattern: of the whole value. words: the same for a person; completes "… has ….".
        length: in characters; 0 where it is not fixed.
        own: nothing else looks like this, so that a value of this form is what it seems wherever it stands.
        sample: one that fits, of which each character may stand for all that can stand there.
    """

    pattern: str
    words: str
    length: int = 0
    own: bool = False
    sample: str = ""

    def can_become(self, value: str) -> bool:
        """Whether what is typed so far can still become a value of this form."""
        return not self.sample or self.fits(value) or self.fits(value + self.sample[len(value) :])

    def fits(self, value: str) -> bool:
        """Whether a value has this form."""
        return bool(_compiled(self.pattern).fullmatch(value))


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A value that is known by its looks wherever it stands: `words` completes "This looks like …."."""

    pattern: str
    words: str

    def is_here(self, value: str) -> bool:
        """Whether the value is of this kind."""
        return bool(_compiled(self.pattern).fullmatch(value))


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


HEX_32 = KeyForm(
    "[0-9a-fA-F]{32}",
    N_("32 characters, 0 to 9 and a to f"),
    32,
    sample="0" * 32,
)
UUID = KeyForm(
    "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    N_("32 characters, 0 to 9 and a to f, in five groups with hyphens"),
    36,
    sample="00000000-0000-0000-0000-000000000000",
)
DIGITS = KeyForm(
    "[0-9]{3,12}",
    N_("digits only"),
    sample="000",
)
PUBLIC_KEY = KeyForm(
    "[A-Za-z0-9+/]{43}=",
    N_("44 characters, ending with an equals sign"),
    44,
    own=True,
    sample="0" * 43 + "=",
)
TWILIO_ACCOUNT_SID = KeyForm(
    "AC[0-9a-fA-F]{32}",
    N_("“AC” followed by 32 characters, 0 to 9 and a to f"),
    34,
    own=True,
    sample="AC" + "0" * 32,
)
TELNYX_KEY = KeyForm(
    "KEY[0-9A-Za-z_-]{20,}",
    N_("“KEY” followed by letters and digits"),
    own=True,
    sample="KEY" + "0" * 20,
)
FLOWROUTE_ACCESS_KEY = KeyForm(
    "[0-9A-Za-z]{8}",
    N_("8 letters and digits"),
    8,
    sample="0" * 8,
)
FLOWROUTE_SECRET_KEY = KeyForm(
    "[0-9A-Za-z]{32}",
    N_("32 letters and digits"),
    32,
    sample="0" * 32,
)
META_TOKEN = KeyForm(
    "EAA[0-9A-Za-z]{40,}",
    N_("“EAA” followed by at least a hundred letters and digits"),
    own=True,
    sample="EAA" + "0" * 40,
)
META_ID = KeyForm(
    "[0-9]{14,20}",
    N_("15 to 17 digits, nothing else"),
    sample="0" * 14,
)

USUAL = (HEX_32, UUID, FLOWROUTE_SECRET_KEY)
"""Forms that other things have too: without a name such a value counts where it is the only one, on its own line."""

FOREIGN_KEYS = (
    ForeignKey("SK[0-9a-fA-F]{32}", N_("a Twilio API Key SID")),
    ForeignKey(TWILIO_ACCOUNT_SID.pattern, N_("a Twilio Account SID")),
    ForeignKey("(?:PN|MG|SM|MM|AP|US|VA|IS)[0-9a-fA-F]{32}", N_("a Twilio ID, not a key")),
    ForeignKey(TELNYX_KEY.pattern, N_("a Telnyx API key")),
    ForeignKey(META_TOKEN.pattern, N_("a Meta access token")),
    ForeignKey("[sp]k_(?:live|test)_[0-9A-Za-z]{16,}", N_("a Stripe key")),
    ForeignKey("sk-[0-9A-Za-z_-]{20,}", N_("an OpenAI or Anthropic key")),
    ForeignKey("xox[abprs]-[0-9A-Za-z-]{10,}", N_("a Slack token")),
    ForeignKey("(?:gh[pousr]_|github_pat_)[0-9A-Za-z_]{20,}", N_("a GitHub token")),
    ForeignKey("AIza[0-9A-Za-z_-]{35}", N_("a Google API key")),
    ForeignKey("A[KS]IA[0-9A-Z]{16}", N_("an Amazon access key")),
    ForeignKey(r"SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}", N_("a SendGrid API key")),
)

_OTHER_SERVICES = (
    "zendesk hubspot salesforce sendgrid mailgun mailchimp postmark brevo stripe paypal slack zapier n8n github"
    " gitlab jira atlassian aws amazon azure google firebase openai anthropic shopify wordpress woocommerce"
    " cloudflare freshdesk intercom pipedrive zoho odoo datev lexoffice docusign dropbox paddle klaviyo discord"
    " telegram instagram wireguard openvpn vpn ssh peer wlan wifi ftp sftp smtp imap ldap radius mqtt"
    " twilio telnyx bandwidth flowroute skyetel apidaze aspsms siptrunk voicemeup vonage nexmo sinch plivo"
    " messagebird infobip clicksend sipgate 3cx freepbx starface"
)
OTHER_SERVICES = frozenset(_OTHER_SERVICES.split())
"""Whose keys are of no use in a field of another provider; names of the provider itself are not looked for."""

_NO_KEYS = re.compile("(?:AC|PN|MG|SM|MM|AP|US|VA|IS)[0-9a-fA-F]{32}")
"""What Twilio calls things, and no secret."""
_LONG = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])[0-9A-Za-z+/=_.~|-]{24,}")


def looks_like_key(value: str) -> bool:
    """Whether a text is a key by its looks: one of a known service, or long, of letters and digits in one piece."""
    if _NO_KEYS.fullmatch(value) or UUID.fits(value):
        return False
    return any(foreign.is_here(value) for foreign in FOREIGN_KEYS) or bool(_LONG.fullmatch(value))


MAIL_FILTERS = {
    "safelinks.protection.outlook.com": "url",
    "www.google.com": "q",
    "google.com": "q",
    "l.facebook.com": "u",
    "lm.facebook.com": "u",
    "linkprotect.cudasvc.com": "a",
    "urldefense.proofpoint.com": "u",
    "slack-redir.net": "url",
    "www.linkedin.com": "url",
}
"""Hosts that mail programs and web pages put before an address, with the parameter that holds it."""

WEB_ADDRESS = re.compile(
    r"(?:https?:)?//\S+|www\.\S+|(?:[a-z-]+\.)?(?:facebook|fb|instagram|linktr)\.(?:com|me|ee)/\S*", re.IGNORECASE
)
"""A page's address where its name or a key is meant."""
