"""An icon in a line of text, in the colours of the palette as it is."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.icons import icon
from ui.look.theme import Tone
from ui.look.tokens import ICON_SMALL


class Sign(QWidget):
    """Never alone: a word beside it says the same."""

    def __init__(self, name: str = "", tone: Tone = Tone.PLAIN, size: int = ICON_SMALL) -> None:
        super().__init__()
        self._name, self._tone, self._side = name, tone, size
        self.setFixedSize(QSize(size, size))

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another one."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            icon(self._name, self._tone).paint(painter, QRect(0, 0, self._side, self._side))
