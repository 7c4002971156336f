"""A chip that is down is drawn in semibold, and none of it is cut."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.look.chip import Chip
from ui.look.theme import strong


def test_a_chip_has_room_for_its_text_when_it_is_down_and_nothing_moves(qtbot: QtBot) -> None:
    text = "Waiting for the administrator  12"
    chip, plain = Chip(f"&{text}"), QPushButton(f"&{text}")
    for button in (chip, plain):
        qtbot.addWidget(button)
        button.setCheckable(True)
    up = chip.sizeHint()
    down, normal = (QFontMetrics(font).horizontalAdvance(text) for font in (strong(chip.font()), chip.font()))
    assert down > normal
    assert up.width() - plain.sizeHint().width() == down - normal
    chip.setChecked(True)
    assert chip.sizeHint() == chip.minimumSizeHint() == up
