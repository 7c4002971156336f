"""How rows of the picker are painted: sections, icon, the match in bold and blue, the number at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.channel.people_search import match_in
from ui.look.icons import icon
from ui.look.theme import Tone, colours, smaller, strong
from ui.look.tokens import RADIUS_CHIP
from ui.routing.picker_rows import ICONS, ROW_ROLE, Heading, NewQueue, Offer, PickerRows, Remark, not_checked

Index = QModelIndex | QPersistentModelIndex
ROW, SECTION, ICON = 32, 26, 16
LEFT, TEXT = 12, 36
_BAR, _STEP = 3, 16
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | _MIDDLE


class PickerPainting(QStyledItemDelegate):
    """Set `typed` before it paints; `picked` are the ids of those who were taken already.

    The row of a new message queue shows `key`.
    """

    typed = ""
    key = ""
    picked: frozenset[tuple[str, str]] = frozenset()

    def __init__(self, rows: PickerRows, view: QWidget) -> None:
        super().__init__(view)
        self._rows = rows
        self._signs: dict[tuple[str, Tone, str], QIcon] = {}
        height = view.fontMetrics().height()
        self._size = QSize(0, max(ROW, height + 12))
        self._heading = QSize(0, max(SECTION, height + 8))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked for every row at every key.
        return self._heading if isinstance(self._rows.rows[index.row()], Heading) else self._size

    def _sign(self, name: str, tone: Tone) -> QIcon:
        """Drawn once: to ink one takes half a millisecond."""
        key = name, tone, colours(QApplication.palette())["text"]
        if key not in self._signs:
            self._signs[key] = icon(name, tone)
        return self._signs[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW_ROLE), QRect(option.rect)
        tones = colours(QApplication.palette())
        painter.save()
        painter.setFont(option.font)
        match row:
            case Heading():
                self._paint_heading(painter, rect, row, tones["sunken"], tones["muted"])
            case Remark():
                painter.setPen(QColor(tones["muted"]))
                _draw(painter, rect.adjusted(LEFT, 0, -LEFT, 0), row.text, _MIDDLE)
            case Offer():
                new = isinstance(row, NewQueue)
                state = QStyle.StateFlag
                if option.state & state.State_Selected:
                    painter.fillRect(rect, QColor(tones["selected"]))
                    painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(tones["accent"]))
                elif option.state & state.State_MouseOver:
                    painter.fillRect(rect, QColor(tones["hover"]))
                paint = self._paint_new if new else self._paint_offer
                paint(painter, rect, row, option.font)
        painter.restore()

    def _paint_new(self, painter: QPainter, rect: QRect, row: Offer, font: QFont) -> None:
        """What is to be made first: with a plus, in blue, and the key that makes it."""
        tones = colours(QApplication.palette())
        sign = QRect(rect.left() + LEFT, rect.center().y() - ICON // 2 + 1, ICON, ICON)
        self._sign("add", Tone.ACCENT).paint(painter, sign)
        left, right = rect.left() + TEXT, rect.right() - LEFT
        painter.setFont(smaller(font))
        metrics = painter.fontMetrics()
        room = right - left - metrics.horizontalAdvance(self.key) - 24
        if self.key and QFontMetrics(strong(font)).horizontalAdvance(row.name) <= room:  # the name goes first
            wide, high = metrics.horizontalAdvance(self.key) + 12, metrics.height() + 4
            cap = QRect(right - wide, rect.center().y() - high // 2 + 1, wide, high)
            painter.setPen(QColor(tones["line"]))
            painter.setBrush(QColor(tones["sunken"]))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
            painter.setPen(QColor(tones["muted"]))
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)
            right -= wide + 12
        painter.setFont(strong(font))
        painter.setPen(QColor(tones["accent_ink"]))
        _draw(painter, QRect(left, rect.top(), right - left, rect.height()), row.name, _MIDDLE)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Heading, ground: str, ink: str) -> None:
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(ink))
        painter.setFont(smaller(strong(painter.font())))
        inside = rect.adjusted(LEFT, 0, -LEFT, 0)
        painter.drawText(inside, _MIDDLE, row.text)
        painter.drawText(inside, _RIGHT, row.count)

    def _paint_offer(self, painter: QPainter, rect: QRect, row: Offer, font: QFont) -> None:
        tones = colours(QApplication.palette())
        sign = QRect(rect.left() + LEFT, rect.center().y() - ICON // 2 + 1, ICON, ICON)
        self._sign("clock" if row.is_unchecked else ICONS[row.type], Tone.MUTED).paint(painter, sign)
        right = rect.right() - LEFT
        if not row.is_unchecked and (row.type, row.places[0].id) in self.picked:
            self._sign("check", Tone.SUCCESS).paint(painter, QRect(right - ICON, sign.top(), ICON, ICON))
            right -= ICON + 8
        told = not_checked() if row.is_unchecked else row.number
        if told:
            painter.setFont(smaller(font) if row.is_unchecked else strong(font))
            painter.setPen(QColor(tones["muted" if row.is_unchecked else "text"]))
            width = painter.fontMetrics().horizontalAdvance(told)
            painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), _RIGHT, told)
            right -= width + 12
        left = rect.left() + TEXT + row.depth * _STEP
        name = f"{row.name} · {row.number}" if row.is_unchecked and row.number else row.name
        self._paint_name(painter, QRect(left, rect.top(), right - left, rect.height()), name, font)

    def _paint_name(self, painter: QPainter, rect: QRect, name: str, font: QFont) -> None:
        """The name with what was typed in bold and blue."""
        tones = colours(QApplication.palette())
        begin, end = match_in(name, self.typed) or (0, 0)
        whole = QFontMetrics(strong(font)).horizontalAdvance(name) > rect.width()
        pieces = [(name, False)] if whole else [(name[:begin], False), (name[begin:end], True), (name[end:], False)]
        for text, found in pieces:
            painter.setFont(strong(font) if found else font)
            painter.setPen(QColor(tones["accent_ink" if found else "text"]))
            _draw(painter, rect, text, _MIDDLE)
            rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(text))


def _draw(painter: QPainter, rect: QRect, text: str, flags: int) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    painter.drawText(rect, flags | int(Qt.TextFlag.TextSingleLine), shown)
