"""B: every way in which a network can fail ends in a sentence, in time, and without a secret."""

import logging
import socket
import threading
import time
import traceback
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Limits, exchange
from core.stop import Stop
from tests.beside import Beside
from tests.faults.bad_server import BadServer
from tests.faults.conftest import Seen, times
from tests.unused_port import unused_port

TOKEN = "CANARY-TOKEN-0123456789"
LIMITS = Limits(connect_s=0.5, read_s=0.5, total_s=0.6, answer_bytes=256 * 1024)
OVERSHOOT_S = 0.25
PATIENT = Limits(answer_bytes=LIMITS.answer_bytes)
PACE_S = 0.03
"""What one plain exchange takes on a machine with nothing else to do, at most."""
MEMORY = 16 * 1024 * 1024


def ask(port: int, stop: Stop | None = None, limits: Limits = PATIENT, host: str = "127.0.0.1") -> dict[str, object]:
    return exchange(
        parse_address(f"http://{host}:{port}"),
        "POST",
        "/openapi/v1.0/message_channel/create",
        stop=stop or Stop(),
        trust=SYSTEM_TRUST,
        params={"access_token": TOKEN},
        body={"name": "x", "secret": TOKEN},
        limits=limits,
    )


def ask_tls(port: int, stop: Stop | None = None, limits: Limits = PATIENT) -> dict[str, object]:
    address = parse_address(f"https://127.0.0.1:{port}")
    return exchange(address, "GET", "/x", stop=stop or Stop(), trust=SYSTEM_TRUST, params={}, limits=limits)


def once_asked(server: BadServer, act: Callable[[], object]) -> None:
    """Do something as soon as the server has got a request, in a thread of its own."""
    threading.Thread(target=lambda: server.asked.wait(20) and act(), daemon=True).start()


@pytest.fixture
def limits() -> Limits:
    """Short limits, or longer ones where a plain exchange, the control, takes longer than usual."""
    with BadServer("folded") as server:
        ask(server.port)  # imports what the first one needs
        begun = time.monotonic()
        ask(server.port)
        pace = max(1.0, (time.monotonic() - begun) / PACE_S)
    return Limits(LIMITS.connect_s * pace, LIMITS.read_s * pace, LIMITS.total_s * pace, LIMITS.answer_bytes)


@contextmanager
def dead_address() -> Iterator[tuple[str, int]]:
    """An address that drops every SYN, as one behind a firewall does: its backlog is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        yield "127.0.0.1", port
        for each in waiting:
            each.close()


def told(error: Unreachable) -> str:
    return f"{error.reason}, {'sent: unknown' if error.sent else 'not sent'}"


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        pytest.param("silence", Reach.NO_ANSWER, id="b5 taken and never answered"),
        pytest.param("never accept", Reach.NO_ANSWER, id="b5 accepted by the kernel and never read"),
        pytest.param("drip head", Reach.NO_ANSWER, id="b6 headers dripped"),
        pytest.param("drip", Reach.NO_ANSWER, id="b7 body dripped"),
        pytest.param("endless 1xx", Reach.NO_ANSWER, id="b8 endless 100 Continue"),
        pytest.param("endless head", Reach.CUT_OFF, id="b9 endless headers"),
        pytest.param("endless", Reach.TOO_LARGE, id="b10 endless body"),
        pytest.param("gzip", Reach.NOT_A_PBX, id="b11 gzip"),
        pytest.param("deflate", Reach.NOT_A_PBX, id="b11 deflate"),
        pytest.param("br", Reach.NOT_A_PBX, id="b11 brotli"),
        pytest.param("truncated head", Reach.CUT_OFF, id="b12 truncated head"),
        pytest.param("truncated body", Reach.CUT_OFF, id="b12 truncated body"),
        pytest.param("fin", Reach.CUT_OFF, id="b12 closed without a byte"),
        pytest.param("rst", Reach.CUT_OFF, id="b12 reset"),
        pytest.param("html", Reach.NOT_A_PBX, id="b15 login page with 200"),
        *[
            pytest.param(f"status {status}", Reach.NOT_A_PBX, id=f"b16 {status}")
            for status in (401, 403, 404, 405, 413, 500, 502, 503, 504)
        ],
        pytest.param("status 429", Reach.BUSY, id="b16 429"),
        pytest.param("204", Reach.NOT_A_PBX, id="b16 204"),
        pytest.param("500", Reach.NOT_A_PBX, id="b16 500 without a body"),
        pytest.param("http 0.9", Reach.CUT_OFF, id="b17 http 0.9"),
        pytest.param("http 2", Reach.CUT_OFF, id="b17 http 2 preface"),
        pytest.param("garbage", Reach.CUT_OFF, id="b17 garbage"),
        pytest.param("smuggled", Reach.CUT_OFF, id="b18 bare CR and NUL in headers"),
        pytest.param("cable pulled", Reach.NO_ANSWER, id="b19 silence in the middle of an answer"),
        pytest.param("half json", Reach.NOT_A_PBX, id="d1 half an object"),
        pytest.param("latin1", Reach.NOT_A_PBX, id="d1 latin-1"),
        pytest.param("empty", Reach.NOT_A_PBX, id="d1 nothing"),
        pytest.param("deep", Reach.NOT_A_PBX, id="d2 100000 brackets"),
        pytest.param("nan", Reach.NOT_A_PBX, id="d2 NaN"),
        pytest.param("digits", Reach.NOT_A_PBX, id="d2 6000 digits"),
        pytest.param("list", Reach.NOT_A_PBX, id="d3 a list"),
    ],
)
def test_a_wrong_answer_ends_in_time_in_little_memory_as_a_reason_that_tells_no_secret(
    mode: str, reason: Reach, limits: Limits, caplog: pytest.LogCaptureFixture, seen: Seen
) -> None:
    caplog.set_level(logging.DEBUG)
    with BadServer(mode) as server:
        tracemalloc.start()
        try:
            with Beside() as beside, pytest.raises(Unreachable) as caught:
                ask(server.port, limits=limits)
            assert beside.seconds < limits.total_s + OVERSHOOT_S
            assert tracemalloc.get_traced_memory()[1] < MEMORY
        finally:
            tracemalloc.stop()
    assert caught.value.reason is reason
    assert caught.value.sent
    assert caught.value.__cause__ is caught.value.__context__ is None
    for said in (str(caught.value), repr(caught.value), caplog.text, *traceback.format_exception(caught.value)):
        assert TOKEN not in said
    seen(told(caught.value))


def test_b1_where_nothing_listens_nothing_was_sent(seen: Seen) -> None:
    with Beside() as beside, pytest.raises(Unreachable, match="Check the port") as caught:
        ask(unused_port())
    assert beside.seconds < 1
    assert caught.value.reason is Reach.CONNECTION_REFUSED
    assert not caught.value.sent
    seen(told(caught.value))


def test_b2_an_address_that_drops_everything_is_given_up_at_the_connect_limit(seen: Seen) -> None:
    with dead_address() as (_host, port):
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask(port, limits=Limits(0.3, 5, 5))
        assert beside.seconds < 0.3 + OVERSHOOT_S
    assert caught.value.reason is Reach.CONNECT_TIMEOUT
    assert not caught.value.sent
    assert Limits().connect_s == 5
    seen(told(caught.value))


@pytest.fixture
def resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A resolver that does not answer before the event is set."""
    answers = threading.Event()
    real = socket.getaddrinfo

    def hang(*given: Any, **named: Any) -> Any:
        answers.wait(20)
        return real("127.0.0.1", *given[1:], **named)

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    yield answers
    answers.set()


def test_b3_a_resolver_that_hangs_is_left_behind_at_the_deadline(resolver: threading.Event, seen: Seen) -> None:
    with BadServer("html") as server:
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask(server.port, limits=LIMITS, host="pbx.example")
        assert beside.seconds < LIMITS.total_s + OVERSHOOT_S
        resolver.set()
        assert server.received == []
    assert caught.value.reason is Reach.CONNECT_TIMEOUT
    assert not caught.value.sent
    seen(told(caught.value))


def test_b3_a_stop_does_not_wait_for_a_resolver_that_hangs(resolver: threading.Event, seen: Seen) -> None:
    stop = Stop()
    threading.Timer(0.05, stop.ask).start()
    with Beside() as beside, pytest.raises(Unreachable) as caught:
        ask(1, stop, Limits(), host="pbx.example")
    assert beside.seconds < 0.05 + OVERSHOOT_S
    assert caught.value.reason is Reach.STOPPED
    assert not caught.value.sent
    seen(told(caught.value))


def _resolves_to(monkeypatch: pytest.MonkeyPatch, *hosts: str) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, 0)) for host in hosts]
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *more, **named: found if host == "pbx.example" else real(host, *more, **named),
    )


def test_b4_a_name_with_dead_addresses_only_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch, seen: Seen) -> None:
    with dead_address() as (_host, port):
        monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"] * 4)
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask(port, host="pbx.example", limits=Limits(0.3, 5, 0.5))
        assert beside.seconds < 0.5 + OVERSHOOT_S
    assert caught.value.reason is Reach.CONNECT_TIMEOUT
    assert not caught.value.sent
    seen(told(caught.value))


def test_b4_where_the_first_address_of_a_name_is_dead_the_second_is_asked_under_the_name(
    monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    with BadServer("folded") as server:
        _resolves_to(monkeypatch, "127.0.0.3", "127.0.0.1")
        assert ask(server.port, host="pbx.example")["id"] == 19
        assert f"host: pbx.example:{server.port}" in server.received[0].decode("latin-1").lower()
    seen("the living one of two addresses is used, once")


def test_b13_an_answer_that_comes_before_the_question_is_taken_or_leaves_it_open(seen: Seen) -> None:
    def outcome(port: int) -> object:
        try:
            return ask(port)
        except Unreachable as error:
            return error.reason, error.sent

    with BadServer("early") as server:
        for _ in range(times(20, 500)):
            assert outcome(server.port) in ({"errcode": 0, "id": 19}, (Reach.CUT_OFF, True))
    seen("the id, or cut_off, sent: unknown; 500 runs with FAULTS_FULL=1")


def test_b20_a_request_that_slept_ends_by_the_wall_clock_when_the_laptop_wakes(
    monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    now, woken = time.time, threading.Event()
    monkeypatch.setattr("core.pbx.wire.LOOK_S", 0.05)
    monkeypatch.setattr("core.pbx.wire.time.time", lambda: now() + (3600 if woken.is_set() else 0))
    with BadServer("silence") as server:
        once_asked(server, woken.set)
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask(server.port, limits=Limits(5, 30, 30))
        assert beside.seconds < 0.15 + OVERSHOOT_S
    assert caught.value.reason is Reach.NO_ANSWER
    assert caught.value.sent
    seen(told(caught.value) + ", a second after waking")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_b14_f12_a_redirect_is_not_followed_to_anywhere(status: int, seen: Seen) -> None:
    with BadServer("html") as target:
        for to in (f"http://127.0.0.1:{target.port}/", f"https://127.0.0.1:{target.port}/", "/openapi/v1.0/x"):
            with BadServer(f"redirect {status} {to}") as server:
                with pytest.raises(Unreachable) as caught:
                    ask(server.port)
                assert caught.value.reason is Reach.REDIRECTED
                assert len(server.received) == 1
        assert target.received == []
    seen(told(caught.value) + ", 0 requests at the target")


def test_b18_folded_headers_and_charsets_are_not_listened_to(seen: Seen) -> None:
    with BadServer("folded") as server:
        assert ask(server.port) == {"errcode": 0, "id": 19}
    seen("folding is ignored and the answer read as UTF-8")


PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


def test_b21_f12_a_proxy_of_the_environment_sees_nothing(monkeypatch: pytest.MonkeyPatch, seen: Seen) -> None:
    with BadServer("html") as proxy, BadServer("500") as server:
        for name in PROXIES:
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("NO_PROXY", "10.0.0.0/8")
        for call in (ask, ask_tls):
            with pytest.raises(Unreachable):
                call(server.port)
        assert proxy.received == []
        assert len(server.received) == 2
    seen("the proxy saw 0 bytes")


def test_b19_a_stop_wakes_a_request_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        once_asked(server, stop.ask)
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask(server.port, stop, Limits(5, 30, 30))
        assert beside.seconds < 2
    assert caught.value.reason is Reach.STOPPED
    assert caught.value.sent


def test_c8_a_stop_wakes_a_handshake_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        once_asked(server, stop.ask)
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask_tls(server.port, stop, Limits(5, 30, 30))
        assert beside.seconds < 2
    assert caught.value.reason is Reach.STOPPED
    assert not caught.value.sent


@pytest.mark.parametrize("mode", ["silence", "never accept"])
@pytest.mark.parametrize("limits", [Limits(0.3, 5, 5), Limits(5, 5, 0.3)], ids=["connect", "total"])
def test_c8_a_handshake_without_an_answer_ends_in_time_with_nothing_sent(
    mode: str, limits: Limits, seen: Seen
) -> None:
    with BadServer(mode) as server:
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            ask_tls(server.port, limits=limits)
        assert beside.seconds < 0.3 + 2 * OVERSHOOT_S
    assert caught.value.reason is Reach.CONNECT_TIMEOUT
    assert not caught.value.sent
    seen(told(caught.value))


def test_a_name_that_nobody_has_is_said_with_nothing_sent() -> None:
    with pytest.raises(Unreachable) as caught:
        ask(443, host="pbx.invalid")
    assert caught.value.reason is Reach.NAME_NOT_FOUND
    assert not caught.value.sent


def test_a_stop_before_the_start_sends_nothing() -> None:
    stop = Stop()
    stop.ask()
    with BadServer("html") as server:
        with pytest.raises(Unreachable) as caught:
            ask(server.port, stop)
        assert not caught.value.sent
        assert server.received == []


def test_a_request_says_who_it_is_and_wants_no_compression() -> None:
    with BadServer("html") as server:
        with pytest.raises(Unreachable):
            ask(server.port)
        head = server.received[0].decode("latin-1").lower()
    assert "user-agent: openapi" in head
    assert "accept-encoding: identity" in head
    assert "connection: close" in head
