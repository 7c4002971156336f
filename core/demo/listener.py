"""One event socket of the demo PBX, whose protocol `websockets` knows: what a client asks, and what it is told."""

import json
import logging
import selectors
import socket
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from http.client import HTTPMessage

from websockets.datastructures import Headers
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol

from core.demo.server import Answer

LONGEST_TEXT = 64 * 1024
# websockets logs what is said. This logger has no parent, and lets nothing by.
_SILENT = logging.Logger("no one", logging.CRITICAL + 1)


def accepted(headers: HTTPMessage, listen: Callable[["Listener"], None]) -> Answer:
    """The answer that makes a connection an event socket, for `listen`, or says why it cannot be one."""

    def talk(connection: socket.socket) -> None:
        with Listener(connection) as listener:
            listen(listener)

    response = ServerProtocol(logger=_SILENT).accept(Request("/", Headers(headers.items())))
    is_open = response.status_code == 101
    fields = dict(response.headers.raw_items())
    return Answer(bytes(response.body), response.status_code, fields, talk if is_open else None)


class Listener:
    """One socket: reads and writes on one thread alone, woken by a byte when there is something to tell."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._woken, self._wake = socket.socketpair()
        self._woken.setblocking(False)
        self._reports: list[str] = []
        self._protocol = ServerProtocol(state=State.OPEN, max_size=LONGEST_TEXT, logger=_SILENT)
        self.topics: frozenset[int] = frozenset()

    def __enter__(self) -> "Listener":
        return self

    def __exit__(self, *_: object) -> None:
        self._woken.close()
        self._wake.close()

    def tell(self, report: str) -> None:
        """Let it be written; the caller holds the lock of all listeners."""
        self._reports.append(report)
        with suppress(OSError):
            self._wake.send(b"x")

    def talk(self, silence_s: float, known: Collection[int]) -> None:
        """Answer and report until the other side closes or is silent for so long. known: what can be asked for."""
        ends = time.monotonic() + silence_s
        with selectors.DefaultSelector() as selector:
            selector.register(self._connection, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while self._protocol.state is State.OPEN and (left := ends - time.monotonic()) > 0:
                ready = {key.fileobj for key, _ in selector.select(left)}
                if self._woken in ready:
                    self._woken.recv(4096)
                    self._report()
                if self._connection in ready:
                    ends = time.monotonic() + silence_s
                    self._hear(known)

    def _report(self) -> None:
        reports, self._reports = self._reports, []
        for each in reports:
            self._protocol.send_text(each.encode("utf-8"))
        self._write()

    def _hear(self, known: Collection[int]) -> None:
        """Read what came and answer it."""
        if came := self._connection.recv(65536):
            self._protocol.receive_data(came)
        else:
            self._protocol.receive_eof()
        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode is Opcode.TEXT and self._protocol.state is State.OPEN:
                self._protocol.send_text(self._answer(bytes(event.data), known).encode("utf-8"))
        self._write()

    def _answer(self, content: bytes, known: Collection[int]) -> str:
        if content == b"heartbeat":
            return "heartbeat response"
        try:
            topics = json.loads(content).get("topic_list")
        except (ValueError, AttributeError, RecursionError):
            topics = None
        if not isinstance(topics, list) or not topics or not all(each in known for each in topics):
            return json.dumps({"errcode": 40002, "errmsg": "PARAMETER ERROR"})
        self.topics = frozenset(topics)
        return json.dumps({"errcode": 0, "errmsg": "SUCCESS"})

    def _write(self) -> None:
        for piece in self._protocol.data_to_send():
            if piece:  # an empty one says that nothing follows
                self._connection.sendall(piece)
