"""The line at the top of the home window: what happened, and at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from ui.look.buttons import restyle
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.sign import Sign
from ui.look.theme import GRID, Tone, ToneLabel
from ui.look.tokens import ICON, TARGET
from ui.look.tooltips import give_tooltip

_GROUNDS = {Tone.ERROR: "error", Tone.WARNING: "warning", Tone.SUCCESS: "success"}
_SIGNS = {Tone.ERROR: "error", Tone.WARNING: "warning", Tone.SUCCESS: "done"}


class Banner(QFrame):
    """Hidden while there is nothing to say. Its parts are called `{name}_banner` and `{name}_answer`."""

    def __init__(self, name: str = "home") -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, GRID, GRID, GRID)
        row.setSpacing(GRID)
        self._sign = Sign(size=ICON)
        row.addWidget(self._sign)
        self._text = ToneLabel()
        self._text.setObjectName(f"{name}_banner")
        row.addWidget(self._text, 1)
        self._answer = QPushButton()
        self._answer.setObjectName(f"{name}_answer")
        self._answer.setAutoDefault(False)
        self._answer.clicked.connect(self._answered)
        row.addWidget(self._answer)
        self._close = QToolButton()
        self._close.setObjectName(f"{name}_dismiss")
        self._close.setAccessibleName(self.tr("Close"))
        give_tooltip(self._close, self.tr("Close (Esc)"))
        self._close.setFixedSize(TARGET + 4, TARGET + 4)
        self._close.clicked.connect(self.clear)
        give_icon(self._close, "x")
        row.addWidget(self._close)
        self.clear()

    def say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        """Say something."""
        self._show(text, tone, "", None)

    def ask(self, text: str, answer: str, act: Callable[[], None], tone: Tone = Tone.PLAIN) -> None:
        """Say something, with a button that does something about it."""
        self._show(text, tone, answer, act)

    def clear(self) -> None:
        """Say nothing."""
        self._show("", Tone.MUTED, "", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _show(self, text: str, tone: Tone, answer: str, act: Callable[[], None] | None) -> None:
        # The sign is drawn beside the words.
        text = text.removeprefix("⚠ ").removeprefix("✓ ")
        is_new = bool(text) and (text != self._text.text() or self.isHidden())
        self._act = act
        self._sign.show_icon(_SIGNS.get(tone, "info"), tone if tone in _SIGNS else Tone.ACCENT)
        self._text.setText(text)
        self._answer.setText(answer)
        self._answer.setVisible(act is not None)
        ground = _GROUNDS.get(tone, "accent")
        if self.property("ground") != ground:
            self.setProperty("ground", ground)
            restyle(self)
        self.setVisible(bool(text))
        if is_new and self.isVisible():
            say(self, text, urgent=tone is Tone.ERROR)

    def _answered(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
