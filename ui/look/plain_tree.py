"""Groups of plain rows, each below its head: a model of its own, for what `plain_rows.py` says of Qt's items."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QTreeView, QWidget

from ui.look.plain_rows import Index
from ui.look.plain_table import Cell
from ui.look.round_corners import round_corners

_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_OF_HEAD = 0
"""The internal id of a head's index; that of a row is 1 + the place of its head."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A head, which cannot be chosen, and the rows below it."""

    head: Sequence[Cell]
    rows: Sequence[Sequence[Cell]]


class _Branches(QAbstractItemModel):
    def __init__(self, heads: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._heads = heads
        self.branches: Sequence[Branch] = ()

    def lay_out(self, branches: Sequence[Branch]) -> None:
        self.beginResetModel()
        self.branches = branches
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _OF_HEAD)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == _OF_HEAD:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _OF_HEAD)

    def rowCount(self, parent: Index = _TOP) -> int:
        if not parent.isValid():
            return len(self.branches)
        is_head = parent.internalId() == _OF_HEAD and parent.column() == 0
        return len(self.branches[parent.row()].rows) if is_head else 0

    def columnCount(self, parent: Index = _TOP) -> int:
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        return self._heads[section] if orientation is Qt.Orientation.Horizontal and role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self._row(index) if index.isValid() else ()
        if index.column() >= len(row):
            return None
        cell = row[index.column()]
        return cell.text if role == _DISPLAY else cell.values.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        of_row = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled if index.internalId() == _OF_HEAD else Qt.ItemFlag.ItemIsEnabled | of_row

    def _row(self, index: Index) -> Sequence[Cell]:
        if index.internalId() == _OF_HEAD:
            return self.branches[index.row()].head
        return self.branches[index.internalId() - 1].rows[index.row()]


class PlainTree(QTreeView):
    """Branches that are always open, to read and to choose a row of."""

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._model = _Branches(heads, self)
        self.setModel(self._model)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        round_corners(self, self.header())

    def lay_out(self, branches: Sequence[Branch]) -> None:
        """Show these branches in place of those before; widgets that were put in cells are gone."""
        self._model.lay_out(branches)
        self.expandAll()

    def put(self, branch: int, row: int | None, column: int, widget: QWidget) -> None:
        """Show a widget in a cell of a row, or of the branch's head."""
        head = self._model.index(branch, 0)
        index = self._model.index(branch, column) if row is None else self._model.index(row, column, head)
        self.setIndexWidget(index, widget)

    @property
    def chosen(self) -> tuple[int, int] | None:
        """The places of the row that is chosen and, before it, of its branch."""
        index = self.currentIndex()
        return (index.parent().row(), index.row()) if index.parent().isValid() else None

    def show_only(self, fits: Callable[[Sequence[Cell]], bool]) -> bool:
        """Hide rows that do not fit, and heads without one that does; below a head whose name fits all are shown.

        Returns:
            whether any is shown.
        """
        found = False
        for place, branch in enumerate(self._model.branches):
            head = self._model.index(place, 0)
            whole = fits(branch.head[:1])
            fitting = [whole or fits(row) for row in branch.rows]
            for number, each in enumerate(fitting):
                self.setRowHidden(number, head, not each)
            self.setRowHidden(place, _TOP, not any(fitting))
            found = found or any(fitting)
        return found
