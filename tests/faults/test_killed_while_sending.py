"""The real windows, killed at random moments of a send: one channel on the PBX, and the next start tells it.

6 kills in the normal run; `MCW_KILLS=100` for more.
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

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.secret_values import secret_keys
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from tests.faults.killing import kill
from tests.keyring_names import draft_service, pbx_service
from tests.scripted_pbx import Cut, ScriptedPbx

KILLS = int(os.environ.get("MCW_KILLS", "6"))
LONGEST_S = 0.15
PATIENCE_S = 30.0
REVIEW_PAGE = 5
KEYS = {"api_key": "KEY0123", "public_key": "public/key"}
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on Windows")


@pytest.fixture
def starter() -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, str(Path(__file__).with_name("window_sender.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(PATIENCE_S)


def told_until_its_end(
    process: "subprocess.Popen[bytes]", start: dict[str, object], kill_after_s: float | None
) -> list[str]:
    """What the application says; killed so many seconds after the first button was pressed."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(start).encode() + b"\n")
    process.stdin.flush()
    pid, ends, said = 0, time.monotonic() + PATIENCE_S, list[str]()
    while not said or not said[-1].startswith("end"):
        ready, _, _ = select.select([process.stdout], [], [], max(ends - time.monotonic(), 0.0))
        if not ready:
            kill(pid)
            ends = time.monotonic() + PATIENCE_S
            continue
        said.append(process.stdout.readline().decode().strip())
        if said[-1].startswith("pid"):
            pid = int(said.pop().split()[1])
        elif kill_after_s is not None and said == ["sending"]:
            ends = time.monotonic() + kill_after_s
    return said


def ready_to_send(folder: Path, pbx: ScriptedPbx, name: str, in_wizard: bool) -> dict[str, object]:
    """A store with one channel, in hand on the wizard's review page or waiting at home; how to start on it."""
    draft = ChannelDraft(
        kind_value="sms",
        channel="telnyx",
        name=name,
        credentials=Credentials(KEYS),
        dids=(DidRoute("+4930" + name[-4:], "extension", "137"),),
    )
    store = Store(folder / "channels.sqlite")
    store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    store.save_draft(KeptDraft("one", pbx.base_url, draft, page=REVIEW_PAGE))
    if in_wizard:
        store.set_in_hand("one")
    else:
        store.set_state("one", ChannelState.READY)
    secrets = [(draft_service("one", key), key, draft.credentials[key]) for key in secret_keys(draft)]
    secrets.append((pbx_service(pbx.base_url), pbx.client_id, pbx.client_secret))
    return {"folder": str(folder), "draft": "one", "secrets": secrets}


@pytest.mark.qt
def test_a14_a15_a16_windows_killed_while_they_send_make_one_channel_and_say_so_after_the_next_start(
    starter: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    dice = random.Random(20261124)
    with ScriptedPbx() as pbx:
        killed = 0
        for number in range(KILLS):
            name = f"Kill {number:04d}"
            start = ready_to_send(tmp_path / str(number), pbx, name, in_wizard=number % 2 == 0)
            pbx.script("message_channel/create", *([Cut(executes=True)] if number % 3 == 0 else []))
            first = told_until_its_end(starter, start, dice.uniform(0, LONGEST_S))
            killed += first[-1] == f"end {-signal.SIGKILL}"
            assert [channel["name"] for channel in pbx.channels.values()].count(name) <= 1
            pbx.unscript("message_channel/create")
            pbx.expire_tokens(refresh_too=True)  # eight may live there, and who is killed gives none back
            second = told_until_its_end(starter, start, None)
            assert second[-2:] == ["created", "end 0"], (number, first, second)
            assert [channel["name"] for channel in pbx.channels.values()].count(name) == 1
        assert killed >= KILLS // 3, "the kills must fall into the work"
