"""A band across a page: icon, a sentence, and perhaps a button that leads to what it is about."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ui.look.buttons import Kind, set_kind
from ui.look.sign import Sign
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import ICON, SPACES

_GROUNDS = {Tone.WARNING: "warning", Tone.ERROR: "error", Tone.SUCCESS: "success", Tone.ACCENT: "accent"}


class Band(QFrame):
    """Hidden while there is nothing to say.

    Args:
        name: of the sentence's label. tone: the ground, and the icon's colour.

    Attributes:
        row: for buttons behind the sentence.
    """

    def __init__(self, name: str, tone: Tone, icon: str = "warning") -> None:
        super().__init__()
        self.setProperty("ground", _GROUNDS[tone])
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(SPACES[3], SPACES[2], SPACES[3], SPACES[2])
        self.row.setSpacing(SPACES[3])
        at_top = QVBoxLayout()
        at_top.addWidget(Sign(icon, tone, ICON))
        at_top.addStretch(1)
        self.row.addLayout(at_top)
        self.label = ToneLabel()
        self.label.setObjectName(name)
        self.row.addWidget(self.label, 1)
        self.say("")

    def say(self, text: str) -> None:
        """Show a sentence, "" for none."""
        self.label.setText(text)
        for widget in (self.label, self):
            widget.setVisible(bool(text))

    def add_button(self, name: str, caption: str) -> QPushButton:
        """A button that leads to what it is about."""
        button = QPushButton(caption)
        set_kind(button, Kind.PLAIN, small=True)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self.row.addWidget(button)
        return button
