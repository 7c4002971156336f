"""Single cells of routes: what EditRole holds, what stands in files, and how what people write is understood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.channel.catalog import DESTINATION_TYPES, Kind
from core.channel.directory import Directory
from core.channel.draft import DidRoute, Member, format_members
from core.channel.lookup import Lookup, Place
from core.channel.member_text import members_in, shown_members
from core.channel.people import written_text
from core.numbers.did_format import DidFormat
from core.numbers.one_number import tidy_number
from core.routes.table import COLUMNS, destination_word
from core.tables.grid import Grid

NUMBER, TYPE, DESTINATION, MEMBERS = range(len(COLUMNS))


def cell_text(route: DidRoute, column: int) -> str:
    """The API's value of a cell, for members the text form; of somebody who is not known yet what was written."""
    if column == NUMBER:
        return route.did_number
    if column == TYPE:
        return route.destination_type
    if column == MEMBERS:
        return format_members(route.members)
    return route.destination_id if route.wanted is None else written_text(route.wanted.written)


@dataclass(frozen=True)
class CellEntry:
    """How what is typed into a cell is understood: for which kind of channel, on which PBX, in which country."""

    kind: Kind | None = None
    directory: Directory = field(default_factory=Directory)
    country: str = ""

    @cached_property
    def lookup(self) -> Lookup:
        """The PBX's lists, asked for people."""
        return Lookup(self.directory)

    @property
    def form(self) -> DidFormat:
        """The form of this kind's numbers."""
        return self.kind.did_format if self.kind else DidFormat.NUMBER

    def put(
        self, route: DidRoute, column: int, text: str, *, or_id: bool = False, type_given: bool = False
    ) -> DidRoute:
        """The route with this text in a cell: numbers tidied, people looked up in the PBX's lists.

        Args:
            or_id: the text may be the API's value: digits are an id where no extension has that number.
            type_given: the destination's type was written beside it.
        """
        if column == NUMBER:
            return replace(route, did_number=tidy_number(text, self.form, self.country))
        if column == TYPE:
            type_ = destination_word(text) if text else route.destination_type
            return self._with_type(route, type_)
        if column == DESTINATION:
            # A name that only the other type has brings its type with it: both stand beside each other.
            place = self.lookup.destination(route.destination_type, text, type_given=type_given, or_id=or_id)
            return at_place(route, place)
        return replace(route, members=self.members(text))

    def edited(self, route: DidRoute, column: int, value: object, *, api: bool = False) -> DidRoute:
        """The route after an edit of a cell: with the place or members that were chosen, or the text that was typed.

        Args:
            api: the text is the API's value as `cell_text` gives it, else as `typed_text` gives it. What stood in the
                cell before changes nothing.
        """
        if isinstance(value, Place):
            return at_place(route, value)
        if isinstance(value, tuple):
            return replace(route, members=value)
        text = str(value or "").strip()
        before = cell_text(route, column) if api else typed_text(route, column, self.lookup)
        return route if text == before else self.put(route, column, text, or_id=api)

    def _with_type(self, route: DidRoute, type_: str) -> DidRoute:
        """An id belongs to its type: extension 4 and message queue 4 are strangers. A name may be of the new one."""
        if type_ == route.destination_type:
            return route
        if type_ not in DESTINATION_TYPES and route.has_destination:
            # A word that is no type is put right later; until then the destination is kept as it reads.
            text = typed_text(route, DESTINATION, self.lookup)
            return at_place(route, self.lookup.destination(type_, text))
        if route.wanted is None or type_ not in ("extension", "queue"):
            return at_place(route, Place(type_, "", None, None))
        return at_place(route, self.lookup.place(type_, route.wanted.written))

    def members(self, text: str) -> tuple[Member, ...]:
        """Members from their text form, looked up."""
        return members_in(text, self.lookup)

    def looked_up(self, routes: Iterable[DidRoute]) -> tuple[DidRoute, ...]:
        """Routes with everybody looked up in the lists as they are now."""
        return self.lookup.routes(routes) if self.directory.is_known else tuple(routes)

    def changed_by_lists(self, routes: Sequence[DidRoute]) -> dict[int, DidRoute]:
        """The rows in which somebody is another one, known now, or in doubt since the lists are these."""
        after = enumerate(zip(routes, self.looked_up(routes), strict=True))
        return {row: new for row, (old, new) in after if old is not new}

    def emptied(self, route: DidRoute, columns: Sequence[int]) -> DidRoute:
        """The route without what stands in some columns; a destination type stays, because there is no empty one."""
        for column in columns:
            if column != TYPE:
                route = self.put(route, column, "")
        return route

    def copied(self, route: DidRoute, source: DidRoute, columns: Sequence[int]) -> DidRoute:
        """The route with the cells of `source` in some columns; a destination brings its type with it."""
        if DESTINATION in columns:
            place = Place(source.destination_type, source.destination_id, source.wanted, source.seen)
            route = at_place(route, place)
        elif TYPE in columns:
            route = self._with_type(route, source.destination_type)
        number = source.did_number if NUMBER in columns else route.did_number
        return replace(route, did_number=number, members=source.members if MEMBERS in columns else route.members)

    def pasted(self, route: DidRoute, cells: Sequence[str], first: int) -> DidRoute:
        """The route with cells put in one after another, from column `first` on."""
        given = first <= TYPE and len(cells) > TYPE - first and bool(cells[TYPE - first].strip())
        for column, text in enumerate(cells[: len(COLUMNS) - first], first):
            route = self.put(route, column, text, type_given=given)
        return route


def typed_text(route: DidRoute, column: int, lookup: Lookup) -> str:
    """What stands in a cell while a person edits it: names, numbers, ids marked as such; `put` reads it back."""
    if column == MEMBERS:
        return shown_members(route.members, lookup)
    if column != DESTINATION or route.wanted is not None or not route.destination_id:
        return cell_text(route, column)
    entry = lookup.directory.entry(route.destination_type, route.destination_id)
    if entry is not None and lookup.destination(route.destination_type, entry.label).id == entry.id:
        return entry.label
    return f"id:{route.destination_id}" if route.destination_id.isdigit() else route.destination_id


def at_place(route: DidRoute, place: Place) -> DidRoute:
    """The route with another destination."""
    return replace(route, destination_type=place.type, destination_id=place.id, wanted=place.wanted, seen=place.seen)


def fits_cells(grid: Grid, first: int) -> bool:
    """Whether a pasted grid is meant for the columns from `first` on, and not as whole rows."""
    if first == NUMBER or grid.width > len(COLUMNS) - first:
        return False
    return not all(_is_did(row[0]) for row in grid.rows if row[0])


def _is_did(text: str) -> bool:
    return text.startswith("+") or sum(map(str.isdigit, text)) >= 7


def known_type(text: str, names: dict[str, str]) -> str:
    """The destination type that a typed word means, the names shown in the window included; else the word itself."""
    wanted = text.casefold()
    for type_ in DESTINATION_TYPES:
        if wanted in (type_, names[type_].casefold()):
            return type_
    return destination_word(text)
