"""Another language is chosen: everything is found again as it was left, and what cannot be changed yet is told."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.desk.channels import KeptChannels
from core.desk.pbxs import Added
from core.errors import Reason
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.unavailable import unavailable
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.standing import Need
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, Driver, to_review
from tests.ui.home.board import DRAFT, Keep, Open, banner, button, press, shown, table, toast
from tests.ui.home.on_pbx import table as on_pbx_table
from tests.ui.home.on_pbx import text
from ui.application import Application
from ui.created.handover_dialog import HandoverDialog
from ui.home.duplicate import DuplicateDialog
from ui.home.pages import ON_PBX
from ui.home.undo import Renamed
from ui.home.window import HomeWindow
from ui.look.signed_label import SignedLabel


@pytest.fixture
def speaking(at_home: Application) -> Iterator[Application]:
    """What they say is translated back."""
    yield at_home
    at_home.language.choose("en")


def store_of(application: Application, qtbot: QtBot) -> Store:
    application.open_home()
    qtbot.waitUntil(lambda: application.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert application.at_hand.channels is not None
    return application.at_hand.channels.store


def home_of(application: Application) -> HomeWindow:
    assert application.home is not None
    return application.home


def test_home_is_found_in_another_language_as_it_was_left(
    speaking: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    store = store_of(speaking, qtbot)
    store.pbxs.remember(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    for number in range(40):
        name = f"{'Front' if number % 2 else 'Back'} {number:02}"
        store.save_draft(KeptDraft(f"d{number}", demo_pbx.base_url, replace(DRAFT, name=name)))
    before = home_of(speaking)
    before.resize(780, 560)  # Qt's screen without a display is 800 wide: the new one is no wider
    before.refresh()
    qtbot.waitUntil(lambda: len(shown(before, 0)) == 40, timeout=PATIENCE_MS)
    before.findChild(QAction, "order.name").trigger()  # type: ignore[union-attr]
    before.board._bar.search.setText("front")
    before.board.filters.choose(Need.YOU)
    listed = shown(before, 0)
    assert listed[0] == "Front 01"
    before.board.table.select(["d31", "d33"])
    before.board.table.scroll_to_current()
    table(before).setFocus()
    scrolled = table(before).verticalScrollBar().value()
    assert scrolled > 0
    speaking.language.choose("de")
    after = home_of(speaking)
    assert after is not before
    assert shown(after, 0) == listed
    qtbot.waitUntil(lambda: not vars(before), timeout=PATIENCE_MS)  # nothing of it is held for ever
    qtbot.waitUntil(lambda: after.focusWidget() is table(after), timeout=PATIENCE_MS)
    assert after.board._bar.search.text() == "front"
    assert after.board.filters.need is Need.YOU
    qtbot.waitUntil(lambda: table(after).verticalScrollBar().value() == scrolled, timeout=PATIENCE_MS)
    assert [row.id for row in after.board.table.selected()] == ["d31", "d33"]
    after.findChild(QAction, "delete_channel").trigger()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "gelöscht" in toast(after), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not after.board.is_under_way, timeout=PATIENCE_MS)
    speaking.language.choose("en")
    assert home_of(speaking) is not after
    qtbot.waitUntil(lambda: toast(home_of(speaking)).startswith("2 channels were"), timeout=PATIENCE_MS)


def test_the_channels_of_a_pbx_and_what_was_said_are_found_in_another_language(
    speaking: Application, demo_pbx: ScriptedPbx, two_on_pbx: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    store = store_of(speaking, qtbot)
    before = home_of(speaking)
    login = KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller")
    assert speaking.at_hand.channels is not None
    speaking.at_hand.channels.pbxs.add(login, demo_pbx.client_secret, Stop())
    assert store.pbxs.all()
    before.refresh()
    before.board.turning.show_on_pbx()
    page = before.board.on_pbx
    qtbot.waitUntil(lambda: bool(page._pbxs), timeout=PATIENCE_MS)
    page.sites.choose(demo_pbx.base_url)
    qtbot.waitUntil(lambda: on_pbx_table(before).model().rowCount() == len(two_on_pbx), timeout=PATIENCE_MS)
    page.count_for("last_7_days")
    qtbot.waitUntil(lambda: not page._reading.is_under_way, timeout=PATIENCE_MS)
    page.table._sort_by(1)
    page.table.selectRow(1)
    chosen = page.table.selected()
    assert chosen is not None
    before.board.notices.tell_only_here(unavailable(Reason.LOCKED))
    page.export_to(str(tmp_path / "list.csv"))
    assert not before.may_be_replaced
    qtbot.waitUntil(lambda: text(before, "pbx_note") == "The list was written.", timeout=PATIENCE_MS)
    speaking.language.choose("de")
    after = home_of(speaking)
    assert after is not before
    assert after.board._bar.page == ON_PBX
    qtbot.waitUntil(lambda: text(after, "pbx_name") == "Café Müller", timeout=PATIENCE_MS)
    left = after.board.on_pbx
    assert left.table.horizontalHeader().sortIndicatorSection() == 1
    assert left._reading.time_range == "last_7_days"
    assert left.table.selected() is not None
    assert left.table.selected() == chosen
    assert text(after, "pbx_note") == "Die Liste wurde geschrieben."
    assert "bis Sie das Programm beenden" in after.board.notices.keyring_banner.label.text()
    qtbot.waitUntil(lambda: not left._reading.is_under_way, timeout=PATIENCE_MS)


def test_windows_with_something_open_change_their_language_once_it_is_finished_and_say_so(
    speaking: Application, qtbot: QtBot
) -> None:
    store = store_of(speaking, qtbot)
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="One")))
    before = home_of(speaking)
    before.refresh()
    qtbot.waitUntil(lambda: shown(before, 0) == ["One"], timeout=PATIENCE_MS)
    press(before, "duplicate_channel")
    dialog = before.findChild(QDialog)
    assert dialog is not None
    speaking.language.choose("de")
    assert home_of(speaking) is before
    assert banner(before)
    speaking.language.choose("")
    assert not banner(before), "it is the one that is spoken"
    assert not speaking.language.looks_again.isActive()
    speaking.language.choose("de")
    dialog.reject()
    qtbot.waitUntil(lambda: home_of(speaking) is not before, timeout=PATIENCE_MS)
    after = home_of(speaking)
    assert not banner(after)
    after.close()
    speaking.language.choose("fr")
    assert home_of(speaking) is not after
    assert not home_of(speaking).isVisible(), "one that was closed meanwhile stays so"


def test_what_is_left_to_do_for_a_created_channel_stays_open_in_another_language(
    speaking: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    store_of(speaking, qtbot)
    driver = Driver(speaking.open_wizard(login), qtbot)
    to_review(driver)
    driver.create()
    assert driver.wizard.session.created_id is not None
    speaking.language.choose("de")
    qtbot.waitUntil(lambda: home_of(speaking).findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    dialog = home_of(speaking).findChild(HandoverDialog)
    assert dialog is not None
    assert str(driver.wizard.session.created_id) in dialog.windowTitle()
    assert ChannelState.CREATED in [row.state for row in home_of(speaking).board.model.rows]
    dialog.reject()


def test_another_language_waits_for_the_channels_which_have_no_other_window(
    speaking: Application, qtbot: QtBot
) -> None:
    before = speaking.open_home()
    assert speaking.at_hand.channels is None
    speaking.language.choose("de")
    assert speaking.home is before
    assert before.isVisible()
    assert banner(before)
    qtbot.waitUntil(lambda: home_of(speaking) is not before, timeout=PATIENCE_MS)
    assert home_of(speaking).isVisible()
    assert speaking.at_hand.channels is not None


def test_home_stays_open_in_another_language_where_the_channels_cannot_be_read(
    speaking: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    Paths(tmp_path / "data").store.mkdir(parents=True)
    before = speaking.open_home()
    qtbot.waitUntil(lambda: bool(banner(before)), timeout=PATIENCE_MS)
    speaking.language.choose("de")
    after = home_of(speaking)
    assert after is not before
    assert after.isVisible()
    assert speaking.at_hand.channels is None
    assert "Es wurde nichts geändert." in banner(after)


def test_a_wizard_that_is_the_last_window_is_not_closed_for_another_language(
    speaking: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    store_of(speaking, qtbot)
    before, wizard = home_of(speaking), speaking.open_wizard(login)
    before.close()
    speaking.language.choose("de")
    assert speaking.wizard is wizard
    assert wizard.isVisible(), "the program would end"
    before.show()
    before.activateWindow()
    qtbot.waitUntil(lambda: home_of(speaking) is not before, timeout=PATIENCE_MS)
    assert speaking.wizard is not wizard


def test_a_wizard_that_does_not_close_keeps_all_in_the_language_before_and_home_says_what_to_do(
    speaking: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    store_of(speaking, qtbot)
    before, wizard = home_of(speaking), speaking.open_wizard(login)
    wizard.may_lose = lambda: False
    press(before, "language.de")
    assert speaking.wizard is wizard
    assert wizard.isVisible()
    assert home_of(speaking) is before
    assert "The language was not changed" in banner(before)
    chosen = before.findChild(QAction, "language.platform")
    assert chosen is not None
    assert chosen.isChecked()
    assert speaking._choices.now.language == ""
    assert not speaking.language.looks_again.isActive(), "a second close by itself would lose it"
    wizard.may_lose = lambda: True
    press(before, "language.de")
    assert home_of(speaking) is not before
    assert not banner(home_of(speaking)), "it was changed"


def test_what_writes_copies_changes_a_pbx_or_sends_once_it_is_trusted_is_finished_before_the_language_changes(
    opened: Open, keep: Keep, channels: KeptChannels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        keep(name, ChannelState.DRAFT)
    home = opened()
    board, out = home.board, tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr("ui.fleet.sites_export.ask_where_to_save", lambda *given: given[-1](str(out / "sites.json")))
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: QMessageBox.StandardButton.Yes)
    table(home).selectRow(0)
    (pbx,) = channels.store.pbxs.all()
    board.pbxs.table.selectRow(0)

    def copy() -> None:
        press(home, "duplicate_channel")
        (dialog,) = home.findChildren(DuplicateDialog)
        dialog.accept()

    begun: tuple[Callable[[], object], ...] = (
        lambda: board.sheets.save(board.model.rows, "", str(out)),
        copy,
        lambda: board._late.export_sites(channels),
        lambda: board.certificate.trusted.emit("https://192.0.2.1", "ab" * 32, ""),
        lambda: board.pbxs.rename(pbx.base_url, "Praxis"),
        lambda: board.pbxs.tag(pbx.base_url, ("north",)),
        button(home, "forget_pbx").click,
    )
    for begin in begun:
        begin()
        assert not home.may_be_replaced
        qtbot.waitUntil(lambda: home.may_be_replaced, timeout=PATIENCE_MS)
    assert len(list(out.glob("*.pdf"))) == 2
    assert len(board.acts.done) == 1, "the copy can be undone"
    assert not channels.store.pbxs.all()


def test_the_help_is_shown_beside_no_other_wizard_where_the_draft_could_not_be_read(
    speaking: Application, qtbot: QtBot
) -> None:
    store_of(speaking, qtbot)
    speaking.wizards.helps_next = True
    speaking.resuming.not_read.emit(unavailable(Reason.LOCKED))
    assert not speaking.wizards.helps_next


def test_a_wizard_that_was_asked_something_is_not_made_anew_under_the_hands_that_type_in_it(
    speaking: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    store_of(speaking, qtbot)
    before, wizard = home_of(speaking), speaking.open_wizard(login)
    dialog = QDialog(wizard)
    dialog.open()
    speaking.language.choose("de")
    dialog.reject()
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow, timeout=PATIENCE_MS)
    with qtbot.waitSignal(speaking.language.looks_again.timeout, timeout=PATIENCE_MS):
        pass
    assert speaking.wizard is wizard
    assert wizard.isVisible()
    before.activateWindow()
    qtbot.waitUntil(lambda: home_of(speaking) is not before, timeout=PATIENCE_MS)
    assert speaking.wizard is not wizard


def test_the_help_a_pbx_and_what_became_of_a_file_are_found_in_another_language_and_what_was_closed_is_not(
    speaking: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    store = store_of(speaking, qtbot)
    for number in range(2):
        store.pbxs.remember(KnownPbx(f"https://192.0.2.{number + 1}", "an-id", name="AB"[number]))
    before = home_of(speaking)
    before.refresh()
    qtbot.waitUntil(lambda: before.board.pbxs.table.row_count == 2, timeout=PATIENCE_MS)
    before.board._late.show_help()
    before.board.pbxs.table.selectRow(1)
    before.board.acts.add(Renamed("https://192.0.2.1", "", lambda: "renamed"))
    before.board.toast.dismiss()
    before.board.pbxs._added(Added(True, kept=True))
    before.board.files.write_history((), {}, str(tmp_path / "history.csv"))
    qtbot.waitUntil(lambda: banner(before) == "The history was written.", timeout=PATIENCE_MS)
    speaking.language.choose("de")
    after = home_of(speaking).board
    assert home_of(speaking) is not before
    assert after._late.helps
    assert after.pbxs.table.currentIndex().row() == 1
    said = home_of(speaking).findChild(SignedLabel, "pbx_status")
    assert said is not None
    assert said.text().startswith("Diese Telefonanlage stand schon in der Liste")
    assert (len(after.acts.done), after.toast.isHidden()) == (1, True)
    assert banner(home_of(speaking)) == "Der Verlauf wurde geschrieben."
