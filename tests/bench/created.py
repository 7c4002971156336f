"""From the press of Create to the ID, painted, beside a bare QWizard that sends the same three requests.

    python3 -m uv run python tests/bench/created.py [rounds]

Both press Return on a review, turn to another page, look the PBX through, create a channel of 25 numbers and read it
back on a thread, and end when the ID is painted. The PBX is a process of its own that answers at once and has given
out a token before. The bare one has no journal, checks nothing and shows a title, a line and the ID. Printed are the
medians by the wall, of the GUI thread's processor time and of the whole process's, and ours to the bare one's.
"""

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget, QWizard, QWizardPage

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.channel.secret_values import secret_keys
from core.demo.pbx import DemoPbx
from core.program.paths import Paths
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.bench.change import AGENT
from tests.bench.gaps import PBX
from tests.bench.journey import SID, TOKEN
from tests.keyring_names import draft_service
from ui.app import make_application
from ui.application import Application
from ui.wizard.pages.review import ReviewPage
from ui.wizard.wizard import ChannelWizard

API = "/openapi/v1.0/"
NUMBERS = 25
PATIENCE_S = 20.0


class Took(NamedTuple):
    """Seconds from the press to the ID, painted: by the wall, of the GUI thread, of the process."""

    wall: float
    gui: float
    process: float


class Pressed(QObject):
    """Presses Return in a window, and lets the event loop run until a label is painted with a text."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._label, self._loop = label, QEventLoop()
        self._begun = self._ended = Took(0, 0, 0)
        label.installEventFilter(self)

    def took(self, window: QWidget) -> Took:
        focus = window.focusWidget() or window
        QTimer.singleShot(round(PATIENCE_S * 1000), self._loop, self._loop.quit)
        self._begun = _clocks()
        QTest.keyClick(focus, Qt.Key.Key_Return)
        if not self._ended.wall:
            self._loop.exec()
        self._label.removeEventFilter(self)
        assert self._ended.wall, "no ID was painted"
        return Took(*(now - before for now, before in zip(self._ended, self._begun, strict=True)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._label.text() and not self._ended.wall:
            self._ended = _clocks()
            self._loop.quit()
        return False


def _clocks() -> Took:
    return Took(time.perf_counter(), time.thread_time(), time.process_time())


def _until(done: Callable[[], bool]) -> None:
    """Let the event loop run until this is so, without ticking along."""
    loop, late = QEventLoop(), time.perf_counter() + PATIENCE_S
    while not done():
        assert time.perf_counter() < late
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)


def _draft(name: str) -> ChannelDraft:
    numbers = tuple(DidRoute(f"+49309001{number:02}", "extension", "137") for number in range(NUMBERS))
    return ChannelDraft("sms", "twilio", name, credentials=Credentials({"account_sid": SID, "auth_token": TOKEN}),
                        dids=numbers)  # fmt: skip


# Ours


def ours(folder: Path, pbx: DemoPbx) -> Took:
    """A draft that is open at its review, with its PBX reached and all made that is made ahead."""
    vault, paths = MemoryVault(), Paths(folder)
    _keep(Store(paths.store), vault, pbx)
    application = Application(lambda: vault, lambda: paths)
    application.open_home()
    _until(lambda: application.at_hand.channels is not None)
    application.resuming.open("ready", "")
    _until(lambda: application.wizard is not None)
    wizard = cast(ChannelWizard, application.wizard)
    try:
        _until(lambda: isinstance(wizard.currentPage(), ReviewPage) and wizard.session.reached is not None)
        _until(lambda: not wizard._ahead.is_active)
        label = wizard.findChild(QLabel, "result_id")
        assert label is not None
        wizard.focus_blue()
        cast(ReviewPage, wizard.currentPage()).lead.end()
        return Pressed(label).took(wizard)
    finally:
        wizard.close()
        wizard.deleteLater()
        application.close()


def _keep(store: Store, vault: MemoryVault, pbx: DemoPbx) -> None:
    draft = _draft("Front desk")
    Drawer(vault, SecretIndex(store.database)).replace_login(pbx.base_url, pbx.client_id, pbx.client_secret)
    store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    store.save_draft(KeptDraft("ready", pbx.base_url, draft, page=9, client_id=pbx.client_id))
    store.set_state("ready", ChannelState.READY)
    for key in secret_keys(draft):
        vault.set(draft_service("ready", key), key, draft.credentials[key])


# The control


class _Bare(QWizard):
    """A wizard of two pages; Next sends the requests on a thread, and its ID is shown on the second."""

    came = Signal(int)

    def __init__(self, work: Callable[[], int]) -> None:
        super().__init__()
        self._work = work
        first, last = QWizardPage(), QWizardPage()
        first.setTitle("Check and create")
        form = QFormLayout(first)
        for number in range(6):
            form.addRow(f"Field {number}", QLineEdit())
        last.setTitle("Creating the channel")
        rows = QFormLayout(last)
        self.label = QLabel()
        rows.addRow("Channel ID", self.label)
        self.addPage(first)
        self.addPage(last)
        self.came.connect(self._show)

    def initializePage(self, number: int) -> None:
        super().initializePage(number)
        if number:
            threading.Thread(target=self._do, daemon=True).start()

    def _do(self) -> None:
        self.came.emit(self._work())

    def _show(self, channel_id: int) -> None:
        self.label.setText(str(channel_id))


class _Asked:
    """The three requests, each on a connection of its own, as the PBX wants it."""

    def __init__(self, pbx: DemoPbx) -> None:
        self._host = pbx.base_url.removeprefix("http://")
        login = {"username": pbx.client_id, "password": pbx.client_secret}
        self._token = self._ask("POST", "get_token", login)["access_token"]

    def _ask(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        connection = http.client.HTTPConnection(self._host)
        connection.request(method, API + path, json.dumps(body) if body is not None else None, AGENT)
        answer: dict[str, Any] = json.loads(connection.getresponse().read())
        connection.close()
        assert answer["errcode"] == 0, answer
        return answer

    def create(self) -> int:
        body = to_request(_draft("Front desk")).as_json()
        by_token = f"access_token={self._token}"
        self._ask("GET", f"message_channel/list?page=1&page_size=100&time_range=all&{by_token}")
        channel_id = int(self._ask("POST", f"message_channel/create?{by_token}", body)["id"])
        self._ask("GET", f"message_channel/get?id={channel_id}&{by_token}")
        return channel_id


def bare(pbx: DemoPbx) -> Took:
    """The same by a bare wizard."""
    wizard = _Bare(_Asked(pbx).create)
    wizard.resize(960, 684)
    wizard.show()
    QTest.qWaitForWindowExposed(wizard)
    wizard.button(QWizard.WizardButton.NextButton).setFocus()
    took = Pressed(wizard.label).took(wizard)
    wizard.close()
    wizard.deleteLater()
    return took


# Both


def one_pbx(of: Callable[[DemoPbx], Took]) -> Took:
    """With a PBX in a process of its own, which has no channel yet."""
    command = [sys.executable, "-c", PBX.format(root=str(ROOT))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        base_url, client_id, client_secret = process.stdout.readline().split()
        told = SimpleNamespace(base_url=base_url, client_id=client_id, client_secret=client_secret)
        try:
            return of(cast(DemoPbx, told))
        finally:
            process.communicate()


def main(rounds: int) -> None:
    make_application(())
    own, control = list[Took](), list[Took]()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for round_ in range(rounds + 1):
            took = one_pbx(lambda pbx, at=Path(folder, str(round_)): ours(at, pbx))  # type: ignore[misc]
            alone = one_pbx(bare)
            if round_:  # the first brings the imports
                own.append(took)
                control.append(alone)
    print(f"{'':14}{'ID (ms)':>10}{'bare (ms)':>12}{'ratio':>8}")
    for at, name in enumerate(Took._fields):
        mine, bares = (statistics.median(each[at] for each in took) * 1000 for took in (own, control))
        print(f"{name:14}{mine:10.1f}{bares:12.1f}{mine / bares:8.2f}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rounds", type=int, nargs="?", default=15)
    main(parser.parse_args().rounds)
