"""The real program, killed at random moments of a send: never two channels, and the next start knows what happened.

24 kills in the normal run; `MCW_KILLS=1000` for more.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.killing import kill
from tests.scripted_pbx import Cut, ScriptedPbx

KILLS = int(os.environ.get("MCW_KILLS", "24"))
CONTROLS = 3
"""So many sends that nobody kills tell how long one takes here and now."""
PATIENCE_S = 60.0
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on Windows")


class Program:
    """The program, started by a process that forks."""

    def __init__(self, process: "subprocess.Popen[str]", environment: dict[str, str]) -> None:
        self._process = process
        self._environment = environment

    def run(self, *argv: str, kill_after_s: float = PATIENCE_S) -> int:
        """Its exit status; killed after so many seconds if it has not ended by then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"argv": argv, "env": self._environment}) + "\n")
        self._process.stdin.flush()
        pid = int(self._process.stdout.readline())
        ready, _, _ = select.select([self._process.stdout], [], [], kill_after_s)
        if not ready:
            kill(pid)
        return int(self._process.stdout.readline())


@pytest.fixture
def program(pbx: ScriptedPbx) -> Iterator[Program]:
    command = [sys.executable, str(Path(__file__).with_name("spawner.py"))]
    environment = {"PBX_CLIENT_ID": pbx.client_id, "PBX_CLIENT_SECRET": pbx.client_secret}
    # Unbuffered: select() looks at the pipe, not at what Python has read ahead.
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        yield Program(process, environment)
        assert process.stdin is not None
        process.stdin.close()
        process.wait(PATIENCE_S)


def channel_file(folder: Path, name: str) -> str:
    file = folder / f"{name}.json"
    body = {
        "name": name,
        "webhook_url_type": "fqdn",
        "channel": "telnyx",
        "credentials": {"api_key": "KEY0123", "public_key": "public/key"},
        "dids": [{"did_number": "+4930" + (name[-4:] if name[-1].isdigit() else "0000"), "destination_type": "api"}],
    }
    file.write_text(json.dumps(body))
    return str(file)


def named(pbx: ScriptedPbx, name: str) -> int:
    return sum(channel["name"] == name for channel in pbx.channels.values())


def timed(program: Program, folder: Path, pbx: ScriptedPbx, data: str, number: int) -> float:
    """The seconds of a whole send."""
    file = channel_file(folder, f"Control {9000 + number}")
    begun = time.monotonic()
    assert program.run("send", file, "--pbx", pbx.base_url, "--data-dir", data) == 0
    ended = time.monotonic()
    pbx.expire_tokens(refresh_too=True)
    return ended - begun


def test_a14_a15_a16_a_send_killed_at_any_moment_makes_one_channel_when_it_is_run_again(
    pbx: ScriptedPbx, program: Program, tmp_path: Path
) -> None:
    dice = random.Random(20261123)
    data = str(tmp_path / "data")
    killed = 0
    whole_s = min(timed(program, tmp_path, pbx, data, number) for number in range(CONTROLS))
    for number in range(KILLS):
        name = f"Kill {number:04d}"
        file = channel_file(tmp_path, name)
        send = ("send", file, "--pbx", pbx.base_url, "--data-dir", data)
        pbx.script("message_channel/create", *([Cut(executes=True)] if number % 3 == 0 else []))
        status = program.run(*send, kill_after_s=dice.uniform(0, whole_s))
        killed += status == -signal.SIGKILL
        assert named(pbx, name) <= 1
        pbx.unscript("message_channel/create")
        pbx.expire_tokens(refresh_too=True)  # eight may live there, and who is killed gives none back
        # 1: the PBX has it, and the program was killed after it had noted that. 3: it has none, which is told with
        # what it risks to send it again; that is done by another run alone.
        status = program.run(*send)
        assert status in (0, 1, 3)
        if status == 3:
            assert named(pbx, name) == 0
            assert program.run(*send) == 0
        assert named(pbx, name) == 1
    assert killed >= KILLS // 3, "the kills must fall into the work"


def test_e8_two_programs_that_send_the_same_file_at_once_make_one_channel(pbx: ScriptedPbx, tmp_path: Path) -> None:
    file, data = channel_file(tmp_path, "Twice"), str(tmp_path / "data")
    main = Path(__file__).parents[2] / "main.py"
    environment = os.environ | {"PBX_CLIENT_ID": pbx.client_id, "PBX_CLIENT_SECRET": pbx.client_secret}
    command = [sys.executable, str(main), "send", file, "--pbx", pbx.base_url, "--data-dir", data, "--json"]
    both = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) for _ in range(2)]
    told = [json.loads(process.communicate(timeout=PATIENCE_S)[0]) for process in both]
    assert named(pbx, "Twice") == 1
    assert "created" in [line["outcome"] for line in told]
