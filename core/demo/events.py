"""The event socket of the demo PBX: tells who subscribed that something happened ("Monitor Events via WebSocket")."""

import json
import threading
from collections.abc import Mapping
from http.client import HTTPMessage
from typing import TYPE_CHECKING, Any

from core.demo.server import Answer

if TYPE_CHECKING:
    from core.demo.listener import Listener

PATH = "subscribe"
SILENCE_S = 60.0
"""A socket on which nobody says anything ends."""
INCOMING = 30031
TOPICS = (INCOMING, 30032, 30033)
SERIAL = "3650DEMO0000"


def asks_for_socket(path: str, headers: HTTPMessage) -> bool:
    """Whether a request wants to become an event socket."""
    return path == PATH and (headers.get("Upgrade") or "").lower() == "websocket"


class DemoEvents:
    """Everybody who listens. `publish` may be called on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: set[Listener] = set()

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
        """The answer that makes a connection an event socket, or says why it cannot be one."""
        from core.demo.listener import accepted

        return accepted(headers, self._listen)

    def _listen(self, listener: "Listener") -> None:
        """Talk until one side ends it; on the connection's own thread."""
        with self._lock:
            self._listeners.add(listener)
        try:
            listener.talk(SILENCE_S, TOPICS)
        finally:
            with self._lock:
                self._listeners.discard(listener)
