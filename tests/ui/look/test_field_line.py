"""A field's one line: what is said takes the hint's place, nothing moves, a screen reader hears it once."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import drawn
from ui.look import remark
from ui.look.fields import FieldRow, secret_row, text_row
from ui.look.say import say


@pytest.fixture
def rows(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[FieldRow, FieldRow]]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    above = text_row("one", "&One", "A hint.", where="In the portal.")[1]
    below = secret_row("two", "&Two")[1]
    for row in (above, below):
        column.addWidget(row)
    column.addStretch(1)
    window.resize(500, 400)
    with drawn(qapp):
        window.show()
        _settle()
        yield above, below


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def test_whatever_is_said_at_a_field_moves_no_other_field(rows: tuple[FieldRow, FieldRow]) -> None:
    above, below = rows
    place = below.editor.mapTo(below.window(), below.editor.pos())
    speeches: tuple[Callable[[], None], ...] = (
        lambda: above.show_problem("This is wrong."),
        lambda: above.show_warning("This looks like the other key.", ("Swap", lambda: None)),
        lambda: above.show_notice("Looks right."),
        lambda: above.show_count("6 of 34"),
        above.clear_note,
    )
    for speak in speeches:
        speak()
        _settle()
        assert below.editor.mapTo(below.window(), below.editor.pos()) == place


def test_what_is_said_takes_the_place_of_the_hint_and_gives_it_back(rows: tuple[FieldRow, FieldRow]) -> None:
    row, _ = rows
    hint, note = row.line.hint, row.line.note
    left = hint.mapTo(row, hint.rect().topLeft()).y()
    row.show_problem("This is wrong.")
    _settle()
    assert (hint.isVisible(), note.isVisible()) == (False, True)
    assert note.mapTo(row, note.rect().topLeft()).y() == left
    assert row.editor.property("tone") == "error"
    assert row.editor.accessibleDescription() == "A hint. This is wrong."
    row.clear_note()
    assert (hint.isVisible(), note.isVisible()) == (True, False)
    assert not row.editor.property("tone")


def test_the_cure_stands_in_the_line_follows_its_field_and_goes_with_what_it_cures(
    rows: tuple[FieldRow, FieldRow],
) -> None:
    row, _ = rows
    pressed: list[str] = []
    row.show_warning("These two are swapped.", ("Swap the two", lambda: pressed.append("swap")))
    cure = row.findChild(QPushButton, "one.cure")
    assert cure is not None
    assert row.editor.nextInFocusChain() is cure
    assert cure.height() >= 24 or cure.sizeHint().height() >= 24
    cure.click()
    assert pressed == ["swap"]
    row.clear_note()
    assert row.cure is None


def test_all_that_is_pressed_at_a_field_is_at_least_24_high(rows: tuple[FieldRow, FieldRow]) -> None:
    for row in rows:
        for editor in row.findChildren(QLineEdit):
            assert editor.height() >= 32
    above, below = rows
    assert above.where is not None
    assert above.where.height() >= 24
    reveal = below.findChild(QWidget, "two.reveal")
    assert reveal is not None
    assert min(reveal.width(), reveal.height()) >= 24


def test_what_is_said_is_announced_once_an_error_urgently(
    rows: tuple[FieldRow, FieldRow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []
    monkeypatch.setattr(remark, "say", lambda _widget, text, *, urgent: told.append((text, urgent)))
    row, _ = rows
    row.show_problem("First.")
    row.show_problem("This is wrong.")
    row.show_problem("This is wrong.")
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("This is wrong.", True)]


@pytest.mark.parametrize("urgent", [False, True])
def test_an_announcement_is_polite_unless_it_is_urgent(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, urgent: bool
) -> None:
    sent: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    window = QWidget()
    qtbot.addWidget(window)
    say(window, "Created, ID 19", urgent=urgent)
    say(window, "")
    assert [event.message() for event in sent] == ["Created, ID 19"]
    politeness = QAccessible.AnnouncementPoliteness
    assert sent[0].politeness() is (politeness.Assertive if urgent else politeness.Polite)


def test_the_description_of_a_field_with_the_focus_changes_when_something_is_said_and_not_back_at_each_key(
    rows: tuple[FieldRow, FieldRow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(remark, "say", lambda _widget, text, *, urgent: told.append(text))
    above, below = rows
    above.editor.setFocus()
    described = []
    for _key in range(3):
        above.clear_note()
        _settle()
        described.append(above.editor.accessibleDescription())
        above.show_warning("This looks different.")
        described.append(above.editor.accessibleDescription())
    both = "A hint. This looks different."
    assert described == ["A hint.", *[both] * 5]
    qtbot.waitUntil(lambda: bool(told))
    above.clear_note()
    below.editor.setFocus()
    _settle()
    assert above.editor.accessibleDescription() == "A hint."
    assert told == ["This looks different."]
