"""What has the focus is seen: a ring around it, in its window, on every ground."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import drawn
from tests.ui.contrast import contrast
from ui.look.focus_ring import RING_INSET, follow_focus
from ui.look.theme import colours


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    with drawn(qapp):
        follow_focus()
        shown = QWidget()
        QVBoxLayout(shown)
        qtbot.addWidget(shown)
        yield shown


def _add(window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    window.resize(240, 200)
    window.show()
    window.activateWindow()


def _ring(window: QWidget) -> QWidget | None:
    for _ in range(3):
        QCoreApplication.processEvents()
    found = window.findChildren(QWidget, "focus_ring")
    return next((each for each in found if each.isVisible()), None)


@pytest.mark.parametrize("kind", ["", "primary"])
def test_a_button_with_the_focus_has_a_ring_around_it_with_a_gap(window: QWidget, qtbot: QtBot, kind: str) -> None:
    button, line = QPushButton("Next"), QLineEdit()
    button.setProperty("kind", kind)
    _add(window, button, line)
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    ring = _ring(window)
    assert ring is not None
    assert ring.geometry().contains(button.geometry().adjusted(-3, -3, 3, 3))
    image, middle = window.grab().toImage(), button.geometry().center().y()
    left = [image.pixelColor(button.x() + x, middle) for x in range(-5, 6)]
    ink = QColor(colours(window.palette())["focus"])
    assert ink in left
    gap = left[left.index(ink) + 2]
    assert contrast(gap.name(), ink.name()) >= 3
    line.setFocus()
    assert _ring(window) is None


@pytest.mark.parametrize("is_read_only", [False, True])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_a_line_with_the_focus_has_its_edge_in_the_colour_of_it_also_where_one_only_copies_from_it(
    window: QWidget, qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit], is_read_only: bool
) -> None:
    line = kind("https://pbx.example/webhook")
    line.setReadOnly(is_read_only)
    _add(window, line)
    line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    image, middle = window.grab().toImage(), line.geometry().center().y()
    assert image.pixelColor(line.x() + 1, middle) == QColor(colours(window.palette())["focus"])


def test_the_ring_follows_what_moves_and_ends_where_it_is_scrolled_out_of_sight(
    window: QWidget, qtbot: QtBot
) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.resize(200, 600)
    button = QPushButton("x", inside)
    button.setGeometry(20, 30, 80, 32)
    area.setWidget(inside)
    _add(window, area)
    button.setFocus()
    qtbot.waitUntil(lambda: _ring(window) is not None)
    area.verticalScrollBar().setValue(45)
    ring = _ring(window)
    assert ring is not None
    assert ring.geometry().center().y() == pytest.approx(button.mapTo(window, button.rect().center()).y(), abs=2)
    assert not ring.mask().isEmpty()


def test_the_ring_of_what_reaches_to_the_side_of_a_part_that_scrolls_is_whole_there(
    window: QWidget, qtbot: QtBot
) -> None:
    area, inside = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    button = QPushButton("x")
    column.addWidget(button)
    area.setWidget(inside)
    _add(window, area)
    button.setFocus()
    qtbot.waitUntil(lambda: _ring(window) is not None)
    ring = _ring(window)
    assert ring is not None
    assert ring.mask().isEmpty()


def test_the_ring_of_a_row_that_is_painted_as_a_card_lies_around_the_card(window: QWidget, qtbot: QtBot) -> None:
    rows = QListView()
    rows.setModel(QStandardItemModel(2, 1, rows))
    rows.setProperty(RING_INSET, 8)
    _add(window, rows)
    rows.setCurrentIndex(rows.model().index(0, 0))
    rows.setFocus()
    qtbot.waitUntil(lambda: _ring(window) is not None)
    ring, row = _ring(window), rows.visualRect(rows.currentIndex())
    assert ring is not None
    assert ring.geometry() == row.adjusted(8, 0, -8, 0)


def test_a_label_of_a_dialog_of_the_wizard_has_the_ground_of_the_dialog(window: QWidget, qtbot: QtBot) -> None:
    wizard = QWizard()
    qtbot.addWidget(wizard)
    dialog = QDialog(wizard)
    label = QLabel("", dialog)
    label.setGeometry(0, 0, 60, 20)
    dialog.resize(120, 40)
    image = dialog.grab().toImage()
    assert image.pixelColor(5, 5) == image.pixelColor(100, 30)


def test_a_view_shows_the_ring_around_its_current_row(window: QWidget, qtbot: QtBot) -> None:
    view, model = QListView(), QStandardItemModel()
    for name in ("one", "two", "three"):
        model.appendRow(QStandardItem(name))
    view.setModel(model)
    _add(window, view)
    view.setFocus()
    view.setCurrentIndex(model.index(1, 0))
    qtbot.waitUntil(
        lambda: (ring := _ring(window)) is not None and ring.geometry() == view.visualRect(model.index(1, 0))
    )
    view.setCurrentIndex(model.index(2, 0))
    qtbot.waitUntil(
        lambda: (ring := _ring(window)) is not None and ring.geometry() == view.visualRect(model.index(2, 0))
    )


def test_a_window_that_goes_takes_its_ring_along(window: QWidget, qtbot: QtBot) -> None:
    other = QWidget()
    button = QPushButton("x", other)
    other.show()
    other.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    other.deleteLater()
    for _ in range(3):
        QCoreApplication.processEvents()
    kept = QPushButton("y")
    _add(window, kept)
    kept.setFocus()
    qtbot.waitUntil(lambda: _ring(window) is not None)
