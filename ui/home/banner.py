"""The band at the top of the home window: what happened, and at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton

from ui.look.band import Band
from ui.look.buttons import make_button
from ui.look.icons import give_icon
from ui.look.letters import part_anew
from ui.look.say import say
from ui.look.theme import Tone
from ui.look.tokens import SPACES, TARGET
from ui.look.tooltips import give_tooltip


class Banner(Band):
    """Its parts are called `{name}_banner`, `{name}_answer` and `{name}_dismiss`."""

    def __init__(self, name: str = "home") -> None:
        super().__init__(f"{name}_banner", Tone.MUTED)
        self._act: Callable[[], None] | None = None
        self.tone = Tone.MUTED
        self.row.setSpacing(SPACES[2])
        self._answer = make_button(f"{name}_answer")
        self._answer.clicked.connect(self._answered)
        self.row.addWidget(self._answer)
        close = QToolButton()
        close.setObjectName(f"{name}_dismiss")
        close.setAccessibleName(self.tr("Close"))
        give_tooltip(close, self.tr("Close (Esc)"))
        close.setFixedSize(TARGET + 4, TARGET + 4)
        close.clicked.connect(self.clear)
        give_icon(close, "x")
        self.row.addWidget(close)
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
        is_new = bool(text) and (text != self.label.text() or self.isHidden())
        self._act, self.tone = act, tone
        self._answer.setText(answer)
        self._answer.setVisible(act is not None)
        self._show_tone(tone)
        self._show_text(text)
        if act is not None:
            part_anew(self)
        if is_new and self.isVisible():
            say(self, text, urgent=tone is Tone.ERROR)

    def _answered(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
