"""The lines between the rows of a table, across its whole width: one a row, whatever its cells are painted by."""

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QTableView

from ui.look.theme import colours


def paint_row_lines(table: QTableView) -> None:
    """At the end of a table's `paintEvent`: below each row that is seen, but not where the table's own edge is."""
    port = table.viewport()
    last = table.rowAt(port.height() - 1)
    shown = range(max(table.rowAt(0), 0), (last if last >= 0 else table.model().rowCount() - 1) + 1)
    painter = QPainter(port)
    painter.setPen(QColor(colours(QApplication.palette())["line"]))
    for row in shown:
        bottom = table.rowViewportPosition(row) + table.rowHeight(row) - 1
        if not table.isRowHidden(row) and bottom != port.height() - 1:
            painter.drawLine(0, bottom, port.width(), bottom)
    painter.end()
