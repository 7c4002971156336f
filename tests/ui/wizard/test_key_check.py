"""Keys checked at the provider from the account page: one press, one answer, never a step."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from core.channel.draft import DidRoute
from tests.core.providers.meta_double import ACCOUNT, NUMBER, MetaDouble
from tests.core.providers.twilio_double import SID, TOKEN, TwilioDouble
from tests.providers_double import Double, cut
from tests.ui.conftest import Driver, to_account

SID_FIELD, TOKEN_FIELD = "account_data.account_sid", "account_data.auth_token"


@pytest.fixture
def twilio() -> Iterator[TwilioDouble]:
    with TwilioDouble() as double:
        yield double


def open_account(driver: Driver, double: Double, kind: str, channel: str) -> None:
    driver.wizard.session.provider_places = double.places
    to_account(driver, kind, channel)
    for key, value in double.keys().items():
        name = key if key in ("phone_number_id", "business_account_id") else f"account_data.{key}"
        if driver.wizard.findChild(QLineEdit, name) is not None:
            driver.fill(name, value)


def check(driver: Driver) -> str:
    """Press it and wait for the answer."""
    driver.press("check_keys")
    driver.until(lambda: not said(driver).startswith("Asking"))
    return said(driver)


def said(driver: Driver) -> str:
    labels = [label for label in driver.wizard.findChildren(QLabel) if label.objectName().startswith("check_keys")]
    return " ".join(label.text() for label in labels if label.isVisible() and label.text())


def test_right_keys_are_told_beside_the_button(driver: Driver, twilio: TwilioDouble) -> None:
    open_account(driver, twilio, "sms", "twilio")
    assert check(driver) == "Twilio accepts these keys. Account “Praxis Müller”, 3 numbers."
    button = driver.widget(QPushButton, "check_keys")
    assert button.text() == "Check with Twilio"
    assert "accepts these keys" in button.accessibleDescription()
    assert twilio.writes == []


def test_wrong_keys_are_told_at_the_secret_with_what_it_can_be_and_next_still_works(
    driver: Driver, twilio: TwilioDouble
) -> None:
    open_account(driver, twilio, "sms", "twilio")
    driver.fill(TOKEN_FIELD, "f" * 32)
    answer = check(driver)
    assert driver.note(TOKEN_FIELD) == "Twilio refuses these keys: “Authenticate” (20003)."
    assert "Refused" in answer
    assert "Possible causes: the token was renewed ·" in answer
    assert "The values contain no spaces." in answer
    driver.next()
    assert driver.step == "RoutingPage"


def test_a_key_that_is_edited_afterwards_makes_the_answer_old(driver: Driver, twilio: TwilioDouble) -> None:
    open_account(driver, twilio, "sms", "twilio")
    check(driver)
    driver.type(TOKEN_FIELD, "e" * 32)
    assert said(driver).startswith("Changed since")
    assert driver.widget(QPushButton, "check_keys").text() == "Check again"
    driver.type(TOKEN_FIELD, TOKEN)
    assert "accepts" in check(driver)


def test_it_is_offered_once_all_keys_are_there_and_where_the_provider_can_be_asked(
    driver: Driver, twilio: TwilioDouble
) -> None:
    open_account(driver, twilio, "sms", "twilio")
    button = driver.widget(QPushButton, "check_keys")
    assert button.isVisible()
    driver.fill(TOKEN_FIELD, "")
    assert not button.isVisible()


def test_it_can_be_stopped_and_without_an_answer_one_goes_on(
    driver: Driver, twilio: TwilioDouble, qtbot: QtBot
) -> None:
    open_account(driver, twilio, "sms", "twilio")
    twilio.plan("", twilio.hang)
    driver.press("check_keys")
    driver.until(lambda: len(twilio.asked) == 1)
    driver.press("check_keys.stop")
    driver.until(lambda: said(driver) == "Stopped.")
    twilio.hung.set()
    twilio.plan("", cut)
    assert check(driver) == "Twilio did not answer. Try again, or continue."
    driver.next()


def test_swapped_ids_are_swapped_by_one_press(driver: Driver) -> None:
    with MetaDouble() as meta:
        open_account(driver, meta, "whatsapp", "")
        driver.fill("phone_number_id", ACCOUNT)
        driver.fill("business_account_id", NUMBER)
        check(driver)
        assert driver.note("phone_number_id") == "These two IDs are swapped."
        driver.press("phone_number_id.cure")
        assert driver.widget(QLineEdit, "phone_number_id").text() == NUMBER
        assert check(driver) == "Meta accepts these keys. Account “PBX messages”."
        assert driver.note("phone_number_id") != "These two IDs are swapped."


@pytest.mark.parametrize("typed", ["", "7" * 15])
def test_of_several_numbers_the_one_that_is_chosen_comes_with_its_id_and_into_the_table(
    driver: Driver, typed: str
) -> None:
    with MetaDouble() as meta:
        meta.numbers["9" * 15] = {"id": "9" * 15, "display_phone_number": "+49 30 900100", "verified_name": "Two"}
        open_account(driver, meta, "whatsapp", "")
        driver.fill("phone_number_id", typed)
        check(driver)
        assert driver.note("phone_number_id").startswith("Choose one of") is not bool(typed)
        driver.press("phone_number_id.cure")
        menu = driver.widget(QMenu, "check_keys.choices")
        assert [each.text() for each in menu.actions()] == ["+16315555555  Praxis", "+4930900100  Two"]
        menu.actions()[1].trigger()
        menu.close()
        assert driver.widget(QLineEdit, "phone_number_id").text() == "9" * 15
        assert "+4930900100 has been put into the table" in said(driver)
        assert [each.did_number for each in driver.wizard.session.draft.dids] == ["+4930900100"]


def test_a_number_that_belongs_to_the_id_and_is_not_in_the_table_is_told(driver: Driver) -> None:
    with MetaDouble() as meta:
        open_account(driver, meta, "whatsapp", "")
        session = driver.wizard.session
        session.draft = replace(session.draft, dids=(DidRoute("+49 30 900100"),))
        driver.fill("phone_number_id", "7" * 15)
        check(driver)
        driver.press("phone_number_id.cure")
        assert "+16315555555 is not in the table of the next page yet." in said(driver)
        assert [each.did_number for each in session.draft.dids] == ["+49 30 900100"]


def test_a_permission_that_is_missing_is_told_at_the_token_and_copied_for_who_can_give_it(driver: Driver) -> None:
    with MetaDouble() as meta:
        meta.token["scopes"] = ["whatsapp_business_messaging"]
        open_account(driver, meta, "whatsapp", "")
        assert check(driver).startswith("Meta accepts")
        assert "whatsapp_business_management" in driver.note("account_data.access_token")
        driver.press("account_data.access_token.cure")
        assert "Copied." in said(driver)


def test_demo_asks_no_real_provider(driver: Driver, twilio: TwilioDouble) -> None:
    driver.wizard.session.practising = True
    to_account(driver, "sms", "twilio")
    driver.fill(SID_FIELD, SID)
    driver.fill(TOKEN_FIELD, TOKEN)
    assert not driver.widget(QPushButton, "check_keys").isVisible()


def test_what_the_provider_knows_is_put_into_its_field_by_one_press(driver: Driver) -> None:
    with MetaDouble("PAGE") as meta:
        open_account(driver, meta, "facebook", "")
        driver.fill("account_data.page_name", "")
        check(driver)
        assert driver.note("account_data.page_name") == "The token belongs to the page “Praxis Müller”."
        driver.press("account_data.page_name.cure")
        assert driver.widget(QLineEdit, "account_data.page_name").text() == "Praxis Müller"
        assert check(driver) == "Meta accepts these keys. Account “PBX messages”."
