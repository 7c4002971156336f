"""Home, "On the PBX": a channel is deleted by its name, once, and kept here to be made again."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.delivery.change_outcome import Unclear
from core.delivery.changing import DeleteOrder
from core.desk.channels import KeptChannels
from core.desk.on_pbx import PbxChannels
from core.stop import Stop
from core.store.channels import Store
from core.store.database import unusable
from core.store.rows import ChannelState
from tests.core.desk.kept import draft_with_keys
from tests.scripted_pbx import Cut, ScriptedPbx, Silence, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, states
from tests.ui.home.on_pbx import DELETE, LIST, See, column, press, table, text, text_of, turn
from ui.home.window import HomeWindow
from ui.look.scrolled import Scrolled
from ui.on_pbx.delete_dialog import DeleteDialog


def opened_delete(home: HomeWindow, qtbot: QtBot) -> DeleteDialog:
    press(home, "card.delete_on_pbx")
    qtbot.waitUntil(lambda: home.findChild(DeleteDialog) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(DeleteDialog)
    assert dialog is not None
    return dialog


def typed(dialog: DeleteDialog, name: str) -> QAbstractButton:
    edit = dialog.findChild(QLineEdit, "delete_name")
    button = dialog.findChild(QAbstractButton, "delete_from_pbx")
    assert edit is not None
    assert button is not None
    edit.setText(name)
    return button


def test_a_channel_without_a_name_is_not_deleted_by_a_blank(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    demo_pbx.store.by_id[19]["name"] = "\u200b"
    dialog = opened_delete(home, qtbot)
    for nothing in (" ", "\u200b", "x"):
        assert not typed(dialog, nothing).isEnabled()
    dialog.reject()


def test_a_name_that_has_to_be_typed_is_shown_whole(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    demo_pbx.store.by_id[19]["name"] = name = "Front desk of the surgery " * 4 + "in Bonn"
    dialog = opened_delete(home, qtbot)
    assert any(name in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.width() < 700
    assert typed(dialog, name).isEnabled()
    dialog.reject()


def test_a_channel_is_deleted_by_typing_its_name_and_kept_here_to_be_made_again(
    see: See, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = see()
    dialog = opened_delete(home, qtbot)
    assert "+1234567890" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    for wrong in ("", "docs-general sms channel", "Docs-General SMS Channe"):
        assert not typed(dialog, wrong).isEnabled()
    button = typed(dialog, "  Docs-General SMS Channel ")
    edit = dialog.findChild(QLineEdit, "delete_name")
    assert edit is not None
    qtbot.keyClick(edit, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert sorted(demo_pbx.channels) == [19, 20]
    button.click()
    qtbot.waitUntil(lambda: sorted(demo_pbx.channels) == [20], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
    assert "kept here as a draft" in text(home, "pbx_note")
    (row,) = channels.store.channels()
    assert (row.state, row.draft.name) == (ChannelState.DRAFT, "Docs-General SMS Channel")
    assert [route.did_number for route in row.whole.dids] == ["+1234567890"]


def test_of_a_channel_of_this_computer_the_keys_are_kept_too(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    channels.sending.send(draft_id, Stop())
    home = opened()
    home.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: column(home, 1) == ["One"], timeout=PATIENCE_MS)
    typed(opened_delete(home, qtbot), "One").click()
    qtbot.waitUntil(lambda: states(channels) == {"One": ChannelState.DRAFT}, timeout=PATIENCE_MS)
    (row,) = channels.store.channels()
    kept = draft_with_keys(channels, row.id)
    assert kept is not None
    assert kept.draft.credentials["api_key"] == "KEY0123-secret"
    assert row.id != draft_id


def test_a_channel_that_somebody_else_changed_meanwhile_is_not_deleted(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    dialog = opened_delete(home, qtbot)
    demo_pbx.channels[19] = {**demo_pbx.channels[19], "send_rate": 9}
    typed(dialog, "Docs-General SMS Channel").click()
    qtbot.waitUntil(lambda: "Someone else has changed" in text_of(dialog, "delete_outcome"), timeout=PATIENCE_MS)
    assert "choose" not in text_of(dialog, "delete_outcome")
    QCoreApplication.processEvents()
    facts = dialog.findChild(Scrolled)
    assert facts is not None
    assert facts.verticalScrollBar().maximum() == 0, "it has grown by what is said"
    assert 19 in demo_pbx.channels


def test_an_unclear_delete_is_looked_up_and_not_sent_again(see: See, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    home = see()
    demo_pbx.script(DELETE, Cut(executes=True))
    typed(opened_delete(home, qtbot), "Docs-General SMS Channel").click()
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
    assert sum(request.path == DELETE for request in demo_pbx.requests) == 1


def test_a_channel_that_is_gone_by_now_is_said_and_the_list_is_read_anew(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    del demo_pbx.channels[19]
    press(home, "card.delete_on_pbx")
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)


def test_del_means_the_channel_of_the_pbx_and_never_one_of_this_computer_that_is_not_seen(
    opened: Open, keep: Keep, channels: KeptChannels, two_on_pbx: list[int], qtbot: QtBot
) -> None:
    keep("Own")
    home = opened()
    home.board.table.selectRow(0)
    assert home.board.actions_.by_name["delete_channel"].isEnabled()
    home.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: table(home).model().rowCount() == len(two_on_pbx), timeout=PATIENCE_MS)
    assert not home.board.actions_.by_name["delete_channel"].isEnabled()
    qtbot.keyClick(table(home), Qt.Key.Key_Delete)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: home.findChild(DeleteDialog) is not None, timeout=PATIENCE_MS)
    assert list(states(channels)) == ["Own"]
    home.board._bar.turn_to(0)
    home.board.table.clearSelection()
    home.board.table.selectRow(0)
    assert home.board.actions_.by_name["delete_channel"].isEnabled()


def test_what_became_of_an_open_delete_is_told_although_another_time_was_asked_for_meanwhile(
    see: See, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = see()
    seen = PbxChannels(channels).open_on_pbx(demo_pbx.base_url, 19, Stop())
    demo_pbx.script(DELETE, Cut(executes=True))
    order = DeleteOrder("", seen.opened.channel, channels.login(demo_pbx.base_url))
    assert isinstance(PbxChannels(channels).site.changing.delete(order, Stop()), Unclear)
    demo_pbx.script(LIST, Silence(executes=False))
    asked = len(demo_pbx.requests)
    home.board.on_pbx.refresh()
    qtbot.waitUntil(lambda: any(each.path == LIST for each in demo_pbx.requests[asked:]), timeout=PATIENCE_MS)
    home.board.on_pbx.count_for("today")
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
    assert text(home, "pbx_note") == "“Docs-General SMS Channel” was deleted from Café Müller."
    qtbot.waitUntil(lambda: home.board.model.rowCount() == 1, timeout=PATIENCE_MS)


def test_a_delete_whose_channel_cannot_be_kept_here_is_told_as_done_and_kept_by_another_press(
    see: See, demo_pbx: ScriptedPbx, channels: KeptChannels, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> None:
        raise unusable(OSError())

    home = see()
    dialog = opened_delete(home, qtbot)
    with monkeypatch.context() as disk:
        disk.setattr(Store, "save_draft", full)
        typed(dialog, "Docs-General SMS Channel").click()
        qtbot.waitUntil(lambda: bool(text_of(dialog, "delete_outcome")), timeout=PATIENCE_MS)
    told = text_of(dialog, "delete_outcome")
    assert told.startswith("“Docs-General SMS Channel” was deleted from Café Müller. The data folder")
    typed(dialog, "Docs-General SMS Channel").click()
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 1, timeout=PATIENCE_MS)


def test_a_channel_that_was_left_unread_keeps_none_of_another_pbx_from_being_opened(
    see: See, twin: ScriptedPbx, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    turn(home, demo_pbx.base_url, "Café Müller", qtbot)
    demo_pbx.script("message_channel/get", Silence(executes=False))
    press(home, "card.delete_on_pbx")
    turn(home, twin.base_url, "Hotel Adler", qtbot)
    dialog = opened_delete(home, qtbot)
    assert "from Hotel Adler?" in " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_after_a_delete_that_is_not_clear_the_list_is_read_anew_once_the_window_goes(
    see: See, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    home = see()
    dialog = opened_delete(home, qtbot)
    demo_pbx.script(DELETE, Cut(executes=True))
    order = DeleteOrder("", dialog._seen.opened.channel, channels.login(demo_pbx.base_url))
    unclear = PbxChannels(channels).site.changing.delete(order, Stop())
    dialog._ended(unclear)
    assert column(home, 0) == ["19", "20"]
    dialog.reject()
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
    assert "was deleted from Café Müller" in text(home, "pbx_note")


def test_the_window_of_a_delete_stays_until_it_is_known_what_became_of_it(
    see: See, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = see()
    dialog = opened_delete(home, qtbot)
    go_on = threading.Event()
    demo_pbx.script(DELETE, Wait(go_on))
    typed(dialog, "Docs-General SMS Channel").click()
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: column(home, 0) == ["20"], timeout=PATIENCE_MS)
