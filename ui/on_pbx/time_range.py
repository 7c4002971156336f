"""Of which time messages are counted: the usual times as buttons below the table."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from ui.look.buttons import Kind, set_kind
from ui.look.chip import Chip
from ui.look.texts import translated
from ui.on_pbx.words import RANGES, RANGES_IN_TEXT

_USUAL = ("today", "last_30_days", "all")


class TimeRangeChips(QHBoxLayout):
    """One of them is chosen, or none: others stand in the menu of the PBX.

    Signals:
        asked: a time, as of `RANGES`.
    """

    asked = Signal(str)

    def __init__(self, chosen: str) -> None:
        super().__init__()
        self.setSpacing(4)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        for value in _USUAL:
            text = self.tr("30 days") if value == "last_30_days" else translated(RANGES[value])
            button = Chip(text)
            button.setObjectName(f"range.{value}")
            button.setAccessibleName(translated(RANGES_IN_TEXT[value]))
            button.setCheckable(True)
            button.setChecked(value == chosen)
            button.setAutoDefault(False)
            set_kind(button, Kind.CHIP, small=True)
            button.clicked.connect(partial(self._ask, value))
            self._group.addButton(button)
            self.addWidget(button)
            self._chips[value] = button

    def _ask(self, value: str, *_: object) -> None:
        self.asked.emit(value)

    def set_visible(self, visible: bool) -> None:
        """Show them, or none of them."""
        for button in self._chips.values():
            button.setVisible(visible)

    def show_chosen(self, value: str) -> None:
        """This time is counted now."""
        if value in self._chips:
            self._chips[value].setChecked(True)
        else:
            self._group.setExclusive(False)
            for button in self._chips.values():
                button.setChecked(False)
            self._group.setExclusive(True)
