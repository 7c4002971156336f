"""The list with many channels: what is done with all of them asks for no cell, and no turn makes all of home."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.store.board import Board
from core.store.rows import ChannelRow, ChannelState, KnownPbx
from core.store.standing import Line, Standing, form_of
from tests.calls import calls_in
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, press, table
from ui.home.board import HomeBoard
from ui.home.card import OnSiteCard
from ui.home.card_line import At
from ui.home.empty import NoChannels
from ui.home.facts import Facts
from ui.home.painting import Index, RowPainter
from ui.home.pbxs import PbxList
from ui.home.rows import NAME, ChannelsModel
from ui.home.table import ChannelsTable
from ui.home.window import HomeWindow
from ui.jobs import JobRunner

MANY = 300


class Written(QPainter):
    """Knows what was written with it."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.texts: list[str] = []

    def drawText(self, room: QRect, flags: int, text: str) -> None:  # type: ignore[override]
        self.texts.append(text)


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


def test_a_line_of_the_card_changes_without_a_look_at_the_others(qtbot: QtBot) -> None:
    def calls(count: int) -> int:
        card = OnSiteCard()
        qtbot.addWidget(card)
        card.begin([row(number) for number in range(count)])
        look = ("onsite_look", "Look now", lambda: None)
        return calls_in(lambda: card.show_line("id1", At.UNKNOWN, "Unknown", [look]))

    calls(3)  # its icons are drawn once
    assert calls(40) == calls(3)


def test_rows_that_are_read_anew_are_the_lines_that_were_there() -> None:
    board = Board()
    before = board.lines([row(1), row(2)])
    assert all(new is old for new, old in zip(board.lines([row(1), row(2)]), before, strict=True))


def test_the_board_is_made_a_part_a_turn_in_its_place_and_seen_when_it_is_whole(
    home: HomeWindow, qtbot: QtBot
) -> None:
    """To move all of it into the window at the end was the longest turn of a start."""
    parts = 0
    while home.make_ahead():
        parts += 1
        board = home.findChild(HomeBoard)
        assert board is not None
        assert not board.isVisible()
    assert parts > 8
    assert home.board.isAncestorOf(home.board.table)
    qtbot.waitUntil(home.board.pane.isVisible, timeout=PATIENCE_MS)


def test_what_is_known_of_another_channel_is_told_in_the_same_labels(home: HomeWindow) -> None:
    """To make them anew took as long as the list beside them."""
    while home.make_ahead():
        pass
    facts, labels = home.board.pane.findChild(Facts), partial(home.board.pane.findChildren, QLabel)
    assert facts is not None
    made = labels()
    pbx = KnownPbx("https://192.0.2.1", "id", name="Praxis Müller")
    of_pbx, of_none = (Line(replace(row(1), base_url=url), Standing.DRAFT) for url in (pbx.base_url, ""))
    told = []
    for line in (of_pbx, of_none, of_pbx):
        facts.show_line(line, pbx)
        told.append([each.text() for each in facts.findChildren(QLabel) if not each.isHidden()])
    assert labels() == made
    assert told[0] == told[2] != told[1]
    assert "Praxis Müller" in told[0]
    assert not {"The PBX", "Praxis Müller"} & set(told[1])


def test_how_to_begin_is_made_before_the_last_channel_has_gone(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    keep("One", ChannelState.DRAFT)  # of one that is ready the PBX answers, and the list is laid out anew for that
    home = opened()
    made: list[bool] = []
    home.board.model.modelAboutToBeReset.connect(lambda: made.append(home.findChild(NoChannels) is not None))
    assert home.findChild(NoChannels) is None
    table(home).selectAll()
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: home.board.model.is_empty, timeout=PATIENCE_MS)
    assert made
    assert all(made)


def test_no_key_comes_to_a_board_that_is_not_whole(home: HomeWindow, qtbot: QtBot) -> None:
    while home.make_ahead():
        language = home.findChild(QAction, "language.de")
        assert "board" in vars(home) or not (home.actions() or language)
    assert home.actions()
    assert language is not None
    with qtbot.waitSignal(home.language_chosen):
        language.trigger()


@pytest.mark.parametrize("width", [300, 520])
def test_a_long_name_of_a_customer_gives_way_to_whether_it_is_reachable(qtbot: QtBot, width: int) -> None:
    pbx = KnownPbx("https://192.0.2.1", "id", name="Gemeinschaftspraxis Müller-Lüdenscheidt und Partner, Königsbrunn")
    model = ChannelsModel()
    model.show_lines([Line(replace(row(1), base_url=pbx.base_url), Standing.DRAFT)], [pbx])
    model.show_answering({form_of(pbx.base_url)})
    table = ChannelsTable(model)
    qtbot.addWidget(table)
    image = QImage(width, 100, QImage.Format.Format_RGB32)
    written, option = Written(image), QStyleOptionViewItem()
    option.rect, option.font = image.rect(), table.font()
    RowPainter(model).paint(written, option, model.index(0, NAME))
    written.end()
    name, seen = written.texts[:2]
    assert name.startswith("Gemeinschaft")
    assert name.endswith("…")
    assert seen == "reachable now"


def test_a_name_of_a_pbx_takes_the_room_that_the_other_columns_have_left(qtbot: QtBot) -> None:
    jobs = JobRunner()
    pbxs = PbxList(jobs)
    qtbot.addWidget(pbxs)
    pbxs.resize(1400, 500)
    pbxs.show()
    name = "Gemeinschaftspraxis Dr. Müller-Lüdenscheidt und Partner, Standort Königsbrunn-Ost"
    pbxs.show_pbxs([KnownPbx("https://192.0.2.1", "id", name=name)])
    widths = [pbxs.table.columnWidth(column) for column in range(5)]
    wanted = [pbxs.table.sizeHintForColumn(column) for column in range(5)]
    assert all(width >= want for width, want in zip(widths, wanted, strict=True))
    assert sum(widths) <= pbxs.table.viewport().width()
    jobs.shutdown()


def test_the_row_that_is_worked_with_stays_in_sight_when_the_list_has_less_room(qtbot: QtBot) -> None:
    model = ChannelsModel()
    model.show_lines([Line(row(number), Standing.DRAFT) for number in range(20)], ())
    table = ChannelsTable(model)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    table.select(["id19"])
    table.scrollToBottom()
    table.resize(600, 340)
    assert table.visualRect(table.currentIndex()).bottom() <= table.viewport().height()
    table.scrollToTop()
    table.resize(600, 300)
    assert table.verticalScrollBar().value() == 0, "who has turned away from it is not led back"
