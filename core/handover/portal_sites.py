"""Where a provider's portal is opened in a browser, and what it is called. Data; only what is certain."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Portal:
    """A portal: its own name, and its address."""

    name: str
    url: str


_META = Portal("Meta for Developers", "https://developers.facebook.com/apps")
PORTALS: Mapping[str, Portal] = {
    "twilio": Portal("Twilio Console", "https://console.twilio.com"),
    "telnyx": Portal("Telnyx Portal", "https://portal.telnyx.com"),
    "flowroute": Portal("Flowroute Manage", "https://manage.flowroute.com"),
    "voipms": Portal("VoIP.ms", "https://voip.ms"),
    "aspsms": Portal("ASPSMS", "https://www.aspsms.com"),
    "whatsapp": _META,
    "facebook": _META,
}
"""By the provider's wire value."""


def portal_of(channel: str) -> Portal | None:
    """The portal of a provider; None where it is not certain."""
    return PORTALS.get(channel)
