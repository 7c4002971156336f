"""A press of Next that comes before its page is made: what the person does next is meant for the page that comes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import Driver
from ui.application import Application
from ui.wizard.page import Page

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
CREATE = "message_channel/create"


@pytest.fixture
def early(application: Application, login: PbxLogin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A wizard that was just opened from another window, with nothing made ahead; its PBX has answered."""
    monkeypatch.setattr("ui.wizard.ahead.AHEAD_MS", 10**6)
    driver = Driver(application.open_wizard(login, at=0), qtbot)
    driver.press("test_connection")
    driver.until(lambda: driver.wizard.session.reached is not None)
    driver.widget(QLineEdit, "base_url").setFocus()
    driver.wizard.activateWindow()
    driver.until(lambda: driver.wizard.isActiveWindow() and driver.wizard.updatesEnabled())
    return driver


def _window(driver: Driver) -> QWindow:
    """Where the platform brings keys and clicks."""
    handle = driver.wizard.windowHandle()
    assert handle is not None
    return handle


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The parts of pages that were made."""
    noted, make_part = list[str](), Page.make_part

    def note(page: Page) -> bool:
        is_more = make_part(page)
        if is_more:
            noted.append(type(page).__name__)
        return is_more

    monkeypatch.setattr(Page, "make_part", note)
    return noted


def _to_routing(driver: Driver) -> None:
    driver.next()
    driver.fill("channel_type", "sms")
    driver.fill("channel", "telnyx")
    driver.next()
    driver.fill("name", "Front desk")
    driver.fill("account_data.api_key", "KEY0123-secret")
    driver.fill("account_data.public_key", "public/key+text")
    driver.next()
    driver.add_route("+4930123450", "extension", "137")


def _turns_until(driver: Driver, step: str, made: list[str]) -> list[int]:
    """How many parts are made in each turn of the event loop until a page is there."""
    parts = []
    while driver.step != step:
        before = len(made)
        QApplication.processEvents()
        parts.append(len(made) - before)
        assert len(parts) < 1000
    return parts


def test_the_page_that_next_leads_to_is_made_a_part_a_turn(early: Driver, made: list[str]) -> None:
    early.next()
    early.fill("channel_type", "sms")
    early.fill("channel", "telnyx")
    for before, after in (("ChannelTypePage", "AccountPage"), ("AccountPage", "RoutingPage")):
        assert early.step == before
        made.clear()
        early.press("next")
        assert early.step == before
        assert len(made) <= 1
        assert max(_turns_until(early, after, made)) == 1
        early.wizard.settle()
        assert set(made) == {after}
        assert len(made) > 2
        if after == "AccountPage":
            early.fill("name", "Front desk")
            early.fill("account_data.api_key", "KEY0123-secret")
            early.fill("account_data.public_key", "public/key+text")


def test_keys_that_come_before_a_page_is_made_go_to_it_in_their_order(early: Driver) -> None:
    first = early.wizard.focusWidget()
    assert isinstance(first, QLineEdit)
    typed = first.text()
    early.press("next")
    assert early.step == "PbxPage"
    for key in (Qt.Key.Key_T, Qt.Key.Key_W, Qt.Key.Key_I):
        QTest.keyClick(_window(early), key)
    assert early.step == "ChannelTypePage"
    assert early.widget(QLineEdit, "channel_search").text() == "twi"
    assert first.text() == typed


def test_so_does_what_an_input_method_has_written(early: Driver) -> None:
    first = early.wizard.focusWidget()
    assert isinstance(first, QLineEdit)
    typed = first.text()
    early.press("next")
    written = QInputMethodEvent()
    written.setCommitString("电话")
    QApplication.sendEvent(first, written)
    assert early.widget(QLineEdit, "channel_search").text() == "电话"
    assert first.text() == typed


def test_a_second_press_is_one_on_the_page_that_comes(early: Driver) -> None:
    early.press("next")
    QTest.keyClick(_window(early), ENTER)
    assert early.step == "ChannelTypePage"
    early.until(lambda: bool(early.note("channel_type")))
    assert early.step == "ChannelTypePage"


def test_a_button_that_is_pressed_twice_by_what_asks_for_no_window_goes_one_page_on(early: Driver) -> None:
    early.press("next")
    early.press("next")
    early.until_step("ChannelTypePage")
    QApplication.processEvents()
    assert early.step == "ChannelTypePage"


def test_a_click_that_comes_before_a_page_is_made_finds_it(early: Driver) -> None:
    early.press("next")
    QTest.mousePress(_window(early), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert early.step == "ChannelTypePage"
    QTest.mouseRelease(_window(early), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_a_wizard_that_is_closed_before_a_page_is_made_turns_to_none(early: Driver) -> None:
    turned = list[int]()
    early.wizard.currentIdChanged.connect(turned.append)
    early.press("next")
    early.wizard.close()
    QTest.qWait(30)
    assert turned == [-1]
    assert not early.wizard.isVisible()


def test_escape_closes_it_too(early: Driver) -> None:
    early.press("next")
    QTest.keyClick(_window(early), Qt.Key.Key_Escape)
    assert not early.wizard.isVisible()


def test_what_is_refused_is_said_on_its_own_page(early: Driver) -> None:
    early.next()
    early.press("next")
    early.until(lambda: bool(early.note("channel_type")))
    assert early.step == "ChannelTypePage"


def test_no_key_that_comes_before_the_review_is_made_creates_what_nobody_has_seen(
    early: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_routing(early)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    early.widget(QTableView, "dids").setFocus()
    for _ in range(3):
        QTest.keyClick(_window(early), ENTER, CONTROL)
    QTest.keyClick(_window(early), ENTER)
    QTest.keyClick(_window(early), Qt.Key.Key_Space)
    early.until_step("ReviewPage")
    early.until(early.wizard.updatesEnabled)
    assert CREATE not in {request.path.partition("/v1.0/")[2] or request.path for request in demo_pbx.requests}
    assert early.step == "ReviewPage"
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0)
    QTest.keyClick(_window(early), ENTER)
    early.until(lambda: bool(early.text("result_id")))
    assert len(demo_pbx.channels) == 1


def test_ctrl_that_is_let_go_of_before_the_review_is_made_leaves_enter_free(
    early: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_routing(early)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    early.widget(QTableView, "dids").setFocus()
    QTest.keyClick(_window(early), ENTER, CONTROL)
    QTest.keyRelease(_window(early), Qt.Key.Key_Control)
    assert early.step == "RoutingPage"
    early.until_step("ReviewPage")
    early.until(early.wizard.updatesEnabled)
    QTest.keyClick(_window(early), ENTER)
    early.until(lambda: bool(early.text("result_id")))


def test_whoever_comes_to_create_by_tab_presses_it_with_the_next_key(
    early: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_routing(early)
    early.next()
    early.until(early.wizard.updatesEnabled)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    QTest.keyClick(_window(early), ENTER)
    assert early.step == "ReviewPage"
    QTest.keyClick(_window(early), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(_window(early), Qt.Key.Key_Tab)
    QTest.keyClick(_window(early), ENTER)
    early.until(lambda: bool(early.text("result_id")))


def test_create_pressed_before_the_last_page_is_made_sends_one_request_whatever_comes_meanwhile(
    early: Driver, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    _to_routing(early)
    early.next()
    early.until(early.wizard.updatesEnabled)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 60.0)
    page = early.wizard.currentPage()
    assert isinstance(page, Page)
    page.lead.end()
    QTest.keyClick(_window(early), ENTER)
    assert early.step == "ReviewPage"
    QTest.keyClick(_window(early), ENTER)
    assert early.step == "ResultPage"
    early.until(lambda: bool(early.text("result_id")))
    assert len(demo_pbx.channels) == 1
