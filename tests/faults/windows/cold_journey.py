"""A process that has just started, and somebody who makes the whole journey in it; run by test_held.py.

Prints one line for each step: how long the longest turn of the event loop held the GUI thread, in milliseconds.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.program.paths import paths_for
from core.secrets.vault import MemoryVault
from tests.faults.windows.held import HeldProbe
from tests.ui.conftest import Driver, to_review
from ui.app import make_application
from ui.application import Application

LOOK_MS = 2


class Loop:
    """The part of a QtBot that a Driver waits with; its event loop is the one that is measured."""

    def __init__(self, probe: HeldProbe) -> None:
        self._probe = probe

    def waitUntil(self, done: Callable[[], bool], timeout: int) -> None:  # noqa: N802
        loop, look, late = QEventLoop(), QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if done() else None)
        late.timeout.connect(lambda: loop.exit(1))
        look.start(LOOK_MS)
        late.start(timeout)
        with self._probe.loop():
            if loop.exec():
                raise TimeoutError


def main(folder: str) -> None:
    """Make the journey on the demo PBX."""
    make_application(())
    vault = MemoryVault()
    application = Application(lambda: vault, lambda: paths_for(Path(folder)), demo=True)
    probe = HeldProbe()
    with probe.during("open the wizard"):
        wizard = application.open_wizard()
    driver = Driver(wizard, cast(QtBot, Loop(probe)))
    # A person is not quicker than this.
    driver.until(
        lambda: application.home is not None and len(wizard.pages()) > 1 and bool(wizard.session.login.base_url)
    )
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    for held, name in sorted(probe.turns, reverse=True)[:5]:
        print(f"{held * 1000:.1f} {name}")  # noqa: T201
    wizard.close()
    application.close()


if __name__ == "__main__":
    main(sys.argv[1])
