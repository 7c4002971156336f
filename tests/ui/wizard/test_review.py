"""The review is a summary: each group leads to where it is changed and back, and what it says does not grow."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from core.channel.credentials import Credentials
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft, DidRoute
from core.store.channels import Store
from tests.ui.conftest import Driver, to_review
from ui.routing.view import CHECKED_AT_ONCE
from ui.wizard.pages.review import ReviewPage
from ui.wizard.pages.routing import RoutingPage
from ui.wizard.parts.number_lines import AT_ONCE, NumberLines
from ui.wizard.parts.request_text import JSON_NUMBERS
from ui.wizard.parts.summary import AlikeLine, FoldButton
from ui.wizard.pbx_standing import PbxStanding


def _shown(driver: Driver, group: str) -> str:
    labels = driver.widget(QWidget, f"review.{group}").findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def _with_numbers(driver: Driver, count: int) -> None:
    session = driver.wizard.session
    routes = tuple(DidRoute(f"+49301{n:06}", "extension", "1") for n in range(count))
    session.draft = replace(session.draft, dids=routes)
    driver.wizard.page(4).initializePage()


EDITED = {"pbx": "PbxPage", "channel": "ChannelTypePage", "account": "AccountPage", "numbers": "RoutingPage"}


def test_edit_leads_to_the_page_of_its_group_and_next_from_there_back(driver: Driver) -> None:
    to_review(driver)
    for group, page in EDITED.items():
        driver.press(f"edit.{group}")
        assert driver.step == page, group
        driver.press("next")
        driver.until_step("ReviewPage")
        assert driver.wizard.session.draft.dids[0].did_number == "+4930123450", group
        driver.press("back")
        assert driver.step == "RoutingPage", group
        driver.press("next")
        driver.until_step("ReviewPage")


def test_its_lines_are_made_before_it_is_turned_to_and_anew_where_the_draft_is_another_by_then(
    driver: Driver,
) -> None:
    to_review(driver)
    review = driver.wizard.page(4)
    assert isinstance(review, ReviewPage)
    assert not review.get_ready()
    session = driver.wizard.session
    driver.press("back")
    session.draft = replace(session.draft, dids=(DidRoute("+49301234", "extension", "1"),))
    assert review.get_ready()
    assert not review.get_ready()
    (made,) = review.findChildren(AlikeLine)
    review.initializePage()
    assert review.findChildren(AlikeLine) == [made]
    session.draft = replace(session.draft, dids=(DidRoute("+49301235", "extension", "1"),))
    review.initializePage()
    (anew,) = review.findChildren(AlikeLine)
    assert "+49301235" in anew.numbers.text()


def test_what_is_changed_after_edit_stands_on_the_review(driver: Driver) -> None:
    to_review(driver)
    driver.press("edit.account")
    driver.fill("name", "Reception")
    driver.press("next")
    driver.until_step("ReviewPage")
    assert "Reception" in _shown(driver, "channel")


def test_the_way_back_to_the_review_ends_where_something_is_wrong_now(driver: Driver) -> None:
    to_review(driver)
    driver.press("edit.channel")
    driver.fill("channel", "twilio")
    driver.press("next")
    driver.until_step("AccountPage")
    driver.until(lambda: driver.note("account_data.account_sid") != "")
    driver.fill("account_data.account_sid", "AC" + "0" * 32)
    driver.fill("account_data.auth_token", "0123456789abcdef" * 2)
    driver.press("next")
    driver.until_step("ReviewPage")


def test_options_fold_open_in_place_and_what_is_changed_is_said(driver: Driver) -> None:
    to_review(driver)
    assert not driver.widget(QLineEdit, "send_rate").isVisible()
    assert "PBX defaults" in _shown(driver, "options")
    driver.press("change_options")
    assert driver.widget(QLineEdit, "send_rate").isVisible()
    driver.fill("send_rate", "2")
    driver.fill("webhook_url_type", "nat")
    assert "2 messages per second" in _shown(driver, "options")
    assert "own domain" in _shown(driver, "options")
    assert '"send_rate": 2' in driver.widget(QPlainTextEdit, "request_json").toPlainText()


def test_an_option_that_is_being_typed_is_in_what_is_copied_and_is_judged_when_the_keys_come(driver: Driver) -> None:
    to_review(driver)
    driver.press("change_options")
    driver.fill("send_rate", "2")
    driver.press("copy_json")
    driver.until(lambda: '"send_rate": 2' in QGuiApplication.clipboard().text())
    driver.fill("send_rate", "0")
    review = driver.wizard.currentPage()
    assert isinstance(review, ReviewPage)
    review.refill()
    assert driver.note("send_rate")
    assert driver.widget(QLineEdit, "send_rate").text() == "0"


def test_equal_routes_are_one_line_that_folds_open_by_the_keyboard(driver: Driver) -> None:
    to_review(driver)
    _with_numbers(driver, 25)
    driver.until(lambda: "25 numbers" in _shown(driver, "numbers"))
    assert "+49301000012" not in _shown(driver, "numbers")
    fold = driver.widget(QWidget, "review.numbers").findChild(FoldButton)
    assert isinstance(fold, FoldButton)
    QTest.keyClick(fold, Qt.Key.Key_Right)
    assert "+49301000012" in _shown(driver, "numbers")
    QTest.keyClick(fold, Qt.Key.Key_Left)
    assert "+49301000012" not in _shown(driver, "numbers")


def test_what_folds_open_nowhere_begins_where_the_other_groups_begin(driver: Driver) -> None:
    to_review(driver)

    def begin(text: str) -> int:
        labels = driver.wizard.findChildren(QLabel)
        label = next(each for each in labels if each.isVisible() and each.text() == text)
        return label.mapTo(driver.wizard, QPoint()).x()

    driver.until(lambda: driver.wizard.findChild(AlikeLine) is not None)
    assert begin("1 number") == begin("PBX defaults")


def test_many_numbers_are_read_through_on_a_worker_and_create_waits_for_it(driver: Driver) -> None:
    to_review(driver)
    _with_numbers(driver, AT_ONCE + 1)
    page = driver.wizard.page(4)
    assert isinstance(page, ReviewPage)
    assert page.waits
    driver.press("create")
    assert driver.step == "ReviewPage"
    driver.until_step("ResultPage")


def test_many_numbers_are_read_anew_only_where_something_was_changed(driver: Driver) -> None:
    session, page = driver.wizard.session, driver.wizard.page
    keys = Credentials({"api_key": "KEY0123-secret"})
    routes = tuple(DidRoute(f"+49301{n:06}", "extension", "1") for n in range(AT_ONCE + 1))
    session.draft = ChannelDraft("sms", "telnyx", "Front desk", credentials=keys, dids=routes)
    driver.wizard.resume_at(4)
    review = page(4)
    assert isinstance(review, ReviewPage)
    driver.until(lambda: not review.waits and not any(each.is_due for each in driver.wizard.pages()))
    model = driver.widget(QTableView, "dids").model()
    for number, is_changed in (("", False), ("+4930999999", True), ("", False)):
        driver.until(lambda: not review.waits)
        driver.press("back")
        driver.until(lambda: model.rowCount() == len(routes))
        if number:
            assert model.setData(model.index(0, 0), number, Qt.ItemDataRole.EditRole)
        driver.next()
        assert review.waits is is_changed
    assert f"{AT_ONCE + 1} numbers" in _shown(driver, "numbers")


def test_who_is_known_since_other_lists_came_is_in_the_draft_after_back_and_next(driver: Driver) -> None:
    to_review(driver)
    session, reached = driver.wizard.session, driver.wizard.session.reached
    assert reached is not None
    session.set_reached(session.login, replace(reached, directory=Directory()))
    driver.press("back")
    model = driver.widget(QTableView, "dids").model()
    assert model.setData(model.index(0, 2), "Olivia Bennett", Qt.ItemDataRole.EditRole)
    driver.next()
    assert session.draft.dids[0].destination_id == ""
    session.set_reached(session.login, reached)
    driver.press("back")
    driver.next()
    assert session.draft.dids[0].destination_id == "137"
    assert "looked up" not in _shown(driver, "numbers")


def test_the_json_of_many_numbers_tells_how_many_are_left_out(driver: Driver) -> None:
    to_review(driver)
    _with_numbers(driver, AT_ONCE)
    text = driver.widget(QPlainTextEdit, "request_json").toPlainText()
    assert text.count("did_number") == JSON_NUMBERS
    assert f"… and {AT_ONCE - JSON_NUMBERS} more" in text


def test_the_json_of_still_more_numbers_is_written_on_a_worker_and_newer_options_stand_in_it(driver: Driver) -> None:
    to_review(driver)
    _with_numbers(driver, AT_ONCE + 1)
    driver.press("change_options")
    driver.fill("send_rate", "2")
    shown = driver.widget(QPlainTextEdit, "request_json").toPlainText
    driver.until(lambda: f"… and {AT_ONCE + 1 - JSON_NUMBERS} more" in shown() and '"send_rate": 2' in shown())


def test_of_many_numbers_every_group_is_shown_a_line_a_turn(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    shown, add_line = list[int](), NumberLines._add

    def counted(lines: NumberLines) -> None:
        add_line(lines)
        shown.append(len(numbers.findChildren(AlikeLine)))

    monkeypatch.setattr(NumberLines, "_add", counted)
    to_review(driver)
    groups = tuple(DidRoute(f"+49301{n:06}", "extension", str(137 + n % 4)) for n in range(AT_ONCE + 1))
    driver.wizard.session.draft = replace(driver.wizard.session.draft, dids=groups)
    page, numbers = driver.wizard.page(4), driver.widget(QWidget, "review.numbers")
    assert isinstance(page, ReviewPage)
    page.initializePage()
    driver.until(lambda: len(numbers.findChildren(AlikeLine)) == 4)
    assert shown == [2, 3, 4]


@pytest.mark.parametrize(
    ("standing", "blue", "second"),
    [
        (PbxStanding.NOT_REACHED, "keep_ready", "create"),
        (PbxStanding.LOGIN_REFUSED, "keep_ready", "create"),
        (PbxStanding.CONNECTED, "create", "keep_ready"),
    ],
)
def test_keep_ready_is_the_next_step_while_the_pbx_is_away(
    driver: Driver, tmp_path: object, standing: PbxStanding, blue: str, second: str
) -> None:
    session = driver.wizard.session
    session.store = Store.__new__(Store)  # that there is one is enough
    to_review(driver)
    session.say_standing(session.login, standing)
    kinds = {name: driver.widget(QAbstractButton, name).property("kind") for name in (blue, second)}
    assert kinds == {blue: "primary", second: ""}
    assert driver.wizard.blue() is driver.widget(QAbstractButton, blue)
    assert all(driver.widget(QAbstractButton, name).isVisible() for name in (blue, second))
    right_most = max(
        (blue, second), key=lambda name: driver.widget(QAbstractButton, name).mapToGlobal(QWidget().pos()).x()
    )
    assert right_most == blue
    driver.press("back")
    assert not driver.widget(QAbstractButton, "keep_ready").isVisible()


def test_a_problem_elsewhere_is_said_above_with_the_way_to_it(driver: Driver) -> None:
    to_review(driver)
    session = driver.wizard.session
    session.draft = replace(session.draft, name="")
    driver.wizard.page(4).initializePage()
    assert "name" in driver.text("review_note")
    driver.press("create")
    assert driver.step == "ReviewPage"
    driver.press("correct_it")
    assert driver.step == "AccountPage"
    driver.fill("name", "Front desk")
    driver.press("next")
    driver.until_step("ReviewPage")


def test_where_pages_are_meant_neither_review_nor_rail_speaks_of_numbers(driver: Driver) -> None:
    to_review(driver)
    session = driver.wizard.session
    pages = tuple(DidRoute(f"10229012934{nth}", "extension", "1") for nth in range(3))
    session.draft = replace(session.draft, kind_value="facebook", channel="facebook", dids=pages)
    driver.wizard.page(4).initializePage()
    driver.until(lambda: "3 pages" in _shown(driver, "numbers"))
    assert "umber" not in _shown(driver, "numbers")
    assert driver.wizard.page(3).chosen == "3 pages"  # type: ignore[attr-defined]
    driver.press("back")
    assert driver.widget(QAbstractButton, "step.4").text() == "Pages"


def test_what_is_not_chosen_yet_on_a_page_before_is_no_error_of_the_review(driver: Driver) -> None:
    to_review(driver)
    driver.until(lambda: driver.widget(QPlainTextEdit, "request_json").toPlainText() != "")
    driver.press("back")
    session = driver.wizard.session
    session.draft = replace(session.draft, channel="")
    session.typed.emit()


def test_a_number_that_its_country_does_not_have_is_told_and_keeps_nobody_from_creating(driver: Driver) -> None:
    to_review(driver)
    session = driver.wizard.session
    session.draft = replace(session.draft, dids=(replace(session.draft.dids[0], did_number="+1212555010"),))
    driver.wizard.page(4).initializePage()
    assert "“+1212555010” in line 1" in _shown(driver, "numbers")
    driver.create()
    assert driver.text("result_id")


def test_lines_that_are_still_being_checked_behind_the_review_are_in_the_draft(driver: Driver) -> None:
    to_review(driver)
    session, page = driver.wizard.session, driver.wizard.page(3)
    assert isinstance(page, RoutingPage)
    driver.press("back")
    more = tuple(DidRoute(f"+49301{n:06}", "extension", "1") for n in range(CHECKED_AT_ONCE + 1))
    page._view.add_routes(more)
    assert page.waits
    driver.wizard.peek()
    assert session.draft.dids[1:] == more, "the channel's already, also where the window is closed now"
    page.store()
    assert session.draft.dids[1:] == more
