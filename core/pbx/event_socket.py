"""The PBX's event socket: a WebSocket that says that something happened ("Monitor Events via WebSocket").

`websockets` knows the protocol, and every byte goes through the `Conversation`. Of a report only its type is read:
what it tells of other people's messages is dropped, and nothing is logged.
"""

import json
import logging
import time
from collections import deque
from collections.abc import Collection
from typing import Any
from urllib.parse import quote, urlencode

from websockets.client import ClientProtocol
from websockets.exceptions import PayloadTooBig, ProtocolError
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.uri import WebSocketURI

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
LONGEST_HEAD, LONGEST_TEXT = 16 * 1024, 256 * 1024
_HEARTBEAT = b"heartbeat"
# websockets logs the request with its token, and what was reported. This logger has no parent, and lets nothing by.
_SILENT = logging.Logger("no one", logging.CRITICAL + 1)


class EventSocket:
    """Hears of some types of events. Every method raises PbxError when it is over, and then stays over.

    Args:
        host: for sentences. topics: the numbers of the events.
    """

    def __init__(self, conversation: Conversation, host: str, topics: Collection[int]) -> None:
        self._conversation, self._host, self._topics = conversation, host, tuple(topics)
        # The host is only for the header: nobody connects by this.
        uri = WebSocketURI(True, host, 443, f"{API_PATH}subscribe", "")
        self._protocol = ClientProtocol(uri, max_size=LONGEST_TEXT, logger=_SILENT)
        self._frames: deque[Frame] = deque()
        self._left, self._left_frames = MOST_BYTES, MOST_FRAMES
        self._text = bytearray()
        self._beaten = time.monotonic()

    def open(self, token: str) -> None:
        """Connect with a live token, and ask to be told."""
        ends = time.monotonic() + OPEN_S
        self._conversation.open()
        self._shake_hands(token, ends)
        self._send(json.dumps({"topic_list": list(self._topics)}).encode("ascii"))
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

    def _shake_hands(self, token: str, ends: float) -> None:
        request = self._protocol.connect()
        request.path += "?" + urlencode({"access_token": token}, quote_via=quote)
        request.headers["User-Agent"] = USER_AGENT
        self._protocol.send_request(request)
        self._write()
        while self._is_shaking_hands and self._left >= MOST_BYTES - LONGEST_HEAD and self._more(ends):
            pass
        if self._is_shaking_hands or self._protocol.handshake_exc is not None:
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._host, "why": "no event socket"})

    @property
    def _is_shaking_hands(self) -> bool:
        return self._protocol.state is State.CONNECTING and self._protocol.handshake_exc is None

    def _next(self, ends: float) -> str | None:
        """The next text; None where none came in time."""
        while True:
            if not self._keeps_measure:
                raise Unreachable(Reach.TOO_LARGE, {"host": self._host})
            while self._frames:
                if (text := self._ended_by(self._frames.popleft())) is not None:
                    return text
            if self._protocol.state is not State.OPEN:
                raise self._why_over()
            self._beat()
            if not self._more(min(ends, self._beaten + HEARTBEAT_S)) and time.monotonic() >= ends:
                return None

    def _ended_by(self, frame: Frame) -> str | None:
        """The text that ends with this frame; None where none does."""
        if frame.opcode not in (Opcode.TEXT, Opcode.CONT):
            return None
        self._text += frame.data
        if not frame.fin:
            return None
        text, self._text = self._text.decode("utf-8", "replace"), bytearray()
        return text

    @property
    def _keeps_measure(self) -> bool:
        return self._left >= 0 and self._left_frames >= 0

    def _why_over(self) -> Unreachable:
        match self._protocol.parser_exc:
            case PayloadTooBig():
                return Unreachable(Reach.TOO_LARGE, {"host": self._host})
            case ProtocolError():
                return Unreachable(Reach.NOT_A_PBX, {"host": self._host, "why": "event socket"})
            case _:
                return Unreachable(Reach.CUT_OFF, {"host": self._host})

    def _beat(self) -> None:
        if time.monotonic() - self._beaten >= HEARTBEAT_S:
            self._beaten = time.monotonic()
            self._send(_HEARTBEAT)

    def _more(self, ends: float) -> bool:
        """Read on, and answer a ping; whether anything came in time."""
        came = self._conversation.read(max(ends - time.monotonic(), 0.001))
        if came is None:
            return False
        if came:
            self._protocol.receive_data(came)
        else:
            self._protocol.receive_eof()
        frames = [each for each in self._protocol.events_received() if isinstance(each, Frame)]
        self._frames += frames
        self._left, self._left_frames = self._left - len(came), self._left_frames - len(frames)
        if self._protocol.state is State.OPEN and self._keeps_measure:
            self._write()
        return True

    def _send(self, text: bytes) -> None:
        if self._protocol.state is not State.OPEN:
            raise self._why_over()
        self._protocol.send_text(text)
        self._write()

    def _write(self) -> None:
        for piece in self._protocol.data_to_send():
            self._conversation.write(piece)


def _object(text: str) -> dict[str, Any]:
    """The JSON object of a text; empty for anything else, a heartbeat for instance."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
