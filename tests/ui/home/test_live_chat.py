"""A live chat from its settings to the code for the website, and what is said where something does not fit."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.channel.lookup import Place
from core.desk.channels import KeptChannels
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.rows import KnownPbx
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.ui.home.board import Open
from tests.ui.home.on_pbx import column, press, text
from tests.ui.layout import SMALL
from ui.application import Application
from ui.home.window import HomeWindow
from ui.look.answer_button import press_blue
from ui.look.buttons import Kind
from ui.on_pbx.live_chat_dialog import CHAT, DONE, LOOK, LiveChatDialog
from ui.on_pbx.picture_field import PictureField
from ui.wizard.steps import Step

CREATE = "message_channel/createlivechat"


@pytest.fixture
def page(opened: Open, qtbot: QtBot) -> HomeWindow:
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: "no message channels yet" in text(window, "pbx_status_line"), timeout=PATIENCE_MS)
    return window


@pytest.fixture
def dialog(page: HomeWindow, qtbot: QtBot) -> LiveChatDialog:
    return open_dialog(page, qtbot)


def open_dialog(page: HomeWindow, qtbot: QtBot) -> LiveChatDialog:
    press(page, "new_live_chat")
    found = next((each for each in page.findChildren(LiveChatDialog) if each.isVisible()), None)
    assert found is not None
    qtbot.waitUntil(lambda: bool(found.form._destination._search.directory.message_queues), timeout=PATIENCE_MS)
    return found


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def click(dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QAbstractButton, name)
    assert found is not None, name
    found.click()


def said(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def notes(dialog: QWidget) -> str:
    labels = dialog.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.objectName().endswith(".note") and label.text())


def fill(dialog: LiveChatDialog) -> None:
    edit(dialog, "website_domain").setText("https://www.praxis-mueller.example/kontakt")
    dialog.form._destination.show_place(Place("queue", "4", None, None))


def blue(dialog: LiveChatDialog) -> list[str]:
    """The names of the buttons that are the next step."""
    buttons = dialog.findChildren(QAbstractButton)
    return [each.objectName() for each in buttons if each.isVisible() and each.property("kind") == Kind.PRIMARY.value]


def test_from_the_settings_to_the_code_on_the_clipboard(
    dialog: LiveChatDialog,
    page: HomeWindow,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(dialog)
    click(dialog, "auto_close_session")
    click(dialog, "create_live_chat")
    assert dialog._pages.currentIndex() == LOOK
    rail = {step.text(): step for step in dialog.findChildren(Step)}
    assert [name for name, step in rail.items() if step.isEnabled()] == ["Chat"], "PBX and type stay"
    rail["Chat"].click()
    assert dialog._pages.currentIndex() == CHAT
    click(dialog, "create_live_chat")
    click(dialog, "theme_mode.dark")
    click(dialog, "minimize_style.bar")
    click(dialog, "chat_icon.3")
    click(dialog, "colour.#0B5CCB")
    click(dialog, "colour.#0B5CCB")
    assert edit(dialog, "theme_color").text() == "#0B5CCB"
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    (body,) = demo_pbx.store.live_chats.values()
    assert (body["name"], body["website_domain"]) == ("Café Müller Chat", "www.praxis-mueller.example")
    assert (body["theme_mode"], body["theme_color"], body["minimize_style"], body["chat_icon"]) == (
        "dark", "#0B5CCB", "bar", "3",
    )  # fmt: skip
    assert (body["session_expired_time"], body["session_expired_unit"]) == (24, "hour")
    code = dialog.findChild(QPlainTextEdit, "embed_code")
    assert code is not None
    assert "channelNumber=LC" in code.toPlainText()
    assert blue(dialog) == ["copy_embed_code"]
    press_blue(dialog)
    assert blue(dialog) == ["open_website"]
    assert not any(step.isEnabled() for step in rail.values())
    assert QGuiApplication.clipboard().text() == code.toPlainText()
    dialog.resize(*SMALL)
    click(dialog, "mail_embed_code")
    qtbot.waitUntil(lambda: not edit(dialog, "embed_email").visibleRegion().isEmpty(), timeout=PATIENCE_MS)
    edit(dialog, "embed_email").setText("web@agentur.example")
    QTest.keyClick(edit(dialog, "embed_email"), Qt.Key.Key_Return)
    assert blue(dialog) == ["open_website"], "Enter sends the e-mail, and opens nothing"
    click(dialog, "send_embed_mail")
    assert said(dialog, "mail_said") == "Sending…", "a second press while it is on its way"
    qtbot.waitUntil(lambda: "accepted the e-mail" in said(dialog, "mail_said"), timeout=PATIENCE_MS)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    QApplication.sendEvent(edit(dialog, "embed_email"), held)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    QTest.keyClick(edit(dialog, "embed_email"), Qt.Key.Key_Return)
    assert "accepted the e-mail" in said(dialog, "mail_said"), (
        "no second one by a double press, or a key that is held"
    )
    assert demo_pbx.store.mailed == ["web@agentur.example"]
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: column(page, 1) == ["Café Müller Chat"], timeout=PATIENCE_MS)


def test_enter_that_is_held_goes_to_no_page_and_creates_nothing(dialog: LiveChatDialog) -> None:
    fill(dialog)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    for _ in range(3):
        QApplication.sendEvent(edit(dialog, "name"), held)
    assert (dialog._pages.currentIndex(), dialog._job) == (CHAT, None)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_the_second_half_of_a_double_press_creates_nothing(
    dialog: LiveChatDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, modifier: Qt.KeyboardModifier
) -> None:
    fill(dialog)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    for _twice in range(2):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, modifier)
        assert dialog._pages.currentIndex() == LOOK
        assert not dialog._is_busy
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return, modifier)
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)


def test_the_code_is_saved_as_a_file_and_both_steps_ticked_lead_to_the_end(
    dialog: LiveChatDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    dialog._code.save(str(tmp_path / "chat.txt"))
    qtbot.waitUntil(lambda: said(dialog, "mail_said") == "The code was saved.", timeout=PATIENCE_MS)
    assert "channelNumber=LC" in (tmp_path / "chat.txt").read_text("utf-8")
    click(dialog, "todo.1")
    assert blue(dialog) == ["open_website"]
    click(dialog, "todo.2")
    assert blue(dialog) == ["create_live_chat"]


def test_tab_goes_on_to_who_gets_the_messages_once_the_lists_are_there(dialog: LiveChatDialog) -> None:
    edit(dialog, "website_domain").setFocus()
    QTest.keyClick(edit(dialog, "website_domain"), Qt.Key.Key_Tab)
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == "destination_id"


def test_what_is_missing_is_said_at_its_field(dialog: LiveChatDialog) -> None:
    assert barriers(dialog) == []
    calls = dialog.findChild(QCheckBox, "communication_method")
    assert calls is not None
    calls.setChecked(True)
    edit(dialog, "max_concurrent_call").setText("11")
    click(dialog, "create_live_chat")
    assert dialog._pages.currentIndex() != LOOK
    told = notes(dialog)
    for part in ("domain of the website", "where messages go", "WebRTC trunk", "Which route", "1 to 10"):
        assert part in told, part


def test_a_colour_on_which_white_is_hard_to_read_can_be_made_darker_by_one_press_with_the_preview_in_sight(
    dialog: LiveChatDialog, qtbot: QtBot
) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    dialog.resize(910, 480)  # as 1366 by 768 at 150 %
    preview = dialog.findChild(QWidget, "chat_preview")
    assert preview is not None
    qtbot.waitUntil(lambda: preview.visibleRegion().boundingRect() == preview.rect(), timeout=PATIENCE_MS)
    edit(dialog, "theme_color").setText("#FFC107")
    assert "hard to read" in notes(dialog)
    click(dialog, "theme_color.cure")
    assert "reads well" in notes(dialog)


def test_the_contrast_is_written_as_the_language_writes_numbers(dialog: LiveChatDialog) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    edit(dialog, "theme_color").clear()
    edit(dialog, "theme_color").setText("#0B6B4F")
    QLocale.setDefault(before)
    assert "6,5 to 1" in notes(dialog)


def test_firmware_without_live_chat_says_so_and_an_unclear_answer_is_looked_up(
    dialog: LiveChatDialog, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    demo_pbx.script(CREATE, Errcode(10001), Cut(executes=True))
    fill(dialog)
    click(dialog, "create_live_chat")
    click(dialog, "create_live_chat")
    outcome = dialog.findChild(QLabel, "live_chat_outcome")
    assert outcome is not None
    qtbot.waitUntil(lambda: "does not support this yet" in outcome.text(), timeout=PATIENCE_MS)
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    assert len(demo_pbx.store.live_chats) == 1


def picture(tmp_path: Path, name: str = "logo.png", content: bytes = b"\x89PNG\r\n\x1a\n" + bytes(2000)) -> Path:
    (tmp_path / name).write_bytes(content)
    return tmp_path / name


def drop(dialog: QWidget, file: Path) -> None:
    field = dialog.findChild(PictureField)
    assert field is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    at, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    event = QDropEvent(at, copy, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    field.dropEvent(event)


def test_a_picture_that_is_dropped_is_given_to_the_live_chat_and_read_back(
    dialog: LiveChatDialog, demo_pbx: ScriptedPbx, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    drop(dialog, picture(tmp_path))
    click(dialog, "create_live_chat")  # it waits until the file is read
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    assert "has its picture" in said(dialog, "picture_done")
    assert said(dialog, "picture_outcome") == ""
    (name,) = demo_pbx.store.pictures
    (body,) = demo_pbx.store.live_chats.values()
    assert body["avatar"] == name


def test_what_cannot_be_the_picture_is_said_at_once_and_nothing_is_sent_until_it_is_gone(
    dialog: LiveChatDialog, demo_pbx: ScriptedPbx, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    drop(dialog, picture(tmp_path, "logo.png", b"GIF89a"))
    qtbot.waitUntil(lambda: "not a png or jpg picture" in notes(dialog), timeout=PATIENCE_MS)
    click(dialog, "create_live_chat")
    assert dialog._job is None
    click(dialog, "remove_avatar")
    assert notes(dialog) == "White on it reads well: 6.5 to 1"
    drop(dialog, picture(tmp_path))
    qtbot.waitUntil(lambda: "2 KB" in notes(dialog), timeout=PATIENCE_MS)
    drop(dialog, picture(tmp_path, "other.png", b""))
    qtbot.waitUntil(lambda: "not a png or jpg" in notes(dialog), timeout=PATIENCE_MS)
    click(dialog, "remove_avatar")
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    assert demo_pbx.store.pictures == {}
    assert (said(dialog, "picture_done"), said(dialog, "picture_outcome")) == ("", "")


def test_a_picture_that_the_pbx_refuses_leaves_the_live_chat_made_and_says_what_is_left_to_do(
    dialog: LiveChatDialog, demo_pbx: ScriptedPbx, qtbot: QtBot, tmp_path: Path
) -> None:
    demo_pbx.script("message_channel/uploadphoto", Errcode(40004))
    fill(dialog)
    click(dialog, "create_live_chat")
    drop(dialog, picture(tmp_path))
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    assert "The picture was not set. Choose it in the PBX portal" in said(dialog, "picture_outcome")
    assert len(demo_pbx.store.live_chats) == 1


def close(dialog: LiveChatDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible(), timeout=PATIENCE_MS)


def test_what_was_typed_comes_back_when_it_is_opened_again_until_it_is_begun_anew(
    dialog: LiveChatDialog, page: HomeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    click(dialog, "auto_close_session")
    click(dialog, "communication_method")
    edit(dialog, "webrtc_trunk_id").setText("7")
    edit(dialog, "webrtc_inbound_route_id").setText("9")
    click(dialog, "create_live_chat")
    click(dialog, "minimize_style.bar")
    drop(dialog, picture(tmp_path))
    qtbot.waitUntil(lambda: "2 KB" in notes(dialog), timeout=PATIENCE_MS)
    typed = dialog.form.chat
    close(dialog, qtbot)
    again = open_dialog(page, qtbot)
    qtbot.waitUntil(lambda: again.form.chat == typed, timeout=PATIENCE_MS)
    assert said(again, "live_chat_said") == "As you left it"
    assert "Choose “logo.png” again" in notes(again)
    click(again, "begin_anew")
    assert again.form.chat == again._first
    close(again, qtbot)
    third = open_dialog(page, qtbot)
    qtbot.wait(50)
    assert third.form.chat == third._first
    assert third.findChild(QAbstractButton, "begin_anew").isHidden()  # type: ignore[union-attr]


def test_it_is_kept_while_it_is_typed_and_forgotten_once_the_live_chat_is_there(
    dialog: LiveChatDialog, page: HomeWindow, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    fill(dialog)
    qtbot.waitUntil(lambda: channels.store.pbxs.live_chat_of(demo_pbx.base_url) is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: said(dialog, "live_chat_said") == "Saved as you type", timeout=PATIENCE_MS)
    click(dialog, "create_live_chat")
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: channels.store.pbxs.live_chat_of(demo_pbx.base_url) is None, timeout=PATIENCE_MS)


@pytest.mark.parametrize("trouble", ["unknown", "unusable"])
def test_what_cannot_be_kept_is_told_before_it_is_lost(
    dialog: LiveChatDialog, channels: KeptChannels, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    def keep(*_: object) -> bool:
        if trouble == "unusable":
            raise StoreUnusable("full")
        return False

    monkeypatch.setattr(channels.store.pbxs, "keep_live_chat", keep)
    fill(dialog)
    for _ in range(2):
        dialog.close()
        qtbot.waitUntil(lambda: "cannot be saved" in said(dialog, "lost_typing"), timeout=PATIENCE_MS)
        assert dialog.isVisible()
        click(dialog, "go_on_typing")
        assert said(dialog, "lost_typing") == ""
    dialog.reject()
    qtbot.waitUntil(lambda: "cannot be saved" in said(dialog, "lost_typing"), timeout=PATIENCE_MS)
    click(dialog, "close_and_lose")
    assert not dialog.isVisible()


def test_where_nothing_was_typed_nothing_is_kept_and_nothing_asked(
    dialog: LiveChatDialog, channels: KeptChannels, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channels.store.pbxs, "keep_live_chat", lambda *_: pytest.fail("kept"))
    dialog.close()
    assert not dialog.isVisible()


def test_a_live_chat_is_listed_and_deleted_as_any_channel(
    dialog: LiveChatDialog, page: HomeWindow, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    fill(dialog)
    click(dialog, "create_live_chat")
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: dialog._pages.currentIndex() == DONE, timeout=PATIENCE_MS)
    click(dialog, "create_live_chat")
    qtbot.waitUntil(lambda: column(page, 1) == ["Café Müller Chat"], timeout=PATIENCE_MS)
    enabled = {name for name, action in page.board.on_pbx.actions_.items() if action.isEnabled()}
    assert "change_on_pbx" in enabled
    assert not enabled & {"replace_keys", "copy_channel"}
    press(page, "card.delete_on_pbx")
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "delete_name") is not None, timeout=PATIENCE_MS)
    edit(page, "delete_name").setText("Café Müller Chat")
    click(page, "delete_from_pbx")
    qtbot.waitUntil(lambda: demo_pbx.store.live_chats == {}, timeout=PATIENCE_MS)


def test_the_type_page_leads_to_a_live_chat_of_the_pbx_that_was_reached(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = at_home.open_home()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert at_home.at_hand.channels is not None
    pbx = KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller")
    at_home.at_hand.channels.pbxs.add(pbx, demo_pbx.client_secret, Stop())
    login = PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)
    driver = Driver(at_home.open_wizard(login), qtbot)
    driver.next()
    driver.press("channel_type.livechat")
    qtbot.waitUntil(lambda: home.findChild(LiveChatDialog) is not None, timeout=PATIENCE_MS)
    assert not driver.wizard.isVisible()


def test_without_a_pbx_that_was_reached_its_tile_leads_nowhere_and_says_what_is_needed(driver: Driver) -> None:
    driver.next()
    driver.wizard.session._reached = None
    driver.fill("channel", "livechat")
    driver.press("next")
    assert driver.step == "ChannelTypePage"
    assert "connect to the PBX first" in driver.text("channel.note")


def test_without_a_pbx_that_was_reached_the_type_page_says_what_is_needed(driver: Driver) -> None:
    driver.wizard.session._reached = None
    driver.next()
    driver.wizard.session._reached = None
    driver.press("channel_type.livechat")
    assert "connect to the PBX first" in driver.text("channel.note")
