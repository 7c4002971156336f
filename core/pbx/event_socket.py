"""The PBX's event socket: a WebSocket (RFC 6455) that says that something happened ("Monitor Events via WebSocket").

Of a report only its type is read: what it tells of other people's messages is dropped, and nothing is logged.
"""

import base64
import hashlib
import json
import os
import struct
import time
from collections.abc import Collection
from typing import Any
from urllib.parse import quote, urlencode

from core.pbx.answers import whole_number
from core.pbx.errors import Reach, Refused, Unreachable
from core.pbx.protocol import API_PATH, USER_AGENT
from core.pbx.wire import Conversation

OPEN_S = 3.0
"""Until the PBX has to have agreed to report."""
HEARTBEAT_S = 20.0
"""The PBX ends what was silent for a minute."""
MOST_BYTES, MOST_FRAMES = 1024 * 1024, 2_000
"""Of one socket in all; a report is one frame of about one kB."""
LONGEST_HEAD, LONGEST_FRAME = 16 * 1024, 256 * 1024
_HEARTBEAT = "heartbeat"
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _PONG = 0x1, 0xA


class EventSocket:
    """Hears of some types of events. Every method raises PbxError when it is over, and then stays over.

    Args:
        host: for sentences. topics: the numbers of the events.
    """

    def __init__(self, conversation: Conversation, host: str, topics: Collection[int]) -> None:
        self._conversation, self._host, self._topics = conversation, host, tuple(topics)
        self._buffer = bytearray()
        self._left, self._left_frames = MOST_BYTES, MOST_FRAMES
        self._text = bytearray()
        self._beaten = time.monotonic()

    def open(self, token: str) -> None:
        """Connect with a live token, and ask to be told."""
        ends = time.monotonic() + OPEN_S
        self._conversation.open()
        self._shake_hands(f"{API_PATH}subscribe?{urlencode({'access_token': token}, quote_via=quote)}", ends)
        self._send(_TEXT, json.dumps({"topic_list": list(self._topics)}).encode("ascii"))
        while (text := self._next(ends)) is not None:
            answer = _object(text)
            errcode = whole_number(answer.get("errcode"))
            if errcode == 0:
                return
            if errcode is not None:
                raise Refused(errcode)
        raise Unreachable(Reach.NO_ANSWER, {"host": self._host})

    def wait(self, seconds: float) -> bool:
        """Wait for a report; whether one came in time."""
        ends = time.monotonic() + seconds
        while (text := self._next(ends)) is not None:
            if whole_number(_object(text).get("type")) in self._topics:
                return True
        return False

    def close(self) -> None:
        """Hear nothing any more."""
        self._conversation.close()

    # Words

    def _shake_hands(self, target: str, ends: float) -> None:
        key = base64.b64encode(os.urandom(16)).decode("ascii")
        lines = (
            f"GET {target} HTTP/1.1",
            f"Host: {self._host}",
            f"User-Agent: {USER_AGENT}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {key}",
            "Sec-WebSocket-Version: 13",
        )
        self._conversation.write("".join(f"{line}\r\n" for line in (*lines, "")).encode("ascii"))
        while b"\r\n\r\n" not in self._buffer:
            if len(self._buffer) > LONGEST_HEAD or not self._more(ends):
                raise Unreachable(Reach.NOT_A_PBX, {"host": self._host, "why": "no event socket"})
        head, _, rest = bytes(self._buffer).partition(b"\r\n\r\n")
        self._buffer = bytearray(rest)
        first, *fields = head.decode("latin-1").split("\r\n")
        named = {name.strip().lower(): value.strip() for name, _, value in (each.partition(":") for each in fields)}
        digest = hashlib.sha1((key + _GUID).encode("ascii"), usedforsecurity=False).digest()
        accepted = base64.b64encode(digest).decode("ascii")
        if first.split(" ")[1:2] != ["101"] or named.get("sec-websocket-accept") != accepted:
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._host, "why": "no event socket"})

    def _next(self, ends: float) -> str | None:
        """The next text; None where none came in time."""
        while True:
            self._beat()
            frame = self._frame()
            if frame is None:
                if not self._more(min(ends, self._beaten + HEARTBEAT_S)) and time.monotonic() >= ends:
                    return None
                continue
            is_last, opcode, content = frame
            match opcode:
                case 0x0 | 0x1:
                    self._text += content
                    if len(self._text) > LONGEST_FRAME:
                        raise Unreachable(Reach.TOO_LARGE, {"host": self._host})
                    if is_last:
                        text, self._text = self._text.decode("utf-8", "replace"), bytearray()
                        return text
                case 0x8:
                    raise Unreachable(Reach.CUT_OFF, {"host": self._host})
                case 0x9:
                    self._send(_PONG, content[:125])

    def _beat(self) -> None:
        if time.monotonic() - self._beaten >= HEARTBEAT_S:
            self._beaten = time.monotonic()
            self._send(_TEXT, _HEARTBEAT.encode("ascii"))

    # Frames

    def _frame(self) -> tuple[bool, int, bytes] | None:
        """The next frame: whether it is the last of its text, its kind, its content; None while it is not whole."""
        if len(self._buffer) < 2:
            return None
        first, second = self._buffer[:2]
        length, at = second & 0x7F, 2
        if length > 125:
            size = 2 if length == 126 else 8
            if len(self._buffer) < at + size:
                return None
            length, at = int.from_bytes(self._buffer[at : at + size]), at + size
        if second & 0x80 or first & 0x70 or length > LONGEST_FRAME:  # what a server may not send, or nobody needs
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._host, "why": "event socket"})
        if len(self._buffer) < at + length:
            return None
        content = bytes(self._buffer[at : at + length])
        del self._buffer[: at + length]
        self._left_frames -= 1
        if self._left_frames < 0:
            raise Unreachable(Reach.TOO_LARGE, {"host": self._host})
        return bool(first & 0x80), first & 0x0F, content

    def _more(self, ends: float) -> bool:
        """Read on; whether anything came in time."""
        came = self._conversation.read(max(ends - time.monotonic(), 0.001))
        if came is None:
            return False
        self._left -= len(came)
        if not came or self._left < 0:
            reason = Reach.TOO_LARGE if came else Reach.CUT_OFF
            raise Unreachable(reason, {"host": self._host})
        self._buffer += came
        return True

    def _send(self, opcode: int, content: bytes) -> None:
        # A client masks what it sends; all of it is short.
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(content))
        self._conversation.write(struct.pack("!BB", 0x80 | opcode, 0x80 | len(content)) + mask + masked)


def _object(text: str) -> dict[str, Any]:
    """The JSON object of a text; empty for anything else, a heartbeat for instance."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
