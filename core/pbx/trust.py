"""Which certificate a PBX is believed by: the system's trust, or exactly one pinned certificate. Never "any".

The pin is compared inside the handshake, before the first byte of the request; an impostor receives nothing.
"""

import datetime as dt
import errno
import hashlib
import hmac
import re
import socket
import ssl
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import truststore

from core.errors import plain
from core.pbx.address import PbxAddress
from core.pbx.errors import Reach, Unreachable
from core.pbx.resolver import addresses
from core.stop import Stop
from core.wording import Dated

MEET_S = 5.0

_NO_WAY = (
    errno.ENETUNREACH,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.EHOSTDOWN,
    errno.EADDRNOTAVAIL,
    errno.EACCES,  # a firewall on this computer
    errno.EPERM,
)


class PinMismatch(ssl.SSLError):
    """The certificate that was met is not the pinned one. `found` is its SHA-256 in hex."""

    found = ""


@dataclass(frozen=True, slots=True)
class Trust:
    """System trust, or with `pin` (SHA-256 in lower-case hex) one certificate and no other."""

    pin: str = ""


SYSTEM_TRUST = Trust()


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it was met; texts are "" where it could not be decoded, days are `Dated` where they could."""

    sha256: str
    subject: str = ""
    not_before: str = ""
    not_after: str = ""


def normalise_pin(text: str) -> str:
    """The fingerprint as 64 lower-case hex digits.

    Raises:
        ValueError: `text` is not a SHA-256 in hex, with or without colons.
    """
    digits = re.sub(r"[:\s]", "", text).lower()
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise ValueError("not a SHA-256 fingerprint")
    return digits


@cache
def context_for(trust: Trust) -> ssl.SSLContext:
    """The TLS context of a trust; made once, because loading the system's roots takes time."""
    return _pinned_context(trust.pin) if trust.pin else _SystemContext(ssl.PROTOCOL_TLS_CLIENT)


class _SystemContext(truststore.SSLContext):
    """The system's trust, with a floor of its own: OpenSSL's may be as low as TLS 1.0."""

    def __init__(self, protocol: int) -> None:
        super().__init__(protocol)
        self.minimum_version = ssl.TLSVersion.TLSv1_2

    def wrap_socket(self, *given: Any, **named: Any) -> ssl.SSLSocket:
        secure: ssl.SSLSocket = super().wrap_socket(*given, **named)
        raw = secure.getpeercert(binary_form=True)
        if raw and secure.server_hostname:
            _vouched[secure.server_hostname, secure.getpeername()[1]] = hashlib.sha256(raw).hexdigest()
        return secure


_vouched: dict[tuple[str, int], str] = {}


def vouched_certificate(address: PbxAddress) -> str:
    """SHA-256 of the certificate that the system's trust vouched for last in this process; "" for none."""
    return _vouched.get((address.host, address.effective_port), "")


def _bare_context() -> ssl.SSLContext:
    # Not create_default_context: that one writes session keys where SSLKEYLOGFILE says.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _pinned_context(pin: str) -> ssl.SSLContext:
    """A context whose every connection, wrapped round a socket or round memory, passes nothing before the pin is met.

    OpenSSL shakes hands by itself on the first read or write: those ask for the handshake first, which compares.
    """

    def compare(raw: bytes | None) -> None:
        found = hashlib.sha256(raw or b"").hexdigest()
        if not hmac.compare_digest(found, pin):
            mismatch = PinMismatch("the certificate is not the pinned one")
            mismatch.found = found
            raise mismatch

    context = _bare_context()  # identity is the fingerprint; without the two classes it is never handed out
    context.sslsocket_class = _pinned_socket(compare)
    context.sslobject_class = _pinned_object(compare)
    return context


def _pinned_socket(compare: Callable[[bytes | None], None]) -> type[ssl.SSLSocket]:
    class PinnedSocket(ssl.SSLSocket):
        met = False

        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            compare(self.getpeercert(binary_form=True))
            self.met = True

        def _meet(self) -> None:
            if not self.met and self._sslobj is not None:  # type: ignore[attr-defined]
                self.do_handshake()

        def read(self, *given: Any, **named: Any) -> Any:
            self._meet()
            return super().read(*given, **named)

        def write(self, data: Any) -> int:
            self._meet()
            return super().write(data)

        def send(self, data: Any, flags: int = 0) -> int:
            self._meet()
            return super().send(data, flags)

    return PinnedSocket


def _pinned_object(compare: Callable[[bytes | None], None]) -> type[ssl.SSLObject]:
    class PinnedObject(ssl.SSLObject):
        met = False

        def do_handshake(self) -> None:
            super().do_handshake()
            compare(self.getpeercert(binary_form=True))
            self.met = True

        def read(self, *given: Any, **named: Any) -> Any:
            if not self.met:
                self.do_handshake()
            return super().read(*given, **named)

        def write(self, data: Any) -> int:
            if not self.met:
                self.do_handshake()
            return super().write(data)

    return PinnedObject


def unconnected(error: BaseException, address: PbxAddress | None = None) -> Reach | None:
    """Why no connection came about, as far as the operating system tells."""
    if isinstance(error, socket.gaierror):
        return Reach.NAME_NOT_FOUND
    if isinstance(error, ConnectionRefusedError):
        return Reach.CONNECTION_REFUSED
    if isinstance(error, TimeoutError):
        return Reach.CONNECT_TIMEOUT
    if isinstance(error, OSError) and not isinstance(error, ssl.SSLError) and error.errno in _NO_WAY:
        # macOS 15 answers so, too, where the person has not allowed a program into the local network.
        hidden = (
            sys.platform == "darwin"
            and error.errno == errno.EHOSTUNREACH
            and address is not None
            and address.is_private
        )
        return Reach.LOCAL_NETWORK if hidden else Reach.NO_ROUTE
    return None


def meet(address: PbxAddress, stop: Stop | None = None, timeout_s: float = MEET_S) -> Certificate:
    """The certificate that answers at an address: a handshake only, not one byte of HTTP.

    Raises:
        Unreachable: no handshake came about.
    """
    stop = stop or Stop()
    values = {"host": address.host, "port": address.effective_port, "why": "no certificate"}
    reason = Reach.TLS_FAILED
    raw = b""
    try:
        if not stop.asked:
            raw = _met(address, stop, time.monotonic() + timeout_s)
    except OSError as error:
        reason = unconnected(error, address) or Reach.TLS_FAILED
        values["why"] = type(error).__name__
    finally:
        stop.wake_with(None)
    if not raw:
        raise Unreachable(Reach.STOPPED if stop.asked else reason, values)
    return Certificate(hashlib.sha256(raw).hexdigest(), **_decoded(raw))


def shake_hands(address: PbxAddress, trust: Trust, stop: Stop, ends: float) -> None:
    """Meet who answers there as a login would, and say nothing; over plain http a connection is all there is.

    Raises:
        OSError: as of the connection; of a certificate that is not to be trusted, as of `context_for`.
    """
    try:
        targets = addresses(address.host, address.effective_port, stop, ends)
        with _connected(targets, address.effective_port, ends) as first, first.dup() as second:
            stop.wake_with(lambda: second.shutdown(socket.SHUT_RDWR))
            first.settimeout(max(ends - time.monotonic(), 0.01))
            if not address.is_plain_http:
                context_for(trust).wrap_socket(first, server_hostname=address.host).close()
    finally:
        stop.wake_with(None)


def _met(address: PbxAddress, stop: Stop, ends: float) -> bytes:
    targets = addresses(address.host, address.effective_port, stop, ends)
    # The second descriptor still names the connection when TLS has taken the first one over.
    with _connected(targets, address.effective_port, ends) as first, first.dup() as second:
        stop.wake_with(lambda: second.shutdown(socket.SHUT_RDWR))
        first.settimeout(max(ends - time.monotonic(), 0.01))
        with _bare_context().wrap_socket(first, server_hostname=address.host) as secure:
            return secure.getpeercert(binary_form=True) or b""


def _connected(targets: list[str], port: int, ends: float) -> socket.socket:
    """A connection to the first address that answers; the last one's error if none does."""
    for left in range(len(targets), 1, -1):
        with suppress(OSError):
            return socket.create_connection((targets[-left], port), max((ends - time.monotonic()) / left, 0.01))
    if not targets:
        raise ConnectionAbortedError("it was stopped")
    return socket.create_connection((targets[-1], port), max(ends - time.monotonic(), 0.01))


def _decoded(raw: bytes) -> dict[str, str]:
    """Names and dates of a certificate. CPython decodes only certificates in a file, by a private function."""
    decode: Any = getattr(getattr(ssl, "_ssl", None), "_test_decode_cert", None)
    if decode is None:
        return {}
    with tempfile.TemporaryDirectory() as folder, suppress(Exception):
        file = Path(folder) / "certificate.pem"
        file.write_text(ssl.DER_cert_to_PEM_cert(raw), encoding="ascii")
        fields = decode(str(file))
        return {
            "subject": _name(fields.get("subject", ())),
            "not_before": day_of(fields.get("notBefore", "")),
            "not_after": day_of(fields.get("notAfter", "")),
        }
    return {}


def day_of(told: str) -> str:
    """The day of which a certificate tells; what is none stays as it is told."""
    try:
        # Windows makes no moment of seconds after the year 3000, and 9999 is what a certificate without an end has.
        return Dated(dt.date(1970, 1, 1) + dt.timedelta(seconds=ssl.cert_time_to_seconds(told)))
    except (ValueError, OverflowError):
        return plain(told, 40)


def _name(parts: Any) -> str:
    return plain(", ".join(f"{key}={value}" for part in parts for key, value in part), 200)
