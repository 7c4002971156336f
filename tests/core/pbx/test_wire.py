"""The wire: what is long goes out whole, and is not copied on the way; no connection stays open that nobody has."""

import socket
import threading
from typing import Any

import pytest

from core.pbx import wire
from core.pbx.address import parse_address
from core.pbx.connecting import dial
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Conversation, Limits
from core.stop import Stop

LONG = 8_000_000


class _Counted(bytes):
    """Counts the copies that are made of its parts."""

    copies = 0

    def __getitem__(self, part: Any) -> Any:
        type(self).copies += 1
        return _Counted(super().__getitem__(part))


def test_what_is_long_is_sent_piece_by_piece_without_a_copy_of_what_is_left() -> None:
    came: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take() -> None:
            connection, _address = server.accept()
            with connection:
                while sum(came) < LONG:
                    came.append(len(connection.recv(100_000)))

        taking = threading.Thread(target=take, daemon=True)
        taking.start()
        address = parse_address(f"http://127.0.0.1:{server.getsockname()[1]}")
        talk = Conversation(address, stop=Stop(), trust=SYSTEM_TRUST, limits=Limits())
        talk.open()
        talk.write(_Counted(LONG))
        taking.join(30)
        talk.close()
    assert sum(came) == LONG
    assert len(came) > 1
    assert _Counted.copies == 0


def test_a_connection_that_is_stopped_before_its_tls_begins_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    stop, dialled = Stop(), list[socket.socket]()

    def dial_and_stop(*given: Any) -> socket.socket:
        dialled.append(dial(*given))
        stop.ask()
        return dialled[0]

    monkeypatch.setattr(wire, "dial", dial_and_stop)
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = parse_address(f"https://127.0.0.1:{server.getsockname()[1]}")
        talk = Conversation(address, stop=stop, trust=SYSTEM_TRUST, limits=Limits())
        with pytest.raises(Unreachable) as raised:
            talk.open()
        talk.close()
    assert raised.value.reason is Reach.STOPPED
    assert dialled[0].fileno() == -1
