"""A request that was given up is gone: what the system has not sent yet never arrives afterwards."""

import socket
import struct
import threading
from collections.abc import Iterator

import pytest

from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Limits, exchange
from core.stop import Stop
from tests.beside import Beside
from tests.faults.conftest import Seen

BODY = {"dids": ["+49301234567"] * 20_000}
"""More than the other side's window, and less than the system takes over at once."""


@pytest.fixture
def deaf() -> Iterator[socket.socket]:
    """A PBX that takes a connection and reads nothing of it yet."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        yield listener


def give_up(port: int, stop: Stop, total_s: float) -> Unreachable:
    with pytest.raises(Unreachable) as caught:
        exchange(
            parse_address(f"http://127.0.0.1:{port}"),
            "POST",
            "/create",
            stop=stop,
            trust=SYSTEM_TRUST,
            params={},
            body=BODY,
            limits=Limits(2, total_s, total_s),
        )
    return caught.value


def what_arrives(listener: socket.socket) -> bytes:
    """All that the other side can read once it does; b"" where the connection is gone."""
    connection, _peer = listener.accept()
    arrived = b""
    with connection:
        connection.settimeout(5)
        try:
            while piece := connection.recv(65536):
                arrived += piece
        except ConnectionResetError:
            return b""
    return arrived


def test_a25_what_was_not_sent_when_the_time_was_up_never_arrives(deaf: socket.socket, seen: Seen) -> None:
    error = give_up(deaf.getsockname()[1], Stop(), 0.3)
    assert error.reason is Reach.NO_ANSWER
    assert error.sent
    assert what_arrives(deaf) == b""
    seen("gone with the connection")


def test_a25_what_was_not_sent_when_it_was_stopped_never_arrives(deaf: socket.socket) -> None:
    stop = Stop()
    threading.Timer(0.2, stop.ask).start()
    assert give_up(deaf.getsockname()[1], stop, 20).reason is Reach.STOPPED
    assert what_arrives(deaf) == b""


def test_an_ordinary_close_would_leave_it_to_the_system_to_send_it_later(deaf: socket.socket) -> None:
    """The control: without the option the whole of it arrives after the program has given it up."""
    whole = b"x" * 200_000
    with socket.create_connection(deaf.getsockname()) as connection:
        connection.setblocking(False)
        sent = connection.send(whole)
    assert len(what_arrives(deaf)) == sent > 100_000


def test_every_connection_throws_unsent_bytes_away_however_the_process_ends_and_is_limited_by_the_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_: list[tuple[int, int, object]] = []
    real = socket.socket.setsockopt

    def note(self: socket.socket, *option: object) -> None:
        set_.append(option)  # type: ignore[arg-type]
        real(self, *option)  # type: ignore[call-overload]

    monkeypatch.setattr(socket.socket, "setsockopt", note)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        give_up(port, Stop(), 0.1)
    lingers = [value for level, option, value in set_ if (level, option) == (socket.SOL_SOCKET, socket.SO_LINGER)]
    form = "hh" if len(lingers[0]) == 4 else "ii"  # type: ignore[arg-type]
    assert [struct.unpack(form, value) for value in lingers] == [(1, 0)]  # type: ignore[arg-type]
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        assert (socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 100) in set_


def test_a_stop_does_not_wait_for_a_connection_that_does_not_come_about() -> None:
    stop = Stop()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        threading.Timer(0.1, stop.ask).start()
        with Beside() as beside:
            assert give_up(port, stop, 20).reason is Reach.STOPPED
        assert beside.seconds < 1
        for each in waiting:
            each.close()
