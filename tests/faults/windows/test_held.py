"""I10: no event of any journey holds the GUI thread longer than 50 ms, and no fault of the transport does."""

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from tests.faults.bad_server import ANSWERS, WITHOUT_END, BadServer
from tests.faults.conftest import Seen
from tests.faults.windows import held as held_probe
from tests.faults.windows.held import HELD_S, HeldProbe
from tests.scripted_pbx import Raw, ScriptedPbx, Silence
from tests.ui.conftest import Driver, to_review
from ui.application import Application

ROOT = Path(__file__).resolve().parents[3]


def _burn(seconds: float) -> None:
    ends = time.thread_time() + seconds
    while time.thread_time() < ends:
        pass


def test_i10_an_event_that_holds_the_thread_would_be_noticed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_probe, "control_s", lambda: held_probe.CALM_S)
    probe = HeldProbe()
    with probe.loop():
        QTimer.singleShot(0, partial(_burn, HELD_S / 5))
        qtbot.wait(30)
    assert HELD_S / 5 <= probe.longest_s < HELD_S
    assert probe.too_long == []
    with probe.during("a click"):
        _burn(HELD_S * 1.1)
    assert "a click" in probe.too_long[0]
    monkeypatch.setattr(held_probe, "control_s", lambda: held_probe.CALM_S * 2)
    with probe.during("a click while the machine is half as fast"):
        _burn(HELD_S * 1.1)
    assert len(probe.too_long) == 1
    probe.stop()


def test_i10_the_whole_journey_never_holds_the_gui_thread(
    keeping: Application, login: PbxLogin, qtbot: QtBot, held: HeldProbe, seen: Seen
) -> None:
    with held.during("open the wizard"):
        keeping.open_wizard()
    assert keeping.wizard is not None
    driver = Driver(keeping.wizard, qtbot)
    driver.until(lambda: keeping.home is not None)
    for name in ("base_url", "client_id", "client_secret"):
        driver.fill(name, getattr(login, name))
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    driver.wizard.close()
    home = keeping.open_home()
    table = home.findChild(QTableView, "channels")
    assert table is not None
    driver.until(lambda: table.model().rowCount() == 1)
    table.selectRow(0)
    for name in ("duplicate_channel", "open_channel", "new_channel"):
        action = home.findChild(QAction, name)
        assert action is not None
        with held.during(name):
            action.trigger()
        qtbot.wait(1)
    steps = {"press test_connection", *(f"press {name}" for name in ("next", "create"))}
    looked_at = {"open the wizard", "duplicate_channel", "open_channel", "new_channel", "the event loop", *steps}
    assert looked_at <= {name for _held, name in held.turns}, "the probe saw the journey"


def test_i10_the_first_journey_of_a_process_that_imports_everything_does_not_hold_it_either(
    tmp_path: Path, seen: Seen
) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    script = str(Path(__file__).with_name("cold_journey.py"))
    done = subprocess.run([sys.executable, script, str(tmp_path)], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    longest_ms = float(done.stdout.split()[0])
    assert longest_ms < HELD_S * 1000, done.stdout
    seen(f"at most {HELD_S * 1000:.0f} ms of the GUI thread's own time, warm, and in the first journey of a process")


# What a create meets after the login, and a login itself; those that never end are stopped by the person.
@pytest.mark.parametrize("mode", [*ANSWERS, *WITHOUT_END, "rst", "silence", "never accept", "early", "status 502"])
def test_i10_no_fault_of_the_transport_holds_the_gui_thread(
    application: Application, qtbot: QtBot, mode: str, held: HeldProbe, seen: Seen
) -> None:
    with BadServer(mode) as server:
        login = PbxLogin(f"http://127.0.0.1:{server.port}", "id", "secret")
        driver = Driver(application.open_wizard(login), qtbot)
        driver.press("test_connection")
        stop = driver.widget(QAbstractButton, "stop_connection")
        if mode in WITHOUT_END or mode in ("silence", "never accept"):
            qtbot.wait(60)
            if stop.isVisible():
                driver.press("stop_connection")
        driver.until(lambda: driver.text("connection_status") not in ("", "Connecting…"))
    assert {"press test_connection", "the event loop"} <= {name for _held, name in held.turns}, "the probe saw it"
    seen("nor under any fault of the transport")


@pytest.mark.parametrize(
    "step",
    [Silence(executes=True), Raw(b"[" * 200_000), Raw(b" " * 200_000)],
    ids=["silence", "200,000 brackets", "200,000 blanks"],
)
def test_i10_no_fault_of_a_create_holds_the_gui_thread(
    driver: Driver, demo_pbx: ScriptedPbx, step: Raw | Silence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    to_review(driver)
    demo_pbx.script("message_channel/create", step)
    driver.press("create")
    if isinstance(step, Silence):
        driver.until(lambda: any(request.path.endswith("create") for request in demo_pbx.requests))
        driver.press("stop_create")
    driver.until(lambda: bool(driver.text("result_id") or driver.text("result_error")))
