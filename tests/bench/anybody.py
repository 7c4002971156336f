"""Somebody presses anything, at random: what raised, what Qt said, what held the event loop, what the process keeps.

    python3 -m uv run python tests/bench/anybody.py [seconds] [seed]

Keys, clicks, pastes, menus, sizes and closes, in every window that opens, over a laptop with 300 drafts, one of them
with 20,000 numbers, and the demo PBX. A line each half minute; 1 if anything raised. Windows that choose files are
only closed, and nothing is opened outside. With `MALLOC_PERTURB_=165` what is read after it was freed shows.
"""

import gc
import os
import random
import sys
import time
import traceback
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from core.channel.draft import ChannelDraft, DidRoute
from core.demo.pbx import DemoPbx
from core.program.paths import Paths
from core.store.channels import Store
from core.store.rows import KeptDraft
from tests.bench.journey import laptop, mail
from tests.faults.windows.held import HeldProbe
from ui.app import make_application
from ui.application import Application

DRAFTS, NUMBERS = 300, 20_000
LINE_S = 30
TRAIL = 6
"""So many steps are told of what led to a fault."""
LONG_S, LONGEST = 0.05, 20
PAUSES_MS = (0, 0, 1, 5, 20, 60)
SIZES = ((910, 480), (960, 684), (1366, 700), (745, 600))
TYPED = ("twilio", "Front", "4930", "+49 30 900100", "1001", "http://127.0.0.1", "x" * 40, "a@b", "=1+1")
PASTED = (
    mail(),
    mail("+49 40 7000"),
    "did_number,destination_type,destination_id\n+49301,extension,1001\n",
    "\n".join(f"+4930{number:07d}\textension\t1001" for number in range(5000)),
    '{"name": "x", "channel_type": "sms"}',
    "hello",
)
_KEY, _MODIFIER, _LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
ALONE = (
    *(_KEY.Key_Tab, _KEY.Key_Tab, _KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Return, _KEY.Key_Return, _KEY.Key_Escape),
    *(_KEY.Key_Space, _KEY.Key_Down, _KEY.Key_Down, _KEY.Key_Up, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_PageDown),
    *(_KEY.Key_Home, _KEY.Key_End, _KEY.Key_Delete, _KEY.Key_Backspace, _KEY.Key_F2, _KEY.Key_F6, _KEY.Key_Menu),
)
WITH_CONTROL = (
    *(_KEY.Key_N, _KEY.Key_Z, _KEY.Key_Y, _KEY.Key_V, _KEY.Key_V, _KEY.Key_C, _KEY.Key_A, _KEY.Key_F, _KEY.Key_D),
    *(_KEY.Key_Return, _KEY.Key_1, _KEY.Key_2, _KEY.Key_3),
)
UNHEARD = ("This plugin does not support", "propagateSizeHints")
"""What the offscreen platform says of itself."""


class Anybody(QObject):
    """Takes a step whenever a timer comes round: also while a menu or a window has an event loop of its own.

    Attributes:
        steps: so many. faults: so many things raised. held: what took long, in ms, and the two steps before it.
    """

    def __init__(self, application: Application, seed: int, ends: float) -> None:
        super().__init__()
        self._application, self._random, self._ends = application, random.Random(seed), ends
        self._loop, self._timer, self._probe = QEventLoop(), QTimer(self), HeldProbe()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._come)
        self._trail = deque[str](maxlen=TRAIL)
        self._told = time.monotonic()
        self.steps = self.faults = 0
        self.held = list[tuple[int, str]]()
        sys.excepthook = self._raised
        qInstallMessageHandler(self._said)

    def go(self) -> None:
        """Until it ends."""
        self._timer.start(0)
        self._loop.exec()
        self._probe.stop()

    def _come(self) -> None:
        if time.monotonic() > self._ends:
            menu = QApplication.activePopupWidget()
            if menu is not None:
                menu.close()
            self._loop.quit()
            self._timer.start(PAUSES_MS[-1])  # behind what has a loop of its own
            return
        self._timer.start(self._random.choice(PAUSES_MS))
        self.steps += 1
        self._step()
        long = [
            (round(held * 1000), " / ".join(list(self._trail)[-2:])) for held, _ in self._probe.turns if held > LONG_S
        ]
        self.held = sorted(self.held + long, reverse=True)[:LONGEST]
        self._probe.turns.clear()
        if time.monotonic() - self._told > LINE_S:
            self._told = time.monotonic()
            resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
            widgets, objects = len(QApplication.allWidgets()), len(gc.get_objects())
            print(f"{self.steps:>8,} steps {resident:>9,} kB {widgets:>6,} widgets {objects:>9,} objects", flush=True)

    def _step(self) -> None:
        window = self._window()
        if window is None:
            self._note("home again")
            self._application.open_home(is_new=False)
            return
        if isinstance(window, QFileDialog):
            self._note("no file")
            window.reject()
            return
        acts = (self._click, self._key, self._chord, self._type, self._choose, self._menu, self._resize, self._close)
        self._random.choices(acts, weights=(35, 20, 15, 10, 10, 4, 3, 3))[0](window)

    def _window(self) -> QWidget | None:
        active = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
        seen = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        if active not in seen:  # one that was closed
            active = None
        if active is None and seen:
            active = self._random.choice(seen)
            active.activateWindow()
        return active

    def _click(self, window: QWidget) -> None:
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        if buttons:
            button = self._random.choice(buttons)
            self._note(f"click on {button.objectName()} {button.text()}")
            QTest.mouseClick(button, _LEFT, _MODIFIER.NoModifier, button.rect().center())

    def _key(self, window: QWidget) -> None:
        key = self._random.choice(ALONE)
        self._note(f"{key.name} in {type(window).__name__}")
        QTest.keyClick(QApplication.focusWidget() or window, key)

    def _chord(self, window: QWidget) -> None:
        key = self._random.choice(WITH_CONTROL)
        self._note(f"Ctrl+{key.name} in {type(window).__name__}")
        QGuiApplication.clipboard().setText(self._random.choice(PASTED))
        QTest.keyClick(QApplication.focusWidget() or window, key, _MODIFIER.ControlModifier)

    def _type(self, window: QWidget) -> None:
        text = self._random.choice(TYPED)
        self._note(f"type {text}")
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or window, letter)

    def _choose(self, window: QWidget) -> None:
        views = [each for each in window.findChildren(QAbstractItemView) if each.isVisible()]
        views = [each for each in views if each.model() is not None and each.model().rowCount()]
        if views:
            view = self._random.choice(views)
            index = view.model().index(self._random.randrange(view.model().rowCount()), 0)
            self._note(f"line {index.row()} of {view.objectName()}")
            view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            press = QTest.mouseDClick if self._random.random() < 0.2 else QTest.mouseClick
            press(view.viewport(), _LEFT, _MODIFIER.NoModifier, view.visualRect(index).center())

    def _menu(self, window: QWidget) -> None:
        actions = [each for menu in window.findChildren(QMenu) for each in menu.actions()]
        actions = [each for each in actions if each.isEnabled() and not each.isSeparator() and each.menu() is None]
        actions = [each for each in actions if each.menuRole() is not QAction.MenuRole.QuitRole]
        if actions:
            action = self._random.choice(actions)
            self._note(f"{action.objectName()} {action.text()}")
            action.trigger()

    def _resize(self, window: QWidget) -> None:
        if not isinstance(window, QMenu):
            size = self._random.choice(SIZES)
            self._note(f"size {size}")
            window.resize(*size)

    def _close(self, window: QWidget) -> None:
        self._note(f"close {type(window).__name__}")
        window.close()

    def _note(self, act: str) -> None:
        self._trail.append(act)

    def _raised(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        self.faults += 1
        print("raised after", " / ".join(self._trail))
        print("".join(traceback.format_exception(kind, error, where)), flush=True)

    def _said(self, _kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if not any(each in text for each in UNHEARD):
            print("Qt said after", " / ".join(self._trail), ":", text, flush=True)


def _unopened(_url: QUrl) -> bool:
    return True


def main(seconds: float, seed: int) -> int:
    """Press for so long; returns the exit status."""
    QDesktopServices.openUrl = _unopened  # type: ignore[method-assign,assignment]
    with TemporaryDirectory() as name, DemoPbx() as pbx, laptop(Path(name), pbx, knows=True, waits=3) as application:
        store = Store(Paths(Path(name)).store)
        for number in range(DRAFTS):
            draft = ChannelDraft(name=f"Draft {number} " + "with a long name " * (number % 7))
            store.save_draft(KeptDraft(f"draft{number}", pbx.base_url if number % 2 else "", draft))
        routes = tuple(DidRoute(f"+4930{number:08d}", "extension", "137") for number in range(NUMBERS))
        store.save_draft(KeptDraft("big", pbx.base_url, ChannelDraft("sms", "twilio", "Big one", dids=routes)))
        anybody = Anybody(application, seed, time.monotonic() + seconds)
        anybody.go()
        print(f"{anybody.steps:,} steps, {anybody.faults} faults, {len(pbx.store.by_id)} channels on the PBX")
        for held_ms, trail in anybody.held:
            print(f"{held_ms:>6} ms {trail}")
        for window in QApplication.topLevelWidgets():
            window.close()
    return 1 if anybody.faults else 0


if __name__ == "__main__":
    make_application(())
    given = sys.argv[1:]
    ended = main(float(given[0]) if given else 600, int(given[1]) if len(given) > 1 else 1)
    sys.stdout.flush()
    os._exit(ended)
