"""Of questions that stand in one place, one after another, a double click answers one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Option, Question
from ui.created.change_table import Cell, ChangeModel, ChangeRow, ChangeTable
from ui.created.webhook_question import WebhookQuestion
from ui.routing.import_questions import QuestionList

Asked = ChangeTable | QuestionList
HALVES = (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease)


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
    left, none, place = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(button.rect().center())
    for half in HALVES:
        QApplication.sendEvent(button, QMouseEvent(half, place, place, left, left, none))
    assert answered.count() == 0
    button.click()
    assert answered.count() == 1
