"""The webhook set from the window: looked at first, asked, read back, put back; what a person presses and sees."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from core.providers.changing import Changed, Line
from core.providers.face import Hook, Place, Setting, Webhook
from core.providers.twilio import TwilioSide
from core.store.database import StoreUnusable
from core.store.webhook_changes import KeptChange, RunWebhookChanges
from tests.core.providers.bandwidth_double import BandwidthDouble
from tests.core.providers.flowroute_double import FlowrouteDouble
from tests.core.providers.meta_double import MetaDouble
from tests.core.providers.telnyx_double import SHARED, TelnyxDouble
from tests.core.providers.twilio_double import SERVICE, TwilioDouble, number_sid
from tests.providers_double import Double, cut, reply
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS, Driver, to_account
from tests.ui.layout import SMALL, cut_off, too_large
from ui.created.at_provider import Done, Order
from ui.created.change_table import ChangeModel, ChangeTable
from ui.created.webhook_dialog import WebhookDialog
from ui.created.webhook_words import WebhookWords
from ui.jobs import JobRunner
from ui.look.buttons import blue_in

HERE = "https://pbx.example.com/api/v1.0/webhook/x/1"
OURS = ("+13125550000", "+13125550001")


class Window:
    """A dialog on a provider, driven by the names of the contract."""

    def __init__(self, qtbot: QtBot, jobs: JobRunner, double: Double, channel: str, numbers: tuple[str, ...]) -> None:
        self.qtbot, self.double, self.journal = qtbot, double, RunWebhookChanges()
        webhook = Webhook(HERE, "a-verify-token", "Praxis Müller SMS")
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        order = Order(
            "draft", channel, double.keys, webhook, numbers, self.journal, 19, "Praxis Müller", double.places
        )
        self.dialog = WebhookDialog(jobs, order, self.parent)
        self.dialog.show()
        self.until(lambda: not self.said.startswith("Asking"))

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=PATIENCE_MS)

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        self.button(name).click()

    @property
    def said(self) -> str:
        return self.label("webhook_said")

    def label(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, name)
        assert found is not None
        return found.text() if found.isVisible() else ""

    def rows(self, name: str) -> list[list[str]]:
        table = self.dialog.findChild(ChangeTable, name)
        assert table is not None
        model = table.model()
        assert isinstance(model, ChangeModel)
        return [[cell.text for cell in row.cells] for row in model.rows]

    def apply(self) -> None:
        self.press("apply_webhook")
        self.until(lambda: not self.said.startswith("Setting"))


@pytest.fixture
def open_at(qtbot: QtBot) -> Iterator[Callable[..., Window]]:
    jobs = JobRunner()
    windows: list[Window] = []

    def make(double: Double, channel: str, numbers: tuple[str, ...] = OURS) -> Window:
        windows.append(Window(qtbot, jobs, double, channel, numbers))
        return windows[-1]

    yield make
    jobs.shutdown()


def test_what_is_set_now_is_shown_first_and_nothing_is_changed_by_it(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        twilio.numbers[number_sid(1)]["sms_url"] = "https://user:word@crm.medisoft.example/in?key=1"
        window = open_at(twilio, "twilio")
        assert window.rows("webhook_plan") == [
            ["+13125550001", "https://crm.medisoft.example/in?…", "New address", "Yes"],
            ["+13125550000", "Nothing set", "New address", "Yes"],
        ]
        assert window.button("apply_webhook").text() == "Set it for 2 numbers"
        assert twilio.writes == []


def test_of_many_numbers_that_the_account_lacks_some_are_named_and_all_are_counted(
    open_at: Callable[..., Window],
) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio", tuple(f"+4930901820{each:02}" for each in range(25)))
        assert window.said.endswith("+493090182004 and 20 more")


def test_once_all_is_set_ctrl_enter_closes_the_window_and_sets_nothing_again(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        window.apply()
        writes = len(twilio.writes)
        QTest.keyClick(window.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert not window.dialog.isVisible()
        assert len(twilio.writes) == writes == len(OURS)


def test_one_press_sets_them_and_they_are_read_back_and_put_back_by_two(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        twilio.numbers[number_sid(1)]["sms_url"] = "https://old.example.com/in"
        window = open_at(twilio, "twilio")
        window.apply()
        assert window.label("webhook_head") == "2 numbers have the new address"
        assert window.label("webhook_sub") == "Each was read again at Twilio after the change."
        assert [row[2] for row in window.rows("webhook_read_back")] == ["New address"] * 2
        window.press("put_back_webhook")
        assert window.said == (
            "Put back what was set before, in 2 places? Press the button again. "
            "+13125550000: Nothing set, +13125550001: https://old.example.com/in"
        )
        assert twilio.numbers[number_sid(1)]["sms_url"] == HERE
        window.press("put_back_webhook")
        window.until(lambda: window.label("webhook_head") == "2 numbers are as they were before")
        assert [twilio.numbers[number_sid(each)]["sms_url"] for each in (0, 1)] == ["", "https://old.example.com/in"]
        assert not window.button("put_back_webhook").isVisible(), "once more would set the new address"


def test_a_line_that_is_not_ticked_is_left_alone_and_a_question_has_to_be_answered(
    open_at: Callable[..., Window],
) -> None:
    with TwilioDouble() as twilio:
        twilio.put_into_service(1, 2)
        window = open_at(twilio, "twilio")
        assert "The Messaging Service “Reminders” decides" in window.label("webhook_question")
        assert too_large(window.dialog) == []
        window.dialog.resize(*SMALL)
        QCoreApplication.processEvents()
        assert cut_off(window.dialog) == []
        assert barriers(window.dialog) == []
        assert window.button("apply_webhook").text() == "Answer 1 question first"
        window.press("apply_webhook")
        assert window.dialog.focusWidget().objectName() == "webhook_question.no"
        assert window.button("apply_webhook").text() == "Answer 1 question first"
        window.press("webhook_question.no")
        window.press("undo_answer")
        assert "The Messaging Service “Reminders” decides" in window.label("webhook_question")
        window.press("webhook_question.no")
        table = window.dialog.findChild(ChangeTable, "webhook_plan")
        assert table is not None
        table.setCurrentIndex(table.model().index(0, 0))
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert window.button("apply_webhook").text() == "Set it for 1 number"
        window.apply()
        assert [each.path.rsplit("/", 1)[-1] for each in twilio.writes] == [f"{number_sid(1)}.json"]


def test_the_box_in_the_head_ticks_all_or_none(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        box = window.button("webhook_plan.all")
        assert isinstance(box, QCheckBox)
        assert box.checkState() is Qt.CheckState.Checked
        box.click()
        assert (box.checkState(), window.button("apply_webhook").isEnabled()) == (Qt.CheckState.Unchecked, False)
        box.click()
        assert window.button("apply_webhook").text() == "Set it for 2 numbers"


def test_two_quick_presses_answer_one_question_and_neither_set_nor_put_back_anything(
    open_at: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    def press_enter(settled_s: float) -> None:
        monkeypatch.setattr("ui.look.lead.SETTLED_S", settled_s)
        QTest.keyClick(window.dialog.focusWidget(), Qt.Key.Key_Return)

    with TwilioDouble() as twilio:
        twilio.put_into_service(0)
        twilio.services["MG2"] = {**twilio.services[SERVICE], "sid": "MG2", "friendly_name": "Others"}
        twilio.members["MG2"] = [number_sid(1)]
        window = open_at(twilio, "twilio")
        window.button("webhook_question.no").setFocus()
        for quick in (0.0, 60.0):
            press_enter(quick)
            assert window.button("apply_webhook").text() == "Answer 1 question first"
        window.press("webhook_question.yes")
        assert window.dialog.focusWidget().objectName() == "apply_webhook"
        press_enter(60.0)
        assert twilio.writes == []
        press_enter(0.0)
        window.until(lambda: window.button("put_back_webhook").isVisible())
        writes = len(twilio.writes)
        window.button("put_back_webhook").setFocus()
        for quick in (0.0, 60.0):
            press_enter(quick)
            assert "Press the button again" in window.said
        assert len(twilio.writes) == writes


def test_a_question_answered_with_yes_is_done_first(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        twilio.put_into_service(1, 2)
        window = open_at(twilio, "twilio")
        window.press("webhook_question.yes")
        assert window.button("apply_webhook").text() == "Set it for 3 numbers"
        window.apply()
        assert "/Services/" in twilio.writes[0].path


def test_of_a_profile_that_others_use_the_choice_is_the_persons(open_at: Callable[..., Window]) -> None:
    with TelnyxDouble() as telnyx:
        window = open_at(telnyx, "telnyx")
        own = window.dialog.findChild(QRadioButton, "webhook_scope.own")
        assert own is not None
        assert own.isChecked()
        window.apply()
        assert telnyx.profiles[SHARED]["webhook_url"] == "https://old.example.com/hook"
    with TelnyxDouble() as telnyx:
        window = open_at(telnyx, "telnyx")
        window.press("webhook_scope.shared")
        assert window.button("apply_webhook").text() == "Change all 3 numbers"
        window.apply()
        assert telnyx.profiles[SHARED]["webhook_url"] == HERE


def test_what_others_would_feel_is_said_above_and_what_cannot_be_put_back_is_for_good(
    open_at: Callable[..., Window],
) -> None:
    with BandwidthDouble() as bandwidth:
        window = open_at(bandwidth, "bandwidth", OURS[:1])
        assert "“Berlin”, which serves 3 numbers" in window.label("webhook_note")
        assert window.button("apply_webhook").text() == "Change all 3 numbers"
    with FlowrouteDouble() as flowroute:
        window = open_at(flowroute, "flowroute", OURS[:1])
        assert window.button("apply_webhook").text() == "Set it for 1 number, for good"
        assert window.rows("webhook_plan")[0][1] == "Flowroute does not say"
    with MetaDouble() as meta:
        window = open_at(meta, "whatsapp", ("+16315555555",))
        window.apply()
        assert "Meta called Praxis Müller at once" in window.label("webhook_sub")


def test_a_provider_that_says_success_and_did_nothing_is_told_in_red_with_the_number(
    open_at: Callable[..., Window],
) -> None:
    with TwilioDouble() as twilio:
        twilio.lies = True
        window = open_at(twilio, "twilio")
        window.apply()
        assert window.label("webhook_head") == "2 numbers still have the old address"
        assert window.label("webhook_sub") == "0 of 2 read back."
        assert window.rows("webhook_read_back")[0][:3] == ["+13125550000", "Nothing set", "Still as before"]
        assert window.label("webhook_bad").startswith("Twilio reported success, but the old address")
        twilio.lies = False
        assert window.button("apply_webhook").text() == "Set it again for 2"
        window.press("apply_webhook")
        window.until(lambda: window.label("webhook_head") == "2 numbers have the new address")


def test_once_more_is_set_only_what_is_still_as_it_was_read(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        twilio.lies = True
        window = open_at(twilio, "twilio")
        window.apply()
        twilio.lies = False
        twilio.numbers[number_sid(0)]["sms_url"] = "https://somebody.example.com/in"
        window.press("apply_webhook")
        window.until(lambda: window.button("apply_webhook").text() == "Set it for 2 numbers")
        assert twilio.numbers[number_sid(0)]["sms_url"] == "https://somebody.example.com/in"


def test_a_refusal_in_the_middle_says_how_far_it_came_and_why(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        twilio.plan(number_sid(1), lambda _: reply({"code": 20003, "message": "No"}, 403), method="POST")
        window.apply()
        assert window.label("webhook_head") == "Set for 1 of 2"
        assert window.rows("webhook_read_back")[0][0] == "+13125550001"
        assert window.label("webhook_bad") == (
            "Twilio refused it. Nothing was changed. The provider refused: “No” (20003)."
        )


def test_without_an_answer_nothing_was_changed_and_it_can_be_tried_again(
    open_at: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    with TwilioDouble() as twilio:
        twilio.plan("", cut, times=1)
        window = open_at(twilio, "twilio")
        assert heard[-2:] == [window.said, window.label("webhook_unread")]
        assert "did not answer" in window.said
        assert "Nothing was changed." in window.said
        table = window.dialog.findChild(ChangeTable, "webhook_plan")
        assert table is not None
        assert table.isHidden(), "there is nothing in it"
        assert "paste it in the portal of Twilio yourself" in window.label("webhook_unread")
        assert blue_in(window.dialog) is window.button("webhook_again")
        window.press("webhook_again")
        assert window.label("webhook_unread") == ""
        window.until(lambda: window.button("apply_webhook").isEnabled())
        assert window.rows("webhook_plan")
        assert blue_in(window.dialog) is window.button("apply_webhook")


def test_of_an_error_that_nobody_expected_it_is_not_said_that_nothing_was_changed(
    open_at: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_given: object) -> None:
        raise LookupError

    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        monkeypatch.setattr(TwilioSide, "read", breaks)
        window.apply()
        assert "internal error" in window.said
        assert "Nothing was changed." not in window.said
        assert {row[2] for row in window.rows("webhook_read_back")} == {"Not clear"}, "nothing waits any more"


def full(_change: KeptChange, _outcome: str) -> None:
    raise StoreUnusable("The disk is full.")


def test_what_the_journal_cannot_note_any_more_is_told_as_changed(
    open_at: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        monkeypatch.setattr(window.journal, "end", full)
        window.apply()
        assert twilio.numbers[number_sid(0)]["sms_url"] == HERE
        assert window.said == "The disk is full."
        assert window.rows("webhook_read_back")[0][2] == "New address"
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        window.apply()
        monkeypatch.setattr(window.journal, "end", full)
        window.press("put_back_webhook")
        window.press("put_back_webhook")
        window.until(lambda: "disk" in window.said)
        assert "" in {twilio.numbers[number_sid(each)]["sms_url"] for each in (0, 1)}
        assert window.said == "The disk is full."
        assert [row[2] for row in window.rows("webhook_read_back")] == ["Set, and read back."]


def test_a_putting_back_that_failed_is_asked_for_anew(
    open_at: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        window.apply()
        window.press("put_back_webhook")
        monkeypatch.setattr(window.journal, "begin", lambda change: full(change, ""))
        window.press("put_back_webhook")
        window.until(lambda: window.said == "The disk is full. Nothing was changed.")
        monkeypatch.undo()
        window.press("webhook_again")
        window.until(lambda: window.button("put_back_webhook").isVisible())
        window.press("put_back_webhook")
        assert "Press the button again" in window.said
        assert twilio.numbers[number_sid(0)]["sms_url"] == HERE


@pytest.mark.parametrize(("is_back", "title"), [(False, "Set for 1 of 2"), (True, "Put back for 1 of 2")])
def test_what_came_half_way_is_called_what_it_was(qapp: QCoreApplication, is_back: bool, title: str) -> None:
    hooks = [Hook(Place.NUMBER, each, each, None, Setting(HERE), (each,)) for each in OURS]
    lines = (Line(hooks[0], Changed.SET), Line(hooks[1], Changed.REFUSED))
    assert WebhookWords("Twilio", 1, "Café Müller", qapp).title(Done(lines, (), is_back)) == title


def test_where_a_putting_back_did_nothing_the_new_address_is_said_to_be_there(
    open_at: Callable[..., Window],
) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        window.apply()
        twilio.lies = True
        window.press("put_back_webhook")
        window.press("put_back_webhook")
        window.until(lambda: window.label("webhook_head").startswith("Put back for 0"))
        assert window.rows("webhook_read_back")[0][2] == "Still the new address"
        assert window.label("webhook_bad") == "Twilio reported success, but the new address is still set."
        assert twilio.numbers[number_sid(0)]["sms_url"] == HERE


def test_who_thinks_of_putting_back_can_answer_the_question_all_the_same(open_at: Callable[..., Window]) -> None:
    with TwilioDouble() as twilio:
        window = open_at(twilio, "twilio")
        window.apply()
        twilio.put_into_service(1, 2)
        twilio.numbers[number_sid(1)]["sms_url"] = ""
        window.dialog.look()
        window.until(lambda: "Reminders" in window.label("webhook_question"))
        window.press("put_back_webhook")
        window.press("webhook_question.no")
        assert window.button("apply_webhook").isEnabled()
        assert "Reminders" not in window.label("webhook_question")


def test_from_the_result_page_to_a_webhook_that_is_read_back(driver: Driver) -> None:
    with TwilioDouble() as twilio:
        driver.wizard.session.provider_places = twilio.places
        to_account(driver, "sms", "twilio")
        driver.fill("name", "Front desk")
        for key, value in twilio.keys().items():
            driver.fill(f"account_data.{key}", value)
        driver.next()
        driver.add_route(OURS[0], "extension", "137")
        driver.next()
        driver.create()
        button = driver.widget(QPushButton, "set_webhook")
        driver.until(button.isVisible)
        assert button.text() == "Set it at Twilio…"
        button.click()
        dialog = driver.widget(WebhookDialog, "webhook_dialog")
        apply = dialog.findChild(QPushButton, "apply_webhook")
        assert apply is not None
        driver.until(apply.isEnabled)
        apply.click()
        driver.until(lambda: "Set, read back" in driver.text("set_webhook.note"))
        assert twilio.numbers[number_sid(0)]["sms_url"].startswith("http")
        ticked = [
            box
            for box in driver.wizard.findChildren(QAbstractButton)
            if box.objectName().startswith("todo.") and box.isChecked()
        ]
        assert len(ticked) == 1
        test = dialog.findChild(QPushButton, "webhook_test")
        assert test is not None
        assert test is blue_in(dialog)
        put_back = dialog.findChild(QPushButton, "put_back_webhook")
        assert put_back is not None
        put_back.click()
        put_back.click()
        driver.until(lambda: "Not set everywhere" in driver.text("set_webhook.note"))
        assert twilio.numbers[number_sid(0)]["sms_url"] == ""
        assert not ticked[0].isChecked()
        dialog.reject()
