"""The event socket of the demo PBX: tells who subscribed that something happened ("Monitor Events via WebSocket")."""

import base64
import hashlib
import json
import selectors
import socket
import struct
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from http.client import HTTPMessage
from typing import Any

from core.demo.server import Answer

PATH = "subscribe"
SILENCE_S = 60.0
"""A socket on which nobody says anything ends."""
INCOMING = 30031
TOPICS = (INCOMING, 30032, 30033)
SERIAL = "3650DEMO0000"
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _CLOSE, _PING, _PONG = 0x1, 0x8, 0x9, 0xA


def asks_for_socket(path: str, headers: HTTPMessage) -> bool:
    """Whether a request wants to become an event socket."""
    return path == PATH and (headers.get("Upgrade") or "").lower() == "websocket"


class DemoEvents:
    """Everybody who listens. `publish` may be called on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: set[_Listener] = set()

    @property
    def listening(self) -> int:
        """How many have subscribed."""
        with self._lock:
            return sum(bool(each.topics) for each in self._listeners)

    def publish(self, type_: int, message: Mapping[str, Any]) -> None:
        """Tell who subscribed to this type; its message is JSON in a text, as the guide shows it."""
        report = json.dumps({"type": type_, "sn": SERIAL, "msg": json.dumps(message)})
        with self._lock:
            for each in self._listeners:
                if type_ in each.topics:
                    each.tell(report)

    def socket_for(self, headers: HTTPMessage) -> Answer:
        """The answer that makes a connection an event socket."""
        key = (headers.get("Sec-WebSocket-Key") or "") + _GUID
        digest = hashlib.sha1(key.encode("ascii", "replace"), usedforsecurity=False).digest()
        accepted = {
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Accept": base64.b64encode(digest).decode("ascii"),
        }
        return Answer(b"", 101, accepted, self._listen)

    def _listen(self, connection: socket.socket) -> None:
        """Talk until one side ends it; on the connection's own thread."""
        with _Listener(connection) as listener:
            with self._lock:
                self._listeners.add(listener)
            try:
                listener.talk()
            finally:
                with self._lock:
                    self._listeners.discard(listener)


class _Listener:
    """One socket: reads and writes on one thread alone, woken by a byte when there is something to tell."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._woken, self._wake = socket.socketpair()
        self._woken.setblocking(False)
        self._reports: list[str] = []
        self._buffer = bytearray()
        self.topics: frozenset[int] = frozenset()

    def __enter__(self) -> "_Listener":
        return self

    def __exit__(self, *_: object) -> None:
        self._woken.close()
        self._wake.close()

    def tell(self, report: str) -> None:
        """Let it be written; the caller holds the lock of all listeners."""
        self._reports.append(report)
        with suppress(OSError):
            self._wake.send(b"x")

    def talk(self) -> None:
        """Answer and report until the other side closes or is silent."""
        ends = time.monotonic() + SILENCE_S
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while (left := ends - time.monotonic()) > 0:
                ready = {key.fileobj for key, _ in selector.select(left)}
                if self._woken in ready:
                    self._woken.recv(4096)
                    self._report()
                if self._connection in ready:
                    ends = time.monotonic() + SILENCE_S
                    if not self._hear():
                        return

    def _report(self) -> None:
        reports, self._reports = self._reports, []
        for each in reports:
            self._send(_TEXT, each.encode("utf-8"))

    def _hear(self) -> bool:
        """Read what came and answer it; whether the socket goes on."""
        came = self._connection.recv(65536)
        self._buffer += came
        while (frame := self._frame()) is not None:
            opcode, content = frame
            match opcode:
                case 0x1:
                    self._send(_TEXT, self._answer(content).encode("utf-8"))
                case 0x8:
                    self._send(_CLOSE, content[:125])
                    return False
                case 0x9:
                    self._send(_PONG, content[:125])
        return bool(came)

    def _answer(self, content: bytes) -> str:
        if content == b"heartbeat":
            return "heartbeat response"
        try:
            topics = json.loads(content).get("topic_list")
        except (ValueError, AttributeError, RecursionError):
            topics = None
        if not isinstance(topics, list) or not topics or not all(each in TOPICS for each in topics):
            return json.dumps({"errcode": 40002, "errmsg": "PARAMETER ERROR"})
        self.topics = frozenset(topics)
        return json.dumps({"errcode": 0, "errmsg": "SUCCESS"})

    def _frame(self) -> tuple[int, bytes] | None:
        """The next frame of the client, which is masked and short; None while it is not whole."""
        if len(self._buffer) < 6:
            return None
        length, at = self._buffer[1] & 0x7F, 2
        if length == 126:
            length, at = int.from_bytes(self._buffer[2:4]), 4
        if not self._buffer[1] & 0x80 or length == 127:
            raise OSError("no frame that a client of this PBX sends")
        if len(self._buffer) < at + 4 + length:
            return None
        opcode, mask = self._buffer[0] & 0x0F, self._buffer[at : at + 4]
        content = bytes(byte ^ mask[n % 4] for n, byte in enumerate(self._buffer[at + 4 : at + 4 + length]))
        del self._buffer[: at + 4 + length]
        return opcode, content

    def _send(self, opcode: int, content: bytes) -> None:
        length = len(content)
        head = (
            struct.pack("!BB", 0x80 | opcode, length)
            if length < 126
            else struct.pack("!BBH", 0x80 | opcode, 126, length)
        )
        self._connection.sendall(head + content)
