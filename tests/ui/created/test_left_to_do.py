"""What is left to do at the provider once a channel exists: steps that are ticked, or tick themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget

from tests.scripted_pbx import Errcode, ScriptedPbx
from tests.ui.conftest import Driver, to_review
from ui.created.first_message import FirstMessage
from ui.look.buttons import Kind


def created(driver: Driver) -> None:
    to_review(driver)
    driver.create()
    driver.until(lambda: bool(driver.text("result_id")))


def test_a_step_at_the_provider_is_ticked_by_the_left_button_alone(driver: Driver) -> None:
    created(driver)
    box = driver.widget(QAbstractButton, "todo.1")
    row = box.parentWidget()
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.RightButton)
    assert not box.isChecked()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert box.isChecked()


def _last_step(driver: Driver) -> QAbstractButton:
    boxes = driver.wizard.findChild(QWidget, "portal_steps").findChildren(QCheckBox)  # type: ignore[union-attr]
    return boxes[-1]


@pytest.mark.parametrize("received", [1, 0])
def test_the_step_of_the_first_message_ticks_itself_when_the_pbx_has_counted_one(
    driver: Driver, demo_pbx: ScriptedPbx, received: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.created.first_message.LOOK_MS", 10)
    created(driver)
    ticked: list[frozenset[str]] = []
    driver.wizard.session.ticked.connect(ticked.append)
    looked = len(demo_pbx.requests)
    demo_pbx.store.received[int(driver.text("result_id"))] = received
    if received:
        driver.until(_last_step(driver).isChecked)
        driver.until(lambda: len(ticked) == 1)
    else:
        driver.until(lambda: len(demo_pbx.requests) > looked + 3)
        assert not _last_step(driver).isChecked()


def test_a_look_for_the_first_message_that_fails_is_made_again(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.created.first_message.LOOK_MS", 10)
    created(driver)
    demo_pbx.script("message_channel/list", Errcode(10002), Errcode(10002))
    looked = len(demo_pbx.requests)
    driver.until(lambda: len(demo_pbx.requests) > looked + 3)
    demo_pbx.store.received[int(driver.text("result_id"))] = 1
    driver.until(_last_step(driver).isChecked)


def test_a_page_that_was_not_seen_when_a_look_was_due_looks_again_once_it_is_seen(
    driver: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.created.first_message.LOOK_MS", 10)
    created(driver)
    looks = driver.wizard.findChild(FirstMessage)
    assert looks is not None
    due: list[None] = []
    driver.wizard.hide()
    looks._wait.timeout.connect(lambda: due.append(None))
    driver.until(lambda: len(due) > 0)
    demo_pbx.store.received[int(driver.text("result_id"))] = 1
    assert not _last_step(driver).isChecked()
    driver.wizard.show()
    driver.until(_last_step(driver).isChecked)


def test_the_webhook_url_stands_in_its_own_step_until_that_is_done_and_leads_to_the_portal(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    to_review(driver)
    driver.create()
    url = driver.widget(QLineEdit, "webhook_url")
    driver.until(lambda: bool(url.text()) and url.isVisible())
    steps = driver.wizard.findChild(QWidget, "portal_steps")
    assert steps is not None
    assert steps.isAncestorOf(url)
    copy, portal = driver.widget(QAbstractButton, "copy_webhook_url"), driver.widget(QAbstractButton, "open_portal")
    assert driver.widget(QAbstractButton, "set_webhook").property("kind") == Kind.PRIMARY.value
    assert copy.property("kind") == Kind.PLAIN.value
    assert portal.text() == "Open Telnyx Portal"
    copy.click()
    assert portal.property("kind") == Kind.PRIMARY.value
    portal.click()
    assert opened == ["https://portal.telnyx.com"]
    driver.press("todo.1")
    assert not url.isVisible()
    driver.press("todo.1")
    assert url.isVisible()


def test_in_a_low_window_the_steps_that_are_done_are_one_line_until_they_are_asked_for(driver: Driver) -> None:
    created(driver)
    steps = [driver.widget(QCheckBox, f"todo.{number}") for number in (1, 2, 3)]
    for box in steps[:2]:
        box.setChecked(True)
    assert all(box.isVisible() for box in steps)
    driver.wizard.resize(910, 480)
    folded = driver.widget(QAbstractButton, "portal_steps.done")
    driver.until(folded.isVisible)
    assert folded.text() == "2 done"
    assert [box.isVisible() for box in steps] == [False, False, True]
    folded.click()
    assert all(box.isVisible() for box in steps)
