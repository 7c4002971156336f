"""The numbers of the lines beside a table, of one width whatever they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableView


class RowNumbers(QHeaderView):
    """Asked how wide it wants to be, Qt's own lays out the numbers of 200 lines, each time that a page is shown."""

    def __init__(self, table: QTableView, width: int) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setFixedWidth(width)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        table.setVerticalHeader(self)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 0)
