"""The page of what a PBX has, as a test sees it: what is shown there, and what is pressed."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from ui.home.window import HomeWindow

DELETE, LIST = "message_channel/delete", "message_channel/list"
See = Callable[[], HomeWindow]


def table(home: HomeWindow) -> QTableView:
    found = home.findChild(QTableView, "pbx_channels")
    assert found is not None
    return found


def column(home: HomeWindow, place: int) -> list[str]:
    model = table(home).model()
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def text(home: HomeWindow, name: str) -> str:
    label = home.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def press(home: QWidget, name: str) -> None:
    found = home.findChild(QAction, name) or home.findChild(QAbstractButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    found.trigger() if isinstance(found, QAction) else found.click()


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label is not None and label.isVisible() else ""


def turn(home: HomeWindow, address: str, name: str, qtbot: QtBot) -> None:
    home.board.on_pbx.sites.choose(address)
    qtbot.waitUntil(lambda: text(home, "pbx_status_line").startswith("2 channels"), timeout=PATIENCE_MS)
    assert text(home, "pbx_name") == name
