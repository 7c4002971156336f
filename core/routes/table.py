"""What a table of cells says about routes, and routes written as a table. Values may be wrong; see `rules.py`."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from core.channel.catalog import DidFormat
from core.channel.directory import Directory
from core.channel.draft import DidRoute, Member, parse_members
from core.channel.lookup import Lookup, Place
from core.channel.member_text import members_in, people_text
from core.channel.numbers import tidy_number
from core.channel.people import written_text
from core.errors import Problem
from core.routes.grid import Grid, Progress
from core.stop import Stop
from core.wording import N_

COLUMNS = ("did_number", "destination_type", "destination_id", "members")
_PIECE = 5_000
K = TypeVar("K")
V = TypeVar("V")
_MARKED_ID = re.compile("id:[0-9]+")
_QUOTED_SIGN = re.compile(r"'+[=+\-@\t\r]")
_SIGN = re.compile(r"'*[=+\-@\t\r]")

# What people write, in lower case, with spaces for _ and -.
_DESTINATION_WORDS = {
    word.strip(): type_
    for type_, words in {
        "extension": (
            ", extension, extensions, ext, ext., extension user, user, nebenstelle, durchwahl, benutzer, "
            "extensión, interno, anexo, usuario, 分机, 分机号"
        ),
        "queue": (
            "queue, message queue, nachrichtenwarteschlange, warteschlange, cola de mensajes, cola, 消息队列, 队列"
        ),
        "api": (
            "api, third party platform, third party message analytics platform, "
            "third party message analytics platform (via api), drittanbieter plattform, "
            "plataforma de terceros, 第三方平台"
        ),
    }.items()
    for word in words.split(",")
}


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
    directory: Directory | None = None,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> ReadRoutes:
    """The routes that the rows of a grid are. A stop that is asked leaves the rest out."""
    read = ReadRoutes([], [], {}, {})
    reader = _RowReader(columns, grid, form, country, directory, read)
    first = 1 if columns.header else 0
    for start in range(first, len(grid.rows), _PIECE):
        reader.read(grid.rows[start : start + _PIECE])
        if progress is not None:
            progress(start, len(grid.rows))
        if stop is not None and stop.asked:
            break
    read.lines.extend(grid.lines[first : first + len(read.routes)])
    return read


class _Remembered(dict[K, V]):
    """What texts mean, each worked out once: many rows share their type, their destination and their members."""

    def __init__(self, understand: Callable[[K], V]) -> None:
        super().__init__()
        self._understand = understand

    def __missing__(self, text: K) -> V:
        found = self[text] = self._understand(text)
        return found


class _RowReader:
    """Reads pieces column by column, which Python does in C: a row at a time takes three times as long."""

    def __init__(
        self,
        columns: Columns,
        grid: Grid,
        form: DidFormat,
        country: str,
        directory: Directory | None,
        read: ReadRoutes,
    ) -> None:
        places = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
        named = [place for place in places if place is not None]
        headed = len(grid.rows[0]) if columns.header and grid.rows else 0
        # A header may be shorter than the rows below it.
        self._width = max(headed, max(named, default=0) + 1)
        # A column that the table does not have stands behind all others, in a cell that is always empty.
        self._places = [self._width if place is None else place for place in places]
        self._form, self._country, self._read = form, country, read
        # Without any lists, not even empty ones, what stands in the cells are the API's values.
        self._lookup = lookup = Lookup(directory) if directory is not None else None
        members = (lambda text: members_in(text, lookup)) if lookup is not None else parse_members
        self._type_of: _Remembered[str, str] = _Remembered(
            lambda text: destination_word(_unquoted(text)) if text.strip() else columns.type_
        )
        self._id_of: _Remembered[str, str] = _Remembered(lambda text: _unquoted(text) or columns.id_)
        self._members_of: _Remembered[str, tuple[Member, ...]] = _Remembered(lambda text: members(_unquoted(text)))
        self._places_of = _Remembered(self._place_of)

    def read(self, piece: Sequence[list[str]]) -> None:
        """Append the routes of some rows."""
        done = len(self._read.routes)
        width = self._width
        if set(map(len, piece)) != {width}:
            piece = [self._fitted(cells, done + row) for row, cells in enumerate(piece)]
        if width in self._places:
            piece = [[*cells[:width], ""] for cells in piece]
        number_at, type_at, id_at, members_at = self._places
        numbers = [cells[number_at] for cells in piece]
        joined = "".join(numbers).replace("+", "")
        if self._country or not (joined.isdigit() and joined.isascii()):
            numbers = [self._tidied(text, done + row) for row, text in enumerate(numbers)]
        types = [self._type_of[cells[type_at]] for cells in piece]
        ids = [self._id_of[cells[id_at]] for cells in piece]
        members = [self._members_of[cells[members_at]] for cells in piece]
        given = [bool(cells[type_at]) for cells in piece]
        places = map(self._places_of.__getitem__, zip(types, ids, given, strict=True))
        columns = zip(*places, strict=True) if piece else ((),) * 4
        types, ids, wanted, seen = map(list, columns)
        self._read.routes.extend(map(DidRoute, numbers, types, ids, members, wanted, seen))

    def _place_of(self, key: tuple[str, str, bool]) -> Place:
        """The destination that a type and a text mean."""
        type_, text, given = key
        if self._lookup is not None:
            return self._lookup.destination(type_, text, type_given=given)
        return Place(type_, text[3:] if _MARKED_ID.fullmatch(text) else text, None, None)

    def _fitted(self, cells: list[str], row: int) -> list[str]:
        """A row as long as the table: members took the delimiter for their own, or something is out of place."""
        over = len(cells) - self._width
        if over <= 0:
            return cells + [""] * -over
        last = self._width - 1
        if self._places[3] == last:
            return [*cells[:last], ";".join(cells[last:])]
        if any(cell.strip() for cell in cells[self._width :]):
            values = {"found": len(cells), "expected": self._width}
            self._read.shifted[row] = Problem(
                "", N_("This row has {found} columns, and there are {expected}."), values
            )
        return cells[: self._width]

    def _tidied(self, written: str, row: int) -> str:
        written = written.strip()
        number = tidy_number(_unquoted(written), self._form, self._country)
        if number not in (written, written[1:]):
            self._read.rewritten[row] = written
        return number


def _unquoted(cell: str) -> str:
    """A cell without white space around it, and without the ' that keeps a spreadsheet from calculating."""
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and _QUOTED_SIGN.match(cell) else cell


def rows_of(routes: Iterable[DidRoute], header: bool = True) -> Iterable[Sequence[str]]:
    """The cells of routes, as `read_routes` understands them."""
    if header:
        yield COLUMNS
    for route in routes:
        yield route.did_number, route.destination_type, _destination_text(route), people_text(route.members)


def _destination_text(route: DidRoute) -> str:
    """A bare number is an extension's in a table; an id is marked as one."""
    if route.wanted is not None:
        return written_text(route.wanted.written)
    return f"id:{route.destination_id}" if route.destination_id.isdigit() else route.destination_id


def format_table(
    routes: Iterable[DidRoute], delimiter: str = "\t", header: bool = True, for_spreadsheets: bool = False
) -> str:
    """The text that `read_routes` reads back.

    Args:
        for_spreadsheets: put a ' before what a spreadsheet would calculate (=, +, -, @); it is taken away on reading.
    """
    out = io.StringIO(newline="")
    # \\r\\n: Python 3.11 quotes a line end inside a cell only when it stands in the line terminator.
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for cells in rows_of(routes, header):
        writer.writerow(["'" + cell if _SIGN.match(cell) else cell for cell in cells] if for_spreadsheets else cells)
    return out.getvalue()
