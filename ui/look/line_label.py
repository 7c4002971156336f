"""A small label that wants one line, and what a button beside it may put right."""

from collections.abc import Callable

from PySide6.QtCore import QSize

from ui.look.theme import Tone, ToneLabel, smaller

Cure = tuple[str, Callable[[], None]]
"""A button that puts right what is said: its text, and what it does."""


class LineLabel(ToneLabel):
    """Wants to stand in one line, and wraps where there is no room for that."""

    def __init__(self, text: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__(text, tone)
        self.setFont(smaller(self.font()))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())
