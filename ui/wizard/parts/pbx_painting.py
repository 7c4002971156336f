"""How the rows of the PBXs are painted: which is chosen, its name, its address, and whether it answers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.icons import icon
from ui.look.theme import Tone, colours, smaller, strong
from ui.look.tokens import FOCUS, ICON, RADIUS_CARD, RADIUS_CONTROL, RADIUS_ROW

Index = QModelIndex | QPersistentModelIndex
VALUE = int(Qt.ItemDataRole.UserRole)
"""The address; "" for another PBX than those in the list."""
SECOND, STATE, TONE = VALUE + 1, VALUE + 2, VALUE + 3
ROW = 56
_RING, _RING_LEFT, _BOX, _BOX_LEFT, _TEXT_LEFT, _RIGHT, _BAR, _DOT = 17, 14, 32, 45, 89, 14, 3, 8
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_START = _MIDDLE | int(Qt.AlignmentFlag.AlignLeading)
_END = _MIDDLE | int(Qt.AlignmentFlag.AlignTrailing)
_ELIDE = Qt.TextElideMode.ElideRight


class PbxPainting(QStyledItemDelegate):
    """The key at the right of the last row is `key`."""

    key = ""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, max(ROW, 2 * option.fontMetrics.height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, index, chosen)
        if index.data(VALUE):
            self._paint_ring(painter, option, chosen)
            self._paint_pbx(painter, option, index)
        else:
            self._paint_another(painter, option, index)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(_ink("focus"), FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), RADIUS_ROW - 1, RADIUS_ROW - 1)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, chosen: bool) -> None:
        rect = option.rect
        # Nothing of a row is painted over the round corners of the card that it lies in.
        card = QPainterPath()
        card.addRoundedRect(QRectF(self._view.viewport().rect()), RADIUS_CARD - 1, RADIUS_CARD - 1)
        painter.setClipPath(card, Qt.ClipOperation.IntersectClip)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, _ink("selected" if chosen else "hover"))
        if index.row():
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), _ink("line"))
        if chosen:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(_turned(option, bar), _ink("accent"))

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        room = _turned(option, _middle(option, _RING_LEFT, _RING))
        painter.setBrush(_ink("accent" if chosen else "surface"))
        painter.setPen(QPen(_ink("accent" if chosen else "edge"), 1.25))
        painter.drawEllipse(QRectF(room))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_ink("on_accent"))
            painter.drawEllipse(QRectF(room).center(), 3.5, 3.5)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, sign: str, tone: Tone, ground: str) -> None:
        box = _turned(option, _middle(option, _BOX_LEFT, _BOX))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink(ground))
        painter.drawRoundedRect(QRectF(box), RADIUS_ROW, RADIUS_ROW)
        inside = (_BOX - ICON) // 2
        icon(sign, tone).paint(painter, box.adjusted(inside, inside, -inside, -inside))

    def _paint_pbx(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_box(painter, option, "pbx", Tone.MUTED, "sunken")
        taken = self._paint_state(painter, option, index)
        line = option.fontMetrics.height() + 2
        wide = option.rect.width() - _TEXT_LEFT - taken - 2 * _RIGHT
        upper = QRect(option.rect.left() + _TEXT_LEFT, option.rect.center().y() + 1 - line, wide, line)
        for room, text, font, ink in (
            (upper, str(index.data()), strong(option.font), "text"),
            (upper.translated(0, line), str(index.data(SECOND)), smaller(option.font), "muted"),
        ):
            painter.setFont(font)
            painter.setPen(_ink(ink))
            painter.drawText(_turned(option, room), _START, painter.fontMetrics().elidedText(text, _ELIDE, wide))

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> int:
        """Dot and words at the right; returns how much room they take."""
        tone, text = index.data(TONE), str(index.data(STATE))
        plain = tone is Tone.MUTED
        painter.setFont(smaller(option.font) if plain else strong(option.font))
        taken = painter.fontMetrics().horizontalAdvance(text)
        rect = option.rect
        room = QRect(rect.right() - _RIGHT - taken, rect.top(), taken + 1, rect.height())
        painter.setPen(_ink(tone.value))
        painter.drawText(_turned(option, room), _END, text)
        dot = QRect(room.left() - _DOT - 7, rect.center().y() - _DOT // 2 + 2, _DOT, _DOT)
        painter.setPen(QPen(_ink("edge"), 1.5) if plain else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if plain else _ink(tone.value))
        painter.drawEllipse(QPointF(_turned(option, dot).center()), _DOT / 2, _DOT / 2)
        return taken + _DOT + 7

    def _paint_another(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._paint_box(painter, option, "add", Tone.ACCENT, "accent_soft")
        rect = option.rect
        painter.setFont(strong(option.font))
        painter.setPen(_ink("accent_ink"))
        room = QRect(rect.left() + _TEXT_LEFT, rect.top(), rect.width() - _TEXT_LEFT - _RIGHT, rect.height())
        painter.drawText(_turned(option, room), _START, str(index.data()))
        painter.setFont(smaller(option.font))
        wide = painter.fontMetrics().horizontalAdvance(self.key) + 12
        high = painter.fontMetrics().height() + 4
        chip = QRect(rect.right() - _RIGHT - wide, rect.center().y() - high // 2 + 1, wide, high)
        chip = _turned(option, chip)
        painter.setPen(QPen(_ink("line"), 1))
        painter.setBrush(_ink("sunken"))
        painter.drawRoundedRect(QRectF(chip), RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)
        painter.setPen(_ink("muted"))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), self.key)


def _middle(option: QStyleOptionViewItem, left: int, size: int) -> QRect:
    rect = option.rect
    return QRect(rect.left() + left, rect.center().y() - size // 2 + 1, size, size)


def _turned(option: QStyleOptionViewItem, room: QRect) -> QRect:
    """The place at the other side where text runs from right to left."""
    return QStyle.visualRect(option.direction, option.rect, room)


def _ink(name: str) -> QColor:
    return QColor(colours(QApplication.palette())[name])
