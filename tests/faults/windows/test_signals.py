"""A signal ends the process within three seconds at every stage, and asks nothing: typed text and attempts stay."""

import os
import signal
import sqlite3
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from core.delivery.journal import StoredJournal
from core.store.channels import Store
from core.store.rows import ChannelState
from tests.beside import Beside
from tests.faults.conftest import Seen
from tests.faults.forks import LOOK_S, PATIENCE_S, Forks
from tests.faults.windows.signal_round import TYPED
from tests.scripted_pbx import ScriptedPbx, Silence

ENDS_WITHIN_S = 3.0
CREATE = "message_channel/create"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

CASES = {
    "creating": ("creating", signal.SIGTERM, False),
    "creating, store held": ("creating", signal.SIGINT, True),
    "typing": ("typing", signal.SIGHUP, False),
    "typing, store held": ("typing", signal.SIGTERM, True),
}


def until_ready(folder: Path, name: str) -> None:
    """Waits until the process of this name has said so."""
    ends = time.monotonic() + PATIENCE_S
    while (folder / f"{name}.out").read_text() != "ready\n":
        assert time.monotonic() < ends, (folder / f"{name}.err").read_text()
        time.sleep(LOOK_S)


def hold(folder: Path) -> sqlite3.Connection:
    """Another process that keeps the store for itself."""
    other = sqlite3.connect(folder / "channels.sqlite", isolation_level=None, timeout=10)
    other.execute("BEGIN IMMEDIATE")
    return other


def test_i2_i13_a_signal_ends_it_soon_at_every_stage_also_while_the_store_is_held(
    pbx: ScriptedPbx, tmp_path: Path, seen: Seen
) -> None:
    pbx.script(CREATE, *[Silence(executes=False)] * 2)
    folders = {name: tmp_path / name.replace(", ", "-").replace(" ", "-") for name in CASES}
    script = str(Path(__file__).with_name("signal_round.py"))
    known = (pbx.base_url, pbx.client_id, pbx.client_secret)
    with ExitStack() as held, Forks(script) as forks, Beside() as beside:
        started = {name: forks.start(tmp_path, name, CASES[name][0], str(folders[name]), *known) for name in CASES}
        for name, pid in started.items():
            until_ready(tmp_path, name)
            _stage, which, holds = CASES[name]
            if holds:
                held.enter_context(closing(hold(folders[name])))
            begun = time.monotonic()
            os.kill(pid, which)
            ended = forks.ended(pid)
            assert beside.between(begun, ended.at) < ENDS_WITHIN_S, name
            assert ended.status == 0, f"{name}: {ended}"
    kept = Store(folders["typing"] / "channels.sqlite").in_hand()
    assert kept is not None
    assert kept.draft.name == TYPED
    (row,) = Store(folders["creating"] / "channels.sqlite").channels()
    assert row.state is ChannelState.UNKNOWN
    assert StoredJournal(Store(folders["creating"] / "channels.sqlite").database).of_owner(row.id)
    seen("SIGTERM, SIGINT and SIGHUP, while typing and during a create, the store free or held: status 0 within 3 s")
