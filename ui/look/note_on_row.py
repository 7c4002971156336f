"""A part that lies on one row of a table over the table's whole width, and makes the row as high as it needs."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.look.theme import colours

_GROUNDS = {"asks": "warning_soft", "fails": "error_soft"}


class NoteOnRow(QFrame):
    """On all of the row, or below the line of it. Its row is named by its place; another order hides it first."""

    def __init__(self, table: QTableView, ground: str) -> None:
        super().__init__(table.viewport())
        self.setProperty("ground", ground)
        self._table = table
        self._row, self._below = -1, 0
        self._line = _LineOnTop(table, ground)
        table.viewport().installEventFilter(self)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self._lie)
        self.hide()

    def lie_on(self, row: int, below: int = 0) -> None:
        """Lie on this row from now on, below so many pixels of it; on none for a row of -1."""
        self._give_back()
        self._row, self._below = row, below
        if below:
            self._line.high = below
            self._table.setItemDelegateForRow(row, self._line)
        self.setVisible(row >= 0)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._row >= 0:
            self._make_room()
        return super().eventFilter(watched, event)

    @property
    def wanted(self) -> int:
        """How high it is, in the table as wide as it is."""
        column = self.layout()
        if column is None:
            return 0
        width = self._table.viewport().width()
        return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()

    def _make_room(self) -> None:
        if self._row >= 0:
            self._table.setRowHeight(self._row, self._below + self.wanted)
            self._lie()

    def _give_back(self) -> None:
        if self._row >= 0 and self._below:
            self._table.setItemDelegateForRow(self._row, None)  # type: ignore[arg-type]
        if 0 <= self._row < self._table.model().rowCount():
            self._table.setRowHeight(self._row, self._table.verticalHeader().defaultSectionSize())

    def _lie(self) -> None:
        if self._row >= 0:
            top = self._table.rowViewportPosition(self._row) + self._below
            self.setGeometry(0, top, self._table.viewport().width(), self.wanted)


class _LineOnTop(QStyledItemDelegate):
    """Paints a line as high as the others are, on the note's ground, above the note."""

    def __init__(self, table: QTableView, ground: str) -> None:
        super().__init__(table)
        self._ground = ground
        self.high = 0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = QStyleOptionViewItem(option)
        line.rect.setHeight(self.high + 1)  # the note hides the cell's lower edge
        ground = QColor(colours(QApplication.palette())[_GROUNDS[self._ground]])
        painter.fillRect(line.rect, ground)
        super().paint(painter, line, index)
