"""Which column of somebody else's table is which, by its name and by what stands in it; and what is not used."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.errors import Problem
from core.numbers.did_format import DidFormat
from core.routes import column_pairs, leading_columns
from core.routes.column_pairs import Cells
from core.routes.column_sample import SAMPLE, ColumnSample, Resolves, sample_of
from core.routes.grid import Grid
from core.routes.header_row import MOSTLY, NO_NAME, begins_table, header_place
from core.routes.header_words import Named, Role, is_of_another_thing, is_tail, named
from core.routes.kinds import kind_in_name
from core.routes.states import is_state, marked_out
from core.routes.table import COLUMNS, Columns
from core.wording import N_

_SURE, _SOME = 0.9, 0.3
_NARROW = 4
_BARE = re.compile("[0-9]+")
_PROSE = re.compile(r"[^\W\d_]{2,}")

NO_NUMBERS = N_("The column “{name}” is not used: it contains no phone numbers.")
NO_TYPES = N_("The column “{name}” is not used: it contains no destination types.")
NO_DESTINATIONS = N_("The column “{name}” is not used: it contains no extensions or message queues.")
ALSO_NUMBERS = N_("The column “{name}” also contains numbers; it is not used.")
SECOND_TABLE = N_("There is a second table next to the first, from “{name}” on; it is not read.")
NOT_USED = N_("Columns not used: {names}.")
ABOVE = N_("The lines above line {line}, which has the column names, are left out.")
HIDDEN_AND_USED = N_("The column “{name}” is used although the workbook hides it.")
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


@dataclass(slots=True)
class _Beside:
    """Columns that say something of the numbers in another one, as `Columns` holds them."""

    tail: int | None = None
    leads: tuple[int, ...] = ()
    countries: tuple[int, ...] = ()
    until: int | None = None
    count: int | None = None
    other: int | None = None
    second: int | None = None
    rivals: bool = False


def column_letter(place: int) -> str:
    """A column without a name, as spreadsheets call it."""
    return chr(ord("A") + place) if place < 26 else str(place + 1)


def read_columns(grid: Grid, form: DidFormat = DidFormat.NUMBER, resolves: Resolves | None = None) -> Columns:
    """The columns of a grid. `certain` is False where a person should look at it before anything is taken over.

    Args:
        resolves: whether a text is one extension or queue of the PBX's lists; None where there are none.
    """
    top, header = header_place(grid)
    if not grid.rows:
        return Columns()
    names = grid.rows[top] if header else []
    body = grid.rows[top + header : top + header + 4 * SAMPLE]
    if header:
        again = next(
            (place for place, row in enumerate(body) if begins_table(row, body[place + 1 : place + 9])), len(body)
        )
        body = body[:again] or body
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
    found = _Search(columns, bool(header), resolves is not None, body, resolves).columns()
    notes = [Problem("", ABOVE, {"line": grid.lines[top]})] if header and top else []
    hidden = [Problem("", HIDDEN_AND_USED, {"name": each.label[:40]}) for each in columns if _is_used(each, found)]
    notes += hidden
    certain = found.certain and not hidden
    return replace(found, top=top if header else 0, certain=certain, notes=(*notes, *found.notes))


def _is_used(each: _Column, columns: Columns) -> bool:
    """Whether a column that the workbook hides is read all the same."""
    places = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
    return each.hidden and bool(each.sample.filled) and each.place in places


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The width of most rows; cells that are empty at their end do not count."""
    widths = Counter(max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0) for row in rows)
    if not widths:
        return 0
    often = max(widths.values())
    return max(width for width, count in widths.items() if count == often or (width and count * 10 >= len(rows)))


@dataclass(slots=True)
class _Search:
    """The search for the part of each column."""

    all: list[_Column]
    header: bool
    listed: bool
    body: Sequence[Sequence[str]]
    resolves: Resolves | None = None
    told: list[tuple[_Column, Problem]] = field(default_factory=list)
    beside: "_Beside" = field(default_factory=lambda: _Beside())

    def columns(self) -> Columns:
        if not self.header and self._is_in_order():
            return self._as_the_contract()
        if any(each.says.own and each.says.role is Role.NUMBER for each in self.all):
            return self._by_own_names()
        if len(self.all) == 1 and not self.header:
            return Columns(0, None, None, None, certain=self._is_plain_list())
        number = self._number() or self._number_in_three()
        if number is None and not self.header:
            return replace(self._as_the_contract(), certain=len(self.all) <= len(COLUMNS))
        return self._around(number)

    def _around(self, number: _Column | None) -> Columns:
        """The columns beside the one with the numbers."""
        rest = [each for each in self.all if each is not number]
        if number is not None:
            rest = self._without_parts_of_numbers(number, rest)
        states = self._states(rest)
        rest = [each for each in rest if each not in states or each.said(Role.DESTINATION) == 1.0]
        members = self._best(rest, self._value_as_members, MOSTLY)
        rest = [each for each in rest if each is not members]
        type_ = self._type(rest)
        rest = [each for each in rest if each is not type_]
        destination = self._destination(rest, type_)
        rest = [each for each in rest if each is not destination]
        if type_ is not None and destination is None and type_.sample.filled and not type_.sample.kinds:
            self._note(NO_TYPES, type_)  # types of something else: without a destination they decide nothing
            type_ = None
        people = self._people(rest, destination, type_)
        kind = kind_in_name(destination.name) if destination is not None and type_ is None else ""
        tail = self._tail(rest, destination)
        rest = [each for each in rest if each is not tail and each.place not in people]
        self._tell_unused(self._with_silent(rest, states), number)
        return Columns(
            number.place if number else self._without_number(),
            type_.place if type_ else None,
            destination.place if destination else None,
            members.place if members else None,
            header=self.header,
            certain=self._is_certain(number, destination, rest),
            ids=self._holds_ids(destination) is True,
            tail=tail.place if tail else self.beside.tail,
            leads=self.beside.leads,
            countries=self.beside.countries,
            until=self.beside.until,
            count=self.beside.count,
            other=self.beside.other,
            type_=kind or "extension",
            typed=bool(kind),
            people=people,
            states=self._state_places(states, destination),
            people_type=self._type_of_people(people),
            rivals=self.beside.rivals,
            unsure_ids=self._holds_ids(destination) is None,
            counts_only=self._is_only_a_count(destination),
            notes=self._notes((number, type_, destination, members)),
        )

    @staticmethod
    def _value_as_members(each: _Column) -> float:
        # A person's own name for the column says more than `extension:1001` in it.
        return (
            each.said(Role.MEMBERS)
            if each.said(Role.DESTINATION) >= MOSTLY
            else max(each.said(Role.MEMBERS), each.sample.members)
        )

    def _notes(self, used: tuple[_Column | None, ...]) -> tuple[Problem, ...]:
        """What is told, without that a column is not used which is used for something else."""
        return tuple(problem for each, problem in self.told if not any(each is one for one in used))

    def _cells(self, each: _Column) -> Cells:
        cells = [row[each.place].strip() if each.place < len(row) else "" for row in self.body]
        return Cells(each.place, each.name, cells, each.sample, each.says.role is None)

    def _without_parts_of_numbers(self, number: _Column, rest: list[_Column]) -> list[_Column]:
        """The columns that say nothing about the numbers themselves; the others are kept beside."""
        own = self._cells(number)
        parts: list[int] = []
        if self.header:
            others = [self._cells(each) for each in rest if not each.hidden]
            until = next((each for each in others if column_pairs.ends_range(each)), None)
            if until is not None and column_pairs.begins_range(own):
                self.beside.until, self.beside.other = until.place, None
                parts.append(until.place)
            count = next((each for each in others if column_pairs.counts_numbers(each)), None)
            if count is not None:
                self.beside.count = count.place
                parts.append(count.place)
            self.beside.leads, self.beside.countries = (
                (self.beside.leads, ()) if self.beside.leads else leading_columns.leads(own, others)
            )
            tail = next((each for each in others if is_tail(each.name) and each.sample.tails >= _SURE), None)
            if tail is not None and column_pairs.is_stem(own, tail, bool(self.beside.leads)):
                self.beside.tail = tail.place
                parts.append(tail.place)
        parts += self.beside.leads
        self.told = [told for told in self.told if told[0].place not in parts]
        return [each for each in rest if each.place not in parts]

    def _unnamed_rival(self, rest: Sequence[_Column], destination: _Column) -> _Column | None:
        """Another column of extensions, where neither name says which is meant: `Day`, `Night`."""
        if destination.said(Role.DESTINATION) >= MOSTLY or (not self.header and self.listed):
            return None
        for each in rest:
            cells = self._cells(each)
            extensions = each.sample.resolving if self.listed else each.sample.extensions
            short = not self.header and each.sample.short_numbers > 0
            if extensions >= _SURE and not short and not column_pairs.only_counts(cells) and cells.mostly(_BARE):
                return each
        return None

    def _people(self, rest: list[_Column], destination: _Column | None, type_: _Column | None) -> tuple[int, ...]:
        """Columns that name somebody of the PBX beside the destination."""
        resolves = self.resolves
        if destination is None:
            return ()
        if self.beside.second is not None:
            rest = [each for each in rest if each.place < self.beside.second]
        for each in rest if self.header else ():
            if column_pairs.is_one_word(self._cells(each)):
                continue
            alike = column_pairs.are_alike(self._cells(destination), self._cells(each))
            if each.said(Role.DESTINATION) >= MOSTLY and alike:
                self.beside.rivals = True
                return (each.place,)
        rival = self._unnamed_rival(rest, destination)
        if rival is not None:
            self.beside.rivals = True
            return (rival.place,)
        if resolves is None:
            return ()
        named_so = column_pairs.full_name([self._cells(each) for each in rest])
        if named_so:
            first, last = named_so
            pairs = [f"{one} {two}" for one, two in zip(first.cells, last.cells, strict=True) if one and two]
            if pairs and sum(map(resolves, pairs[:SAMPLE])) >= _SOME * len(pairs[:SAMPLE]):
                return first.place, last.place
        for each in rest:
            digits = self._cells(each).mostly(re.compile("[0-9]+"))
            may_be = not digits or each.said(Role.DESTINATION) >= MOSTLY or not self.header
            if each.sample.resolving >= _SOME and may_be and not column_pairs.only_counts(self._cells(each)):
                return (each.place,)
        return ()

    def _type_of_people(self, people: tuple[int, ...]) -> int | None:
        """The column right before other destinations that has their types."""
        place = people[0] - 1 if people else -1
        return place if place >= 0 and self.all[place].sample.kinds >= MOSTLY else None

    def _holds_ids(self, destination: _Column | None) -> bool | None:
        """Whether bare numbers below a name with “id” are ids, not extension numbers; None if only a person knows."""
        if destination is None or not column_pairs.names_ids(destination.name) or destination.says.own:
            return False
        bare = [cell for cell in self._cells(destination).filled if cell.isdecimal()]
        if not bare:
            return False
        if self.resolves is None:
            return None
        numbers, ids = (sum(map(self.resolves, [lead + cell for cell in bare])) for lead in ("", "id:"))
        if numbers == len(bare) and not ids:
            return False
        return True if ids == len(bare) and not numbers else None

    def _is_only_a_count(self, destination: _Column | None) -> bool:
        if destination is None or destination.said(Role.DESTINATION) >= MOSTLY:
            return False
        return column_pairs.only_counts(self._cells(destination))

    def _is_plain_list(self) -> bool:
        cells = [row[0] for row in self.body if row]
        prose = any(_PROSE.search(cell) for cell in cells)
        return not prose or not any(sum(map(str.isdigit, cell)) >= NO_NAME for cell in cells)

    def _without_number(self) -> int | None:
        return 0 if not self.header and self.all else None

    def _is_certain(self, number: _Column | None, destination: _Column | None, rest: list[_Column]) -> bool:
        if number is None or self.told or any(each.sample.filled for each in rest):
            return False
        if self.header:
            return number.said(Role.NUMBER) == 1.0
        return len(self.all) == 2 and number.place == 0 and destination is not None

    def _is_in_order(self) -> bool:
        """Whether these are the routing table's own columns, in their order, without their names."""
        if len(self.all) < 3:
            return False
        first, type_, *others = self.all
        kinds = type_.sample.kinds >= MOSTLY
        if not kinds and (type_.sample.filled or first.sample.numbers < MOSTLY):
            return False
        return all(not each.sample.filled or each.sample.members >= MOSTLY for each in others[1:])

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
        states = self._states(rest)
        self._tell_unused(self._with_silent(rest, states), own[Role.NUMBER])
        number, type_, destination, members = (
            own[role].place if role in own else None
            for role in (Role.NUMBER, Role.TYPE, Role.DESTINATION, Role.MEMBERS)
        )
        certain = not any(each.name or each.sample.filled for each in rest)
        notes = tuple(problem for _each, problem in self.told)
        places = self._state_places(states, None)
        found = Columns(number, type_, destination, members, header=True, certain=certain, notes=notes)
        return replace(found, states=places)

    def _number(self) -> _Column | None:
        most = max((each.sample.filled for each in self.all), default=0) or 1

        def value(each: _Column) -> float:
            other = each.says.role not in (None, Role.NUMBER) and each.says.surely >= MOSTLY
            holds = each.sample.numbers + each.sample.phones
            holds += 0.3 * each.sample.filled / most
            return holds + each.said(Role.NUMBER) - 0.5 * (other or each.says.against) - 1.5 * each.hidden

        holding = [each for each in self.all if each.sample.numbers >= _SOME]
        named_so = [each for each in self.all if each.said(Role.NUMBER) >= MOSTLY]
        chosen = max(holding or named_so, key=lambda each: (value(each), -each.place), default=None)
        if chosen is None:
            return None
        chosen = self._first_of_range(chosen)
        self._tell_other_numbers(chosen, holding)
        for each in named_so:
            if each is not chosen and each.says.surely == 1.0 and each.sample.filled and each.sample.numbers < _SOME:
                self._note(NO_NUMBERS, each)
        return chosen

    def _number_in_three(self) -> _Column | None:
        """The last part of numbers that stand in three columns as in North America."""
        parts = leading_columns.north_american([self._cells(each) for each in self.all if not each.hidden])
        if not parts:
            return None
        self.beside.leads = parts[:2]
        return self.all[parts[2]]

    def _states(self, rest: Sequence[_Column]) -> list[_Column]:
        """The columns that say whether numbers are in use, or hold remarks that may say so."""
        return [
            each for each in rest if each.sample.filled and each.sample.phones < _SOME and is_state(self._cells(each))
        ]

    def _with_silent(self, rest: Sequence[_Column], states: Sequence[_Column]) -> list[_Column]:
        """The columns that are not used: those with states, too, where nothing in them is asked about."""
        asked = [each for each in states if any(marked_out(cell, each.name) for cell in self._cells(each).filled)]
        return [each for each in self.all if (each in rest or each in states) and each not in asked]

    def _state_places(self, states: Sequence[_Column], destination: _Column | None) -> tuple[int, ...]:
        return tuple(each.place for each in states if each is not destination)

    def _tell_other_numbers(self, chosen: _Column, holding: list[_Column]) -> None:
        for each in holding:
            meant = column_pairs.is_surely_meant(each.name) or column_pairs.is_private(chosen.name)
            if each is chosen or each.sample.phones < MOSTLY or (each.says.against and not meant):
                continue
            between = self.all[chosen.place + 1 : each.place]
            again = bool(each.name) and each.name.casefold() == chosen.name.casefold()
            if again or any(not one.sample.filled and not one.name for one in between):
                self.beside.second = each.place
                self._note(SECOND_TABLE, each)
                return
            if not each.hidden and self.beside.other is None and self._may_be_meant(chosen, each):
                self.beside.other = each.place
            self._note(HIDDEN_COLUMN if each.hidden else ALSO_NUMBERS, each)

    def _may_be_meant(self, chosen: _Column, other: _Column) -> bool:
        """Whether only the person knows which of two columns of numbers is the channel's."""
        surely, private = column_pairs.is_surely_meant, column_pairs.is_private
        again = self._cells(other).filled
        if len(set(again)) == 1 < len(again) and len(set(self._cells(chosen).filled)) > 1:
            return False  # one number in all rows: the company's, or who calls
        if (surely(chosen.name) and not surely(other.name)) or chosen.hidden:
            return False
        if private(chosen.name) and not private(other.name):
            return not column_pairs.are_equal(self._cells(chosen), self._cells(other))
        if other.says.role not in (None, Role.NUMBER) and other.says.surely >= MOSTLY:
            return False
        if self.header and chosen.said(Role.NUMBER) >= MOSTLY and not other.said(Role.NUMBER):
            return False
        return not column_pairs.are_equal(self._cells(chosen), self._cells(other))

    def _first_of_range(self, chosen: _Column) -> _Column:
        """The column with the first numbers, where the one with the last was found."""
        if not self.header or not column_pairs.ends_range(self._cells(chosen)):
            return chosen
        firsts = (each for each in self.all if each.sample.numbers >= _SOME and each is not chosen)
        return next((each for each in firsts if column_pairs.begins_range(self._cells(each))), chosen)

    def _type(self, rest: list[_Column]) -> _Column | None:
        def value(each: _Column) -> float:
            return each.sample.types + (0.5 if each.said(Role.TYPE) == 1.0 and not self._has_no_types(each) else 0.0)

        for each in rest:
            if each.said(Role.TYPE) == 1.0 and each.sample.filled and self._has_no_types(each):
                self._note(NO_TYPES, each)
        return self._best(rest, value, 0.5)

    @staticmethod
    def _has_no_types(each: _Column) -> bool:
        """Whether words stand below “Type” that are no destinations at all, not even some of another kind."""
        return bool(each.sample.filled) and (each.sample.other_kinds or not each.sample.kinds)

    def _destination(self, rest: list[_Column], type_: _Column | None) -> _Column | None:
        allowed = []
        for each in rest:
            surely, sample = each.said(Role.DESTINATION), each.sample
            contradicts = sample.filled > 0 and max(sample.resolving, sample.extensions) < 0.5 <= sample.foreign
            if surely >= MOSTLY and contradicts:
                if surely == 1.0:
                    self._note(NO_DESTINATIONS, each)
                continue
            if self._may_be_destination(each, type_):
                allowed.append(each)
        if any(each.sample.resolving >= _SOME and not self._is_only_a_count(each) for each in allowed):
            allowed = [each for each in allowed if not self._is_only_a_count(each)]
        own = [each for each in allowed if type_ is not None and each.place == type_.place + 1]
        if own and own[0].said(Role.DESTINATION) >= MOSTLY:
            allowed = own  # its type stands right before it
        return self._best(allowed, self._value_as_destination, 0.0)

    def _value_as_destination(self, each: _Column) -> float:
        sample = each.sample
        return each.said(Role.DESTINATION) + 2 * sample.resolving + 0.4 * sample.extensions - 1.5 * each.hidden

    def _may_be_destination(self, each: _Column, type_: _Column | None) -> bool:
        sample, surely = each.sample, each.said(Role.DESTINATION)
        if surely == 1.0:
            return True
        if column_pairs.is_one_word(self._cells(each)) and not sample.resolving:
            return False  # a context or a partition: nobody of that name is meant
        if surely >= MOSTLY:
            return not self.listed or sample.resolving > 0 or sample.extensions >= 0.5
        if not sample.filled or sample.types >= MOSTLY:
            return False
        other = is_of_another_thing(each.name) and not column_pairs.names_ids(each.name)
        if other and self._cells(each).mostly(_BARE):
            return False  # rooms and cost centres are often numbered as extensions are
        if sample.resolving >= MOSTLY:
            return True
        if each.says.role not in (None, Role.DESTINATION) and each.says.surely >= MOSTLY:
            return False
        if not self.header and len(self.all) == 2:
            return sample.foreign < 0.5 or sample.extensions >= 0.5
        if self.listed or sample.extensions < (0.5 if type_ else _SURE) or is_of_another_thing(each.name):
            return False
        # Without the PBX's lists, a column with another name must at least look like extension numbers alone.
        alone = sample.foreign == 0 and sample.short_numbers == 0
        return alone and (not self.header or len(self.all) <= _NARROW)

    def _tail(self, rest: list[_Column], destination: _Column | None) -> _Column | None:
        if destination is None:
            return None
        return next((each for each in rest if is_tail(each.name) and each.sample.tails >= _SURE), None)

    def _tell_unused(self, rest: list[_Column], number: _Column | None) -> None:
        told = {str(note.values.get("name")) for _each, note in self.told}
        beside = any(note.text == SECOND_TABLE for _each, note in self.told)
        names = [
            each.label
            for each in rest
            if each.sample.filled
            and each.label not in told
            and not (beside and number is not None and each.place > number.place + 2)
        ]
        if names:
            told_names = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
            self.told.append((rest[0], Problem("", NOT_USED, {"names": told_names})))

    def _note(self, words: str, each: _Column) -> None:
        self.told.append((each, Problem("", words, {"name": each.label[:40]})))

    @staticmethod
    def _best(columns: list[_Column], value: Callable[[_Column], float], least: float) -> _Column | None:
        best = max(columns, key=lambda each: (value(each), -each.place), default=None)
        return best if best is not None and value(best) >= least else None
