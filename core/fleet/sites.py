"""The sites of a fleet, one PBX a row: from a table or from JSON, with every row that cannot be used said.

Columns of this program: `name`, `pbx`, `client_id`, `client_secret`, `pin`, `tags`; a column named as a channel file
says whether that site has that channel. All others are one's own, and fill `{{column}}` in channel files.
"""

import os
import stat
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from pathlib import Path

from core.errors import AppError, Problem, plain
from core.files.strict_json import JsonObject, NotJson, parse, type_name
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.pbx.trust import normalise_pin
from core.routes.grid import Grid, TableUnreadable
from core.routes.reading_process import read_apart
from core.routes.table_file import read_text
from core.secrets.redaction import hide
from core.secrets.sources import Reference, reference_in
from core.stop import Stop
from core.store.tags import distinct, has_one_of, tags_in
from core.wording import N_, Listed

NAME, PBX, CLIENT_ID, CLIENT_SECRET, PIN, TAGS = "name", "pbx", "client_id", "client_secret", "pin", "tags"
MOST_SITES = 10_000
MOST_BYTES = 10_000_000
LONGEST_CELL = 4_000
APART_BYTES = 64_000
"""A text of more, and every workbook, is read by another process."""
_HEADER_WITHIN = 20
"""Rows in which the names of the columns are looked for."""
_SHOWN = 80


class State(StrEnum):
    """What a site is to have of a channel. `LEFT`: it is not looked at."""

    PRESENT = "present"
    ABSENT = "absent"
    LEFT = "leave"


@dataclass(frozen=True, slots=True)
class Site:
    """One PBX of a fleet.

    Attributes:
        base_url: in its one form. client_id: "" where the row has none. pin: a certificate to believe, "" for none.
        secret: where its Client Secret is looked up; None for the usual places. place: its line or its number.
        columns: every cell of the row by the column's name, the Client Secret's left out.
        states: what it is to have, by the name of a channel file, where a column says so.
    """

    name: str
    base_url: str
    client_id: str = ""
    pin: str = ""
    secret: Reference | None = None
    place: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, State] = field(default_factory=dict)

    @property
    def tags(self) -> tuple[str, ...]:
        """By which it is chosen among others."""
        return tags_in(self.columns.get(TAGS, ""))


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that names no site: its line, what it calls itself, and everything that is wrong with it."""

    place: int
    name: str
    problems: tuple[Problem, ...]
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sites:
    """All rows of a list of sites.

    Attributes:
        sites: those that can be used, in their order. bad: those that cannot. columns: their names, in their order.
        notices: what is to be known about the reading.
    """

    sites: tuple[Site, ...]
    bad: tuple[BadRow, ...] = ()
    columns: tuple[str, ...] = ()
    notices: tuple[Problem, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """Every tag that one of them has, in their order."""
        of_each = [each.tags for each in self.sites] + [each.tags for each in self.bad]
        return distinct(chain.from_iterable(of_each))

    def tagged(self, wanted: Collection[str]) -> "Sites":
        """Those that have one of these tags; all where none is wanted. Raises NoSuchTag: no site has."""
        if not wanted:
            return self
        sites = tuple(each for each in self.sites if has_one_of(each.tags, wanted))
        bad = tuple(each for each in self.bad if has_one_of(each.tags, wanted))
        if not sites and not bad:
            raise NoSuchTag(wanted, self.tags)
        return replace(self, sites=sites, bad=bad)


class SitesUnreadable(AppError):
    """This is no list of sites; nothing was sent."""

    code = "sites"

    def __init__(self, what: str, **values: object) -> None:
        super().__init__(what, N_("Nothing was sent; correct the list of sites and try again."), values)


class NoSuchTag(AppError):
    """No site has a tag that was wanted; nothing was sent, and no list written."""

    code = "no_such_tag"

    def __init__(self, wanted: Collection[str], tags: Collection[str]) -> None:
        super().__init__(
            N_("No site has the tag “{tag}”. Tags there are: {tags}."),
            N_("Nothing was done. Choose one of these tags, or leave it out for all sites."),
            {"tag": Listed(plain(each, _SHOWN) for each in wanted), "tags": plain(", ".join(tags) or "-", 200)},
        )


def column_name(text: str) -> str:
    """The name by which a column is known: `Client ID` is `client_id`."""
    return "_".join(text.strip().strip("\ufeff").casefold().split())


def read_sites(
    path: Path, files: Iterable[str] = (), *, sheet: str = "", stop: Stop | None = None, allow_http: bool = False
) -> Sites:
    """The sites of a CSV, XLSX (TSV, ODS) or JSON file, told apart by what is in it.

    Args:
        files: the names of the plan's channel files; a column of such a name says what a site is to have.
        allow_http: logins may go unencrypted over a network.

    Raises:
        SitesUnreadable: it is none.
    """
    content = _begun(path)
    rows = _rows_of_json(content) if _is_json(content) else _rows_of(_grid(path, content, sheet, stop))
    if sheet and not _is_archive(content):
        text = N_("The list of sites has no sheets: it is read whole, and “{sheet}” was not looked for.")
        rows = replace(rows, notices=(*rows.notices, Problem("", text, {"sheet": plain(sheet, 60)})))
    return sites_of(rows, {column_name(Path(each).name) for each in files}, allow_http)


# Rows, whatever they came from -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands there: its line or number, its cells by column, and what is wrong with it already."""

    place: int
    cells: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """All of them, with the names of their columns in their order."""

    columns: tuple[str, ...]
    rows: Sequence[Row]
    notices: tuple[Problem, ...] = ()


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
            N_("The list of sites cannot be read ({why})."), why=plain(getattr(error, "strerror", None) or "no name")
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
        text = N_("This must be an object in braces, not {found}.")
        return Row(place, {}, (Problem("", text, {"found": type_name(entry)}),))
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
            text = N_("This must be text or a whole number, not {found}.")
            problems.append(Problem(plain(name, 60), text, {"found": type_name(value)}))
    return Row(place, cells, tuple(problems))


def _rows_of(grid: Grid) -> Rows:
    at = next((place for place, row in enumerate(grid.rows[:_HEADER_WITHIN]) if _is_header(row)), None)
    if at is None:
        raise SitesUnreadable(
            N_("No row has the column names: one of them must be “pbx”. The first row is: {row}."),
            row=plain(" | ".join(grid.rows[0]) if grid.rows else "-", 120),
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
            problems.append(Problem("", N_("“{value}” is below no column name."), {"value": plain(cell, _SHOWN)}))
        if (place, column) in grid.struck_cells:
            problems.append(Problem(name, N_("This cell is struck through. Clear it, or delete the row.")))
        if (place, column) in grid.doubts:
            problems.append(Problem(name, N_("What the spreadsheet shows here is not what it holds: {value}."),
                                    {"value": plain(cell, _SHOWN)}))  # fmt: skip
    cells = {name: row[at] if at < len(row) else "" for at, name in enumerate(columns) if name}
    return Row(grid.lines[place], cells, tuple(problems))


# What a row says ---------------------------------------------------------------------------------------------


def sites_of(rows: Rows, files: Collection[str], allow_http: bool) -> Sites:
    """The sites that rows name, and the rows that name none. Errors as of `read_sites`."""
    if len(rows.rows) > MOST_SITES:
        raise SitesUnreadable(N_("The list has more than {limit} sites."), limit=MOST_SITES)
    if not rows.rows:
        raise SitesUnreadable(N_("The list has no site."))
    read = [_RowReading(row, files, allow_http).site() for row in rows.rows]
    made = list(_each_pbx_once(read))
    return Sites(
        tuple(each for each in made if isinstance(each, Site)),
        tuple(each for each in made if isinstance(each, BadRow)),
        tuple(name for name in rows.columns if name != CLIENT_SECRET),
        rows.notices,
    )


def _each_pbx_once(read: Sequence[Site | BadRow]) -> Iterator[Site | BadRow]:
    """A PBX or a name that stands in two rows is certain in none of them."""
    sites = [each for each in read if isinstance(each, Site)]
    by_url: dict[str, list[int]] = {}
    by_name: dict[str, list[int]] = {}
    for site in sites:
        by_url.setdefault(site.base_url, []).append(site.place)
        by_name.setdefault(site.name.casefold(), []).append(site.place)
    for each in read:
        if isinstance(each, BadRow):
            yield each
            continue
        found = (
            (PBX, N_("This PBX is in another row, too: {lines}."), by_url[each.base_url]),
            (NAME, N_("This name is in another row, too: {lines}."), by_name[each.name.casefold()]),
        )
        problems = [
            Problem(column, text, {"lines": ", ".join(str(place) for place in places if place != each.place)})
            for column, text, places in found
            if len(places) > 1
        ]
        yield BadRow(each.place, each.name, tuple(problems), each.tags) if problems else each


class _RowReading:
    """One row; collects everything that is wrong with it."""

    def __init__(self, row: Row, files: Collection[str], allow_http: bool) -> None:
        self._row, self._files, self._allow_http = row, frozenset(files), allow_http
        self._problems = list(row.problems)

    def site(self) -> Site | BadRow:
        """The site that it names, or why it names none."""
        cells = {name: cell.strip() for name, cell in self._row.cells.items()}
        secret = self._secret(cells.pop(CLIENT_SECRET, ""))
        for name, cell in cells.items():
            if len(cell) > LONGEST_CELL:
                text = N_("This cell has {count} characters; at most {limit} are allowed.")
                self._problem(name, text, count=len(cell), limit=LONGEST_CELL)
        base_url, label = self._address(cells.get(PBX, ""))
        name = plain(cells.get(NAME, "") or label, 200)
        site = Site(
            name,
            base_url,
            cells.get(CLIENT_ID, ""),
            self._pin(cells.get(PIN, "")),
            secret,
            self._row.place,
            {**cells, NAME: name},
            {file: self._state(file, cells[file]) for file in self._files & cells.keys() if cells[file]},
        )
        return BadRow(site.place, name, tuple(self._problems), site.tags) if self._problems else site

    def _problem(self, column: str, text: str, **values: object) -> None:
        self._problems.append(Problem(plain(column, 60), text, values))

    def _address(self, text: str) -> tuple[str, str]:
        if not text:
            self._problem(PBX, N_("The address of the PBX is missing."))
            return "", ""
        try:
            address = parse_address(text)
        except Unreachable as error:
            self._problems.append(Problem(PBX, error.what, error.values))
            return "", ""
        if address.is_plain_http and not address.is_loopback and not self._allow_http:
            self._problem(PBX, N_("With http://, anyone on the way can read the login and the keys. Use https://."))
        return address.base_url, address.label

    def _pin(self, text: str) -> str:
        try:
            return normalise_pin(text) if text else ""
        except ValueError:
            self._problem(PIN, N_("This is not a SHA-256 fingerprint: 64 hex digits, with or without colons."))
            return ""

    def _secret(self, text: str) -> Reference | None:
        reference = reference_in(text)
        if text and reference is None:
            hide(text)
            self._problem(
                CLIENT_SECRET,
                N_("A Client Secret does not belong in a list of sites: write env:NAME or keyring:SERVICE/USER."),
            )
        return reference

    def _state(self, file: str, text: str) -> State:
        try:
            return State(text.casefold())
        except ValueError:
            self._problem(file, N_("“{value}” is not one of: present, absent, leave."), value=plain(text, _SHOWN))
            return State.LEFT
