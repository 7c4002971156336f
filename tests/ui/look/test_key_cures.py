"""Warnings at the keys of the account page: in the hint's place, with the cure as a button, and never a stop."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from tests.ui.conftest import Driver, to_account

TOKEN = "EAA" + "Gm0PX4ZCpsBO" * 14
SID, AUTH = "AC" + "0" * 32, "7d1f08b6c35a4e9fb2d86a0e41c702ab"


def paste(driver: Driver, name: str, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit = driver.widget(QLineEdit, name)
    edit.selectAll()
    edit.paste()


def value(driver: Driver, name: str) -> str:
    return driver.widget(QLineEdit, name).text()


def cure(driver: Driver, name: str) -> QAbstractButton:
    return driver.widget(QAbstractButton, f"{name}.cure")


def test_a_pasted_bearer_is_told_in_the_hints_place_and_taken_away_by_one_press(driver: Driver) -> None:
    to_account(driver, "whatsapp")
    name = "account_data.access_token"
    hint = next(each for each in driver.wizard.findChildren(QLabel) if "temporary one for testing" in each.text())
    paste(driver, name, f"Bearer {TOKEN}")
    assert "“Bearer”" in driver.note(name)
    assert hint.isHidden()
    assert "“Bearer”" in driver.widget(QLineEdit, name).accessibleDescription()
    assert cure(driver, name).text() == "Remove “Bearer”"
    cure(driver, name).click()
    assert value(driver, name) == TOKEN
    assert driver.note(name) == "Looks right."
    assert hint.isHidden()


def test_what_a_cure_did_is_taken_back_by_undo(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    paste(driver, "account_data.account_sid", f"Account SID: {SID}")
    cure(driver, "account_data.account_sid").click()
    assert value(driver, "account_data.account_sid") == SID
    driver.widget(QLineEdit, "account_data.account_sid").undo()
    assert value(driver, "account_data.account_sid") == f"Account SID: {SID}"


def test_two_keys_that_were_mixed_up_are_swapped_by_one_press(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    paste(driver, "account_data.account_sid", AUTH)
    paste(driver, "account_data.auth_token", SID)
    assert "Auth Token" in driver.note("account_data.account_sid")
    assert "Account SID" in driver.note("account_data.auth_token")
    cure(driver, "account_data.auth_token").click()
    assert (value(driver, "account_data.account_sid"), value(driver, "account_data.auth_token")) == (SID, AUTH)
    assert driver.note("account_data.account_sid") == driver.note("account_data.auth_token") == "Looks right."


def test_a_token_that_a_mail_has_wrapped_is_joined_and_told(driver: Driver) -> None:
    to_account(driver, "whatsapp")
    paste(driver, "account_data.access_token", TOKEN[:76] + "\n" + TOKEN[76:])
    assert value(driver, "account_data.access_token") == TOKEN
    assert driver.note("account_data.access_token") == "The value was spread over 2 lines; they were joined."


def test_what_is_typed_is_judged_when_the_field_is_left(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    driver.type("account_data.account_sid", SID[:-1])
    assert driver.note("account_data.account_sid") == ""
    driver.widget(QLineEdit, "account_data.account_sid").editingFinished.emit()
    assert "33 of 34 characters" in driver.note("account_data.account_sid")
    said = [label.text() for label in driver.wizard.findChildren(QLabel) if label.isVisible()]
    assert "33 of 34 characters" not in said, "it is said once"
    driver.type("account_data.account_sid", SID)
    assert driver.note("account_data.account_sid") == "Looks right."


def test_what_can_not_become_right_any_more_is_said_while_one_types(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    driver.type("account_data.account_sid", "AC0")
    assert driver.note("account_data.account_sid") == ""
    driver.type("account_data.account_sid", "AD")
    assert "“AC”" in driver.note("account_data.account_sid")
    driver.type("account_data.account_sid", "A")
    assert driver.note("account_data.account_sid") == ""


def test_a_secret_in_a_field_that_shows_its_text_is_covered(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    paste(driver, "account_data.account_sid", AUTH)
    edit = driver.widget(QLineEdit, "account_data.account_sid")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    paste(driver, "account_data.account_sid", SID)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("text", ["••••••••", "<your api key>", "${API_KEY}"])
def test_a_warning_keeps_nobody_from_going_on(driver: Driver, text: str) -> None:
    to_account(driver, "sms", "general")
    driver.fill("name", "Front desk")
    driver.fill("account_data.api_send_url", "https://api.example.com/send")
    paste(driver, "account_data.api_key", text)
    assert driver.widget(QLineEdit, "account_data.api_key").property("tone") == "warning"
    driver.next()
    driver.press("back")
    driver.until_step("AccountPage")
    assert driver.widget(QLineEdit, "account_data.api_key").property("tone") == "warning"


def test_a_key_that_is_right_is_said_to_look_right(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    paste(driver, "account_data.account_sid", SID)
    paste(driver, "account_data.auth_token", AUTH)
    assert driver.note("account_data.account_sid") == driver.note("account_data.auth_token") == "Looks right."
