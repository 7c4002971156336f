"""A filter or a tab: the one that is down is in semibold, for which each keeps the room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui.look.theme import strong


class Chip(QPushButton):
    """As wide up as it is down: nothing moves when another is pressed, and nothing is cut."""

    def sizeHint(self) -> QSize:
        hint, up = super().sizeHint(), QFont(self.font())
        up.setWeight(QFont.Weight.Normal)
        down = strong(up)
        text = self.text().replace("&", "")
        more = QFontMetrics(down).horizontalAdvance(text) - QFontMetrics(up).horizontalAdvance(text)
        return QSize(hint.width() + max(more, 0), hint.height())
