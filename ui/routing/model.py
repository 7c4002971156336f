"""The routing table as a Qt model over frozen rows. Every change is an edit that undo takes back.

Filter and sort are in here: a proxy takes 13 s to sort what the model itself sorts in 34 ms (performance.md, 2).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QUndoStack

from core.channel.catalog import DESTINATION_NAMES, Kind
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.lookup import Place
from core.channel.people_search import PeopleSearch
from core.channel.rules import problems_of_route
from core.errors import Problem
from core.numbers.did_format import DidFormat
from core.routes.cells import DESTINATION, NUMBER, TYPE, CellEntry, cell_text, known_type, typed_text
from core.routes.edits import (
    Edit,
    Inserted,
    Removed,
    Reordered,
    Replaced,
    insert_or_remove,
    inserted,
    part,
    removed,
    replaced,
    touched,
)
from core.routes.order import Arrangement, arranged, shifted
from core.routes.refused import RefusedCells
from core.routes.rows import Block, RouteRows, checked
from core.routes.runs import Runs, runs
from core.routes.table import COLUMNS
from core.wording import NN_, one_text
from ui.look.icons import icon
from ui.look.texts import plural, problem_text, translated
from ui.look.theme import Tone
from ui.look.tooltips import tooltip_text
from ui.routing.commands import MOST_STEPS, Along, EditCommand
from ui.routing.names import Pieces, RouteNames
from ui.routing.picker_rows import Aim, UsedLast

Index = QModelIndex | QPersistentModelIndex
# Plain ints: comparing with Qt's enums costs three times the whole repaint (see performance.md, 2).
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TYPED_ROLE = PROBLEM_ROLE + 1  # numbers and names as a person edits them; EditRole holds the API's values
PIECES_ROLE = PROBLEM_ROLE + 2  # what is painted in a cell
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
_MOST_RUNS = 64
"""More separate ranges than this are told to the view as a reset, which costs the same for any number of rows."""


class RoutingModel(QAbstractTableModel):
    """Rows are `DidRoute`s; the columns are those of the routing table in the contract, in that order.

    `Qt.EditRole` holds the API's value (for `members` the text form), `Qt.DisplayRole` what a person reads. Rows of
    Qt's interface are the rows as shown; rows of `RouteRows` and of edits keep their own order.

    Signals:
        touched: undo or redo changed these rows. rewritten: a typed number was written in another way.
        queue_wanted: a message queue of this name is to be made for these rows; only where `makes_queues`.
    """

    touched = Signal(object)
    rewritten = Signal(str, str)
    queue_wanted = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = RouteRows()
        self.entry = CellEntry()
        self.arrangement = Arrangement()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MOST_STEPS)
        self._shown: list[int] | None = None
        self.names = RouteNames(Directory())
        self.search = PeopleSearch(Directory())
        self.used = UsedLast()
        self.makes_queues = False
        self.refused = RefusedCells()
        self._refused_rows: list[int] = []
        self._refused_at = 0

    @property
    def routes(self) -> tuple[DidRoute, ...]:
        """The rows, in their own order."""
        return tuple(self.rows.routes)

    @property
    def kind(self) -> Kind | None:
        """The kind of channel that the rows are checked for."""
        return self.entry.kind

    @property
    def directory(self) -> Directory:
        """The PBX's lists that names are taken from."""
        return self.entry.directory

    # What the table is about

    def set_block(self, block: Block, kind: Kind | None) -> None:
        """Show rows that were checked elsewhere. Takes a few milliseconds however many they are."""
        self.beginResetModel()
        self.undo_stack.clear()
        self.rows.fill(block)
        self.entry = CellEntry(kind, self.entry.directory, self.entry.country)
        self._shown = self.arranging(self.arrangement)()
        self.endResetModel()

    def set_directory(self, directory: Directory) -> None:
        """Show names from these lists from now on."""
        if directory != self.entry.directory:
            self.entry = CellEntry(self.entry.kind, directory, self.entry.country)
            self.names = RouteNames(directory)
            self.search = PeopleSearch(directory)
            self._put(self.entry.changed_by_lists(self.rows.routes))
        self._repaint_all()

    def _put(self, changed: Mapping[int, DidRoute]) -> None:
        """Change rows without a step of undo: nobody has edited anything."""
        self.rows.replace(sorted(changed), checked([changed[row] for row in sorted(changed)], self.kind))

    def set_country(self, country: str) -> None:
        """Take national numbers that are typed or pasted from now on for numbers of this country."""
        self.entry = CellEntry(self.entry.kind, self.entry.directory, country)

    def edit(self, text: str, *edits: Edit | None, along: Along | None = None) -> None:
        """Do edits as one step that undo takes back; `text` is its name in the menu, `along` goes with it."""
        found = [edit for edit in edits if edit is not None and _changes(edit)]
        if found:
            self.undo_stack.push(EditCommand(self, text, found, along))

    def apply(self, edit: Edit) -> None:
        """Change the rows and tell the views; only commands of the undo stack call this."""
        if isinstance(edit, Replaced):
            self._replace(edit)
        elif isinstance(edit, Reordered):
            self._reorder(edit)
        elif self._shown is None and len(ranges := tuple(runs(edit.positions))) <= _MOST_RUNS:
            self._insert_or_remove(edit, ranges)
        else:
            self.beginResetModel()
            self._shown = shifted(self._shown, edit, len(self.rows))
            insert_or_remove(self.rows, edit)
            self.endResetModel()
        if self.rows.repeated_changed:
            self._repaint_all()

    def tell_touched(self, edits: Sequence[Edit]) -> None:
        """Say which rows undo or redo has changed."""
        self.touched.emit(touched(edits))

    def picks_at(self, row: int, aim: Aim) -> list[Place]:
        """Who stands in a cell, as the picker has it."""
        route = self.rows.routes[row]
        if aim is Aim.MEMBERS:
            return [Place(each.type, each.value, each.wanted, each.seen) for each in route.members]
        given = route.has_destination or route.destination_type == "api"
        return [Place(route.destination_type, route.destination_id, route.wanted, route.seen)] if given else []

    def _replace(self, edit: Replaced) -> None:
        self.rows.replace(edit.positions, edit.after)
        first, last = self.shown_at(edit.positions[0]), self.shown_at(edit.positions[-1])
        if self._shown is not None and len(edit.positions) > 1:
            self._repaint_all()
        elif first >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _insert_or_remove(self, edit: Inserted | Removed, ranges: Sequence[range]) -> None:
        if isinstance(edit, Inserted):
            done = 0
            for run in ranges:
                self.beginInsertRows(QModelIndex(), run.start, run.stop - 1)
                self.rows.insert(run.start, part(edit.block, done, len(run)))
                self.endInsertRows()
                done += len(run)
        else:
            for run in reversed(ranges):
                self.beginRemoveRows(QModelIndex(), run.start, run.stop - 1)
                self.rows.remove(run.start, len(run))
                self.endRemoveRows()

    def _reorder(self, edit: Reordered) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self.source(index.row()) for index in before]
        wanted = set(rows if self._shown is None else self._shown)
        new_place = {row: place for place, row in enumerate(edit.order) if row in wanted}
        self.rows.reorder(edit.order)
        if self._shown is not None:
            self._shown = [new_place[row] for row in self._shown]
        for index, row in zip(before, rows, strict=True):
            self.changePersistentIndex(index, self.index(self.shown_at(new_place[row]), index.column()))
        self.layoutChanged.emit()

    # Which rows are shown

    def arrange(self, wish: Arrangement) -> None:
        """Show other rows, or in another order. Edits do not rearrange: a row stays under the cursor."""
        self.show_arranged(wish, self.arranging(wish)())

    def arranging(self, wish: Arrangement) -> Callable[[], list[int] | None]:
        """What finds the rows to show; a worker may do it, as long as the rows do not change."""
        return partial(arranged, self.rows, wish, self.names.named, self.names.type_name)

    def show_arranged(self, wish: Arrangement, shown: list[int] | None) -> None:
        """Show the rows that were found."""
        self.arrangement = wish
        if shown is None and self._shown is None:
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def source(self, shown: int) -> int:
        """The row that is shown at a place."""
        return shown if self._shown is None else self._shown[shown]

    def sources(self, places: Sequence[int]) -> Sequence[int]:
        """The rows that are shown at these places: a range of places is cut out at once."""
        if self._shown is None:
            return places
        if isinstance(places, range):
            return self._shown[places.start : places.stop]
        return [self._shown[place] for place in places]

    def shown_at(self, row: int) -> int:
        """The place at which a row is shown; -1 if it is hidden."""
        if self._shown is None:
            return row if row < len(self.rows) else -1
        try:
            return self._shown.index(row)
        except ValueError:
            return -1

    def places_of(self, rows: Sequence[int]) -> Sequence[int]:
        """The places at which rows are shown, ascending; hidden ones are left out."""
        if self._shown is None:
            count = len(self.rows)
            if isinstance(rows, (range, Runs)) and (not rows or rows[-1] < count):
                return rows
            return sorted([row for row in rows if row < count])
        wanted = set(rows)
        return [place for place, row in enumerate(self._shown) if row in wanted]

    @property
    def hidden_count(self) -> int:
        """How many rows the filter hides."""
        return 0 if self._shown is None else len(self.rows) - len(self._shown)

    # What is wrong

    def show_refused(self, problems: Iterable[Problem]) -> None:
        """The PBX has refused these values of the rows; none to say that it is tried again."""
        before = self.refused
        self.refused, self._refused_at = RefusedCells.of(self.rows.routes, problems), -1
        if not (before or self.refused):
            return  # each page that is left forwards says so: nothing is painted for it
        self._repaint_all()
        if self.rowCount():
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def refused_rows(self) -> list[int]:
        """The rows that still are as the PBX has refused them; looked through once after each change."""
        if self._refused_at != self.rows.changes:
            self._refused_rows = self.refused.rows(self.rows.routes) if self.refused else []
            self._refused_at = self.rows.changes
        return self._refused_rows

    def problems_at(self, row: int) -> list[Problem]:
        """What is wrong with a row."""
        return self.rows.problems_of(row, self.kind)

    def next_problem(self, row: int, step: int = 1) -> int:
        """The next row with a problem after `row` (with `step` -1 before it), round the end; -1 if there is none."""
        last = len(self.rows)
        ways = (range(row + 1, last), range(last)) if step > 0 else (range(row - 1, -1, -1), range(last - 1, -1, -1))
        return next((found for way in ways if (found := self.rows.first_problem(way)) >= 0), -1)

    # Qt's interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(self.rows) if self._shown is None else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DECORATION and self.refused and orientation == Qt.Orientation.Vertical:
            return self._sign_of(self.source(section))
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.source(section) + 1
        pages = self.kind is not None and self.entry.form is DidFormat.PAGE_ID
        did = translated(self.kind.did_label) if self.kind is not None and pages else self.tr("Number")
        return (did, self.tr("Type"), self.tr("Messages go to"), self.tr("Who may write from it"))[section]

    def _sign_of(self, row: int) -> QIcon | None:
        """Beside the number of a row that was refused."""
        return icon("error", Tone.ERROR) if self.refused.in_line(self.rows.routes[row]) else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        shown = index.row()
        row = shown if self._shown is None else self._shown[shown]
        column = index.column()
        if role == _DISPLAY:
            return self.names.shown(self.rows.routes[row], column)
        if role == _EDIT:
            return cell_text(self.rows.routes[row], column)
        if role == TYPED_ROLE:
            return typed_text(self.rows.routes[row], column, self.entry.lookup)
        if role == PROBLEM_ROLE:
            return self._has_problem(row, column)
        if role == PIECES_ROLE:
            return self._pieces(row, column)
        problem = self._problem_at(row, column)
        if role == _ACCESSIBLE:
            return self._spoken(row, column, problem)
        return tooltip_text(problem) or None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role not in (_EDIT, TYPED_ROLE) or not index.isValid():
            return False
        row, column = self.source(index.row()), index.column()
        before = self.rows.routes[row]
        if column == TYPE:
            value = known_type(str(value or ""), {each: self.names.type_name(each) for each in DESTINATION_NAMES})
        after = self.entry.edited(before, column, value, api=role == _EDIT)
        if after == before:
            self._put({row: after})
        else:
            block = checked((after,), self.kind)
            self.edit(self.tr("Edit line {line}").format(line=row + 1), replaced(self.rows, (row,), block))
            if column == NUMBER and after.did_number != (text := str(value or "").strip()):
                self.rewritten.emit(text, after.did_number)
        return True

    def insertRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:
        if parent.isValid() or count < 1 or not 0 <= row <= self.rowCount():
            return False
        at = self.source(row) if row < self.rowCount() else len(self.rows)
        self.insert_routes(at, [DidRoute()] * count, self.tr("Add a line"))
        return True

    def removeRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:
        if parent.isValid() or count < 1 or row < 0 or row + count > self.rowCount():
            return False
        self.remove([self.source(place) for place in range(row, row + count)])
        return True

    def insert_routes(self, at: int, routes: Sequence[DidRoute], text: str) -> None:
        """Insert rows before row `at`, as one step."""
        self.insert_block(at, checked(routes, self.kind), text)

    def insert_block(self, at: int, block: Block, text: str, along: Along | None = None) -> None:
        """The same with rows that were checked already."""
        self.edit(text, inserted(at, block), along=along)

    def remove(self, rows: Iterable[int]) -> None:
        """Take rows away, as one step."""
        gone = removed(self.rows, sorted(rows))
        self.edit(plural(NN_("Remove 1 line", "Remove {count} lines"), len(gone.positions)), gone)

    def _has_problem(self, row: int, column: int) -> bool:
        # Asked for at every repaint: the lines of duplicates, which are looked for in the whole table, can wait.
        if column == NUMBER and self.rows.is_repeated(row):
            return True
        if self.refused and self.refused.at(self.rows.routes[row], column):
            return True
        if self.kind is None or not self.rows.is_faulty(row):
            return False
        at_row = problems_of_route(self.rows.routes[row], self.kind, row)
        return any(each.path.column == COLUMNS[column] for each in at_row)

    def _problem_at(self, row: int, column: int) -> str:
        refused = self.refused.at(self.rows.routes[row], column) if self.refused else None
        if refused is not None:
            return problem_text(refused)
        if not self.rows.is_faulty(row) and (column != NUMBER or not self.rows.is_repeated(row)):
            return ""
        at_cell = (each for each in self.problems_at(row) if each.path.column == COLUMNS[column])
        return one_text(*map(problem_text, at_cell))

    def _pieces(self, row: int, column: int) -> Pieces:
        """What is painted; an empty destination says what is to be done."""
        route = self.rows.routes[row]
        if column == DESTINATION and not route.has_destination and route.destination_type != "api":
            return Pieces("", (self.tr("Choose a destination"),) if self._has_problem(row, column) else ())
        return self.names.pieces(route, column)

    def _spoken(self, row: int, column: int, problem: str) -> str:
        """Line, column, what stands there, and what is wrong with it."""
        text = self.names.shown(self.rows.routes[row], column) or self.tr("empty")
        name = self.headerData(column, Qt.Orientation.Horizontal)
        told = self.tr("Line {row}, {column}, {text}").format(row=row + 1, column=name, text=text)
        return f"{told}. {problem}" if problem else told

    def _repaint_all(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))


_ANSWERED = frozenset((_DISPLAY, _EDIT, TYPED_ROLE, _TOOL_TIP, _ACCESSIBLE, PROBLEM_ROLE, PIECES_ROLE))


def _changes(edit: Edit) -> bool:
    return bool(edit.order) if isinstance(edit, Reordered) else bool(edit.positions)
