"""A label with the icon of its tone before the words: what failed, what needs a look, what is done."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from ui.look.icons import icon
from ui.look.theme import Tone, ToneLabel, smaller
from ui.look.tokens import ICON_SMALL, SPACES

SIGNS = {Tone.ERROR: "error", Tone.WARNING: "warning", Tone.SUCCESS: "check"}
_ROOM = ICON_SMALL + SPACES[1] + SPACES[0]


class SignedLabel(ToneLabel):
    """Other tones have no icon, and no room for one. The words say the same: an icon is never alone."""

    def __init__(self, text: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__(text, tone)
        self._sign = ""
        self.show_sign(SIGNS.get(tone, ""))

    def tell(self, text: str, tone: Tone) -> None:
        """Say something, with the icon of this tone."""
        self.set_tone(tone)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        super().set_tone(tone)
        self.show_sign(SIGNS.get(tone, ""))

    def show_sign(self, name: str) -> None:
        """Show this icon, "" for none, whatever the tone."""
        self._sign = name
        room, at_right = _ROOM if name else 0, self.isRightToLeft()
        self.setContentsMargins(0 if at_right else room, 0, room if at_right else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._sign and self.text():
            left = self.width() - ICON_SMALL if self.isRightToLeft() else 0
            place = QRect(left, self._first_line(), ICON_SMALL, ICON_SMALL)
            painter = QPainter(self)
            icon(self._sign, self._tone).paint(painter, place)
            painter.end()

    def _first_line(self) -> int:
        """Where the icon begins that stands beside the first line."""
        line = self.fontMetrics().height()
        words = self.heightForWidth(self.width()) if self.wordWrap() else line
        return max(self.height() - words, 0) // 2 + (line - ICON_SMALL) // 2


class SignedLine(SignedLabel):
    """The same as a `LineLabel`: small, and it wants one line. (A class of both confuses PySide's painting.)"""

    def __init__(self, text: str = "", tone: Tone = Tone.MUTED) -> None:
        super().__init__(text, tone)
        self.setFont(smaller(self.font()))

    def sizeHint(self) -> QSize:
        margins, words = self.contentsMargins(), self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 2 + margins.left() + margins.right(), super().sizeHint().height())
