"""Draws the rows of the board: a customer's band above the first of its channels, and each channel in two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from core.store.standing import Customer, Line
from ui.home.rows import NAME, ChannelsModel, channels_text
from ui.home.words import ICONS, TONES, name_of, what_it_is
from ui.look.icons import icon
from ui.look.lines import draw_line, smaller_font, two_lines
from ui.look.seen import seen_text
from ui.look.theme import Tone, colours
from ui.look.tokens import FOCUS, ICON, RADIUS_CONTROL, RADIUS_ROW
from ui.look.whole_rows import RowsPainter

ROW = 56
BAND = 36
STATE_WIDTH = 236
"""Of the column at the right."""
_BOX, _BOX_LEFT, _TEXT_LEFT, _RIGHT = 32, 14, 58, 14
_BAR = 3
_DOT = 8
_SOFT = {
    Tone.ACCENT: "accent_soft",
    Tone.SUCCESS: "success_soft",
    Tone.WARNING: "warning_soft",
    Tone.ERROR: "error_soft",
}
Index = QModelIndex | QPersistentModelIndex


class RowPainter(RowsPainter):
    """One for both columns that are seen."""

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__()
        self._model = model
        self._made_for = 0
        self._inks: dict[str, QColor] = {}
        self._icons: dict[tuple[str, Tone], QIcon] = {}

    def _follow_palette(self) -> None:
        """Colours and icons are made once for a palette: a list is painted with every move of the wheel."""
        palette = QApplication.palette()
        if palette.cacheKey() != self._made_for:
            self._made_for = palette.cacheKey()
            self._inks = {name: QColor(value) for name, value in colours(palette).items()}
            self._icons.clear()

    def _icon(self, name: str, tone: Tone) -> QIcon:
        if (name, tone) not in self._icons:
            self._icons[name, tone] = icon(name, tone)
        return self._icons[name, tone]

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(STATE_WIDTH, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line_at(index.row())
        if line is None:
            return
        self._follow_palette()
        inks = self._inks
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRect(option.rect)
        customer = self._model.head_at(index.row())
        if customer is not None:
            self._paint_band(painter, QRect(room.left(), room.top(), room.width(), BAND), customer, index, inks)
            room.setTop(room.top() + BAND)
        self._paint_ground(painter, room, option, index, inks)
        self._paint_line_above(painter, option.rect, index, inks)
        if index.column() == NAME:
            self._paint_name(painter, room, line, option.font, inks)
        else:
            self._paint_state(painter, room, line, option.font, inks)
        painter.restore()

    def _paint_line_above(self, painter: QPainter, rect: QRect, index: Index, inks: dict[str, QColor]) -> None:
        if index.row():
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), inks["line"])

    def _paint_ground(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: Index, inks: dict[str, QColor]
    ) -> None:
        state = QStyle.StateFlag
        selected = bool(option.state & state.State_Selected)
        if not selected and index.row() != self.hovered:
            return
        first = index.column() == NAME
        whole = QRectF(room).adjusted(0, 1, 0, 0)
        painter.fillPath(
            _bottom_rounded(whole, left=first, right=not first)
            if index.row() == self._model.rowCount() - 1
            else _plain(whole),
            inks["selected" if selected else "hover"],
        )
        if selected and first:
            painter.fillRect(QRectF(room.left(), room.top() + 1, _BAR, room.height() - 1), inks["accent"])

    def _paint_band(
        self, painter: QPainter, room: QRect, customer: Customer, index: Index, inks: dict[str, QColor]
    ) -> None:
        font = QFont(painter.font())
        if index.column() != NAME:
            painter.setFont(smaller_font(font))
            painter.setPen(inks["muted"])
            room.setRight(room.right() - _RIGHT)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, channels_text(len(customer.lines))
            )
            return
        centre = QPointF(room.left() + _BOX_LEFT + _DOT / 2, room.center().y() + 0.5)
        painter.setPen(QPen(inks["edge"], 1.5) if not customer.answers else Qt.PenStyle.NoPen)
        painter.setBrush(inks["success"] if customer.answers else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _DOT / 2 - 0.5, _DOT / 2 - 0.5)
        font.setWeight(QFont.Weight.DemiBold)
        text = QRect(room)
        text.setLeft(room.left() + _BOX_LEFT + _DOT + 8)
        small = smaller_font(painter.font())
        seen = seen_text(customer.pbx, customer.answers) if customer.origin else ""
        # A long name gives way to whether it is reachable, of which a part would say nothing.
        beside = min(QFontMetrics(small).horizontalAdvance(seen) + 9, text.width() // 2) if seen else 0
        name = text.adjusted(0, 0, -beside, 0)
        width = draw_line(painter, name, self._model.customer_text(customer), font, inks["text"])
        text.setLeft(text.left() + width + 8)
        draw_line(painter, text, seen, small, inks["muted"])

    def _paint_name(self, painter: QPainter, room: QRect, line: Line, font: QFont, inks: dict[str, QColor]) -> None:
        tone = self._tone(line)
        box = QRect(room.left() + _BOX_LEFT, room.center().y() - _BOX // 2 + 1, _BOX, _BOX)
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.fillPath(path, inks[_SOFT.get(tone, "sunken")])
        sign = "wait" if self._model.is_busy(line.row.id) else ICONS[line.standing]
        margin = (_BOX - ICON) // 2
        self._icon(sign, tone).paint(painter, box.adjusted(margin, margin, -margin, -margin))
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        text = QRect(room.left() + _TEXT_LEFT, room.top(), room.width() - _TEXT_LEFT - 8, room.height())
        two_lines(painter, text, (name_of(line.row), what_it_is(line.row)), (bold, font), inks["text"], inks)

    def _paint_state(self, painter: QPainter, room: QRect, line: Line, font: QFont, inks: dict[str, QColor]) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        texts = self._model.state_text(line), self._model.reason_text(line)
        two_lines(
            painter,
            room.adjusted(0, 0, -_RIGHT, 0),
            texts,
            (bold, font),
            inks[self._tone(line).value],
            inks,
        )

    def _tone(self, line: Line) -> Tone:
        return Tone.PLAIN if self._model.is_busy(line.row.id) else TONES.get(line.standing, Tone.PLAIN)


def paint_focus(painter: QPainter, room: QRect) -> None:
    """The ring around the row that the keyboard is in."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours(QApplication.palette())["focus"]), FOCUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(room).adjusted(2, 3, -2, -2), RADIUS_CONTROL / 2, RADIUS_CONTROL / 2)


def _plain(room: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(room)
    return path


def _bottom_rounded(room: QRectF, *, left: bool, right: bool) -> QPainterPath:
    """The last row lies in the round corners of the card."""
    path = QPainterPath()
    path.addRoundedRect(room, RADIUS_ROW, RADIUS_ROW)
    path.addRect(room.adjusted(0, 0, 0, -RADIUS_ROW))
    if not left:
        path.addRect(room.adjusted(0, 0, -RADIUS_ROW, 0))
    if not right:
        path.addRect(room.adjusted(RADIUS_ROW, 0, 0, 0))
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
