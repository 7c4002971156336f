"""What a PBX has refused in a table: it stays with the line wherever that goes, until the value is changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.channel.draft import DidRoute
from core.errors import Problem
from core.routes.cells import NUMBER, cell_text
from core.routes.table import COLUMNS

_Cell = tuple[str, int, str]
"""The line's number, the column, and what stands there."""


@dataclass(frozen=True, slots=True)
class RefusedCells:
    """Values of lines, known by what they are and not by their place: undo brings back what an edit took away."""

    problems: Mapping[_Cell, Problem] = field(default_factory=dict)

    @classmethod
    def of(cls, routes: Sequence[DidRoute], problems: Iterable[Problem]) -> "RefusedCells":
        """Those that the PBX has named; what it says of a whole line is said of its number."""
        found: dict[_Cell, Problem] = {}
        for problem in problems:
            row, name = problem.path.row, problem.path.column
            if row is not None and row < len(routes):
                column = COLUMNS.index(name) if name in COLUMNS else NUMBER
                found.setdefault((routes[row].did_number, column, cell_text(routes[row], column)), problem)
        return cls(found)

    def __bool__(self) -> bool:
        return bool(self.problems)

    def at(self, route: DidRoute, column: int) -> Problem | None:
        """What was said of this cell."""
        return self.problems.get((route.did_number, column, cell_text(route, column)))

    def in_line(self, route: DidRoute) -> Problem | None:
        """What was said first of this line."""
        found = (self.at(route, column) for column in range(len(COLUMNS)))
        return next(filter(None, found), None)

    def rows(self, routes: Sequence[DidRoute]) -> list[int]:
        """The lines that still are as they were refused."""
        numbers = {number for number, _, _ in self.problems}
        return [row for row, each in enumerate(routes) if each.did_number in numbers and self.in_line(each)]
