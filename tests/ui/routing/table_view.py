"""The routing table as a window with three lines, and what tests read of it."""

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.channel.draft import DidRoute
from ui.jobs import JobRunner
from ui.routing.model import RoutingModel
from ui.routing.picker import Picker
from ui.routing.view import RoutingView

DIRECTORY = Directory(
    extensions=(Entry("137", "Anna Weber", "1001"), Entry("138", "Bo Li", "1002"), Entry("139", "Bo Li", "1003")),
    extension_groups=(Entry("7", "Sales"),),
    message_queues=(Entry("4", "After Sales"),),
)
THREE = (DidRoute("+49300301", "extension", "137"), DidRoute("+49300302", "queue", "4"), DidRoute("+49300303", "api"))


NUMBER, TYPE, DESTINATION, MEMBERS = range(4)
"""The columns."""


@pytest.fixture
def view(qtbot: QtBot, jobs: JobRunner) -> RoutingView:
    model = RoutingModel()
    model.set_directory(DIRECTORY)
    made = RoutingView(model, jobs)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(760, 480)
    made.load(THREE, SMS)
    made.show()
    made.activateWindow()
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def model_of(view: RoutingView) -> RoutingModel:
    return view.table.routing


def numbers(view: RoutingView) -> list[str]:
    return [route.did_number for route in model_of(view).routes]


def press(view: RoutingView, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or view.table, QKeySequence(keys))


def status(view: RoutingView) -> str:
    return view._told.text()


def put_in_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def select(view: RoutingView, first: tuple[int, int], last: tuple[int, int]) -> None:
    model = model_of(view)
    view.table.setCurrentIndex(model.index(*first))
    area = QItemSelection(model.index(*first), model.index(*last))
    view.table.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def picker_of(view: RoutingView) -> Picker:
    found = next(each for each in view.findChildren(Picker) if each.isVisible())
    assert isinstance(found, Picker)
    return found


def open_picker(view: RoutingView, row: int, column: int) -> Picker:
    view.table.setCurrentIndex(model_of(view).index(row, column))
    view.table.edit(model_of(view).index(row, column))
    return picker_of(view)


def count(view: RoutingView) -> str:
    return " · ".join(
        each.text()
        for each in (view.status.count, view.status.selected, view.status.good, view.status.bad)
        if each.isVisible()
    )


def shown_numbers(view: RoutingView) -> list[str]:
    model = model_of(view)
    return [model.index(row, NUMBER).data() for row in range(model.rowCount())]


def button(view: RoutingView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert found is not None
    return found


def edit_cell(view: RoutingView, row: int, column: int, text: str) -> None:
    """Type into a cell and go on."""
    open_picker(view, row, column).line.setText(text)
    view.table.commit_edit()
