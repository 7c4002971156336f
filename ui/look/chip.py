"""A filter or a tab: the one that is down is in semibold, for which each keeps the room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui.look.theme import strong


class Chip(QPushButton):
    """As wide up as it is down: nothing moves when another is pressed, and nothing is cut."""

    _measured = ("", "", 0)
    """The text and the font that were measured last, and the room to be kept: a layout asks many times."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.toggled.connect(self._weigh)

    def _weigh(self, down: bool) -> None:
        # The style places an icon by the button's own font, whatever weight the sheet draws with: what is told only
        # there would be cut by half of what it is wider.
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if down else QFont.Weight.Normal)
        self.setFont(font)

    def sizeHint(self) -> QSize:
        hint, text, font = super().sizeHint(), self.text(), self.font().key()
        if self._measured[:2] != (text, font):
            self._measured = (text, font, self._wider_down(text.replace("&", "")))
        return QSize(hint.width() + self._measured[2], hint.height())

    def _wider_down(self, text: str) -> int:
        if self.font().weight() > QFont.Weight.Normal:
            return 0
        up = QFont(self.font())
        up.setWeight(QFont.Weight.Normal)
        return max(QFontMetrics(strong(up)).horizontalAdvance(text) - QFontMetrics(up).horizontalAdvance(text), 0)
