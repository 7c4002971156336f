"""The plan as a table: a row a site, a column a channel file, a cell what would become of it, or what has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from core.errors import plain
from core.fleet.cures import Cure, cured
from core.fleet.outcome import Became, End
from core.fleet.plan import Cell, Plan, SitePlan
from ui.fleet.words import Group, group_of, look_of
from ui.look.icons import icon
from ui.look.theme import Tone, colour, strong
from ui.look.tooltips import tooltip_text

if TYPE_CHECKING:
    from core.fleet.opening import Opened

Index = QModelIndex | QPersistentModelIndex
SITE = 0
_DOES = (End.CREATED, End.UPDATED, End.DELETED)
_AGAIN = (End.UNREACHABLE, End.UNKNOWN)
_SAID_BY_COLOUR = (Tone.MUTED, Tone.ERROR, Tone.SUCCESS)


@dataclass(slots=True)
class Row:
    """A site with its cells by file; what is known of each; whether it takes part.

    Attributes:
        left_out: it takes no part because it was not reached, and not because a person said so.
    """

    planned: SitePlan
    name: str
    cells: dict[str, Cell]
    became: dict[str, Became] = field(default_factory=dict)
    busy: set[str] = field(default_factory=set)
    ticked: bool = True
    left_out: bool = False

    def judge(self, end: End) -> None:
        """Take no part where a look at the site failed, and take part again where another one did not."""
        does = any(each.end in _DOES for each in self.became.values())
        if end in _AGAIN and self.ticked and not does:
            self.ticked, self.left_out = False, True
        elif does and self.left_out:
            self.ticked, self.left_out = True, False

    @property
    def can_be_ticked(self) -> bool:
        return self.planned.site is not None


class PlanModel(QAbstractTableModel):
    """Signals:
    counted: something is counted otherwise than before.
    """

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.files: tuple[str, ...] = ()
        self._providers: dict[str, str] = {}
        self._places: dict[int, tuple[int, str]] = {}

    def show(self, opened: "Opened") -> None:
        """A plan that was read; what is wrong in it is a problem at once."""
        rows = []
        for planned in opened.plan.sites:
            cells = {cell.file: cell for cell in planned.cells}
            first = next(iter(planned.cells), None)
            name = planned.site.name if planned.site is not None else plain(first.site if first else "", 200) or "?"
            row = Row(planned, name, cells, ticked=planned.site is not None)
            for cell in planned.cells:
                if cell.error is not None:
                    row.became[cell.file] = Became(cell, End.INVALID, error=cell.error)
            rows.append(row)
        self._show_rows(tuple(template.file for template in opened.templates), rows)

    def take_over(self, before: "PlanModel") -> None:
        """Show the plan of another window, and what is known of it."""
        self._show_rows(before.files, before.rows)

    def _show_rows(self, files: tuple[str, ...], rows: list[Row]) -> None:
        self.beginResetModel()
        self.files, self.rows, self._providers, self._places = files, rows, {}, {}
        for place, row in enumerate(rows):
            for cell in row.cells.values():
                self._places[id(cell)] = place, cell.file
                if cell.error is None and cell.draft is not None and cell.draft.provider is not None:
                    self._providers.setdefault(cell.file, cell.draft.provider.name)
        self.endResetModel()
        self.counted.emit()

    # What is known

    def begin(self, cells: Iterable[Cell]) -> None:
        """From now on nothing is known of these."""
        for cell in cells:
            place, file = self._places[id(cell)]
            self.rows[place].became.pop(file, None)
            self.rows[place].busy.add(file)
        self._changed()

    def end(self) -> None:
        """Nothing is under way any more."""
        for row in self.rows:
            row.busy.clear()
        self._changed()

    def learn(self, told: Sequence[Became]) -> None:
        """What became of some cells."""
        for became in told:
            place, file = self._places[id(became.cell)]
            row = self.rows[place]
            row.busy.discard(file)
            row.became[file] = became
            if became.planned:
                row.judge(became.end)
        self._changed()

    def cure(self, index: Index, cure: Cure) -> Plan:
        """Put somebody in at one site; what is to be checked then."""
        row, file = self.rows[index.row()], self.file_at(index.column())
        before = row.cells[file]
        if before.draft is None or row.planned.site is None:
            return Plan(())
        made = row.cells[file] = replace(before, draft=cured(before.draft, cure))
        self._places[id(made)] = index.row(), file
        return Plan((SitePlan(row.planned.site, (made,)),))

    def _changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount() - 1))
        self.counted.emit()

    def count(self, group: Group) -> int:
        """How many cells are counted there."""
        return sum(group in (Group.ALL, group_of(row.became.get(file))) for row in self.rows for file in row.cells)

    def done(self, group: Group) -> int:
        """How many of them are done, and not only planned."""
        return sum(not became.planned and group_of(became) is group for became in self.told())

    def has(self, place: int, group: Group, text: str) -> bool:
        """Whether a row has a cell of a group, and a name or an address with this text."""
        row = self.rows[place]
        site = row.planned.site
        words = f"{row.name} {site.base_url if site is not None else ''}".casefold()
        if text.casefold() not in words:
            return False
        return group is Group.ALL or any(group_of(each) is group for each in row.became.values())

    def all_cells(self) -> Plan:
        """Everything that can be checked."""
        return Plan(tuple(
            SitePlan(row.planned.site, cells) for row in self.rows
            if row.planned.site is not None
            and (cells := tuple(cell for cell in row.cells.values() if cell.error is None))
        ))  # fmt: skip

    def chosen(self) -> Plan:
        """What is to be done of the ticked sites."""
        return _plan_of((row for row in self.rows if row.ticked), _DOES, planned=True)

    def failed(self, planned: bool) -> Plan:
        """What may be tried again: it was not reached, or is not clear.

        Args:
            planned: of what was compared only; else of what was to be done.
        """
        return _plan_of(self.rows, _AGAIN, planned)

    def told(self) -> list[Became]:
        """All that is known, in the order of the table."""
        return [row.became[file] for row in self.rows for file in self.files if file in row.became]

    def became_at(self, index: Index) -> Became | None:
        """What is known of a cell."""
        file = self.file_at(index.column())
        return self.rows[index.row()].became.get(file) if index.isValid() and file else None

    def file_at(self, column: int) -> str:
        """The channel file of a column, "" for the site's."""
        return self.files[column - 1] if 0 < column <= len(self.files) else ""

    def short(self, file: str) -> str:
        """A channel file as its column is called."""
        return plain(Path(file).stem, 40)

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1 + len(self.files)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == SITE and self.rows[index.row()].can_be_ticked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        file = self.file_at(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(filter(None, (self.short(file), self._providers.get(file)))) if file else self.tr("Site")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if index.column() == SITE:
            return self._site_data(row, role)
        file = self.file_at(index.column())
        if file not in row.cells:
            return "–" if role == Qt.ItemDataRole.DisplayRole else None
        return self._cell_data(row, file, role)

    def _site_data(self, row: Row, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.CheckStateRole if row.can_be_ticked:
                return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.FontRole:
                return _semibold()
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(row.planned.site.base_url) if row.planned.site is not None else None
        return None

    def _cell_data(self, row: Row, file: str, role: int) -> Any:
        text, sign, tone = look_of(row.became.get(file), file in row.busy)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.DecorationRole if sign:
                return icon(sign, tone)
            case Qt.ItemDataRole.ForegroundRole:
                return colour(tone if tone in _SAID_BY_COLOUR else Tone.PLAIN, QApplication.palette())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {self.short(file)}, {text}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != SITE:
            return False
        row = self.rows[index.row()]
        row.ticked, row.left_out = Qt.CheckState(value) is Qt.CheckState.Checked, False
        self.dataChanged.emit(index, index)
        self.counted.emit()
        return True


def _plan_of(rows: Iterable[Row], ends: Sequence[End], planned: bool) -> Plan:
    """The cells of which these ends were told, as a plan of their sites."""
    found = []
    for row in rows:
        told = row.became
        cells = tuple(
            cell for file, cell in row.cells.items()
            if file in told and told[file].end in ends and told[file].planned is planned
        )  # fmt: skip
        if cells and row.planned.site is not None:
            found.append(SitePlan(row.planned.site, cells))
    return Plan(tuple(found))


def _semibold() -> QFont:
    return strong(QApplication.font())
