"""Widgets in lines: what their layout holds ends with it."""

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.flow import FlowLayout


def test_the_items_of_a_flow_end_with_it(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(4, around)
    flow.addWidget(QPushButton("One"))
    item = flow.itemAt(0)
    assert item is not None
    assert shiboken6.ownedByPython(item), "Qt would have left it to whom it was handed, for ever"
    widget = item.widget()
    assert widget is not None
    assert widget.parentWidget() is around
