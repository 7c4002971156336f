"""A channel of a PBX opened and changed: a review with before and after, what goes along, and what came of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.channel.credentials import encode
from core.delivery.change_outcome import Unclear
from core.delivery.changing import ChangeOrder, DeleteOrder
from core.desk.channels import KeptChannels
from core.desk.on_pbx import PbxChannels
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable, unusable
from core.store.rows import ChannelState
from tests.core.asking import Asker
from tests.core.bodies import GENERAL
from tests.core.desk.kept import draft_with_keys
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, states
from tests.ui.home.on_pbx import column, press, table, text, text_of
from ui.home.window import HomeWindow
from ui.on_pbx.change_dialog import CHANNEL, KEYS, NUMBERS, REVIEW, ChangeDialog
from ui.routing.model import RoutingModel

UPDATE = "message_channel/update"
Change = Callable[..., ChangeDialog]


@pytest.fixture
def elsewhere(demo_pbx: ScriptedPbx) -> int:
    """A channel that somebody else made."""
    return int(Asker(demo_pbx).log_in().post("message_channel/create", GENERAL)["id"])


@pytest.fixture
def own(keep: Keep, channels: KeptChannels) -> str:
    """A channel of this computer, with its keys in the keyring."""
    draft_id = keep("One")
    channels.sending.send(draft_id, Stop())
    return draft_id


@pytest.fixture
def change(opened: Open, qtbot: QtBot) -> Change:
    """Opens the only channel of the PBX to be changed."""

    def changing(action: str = "change_on_pbx") -> ChangeDialog:
        home = opened()
        home.board.turning.show_on_pbx()
        qtbot.waitUntil(lambda: table(home).model().rowCount() == 1, timeout=PATIENCE_MS)
        press(home, f"card.{action}")
        qtbot.waitUntil(lambda: home.findChild(ChangeDialog) is not None, timeout=PATIENCE_MS)
        dialog = home.findChild(ChangeDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE_MS)  # opened in turns, it hears no key before
        return dialog

    return changing


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def button(dialog: QWidget, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def rows(dialog: QWidget, name: str = "changes") -> list[tuple[str, ...]]:
    found = dialog.findChild(QTableView, name)
    assert found is not None
    model = found.model()
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    return [tuple(cell.removeprefix("− ").removeprefix("+ ") for cell in row if cell is not None) for row in cells]


def updates(pbx: ScriptedPbx) -> list[dict[str, object]]:
    return [request.body for request in pbx.requests if request.path == UPDATE]


def done(dialog: QWidget, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(text_of(dialog, "change_done")), timeout=PATIENCE_MS)
    return text_of(dialog, "change_done")


def told(dialog: QWidget, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(text_of(dialog, "change_outcome")), timeout=PATIENCE_MS)
    return text_of(dialog, "change_outcome")


def test_what_was_changed_is_reviewed_line_by_line_and_sent_with_the_keys_that_are_here(
    own: str, change: Change, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Two")
    edit(dialog, "send_rate").setText("7")
    dialog.turn_to(REVIEW)
    assert rows(dialog) == [("Channel name", "One", "Two"), ("Sending rate", "1", "7")]
    assert button(dialog, "apply_changes").text() == "Make 2 &changes"
    button(dialog, "apply_changes").click()
    assert "read back from Café Müller" in done(dialog, qtbot)
    (body,) = updates(demo_pbx)
    assert (body["name"], body["send_rate"]) == ("Two", 7)
    assert {"k": "api_key", "v": encode("KEY0123-secret")} in body["account_data"]  # type: ignore[operator]
    assert dialog.focusWidget() is button(dialog, "apply_changes"), "Done is all that is left to be pressed"
    (row,) = channels.store.channels()
    assert (row.draft.name, row.draft.send_rate) == ("Two", "7")
    assert channels.store.draft(own) is None


def test_a_line_is_taken_back_and_nothing_different_sends_nothing(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    found = dialog.findChild(QTableView, "changes")
    assert found is not None
    undo = found.indexWidget(found.model().index(0, 3))
    assert isinstance(undo, QAbstractButton)
    undo.click()
    assert edit(dialog, "name").text() == "One"
    assert text_of(dialog, "changes_count") == "Nothing is different."
    assert text_of(dialog, "change_stays") == "", "nothing is sent along"
    assert not button(dialog, "close_change").isVisible(), "the blue button closes it"
    button(dialog, "apply_changes").click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    assert updates(demo_pbx) == []


def test_numbers_are_changed_in_the_same_table_and_keep_the_ids_of_their_lines(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    dialog.turn_to(NUMBERS)
    model = dialog.findChild(RoutingModel)
    assert model is not None
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=PATIENCE_MS)
    assert model.setData(model.index(0, 2), "1001", Qt.ItemDataRole.EditRole)
    model.insertRow(1)
    assert model.setData(model.index(1, 0), "+4930999", Qt.ItemDataRole.EditRole)
    assert model.setData(model.index(1, 1), "api", Qt.ItemDataRole.EditRole)
    dialog.turn_to(REVIEW)
    number = f"+4930{sum(b'One'):05d}"
    assert rows(dialog) == [
        (f"Destination of {number}", "Olivia Bennett (1000)", "Liam O’Connor (1001)"),
        ("+4930999", "Not there", "goes to Third-party platform (API)"),
    ]
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    lines = updates(demo_pbx)[0]["dids"]
    assert isinstance(lines, list)
    assert [line.get("id") for line in lines] == [1, None]


def test_keys_that_are_not_here_are_asked_for_or_the_risk_is_told_and_the_connection_watched(
    elsewhere: int, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.pbx.following.PAUSES_S", (0.0, 0.0))
    demo_pbx.store.keys_left_out = "lost"
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    assert "not on this computer" in text_of(dialog, "keys_missing")
    assert not button(dialog, "apply_changes").isVisible()
    button(dialog, "change_without_keys").click()
    qtbot.waitUntil(
        lambda: (
            "was lost after the change" in text_of(dialog, "change_outcome") or dialog._pages.currentIndex() == KEYS
        ),
        timeout=PATIENCE_MS,
    )
    assert "account_data" not in updates(demo_pbx)[0]
    assert "mySuperSecret123" not in str(updates(demo_pbx))
    edit(dialog, "account_data.api_key").setText("typed-key")
    edit(dialog, "account_data.api_secret").setText("typed-secret")
    dialog.turn_to(REVIEW)
    assert ("API Key", "as it is on the PBX", "typed here") in rows(dialog)
    demo_pbx.store.keys_left_out = "kept"
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    assert {"k": "api_key", "v": encode("typed-key")} in demo_pbx.channels[elsewhere]["account_data"]


def test_a_red_one_leads_to_its_keys_which_alone_can_be_replaced(
    own: str, change: Change, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    dialog = change("replace_keys")
    assert dialog._pages.currentIndex() == KEYS
    edit(dialog, "account_data.api_key").setText("KEY-new-one")
    dialog.turn_to(REVIEW)
    assert rows(dialog) == [("API Key", "as it is on the PBX", "typed here")]
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    (body,) = demo_pbx.channels.values()
    assert {"k": "api_key", "v": encode("KEY-new-one")} in body["account_data"]
    (row,) = channels.store.channels()
    assert (
        PbxChannels(channels).open_on_pbx(demo_pbx.base_url, row.channel_id or 0, Stop()).keys["api_key"]
        == "KEY-new-one"
    )


def test_somebody_elses_change_is_shown_and_the_person_chooses_line_by_line(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Mine")
    edit(dialog, "send_rate").setText("7")
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "name": "Theirs", "session_expired_time": 9}
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "Someone else has changed" in told(dialog, qtbot)
    assert updates(demo_pbx) == []
    theirs, mine = button(dialog, "keep_theirs.0"), button(dialog, "keep_mine.0")
    assert (theirs.text(), mine.text(), theirs.isChecked()) == ("Theirs", "Mine", True)
    conflicts = dialog.findChild(QTableView, "conflicts")
    assert conflicts is not None
    opened = [conflicts.model().index(row, 3).data() for row in range(conflicts.model().rowCount())]
    assert opened == ["One", "1"]
    assert conflicts.horizontalHeader().visualIndex(3) == 1
    assert not button(dialog, "keep_mine.1").isEnabled()
    mine.click()
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    after = demo_pbx.channels[channel_id]
    assert (after["name"], after["send_rate"], after["session_expired_time"]) == ("Mine", 7, 9)


def test_who_keeps_all_of_somebody_elses_change_sends_none(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Mine")
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "name": "Theirs", "session_expired_time": 9}
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "Someone else has changed" in told(dialog, qtbot)
    assert button(dialog, "apply_changes").text() == "Keep 1 from &the PBX"
    button(dialog, "apply_changes").click()
    assert "Nothing was sent" in done(dialog, qtbot)
    assert updates(demo_pbx) == []


def test_keys_that_were_typed_are_sent_with_somebody_elses_change(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "account_data.api_key").setText("KEY-new-one")
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "name": "Theirs"}
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "Someone else has changed" in told(dialog, qtbot)
    assert "both are kept" in told(dialog, qtbot)
    assert "choose" not in told(dialog, qtbot), "nothing is to be chosen"
    assert button(dialog, "apply_changes").text() == "Change 1, keep 1 from &the PBX"
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    (update,) = updates(demo_pbx)
    assert update["name"] == "Theirs"
    assert {"k": "api_key", "v": encode("KEY-new-one")} in update["account_data"]  # type: ignore[operator]


def test_the_second_half_of_a_double_press_sends_nothing_that_nobody_has_seen(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, modifier = change(), Qt.KeyboardModifier.ControlModifier
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    edit(dialog, "send_rate").setText("7")
    dialog.turn_to(NUMBERS)
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "send_rate": 9}
    asked: tuple[Callable[[], bool], ...] = (
        lambda: button(dialog, "change_tab.review").isChecked(),
        lambda: bool(rows(dialog, "conflicts")),
    )
    for asks in asked:
        QTest.keyClick(dialog, Qt.Key.Key_Return, modifier)
        qtbot.waitUntil(asks, timeout=PATIENCE_MS)
        monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
        QTest.keyClick(dialog, Qt.Key.Key_Return, modifier)
        QApplication.processEvents()
        assert asks()
        assert button(dialog, "apply_changes").isEnabled()  # nothing is on its way
        monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    assert updates(demo_pbx) == []
    QTest.keyClick(dialog, Qt.Key.Key_Return, modifier)
    done(dialog, qtbot)


def test_who_has_chosen_whose_change_is_kept_has_seen_it_and_sends_it_by_the_next_key(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    dialog = change()
    edit(dialog, "send_rate").setText("7")
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "send_rate": 9}
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    qtbot.waitUntil(lambda: bool(rows(dialog, "conflicts")), timeout=PATIENCE_MS)
    button(dialog, "keep_mine.0").click()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    done(dialog, qtbot)
    assert [update["send_rate"] for update in updates(demo_pbx)] == [7]


def test_what_was_put_together_with_somebody_elses_change_and_not_sent_stands_there_to_be_sent_again(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Mine")
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "session_expired_time": 9}
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "Someone else has changed" in told(dialog, qtbot)
    demo_pbx.script(UPDATE, Errcode(10005))
    button(dialog, "apply_changes").click()
    qtbot.waitUntil(lambda: "not allowed to do this" in text_of(dialog, "change_outcome"), timeout=PATIENCE_MS)
    assert rows(dialog) == [("Channel name", "One", "Mine")]
    assert button(dialog, "apply_changes").text() == "Make 1 &change"
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    assert demo_pbx.channels[channel_id]["name"] == "Mine"


def test_the_button_counts_the_changes_that_are_too_many_to_be_shown(
    own: str, change: Change, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.on_pbx.change_table.MOST", 1)
    dialog = change()
    edit(dialog, "name").setText("Two")
    edit(dialog, "send_rate").setText("7")
    dialog.turn_to(REVIEW)
    assert rows(dialog) == [("Channel name", "One", "Two")]
    assert text_of(dialog, "changes_count") == "2 changes"
    assert button(dialog, "apply_changes").text() == "Make 2 &changes"


def test_what_has_not_become_as_meant_is_told_and_can_be_sent_again_or_left(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.store.spelled = str.upper
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "not everything is as intended" in told(dialog, qtbot)
    assert rows(dialog) == [("Channel name", "TWO", "Two")]
    demo_pbx.store.spelled = str
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    assert len(updates(demo_pbx)) == 2


def test_a_refusal_names_what_is_wrong_and_leaves_what_was_typed(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script(UPDATE, Errcode(10005))
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "The API login of Café Müller is not allowed to do this" in told(dialog, qtbot)
    dialog.turn_to(CHANNEL)
    assert edit(dialog, "name").text() == "Two"


def test_an_unclear_outcome_is_looked_up_and_not_sent_again(
    own: str, change: Change, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script(UPDATE, Cut(executes=True))
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    assert len(updates(demo_pbx)) == 1


def test_the_list_shows_the_change(own: str, change: Change, home: HomeWindow, qtbot: QtBot) -> None:
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    done(dialog, qtbot)
    button(dialog, "apply_changes").click()
    qtbot.waitUntil(lambda: column(home, 1) == ["Two"], timeout=PATIENCE_MS)


def test_many_numbers_are_compared_by_a_job(
    own: str, change: Change, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.on_pbx.change_dialog.MANY", 0)
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    assert not button(dialog, "apply_changes").isEnabled()
    qtbot.waitUntil(lambda: rows(dialog) == [("Channel name", "One", "Two")], timeout=PATIENCE_MS)
    assert button(dialog, "apply_changes").isEnabled()


def test_what_is_typed_while_many_numbers_are_compared_is_compared_too(
    own: str, change: Change, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.on_pbx.change_dialog.MANY", 0)
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    assert not button(dialog, "apply_changes").isEnabled()
    dialog.turn_to(CHANNEL)
    edit(dialog, "send_rate").setText("7")
    dialog.turn_to(REVIEW)
    qtbot.waitUntil(lambda: button(dialog, "apply_changes").isEnabled(), timeout=PATIENCE_MS)
    assert rows(dialog) == [("Channel name", "One", "Two"), ("Sending rate", "1", "7")]


def test_what_is_only_being_compared_can_be_left(
    own: str, change: Change, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.on_pbx.change_dialog.MANY", 0)
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert not dialog.isVisible()


def test_what_is_not_clear_is_not_called_unchanged_where_it_cannot_be_looked_at(
    own: str, change: Change, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    demo_pbx.script(UPDATE, Cut(executes=True))
    order = ChangeOrder(own, dialog._sending.seen.opened.channel, dialog.draft, channels.login(demo_pbx.base_url))
    unclear = PbxChannels(channels).site.changing.change(order, Stop())
    dialog._sending.meant = dialog.draft
    dialog._sending._ended(unclear)
    dialog._sending._begin(_cannot_be_read)
    qtbot.waitUntil(lambda: "cannot be written" in text_of(dialog, "change_outcome"), timeout=PATIENCE_MS)
    assert text_of(dialog, "change_said") == ""
    button(dialog, "look_again").click()
    assert "as intended" in done(dialog, qtbot)


def _cannot_be_read(_stop: Stop) -> object:
    raise StoreUnusable("The data folder cannot be written (no space).")


# After a restart


def test_what_an_earlier_run_left_open_is_found_out_when_the_pbx_is_read_again(
    own: str, channels: KeptChannels, opened: Open, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    ((channel_id, _body),) = demo_pbx.channels.items()
    seen = PbxChannels(channels).open_on_pbx(demo_pbx.base_url, channel_id, Stop())
    demo_pbx.script("message_channel/delete", Cut(executes=True))
    order = DeleteOrder(own, seen.opened.channel, channels.login(demo_pbx.base_url))
    assert isinstance(PbxChannels(channels).site.changing.delete(order, Stop()), Unclear)
    home = opened()
    home.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: "was deleted from Café Müller" in text(home, "pbx_note"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: states(channels) == {"One": ChannelState.DRAFT}, timeout=PATIENCE_MS)
    (row,) = channels.store.channels()
    kept = draft_with_keys(channels, row.id)
    assert kept is not None
    assert kept.draft.credentials["api_key"] == "KEY0123-secret"
    assert PbxChannels(channels).site.open_at(demo_pbx.base_url) == ()


def test_an_open_delete_that_stands_in_the_way_of_a_change_and_is_found_done_by_a_look_ends_it(
    own: str, change: Change, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = change()
    demo_pbx.script("message_channel/delete", Cut(executes=False))
    order = DeleteOrder(own, dialog._sending.seen.opened.channel, channels.login(demo_pbx.base_url))
    unclear = PbxChannels(channels).site.changing.delete(order, Stop())
    assert isinstance(unclear, Unclear)
    dialog._sending.meant = dialog.draft
    dialog.turn_to(REVIEW)
    dialog._sending._ended(Unclear(unclear.change, earlier=True))
    demo_pbx.channels.clear()  # it was carried out late
    button(dialog, "look_again").click()
    assert done(dialog, qtbot) == "“One” was deleted from Café Müller."
    assert states(channels) == {"One": ChannelState.DRAFT}


def test_a_change_that_this_computer_cannot_keep_is_told_as_made(
    own: str, change: Change, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> None:
        raise unusable(OSError())

    monkeypatch.setattr(Store, "keep_as_on_pbx", full)
    dialog = change()
    edit(dialog, "name").setText("Two")
    dialog.turn_to(REVIEW)
    button(dialog, "apply_changes").click()
    assert "read back from Café Müller" in done(dialog, qtbot)
    assert told(dialog, qtbot).startswith("The data folder cannot be written")
    assert text_of(dialog, "change_said") == ""
    assert [body["name"] for body in demo_pbx.channels.values()] == ["Two"]
