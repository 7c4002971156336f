"""A PBX with a certificate of its own: asked about once, then believed by its fingerprint."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.pbx.address import parse_address
from core.pbx.known import NeverMet, Pinned
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.secret_index import SecretIndex
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, Driver, drawn, to_review
from ui.application import Application
from ui.wizard.pbx_standing import PbxStanding


@pytest.fixture
def tls_driver(application: Application, tls_pbx: ScriptedPbx, qtbot: QtBot) -> Driver:
    login = PbxLogin(tls_pbx.base_url, tls_pbx.client_id, tls_pbx.client_secret)
    return Driver(application.open_wizard(login), qtbot)


def test_c1_an_unknown_certificate_is_asked_about_before_a_key_is_sent(
    tls_driver: Driver, tls_pbx: ScriptedPbx
) -> None:
    tls_driver.press("next")
    tls_driver.until(lambda: tls_driver.widget(QAbstractButton, "trust_certificate").isVisible())
    assert "fingerprint" in tls_driver.text("certificate_text")
    assert len(tls_driver.text("certificate_found")) == 95
    assert tls_driver.step == "PbxPage"
    assert tls_pbx.requests == []


def test_the_question_of_trust_is_brought_into_sight_in_a_window_of_the_usual_size(
    tls_driver: Driver, qapp: QApplication
) -> None:
    with drawn(qapp):
        tls_driver.wizard.resize(960, 684)
        tls_driver.wizard.show()
        tls_driver.press("next")
        tls_driver.until(lambda: tls_driver.wizard.findChild(QAbstractButton, "trust_certificate") is not None)
        trust = tls_driver.widget(QAbstractButton, "trust_certificate")
        tls_driver.until(lambda: trust.isVisible() and trust.visibleRegion().boundingRect() == trust.rect())


def test_c2_a_trusted_certificate_leads_on_to_the_id(tls_driver: Driver, tls_pbx: ScriptedPbx) -> None:
    tls_driver.press("test_connection")
    tls_driver.until(lambda: tls_driver.widget(QAbstractButton, "trust_certificate").isVisible())
    tls_driver.press("trust_certificate")
    tls_driver.until(lambda: "Connected" in tls_driver.text("connection_status"))
    assert tls_driver.wizard.windowTitle() == "New channel"
    to_review(tls_driver)
    assert tls_driver.wizard.windowTitle() == "Front desk – New channel"
    tls_driver.create()
    assert tls_driver.text("result_id").isdigit()
    assert tls_driver.wizard.windowTitle() == "Front desk – Created"


def test_another_address_is_another_pbx_and_the_trusted_one_stays_trusted(
    application: Application, tls_driver: Driver, tls_pbx: ScriptedPbx
) -> None:
    tls_driver.press("test_connection")
    tls_driver.until(lambda: tls_driver.widget(QAbstractButton, "trust_certificate").isVisible())
    tls_driver.press("trust_certificate")
    tls_driver.until(lambda: "Connected" in tls_driver.text("connection_status"))
    tls_driver.type("base_url", "https://127.0.0.2:1")
    tls_driver.press("test_connection")
    tls_driver.until(lambda: tls_driver.wizard.session.login.base_url == "https://127.0.0.2:1")
    register = application.connection.register
    assert register.known(parse_address("https://127.0.0.2:1")) == NeverMet()
    assert isinstance(register.known(parse_address(tls_pbx.base_url)), Pinned)


def test_a_certificate_that_is_met_only_when_creating_can_be_trusted_from_there(
    application: Application, demo_pbx: ScriptedPbx, tls_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    nobody = PbxLogin("https://127.0.0.1:1", tls_pbx.client_id, tls_pbx.client_secret)
    driver = Driver(application.open_wizard(nobody), qtbot)
    driver.press("next")
    driver.until(lambda: driver.widget(QAbstractButton, "continue_offline").isVisible())
    to_review(driver)
    # The PBX is switched on now, with a certificate that nobody has seen yet.
    driver.wizard.session.login = PbxLogin(tls_pbx.base_url, tls_pbx.client_id, tls_pbx.client_secret)
    driver.create()
    assert "Nothing was created" in driver.text("result_error")
    driver.press("go_to_field")
    assert driver.step == "PbxPage"
    assert driver.widget(QAbstractButton, "trust_certificate").isVisible()
    assert tls_pbx.requests == []


def test_next_waits_for_the_question_of_trust_and_says_so(tls_driver: Driver, tls_pbx: ScriptedPbx) -> None:
    tls_driver.press("next")
    tls_driver.until(lambda: tls_driver.wizard.findChild(QAbstractButton, "trust_certificate") is not None)
    for _ in range(2):
        tls_driver.press("next")
        assert tls_driver.step == "PbxPage"
        assert "Answer this first" in tls_driver.text("connection_status")
        assert tls_driver.wizard.focusWidget() is tls_driver.widget(QLabel, "certificate_found")
        assert tls_driver.wizard.session.standing is PbxStanding.CERTIFICATE
    assert tls_pbx.requests == []


def test_in_a_low_window_what_is_said_above_the_question_of_trust_is_seen_with_the_fingerprint(
    tls_driver: Driver, qapp: QApplication
) -> None:
    def is_whole(name: str) -> bool:
        label = tls_driver.widget(QLabel, name)
        return label.visibleRegion().boundingRect() == label.rect()

    with drawn(qapp):
        tls_driver.wizard.resize(700, 360)
        tls_driver.wizard.show()
        for said in ("Nothing was sent", "Answer this first", "Answer this first"):
            tls_driver.press("next")
            _until_asked(tls_driver)
            assert said in tls_driver.text("connection_status")
            tls_driver.until(lambda: is_whole("connection_status") and is_whole("certificate_found"))


def test_no_button_is_blue_while_the_question_of_trust_stands(tls_driver: Driver) -> None:
    def blue() -> set[str]:
        buttons = tls_driver.wizard.findChildren(QAbstractButton)
        return {each.objectName() for each in buttons if each.isVisible() and each.property("kind") == "primary"}

    assert blue() == {"next"}
    tls_driver.press("next")
    tls_driver.until(lambda: tls_driver.wizard.findChild(QAbstractButton, "trust_certificate") is not None)
    assert blue() == set()
    tls_driver.press("trust_certificate")
    tls_driver.until(lambda: "Connected" in tls_driver.text("connection_status"))
    assert blue() == {"next"}


def test_a_channel_can_be_prepared_without_an_answer_to_the_question_of_trust(
    tls_driver: Driver, tls_pbx: ScriptedPbx
) -> None:
    tls_driver.press("next")
    tls_driver.until(lambda: tls_driver.wizard.findChild(QAbstractButton, "trust_certificate") is not None)
    tls_driver.press("continue_offline")
    assert tls_driver.step == "ChannelTypePage"
    assert tls_driver.wizard.session.standing is PbxStanding.CERTIFICATE
    assert tls_pbx.requests == []


def _until_asked(driver: Driver) -> QAbstractButton:
    driver.until(lambda: driver.wizard.findChild(QAbstractButton, "trust_certificate") is not None)
    trust = driver.widget(QAbstractButton, "trust_certificate")
    driver.until(trust.isVisible)
    return trust


def test_who_prepares_the_channel_and_mends_the_client_id_beside_the_question_is_not_asked_again(
    tls_driver: Driver, tls_pbx: ScriptedPbx
) -> None:
    tls_driver.press("next")
    _until_asked(tls_driver)
    tls_driver.type("client_id", "another-client-id")
    tls_driver.press("continue_offline")
    assert tls_driver.step == "ChannelTypePage"
    assert tls_driver.wizard.session.login.client_id == "another-client-id"
    assert tls_pbx.requests == []


def test_who_prepared_the_channel_and_tests_the_pbx_all_the_same_is_asked_as_before(
    tls_driver: Driver, tls_pbx: ScriptedPbx
) -> None:
    tls_driver.press("next")
    _until_asked(tls_driver)
    tls_driver.press("continue_offline")
    tls_driver.press("back")
    tls_driver.press("test_connection")
    _until_asked(tls_driver)
    tls_driver.press("next")
    assert tls_driver.step == "PbxPage"
    assert "Answer this first" in tls_driver.text("connection_status")
    assert tls_pbx.requests == []


def test_next_right_after_the_answer_waits_for_the_pbx_and_asks_for_no_answer(tls_driver: Driver) -> None:
    tls_driver.press("next")
    _until_asked(tls_driver).click()
    tls_driver.press("next")
    assert "Answer this first" not in tls_driver.text("connection_status")
    tls_driver.until_step("ChannelTypePage")


def test_who_trusts_with_a_double_click_does_not_prepare_without_the_pbx_by_its_second_half(
    tls_driver: Driver,
) -> None:
    tls_driver.press("next")
    trust = _until_asked(tls_driver)
    without = tls_driver.widget(QAbstractButton, "continue_offline")
    assert without.isVisible()
    trust.click()
    assert not without.isVisible()  # it would come to where the answer was, under the hand
    assert "Connecting" in tls_driver.text("connection_status")
    tls_driver.until_step("ChannelTypePage")


def test_the_question_of_trust_of_a_pbx_in_a_list_is_brought_into_sight_and_next_waits_for_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, tls_pbx: ScriptedPbx
) -> None:
    vault, store = MemoryVault(), Store(Paths(tmp_path / "data").store)
    drawer = Drawer(vault, SecretIndex(store.database))
    drawer.replace_login(tls_pbx.base_url, tls_pbx.client_id, tls_pbx.client_secret)
    for number in range(3):
        store.pbxs.remember(KnownPbx(f"http://127.0.0.1:{number + 1}", "another-client-id", name=f"Praxis {number}"))
    store.pbxs.remember(KnownPbx(tls_pbx.base_url, tls_pbx.client_id, name="Café Müller"))
    with closing(Application(lambda: vault, lambda: Paths(tmp_path / "data"))) as made, drawn(qapp):
        made.open_home()
        qtbot.waitUntil(lambda: made.at_hand.channels is not None, timeout=PATIENCE_MS)
        driver = Driver(made.open_wizard(), qtbot)
        driver.wizard.resize(960, 684)
        driver.wizard.show()
        trust = _until_asked(driver)
        driver.until(lambda: trust.visibleRegion().boundingRect() == trust.rect())
        assert "Café Müller" in driver.text("certificate_heading"), "as it is called in the list"
        driver.press("next")
        assert driver.step == "PbxPage"
        assert "Answer this first" in driver.text("connection_status")
        driver.press("continue_offline")
        assert driver.step == "ChannelTypePage"
        driver.wizard.close()
        driver.wizard.deleteLater()
