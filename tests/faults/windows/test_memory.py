"""I9: wizards that were closed leave nothing behind.

1,000 wizards: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/windows/test_memory.py` (90 s).
"""

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft, DidRoute
from core.pbx.login import PbxLogin
from tests.faults.conftest import FULL, Seen
from tests.ui.conftest import Driver
from ui.application import Application

ROOT = Path(__file__).resolve().parents[3]
RUNS, WARM, MOST_KB = (1000, 1, 5 * 1024) if FULL else (10, 4, 128)
"""`WARM` tenths of the runs fill caches that are filled once. A wizard that stays takes 400 kB.

In the short test what is in use is counted. It stands at one of two levels, 0.3 MB apart, so that the highest of
three tenths is compared with the highest of three. Less than 1 kB a wizard is left (`tests/bench/growth.py`).
"""
OF = 3

ROUTING = 3
LARGE = ChannelDraft(
    "sms",
    "telnyx",
    "Front desk",
    dids=tuple(DidRoute(f"+4930{1_000 + row}", "extension", "137") for row in range(300)),
)


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux tells what is in use")
def test_i9_wizards_that_were_closed_leave_nothing_behind(tmp_path: Path, seen: Seen) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    if not FULL:
        environment |= {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
    script = str(Path(__file__).with_name("many_wizards.py"))
    done = subprocess.run(
        [sys.executable, script, str(tmp_path), str(RUNS), "look"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    resident, in_use, widgets = zip(
        *([int(word) for word in line.split()] for line in done.stdout.splitlines()), strict=True
    )
    memory = resident if FULL else in_use
    assert len(memory) == 10, "it measured every tenth"
    assert len(set(widgets)) == 1, widgets
    assert max(memory[-OF:]) - max(memory[WARM : WARM + OF]) <= MOST_KB, memory
    seen("10 wizards, no widget more and at most 0.13 MB (1,000 with FAULTS_FULL=1: at most 5 MB)")


def test_what_a_wizard_knew_is_free_without_the_collector_once_another_takes_its_place(
    keeping: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    """What is frozen the collector never looks at, and a large table has everything frozen."""
    known = _a_wizard_looked_at(keeping, login, qtbot)
    assert all(each() for each in known)
    gc.freeze()  # as after a large table was read
    again = Driver(keeping.open_wizard(login), qtbot)
    again.until(lambda: not any(each() for each in known))


def _a_wizard_looked_at(keeping: Application, login: PbxLogin, qtbot: QtBot) -> list[weakref.ref[object]]:
    """Ways to parts of a wizard that was closed."""
    driver = Driver(keeping.open_wizard(login), qtbot)
    driver.until(lambda: keeping.home is not None)
    driver.wizard.session.draft = LARGE
    driver.wizard.resume_at(ROUTING)
    model = driver.widget(QTableView, "dids").model()
    driver.until(lambda: model.rowCount() == len(LARGE.dids))
    parts: list[object] = [driver.wizard, driver.wizard.session, model, driver.wizard.currentPage()]
    driver.wizard.close()
    return [weakref.ref(each) for each in parts]
