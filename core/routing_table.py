"""Routing tables as text: CSV, TSV, a clipboard, or a plain list of numbers. Read whole or not at all.

Values are taken as they stand; what they may be is in `rules.py`.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from core.channel import DidRoute, format_members, parse_members
from core.errors import AppError
from core.wording import N_

COLUMNS = ("did_number", "destination_type", "destination_id", "members")
MAX_CHARACTERS = 10_000_000
MAX_ROWS = 100_000
_MAX_COLUMNS = 64
_DELIMITERS = "\t,;"

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


class TableUnreadable(AppError):
    """The text is not a routing table; nothing of it was taken over."""

    code = "table"


def parse_table(text: str) -> list[DidRoute]:
    """The routes in `text`: comma, semicolon or tab, with or without a header, or one number a line.

    Raises:
        TableUnreadable: naming the line.
    """
    rows = _rows(text.removeprefix("\ufeff"))
    if not rows:
        return []
    columns = _header(rows[0][1])
    if columns is None:
        columns = COLUMNS
    else:
        rows = rows[1:]
    return [_route(_by_column(cells, columns, line)) for line, cells in rows]


def format_table(routes: Iterable[DidRoute], delimiter: str = "\t", header: bool = True) -> str:
    """The text that `parse_table` reads back. Cells are not made safe for a spreadsheet that runs formulas."""
    out = io.StringIO(newline="")
    # \r\n: Python 3.11 quotes a line end inside a cell only when it stands in the line terminator.
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    if header:
        writer.writerow(COLUMNS)
    for route in routes:
        members = format_members(route.members)
        writer.writerow((route.did_number, route.destination_type, route.destination_id, members))
    return out.getvalue()


def _unreadable(what: str, **values: object) -> TableUnreadable:
    return TableUnreadable(what, N_("Nothing was taken over; correct the table and try again."), values)


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows that are not blank, each with the number of its first line."""
    if len(text) > MAX_CHARACTERS:
        raise _unreadable(N_("The table has more than {limit} characters."), limit=MAX_CHARACTERS)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise _unreadable(N_("Line {line} holds a NUL character: this is not a text file."), line=line)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True, strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for cells in reader:
            if len(cells) > _MAX_COLUMNS:
                raise _unreadable(N_("Line {line} has more than {limit} columns."), line=line, limit=_MAX_COLUMNS)
            if any(cell.strip() for cell in cells):
                rows.append((line, [_clean(cell) for cell in cells]))
            if len(rows) > MAX_ROWS + 1:
                raise _unreadable(N_("The table has more than {limit} rows."), limit=MAX_ROWS)
            line = reader.line_num + 1
    except csv.Error as error:
        raise _unreadable(
            N_("The row at line {line} cannot be read ({reason}). A quote may be open, or text may follow one."),
            line=line,
            reason=error,
        ) from None
    return rows


def _clean(cell: str) -> str:
    """A cell without white space around it, and without the ' that keeps a spreadsheet from calculating."""
    cell = cell.strip()
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _delimiter(text: str) -> str:
    """The first delimiter outside quotes: it follows a number or a header word, and neither holds one."""
    quoted = False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif not quoted and character in _DELIMITERS:
            return character
    return ","


def _header(cells: Sequence[str]) -> tuple[str, ...] | None:
    """The columns, if this row is a header: it names at least one of ours. Unnamed columns are ""."""
    names = tuple(cell.lower().replace(" ", "_").replace("-", "_") for cell in cells)
    if not set(names) & set(COLUMNS):
        return None
    if "did_number" not in names:
        raise _unreadable(N_("The header has no column did_number."))
    for name, cell in zip(names, cells, strict=True):
        if name and (name not in COLUMNS or names.count(name) > 1):
            raise _unreadable(
                N_(
                    "The header has a column “{name}” that is unknown or stands there twice; the columns are {known}."
                ),
                name=cell,
                known=", ".join(COLUMNS),
            )
    return names


def _by_column(cells: list[str], columns: tuple[str, ...], line: int) -> dict[str, str]:
    over = [cell for cell in cells[len(columns) :] if cell]
    if over and columns[-1] == "members":
        # Members are separated by semicolons, which may be the delimiter as well.
        cells = [*cells[: len(columns) - 1], ";".join(cells[len(columns) - 1 :])]
    elif over:
        raise _unreadable(
            N_("Line {line} has {found} columns; the header has {expected}."),
            line=line,
            found=len(cells),
            expected=len(columns),
        )
    return dict(zip(columns, cells, strict=False))


def _route(cells: dict[str, str]) -> DidRoute:
    type_ = cells.get("destination_type", "")
    word = " ".join(type_.lower().replace("_", " ").replace("-", " ").split())
    return DidRoute(
        cells.get("did_number", ""),
        _DESTINATION_WORDS.get(word, type_),
        cells.get("destination_id", ""),
        parse_members(cells.get("members", "")),
    )
