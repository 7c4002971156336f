"""The rows of a grid that count, each as long as the table: not what is hidden, struck through or a header again."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.errors import Problem
from core.routes.table import Columns
from core.tables.grid import Grid
from core.wording import N_

HIDDEN = N_("This row is hidden in the workbook.")
STRUCK = N_("This row is struck through in the workbook.")
HIDDEN_NUMBER = N_("The workbook does not show this row's number.")
REPEATED_HEADER = N_("This row repeats the column names.")
SHIFTED = N_("This row has {found} columns instead of {expected}.")
ABOVE_HEADER = N_("This line is above the column names.")

_SAMPLE = 200


@dataclass(slots=True)
class CountedRows:
    """The rows that count, to be read column by column.

    Attributes:
        width: columns of the table. Where a part of a route has no column, each row has an empty cell behind them.
        picked: rows of the grid that count. cells: for each of them its cells.
        left_out: by row of the grid, why it does not count.
        shifted: by place in `picked`: it has more cells than there are columns.
    """

    width: int
    picked: Sequence[int]
    cells: list[list[str]] = field(default_factory=list)
    left_out: dict[int, Problem] = field(default_factory=dict)
    shifted: dict[int, Problem] = field(default_factory=dict)

    def at(self, place: int | None) -> int:
        """Where a column stands in `cells`; one that the table does not have is the empty cell."""
        return self.width if place is None else place


def counted_rows(grid: Grid, columns: Columns, *, with_hidden: bool, with_struck: bool) -> CountedRows:
    """The rows below the header that count, with their cells."""
    places = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
    left_out: dict[int, Problem] = {}
    picked = _picked(grid, columns, left_out, with_hidden, with_struck)
    counted = CountedRows(_width(grid, columns, places), picked, left_out=left_out)
    unseen = (frozenset() if with_struck else grid.struck_cells) | (frozenset() if with_hidden else grid.hidden_cells)
    rows = _without(unseen, grid.rows, places[1:])
    counted.cells = rows[picked.start :] if isinstance(picked, range) else [rows[row] for row in picked]
    if set(map(len, counted.cells)) != {counted.width}:
        tells = columns.header and not grid.sheets
        members_last = places[3] == counted.width - 1
        counted.cells = [
            _fitted(cells, place, counted, members_last, tells) for place, cells in enumerate(counted.cells)
        ]
    if None in places:
        counted.cells = [[*cells[: counted.width], ""] for cells in counted.cells]
    return counted


def _without(
    cells: frozenset[tuple[int, int]], grid_rows: list[list[str]], places: Sequence[int | None]
) -> list[list[str]]:
    """The rows, with nothing in those cells beside the numbers that are struck through or not shown."""
    emptied = [(row, column) for row, column in cells if column in places]
    if not emptied:
        return grid_rows
    rows = list(grid_rows)
    for row, column in emptied:
        rows[row] = [*rows[row][:column], "", *rows[row][column + 1 :]]
    return rows


def _picked(
    grid: Grid, columns: Columns, left_out: dict[int, Problem], with_hidden: bool, with_struck: bool
) -> Sequence[int]:
    """The rows below the header that count: not those that the workbook hides or strikes through."""
    first = columns.first
    for row in range(columns.top):
        left_out[row] = Problem("", ABOVE_HEADER)
    skipped: dict[int, str] = {}
    if not with_struck:
        skipped |= {row: STRUCK for row, column in grid.struck_cells if column == columns.did_number}
    if not with_hidden:
        skipped |= {row: HIDDEN_NUMBER for row, column in grid.hidden_cells if column == columns.did_number}
        skipped |= dict.fromkeys(grid.hidden_rows, HIDDEN)
    if columns.header:
        names = grid.rows[columns.top]
        if names in grid.rows[first:]:
            skipped |= {row: REPEATED_HEADER for row in range(first, len(grid.rows)) if grid.rows[row] == names}
    if not skipped:
        return range(first, len(grid.rows))
    for row, why in skipped.items():
        if row >= first:
            left_out[row] = Problem("", why)
    return [row for row in range(first, len(grid.rows)) if row not in skipped]


def _width(grid: Grid, columns: Columns, places: Sequence[int | None]) -> int:
    headed = len(grid.rows[columns.top]) if columns.header and grid.rows else 0
    # Where members stand last, a delimiter may have cut them apart.
    usual = 0 if columns.header or _are_cut_apart(grid, places[3]) else grid.usual_width
    # A header may be shorter than the rows below it.
    return max(headed, usual, max((place for place in places if place is not None), default=0) + 1, _beside(columns))


def _are_cut_apart(grid: Grid, members: int | None) -> bool:
    """Whether what stands behind the members is more of them, or nothing, and no other columns."""
    if members is None:
        return False
    behind = (cell for row in grid.rows[:_SAMPLE] for cell in row[members + 1 :] if cell.strip())
    return all(":" in cell for cell in behind)


def _beside(columns: Columns) -> int:
    """The width that has all columns in which more is looked up."""
    single = (columns.tail, columns.until, columns.count, columns.other, columns.people_type)
    places = (*columns.leads, *columns.people, *columns.states, *(place for place in single if place is not None))
    return max(places, default=-1) + 1


def _fitted(cells: list[str], place: int, counted: CountedRows, members_last: bool, tells: bool) -> list[str]:
    """A row as long as the table: members took the delimiter for their own, or something is out of place."""
    width = counted.width
    over = len(cells) - width
    if over <= 0:
        return cells + [""] * -over
    if members_last:
        return [*cells[: width - 1], ";".join(cells[width - 1 :])]
    if tells and any(cell.strip() for cell in cells[width:]):
        counted.shifted[place] = Problem("", SHIFTED, {"found": len(cells), "expected": width})
    return cells[:width]
