"""H13: no file decides whether the window freezes, however it is named; Cancel ends it, and its process."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import provider
from tests.faults.conftest import Seen
from tests.faults.hostile_files import FILES
from tests.ui.conftest import PATIENCE_MS
from ui.jobs import JobRunner
from ui.routing.model import RoutingModel
from ui.routing.view import RoutingView

FULL = bool(os.environ.get("FAULTS_FULL"))
QUICK = ("sixty thousand styles.csv", "a million styles.csv", "a quote that never ends.csv")
LOOKED_S = 3.0 if FULL else 1.0
GAP_S = 0.05
ROUNDS = 3
"""At most so many: another process may hold the machine in one of them, a window that stands still does in all."""
BESIDE = """
import sys, time
ends = time.perf_counter() + float(sys.argv[1])
longest, last = 0.0, time.perf_counter()
while last < ends:
    time.sleep(0.005)
    now = time.perf_counter()
    longest, last = max(longest, now - last), now
print(longest)
"""
"""How long this computer lets a process wait that only wants to look at the clock."""


class Gaps:
    """The longest time that the event loop did not come round."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def of(self, qtbot: QtBot, seconds: float) -> float:
        """The longest gap in the next seconds."""
        self.longest, self._last = 0.0, time.perf_counter()
        qtbot.wait(int(seconds * 1000))
        self._tick()
        return self.longest


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[RoutingView]:
    jobs = JobRunner()
    made = RoutingView(RoutingModel(), jobs)
    qtbot.addWidget(made)
    sms = provider("telnyx")
    assert sms is not None
    made.load((), sms.kind)
    made.show()
    yield made
    jobs.shutdown()


@pytest.mark.parametrize("name", FILES if FULL else QUICK)
def test_h13_the_window_goes_on_while_a_hostile_file_is_read_and_cancel_ends_it(
    name: str, view: RoutingView, qtbot: QtBot, tmp_path: Path, seen: Seen
) -> None:
    file = tmp_path / name
    file.write_bytes(FILES[name]())
    gaps = Gaps()
    for _ in range(ROUNDS):
        held, usual = _looked_at(view, file, gaps, qtbot)
        if held < GAP_S + 2 * usual:
            break
    assert held < GAP_S + 2 * usual, f"{held:.3f} s; {usual:.3f} s in a process that does nothing"
    seen(f"{name}: longest gap {1000 * held:.0f} ms" if FULL else "")


def _looked_at(view: RoutingView, file: Path, gaps: Gaps, qtbot: QtBot) -> tuple[float, float]:
    """The longest gap while the file is read, and the one of a process that did nothing meanwhile; ends by Cancel."""
    view.transfer.import_file(str(file))
    assert view.work.busy, "whatever its name, it is read in a job"
    beside = subprocess.Popen([sys.executable, "-c", BESIDE, str(LOOKED_S)], stdout=subprocess.PIPE)
    held = gaps.of(qtbot, LOOKED_S)
    usual = float(beside.communicate()[0])
    if view.work.busy:
        cancel = view.work.findChild(QPushButton, "cancel_work")
        assert cancel is not None
        begun = time.perf_counter()
        cancel.click()
        qtbot.waitUntil(lambda: not view.work.busy, timeout=PATIENCE_MS)
        assert time.perf_counter() - begun < 1.0 + 2 * usual
        qtbot.waitUntil(lambda: not _children(), timeout=PATIENCE_MS)
    return held, usual


def _children() -> list[str]:
    """The processes that this one has begun and that still run (Linux)."""
    found: list[str] = []
    for task in Path(f"/proc/{os.getpid()}/task").glob("*"):
        with suppress(FileNotFoundError):  # a thread that has ended since
            found += (task / "children").read_text().split()
    return found
