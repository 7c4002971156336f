"""The line at the top of the home window: what happened, and at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.look.theme import GRID, Tone, ToneLabel, colour

EDGE = 4
"""How wide the coloured edge at its left is."""


class Banner(QWidget):
    """Hidden while there is nothing to say. Its parts are called `{name}_banner` and `{name}_answer`."""

    def __init__(self, name: str = "home") -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        self._unanswered: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        self._text = ToneLabel()
        self._text.setObjectName(f"{name}_banner")
        row.addWidget(self._text, 1)
        self._answer = QPushButton()
        self._answer.setObjectName(f"{name}_answer")
        self._answer.clicked.connect(self._answered)
        row.addWidget(self._answer)
        self.clear()

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something."""
        self._show(text, tone, "", None)

    def ask(
        self,
        text: str,
        answer: str,
        act: Callable[[], None],
        unanswered: Callable[[], None] | None = None,
        tone: Tone = Tone.PLAIN,
    ) -> None:
        """Say something, with a button that does something about it.

        Args:
            unanswered: called when something else takes its place and the button was not pressed.
        """
        self._show(text, tone, answer, act)
        self._unanswered = unanswered

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
        unanswered, self._unanswered = self._unanswered, None
        self._act = act
        self._tone = Tone.ACCENT if tone in (Tone.PLAIN, Tone.MUTED) else tone
        self._text.set_tone(tone)
        self._text.setText(text)
        self._answer.setText(answer)
        self._answer.setVisible(act is not None)
        self.setVisible(bool(text))
        if unanswered is not None:
            unanswered()

    def _answered(self) -> None:
        act, self._unanswered = self._act, None
        self.clear()
        if act is not None:
            act()
