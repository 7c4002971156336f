"""The sites of a fleet, one PBX a row of a list (`site_rows.py`), with every row that cannot be used said.

Columns of this program: `name`, `pbx`, `client_id`, `client_secret`, `pin`, `tags`; a column named as a channel file
says whether that site has that channel. All others are one's own, and fill `{{column}}` in channel files.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import chain
from pathlib import Path

from core.errors import AppError, Problem, plain
from core.files.object_reading import nearest
from core.fleet.site_rows import (
    CLIENT_ID,
    CLIENT_SECRET,
    NAME,
    PBX,
    PIN,
    TAGS,
    Row,
    Rows,
    SitesUnreadable,
    column_name,
    read_rows,
)
from core.numbers.reading import SHORTENED
from core.numbers.text import is_shortened
from core.pbx.address import parse_address
from core.pbx.errors import Unreachable
from core.pbx.trust import normalise_pin
from core.secrets.redaction import hide
from core.secrets.sources import Reference, reference_in
from core.stop import Stop
from core.store.tags import distinct, has_one_of, tags_in
from core.wording import N_, Listed

MOST_SITES = 10_000
LONGEST_CELL = 4_000
_SHOWN = 80
_OF_SITES = frozenset((NAME, PBX, CLIENT_ID, CLIENT_SECRET, PIN, TAGS))
"""Columns that every list may have; they are called as no channel file."""


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


class NoSuchTag(AppError):
    """No site has a tag that was wanted; nothing was sent, and no list written."""

    code = "no_such_tag"

    def __init__(self, wanted: Collection[str], tags: Collection[str]) -> None:
        super().__init__(
            N_("No site has the tag “{tag}”. Tags there are: {tags}."),
            N_("Nothing was done. Choose one of these tags, or leave it out for all sites."),
            {"tag": Listed(plain(each, _SHOWN) for each in wanted), "tags": plain(", ".join(tags) or "-", 200)},
        )


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
    rows = read_rows(path, sheet, stop)
    return sites_of(rows, {column_name(Path(each).name) for each in files}, allow_http)


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
        (*rows.notices, *_names_like_files(rows.columns, files)),
    )


def _names_like_files(columns: Sequence[str], files: Collection[str]) -> Iterator[Problem]:
    """Columns that are called nearly as a channel file which has none: what they say is said of no channel."""
    without = tuple(each for each in files if each not in columns)
    for name in columns:
        near = nearest(name, without) if name not in files and name not in _OF_SITES else ""
        if near:
            text = N_("The column “{column}” belongs to no channel file. Did you mean “{near}”?")
            yield Problem("", text, {"column": plain(name, _SHOWN), "near": plain(near, _SHOWN)})


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
            elif name != NAME and is_shortened(cell) and not cell.isalnum():  # 12e5 may be an ID
                self._problem(name, SHORTENED, value=plain(cell, _SHOWN))
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
