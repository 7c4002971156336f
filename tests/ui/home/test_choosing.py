"""The table in which one side of each line is chosen, there or here."""

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ui.on_pbx.change_words import Told
from ui.on_pbx.choosing import MINE, Choice, ChoosingTable


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
