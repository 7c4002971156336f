"""Which column of somebody else's table is which, by its name and by what stands in it; and what is not used."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.channel.catalog import DidFormat
from core.errors import Problem
from core.routes.column_sample import SAMPLE, ColumnSample, Resolves, sample_of
from core.routes.grid import Grid
from core.routes.header_words import Named, Role, is_tail, named
from core.routes.table import COLUMNS, Columns
from core.wording import N_

_TITLE_ROWS = 300
_MOSTLY, _SURE, _SOME = 0.6, 0.9, 0.3
_NARROW = 4
_NUMBER = re.compile(r"\s*'?\+?[0-9(][0-9 ()/.\-]{5,}[0-9]\s*")
_NO_NAME = 5
"""A cell with so many digits is a value, and not the name of a column."""
_PROSE = re.compile(r"[^\W\d_]{2,}")

NO_NUMBERS = N_("The column “{name}” is not used: no phone numbers stand in it.")
NO_TYPES = N_("The column “{name}” is not used: no destination types stand in it.")
NO_DESTINATIONS = N_("The column “{name}” is not used: no extensions or message queues stand in it.")
ALSO_NUMBERS = N_("The column “{name}” holds numbers, too; it is not used.")
SECOND_TABLE = N_("A second table stands beside the first, from “{name}” on; it is not read.")
NOT_USED = N_("Columns that are not used: {names}.")
ABOVE = N_("The lines above line {line}, which names the columns, are left out.")
HIDDEN_COLUMN = N_("The column “{name}” is hidden in the workbook.")


@dataclass(slots=True)
class _Column:
    """A column while its part is looked for."""

    place: int
    name: str
    says: Named
    sample: ColumnSample
    hidden: bool

    def said(self, role: Role) -> float:
        return self.says.surely if self.says.role is role else 0.0

    @property
    def label(self) -> str:
        return self.name or column_letter(self.place)


def column_letter(place: int) -> str:
    """A column without a name, as spreadsheets call it."""
    return chr(ord("A") + place) if place < 26 else str(place + 1)


def read_columns(grid: Grid, form: DidFormat = DidFormat.NUMBER, resolves: Resolves | None = None) -> Columns:
    """The columns of a grid. `certain` is False where a person should look at it before anything is taken over.

    Args:
        resolves: whether a text is one extension or queue of the PBX's lists; None where there are none.
    """
    top, header = _header_place(grid)
    if not grid.rows:
        return Columns()
    names = grid.rows[top] if header else []
    body = grid.rows[top + header : top + header + 4 * SAMPLE]
    width = max(_usual_width(body), len(names)) if body else len(names)
    columns = [
        _Column(
            place,
            name := names[place].strip() if place < len(names) else "",
            named(name),
            sample_of([row[place] for row in body if place < len(row)], form, resolves),
            place in grid.hidden_columns,
        )
        for place in range(width)
    ]
    found = _Search(columns, bool(header), resolves is not None, body).columns()
    notes = [Problem("", ABOVE, {"line": grid.lines[top]})] if header and top else []
    return replace(found, top=top if header else 0, notes=(*notes, *found.notes))


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The width of most rows; cells that are empty at their end do not count."""
    widths = Counter(max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0) for row in rows)
    if not widths:
        return 0
    often = max(widths.values())
    return max(width for width, count in widths.items() if count == often or (width and count * 10 >= len(rows)))


def _header_place(grid: Grid) -> tuple[int, int]:
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


def _names_in(cells: Sequence[str], below: Sequence[Sequence[str]]) -> tuple[float, int | None]:
    """How much of a route a row names, and where it names the number; that must be named, or stand below."""
    said = [named(cell) for cell in cells]
    own = any(each.own for each in said)
    if not own and any(sum(map(str.isdigit, cell)) >= _NO_NAME for cell in cells):
        return 0.0, None
    filled = sum(map(bool, cells))
    roles: dict[Role, float] = {}
    for each in said:
        if each.role is not None and each.surely >= (_MOSTLY if filled > 1 else 1.0):
            roles[each.role] = max(each.surely, roles.get(each.role, 0.0))
    number = next((place for place, each in enumerate(said) if each.role is Role.NUMBER), None)
    if not roles or not (own or Role.NUMBER in roles or any(_is_number(cell) for row in below for cell in row)):
        return 0.0, None
    return sum(roles.values()) + 2.0 * own + min(filled, 9) / 1000, number


def _has_numbers(above: Sequence[Sequence[str]], number_at: int | None, best: int) -> bool:
    """Whether there are values above a row that names columns: then it is a line in a list."""
    place = number_at if number_at is not None else 0
    return any(place < len(row) and _is_number(row[place]) for row in above[max(best, 0) :])


def _could_name(above: Sequence[str], first: Sequence[str]) -> bool:
    filled = [cell for cell in above if cell.strip()]
    if len(filled) < 2 or 2 * len(filled) < sum(bool(cell.strip()) for cell in first):
        return False
    return not any(sum(map(str.isdigit, cell)) >= _NO_NAME for cell in filled)


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell)) and sum(map(str.isdigit, cell)) >= _NO_NAME


@dataclass(slots=True)
class _Search:
    """The search for the part of each column."""

    all: list[_Column]
    header: bool
    listed: bool
    body: Sequence[Sequence[str]]
    notes: list[Problem] = field(default_factory=list)

    def columns(self) -> Columns:
        if not self.header and self._is_in_order():
            return self._as_the_contract()
        if any(each.says.own and each.says.role is Role.NUMBER for each in self.all):
            return self._by_own_names()
        if len(self.all) == 1 and not self.header:
            return Columns(0, None, None, None, certain=self._is_plain_list())
        number = self._number()
        if number is None and not self.header:
            return replace(self._as_the_contract(), certain=len(self.all) <= len(COLUMNS))
        rest = [each for each in self.all if each is not number]
        members = self._best(rest, lambda each: max(each.said(Role.MEMBERS), each.sample.members), _MOSTLY)
        rest = [each for each in rest if each is not members]
        type_ = self._type(rest)
        rest = [each for each in rest if each is not type_]
        destination = self._destination(rest, type_)
        rest = [each for each in rest if each is not destination]
        if type_ is not None and destination is None and type_.sample.filled and not type_.sample.kinds:
            self._note(NO_TYPES, type_)  # types of something else: without a destination they decide nothing
            type_ = None
        tail = self._tail(rest, destination)
        if self.header:
            self._tell_unused([each for each in rest if each is not tail], number)
        return Columns(
            number.place if number else self._without_number(),
            type_.place if type_ else None,
            destination.place if destination else None,
            members.place if members else None,
            header=self.header,
            certain=self._is_certain(number, destination, rest),
            tail=tail.place if tail else None,
            notes=tuple(self.notes),
        )

    def _is_plain_list(self) -> bool:
        cells = [row[0] for row in self.body if row]
        prose = any(_PROSE.search(cell) for cell in cells)
        return not prose or not any(sum(map(str.isdigit, cell)) >= _NO_NAME for cell in cells)

    def _without_number(self) -> int | None:
        return 0 if not self.header and self.all else None

    def _is_certain(self, number: _Column | None, destination: _Column | None, rest: list[_Column]) -> bool:
        if number is None or self.notes or any(each.sample.filled for each in rest):
            return False
        if self.header:
            return number.said(Role.NUMBER) == 1.0
        return len(self.all) == 2 and number.place == 0 and destination is not None

    def _is_in_order(self) -> bool:
        """Whether these are the routing table's own columns, in their order, without their names."""
        if len(self.all) < 3:
            return False
        first, type_, *others = self.all
        kinds = type_.sample.kinds >= _MOSTLY
        if not kinds and (type_.sample.filled or first.sample.numbers < _MOSTLY):
            return False
        return all(not each.sample.filled or each.sample.members >= _MOSTLY for each in others[1:])

    def _as_the_contract(self) -> Columns:
        number, type_, destination, members = (
            place if place < len(self.all) else None for place in range(len(COLUMNS))
        )
        return Columns(number, type_, destination, members)

    def _by_own_names(self) -> Columns:
        """Who names the number as the API does means all of its names."""
        own = {each.says.role: each for each in reversed(self.all) if each.says.own}
        rest = [each for each in self.all if each is not own.get(each.says.role)]
        words = {Role.TYPE: None, Role.DESTINATION: None, Role.MEMBERS: None}
        for role in words:
            also = next((each for each in rest if each.says.role is role and each.says.surely == 1.0), None)
            if role not in own and also is not None:
                own[role] = also
                rest.remove(also)
        self._tell_unused(rest, own[Role.NUMBER])
        number, type_, destination, members = (
            own[role].place if role in own else None
            for role in (Role.NUMBER, Role.TYPE, Role.DESTINATION, Role.MEMBERS)
        )
        certain = not any(each.name or each.sample.filled for each in rest)
        return Columns(number, type_, destination, members, header=True, certain=certain, notes=tuple(self.notes))

    def _number(self) -> _Column | None:
        def value(each: _Column) -> float:
            other = each.says.role not in (None, Role.NUMBER) and each.says.surely >= _MOSTLY
            holds = each.sample.numbers + each.sample.phones
            return holds + each.said(Role.NUMBER) - 0.5 * (other or each.says.against) - 1.5 * each.hidden

        holding = [each for each in self.all if each.sample.numbers >= _SOME]
        named_so = [each for each in self.all if each.said(Role.NUMBER) >= _MOSTLY]
        chosen = max(holding or named_so, key=lambda each: (value(each), -each.place), default=None)
        if chosen is None:
            return None
        self._tell_other_numbers(chosen, holding)
        for each in named_so:
            if each is not chosen and each.says.surely == 1.0 and each.sample.filled and each.sample.numbers < _SOME:
                self._note(NO_NUMBERS, each)
        return chosen

    def _tell_other_numbers(self, chosen: _Column, holding: list[_Column]) -> None:
        for each in holding:
            if each is chosen or each.sample.phones < _MOSTLY or each.says.against:
                continue
            between = self.all[chosen.place + 1 : each.place]
            if any(not one.sample.filled and not one.name for one in between):
                self._note(SECOND_TABLE, each)
                return
            self._note(HIDDEN_COLUMN if each.hidden else ALSO_NUMBERS, each)

    def _type(self, rest: list[_Column]) -> _Column | None:
        def value(each: _Column) -> float:
            return each.sample.types + (0.5 if each.said(Role.TYPE) == 1.0 and not each.sample.other_kinds else 0.0)

        for each in rest:
            if each.said(Role.TYPE) == 1.0 and each.sample.filled and each.sample.other_kinds:
                self._note(NO_TYPES, each)
        return self._best(rest, value, 0.5)

    def _destination(self, rest: list[_Column], type_: _Column | None) -> _Column | None:
        allowed = []
        for each in rest:
            surely, sample = each.said(Role.DESTINATION), each.sample
            contradicts = sample.filled > 0 and max(sample.resolving, sample.extensions) < 0.5 <= sample.foreign
            if surely >= _MOSTLY and contradicts:
                if surely == 1.0:
                    self._note(NO_DESTINATIONS, each)
                continue
            if self._may_be_destination(each, type_):
                allowed.append(each)
        return self._best(allowed, self._value_as_destination, 0.0)

    def _value_as_destination(self, each: _Column) -> float:
        sample = each.sample
        return each.said(Role.DESTINATION) + 2 * sample.resolving + 0.4 * sample.extensions - 1.5 * each.hidden

    def _may_be_destination(self, each: _Column, type_: _Column | None) -> bool:
        sample, surely = each.sample, each.said(Role.DESTINATION)
        if surely == 1.0:
            return True
        if surely >= _MOSTLY:
            return not self.listed or sample.resolving > 0 or sample.extensions >= 0.5
        if not sample.filled or sample.types >= _MOSTLY:
            return False
        if sample.resolving >= _MOSTLY:
            return True
        if each.says.role not in (None, Role.DESTINATION) and each.says.surely >= _MOSTLY:
            return False
        if not self.header and len(self.all) == 2:
            return sample.foreign < 0.5 or sample.extensions >= 0.5
        if self.listed or sample.extensions < (0.5 if type_ else _SURE):
            return False
        # Without the PBX's lists, a column with another name must at least look like extension numbers alone.
        return not self.header or (len(self.all) <= _NARROW and sample.foreign == 0 and sample.short_numbers == 0)

    def _tail(self, rest: list[_Column], destination: _Column | None) -> _Column | None:
        if destination is None:
            return None
        return next((each for each in rest if is_tail(each.name) and each.sample.tails >= _SURE), None)

    def _tell_unused(self, rest: list[_Column], number: _Column | None) -> None:
        told = {str(note.values.get("name")) for note in self.notes}
        beside = any(note.text == SECOND_TABLE for note in self.notes)
        names = [
            each.label
            for each in rest
            if each.sample.filled
            and each.label not in told
            and not (beside and number is not None and each.place > number.place + 2)
        ]
        if names:
            self.notes.append(
                Problem("", NOT_USED, {"names": ", ".join(names[:12]) + (" …" if len(names) > 12 else "")})
            )

    def _note(self, words: str, each: _Column) -> None:
        self.notes.append(Problem("", words, {"name": each.label[:40]}))

    @staticmethod
    def _best(columns: list[_Column], value: Callable[[_Column], float], least: float) -> _Column | None:
        best = max(columns, key=lambda each: (value(each), -each.place), default=None)
        return best if best is not None and value(best) >= least else None
