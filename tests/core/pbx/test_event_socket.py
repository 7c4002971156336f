"""The PBX's event socket: a hint that is heard at once, under the same trust and login, and refused without harm."""

import json
import logging
import re
import threading
from pathlib import Path
from typing import cast

import pytest
from websockets.utils import accept_key

from core.demo import events
from core.pbx import event_socket
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import PbxError, Reach, Refused, Unreachable
from core.pbx.event_socket import EventSocket
from core.pbx.trust import Trust
from core.pbx.wire import PIECE, Conversation
from core.stop import Stop
from tests.faults import certificates
from tests.scripted_pbx import Raw, ScriptedPbx
from tests.until import until

TOPICS = (30031,)


def frame(opcode: int, content: bytes, *, last: bool = True) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 126 else bytes([126]) + size.to_bytes(2)
    return bytes([(0x80 if last else 0) | opcode]) + length + content


class Played:
    """A conversation whose other side agrees, then says what a test gives it, piece by piece, and nothing after that.

    Args:
        agreed: with what it agrees to report, in one piece with its handshake. fields: what its handshake adds.
    """

    def __init__(self, *pieces: bytes, agreed: bytes, fields: str = "") -> None:
        self.pieces, self.written = list(pieces), bytearray()
        self._agreed, self._fields = agreed, fields

    def open(self) -> None: ...

    def write(self, data: bytes) -> None:
        self.written += data
        if key := re.match(rb"GET (?s:.)*Sec-WebSocket-Key: (\S+)(?s:.)*\r\n\r\n$", data):
            head = (
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Accept: {accept_key(key[1].decode())}\r\n{self._fields}\r\n"
            )
            self.pieces.insert(0, head.encode() + self._agreed)

    def read(self, within_s: float) -> bytes | None:
        if not self.pieces:
            return None
        came, rest = self.pieces[0][:PIECE], self.pieces[0][PIECE:]
        self.pieces[:1] = [rest] if rest else []
        return came


AGREED = frame(1, b'{"errcode": 0}')


def opened(*pieces: bytes, agreed: bytes = AGREED, fields: str = "") -> EventSocket:
    socket = EventSocket(cast(Conversation, Played(*pieces, agreed=agreed, fields=fields)), "pbx", TOPICS)
    socket.open("token")
    return socket


def heard(*pieces: bytes, seconds: float = 0.01) -> bool:
    return opened(*pieces).wait(seconds)


REPORT = json.dumps({"type": 30031, "sn": "1", "msg": '{"msg_body": "private"}'}).encode()


@pytest.mark.parametrize(
    ("pieces", "is_report"),
    [
        ((frame(1, REPORT),), True),
        (tuple(bytes([byte]) for byte in frame(1, REPORT)), True),
        ((frame(1, REPORT[:9], last=False) + frame(9, b"x") + frame(0, REPORT[9:]),), True),
        ((frame(1, REPORT.replace(b"30031", b"30011")),), False),
        ((frame(1, b"heartbeat response") + frame(1, b"[" * 5000) + frame(1, b"\xff") + frame(10, b""),), False),
        ((), False),
    ],
)
def test_a_report_is_heard_however_it_is_cut_and_nothing_else_is_taken_for_one(
    pieces: tuple[bytes, ...], is_report: bool
) -> None:
    assert heard(*pieces) is is_report


@pytest.mark.parametrize(
    "pieces",
    [
        (b"",),
        (frame(8, b""),),
        (b"\x81\x85abcdhello",),  # masked, as no server may
        (b"\xf1\x02hi",),  # an extension that nobody asked for
        (b"\x81\x7f" + (1 << 40).to_bytes(8),),
        tuple(frame(1, b"x" * 60_000, last=False) for _ in range(6)),
        tuple(frame(10, b"x" * 60_000) for _ in range(40)),
        (frame(9, b"") * 3000,),
    ],
)
def test_what_no_pbx_sends_ends_it(pieces: tuple[bytes, ...]) -> None:
    socket = opened(*pieces)
    for _ in range(2):
        with pytest.raises(Unreachable):
            socket.wait(5.0)


@pytest.mark.parametrize(
    ("agreed", "fields"),
    [
        (frame(8, b"\x03\xe8"), ""),
        (b"\xf1\x00", ""),
        (AGREED, "Sec-WebSocket-Extensions: permessage-deflate\r\n"),  # which nobody offered
        (AGREED, f"X: {'x' * 5_000}\r\n" * 10),
        (AGREED, "not a field\r\n"),
    ],
)
def test_a_handshake_as_no_pbx_has_it_ends_it(agreed: bytes, fields: str) -> None:
    with pytest.raises(Unreachable):
        opened(frame(1, REPORT), agreed=agreed, fields=fields)


def test_what_happens_is_heard_at_once_and_neither_token_nor_message_is_logged(
    pbx: ScriptedPbx, client: PbxClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    pbx.store.by_id[19] = {"name": "Front desk", "channel": "twilio", "dids": [{"did_number": "+4930900100"}]}
    socket = client.reports(TOPICS, 60.0, Stop())
    assert not socket.wait(0.01)
    pbx.arrive("+4930900100")
    assert socket.wait(20.0)
    assert pbx.events.listening == 1
    socket.close()
    until(lambda: pbx.events.listening == 0)
    (asked,) = [each for each in pbx.requests if each.path == "subscribe"]
    assert asked.query["access_token"] not in caplog.text
    assert "Sec-WebSocket-Extensions" not in asked.headers
    assert "4930900100" not in caplog.text


def test_a_heartbeat_keeps_it_alive(pbx: ScriptedPbx, client: PbxClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_socket, "HEARTBEAT_S", 0.03)
    monkeypatch.setattr(events, "SILENCE_S", 0.1)
    socket = client.reports(TOPICS, 60.0, Stop())
    assert not socket.wait(0.2)
    monkeypatch.setattr(event_socket, "HEARTBEAT_S", 60.0)
    with pytest.raises(Unreachable):
        socket.wait(20.0)
    socket.close()


@pytest.mark.parametrize("step", [Raw(b"not found", 404), Raw(b"", 101), Raw(b"{}", 200), None])
def test_a_pbx_without_it_is_told_from_one_that_has_it(pbx: ScriptedPbx, client: PbxClient, step: Raw | None) -> None:
    if step is not None:
        pbx.script("subscribe", step)
    with pytest.raises(PbxError) as refused:
        client.reports((4711,) if step is None else TOPICS, 60.0, Stop())
    assert isinstance(refused.value, Refused) is (step is None)
    assert refused.value.__context__ is None


def test_a_stop_ends_the_wait_at_once(pbx: ScriptedPbx, client: PbxClient) -> None:
    stop = Stop()
    socket = client.reports(TOPICS, 60.0, stop)
    threading.Timer(0.05, stop.ask).start()
    with pytest.raises(Unreachable) as stopped:
        socket.wait(50.0)
    assert stopped.value.reason is Reach.STOPPED
    socket.close()


def test_it_goes_over_the_pinned_certificate_and_to_no_other(tmp_path: Path) -> None:
    first, second = certificates.signed(), certificates.KINDS["self-signed"]()
    context = first.context(tmp_path)
    with ScriptedPbx(ssl_context=context) as pbx:
        client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, Trust(first.sha256))
        socket = client.reports(TOPICS, 60.0, Stop())
        until(lambda: pbx.events.listening == 1)
        pbx.events.publish(30031, {})
        assert socket.wait(20.0)
        socket.close()
        second.context(tmp_path)
        context.load_cert_chain(str(tmp_path / f"{second.sha256}.pem"))
        asked = len(pbx.requests)
        with pytest.raises(Unreachable) as refused:
            client.reports(TOPICS, 60.0, Stop())
        assert (refused.value.reason, len(pbx.requests)) == (Reach.CERTIFICATE_CHANGED, asked)
        context.load_cert_chain(str(tmp_path / f"{first.sha256}.pem"))
        client.close()
