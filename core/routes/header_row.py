"""Which row of somebody else's table names its columns, and which begins another table."""

import re
from collections.abc import Sequence

from core.routes.column_sample import SAMPLE
from core.routes.header_words import Role, named
from core.routes.table import Columns
from core.tables.grid import Grid

_TITLE_ROWS = 300
_NUMBER = re.compile(
    r"(?:\"?[^\W\d_][^<>]{0,60}<|<)?\s*(?:tel:|sips?:)?['*\\_]?\+?[0-9(][0-9 ()/.\-]{5,}[0-9]\s*>?", re.IGNORECASE
)
"""A number, also behind the name of a caller: "Eva Ruiz" <+4930900100>."""
MOSTLY = 0.6
"""From here on a name counts as said, and a share of cells as nearly all."""
_NEXT = 3
NO_NAME = 5
"""A cell with so many digits is a value, and not the name of a column."""


def header_place(grid: Grid) -> tuple[int, int]:
    """The row that names the columns, and 1; or 0, 0 if none does. Of several the one that names most of them."""
    best, best_score = -1, 0.0
    for place, row in enumerate(grid.rows[:_TITLE_ROWS]):
        cells = [cell.strip() for cell in row]
        score, number_at = _names_in(cells, grid.rows[place + 1 : place + 1 + SAMPLE])
        if score and score >= best_score and not _has_numbers(grid.rows[:place], number_at, best):
            best, best_score = place, score
    if best >= 0:
        return best, 1
    first = next((place for place, row in enumerate(grid.rows[:_TITLE_ROWS]) if any(map(_is_number, row))), 0)
    if first and _could_name(grid.rows[first - 1], grid.rows[first]):
        return first - 1, 1
    return 0, 0


def names_columns(cells: Sequence[str]) -> bool:
    """Whether a row surely names columns, one of numbers among them, and holds nothing else."""
    if sum(bool(cell.strip()) for cell in cells) < 2 or any(each.isdecimal() for cell in cells for each in cell):
        return False
    said = [each for each in (named(cell.strip()) for cell in cells) if each.surely >= MOSTLY]
    number = max((each.surely for each in said if each.role is Role.NUMBER), default=0.0)
    return number == 1.0 or (number > 0 and len({each.role for each in said}) > 1)


def begins_table(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row names columns, and numbers stand in the first row below that has anything where it names them."""
    if not names_columns(cells):
        return False
    at = [place for place, cell in enumerate(cells) if named(cell.strip()).role is Role.NUMBER]
    values = ([row[place] for place in at if place < len(row) and row[place].strip()] for row in below[:_NEXT])
    return any(map(_is_number, next((each for each in values if each), [])))


def names_columns_anew(cells: Sequence[str], columns: Columns, below: Sequence[Sequence[str]]) -> bool | None:
    """Whether a row below the header names the columns of another table; None for those of the same one again.

    Args:
        below: the rows that follow it.
    """
    if not begins_table(cells, below):
        return False
    said = [named(cell.strip()) for cell in cells]
    same = {columns.did_number: Role.NUMBER, columns.destination_id: Role.DESTINATION}
    fits = (place is None or (place < len(said) and said[place].role is role) for place, role in same.items())
    return None if all(fits) else True


def _names_in(cells: Sequence[str], below: Sequence[Sequence[str]]) -> tuple[float, int | None]:
    """How much of a route a row names, and where it names the number; that must be named, or stand below."""
    said = [named(cell) for cell in cells]
    own = any(each.own for each in said)
    if not own and any(sum(map(str.isdigit, cell)) >= NO_NAME for cell in cells):
        return 0.0, None
    filled = sum(map(bool, cells))
    roles: dict[Role, float] = {}
    for each in said:
        if each.role is not None and each.surely >= (MOSTLY if filled > 1 else 1.0):
            roles[each.role] = max(each.surely, roles.get(each.role, 0.0))
    number = next((place for place, each in enumerate(said) if each.role is Role.NUMBER), None)
    if not roles or not (own or Role.NUMBER in roles or any(_is_number(cell) for row in below for cell in row)):
        return 0.0, None
    return sum(roles.values()) + 2.0 * own + min(filled, 9) / 1000, number


def _has_numbers(above: Sequence[Sequence[str]], number_at: int | None, best: int) -> bool:
    """Whether there are values above a row that names columns: then it is a line in a list."""
    if best >= 0:  # below another row with names any number is one of its list
        return any(_is_number(cell) for row in above[best:] for cell in row)
    place = number_at if number_at is not None else 0
    return any(place < len(row) and _is_number(row[place]) for row in above)


def _could_name(above: Sequence[str], first: Sequence[str]) -> bool:
    filled = [cell for cell in above if cell.strip()]
    if len(filled) < 2 or 2 * len(filled) < sum(bool(cell.strip()) for cell in first):
        return False
    return not any(sum(map(str.isdigit, cell)) >= NO_NAME for cell in filled)


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell)) and sum(map(str.isdigit, cell)) >= NO_NAME
