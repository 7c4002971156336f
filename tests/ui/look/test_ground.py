"""The ground of a list, a table or a text that its rule in the style sheet draws."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.look.ground import leave_ground
from ui.look.theme import apply

STYLED = Qt.WidgetAttribute.WA_StyledBackground


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    apply(qapp, "light")
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(before)


@pytest.mark.usefixtures("themed")
def test_the_part_inside_asks_for_no_rules_and_looks_the_same(qtbot: QtBot) -> None:
    """What is asked for it stays for ever (`tests/faults/windows/test_memory.py`)."""
    drawn = []
    for left in (False, True):
        text = QPlainTextEdit("one")
        qtbot.addWidget(text)
        if left:
            leave_ground(text)
        text.resize(80, 40)
        drawn.append(text.grab().toImage())
        assert text.viewport().testAttribute(STYLED) is not left
    assert drawn[0] == drawn[1]
