"""The table in which one side of each line is chosen, there or here."""

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from ui.on_pbx.change_words import Told
from ui.on_pbx.choosing import MINE, SEEN, THEIRS, Choice, ChoosingTable


def test_all_sides_are_chosen_in_one_step_and_each_row_is_written_once(qtbot: QtBot) -> None:
    table = ChoosingTable("x", ("What", "There", "Here", "Then"), ("There", "Here"), ("Comes", "Goes", "Stays"))
    qtbot.addWidget(table)
    table.show_choices([Choice(Told((f"{row}",), f"{row}", "a", "b")) for row in range(4)])
    told, written = QSignalSpy(table.changed), QSignalSpy(table.model().dataChanged)
    table.choose_all(MINE)
    rows = [(written.at(each)[0].row(), written.at(each)[1].row()) for each in range(written.count())]
    assert rows == [(row, row) for row in range(4)]
    assert told.count() == 1
    assert {table.model().index(row, 3).data() for row in range(4)} == {"Goes"}


def test_rows_below_those_that_are_seen_come_in_turns_with_what_was_chosen_for_all_meanwhile(qtbot: QtBot) -> None:
    """In one turn 200 of them held the window for more than half a second."""
    table = ChoosingTable("x", ("What", "There", "Here"), ("There", "Here"))
    qtbot.addWidget(table)
    table.show_choices([Choice(Told((f"{row}",), f"{row}", "a", "b")) for row in range(40)])
    assert len(table.findChildren(QRadioButton)) == 2 * SEEN
    table.choose_all(MINE)
    assert table.count(MINE) == 40
    qtbot.waitUntil(lambda: len(table.findChildren(QRadioButton)) == 80)
    last = table.findChild(QRadioButton, "keep_mine.39")
    assert last is not None
    assert last.isChecked()
    table.choose_all(THEIRS)
    assert (table.count(THEIRS), last.isChecked()) == (40, False)


def test_in_a_narrow_window_the_number_of_a_line_is_seen_whole(qtbot: QtBot) -> None:
    heads = ("Setting", "On the PBX, as it is there now", "On this computer, as it is kept", "What happens")
    table = ChoosingTable("x", heads, ("There", "Here"), ("Comes here", "Goes to the PBX", "Stays different"))
    qtbot.addWidget(table)
    table.resize(560, 300)
    table.show()
    table.show_choices([Choice(Told((f"{row}",), f"+493090010{row}", "a", "b")) for row in range(4)])
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_what_it_was_before_is_seen_where_there_is_room_for_it(qtbot: QtBot) -> None:
    heads = ("Setting", "On the PBX now", "Your change")
    table = ChoosingTable("x", heads, heads[1:], opened="When you opened it")
    qtbot.addWidget(table)
    table.resize(760, 300)
    table.show()
    table.show_choices([Choice(Told(("name",), "Channel name", "Theirs", "Mine"), THEIRS, opened="One")])
    assert (table.model().index(0, 3).data(), table.isColumnHidden(3)) == ("One", False)
    radio = table.findChild(QRadioButton, "keep_mine.0")
    assert radio is not None
    assert radio.accessibleDescription() == "When you opened it: One"
    for width, is_hidden in ((300, True), (301, True), (760, False)):
        table.resize(width, 300)
        assert table.isColumnHidden(3) is is_hidden
    assert table.columnWidth(3) >= table.horizontalHeader().sectionSizeHint(3)


def test_the_focus_begins_at_the_first_row_that_is_asked_also_where_it_is_not_seen_yet(qtbot: QtBot) -> None:
    table = ChoosingTable("x", ("What", "There", "Here"), ("There", "Here"))
    qtbot.addWidget(table)
    told = [Choice(Told((f"{row}",), f"{row}", "a", "b"), settled=row < 20) for row in range(40)]
    table.show_choices(told)
    table.begin()
    assert table.focusWidget() is table.findChild(QRadioButton, "keep_theirs.20")
