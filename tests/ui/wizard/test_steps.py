"""The steps at the left: what they tell, and that they lead back with everything still typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Driver, drawn, to_review, to_routing
from ui.look.tokens import LIGHT
from ui.wizard.steps import StepList

ACCENT = LIGHT["accent"]


def _step(driver: Driver, number: int) -> QAbstractButton:
    return driver.widget(QAbstractButton, f"step.{number}")


def test_a_click_on_a_done_step_goes_back_to_it_and_everything_stays_typed(driver: Driver) -> None:
    to_review(driver)
    _step(driver, 3).click()
    assert driver.step == "AccountPage"
    assert driver.widget(QLineEdit, "name").text() == "Front desk"
    assert driver.widget(QLineEdit, "account_data.api_key").text() == "KEY0123-secret"
    for _ in range(2):
        driver.next()
    assert driver.step == "ReviewPage"
    assert driver.wizard.session.draft.dids[0].did_number == "+4930123450"


def test_what_is_half_typed_on_the_page_that_is_left_by_a_step_stays(driver: Driver) -> None:
    to_review(driver)
    driver.press("change_options")
    driver.type("session_expired_time", "not a number")
    _step(driver, 2).click()
    assert driver.step == "ChannelTypePage"
    for _ in range(3):
        driver.next()
    assert driver.widget(QLineEdit, "session_expired_time").text() == "not a number"


def test_a_done_step_is_pressed_by_the_keyboard(driver: Driver) -> None:
    to_routing(driver)
    step = _step(driver, 1)
    step.setFocus(Qt.FocusReason.TabFocusReason)
    assert step.hasFocus() or driver.wizard.focusWidget() is step
    QTest.keyClick(step, Qt.Key.Key_Space)
    assert driver.step == "PbxPage"


def test_a_screen_reader_hears_the_state_of_every_step(driver: Driver) -> None:
    to_routing(driver)
    said = [
        QAccessible.queryAccessibleInterface(_step(driver, number)).text(QAccessible.Text.Name)
        for number in range(1, 7)
    ]
    assert said == [
        "PBX, done, Demo PBX",
        "Type, done, Telnyx · SMS",
        "Account, done, Front desk",
        "Numbers, current step",
        "Review, to come",
        "Done, to come",
    ]


def test_steps_that_are_to_come_and_the_current_one_lead_nowhere(driver: Driver) -> None:
    to_routing(driver)
    for number in range(4, 7):
        _step(driver, number).click()
        assert driver.step == "RoutingPage"


def test_no_step_leads_back_from_a_channel_that_was_created(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    assert not any(_step(driver, number).isEnabled() for number in range(1, 7))


def test_the_mark_of_a_step_stands_where_its_words_begin(qtbot: QtBot, qapp: QApplication) -> None:
    steps = StepList()
    qtbot.addWidget(steps)
    steps.resize(200, 300)
    found = {}
    with drawn(qapp):
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            steps.setLayoutDirection(direction)
            step = steps.findChild(QAbstractButton, "step.1")
            assert step is not None
            image = step.grab().toImage()
            height = image.height() // 2 - 7
            filled = [x for x in range(image.width()) if image.pixelColor(x, height).name() == ACCENT]
            found[direction.name] = "left" if max(filled) < image.width() / 3 else "right"
    assert found == {"LeftToRight": "left", "RightToLeft": "right"}
