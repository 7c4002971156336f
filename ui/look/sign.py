"""An icon in a line of text, in the colours of the palette as it is; what is waited for turns."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look.busy_ring import BusyRing
from ui.look.icons import icon
from ui.look.theme import Tone
from ui.look.tokens import ICON_SMALL

WAIT = "wait"
"""The sign that is a ring, and turns."""


class Sign(QWidget):
    """Never alone: a word beside it says the same."""

    def __init__(self, name: str = "", tone: Tone = Tone.PLAIN, size: int = ICON_SMALL) -> None:
        super().__init__()
        self._name, self._tone, self._side = name, tone, size
        self._ring: BusyRing | None = None
        self.setFixedSize(QSize(size, size))
        self._turn()

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another one."""
        self._name, self._tone = name, tone
        self._turn()
        self.update()

    def _turn(self) -> None:
        if self._name == WAIT and self._ring is None:
            self._ring = BusyRing(self._side, self)
        if self._ring is not None:
            self._ring.setVisible(self._name == WAIT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._name and self._name != WAIT:
            painter = QPainter(self)
            icon(self._name, self._tone).paint(painter, QRect(0, 0, self._side, self._side))
