"""A live chat that a PBX has is opened and changed: before and after, once, read back, and nothing lost unasked."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.channel.live_chat import SETTINGS, LiveChat
from core.channel.lookup import Place
from core.delivery.begun import Begun, StoredBegun, What
from core.desk.channels import KeptChannels
from core.pbx.address import one_form
from core.store.live_chat_text import TypedLiveChat, typed_as_text
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Open
from tests.ui.home.on_pbx import press, text
from tests.ui.home.test_live_chat import click, drop, edit, picture, said
from ui.home.window import HomeWindow
from ui.on_pbx.live_chat_change_dialog import REVIEW, LiveChatChangeDialog
from ui.on_pbx.live_chat_code_dialog import LiveChatCodeDialog
from ui.on_pbx.live_chat_dialog import CHAT, LOOK

UPDATE = "message_channel/updatelivechat"
CHAT_THERE = LiveChat("Website", "www.example.com", "queue", "4")


@pytest.fixture
def shown(opened: Open, demo_pbx: ScriptedPbx, qtbot: QtBot) -> HomeWindow:
    demo_pbx.store.live_chats[19] = CHAT_THERE.as_json()
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: "1 channel" in text(window, "pbx_status_line"), timeout=PATIENCE_MS)
    return window


@pytest.fixture
def dialog(shown: HomeWindow, qtbot: QtBot) -> LiveChatChangeDialog:
    press(shown, "change_on_pbx")
    qtbot.waitUntil(lambda: shown.findChild(LiveChatChangeDialog) is not None, timeout=PATIENCE_MS)
    found = shown.findChild(LiveChatChangeDialog)
    assert found is not None
    qtbot.waitUntil(lambda: bool(found.form._directory.message_queues), timeout=PATIENCE_MS)
    return found


def to_review(dialog: LiveChatChangeDialog) -> None:
    while dialog._pages.currentIndex() < REVIEW:
        before = dialog._pages.currentIndex()
        click(dialog, "create_live_chat")
        assert dialog._pages.currentIndex() == before + 1


def rows(dialog: LiveChatChangeDialog) -> list[tuple[str, str, str]]:
    table = dialog.findChild(QTableView, "changes")
    assert table is not None
    model = table.model()
    found = [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]
    return [(what, before.removeprefix("− "), after.removeprefix("+ ")) for what, before, after in found]


def ended(dialog: LiveChatChangeDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._job is None, timeout=PATIENCE_MS)


def sent(pbx: ScriptedPbx) -> int:
    return sum(request.path == UPDATE for request in pbx.requests)


def blue(dialog: LiveChatChangeDialog) -> str:
    button = dialog.findChild(QAbstractButton, "create_live_chat")
    assert button is not None
    return button.text().replace("&", "")


def test_what_is_changed_stands_line_by_line_before_it_is_sent_and_is_read_back(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    edit(dialog, "name").setText("Shop")
    dialog.form._destination.show_place(Place("extension", "137", None, None))
    click(dialog, "message_type.2")
    click(dialog, "auto_close_session")
    click(dialog, "create_live_chat")
    click(dialog, "theme_mode.dark")
    to_review(dialog)
    told = rows(dialog)
    assert ("Channel name", "Website", "Shop") in told
    assert ("Visitors may send images, too", "Allowed", "Not allowed") in told
    assert ("Close sessions automatically", "Never", "after 24 hours without a message") in told
    assert ("Window", "Light", "Dark") in told
    assert [what for what, *_ in told][1] == "Messages go to"
    assert blue(dialog) == "Make 5 changes"
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "was changed as intended: read back" in said(dialog, "change_done")
    body = demo_pbx.store.live_chats[19]
    assert (body["name"], body["destination_type"], body["destination_id"]) == ("Shop", "extension", 137)
    assert (body["message_type"], body["session_expired_unit"], body["theme_mode"]) == (1, "hour", "dark")
    assert (sent(demo_pbx), blue(dialog)) == (1, "Done")
    dialog.close()
    assert not dialog.isVisible()


def test_nothing_is_sent_where_nothing_is_different_and_a_line_can_be_taken_back(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx
) -> None:
    to_review(dialog)
    assert said(dialog, "changes_count") == "Nothing is different."
    closing = dialog.findChild(QAbstractButton, "close_live_chat")
    assert closing is not None
    assert not closing.isVisible(), "the blue button closes it"
    click(dialog, "back")
    assert dialog._pages.currentIndex() == LOOK
    edit(dialog, "theme_color").setText("#112233")
    click(dialog, "theme_mode.dark")
    to_review(dialog)
    assert blue(dialog) == "Make 2 changes"
    dialog._take_back(["theme_color"])
    assert rows(dialog) == [("Window", "Light", "Dark")]
    dialog._take_back(["theme_mode"])
    assert blue(dialog) == "Close it"
    click(dialog, "create_live_chat")
    assert not dialog.isVisible()
    assert sent(demo_pbx) == 0


def test_what_was_changed_and_not_sent_is_asked_about_before_it_is_lost(dialog: LiveChatChangeDialog) -> None:
    edit(dialog, "name").setText("Shop")
    dialog.close()
    assert dialog.isVisible()
    assert "have not been sent" in said(dialog, "lost_typing")
    click(dialog, "go_on_typing")
    dialog.reject()
    click(dialog, "close_and_lose")
    assert not dialog.isVisible()


def test_somebody_else_s_change_is_shown_and_goes_nowhere(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    edit(dialog, "name").setText("Shop")
    demo_pbx.store.live_chats[19] |= {"theme_mode": "dark", "name": "Web"}
    to_review(dialog)
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "Someone else has changed" in said(dialog, "change_outcome")
    assert "Channel name, Window" in said(dialog, "change_outcome")
    assert "choose" not in said(dialog, "change_outcome"), "nothing is to be chosen here"
    assert sent(demo_pbx) == 0
    assert rows(dialog) == [("Channel name", "Web", "Shop")]
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    body = demo_pbx.store.live_chats[19]
    assert (body["name"], body["theme_mode"], sent(demo_pbx)) == ("Shop", "dark", 1)


def test_an_unclear_change_is_looked_at_and_sent_again_only_when_the_pbx_does_not_have_it(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.live_chat_changes.PAUSES_S", (0.0,))
    edit(dialog, "name").setText("Shop")
    to_review(dialog)
    demo_pbx.script(UPDATE, Cut(executes=False))
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "as it was before; it may yet" in said(dialog, "change_outcome")
    assert blue(dialog) == "Look now"
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "was not changed" in said(dialog, "change_outcome")
    assert (blue(dialog), sent(demo_pbx)) == ("Make 1 change", 1)
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert (demo_pbx.store.live_chats[19]["name"], sent(demo_pbx)) == ("Shop", 2)


def test_what_has_not_become_as_meant_and_what_else_changed_is_told(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.store.deaf = {"theme_mode"}
    edit(dialog, "name").setText("Shop")
    click(dialog, "create_live_chat")
    click(dialog, "theme_mode.dark")
    to_review(dialog)
    demo_pbx.store.pictures["livechat-1"] = b""
    demo_pbx.store.live_chats[19]["avatar"] = "livechat-1"
    demo_pbx.store.update = "replaces"
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "not everything is as intended" in said(dialog, "change_outcome")
    assert "did not change it: “avatar” (the PBX's name for it)." in said(dialog, "change_outcome")
    assert rows(dialog) == [("Window", "Light", "Dark")]


def test_a_refusal_changes_nothing_keeps_what_was_typed_and_leads_to_its_field(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    edit(dialog, "name").setText("Shop")
    to_review(dialog)
    fault = {"invalid_param_list": [{"field": "name", "valid_msg": "is reserved"}]}
    demo_pbx.script(UPDATE, Errcode(10001), Errcode(40002, more=fault))
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    outcome = dialog.findChild(QLabel, "live_chat_outcome")
    assert outcome is not None
    assert "does not support this yet" in outcome.text()
    assert blue(dialog) == "Make 1 change"
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert dialog._pages.currentIndex() == CHAT
    assert edit(dialog, "name").text() == "Shop"
    assert demo_pbx.store.live_chats[19]["name"] == "Website"


def test_a_refusal_of_what_stands_at_no_field_names_it(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    edit(dialog, "name").setText("Shop")
    to_review(dialog)
    fault = {"invalid_param_list": [{"field": "greeting_text", "valid_msg": "is too long"}]}
    demo_pbx.script(UPDATE, Errcode(40002, more=fault))
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    told = said(dialog, "live_chat_outcome")
    assert "“greeting_text” (the PBX's name for it): The PBX says: is too long" in told


def test_every_setting_has_a_name_of_these_windows(dialog: LiveChatChangeDialog) -> None:
    assert [name for name in SETTINGS if "PBX's name" in dialog.form.setting_name(name)] == []
    page = dialog.form.look_page
    buttons = [page.findChild(QAbstractButton, name) for name in ("chat_icon.2", "colour.#0B5CCB", "choose_avatar")]
    assert [each.accessibleName() for each in buttons if each] == ["Icon, 2", "Colour, #0B5CCB", "Choose a picture"]


def test_another_picture_is_a_change_too(
    dialog: LiveChatChangeDialog, demo_pbx: ScriptedPbx, qtbot: QtBot, tmp_path: Path
) -> None:
    click(dialog, "create_live_chat")
    drop(dialog, picture(tmp_path))
    qtbot.waitUntil(lambda: dialog.form.picture.picture is not None, timeout=PATIENCE_MS)
    to_review(dialog)
    assert [row[1:] for row in rows(dialog)] == [("as it is on the PBX", "logo.png")]
    click(dialog, "create_live_chat")
    ended(dialog, qtbot)
    assert "has its picture" in said(dialog, "picture_done")
    assert said(dialog, "change_done") == ""
    assert demo_pbx.store.live_chats[19]["avatar"] in demo_pbx.store.pictures


def test_one_that_is_gone_says_so_and_opens_nothing(shown: HomeWindow, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    demo_pbx.store.live_chats.clear()
    press(shown, "change_on_pbx")
    qtbot.waitUntil(lambda: shown.board.on_pbx.acts._opening is None, timeout=PATIENCE_MS)
    assert not [each for each in shown.findChildren(LiveChatChangeDialog) if isValid(each)]


def test_the_code_for_the_website_is_there_again_and_can_be_mailed(
    shown: HomeWindow, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    press(shown, "website_code")
    qtbot.waitUntil(lambda: shown.findChild(LiveChatCodeDialog) is not None, timeout=PATIENCE_MS)
    dialog = shown.findChild(LiveChatCodeDialog)
    assert dialog is not None
    code = dialog.findChild(QPlainTextEdit, "embed_code")
    assert code is not None
    assert "channelNumber=LC00019" in code.toPlainText()
    assert said(dialog, "result_id_line") == "Website on Café Müller"
    assert said(dialog, "result_id") == "19"
    click(dialog, "copy_embed_code")
    assert QGuiApplication.clipboard().text() == code.toPlainText()
    edit(dialog, "embed_email").setText("web@agentur.example")
    click(dialog, "send_embed_mail")
    qtbot.waitUntil(lambda: demo_pbx.store.mailed == ["web@agentur.example"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not dialog._code.is_busy, timeout=PATIENCE_MS)
    click(dialog, "create_live_chat")
    assert not dialog.isVisible()


def test_only_a_live_chat_has_code_for_a_website(shown: HomeWindow) -> None:
    page = shown.board.on_pbx
    assert page.actions_["website_code"].isVisible()
    page.table.clearSelection()
    page.table.setCurrentIndex(page.model.index(-1, 0))
    page._selection_changed()
    assert not page.actions_["website_code"].isVisible()


def test_what_an_earlier_run_left_open_is_told_when_its_pbx_is_read(
    opened: Open, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.store.live_chats[19] = CHAT_THERE.as_json()
    meant = typed_as_text(TypedLiveChat(CHAT_THERE))
    at = one_form(demo_pbx.base_url)
    StoredBegun(channels.store.database).begin(Begun(at, What.LIVE_CHAT, "website", "Website", meant), "")
    channels.store.pbxs.keep_live_chat(at, TypedLiveChat(CHAT_THERE, "logo.png"))
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: "has it as intended" in text(window, "pbx_note"), timeout=PATIENCE_MS)
    assert StoredBegun(channels.store.database).open_at(at) == ()
    assert channels.store.pbxs.live_chat_of(at) is None, "it is typed no more: it is there"
