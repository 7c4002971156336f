"""`send` from the outside: what it prints, what it returns, and what reaches the PBX."""

import hashlib
import itertools
import json
import os
import signal
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from core.channel.credentials import encode
from core.channel.directory import Directory
from core.channel.request import ChannelRequest
from core.command import cli
from core.command.report import Outcome, Report
from core.command.sending import Interrupt, check_files, send_files
from core.delivery.creation import Creation
from core.delivery.journal import RunJournal
from core.errors import Reason
from core.pbx.answers import ChannelSummary, CreatedChannel
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.program.paths import paths_for
from core.secrets.drawer import Drawer
from core.secrets.entries import of_pbx
from core.secrets.sources import SecretSources
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.secret_index import SecretIndex
from tests.keyring_names import pbx_service
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Wait

ROOT = Path(__file__).parents[3]
CANARY = "canary-Zq8v1TtYw3"
SMS: dict[str, Any] = {
    "name": "Front desk",
    "webhook_url_type": "nat",
    "channel": "twilio",
    "credentials": {"account_sid": "AC0123", "auth_token": CANARY},
}

PATIENCE_S = 30

Write = Callable[..., str]
Send = Callable[..., "Sent"]


class Sent:
    """What one run of `send` returned and printed."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def outcomes(self) -> list[str]:
        return [line["outcome"] for line in self.lines]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    numbers = itertools.count(4930123450)

    def written(file: str = "one.json", **changes: object) -> str:
        path = tmp_path / file
        dids = [{"did_number": f"+{next(numbers)}", "destination_type": "api"}]
        path.write_text(json.dumps(SMS | {"dids": dids} | changes), "utf-8")
        return str(path)

    return written


@pytest.fixture
def pbx() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as demo:
        yield demo


@pytest.fixture
def send(capsys: pytest.CaptureFixture[str], pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch) -> Send:
    """Runs `send` against the demo PBX; `to=None` leaves the target to the arguments."""
    monkeypatch.setenv("PBX_CLIENT_ID", pbx.client_id)
    monkeypatch.setenv("PBX_CLIENT_SECRET", pbx.client_secret)
    monkeypatch.setattr("core.command.sending.LOOKS", 1)

    def sent(*arguments: str, to: str | None = "") -> Sent:
        target = [] if to is None else ["--pbx", to or pbx.base_url]
        status = cli.main([*arguments, *target])
        out, err = capsys.readouterr()
        assert CANARY not in out + err
        assert encode(CANARY) not in out + err
        assert pbx.client_secret not in out + err
        return Sent(status, out, err)

    return sent


def created(pbx: ScriptedPbx) -> list[str]:
    return [body["name"] for body in pbx.channels.values()]


def asked(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def test_a_created_channel_is_one_line_of_json_with_what_the_provider_needs(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    file = write()
    sent = send(file, "--json")
    assert sent.status == 0, sent.err
    (line,) = sent.lines
    (id_,) = pbx.channels
    assert set(line) == {"file", "name", "outcome", "id", "webhook_url", "verify_token"}
    assert (line["file"], line["name"], line["outcome"], line["id"]) == (file, "Front desk", "created", id_)
    assert line["webhook_url"].startswith("http")
    assert pbx.channels[id_]["account_data"][1] == {"k": "auth_token", "v": encode(CANARY)}


def test_a_person_reads_one_line_a_file_with_the_details_below(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    file = write()
    sent = send(file)
    first, *details = sent.out.splitlines()
    (id_,) = pbx.channels
    assert first == f"{file}: created {id_} “Front desk”"
    assert details
    assert all(line.startswith("    ") for line in details)
    assert any("webhook URL: http" in line for line in details)
    assert "Creating" in sent.err


def test_the_built_in_demo_pbx_needs_no_login(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), "--demo", "--json", to=None)
    assert (sent.status, sent.outcomes) == (0, ["created"])
    assert pbx.requests == []


def test_one_login_serves_all_files_and_is_given_back(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    files = [write(f"{number}.json", name=f"Channel {number}") for number in range(3)]
    sent = send(*files, "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"] * 3)
    assert created(pbx) == ["Channel 0", "Channel 1", "Channel 2"]
    assert asked(pbx, "get_token") == 1
    assert pbx.live_tokens == 0


def test_one_invalid_file_means_that_nothing_at_all_is_sent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), write("two.json", name="Two", send_rate="2", credentials={"auth_token": CANARY}), "--json")
    assert sent.status == 2
    assert sent.outcomes == ["not_sent", "invalid"]
    assert pbx.requests == []
    error = sent.lines[1]["error"]
    assert set(error) == {"code", "message", "problems"}
    assert error["code"] == "invalid"
    assert {problem["path"] for problem in error["problems"]} == {"send_rate", "credentials.account_sid"}
    assert all(set(problem) == {"path", "message"} for problem in error["problems"])
    assert sent.lines[0]["error"]["code"] == "not_sent"


def test_a_file_that_is_not_there_is_invalid(send: Send, pbx: ScriptedPbx, tmp_path: Path) -> None:
    sent = send(f"{tmp_path}/missing.json", "--json")
    assert (sent.status, sent.outcomes, pbx.requests) == (2, ["invalid"], [])


def test_files_that_would_clash_are_refused_before_anything_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    file = write()
    twice = send(file, os.path.relpath(file), "--json")
    assert (twice.status, twice.outcomes) == (2, ["invalid", "invalid"])
    assert "more than once" in twice.lines[0]["error"]["problems"][0]["message"]
    same_name = send(file, write("two.json"), write("three.json", name="Three"), "--json")
    assert same_name.outcomes == ["invalid", "invalid", "not_sent"]
    assert same_name.lines[0]["error"]["problems"][0]["path"] == "name"
    assert "two.json" in same_name.lines[0]["error"]["problems"][0]["message"]
    assert pbx.requests == []


def test_a_dry_run_shows_the_masked_request_and_sends_nothing(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), "--dry-run", "--json", to=None)
    assert (sent.status, sent.outcomes) == (0, ["valid"])
    request = sent.lines[0]["request"]
    assert request["channel"] == "twilio"
    assert [entry["k"] for entry in request["account_data"]] == ["account_sid", "auth_token"]
    text = send(write(), "--dry-run", to=None)
    assert '"k": "auth_token"' in text.out
    invalid = send(write(), write("two.json", name=""), "--dry-run", "--json", to=None)
    assert (invalid.status, invalid.outcomes) == (2, ["valid", "invalid"])
    assert send(write(), "--dry-run").status == 0
    assert pbx.requests == []


def test_a_refused_channel_names_the_field_and_the_next_file_is_still_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    pbx.script(
        "message_channel/create",
        Errcode(
            40002, "PARAMETER ERROR", {"invalid_param_list": [{"field": "auth_token", "validation_type": "required"}]}
        ),
    )
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (1, ["refused", "created"])
    error = sent.lines[0]["error"]
    assert error["code"] == "40002"
    assert error["problems"] == [{"path": "credentials.auth_token", "message": "The PBX requires this value."}]
    assert created(pbx) == ["Two"]


def test_a_wrong_login_is_tried_once_and_refuses_all_files(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PBX_CLIENT_SECRET", "wrong")
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (1, ["refused", "refused"])
    assert sent.lines[0]["error"] == sent.lines[1]["error"]
    assert asked(pbx, "get_token") == 1
    assert asked(pbx, "message_channel/create") == 0


def test_a_pbx_that_is_not_there_leaves_the_rest_unattempted(write: Write, send: Send) -> None:
    sent = send(write(), write("two.json", name="Two"), "--json", to="http://127.0.0.1:1")
    assert (sent.status, sent.outcomes) == (3, ["unreachable", "unreachable"])
    codes = [line["error"]["code"] for line in sent.lines]
    assert codes == ["connection_refused", "not_attempted"]


@pytest.mark.parametrize(
    "step", [Cut(executes=False), Raw(b"<html>", 502), Errcode(-2)], ids=["cut off", "gateway", "internal error"]
)
def test_an_unclear_answer_is_unknown_sent_once_and_ends_the_run(
    write: Write, send: Send, pbx: ScriptedPbx, step: Cut | Raw | Errcode
) -> None:
    pbx.script("message_channel/create", step)
    sent = send(write("zero.json", name="Zero"), write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (4, ["unknown", "unreachable", "unreachable"])
    assert sent.lines[1]["error"]["code"] == "not_attempted"
    assert asked(pbx, "message_channel/create") == 1
    assert pbx.live_tokens == 0


def test_a_channel_whose_reply_was_lost_is_found_and_told_as_created(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    pbx.script("message_channel/create", Cut(executes=True))
    sent = send(write(), "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"])
    assert sent.lines[0]["id"] in pbx.channels
    assert asked(pbx, "message_channel/create") == 1


def test_the_next_run_looks_for_the_channel_first_and_sends_nothing_while_it_cannot_tell(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write()
    pbx.script("message_channel/create", Cut(executes=True))
    known = threading.Event()
    known.set()
    pbx.script("message_channel/list", Wait(known), Errcode(-1))
    assert send(file, "--json").outcomes == ["unknown"]
    assert send(file, "--json").outcomes == ["created"]
    assert asked(pbx, "message_channel/create") == 1


def test_a_name_that_the_pbx_has_already_is_refused_and_not_sent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    file = write()
    assert send(file, "--json").status == 0
    again = send(file, "--json")
    assert (again.status, again.outcomes) == (1, ["refused"])
    assert again.lines[0]["error"]["code"] == "name_taken"
    assert asked(pbx, "message_channel/create") == 1


def test_what_cannot_be_kept_is_not_sent(write: Write, send: Send, pbx: ScriptedPbx, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    sent = send(write(), "--json", "--data-dir", str(blocked))
    assert (sent.status, sent.outcomes) == (3, ["unreachable"])
    assert sent.lines[0]["error"]["code"] == "store"
    assert asked(pbx, "message_channel/create") == 0


def test_a23_a_failed_read_back_leaves_the_channel_created(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    pbx.script("message_channel/get", Errcode(-1), Errcode(-1))
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (0, ["created", "created"])
    line = sent.lines[0]
    assert line["id"] in pbx.channels
    assert (line["webhook_url"], line["verify_token"]) == (None, None)
    assert "The channel exists" in line["note"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "FILE"),
        (["x.json"], "--pbx URL or --demo"),
        (["x.json", "--demo", "--pbx", "https://x.example"], "not both"),
        (["x.json", "--demo", "--pin", "00"], "belong to --pbx"),
        (["x.json", "--pbx"], "--pbx"),
        (["x.json", "--pbx", f"ftp://admin:{CANARY}@x"], "--pbx"),
        (["x.json", "--pbx", "https://x.example", "--pin", "12"], "--pin"),
        (["x.json", "--pbx", "https://x.example", "--client-id", ""], "--client-id"),
        (["x.json", "--demo", "--client-secret", CANARY], "--client-secret. The client secret comes from"),
        (["x.json", "--demo", f"--client-secret={CANARY}"], "--client-secret. The client secret comes from"),
        (["x.json", "--dem"], "--dem"),
    ],
)
def test_wrong_usage_is_one_sentence_on_standard_error(
    arguments: list[str], told: str, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(*arguments, to=None)
    assert (sent.status, sent.out) == (2, "")
    assert told in sent.err
    assert sent.err.count("\n") == 1
    assert pbx.requests == []


def test_without_a_secret_nothing_is_sent_and_both_ways_to_give_one_are_named(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.cli.open_vault", MemoryVault)
    sent = send(write(), "--json")
    assert (sent.status, sent.out, pbx.requests) == (2, "", [])
    assert "PBX_CLIENT_SECRET" in sent.err
    assert "in the application" in sent.err


def test_secrets_come_from_the_keyring_where_the_environment_has_none(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = MemoryVault()
    vault.set(pbx_service(pbx.base_url), pbx.client_id, pbx.client_secret)
    vault.set("my company/sms", "front desk", CANARY)
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.cli.open_vault", lambda: vault)
    file = write(credentials={"account_sid": "AC0123", "auth_token": "keyring:my company/sms/front desk"})
    sent = send(file, "--json", to=pbx.base_url + "/")
    assert sent.outcomes == ["created"], sent.err
    (body,) = pbx.channels.values()
    assert {"k": "auth_token", "v": encode(CANARY)} in body["account_data"]


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (Reason.LOCKED, "The keyring is locked. Unlock it and try again."),
        (Reason.TIMEOUT, "The keyring did not answer."),
        (Reason.DENIED, "The keyring refused the application."),
        (Reason.ABSENT, "no keyring that the application can use"),
    ],
)
def test_s2_every_trouble_of_the_keyring_is_told_and_nothing_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, reason: Reason, told: str
) -> None:
    class Troubled(MemoryVault):
        def get(self, service: str, user: str) -> str | None:
            raise unavailable(reason)

    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.cli.open_vault", Troubled)
    sent = send(write(), "--json")
    assert (sent.status, sent.out, pbx.requests) == (2, "", [])
    assert told in sent.err
    assert "Nothing was sent" in sent.err


def test_s2_a_client_secret_that_another_program_changed_is_used_and_told(
    write: Write, send: Send, pbx: ScriptedPbx, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, store = MemoryVault(), Store(paths_for(tmp_path / "kept").store)
    store.remember_pbx(KnownPbx(pbx.base_url, pbx.client_id))
    Drawer(vault, SecretIndex(store.database)).keep(of_pbx(pbx.base_url, pbx.client_id), "before")
    vault.set(pbx_service(pbx.base_url), pbx.client_id, pbx.client_secret)
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.cli.open_vault", lambda: vault)
    sent = send(write(), "--json", "--data-dir", str(tmp_path / "kept"))
    assert sent.outcomes == ["created"], sent.err
    assert "another program changed it" in sent.err


def test_a_pinned_certificate_is_trusted_and_no_other(write: Write, send: Send) -> None:
    # The address of a real TLS server; the demo PBX speaks https when it is given a certificate.
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = authority.issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    digest = hashlib.sha256(der).hexdigest().upper()
    pin = ":".join(digest[at : at + 2] for at in range(0, 64, 2))
    with ScriptedPbx(ssl_context=context) as secure:
        assert secure.base_url.startswith("https://")
        untrusted = send(write(), "--json", to=secure.base_url)
        assert (untrusted.status, untrusted.outcomes) == (3, ["unreachable"])
        assert untrusted.lines[0]["error"]["code"] == "certificate_unknown"
        changed = send(write(), "--json", "--pin", "00" * 32, to=secure.base_url)
        assert (changed.status, changed.lines[0]["error"]["code"]) == (3, "certificate_changed")
        assert secure.requests == []
        pinned = send(write(), "--json", "--pin", pin, to=secure.base_url)
        assert (pinned.status, pinned.outcomes) == (0, ["created"]), pinned.out


def test_what_was_taken_away_around_a_key_is_said_on_standard_error(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(write(credentials={"account_sid": "AC0123", "auth_token": f"{CANARY}\n"}), "--json")
    assert sent.outcomes == ["created"]
    assert "credentials.auth_token: White space" in sent.err


def test_help_says_the_exit_statuses(send: Send) -> None:
    sent = send("--help", to=None)
    assert sent.status == 0
    for word in ("exit status", "not_sent", "plain:TEXT", "PBX_CLIENT_SECRET", "--pin"):
        assert word in sent.out


def test_f2_no_failure_inside_the_program_shows_a_secret_or_a_traceback(
    write: Write, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise ValueError(f"about {CANARY}")

    monkeypatch.setattr(PbxClient, "create", broken)
    sent = send(write(), "--json")
    assert (sent.status, sent.outcomes) == (4, ["unknown"])
    assert sent.lines[0]["error"]["code"] == "internal"
    monkeypatch.setattr(cli, "check_files", broken)
    sent = send(write(), "--json")
    assert (sent.status, sent.out) == (4, "")
    assert "ValueError" in sent.err


def test_c9_http_to_another_computer_is_warned_about(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    assert "not encrypted" in send(write(), "--dry-run", to="http://192.0.2.1").err
    assert "not encrypted" not in send(write(), "--dry-run", to=pbx.base_url).err


def test_c9_http_out_of_the_local_network_is_sent_to_only_when_that_is_said(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"])
    elsewhere = pbx.base_url.replace("127.0.0.1", "pbx.example")
    for address in (elsewhere, "http://8.8.8.8", "http://[2001:4860:4860::8888]"):
        sent = send(write(), "--json", to=address)
        assert (sent.status, sent.out) == (2, "")
        assert "--allow-http" in sent.err
    assert pbx.requests == []
    sent = send(write(), "--json", "--allow-http", to=elsewhere)
    assert sent.outcomes == ["created"]
    assert "not encrypted" in sent.err


def test_asking_once_stops_and_asking_twice_breaks_off_what_is_blocked() -> None:
    before = signal.getsignal(signal.SIGINT)
    blocked = threading.Event()

    def asks_and_blocks() -> None:
        signal.raise_signal(signal.SIGINT)
        blocked.wait(PATIENCE_S)

    with Interrupt() as interrupt:
        signal.raise_signal(signal.SIGINT)
        assert interrupt.stop.asked
        signal.raise_signal(signal.SIGINT)  # between two creates nothing is broken off
        assert interrupt.run(lambda: 7) == 7
        with pytest.raises(KeyboardInterrupt):
            interrupt.run(asks_and_blocks)
    blocked.set()
    assert signal.getsignal(signal.SIGINT) is before


def test_the_main_thread_works_on_nothing_it_cannot_be_woken_from(
    write: Write, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float | None] = []
    blocked_in_main: list[str] = []
    join = threading.Thread.join
    create = PbxClient.create

    def joined(thread: threading.Thread, timeout: float | None = None) -> None:
        # The demo PBX of this test is waited for, too, but not by `send`.
        if threading.current_thread() is threading.main_thread() and timeout is not None:
            waits.append(timeout)
        join(thread, timeout)

    def created_there(client: PbxClient, *given: Any) -> int:
        if threading.current_thread() is threading.main_thread():
            blocked_in_main.append("create")
        return create(client, *given)

    monkeypatch.setattr(threading.Thread, "join", joined)
    monkeypatch.setattr(PbxClient, "create", created_there)
    sent = send(write(), "--json")
    assert (sent.status, blocked_in_main) == (0, [])
    assert waits
    assert max(seconds for seconds in waits if seconds is not None) <= 0.2


def test_a_create_that_is_broken_off_is_unknown(write: Write) -> None:
    released = threading.Event()

    class Stubborn:
        def create(self, request: ChannelRequest, stop: Stop) -> int:
            signal.raise_signal(signal.SIGINT)
            stop.wait(PATIENCE_S)
            signal.raise_signal(signal.SIGINT)
            released.wait(PATIENCE_S)
            raise AssertionError("it was not broken off")

        def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]:
            return ()

        def channel(self, channel_id: int, stop: Stop) -> CreatedChannel:
            raise AssertionError("nothing is known to be created")

        def directory(self, stop: Stop) -> Directory:
            raise AssertionError("nobody is looked up")

    checked = check_files([write(), write("two.json", name="Two")], SecretSources({}, lambda entry: None))
    told: list[Report] = []
    with Interrupt() as interrupt:
        pbx = Stubborn()
        creation, login = Creation(RunJournal(), lambda _login: pbx), PbxLogin("https://pbx", "id", "secret")
        send_files(checked, pbx, creation, login, interrupt, told.append, lambda text: None)
    released.set()
    assert [report.outcome for report in told] == [Outcome.UNKNOWN, Outcome.UNREACHABLE]


def environment(pbx: ScriptedPbx, **more: str) -> dict[str, str]:
    login = {"PBX_CLIENT_ID": pbx.client_id, "PBX_CLIENT_SECRET": pbx.client_secret}
    return {**os.environ, **login, **more}


def test_main_py_sends_in_a_process_of_its_own_whatever_the_encoding(write: Write, pbx: ScriptedPbx) -> None:
    file = write(name="Zürich 受付")
    done = subprocess.run(
        [sys.executable, "main.py", "send", file, "--pbx", pbx.base_url],
        cwd=ROOT,
        env=environment(pbx, PYTHONIOENCODING="ascii", DISPLAY=""),
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"created" in done.stdout
    assert rb"Z\xfcrich" in done.stdout
    assert CANARY.encode() not in done.stdout + done.stderr
    assert created(pbx) == ["Zürich 受付"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_create_is_unknown_and_the_login_is_given_back(
    write: Write, pbx: ScriptedPbx, number: signal.Signals
) -> None:
    pbx.script("message_channel/create", Silence(executes=True))
    process = subprocess.Popen(
        [sys.executable, "main.py", "send", write(), write("two.json", name="Two"), "--json", "--pbx", pbx.base_url],
        cwd=ROOT,
        env=environment(pbx),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until(lambda: asked(pbx, "message_channel/create") == 1)
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
    finally:
        process.kill()
        process.communicate()
    sent = Sent(process.returncode, out, err)
    assert (sent.status, sent.outcomes) == (4, ["unknown", "unreachable"]), err
    assert sent.lines[1]["error"]["code"] == "not_attempted"
    assert "Traceback" not in err
    assert pbx.live_tokens == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
def test_what_was_created_is_not_lost_when_nobody_reads_standard_output(write: Write, pbx: ScriptedPbx) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "main.py", "send", write(), "--json", "--pbx", pbx.base_url],
        cwd=ROOT,
        env=environment(pbx),
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        timeout=30,
        check=False,
    )
    os.close(write_end)
    assert done.returncode == 0, done.stderr
    assert '"outcome": "created"' in done.stderr
    assert "BrokenPipeError" not in done.stderr


def until(done: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(1000):
        if done():
            return
        tick.wait(0.02)
    raise AssertionError("it did not come to that in 20 s")


# People by number and name -------------------------------------------------------------------------------------

PEOPLE = {
    "did_number": "+4930123499",
    "destination_type": "extension",
    "destination": "1001",
    "members": [{"type": "extension", "number": "1002"}, {"type": "ext_group", "name": "Sales  Team"}],
}


def test_who_is_written_by_number_or_name_is_looked_up_before_anything_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(write(dids=[PEOPLE]), "--json")
    assert sent.status == 0, sent.out
    (body,) = pbx.channels.values()
    (route,) = body["dids"]
    assert route["destination_id"] == "138"
    assert [(each["type"], each["value"]) for each in route["members"]] == [("extension", "141"), ("ext_group", "7")]


def test_who_is_not_found_stops_everything_with_the_line(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    wrong = [PEOPLE, PEOPLE | {"did_number": "+4930123498", "destination": "9999"}]
    sent = send(write(dids=wrong), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes, created(pbx)) == (2, ["invalid", "not_sent"], [])
    error = sent.lines[0]["error"]
    assert [problem["path"] for problem in error["problems"]] == ["dids[1].destination_id"]
    assert "9999" in error["problems"][0]["message"]


def test_a_number_is_never_taken_for_an_id(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(dids=[PEOPLE | {"destination": "138"}]), "--json")
    assert (sent.status, created(pbx)) == (2, [])
    assert "1001 Liam O’Connor" in sent.lines[0]["error"]["problems"][0]["message"]


def test_a_dry_run_shows_who_will_be_looked_up(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(dids=[PEOPLE]), "--json", "--dry-run")
    assert (sent.status, pbx.requests) == (0, [])
    (route,) = sent.lines[0]["request"]["dids"]
    assert route["destination"] == "1001"
    assert "destination_id" not in route


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"destination_id": "138"}, "dids[0].destination"),
        ({"members": [{"type": "extension", "value": "1", "name": "x"}]}, "dids[0].members[0].name"),
        ({"members": [{"type": "extension", "number": "Anna"}]}, "dids[0].members[0].number"),
        ({"members": [{"type": "team", "name": "Anna"}]}, "dids[0].members"),
    ],
)
def test_a_person_is_written_in_one_way_only(write: Write, send: Send, change: dict[str, object], path: str) -> None:
    sent = send(write(dids=[PEOPLE | change]), "--json", "--dry-run")
    assert sent.status == 2
    assert [problem["path"] for problem in sent.lines[0]["error"]["problems"]] == [path]


def test_lists_that_cannot_be_read_leave_everything_unsent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    pbx.script("extension/list", *[Cut(executes=False)] * 9)
    sent = send(write(dids=[PEOPLE]), "--json")
    assert (sent.status, sent.outcomes, created(pbx)) == (3, ["unreachable"], [])
