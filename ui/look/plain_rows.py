"""A list of rows as a model of Qt's.

Qt's own `QStandardItem` will not do: shiboken 6.11 now and then frees an item's wrapper before the item, which ends
the process when the window that had them is destroyed (two of three runs of `many_wizards.py` with 100 creates).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from ui.look.tokens import BUTTON_SMALL
from ui.look.toned import shown

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TICK = int(Qt.ItemDataRole.CheckStateRole)
ROOMY = {int(Qt.ItemDataRole.SizeHintRole): QSize(0, BUTTON_SMALL)}
"""Values of a row that is as high as a small button, and no lower than what is pressed has to be."""


@dataclass(frozen=True, slots=True)
class PlainRow:
    """One row: its text, what it holds by role (colours as of `toned.py`), and whether it can be chosen (a heading
    cannot)."""

    text: str
    values: Mapping[int, object]
    can_be_chosen: bool = True


class PlainRows(QAbstractListModel):
    """Rows that are all laid out anew, changed where they stand, or added at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlainRow] = []

    @property
    def rows(self) -> Sequence[PlainRow]:
        """What stands there."""
        return self._rows

    def lay_out(self, rows: Sequence[PlainRow]) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add(self, row: PlainRow) -> None:
        """Show one more row, below all others."""
        self.beginInsertRows(_TOP, len(self._rows), len(self._rows))
        self._rows.append(row)
        self.endInsertRows()

    def change(self, number: int, row: PlainRow) -> None:
        """Show another row where this one stands, if it is another."""
        if self._rows[number] != row:
            self._rows[number] = row
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row.text if role == _DISPLAY else shown(row.values.get(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._rows[index.row()].can_be_chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class TickedRows(PlainRows):
    """Rows with a box to tick each (their value of `TICK`, true or false), of which some may be left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole: list[PlainRow] = []
        self._places: Sequence[int] = ()

    def lay_out(self, rows: Sequence[PlainRow]) -> None:
        self._whole = list(rows)
        self.show_only(range(len(rows)))

    def show_only(self, places: Sequence[int]) -> None:
        """Show the rows at these places of what was laid out; the others keep their ticks."""
        self._places = places
        super().lay_out([self._whole[place] for place in places])

    def change(self, number: int, row: PlainRow) -> None:
        self._whole[self._places[number]] = row
        super().change(number, row)

    def tick(self, place: int, ticked: bool) -> None:
        """Tick a row by its place among all that were laid out, also one that is left out now."""
        row = self._whole[place]
        self._whole[place] = replace(row, values={**row.values, TICK: ticked})
        if place in self._places:
            super().change(self._places.index(place), self._whole[place])

    @property
    def whole(self) -> Sequence[PlainRow]:
        """All that was laid out."""
        return self._whole

    @property
    def ticked_places(self) -> list[int]:
        """The places of the ticked rows among all that were laid out."""
        return [place for place, row in enumerate(self._whole) if row.values[TICK]]

    @property
    def ticked(self) -> Sequence[PlainRow]:
        """The rows that are ticked, those that are left out too."""
        return [row for row in self._whole if row.values[TICK]]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        found = super().data(index, role)
        if role != TICK or found is None:
            return found
        return Qt.CheckState.Checked if found else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: object, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != TICK or not index.isValid():
            return False
        row = self._rows[index.row()]
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.change(index.row(), replace(row, values={**row.values, TICK: ticked}))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsUserCheckable if found else found
