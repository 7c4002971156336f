"""The numbers of a mail stay with the draft until the table has them or the person wants none of them."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from core.routes.cells import CellEntry
from core.routes.importing import Prepared, prepare_mail
from core.stop import Progress, Stop
from core.store.rows import ChannelState
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.ui.wizard.laptop import DRAFT, Laptop, laptop, settled
from tests.ui.wizard.test_paste_everything import paste, told, until_told

__all__ = ["laptop"]

ACCOUNT_PAGE = 2
MAIL = "Hello,\n\nthese are the numbers:\n+49 30 900100\n+49 30 900101\n"
LINES = "+49 30 900100\n+49 30 900101"


def _pasted(laptop: Laptop) -> Driver:
    """On the account page of a draft, with the numbers of a mail."""
    driver = _opened(laptop)
    paste(driver, MAIL)
    driver.until(lambda: driver.wizard.session.draft.pasted_numbers == (LINES,))
    return driver


def _again(laptop: Laptop, qtbot: QtBot) -> Driver:
    """The draft in the next run, which goes on with what was in hand."""
    laptop.quit()
    run = laptop.start()
    qtbot.waitUntil(lambda: run.wizard is not None and bool(run.wizard.session.draft_id), timeout=PATIENCE_MS)
    assert run.wizard is not None
    driver = Driver(run.wizard, qtbot)
    settled(driver)
    return driver


def _asked(driver: Driver) -> QDialog:
    driver.until(lambda: driver.wizard.findChild(QDialog, "import_dialog") is not None)
    return driver.widget(QDialog, "import_dialog")


def _next_asked(driver: Driver, before: QDialog) -> QDialog:
    """The window of the next mail, once that of the one before is closed."""
    found: list[QDialog] = []

    def is_there() -> bool:
        there = driver.wizard.findChildren(QDialog, "import_dialog")
        found[:] = [each for each in there if each is not before and each.isVisible()]
        return bool(found)

    driver.until(is_there)
    return found[0]


def _all_that_is_asked(dialog: QDialog) -> str:
    questions = dialog.findChildren(QLabel)
    return "\n".join(each.text() for each in questions if "?" in each.text() and not each.isHidden())


def _opened(laptop: Laptop) -> Driver:
    """On the account page of a draft to which nothing lacks."""
    laptop.keep(DRAFT, ChannelState.DRAFT, page=ACCOUNT_PAGE)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    return driver


def _at_review(laptop: Laptop) -> Driver:
    """On the review of a draft with numbers that came while it was open."""
    laptop.keep(DRAFT, ChannelState.DRAFT, page=4)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    assert driver.step == "ReviewPage"
    session = driver.wizard.session
    session.draft = replace(session.draft, pasted_numbers=(LINES,))
    driver.wizard.pages()[4].load()
    return driver


def _is_asked(driver: Driver) -> bool:
    for _ in range(30):
        QApplication.processEvents()
    return any(dialog.isVisible() for dialog in driver.wizard.findChildren(QDialog, "import_dialog"))


def _numbers(driver: Driver) -> list[str]:
    driver.wizard.peek()
    return [route.did_number for route in driver.wizard.session.draft.dids]


def _text(driver: Driver) -> tuple[str, ...]:
    """What waits for an answer."""
    return driver.wizard.session.draft.pasted_numbers


def test_a_mail_that_is_pasted_again_with_more_of_it_comes_once(laptop: Laptop) -> None:
    driver = _pasted(laptop)
    more = f"{LINES}\n+49 30 900102"
    for second, kept in (
        (f"{MAIL}+49 30 900102\n", (more,)),
        (MAIL, (more,)),
        ("+49 30 900103\n", (more, "+49 30 900103")),
    ):
        paste(driver, second)
        driver.until(lambda kept=kept: not driver.wizard.pages()[ACCOUNT_PAGE].waits and _text(driver) == kept)  # type: ignore[misc]
    driver.press("paste_undo")
    assert _text(driver) == (more,)


def test_undo_brings_back_what_a_longer_paste_took_the_place_of(laptop: Laptop) -> None:
    driver = _pasted(laptop)
    paste(driver, f"{MAIL}+49 30 900102\n")
    driver.until(lambda: _text(driver) == (f"{LINES}\n+49 30 900102",))
    driver.press("paste_undo")
    assert _text(driver) == (LINES,)


@pytest.mark.parametrize(
    ("second", "left"),
    [("+49 30 900103\n", ("+49 30 900103",)), (f"{MAIL}+49 30 900102\n", ())],
    ids=["the first of two", "a longer one"],
)
def test_undo_brings_back_none_that_was_answered_since_the_paste(
    laptop: Laptop, second: str, left: tuple[str, ...]
) -> None:
    driver = _pasted(laptop)
    paste(driver, second)
    driver.until(lambda: not driver.wizard.pages()[ACCOUNT_PAGE].waits and _text(driver) != (LINES,))
    driver.wizard.session.draft = replace(driver.wizard.session.draft, pasted_numbers=left)  # by the Numbers page
    driver.press("paste_undo")
    assert _text(driver) == ()


def test_the_regards_of_one_mail_say_nothing_of_the_numbers_of_the_next(laptop: Laptop) -> None:
    driver = _opened(laptop)
    paste(driver, f"{MAIL}\nBest regards\nTom, +49 30 777777\n")
    paste(driver, "Hello,\n\none more for it:\n+49 30 900200\n")
    driver.press("next")
    first = _asked(driver)
    assert "30 777777" in _all_that_is_asked(first)
    first.accept()
    second = _next_asked(driver, first)
    assert not _all_that_is_asked(second)
    second.accept()
    driver.until(lambda: not _text(driver))
    assert _numbers(driver)[len(DRAFT.dids) :] == ["+4930900100", "+4930900101", "+4930900200"]


def test_a_mail_that_is_pasted_while_another_is_read_is_read_behind_it(laptop: Laptop) -> None:
    driver = _opened(laptop)
    for number in range(3):
        paste(driver, f"Number {number} of them:\n+49 30 90010{number}\n")
    driver.press("next")
    driver.until(lambda: len(_text(driver)) == 3)
    assert [text[-1] for text in _text(driver)] == ["0", "1", "2"]
    _asked(driver)


def test_a_number_of_the_second_mail_that_the_first_has_brought_is_said_to_be_there(laptop: Laptop) -> None:
    driver = _opened(laptop)
    for number in (1, 2):
        paste(driver, f"These are the numbers:\n+49 30 900100\n+49 30 90020{number}\n")
    driver.press("next")
    first = _asked(driver)
    assert first.windowTitle() == "Paste numbers – 1 of 2"
    first.accept()
    second = _next_asked(driver, first)
    assert second.windowTitle() == "Paste numbers – 2 of 2"
    second.accept()
    assert _numbers(driver)[len(DRAFT.dids) :] == ["+4930900100", "+4930900201", "+4930900202"]


def test_who_closes_it_between_two_mails_is_offered_the_second_alone(laptop: Laptop, qtbot: QtBot) -> None:
    laptop.keep(replace(DRAFT, pasted_numbers=(LINES, "+49 30 900200")), ChannelState.DRAFT, page=ACCOUNT_PAGE)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    driver.press("next")
    _asked(driver).reject()
    driver.wizard.close()
    driver = _again(laptop, qtbot)
    assert _text(driver) == ("+49 30 900200",)
    _asked(driver).accept()
    assert _numbers(driver)[len(DRAFT.dids) :] == ["+4930900200"]
    assert _text(driver) == ()


def test_who_closes_the_wizard_before_they_are_shown_is_offered_them_when_it_is_opened_again(
    laptop: Laptop, qtbot: QtBot
) -> None:
    driver = _pasted(laptop)
    driver.press("next")
    driver.until(lambda: driver.step == "RoutingPage")
    driver.wizard.close()
    driver = _again(laptop, qtbot)
    assert driver.step == "RoutingPage"
    _asked(driver).accept()
    driver.wizard.close()
    driver = _again(laptop, qtbot)
    numbers = [route.did_number for route in driver.wizard.session.draft.dids]
    assert numbers == [*(route.did_number for route in DRAFT.dids), "+4930900100", "+4930900101"]
    assert not _is_asked(driver)


def test_who_closes_it_on_the_page_of_the_account_is_offered_them_on_the_next(laptop: Laptop, qtbot: QtBot) -> None:
    _pasted(laptop).wizard.close()
    driver = _again(laptop, qtbot)
    assert driver.step == "AccountPage"
    assert not _is_asked(driver)
    driver.press("next")
    dialog = _asked(driver)
    assert driver.wizard.session.draft.pasted_numbers == (LINES,)  # nothing was answered yet
    dialog.reject()
    driver.wizard.close()
    assert not _is_asked(_again(laptop, qtbot))


def test_they_are_read_off_the_event_loop(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    threads = list[threading.Thread]()

    def reading(text: str, entry: CellEntry, present: frozenset[str], stop: Stop) -> Prepared:
        threads.append(threading.current_thread())
        return prepare_mail(text, entry, present, stop)

    monkeypatch.setattr("ui.routing.transfer.prepare_mail", reading)
    driver = _pasted(laptop)
    driver.press("next")
    _asked(driver)
    assert len(threads) == 1
    assert threads[0] is not threading.current_thread()


def test_next_that_is_pressed_while_they_are_read_waits_for_what_is_asked(laptop: Laptop) -> None:
    driver = _pasted(laptop)
    driver.press("next")
    driver.until(lambda: driver.step == "RoutingPage")
    driver.press("next")
    assert driver.step == "RoutingPage"
    _asked(driver)
    assert driver.step == "RoutingPage"


def test_next_that_is_pressed_while_a_mail_is_read_waits_for_its_numbers(laptop: Laptop) -> None:
    driver = _opened(laptop)
    paste(driver, MAIL)
    driver.press("next")
    assert driver.step == "AccountPage"
    _asked(driver)
    assert driver.step == "RoutingPage"


def test_next_goes_nowhere_past_a_mail_in_which_nothing_was_found(laptop: Laptop) -> None:
    driver = _opened(laptop)
    paste(driver, "Hello,\n\nnothing of it is here.\n")
    driver.press("next")
    assert driver.text("keys_awaited") == "Reading the e-mail…"
    until_told(driver, "Nothing for this page was found")
    driver.until(driver.widget(QLabel, "keys_awaited").isHidden)
    assert not _is_asked(driver)
    assert driver.step == "AccountPage"
    driver.press("next")
    driver.until_step("RoutingPage")


def test_who_goes_on_with_something_behind_them_is_asked_for_them_first(laptop: Laptop) -> None:
    laptop.keep(replace(DRAFT, pasted_numbers=(LINES,), send_rate="0"), ChannelState.DRAFT, page=ACCOUNT_PAGE)
    laptop.start()
    driver = laptop.open(path="send_rate")
    _asked(driver).reject()
    assert driver.step == "RoutingPage"
    driver.press("next")
    driver.until_step("ReviewPage")


@pytest.mark.parametrize("is_settled", [False, True], ids=["at_once", "later"])
def test_the_second_half_of_a_double_press_of_next_adds_none_of_them(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, is_settled: bool
) -> None:
    driver = _pasted(laptop)
    driver.press("next")
    dialog = _asked(driver)
    driver.until(dialog.isVisible)
    monkeypatch.setattr("ui.look.lead.SETTLED_S", 0.0 if is_settled else 60.0)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: _is_asked(driver) is not is_settled)
    assert bool(driver.wizard.session.draft.pasted_numbers) is not is_settled


def test_the_card_says_that_they_are_saved_only_as_long_as_they_are(laptop: Laptop) -> None:
    driver = _pasted(laptop)
    until_told(driver, "saved for the Numbers page")
    driver.press("next")
    _asked(driver).reject()
    driver.press("back")
    assert driver.step == "AccountPage"
    assert "lines 4–5" in told(driver)
    assert "saved for" not in told(driver)


def test_nothing_is_created_before_it_is_decided_what_becomes_of_them(laptop: Laptop) -> None:
    driver = _at_review(laptop)
    assert "Add the numbers from the e-mail" in driver.text("review_note")
    driver.press("create")
    assert driver.step == "ReviewPage"
    driver.press("correct_it")
    driver.until_step("RoutingPage")
    _asked(driver).reject()
    driver.press("next")
    driver.until_step("ReviewPage")
    assert not driver.text("review_note")


def test_who_is_led_to_them_again_from_home_is_asked_once(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    led = threading.Event()

    def reading(text: str, entry: CellEntry, present: frozenset[str], stop: Stop, progress: Progress) -> Prepared:
        assert led.wait(PATIENCE_MS / 1_000)
        return prepare_mail(text, entry, present, stop, progress)

    monkeypatch.setattr("ui.routing.transfer.prepare_mail", reading)
    many = "\n".join(f"+49 30 9001{each}" for each in range(10, 80))  # so many are worked on where it is seen
    laptop.keep(replace(DRAFT, pasted_numbers=(many,)), ChannelState.DRAFT, page=3)
    run = laptop.start()
    driver = laptop.open()
    page = driver.wizard.pages()[3]
    driver.until(lambda: page.waits and not page.is_filling)
    run.resuming.open("a", "dids")  # while they are read
    QApplication.processEvents()
    led.set()
    dialog = _asked(driver)
    driver.until(dialog.isVisible)
    run.resuming.open("a", "dids")  # while they are shown
    assert _is_asked(driver)
    dialog.reject()
    driver.until(lambda: not page.waits)
    assert not _is_asked(driver)
    assert _text(driver) == ()


def test_lines_that_are_no_table_are_asked_for_all_the_same(laptop: Laptop) -> None:
    text = 'Number\tName\n"+49 30 900100"x\tAnn\n+49 30 900101\t"Bob\n'
    laptop.keep(replace(DRAFT, pasted_numbers=(text,)), ChannelState.DRAFT, page=3)
    laptop.start()
    driver = laptop.open()
    settled(driver)
    _asked(driver).reject()
    assert _text(driver) == ()
