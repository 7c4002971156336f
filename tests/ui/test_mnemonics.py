"""Alt and a letter: no letter is given twice on a page, in a dialog or in a menu, in no language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.ui.mnemonics import collisions, in_menu, key_of, menus_of
from ui.application import Application
from ui.home.banner import Banner
from ui.home.bar import HomeBar
from ui.home.duplicate import DuplicateDialog
from ui.home.pbx_dialog import PbxDialog
from ui.look.languages import LANGUAGES, use_language
from ui.look.letters import follow_letters, letter_of, part, parted
from ui.program.crash_dialog import CrashDialog
from ui.reaching.certificate import ReplaceDialog

MARKED = sorted(LANGUAGES)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


@pytest.mark.parametrize("language", MARKED)
def test_no_page_of_the_wizard_gives_a_letter_twice(
    application: Application, login: PbxLogin, qtbot: QtBot, language: str
) -> None:
    use_language(language)
    driver = Driver(application.open_wizard(login), qtbot)
    found = {}

    def look(name: str) -> None:
        part(driver.wizard)  # as a moment after the focus came to the page
        found[name] = collisions(driver.wizard)

    look("pbx")
    driver.next()
    look("type")
    driver.fill("channel", "telnyx")
    driver.next()
    look("account")
    driver.fill("name", "Front desk")
    driver.fill("account_data.api_key", "KEY0123-secret")
    driver.fill("account_data.public_key", "public/key+text")
    driver.next()
    look("routing, empty")
    driver.add_route("+4930123450", "extension", "137")
    look("routing")
    driver.next()
    look("review")
    driver.press("change_options")
    look("options")
    driver.press("change_options")
    driver.create()
    look("result")
    assert {page: told for page, told in found.items() if told} == {}


@pytest.mark.parametrize("language", MARKED)
def test_neither_home_nor_its_menus_give_a_letter_twice(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    vault = MemoryVault()
    application = Application(lambda: vault, lambda: Paths(tmp_path / "data"))
    use_language(language)
    home = application.open_home()
    qtbot.waitUntil(lambda: home.findChild(QAction, "language.de") is not None, timeout=PATIENCE_MS)
    menus = menus_of(home.board.menus.menu)
    part(home)
    found = collisions(home), [told for menu in menus for told in in_menu(menu)]
    application.close()
    assert len(menus) > 3
    assert found == ([], [])


@pytest.mark.parametrize("language", MARKED)
def test_no_dialog_gives_a_letter_twice(qtbot: QtBot, language: str) -> None:
    use_language(language)
    parent = QWidget()
    qtbot.addWidget(parent)
    crash = CrashDialog("report")
    qtbot.addWidget(crash)
    dialogs: list[QDialog] = [
        crash,
        DuplicateDialog("Front desk", parent),
        PbxDialog(parent),
        ReplaceDialog("AB:" * 31 + "CD", parent),
    ]
    for dialog in dialogs:
        part(dialog)
    assert [told for dialog in dialogs for told in collisions(dialog)] == []


def test_a_letter_that_is_given_twice_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("&Save"))
    column.addWidget(QCheckBox("&Same"))
    label = QLabel("Na&me")
    label.setBuddy(window)
    column.addWidget(label)
    menu = QMenu(window)
    menu.addActions([QAction("&Open", menu), QAction("P&ost", menu)])
    assert collisions(window) == ["Alt+S: &Save / &Same", "Alt+O: &Open / P&ost"]
    assert [key_of(text) for text in ("R&&D", "No key", "保存(&S)")] == ["", "", "S"]


def test_the_first_keeps_a_letter_and_the_later_one_gets_a_free_one() -> None:
    assert parted(["&Save", "&Same", "&Close"]) == ["&Save", "S&ame", "&Close"]
    assert parted(["保存(&S)", "发送(&S)"]) == ["保存(&S)", "发送(&A)"]
    assert parted(["&Go", "&Go"]) == ["&Go", "G&o"]
    assert parted(["&A", "&A"]) == ["&A", "A"], "what finds no free letter has none"


def test_a_letter_is_given_back_when_it_is_free_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = QPushButton("&Save"), QPushButton("&Same")
    for button in (first, second):
        column.addWidget(button)
    window.show()
    part(window)
    assert second.text() == "S&ame"
    first.hide()
    part(window)
    assert second.text() == "&Same"


def test_the_blue_button_keeps_its_letter_whatever_a_page_wants(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    on_page, blue = QPushButton("&Name"), QPushButton("&Next")
    blue.setObjectName("next")
    for button in (on_page, blue):
        column.addWidget(button)
    window.show()
    part(window)
    assert letter_of(blue.text()) == "N"
    assert letter_of(on_page.text()) == "A"


def test_letters_are_parted_when_the_focus_comes_to_a_window(qtbot: QtBot) -> None:
    follow_letters()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for text in ("&Save", "&Same"):
        column.addWidget(QPushButton(text))
    window.show()
    window.activateWindow()
    window.findChildren(QPushButton)[1].setFocus()
    qtbot.waitUntil(lambda: collisions(window) == [], timeout=PATIENCE_MS)


def test_a_letter_that_a_tab_of_home_was_given_stays_while_the_window_is_made_wider(qtbot: QtBot) -> None:
    bar = HomeBar()
    qtbot.addWidget(bar)
    bar.resize(1000, bar.height())
    bar.show()
    QCoreApplication.processEvents()
    tab = bar.findChild(QPushButton, "home_tab.on_pbx")
    assert tab is not None
    tab.setText("&On the PBX")  # as it is done where another has its own
    bar.resize(1100, bar.height())
    QCoreApplication.processEvents()
    assert tab.text() == "&On the PBX"
    bar.resize(300, bar.height())
    QCoreApplication.processEvents()
    assert tab.text() == "", "in a narrow window its sign alone is shown"


def test_letters_are_parted_too_when_something_comes_and_leaves_the_focus_where_it_is(qtbot: QtBot) -> None:
    follow_letters()
    window, button, banner = QWidget(), QPushButton("&Create"), Banner()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addWidget(banner)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=PATIENCE_MS)
    QCoreApplication.processEvents()
    banner.ask("A wizard was left", "&Continue", lambda: None)
    assert collisions(window) == ["Alt+C: &Create / &Continue"]
    qtbot.waitUntil(lambda: collisions(window) == [], timeout=PATIENCE_MS)


def test_what_is_typed_right_behind_alt_and_a_letter_goes_where_that_leads(qtbot: QtBot) -> None:
    """Qt clicks a tenth of a second later: of Alt+A and a number the first digits were lost."""
    follow_letters()
    window, button, line = QWidget(), QPushButton("&Add"), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addWidget(line)
    times = []
    button.clicked.connect(lambda: times.append(1))
    button.clicked.connect(line.setFocus)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus, timeout=PATIENCE_MS)
    QCoreApplication.processEvents()
    QTest.keyClick(button, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    QCoreApplication.processEvents()
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "030")
    assert line.text() == "030"
    assert times == [1]
    dispatcher = QAbstractEventDispatcher.instance()
    assert not dispatcher.registeredTimers(button), "or it is clicked once more"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert times == [1, 1]
