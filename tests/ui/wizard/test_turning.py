"""A page is turned to in one turn of the event loop and painted in the next: what comes between is not lost."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.conftest import Driver, to_account, to_review
from ui.look.theme import choose


class _Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_a_page_is_painted_when_it_was_turned_to_also_twice_at_once(driver: Driver) -> None:
    to_review(driver)
    driver.until(driver.wizard.updatesEnabled)
    painted = _Painted(driver.wizard)
    driver.press("back")
    assert painted.times == 0
    driver.until(lambda: painted.times > 0)
    driver.press("next")
    driver.press("back")
    before = painted.times
    driver.until(lambda: painted.times > before)
    assert driver.wizard.updatesEnabled()


def test_keys_come_to_a_page_that_is_not_painted_yet(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.press("back")
    assert not driver.wizard.updatesEnabled()
    focus = driver.wizard.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClicks(focus, "twi")
    assert focus.text() == "twi"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    driver.until_step("AccountPage")
    assert driver.wizard.session.draft.channel == "twilio"


def test_a_way_back_that_begins_before_a_page_is_painted_ends_on_a_painted_page(driver: Driver) -> None:
    to_review(driver)
    driver.press("back")
    driver.press("next")
    driver.press("edit.account")
    driver.press("next")
    driver.until_step("ReviewPage")
    driver.until(driver.wizard.updatesEnabled)


def test_another_theme_and_a_screen_reader_meet_a_page_that_is_not_painted_yet(driver: Driver) -> None:
    to_review(driver)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    driver.press("back")
    table = driver.widget(QWidget, "dids")
    told = QAccessible.queryAccessibleInterface(table)
    assert told is not None
    assert not told.state().invisible
    try:
        choose(app, "dark")
        painted = _Painted(driver.wizard)
        driver.until(lambda: driver.wizard.updatesEnabled() and painted.times > 0)
        assert driver.wizard.grab().toImage().pixelColor(200, 300).lightness() < 128
    finally:
        choose(app, "")


def test_a_wizard_closes_before_its_page_is_painted_and_is_whole_when_it_is_shown_again(driver: Driver) -> None:
    to_review(driver)
    driver.press("back")
    driver.wizard.close()
    driver.until(driver.wizard.updatesEnabled)
    painted = _Painted(driver.wizard)
    driver.wizard.show()
    driver.until(lambda: painted.times > 0)
    assert QTest.qWaitForWindowExposed(driver.wizard)
    QTest.keyClick(driver.wizard, Qt.Key.Key_F6)
