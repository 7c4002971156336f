"""The webhook's address as it is met from this computer: whether something answers, and by which certificate."""

import ssl
import time
from dataclasses import dataclass
from enum import Enum

from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.pbx.trust import SYSTEM_TRUST, meet, shake_hands
from core.stop import Stop

LOOK_S = 8.0


class Met(Enum):
    """What a provider would meet, too, if it comes as far."""

    FITS = "fits"
    NOT_TRUSTED = "not_trusted"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Seen:
    """until: the certificate's last day as it says it, "" where that is not known."""

    met: Met
    until: str = ""


def look(webhook_url: str, stop: Stop) -> Seen:
    """Shake hands with what answers there, over the system's trust, and say nothing."""
    try:
        address = parse_address(webhook_url)
        shake_hands(address, SYSTEM_TRUST, stop, time.monotonic() + LOOK_S)
    except ssl.SSLCertVerificationError:
        return Seen(Met.NOT_TRUSTED)
    except (OSError, Unreachable):
        return Seen(Met.NOT_REACHED)
    try:
        return Seen(Met.FITS, meet(address, stop).not_after)
    except Unreachable:
        return Seen(Met.FITS)
