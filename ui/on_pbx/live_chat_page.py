"""A page of a live chat's windows, with a heading and a sentence above."""

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
