"""The routing table as a window with three lines, and what tests read of it."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.channel.draft import DidRoute
from ui.jobs import JobRunner
from ui.routing.model import RoutingModel
from ui.routing.view import RoutingView

DIRECTORY = Directory(
    extensions=(Entry("137", "Anna Weber", "1001"), Entry("138", "Bo Li", "1002"), Entry("139", "Bo Li", "1003")),
    extension_groups=(Entry("7", "Sales"),),
    message_queues=(Entry("4", "After Sales"),),
)
THREE = (DidRoute("+49300301", "extension", "137"), DidRoute("+49300302", "queue", "4"), DidRoute("+49300303", "api"))


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
    return view._status.text()
