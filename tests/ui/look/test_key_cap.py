"""A blue button shows the key that presses it, a search the key that leads into it, where there is room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, key_text
from ui.look.languages import use_language
from ui.look.search_line import SearchLine


@pytest.fixture
def blue(qtbot: QtBot) -> KeyedButton:
    made = KeyedButton(CTRL_ENTER, "Add &25 numbers")
    qtbot.addWidget(made)
    set_kind(made, Kind.PRIMARY)
    made.resize(made.sizeHint())
    return made


@pytest.fixture
def in_french(qapp: QApplication) -> Iterator[None]:
    use_language("fr")
    yield
    use_language("en")


def test_the_blue_button_shows_its_key_and_is_named_without_it(blue: KeyedButton) -> None:
    assert blue.shows_key
    assert blue.text() == "Add &25 numbers"
    with_key = blue.grab().toImage()
    blue.key = ""
    assert blue.grab().toImage() != with_key


def test_the_key_goes_before_the_text_does_and_where_nothing_can_be_pressed(qtbot: QtBot, blue: KeyedButton) -> None:
    blue.setEnabled(False)
    assert not blue.shows_key
    blue.setEnabled(True)
    make_kind(blue, Kind.PLAIN)
    assert not blue.shows_key
    make_kind(blue, Kind.PRIMARY)
    assert blue.minimumSizeHint().width() < blue.sizeHint().width()
    held = QWidget()
    qtbot.addWidget(held)
    QHBoxLayout(held).addWidget(blue)
    assert held.minimumSizeHint().width() < blue.sizeHint().width()
    held.resize(held.minimumSizeHint())
    held.show()
    assert not blue.shows_key
    blue.setParent(None)


def test_keys_are_written_as_on_the_keyboard_of_the_person(in_french: None) -> None:
    assert (key_text(CTRL_ENTER), key_text("Ctrl+F")) == ("Ctrl Entrée", "Ctrl F")


@pytest.mark.parametrize(("width", "typed", "seen"), [(400, "", True), (400, "12", False), (120, "", False)])
def test_a_search_shows_its_key_until_something_is_typed(qtbot: QtBot, width: int, typed: str, seen: bool) -> None:
    line = SearchLine("Ctrl+F")
    qtbot.addWidget(line)
    line.setPlaceholderText("Find a channel or number")
    line.resize(width, 34)
    line.setText(typed)
    line.show()
    cap = line.findChild(QLabel, "key_cap")
    assert cap is not None
    assert cap.isVisibleTo(line) is seen
