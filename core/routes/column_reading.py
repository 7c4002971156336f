"""Which column of somebody else's table is which, by its name and by what stands in it; and what is not used."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.errors import Problem
from core.numbers.did_format import DidFormat
from core.routes.column_pairs import Cells
from core.routes.column_sample import SAMPLE, Resolves, sample_of
from core.routes.destination_search import NO_TYPES, DestinationSearch
from core.routes.header_row import MOSTLY, NO_NAME, begins_table, header_place
from core.routes.header_words import Role, is_tail, named
from core.routes.kinds import kind_in_name
from core.routes.number_search import SECOND_TABLE, NumberSearch
from core.routes.seen_columns import Column, SeenColumns, best
from core.routes.states import blank_says_no, is_remark, is_state, marked_out
from core.routes.table import COLUMNS, Columns
from core.tables.grid import Grid
from core.wording import N_

_SURE, _SOME = 0.9, 0.3
_PROSE = re.compile(r"[^\W\d_]{2,}")

NOT_USED = N_("Columns not used: {names}.")
ABOVE = N_("The lines above line {line}, which has the column names, are left out.")
HIDDEN_AND_USED = N_("The column “{name}” is used although the workbook hides it.")


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
        Column(
            place,
            name := names[place].strip() if place < len(names) else "",
            named(name),
            sample_of([row[place] for row in body if place < len(row)], form, resolves),
            place in grid.hidden_columns,
        )
        for place in range(width)
    ]
    found = _Parts(SeenColumns(columns, bool(header), body, resolves)).columns()
    notes = [Problem("", ABOVE, {"line": grid.lines[top]})] if header and top else []
    hidden = [Problem("", HIDDEN_AND_USED, {"name": each.label[:40]}) for each in columns if _is_used(each, found)]
    notes += hidden
    certain = found.certain and not hidden
    return replace(found, top=top if header else 0, certain=certain, notes=(*notes, *found.notes))


def _is_used(each: Column, columns: Columns) -> bool:
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


@dataclass(frozen=True, slots=True)
class _Parts:
    """The part of each column."""

    seen: SeenColumns

    def columns(self) -> Columns:
        if not self.seen.header and self._is_in_order():
            return self._as_the_contract()
        if any(each.says.own and each.says.role is Role.NUMBER for each in self.seen.all):
            return self._by_own_names()
        if len(self.seen.all) == 1 and not self.seen.header:
            return Columns(0, None, None, None, certain=self._is_plain_list())
        number = NumberSearch(self.seen).find()
        if number is None and not self.seen.header:
            return replace(self._as_the_contract(), certain=len(self.seen.all) <= len(COLUMNS))
        return self._around(number)

    def _around(self, number: Column | None) -> Columns:
        """The columns beside the one with the numbers."""
        rest = [each for each in self.seen.all if each is not number]
        if number is not None:
            rest = NumberSearch(self.seen).without_parts(number, rest)
        states = self._states(rest)
        rest = [each for each in rest if each not in states or each.said(Role.DESTINATION) == 1.0]
        members = best(rest, self._value_as_members, MOSTLY)
        rest = [each for each in rest if each is not members]
        search = DestinationSearch(self.seen)
        type_ = search.type_(rest)
        rest = [each for each in rest if each is not type_]
        destination = search.destination(rest, type_)
        rest = [each for each in rest if each is not destination]
        if type_ is not None and destination is None and type_.sample.filled and not type_.sample.kinds:
            self.seen.note(NO_TYPES, type_)  # types of something else: without a destination they decide nothing
            type_ = None
        people = search.people(rest, destination)
        kind = kind_in_name(destination.name) if destination is not None and type_ is None else ""
        tail = self._tail(rest, destination)
        rest = [each for each in rest if each is not tail and each.place not in people]
        self._tell_unused(self._with_silent(rest, states), number)
        beside = self.seen.beside
        return Columns(
            number.place if number else self._without_number(),
            type_.place if type_ else None,
            destination.place if destination else None,
            members.place if members else None,
            header=self.seen.header,
            certain=self._is_certain(number, destination, rest),
            ids=search.holds_ids(destination) is True,
            tail=tail.place if tail else beside.tail,
            leads=beside.leads,
            countries=beside.countries,
            until=beside.until,
            count=beside.count,
            other=beside.other,
            type_=kind or "extension",
            typed=bool(kind),
            people=people,
            states=self._state_places(states, destination),
            private=NumberSearch(self.seen).private(number),
            people_type=search.type_of_people(people),
            rivals=beside.rivals,
            unsure_ids=search.holds_ids(destination) is None,
            counts_only=search.is_only_a_count(destination),
            notes=self._notes((number, type_, destination, members)),
        )

    @staticmethod
    def _value_as_members(each: Column) -> float:
        # A person's own name for the column says more than `extension:1001` in it.
        return (
            each.said(Role.MEMBERS)
            if each.said(Role.DESTINATION) >= MOSTLY
            else max(each.said(Role.MEMBERS), each.sample.members)
        )

    def _notes(self, used: tuple[Column | None, ...]) -> tuple[Problem, ...]:
        """What is told, without that a column is not used which is used for something else."""
        return tuple(problem for each, problem in self.seen.told if not any(each is one for one in used))

    def _is_plain_list(self) -> bool:
        cells = [row[0] for row in self.seen.body if row]
        prose = any(_PROSE.search(cell) for cell in cells)
        return not prose or not any(sum(map(str.isdigit, cell)) >= NO_NAME for cell in cells)

    def _without_number(self) -> int | None:
        return 0 if not self.seen.header and self.seen.all else None

    def _is_certain(self, number: Column | None, destination: Column | None, rest: list[Column]) -> bool:
        if number is None or self.seen.told or any(each.sample.filled for each in rest):
            return False
        if self.seen.header:
            return number.said(Role.NUMBER) == 1.0
        return len(self.seen.all) == 2 and number.place == 0 and destination is not None

    def _is_in_order(self) -> bool:
        """Whether these are the routing table's own columns, in their order, without their names."""
        if len(self.seen.all) < 3:
            return False
        first, type_, *others = self.seen.all
        kinds = type_.sample.kinds >= MOSTLY
        if not kinds and (type_.sample.filled or first.sample.numbers < MOSTLY):
            return False
        return all(not each.sample.filled or each.sample.members >= MOSTLY for each in others[1:])

    def _as_the_contract(self) -> Columns:
        number, type_, destination, members = (
            place if place < len(self.seen.all) else None for place in range(len(COLUMNS))
        )
        return Columns(number, type_, destination, members)

    def _by_own_names(self) -> Columns:
        """Who names the number as the API does means all of its names."""
        own = {each.says.role: each for each in reversed(self.seen.all) if each.says.own}
        rest = [each for each in self.seen.all if each is not own.get(each.says.role)]
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
        notes = tuple(problem for _each, problem in self.seen.told)
        places = self._state_places(states, None)
        found = Columns(number, type_, destination, members, header=True, certain=certain, notes=notes)
        return replace(found, states=places)

    def _states(self, rest: Sequence[Column]) -> list[Column]:
        """The columns that say whether numbers are in use, or hold remarks that may say so."""
        return [
            each
            for each in rest
            if each.sample.filled
            and (each.sample.phones < _SOME or is_remark(self.seen.cells(each)))
            and is_state(self.seen.cells(each))
        ]

    def _with_silent(self, rest: Sequence[Column], states: Sequence[Column]) -> list[Column]:
        """The columns that are not used: those with states, too, where nothing in them is asked about."""
        asked = [each for each in states if self._asks(self.seen.cells(each))]
        return [each for each in self.seen.all if (each in rest or each in states) and each not in asked]

    @staticmethod
    def _asks(cells: Cells) -> bool:
        """Whether anything in a column is asked about."""
        blank = "" in cells.cells and blank_says_no(cells.name, cells.filled)
        return blank or any(marked_out(cell, cells.name) for cell in cells.filled)

    def _state_places(self, states: Sequence[Column], destination: Column | None) -> tuple[int, ...]:
        return tuple(each.place for each in states if each is not destination)

    def _tail(self, rest: list[Column], destination: Column | None) -> Column | None:
        if destination is None:
            return None
        return next((each for each in rest if is_tail(each.name) and each.sample.tails >= _SURE), None)

    def _tell_unused(self, rest: list[Column], number: Column | None) -> None:
        told = {str(note.values.get("name")) for _each, note in self.seen.told}
        beside = any(note.text == SECOND_TABLE for _each, note in self.seen.told)
        names = [
            each.label
            for each in rest
            if each.sample.filled
            and each.label not in told
            and not (beside and number is not None and each.place > number.place + 2)
        ]
        if names:
            told_names = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
            self.seen.told.append((rest[0], Problem("", NOT_USED, {"names": told_names})))
