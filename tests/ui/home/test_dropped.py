"""A file dropped at home: a channel file becomes a draft, from any other a new channel is begun."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from tests.ui.conftest import PATIENCE_MS, Driver, to_account
from ui.application import Application
from ui.home.window import HomeWindow

SID, TOKEN = "AC" + "5e0b7c21f94d3a86" * 2, "7d1f08b6c35a4e9f" * 2


@pytest.fixture
def home(at_home: Application, login: PbxLogin, qtbot: QtBot) -> HomeWindow:
    home = at_home.open_home()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    at_home.open_wizard(login).close()
    return home


def _dropped(at_home: Application, home: HomeWindow, file: Path, qtbot: QtBot) -> Driver:
    before = at_home.wizard
    home.board.files.take([str(file)])
    qtbot.waitUntil(lambda: at_home.wizard is not before, timeout=PATIENCE_MS)
    assert at_home.wizard is not None
    return Driver(at_home.wizard, qtbot)


def test_a_mail_fills_the_account_page_of_a_new_channel(
    at_home: Application, home: HomeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "access.eml"
    file.write_text(f"Subject: Access\n\nAccount SID: {SID}\nAuth Token: {TOKEN}\n+49 30 900100\n")
    driver = _dropped(at_home, home, file, qtbot)
    to_account(driver, "sms", "twilio")
    driver.until(lambda: driver.widget(QAbstractButton, "paste_undo").isVisible())
    assert driver.widget(QLineEdit, "account_data.auth_token").text() == TOKEN
    assert driver.wizard.session.draft.pasted_numbers
    assert driver.wizard.session.file == ""


def test_a_table_waits_for_the_page_of_the_numbers(
    at_home: Application, home: HomeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("did_number\n+4930900100\n+4930900101\n")
    driver = _dropped(at_home, home, file, qtbot)
    to_account(driver, "sms", "twilio")
    assert driver.wizard.session.file == str(file)
    for name, value in (
        ("name", "Front desk"),
        ("account_data.account_sid", SID),
        ("account_data.auth_token", TOKEN),
    ):
        driver.fill(name, value)
    driver.next()
    driver.until(lambda: driver.wizard.findChild(QDialog, "import_dialog") is not None)
    take = driver.widget(QAbstractButton, "import_take")
    driver.until(lambda: "2" in take.text())


def test_a_channel_file_becomes_a_draft_and_nothing_is_opened(
    at_home: Application, home: HomeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file, before = tmp_path / "one.json", at_home.wizard
    file.write_text('{"name": "Front desk", "channel_type": "sms", "channel": "twilio"}')
    home.board.files.take([str(file)])
    qtbot.waitUntil(lambda: home.board.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert at_home.wizard is before
