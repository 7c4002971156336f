"""Widgets in lines: what their layout holds ends with it."""

import pytest
import shiboken6
from PySide6.QtCore import QRect
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


@pytest.mark.parametrize(("centred", "places"), [(False, [0, 54, 0]), (True, [3, 57, 30])])
def test_a_line_that_is_not_full_stands_at_its_beginning_or_in_the_middle(
    qtbot: QtBot, centred: bool, places: list[int]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(4, around, centred=centred)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(50, 20)
        flow.addWidget(part)
    flow.setGeometry(QRect(0, 0, 110, 100))
    assert ([part.x() for part in parts], flow.heightForWidth(110)) == (places, 44)
