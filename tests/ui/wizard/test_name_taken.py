"""The name of a channel: proposed, and free on the PBX; one that is taken is told at once with the cure."""

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver, to_account

FREE = "This name is free on Demo PBX."


def occupy(pbx: ScriptedPbx, *names: str) -> None:
    """Let the PBX have channels of these names."""
    for nth, name in enumerate(names):
        pbx.channels[12 + nth] = {"name": name, "channel": "twilio", "dids": []}


def test_a_name_is_proposed_that_is_free(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    occupy(demo_pbx, "Demo PBX SMS", "Demo PBX SMS 2")
    to_account(driver, "sms", "twilio")
    driver.until(lambda: driver.note("name") == FREE)
    assert driver.widget(QLineEdit, "name").text() == "Demo PBX SMS 3"


def test_a_proposed_name_counts_by_going_on_and_not_by_looking(driver: Driver) -> None:
    to_account(driver, "sms", "twilio")
    assert driver.wizard.session.draft.name == ""
    driver.fill("account_data.account_sid", "AC" + "0" * 32)
    driver.fill("account_data.auth_token", "0" * 32)
    driver.next()
    assert driver.wizard.session.draft.name == "Demo PBX SMS"


def test_a_name_that_is_taken_is_told_at_once_and_another_is_one_press_away(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    occupy(demo_pbx, "Empfang SMS")
    to_account(driver, "sms", "twilio")
    driver.until(lambda: driver.note("name") == FREE)
    driver.type("name", "Empfang SMS")
    assert driver.note("name") == "Demo PBX already has a channel with this name (ID 12). Choose another name."
    assert driver.widget(QLineEdit, "name").property("tone") == "error"
    driver.press("name.cure")
    assert driver.widget(QLineEdit, "name").text() == "Empfang SMS 2"
    assert driver.note("name") == FREE


@pytest.mark.parametrize("name", ["", "   "])
def test_nothing_is_said_of_no_name(driver: Driver, name: str) -> None:
    to_account(driver, "sms", "twilio")
    driver.until(lambda: driver.note("name") == FREE)
    driver.fill("name", name)
    assert driver.note("name") == ""
