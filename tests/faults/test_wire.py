"""Every way in which an answer can be wrong ends in a sentence, in time, and without a secret."""

import logging
import socket
import threading
import time
import traceback

import pytest

from core.address import parse_address
from core.errors import Reach, Unreachable
from core.stop import Stop
from core.trust import SYSTEM_TRUST
from core.wire import Limits, exchange
from tests.faults.bad_server import ANSWERS, BadServer

TOKEN = "CANARY-TOKEN-0123456789"
CUT = ("fin", "truncated head", "truncated body", "garbage", "rst")
LIMITS = Limits(connect_s=0.5, read_s=0.5, total_s=0.6, answer_bytes=256 * 1024)


def _ask(port: int, stop: Stop | None = None, limits: Limits = LIMITS) -> dict[str, object]:
    return exchange(
        parse_address(f"http://127.0.0.1:{port}"),
        "POST",
        "/openapi/v1.0/message_channel/create",
        stop=stop or Stop(),
        trust=SYSTEM_TRUST,
        params={"access_token": TOKEN},
        body={"name": "x", "secret": TOKEN},
        limits=limits,
    )


def _ask_tls(port: int, stop: Stop | None = None, limits: Limits = LIMITS) -> dict[str, object]:
    address = parse_address(f"https://127.0.0.1:{port}")
    return exchange(address, "GET", "/x", stop=stop or Stop(), trust=SYSTEM_TRUST, params={}, limits=limits)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        *[(mode, Reach.NOT_A_PBX) for mode in ANSWERS if mode not in CUT],
        *[(mode, Reach.CUT_OFF) for mode in CUT],
        ("silence", Reach.NO_ANSWER),
        ("drip", Reach.NO_ANSWER),
        ("drip head", Reach.NO_ANSWER),
        ("endless 1xx", Reach.NO_ANSWER),
        ("never accept", Reach.NO_ANSWER),
        ("endless", Reach.TOO_LARGE),
        ("endless head", Reach.CUT_OFF),
        ("redirect http://127.0.0.1:9/", Reach.REDIRECTED),
    ],
)
def test_a_wrong_answer_ends_in_time_as_a_reason_and_tells_no_secret(
    mode: str, reason: Reach, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with BadServer(mode) as server:
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            _ask(server.port)
        assert time.monotonic() - begun < LIMITS.total_s + 0.5
    assert caught.value.reason is reason
    assert caught.value.sent
    assert caught.value.__cause__ is caught.value.__context__ is None
    for said in (str(caught.value), repr(caught.value), caplog.text, *traceback.format_exception(caught.value)):
        assert TOKEN not in said


def test_a_redirect_is_not_followed() -> None:
    with BadServer("html") as target, BadServer(f"redirect http://127.0.0.1:{target.port}/") as server:
        with pytest.raises(Unreachable):
            _ask(server.port)
        assert target.received == []


def test_where_nothing_listens_nothing_was_sent() -> None:
    with pytest.raises(Unreachable) as caught:
        _ask(_free_port())
    assert caught.value.reason is Reach.CONNECTION_REFUSED
    assert not caught.value.sent


def test_a_proxy_of_the_environment_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with BadServer("html") as proxy, BadServer("500") as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(Unreachable):
            _ask(server.port)
        assert proxy.received == []
        assert len(server.received) == 1


def test_a_stop_wakes_a_request_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        threading.Timer(0.1, stop.ask).start()
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            _ask(server.port, stop, Limits(5, 30, 30))
        assert time.monotonic() - begun < 2
    assert caught.value.reason is Reach.STOPPED
    assert caught.value.sent


def test_a_stop_wakes_a_handshake_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        threading.Timer(0.1, stop.ask).start()
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            _ask_tls(server.port, stop, Limits(5, 30, 30))
        assert time.monotonic() - begun < 2
    assert caught.value.reason is Reach.STOPPED
    assert not caught.value.sent


@pytest.mark.parametrize("mode", ["silence", "never accept"])
@pytest.mark.parametrize("limits", [Limits(0.3, 5, 5), Limits(5, 5, 0.3)], ids=["connect", "total"])
def test_a_handshake_without_an_answer_ends_in_time_with_nothing_sent(mode: str, limits: Limits) -> None:
    with BadServer(mode) as server:
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            _ask_tls(server.port, limits=limits)
        assert time.monotonic() - begun < 1
    assert caught.value.reason is Reach.CONNECT_TIMEOUT
    assert not caught.value.sent


def test_an_answer_that_comes_before_the_question_is_taken_or_leaves_it_open() -> None:
    def outcome(port: int) -> object:
        try:
            return _ask(port)
        except Unreachable as error:
            return error.reason, error.sent

    with BadServer("early") as server:
        for _ in range(20):
            assert outcome(server.port) in ({"errcode": 0, "id": 19}, (Reach.CUT_OFF, True))


def test_a_name_that_nobody_has_is_said_with_nothing_sent() -> None:
    with pytest.raises(Unreachable) as caught:
        exchange(
            parse_address("https://pbx.invalid"),
            "GET",
            "/x",
            stop=Stop(),
            trust=SYSTEM_TRUST,
            params={},
            limits=LIMITS,
        )
    assert caught.value.reason is Reach.NAME_NOT_FOUND
    assert not caught.value.sent


def test_a_stop_before_the_start_sends_nothing() -> None:
    stop = Stop()
    stop.ask()
    with BadServer("html") as server:
        with pytest.raises(Unreachable) as caught:
            _ask(server.port, stop)
        assert not caught.value.sent
        assert server.received == []


def test_a_request_says_who_it_is_and_wants_no_compression() -> None:
    with BadServer("html") as server:
        with pytest.raises(Unreachable):
            _ask(server.port)
        head = server.received[0].decode("latin-1").lower()
    assert "user-agent: openapi" in head
    assert "accept-encoding: identity" in head
    assert "connection: close" in head
