"""One guarded HTTP exchange with a PBX. The only file that imports httpx.

httpx has no total deadline, no limit of size and no way to cancel a blocked read; this file adds all three by
shutting the socket down. No text of an exception leaves it: some hold the whole URL, with the access token.
"""

import json
import logging
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NoReturn

import httpx

from core.pbx.address import PbxAddress
from core.pbx.errors import Reach, Unreachable
from core.pbx.protocol import USER_AGENT
from core.pbx.resolver import addresses
from core.pbx.trust import MEET_S, PinMismatch, Trust, context_for, meet, unconnected
from core.stop import Stop
from core.wording import N_

# At INFO httpx logs every URL, and ours carry the token.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

LOOK_S = 1.0
USUAL_PAUSE_S = 2
"""Before one more try where an answer "too many requests" does not say how long (or gives a date)."""
"""How often the wall clock is looked at while a request waits."""

_EXPIRED = N_("it has expired, or this computer's clock is wrong")
_OTHER_NAME = N_("it was made for another name")
_WEAK = N_("its key or its signature is too weak by today's rules")
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
    64: N_("it was made for another address"),
    # What truststore hands on from Windows (CERT_E_*) and macOS (errSec*).
    0x800B0101: _EXPIRED,
    0x800B010F: _OTHER_NAME,
    -67818: _EXPIRED,
    -67602: _OTHER_NAME,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes that one exchange may take."""

    connect_s: float = 5.0
    read_s: float = 15.0
    total_s: float = 20.0
    answer_bytes: int = 4 * 1024 * 1024


class _Cancelled(Exception):
    """The stop was asked before the first byte of the request left."""


class _Watch:
    """Follows one request: its connection, its time, and whether the first byte has left."""

    def __init__(self, stop: Stop, total_s: float) -> None:
        self._stop = stop
        self.ends = time.monotonic() + total_s
        # The monotonic clock stands still while a laptop sleeps.
        self._ends_by_wall_clock = time.time() + total_s
        self._timer: threading.Timer | None = None
        # RLock: a signal handler may ask for the stop on the very thread that is inside `end`.
        self._lock = threading.RLock()
        self._socket: socket.socket | None = None
        self.sent = False
        self.late = False

    @property
    def remaining_s(self) -> float:
        return max(min(self.ends - time.monotonic(), self._ends_by_wall_clock - time.time()), 0.01)

    def begin(self) -> None:
        """Look at both clocks until the time is up."""
        with self._lock:
            self._timer = threading.Timer(min(self.remaining_s, LOOK_S), self._look)
            self._timer.daemon = True
            self._timer.start()

    def _look(self) -> None:
        with self._lock:
            if self._timer is None:
                return
            if self.remaining_s > 0.01:
                self.begin()
                return
        self.expire()

    def trace(self, event: str, details: Mapping[str, Any]) -> None:
        """httpcore's hook: called before and after each step of a request."""
        if event == "connection.connect_tcp.complete":
            # A descriptor of our own: TLS takes the first one over, and shutting down either one wakes both.
            self._socket = details["return_value"].get_extra_info("socket").dup()
            self._stop.wake_with(self._cut)
            if self.late:
                self.expire()
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._end_reads(details["return_value"])
        elif event.endswith("send_request_headers.started"):
            if self._stop.asked or self.late:
                raise _Cancelled
            self.sent = True

    def _end_reads(self, stream: Any) -> None:
        """Read nothing once the time is up: after a shutdown the system still hands out what goes on arriving."""
        read = stream.read

        def read_in_time(*given: Any, **named: Any) -> Any:
            if self.late or self._stop.asked:
                raise ConnectionAbortedError
            return read(*given, **named)

        stream.read = read_in_time

    def expire(self) -> None:
        """The time is up."""
        self.late = True
        with suppress(OSError):
            self._cut()

    def end(self) -> None:
        """The connection is not needed any more."""
        self._stop.wake_with(None)
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def close(self) -> None:
        """The request is over."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
        self.end()

    def _cut(self) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)


def exchange(
    address: PbxAddress,
    method: str,
    path: str,
    *,
    stop: Stop,
    trust: Trust,
    params: Mapping[str, str],
    body: object | None = None,
    limits: Limits,
) -> dict[str, Any]:
    """Send one request, once, and return the JSON object that came back with HTTP 200.

    Args:
        path: below the address, for instance `/openapi/v1.0/get_token`. params: the query, the token included.
        body: sent as JSON when it is not None.

    Raises:
        Unreachable: no such answer came; `sent` tells whether the request may have been carried out.
    """
    watch = _Watch(stop, limits.total_s)
    watch.begin()
    try:
        if stop.asked:
            raise _Cancelled
        targets = addresses(address.host, address.effective_port, stop, watch.ends)
        raw = _answer(watch, address, targets, method, path, params, body, trust, limits)
        return _object(raw, address)
    except Unreachable as error:
        # Half an answer of a connection that was cut looks like a wrong one.
        problem = _worded(error, watch, stop, address, trust) if stop.asked or watch.late else error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, _Cancelled, ValueError) as error:
        problem = _worded(error, watch, stop, address, trust)
    finally:
        watch.close()
    # Raised out here: what was caught above holds the URL, and would hang on as the context.
    problem.sent = watch.sent
    raise problem


def _answer(
    watch: _Watch,
    address: PbxAddress,
    targets: list[str],
    method: str,
    path: str,
    params: Mapping[str, str],
    body: object | None,
    trust: Trust,
    limits: Limits,
) -> bytes:
    # trust_env would hand the token to a proxy that the environment names.
    with httpx.Client(
        verify=context_for(trust),
        trust_env=False,
        follow_redirects=False,
        limits=httpx.Limits(max_keepalive_connections=0),
    ) as client:
        headers = {
            "Host": address.label,
            "User-Agent": USER_AGENT,
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        content = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            content = json.dumps(body, ensure_ascii=False).encode("utf-8")
        for left in range(len(targets), 0, -1):
            target = targets[-left]
            connect_s = min(limits.connect_s, watch.remaining_s / left)
            request = client.build_request(
                method,
                PbxAddress(address.scheme, target, address.port).base_url + path,
                params=dict(params),
                content=content,
                headers=headers,
                timeout=httpx.Timeout(min(limits.read_s, limits.total_s), connect=connect_s),
                extensions={"trace": watch.trace, "sni_hostname": address.host},
            )
            try:
                response = client.send(request, stream=True)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                # Another address of the same name may answer; nothing was sent to this one.
                if left > 1 and not watch.sent and unconnected(_innermost(error)) is not None:
                    continue
                raise
            try:
                return _read(response, address, limits)
            finally:
                response.close()
    raise _Cancelled


def _read(response: httpx.Response, address: PbxAddress, limits: Limits) -> bytes:
    values = {"host": address.label, "why": f"HTTP {response.status_code}"}
    if 300 <= response.status_code < 400:
        raise Unreachable(Reach.REDIRECTED, values)
    if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
        pause = response.headers.get("retry-after", "")
        said = pause.isascii() and pause.isdigit() and len(pause) < 7
        raise Unreachable(Reach.BUSY, values | {"pause_s": int(pause) if said else USUAL_PAUSE_S})
    if response.status_code != 200:
        raise Unreachable(Reach.NOT_A_PBX, values)
    if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise Unreachable(Reach.NOT_A_PBX, values | {"why": "encoded answer"})
    raw = b""
    for piece in response.iter_raw(64 * 1024):
        raw += piece
        if len(raw) > limits.answer_bytes:
            raise Unreachable(Reach.TOO_LARGE, values)
    return raw


def _object(raw: bytes, address: PbxAddress) -> dict[str, Any]:
    def refuse(constant: str) -> NoReturn:
        raise ValueError(constant)

    try:
        answer = json.loads(raw.decode("utf-8-sig"), parse_constant=refuse)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise Unreachable(Reach.NOT_A_PBX, {"host": address.label, "why": "no JSON object"})
    return answer


def _worded(error: Exception, watch: _Watch, stop: Stop, address: PbxAddress, trust: Trust) -> Unreachable:
    """What happened in our own words, without the chain that holds the URL."""
    values: dict[str, object] = {"host": address.host, "port": address.effective_port}
    cause = _innermost(error)
    reason = Reach.CUT_OFF
    if stop.asked and not watch.late:
        reason = Reach.STOPPED
    elif isinstance(error, httpx.ConnectTimeout) or (watch.late and not watch.sent):
        reason = Reach.CONNECT_TIMEOUT
    elif watch.late or isinstance(error, httpx.TimeoutException):
        reason = Reach.NO_ANSWER
    elif isinstance(cause, PinMismatch):
        reason = Reach.CERTIFICATE_CHANGED
        values |= {"expected": trust.pin, "found": cause.found}
    elif isinstance(cause, ssl.SSLCertVerificationError):
        reason = Reach.CERTIFICATE_UNKNOWN
        values |= _found(cause, address, watch, stop)
    elif isinstance(cause, ssl.SSLError):
        reason = Reach.TLS_FAILED
        values["why"] = (cause.reason or "TLS").replace("_", " ").lower()
    elif not watch.sent and (unreached := unconnected(cause)):
        reason = unreached
    elif not watch.sent and address.scheme == "https" and isinstance(error, httpx.ConnectError):
        reason = Reach.TLS_FAILED
        values["why"] = "cut off"
    return Unreachable(reason, values)


def _innermost(error: BaseException) -> BaseException:
    while (cause := error.__cause__ or error.__context__) is not None:
        error = cause
    return error


def _found(
    error: ssl.SSLCertVerificationError, address: PbxAddress, watch: _Watch, stop: Stop
) -> Mapping[str, object]:
    why = _CERTIFICATE_REASONS.get(error.verify_code, N_("this computer does not know who issued it"))
    found: dict[str, object] = {"why": why, "found": ""}
    watch.end()  # a small PBX may serve one connection at a time
    with suppress(Unreachable):
        certificate = meet(address, stop, min(MEET_S, watch.remaining_s))
        found |= {
            "found": certificate.sha256,
            "subject": certificate.subject,
            "not_before": certificate.not_before,
            "not_after": certificate.not_after,
        }
    return found
