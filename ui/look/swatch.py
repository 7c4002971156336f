"""A colour to choose, shown as what it is; never alone: its value is in its name, and stands in the field beside."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.look.theme import colours
from ui.look.tokens import BUTTON_SMALL, FOCUS, RADIUS_CONTROL
from ui.look.tooltips import give_tooltip


class Swatch(QAbstractButton):
    """The one that is chosen has a ring."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setObjectName(f"colour.{colour}")
        self.setAccessibleName(colour)
        give_tooltip(self, colour)
        self.setCheckable(True)
        self.setFixedSize(QSize(BUTTON_SMALL, BUTTON_SMALL))

    def show_chosen(self, chosen: bool) -> None:
        """Whether it is this colour."""
        self.setChecked(chosen)

    def nextCheckState(self) -> None:
        """A press chooses a colour; which one is chosen then is told by `show_chosen`."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        inks = colours(QApplication.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(QColor(inks["accent"]), FOCUS))
            painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
            inside = inside.adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(inks["edge"]), 1))
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
