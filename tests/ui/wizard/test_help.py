"""F1: every page has its help, which needs no network and leaves the keyboard where one wants it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from core.handover.help_pages import PAGES
from core.handover.portal_fields import where_found
from core.wording import N_
from tests.ui.conftest import Driver, to_account, to_review
from ui.look.help import HelpWindow
from ui.look.texts import dated
from ui.wizard.pages import behind
from ui.wizard.pages.pbx import PbxPage


def _help(driver: Driver) -> HelpWindow:
    window = driver.wizard.findChild(HelpWindow)
    assert isinstance(window, HelpWindow)
    return window


def _text(driver: Driver) -> str:
    text = _help(driver).findChild(QWidget, "help_text")
    assert text is not None
    return "\n".join(label.text() for label in text.findChildren(QLabel))


def test_f1_opens_the_help_of_the_page_one_is_on(driver: Driver) -> None:
    QTest.keyClick(driver.widget(QWidget, "base_url"), Qt.Key.Key_F1)
    assert _help(driver).isVisible()
    assert PAGES["pbx"].lead in _text(driver)
    assert not _help(driver).isModal()


def test_the_open_help_turns_its_pages_with_the_wizard(driver: Driver) -> None:
    driver.press("help")
    to_review(driver)
    driver.until(lambda: PAGES["review"].lead in _text(driver))


def test_escape_closes_the_help_and_not_the_wizard(driver: Driver) -> None:
    driver.press("help")
    QTest.keyClick(_help(driver), Qt.Key.Key_Escape)
    assert not _help(driver).isVisible()
    assert driver.wizard.isVisible()


def test_the_help_of_the_account_page_tells_where_each_key_is_found(driver: Driver) -> None:
    to_account(driver, "sms", "telnyx")
    driver.press("help")
    provider = driver.wizard.session.draft.provider
    assert provider is not None
    for field in provider.fields:
        note = where_found("telnyx", field.key)
        assert note is not None
        assert note.text in _text(driver)
        assert note.checked is not None
        assert f"Checked on {dated(note.checked.on)}: {note.checked.page}" in _text(driver)


def test_every_page_has_a_help_and_every_help_a_page(driver: Driver) -> None:
    session = driver.wizard.session
    pages = [PbxPage(session), *(page(session) for page in behind.PAGES)]
    assert [*(page.topic for page in pages), "home"] == list(PAGES)
    for page in pages:
        page.deleteLater()


def test_no_sentence_of_the_help_has_a_placeholder_or_is_empty() -> None:
    for page in PAGES.values():
        sentences = [page.title, page.lead, *(text for entry in page.entries for text in entry)]
        assert all(N_(text).strip() and "{" not in text for text in sentences)


def test_the_help_button_is_reached_by_the_keyboard(driver: Driver) -> None:
    assert driver.widget(QAbstractButton, "help").focusPolicy() & Qt.FocusPolicy.TabFocus
