"""What frames every page: the line that tells how the PBX is, rail, footer, and the keys that lead through."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot

from core.demo.pbx import DemoPbx
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS, Driver, drawn, to_review, to_routing
from ui.look.fields import FieldRow
from ui.wizard.framed_page import FramedPage
from ui.wizard.page import Page
from ui.wizard.pages.pbx import PbxPage


def _line(driver: Driver, name: str) -> QWidget:
    page = driver.wizard.currentPage()
    found = page.findChild(QWidget, name)
    assert found is not None
    return found


def _standing(driver: Driver) -> str:
    label = _line(driver, "pbx_line.standing")
    assert isinstance(label, QLabel)
    return label.text()


def test_each_page_after_the_first_tells_how_the_pbx_is_and_leads_to_it(driver: Driver) -> None:
    driver.next()
    assert "connected" in _standing(driver)
    change = _line(driver, "change_pbx")
    assert isinstance(change, QAbstractButton)
    assert change.accessibleName() == "Change PBX, now Demo PBX"
    change.click()
    assert driver.step == "PbxPage"


def test_who_changes_the_pbx_where_none_is_listed_begins_at_its_address(driver: Driver) -> None:
    page = driver.wizard.page(driver.wizard.startId())
    assert isinstance(page, PbxPage)
    driver.until(lambda: page.is_whole)
    driver.next()
    change = _line(driver, "change_pbx")
    assert isinstance(change, QAbstractButton)
    change.click()
    driver.until(lambda: driver.wizard.focusWidget() is driver.widget(QLineEdit, "base_url"))


def test_a_pbx_that_was_not_reached_is_tried_again_from_any_page(driver: Driver, demo_pbx: DemoPbx) -> None:
    demo_pbx.stop()
    driver.press("next")
    driver.until(lambda: driver.wizard.findChild(QAbstractButton, "continue_offline") is not None)
    driver.until(lambda: not driver.widget(QAbstractButton, "continue_offline").isHidden())
    driver.press("continue_offline")
    driver.until_step("ChannelTypePage")
    assert "not reached" in _standing(driver)
    again = _line(driver, "try_again")
    assert isinstance(again, QAbstractButton)
    again.click()
    assert "checking" in _standing(driver)
    driver.until(lambda: "not reached" in _standing(driver))


def test_ctrl_enter_presses_the_blue_button_and_alt_left_goes_back(driver: Driver) -> None:
    driver.next()
    driver.fill("channel_type", "whatsapp")
    QTest.keyClick(driver.wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until_step("AccountPage")
    button = driver.widget(QAbstractButton, "paste_all")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    driver.until_step("ChannelTypePage")


def test_a_wizard_that_closes_tells_it_once_and_keys_that_come_after_it_are_for_nobody(driver: Driver) -> None:
    told: list[None] = []
    driver.wizard.closing.connect(lambda: told.append(None))
    driver.wizard.close()
    assert len(told) == 1
    keys, modifiers = Qt.Key, Qt.KeyboardModifier
    for key in (keys.Key_Return, keys.Key_F6, keys.Key_F1, keys.Key_Escape, keys.Key_X):
        for modifier in (modifiers.NoModifier, modifiers.ControlModifier):
            QTest.keyClick(driver.wizard, key, modifier)
    assert not driver.wizard.isVisible()


def test_f6_goes_round_rail_page_and_footer(driver: Driver) -> None:
    to_routing(driver)
    page = driver.wizard.currentPage()
    assert isinstance(page, Page)
    page.focus_first()
    seen = []
    for _ in range(3):
        QTest.keyClick(driver.wizard, Qt.Key.Key_F6)
        focus = driver.wizard.focusWidget()
        assert focus is not None
        seen.append(focus.objectName() if not page.isAncestorOf(focus) else "page")
    assert seen == ["next", "step.3", "page"]


def test_arrows_lead_from_step_to_step_and_tab_stops_at_one_only(driver: Driver) -> None:
    to_review(driver)
    steps = [driver.widget(QAbstractButton, f"step.{number}") for number in range(1, 7)]
    assert [step.objectName() for step in steps if step.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["step.4"]
    steps[3].setFocus()
    QTest.keyClick(steps[3], Qt.Key.Key_Up)
    assert driver.wizard.focusWidget() is steps[2]
    driver.wizard.whereabouts.show_problem(2, "1 refused")
    assert steps[2].accessibleName() == "Account, done, 1 refused"


def test_ctrl_enter_presses_the_blue_button_also_where_another_has_the_focus(driver: Driver) -> None:
    driver.next()
    driver.fill("channel", "telnyx")
    back = driver.wizard.button(QWizard.WizardButton.BackButton)
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert driver.step == "AccountPage"


def test_enter_presses_the_button_of_the_page_that_has_the_focus_and_creates_nothing(
    driver: Driver, demo_pbx: ScriptedPbx
) -> None:
    to_review(driver)
    show = driver.widget(QAbstractButton, "show_json")
    show.setFocus()
    QTest.keyClick(show, Qt.Key.Key_Return)
    assert driver.widget(QWidget, "request_json").isVisible()
    assert driver.step == "ReviewPage"
    assert "message_channel/create" not in [request.path for request in demo_pbx.requests]


def test_a_way_back_over_several_pages_tells_only_the_one_that_it_leads_to(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_review(driver)
    QTest.qWait(0)
    told: list[str] = []
    monkeypatch.setattr("ui.wizard.whereabouts.say", lambda _page, text: told.append(text))
    change = _line(driver, "change_pbx")
    assert isinstance(change, QAbstractButton)
    change.click()
    driver.until(lambda: bool(told))
    QTest.qWait(0)
    assert told == ["PBX: Which PBX?"]


def test_how_the_pbx_is_stands_in_one_line_however_long_its_name_is(driver: Driver) -> None:
    driver.wizard.session.name_of = lambda _url: "Practice for General Medicine, Prescriptions and Appointments, West"
    driver.next()
    line = _line(driver, "pbx_line")
    for width in (1180, 820):
        driver.wizard.resize(width, 684)
        QCoreApplication.processEvents()
        for label in line.findChildren(QLabel):
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), (width, label.text())
        assert _standing(driver).endswith("connected")


def test_a_field_is_brought_into_sight_with_all_that_is_said_below_it(qtbot: QtBot, qapp: QApplication) -> None:
    with drawn(qapp):
        page = FramedPage()
        qtbot.addWidget(page)
        column = page.scrolled_column()
        row = FieldRow("Name", QLineEdit())
        column.addSpacing(600)
        column.addWidget(row)
        column.addSpacing(600)
        page.resize(500, 300)
        page.show()
        row.show_problem("What is wrong needs more than the one line of its field. " * 3)
        page.bring(row.editor)
        said = row.line.note
        qtbot.waitUntil(lambda: said.visibleRegion().boundingRect() == said.rect(), timeout=PATIENCE_MS)
