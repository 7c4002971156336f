"""A line below a list that says which keys do what, each in a small box."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

from ui.look.texts import listed, named
from ui.look.theme import colours, smaller

BACKSPACE = "⌫"


class KeyLine(QLabel):
    """Which keys do what, each in a small box."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[tuple[str, str]] = []
        self.setFont(smaller(self.font()))

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show these: the key, and what it does."""
        self._keys = list(keys)
        self.setAccessibleName(listed(named(key, words) for key, words in keys))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = colours(QApplication.palette())
        painter, metrics = QPainter(self), self.fontMetrics()
        painter.fillRect(self.rect(), QColor(tones["sunken"]))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(tones["line"]))
        left, height = 12, metrics.height() + 2
        top = (self.height() - height) // 2
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        for key, words in self._keys:
            wide = height if key == BACKSPACE else metrics.horizontalAdvance(key)
            if left + wide + metrics.horizontalAdvance(words) + 22 > self.width():
                break  # cut words help nobody
            box = QRect(left, top, wide + 10, height)
            painter.setPen(QColor(tones["edge"]))
            painter.setBrush(QColor(tones["raised"]))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 3, 3)
            painter.setPen(QColor(tones["muted"]))
            if key == BACKSPACE:
                _draw_backspace(painter, box)
            else:
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
            beside = QRect(box.right() + 6, top, metrics.horizontalAdvance(words) + 2, height)
            painter.drawText(beside, middle, words)
            left = beside.right() + 14


def _draw_backspace(painter: QPainter, box: QRect) -> None:
    """The sign of the key, which many fonts lack."""
    middle, half = QPointF(box.center()) + QPointF(0.5, 0.5), 4
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = [(-8, 0), (-3, -half), (7, -half), (7, half), (-3, half)]
    painter.drawPolygon([middle + QPointF(x, y) for x, y in shape])
    for step in (-2, 2):
        painter.drawLine(middle + QPointF(0, -step), middle + QPointF(4, step))
    painter.restore()
