"""The rows of a list of sites as they stand there, in a table or in JSON, and the names of their columns."""

import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import AppError, Problem, plain
from core.files.strict_json import JsonObject, NotJson, parse, type_name
from core.routes.seen_columns import column_letter
from core.stop import Stop
from core.system_reasons import reason_of
from core.tables.grid import Grid, TableUnreadable
from core.tables.reading_process import read_apart
from core.tables.table_file import read_text
from core.wording import N_

NAME, PBX, CLIENT_ID, CLIENT_SECRET, PIN, TAGS = "name", "pbx", "client_id", "client_secret", "pin", "tags"
MOST_BYTES = 10_000_000
APART_BYTES = 64_000
"""A text of more, and every workbook, is read by another process."""
_HEADER_WITHIN = 20
"""Rows in which the names of the columns are looked for."""
_SHOWN = 80
_SHOWN_COLUMNS = (NAME, PBX, CLIENT_ID, PIN, TAGS)
"""Their cells are no secrets, and are told where something is wrong with them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands there: its line or number, its cells by column, and what is wrong with it already."""

    place: int
    cells: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """All of them, with the names of their columns in their order. notices: what is to be known about the reading."""

    columns: tuple[str, ...]
    rows: Sequence[Row]
    notices: tuple[Problem, ...] = ()


class SitesUnreadable(AppError):
    """This is no list of sites; nothing was sent."""

    code = "sites"

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what, N_("Nothing was sent; correct the list of sites and try again."), values)


def column_name(text: str) -> str:
    """The name by which a column is known: `Client ID` is `client_id`."""
    return "_".join(text.strip().strip("\ufeff").casefold().split())


def read_rows(path: Path, sheet: str, stop: Stop | None) -> Rows:
    """The rows of a CSV, XLSX (TSV, ODS) or JSON file, told apart by what is in it.

    Raises:
        SitesUnreadable: it is no list of sites.
    """
    content = _begun(path)
    rows = _rows_of_json(content) if _is_json(content) else _rows_of(_grid(path, content, sheet, stop))
    if sheet and not _is_archive(content):
        text = N_("The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.")
        rows = replace(rows, notices=(*rows.notices, Problem("", text, {"sheet": plain(sheet, 60)})))
    return rows


def _begun(path: Path) -> bytes:
    """The content of a file; of one that is no JSON and long, its beginning."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe to which nobody writes would be read for ever
            raise SitesUnreadable(N_("This is not a file but a folder, a device or a pipe."))
        with open(path, "rb") as file:
            content = file.read(APART_BYTES + 1)
            content += file.read(MOST_BYTES) if _is_json(content) else b""
    except (OSError, ValueError) as error:
        raise SitesUnreadable(
            N_("The list of sites cannot be read ({why})."), why=reason_of(error, N_("no name"))
        ) from None
    if len(content) > MOST_BYTES:
        raise SitesUnreadable(N_("The list of sites is larger than {limit} MB."), limit=MOST_BYTES // 1_000_000)
    return content


def _is_json(content: bytes) -> bool:
    return content[:1_000].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{")


def _is_archive(content: bytes) -> bool:
    return content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))


def _grid(path: Path, content: bytes, sheet: str, stop: Stop | None) -> Grid:
    try:
        if len(content) <= APART_BYTES and not _is_archive(content):
            return read_text(content, stop)
        return read_apart(path, sheet, stop)
    except TableUnreadable as error:  # nothing was to be imported: what was not done, and what to do, is another
        raise SitesUnreadable(error.what, **error.values) from None


def _rows_of_json(content: bytes) -> Rows:
    try:
        found = parse(content)
    except NotJson as error:
        raise SitesUnreadable(error.text, **error.values) from None
    if isinstance(found, JsonObject) and isinstance(found.get("sites"), list):
        found = found["sites"]
    if not isinstance(found, list):
        raise SitesUnreadable(N_("The list of sites must be a list in square brackets, one object per site."))
    rows = [_row_of_object(place, each) for place, each in enumerate(found, 1)]
    return Rows(tuple(dict.fromkeys(name for row in rows for name in row.cells)), rows)


def _row_of_object(place: int, entry: object) -> Row:
    if not isinstance(entry, JsonObject):
        text = N_("This must be an object in braces, not {instead}.")
        return Row(place, {}, (Problem("", text, {"instead": type_name(entry)}),))
    cells: dict[str, str] = {}
    problems = [Problem(plain(key, 60), N_("This key appears more than once.")) for key in entry.repeated]
    for key, value in entry.items():
        name = column_name(key)
        if name in cells:
            problems.append(Problem(plain(name, 60), N_("This key appears more than once.")))
        if isinstance(value, str) or type(value) is int:
            cells[name] = str(value)
        elif isinstance(value, bool):
            cells[name] = str(value).lower()
        elif value is None:
            cells[name] = ""
        else:
            text = N_("This must be text or a whole number, not {instead}.")
            problems.append(Problem(plain(name, 60), text, {"instead": type_name(value)}))
    return Row(place, cells, tuple(problems))


def _rows_of(grid: Grid) -> Rows:
    at = next((place for place, row in enumerate(grid.rows[:_HEADER_WITHIN]) if _is_header(row)), None)
    if at is None:
        raise SitesUnreadable(
            N_("No row has the column names: one of them must be “pbx”. No row is shown here; it may hold secrets.")
        )
    columns = [column_name(cell) for cell in grid.rows[at]]
    _refuse_twice(columns)
    rows = [_row_of(grid, place, columns) for place in range(at + 1, len(grid.rows))]
    return Rows(tuple(filter(None, columns)), rows, (*grid.notices, *_notices(grid, at)))


def _is_header(row: Sequence[str]) -> bool:
    return PBX in {column_name(cell) for cell in row}


def _refuse_twice(columns: Iterable[str]) -> None:
    twice = [name for name, count in Counter(filter(None, columns)).items() if count > 1]
    if twice:
        raise SitesUnreadable(
            N_("Two columns have the same name: {names}. Give each its own."), names=plain(", ".join(twice), 120)
        )


def _notices(grid: Grid, header: int) -> Iterator[Problem]:
    if header:
        text = N_("The rows above the column names were left out: lines {lines}.")
        yield Problem("", text, {"lines": ", ".join(map(str, grid.lines[:header]))})
    if len(grid.sheets) > 1:
        text = N_("The sheet “{sheet}” was read; there are more: {others}.")
        values = {"sheet": plain(grid.sheets[0], 60), "others": plain(", ".join(grid.sheets[1:]), 200)}
        yield Problem("", text, values)


def _row_of(grid: Grid, place: int, columns: Sequence[str]) -> Row:
    row = grid.rows[place]
    problems = []
    if place in grid.hidden_rows:
        problems.append(Problem("", N_("The sheet hides this row. Show it, or delete it.")))
    for column, cell in enumerate(row):
        name = columns[column] if column < len(columns) else ""
        if cell.strip() and not name:
            # Its cell is not shown: it may be the secret of a column whose name was forgotten.
            text = N_("Column {column} has a value here, but no name.")
            problems.append(Problem("", text, {"column": column_letter(column)}))
        if (place, column) in grid.struck_cells:
            problems.append(Problem(name, N_("This cell is struck through. Clear it, or delete the row.")))
        if (place, column) in grid.doubts:
            problems.append(_doubt(name, cell))
    cells = {name: row[at] if at < len(row) else "" for at, name in enumerate(columns) if name}
    return Row(grid.lines[place], cells, tuple(problems))


def _doubt(column: str, cell: str) -> Problem:
    """Of a cell that shows something else than it holds; one of a column of one's own may be a key."""
    if column in _SHOWN_COLUMNS:
        text = N_("What the spreadsheet shows here is not what it holds: {value}.")
        return Problem(column, text, {"value": plain(cell, _SHOWN)})
    return Problem(column, N_("What the spreadsheet shows here is not what it holds."))
