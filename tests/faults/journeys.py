"""Random journeys of somebody who only looks: open, step, close, switch the language, quit. Started by a fork each.

A line `folder` TAB `seed` on standard input is one start; it answers `pid N` and, when that process ended, `end`.
"""

import os
import random
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.application import Application
    from ui.wizard.wizard import ChannelWizard

STEP_MS = 12
STEPS = 25


def main(folder: str, seed: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer

    from core.program.paths import paths_for
    from core.secrets.os_vault import open_vault
    from ui.app import make_application
    from ui.application import Application

    chance = random.Random(seed)
    app = make_application(())
    vault = open_vault()
    application = Application(lambda: vault, lambda: paths_for(Path(folder)))
    application.open_home()
    left = [STEPS]

    def step() -> None:
        left[0] -= 1
        if left[0] <= 0:
            leave(application)
            return
        look_around(application, chance)

    timer = QTimer()
    timer.timeout.connect(step)
    timer.start(STEP_MS)
    app.exec()


def leave(application: "Application") -> None:
    if application.wizard is not None:
        application.wizard.close()
    application.close()
    os._exit(0)


def look_around(application: "Application", chance: random.Random) -> None:
    """One thing that somebody does who types nothing."""
    wizard, channels = application.wizard, application.at_hand.channels
    if channels is None:
        return
    acts: list[Callable[[], object]] = [
        lambda: application.resuming.open(chance.choice(channels.store.ids())),
        lambda: application.resuming.open(chance.choice(channels.store.ids())),
        application.open_wizard,
        lambda: application.language.choose(chance.choice(("en", "de", "es", "fr", "it", "pl", "pt_BR", "zh_CN"))),
        lambda: application.open_home().refresh(),
    ]
    if wizard is not None and wizard.isVisible():
        acts += [
            wizard.back,
            partial(go_forth, wizard),
            wizard.session.typed.emit,
            lambda: wizard.way_back.go_to_step(wizard.startId()),
            partial(show_keys, wizard),
            wizard.close,
        ]
    chance.choice(acts)()


def go_forth(wizard: "ChannelWizard") -> None:
    """To the next page, whatever is missing on this one, but never to the page that creates."""
    if wizard.currentId() < wizard.pageIds()[-2]:
        wizard.is_resuming = True
        wizard.next()
        wizard.is_resuming = False


def show_keys(wizard: "ChannelWizard") -> None:
    from PySide6.QtWidgets import QToolButton

    for button in wizard.findChildren(QToolButton):
        if button.objectName().endswith(".reveal"):
            button.toggle()


def serve() -> None:
    from tests.faults.imported import import_windows

    import_windows()
    for line in sys.stdin:
        folder, seed = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            try:
                main(folder, int(seed))
            finally:
                os._exit(70)
        os.write(1, f"pid {child}\n".encode())
        _, ended = os.waitpid(child, 0)
        os.write(1, f"end {os.waitstatus_to_exitcode(ended)}\n".encode())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    serve()
