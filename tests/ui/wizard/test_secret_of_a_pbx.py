"""A Client Secret belongs to scheme, host and port; it is kept once, and goes when the person did away with it."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from core.channel.secret_values import typed_secrets
from core.errors import Reason
from core.pbx.login import PbxLogin
from core.secrets.entries import of_draft
from core.store.rows import ChannelState, KnownPbx
from tests.keyring_names import draft_service, pbx_service
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.ui.wizard.laptop import CLIENT, DRAFT, URL, Laptop, laptop, settled

__all__ = ["laptop"]
OTHER = "https://other.invalid"


def _secret(driver: Driver) -> str:
    return driver.widget(QLineEdit, "client_secret").text()


def _new_wizard(laptop: Laptop, qtbot: QtBot, login: PbxLogin | None = None) -> Driver:
    application = laptop.run or laptop.start()
    before = application.wizard
    wizard = application.open_wizard(login)
    assert wizard is not before
    return Driver(wizard, qtbot)


@pytest.mark.parametrize("address", [OTHER, "http://pbx.invalid:8088", "https://pbx.invalid:8089", "pbx.invalid"])
def test_t2_a_secret_does_not_follow_the_address_to_another_scheme_host_or_port(
    laptop: Laptop, qtbot: QtBot, address: str
) -> None:
    laptop.keyring.set(pbx_service(URL), CLIENT, "of the first")
    driver = _new_wizard(laptop, qtbot, PbxLogin(URL, CLIENT))
    driver.until(lambda: _secret(driver) == "of the first")
    driver.fill("base_url", address)
    assert _secret(driver) == ""
    assert "belongs to one PBX only" in driver.note("client_secret")
    driver.press("test_connection")
    assert driver.wizard.session.login.client_secret == ""


def test_t2_the_secret_of_the_other_address_is_looked_up_and_the_first_comes_back_with_its_address(
    laptop: Laptop, qtbot: QtBot
) -> None:
    laptop.keyring.set(pbx_service(URL), CLIENT, "of the first")
    laptop.keyring.set(pbx_service(OTHER), CLIENT, "of the other")
    driver = _new_wizard(laptop, qtbot, PbxLogin(URL, CLIENT))
    driver.until(lambda: _secret(driver) == "of the first")
    driver.fill("base_url", OTHER)
    driver.widget(QLineEdit, "base_url").editingFinished.emit()
    driver.until(lambda: _secret(driver) == "of the other")
    driver.fill("base_url", URL + "/")
    assert _secret(driver) == "of the first"


def test_t2_the_same_pbx_written_in_another_way_keeps_its_secret(laptop: Laptop, qtbot: QtBot) -> None:
    driver = _new_wizard(laptop, qtbot, PbxLogin(URL, CLIENT, "typed"))
    driver.fill("base_url", URL.upper().replace("HTTPS", "https") + "/#/login")
    assert _secret(driver) == "typed"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (Reason.LOCKED, "The keyring is locked"),
        (Reason.TIMEOUT, "did not answer"),
        (Reason.DENIED, "refused access"),
        (Reason.ABSENT, "no keyring"),
        (Reason.FAILED, "The keyring failed"),
    ],
)
def test_s2_every_trouble_of_the_keyring_is_said_at_the_client_secret(
    laptop: Laptop, qtbot: QtBot, reason: Reason, told: str
) -> None:
    laptop.keyring.set(pbx_service(URL), CLIENT, "secret")
    laptop.keyring.fails = reason
    driver = _new_wizard(laptop, qtbot, PbxLogin(URL, CLIENT))
    driver.until(lambda: told in driver.note("client_secret"))
    again = driver.wizard.findChild(QAbstractButton, "client_secret.try_again")
    laptop.keyring.fails = None
    if again is not None:
        again.click()
        driver.until(lambda: _secret(driver) == "secret")


def test_s2_a_client_secret_that_is_gone_or_was_changed_is_said(laptop: Laptop, qtbot: QtBot) -> None:
    application = laptop.start()
    application.at_hand.drawer().keep_login(URL, CLIENT, "secret")
    laptop.keyring.set(pbx_service(URL), CLIENT, "from elsewhere")
    driver = Driver(application.open_wizard(PbxLogin(URL, CLIENT)), qtbot)
    driver.until(lambda: "Another program changed" in driver.note("client_secret"))
    laptop.keyring.delete(pbx_service(URL), CLIENT)
    driver = Driver(application.open_wizard(PbxLogin(URL, CLIENT)), qtbot)
    driver.until(lambda: "no longer in this computer's keyring" in driver.note("client_secret"))


def test_s1_a_wizard_that_is_opened_and_closed_leaves_no_copy_of_the_client_secret(
    laptop: Laptop, qtbot: QtBot
) -> None:
    laptop.store.pbxs.remember(KnownPbx(URL, CLIENT))
    laptop.keyring.set(pbx_service(URL), CLIENT, "secret")
    before = laptop.keyring.kept
    driver = _new_wizard(laptop, qtbot, PbxLogin(URL, CLIENT))
    driver.until(lambda: _secret(driver) == "secret")
    driver.wizard.close()
    assert laptop.run is not None
    Driver(laptop.run.open_wizard(driver.wizard.session.login), qtbot).wizard.close()
    laptop.quit()
    assert laptop.keyring.kept == before
    assert laptop.store.ids() == ()


def test_s1_the_keys_of_a_provider_that_was_changed_go_and_that_is_told(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.keep(DRAFT, ChannelState.DRAFT, 2)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.until_step("AccountPage")
    driver.press("back")
    driver.fill("channel", "twilio")
    assert (draft_service("a", "public_key"), "public_key") in laptop.keyring.kept
    driver.next()
    assert "deleted from this computer's keyring" in driver.text("others_keys")
    driver.until(lambda: (draft_service("a", "public_key"), "public_key") not in laptop.keyring.kept)
    driver.press("back")
    driver.fill("channel", "telnyx")
    driver.next()
    assert driver.widget(QLineEdit, "account_data.public_key").text() == "public/key+text"
    qtbot.waitUntil(
        lambda: laptop.keyring.kept.get((draft_service("a", "public_key"), "public_key")) == "public/key+text",
        timeout=PATIENCE_MS,
    )
    assert typed_secrets(driver.wizard.session.draft) == {"api_key", "public_key"}


def test_s1_a_created_channel_keeps_its_keys_or_forgets_them_as_the_person_chose(
    laptop: Laptop, qtbot: QtBot
) -> None:
    laptop.keep(DRAFT, ChannelState.READY, 2)
    application = laptop.start()
    application._choose_forgetting(True)
    drawer = application.at_hand.drawer()
    assert drawer.forgets_created
    drawer.keep(of_draft("a", "api_key"), "KEY0123-secret")
    drawer.created("a")
    assert (draft_service("a", "api_key"), "api_key") not in laptop.keyring.kept
    laptop.quit()
    from core.program.paths import Paths
    from core.program.preferences_file import load_preferences

    assert load_preferences(Paths(laptop.folder).preferences).forget_keys == "yes"
