"""Single cells of routes, as they are typed, pasted and filled. Their text is what EditRole holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.channel.catalog import DESTINATION_TYPES, DidFormat, Kind
from core.channel.directory import Directory
from core.channel.draft import DidRoute, Member, format_members
from core.channel.numbers import tidy_number
from core.routes.grid import Grid
from core.routes.table import COLUMNS, destination_word

NUMBER, TYPE, DESTINATION, MEMBERS = range(len(COLUMNS))


def cell_text(route: DidRoute, column: int) -> str:
    """The API's value of a cell; for members the text form."""
    if column == NUMBER:
        return route.did_number
    if column == TYPE:
        return route.destination_type
    return route.destination_id if column == DESTINATION else format_members(route.members)


@dataclass(frozen=True, slots=True)
class CellEntry:
    """How what is typed into a cell is understood: for which kind of channel, on which PBX, in which country."""

    kind: Kind | None = None
    directory: Directory = field(default_factory=Directory)
    country: str = ""

    @property
    def form(self) -> DidFormat:
        """The form of this kind's numbers."""
        return self.kind.did_format if self.kind else DidFormat.NUMBER

    def put(self, route: DidRoute, column: int, text: str) -> DidRoute:
        """The route with this text in a cell: numbers tidied, names of the PBX's lists as ids."""
        if column == NUMBER:
            return replace(route, did_number=tidy_number(text, self.form, self.country))
        if column == TYPE:
            type_ = destination_word(text) if text else route.destination_type
            # An id belongs to its type: extension 4 and message queue 4 are strangers.
            kept = route.destination_id if type_ == route.destination_type else ""
            return replace(route, destination_type=type_, destination_id=kept)
        if column == DESTINATION:
            return replace(route, destination_id=self.directory.resolve(route.destination_type, text))
        return replace(route, members=self.members(text))

    def members(self, text: str) -> tuple[Member, ...]:
        """Members from their text form, names and numbers as ids."""
        return self.directory.members(text)

    def emptied(self, route: DidRoute, columns: Sequence[int]) -> DidRoute:
        """The route without what stands in some columns; a destination type stays, because there is no empty one."""
        for column in columns:
            if column != TYPE:
                route = self.put(route, column, "")
        return route

    def copied(self, route: DidRoute, source: DidRoute, columns: Sequence[int]) -> DidRoute:
        """The route with the cells of `source` in some columns; a destination brings its type with it."""
        type_, id_ = route.destination_type, route.destination_id
        if DESTINATION in columns:
            type_, id_ = source.destination_type, source.destination_id
        elif TYPE in columns and type_ != source.destination_type:
            type_, id_ = source.destination_type, ""
        number = source.did_number if NUMBER in columns else route.did_number
        return DidRoute(number, type_, id_, source.members if MEMBERS in columns else route.members)

    def pasted(self, route: DidRoute, cells: Sequence[str], first: int) -> DidRoute:
        """The route with cells put in one after another, from column `first` on."""
        for column, text in enumerate(cells[: len(COLUMNS) - first], first):
            route = self.put(route, column, text)
        return route


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
