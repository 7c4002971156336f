"""The list with many channels: what is done with all of them asks for no cell, and no turn makes all of home."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.store.board import Board
from core.store.rows import ChannelRow, ChannelState
from core.store.standing import Line, Standing
from ui.home.painting import Index
from ui.home.rows import ChannelsModel
from ui.home.table import ChannelsTable
from ui.home.window import HomeWindow

MANY = 300


def row(number: int) -> ChannelRow:
    return ChannelRow(
        f"id{number}", "", ChannelDraft("sms", "telnyx", f"{number}"), ChannelState.DRAFT, float(number)
    )


class Asked(ChannelsModel):
    """Counts how often it is asked for its columns, which Qt does for every cell."""

    asked = 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        self.asked += 1
        return super().columnCount(parent)


def test_all_channels_are_selected_and_named_without_a_look_at_a_cell(qtbot: QtBot) -> None:
    model = Asked()
    model.show_lines([Line(row(number), Standing.DRAFT) for number in range(MANY)], ())
    table = ChannelsTable(model)
    qtbot.addWidget(table)
    table.selectAll()
    model.asked = 0
    assert [each.id for each in table.selected()] == [f"id{number}" for number in range(MANY)]
    assert model.asked == 0
    chosen = [f"id{number}" for number in (*range(5), 99)]
    table.select(chosen)
    assert [each.id for each in table.selected()] == chosen


def test_rows_that_are_read_anew_are_the_lines_that_were_there() -> None:
    board = Board()
    before = board.lines([row(1), row(2)])
    assert all(new is old for new, old in zip(board.lines([row(1), row(2)]), before, strict=True))


def test_the_board_is_made_a_part_a_turn(home: HomeWindow) -> None:
    assert sum(iter(home.make_ahead, False)) > 8
    assert home.board.isAncestorOf(home.board.table)


def test_no_key_comes_to_a_board_that_is_not_whole(home: HomeWindow, qtbot: QtBot) -> None:
    while home.make_ahead():
        language = home.findChild(QAction, "language.de")
        assert "board" in vars(home) or not (home.actions() or language)
    assert home.actions()
    assert language is not None
    with qtbot.waitSignal(home.language_chosen):
        language.trigger()
