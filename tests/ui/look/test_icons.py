"""Icons follow the palette, and nothing else does."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.look.icons import give_icon


def test_a_palette_that_changes_while_an_action_is_going_ends_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action, going = QAction(window), QAction()
    give_icon(action, "copy")
    delete(going)
    for follower in action.children():
        vars(follower)["_target"] = going  # the order in which a window's parts go is Qt's
    with qtbot.captureExceptions() as raised:
        QApplication.sendEvent(window, QEvent(QEvent.Type.PaletteChange))
    assert raised == []
