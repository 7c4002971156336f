"""Lines of text painted in the rows of lists: one, or a second, smaller one below it; cut where there is no room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def two_lines(
    painter: QPainter,
    room: QRect,
    texts: tuple[str, str],
    fonts: tuple[QFont, QFont],
    ink: QColor,
    inks: dict[str, QColor],
) -> None:
    """Draws a line and, below it, a smaller one in muted ink, each cut where there is no room for more."""
    small = smaller_font(fonts[1])
    first, second = QFontMetrics(fonts[0]).height(), QFontMetrics(small).height()
    top = room.top() + (room.height() - first - second) // 2 + 1
    draw_line(painter, QRect(room.left(), top, room.width(), first), texts[0], fonts[0], ink)
    draw_line(painter, QRect(room.left(), top + first, room.width(), second), texts[1], small, inks["muted"])


def draw_line(painter: QPainter, room: QRect, text: str, font: QFont, ink: QColor) -> int:
    """Draws a line, cut where there is no room for more; how wide it came out."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, _ELIDE, max(room.width(), 0))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(room, _LEFT, shown)
    return metrics.horizontalAdvance(shown)


def smaller_font(font: QFont) -> QFont:
    """The font of second lines."""
    made = QFont(font)
    made.setWeight(QFont.Weight.Normal)
    made.setPointSizeF(max(font.pointSizeF() - 1, 7))
    return made
