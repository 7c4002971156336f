"""Where two columns of a row, or a number and what stands beside it, say different things: only the person knows."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from core.channel.people import entry_words
from core.numbers import reading as said
from core.numbers.did_format import DidFormat
from core.numbers.reading import Asked, Doubt, Link, Number, Range
from core.routes.answers import Answer, Answers
from core.routes.column_sample import is_number
from core.routes.destinations import BARE, Destinations
from core.routes.seen_columns import column_letter
from core.routes.table import Columns
from core.routes.taken_numbers import FoundNumbers
from core.tables.grid import Grid

_BESIDE_COLUMN = "column"
"""The shape of an extension behind a number, in a table that has a column of destinations."""
_LONGEST_END, _CLOSE = 3, 50


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Asks in `found`, or does what was answered: in `types`, `ids` and `given`, which have an entry for each row.

    Attributes:
        rows: the cells of each number's row. given: whether a row has a type of its own.
        is_extension: whether digits are the number of an extension; None where the lists are not known.
    """

    grid: Grid
    columns: Columns
    form: DidFormat
    answers: Answers
    means: Destinations
    is_extension: Callable[[str], bool] | None
    found: FoundNumbers
    rows: list[list[str]]
    types: list[str]
    ids: list[str]
    given: list[bool]

    def with_extensions(self) -> None:
        """What stands behind a number is its extension, if the column of destinations says nothing else."""
        for row, extension in self.found.extensions.items():
            if self.ids[row] and not self.means.are_same(self.ids[row], extension):
                self._ask_whose(row, extension)
            self.ids[row] = self.ids[row] or extension

    def _ask_whose(self, row: int, extension: str) -> None:
        """The number's cell names one destination, and the column of destinations another."""
        match self.answers.to(Doubt.EXTENSION, _BESIDE_COLUMN):
            case Answer.YES:
                self.ids[row] = extension
            case None:
                number = self.found.numbers[row]
                values = {"value": f"{number}, {extension} / {self.ids[row]}", "extension": extension}
                reading = Number(number, 0, 0, extension, Link.BESIDE)
                shape = _BESIDE_COLUMN
                self.found.asked[row] = Asked(Doubt.EXTENSION, (reading,), 0, 0, said.ASK_EXTENSION, values, shape)

    def ask_about_short_ends(self) -> None:
        """`+4930900103, 104` in a list with few destinations: the next number, or an extension?"""
        if not self._is_list_with_few_destinations():
            return
        known, found = self.is_extension, self.found
        for row, (number, text) in enumerate(zip(found.numbers, self.ids, strict=True)):
            if len(text) > _LONGEST_END or row in found.asked or not (text.isdecimal() and number[1:].isdecimal()):
                continue
            ahead = int(text) - int(number[-len(text) :])
            if 0 < ahead <= _CLOSE and (known is None or not known(text)):
                last = number[: -len(text)] + text
                readings = (Range(number, last, 0, 0), Number(number, 0, 0, text, Link.BESIDE, text))
                value = {"value": f"{number}, {text}"}
                found.asked[row] = Asked(Doubt.TAIL, readings, 0, 0, said.ASK_TAIL, value)

    def _is_list_with_few_destinations(self) -> bool:
        columns = self.columns
        alone = not columns.header and columns.destination_type is None and columns.destination_id is not None
        return alone and 2 * sum(map(bool, self.ids)) < len(self.ids)

    def ask_about_people(self) -> None:
        """Who is meant, where columns name two, hold ids or numbers, or only count the lines."""
        columns = self.columns
        if not (columns.people or columns.unsure_ids or columns.counts_only):
            return
        for row, cells in enumerate(self.rows):
            if row in self.found.asked or row in self.found.wrong or not self.ids[row]:
                continue
            if columns.people and self.means.has_lists:
                self._ask_who(row, cells)
            if columns.unsure_ids and BARE.fullmatch(self.ids[row]):
                self._ask_for_ids(row)
            if columns.counts_only and row not in self.found.asked:
                self._ask_for_count(row)

    def _ask_who(self, row: int, cells: list[str]) -> None:
        beside = " ".join(cells[at].strip() for at in self.columns.people)
        places, ids = self.means.places, self.ids
        other = self._rival(cells, beside)
        here, there = places[self.types[row], ids[row], self.given[row]], places[other]
        if self.columns.rivals:
            if not beside or (self.types[row], ids[row].strip()) == other[:2]:
                return
        elif not (here.id and there.id and there.seen):
            return
        if here.id and (here.type, here.id) == (there.type, there.id):
            return
        match self.answers.to(Doubt.PERSON):
            case Answer.FIRST:
                return
            case Answer.OTHER:
                self.types[row], ids[row], self.given[row] = other
            case Answer.NO:
                ids[row] = ""
            case _:
                shown = f"{ids[row]} {here.seen.name}" if here.seen and here.seen.name != ids[row] else ids[row]
                values = {"value": shown, "other": beside, **self._names_of(self.columns.people[0])}
                self.found.asked[row] = Asked(Doubt.PERSON, (), 0, 0, said.ASK_PERSON, values)

    def _rival(self, cells: list[str], beside: str) -> tuple[str, str, bool]:
        """The other destination of a row: its type, what names it, and whether the type was given."""
        at = self.columns.people_type
        type_ = self.means.types[cells[at]] if at is not None else "extension"
        return type_, beside, at is not None and bool(cells[at].strip())

    def _names_of(self, other: int) -> dict[str, object]:
        first = self.columns.destination_id
        return {
            "column": self._name_of(first if first is not None else 0),
            "other_column": self._name_of(other),
        }

    def _name_of(self, place: int) -> str:
        names = self.grid.rows[self.columns.top] if self.columns.header else []
        return (names[place].strip() if place < len(names) else "")[:40] or column_letter(place)

    def _ask_for_ids(self, row: int) -> None:
        number, type_, given = self.ids[row].strip(), self.types[row], self.given[row]
        one, two = self.means.places[type_, number, given], self.means.places[type_, f"id:{number}", given]
        if self.means.has_lists and one.id and one.id == two.id and one.type == two.type:
            return
        match self.answers.to(Doubt.IDS):
            case Answer.NO:
                self.ids[row] = ""
            case None:
                names = (entry_words(each.seen) if each.seen else "–" for each in (one, two))
                values = dict(zip(("as_number", "as_id"), names, strict=True))
                self.found.asked[row] = Asked(Doubt.IDS, (), 0, 0, said.ASK_IDS, {"value": number, **values})
            case _:
                pass

    def _ask_for_count(self, row: int) -> None:
        """A column without a name that counts 10, 11, 12 may number the lines."""
        number, text = self.found.numbers[row], self.ids[row]
        match self.answers.to(Doubt.EXTENSION):
            case Answer.NO:
                self.ids[row] = ""
            case None:
                value = Number(number, 0, 0, text, Link.BESIDE, text)
                values = {"value": f"{number}, {text}", "extension": text}
                self.found.asked[row] = Asked(Doubt.EXTENSION, (value,), 0, 0, said.ASK_EXTENSION, values)
            case _:
                pass

    def ask_which_number(self) -> None:
        """Two columns hold numbers of which either may be the channel's."""
        other = self.columns.other
        if other is None or self.answers.to(Doubt.COLUMN) is not None:
            return
        place = self.columns.did_number or 0
        names = {"column": self._name_of(place), "other_column": self._name_of(other)}
        for row, cells in enumerate(self.rows):
            if row in self.found.asked or row in self.found.wrong or not is_number(cells[other], self.form):
                continue
            if _only_digits(cells[other]) != _only_digits(cells[place]):
                values = {"value": cells[place].strip(), "other": cells[other].strip(), **names}
                self.found.asked[row] = Asked(Doubt.COLUMN, (), 0, 0, said.ASK_COLUMN, values)


def _only_digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)
