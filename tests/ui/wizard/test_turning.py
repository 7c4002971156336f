"""Pages are made, filled and painted in turns of the event loop: what comes between two of them is not lost."""

import gc
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.giving_way import is_turning
from core.pbx.login import PbxLogin
from tests.ui.conftest import Driver, drawn, to_account, to_review
from ui.application import Application
from ui.gone import forget_with, let_go
from ui.own_turn import somebody_waits
from ui.routing.model import RoutingModel
from ui.wizard.page import Page

ROUTING, REVIEW = 3, 4
DRAFT = ChannelDraft(
    "sms",
    "telnyx",
    "Front desk",
    credentials=Credentials({"api_key": "KEY0123-secret"}),
    dids=(DidRoute("+49301"),),
)


class _Painted(QObject):
    """Counts how often a widget is painted, and notes whether long work gives way then."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        self.turning: list[bool] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.times += 1
            self.turning.append(is_turning())
        return False


class _Shown(QObject):
    """Counts how often a widget is shown."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Show
        return False


class _Styled(QObject):
    """Notes which of the widgets there are now are styled again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.names: list[str] = []
        for each in window.findChildren(QWidget):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
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


def _go_on(driver: Driver) -> None:
    page = driver.wizard.currentPage()
    assert isinstance(page, Page)
    page.go_on()


def test_a_button_turns_the_page_in_its_own_turn_and_what_is_seen_of_it_comes_in_others(driver: Driver) -> None:
    to_review(driver)
    driver.until(driver.wizard.updatesEnabled)
    painted, turns = _Painted(driver.wizard), list[tuple[bool, bool]]()
    presses = (("back", "RoutingPage"), ("next", "ReviewPage"), ("back", "RoutingPage"))
    for press, step in (*presses, ("", "ReviewPage"), ("create", "ResultPage")):
        painted.times = 0
        turns.clear()
        if press:
            driver.widget(QAbstractButton, press).click()
        else:
            _go_on(driver)  # as what comes after a press that had to wait
        assert driver.step == step
        while not painted.times:
            turns.append((driver.wizard.currentPage().isVisible(), driver.wizard.updatesEnabled()))
            QApplication.processEvents()
        assert turns[0] == (False, False)
        assert (True, False) in turns
        driver.until(driver.wizard.updatesEnabled)


def test_a_key_that_comes_before_the_page_is_shown_is_for_what_has_the_focus_there(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.widget(QAbstractButton, "back").click()
    line, window = driver.widget(QLineEdit, "channel_search"), driver.wizard.windowHandle()
    assert window is not None
    assert not line.isVisible()
    QTest.keyClick(window, Qt.Key.Key_T)
    assert line.isVisible()
    assert line.text() == "t"


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
    with drawn(app, "dark"):
        painted = _Painted(driver.wizard)
        driver.until(lambda: driver.wizard.updatesEnabled() and painted.times > 0)
        assert driver.wizard.grab().toImage().pixelColor(200, 300).lightness() < 128


def test_a_wizard_closes_before_its_page_is_painted_and_is_whole_when_it_is_shown_again(driver: Driver) -> None:
    to_review(driver)
    driver.widget(QAbstractButton, "back").click()
    driver.wizard.close()
    driver.until(driver.wizard.updatesEnabled)
    painted = _Painted(driver.wizard)
    driver.wizard.show()
    driver.until(lambda: painted.times > 0)
    assert QTest.qWaitForWindowExposed(driver.wizard)
    QTest.keyClick(driver.wizard, Qt.Key.Key_F6)


def test_a_wizard_that_another_takes_the_place_of_is_destroyed_a_page_a_turn_behind_the_picture_of_that_one(
    application: Application, login: PbxLogin, qtbot: QtBot
) -> None:
    before = application.open_wizard(login)
    qtbot.waitUntil(before.isVisible)
    before.add_other_pages()
    pages = before.pages()
    after = application.open_wizard(login, at=0)
    assert not before.isVisible()
    is_there, left = [], [len(pages)]
    painted = _Painted(after)
    while isValid(before):
        is_there.append(painted.times > 0)
        left.append(sum(map(isValid, pages)))
        before.session.pbx_changed.emit()  # of a PBX that answers meanwhile
        before.session.secrets_came.emit()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert len(is_there) < 1000
    assert is_there[0] is False
    assert is_there[left.index(len(pages) - 1)]
    assert {earlier - later for earlier, later in pairwise(left)} == {0, 1}
    assert left[-1] == 0


# What a turn does, counted


@pytest.mark.parametrize("way", ["back", "next", "create"])
def test_long_work_waits_until_the_page_that_is_turned_to_is_painted(
    driver: Driver, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.giving_way.MOST_S", 60.0)  # a machine with other work is slower than that
    to_review(driver)
    if way == "next":
        driver.press("back")
    driver.until(lambda: driver.wizard.updatesEnabled() and not is_turning())
    painted = _Painted(driver.wizard)
    driver.press(way)
    assert is_turning()
    driver.until(lambda: painted.times > 0)
    assert painted.turning[0]
    driver.until(lambda: not is_turning())


def test_to_turn_back_to_many_numbers_no_number_is_measured_and_few_are_asked_for(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, told = set[int](), RoutingModel.headerData

    def counted(model: RoutingModel, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            asked.add(section)
        return told(model, section, orientation, role)

    monkeypatch.setattr(RoutingModel, "headerData", counted)
    driver.wizard.session.draft = replace(DRAFT, dids=tuple(DidRoute(f"+4930{row:04}") for row in range(250)))
    driver.wizard.resume_at(REVIEW)
    driver.until(lambda: not any(page.is_due for page in driver.wizard.pages()))
    asked.clear()
    driver.press("back")
    driver.until(lambda: driver.wizard.updatesEnabled() and bool(asked))  # it is painted in a turn of its own
    assert len(asked) < 50  # those that are painted


def test_a_page_is_shown_once_when_it_is_turned_to_and_not_when_it_is_passed(driver: Driver) -> None:
    driver.wizard.add_other_pages()
    shown = [_Shown(page) for page in driver.wizard.pages()]
    driver.wizard.session.draft = DRAFT
    driver.wizard.resume_at(REVIEW)
    assert not any(each.times for each in shown)  # in a turn of its own
    driver.wizard.settle()
    assert [each.times for each in shown] == [0, 0, 0, 0, 1, 0]
    driver.press("back")
    assert [each.times for each in shown] == [0, 0, 0, 1, 1, 0]


def test_each_part_of_a_page_is_painted_once_when_it_is_turned_to(driver: Driver) -> None:
    to_review(driver)
    driver.until(driver.wizard.updatesEnabled)
    parts = [_Painted(each) for each in driver.wizard.findChildren(QWidget)]
    seen: list[set[int]] = []
    driver.wizard._shown.painted.connect(lambda: seen.append({part.times for part in parts}))
    for press in ("back", "back", "next", "next"):
        for part in parts:
            part.times = 0
        before = len(seen)
        driver.press(press)
        driver.until(lambda before=before: len(seen) > before)  # type: ignore[misc]
    assert driver.step == "ReviewPage"
    assert seen == [{0, 1}] * 4


def test_next_and_back_style_nothing_anew(driver: Driver) -> None:
    to_review(driver)
    driver.until(driver.wizard.updatesEnabled)
    styled = _Styled(driver.wizard)
    driver.press("back")
    driver.press("next")
    assert not styled.names


def test_a_page_that_is_made_ahead_is_measured_before_it_is_shown(driver: Driver) -> None:
    class Measured(QWidget):
        times = 0

        def sizeHint(self) -> QSize:
            Measured.times += 1
            return super().sizeHint()

    class OfOne(Page):
        def build(self) -> None:
            self.column().addWidget(Measured())

    page = OfOne(driver.wizard.session)
    page.make()
    assert page.polish()
    asked = Measured.times
    assert asked
    assert not page.polish()
    page.sizeHint()
    assert Measured.times == asked
    let_go(page)


def test_the_steps_that_are_left_are_made_while_the_review_is_read(driver: Driver) -> None:
    to_review(driver)
    driver.until(lambda: not driver.wizard._ahead.is_active)
    made = driver.wizard.findChildren(QCheckBox)
    driver.create()
    assert driver.wizard.findChildren(QCheckBox) == made
    assert driver.widget(QCheckBox, "todo.1") in made
    assert driver.widget(QCheckBox, "todo.1").isVisible()


# Pages that were passed


def _left_at(driver: Driver, number: int) -> list[Page]:
    """Open a draft where it was left; returns the pages that were passed and are not filled yet."""
    driver.wizard.session.draft = DRAFT
    driver.wizard.resume_at(number)
    assert driver.wizard.currentId() == number
    return [page for page in driver.wizard.pages() if page.is_due]


def test_pages_before_the_one_that_was_left_are_filled_while_nothing_else_is_done(driver: Driver) -> None:
    passed = _left_at(driver, REVIEW)
    assert len(passed) == 3
    assert driver.wizard.visitedIds() == [0, 1, 2, 3, 4]
    driver.until(lambda: not any(page.is_due for page in passed))
    assert driver.widget(QLineEdit, "name").text() == "Front desk"
    assert driver.widget(QTableView, "dids").model().rowCount() == 1
    assert driver.wizard.session.draft == DRAFT


def test_back_at_once_shows_a_page_that_was_passed_as_it_was_left(driver: Driver) -> None:
    _left_at(driver, REVIEW)
    driver.press("back")
    assert driver.step == "RoutingPage"
    assert driver.widget(QTableView, "dids").model().rowCount() == 1
    driver.press("back")
    assert driver.widget(QLineEdit, "name").text() == "Front desk"
    assert driver.widget(QLineEdit, "account_data.api_key").text() == "KEY0123-secret"


def test_a_field_on_a_page_that_was_passed_is_found_at_once(driver: Driver) -> None:
    _left_at(driver, REVIEW)
    assert driver.wizard.way_back.edit_field("account_data.public_key")
    assert driver.step == "AccountPage"
    focus = driver.wizard.focusWidget()
    assert focus is not None
    assert focus.objectName() == "account_data.public_key"


def test_nobody_goes_on_before_all_that_was_passed_is_filled(driver: Driver) -> None:
    passed = _left_at(driver, ROUTING)
    driver.press("next")
    assert not any(page.is_due for page in passed)


def test_what_came_from_the_keyring_before_a_passed_page_was_filled_stands_on_it(driver: Driver) -> None:
    _left_at(driver, ROUTING)
    session = driver.wizard.session
    session.draft = replace(DRAFT, credentials=Credentials({"api_key": "KEY0123-secret", "public_key": "came-late"}))
    session.secrets_came.emit()
    driver.press("back")
    assert driver.widget(QLineEdit, "account_data.public_key").text() == "came-late"


def test_a_wizard_that_closes_meanwhile_fills_nothing_more(driver: Driver) -> None:
    passed = _left_at(driver, REVIEW)
    driver.wizard.close()
    QTest.qWait(60)
    assert all(page.is_due for page in passed)


# Pages that are made a part a turn


def test_a_page_of_which_some_parts_are_made_is_made_whole_when_it_is_needed(driver: Driver) -> None:
    driver.wizard.add_other_pages()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    pages = driver.wizard.pages()
    for times in range(1, 4):
        for page in pages[ROUTING:]:
            for _ in range(times):
                page.make_part()
        session = driver.wizard.session
        for told in (session.pbx_changed, session.directory_changed, session.draft_changed, session.secrets_came):
            told.emit()
        session.typed.emit()
        with drawn(app, "dark" if times == 1 else "light"):
            driver.wizard.resize(700, 500 if times == 1 else 700)
    to_review(driver)
    assert driver.widget(QTableView, "dids").model().rowCount() == 1
    driver.create()
    assert driver.text("result_id")
    assert not any(page.make_part() for page in pages)


def _widgets() -> int:
    """How many there are, once those are destroyed that are to be."""
    turns = 0
    while turns < 2 or (somebody_waits() and turns < 100):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        turns += 1
    return len(QApplication.allWidgets())


def test_a_page_that_goes_half_made_takes_all_its_parts_along(driver: Driver) -> None:
    """What stood in no window was kept by what points back at it, and styled anew with each theme."""
    driver.wizard.add_other_pages()
    gc.collect()
    assert not gc.isenabled(), "nothing but the page's end frees them"
    for kind in {type(page): None for page in driver.wizard.pages()}:
        page, parts = kind(driver.wizard.session), 0
        while page.make_part():
            parts += 1
        let_go(page)
        for made in range(1, parts):
            before = _widgets()
            page = kind(driver.wizard.session)
            for _ in range(made):
                page.make_part()
            forget_with(page)
            let_go(page)
            del page
            assert _widgets() <= before, f"{kind.__name__}, {made} parts"
