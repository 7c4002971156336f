"""One round of a process: open the windows, begin some work, end at a random moment. Run by test_ending.py."""

import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.delivery.creation import Creation, Order
from core.pbx.login import PbxLogin
from core.routes.cells import CellEntry
from core.routes.importing import prepare_text
from core.secrets.vault import MemoryVault
from core.stop import Stop
from tests.faults.forks import serve
from tests.faults.imported import import_windows
from ui import app, application

STAYED, STAYS_MS = 9, 20_000
"""How a process ends that nothing ended, so long after it was asked to."""


class Mute(MemoryVault):
    """A keyring that never answers."""

    def get(self, service: str, user: str) -> str | None:
        threading.Event().wait()
        return None


def _nothing(*_given: object) -> None:
    pass


def _fail() -> None:
    raise RuntimeError("a fault of the application while it ends")


def _ask(application: application.Application, address: str) -> None:
    assert application.wizard is not None
    application.wizard.session.login = PbxLogin(address, "id", "secret")
    page = application.wizard.currentPage()
    page.load()  # type: ignore[attr-defined]
    button = application.wizard.findChild(QPushButton, "test_connection")
    assert button is not None
    button.click()


def _create(application: application.Application, address: str) -> None:
    draft = ChannelDraft(
        kind_value="sms",
        channel="twilio",
        name="Front desk",
        credentials=Credentials({"account_sid": "AC-1234567", "auth_token": "a-token-0123"}),
        dids=(DidRoute("+4930123450", "queue", "4"),),
    )
    login = PbxLogin(address, "id", "secret")
    for number in range(3):
        conductor = Creation(application.connection.journal, application.connection.client)
        work = partial(conductor.create, Order(str(number), to_request(draft), login))
        application.jobs.run(work, _nothing, _nothing)


def _compute(application: application.Application, _address: str) -> None:
    table = "\n".join(f"+49301{number:06}" for number in range(60_000))

    def work(stop: Stop) -> object:
        return prepare_text(table, CellEntry(), stop)

    application.jobs.run(work, _nothing, _nothing)


def _look_up(application: application.Application, _address: str) -> None:
    vault = Mute()
    application.jobs.run(lambda _stop: vault.get("a", "b"), _nothing, _nothing, time_limit_ms=10_000)


ACTS: list[Callable[[application.Application, str], None]] = [_nothing, _ask, _create, _compute, _look_up]


def _close(application: application.Application) -> None:
    assert application.wizard is not None
    QApplication.closeAllWindows()


def _fail_and_close(application: application.Application) -> None:
    QTimer.singleShot(0, _fail)
    _close(application)


ENDS: list[Callable[[application.Application], object]] = [
    _close,
    lambda _application: QApplication.quit(),
    lambda _application: os.kill(os.getpid(), signal.SIGTERM),
    _fail_and_close,
]


def _tell_what_stays() -> None:
    """The process goes on though it was asked to end: say which windows are there, and end it."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            print(type(window).__name__, window.objectName(), window.windowTitle(), file=sys.stderr)  # noqa: T201
    os._exit(STAYED)


def main(seed: int, folder: str, *addresses: str) -> int:
    """Run the round of this seed; prints when the end was asked for, in seconds of the monotonic clock."""
    chance = random.Random(seed)
    act, end = ACTS[seed % len(ACTS)], ENDS[(seed // len(ACTS)) % len(ENDS)]
    address = chance.choice(addresses)
    begin = application.Application.after_first_paint

    def finish(application: application.Application) -> None:
        QTimer.singleShot(STAYS_MS, _tell_what_stays)
        print(f"{act.__name__} {ENDS.index(end)} {time.monotonic()}", flush=True)  # noqa: T201
        end(application)

    def begun(application: application.Application) -> None:
        begin(application)
        application.open_wizard()
        QTimer.singleShot(chance.randrange(0, 30), partial(act, application, address))
        QTimer.singleShot(chance.randrange(30, 400), partial(finish, application))

    application.Application.after_first_paint = begun  # type: ignore[method-assign, assignment]
    app.os_vault = cache(lambda: MemoryVault())
    return app.run(Path(folder), False)


def _leave(argv: list[str]) -> NoReturn:
    seed, *given = argv
    app.leave(main(int(seed), *given))


if __name__ == "__main__":
    import_windows()
    serve(_leave)
