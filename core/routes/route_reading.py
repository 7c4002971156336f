"""The routes that the rows of a grid are: numbers read together, people looked up, and why what is left out is."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.lookup import Lookup
from core.errors import Problem
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_LINE, is_date
from core.numbers.reading import LEFT_OUT, Asked, Doubt, NotANumber, Why
from core.routes.answers import Answer, Answers
from core.routes.column_sample import is_number
from core.routes.conflicts import Conflicts
from core.routes.counted_rows import counted_rows
from core.routes.destinations import Destinations
from core.routes.header_row import names_columns_anew
from core.routes.leading_columns import is_of_unknown_country, joined_lead
from core.routes.number_column import read_column
from core.routes.states import blank_says_no, marked_out
from core.routes.surroundings import Surroundings
from core.routes.table import Columns
from core.routes.taken_numbers import FoundNumbers
from core.stop import Progress, Stop
from core.tables.grid import Grid
from core.wording import N_

_RULE = re.compile(r"[\s|:=_+*\-–—]*")
_LEAST_DIGITS = 5
_MOST_HEADERS = 500
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#NV", "#BEZUG!", "#WERT!"})

FROM_TEXT = N_("The destination is taken from the text.")
ERROR_CELL = N_("A spreadsheet could not calculate this cell (“{value}”). Correct it there, or enter the value.")
SECOND_BELOW = N_("This row belongs to a second table, which begins in line {line}. Import that one separately.")


@dataclass(slots=True)
class ReadRoutes:
    """Routes from a grid, with what was changed on the way, and what is open.

    Attributes:
        sources: for each route its row in the grid. lines: the line of the file, or row of the sheet.
        rewritten: the number as it was written, by row, where it was written in another way than it is now.
        shifted: rows with more cells than columns: something in them is likely in the wrong place.
        asked, wrong, told: by row: what only the person knows, why there is no number, what was done.
        left_out: rows of the grid that bring no route, with the reason.
        with_plus: how many numbers were read with the + that they had lost.
        unused_words: names beside the numbers of few rows of the grid, which are not used.
        second_table: the line that names the columns of another table; 0 without one.
    """

    routes: list[DidRoute] = field(default_factory=list)
    sources: Sequence[int] = field(default_factory=list)
    lines: Sequence[int] = field(default_factory=list)
    rewritten: dict[int, str] = field(default_factory=dict)
    shifted: dict[int, Problem] = field(default_factory=dict)
    asked: dict[int, Asked] = field(default_factory=dict)
    wrong: dict[int, NotANumber] = field(default_factory=dict)
    told: dict[int, Problem] = field(default_factory=dict)
    left_out: dict[int, Problem] = field(default_factory=dict)
    with_plus: int = 0
    unused_words: dict[int, str] = field(default_factory=dict)
    second_table: int = 0


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a person wants a table read: answers to questions, and whether rows that one does not see count."""

    answers: Answers = field(default_factory=Answers)
    with_hidden: bool = False
    with_struck: bool = False


def read_routes(
    grid: Grid,
    columns: Columns,
    form: DidFormat = DidFormat.NUMBER,
    country: str = "",
    directory: Directory | None = None,
    stop: Stop | None = None,
    progress: Progress | None = None,
    wishes: Wishes | None = None,
) -> ReadRoutes:
    """The routes that the rows of a grid are. A stop that is asked leaves the rest out.

    Args:
        directory: the PBX's lists; None where what stands in the cells are the API's own values.
    """
    reader = _Reader(grid, columns, directory, wishes or Wishes())
    return reader.read(form, country, stop, progress)


def is_extension_of(directory: Directory | None) -> Callable[[str], bool] | None:
    """Whether digits are the number of an extension; None where the lists are not known."""
    if directory is None or not directory.is_known:
        return None
    numbers = {entry.number for entry in directory.extensions}
    return lambda text: text in numbers


class _Reader:
    """Reads column by column, which Python does in C: a row at a time takes three times as long."""

    def __init__(self, grid: Grid, columns: Columns, directory: Directory | None, wishes: Wishes) -> None:
        self._grid, self._columns, self._wishes = grid, columns, wishes
        self._is_extension = is_extension_of(directory)
        ids = columns.ids or (columns.unsure_ids and wishes.answers.to(Doubt.IDS) is Answer.IDS)
        self._means = Destinations(columns, Lookup(directory) if directory is not None else None, ids)
        self._read = ReadRoutes()
        self._headers: set[int] = set()

    def read(self, form: DidFormat, country: str, stop: Stop | None, progress: Progress | None) -> ReadRoutes:
        places = (
            self._columns.did_number,
            self._columns.destination_type,
            self._columns.destination_id,
            self._columns.members,
        )
        named = [place for place in places if place is not None]
        self._form = form
        self._prose = named == [self._columns.did_number] and self._grid.width == 1
        counted = counted_rows(
            self._grid, self._columns, with_hidden=self._wishes.with_hidden, with_struck=self._wishes.with_struck
        )
        self._read.left_out, self._read.shifted = counted.left_out, counted.shifted
        picked, rows = counted.picked, counted.cells
        number_at, type_at, id_at, members_at = map(counted.at, places)
        texts = [cells[number_at] for cells in rows]
        leads, strange = self._leads(rows)
        around = Surroundings(
            form,
            country,
            self._is_extension,
            self._wishes.answers,
            self._prose,
            shown=self._shown(picked, number_at),
            tails=self._beside(rows, self._columns.tail),
            leads=leads,
            strange=strange,
            ends=self._beside(rows, self._columns.until),
            counts=self._beside(rows, self._columns.count),
            states=self._states(rows, number_at),
            names_one=lambda text: self._means.are_listed and bool(self._means.named_in(text[:LONGEST_LINE])),
            name_inside=self._means.name_inside,
            names_another=lambda text, extension: self._means.names_another(text[:LONGEST_LINE], extension),
        )
        found = read_column(texts, around, stop, progress)
        self._tell_second_table(found, picked)
        self._number_at = number_at
        return self._filled(found, picked, rows, texts, (type_at, id_at, members_at))

    # What stands beside the numbers

    def _shown(self, picked: Sequence[int], number_at: int) -> dict[int, str]:
        doubts = self._grid.doubts
        if not doubts:
            return {}
        return {place: doubts[row, number_at] for place, row in enumerate(picked) if (row, number_at) in doubts}

    @staticmethod
    def _beside(rows: Sequence[Sequence[str]], at: int | None) -> dict[int, str]:
        return {} if at is None else {place: cells[at] for place, cells in enumerate(rows) if cells[at].strip()}

    def _leads(self, rows: Sequence[Sequence[str]]) -> tuple[dict[int, str], frozenset[int]]:
        """What stands before the numbers; and where that is a country that is not known."""
        leads = self._columns.leads
        if not leads:
            return {}, frozenset()
        countries = self._columns.countries
        parts = [[(cells[at], at in countries) for at in leads] for cells in rows]
        strange = frozenset(place for place, each in enumerate(parts) if is_of_unknown_country(each))
        texts = map(joined_lead, parts)
        return {place: text for place, text in enumerate(texts) if text and place not in strange}, strange

    def _states(self, rows: Sequence[Sequence[str]], number_at: int) -> dict[int, str]:
        """What other columns say of numbers that are not in use; and of people's own phones their column's name."""
        own = self._columns.private
        found = {place: own for place, cells in enumerate(rows) if own and cells[number_at].strip()}
        for at in self._columns.states:
            names = self._grid.rows[self._columns.top] if self._columns.header else []
            name = names[at] if at < len(names) else ""
            texts = {cells[at] for cells in rows}
            marks = {text: marked_out(text, name) for text in texts}
            if blank_says_no(name, texts):
                marks |= {text: f"{name.strip()}: –" for text in texts if not text.strip()}
            found |= {place: mark for place, cells in enumerate(rows) if (mark := marks[cells[at]])}
        return found

    def _tell_second_table(self, found: FoundNumbers, picked: Sequence[int]) -> None:
        """Below the names of another table no column is what it was."""
        if not self._columns.header:
            return
        unread = {place for row, place in enumerate(found.places) if row in found.wrong} | set(found.left_out)
        for place in sorted(unread)[:_MOST_HEADERS]:
            row = picked[place]
            anew = names_columns_anew(self._grid.rows[row], self._columns, self._grid.rows[row + 1 : row + 9])
            if anew is None or anew:
                self._headers.add(place)
            if anew:
                line = self._grid.lines[row]
                second = NotANumber(Why.WRONG, SECOND_BELOW, {"value": "", "line": line})
                self._put_as_wrong(found, place, second)
                self._read.second_table = line
                return

    @staticmethod
    def _put_as_wrong(found: FoundNumbers, first: int, why: NotANumber) -> None:
        for place in [place for place in found.left_out if place > first]:
            found.left_out[place] = replace(
                why, values={**why.values, "value": found.left_out[place].values.get("value", "")}
            )
        for row, place in enumerate(found.places):
            if place > first:
                found.asked.pop(row, None)
                found.wrong[row] = why

    # Routes

    def _filled(
        self,
        found: FoundNumbers,
        picked: Sequence[int],
        rows: list[list[str]],
        texts: list[str],
        at: tuple[int, int, int],
    ) -> ReadRoutes:
        kept = self._keep(found, rows, at)
        if not isinstance(found.places, range):
            rows = [rows[place] for place in found.places]
        conflicts = self._conflicts(found, rows, at)
        self._read.routes = self._routes(found, rows, texts, conflicts, at[2])
        self._take_over(found, picked, kept)
        self._tell_errors(rows, at)
        conflicts.ask_which_number()
        self._tell_rewritten(found, texts)
        return self._read

    def _routes(
        self, found: FoundNumbers, rows: list[list[str]], texts: list[str], conflicts: Conflicts, members_at: int
    ) -> list[DidRoute]:
        """The routes of the numbers, each with its destination and members."""
        conflicts.with_extensions()
        conflicts.ask_about_short_ends()
        conflicts.ask_about_people()
        types, ids, given = conflicts.types, conflicts.ids, conflicts.given
        if self._prose and self._means.are_listed:
            self._names_in_text(ids, texts, found)
        members = [self._means.members[cells[members_at]] for cells in rows]
        destinations = list(map(self._means.places.__getitem__, zip(types, ids, given, strict=True)))
        columns = map(list, zip(*destinations, strict=True)) if destinations else ([], [], [], [])
        types, ids, wanted, seen = columns
        return list(map(DidRoute, found.numbers, types, ids, members, wanted, seen))

    def _take_over(self, found: FoundNumbers, picked: Sequence[int], kept: set[int]) -> None:
        """What was found in the column, by row of the grid and of the routes."""
        read, places = self._read, found.places
        read.sources = picked if isinstance(places, range) else [picked[place] for place in places]
        read.lines = [self._grid.lines[row] for row in read.sources]
        read.asked, read.with_plus = found.asked, found.with_plus
        read.wrong = found.wrong
        read.unused_words = {picked[place]: name for place, name in found.unused_words.items()}
        read.shifted = self._by_row(read.shifted, places)
        for place, why in found.left_out.items():
            if place not in kept:
                read.left_out[picked[place]] = Problem("", why.words, why.values)

    def _conflicts(self, found: FoundNumbers, rows: list[list[str]], at: tuple[int, int, int]) -> Conflicts:
        type_at, id_at, _members_at = at
        return Conflicts(
            self._grid,
            self._columns,
            self._form,
            self._wishes.answers,
            self._means,
            self._is_extension,
            found,
            rows,
            types=[self._means.types[cells[type_at]] for cells in rows],
            ids=[self._means.texts[cells[id_at]] for cells in rows],
            given=[bool(cells[type_at]) or self._columns.typed for cells in rows],
        )

    def _tell_errors(self, rows: list[list[str]], at: tuple[int, int, int]) -> None:
        if not any("#" in text for text in (*self._means.texts, *self._means.types, *self._means.members)):
            return
        for row, cells in enumerate(rows):
            for text in (cells[column].strip() for column in at):
                if text in _ERRORS:
                    self._read.shifted.setdefault(row, Problem("", ERROR_CELL, {"value": text}))

    def _keep(self, found: FoundNumbers, rows: list[list[str]], at: tuple[int, int, int]) -> set[int]:
        """Put rows back that have no number but something else: they are wrong, and not left out."""
        kept = {
            place
            for place, why in found.left_out.items()
            if place not in self._headers and why.words != LEFT_OUT and self._says_something(rows[place], at)
        }
        if kept:
            self._merge(found, kept)
        return kept

    def _says_something(self, cells: Sequence[str], at: tuple[int, int, int]) -> bool:
        """Whether a row without a number has a destination or members, or a number in a column that is not read."""
        if any(cells[column].strip() and not _RULE.fullmatch(cells[column]) for column in at):
            return True
        others = (
            cell for column, cell in enumerate(cells) if column != self._number_at and not is_date(cell.strip())
        )
        return any(sum(map(str.isdigit, cell)) >= _LEAST_DIGITS and is_number(cell, self._form) for cell in others)

    def _merge(self, found: FoundNumbers, kept: set[int]) -> None:
        """Put texts without a number among the numbers, in their order."""
        order = sorted([(place, row) for row, place in enumerate(found.places)] + [(place, -1) for place in kept])
        moved = {row: new for new, (_place, row) in enumerate(order) if row >= 0}
        found.extensions = {moved[row]: extension for row, extension in found.extensions.items()}
        found.asked = {moved[row]: asked for row, asked in found.asked.items()}
        found.wrong = {moved[row]: why for row, why in found.wrong.items()}
        found.wrong |= {new: _as_wrong(found.left_out[place]) for new, (place, row) in enumerate(order) if row < 0}
        found.numbers = [
            found.numbers[row] if row >= 0 else str(found.left_out[place].values.get("value", ""))
            for place, row in order
        ]
        found.places = [place for place, _row in order]

    def _by_row(self, by_place: Mapping[int, Problem], places: Sequence[int]) -> dict[int, Problem]:
        if not by_place or isinstance(places, range):
            return dict(by_place)
        return {row: by_place[place] for row, place in enumerate(places) if place in by_place}

    def _tell_rewritten(self, found: FoundNumbers, texts: list[str]) -> None:
        if isinstance(found.places, range):
            return
        for row, (place, number) in enumerate(zip(found.places, found.numbers, strict=True)):
            written = texts[place]
            if number != written and number not in (stripped := written.strip(), stripped[1:]):
                self._read.rewritten[row] = stripped

    def _names_in_text(self, ids: list[str], texts: list[str], found: FoundNumbers) -> None:
        """In a line of a mail a name of the PBX's lists says where the number's messages go."""
        rows = Counter(found.places)
        for row, place in enumerate(found.places):
            if ids[row] and ids[row] != self._columns.id_:
                continue
            text = texts[place][:LONGEST_LINE]
            named = self._means.named_in(text)
            if named and rows[place] > 1 and not self._means.is_alone(named, text):
                found.unused_words[place] = named  # of one of the line's numbers, and nobody knows which
            elif named:
                ids[row] = named
                self._read.told[row] = Problem("", FROM_TEXT)


def _as_wrong(why: NotANumber) -> NotANumber:
    return replace(why, why=Why.WRONG)
