"""What a table of cells says about routes, and routes written as a table. Values may be wrong; see `rules.py`."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from core.catalog import DidFormat
from core.channel import DidRoute, Member, format_members, parse_members
from core.errors import Problem
from core.grid import Grid, Progress, parse_text
from core.numbers import only_number, tidy_number
from core.stop import Stop
from core.wording import N_

COLUMNS = ("did_number", "destination_type", "destination_id", "members")
_PIECE = 5_000
_ABSENT = 1 << 30
_QUOTED_SIGN = re.compile(r"'+[=+\-@\t\r]")
_SIGN = re.compile(r"'*[=+\-@\t\r]")

# What people write, in lower case, with spaces for _ and -.
_DESTINATION_WORDS = {
    "": "extension",
    "extension": "extension",
    "extensions": "extension",
    "extension user": "extension",
    "queue": "queue",
    "message queue": "queue",
    "api": "api",
    "third party message analytics platform": "api",
    "third party message analytics platform (via api)": "api",
}

Resolve = Callable[[str, str], str]
"""The id that a type and a text mean; see `Directory.resolve`."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a grid the columns of a routing table stand, counted from 0; None for one that it does not have.

    Attributes:
        header: the first row names the columns.
        certain: nothing of this is a guess that a person should look at.
        type_, id_: the destination of rows that name none.
    """

    did_number: int | None = 0
    destination_type: int | None = 1
    destination_id: int | None = 2
    members: int | None = 3
    header: bool = False
    certain: bool = True
    type_: str = "extension"
    id_: str = ""


@dataclass(frozen=True, slots=True)
class ReadRoutes:
    """Routes from a grid, with what was changed on the way.

    Attributes:
        lines: for each route the line or row it came from.
        rewritten: the number as it was written, by row, where it was written in another way than it is now.
        shifted: rows with more cells than columns: something in them is likely in the wrong place.
    """

    routes: list[DidRoute]
    lines: list[int]
    rewritten: dict[int, str]
    shifted: dict[int, Problem]


def destination_word(text: str) -> str:
    """The destination type that a word means; the word itself if it means none."""
    word = " ".join(text.lower().replace("_", " ").replace("-", " ").split())
    return _DESTINATION_WORDS.get(word, text)


def read_routes(
    grid: Grid,
    columns: Columns,
    form: DidFormat = DidFormat.NUMBER,
    country: str = "",
    resolve: Resolve | None = None,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> ReadRoutes:
    """The routes that the rows of a grid are. A stop that is asked leaves the rest out."""
    places = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
    number_at, type_at, id_at, members_at = (_ABSENT if place is None else place for place in places)
    # Many rows share their type and their members; what was understood once is looked up.
    types: dict[str, str] = {"": columns.type_}
    groups: dict[str, tuple[Member, ...]] = {"": ()}
    first = 1 if columns.header else 0
    named = [place for place in places if place is not None]
    width = len(grid.rows[0]) if columns.header and grid.rows else max(named, default=0) + 1
    prose = named == [number_at]
    read = ReadRoutes([], [], {}, {})
    for row, cells in enumerate(grid.rows[first:]):
        if len(cells) > width:
            cells = _fitted(cells, width, members_at, row, read)
        count = len(cells)
        number = cells[number_at] if number_at < count else ""
        if number and (country or not number.isdigit() or not number.isascii()):
            number = _tidied(number, form, country, row, read, prose)
        text = cells[type_at] if type_at < count else ""
        type_ = types.get(text)
        if type_ is None:
            type_ = types[text] = destination_word(_unquoted(text))
        id_ = (cells[id_at] if id_at < count else "") or columns.id_
        if resolve is not None or id_[:1] == "'":
            id_ = _unquoted(id_) if resolve is None else resolve(type_, _unquoted(id_))
        text = cells[members_at] if members_at < count else ""
        members = groups.get(text)
        if members is None:
            members = groups[text] = _members(_unquoted(text), resolve)
        read.routes.append(DidRoute(number, type_, id_, members))
        if row % _PIECE == _PIECE - 1 and _asked(row, len(grid.rows), stop, progress):
            break
    read.lines.extend(grid.lines[first : first + len(read.routes)])
    return read


def _asked(done: int, whole: int, stop: Stop | None, progress: Progress | None) -> bool:
    if progress is not None:
        progress(done, whole)
    return stop is not None and stop.asked


def _fitted(cells: list[str], width: int, members_at: int, row: int, read: ReadRoutes) -> list[str]:
    """A row that is longer than the table: members took the delimiter for their own, or something is out of place."""
    if members_at == width - 1:
        return [*cells[:members_at], ";".join(cells[members_at:])]
    if any(cells[width:]):
        expected = {"found": len(cells), "expected": width}
        read.shifted[row] = Problem("", N_("This row has {found} columns, and there are {expected}."), expected)
    return cells


def _tidied(written: str, form: DidFormat, country: str, row: int, read: ReadRoutes, prose: bool) -> str:
    number = tidy_number(_unquoted(written), form, country)
    if prose and not number.isdigit():
        number = tidy_number(only_number(number), form, country)
    if number not in (written, written[1:]):
        read.rewritten[row] = written
    return number


def _members(text: str, resolve: Resolve | None) -> tuple[Member, ...]:
    members = parse_members(text)
    if resolve is None:
        return members
    return tuple(
        replace(member, value=resolve(member.type, member.value)) if member.type else member for member in members
    )


def _unquoted(cell: str) -> str:
    """A cell without the ' that keeps a spreadsheet from calculating."""
    return cell[1:] if cell[:1] == "'" and _QUOTED_SIGN.match(cell) else cell


def parse_table(text: str) -> list[DidRoute]:
    """The routes in `text`: comma, semicolon or tab, with or without a header, or one number a line.

    Raises:
        TableUnreadable: naming the line.
    """
    from core.columns import guess_columns

    grid = parse_text(text)
    return read_routes(grid, guess_columns(grid)).routes


def rows_of(routes: Iterable[DidRoute], header: bool = True) -> Iterable[Sequence[str]]:
    """The cells of routes, as `read_routes` understands them."""
    if header:
        yield COLUMNS
    for route in routes:
        yield route.did_number, route.destination_type, route.destination_id, format_members(route.members)


def format_table(
    routes: Iterable[DidRoute], delimiter: str = "\t", header: bool = True, for_spreadsheets: bool = False
) -> str:
    """The text that `parse_table` reads back.

    Args:
        for_spreadsheets: put a ' before what a spreadsheet would calculate (=, +, -, @); it is taken away on reading.
    """
    out = io.StringIO(newline="")
    # \\r\\n: Python 3.11 quotes a line end inside a cell only when it stands in the line terminator.
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for cells in rows_of(routes, header):
        writer.writerow(["'" + cell if _SIGN.match(cell) else cell for cell in cells] if for_spreadsheets else cells)
    return out.getvalue()
