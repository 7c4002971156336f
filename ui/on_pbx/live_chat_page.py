"""A page of a live chat's windows, with a heading and a sentence above."""

from functools import partial

from PySide6.QtCore import QTimer

from ui.look.fields import FieldRow
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.tokens import SPACES
from ui.on_pbx.scrolled_page import ScrolledPage


class LiveChatPage(ScrolledPage):
    """A sentence of "" is left out."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(title, top=20)
        self.column.addWidget(heading(title, 6))
        if sentence:
            self.column.addWidget(ToneLabel(sentence, Tone.MUTED))
            self.column.addSpacing(SPACES[1])

    def bring(self, row: FieldRow) -> None:
        """Give the focus to a field, with what is said below it in view."""
        row.editor.setFocus()
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, row, 0, SPACES[3]))
