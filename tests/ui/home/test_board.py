"""The status board: what needs the person is named, and one button leads to that very field."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import DidRoute
from core.desk.channels import KeptChannels
from core.errors import Problem
from core.pbx.errors import Refused
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.store.board import line_of
from core.store.rows import ChannelRow, ChannelState, KeptDraft, KnownPbx
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import mark_created
from tests.ui.conftest import PATIENCE_MS, Driver, to_review
from tests.ui.home.board import DRAFT, Keep, Open, button, create_all, press, shown, table, toast, undo_button
from ui.application import Application
from ui.created.handover_dialog import HandoverDialog
from ui.home.rows import NAME
from ui.home.undo import KeptDraft as KeptAsDraft
from ui.home.window import HomeWindow
from ui.home.words import reason_of
from ui.look.search_line import SearchLine


def reason(home: HomeWindow, place: int) -> str:
    line = home.board.model.line_at(place)
    assert line is not None
    return home.board.model.reason_text(line)


def test_what_is_missing_stands_in_the_list_by_name(opened: Open, channels: KeptChannels) -> None:
    routes = (DidRoute("+4930111", "extension", "137"), DidRoute("+4930112"), DidRoute("+4930113"))
    draft = replace(DRAFT, dids=routes, credentials=Credentials({}))
    channels.store.save_draft(KeptDraft("a", "https://192.0.2.1", draft))
    home = opened()
    assert reason(home, 0) == "Missing: API Key, Public Key, 2 destinations"
    assert button(home, "channel_next").text().replace("&", "") == "Continue with the API Key"
    assert button(home, "lack.2").text() == "Destination of 2 numbers"


def test_numbers_of_a_mail_that_wait_for_an_answer_are_missing(opened: Open, channels: KeptChannels) -> None:
    draft = replace(DRAFT, pasted_numbers=("+49 30 900100",))
    channels.store.save_draft(KeptDraft("a", "https://192.0.2.1", draft))
    home = opened()
    asked: list[tuple[str, str]] = []
    home.board.open_asked.connect(lambda *which: asked.append(which))
    assert "Numbers from the e-mail" in reason(home, 0)
    assert button(home, "channel_next").text().replace("&", "") == "Continue with the numbers"
    assert button(home, "lack.0").accessibleDescription() == "Add them, or leave them out"
    button(home, "lack.0").click()
    assert asked == [("a", "dids")]


def test_below_the_list_what_is_told_of_a_channel_has_the_height_that_it_needs(
    opened: Open, channels: KeptChannels
) -> None:
    channels.store.save_draft(KeptDraft("a", "https://192.0.2.1", replace(DRAFT, credentials=Credentials({}))))
    home = opened()
    home.resize(745, 1000)
    area = home.board.pane.findChild(QScrollArea)
    assert area is not None
    for _ in range(5):
        QCoreApplication.processEvents()
    assert home.board.pane.isVisible()
    assert area.verticalScrollBar().maximum() == 0


def test_the_search_takes_the_room_that_tabs_without_words_leave(opened: Open, keep: Keep) -> None:
    keep("One")
    home = opened()
    home.resize(745, 700)
    QCoreApplication.processEvents()
    search = home.findChild(SearchLine, "search_channels")
    assert search is not None
    assert search.width() >= search.whole


def test_every_filter_shows_its_count_and_its_channels(opened: Open, keep: Keep, channels: KeptChannels) -> None:
    keep("Ready")
    keep("Draft", ChannelState.DRAFT)
    mark_created(channels.store, keep("Done"), 19)
    home = opened()
    texts = {name: button(home, f"filter.{name}").text().split() for name in ("all", "you", "pbx", "nobody")}
    assert {name: text[-1] for name, text in texts.items()} == {"all": "3", "you": "1", "pbx": "1", "nobody": "1"}
    button(home, "filter.pbx").click()
    assert shown(home, 0) == ["Ready"]
    button(home, "filter.all").click()
    assert len(shown(home, 0)) == 3


def test_a_search_without_a_hit_says_so_and_is_emptied_by_its_button(opened: Open, keep: Keep) -> None:
    keep("One")
    home = opened()
    search = home.findChild(QLineEdit, "search_channels")
    assert search is not None
    home.resize(1200, 700)
    room = search.width()
    home.resize(960, 684)
    assert (room, search.width()) == (280, 280), "the bar has room for all of its hint"
    search.setText("xyz")
    said = home.findChild(QLabel, "nothing_found")
    assert said is not None
    assert said.text() == "Nothing matches “xyz”."
    button(home, "clear_search").setFocus()
    button(home, "clear_search").click()
    assert shown(home, 0) == ["One"]
    assert home.focusWidget() is search, "not on the next button, which a key would press"


def test_what_needs_the_person_is_selected_first_and_what_was_made_then(
    opened: Open, keep: Keep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the PBX could be sent is offered once it answers, and then nothing is selected by itself.
    monkeypatch.setattr("ui.home.on_site.OnSite.greet", lambda _self: None)
    keep("Draft", ChannelState.DRAFT)
    keep("Ready")
    home = opened()
    qtbot.waitUntil(lambda: [row.draft.name for row in home.board.table.selected()] == ["Draft"], timeout=PATIENCE_MS)
    made = keep("Copy", ChannelState.DRAFT)
    home.board.show_made(made)
    qtbot.waitUntil(lambda: [row.draft.name for row in home.board.table.selected()] == ["Copy"], timeout=PATIENCE_MS)


def test_where_a_card_asks_the_list_below_it_begins_at_its_top(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    for number in range(20):
        keep(f"Ready {number}")
    keep("Draft", ChannelState.DRAFT)
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    home.resize(900, 480)
    home.board.table.select(["id-Draft"])
    home.board.default_selection._in_need = ["id-Draft"]
    home.board.model.sort(NAME, Qt.SortOrder.DescendingOrder)
    home.board.table.scroll_to_current()
    assert table(home).verticalScrollBar().value() > 0
    home.board.default_selection.stand_back()
    assert home.board.table.selected() == []
    assert (table(home).verticalScrollBar().value(), table(home).currentIndex().row()) == (0, 0)


def test_a_card_that_comes_again_leaves_selected_what_was_selected_since(
    opened: Open, keep: Keep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.home.on_site.OnSite.greet", lambda _self: None)
    draft = keep("Draft", ChannelState.DRAFT)
    home = opened()
    board = home.board

    def chosen() -> list[str]:
        return [row.id for row in board.table.selected()]

    qtbot.waitUntil(lambda: chosen() == [draft], timeout=PATIENCE_MS)
    board.default_selection.stand_back()
    assert chosen() == []
    board.table.select([draft])  # by the person, this time
    board.default_selection.stand_back()
    assert chosen() == [draft]
    board.table.select([])
    board.default_selection.select()
    board.table.select([])
    board.default_selection.await_made(draft)  # as a delete that was undone
    board.default_selection.select()
    board.default_selection.stand_back()
    assert chosen() == [draft]


def test_what_was_just_made_goes_on_with_the_key_that_its_button_shows(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    home = opened()
    button(home, "empty.new_channel").setFocus()
    home.board.show_made(keep("Made", ChannelState.DRAFT))
    qtbot.waitUntil(lambda: [row.draft.name for row in home.board.table.selected()] == ["Made"], timeout=PATIENCE_MS)
    assert home.focusWidget() is home.board.table
    search = home.board._bar.search
    search.setFocus()
    home.board.show_made(keep("Later", ChannelState.DRAFT))
    qtbot.waitUntil(lambda: [row.draft.name for row in home.board.table.selected()] == ["Later"], timeout=PATIENCE_MS)
    assert home.focusWidget() is search


def test_at_the_start_enter_does_what_the_button_of_the_selected_channel_shows(opened: Open, keep: Keep) -> None:
    keep("Draft", ChannelState.DRAFT)
    home = opened()
    assert home.focusWidget() is home.board.table


def test_new_channel_uses_the_pbx_of_the_channel_that_is_selected(opened: Open, keep: Keep) -> None:
    keep("One")
    home = opened()
    asked: list[object] = []
    home.new_asked.connect(asked.append)
    home.board.table.selectRow(0)  # none is where a card offers what waits, as soon as its PBX has been found
    press(home, "new_channel")
    (pbx,) = asked
    assert isinstance(pbx, KnownPbx)
    assert pbx.name == "Café Müller"


def test_new_channel_uses_the_pbx_of_what_a_card_offers_and_of_the_page_that_is_looked_at(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    asked: list[object] = []
    home.new_asked.connect(asked.append)
    qtbot.waitUntil(home.board.card.isVisible, timeout=PATIENCE_MS)
    assert not home.board.table.selected()
    press(home, "new_channel")
    home.board.turning.show_on_pbx()
    press(home, "new_channel")
    assert [pbx.base_url for pbx in asked if isinstance(pbx, KnownPbx)] == [demo_pbx.base_url] * 2


def test_the_next_step_of_a_refused_channel_leads_to_the_line_that_the_pbx_named(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = at_home.open_home()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert at_home.at_hand.channels is not None
    store = at_home.at_hand.channels.store
    routes = tuple(DidRoute(f"+493090010{digit}", "extension", "137") for digit in range(4))
    store.save_draft(KeptDraft("a", demo_pbx.base_url, replace(DRAFT, dids=routes)))
    store.mark_refused(
        "a", Refused(40002, "no", [Problem("dids[2].did_number", "The PBX does not accept this value.")])
    )
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 4) == ["Refused by the PBX"], timeout=PATIENCE_MS)
    assert reason(home, 0).startswith("Line 3: ")
    assert button(home, "channel_next").text().replace("&", "") == "Fix line 3"
    before = at_home.wizard
    button(home, "channel_next").click()
    qtbot.waitUntil(lambda: at_home.wizard is not before, timeout=PATIENCE_MS)
    assert at_home.wizard is not None
    Driver(at_home.wizard, qtbot).until_step("RoutingPage")


def test_what_is_left_to_do_opens_once_however_often_it_is_pressed(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    channels.sending.send(draft_id, Stop())
    home = opened()
    for _ in range(3):
        home.board.opening.steps(draft_id)
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not home._jobs._jobs, timeout=PATIENCE_MS)
    assert len(home.findChildren(HandoverDialog)) == 1


@pytest.mark.parametrize("becomes", ["created", "gone"])
def test_a_draft_that_is_none_any_more_is_not_said_to_be_saved(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot, becomes: str
) -> None:
    draft_id = keep("One")
    home = opened()
    home.board.acts.add(KeptAsDraft(draft_id, lambda: "“One” was saved as a draft."))
    assert toast(home)
    if becomes == "created":
        channels.sending.send(draft_id, Stop())
    else:
        channels.store.set_deleted(draft_id, True)
    home.board.refresh()
    qtbot.waitUntil(lambda: not toast(home), timeout=PATIENCE_MS)


def test_a_wizard_that_is_closed_is_kept_as_a_draft_and_reopened_by_undo(
    at_home: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    qtbot.waitUntil(lambda: at_home.home is not None and at_home.home.isVisible(), timeout=PATIENCE_MS)
    to_review(driver)
    driver.wizard.close()
    home = at_home.home
    assert home is not None
    qtbot.waitUntil(lambda: toast(home) == "“Front desk” was saved as a draft.", timeout=PATIENCE_MS)
    assert undo_button(home).text() == "&Reopen"
    assert [row.draft.name for row in home.board.table.selected()] == ["Front desk"]
    press(home, "undo")
    qtbot.waitUntil(lambda: at_home.wizard is not driver.wizard, timeout=PATIENCE_MS)
    assert at_home.wizard is not None
    assert at_home.wizard.isVisible()


def test_the_first_channel_of_each_customer_says_whose_it_is(
    opened: Open, keep: Keep, channels: KeptChannels
) -> None:
    keep("One")
    channels.store.save_draft(KeptDraft("b", "https://192.0.2.1", replace(DRAFT, name="Two")))
    keep("Three")
    home = opened()
    spoken = [str(home.board.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert [text.split(", ")[0] for text in spoken] == ["Café Müller", "One", "https://192.0.2.1"]
    assert shown(home, 0) == ["Three", "One", "Two"]
    assert sorted(home.board.model.heads) == [0, 2]


def test_two_thousand_channels_take_no_more_than_in_proportion(home: HomeWindow) -> None:
    def spent(count: int) -> float:
        lines = [
            line_of(
                ChannelRow(
                    f"{number}",
                    f"https://192.0.2.{number % 200}",
                    replace(DRAFT, name=f"Channel {number}", dids=()),
                    ChannelState.READY,
                    1.0,
                )
            )
            for number in range(count)
        ]
        begun = time.process_time()
        home.board.model.show_lines(lines, ())
        home.board.table.viewport().render(QPixmap(600, 400))
        return time.process_time() - begun

    few, many = spent(200), spent(2000)
    assert many < 20 * few


def test_where_a_channels_pbx_would_be_named_it_is_said_that_none_is_chosen() -> None:
    waiting = line_of(ChannelRow("a", "", DRAFT, ChannelState.WAITING, 0.0))
    assert reason_of(waiting, "") == "No PBX chosen yet"
    assert reason_of(waiting, "myPBX") == "myPBX was not reached"


def test_nothing_is_said_of_channels_and_nothing_offered_for_one_before_they_are_read(home: HomeWindow) -> None:
    home.resize(1180, 720)
    shown = [each for each in home.board.findChildren(QWidget) if each.isVisibleTo(home.board)]
    assert not [each.objectName() for each in shown if isinstance(each, QAbstractButton)]
    assert not [each.text() for each in shown if isinstance(each, QLabel) and each.text()]


def test_a_draft_whose_pbx_is_not_known_here_is_not_said_to_be_complete(
    opened: Open, keep: Keep, channels: KeptChannels
) -> None:
    known, other = keep("Front", ChannelState.DRAFT), keep("Back", ChannelState.DRAFT)
    draft = next(row.whole for row in channels.store.channels() if row.id == other)
    channels.store.save_draft(KeptDraft(other, "https://192.0.2.9:8088", draft))
    home = opened()
    told = {}
    for each in (known, other):
        home.board.table.select([each])
        told[each] = home.board.pane.findChild(QLabel, "channel_detail").text()  # type: ignore[union-attr]
    assert "Nothing of the channel itself is missing" in told[other]
    assert "Nothing of the channel" not in told[known]
