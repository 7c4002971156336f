"""Numbers one after another, whatever separates them: a grid that is a list becomes one number or line a row."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.numbers.finding import may_hold_number
from core.routes.named_lines import rows_of_pairs
from core.tables.grid import Grid

_LEAST_DIGITS = 7
_SAMPLE = 200
_LEAD = re.compile(r"[^\W\d_][^\d+(|;\t]*")
_END = re.compile(r"[\-–/]?\s*([0-9]{1,5})")
_LINKED = re.compile(r"(?<=[0-9\]])(?:<tel:[^<>]{1,40}>|\(tel:[^()]{1,40}\))")
"""What a mail program puts behind a number: the link that dials it."""
_AND = re.compile(r"(?:und|and|y|e|et|en|och|sowie|or|oder|o|ou|und auch|as well as|plus|&)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s(?:und|and|y|e|et|en|sowie|or|oder|o|ou|plus|&)\s", re.IGNORECASE)


def as_list(grid: Grid) -> Grid:
    """The grid as a list, where its cells are numbers by themselves or with a few words before them; else the grid.

    `030 900100, 030 900101` becomes two rows, `Your numbers: 030 900100, 030 900101` one row of one cell, as a line
    of a mail with several numbers is read.
    """
    if grid.sheets or grid.width < 2:
        return grid if grid.sheets else _as_records(grid)
    sample = [cell for row in grid.rows[:_SAMPLE] for cell in row if cell.strip(" []'\"")]
    if not sample:
        return grid
    if all(map(_ends_follow, grid.rows[:_SAMPLE])):
        return _as_lines(grid)
    if not all(map(_is_number, sample)):
        return _as_lines(grid) if _lists_in_words(grid.rows[:_SAMPLE]) else grid
    cells = [(cell, line) for row, line in zip(grid.rows, grid.lines, strict=True) for cell in row if cell.strip()]
    return replace(grid, rows=[[cell] for cell, _line in cells], lines=[line for _cell, line in cells])


def _as_records(grid: Grid) -> Grid:
    rows, begins = rows_of_pairs([row[0] for row in grid.rows])
    return replace(grid, rows=rows, lines=[grid.lines[place] for place in begins]) if rows else grid


def _ends_follow(row: Sequence[str]) -> bool:
    """Whether a number is followed by the last digits of more: `030 900100, -101, -102`."""
    filled = [cell.strip() for cell in row if cell.strip()]
    if len(filled) < 2 or not _is_number(_without_lead(filled[0])):
        return False
    ends = [_END.fullmatch(cell) for cell in filled[1:]]
    if not all(ends):
        return False
    digits = [each[1] for each in ends if each is not None]
    number = re.sub(r"[^0-9]", "", filled[0])
    dashed = any(cell[0] in "-–/" for cell in filled[1:])
    counted = [number[-len(digits[0]) :], *digits]
    counts = len(filled) > 2 and all(len(one) == len(two) and one < two for one, two in pairwise(counted))
    return dashed or counts


def _as_lines(grid: Grid) -> Grid:
    return replace(grid, rows=[[", ".join(cell.strip() for cell in row if cell.strip())] for row in grid.rows])


def _lists_in_words(rows: Sequence[Sequence[str]]) -> bool:
    """Whether numbers follow each other in rows that begin with words: no columns, whatever separates them."""
    if _names_columns(rows):
        return False
    listed, led = False, False
    for row in rows:
        filled = [cell.strip() for cell in row if cell.strip()]
        if not any(map(may_hold_number, filled)):
            continue  # an address, a date: they say nothing of columns
        said = (True, True) if any(map(_opens_bracket, filled)) else _listed_in(filled)
        if said is None:
            return False
        listed, led = listed or said[0], led or said[1]
    return listed and led


def _listed_in(filled: Sequence[str]) -> tuple[bool, bool] | None:
    """Whether numbers follow each other in a row, and whether words lead them; None if it is a row of a table."""
    begin = next(place for place, cell in enumerate(filled) if _has_digits(cell))
    first, following = filled[begin], filled[begin + 1 :]
    behind_words = begin > 0 and filled[begin - 1].endswith(":")
    led = behind_words or bool(_LEAD.match(first))
    begins = begin <= behind_words and may_hold_number(first) and _is_number(_without_lead(first))
    if len(filled) > 1 and not (begins and all(map(_goes_on if led else _follows, following))):
        return None
    return any(map(_follows, following)), led or any(map(_BETWEEN.search, (first, *following)))


def _names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row has words alone, and as many of them as the next one has cells."""
    first = [cell for cell in rows[0] if cell.strip()]
    return len(first) > 1 and len(rows[0]) == len(rows[min(1, len(rows) - 1)]) and not any(map(_has_digits, first))


def _without_lead(cell: str) -> str:
    return _BETWEEN.sub(" ", _LEAD.sub("", cell, count=1) if _LEAD.match(cell) else cell).rstrip(" .;")


def _goes_on(cell: str) -> bool:
    """Whether a cell is another number, or what the sentence says behind them."""
    return _follows(cell) or (not may_hold_number(cell) and any(map(str.isalpha, cell)))


def _opens_bracket(cell: str) -> bool:
    """Whether a bracket of a number is closed in another cell: 206-555-0142 (Anna, 1001)."""
    return cell.count("(") > cell.count(")") and may_hold_number(cell)


def _follows(cell: str) -> bool:
    return _is_number(_BETWEEN.sub(" ", _AND.sub("", cell, count=1) if _AND.match(cell) else cell).rstrip(" .;"))


def _has_digits(cell: str) -> bool:
    return any(map(str.isdigit, cell))


def _is_number(cell: str) -> bool:
    cell = _LINKED.sub("", cell)
    digits = sum(map(str.isdigit, cell))
    return digits >= _LEAST_DIGITS and not any(map(str.isalpha, cell))
