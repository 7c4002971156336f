"""A combo box whose parts Qt's style sheets forget when they are gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.look.combo_box import ComboBox
from ui.look.theme import apply

DESTROYED = "2destroyed(QObject*)"


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    apply(qapp, "light")
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(before)


def parts(box: QComboBox) -> list[QWidget]:
    """What takes no rules of its own from a style sheet: the list that unfolds, and the line that is typed in."""
    found = [box.view().parentWidget(), box.lineEdit()]
    assert all(found)
    return [each for each in found if each is not None]


@pytest.mark.usefixtures("themed")
def test_the_style_sheet_hears_of_the_end_of_each_part(qtbot: QtBot) -> None:
    """What it looked up for one of which it does not hear stays for ever (`tests/faults/windows/test_memory.py`)."""
    heard = []
    for box in (QComboBox(), ComboBox()):
        qtbot.addWidget(box)
        box.setEditable(True)
        box.addItem("one")
        heard.append([part.receivers(DESTROYED) for part in parts(box)])
    of_qt, ours = heard
    assert [now - before for before, now in zip(of_qt, ours, strict=True)] == [1, 1], heard
    assert not any(part.styleSheet() or part.testAttribute(Qt.WidgetAttribute.WA_StyleSheet) for part in parts(box))


@pytest.mark.usefixtures("themed")
def test_it_looks_as_qt_draws_it(qtbot: QtBot) -> None:
    drawn = []
    for box in (QComboBox(), ComboBox()):
        qtbot.addWidget(box)
        box.setEditable(True)
        box.addItem("one")
        box.resize(box.sizeHint())
        drawn.append([part.grab().toImage() for part in (box, *parts(box))])
    assert drawn[0] == drawn[1]
