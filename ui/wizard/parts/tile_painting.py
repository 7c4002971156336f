"""How tiles are painted: a box with two letters or a sign, the name with the match in blue, what one needs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.channel.people_search import match_in
from ui.look.icons import icon
from ui.look.theme import Tone, colours, smaller, strong
from ui.look.tokens import ICON_SMALL, RADIUS_ROW
from ui.wizard.parts.tile_rows import DOUBT, NEEDS, SIGN, VALUE

Index = QModelIndex | QPersistentModelIndex
HEIGHT, HEADING, GAP = 58, 30, 8
_BOX, _PADDING, _LEFT, _SIGN = 32, 12, 56, 16
_LINES = 11
"""A tile is at least so many lines of text wide."""
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_START = _MIDDLE | int(Qt.AlignmentFlag.AlignLeading)
_STATE = QStyle.StateFlag


class TilePainting(QStyledItemDelegate):
    """A heading is as wide as the view and so takes a line of its own. Set `typed` before it paints."""

    typed = ""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view, self._fonts = view, _Fonts(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # In IconMode the view keeps room for its scroll bar, shown or not.
        bar = self._view.verticalScrollBar()
        room = 0 if bar.isVisible() else self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width, line = self._view.viewport().width() - room - 2, self._view.fontMetrics().height()
        if index.data(VALUE) is None:
            return QSize(width, max(HEADING, line + 12))
        return QSize(width // max(1, width // max(200, _LINES * line)), max(HEIGHT, 2 * line + 20) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._fonts.plain != option.font:
            self._fonts = _Fonts(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if index.data(VALUE) is None:
            painter.setFont(self._fonts.heading)
            painter.setPen(_ink("muted"))
            painter.drawText(option.rect, _START, str(index.data()))
        else:
            self._paint_tile(painter, option, index)
        painter.restore()

    def _paint_tile(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen, hover = option.state & _STATE.State_Selected, option.state & _STATE.State_MouseOver
        room = _turned(option, QRect(option.rect).adjusted(1, 1, -GAP - 1, -GAP - 1), option.rect)
        focus = chosen and self._view.hasFocus()
        painter.setBrush(_ink("selected" if chosen else "hover" if hover else "surface"))
        painter.setPen(QPen(_ink("focus" if focus else "accent" if chosen else "line"), 2 if chosen else 1))
        painter.drawRoundedRect(QRectF(room).translated(QPointF(0.5, 0.5)), RADIUS_ROW, RADIUS_ROW)
        self._paint_box(painter, option, index, room)
        middle = room.center().y() + 1
        line, wide = option.fontMetrics.height() + 2, room.width() - _LEFT - _PADDING // 2
        upper = QRect(room.left() + _LEFT, middle - line, wide, line)
        self._paint_name(painter, option, index, upper, room)
        painter.setFont(self._fonts.needs)
        lower, doubt = upper.translated(0, line), bool(index.data(DOUBT))
        if doubt:
            # At the end of the name's line: the words below need all of theirs.
            place = QRect(upper.right() - ICON_SMALL, upper.center().y() - ICON_SMALL // 2, ICON_SMALL, ICON_SMALL)
            icon("warning", Tone.WARNING).paint(painter, _turned(option, place, room))
        painter.setPen(_ink("warning" if doubt else "muted"))
        needs = _fitting_text(list(index.data(NEEDS)), self._fonts.needs_metrics, lower.width())
        painter.drawText(_turned(option, lower, room), _START, needs)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, room: QRect) -> None:
        chosen = option.state & _STATE.State_Selected
        top = room.center().y() - _BOX // 2 + 1
        box = _turned(option, QRect(room.left() + _PADDING, top, _BOX, _BOX), room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_ink("accent_soft" if chosen else "sunken"))
        painter.drawRoundedRect(QRectF(box), RADIUS_ROW, RADIUS_ROW)
        if sign := index.data(SIGN):
            inside = (_BOX - _SIGN) // 2
            shown = icon(sign, Tone.MUTED)
            shown.paint(painter, box.adjusted(inside, inside, -inside, -inside))
            return
        painter.setPen(_ink("accent_ink" if chosen else "muted"))
        painter.setFont(self._fonts.heading)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(index.data())[:2])

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: QRect, room: QRect
    ) -> None:
        font, metrics = self._fonts.name, self._fonts.name_metrics
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, line.width())
        begin, end = match_in(name, self.typed) or (0, 0)
        # The name reads from left to right, wherever the tile begins.
        line = QRect(line)
        line.setWidth(metrics.horizontalAdvance(name) + 1)
        line = _turned(option, line, room)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for text, found in ((name[:begin], False), (name[begin:end], True), (name[end:], False)):
            if not text:
                continue
            painter.setFont(_underlined(font) if found else font)
            painter.setPen(_ink("accent_ink" if found else "text"))
            painter.drawText(line, _START, text)
            line = line.adjusted(metrics.horizontalAdvance(text), 0, 0, 0)
        painter.setLayoutDirection(option.direction)


class _Fonts:
    """Made once for all tiles: to find a font for each of them takes as long as to write with it."""

    def __init__(self, plain: QFont) -> None:
        self.plain = QFont(plain)
        self.name, self.needs, self.heading = strong(plain), smaller(plain), smaller(strong(plain))
        self.name_metrics, self.needs_metrics = QFontMetrics(self.name), QFontMetrics(self.needs)


def _turned(option: QStyleOptionViewItem, rect: QRect, inside: QRect) -> QRect:
    """The place at the other side where text runs from right to left."""
    return QStyle.visualRect(option.direction, inside, rect)


def _ink(name: str) -> QColor:
    return QColor(colours(QApplication.palette())[name])


def _underlined(font: QFont) -> QFont:
    made = QFont(font)
    made.setUnderline(True)
    return made


def _fitting_text(texts: list[str], metrics: QFontMetrics, width: int) -> str:
    fits = next((text for text in texts if metrics.horizontalAdvance(text) <= width), texts[-1])
    return metrics.elidedText(fits, Qt.TextElideMode.ElideRight, width)
