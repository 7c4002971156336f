"""The ring that turns while something is waited for: the only thing in a window that moves by itself."""

from PySide6 import QtWidgets
from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.theme import colours
from ui.look.tokens import ICON

_TURN_MS, _STEP, _ARC = 80, 30, 100
"""So often it is moved, by so many degrees; so much of it is coloured."""


class BusyRing(QWidget):
    """Turns while it is shown. Never alone: the words beside it say what is waited for.

    It stands still where the platform wants nothing animated.
    """

    def __init__(self, size: int = ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(size, size))
        self._pen = max(2.0, size / 9)
        self._at = 90
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Asked for here: no first window waits for anything, and the type takes time to be made.
        hint = QtWidgets.QStyle.StyleHint.SH_Widget_Animation_Duration
        if self.style().styleHint(hint, None, self) > 0:
            self._turning.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turning.stop()

    def _turn(self) -> None:
        self._at = (self._at - _STEP) % 360
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        inks = colours(QApplication.palette())
        half = self._pen / 2
        place = QRectF(half, half, self.width() - self._pen, self.height() - self._pen)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(inks["line"]), self._pen))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor(inks["accent"]), self._pen))
        painter.drawArc(place, self._at * 16, -_ARC * 16)
