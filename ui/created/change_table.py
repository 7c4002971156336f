"""What is changed at a provider as a table: what it is about, what is there now, what comes of it."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from ui.look.head_box import BLANK, HeadBox, room_for_box
from ui.look.icons import icon
from ui.look.row_lines import paint_row_lines
from ui.look.theme import Tone, colour, strong
from ui.look.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
ROW = 32
BESIDE_TEXT = 56
"""Width of a check box and of the room around a text."""
_SIGNS = {Tone.SUCCESS: "check", Tone.WARNING: "warning", Tone.ERROR: "error"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and how it is meant; a tone has its sign."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line. ticked: None where there is nothing to choose. key: names what it is about; "" for an empty one."""

    key: str
    cells: tuple[Cell, ...]
    ticked: bool | None = None
    spoken: str = ""


class ChangeModel(QAbstractTableModel):
    """Rows that are shown and may be ticked, each whole.

    Attributes:
        able: how many can be ticked.

    Signals:
        ticks_changed: a row was ticked or not any more.
    """

    ticks_changed = Signal()

    def __init__(self, heads: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._heads = heads
        self.rows: tuple[ChangeRow, ...] = ()
        self.able = 0

    def show_rows(self, rows: tuple[ChangeRow, ...]) -> None:
        """Show these in place of all others."""
        self.beginResetModel()
        self.rows, self.able = rows, sum(row.ticked is not None for row in rows)
        self.endResetModel()

    def change_row(self, key: str, row: ChangeRow) -> None:
        """Show another line in the place of one, or below all where there is none of it."""
        place = next((number for number, each in enumerate(self.rows) if each.key == key), -1)
        if place >= 0:
            self.rows = (*self.rows[:place], row, *self.rows[place + 1 :])
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        else:
            self.beginInsertRows(_TOP, len(self.rows), len(self.rows))
            self.rows = (*self.rows, row)
            self.endInsertRows()

    @property
    def ticked(self) -> frozenset[str]:
        """The keys of the rows that are ticked."""
        return frozenset(row.key for row in self.rows if row.ticked)

    def tick_all(self, ticked: bool) -> None:
        """Tick each row that can be, or none."""
        self.rows = tuple(row if row.ticked is None else replace(row, ticked=ticked) for row in self.rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.ticks_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            clear = BLANK if section == 0 and self.able else ""
            return f"{clear}{self._heads[section]}"
        if section == 0 and role == Qt.ItemDataRole.DecorationRole and self.able:
            return room_for_box()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(cell.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if index.column() == 0 and row.spoken else cell.text
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(colour(cell.tone, QApplication.palette()))
            case Qt.ItemDataRole.DecorationRole:
                sign = _SIGNS.get(cell.tone, "")
                return icon(sign, cell.tone) if sign else None
            case Qt.ItemDataRole.SizeHintRole if index.column() == 0:
                wanted = QFontMetrics(strong(QApplication.font())).horizontalAdvance(cell.text)
                return QSize(wanted + BESIDE_TEXT, ROW)
            case Qt.ItemDataRole.FontRole:
                return strong(QApplication.font()) if index.column() == 0 else None
            case Qt.ItemDataRole.CheckStateRole if index.column() == 0 and row.ticked is not None:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or row.ticked is None:
            return False
        self.change_row(row.key, replace(row, ticked=Qt.CheckState(value) is Qt.CheckState.Checked))
        self.ticks_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].key:
            return Qt.ItemFlag.NoItemFlags  # something else lies on it
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self.rows[index.row()].ticked is not None:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found


class ChangeTable(QTableView):
    """Shows a `ChangeModel`; Space ticks the row."""

    def __init__(self, name: str, label: str, model: ChangeModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "table")
        self.setAccessibleName(label)
        self.setModel(model)
        model.setParent(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        for column in range(model.columnCount()):
            wide = column in (1, 2)
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)
        self._model = model
        self._box = HeadBox(self)
        self._box.asked.connect(model.tick_all)
        model.ticks_changed.connect(self._show_ticked)
        model.modelReset.connect(self._show_ticked)

    def _show_ticked(self) -> None:
        self._box.show_count(len(self._model.ticked), self._model.able)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_lines(self)

    def keyPressEvent(self, event: Any) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            row = self._model.rows[index.row()]
            state = Qt.CheckState.Unchecked if row.ticked else Qt.CheckState.Checked
            self._model.setData(index.siblingAtColumn(0), state, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
