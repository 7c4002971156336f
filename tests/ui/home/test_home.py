"""The home window: what is prepared at the desk is found again, sent on site, once, and its secrets follow it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableView,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.channel.secret_values import secret_keys
from core.delivery.connection import Connection
from core.delivery.creation import Order
from core.delivery.outcome import Created, Unknown
from core.desk import KeptChannels
from core.errors import Reason, VaultUnavailable
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.program.preferences import load_preferences
from core.secrets.drawer import Drawer
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.keyring_names import draft_service, pbx_service
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx, Wait
from tests.shortcuts import mark_created
from tests.ui.conftest import PATIENCE_MS, Driver, to_review
from ui.application import Application
from ui.created.handover import HandoverView
from ui.created.handover_dialog import HandoverDialog
from ui.home.detail import DuplicateDialog
from ui.home.window import HomeWindow
from ui.jobs import JobRunner

Open = Callable[[], HomeWindow]
Keep = Callable[..., str]
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-secret", "public_key": "public/key+text"}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


@pytest.fixture
def secrets() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def channels(tmp_path: Path, secrets: MemoryVault, demo_pbx: ScriptedPbx) -> Iterator[KeptChannels]:
    store = Store(tmp_path / "channels.sqlite")
    connection = Connection()
    made = KeptChannels(store, Drawer(secrets, SecretIndex(store.database)), connection)
    made.add_pbx(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"), demo_pbx.client_secret, Stop())
    yield made
    connection.close()


@pytest.fixture
def keep(channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx) -> Keep:
    """Puts a draft into the store, its secrets into the vault."""

    def kept(name: str, state: ChannelState = ChannelState.READY, *, with_secrets: bool = True) -> str:
        draft_id = f"id-{name}"
        number = f"+4930{sum(name.encode()):05d}"
        draft = replace(DRAFT, name=name, dids=(DidRoute(number, "extension", "137"),))
        channels.store.save_draft(KeptDraft(draft_id, demo_pbx.base_url, draft, state=state))
        if state is not ChannelState.DRAFT:
            channels.store.set_state(draft_id, state)
        for key in secret_keys(draft) if with_secrets else ():
            secrets.set(draft_service(draft_id, key), key, draft.credentials[key])
        return draft_id

    return kept


@pytest.fixture
def home(qtbot: QtBot, channels: KeptChannels) -> Iterator[HomeWindow]:
    jobs = JobRunner()
    made = HomeWindow(jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    jobs.shutdown()


@pytest.fixture
def opened(home: HomeWindow, channels: KeptChannels, qtbot: QtBot) -> Open:
    def open_it() -> HomeWindow:
        home.use(channels)
        rows = len(channels.store.channels())
        qtbot.waitUntil(lambda: table(home).model().rowCount() == rows, timeout=PATIENCE_MS)
        return home

    return open_it


def table(home: HomeWindow) -> QTableView:
    found = home.findChild(QTableView, "channels")
    assert found is not None
    return found


def press(home: HomeWindow, name: str) -> None:
    action = home.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()


def banner(home: HomeWindow) -> str:
    label = home.findChild(QLabel, "home_banner")
    assert label is not None
    return label.text() if not label.isHidden() else ""


def answer(home: HomeWindow) -> QAbstractButton:
    button = home.findChild(QAbstractButton, "home_answer")
    assert button is not None
    return button


def states(channels: KeptChannels) -> dict[str, ChannelState]:
    return {row.draft.name: row.state for row in channels.store.channels()}


def shown(home: HomeWindow, column: int) -> list[str]:
    model = table(home).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_first_start_says_what_to_do(home: HomeWindow) -> None:
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
    assert shown(home, 4) == ["draft", "● ready to send"]
    search = home.findChild(QLineEdit, "search_channels")
    assert search is not None
    search.setText("ready")
    assert shown(home, 0) == ["Front desk"]


def test_what_waits_is_sent_once_each_with_its_id_shown(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    keep("Two")
    keep("Three", ChannelState.DRAFT)
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: list(states(channels).values()).count(ChannelState.CREATED) == 2, timeout=PATIENCE_MS)
    assert sorted(body["name"] for body in demo_pbx.channels.values()) == ["One", "Two"]
    assert states(channels)["Three"] is ChannelState.DRAFT
    qtbot.waitUntil(lambda: sum("created, id" in text for text in shown(home, 4)) == 2, timeout=PATIENCE_MS)


def test_a_pbx_that_is_not_reached_leaves_the_channel_waiting_and_says_that_nothing_was_sent(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    home = opened()
    demo_pbx.stop()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.WAITING, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: banner(home).startswith("⚠ One:"), timeout=PATIENCE_MS)


def test_a_refusal_is_kept_with_its_reason(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    demo_pbx.script("message_channel/create", Errcode(40002))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.REFUSED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "⚠ refused" in shown(home, 4), timeout=PATIENCE_MS)
    table(home).selectRow(0)
    detail = home.findChild(QLabel, "channel_detail")
    assert detail is not None
    assert detail.text().startswith("⚠ ")


def test_a_reply_that_was_lost_is_found_by_searching_and_nothing_is_sent_twice(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)
    assert len(demo_pbx.channels) == 1


def test_missing_keys_are_told_and_nothing_is_sent(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One", with_secrets=False)
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "Nothing was sent" in banner(home), timeout=PATIENCE_MS)
    assert demo_pbx.channels == {}


def test_a_pbx_that_is_reached_offers_to_send_what_waits_and_sends_only_when_told_to(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One", ChannelState.WAITING)
    home = opened()
    pbxs = home.findChild(QTableWidget, "pbxs")
    assert pbxs is not None
    qtbot.waitUntil(lambda: pbxs.rowCount() == 1, timeout=PATIENCE_MS)
    pbxs.selectRow(0)
    test = home.findChild(QAbstractButton, "test_pbx")
    assert test is not None
    test.click()
    qtbot.waitUntil(lambda: "1 channel(s) wait for it" in banner(home), timeout=PATIENCE_MS)
    assert demo_pbx.channels == {}
    answer(home).click()
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)


def test_a_deleted_channel_comes_back_with_undo_and_goes_with_its_secrets_without(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    secrets: MemoryVault,
    qtbot: QtBot,
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: states(channels) == {} and shown(home, 0) == [], timeout=PATIENCE_MS)
    answer(home).click()
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") == "KEY0123-secret"
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: states(channels) == {}, timeout=PATIENCE_MS)
    home.deletion.purge()
    qtbot.waitUntil(lambda: secrets.get(draft_service(draft_id, "api_key"), "api_key") is None, timeout=PATIENCE_MS)


@pytest.mark.parametrize("with_keys", [True, False])
def test_a_copy_for_the_next_site_takes_the_keys_along_only_when_told_to(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    secrets: MemoryVault,
    qtbot: QtBot,
    with_keys: bool,
) -> None:
    keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "duplicate_channel")
    dialog = home.findChild(DuplicateDialog)
    assert dialog is not None
    keys = dialog.findChild(QCheckBox, "duplicate_keys")
    assert keys is not None
    keys.setChecked(with_keys)
    dialog.accept()
    qtbot.waitUntil(lambda: "One (copy)" in states(channels), timeout=PATIENCE_MS)
    copy = next(row for row in channels.store.channels() if row.draft.name == "One (copy)")
    assert copy.state is ChannelState.DRAFT
    kept = secrets.get(draft_service(copy.id, "api_key"), "api_key")
    assert kept == ("KEY0123-secret" if with_keys else None)


def test_an_exported_channel_comes_back_by_import_and_its_keys_only_when_asked_for(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    table(home).selectRow(0)
    for with_keys in (False, True):
        file = tmp_path / f"one-{with_keys}.json"
        home.files.export_rows(channels.store.channels()[:1], str(file), with_keys=with_keys)
        qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: "written" in banner(home), timeout=PATIENCE_MS)
        assert ("KEY0123-secret" in file.read_text()) is with_keys
    home.files.import_files([str(tmp_path / "one-False.json"), str(tmp_path / "one-True.json")])
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 3, timeout=PATIENCE_MS)
    keys = [channels.draft(row.id) for row in channels.store.channels()]
    assert sorted(bool(kept.draft.credentials.get("api_key")) for kept in keys if kept) == [False, True, True]


def test_a_file_that_is_no_channel_is_told(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    file = tmp_path / "broken.json"
    file.write_text("{")
    home.files.import_files([str(file)])
    qtbot.waitUntil(lambda: banner(home).startswith("⚠ broken.json"), timeout=PATIENCE_MS)
    assert channels.store.channels() == ()


def test_an_import_that_takes_long_can_be_ended_and_says_so(
    opened: Open, tmp_path: Path, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = opened()
    file = tmp_path / "hostile.json"
    members = "[" + ",".join(["{}"] * 999) + "]"
    file.write_text('{"dids":[' + ",".join(['{"members":' + members + "}"] * 2_000) + "]}")
    home.files.import_files([str(file)])
    cancel = home.findChild(QPushButton, "home_answer")
    assert cancel is not None
    qtbot.waitUntil(lambda: cancel.isVisible() and banner(home).startswith("Reading"), timeout=PATIENCE_MS)
    cancel.click()
    qtbot.waitUntil(lambda: banner(home) == "⚠ hostile.json: Reading was stopped.", timeout=PATIENCE_MS)
    assert channels.store.channels() == ()


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
    channels.send(draft_id, Stop())
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


def test_a_forgotten_pbx_leaves_no_secret(
    channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx
) -> None:
    (pbx,) = channels.store.pbxs()
    assert secrets.get(pbx_service(demo_pbx.base_url), demo_pbx.client_id)
    channels.forget_pbx(pbx, Stop())
    assert channels.store.pbxs() == ()
    assert secrets.get(pbx_service(demo_pbx.base_url), demo_pbx.client_id) is None


@pytest.fixture
def at_home(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:

    vault = MemoryVault()
    made = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    yield made
    made.close()
    if made.wizard is not None:
        made.wizard.deleteLater()


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
    qtbot.waitUntil(lambda: shown(home, 4) == ["● ready to send"], timeout=PATIENCE_MS)
    # What closing does is no typing: a save that waits for its turn would make it a draft again.
    assert at_home._autosave is not None
    assert not at_home._autosave._wait.isActive()
    assert demo_pbx.channels == {}
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: len(demo_pbx.channels) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "✓ created" in shown(home, 4)[0], timeout=PATIENCE_MS)


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


def test_a_click_on_a_column_sorts_by_it_and_keeps_what_is_selected(
    opened: Open, keep: Keep, home: HomeWindow, qtbot: QtBot
) -> None:
    for name in ("beta", "Alpha", "gamma"):
        keep(name)
    home = opened()
    QAbstractItemModelTester(table(home).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, home)
    table(home).selectRow(shown(home, 0).index("Alpha"))
    table(home).sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert shown(home, 0) == ["Alpha", "beta", "gamma"]
    table(home).sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert shown(home, 0) == ["gamma", "beta", "Alpha"]
    assert [index.row() for index in table(home).selectionModel().selectedRows()] == [2]
    keep("delta")
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["gamma", "delta", "beta", "Alpha"], timeout=PATIENCE_MS)
    assert [index.row() for index in table(home).selectionModel().selectedRows()] == [3]


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
    qtbot.waitUntil(lambda: any("created, id" in text for text in shown(home, 4)), timeout=PATIENCE_MS)
    assert [body["name"] for body in demo_pbx.channels.values()] == ["One"]
    qtbot.waitUntil(lambda: button.text().replace("&", "") == "Steps and sheet…", timeout=PATIENCE_MS)


def test_f1_opens_the_help_of_the_home_window(opened: Open) -> None:
    home = opened()
    press(home, "show_help")
    help_window = home.findChild(QWidget, "help_window")
    assert help_window is not None
    assert help_window.isVisible()
    assert any("outcome unknown" in label.text() for label in help_window.findChildren(QLabel))


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


@pytest.fixture
def over_http(
    channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The demo PBX, known here under a name that is not this computer's."""
    monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"])
    address = demo_pbx.base_url.replace("127.0.0.1", "pbx.example")
    channels.add_pbx(KnownPbx(address, demo_pbx.client_id, name="Over http"), demo_pbx.client_secret, Stop())
    return address


def test_c9_sending_to_a_pbx_over_http_asks_first_and_then_sends_all_that_waits_for_it(
    opened: Open, channels: KeptChannels, keep: Keep, over_http: str, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        id_ = keep(name)
        kept = channels.store.draft(id_)
        assert kept is not None
        channels.store.save_draft(replace(kept, base_url=over_http))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: set(states(channels).values()) == {ChannelState.WAITING}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: answer(home).isVisible(), timeout=PATIENCE_MS)
    assert "anybody in the network" in banner(home)
    assert demo_pbx.requests == []
    qtbot.waitUntil(lambda: home.findChild(QAction, "send_waiting").isEnabled(), timeout=PATIENCE_MS)  # type: ignore[union-attr]
    answer(home).click()
    qtbot.waitUntil(lambda: set(states(channels).values()) == {ChannelState.CREATED}, timeout=PATIENCE_MS)
    assert sorted(channel["name"] for channel in demo_pbx.channels.values()) == ["One", "Two"]


@pytest.mark.parametrize("agrees", [False, True])
def test_c9_testing_a_pbx_over_http_asks_first(
    opened: Open, over_http: str, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    asked: list[str] = []

    def answered(question: QMessageBox) -> int:
        asked.append(question.text())
        next(each for each in question.buttons() if ("keys" in each.text()) is agrees).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    home = opened()
    pbxs = home.findChild(QTableWidget, "pbxs")
    test = home.findChild(QAbstractButton, "test_pbx")
    status = home.findChild(QLabel, "pbx_status")
    assert pbxs is not None
    assert test is not None
    assert status is not None
    qtbot.waitUntil(lambda: pbxs.rowCount() == 2, timeout=PATIENCE_MS)
    pbxs.selectRow(next(row for row in range(2) if pbxs.model().index(row, 1).data() == over_http))
    test.click()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=PATIENCE_MS)
    assert "anybody in the network" in asked[0]
    if agrees:
        qtbot.waitUntil(lambda: "Connected" in status.text(), timeout=PATIENCE_MS)
    else:
        assert demo_pbx.requests == []


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
    assert "was damaged and is kept as channels.sqlite.damaged-" in banner(home)
    application.close()


def test_l4_undo_works_for_as_long_as_its_button_stands_there_also_with_its_key(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    assert answer(home).isVisible()
    press(home, "undo")
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") == "KEY0123-secret"
    assert banner(home) == ""


def test_l4_what_takes_the_place_of_undo_forgets_the_channel_and_its_secrets_for_good(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    home.banner.say("something else")
    qtbot.waitUntil(lambda: channels.store.ids() == (), timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") is None


def test_l4_a_change_of_language_purges_nothing_and_undo_stays(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = at_home.open_home()
    qtbot.waitUntil(lambda: at_home._channels is not None, timeout=PATIENCE_MS)
    assert at_home._channels is not None
    store = at_home._channels.store
    store.save_draft(KeptDraft("a", demo_pbx.base_url, DRAFT, state=ChannelState.READY))
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["Front desk"], timeout=PATIENCE_MS)
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    at_home._speak("de")
    after = at_home.home
    assert after is not None
    assert after is not home
    assert answer(after).isVisible()
    assert store.ids() == ("a",)
    press(after, "undo")
    qtbot.waitUntil(lambda: shown(after, 0) == ["Front desk"], timeout=PATIENCE_MS)
    at_home._speak("en")


def test_l5_two_channels_of_one_name_are_two_files_and_nothing_is_written_over(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, qtbot: QtBot
) -> None:
    keep("One")
    for draft_id, name in (("second", "One"), ("third", "ONE")):
        channels.store.save_draft(KeptDraft(draft_id, "", replace(DRAFT, name=name)))
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "One.json").write_text("of somebody else")
    home = opened()
    home.files.export_rows(channels.store.channels(), str(folder), with_keys=False)
    qtbot.waitUntil(lambda: "3 channel file(s) written" in banner(home), timeout=PATIENCE_MS)
    assert (folder / "One.json").read_text() == "of somebody else"
    assert len(list(folder.iterdir())) == 4


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
    row = shown(home, 4).index("⚠ cannot be read")
    table(home).selectRow(row)
    press(home, "open_channel")
    press(home, "delete_channel")


class Locked(MemoryVault):
    """A keyring that is locked while `locked`."""

    locked = True

    def _check(self) -> None:
        if self.locked:
            raise unavailable(Reason.LOCKED)

    def get(self, service: str, user: str) -> str | None:
        self._check()
        return super().get(service, user)

    def set(self, service: str, user: str, secret: str) -> None:
        self._check()
        super().set(service, user, secret)

    def delete(self, service: str, user: str) -> None:
        self._check()
        super().delete(service, user)


@pytest.fixture
def locked(channels: KeptChannels, secrets: MemoryVault) -> Locked:
    """From here on the keyring is locked."""
    vault = Locked()
    vault._secrets = secrets._secrets
    channels.drawer._vault = vault
    channels.drawer._seal_key = b""
    return vault


def keyring_banner(home: HomeWindow) -> str:
    label = home.findChild(QLabel, "keyring_banner")
    assert label is not None
    return label.text() if not label.isHidden() else ""


def test_s2_a_locked_keyring_is_told_as_locked_and_nothing_is_sent(
    opened: Open, keep: Keep, locked: Locked, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "The keyring is locked" in banner(home), timeout=PATIENCE_MS)
    assert "nothing was sent" in banner(home)
    assert "not known" not in banner(home)
    assert demo_pbx.channels == {}


def test_s2_adding_importing_and_duplicating_say_when_secrets_stay_for_this_run_only(
    opened: Open, keep: Keep, channels: KeptChannels, locked: Locked, tmp_path: Path, qtbot: QtBot
) -> None:
    home = opened()
    locked.locked = False
    keep("One")
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    file = tmp_path / "one.json"
    home.files.export_rows(channels.store.channels(), str(file), with_keys=True)
    qtbot.waitUntil(file.exists, timeout=PATIENCE_MS)
    locked.locked = True
    home.files.import_files([str(file)])
    qtbot.waitUntil(lambda: "this run only" in keyring_banner(home), timeout=PATIENCE_MS)
    added = channels.add_pbx(KnownPbx("https://192.0.2.1", "client"), "secret", Stop())
    assert isinstance(added.only_here, VaultUnavailable)


def test_s1_forget_and_delete_with_a_locked_keyring_are_queued_told_and_done_later(
    opened: Open, keep: Keep, channels: KeptChannels, locked: Locked, qtbot: QtBot
) -> None:
    locked.locked = False
    keep("One")
    home = opened()
    locked.locked = True
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    home.banner.clear()
    qtbot.waitUntil(lambda: "still in the keyring" in keyring_banner(home), timeout=PATIENCE_MS)
    (pbx,) = channels.store.pbxs()
    assert channels.forget_pbx(pbx, Stop())
    assert channels.store.pbxs() == ()
    locked.locked = False
    home.sweep()
    qtbot.waitUntil(lambda: set(locked._secrets) <= {("MessageChannelWizard/seal", "seal")}, timeout=PATIENCE_MS)


def _unknown(demo_pbx: ScriptedPbx, channels: KeptChannels, draft_id: str) -> None:
    """A create that the PBX did not carry out, and whose program ended before it knew."""
    demo_pbx.script("message_channel/create", Cut(executes=False))
    stop = Stop()
    demo_pbx.script("message_channel/list", Errcode(0, "SUCCESS", {"list": []}))
    kept = channels.draft(draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, stop), Unknown)
    demo_pbx.unscript("message_channel/list")


def test_a30_what_was_settled_as_not_created_is_told_as_that(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    _unknown(demo_pbx, channels, keep("One"))
    home = opened()
    assert states(channels)["One"] is ChannelState.UNKNOWN
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "was not created" in banner(home), timeout=PATIENCE_MS)
    assert states(channels)["One"] is ChannelState.READY


def test_a30_a_channel_whose_keys_the_provider_refused_is_not_shown_as_simply_created(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.pbx.following.PAUSES_S", (0.0, 0.01))
    demo_pbx.store.status, demo_pbx.store.reason = "status_connect_fail", "auth_fail"
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "could not connect with the provider" in banner(home), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: any("not connected" in text for text in shown(home, 4)), timeout=PATIENCE_MS)
    table(home).selectRow(0)
    detail = home.findChild(QLabel, "channel_detail")
    assert detail is not None
    assert "auth_fail" in detail.text()


def test_a30_closing_home_in_the_middle_of_a_create_asks_once(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    demo_pbx.script("message_channel/create", Wait(go_on))
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: any(each.path.endswith("create") for each in demo_pbx.requests), timeout=PATIENCE_MS)
    assert not home.close()
    assert "is being created" in banner(home)
    go_on.set()
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "was created" in banner(home), timeout=PATIENCE_MS)
    assert home.close()


def test_a31_the_pbx_that_it_was_sent_to_is_searched_and_not_the_one_that_the_draft_names_by_now(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, tmp_path: Path
) -> None:
    draft_id = keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    kept = channels.draft(draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, Stop()), Unknown)
    with ScriptedPbx() as other:
        channels.add_pbx(KnownPbx(other.base_url, other.client_id), other.client_secret, Stop())
        channels.store.save_draft(replace(kept, base_url=other.base_url, revision=kept.revision + 1))
        found = channels.look(draft_id, Stop())
        assert isinstance(found, Created)
        assert found.base_url == demo_pbx.base_url
        assert found.channel_id in demo_pbx.channels
        assert other.requests == []


def test_a31_an_attempt_that_no_draft_has_any_more_is_settled_and_blocks_its_name_no_longer(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    first = keep("One")
    _unknown(demo_pbx, channels, first)
    channels.store.set_deleted(first, True)
    channels.purge([first], Stop())
    again = keep("One")
    channels.store.save_draft(KeptDraft("another", demo_pbx.base_url, replace(DRAFT, name="One")))
    assert isinstance(channels.send(again, Stop()), Created)
    assert [body["name"] for body in demo_pbx.channels.values()] == ["One"]


def test_a37_what_home_finds_by_searching_is_kept_as_what_is_created_there_at_once(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, secrets: MemoryVault
) -> None:
    channels.drawer.forgets_created = True
    draft_id = keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    kept = channels.draft(draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, Stop()), Unknown)
    assert isinstance(channels.look(draft_id, Stop()), Created)
    (row,) = channels.store.channels()
    assert row.webhook_url
    assert not any(draft_id in service for service, _key in secrets._secrets)


def test_a32_a_channel_that_another_window_is_sending_is_shown_as_that_and_not_offered(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    demo_pbx.script("message_channel/create", Wait(go_on))
    draft_id = keep("One")
    wizard = threading.Thread(target=lambda: channels.send(draft_id, Stop()))
    wizard.start()
    try:
        qtbot.waitUntil(lambda: any(each.path.endswith("create") for each in demo_pbx.requests), timeout=PATIENCE_MS)
        home = opened()
        home.settle_open()
        qtbot.waitUntil(lambda: shown(home, 4) == ["… being sent"], timeout=PATIENCE_MS)
        table(home).selectRow(0)
        next_ = home.findChild(QAbstractButton, "channel_next")
        waiting_ = home.findChild(QAction, "send_waiting")
        assert next_ is not None
        assert waiting_ is not None
        assert next_.isHidden()
        assert not waiting_.isEnabled()
    finally:
        go_on.set()
        wizard.join()
    qtbot.waitUntil(lambda: "created, id" in shown(home, 4)[0], timeout=PATIENCE_MS)
    assert len(demo_pbx.channels) == 1


def test_a38_every_outcome_of_what_was_sent_together_is_told_and_not_only_the_last(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two", "Three", "Four"):
        keep(name)
    keep("Without keys", with_secrets=False)
    demo_pbx.script("message_channel/create", Errcode(40002))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: list(states(channels).values()).count(ChannelState.CREATED) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: "3 channels were created" in banner(home) and "Without keys" in banner(home), timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: "⚠ keys are missing" in shown(home, 4), timeout=PATIENCE_MS)
    (refused,) = (name for name, state in states(channels).items() if state is ChannelState.REFUSED)
    assert f"⚠ {refused}: " in banner(home)
    keep("Five")
    home.refresh()
    send = home.findChild(QAction, "send_waiting")
    assert send is not None
    qtbot.waitUntil(lambda: "● ready to send" in shown(home, 4) and send.isEnabled(), timeout=PATIENCE_MS)
    send.trigger()
    qtbot.waitUntil(lambda: "“Five” was created." in banner(home), timeout=PATIENCE_MS)
    assert "3 channels" not in banner(home)
