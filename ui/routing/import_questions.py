"""What only the person knows of a table, as rows with buttons: each question once for all lines, with its example."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Option, Question, Topic
from ui.gone import let_go
from ui.look.answer_button import SinglePress
from ui.look.buttons import make_button
from ui.look.sign import Sign
from ui.look.texts import named, translated
from ui.look.theme import TAB_FOCUS, Tone, ToneLabel
from ui.look.tokens import SPACES

_ICON = 18
_TALLEST = 270
"""Pixels that questions take at most."""


_ONE_LINE = 440
"""So wide all answers of a question may be together to stand side by side, on the smallest screen, too."""


class QuestionRow(QFrame):
    """One question: the sentence, and a button for each answer with what becomes of the example.

    Args:
        country: that of this computer, which is one answer where a country is asked for; "" for none.

    Signals:
        answered: with the answer that was pressed. is_from_here: the country of this computer is meant.
    """

    answered = Signal(object)
    is_from_here = Signal()

    def __init__(self, question: Question, parent: QWidget, country: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(f"import_question.{question.doubt}")
        self.setProperty("ground", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[4], SPACES[2], SPACES[4], SPACES[2])
        column.setSpacing(SPACES[2])
        head = QHBoxLayout()
        head.setSpacing(SPACES[2])
        head.addWidget(Sign("warning", Tone.WARNING, _ICON))
        words = ToneLabel(translated(question.words, question.values))
        self.setAccessibleName(words.text())
        head.addWidget(words, 1)
        column.addLayout(head)
        column.addLayout(self._make_buttons(question, country if question.doubt is Doubt.COUNTRY else ""))

    def _make_buttons(self, question: Question, country: str) -> QGridLayout:
        """Side by side where they are short; with their results they are long, and stand one below the other."""
        grid = QGridLayout()
        grid.setContentsMargins(_ICON + SPACES[2], 0, 0, 0)
        grid.setSpacing(SPACES[1])
        buttons = [self._button(question.doubt, option) for option in question.options]
        if country:
            here = _answer(f"import_answer.{question.doubt}.here", country)
            here.clicked.connect(self.is_from_here)
            buttons.insert(0, here)
        beside = sum(button.sizeHint().width() for button in buttons) <= _ONE_LINE
        for place, button in enumerate(buttons):
            grid.addWidget(button, 0 if beside else place, place if beside else 0, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(len(buttons), 1)
        self.first = buttons[0]
        return grid

    def _button(self, doubt: Doubt, option: Option) -> SinglePress:
        text = translated(option.words, option.values)
        result = translated(option.result, option.values) if option.result else ""
        caption = named(text, result) if result else text
        button = _answer(f"import_answer.{doubt}.{option.answer}", caption)
        button.clicked.connect(partial(self.answered.emit, option.answer))
        return button


class QuestionList(QScrollArea):
    """The open questions of a table, one below the other; many are scrolled, so that the table keeps its place.

    Signals:
        answered: with what the question is about, and the answer. settled: the last one was answered here.
        is_from_here: numbers without a country code are from the country of this computer.
    """

    answered = Signal(object, object)
    settled = Signal()
    is_from_here = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("focusPolicy", TAB_FOCUS)
        self.setAccessibleName(self.tr("Questions about these lines"))
        self._is_answering = False
        self._keyboard_at: QWidget | None = None
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACES[1])
        self._shown: list[QuestionRow] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def _fit(self) -> None:
        """As high as the questions are in the width that they have."""
        needed = self._column.sizeHint().height()
        if self._column.hasHeightForWidth() and self.viewport().width() > self._column.minimumSize().width():
            needed = self._column.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(needed, _TALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def show_questions(self, questions: Sequence[Question], country: str) -> None:
        """Ask these, and no others.

        Args:
            country: that of this computer, as the list of countries has it; "" where it is no answer.
        """
        was_answered = self._is_answering and self.window().focusWidget() is self._keyboard_at
        self._is_answering, self._keyboard_at = False, None
        for row in self._shown:
            self._column.removeWidget(row)
            let_go(row)
        self._shown = []
        for question in questions:
            row = QuestionRow(question, self, country)
            row.answered.connect(partial(self._tell, question.topic))
            row.is_from_here.connect(self._tell_country)
            self._column.addWidget(row)
            self._shown.append(row)
            row.show()  # now: what is not shown yet has no height
        self._column.activate()
        self.setMinimumWidth(self._column.sizeHint().width() + self.verticalScrollBar().sizeHint().width())
        self._fit()
        self.setVisible(bool(questions))
        if was_answered:
            self._lead_on()

    def _lead_on(self) -> None:
        """The button that was pressed is gone: the focus goes to the next question, not to the frame around all."""
        if self._shown:
            self._shown[0].first.take_lead()
        else:
            self.settled.emit()

    def _tell_country(self) -> None:
        self._begin_answering()
        self.is_from_here.emit()

    def _tell(self, topic: Topic, answer: Answer) -> None:
        self._begin_answering()
        self.answered.emit(topic, answer)

    def _begin_answering(self) -> None:
        """The lines may be read anew for a while, in which the person goes elsewhere, or lets it be."""
        self._is_answering, self._keyboard_at = True, self.window().focusWidget()


def _answer(name: str, text: str) -> SinglePress:
    return make_button(name, text, small=True, made=SinglePress)
