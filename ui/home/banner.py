"""The line at the top of the home window: what happened, and at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.theme import GRID, Tone, ToneLabel, colour

EDGE = 4
"""How wide the coloured edge at its left is."""


class Banner(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        self._text = ToneLabel()
        self._text.setObjectName("home_banner")
        row.addWidget(self._text, 1)
        self._answer = QPushButton()
        self._answer.setObjectName("home_answer")
        self._answer.clicked.connect(self._answered)
        row.addWidget(self._answer)
        self.clear()

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something."""
        self._show(text, tone, "", None)

    def ask(self, text: str, answer: str, act: Callable[[], None]) -> None:
        """Say something, with a button that does something about it."""
        self._show(text, Tone.PLAIN, answer, act)

    def clear(self) -> None:
        """Say nothing."""
        self._show("", Tone.MUTED, "", None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = QPainterPath(), QRectF(self.rect())
        ground.addRoundedRect(edge, EDGE, EDGE)
        painter.fillPath(ground, self.palette().color(QPalette.ColorRole.Base))
        edge.setWidth(EDGE)
        painter.setClipPath(ground)
        painter.fillRect(edge, colour(self._tone, self.palette()))

    def _show(self, text: str, tone: Tone, answer: str, act: Callable[[], None] | None) -> None:
        self._act = act
        self._tone = Tone.ACCENT if tone in (Tone.PLAIN, Tone.MUTED) else tone
        self._text.set_tone(tone)
        self._text.setText(text)
        self._answer.setText(answer)
        self._answer.setVisible(act is not None)
        self.setVisible(bool(text))

    def _answered(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
