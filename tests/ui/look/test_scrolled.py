"""A dialog fits onto the screen, however much it has to tell; its buttons stay in sight."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from ui.home.notes import Notes
from ui.look.scrolled import LEAST, Scrolled, fit, low
from ui.look.theme import FRAME, ToneLabel

SENTENCE = "Messages to this number no longer reach the people who answer them today. "


@pytest.mark.parametrize(("sentences", "scrolls"), [(2, False), (6, False), (400, True)])
def test_a_dialog_is_as_high_as_it_wants_and_no_higher_than_the_screen(
    qtbot: QtBot, sentences: int, scrolls: bool
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    told, button = Scrolled(8), QPushButton("Keep it")
    told.column.addWidget(ToneLabel(SENTENCE * sentences))
    column.addWidget(told, 1)
    column.addWidget(button)
    fit(dialog, 300)
    dialog.show()
    QCoreApplication.processEvents()
    room = dialog.screen().availableSize() - QSize(*FRAME)
    assert dialog.width() == 300
    assert dialog.height() == room.height() if scrolls else dialog.height() < 300
    assert (told.verticalScrollBar().maximum() > 0) is scrolls
    assert button.geometry().bottom() < dialog.height()
    assert column.totalMinimumSize().height() < LEAST + 100


def test_a_list_that_is_low_takes_no_room_from_the_words_around_it(qtbot: QtBot) -> None:
    dialog, told, rows, words = QDialog(), Scrolled(8), QListView(), ToneLabel(SENTENCE * 3)
    qtbot.addWidget(dialog)
    low(rows, 72)
    told.column.addWidget(words)
    told.column.addWidget(rows, 1)
    QVBoxLayout(dialog).addWidget(told)
    dialog.resize(300, 150)
    dialog.show()
    QCoreApplication.processEvents()
    assert words.height() >= words.heightForWidth(words.width())
    assert rows.height() == 72
    dialog.resize(300, 500)
    QCoreApplication.processEvents()
    assert told.verticalScrollBar().maximum() == 0
    assert rows.height() > 200


def test_a_click_beside_what_is_in_it_takes_the_focus_from_nobody(qtbot: QtBot) -> None:
    area, line = Scrolled(8), QLineEdit()
    area.column.addWidget(line)
    area.column.addStretch(1)
    qtbot.addWidget(area)
    area.resize(300, 300)
    area.show()
    line.setFocus()
    QTest.mouseClick(area.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(150, 280))
    assert area.focusWidget() is line


def test_tab_stops_at_it_only_while_there_is_more_than_is_seen(qtbot: QtBot) -> None:
    area, button = Scrolled(8), QPushButton("Keep it")
    area.column.addWidget(ToneLabel(SENTENCE * 30))
    area.column.addWidget(button)
    qtbot.addWidget(area)
    area.resize(600, 2000)
    area.show()
    for height, stops in ((2000, False), (100, True), (2000, False)):
        area.resize(600, height)
        QCoreApplication.processEvents()
        assert bool(area.focusPolicy() & Qt.FocusPolicy.TabFocus) is stops, height


def test_notes_have_no_scroll_bar_for_a_line_that_only_the_bar_itself_makes(qtbot: QtBot) -> None:
    window, words = QWidget(), ToneLabel(SENTENCE)
    notes = Notes([words])
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(notes)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    fits = words.fontMetrics().horizontalAdvance(SENTENCE) + 40 + 4
    for width in (fits - 2 * notes.verticalScrollBar().sizeHint().width(), fits):
        window.resize(width, 400)
        QCoreApplication.processEvents()
    notes.verticalScrollBar().setRange(0, 21)  # as for a moment, while what is said is another text
    notes.verticalScrollBar().show()
    words.setText(SENTENCE + ".")
    qtbot.waitUntil(lambda: notes.verticalScrollBar().maximum() == 0, timeout=PATIENCE_MS)
    assert notes.height() >= notes.sizeHint().height()
