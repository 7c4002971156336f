"""The one line below a field, always there: its hint, and in the same place what is good, doubtful or wrong."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.wording import one_text
from ui.look.line_label import Cure, LineLabel
from ui.look.theme import Tone
from ui.look.tokens import HINT_LINE

if TYPE_CHECKING:
    from ui.look.remark import Remark

SPACE = 6


class FieldLine(QWidget):
    """Says one thing at a time; nothing above or below it moves when that changes.

    Attributes:
        note: what is said instead of the hint. cure: its button, if there is one.
    """

    def __init__(self, editor: QWidget, hint: str) -> None:
        super().__init__()
        self._editor, self._hint_text = editor, hint
        self._remark: Remark | None = None
        self._said = "", Tone.ERROR, ""
        self.setMinimumHeight(HINT_LINE)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self.hint = LineLabel(hint)
        self.note = LineLabel("", Tone.ERROR)
        self.note.setObjectName(f"{editor.objectName()}.note")
        self.note.hide()
        for label in (self.hint, self.note):
            self._row.addWidget(label)
        self._row.addStretch(1)
        self._editor.setAccessibleDescription(hint)

    @property
    def cure(self) -> QPushButton | None:
        """The button that puts right what is said."""
        return self._remark.cure if self._remark is not None else None

    def add_beside(self, widget: QWidget) -> None:
        """Put something right behind the words: where the value is found."""
        self._row.insertWidget(self._row.indexOf(self.note) + 1, widget)

    def count(self, text: str) -> None:
        """Say at the right how much is typed, "" for nothing."""
        if text or self._remark is not None:
            self._remarked().count(text)

    def say(self, text: str, tone: Tone, cure: Cure | None = None, sign: str = "") -> None:
        """Say something in the hint's place; "" brings the hint back.

        Args:
            sign: the name of an icon instead of the tone's.
        """
        before, self._said = self._said, (text, tone, sign)
        if self._said == before and tone is not Tone.ERROR and cure is None and self.cure is None:
            return  # what is wrong at the next try, too, is told again
        if self.isVisible():
            self.setMinimumHeight(self.height())  # what was needed once is kept: the fields below stay
        self.note.set_tone(tone)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.hint.setVisible(not text)
        if text or self._remark is not None:
            self._remarked().show(text, tone, cure, sign)
            self._remarked().describe(one_text(self._hint_text, text))

    def _remarked(self) -> "Remark":
        # Imported here: in the window that is painted first nothing is wrong yet.
        from ui.look.remark import Remark

        if self._remark is None:
            self._remark = Remark(self._editor, self._row, self)
        return self._remark
