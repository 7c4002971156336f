"""A new wizard is made a part a turn, behind the press that asks for it; whatever comes meanwhile finds it open."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from core.store.rows import KnownPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.wizard.laptop import LOGIN, Laptop, laptop
from ui.application import Application
from ui.home.window import HomeWindow
from ui.own_turn import somebody_waits
from ui.wizard.wizard import ChannelWizard

__all__ = ["laptop"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def run(laptop: Laptop, qtbot: QtBot) -> Application:
    """At home, which has the focus."""
    made = laptop.start()
    home = _home(made)
    qtbot.waitUntil(lambda: home.board.is_read, timeout=PATIENCE_MS)
    home.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is home, timeout=PATIENCE_MS)
    return made


class _Paints(QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def _home(run: Application) -> HomeWindow:
    assert run.home is not None
    return run.home


def _ask(run: Application) -> None:
    run.wizards.open_new_on(KnownPbx(LOGIN.base_url, LOGIN.client_id, name="Praxis Müller"))


def _seen() -> list[ChannelWizard]:
    """Looked for on the screen: whoever asks the application for it has it opened."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ChannelWizard) and each.isVisible()]


def _wizards() -> set[ChannelWizard]:
    return {each for each in QApplication.topLevelWidgets() if isinstance(each, ChannelWizard)}


def test_it_is_seen_only_when_it_is_made_and_the_press_waits_for_none_of_it(run: Application, qtbot: QtBot) -> None:
    QTest.keyClick(_home(run), Qt.Key.Key_N, CONTROL)
    run.wizards.drafts.kept.emit()  # of the wizard before
    assert _seen() == []
    turns = 0
    while not _seen():
        QApplication.processEvents()
        turns += 1
        assert turns < 1000
    assert turns > 2
    (wizard,) = _seen()
    qtbot.waitUntil(lambda: wizard.updatesEnabled() and wizard.isActiveWindow(), timeout=PATIENCE_MS)


def test_its_tiles_are_painted_once(run: Application, qtbot: QtBot) -> None:
    _ask(run)
    assert run.wizard is not None
    tiles = run.wizard.findChild(QListView, "channel")
    assert tiles is not None
    paints = _Paints(tiles.viewport())
    qtbot.waitUntil(lambda: bool(paints.count), timeout=PATIENCE_MS)
    for _ in range(100):
        QApplication.processEvents()
    assert paints.count == 1


def test_a_key_that_comes_meanwhile_is_heard_in_it(run: Application, qtbot: QtBot) -> None:
    _ask(run)
    QApplication.processEvents()
    assert _seen() == []
    window = _home(run).windowHandle()
    assert window is not None
    for key in (Qt.Key.Key_T, Qt.Key.Key_E):
        QTest.keyClick(window, key)
    (wizard,) = _seen()
    search = wizard.findChild(QLineEdit, "channel_search")
    assert search is not None
    assert search.text().startswith("t")


def test_a_click_that_comes_meanwhile_is_meant_for_what_it_is_on(run: Application, qtbot: QtBot) -> None:
    home, asked = _home(run), list[bool]()
    home.about_asked.connect(lambda: asked.append(True))
    _ask(run)
    window = home.windowHandle()
    assert window is not None
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=home.rect().center())
    assert len(_seen()) == 1


def test_one_that_is_asked_for_while_another_comes_takes_its_place(run: Application, qtbot: QtBot) -> None:
    for _ in range(3):
        _ask(run)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: len(_seen()) == 1, timeout=PATIENCE_MS)
    assert _seen() == [run.wizard]


def test_whoever_asks_for_it_has_it_opened(run: Application) -> None:
    _ask(run)
    wizard = run.wizard
    assert _seen() == [wizard]
    assert wizard is not None
    assert type(wizard.currentPage()).__name__ == "ChannelTypePage"


def test_none_comes_once_the_application_has_ended(laptop: Laptop, run: Application) -> None:
    others = _wizards()
    _ask(run)
    QApplication.processEvents()
    run.close()
    laptop.run = None
    for _ in range(50):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert _seen() == []
    assert run.wizard is None
    assert _wizards() <= others


def test_the_one_before_stays_until_it_is_made(run: Application, qtbot: QtBot) -> None:
    _ask(run)
    before = run.wizard
    assert before is not None
    qtbot.waitUntil(lambda: before.updatesEnabled() and QApplication.activeWindow() is before, timeout=PATIENCE_MS)
    _ask(run)
    while _seen() == [before]:
        QApplication.processEvents()
    assert len(_seen()) == 1
    assert not before.isVisible()


def test_one_that_may_not_close_keeps_its_place_and_what_was_made_is_let_go(run: Application, qtbot: QtBot) -> None:
    _ask(run)
    before = run.wizard
    assert before is not None
    qtbot.waitUntil(lambda: before.updatesEnabled() and QApplication.activeWindow() is before, timeout=PATIENCE_MS)
    before.may_lose = lambda: False
    others = _wizards()
    _ask(run)

    def is_let_go() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return not somebody_waits() and _wizards() <= others

    assert somebody_waits()
    qtbot.waitUntil(is_let_go, timeout=PATIENCE_MS)
    assert _seen() == [before]
    assert run.wizard is before
    before.may_lose = lambda: True
