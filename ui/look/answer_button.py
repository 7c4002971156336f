"""A button that answers a question, in the place of which the next one stands at once."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton

from ui.look.buttons import Kind, set_kind


class AnswerButton(QPushButton):
    """A double click answers one question: its second half would answer the next, which nobody has read."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAutoDefault(False)
        set_kind(self, Kind.PLAIN, small=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
