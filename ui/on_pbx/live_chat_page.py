"""A page of a live chat's windows: scrolled where the window is low, with a heading and a sentence above."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.theme import Tone, ToneLabel, heading


class LiveChatPage(QScrollArea):
    """Attributes: column: where what is on it goes."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(8)
        self.column.addWidget(heading(title, 6))
        if sentence:
            self.column.addWidget(ToneLabel(sentence, Tone.MUTED))
        self.setWidget(inside)
