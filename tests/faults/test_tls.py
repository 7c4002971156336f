"""C: which certificate is believed: the system's trust, one pinned certificate, and nothing else."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.delivery.connection import Connection
from core.pbx.address import PbxAddress, parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Unreachable, fingerprint_text
from core.pbx.login import PbxLogin
from core.pbx.trust import (
    SYSTEM_TRUST,
    PinMismatch,
    Trust,
    context_for,
    day_of,
    meet,
    normalise_pin,
    vouched_certificate,
)
from core.stop import Stop
from core.wording import Dated
from tests.beside import Beside
from tests.faults import certificates
from tests.faults.bad_server import BadServer
from tests.faults.certificates import KINDS, Served
from tests.faults.conftest import Seen
from tests.scripted_pbx import ScriptedPbx

WEAK = "its key or signature is too weak by today's standards"


@pytest.fixture
def tls_pbx(tmp_path: Path) -> Iterator[tuple[ScriptedPbx, str]]:
    """A PBX with a certificate of its own, and the certificate's SHA-256."""
    served = certificates.signed()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        yield pbx, served.sha256


@pytest.fixture
def authority_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system trusts the authority of the tests."""
    file = tmp_path / "roots.pem"
    file.write_bytes(certificates.authority_pem())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context_for.cache_clear()
    yield
    context_for.cache_clear()


def _client(pbx: ScriptedPbx, trust: Trust) -> PbxClient:
    return PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, trust)


def _refused(pbx: ScriptedPbx, trust: Trust) -> Unreachable:
    with pytest.raises(Unreachable) as caught:
        _client(pbx, trust).information(Stop())
    assert pbx.requests == [], "a byte of HTTP was sent"
    assert not caught.value.sent
    return caught.value


def test_c1_an_unknown_certificate_is_met_with_its_fingerprint_and_no_byte_of_http(
    tls_pbx: tuple[ScriptedPbx, str], seen: Seen
) -> None:
    pbx, fingerprint = tls_pbx
    error = _refused(pbx, SYSTEM_TRUST)
    assert error.reason is Reach.CERTIFICATE_UNKNOWN
    assert error.values["found"] == fingerprint
    assert "PBX" in str(error.values["subject"])
    assert isinstance(error.values["not_before"], Dated)
    assert isinstance(error.values["not_after"], Dated)
    told = ("Jan  3 00:00:00 2000 GMT", "Dec 31 23:59:59 9999 GMT", "soon", "")
    assert [day_of(each) for each in told] == ["2000-01-03", "9999-12-31", "soon", ""]
    seen("fingerprint, subject and dates, 0 bytes of HTTP")


def test_c2_a_pinned_certificate_is_believed(tls_pbx: tuple[ScriptedPbx, str]) -> None:
    pbx, fingerprint = tls_pbx
    client = _client(pbx, Trust(fingerprint))
    assert client.information(Stop()).device_name == "Demo PBX"
    client.close()
    assert pbx.live_tokens == 0


def test_b23_c3_f12_a_changed_certificate_stops_everything_with_both_fingerprints(
    tls_pbx: tuple[ScriptedPbx, str], seen: Seen
) -> None:
    pbx, fingerprint = tls_pbx
    error = _refused(pbx, Trust("ab" * 32))
    assert error.reason is Reach.CERTIFICATE_CHANGED
    assert fingerprint_text(fingerprint) in error.message
    assert fingerprint_text("ab" * 32) in error.message
    seen("certificate_changed with both fingerprints, 0 bytes of HTTP")


def test_c3_a_certificate_that_changes_between_two_calls_stops_the_second(tmp_path: Path, seen: Seen) -> None:
    first, second = certificates.signed(), KINDS["self-signed"]()
    context = first.context(tmp_path)
    with ScriptedPbx(ssl_context=context) as pbx:
        client = _client(pbx, Trust(first.sha256))
        client.information(Stop())
        before = len(pbx.requests)
        context.load_cert_chain(str(_pem(second, tmp_path)))
        with pytest.raises(Unreachable) as caught:
            client.information(Stop())
        assert len(pbx.requests) == before
    assert caught.value.reason is Reach.CERTIFICATE_CHANGED
    seen("also in the middle of a session")


def _pem(served: Served, folder: Path) -> Path:
    served.context(folder)
    return folder / f"{served.sha256}.pem"


@pytest.mark.parametrize("kind", KINDS)
def test_c4_a_pinned_certificate_is_believed_whatever_is_wrong_with_it_and_unpinned_it_is_not(
    kind: str, tmp_path: Path, seen: Seen
) -> None:
    served = KINDS[kind]()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        error = _refused(pbx, SYSTEM_TRUST)
        assert error.reason is Reach.CERTIFICATE_UNKNOWN
        assert error.values["found"] == served.sha256
        assert _refused(pbx, Trust("cd" * 32)).reason is Reach.CERTIFICATE_CHANGED
        client = _client(pbx, Trust(served.sha256))
        assert client.information(Stop()).device_name == "Demo PBX"
        client.close()
    seen(f"{kind}: works pinned")


def test_c5_a_certificate_of_a_known_authority_is_believed_without_a_question(
    tmp_path: Path, authority_known: None
) -> None:
    with ScriptedPbx(ssl_context=certificates.signed().context(tmp_path)) as pbx:
        client = _client(pbx, SYSTEM_TRUST)
        client.information(Stop())
        client.close()


def test_c5_a_known_authority_s_certificate_for_another_name_is_refused_with_the_reason_and_may_be_pinned(
    tmp_path: Path, authority_known: None, seen: Seen
) -> None:
    served = certificates.signed_for_another_name()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        error = _refused(pbx, SYSTEM_TRUST)
        assert "issued for another" in str(error.values["why"])
        client = _client(pbx, Trust(str(error.values["found"])))
        client.information(Stop())
        client.close()
    seen(f"refused: {error.values['why']}; works pinned")


def test_c4_a_weak_key_is_named_as_that_and_not_as_an_unknown_issuer(tmp_path: Path, authority_known: None) -> None:
    for served in (certificates.signed_and_weak(), KINDS["RSA of 1024 bits"]()):
        with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
            error = _refused(pbx, SYSTEM_TRUST)
            assert error.reason is Reach.CERTIFICATE_UNKNOWN
            assert "too weak" in str(error.values["why"])


@pytest.mark.parametrize("kind", KINDS)
def test_c1_every_kind_of_certificate_is_told_with_a_reason_its_fingerprint_and_its_dates(
    kind: str, tmp_path: Path
) -> None:
    served = KINDS[kind]()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        error = _refused(pbx, SYSTEM_TRUST)
    assert str(error.values["why"]) in ("it is self-signed", "its issuer is not known", WEAK)
    assert error.values["found"] == served.sha256
    assert "PBX" in str(error.values["subject"])
    assert error.values["not_after"]
    assert "{" not in error.message


@pytest.mark.parametrize("served", [certificates.signed_and_expired, certificates.signed_and_not_valid_yet])
def test_c10_where_the_dates_do_not_fit_the_clock_of_this_computer_is_named(
    served: "object", tmp_path: Path, authority_known: None, seen: Seen
) -> None:
    assert callable(served)
    with ScriptedPbx(ssl_context=served().context(tmp_path)) as pbx:
        error = _refused(pbx, SYSTEM_TRUST)
    assert "clock" in error.message
    seen(str(error.values["why"]))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_c6_old_tls_is_refused_and_never_agreed_to(tmp_path: Path, seen: Seen) -> None:
    served = certificates.signed()
    context = served.context(tmp_path)
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with ScriptedPbx(ssl_context=context) as pbx:
        for trust in (SYSTEM_TRUST, Trust(served.sha256)):
            error = _refused(pbx, trust)
            assert error.reason is Reach.TLS_FAILED
            assert "old TLS" in error.message
    seen("tls_failed, named as perhaps old TLS, not sent")


def test_c7_https_to_a_plain_port_is_named_as_such(seen: Seen) -> None:
    with ScriptedPbx() as pbx:
        client = PbxClient(parse_address(pbx.base_url.replace("http:", "https:")), "id", "secret")
        with pytest.raises(Unreachable, match="this is the https port") as caught:
            client.information(Stop())
    assert caught.value.reason is Reach.TLS_FAILED
    seen("https to a plain port: tls_failed")


def test_c7_http_to_a_port_that_speaks_tls_points_at_http_or_https(
    tls_pbx: tuple[ScriptedPbx, str], seen: Seen
) -> None:
    pbx, _fingerprint = tls_pbx
    client = PbxClient(parse_address(pbx.base_url.replace("https:", "http:")), "id", "secret")
    with pytest.raises(Unreachable, match="whether it is http or https") as caught:
        client.information(Stop())
    assert caught.value.reason is Reach.CUT_OFF
    assert pbx.requests == []
    seen("http to a TLS port: cut_off")


def test_c8_meeting_somebody_silent_ends_in_time() -> None:
    with BadServer("silence") as server:
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            meet(PbxAddress("https", "127.0.0.1", server.port), timeout_s=0.2)
        assert beside.seconds < 1
    assert caught.value.reason is Reach.CONNECT_TIMEOUT


def test_c8_a_stop_wakes_a_meeting_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        threading.Timer(0.1, stop.ask).start()
        with Beside() as beside, pytest.raises(Unreachable) as caught:
            meet(PbxAddress("https", "127.0.0.1", server.port), stop)
        assert beside.seconds < 2
    assert caught.value.reason is Reach.STOPPED


def test_c9_keys_go_over_http_only_after_it_was_allowed_for_this_pbx(seen: Seen) -> None:
    connection = Connection()
    for base_url in ("http://192.0.2.1:8088", "http://pbx.example"):
        with pytest.raises(Unreachable) as caught:
            connection.reach(PbxLogin(base_url, "id", "secret"), Stop())
        assert caught.value.reason is Reach.PLAIN_HTTP
        assert not caught.value.sent
    connection.allow_plain_http("http://192.0.2.1:8088/")
    stopped = Stop()
    stopped.ask()
    for base_url, reason in (("http://192.0.2.1:8088", Reach.STOPPED), ("http://192.0.2.1", Reach.PLAIN_HTTP)):
        with pytest.raises(Unreachable) as caught:
            connection.reach(PbxLogin(base_url, "id", "secret"), stopped)
        assert caught.value.reason is reason
    connection.close()
    seen("asked once for each PBX and run, public or private (issue 5); loopback excepted")


def test_b22_tls_keys_are_not_written_where_the_environment_says(
    tls_pbx: tuple[ScriptedPbx, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, seen: Seen
) -> None:
    pbx, fingerprint = tls_pbx
    log = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(log))
    context_for.cache_clear()
    client = _client(pbx, Trust(fingerprint))
    client.information(Stop())
    client.close()
    with pytest.raises(Unreachable):
        _client(pbx, SYSTEM_TRUST).information(Stop())
    assert not log.exists()
    seen("SSLKEYLOGFILE ignored; SSL_CERT_FILE is the system's trust of some Linux systems and is kept")


def test_meeting_nobody_is_said() -> None:
    with ScriptedPbx() as pbx:
        address = parse_address(pbx.base_url)
    with pytest.raises(Unreachable) as caught:
        meet(PbxAddress("https", address.host, address.port), timeout_s=0.5)
    assert caught.value.reason is Reach.CONNECTION_REFUSED


@pytest.mark.parametrize("text", ["AB" * 32, ":".join(["ab"] * 32), " " + "aB" * 32 + "\n"])
def test_a_fingerprint_is_read_in_every_usual_form(text: str) -> None:
    assert normalise_pin(text) == "ab" * 32


@pytest.mark.parametrize("text", ["", "ab" * 31, "xy" * 32, "ab" * 20])
def test_what_is_no_sha_256_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        normalise_pin(text)


# T7 ----------------------------------------------------------------------------------------------------------


def test_t7_no_context_speaks_less_than_tls_1_2() -> None:
    for trust in (SYSTEM_TRUST, Trust("ab" * 32)):
        assert context_for(trust).minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[tuple[str, int]]:
    with ScriptedPbx(ssl_context=certificates.signed().context(tmp_path)) as pbx:
        address = parse_address(pbx.base_url)
        yield address.host, address.effective_port
        assert pbx.requests == []


@pytest.mark.parametrize("act", ["sendall", "send", "write", "recv", "read"])
def test_t7_a_pinned_socket_passes_nothing_before_the_pin_is_met(impostor: tuple[str, int], act: str) -> None:
    context = context_for(Trust("cd" * 32))
    with (
        socket.create_connection(impostor) as raw,
        context.wrap_socket(raw, server_hostname=impostor[0], do_handshake_on_connect=False) as secure,
    ):
        given = b"GET /secret HTTP/1.1\r\n\r\n" if act in ("sendall", "send", "write") else 10
        with pytest.raises(PinMismatch):
            getattr(secure, act)(given)


@pytest.mark.parametrize("act", ["do_handshake", "write", "read"])
def test_t7_a_pinned_connection_in_memory_passes_nothing_either(impostor: tuple[str, int], act: str) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    secure = context_for(Trust("cd" * 32)).wrap_bio(incoming, outgoing, server_hostname=impostor[0])
    given: tuple[object, ...] = () if act == "do_handshake" else (b"GET /secret HTTP/1.1\r\n\r\n",)
    if act == "read":
        given = (10,)
    with socket.create_connection(impostor) as raw, pytest.raises(PinMismatch):
        _carry_on(lambda: getattr(secure, act)(*given), raw, incoming, outgoing)


def _carry_on(
    act: Callable[[], object], raw: socket.socket, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO
) -> None:
    """Do it again after each exchange that it asks for."""
    while True:
        try:
            act()
        except ssl.SSLWantReadError:
            raw.sendall(outgoing.read())
            incoming.write(raw.recv(65536))
        else:
            return


def test_t7_what_the_system_vouched_for_is_known_by_its_fingerprint(tmp_path: Path, authority_known: None) -> None:
    served = certificates.signed()
    with ScriptedPbx(ssl_context=served.context(tmp_path)) as pbx:
        client = _client(pbx, SYSTEM_TRUST)
        client.information(Stop())
        client.close()
        assert vouched_certificate(parse_address(pbx.base_url)) == served.sha256
