"""The home window: what is prepared at the desk is found again, with its state, its details and the next step."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.program.preferences_file import load_preferences
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import mark_created
from tests.ui.conftest import PATIENCE_MS, Driver, to_review
from tests.ui.home.board import DRAFT, Keep, Open, banner, press, shown, states, table
from ui.application import Application
from ui.created.handover import HandoverView
from ui.created.handover_dialog import HandoverDialog
from ui.home.window import HomeWindow
from ui.program import resuming
from ui.program.first_paint import FirstPaint
from ui.program.starting import Starting


def test_a_first_start_says_what_to_do(opened: Open) -> None:
    home = opened()
    button = home.findChild(QAbstractButton, "empty.new_channel")
    assert button is not None
    assert button.isVisible()
    assert not table(home).isVisible()


def test_channels_are_shown_with_state_pbx_and_name_and_found_by_any_of_them(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("Front desk")
    keep("Sales", ChannelState.DRAFT)
    home = opened()
    QAbstractItemModelTester(table(home).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, home)
    assert shown(home, 0) == ["Sales", "Front desk"]
    assert shown(home, 3) == ["Café Müller"] * 2
    assert shown(home, 4) == ["Draft", "Ready to create"]
    search = home.findChild(QLineEdit, "search_channels")
    assert search is not None
    search.setText("ready")
    assert shown(home, 0) == ["Front desk"]


def test_a_created_channel_opens_with_its_steps_and_its_sheet(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    mark_created(channels.store, draft_id, 19)
    home = opened()
    table(home).selectRow(0)
    press(home, "open_channel")
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(HandoverDialog)
    assert dialog is not None
    assert "19" in dialog.windowTitle()
    assert dialog.findChild(QAbstractButton, "save_sheet") is not None


def test_the_verify_token_of_a_created_channel_is_read_from_the_pbx_to_be_copied(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    channels.sending.send(draft_id, Stop())
    (row,) = channels.store.channels()
    channels.store.keep_webhook(draft_id, "")
    home = opened()
    table(home).selectRow(0)
    press(home, "open_channel")
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(HandoverDialog)
    assert dialog is not None
    token, url = dialog.findChild(QLineEdit, "verify_token"), dialog.findChild(QLineEdit, "webhook_url")
    assert token is not None
    assert url is not None
    qtbot.waitUntil(lambda: token.isVisible() and bool(token.text()), timeout=PATIENCE_MS)
    assert url.text() == row.webhook_url != ""
    assert channels.store.channels()[0].webhook_url == row.webhook_url


def test_a_webhook_url_that_the_pbx_does_not_tell_any_more_stays_on_the_sheet(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    channels.sending.send(keep("One"), Stop())
    (row,) = channels.store.channels()
    home = opened()
    table(home).selectRow(0)
    press(home, "open_channel")
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(HandoverDialog)
    assert dialog is not None
    assert row.webhook_url in dialog.view.html()
    dialog._show_webhook("")
    assert row.webhook_url in dialog.view.html()


def test_a_channel_kept_ready_in_the_wizard_is_in_the_home_window_and_sent_from_there(
    at_home: Application, demo_pbx: ScriptedPbx, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    qtbot.waitUntil(lambda: at_home.home is not None and at_home.home.isVisible(), timeout=PATIENCE_MS)
    to_review(driver)
    driver.press("keep_ready")
    assert not driver.wizard.isVisible()
    home = at_home.home
    assert home is not None
    qtbot.waitUntil(lambda: shown(home, 4) == ["Ready to create"], timeout=PATIENCE_MS)
    # What closing does is no typing: a save that waits for its turn would make it a draft again.
    assert at_home.wizards.drafts._open is not None
    assert not at_home.wizards.drafts._open._wait.isActive()
    assert demo_pbx.channels == {}
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: len(demo_pbx.channels) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: shown(home, 4)[0].startswith("Created, ID "), timeout=PATIENCE_MS)


def test_a_draft_is_opened_from_home_on_the_page_where_it_was_left(
    at_home: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    to_review(driver)
    home_store = driver.wizard.session
    qtbot.waitUntil(lambda: home_store.store is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: at_home.home is not None, timeout=PATIENCE_MS)
    driver.wizard.close()
    home = at_home.home
    assert home is not None
    qtbot.waitUntil(lambda: shown(home, 0) == ["Front desk"], timeout=PATIENCE_MS)
    table(home).selectRow(0)
    press(home, "open_channel")
    qtbot.waitUntil(lambda: at_home.wizard is not driver.wizard, timeout=PATIENCE_MS)
    assert at_home.wizard is not None
    again = Driver(at_home.wizard, qtbot)
    again.until_step("ReviewPage")
    again.until(lambda: bool(again.wizard.session.draft.credentials.get("api_key")))


def test_the_order_in_each_customer_is_chosen_in_the_menu_and_keeps_what_is_selected(
    opened: Open, keep: Keep, home: HomeWindow, qtbot: QtBot
) -> None:
    for name in ("beta", "Alpha", "gamma"):
        keep(name)
    home = opened()
    QAbstractItemModelTester(table(home).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, home)
    table(home).selectRow(shown(home, 0).index("Alpha"))
    press(home, "order.name")
    assert shown(home, 0) == ["Alpha", "beta", "gamma"]
    assert [index.row() for index in table(home).selectionModel().selectedRows()] == [0]
    keep("Aaron")
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["Aaron", "Alpha", "beta", "gamma"], timeout=PATIENCE_MS)
    assert [index.row() for index in table(home).selectionModel().selectedRows()] == [1]


def test_the_next_thing_to_do_stands_below_the_channel_that_is_selected(
    opened: Open, keep: Keep, home: HomeWindow, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    keep("Two")
    home = opened()
    table(home).selectRow(shown(home, 0).index("One"))
    button = home.findChild(QAbstractButton, "channel_next")
    assert button is not None
    assert button.text().replace("&", "") == "Create it now"
    button.click()
    qtbot.waitUntil(lambda: any(text.startswith("Created, ID ") for text in shown(home, 4)), timeout=PATIENCE_MS)
    assert [body["name"] for body in demo_pbx.channels.values()] == ["One"]
    qtbot.waitUntil(lambda: button.text().replace("&", "") == "Next step: webhook URL", timeout=PATIENCE_MS)


def test_f1_opens_the_help_of_the_home_window(opened: Open) -> None:
    home = opened()
    press(home, "show_help")
    help_window = home.findChild(QWidget, "help_window")
    assert help_window is not None
    assert help_window.isVisible()
    assert any("Checking what happened" in label.text() for label in help_window.findChildren(QLabel))


def test_who_installed_the_last_channel_stands_on_the_next_sheet(
    at_home: Application, demo_pbx: ScriptedPbx, login: PbxLogin, qtbot: QtBot, tmp_path: Path
) -> None:
    driver = Driver(at_home.open_wizard(login), qtbot)
    qtbot.waitUntil(lambda: at_home.home is not None and at_home.home.isVisible(), timeout=PATIENCE_MS)
    to_review(driver)
    driver.create()
    driver.fill("sheet_installed_by", "Anna Muster")
    view = driver.wizard.findChild(HandoverView)
    assert view is not None
    view.save(str(tmp_path / "sheet.html"))
    again = Driver(at_home.open_wizard(login), qtbot)
    demo_pbx.channels.clear()
    to_review(again)
    again.create()
    assert again.widget(QLineEdit, "sheet_installed_by").text() == "Anna Muster"
    file = tmp_path / "data" / "preferences.json"
    qtbot.waitUntil(lambda: load_preferences(file).installed_by == "Anna Muster", timeout=PATIENCE_MS)


def test_e5_a_damaged_store_is_told_at_home_and_its_copy_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    store = Store(Paths(tmp_path / "data").store)
    store.save_draft(KeptDraft("a", "", DRAFT, state=ChannelState.READY))
    store.set_state("a", ChannelState.READY)
    store.database.keep_copy()
    store.database.path.write_bytes(b"\0" * 8192)
    vault = MemoryVault()
    application = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    home = application.open_home()
    qtbot.waitUntil(lambda: shown(home, 0) == ["Front desk"], timeout=PATIENCE_MS)
    assert "was damaged; it was kept as channels.sqlite.damaged-" in banner(home)
    application.close()


@pytest.mark.parametrize(
    "text", ["{", "[]", "null", '{"version": 99, "kind": "sms"}', '{"kind": 3, "credentials": 7}']
)
def test_l6_one_channel_that_cannot_be_read_hides_no_other(
    opened: Open, keep: Keep, channels: KeptChannels, text: str
) -> None:
    keep("Good")
    bad = keep("Bad")
    with channels.store.database.transaction() as database:
        database.execute("UPDATE channel SET draft = ? WHERE id = ?", (text, bad))
    home = opened()
    assert sorted(shown(home, 0)) == ["(no name yet)", "Good"]
    assert states(channels)[""] is ChannelState.UNREADABLE
    row = shown(home, 4).index("Cannot be read")
    table(home).selectRow(row)
    press(home, "open_channel")
    press(home, "delete_channel")


def test_of_two_drafts_that_are_opened_the_later_one_stays(
    at_home: Application, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    at_home.open_home()
    at_home.after_first_paint()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert at_home.at_hand.channels is not None
    for name in ("a", "b"):
        at_home.at_hand.channels.store.save_draft(KeptDraft(name, demo_pbx.base_url, replace(DRAFT, name=name)))
    go, real = threading.Event(), resuming._read_draft

    def late(backstage: Any, store: Any, draft_id: str, stop: Stop) -> Any:
        while draft_id == "a" and not stop.asked:
            go.wait(0.01)
        return real(backstage, store, draft_id, stop)

    monkeypatch.setattr(resuming, "_read_draft", late)
    at_home.resuming.open("a")
    first = at_home.resuming._reading
    at_home.resuming.open("b")
    qtbot.waitUntil(lambda: at_home.wizard is not None and at_home.wizard.isVisible(), timeout=PATIENCE_MS)
    assert first is not None
    assert not at_home.jobs.is_waiting(first)
    assert at_home.wizard is not None
    assert at_home.wizard.session.draft_id == "b"


def test_home_that_is_made_a_part_a_turn_is_not_made_anew_after_the_end(at_home: Application, qtbot: QtBot) -> None:
    at_home.open_home()
    at_home.after_first_paint()
    assert at_home._starting is not None
    at_home._starting.opened.connect(lambda _left: QTimer.singleShot(0, at_home, at_home.close))
    qtbot.waitUntil(lambda: at_home.is_closed and at_home.home is None, timeout=PATIENCE_MS)
    qtbot.wait(1)
    assert at_home.home is None


def test_home_that_is_made_behind_a_wizard_is_there_when_it_shows_the_channels(
    at_home: Application, qtbot: QtBot
) -> None:
    at_home.open_wizard()
    at_home.after_first_paint()
    assert at_home._starting is not None
    told: list[bool] = []
    at_home._starting.opened.connect(lambda _left: told.append(at_home.home is None))
    qtbot.waitUntil(lambda: at_home.home is not None, timeout=PATIENCE_MS)
    assert at_home.at_hand.channels is not None
    assert told == [True]


def test_what_waits_for_the_first_paint_begins_once_also_where_two_windows_come_before_it(
    at_home: Application, qtbot: QtBot
) -> None:
    waiting = [at_home.open_home().findChild(FirstPaint), at_home.open_wizard().findChild(FirstPaint)]
    qtbot.waitUntil(lambda: all(each is not None and each._then is None for each in waiting), timeout=PATIENCE_MS)
    assert len(at_home.findChildren(Starting)) == 1


def test_nothing_begins_when_the_first_window_is_painted_behind_the_end(at_home: Application, qtbot: QtBot) -> None:
    """The pages of a wizard that is gone would be made, and the store be opened."""
    waiting = at_home.open_wizard().findChild(FirstPaint)
    assert waiting is not None
    at_home.close()
    qtbot.waitUntil(lambda: waiting._then is None, timeout=PATIENCE_MS)
    assert not at_home.findChildren(Starting)


def test_a_draft_that_is_gone_is_told_of_and_no_empty_wizard_opened(at_home: Application, qtbot: QtBot) -> None:
    at_home.open_home()
    at_home.after_first_paint()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    at_home.resuming.open("gone")
    assert at_home.home is not None
    board = at_home.home.board
    qtbot.waitUntil(lambda: "no longer a draft" in board.notices.banner.label.text(), timeout=PATIENCE_MS)
    assert at_home.wizard is None or not at_home.wizard.isVisible()


def test_a_wizard_in_which_nothing_is_typed_stands_at_its_page_in_another_language(
    at_home: Application, qtbot: QtBot
) -> None:
    at_home.open_home()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    before = at_home.open_wizard(PbxLogin("https://pbx.example.com"), at=1)
    assert at_home.home is not None
    at_home.home.setGeometry(40, 50, 700, 500)
    place = at_home.home.geometry()
    before.show_help()
    try:
        at_home.language.choose("de")
        assert at_home.home.geometry() == place
        after = at_home.wizard
        assert after is not None
        assert after is not before
        assert (after.isVisible(), after.currentId()) == (True, 1)
        assert after.is_helped
        assert not at_home.wizards.helps_next
        assert after.session.login == before.session.login
    finally:
        at_home.language.choose("en")
