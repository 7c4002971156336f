"""A table of plain rows: a model of its own, for what `plain_rows.py` says of Qt's items."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.look.plain_rows import Index
from ui.look.round_corners import round_corners
from ui.look.row_lines import paint_row_lines
from ui.look.toned import shown

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


@dataclass(frozen=True, slots=True)
class Cell:
    """Its text, and what it holds by role; colours as of `toned.py`."""

    text: str
    values: Mapping[int, object] = field(default_factory=dict)


class _Cells(QAbstractTableModel):
    def __init__(self, heads: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._heads = heads
        self._rows: Sequence[Sequence[Cell]] = ()

    def lay_out(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Rows come and go at the end, so that the row of this place stays chosen and what it holds stays."""
        before, after = len(self._rows), len(rows)
        if after > before:
            self.beginInsertRows(_TOP, before, after - 1)
            self._rows = (*self._rows, *rows[before:])
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(_TOP, after, before - 1)
            self._rows = self._rows[:after]
            self.endRemoveRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(after - 1, len(self._heads) - 1))

    def lay_row(self, place: int, row: Sequence[Cell]) -> None:
        """Another row in place of one."""
        self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._heads) - 1))

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        return self._heads[section] if orientation is Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self._rows[index.row()] if index.isValid() else ()
        if index.column() >= len(row):
            return None
        cell = row[index.column()]
        return cell.text if role == _DISPLAY else shown(cell.values.get(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PlainTable(QTableView):
    """A few rows to read; a column without cells has widgets, or nothing.

    Args:
        row: the height of a row.
    """

    def __init__(self, name: str, heads: Sequence[str], row: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "table")
        self._cells = _Cells(heads, self)
        self.setModel(self._cells)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        round_corners(self, self.horizontalHeader())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_lines(self)

    def lay_out(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Show these rows in place of those before."""
        self._cells.lay_out(rows)

    def lay_row(self, place: int, row: Sequence[Cell]) -> None:
        """Show this row in place of the one there."""
        self._cells.lay_row(place, row)

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return self._cells.rowCount()

    def put(self, place: int, column: int, widget: QWidget) -> None:
        """Show a widget in a cell."""
        self.setIndexWidget(self._cells.index(place, column), widget)

    def height_of(self, rows: int) -> int:
        """How high it is with its head and so many rows."""
        height = self.verticalHeader().defaultSectionSize() * rows
        return self.horizontalHeader().sizeHint().height() + height + 2 * self.frameWidth()

    def show_at_most(self, rows: int) -> None:
        """Be as high as the rows are, of so many at most."""
        self.setFixedHeight(self.height_of(min(self.row_count, rows)))
