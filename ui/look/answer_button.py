"""Buttons in the place of which something else stands at once, and that are pressed by one press each."""

from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.look.buttons import Kind, set_kind
from ui.look.keys import is_held_enter


class SinglePress(QPushButton):
    """The second half of a double click, and a key that is held, press nothing: both began before this was read."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_held_enter(event):
            event.accept()
        else:
            super().keyPressEvent(event)


class AnswerButton(SinglePress):
    """Answers a question; the next one may stand in its place."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAutoDefault(False)
        set_kind(self, Kind.PLAIN, small=True)
