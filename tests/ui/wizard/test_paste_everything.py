"""A mail pasted whole on the account page: into its fields, told line by line, taken back in one step."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Driver, to_account
from ui.wizard.pages.routing import RoutingPage

SID, AUTH = "AC" + "5e0b7c21f94d3a86" * 2, "7d1f08b6c35a4e9fb2d86a0e41c702ab"
MAIL = f"Hallo,\n\nAccount SID: {SID}\nToken: {AUTH}\n\n+49 30 900100\n+49 30 900101\nhttps://example.com\n"
SID_FIELD, AUTH_FIELD = "account_data.account_sid", "account_data.auth_token"


@pytest.fixture
def page(driver: Driver) -> Driver:
    """The account page of a provider with two keys."""
    to_account(driver, "sms", "twilio")
    return driver


def value(driver: Driver, name: str) -> str:
    return driver.widget(QLineEdit, name).text()


def told(driver: Driver) -> str:
    """All that the card says."""
    card = driver.widget(QFrame, "paste_card")
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def paste(driver: Driver, text: str, at: QWidget | None = None) -> None:
    """Ctrl+V."""
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(at or driver.widget(QPushButton, "paste_all"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def until_they_come(driver: Driver) -> None:
    """The numbers of a mail are on their way to be shown."""
    routing = driver.wizard.page(3)
    assert isinstance(routing, RoutingPage)
    while not routing.waits:
        QApplication.processEvents()


def until_told(driver: Driver, text: str) -> None:
    driver.until(lambda: text in told(driver))


def test_the_mail_fills_its_fields_from_anywhere_on_the_page(page: Driver) -> None:
    text = f"{MAIL}\n\nOur Lee took the auth token along to the lake."
    paste(page, text)
    until_told(page, "3 of 3 found")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == (SID, AUTH)
    assert page.wizard.session.draft.pasted_numbers == ("+49 30 900100\n+49 30 900101",)
    said = told(page)
    assert "line 3 · “Account SID: AC5e…3a86”" in said
    assert f"” · see also line {len(text.splitlines())}" in said
    assert "lines 6–7 · saved for the Numbers page" in said
    assert "Not used: 1 address" in said


def test_a_clipboard_that_cannot_be_had_is_said_to_be_empty(page: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    class Nothing:
        def mimeData(self) -> None:
            return None

    monkeypatch.setattr("ui.look.clipboard.QGuiApplication.clipboard", Nothing)
    button = page.widget(QPushButton, "paste_all")
    QTest.keyClick(button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    button.click()
    until_told(page, "no text in the clipboard")


@pytest.mark.parametrize("field", ["name", SID_FIELD, AUTH_FIELD])
def test_several_lines_pasted_into_a_field_are_read_whole(page: Driver, field: str) -> None:
    edit = page.widget(QLineEdit, field)
    paste(page, MAIL, edit)
    until_told(page, "3 of 3 found")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == (SID, AUTH)
    assert value(page, "name") == "Demo PBX SMS"


def test_one_value_goes_into_the_field_with_the_focus(page: Driver) -> None:
    paste(page, AUTH + "\n", page.widget(QLineEdit, AUTH_FIELD))
    assert value(page, AUTH_FIELD).strip() == AUTH
    assert page.widget(QLabel, "paste_result").isHidden() or "of 2 found" not in told(page)


def test_no_secret_is_shown_by_the_card(page: Driver) -> None:
    paste(page, f"Account SID: {AUTH}\nToken: {SID}\n")
    until_told(page, "2 of 2 found")
    assert AUTH[:4] not in told(page)
    assert AUTH[-4:] not in told(page)
    assert "check it below" in told(page)


def test_labels_that_are_mixed_up_are_a_doubt_with_one_press_to_swap(page: Driver) -> None:
    paste(page, f"Account SID: {AUTH}\nToken: {SID}\n")
    until_told(page, "2 of 2 found")
    assert "Auth Token" in page.note(SID_FIELD)
    page.press(f"{SID_FIELD}.cure")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == (SID, AUTH)


def test_undo_takes_all_of_it_back_in_one_step(page: Driver) -> None:
    page.type(SID_FIELD, "AC00")
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.press("paste_undo")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == ("AC00", "")
    assert page.wizard.session.draft.pasted_numbers == ()
    assert page.widget(QPushButton, "paste_all").isVisible()


def test_undo_leaves_what_was_typed_after_it(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.type(AUTH_FIELD, "typed since")
    page.press("paste_undo")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == ("", "typed since")


def test_what_is_missing_is_told_and_gets_the_focus(page: Driver) -> None:
    paste(page, f"Account SID: {SID}\nToken: ••••••••\n")
    until_told(page, "1 of 2 found in what you pasted. Missing: Auth Token")
    assert page.widget(QLineEdit, AUTH_FIELD).hasFocus()


def test_of_two_values_none_is_taken_until_a_person_chooses(page: Driver) -> None:
    paste(page, f"Account SID: {SID}\nAuth Token: {AUTH}\nAuth Token: {AUTH[::-1]}\n")
    until_told(page, "2 different values, in lines 2, 3; none was used")
    assert value(page, AUTH_FIELD) == ""
    page.press("paste_choice.auth_token.3")
    assert value(page, AUTH_FIELD) == AUTH[::-1]
    assert "2 of 2 found" in told(page)
    page.press("paste_undo")
    assert (value(page, SID_FIELD), value(page, AUTH_FIELD)) == ("", "")


def test_two_values_of_one_line_are_told_apart(page: Driver) -> None:
    paste(page, f"Account SID: {SID}\nAuth Token: {AUTH}, Auth Token: {AUTH[::-1]}\n")
    until_told(page, "2 different values")
    choices = [page.widget(QPushButton, f"paste_choice.auth_token.{each}").text() for each in ("2", "2.2")]
    assert [each.replace("&", "") for each in choices] == ["Line 2 (1)", "Line 2 (2)"]
    page.press("paste_choice.auth_token.2.2")
    assert value(page, AUTH_FIELD) == AUTH[::-1]


def test_what_holds_nothing_changes_nothing(page: Driver) -> None:
    paste(page, "Hello,\nsee you tomorrow.\n", page.widget(QLineEdit, "name"))
    until_told(page, "Nothing was changed")
    assert (value(page, "name"), value(page, SID_FIELD)) == ("Demo PBX SMS", "")


def test_the_lines_can_be_hidden(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.press("paste_where")
    assert not page.widget(QFrame, "paste_lines").isVisible()
    assert page.widget(QPushButton, "paste_where").text().replace("&", "") == "Show where"


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drop something, as Qt does it; whether it was taken."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(target, event)
    return enter.isAccepted()


def test_a_file_is_dropped(page: Driver, tmp_path: Path) -> None:
    path = tmp_path / "keys.eml"
    path.write_text(f"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n{MAIL}", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(page.wizard.currentPage(), mime)
    until_told(page, "3 of 3 found")
    assert value(page, AUTH_FIELD) == AUTH


def test_all_files_that_are_dropped_together_are_read(page: Driver, tmp_path: Path) -> None:
    texts = {"sid.txt": f"Account SID: {SID}\n", "token.txt": f"Auth Token: {AUTH}\n"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in texts])
    assert drop(page.wizard.currentPage(), mime)
    page.until(lambda: (value(page, SID_FIELD), value(page, AUTH_FIELD)) == (SID, AUTH))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (f"Account SID: {SID}", "Not used: 1 attachment"),
        ("See attached.", "Nothing for this page was found in it. Nothing was changed. Its attachment was not read."),
    ],
)
def test_an_attachment_that_is_no_text_is_told(page: Driver, tmp_path: Path, body: str, said: str) -> None:
    pdf = "Content-Type: application/pdf\nContent-Disposition: attachment; filename=keys.pdf\n\nx\n"
    head = "From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    (tmp_path / "mail.eml").write_text(f"{head}--x\nContent-Type: text/plain\n\n{body}\n--x\n{pdf}--x--\n", "ascii")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "mail.eml"))])
    drop(page.wizard.currentPage(), mime)
    until_told(page, said)


def test_a_text_is_dropped_onto_a_field(page: Driver) -> None:
    mime = QMimeData()
    mime.setText(MAIL)
    assert drop(page.widget(QLineEdit, SID_FIELD), mime)
    until_told(page, "3 of 3 found")


def test_a_file_that_is_none_is_told(page: Driver, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.txt"))])
    drop(page.wizard.currentPage(), mime)
    until_told(page, "could not be read")


def test_the_numbers_are_offered_on_the_next_page_once(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.next()
    page.until(lambda: page.wizard.findChild(QDialog, "import_dialog") is not None)
    page.widget(QDialog, "import_dialog").reject()
    assert page.wizard.session.draft.pasted_numbers == ()
    page.press("back")
    page.next()
    for _ in range(30):
        QApplication.processEvents()
    assert not any(dialog.isVisible() for dialog in page.wizard.findChildren(QDialog))


def test_who_goes_back_or_on_before_their_window_is_made_loses_none(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.next()
    until_they_come(page)
    assert page.wizard.findChild(QDialog, "import_dialog") is None  # it is made a part a turn
    page.press("next")
    assert page.step == "RoutingPage"
    page.press("back")
    assert page.wizard.session.draft.pasted_numbers
    page.next()
    page.until(lambda: page.wizard.findChild(QDialog, "import_dialog") is not None)
    page.widget(QDialog, "import_dialog").reject()
    assert "Checking" not in page.wizard.page(page.wizard.currentId()).subTitle()


def test_who_goes_back_while_a_long_mail_is_read_loses_none(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    text = "\n".join(f"+49 30 9{number:05}" for number in range(3000))
    session = page.wizard.session
    session.draft = replace(session.draft, pasted_numbers=(text,))
    page.next()
    until_they_come(page)
    page.press("back")
    assert session.draft.pasted_numbers == (text,)
    for _ in range(30):
        QApplication.processEvents()
    assert page.wizard.findChild(QDialog, "import_dialog") is None
    page.next()
    page.until(lambda: page.wizard.findChild(QDialog, "import_dialog") is not None)
    page.widget(QDialog, "import_dialog").reject()
    page.press("back")
    assert not session.draft.pasted_numbers


def test_they_come_after_what_was_opened_meanwhile(page: Driver) -> None:
    paste(page, MAIL)
    until_told(page, "3 of 3 found")
    page.next()
    until_they_come(page)
    asked = QDialog(page.wizard)
    asked.open()
    for _ in range(30):
        QApplication.processEvents()
    assert page.wizard.findChild(QDialog, "import_dialog") is None
    asked.reject()
    page.until(lambda: page.wizard.findChild(QDialog, "import_dialog") is not None)
    page.widget(QDialog, "import_dialog").reject()


def test_it_is_kept_like_anything_typed(page: Driver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wizard.session.typed):
        paste(page, MAIL)
    page.fill("name", "Praxis SMS")
    page.next()
    assert page.wizard.session.draft.credentials["auth_token"] == AUTH
