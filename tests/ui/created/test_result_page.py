"""How a create ends: created, refused, not reached, or unknown; and what the person can do about it."""

import gc
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from core.delivery.progress import Progress
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Wait
from tests.ui.conftest import Driver, to_review
from ui.application import Application
from ui.created.webhook import WebhookView
from ui.wizard.pages.result import ResultPage
from ui.wizard.parts.failure import FailurePart

CREATE = "message_channel/create"
GET = "message_channel/get"


def _creates(pbx: ScriptedPbx) -> int:
    return sum(request.path.endswith(CREATE) for request in pbx.requests)


def test_a_refusal_leads_back_to_the_field_at_fault_with_everything_still_typed(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    more = {"invalid_param_list": [{"field": "name", "valid_msg": "name holds a forbidden word"}]}
    demo_pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", more))
    to_review(driver)
    driver.create()
    assert "Nothing was created" in driver.text("result_error")
    assert driver.step == "AccountPage"
    assert "Your entries are kept" in driver.text("refused")
    assert driver.widget(QAbstractButton, "what_the_pbx_said").text() == "What the PBX said"
    assert driver.widget(QAbstractButton, "step.3").accessibleName() == "Account, current step, refused"
    driver.press("go_to_field")
    assert driver.wizard.focusWidget() is driver.widget(QLineEdit, "name")
    assert "forbidden word" in driver.note("name")
    assert driver.widget(QLineEdit, "name").text() == "Front desk"
    assert driver.widget(QLineEdit, "account_data.api_key").text() == "KEY0123-secret"


@pytest.mark.parametrize(
    ("rows", "told"), [((0,), "refused line 1."), ((0, 1), "refused 2 lines; the first is line 1.")]
)
def test_a_refusal_counts_the_lines_that_it_is_about(
    driver: Driver, demo_pbx: ScriptedPbx, rows: tuple[int, ...], told: str
) -> None:
    taken = [{"field": f"dids[{row}].did_number", "value": "+15567778888"} for row in rows]
    demo_pbx.script(CREATE, Errcode(40003, "DUPLICATE KEY VALUE", {"duplicate_field_list": taken}))
    to_review(driver)
    driver.create()
    assert told in driver.text("refused")


def test_after_a_correction_the_channel_is_created(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    more = {"duplicate_field_list": [{"field": "name", "value": "Front desk"}]}
    demo_pbx.script(CREATE, Errcode(40003, "DUPLICATE KEY VALUE", more))
    to_review(driver)
    driver.create()
    driver.fill("name", "Front desk 2")
    driver.press("next")
    driver.until_step("ReviewPage")
    assert driver.wizard.page(2).findChild(QWidget, "refused") is None
    assert driver.widget(QAbstractButton, "step.3").accessibleName() == "Account, done, Front desk 2"
    driver.press("create")
    driver.until(lambda: bool(driver.text("result_id")))
    assert [body["name"] for body in demo_pbx.channels.values()] == ["Front desk 2"]


@pytest.mark.parametrize(
    "step",
    [
        Cut(executes=False),
        Raw(b"<html>Welcome to our hotel</html>"),
        Raw(b"", 500),
        Raw(b'{"errcode": 0}'),
        Errcode(-2, "INTERNAL SERVER ERROR"),
    ],
    ids=["cut before", "html", "500", "no id", "-2"],
)
def test_an_outcome_that_is_not_clear_is_said_to_be_unknown_and_not_sent_again(
    driver: Driver, demo_pbx: ScriptedPbx, step: Cut | Raw | Errcode
) -> None:
    demo_pbx.script(CREATE, step)
    to_review(driver)
    driver.create()
    text = driver.text("result_error")
    assert "may or may not have been created" in text
    assert "Front desk" in text
    assert "Nothing was created" not in text
    assert _creates(demo_pbx) == 1


def test_stop_ends_the_waiting_at_once_and_the_pbx_is_searched_for_the_channel(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    demo_pbx.script(CREATE, Silence(executes=True))
    to_review(driver)
    driver.press("create")
    driver.until(lambda: _creates(demo_pbx) == 1)
    driver.press("stop_create")
    driver.until(lambda: bool(driver.text("result_id")))
    assert int(driver.text("result_id")) in demo_pbx.channels
    assert _creates(demo_pbx) == 1


def test_a_pbx_that_was_reached_before_needs_no_check_of_its_port(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_review(driver)
    demo_pbx.pause()
    driver.create()
    assert "Nothing answers at 127.0.0.1" in driver.text("refused")
    assert "Check the port" not in driver.text("refused")
    assert driver.widget(QAbstractButton, "what_the_pbx_said").text() == "Details"  # it said nothing


def _search(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    """Have the PBX searched for a channel that it does not have, and wait for the pause after the first look."""
    demo_pbx.script(CREATE, Cut(executes=False))
    to_review(driver)
    driver.press("create")
    driver.until(lambda: "Next look in" in driver.text("next_look"))


def _is_told(driver: Driver, words: str) -> bool:
    return words in driver.text("next_look")


def test_while_the_pbx_is_searched_it_says_that_nothing_is_sent_and_can_be_stopped(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    _search(driver, demo_pbx)
    assert "Looked once. Next look in" in driver.text("next_look")
    assert "Nothing is sent again" in driver.wizard.currentPage().subTitle()
    assert "may or may not" in driver.text("result_error")
    assert not driver.widget(QAbstractButton, "send_again").isVisible()
    driver.press("stop_create")
    driver.until(lambda: "was stopped" in driver.text("result_error"))
    assert driver.widget(QAbstractButton, "look_again").isVisible()
    assert not driver.widget(QAbstractButton, "stop_create").isVisible()
    assert not driver.widget(QAbstractButton, "send_again").isVisible()
    assert "Stopped before anything was sent" not in driver.text("result_error")
    assert driver.widget(QAbstractButton, "finish").text() == "C&lose"
    assert _creates(demo_pbx) == 1


def test_look_now_looks_at_once_and_shortens_no_pause_that_proves_that_there_is_none(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    _search(driver, demo_pbx)
    look_again = driver.widget(QAbstractButton, "look_again")
    for times in (2, 3, 4, 5):
        assert driver.wizard.blue() is driver.wizard.focusWidget() is look_again
        QTest.keyClick(look_again, Qt.Key.Key_Return)
        driver.until(partial(_is_told, driver, f"Looked {times} times. Next look in"))
    assert not driver.widget(QAbstractButton, "send_again").isVisible()
    assert _creates(demo_pbx) == 1


def test_what_the_search_does_not_find_may_be_sent_again_by_hand(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    demo_pbx.script(CREATE, Cut(executes=False))
    to_review(driver)
    driver.press("create")
    driver.until(lambda: driver.widget(QAbstractButton, "send_again").isVisible())
    assert "was not created" in driver.text("result_error")
    driver.press("send_again")
    driver.until(lambda: bool(driver.text("result_id")))
    assert len(demo_pbx.channels) == 1


def test_while_creating_it_shows_progress_and_close_asks_as_the_window_does(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    go_on = threading.Event()
    demo_pbx.script(CREATE, Wait(go_on))
    to_review(driver)
    driver.press("create")
    driver.until_step("ResultPage")
    assert driver.widget(QAbstractButton, "stop_create").isVisible()
    for _twice in range(2):
        driver.press("finish")  # where Create was: as the second half of a double click it asks nothing yet
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # there is no blue button
    QApplication.processEvents()
    assert "Wait for the result" not in driver.text("progress")
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    driver.press("finish")
    driver.until(lambda: "Wait for the result" in driver.text("progress"))
    assert driver.wizard.isVisible()
    driver.press("finish")
    driver.until(lambda: not driver.wizard.isVisible())
    go_on.set()


@pytest.mark.parametrize("settled", [60.0, 0.0], ids=["at_once", "later"])
def test_a_third_quick_press_after_create_presses_nothing_that_nobody_has_seen(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, settled: float
) -> None:
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    blue, pressed = driver.wizard.blue(), list[bool]()
    assert blue is not None
    blue.clicked.connect(lambda: pressed.append(True))
    monkeypatch.setattr("ui.look.lead.SETTLED_S", settled)
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert len(pressed) == (not settled)


def test_what_is_pressed_while_the_id_comes_presses_nothing_that_came_with_it(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    go_on = threading.Event()
    demo_pbx.script(CREATE, Wait(go_on))
    to_review(driver)
    driver.press("create")
    driver.until_step("ResultPage")
    page = driver.wizard.currentPage()
    assert isinstance(page, ResultPage)
    page.lead.end()  # the PBX takes longer than a double press of Create
    go_on.set()
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    blue, pressed = driver.wizard.blue(), list[bool]()
    assert blue is not None
    blue.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pressed
    page.lead.end()
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed


def test_right_after_create_the_keys_that_press_nothing_work(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    go_on = threading.Event()
    demo_pbx.script(CREATE, Wait(go_on))
    to_review(driver)
    driver.press("create")
    driver.until_step("ResultPage")
    stop = driver.widget(QAbstractButton, "stop_create")
    assert driver.wizard.focusWidget() is stop
    QTest.keyClick(stop, Qt.Key.Key_Space)
    assert stop.isEnabled()
    QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert driver.wizard.focusWidget() is not stop
    stop.setFocus()
    QTest.keyClick(stop, Qt.Key.Key_Escape)
    assert "Wait for the result" in driver.text("progress")
    go_on.set()
    driver.until(lambda: bool(driver.text("result_id")))


def test_the_window_does_not_close_while_the_outcome_is_open(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    go_on = threading.Event()
    demo_pbx.script(CREATE, Wait(go_on))
    to_review(driver)
    driver.press("create")
    driver.until_step("ResultPage")
    assert not driver.wizard.close()
    assert "Wait for the result" in driver.text("progress")
    go_on.set()
    driver.until(lambda: bool(driver.text("result_id")))
    assert driver.wizard.close()


def test_pressing_create_many_times_creates_one_channel(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_review(driver)
    create = driver.widget(QAbstractButton, "create")
    for _ in range(5):
        create.click()
    driver.until(lambda: bool(driver.text("result_id")))
    assert _creates(demo_pbx) == 1


def test_a23_a_failed_read_back_leaves_the_channel_created_and_can_be_repeated(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    demo_pbx.script(GET, Cut(executes=False), Cut(executes=False))
    to_review(driver)
    driver.create()
    driver.until(lambda: "could not be read" in driver.text("read_back_note"))
    assert driver.text("result_id").isdigit()
    driver.press("read_again")
    driver.until(lambda: bool(driver.widget(QLineEdit, "webhook_url").text()))
    assert _creates(demo_pbx) == 1


def test_a_pbx_that_is_gone_leaves_nothing_created_and_everything_typed(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    demo_pbx.stop()
    driver.create()
    assert "Nothing was created" in driver.text("result_error")
    assert driver.step == "ReviewPage"
    assert "Nothing was created" in driver.text("refused")
    assert not driver.widget(QAbstractButton, "create").hasFocus(), "a key that is held would create again"


def test_d4_markup_from_the_pbx_is_shown_as_text(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    demo_pbx.script(CREATE, Errcode(10005, "<b>denied</b><img src=x>"))
    to_review(driver)
    driver.create()
    assert "<b>denied</b>" in driver.text("result_error")


def test_an_expired_login_is_renewed_once_and_the_channel_created(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_review(driver)
    demo_pbx.expire_tokens()
    driver.create()
    assert driver.text("result_id").isdigit()
    assert len(demo_pbx.channels) == 1


def _leave_one_candidate(driver: Driver, demo_pbx: ScriptedPbx) -> int:
    """The PBX has carried it out under a name of its own, and the answer was lost."""
    demo_pbx.store.unique = False
    demo_pbx.store.spelled = lambda _name: "channel_1"
    demo_pbx.script(CREATE, Cut(executes=True))
    to_review(driver)
    driver.press("create")
    driver.until(lambda: driver.widget(QAbstractButton, "disown_candidates").isVisible())
    (id_,) = demo_pbx.channels
    assert str(id_) in driver.text("result_error")
    return id_


def test_a12_a_person_who_compared_says_which_channel_it_is(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    id_ = _leave_one_candidate(driver, demo_pbx)
    driver.press("take_candidate")
    driver.until(lambda: driver.text("result_id") == str(id_))
    assert _creates(demo_pbx) == 1


def test_a12_a_person_who_compared_says_that_it_is_none_and_sends_it_again(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    _leave_one_candidate(driver, demo_pbx)
    demo_pbx.store.spelled = str
    driver.press("disown_candidates")
    driver.until(lambda: driver.widget(QAbstractButton, "send_again").isVisible())
    assert "was not created" in driver.text("result_error")
    driver.press("send_again")
    driver.until(lambda: bool(driver.text("result_id")))
    assert _creates(demo_pbx) == 2


def test_while_it_is_created_each_step_is_told_as_it_is_done(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    held = threading.Event()
    demo_pbx.script(CREATE, Wait(held))
    to_review(driver)
    driver.press("create")

    def steps() -> list[str]:
        return [label.text() for label in driver.widget(QWidget, "create_steps").findChildren(QLabel)]

    driver.until(lambda: "No channel with this name there yet" in steps())
    assert "Creating “Front desk” with 1 number" in steps()
    held.set()
    driver.until(lambda: bool(driver.text("result_id")))


def test_every_look_for_a_channel_whose_outcome_is_unknown_is_a_line_of_the_log(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    demo_pbx.script(CREATE, Cut(executes=False))
    to_review(driver)
    driver.press("create")
    driver.until(lambda: driver.widget(QAbstractButton, "send_again").isVisible())
    lines = [label.text() for label in driver.widget(QWidget, "look_log").findChildren(QLabel)]
    assert sum("Looked through 0 channels" in line for line in lines) == 4


def test_of_two_that_may_be_it_the_person_chooses_one(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    to_review(driver)
    part = driver.wizard.page(driver.wizard.pageIds()[-1])
    driver.create()
    driver.until(lambda: bool(driver.text("result_id")))
    failed = part.findChild(FailurePart)
    assert isinstance(failed, FailurePart)
    taken: list[int] = []
    failed.taken.connect(taken.append)
    failed.log_look(Progress(names=((7, "Front desk"), (8, "channel_8")), channels=2, looks=1))
    failed._names = {7: "A & B", 8: "channel_8"}
    failed.offer_candidates((7, 8))
    assert driver.widget(QAbstractButton, "take_candidate.7").text() == "It is “A && B”, ID 7"
    assert driver.widget(QAbstractButton, "take_candidate.8").text() == "It is “channel_8”, ID 8"
    failed.taken.disconnect(part._creation.take)  # type: ignore[attr-defined]
    driver.press("take_candidate.8")
    assert taken == [8]


def test_the_rail_says_done_when_it_is_and_not_while_it_is_created(driver: Driver, demo_pbx: ScriptedPbx) -> None:
    answers = threading.Event()
    to_review(driver)
    demo_pbx.script(CREATE, Wait(answers))
    driver.press("create")
    review, done = (driver.widget(QAbstractButton, f"step.{number}") for number in (5, 6))
    driver.until(lambda: review.accessibleName() == "Review, current step")
    assert done.accessibleName() == "Done, to come"
    assert not driver.widget(QAbstractButton, "step.4").isEnabled()
    assert not driver.widget(QAbstractButton, "create_another").isVisible()
    answers.set()
    driver.until(lambda: done.accessibleName() == "Done, current step")
    assert driver.widget(QAbstractButton, "create_another").isVisible()
    assert not driver.widget(QAbstractButton, "back").isVisible()
    assert not driver.widget(QAbstractButton, "step.4").isEnabled()


def test_parts_that_no_outcome_has_shown_go_with_their_window(application: Application, driver: Driver) -> None:
    def parts() -> int:
        return sum(isinstance(each, WebhookView) for each in QApplication.allWidgets())

    before = parts()
    wizard = driver.wizard
    driver.next()
    result = wizard.page(wizard.pageIds()[-1])
    result.make()  # type: ignore[attr-defined]
    assert parts() == before + 1
    wizard.close()
    application.wizards.wizard = None
    wizard.deleteLater()
    QCoreApplication.sendPostedEvents(wizard, QEvent.Type.DeferredDelete)
    del driver.wizard, wizard, result
    gc.collect()
    assert parts() == before
