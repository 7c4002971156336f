"""Shapes in colours of the tokens, filled and stroked without the enums of Qt: what the first window paints with.

A pen, or a brush of a colour, makes the whole namespace `Qt` when it is first used: 16 ms.
"""

from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPalette
from PySide6.QtWidgets import QApplication

from ui.look.theme import colours


def brush(name: str) -> QBrush:
    """A colour of the tokens, in the theme as it is."""
    made = QPalette()
    made.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.Base, QColor(colours(QApplication.palette())[name]))
    return made.brush(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)


def fill(painter: QPainter, path: QPainterPath, name: str) -> None:
    """Fill a shape."""
    painter.fillPath(path, brush(name))


def stroke(painter: QPainter, path: QPainterPath, name: str, width: float) -> None:
    """Draw the edge of a shape, so many pixels wide."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    painter.fillPath(stroker.createStroke(path), brush(name))
