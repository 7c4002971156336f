"""One guarded HTTP exchange, with a PBX or with a provider. The only file that imports httpcore.

httpcore has no total deadline, no limit of size and no way to cancel a blocked read; the stream here, made for its
public network interface, adds all of them. No text of an exception leaves this file: some hold the access token.
"""

import json
import logging
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any, NoReturn, TypeVar
from urllib.parse import quote, urlencode

import httpcore

from core.json_text import json_pieces
from core.pbx.address import PbxAddress
from core.pbx.connecting import END_AT_CLOSE, dial
from core.pbx.errors import Reach, Unreachable
from core.pbx.protocol import USER_AGENT
from core.pbx.resolver import addresses
from core.pbx.trust import Trust, context_for, unconnected
from core.pbx.unreached import worded
from core.pbx.upload import Upload
from core.stop import Stop

# At DEBUG httpcore logs every request target, and ours carry the token.
logging.getLogger("httpcore").setLevel(logging.WARNING)

T = TypeVar("T")
Body = Mapping[str, object] | Upload

LOOK_S = 1.0
"""How often the wall clock is looked at while a request waits."""

PIECE = 16 * 1024
"""Bytes that are read at once: what a hostile answer makes httpcore chew on between two looks at the time."""

USUAL_PAUSE_S = 2
"""Before one more try where an answer "too many requests" does not say how long (or gives a date)."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes that one exchange may take."""

    connect_s: float = 5.0
    read_s: float = 15.0
    total_s: float = 20.0
    answer_bytes: int = 4 * 1024 * 1024


class _Given(Exception):
    """The exchange was given up: the stop was asked, or its time is over."""


class _Line(httpcore.NetworkBackend):
    """The one connection of an exchange: its time, its stop, and whether the first byte of the request has left."""

    def __init__(self, stop: Stop, limits: Limits) -> None:
        self.stop = stop
        self.limits = limits
        self.ends = time.monotonic() + limits.total_s
        # The monotonic clock stands still while a laptop sleeps.
        self._ends_by_wall_clock = time.time() + limits.total_s
        # RLock: a signal handler may ask for the stop on the very thread that is inside `close`.
        self._lock = threading.RLock()
        self._socket: socket.socket | None = None
        self.sent = False

    @property
    def remaining_s(self) -> float:
        return min(self.ends - time.monotonic(), self._ends_by_wall_clock - time.time())

    @property
    def late(self) -> bool:
        return self.remaining_s <= 0

    def go_on(self) -> None:
        """Raise _Given if the stop was asked or the time is over."""
        if self.stop.asked or self.late:
            raise _Given

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: object = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers; nothing was sent to the others."""
        self.go_on()
        targets = addresses(host, port, self.stop, self.ends)
        for left in range(len(targets), 0, -1):
            self.go_on()
            ends = time.monotonic() + min(self.limits.connect_s, self.remaining_s / left)
            try:
                return self._opened(targets[-left], port, ends)
            except OSError as error:
                if left == 1 or self.stop.asked or unconnected(error) is None:
                    raise
        raise _Given

    def _opened(self, target: str, port: int, ends: float) -> httpcore.NetworkStream:
        connection = dial(target, port, ends, self.stop, self.limits.total_s)
        try:
            # A descriptor of our own: TLS takes the first one over, and shutting down either one wakes both.
            self._socket = connection.dup()
        except BaseException:
            connection.close()
            raise
        self.wake_at_stop()
        return _Stream(connection, self)

    def wake_at_stop(self) -> None:
        """From now on the stop ends what this connection waits in, and nothing else."""
        self.stop.wake_with(self._cut)

    def end_in_peace(self) -> None:
        """The whole answer is here: nothing is left to be thrown away."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, END_AT_CLOSE)

    def close(self) -> None:
        """The connection is not needed any more."""
        self.stop.wake_with(None)
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _cut(self) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)


class _Stream(httpcore.NetworkStream):
    """Bytes in and out, within the time of the line."""

    def __init__(self, connection: socket.socket, line: _Line) -> None:
        self._connection = connection
        self._line = line

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        ends = time.monotonic() + (self._line.limits.read_s if timeout is None else timeout)
        while True:
            with self._in_time(ends):
                return self._connection.recv(min(max_bytes, PIECE))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        ends = time.monotonic() + self._line.limits.read_s
        left = memoryview(buffer)  # of megabytes a copy for each piece that is sent takes seconds in all
        while left:
            with self._in_time(ends):
                self._line.sent = True
                try:
                    left = left[self._connection.send(left) :]
                except TimeoutError:
                    raise
                except OSError as error:
                    # httpcore then reads what the PBX may have said before it closed.
                    raise httpcore.WriteError from error

    @contextmanager
    def _in_time(self, ends: float) -> Iterator[None]:
        """One look at the clocks; what takes longer is begun anew until `ends`."""
        self._line.go_on()
        left = ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(max(min(LOOK_S, left, self._line.remaining_s), 0.001))
        with suppress(TimeoutError):
            yield
        # After a shutdown the system still hands out what goes on arriving.
        self._line.go_on()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        try:
            self._line.go_on()
            self._connection.settimeout(max(min(self._line.limits.connect_s, self._line.remaining_s), 0.001))
            secure = ssl_context.wrap_socket(self._connection, server_hostname=server_hostname)
        except BaseException:
            self._connection.close()  # whoever asked has no stream of it to close
            raise
        return _Stream(secure, self._line)

    def close(self) -> None:
        self._connection.close()

    def get_extra_info(self, info: str) -> Any:
        return None


def exchange(
    address: PbxAddress,
    method: str,
    path: str,
    *,
    stop: Stop,
    trust: Trust,
    params: Mapping[str, str],
    body: Body | None = None,
    limits: Limits,
) -> dict[str, Any]:
    """Send one request, once, and return the JSON object that came back with HTTP 200.

    Args:
        path: below the address, for instance `/openapi/v1.0/get_token`. params: the query, the token included.
        body: sent as JSON by `json_pieces` when it is not None, an upload as it is.

    Raises:
        Unreachable: no such answer came; `sent` tells whether the request may have been carried out.
    """

    def talk(line: _Line) -> dict[str, Any]:
        # In here: what a PBX gave out as a token may be no text that can be sent.
        target = path + ("?" + urlencode(dict(params), quote_via=quote) if params else "")
        headers, content = [("Host", address.label), ("Accept", "*/*")], b""
        if isinstance(body, Upload):
            content = body.content
            headers.append(("Content-Type", body.media_type))
        elif body is not None:
            content = b"".join([piece.encode("utf-8") for piece in json_pieces(body)])
            headers.append(("Content-Type", "application/json"))
        words = Words(method, target, headers, content)
        return _object(_answer(line, address, words, trust, _refuse_if_not_a_pbx).body, address)

    return _guarded(talk, address, trust, stop, limits)


@dataclass(frozen=True, slots=True, repr=False)
class Words:
    """A request: its target is path and query, its headers all that it needs but what every request has."""

    method: str
    target: str
    headers: Sequence[tuple[str, str]]
    content: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class Answered:
    """What came back, whatever its status; the names of `headers` are in lower case. May hold secrets."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""


def ask(address: PbxAddress, words: Words, *, stop: Stop, trust: Trust, limits: Limits) -> Answered:
    """Send one request to a service that is no PBX, once. A redirect is an answer like others: nobody follows it.

    Raises:
        Unreachable: nothing came back that can be read; `sent` tells whether it may have been carried out.
    """
    return _guarded(lambda line: _answer(line, address, words, trust, _refuse_encoded), address, trust, stop, limits)


class Conversation:
    """A connection of its own on which bytes go both ways, under the trust, the stop and an end as an exchange has.

    Every method raises Unreachable; after that it is over.
    """

    def __init__(self, address: PbxAddress, *, stop: Stop, trust: Trust, limits: Limits) -> None:
        self._address, self._trust = address, trust
        self._line = _Line(stop, limits)
        self._stream: httpcore.NetworkStream | None = None

    def open(self) -> None:
        """Connect; nothing is sent but what TLS needs."""
        self._stream = _worded(self._line, self._opened, self._address, self._trust)

    def write(self, data: bytes) -> None:
        """Send these bytes."""
        stream = self._stream
        assert stream is not None
        _worded(self._line, lambda: stream.write(data), self._address, self._trust)

    def read(self, within_s: float) -> bytes | None:
        """What came, b"" at the end of the connection; None where nothing came in time."""
        return _worded(self._line, lambda: self._read(within_s), self._address, self._trust)

    def close(self) -> None:
        """End it at once."""
        if self._stream is not None:
            with suppress(OSError):
                self._stream.close()
        self._line.close()

    def _opened(self) -> httpcore.NetworkStream:
        stream = self._line.connect_tcp(self._address.host, self._address.effective_port)
        if self._address.scheme != "https":
            return stream
        return stream.start_tls(context_for(self._trust), self._address.host)

    def _read(self, within_s: float) -> bytes | None:
        assert self._stream is not None
        self._line.wake_at_stop()
        try:
            return self._stream.read(PIECE, within_s)
        except TimeoutError:
            return None


def _guarded(talk: Callable[[_Line], T], address: PbxAddress, trust: Trust, stop: Stop, limits: Limits) -> T:
    line = _Line(stop, limits)
    try:
        return _worded(line, lambda: talk(line), address, trust)
    finally:
        line.close()


def _worded(line: _Line, act: Callable[[], T], address: PbxAddress, trust: Trust) -> T:
    """What it gives; what it raises as Unreachable, in words that hold no secret."""
    try:
        return act()
    except Unreachable as error:
        # Half an answer of a connection that was cut looks like a wrong one.
        problem = _problem(error, line, address, trust) if line.stop.asked or line.late else error
    except (
        httpcore.ProtocolError,
        httpcore.UnsupportedProtocol,
        httpcore.NetworkError,
        OSError,
        _Given,
        ValueError,
    ) as error:
        problem = _problem(error, line, address, trust)
    # Raised out here: what was caught above may hold the target, and would hang on as the context.
    raise problem.as_sent(line.sent)


def _problem(error: Exception, line: _Line, address: PbxAddress, trust: Trust) -> Unreachable:
    late = line.late
    line.close()  # a small PBX may serve one connection at a time, and the certificate is asked for once more
    return worded(error, address, trust, line.stop, sent=line.sent, late=late, remaining_s=line.remaining_s)


def _answer(
    line: _Line, address: PbxAddress, words: Words, trust: Trust, refuse: Callable[[Answered, PbxAddress], object]
) -> Answered:
    """The answer, of which not one byte of the body was read when `refuse` looks at it and may raise."""
    headers = [
        *words.headers,
        ("User-Agent", USER_AGENT),
        ("Accept-Encoding", "identity"),
        ("Connection", "close"),
    ]
    if words.content or words.method != "GET":
        headers.append(("Content-Length", str(len(words.content))))
    host, port = address.host.encode("ascii"), address.effective_port
    url = httpcore.URL(scheme=address.scheme.encode(), host=host, port=port, target=words.target.encode("ascii"))
    context = context_for(trust) if address.scheme == "https" else None
    with (
        httpcore.HTTPConnection(url.origin, ssl_context=context, network_backend=line) as connection,
        connection.stream(words.method, url, headers=headers, content=words.content) as response,
    ):
        named = {key.decode("latin-1").lower(): value.decode("latin-1") for key, value in reversed(response.headers)}
        answered = Answered(response.status, named)
        refuse(answered, address)
        raw = _read(response, address, line.limits)
        line.end_in_peace()
        return replace(answered, body=raw)


def _refuse_if_not_a_pbx(answered: Answered, address: PbxAddress) -> None:
    values = {"host": address.label, "why": f"HTTP {answered.status}"}
    if 300 <= answered.status < 400:
        raise Unreachable(Reach.REDIRECTED, values)
    if answered.status == 429:
        raise Unreachable(Reach.BUSY, values | {"pause_s": pause_of(answered)})
    if answered.status != 200:
        raise Unreachable(Reach.NOT_A_PBX, values)
    _refuse_encoded(answered, address)


def _refuse_encoded(answered: Answered, address: PbxAddress) -> None:
    if answered.headers.get("content-encoding", "").strip().lower() not in ("", "identity"):
        raise Unreachable(Reach.NOT_A_PBX, {"host": address.label, "why": "encoded answer"})


def pause_of(answered: Answered) -> int:
    """Seconds that an answer "too many requests" asks for."""
    pause = answered.headers.get("retry-after", "")
    return int(pause) if pause.isascii() and pause.isdigit() and len(pause) < 7 else USUAL_PAUSE_S


def _read(response: httpcore.Response, address: PbxAddress, limits: Limits) -> bytes:
    raw = bytearray()
    for piece in response.iter_stream():
        raw += piece
        if len(raw) > limits.answer_bytes:
            raise Unreachable(Reach.TOO_LARGE, {"host": address.label, "why": f"HTTP {response.status}"})
    return bytes(raw)


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
