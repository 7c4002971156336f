"""The proof from the result page: one press is one message, and what arrives is seen."""

import threading
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from core.delivery import outside, proving
from core.delivery.outside import Met, Seen
from core.pbx.address import PbxAddress
from core.pbx.messages import CAUSES
from core.providers.face import Fate, ToldMessage
from tests.core.providers.twilio_double import TwilioDouble
from tests.scripted_pbx import Cut, ScriptedPbx
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS, Driver, drawn, to_account, to_review
from tests.ui.layout import SMALL, cut_off, too_large
from ui.created import at_provider, proof_of_sending
from ui.created.at_provider import Order
from ui.created.event_painting import TIME
from ui.created.handover import HandoverView
from ui.created.proof_card import ProofCard
from ui.created.proof_dialog import ProofDialog
from ui.look.buttons import blue_in
from ui.look.languages import LANGUAGES, use_language
from ui.look.theme import Tone
from ui.look.tokens import SPACES

NUMBER = "+4930123450"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proving, "LOOK_S", 0.01)
    monkeypatch.setattr(proving, "WATCH_S", 0.01)


class Window:
    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        # The provider is nowhere: no test asks a real one.
        driver.wizard.session.provider_places = {"api.telnyx.com": PbxAddress("http", "127.0.0.1", 9)}
        to_review(driver)
        driver.create()
        button = driver.widget(QAbstractButton, "open_proof")
        driver.until(button.isVisible)
        button.click()
        self.dialog = driver.widget(ProofDialog, "proof_dialog")

    def text(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        assert found is not None, name
        return found.text()

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def events(self, name: str) -> list[str]:
        found = self.dialog.findChild(QListView, name)
        assert found is not None
        model = found.model()
        return [str(model.index(row, 0).data()).rpartition("  ")[0] for row in range(model.rowCount())]

    def send(self, to: str) -> None:
        line = self.dialog.findChild(QLineEdit, "test_to")
        assert line is not None
        line.setText(to)
        self.button("send_test").click()

    def looks_outside(self) -> None:
        card = self.dialog._received
        card._tested = replace(card._tested, looks_outside=True)


def sends(pbx: ScriptedPbx) -> int:
    return sum(request.path == "message/send" for request in pbx.requests)


def test_words_of_an_event_are_wrapped_before_its_time_however_wide_the_card_is(qtbot: QtBot) -> None:
    card = ProofCard("Receiving", "receive_result")
    qtbot.addWidget(card)
    card.resize(600, 300)
    card.show()
    for text in ("It came", "Twilio has not received it either: wrong number, or it cannot take SMS"):
        card.tell(text, Tone.WARNING)
    index = card.events.model().index(1, 0)
    assert str(index.data()).endswith(str(index.data(TIME)))
    one = card.events.visualRect(index).height()
    card.resize(300, 300)
    qtbot.waitUntil(lambda: card.events.visualRect(index).height() >= 2 * one - 2 * SPACES[1])
    assert card.events.visualRect(index.siblingAtRow(0)).height() == one


def test_what_number_is_asked_for_is_seen_whole_in_every_language(driver: Driver, qapp: QApplication) -> None:
    with drawn(qapp):
        window = Window(driver)
        to = window.dialog.findChild(QLineEdit, "test_to")
        assert to is not None
        driver.until(lambda: to.width() > 200)
        for language in LANGUAGES:
            use_language(language)
            text = QCoreApplication.translate("SendingProof", to.placeholderText())
            assert to.fontMetrics().horizontalAdvance(text) + 2 * SPACES[3] <= to.width(), text
        use_language("en")


def test_a_double_press_or_a_key_that_is_held_sends_one_message_and_closes_nothing(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    window = Window(driver)
    to = window.dialog.findChild(QLineEdit, "test_to")
    assert to is not None
    to.setText("+49 171 5550123")
    QTest.keyClick(to, Qt.Key.Key_Return)
    driver.until(lambda: window.text("test_result.state") == "Works")
    QTest.keyClick(to, Qt.Key.Key_Return)
    QTest.keyClick(window.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(3):
        QApplication.sendEvent(to, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", True))
    assert window.dialog.isVisible()
    assert (sends(demo_pbx), window.text("test_result.state")) == (1, "Works")
    QTest.keyClick(to, Qt.Key.Key_Return)
    driver.until(lambda: sends(demo_pbx) == 2)
    driver.until(lambda: window.text("test_result.state") == "Works")


def test_one_press_sends_one_message_and_tells_how_far_it_came(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    window = Window(driver)
    window.send("")
    assert "Nothing was sent" in window.text("test_note")
    assert sends(demo_pbx) == 0
    window.send("+49 171 5550123")
    driver.until(lambda: window.text("test_result.state") == "Works")
    assert window.events("test_result") == ["Demo PBX accepted it", "Handed to Telnyx"]
    assert window.button("send_test").text() == "Send another"
    QTest.keyClick(window.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sends(demo_pbx) == 1, "the key presses the blue button alone"
    assert "A test message was sent" in driver.text("open_proof.note")
    view = driver.wizard.findChild(HandoverView)
    assert view is not None
    assert "A test message was sent" in view.html()
    assert "1715550123" not in view.html()
    window.dialog.accept()


def test_a_refusal_is_told_in_words_and_in_the_providers_own(driver: Driver) -> None:
    window = Window(driver)
    window.send("+49 171 55501 99")
    driver.until(lambda: window.text("test_result.state") == "Refused")
    assert window.button("send_test").text() == "Send again"
    words = CAUSES["invalid_phone_number"].format(provider="Telnyx")
    assert window.text("test_result.last") == f"{words} “The 'To' number is not a valid phone number.”"
    window.dialog.accept()


def test_without_an_answer_it_is_not_sent_again(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.script("message/send", Cut(executes=True))
    window = Window(driver)
    window.send("+49 171 5550123")
    driver.until(lambda: window.text("test_result.state") == "Works")
    assert window.events("test_result")[0].startswith("Not clear")
    assert sends(demo_pbx) == 1
    window.dialog.accept()


def test_an_earlier_message_does_not_answer_for_the_next_one(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(driver)
    window.send("+49 171 5550123")
    driver.until(lambda: window.text("test_result.state") == "Works")
    monkeypatch.setattr(proving, "LOOKS", 2)
    demo_pbx.script("message/send", Cut(executes=False))
    window.send("+49 171 5550123")
    driver.until(lambda: window.text("test_result.state") not in ("Sending…", "Works"))
    assert window.text("test_result.state") == "Not clear"
    texts = [request.body["msg_body"] for request in demo_pbx.requests if request.path == "message/send"]
    assert len({*texts, window.text("test_note").partition("“")[2].partition("”")[0]}) == 3
    window.dialog.accept()


def test_what_arrives_is_seen_without_a_press(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    window = Window(driver)
    driver.until(lambda: window.text("receive_result.last").startswith("Waiting for"))
    assert len(window.text("receive_code")) == 4
    assert demo_pbx.arrive(NUMBER)
    driver.until(lambda: window.text("receive_result.state") == "Works")
    assert "A message arrived" in driver.text("open_proof.note")
    window.dialog.accept()


def test_the_pbxs_event_socket_ends_with_its_window_and_lets_a_message_be_seen_at_once(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WATCH_S", 300.0)
    window = Window(driver)
    driver.until(lambda: demo_pbx.events.listening == 1)
    window.dialog.accept()
    driver.until(lambda: demo_pbx.events.listening == 0)
    driver.until(lambda: driver.wizard.findChild(ProofDialog) is None)
    driver.press("open_proof")
    window.dialog = driver.widget(ProofDialog, "proof_dialog")
    driver.until(lambda: demo_pbx.events.listening == 1)
    assert demo_pbx.arrive(NUMBER)
    driver.until(lambda: window.text("receive_result.state") == "Works")
    driver.until(lambda: demo_pbx.events.listening == 0)
    window.dialog.accept()


def test_when_nothing_arrives_though_sending_works_to_look_again_is_next(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WATCHES", 30)
    window = Window(driver)
    window.send("+49 171 5550123")
    driver.until(lambda: window.text("test_result.state") == "Works")
    driver.until(lambda: window.text("receive_result.state") == "Nothing after 3 min")
    assert blue_in(window.dialog) is window.button("look_again")
    window.button("look_again").click()
    assert blue_in(window.dialog) is window.button("close_proof")
    window.dialog.accept()


def test_when_nothing_arrives_it_says_what_is_left(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WATCHES", 2)
    window = Window(driver)
    driver.until(lambda: window.text("receive_result.state") == "Nothing after 3 min")
    driver.until(lambda: "Is the PBX reachable from outside?" in window.events("receive_result"))
    assert "did not answer" in window.events("receive_result")[0]
    assert window.button("look_again").isVisible()
    assert too_large(window.dialog) == []
    window.dialog.resize(*SMALL)
    QCoreApplication.processEvents()
    assert cut_off(window.dialog) == []
    assert barriers(window.dialog) == []
    window.button("look_again").click()
    assert window.text("receive_result.state") == "Watching"
    window.dialog.accept()


def test_a_certificate_that_providers_do_not_trust_is_told_among_what_is_left(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WATCHES", 1)
    monkeypatch.setattr(outside, "look", lambda url, stop: Seen(Met.NOT_TRUSTED))
    window = Window(driver)
    driver.until(lambda: "Is the PBX reachable from outside?" in window.events("receive_result"))
    window.looks_outside()
    window.button("look_again").click()
    driver.until(lambda: any("do not trust" in each for each in window.events("receive_result")))
    window.dialog.accept()


def test_a_provider_that_tells_of_single_messages_is_asked_what_became_of_both(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proving, "WATCHES", 1)
    monkeypatch.setattr(at_provider, "FATE_S", 0.01)
    with TwilioDouble() as twilio:
        driver.wizard.session.provider_places = twilio.places
        to_account(driver, "sms", "twilio")
        driver.fill("name", "Front desk")
        for key, value in twilio.keys().items():
            driver.fill(f"account_data.{key}", value)
        driver.next()
        driver.add_route("+13125550001", "extension", "137")
        driver.next()
        driver.create()
        button = driver.widget(QAbstractButton, "open_proof")
        driver.until(button.isVisible)
        button.click()
        window = Window.__new__(Window)
        window.driver, window.dialog = driver, driver.widget(ProofDialog, "proof_dialog")
        driver.until(lambda: any("has not received it either" in each for each in window.events("receive_result")))
        text = f"Test {window.text('receive_code')} from Front desk."
        twilio.messages = [{"from": "+13125550001", "to": "+491715550123", "body": text, "status": "delivered"}]
        window.send("+49 171 5550123")
        driver.until(lambda: "Delivered, says Twilio" in window.events("test_result"))
        window.dialog.accept()


def test_what_became_of_one_message_is_not_told_of_the_next(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, asked = threading.Event(), []

    def fate(_order: object, number: str, _text: str, _stop: object) -> ToldMessage:
        asked.append(number)
        go_on.wait(PATIENCE_MS / 1000)
        return ToldMessage(Fate.FAILED, "30006")

    monkeypatch.setattr(proof_of_sending, "tells_messages", lambda _order: True)
    monkeypatch.setattr(proof_of_sending, "fate_of", fate)
    window = Window(driver)
    sending = window.dialog._sent
    sending._tested = replace(sending._tested, webhook=cast(Order, object()))
    window.send("+49 171 5550123")
    driver.until(lambda: len(asked) == 1)
    first = sending._asking
    assert first is not None
    window.button("send_test").click()
    driver.until(lambda: len(asked) == 2)
    second = sending._asking
    assert second is not first
    assert not sending._jobs.is_waiting(first)
    assert window.text("test_result.state") == "Works"
    go_on.set()
    driver.until(lambda: window.text("test_result.state") == "Not delivered")
    assert [each for each in window.events("test_result") if "Not delivered" in each] == [
        "Not delivered, says Telnyx (error 30006)"
    ]
    window.dialog.accept()


def test_a_look_along_the_way_says_nothing_amid_the_watching_that_was_begun_since(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, looked = threading.Event(), threading.Event()

    def outwards(_url: str, _stop: object) -> Seen:
        looked.set()
        go_on.wait(PATIENCE_MS / 1000)
        return Seen(Met.NOT_TRUSTED)

    monkeypatch.setattr(proving, "WATCHES", 1)
    monkeypatch.setattr(outside, "look", outwards)
    window = Window(driver)
    driver.until(lambda: "Is the PBX reachable from outside?" in window.events("receive_result"))
    window.looks_outside()
    window.button("look_again").click()
    driver.until(looked.is_set)
    looking = window.dialog._received._looking
    assert looking is not None
    monkeypatch.setattr(proving, "WATCHES", 10_000)
    window.button("look_again").click()
    go_on.set()
    driver.until(looking.done.is_set)
    driver.until(lambda: window.text("receive_result.last").startswith("Waiting for"))
    assert window.events("receive_result") == []
    window.dialog.accept()
