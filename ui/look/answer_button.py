"""Buttons in the place of which something else stands at once, and that are pressed by one press each."""

import time

from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.keys import is_held_enter, is_press

SETTLED_S = 0.5
"""So long after a press has led somewhere no key presses anything there: longer than a double press takes."""


class SinglePress(QPushButton):
    """The second half of a double press, and a key that is held, press nothing: both began before this was read."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._led_here_at = -SETTLED_S

    def take_lead(self) -> None:
        """A press has led here, or changed what this does: the keyboard is here, and waits for the next press."""
        self.setFocus()
        self._led_here_at = time.monotonic()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_second = time.monotonic() - self._led_here_at < SETTLED_S and is_press(event)
        if is_second or is_held_enter(event):
            event.accept()
        else:
            super().keyPressEvent(event)
