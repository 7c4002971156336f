"""The first page: a PBX that is right, wrong, silent, or not there."""

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver
from tests.unused_port import unused_port
from ui.application import Application


def test_the_connection_test_shows_model_firmware_and_serial_number(driver: Driver) -> None:
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    detail = driver.text("connection_detail")
    for part in ("P-Series", "83.", "serial number"):
        assert part in detail


def test_a_wrong_client_secret_is_said_at_its_field_and_sent_once(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    driver.fill("client_secret", "wrong")
    driver.press("next")
    driver.until(lambda: bool(driver.note("client_secret")))
    assert driver.step == "PbxPage"
    assert driver.note("client_id") == "", "it is said once"
    secret = driver.widget(QLineEdit, "client_secret")
    assert driver.wizard.focusWidget() is secret
    assert secret.selectedText(), "the next key types over it"
    assert "Integrations > API" in driver.text("connection_status")
    assert [request.path.rpartition("/")[2] for request in demo_pbx.requests] == ["get_token"]


def _says(driver: Driver, text: str) -> bool:
    return text in driver.text("connection_status")


def test_t5_each_press_sends_a_login_until_the_fifth_which_the_person_has_to_insist_on(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    driver.fill("client_secret", "wrong")
    for number in range(1, 5):
        driver.press("test_connection")
        driver.until(partial(_says, driver, f"from here: {number};"))
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "login_anyway").isVisible())
    assert "was not sent" in driver.text("connection_status")
    assert len(demo_pbx.requests) == 4
    driver.fill("client_secret", demo_pbx.client_secret)
    driver.press("login_anyway")
    driver.until(lambda: "Connected" in driver.text("connection_status"))


@pytest.mark.parametrize("path", ["base_url", "client_id", "client_secret"])
def test_an_empty_field_is_asked_for_and_nothing_is_sent(driver: Driver, demo_pbx: ScriptedPbx, path: str) -> None:
    driver.fill(path, "")
    driver.press("next")
    assert driver.step == "PbxPage"
    assert len(driver.note(path)) > 10
    assert not demo_pbx.requests


def test_an_address_that_is_none_is_said_at_its_field(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    driver.fill("base_url", "https://user:pw@")
    driver.press("next")
    assert "is not a PBX address" in driver.note("base_url")
    assert not demo_pbx.requests


def test_a_pbx_that_is_not_there_does_not_keep_from_preparing(application: Application, qtbot: QtBot) -> None:
    wizard = application.open_wizard(PbxLogin(f"http://127.0.0.1:{unused_port()}", "id", "secret"))
    driver = Driver(wizard, qtbot)
    driver.press("next")
    driver.until(lambda: "Nothing answers" in driver.text("connection_status"))
    assert driver.step == "PbxPage"
    driver.press("next")
    driver.until_step("ChannelTypePage")


def test_plain_http_to_another_machine_is_warned_of(driver: Driver) -> None:
    driver.fill("base_url", "")
    driver.widget(QLineEdit, "base_url").insert("http://192.168.5.150")
    driver.widget(QLineEdit, "base_url").textEdited.emit("http://192.168.5.150")
    assert "anyone in this network" in driver.note("base_url")


def test_the_client_secret_is_kept_in_the_vault_and_found_again(
    driver: Driver, application: Application, login: PbxLogin
) -> None:
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    vault = driver.wizard.session.drawer.vault
    driver.until(lambda: vault.get(f"MessageChannelWizard/pbx/{login.base_url}", login.client_id) is not None)
    opened = application.open_wizard(PbxLogin(login.base_url, login.client_id))
    secret = opened.findChild(QLineEdit, "client_secret")
    assert secret is not None
    driver.until(lambda: secret.text() == login.client_secret)


def test_f10_a_secret_is_masked_until_it_is_revealed_and_again_on_the_next_page(driver: Driver) -> None:
    secret = driver.widget(QLineEdit, "client_secret")
    assert secret.echoMode() == QLineEdit.EchoMode.Password
    driver.press("client_secret.reveal")
    assert secret.echoMode() == QLineEdit.EchoMode.Normal
    driver.next()
    driver.press("back")
    assert secret.echoMode() == QLineEdit.EchoMode.Password


def test_the_lists_of_another_pbx_are_not_offered(driver: Driver) -> None:
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    session = driver.wizard.session
    assert session.directory.extensions
    session.login = PbxLogin("https://another.example.com", "id", "secret")
    assert not session.directory.extensions
    assert session.reached is None
