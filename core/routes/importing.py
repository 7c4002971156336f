"""What a foreign table would bring into the routing table: which rows are good, which are not, and why."""

from dataclasses import dataclass
from pathlib import Path

from core.channel.draft import DidRoute
from core.channel.rules import problems_of_route
from core.errors import Problem
from core.field_path import FieldPath
from core.routes.cells import CellEntry
from core.routes.edits import part
from core.routes.grid import Grid, parse_text
from core.routes.guessing import below_title, guess_columns
from core.routes.reading_process import read_apart
from core.routes.rows import Block, Progress, RouteRows, checked
from core.routes.table import Columns, ReadRoutes, read_routes
from core.stop import Stop
from core.wording import N_


@dataclass(frozen=True, slots=True)
class Prepared:
    """A table that was read, understood and checked, with nothing taken over yet.

    Attributes:
        good: rows that can be taken over as they are, or only lack a destination because the table has none at all.
        repeated: rows whose number stands in an earlier row, or in the
            table already, with the line there (counted from 1; 0 for the table).
    """

    grid: Grid
    columns: Columns
    read: ReadRoutes
    block: Block
    good: tuple[int, ...]
    repeated: dict[int, int]

    def problems(self, row: int, entry: CellEntry) -> list[Problem]:
        """Why a row is not good; nothing for a good one."""
        found = [self.read.shifted[row]] if row in self.read.shifted else []
        if self.block.faulty[row]:
            rows = RouteRows()
            rows.fill(part(self.block, row, 1))
            found += rows.problems_of(0, entry.kind)
        if row in self.repeated:
            line = self.repeated[row]
            text = N_("The same number stands in line {lines}.") if line else N_("The table has this number already.")
            found.append(Problem(FieldPath.of_route(0, "did_number"), text, {"lines": line}))
        return found

    def chosen(self, with_problems: bool) -> Block:
        """The rows to take over: the good ones, or all."""
        if with_problems or len(self.good) == len(self.block):
            return self.block
        block, rows = self.block, self.good
        return Block(
            tuple([block.routes[row] for row in rows]),
            tuple([block.keys[row] for row in rows]),
            bytes([block.faulty[row] for row in rows]),
        )


def prepare(
    grid: Grid,
    columns: Columns | None,
    entry: CellEntry,
    present: frozenset[str] = frozenset(),
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> Prepared:
    """Understand the rows of a grid, and check them.

    Args:
        columns: as a person chose them; None to guess. present: the keys of the numbers that the table has already.
    """
    if columns is None:
        grid = below_title(grid)
        columns = guess_columns(grid)
    read = read_routes(grid, columns, entry.form, entry.country, entry.directory, stop, progress)
    block = checked(read.routes, entry.kind, stop)
    first: dict[str, int] = {}
    repeated: dict[int, int] = {}
    good: list[int] = []
    for row, (key, faulty) in enumerate(zip(block.keys, block.faulty, strict=False)):
        if key in first or key in present:
            repeated[row] = read.lines[first[key]] if key in first else 0
        else:
            if key:
                first[key] = row
            if row not in read.shifted and (not faulty or _lacks_destination(block.routes[row], columns, entry)):
                good.append(row)
    return Prepared(grid, columns, read, block, tuple(good), repeated)


def _lacks_destination(route: DidRoute, columns: Columns, entry: CellEntry) -> bool:
    """Whether nothing is wrong but that a list of numbers alone cannot say where their messages go."""
    if columns.destination_id is not None or route.has_destination or entry.kind is None:
        return False
    return all(problem.path.column == "destination_id" for problem in problems_of_route(route, entry.kind, 0))


def prepare_text(text: str, entry: CellEntry, stop: Stop | None = None, progress: Progress | None = None) -> Prepared:
    """Prepare what stands in a clipboard; errors as of `parse_text`."""
    return prepare(parse_text(text, stop), None, entry, frozenset(), stop, progress)


def prepare_file(
    path: Path, entry: CellEntry, present: frozenset[str], stop: Stop | None = None, progress: Progress | None = None
) -> Prepared:
    """Prepare a file; errors as of `read_apart`."""
    return prepare(read_apart(path, "", stop, progress), None, entry, present, stop)
