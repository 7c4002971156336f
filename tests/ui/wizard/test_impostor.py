"""T1: a known PBX that shows another certificate is an alarm however it is come by, and no secret reaches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.pbx.address import parse_address
from core.pbx.errors import fingerprint_text
from core.pbx.known import Pinned
from core.pbx.login import PbxLogin
from core.pbx.trust import meet
from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, Driver
from ui.application import Application

OLD = "ab" * 32


@pytest.fixture
def impostor(tls_pbx: ScriptedPbx) -> ScriptedPbx:
    """Answers where the trusted PBX was."""
    return tls_pbx


@pytest.fixture
def kept(tmp_path: Path, impostor: ScriptedPbx, qtbot: QtBot) -> Iterator[Application]:
    """An application that trusted this address in an earlier run."""
    vault = MemoryVault()
    made = Application(lambda: vault, lambda: Paths(tmp_path))
    made.open_wizard(PbxLogin(impostor.base_url, impostor.client_id, impostor.client_secret))
    qtbot.waitUntil(lambda: made.at_hand.channels is not None, timeout=PATIENCE_MS)
    made.connection.register.pin(parse_address(impostor.base_url), OLD)
    yield made
    made.close()
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()


@pytest.fixture
def driver(kept: Application, qtbot: QtBot) -> Driver:
    assert kept.wizard is not None
    return Driver(kept.wizard, qtbot)


@pytest.mark.parametrize("way", ["as it is", "one more slash", "typed anew", "in capitals"])
def test_t1_however_the_address_is_typed_an_impostor_is_an_alarm(
    driver: Driver, impostor: ScriptedPbx, way: str
) -> None:
    typed = {"one more slash": "/", "typed anew": "", "in capitals": "/#/LOGIN"}
    if way in typed:
        driver.type("base_url", impostor.base_url.replace("https", "HTTPS") + typed[way])
    driver.press("test_connection")
    driver.until(lambda: "Something else may be answering" in driver.text("certificate_heading"))
    assert driver.text("certificate_expected").replace("\n", ":") == fingerprint_text(OLD)
    assert not driver.widget(QAbstractButton, "trust_certificate").isVisible()
    assert driver.widget(QAbstractButton, "do_not_connect").isVisible()
    assert impostor.requests == []


def test_t1_replacing_wants_the_end_of_the_new_fingerprint_and_then_connects(
    kept: Application, driver: Driver, impostor: ScriptedPbx
) -> None:
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "certificate_renewed").isVisible())
    found = driver.text("certificate_found").replace("\n", ":")
    driver.press("certificate_renewed")
    replace = driver.widget(QAbstractButton, "replace_certificate")
    typed = driver.widget(QLineEdit, "replace_typed")
    assert not replace.isEnabled()
    typed.setText("zzzz")
    assert not replace.isEnabled()
    assert "Do not trust it" in driver.text("replace_note")
    typed.setText(found[-5:].lower())
    replace.click()
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    known = kept.connection.register.known(parse_address(impostor.base_url))
    assert isinstance(known, Pinned)
    assert fingerprint_text(known.sha256) == found


def test_t1_not_connecting_leaves_everything_as_it_was(
    kept: Application, driver: Driver, impostor: ScriptedPbx
) -> None:
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "do_not_connect").isVisible())
    driver.press("do_not_connect")
    assert "Nothing was sent" in driver.text("connection_status")
    assert not driver.widget(QWidget, "certificate_question").isVisible()
    known = kept.connection.register.known(parse_address(impostor.base_url))
    assert isinstance(known, Pinned)
    assert known.sha256 == OLD
    assert impostor.requests == []


def test_t8_a_pin_whose_copy_is_gone_is_asked_about_and_not_as_a_first_connection(
    kept: Application, driver: Driver, impostor: ScriptedPbx
) -> None:
    register, address = kept.connection.register, parse_address(impostor.base_url)
    register.forget(address)
    register.pin(address, meet(address).sha256)
    assert register._copies is not None
    register._copies.remove(address.base_url)
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "trust_certificate").isVisible())
    assert "Is this still" in driver.text("certificate_heading")
    assert "no copy of the fingerprint" in driver.text("certificate_text")
    assert impostor.requests == []
    driver.press("trust_certificate")
    driver.until(lambda: "Connected" in driver.text("connection_status"))


def test_who_does_not_connect_can_prepare_the_channel_and_is_not_asked_again(
    driver: Driver, impostor: ScriptedPbx
) -> None:
    driver.press("next")
    driver.until(lambda: driver.wizard.findChild(QAbstractButton, "do_not_connect") is not None)
    driver.press("do_not_connect")
    assert "Not connected" in driver.text("connection_status")
    driver.press("continue_offline")
    assert driver.step == "ChannelTypePage"
    assert impostor.requests == []
