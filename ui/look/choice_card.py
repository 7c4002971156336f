"""A choice that has to be understood: each way with what follows from it, and whether it can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from ui.look.buttons import restyle
from ui.look.signed_label import SignedLine
from ui.look.theme import Tone, ToneLabel, smaller, strong
from ui.look.tokens import SPACES

_HIGH, _BESIDE_BOX = 58, 24


class Way(QFrame):
    """One way: its radio button, and below that what follows. All of it can be clicked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("ground", "choice")
        self.setMinimumHeight(_HIGH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACES[3], SPACES[2], SPACES[4], SPACES[2])
        row.setSpacing(SPACES[3])
        words = QVBoxLayout()
        words.setSpacing(0)
        self.button = QRadioButton()
        self.button.setObjectName(name)
        self.button.setFont(strong(self.button.font()))
        self.button.toggled.connect(self._show_chosen)
        self._follows = ToneLabel("", Tone.MUTED)
        self._follows.setFont(smaller(self._follows.font()))
        self._follows.setContentsMargins(_BESIDE_BOX, 0, 0, 0)
        words.addWidget(self.button)
        words.addWidget(self._follows)
        row.addLayout(words, 1)
        self._back = SignedLine()
        row.addWidget(self._back)

    def say(self, text: str, follows: str, tone: Tone) -> None:
        """What it is, and what follows from it."""
        self.button.setText(text)
        self.button.setAccessibleDescription(follows)
        self._follows.set_tone(tone)
        self._follows.setText(follows)

    def say_back(self, text: str, tone: Tone) -> None:
        """Whether it can be undone."""
        self._back.tell(text, tone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.setFocus()
            self.button.click()

    def _show_chosen(self, is_chosen: bool) -> None:
        self.setProperty("chosen", is_chosen)
        restyle(self)


class ChoiceCard(QFrame):
    """Ways of which one is chosen; arrows lead from one to the next."""

    def __init__(self, parent: QObject, turned: Callable[[], object], *names: str) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._group = QButtonGroup(parent)
        self.ways: dict[str, Way] = {}
        for name in names:
            way = self.ways[name] = Way(name)
            self._group.addButton(way.button)
            column.addWidget(way)
        self.ways[names[0]].button.setChecked(True)
        self._group.buttonToggled.connect(lambda _button, checked: turned() if checked else None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            for way in self.ways.values():
                restyle(way)
