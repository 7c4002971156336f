"""T1, T5, T6: `send` knows whom the windows trust, and says the exact command where a person has to decide."""

import shlex
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from core.pbx.address import parse_address
from core.pbx.errors import fingerprint_text
from core.pbx.known import Entry, Register, Vouched
from core.pbx.trust import context_for, meet
from core.secrets.pins import PinCopies
from core.secrets.vault import MemoryVault
from core.store.database import Database
from core.store.trusted_certificates import StoredTrust
from tests.core.command.sent import Send, Write
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def pbx(authority: trustme.CA) -> Iterator[ScriptedPbx]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with ScriptedPbx(ssl_context=context) as made:
        yield made


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def data(tmp_path: Path, vault: MemoryVault, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("core.command.send.Keyring.vault", vault)
    return tmp_path / "data"


@pytest.fixture
def register(data: Path, vault: MemoryVault) -> Register:
    """The windows' register on the same data folder."""
    return Register(StoredTrust(Database(data / "channels.sqlite")), PinCopies(vault))


def test_t6_an_unknown_certificate_names_the_command_that_trusts_it_and_that_command_creates(
    write: Write, send: Send, pbx: ScriptedPbx, data: Path
) -> None:
    sent = send(write("a file.json"), "--data-dir", str(data))
    assert sent.status == 3
    assert pbx.requests == []
    pin = fingerprint_text(meet(parse_address(pbx.base_url)).sha256)
    assert f"Its SHA-256 fingerprint is {pin}" in sent.out
    command = shlex.split(sent.out[sent.out.index("main.py send") :].splitlines()[0])
    assert command[:2] == ["main.py", "send"]
    again = send(*command[2:], to=None)
    assert again.status == 0, again.err


def test_t6_the_command_stands_in_the_json_too(write: Write, send: Send, data: Path) -> None:
    sent = send(write(), "--json", "--data-dir", str(data))
    error = sent.lines[0]["error"]
    assert error["code"] == "certificate_unknown"
    assert "main.py send" in error["message"]


def test_t1_send_believes_the_certificate_that_the_windows_pinned(
    write: Write, send: Send, pbx: ScriptedPbx, data: Path, register: Register
) -> None:
    address = parse_address(pbx.base_url)
    register.pin(address, meet(address).sha256)
    sent = send(write(), "--json", "--data-dir", str(data), to=f"{pbx.base_url}/")
    assert (sent.status, sent.outcomes) == (0, ["created"]), sent.err


def test_t1_another_certificate_than_the_pinned_one_is_told_with_both_fingerprints(
    write: Write, send: Send, pbx: ScriptedPbx, data: Path, register: Register
) -> None:
    register.pin(parse_address(pbx.base_url), "ab" * 32)
    sent = send(write(), "--json", "--data-dir", str(data))
    assert sent.status == 3
    error = sent.lines[0]["error"]
    assert error["code"] == "certificate_changed"
    assert fingerprint_text("ab" * 32) in error["message"]
    shown = fingerprint_text(meet(parse_address(pbx.base_url)).sha256)
    assert shown in error["message"]
    # No command stands ready that believes whoever answers.
    assert f"--pin {shown}" not in sent.out
    assert "send " not in error["message"]
    assert "administrator" in error["message"]
    assert pbx.requests == []


def test_t1_what_an_authority_vouched_for_in_an_earlier_run_is_an_alarm_without_it(
    write: Write,
    send: Send,
    pbx: ScriptedPbx,
    data: Path,
    register: Register,
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    file = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context_for.cache_clear()
    assert send(write(), "--json", "--data-dir", str(data)).status == 0
    assert isinstance(register.known(parse_address(pbx.base_url)), Vouched)
    monkeypatch.delenv("SSL_CERT_FILE")
    context_for.cache_clear()
    before = len(pbx.requests)
    # The next process has seen nothing; what it knows stands in the store.
    sent = send(write(name="Second"), "--json", "--data-dir", str(data))
    # The same certificate: it is asked about as one that is not vouched for any more.
    assert sent.lines[0]["error"]["code"] == "certificate_unknown"
    book = StoredTrust(Database(data / "channels.sqlite"))
    book.write(Entry(parse_address(pbx.base_url).base_url, vouched=True, seen="ab" * 32, since=1.0))
    sent = send(write(name="Second"), "--json", "--data-dir", str(data))
    assert sent.lines[0]["error"]["code"] == "certificate_changed"
    assert len(pbx.requests) == before


def test_t5_five_runs_with_a_wrong_secret_send_it_once_and_say_how_to_insist(
    write: Write, send: Send, pbx: ScriptedPbx, data: Path, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = parse_address(pbx.base_url)
    register.pin(address, meet(address).sha256)
    monkeypatch.setenv("PBX_CLIENT_SECRET", "wrong-secret-of-a-test")
    file = write("of {site}.json")
    runs = [send(file, "--json", "--data-dir", str(data)) for _ in range(5)]
    assert {run.status for run in runs} == {1}
    assert sum(request.path == "get_token" for request in pbx.requests) == 1
    assert f"send {shlex.quote(str(file))} " in runs[-1].lines[0]["error"]["message"]
    assert "--retry-login" in runs[-1].lines[0]["error"]["message"]
    monkeypatch.setenv("PBX_CLIENT_SECRET", pbx.client_secret)
    assert send(write(), "--json", "--retry-login", "--data-dir", str(data)).outcomes == ["created"]
