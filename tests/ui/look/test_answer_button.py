"""The second half of a double click, and a key that is held, press nothing that was not there before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShortcut
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Option, Question
from tests.ui.conftest import Driver, to_review
from ui.created.change_table import Cell, ChangeModel, ChangeRow, ChangeTable
from ui.created.webhook_question import WebhookQuestion
from ui.look.key_cap import make_answer
from ui.look.keys import CTRL_ENTER
from ui.routing.import_questions import QuestionList

Asked = ChangeTable | QuestionList
HALVES = (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)


def second_half_on(button: QWidget) -> None:
    left, none, place = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(button.rect().center())
    for half in HALVES:
        QApplication.sendEvent(button, QMouseEvent(half, place, place, left, left, none))


def hold_enter_on(button: QAbstractButton) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", True))


def webhook() -> tuple[Asked, QSignalSpy]:
    owner = QObject()
    model = ChangeModel(("Number", "Now"), owner)
    model.show_rows((ChangeRow("", (Cell(""),) * 2),))
    table = ChangeTable("plan", "Plan", model)
    model.setParent(table)
    asked = WebhookQuestion(table)
    asked.ask("Also for others?", "Yes")
    return table, QSignalSpy(asked.answered)


def import_() -> tuple[Asked, QSignalSpy]:
    asked = QuestionList()
    asked.show_questions([Question(Doubt.FOOTER, "Below?", {}, 1, (Option(Answer.NO, "No"),))], "")
    return asked, QSignalSpy(asked.answered)


@pytest.mark.parametrize("ask", [webhook, import_])
def test_the_second_half_of_a_double_click_answers_no_question(
    ask: Callable[[], tuple[Asked, QSignalSpy]], qtbot: QtBot
) -> None:
    window, answered = ask()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    button = next(each for each in window.findChildren(QPushButton) if each.text() in ("No", "No, leave it"))
    second_half_on(button)
    assert answered.count() == 0
    button.click()
    assert answered.count() == 1


@pytest.mark.parametrize("name", ["cancel", "finish", "create_another"])
def test_nor_does_it_close_what_the_first_half_has_opened_or_created(driver: Driver, name: str) -> None:
    """Finish stands where Create stood, and Close where the wizard before had the way to another channel."""
    if name != "cancel":
        to_review(driver)
        driver.create()
    asked = QSignalSpy(driver.wizard.another_asked)
    button = driver.widget(QAbstractButton, name)
    assert button.isVisible()
    second_half_on(button)
    assert driver.wizard.isVisible()
    assert asked.count() == 0
    if name != "create_another":
        button.click()
        assert not driver.wizard.isVisible()


def test_nor_does_it_or_a_key_that_is_held_create_from_the_page_before_the_review(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    to_review(driver)
    create = driver.widget(QAbstractButton, "create")
    second_half_on(create)
    hold_enter_on(create)
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(create, key)
    assert driver.step == "ReviewPage"
    assert not any(
        each.autoRepeat() for each in driver.wizard.findChildren(QShortcut) if "Return" in each.key().toString()
    )


@pytest.mark.parametrize("click", [True, False])
def test_another_press_than_the_one_that_led_to_the_review_creates_at_once(
    click: bool, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    to_review(driver)
    driver.wizard.back()
    driver.wizard.activateWindow()
    driver.until(lambda: driver.wizard.isActiveWindow() and driver.wizard.updatesEnabled())
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until_step("ReviewPage")
    create = driver.widget(QAbstractButton, "create")
    if click:
        QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(create, Qt.Key.Key_Return)
    driver.until(lambda: bool(driver.text("result_id")))


def test_nor_does_it_press_what_the_blue_button_of_a_window_has_come_to_do(qtbot: QtBot) -> None:
    pressed = list[str]()
    for keys in (CTRL_ENTER, ""):
        button = make_answer("blue", "Next", lambda: pressed.append("again"), keys)
        qtbot.addWidget(button)
        button.show()
        second_half_on(button)
        hold_enter_on(button)
    assert pressed == []


@pytest.mark.parametrize("page_of_the_second", ["RoutingPage", "ReviewPage", ""])
def test_the_third_of_three_quick_clicks_on_next_creates_nothing(
    page_of_the_second: str, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Create stands where Next stood, and nobody has seen what it would create."""
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    to_review(driver)
    if page_of_the_second == "RoutingPage":
        driver.press("back")
    create, after = driver.widget(QAbstractButton, "create"), driver.widget(QAbstractButton, "next")
    second_half_on({"RoutingPage": after, "ReviewPage": create}.get(page_of_the_second, driver.wizard))
    driver.until_step("ReviewPage")
    QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    driver.wizard.settle()
    assert driver.step == "ReviewPage"
    assert not create.isDown()
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    QTest.mouseClick(create, Qt.MouseButton.LeftButton)
    driver.until_step("ResultPage")
