"""Alt and a letter: no letter is given twice on a page, in a dialog or in a menu, in no language."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from tests.ui.conftest import PATIENCE_MS, Driver
from tests.ui.mnemonics import collisions, in_menu, key_of
from ui.application import Application
from ui.home.duplicate import DuplicateDialog
from ui.home.pbxs import PbxDialog
from ui.look.languages import LANGUAGES, use_language
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
def test_neither_home_nor_its_menus_give_a_letter_twice(
    application: Application, qtbot: QtBot, language: str
) -> None:
    use_language(language)
    home = application.open_home()
    qtbot.waitUntil(lambda: len(home.findChildren(QMenu)) > 2, timeout=PATIENCE_MS)
    assert collisions(home) == []
    assert [told for menu in home.findChildren(QMenu) for told in in_menu(menu)] == []


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
    assert [told for dialog in dialogs for told in collisions(dialog, hidden=True)] == []


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
