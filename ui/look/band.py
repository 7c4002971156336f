"""A band across a window or page: icon, a sentence, and perhaps buttons that do something about it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.look.buttons import make_button, restyle
from ui.look.sign import Sign
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import ICON, SPACES

_GROUNDS = {Tone.WARNING: "warning", Tone.ERROR: "error", Tone.SUCCESS: "success"}
_SIGNS = {Tone.WARNING: "warning", Tone.ERROR: "error", Tone.SUCCESS: "done"}


class Band(QFrame):
    """Hidden while there is nothing to say.

    Args:
        name: of the sentence's label. tone: the ground, and the icon with its colour. icon: instead of the tone's.

    Attributes:
        row: for buttons behind the sentence. label: the sentence. words: for more below it.
    """

    def __init__(self, name: str, tone: Tone, icon: str = "") -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACES[3], SPACES[2], SPACES[3], SPACES[2])
        self.row.setSpacing(SPACES[3])
        self._sign = Sign(size=ICON)
        self.label = ToneLabel()
        self.label.setObjectName(name)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.addWidget(self.label)
        self.row.addLayout(self._beside_the_first_line(), 1)
        self._show_tone(tone, icon)
        self._show_text("")

    def _beside_the_first_line(self) -> QVBoxLayout:
        """The sign and the words, in the middle of the height that buttons may need."""
        at_top = QVBoxLayout()
        at_top.addWidget(self._sign)
        at_top.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(SPACES[3])
        line.addLayout(at_top)
        line.addLayout(self.words, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(line)
        middle.addStretch(1)
        return middle

    def say(self, text: str) -> None:
        """Show a sentence, "" for none."""
        self._show_text(text)

    def add_button(self, name: str, caption: str) -> QPushButton:
        """A button that leads to what it is about."""
        button = make_button(name, caption, small=True)
        self.row.addWidget(button)
        return button

    def be_tight(self, tight: bool) -> None:
        """Take the least height, in a window that has hardly any."""

    def _show_text(self, text: str) -> None:
        self.label.setText(text)
        for widget in (self.label, self):
            widget.setVisible(bool(text))

    def _show_tone(self, tone: Tone, icon: str = "") -> None:
        self._sign.show_icon(icon or _SIGNS.get(tone, "info"), tone if tone in _SIGNS else Tone.ACCENT)
        ground = _GROUNDS.get(tone, "accent")
        if self.property("ground") != ground:
            self.setProperty("ground", ground)
            restyle(self)
