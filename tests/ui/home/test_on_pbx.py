"""Home, "On the PBX": what a PBX has, whoever made it, is listed, found, sorted and taken over."""

import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.desk.on_pbx import PbxChannels
from core.pbx.answers import ChannelSummary
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.database import unusable
from core.store.rows import ChannelState, KnownPbx
from tests.core.asking import Asker
from tests.core.bodies import GENERAL
from tests.scripted_pbx import Errcode, ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Open, toast
from tests.ui.home.on_pbx import LIST, See, column, press, table, text, turn
from ui.look.theme import Tone
from ui.on_pbx.change_dialog import ChangeDialog
from ui.on_pbx.delete_dialog import DeleteDialog
from ui.on_pbx.model import STATUS, PbxChannelsModel
from ui.on_pbx.painting import PAD, SIGN


def test_the_channels_of_a_pbx_are_listed_whoever_made_them(see: See) -> None:
    home = see()
    QAbstractItemModelTester(table(home).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, home)
    assert column(home, 0) == ["19", "20"]
    assert column(home, 1) == ["Docs-General SMS Channel", "Docs-Facebook Channel"]
    assert column(home, 3) == ["Connected", "Connected"]
    assert text(home, "pbx_name") == "Café Müller"
    assert "firmware 83.20.0.128" in text(home, "pbx_facts")
    assert text(home, "pbx_status_line").startswith("2 channels · messages of the last 30 days · read ")
    assert text(home, "pbx_channel_title") == "Docs-General SMS Channel"


def test_a_pbx_without_channels_says_so_and_counts_no_messages(opened: Open, qtbot: QtBot) -> None:
    home = opened()
    home.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: bool(text(home, "pbx_status_line")), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "reading" not in text(home, "pbx_status_line"), timeout=PATIENCE_MS)
    assert text(home, "pbx_status_line").startswith("This PBX has no message channels yet · read ")
    today = home.findChild(QAbstractButton, "range.today")
    assert today is not None
    assert not today.isVisible()


def test_a_channel_that_has_a_refused_number_is_selected_by_its_name_or_said_not_to_be_there(
    opened: Open, two_on_pbx: list[int], demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = opened()
    home.board.turning.show_channel(demo_pbx.base_url, "Docs-Facebook Channel")
    qtbot.waitUntil(lambda: text(home, "pbx_channel_title") == "Docs-Facebook Channel", timeout=PATIENCE_MS)
    home.board.turning.show_channel(demo_pbx.base_url, "Docs-General SMS Channel")
    assert text(home, "pbx_channel_title") == "Docs-General SMS Channel"
    home.board.turning.show_channel(demo_pbx.base_url, "Elsewhere")
    told = "“Elsewhere” is not among the channels that Café Müller lists"
    qtbot.waitUntil(lambda: told in text(home, "pbx_note"), timeout=PATIENCE_MS)


def test_a_channel_that_came_since_the_list_was_read_is_found_and_of_two_of_a_name_none_is_chosen(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home, asker = see(), Asker(demo_pbx).log_in()
    asker.post("message_channel/create", {**GENERAL, "name": "Newer", "dids": []})
    home.board.turning.show_channel(demo_pbx.base_url, "Newer")
    qtbot.waitUntil(lambda: text(home, "pbx_channel_title") == "Newer", timeout=PATIENCE_MS)
    demo_pbx.channels[19]["name"] = demo_pbx.channels[20]["name"] = "Twice"
    home.board.turning.show_channel(demo_pbx.base_url, "Twice")
    qtbot.waitUntil(lambda: "more than one channel" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    assert text(home, "pbx_channel_title") == "Newer"


def test_a_channel_is_looked_for_on_no_other_pbx_and_on_its_own_as_soon_as_that_is_listed(
    see: See, twin: ScriptedPbx, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    channels.pbxs.forget(next(pbx for pbx in channels.store.pbxs.all() if pbx.base_url == twin.base_url), Stop())
    home = see()
    page = home.board.on_pbx
    page.show_channel(twin.base_url, "Docs-Facebook Channel")
    page.refresh()
    qtbot.waitUntil(lambda: not page._reading.is_under_way, timeout=PATIENCE_MS)
    assert text(home, "pbx_channel_title") == "Docs-General SMS Channel", "that of the PBX that is seen"
    channels.store.pbxs.remember(KnownPbx(twin.base_url, "client", "Hotel Adler"))
    home.refresh()
    qtbot.waitUntil(lambda: page.sites.address == twin.base_url, timeout=PATIENCE_MS)


def test_where_the_pbx_of_a_channel_is_not_known_here_it_says_so(see: See, qtbot: QtBot) -> None:
    home = see()
    home.board.turning.show_channel("https://pbx.example", "Docs-Facebook Channel")
    told = "“Docs-Facebook Channel” cannot be shown: its PBX, pbx.example, is not known on this computer."
    qtbot.waitUntil(lambda: told in text(home, "pbx_note"), timeout=PATIENCE_MS)


def test_a_channel_can_be_told_by_its_name_in_the_smallest_window_too(see: See) -> None:
    home = see()
    for width, least in ((1362, 300), (906, 150), (679, 100)):
        home.resize(width, 354)
        QCoreApplication.processEvents()
        assert table(home).columnWidth(1) >= least, width
        heads = table(home).horizontalHeader()
        for place in (each for each in range(heads.count()) if not heads.isSectionHidden(each)):
            assert heads.sectionSize(place) >= heads.sectionSizeHint(place), (width, place)
        states = max(map(table(home).fontMetrics().horizontalAdvance, column(home, STATUS)))
        wanted = max(states + SIGN + 2 * PAD + 1, heads.sectionSizeHint(STATUS))
        assert heads.sectionSize(STATUS) <= wanted, "what states do not need is the names'"


def test_no_number_is_cut_however_narrow_the_window_is(see: See, demo_pbx: ScriptedPbx) -> None:
    for channel_id in (19, 20):
        demo_pbx.store.sent[channel_id] = demo_pbx.store.received[channel_id] = 12_345_678
    home = see()
    shown = table(home)
    text = QLocale().toString(12_345_678)  # with the signs of the language that was spoken last
    assert column(home, 5) == [text] * 2
    for width in (1362, 906, 679):
        home.resize(width, 354)
        QCoreApplication.processEvents()
        for place in (each for each in (4, 5) if not shown.isColumnHidden(each)):
            number = shown.fontMetrics().horizontalAdvance(text)
            assert shown.columnWidth(place) >= number + 2 * PAD, (width, place)


def test_the_id_and_all_counters_are_shown_in_a_window_of_the_first_size(see: See) -> None:
    home = see()
    home.resize(960, 684)
    QCoreApplication.processEvents()
    shown = table(home)
    assert [shown.isColumnHidden(each) for each in range(shown.model().columnCount())] == [False] * 7
    assert shown.columnWidth(1) >= 150


def test_the_rows_have_all_the_room_that_the_card_below_them_leaves(see: See, qtbot: QtBot) -> None:
    home = see()
    page = home.board.on_pbx
    home.resize(1180, 720)
    (line, *_) = page.model.lines
    page.model.show_lines([replace(line, id=n, name=f"Channel {n}") for n in range(40)])
    page.table.select(0)
    column = page.card.parentWidget()
    assert column is not None
    qtbot.waitUntil(lambda: 0 <= column.height() - page.card.geometry().bottom() < 40, timeout=PATIENCE_MS)
    area = home.findChild(QScrollArea, "on_pbx_scroll")
    assert area is not None
    assert not area.verticalScrollBar().isVisible()
    assert page.table.height() > 5 * page.table.rowHeight(0)
    before = page.table.height()
    page.search("Channel 39")
    page.search("")
    QCoreApplication.processEvents()
    assert page.card.isVisible(), "also after a search one is selected"
    qtbot.waitUntil(lambda: page.table.height() == before, timeout=PATIENCE_MS)
    row = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(row), "the one that was found is in sight"


def test_they_are_seen_also_where_this_computer_has_no_channel_of_its_own(see: See, channels: KeptChannels) -> None:
    home = see()
    assert channels.store.channels() == ()
    assert table(home).isVisible()
    home.refresh()
    assert table(home).isVisible()


def test_they_are_found_by_name_number_provider_and_id_and_sorted_by_each_column(see: See, qtbot: QtBot) -> None:
    home = see()
    search = home.findChild(QLineEdit, "search_channels")
    assert search is not None
    for wanted, rows in (("1234567890", ["19", "20"]), ("facebook", ["20"]), ("+123", ["19"]), ("zzz", [])):
        search.setText(wanted)
        assert column(home, 0) == rows, wanted
    search.clear()
    header = table(home).horizontalHeader()
    header.sectionClicked.emit(1)
    assert column(home, 1) == ["Docs-Facebook Channel", "Docs-General SMS Channel"]
    header.sectionClicked.emit(1)
    assert column(home, 1) == ["Docs-General SMS Channel", "Docs-Facebook Channel"]


def test_the_counters_are_of_the_time_that_is_chosen(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    press(home, "range.today")
    qtbot.waitUntil(lambda: "messages of today" in text(home, "pbx_status_line"), timeout=PATIENCE_MS)
    asked = [request.query["time_range"] for request in demo_pbx.requests if request.path == LIST]
    assert list(dict.fromkeys(asked)) == ["last_30_days", "today"]


def test_what_was_read_stays_while_the_pbx_cannot_be_read_and_the_reason_is_said(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    demo_pbx.script(LIST, Errcode(10005))
    press(home, "refresh_pbx")
    qtbot.waitUntil(lambda: "not allowed to do this" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    assert column(home, 0) == ["19", "20"]


def test_a_reason_is_said_in_its_own_colour_after_good_news(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    press(home, "card.adopt_channel")
    qtbot.waitUntil(lambda: "is in your list" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    demo_pbx.script(LIST, Errcode(10005))
    press(home, "refresh_pbx")
    qtbot.waitUntil(lambda: "not allowed to do this" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    assert home.board.on_pbx._note._tone is Tone.WARNING


def test_a_red_one_says_why_and_what_to_do(see: See, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.store.status, demo_pbx.store.reason = "status_connect_fail", "auth_fail"
    home = see()
    assert column(home, 3) == ["Not connected: auth_fail"] * 2
    assert text(home, "pbx_channel_title") == "Docs-General SMS Channel is not connected"
    assert "auth_fail" in text(home, "pbx_channel_text")


def test_a_status_and_a_provider_that_nobody_knows_are_shown_as_they_are(see: See, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.store.status = "status_moon"
    assert column(see(), 3) == ["status_moon", "status_moon"]
    model = PbxChannelsModel()
    model.show_lines([ChannelSummary(7, "Doves", "pigeon", "post", "", "", None)])
    assert [model.index(0, at).data() for at in range(7)] == ["7", "Doves", "–", "–", "–", "–", "–"]
    model.search("pigeon")
    assert model.rowCount() == 1


def test_what_is_shown_is_written_as_csv(see: See, tmp_path: Path, qtbot: QtBot) -> None:
    home = see()
    home.board.on_pbx.export_to(str(tmp_path / "list.csv"))
    qtbot.waitUntil(lambda: "written" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    lines = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("id,name,type,provider,numbers")
    assert lines[1].startswith("19,Docs-General SMS Channel,sms,General,'+1234567890,status_connect_succ")


def test_a_channel_made_elsewhere_comes_into_the_list_without_its_keys_and_goes_again(
    see: See, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    home = see()
    assert text(home, "pbx_channel_made") == "Not in the list on this computer."
    press(home, "card.adopt_channel")
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 1, timeout=PATIENCE_MS)
    (row,) = channels.store.channels()
    assert (row.channel_id, row.draft.name, row.state) == (19, "Docs-General SMS Channel", ChannelState.CREATED)
    assert dict(row.draft.credentials) == {
        "api_verify_url": "https://api.example.com/auth/verify",
        "api_send_url": "https://api.example.com/message/send",
    }
    assert row.draft.secrets == frozenset()
    qtbot.waitUntil(lambda: text(home, "pbx_channel_made").startswith("In the list on this"), timeout=PATIENCE_MS)
    home.board.undoing.undo()
    qtbot.waitUntil(lambda: channels.store.channels() == (), timeout=PATIENCE_MS)


def test_a_thousand_channels_are_listed_and_found_as_quick_as_their_texts_are_joined_a_few_times() -> None:
    lines = [
        ChannelSummary(
            at, f"Channel {at}", "twilio", "sms", "status_connect_succ", "", (f"+4930{at:06d}",), 1, 1, 0, 1
        )
        for at in range(1, 1001)
    ]
    begun = time.thread_time()
    for _ in range(60):
        ["\n".join((line.name, line.status, *(line.numbers or ()))).casefold() for line in lines]
    control = time.thread_time() - begun
    model = PbxChannelsModel()
    begun = time.thread_time()
    model.show_lines(lines)
    model.search("channel 99")
    took = time.thread_time() - begun
    assert model.rowCount(QModelIndex()) == 11
    assert took < control, f"{took * 1000:.1f} ms; the control {control * 1000:.1f} ms"


def test_while_a_channel_is_read_the_last_press_counts(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    go = threading.Event()
    demo_pbx.script("message_channel/get", Wait(go))
    press(home, "card.change_on_pbx")
    first = home.board.on_pbx.acts._opening
    press(home, "card.change_on_pbx")
    assert home.board.on_pbx.acts._opening is first, "the same once more"
    home.board.on_pbx.table.select(20)
    press(home, "card.delete_on_pbx")
    go.set()
    qtbot.waitUntil(lambda: home.findChild(DeleteDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(DeleteDialog)
    assert dialog is not None
    assert dialog._seen.opened.channel.id == 20
    assert home.findChild(ChangeDialog) is None


def test_a_time_that_could_not_be_read_is_read_when_it_is_pressed_again(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    demo_pbx.script(LIST, Errcode(10005))
    press(home, "range.today")
    qtbot.waitUntil(lambda: "not allowed to do this" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    press(home, "range.today")
    qtbot.waitUntil(lambda: "messages of today" in text(home, "pbx_status_line"), timeout=PATIENCE_MS)


def test_the_toast_says_what_came(see: See, qtbot: QtBot) -> None:
    home = see()
    press(home, "card.adopt_channel")
    qtbot.waitUntil(lambda: bool(home.board.acts.done), timeout=PATIENCE_MS)
    home.board._bar.turn_to(0)
    assert toast(home) == "“Docs-General SMS Channel” is in your list, without its keys."


def test_any_answer_of_a_pbx_is_shown_without_a_mark_of_it(see: See, demo_pbx: ScriptedPbx, monkeypatch: Any) -> None:
    item = demo_pbx.store._item
    monkeypatch.setattr(demo_pbx.store, "_item", lambda id_: {**item(id_), "name": "<b>x</b>\n\u202ey"})
    home = see()
    assert column(home, 1) == ["<b>x</b> y"] * 2
    label = home.findChild(QLabel, "pbx_channel_title")
    assert label is not None
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_channel_of_one_pbx_that_is_selected_selects_none_of_another_by_its_number(
    see: See, twin: ScriptedPbx, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    turn(home, twin.base_url, "Hotel Adler", qtbot)
    turn(home, demo_pbx.base_url, "Café Müller", qtbot)
    table(home).selectRow(1)
    turn(home, twin.base_url, "Hotel Adler", qtbot)
    assert text(home, "pbx_channel_title") == "Docs-General SMS Channel", "the first one, as of any that comes up"


def test_a_pbx_that_is_forgotten_while_it_is_chosen_shows_nothing_any_more(
    see: See, twin: ScriptedPbx, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = see()
    turn(home, demo_pbx.base_url, "Café Müller", qtbot)
    twin.channels.clear()
    channels.pbxs.forget(next(pbx for pbx in channels.store.pbxs.all() if pbx.base_url == demo_pbx.base_url), Stop())
    home.refresh()
    qtbot.waitUntil(lambda: text(home, "pbx_name") == "Hotel Adler", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: column(home, 0) == [], timeout=PATIENCE_MS)
    assert demo_pbx.base_url not in home.board.on_pbx._reading.addresses


def test_a_second_press_does_not_take_a_channel_into_the_list_twice(
    see: See, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = see()
    press(home, "card.adopt_channel")
    press(home, "card.adopt_channel")
    qtbot.waitUntil(lambda: text(home, "pbx_channel_made").startswith("In the list on this"), timeout=PATIENCE_MS)
    assert len(channels.store.channels()) == 1
    PbxChannels(channels).adopt(channels.store.pbxs.all()[0].base_url, 19, Stop())
    assert len(channels.store.channels()) == 1


def test_where_it_cannot_be_found_out_what_is_open_it_says_so_and_reads_the_list(
    see: See, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def damaged(*_: object) -> None:
        raise unusable(OSError())

    home = see()
    del demo_pbx.channels[19]
    monkeypatch.setattr(PbxChannels, "settle_site", damaged)
    home.board.on_pbx.refresh()
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
    assert text(home, "pbx_note").startswith("The data folder cannot be written")


def test_a_live_chat_that_is_begun_in_the_wizard_has_its_own_pbx_behind_it_however_its_address_is_written(
    see: See, twin: ScriptedPbx, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    for pbx in (demo_pbx, twin):
        home.board.turning.ask_live_chat(f"{pbx.base_url.upper()}/")
        assert home.board.on_pbx.sites.address == pbx.base_url
