"""`send` as a process: whoever asks it to stop is heard at once, and what was sent is never lost to the caller."""

import os
import signal
import subprocess
import sys
import threading
from typing import Any

import pytest

from core.channel.directory import Directory
from core.channel.request import ChannelRequest
from core.command.checked_files import check_files
from core.command.interrupt import Interrupt
from core.command.report import Outcome, Report
from core.command.sending import send_files
from core.delivery.creation import Creation
from core.delivery.journal import RunJournal
from core.pbx.answers import ChannelSummary, CreatedChannel
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.secrets.sources import SecretSources
from core.stop import Stop
from tests.core.command.sent import CANARY, PATIENCE_S, ROOT, Send, Sent, Write, asked, created
from tests.scripted_pbx import ScriptedPbx, Silence
from tests.until import until


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
