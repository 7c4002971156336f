"""The routing table as a Qt model over frozen rows: an edit replaces a row, a rule is checked per row."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.catalog import DESTINATION_TYPES, Kind
from core.channel import DidRoute, Member, format_members, parse_members
from core.directory import Directory
from core.errors import Problem
from core.rules import problems_of_route, repeated_rows
from core.wording import N_
from ui.texts import problem_text, translated

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("did_number", "destination_type", "destination_id", "members")
DESTINATION_NAMES = {
    "extension": N_("Extension"),
    "queue": N_("Message queue"),
    "api": N_("Third-party platform (API)"),
}
# Plain ints: comparing with Qt's enums costs three times the whole repaint (see performance.md, 2).
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class RoutingModel(QAbstractTableModel):
    """Rows are `DidRoute`s; the columns are those of the routing table in the contract, in that order.

    `Qt.EditRole` holds the API's value (for `members` the text form), `Qt.DisplayRole` what a person reads.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._routes: list[DidRoute] = []
        self._kind: Kind | None = None
        self._directory = Directory()
        self._names: dict[tuple[str, str], str] = {}
        self._problems: list[tuple[Problem, ...]] = []
        self._repeated: dict[int, Problem] = {}

    @property
    def routes(self) -> tuple[DidRoute, ...]:
        """The rows."""
        return tuple(self._routes)

    @property
    def directory(self) -> Directory:
        """The PBX's lists that names are taken from."""
        return self._directory

    def set_routes(self, routes: Iterable[DidRoute], kind: Kind | None) -> None:
        """Show other rows, for a kind of channel."""
        self.beginResetModel()
        self._routes = list(routes)
        self._kind = kind
        self._check_all()
        self.endResetModel()

    def set_directory(self, directory: Directory) -> None:
        """Show names from these lists from now on."""
        self._directory = directory
        self._names = {
            (type_, entry.id): entry.label for type_, entries in directory.by_type.items() for entry in entries
        }
        if self._routes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._routes) - 1, len(COLUMNS) - 1))

    def problems(self) -> list[Problem]:
        """Every problem of the table, in row order."""
        found: list[Problem] = []
        for row, own in enumerate(self._problems):
            found.extend(self._placed(problem, row) for problem in own)
            if row in self._repeated:
                found.append(self._placed(self._repeated[row], row))
        return found

    # Qt's interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._routes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        did = translated(self._kind.did_label) if self._kind else self.tr("DID number")
        return (did, self.tr("Destination type"), self.tr("Destination"), self.tr("Members"))[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _DISPLAY:
            return self._shown(self._routes[row], column)
        if role == _EDIT:
            return self._value(self._routes[row], column)
        if role in (_TOOL_TIP, PROBLEM_ROLE):
            return self._problem_at(row, column) or None
        if role == _ACCESSIBLE:
            problem = self._problem_at(row, column)
            shown = self._shown(self._routes[row], column)
            return f"{shown}. {problem}" if problem else shown
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        row = index.row()
        changed = self._edited(self._routes[row], index.column(), str(value or "").strip())
        if changed == self._routes[row]:
            return True
        self._routes[row] = changed
        self._check_row(row)
        # Another row may have been, or become, the twin of this one.
        self._check_repeated()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._routes) - 1, len(COLUMNS) - 1))
        return True

    def insertRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        if parent.isValid() or count < 1 or not 0 <= row <= len(self._routes):
            return False
        self.insert_routes(row, [DidRoute()] * count)
        return True

    def removeRows(self, row: int, count: int, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        if parent.isValid() or count < 1 or row < 0 or row + count > len(self._routes):
            return False
        self.beginRemoveRows(QModelIndex(), row, row + count - 1)
        del self._routes[row : row + count]
        self._check_all()
        self.endRemoveRows()
        return True

    def insert_routes(self, row: int, routes: list[DidRoute]) -> None:
        """Insert rows before `row`; names in them become ids where the PBX's lists know them."""
        self.beginInsertRows(QModelIndex(), row, row + len(routes) - 1)
        self._routes[row:row] = [self._resolved(route) for route in routes]
        self._check_all()
        self.endInsertRows()

    def replace_routes(self, row: int, routes: list[DidRoute]) -> None:
        """Put `routes` over the rows from `row` on; those beyond the end are appended."""
        over = min(len(routes), len(self._routes) - row)
        if over > 0:
            self._routes[row : row + over] = [self._resolved(route) for route in routes[:over]]
            self._check_all()
            self.dataChanged.emit(self.index(row, 0), self.index(row + over - 1, len(COLUMNS) - 1))
        if over < len(routes):
            self.insert_routes(len(self._routes), routes[max(0, over) :])

    # What a cell holds

    def _value(self, route: DidRoute, column: int) -> str:
        if column == 0:
            return route.did_number
        if column == 1:
            return route.destination_type
        return route.destination_id if column == 2 else format_members(route.members)

    def _shown(self, route: DidRoute, column: int) -> str:
        if column == 0:
            return route.did_number
        if column == 1:
            name = DESTINATION_NAMES.get(route.destination_type)
            return translated(name) if name else route.destination_type
        if column == 2:
            return self._named(route.destination_type, route.destination_id)
        return "; ".join(self._named(member.type, member.value) for member in route.members)

    def _named(self, type_: str, id_: str) -> str:
        if not id_:
            return ""
        name = self._names.get((type_, id_))
        if name:
            return name
        return f"{type_}:{id_}" if type_ in ("ext_group", "organization") else f"id {id_}" if id_.isdigit() else id_

    def _edited(self, route: DidRoute, column: int, text: str) -> DidRoute:
        if column == 0:
            return replace(route, did_number=text)
        if column == 1:
            type_ = self._destination_type(text)
            # An id belongs to its type: extension 4 and message queue 4 are strangers.
            kept = route.destination_id if type_ == route.destination_type else ""
            return replace(route, destination_type=type_, destination_id=kept)
        if column == 2:
            return self._resolved(replace(route, destination_id=text))
        return self._resolved(replace(route, members=parse_members(text)))

    def _destination_type(self, text: str) -> str:
        wanted = text.casefold()
        for type_ in DESTINATION_TYPES:
            if wanted in (
                type_,
                DESTINATION_NAMES[type_].casefold(),
                translated(DESTINATION_NAMES[type_]).casefold(),
            ):
                return type_
        return text

    def _resolved(self, route: DidRoute) -> DidRoute:
        resolve: Callable[[str, str], str] = self._directory.resolve
        members = tuple(
            Member(member.type, resolve(member.type, member.value)) if member.type else member
            for member in route.members
        )
        return replace(route, destination_id=resolve(route.destination_type, route.destination_id), members=members)

    # What is wrong

    def _check_all(self) -> None:
        self._problems = [self._checked(route) for route in self._routes]
        self._check_repeated()

    def _check_row(self, row: int) -> None:
        self._problems[row] = self._checked(self._routes[row])

    def _checked(self, route: DidRoute) -> tuple[Problem, ...]:
        return tuple(problems_of_route(route, self._kind, 0)) if self._kind else ()

    def _check_repeated(self) -> None:
        self._repeated = {}
        for rows in repeated_rows(self._routes).values():
            for row in rows:
                other = rows[0] if rows[0] != row else rows[1]
                self._repeated[row] = Problem(
                    "dids[0].did_number", N_("The same number stands in line {lines}."), {"lines": other + 1}
                )

    def _placed(self, problem: Problem, row: int) -> Problem:
        return replace(problem, field=problem.field.replace("dids[0]", f"dids[{row}]", 1))

    def _problem_at(self, row: int, column: int) -> str:
        own = [*self._problems[row], *([self._repeated[row]] if row in self._repeated else [])]
        return " ".join(problem_text(problem) for problem in own if problem.field.endswith(f".{COLUMNS[column]}"))
