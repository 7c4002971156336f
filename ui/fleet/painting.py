"""How a cell of the plan is painted: some room at its left, a line below, a ring where the keyboard is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.theme import colours
from ui.look.tokens import FOCUS

_LEFT = 7


class PlanPainter(QStyledItemDelegate):
    """Paints the cells of the table of sites."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        named = colours(QApplication.palette())
        whole = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(named["selected"]))
        inner = QStyleOptionViewItem(option)
        inner.rect = whole.adjusted(_LEFT, 0, 0, -1)
        inner.state = state & ~QStyle.StateFlag.State_Selected & ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, inner, index)
        painter.save()
        painter.setPen(QPen(QColor(named["line"]), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(named["focus"]), FOCUS))
            painter.drawRect(QRectF(whole).adjusted(1, 1, -1, -2))
        painter.restore()
