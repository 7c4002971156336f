"""Draws the rows of the channels of a PBX, and of the list of PBXs beside them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.icons import icon
from ui.look.lines import draw_line, two_lines
from ui.look.theme import colours
from ui.look.tokens import ICON_SMALL, RADIUS_ROW
from ui.look.whole_rows import RowsPainter
from ui.on_pbx.model import FAILED, ID, NAME, STATUS, PbxChannelsModel
from ui.on_pbx.words import provider_text, status_icon, status_tone

Index = QModelIndex | QPersistentModelIndex
ROW = 48
SITE_ROW = 50
BESIDE_SITE = 8
"""At each side of a PBX in its list."""
PAD = 10
SIGN = ICON_SMALL + 8
"""Of a state, with the gap behind it."""
SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ANSWERS_ROLE = int(Qt.ItemDataRole.UserRole) + 2


class ChannelPainter(RowsPainter):
    """Whole rows: what is selected or below the mouse keeps the colours of its state."""

    def __init__(self, model: PbxChannelsModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(PAD, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line_at(index.row())
        if line is None:
            return
        inks = {name: QColor(value) for name, value in colours(QApplication.palette()).items()}
        room = QRect(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or index.row() == self.hovered:
            painter.fillRect(room, inks["selected" if selected else "hover"])
        if index.row():
            painter.fillRect(QRect(room.left(), room.top(), room.width(), 1), inks["line"])
        inner = room.adjusted(PAD, 0, -PAD, 0)
        text = str(index.data())
        if index.column() == NAME:
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            two_lines(painter, inner, (text, provider_text(line)), (bold, option.font), inks["text"], inks)
        elif index.column() == STATUS:
            tone = status_tone(line)
            icon(status_icon(line), tone).paint(painter, _icon_box(inner))
            inner.setLeft(inner.left() + SIGN)
            draw_line(painter, inner, text, option.font, inks[tone.value])
        else:
            self._paint_number(painter, inner, option, index, inks)
        painter.restore()

    def _paint_number(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: Index, inks: dict[str, QColor]
    ) -> None:
        line = self._model.line_at(index.row())
        failed = index.column() == FAILED and line is not None and bool(line.failed)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if failed else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(inks["error" if failed else "muted" if index.column() == ID else "text"])
        side = Qt.AlignmentFlag.AlignLeft if index.column() == ID else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, str(index.data()))


class SitePainter(QStyledItemDelegate):
    """A PBX in the list at the left: a dot, its name, and below it what is known of it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(PAD, SITE_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inks = {name: QColor(value) for name, value in colours(QApplication.palette()).items()}
        room = QRect(option.rect).adjusted(BESIDE_SITE, 0, -BESIDE_SITE, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            path = QPainterPath()
            path.addRoundedRect(QRectF(room).adjusted(0.5, 1.5, -0.5, -1.5), RADIUS_ROW, RADIUS_ROW)
            painter.fillPath(path, inks["surface" if selected else "hover"])
            if selected:
                painter.setPen(QPen(inks["line"], 1))
                painter.drawPath(path)
        answers = bool(index.data(ANSWERS_ROLE))
        painter.setPen(QPen(inks["edge"], 1.5) if not answers else Qt.PenStyle.NoPen)
        painter.setBrush(inks["success"] if answers else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(room.left() + 13, room.center().y() + 0.5), 3.5, 3.5)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
        texts = str(index.data()), str(index.data(SECOND_ROLE) or "")
        inner = room.adjusted(28, 0, -6, 0)
        if texts[1]:
            two_lines(painter, inner, texts, (name, option.font), inks["text"], inks)
        else:
            draw_line(painter, inner, texts[0], name, inks["text"])
        painter.restore()


def _icon_box(room: QRect) -> QRect:
    return QRect(room.left(), room.center().y() - ICON_SMALL // 2 + 1, ICON_SMALL, ICON_SMALL)
