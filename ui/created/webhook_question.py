"""A question about a place at the provider, in the table of what is set, above all other rows."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.created.change_table import ChangeTable
from ui.look.answer_button import SinglePress
from ui.look.buttons import make_button
from ui.look.note_on_row import NoteOnRow
from ui.look.sign import Sign
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES


class WebhookQuestion(NoteOnRow):
    """Lies on the first row, which is empty then.

    Signals:
        answered: whether with yes.
    """

    answered = Signal(bool)

    def __init__(self, table: ChangeTable) -> None:
        super().__init__(table, "asks")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACES[3], SPACES[3], SPACES[4], SPACES[3])
        row.setSpacing(SPACES[3])
        at_top = QVBoxLayout()
        at_top.addWidget(Sign("warning", Tone.WARNING))
        at_top.addStretch(1)
        row.addLayout(at_top)
        words = QVBoxLayout()
        words.setSpacing(SPACES[2])
        self.label = ToneLabel()
        self.label.setObjectName("webhook_question")
        words.addWidget(self.label)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACES[2])
        self.no = make_button("webhook_question.no", self.tr("No, leave it"), small=True, made=SinglePress)
        self._yes = make_button("webhook_question.yes", small=True, made=SinglePress)
        for button, answer in ((self.no, False), (self._yes, True)):
            button.setAutoDefault(True)  # Enter presses what has the focus
            button.clicked.connect(partial(self.answered.emit, answer))
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row.addLayout(words, 1)

    def ask(self, text: str, yes: str) -> None:
        """Ask this on the first row."""
        self.label.setText(text)
        self._yes.setText(yes)
        self.lie_on(0)

    def end(self) -> None:
        """Nothing is asked."""
        self.lie_on(-1)
