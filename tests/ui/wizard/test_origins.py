"""An answer belongs to the address that was asked: a secret, a certificate and a sentence go to no other one."""

import threading

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from core.secrets.entries import LOGIN_SECRET, Label, of_draft, of_pbx
from core.store.rows import KeptDraft, KnownPbx
from tests.keyring_names import draft_service, pbx_service
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.wizard.laptop import CLIENT, DRAFT, URL, Laptop, laptop
from tests.ui.wizard.test_secret_of_a_pbx import OTHER, _new_wizard, _secret

__all__ = ["laptop"]


def test_a1_the_late_answer_of_one_pbx_touches_no_secret_of_the_one_that_is_typed_by_now(
    laptop: Laptop, login: PbxLogin, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    laptop.store.pbxs.remember(KnownPbx(OTHER, "of the other"))
    application = laptop.start()
    application.at_hand.drawer().keep(of_pbx(OTHER, "of the other"), "secret of the other")
    goes_on = threading.Event()
    demo_pbx.script("get_token", Wait(goes_on))
    driver = _new_wizard(laptop, qtbot, login)
    driver.press("test_connection")
    driver.until(lambda: bool(demo_pbx.requests))
    driver.fill("base_url", OTHER)
    goes_on.set()
    driver.until(lambda: not application.jobs._jobs)
    assert {name: value for name, value in laptop.keyring.kept.items() if "/pbx/" in name[0]} == {
        (pbx_service(OTHER), "of the other"): "secret of the other"
    }
    assert "Connected" not in driver.text("connection_status")
    assert _secret(driver) == ""


def _kept_for(laptop: Laptop, base_url: str) -> None:
    """A draft that was prepared for a PBX which was never reached."""
    laptop.store.save_draft(KeptDraft("a", base_url, DRAFT, client_id=CLIENT))
    laptop.start().at_hand.drawer().keep(of_draft("a", LOGIN_SECRET), "secret of the first", Label(base_url=base_url))
    for key in ("api_key", "public_key"):
        laptop.keyring.set(draft_service("a", key), key, DRAFT.credentials[key])


def test_a3_a_secret_that_comes_late_goes_to_no_other_address_and_comes_back_with_its_own(
    laptop: Laptop, qtbot: QtBot
) -> None:
    _kept_for(laptop, URL)
    laptop.keyring.answers.clear()
    driver = laptop.open()
    driver.until(lambda: driver.widget(QLineEdit, "base_url").text() == URL)
    driver.type("base_url", OTHER)
    laptop.keyring.answers.set()
    driver.until(lambda: not driver.wizard.session.awaited)
    assert _secret(driver) == ""
    driver.press("test_connection")
    assert driver.wizard.session.login == PbxLogin(OTHER, CLIENT)
    driver.type("base_url", URL)
    assert _secret(driver) == "secret of the first"


def test_a3_a_secret_that_comes_after_another_address_was_kept_is_shown_and_sent_to_none(
    laptop: Laptop, qtbot: QtBot
) -> None:
    _kept_for(laptop, URL)
    laptop.keyring.answers.clear()
    driver = laptop.open()
    driver.until(lambda: driver.widget(QLineEdit, "base_url").text() == URL)
    driver.type("base_url", OTHER)
    driver.until(lambda: driver.wizard.session.login.base_url == OTHER)
    laptop.keyring.answers.set()
    driver.until(lambda: not driver.wizard.session.awaited)
    assert _secret(driver) == ""
    assert driver.wizard.session.login == PbxLogin(OTHER, CLIENT)
    driver.type("base_url", URL)
    assert _secret(driver) == "secret of the first"


def test_a2_the_secret_of_a_draft_does_not_follow_it_to_another_address(laptop: Laptop, qtbot: QtBot) -> None:
    _kept_for(laptop, URL)
    driver = laptop.open()
    driver.until(lambda: _secret(driver) == "secret of the first")
    before = laptop.run.wizard if laptop.run is not None else None
    other = _new_wizard(laptop, qtbot, PbxLogin(OTHER, CLIENT))
    assert other.wizard is not before
    assert other.wizard.session.own_login is None
    other.fill("client_id", "another")
    qtbot.waitUntil(lambda: len(laptop.store.ids()) == 2, timeout=PATIENCE_MS)
    other.until(lambda: laptop.run is not None and not laptop.run.jobs._jobs)
    kept = [name for name in laptop.keyring.kept if name[1] == LOGIN_SECRET]
    assert kept == [(draft_service("a", LOGIN_SECRET), LOGIN_SECRET)]


def test_a4_the_question_of_one_pbx_s_certificate_goes_when_another_address_is_typed(
    laptop: Laptop, tls_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    laptop.start()
    driver = _new_wizard(laptop, qtbot, PbxLogin(tls_pbx.base_url, CLIENT, "secret"))
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "trust_certificate").isVisible())
    driver.type("client_id", "another")
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "trust_certificate").isVisible())
    driver.fill("base_url", OTHER)
    assert not driver.widget(QWidget, "certificate_question").isVisible()


def test_a4_the_answer_to_a_certificate_is_for_the_address_where_it_was_met(
    laptop: Laptop, tls_pbx: ScriptedPbx, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = laptop.start()
    driver = _new_wizard(laptop, qtbot, PbxLogin(tls_pbx.base_url, CLIENT, "secret"))
    driver.press("test_connection")
    driver.until(lambda: driver.widget(QAbstractButton, "trust_certificate").isVisible())
    # Whatever else may change the login meanwhile, the question's own address is what counts.
    driver.wizard.session.login = PbxLogin(OTHER, CLIENT, "secret")
    driver.press("trust_certificate")
    driver.until(lambda: bool(tuple(application.connection.register._book.entries())))
    (entry,) = application.connection.register._book.entries()
    assert entry.origin == tls_pbx.base_url


def test_a4_a_test_that_is_under_way_is_let_go_when_another_address_is_typed(
    laptop: Laptop, login: PbxLogin, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    application = laptop.start()
    goes_on = threading.Event()
    demo_pbx.script("get_token", Wait(goes_on))
    driver = _new_wizard(laptop, qtbot, login)
    driver.press("next")
    driver.until(lambda: bool(demo_pbx.requests))
    driver.fill("base_url", OTHER)
    assert driver.widget(QAbstractButton, "test_connection").isEnabled()
    assert driver.text("connection_status") == ""
    goes_on.set()
    driver.until(lambda: not application.jobs._jobs)
    assert driver.text("connection_status") == ""
    assert driver.step == "PbxPage"
