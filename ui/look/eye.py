"""The eye inside a masked line: pressed, it shows what is typed."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.look.strokes import stroke
from ui.look.tokens import ICON_SMALL

SIDE = 32
_GRID = 24
_STROKE = 1.75


class Eye(QToolButton):
    """Stands at the right end of its line, with a target of 32 by 32.

    Drawn here: the icons' plug-in would take 8 ms of the first window.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self.setCheckable(True)
        self.setFixedSize(SIDE, SIDE)
        line.setTextMargins(0, 0, SIDE, 0)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QLineEdit):
            room = watched.rect()
            left = 1 if watched.isRightToLeft() else room.width() - SIDE - 1
            self.move(left, (room.height() - SIDE) // 2)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = ICON_SMALL + 4
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / _GRID, side / _GRID)
        lid = QPainterPath(QPointF(3, 12))
        lid.quadTo(12, 0, 21, 12)
        lid.quadTo(12, 24, 3, 12)
        lid.addEllipse(QPointF(12, 12), 2.8, 2.8)
        if self.isChecked():
            lid.moveTo(4, 20)
            lid.lineTo(20, 4)
        stroke(painter, lid, "text" if self.underMouse() else "muted", _STROKE)
