"""A key as a cap: drawn on the blue button that it presses, among the answers of a dialog."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from ui.look.answer_button import SinglePress
from ui.look.buttons import Kind, make_button
from ui.look.keys import key_text
from ui.look.theme import colours, smaller, strong
from ui.look.tokens import RADIUS_CHIP, SPACES

_NARROW = 720
"""On a screen of this width, as 1366 pixels at 200 %, words need the room that keys would take."""
_GAP, _SIDES, _ABOVE = SPACES[2], SPACES[1] + 1, 1


class KeyedButton(SinglePress):
    """Shows the key that presses it, where there is room; a screen reader is told the name alone.

    Attributes:
        key: as it is written on the cap.
    """

    def __init__(self, keys: str, text: str = "") -> None:
        super().__init__(text)
        self.key = key_text(keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # no wider than its least, at need

    def _cap_font(self) -> QFont:
        return smaller(strong(QApplication.font()))

    def _cap_width(self) -> int:
        return QFontMetrics(self._cap_font()).horizontalAdvance(self.key) + 2 * _SIDES

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        blue = self.property("kind") == Kind.PRIMARY.value
        if not blue or self.screen().availableSize().width() < _NARROW:
            return hint
        return QSize(hint.width() + _GAP + self._cap_width(), hint.height())

    def minimumSizeHint(self) -> QSize:
        """That of its text: the cap goes before the text does."""
        return super().sizeHint()

    @property
    def shows_key(self) -> bool:
        """Whether there is room for it, and it is the key of a button that can be pressed."""
        blue = self.property("kind") == Kind.PRIMARY.value
        wide = super().sizeHint().width() + _GAP + self._cap_width()
        return blue and self.isEnabled() and self.width() >= wide

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.shows_key:
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        wide = self._cap_width()
        taken = super().sizeHint().width() - (self.rect().width() - inside.width())
        left = inside.center().x() - (taken + _GAP + wide) // 2
        option.rect = self._turned(QRect(left, inside.top(), taken, inside.height()))
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        self._paint_cap(painter, QRect(left + taken + _GAP, 0, wide, self.height()))
        painter.end()

    def _turned(self, room: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)

    def _paint_cap(self, painter: QPainter, room: QRect) -> None:
        font = self._cap_font()
        high = QFontMetrics(font).height() + 2 * _ABOVE
        cap = self._turned(QRect(room.left(), room.center().y() - high // 2, room.width(), high))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours(QApplication.palette())["on_accent"]), 1))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP - 1, RADIUS_CHIP - 1)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)


def make_answer(name: str, text: str, act: Callable[[], object], keys: str = "") -> SinglePress:
    """A button of a dialog in which Enter presses what has the focus; with a cap where a key presses it, too."""
    button = make_button(name, text, made=partial(KeyedButton, keys) if keys else SinglePress)
    button.setAutoDefault(True)
    button.clicked.connect(act)
    return button
