"""A13: however Create is pressed, and how quickly, one request is sent.

500 tries: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/windows/test_create_once.py`.
"""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.faults.conftest import Seen, times
from tests.scripted_pbx import Errcode, ScriptedPbx
from tests.ui.conftest import Driver, to_review
from ui.wizard.pages.review import ReviewPage

TRIES = times(20, 500)
CREATE = "message_channel/create"
LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
Press = Callable[[QAbstractButton], None]


def _mouse(button: QAbstractButton, *kinds: QEvent.Type) -> None:
    """Events in the queue, as a quick hand leaves them there while the first is worked on."""
    at = QPointF(button.rect().center())
    for kind in kinds:
        pressed = LEFT if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, QPointF(button.mapToGlobal(at.toPoint())), LEFT, pressed, NONE)
        QApplication.postEvent(button, event)


def _keys(target: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(target, QKeyEvent(kind, key, NONE))


PRESS, RELEASE, TWICE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick


def _double_click(button: QAbstractButton) -> None:
    _mouse(button, PRESS, RELEASE, TWICE, RELEASE)


def _many_clicks(button: QAbstractButton) -> None:
    _mouse(button, *[PRESS, RELEASE] * 5)


def _enter_and_click(button: QAbstractButton) -> None:
    button.setFocus()  # elsewhere Enter presses what has the focus
    _keys(button.window(), Qt.Key.Key_Return)
    _mouse(button, PRESS, RELEASE)


def _enter_twice(button: QAbstractButton) -> None:
    button.setFocus()
    _keys(button.window(), Qt.Key.Key_Return)
    _keys(button.window(), Qt.Key.Key_Enter)


def _space_and_click(button: QAbstractButton) -> None:
    button.setFocus()
    _keys(button, Qt.Key.Key_Space)
    _mouse(button, PRESS, RELEASE)


def _space_twice(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button.window().focusWidget(), Qt.Key.Key_Space)


def _shortcut_and_click(button: QAbstractButton) -> None:
    letter = button.text()[button.text().index("&") + 1].upper()
    QTest.keyClick(button.window(), Qt.Key[f"Key_{letter}"], ALT)
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button.window(), Qt.Key[f"Key_{letter}"], ALT)


def _at_once(button: QAbstractButton) -> None:
    button.click()
    button.click()
    button.animateClick()


WAYS: list[Press] = [
    _double_click,
    _many_clicks,
    _enter_and_click,
    _enter_twice,
    _space_and_click,
    _space_twice,
    _shortcut_and_click,
    _at_once,
]


def test_a13_create_pressed_twice_in_any_way_sends_one_request(
    driver: Driver, demo_pbx: ScriptedPbx, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    dice = random.Random(13)
    to_review(driver)
    driver.wizard.activateWindow()
    driver.until(driver.wizard.isActiveWindow)
    turned: list[int] = []
    driver.wizard.currentIdChanged.connect(turned.append)
    for number in range(TRIES):
        way = WAYS[number % len(WAYS)]
        # Refused, so that the same window can be pressed in again; slowly now and then.
        demo_pbx.script(CREATE, Errcode(40002), *[Errcode(-2)] * 3)
        before = len(demo_pbx.requests)
        turned.clear()
        way(driver.widget(QAbstractButton, "create"))
        driver.until(lambda: turned == [5, 4])  # to the result, and back with the refusal
        assert driver.text("result_error")
        # Whatever was still in the queue has had its turn.
        for _ in range(dice.randrange(1, 4)):
            QApplication.processEvents()
        assert driver.step == "ReviewPage", f"try {number}: {way.__name__}"
        sent = [request.path for request in demo_pbx.requests[before:]]
        assert sent.count(CREATE) == 1, f"try {number}: {way.__name__}: {sent}"
        demo_pbx.unscript(CREATE)
        review = driver.wizard.currentPage()
        assert isinstance(review, ReviewPage)
        review.lead.end()  # the time of a double click has passed
    way = WAYS[0]
    way(driver.widget(QAbstractButton, "create"))
    driver.until(lambda: bool(driver.text("result_id")))
    assert len(demo_pbx.channels) == 1
    seen("20 tries (500 with FAULTS_FULL=1) in eight ways: one request each")
