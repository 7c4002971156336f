"""Why no usable answer came, in our own words and without the chain of exceptions, which may hold the token."""

import ssl
from collections.abc import Mapping
from contextlib import suppress

from core.pbx.address import PbxAddress
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import MEET_S, PinMismatch, Trust, meet, unconnected
from core.stop import Stop
from core.wording import N_

_EXPIRED = N_("it has expired, or this computer's clock is wrong")
_OTHER_NAME = N_("it was issued for another name")
_WEAK = N_("its key or signature is too weak by today's standards")
_CERTIFICATE_REASONS = {
    10: _EXPIRED,
    9: N_("it is not valid yet, or this computer's clock is wrong"),
    18: N_("it is self-signed"),
    19: N_("its issuer is not known"),
    20: N_("its issuer is not known"),
    21: N_("its issuer is not known"),
    62: _OTHER_NAME,
    66: _WEAK,
    67: _WEAK,
    68: _WEAK,
    64: N_("it was issued for another address"),
    # What truststore hands on from Windows (CERT_E_*) and macOS (errSec*).
    0x800B0101: _EXPIRED,
    0x800B010F: _OTHER_NAME,
    -67818: _EXPIRED,
    -67602: _OTHER_NAME,
}


def worded(
    error: Exception,
    address: PbxAddress,
    trust: Trust,
    stop: Stop,
    *,
    sent: bool,
    late: bool,
    remaining_s: float,
) -> Unreachable:
    """What happened, once the connection is closed.

    Args:
        sent: the first byte of the request had left. late: the time was up. remaining_s: seconds that are left.
    """
    values: dict[str, object] = {"host": address.host, "port": address.effective_port}
    if stop.asked and not late:
        return Unreachable(Reach.STOPPED, values)
    if late or isinstance(error, TimeoutError):
        return Unreachable(Reach.NO_ANSWER if sent else Reach.CONNECT_TIMEOUT, values)
    match error:
        case PinMismatch():
            return Unreachable(Reach.CERTIFICATE_CHANGED, values | {"expected": trust.pin, "found": error.found})
        case ssl.SSLCertVerificationError():
            found = _found(error, address, stop, remaining_s)
            return Unreachable(Reach.CERTIFICATE_UNKNOWN, {**values, **found})
        case ssl.SSLError():
            why = (error.reason or "TLS").replace("_", " ").lower()
            return Unreachable(Reach.TLS_FAILED, values | {"why": why})
    if not sent and (unreached := unconnected(error, address)):
        return Unreachable(unreached, values)
    if not sent and address.scheme == "https":
        return Unreachable(Reach.TLS_FAILED, values | {"why": "cut off"})
    return Unreachable(Reach.CUT_OFF, values)


def _found(
    error: ssl.SSLCertVerificationError, address: PbxAddress, stop: Stop, remaining_s: float
) -> Mapping[str, object]:
    why = _CERTIFICATE_REASONS.get(error.verify_code, N_("this computer does not know who issued it"))
    found: dict[str, object] = {"why": why, "found": ""}
    with suppress(Unreachable):
        certificate = meet(address, stop, max(min(MEET_S, remaining_s), 0.01))
        found |= {
            "found": certificate.sha256,
            "subject": certificate.subject,
            "not_before": certificate.not_before,
            "not_after": certificate.not_after,
        }
    return found
