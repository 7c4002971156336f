"""Buttons in the place of which something else stands at once, and that are pressed by one press each."""

import time

from PySide6 import QtCore
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.buttons import blue_in
from ui.look.keys import is_held_enter, is_press
from ui.look.lead import Lead, is_fresh


class QuickPress(QPushButton):
    """Each of several quick clicks presses it; its window remembers them for what comes in its place."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note_double(self)
        super().mouseDoubleClickEvent(event)


class SinglePress(QPushButton):
    """The second half of a double press, its third, and a key that is held, press nothing: they began before.

    Attributes:
        lead: the press that has led to what it does now.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.lead = Lead()

    def take_lead(self) -> None:
        """A press has led here, or changed what this does: the keyboard is here, and waits for the next press."""
        self.setFocus()
        self.lead.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = QtCore.Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason):
            self.lead.end()  # whoever comes here by a key has let go of the one that led to the page
        super().focusInEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note_double(self)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if _may_be_third(self):
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (is_press(event) and not self.lead.takes(chord=False)) or is_held_enter(event):
            event.accept()
        else:
            super().keyPressEvent(event)


_DOUBLED = "doubled_at"
"""When a window's last double click came: of a third click Qt tells nothing."""


def note_double(part: QWidget) -> None:
    """A double click comes to a part of a window: the next press may be its third click."""
    part.window().setProperty(_DOUBLED, time.monotonic())


def _may_be_third(button: QPushButton) -> bool:
    """Whether a press of now may be the third of three quick clicks."""
    doubled_at = button.window().property(_DOUBLED)
    return isinstance(doubled_at, float) and is_fresh(doubled_at)


def press_blue(window: QWidget) -> None:
    """Press it by a key, and no other: one that is hidden, or not blue any more, would do again what is done already.

    It may be the second half of a double press that comes, and what is blue now not be what was pressed.
    """
    button = blue_in(window)
    if isinstance(button, SinglePress) and not button.lead.takes(chord=True):
        return
    if button is not None:
        button.click()
