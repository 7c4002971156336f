"""The head of a page: how the PBX is, what the page asks, and one sentence."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.line_label import LineLabel
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import CONTEXT_LINE, SPACES

TITLE, TITLE_COMPACT = 6.0, 3.75
"""Points by which the title is larger than the text."""


class PageHead(QWidget):
    """Stands above a page's fields; QWizard draws no header where a page gives it no title."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.title = ToneLabel()
        self.title.setObjectName("page_title")
        self.sentence: ToneLabel = ToneLabel("", Tone.MUTED)
        self.sentence.setObjectName("page_sentence")
        self._points, self._tight = 0.0, False
        self.be_compact(False)
        for label in (self.title, self.sentence):
            label.hide()
            self._column.addWidget(label)

    def show_context(self, context: QWidget) -> None:
        """Put the first line above the title: how the PBX is."""
        context.setFixedHeight(max(CONTEXT_LINE, context.sizeHint().height()))
        self._column.insertWidget(0, context)

    def put_beside(self, widget: QWidget) -> None:
        """Put something behind the sentence, in its line."""
        place, before = self._column.indexOf(self.sentence), self.sentence
        self._column.removeWidget(before)
        before.deleteLater()
        self.sentence = LineLabel()  # as wide as its words: what is behind it stands right behind them
        self.sentence.setObjectName(before.objectName())
        self.sentence.setFont(before.font())
        before.setObjectName("")
        self.sentence.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        row.addWidget(self.sentence)
        row.addWidget(widget, 1)
        self._column.insertLayout(place, row)

    def show_title(self, text: str) -> None:
        """What the page asks."""
        self.title.setText(text)
        self.title.setVisible(bool(text))

    def show_sentence(self, text: str) -> None:
        """What one has to know for it, "" for nothing."""
        self.sentence.setText(text)
        self.sentence.setVisible(bool(text) and not self._tight)

    def be_tight(self, tight: bool) -> None:
        """Spare the sentence, where something else needs its room."""
        self._tight = tight
        self.show_sentence(self.sentence.text())

    def be_compact(self, compact: bool) -> None:
        """Take less room, in a low window."""
        points = TITLE_COMPACT if compact else TITLE
        if points != self._points:
            self._points = points
            self.title.setFont(strong(self.font(), points))
            self.title.setContentsMargins(0, 0 if compact else SPACES[1], 0, 0)
            self._column.setSpacing(0 if compact else SPACES[0])
