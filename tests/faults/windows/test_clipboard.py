"""A secret that was copied: kept out of histories, and not left behind."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Driver, to_review
from ui.look.clipboard import KEPT_MS, MARKS, CopiedSecret, copy_secret

TOKEN = "CANARY-verify-token"
Record = Callable[[str, object], None]


@pytest.fixture(autouse=True)
def clean_clipboard(qtbot: QtBot) -> Iterator[None]:
    yield
    application = QCoreApplication.instance()
    assert application is not None
    for left in application.findChildren(CopiedSecret):
        left.timer.stop()
    QGuiApplication.clipboard().clear()


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_f11_a_copied_secret_is_marked_and_gone_after_a_minute(record_property: Record) -> None:
    kept = copy_secret(TOKEN)
    assert _clipboard() == TOKEN
    content = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(content.data(name).data()) for name in MARKS} == MARKS
    assert kept.timer.isActive()
    assert kept.timer.interval() == KEPT_MS == 60_000
    kept.timer.timeout.emit()
    assert _clipboard() == ""
    assert not kept.timer.isActive()
    record_property("seen", "three marks set, empty after 60 s")


def test_f11_what_is_hidden_in_a_field_is_had_by_no_key_that_copies_and_by_no_screen_reader(qtbot: QtBot) -> None:
    edit = QLineEdit(TOKEN)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.addWidget(edit)
    edit.show()
    edit.selectAll()
    interface = QAccessible.queryAccessibleInterface(edit)
    assert interface is not None
    text = interface.textInterface()
    assert text is not None
    assert TOKEN not in text.text(0, len(TOKEN)) + interface.text(QAccessible.Text.Value)
    for key in (Qt.Key.Key_C, Qt.Key.Key_Insert, Qt.Key.Key_X):
        QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard() == ""


def test_f11_what_was_copied_since_stays(record_property: Record) -> None:
    kept = copy_secret(TOKEN)
    QGuiApplication.clipboard().setText("something else")
    kept.timer.timeout.emit()
    assert _clipboard() == "something else"
    record_property("seen", "what was copied since stays")


def test_f11_a_second_secret_has_a_minute_of_its_own() -> None:
    first = copy_secret(TOKEN)
    second = copy_secret(TOKEN + "2")
    assert first is second
    assert second.timer.remainingTime() > KEPT_MS - 5000
    second.timer.timeout.emit()
    assert _clipboard() == ""


@pytest.mark.parametrize("since", ["", "something else"])
def test_f11_at_the_end_of_the_application_the_secret_is_taken_out(since: str, record_property: Record) -> None:
    copy_secret(TOKEN)
    if since:
        QGuiApplication.clipboard().setText(since)
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert _clipboard() == since
    record_property("seen", "empty at the end, unless something else was copied")


def test_the_watch_over_the_clipboard_does_not_keep_the_secret() -> None:
    kept = copy_secret(TOKEN)
    assert TOKEN not in repr(vars(kept))


def test_f11_the_verify_token_is_copied_as_a_secret_and_the_webhook_url_is_not(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "verify_token").text()))
    driver.press("copy_verify_token")
    assert _clipboard() == driver.widget(QLineEdit, "verify_token").text()
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
    driver.press("copy_webhook_url")
    assert not QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
