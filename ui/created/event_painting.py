"""How an event is painted: its icon and words, and at the right the time, each one below the other."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.theme import colours, smaller
from ui.look.tokens import SPACES

Index = QModelIndex | QPersistentModelIndex
TIME = int(Qt.ItemDataRole.UserRole)
"""The time of an event, which its text ends with, for who hears it."""
_SIGN, _SIDE, _GAP, _ABOVE = 16, SPACES[0], SPACES[2], SPACES[0]
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
_TRAILING = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)


class EventPainter(QStyledItemDelegate):
    """The words are wrapped before the time, which stands beside their first line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        room = _room_of_words(QRect(0, 0, self._view.viewport().width(), 0), option.font, index)
        high = QFontMetrics(option.font).boundingRect(QRect(0, 0, room.width(), 1 << 15), _WRAPPED, _words(index))
        return QSize(0, max(high.height(), _SIGN) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole, tones = QRect(option.rect), colours(self._view.palette())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(tones["selected"]))
        line = max(QFontMetrics(option.font).height(), _SIGN)
        sign = index.data(int(Qt.ItemDataRole.DecorationRole))
        if isinstance(sign, QIcon):
            box = QRect(whole.left() + _SIDE, whole.top() + _ABOVE + (line - _SIGN) // 2, _SIGN, _SIGN)
            sign.paint(painter, QStyle.visualRect(option.direction, whole, box))
        room = _room_of_words(whole, option.font, index)
        painter.setFont(option.font)
        painter.setPen(QColor(tones["text"]))
        painter.drawText(QStyle.visualRect(option.direction, whole, room), _WRAPPED, _words(index))
        painter.setFont(smaller(option.font))
        painter.setPen(QColor(tones["muted"]))
        time = QRect(room.right(), room.top(), whole.right() - _SIDE - room.right(), line)
        painter.drawText(QStyle.visualRect(option.direction, whole, time), _TRAILING, _time(index))
        painter.restore()


def _time(index: Index) -> str:
    return str(index.data(TIME) or "")


def _words(index: Index) -> str:
    return str(index.data() or "").removesuffix(_time(index)).rstrip()


def _room_of_words(whole: QRect, font: QFont, index: Index) -> QRect:
    """Between the icon and the time."""
    time = QFontMetrics(smaller(font)).horizontalAdvance(_time(index)) + _GAP + _SIDE
    return whole.adjusted(_SIDE + _SIGN + _GAP, _ABOVE, -time, 0)
