"""The guarded request: what a hostile network or a lying provider can do to it."""

import gzip
import logging
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import trustme

from core.channel.credentials import Credentials
from core.demo.server import Answer
from core.pbx.address import PbxAddress
from core.pbx.wire import Answered, Limits
from core.providers import web as web_module
from core.providers.checking import check_keys, keys_work
from core.providers.errors import Because, KeyUnsendable, NotReached, NotUnderstood, ProviderRefused, Way, WrongHost
from core.providers.results import NoInternet, NotTrusted
from core.providers.web import Request, Web, segment, split_address
from core.secrets.redaction import hide
from core.stop import Stop
from tests.providers_double import Asked, Double, reply

HOST = "api.provider.example"
READ = Request("GET", HOST, "/v1/x", authorization="Bearer a-secret-key", reads=True)
WRITE = Request("POST", HOST, "/v1/x", authorization="Bearer a-secret-key")
KEYS = Credentials({"account_sid": "AC" + "a1" * 16, "auth_token": "0123456789abcdef0123456789abcdef"})
QUICK = Limits(connect_s=0.5, read_s=0.5, total_s=0.5, answer_bytes=1000)


class Plain(Double):
    def __init__(self) -> None:
        super().__init__((HOST,))

    def answer(self, asked: Asked) -> Answer:
        return reply({"good": True})


@pytest.fixture
def double() -> Iterator[Plain]:
    with Plain() as started:
        yield started


def web(double: Plain) -> Web:
    return Web(double.hosts, double.places, limits=QUICK, pause_s=0.0)


def test_on_the_internet_too_no_other_host_than_the_providers_hears_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def answered(place: PbxAddress, *_: object, **__: object) -> Answered:
        heard.append(place.host)
        return Answered(200, {}, b"{}")

    monkeypatch.setattr(web_module, "ask", answered)
    provider = Web((HOST,))
    for host in ("evil.example", f"evil.{HOST}", f"{HOST}.evil.example", HOST.upper()):
        for request in (READ, WRITE):
            with pytest.raises(WrongHost):
                provider.ask(replace(request, host=host), Stop())
    assert provider.ask(READ, Stop()).good
    assert heard == [HOST]


def test_a_redirect_is_not_followed_and_what_is_encoded_or_too_large_is_not_read(double: Plain) -> None:
    packed = gzip.compress(b"{}")
    for answer in (
        reply({}, 302, Location="https://evil.example/"),
        reply(packed, Content_Encoding="gzip"),
        reply(b"x" * 2000),
        reply({}, 307, Location=f"https://{HOST}/other"),
    ):
        double.plan("/v1/x", lambda _, answer=answer: answer)  # type: ignore[misc]
        with pytest.raises(NotUnderstood) as caught:
            web(double).ask(WRITE, Stop())
        assert caught.value.sent
    assert len(double.asked) == 4


@pytest.mark.parametrize("body", [b"[" + b"{}," * 4000 + b"{}]", b"<a>" + b"<b/>" * 4000 + b"</a>"])
def test_an_answer_of_more_entries_than_any_account_has_is_told_before_it_is_taken_apart(
    double: Plain, monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    monkeypatch.setattr(web_module, "MOST_PARTS", 3000)
    double.plan("", lambda _: Answer(body))
    with pytest.raises(NotUnderstood, match="far too many entries") as told:
        Web(double.hosts, double.places).ask(WRITE, Stop())
    assert told.value.sent


@pytest.mark.parametrize("most", [(20, 100), (10_000, 3)])
def test_lists_without_an_end_are_told_and_never_hold_up_a_change(double: Plain, most: tuple[int, int]) -> None:
    asked = Web(double.hosts, double.places, most=most)

    def read_all() -> None:
        for _ in range(10):
            asked.ask(READ, Stop())

    with pytest.raises(NotUnderstood, match="lists without an end"):
        read_all()
    assert len(double.asked) <= 3
    assert asked.ask(WRITE, Stop()).good


def test_a_provider_that_never_answers_meets_a_deadline_and_a_stop_ends_it_at_once(double: Plain) -> None:
    double.plan("", double.hang, times=2)
    before = time.monotonic()
    with pytest.raises(NotReached) as caught:
        web(double).ask(WRITE, Stop())
    assert (caught.value.way, caught.value.sent) == (Way.NO_ANSWER, True)
    waited = time.monotonic() - before
    stop = Stop()
    threading.Timer(0.05, stop.ask).start()
    before = time.monotonic()
    with pytest.raises(NotReached) as stopped:
        Web(double.hosts, double.places).ask(WRITE, stop)
    assert (stopped.value.way, stopped.value.sent) == (Way.STOPPED, True)
    assert time.monotonic() - before < waited
    double.hung.set()


def test_only_what_reads_is_repeated_and_a_long_pause_is_not_waited_for(double: Plain) -> None:
    double.plan("", lambda _: reply({}, 503), times=2)
    assert web(double).ask(READ, Stop()).good
    assert len(double.asked) == 3
    double.plan("", lambda _: reply({}, 429, Retry_After="3600"))
    assert web(double).ask(READ, Stop()).refused().because.value == "too_many"
    double.plan("", lambda _: reply({}, 503))
    assert web(double).ask(WRITE, Stop()).refused().sent
    assert len(double.asked) == 5


def test_no_key_goes_over_plain_http_to_another_computer_or_to_a_host_of_others() -> None:
    outside = Web((HOST,), {HOST: PbxAddress("http", "192.0.2.1", 80)})
    with pytest.raises(WrongHost):
        outside.ask(READ, Stop())
    with pytest.raises(WrongHost):
        outside.ask(Request("GET", "evil.example", "/"), Stop())


@pytest.mark.parametrize("key", ["“a-secret-key”", "a-secret-kéy", "a-secret-key\r\nX: y", "a-secret\x00key"])
def test_a_key_that_no_request_can_hold_is_told_as_that_and_not_sent(double: Plain, key: str) -> None:
    with pytest.raises(KeyUnsendable) as refused:
        web(double).ask(replace(READ, authorization=f"Bearer {key}"), Stop())
    assert "secret" not in refused.value.message
    places = {"api.telnyx.com": next(iter(double.places.values()))}
    (found,) = check_keys("telnyx", Credentials({"api_key": key}), [], Stop(), places)
    assert (found.code, keys_work([found])) == ("key_characters", False)
    assert double.asked == []


def test_a_proxy_of_the_environment_is_not_asked(double: Plain, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert web(double).ask(READ, Stop()).good


class _Seen:
    """A TLS server with a certificate that nobody trusts; it keeps what it receives after the handshake."""

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert(HOST, "api.twilio.com").configure_cert(context)
        self._context = context
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
                with self._context.wrap_socket(connection, server_side=True) as secure:
                    self.received.append(secure.recv(1000))
            except ssl.SSLError:
                continue
            except OSError:
                return

    def close(self) -> None:
        self._socket.close()


def test_a_certificate_that_the_system_does_not_trust_receives_no_key() -> None:
    seen = _Seen()
    places = {"api.twilio.com": PbxAddress("https", "127.0.0.1", seen.port)}
    found = check_keys("twilio", KEYS, [], Stop(), places)
    assert found == (NotTrusted(provider="Twilio"),)
    seen.close()
    assert seen.received in ([], [b""])


def test_without_internet_it_says_so_and_lets_one_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_given: Any, **_named: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    found = check_keys("twilio", KEYS, [], Stop())
    assert found == (NoInternet(provider="Twilio"),)


def test_a_providers_own_words_are_short_and_hold_no_key_and_nothing_is_logged(
    double: Plain, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hide("a-secret-key")
    refused = ProviderRefused(
        web(double).ask(READ, Stop()).refused().because, 400, "1", "bad a-secret-key \x1b[31m" + "y" * 999
    )
    assert "a-secret-key" not in refused.message
    assert "\x1b" not in refused.message
    assert len(refused.said) <= 200
    assert "a-secret-key" not in ProviderRefused(Because.KEYS, 400, "1", "bad a-secret\u200b-key").message
    assert "a-secret-key" not in caplog.text
    assert "a-secret-key" not in repr(READ)


def test_a_part_of_a_path_leads_nowhere_else_and_an_address_is_https_without_a_password() -> None:
    assert [segment(text) for text in ("AC1", "../x", "a/b?c#d", "..", "")] == [
        "AC1",
        "..%2Fx",
        "a%2Fb%3Fc%23d",
        "_",
        "_",
    ]
    assert split_address("https://a.example/x?y=1") == ("a.example", "/x?y=1")
    for address in (
        "http://a.example/",
        "https://u:p@a.example/",
        "https://a.example:444/",
        "//a.example",
        "x",
        "https://[a",
    ):
        assert split_address(address) == ("", "")


@pytest.mark.parametrize(
    ("said", "number", "quoted"),
    [("No access", "20003", "“No access” (20003)"), ("No access", "", "“No access”"), ("", "20003", "")],
)
def test_a_providers_own_words_are_quoted_in_one_way(said: str, number: str, quoted: str) -> None:
    assert ProviderRefused(Because.KEYS, 401, number, said).quoted == quoted
