"""Certificates: the system's trust, one pinned certificate, and nothing else."""

import hashlib
import ssl
import threading
import time
from collections.abc import Iterator

import pytest
import trustme

from core.address import PbxAddress, parse_address
from core.demo_pbx import DemoPbx
from core.errors import Reach, Unreachable
from core.pbx import PbxClient
from core.stop import Stop
from core.trust import SYSTEM_TRUST, Trust, meet, normalise_pin
from tests.faults.bad_server import BadServer


def _tls_pbx() -> tuple[DemoPbx, str]:
    """A PBX with a certificate of its own, and the certificate's SHA-256."""
    issued = trustme.CA().issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued.configure_cert(context)
    der = ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())
    return DemoPbx(ssl_context=context), hashlib.sha256(der).hexdigest()


@pytest.fixture
def tls_pbx() -> Iterator[tuple[DemoPbx, str]]:
    pbx, fingerprint = _tls_pbx()
    with pbx:
        yield pbx, fingerprint


def _client(pbx: DemoPbx, trust: Trust) -> PbxClient:
    return PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, trust)


def test_an_unknown_certificate_is_met_with_its_fingerprint_and_no_byte_of_http(tls_pbx: tuple[DemoPbx, str]) -> None:
    pbx, fingerprint = tls_pbx
    with pytest.raises(Unreachable) as caught:
        _client(pbx, SYSTEM_TRUST).information(Stop())
    assert caught.value.reason is Reach.CERTIFICATE_UNKNOWN
    assert caught.value.values["found"] == fingerprint
    assert pbx.requests == []


def test_a_pinned_certificate_is_believed(tls_pbx: tuple[DemoPbx, str]) -> None:
    pbx, fingerprint = tls_pbx
    client = _client(pbx, Trust(fingerprint))
    assert client.information(Stop()).device_name == "Demo PBX"
    client.close()
    assert pbx.live_tokens == 0


def test_another_certificate_than_the_pinned_one_gets_no_byte_of_http(tls_pbx: tuple[DemoPbx, str]) -> None:
    pbx, fingerprint = tls_pbx
    with pytest.raises(Unreachable) as caught:
        _client(pbx, Trust("ab" * 32)).information(Stop())
    assert caught.value.reason is Reach.CERTIFICATE_CHANGED
    assert caught.value.values["found"] == fingerprint
    assert not caught.value.sent
    assert pbx.requests == []


def test_https_to_a_plain_port_is_named_as_such() -> None:
    with DemoPbx() as pbx:
        client = PbxClient(parse_address(pbx.base_url.replace("http:", "https:")), "id", "secret")
        with pytest.raises(Unreachable) as caught:
            client.information(Stop())
    assert caught.value.reason is Reach.TLS_FAILED


def test_meeting_tells_names_and_dates(tls_pbx: tuple[DemoPbx, str]) -> None:
    pbx, fingerprint = tls_pbx
    met = meet(parse_address(pbx.base_url))
    assert met.sha256 == fingerprint
    assert "trustme" in met.subject
    assert met.not_after


def test_http_to_a_port_that_speaks_tls_points_at_http_or_https(tls_pbx: tuple[DemoPbx, str]) -> None:
    pbx, _fingerprint = tls_pbx
    client = PbxClient(parse_address(pbx.base_url.replace("https:", "http:")), "id", "secret")
    with pytest.raises(Unreachable, match="whether it is http or https") as caught:
        client.information(Stop())
    assert caught.value.reason is Reach.CUT_OFF
    assert pbx.requests == []


def test_meeting_nobody_is_said() -> None:
    with DemoPbx() as pbx:
        address = parse_address(pbx.base_url)
    with pytest.raises(Unreachable) as caught:
        meet(PbxAddress("https", address.host, address.port), timeout_s=0.5)
    assert caught.value.reason is Reach.CONNECTION_REFUSED


def test_meeting_somebody_silent_ends_in_time() -> None:
    with BadServer("silence") as server:
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            meet(PbxAddress("https", "127.0.0.1", server.port), timeout_s=0.2)
        assert time.monotonic() - begun < 1
    assert caught.value.reason is Reach.CONNECT_TIMEOUT


def test_a_stop_wakes_a_meeting_that_waits() -> None:
    stop = Stop()
    with BadServer("silence") as server:
        threading.Timer(0.1, stop.ask).start()
        begun = time.monotonic()
        with pytest.raises(Unreachable) as caught:
            meet(PbxAddress("https", "127.0.0.1", server.port), stop)
        assert time.monotonic() - begun < 2
    assert caught.value.reason is Reach.STOPPED


@pytest.mark.parametrize("text", ["AB" * 32, ":".join(["ab"] * 32), " " + "aB" * 32 + "\n"])
def test_a_fingerprint_is_read_in_every_usual_form(text: str) -> None:
    assert normalise_pin(text) == "ab" * 32


@pytest.mark.parametrize("text", ["", "ab" * 31, "xy" * 32, "ab" * 20])
def test_what_is_no_sha_256_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        normalise_pin(text)


def test_tls_keys_are_not_written_where_the_environment_says(
    tls_pbx: tuple[DemoPbx, str], monkeypatch: pytest.MonkeyPatch, tmp_path: "object"
) -> None:
    pbx, fingerprint = tls_pbx
    log = f"{tmp_path}/keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", log)
    from core.trust import context_for

    context_for.cache_clear()
    client = _client(pbx, Trust(fingerprint))
    client.information(Stop())
    client.close()
    with pytest.raises(FileNotFoundError):
        open(log, encoding="ascii").close()
