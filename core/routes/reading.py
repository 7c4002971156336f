"""The routes that the rows of a grid are: numbers read together, people looked up, and why what is left out is."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from core.channel.directory import Directory
from core.channel.draft import DidRoute, Member, parse_members
from core.channel.lookup import Lookup, Place
from core.channel.member_text import members_in
from core.channel.people import entry_words
from core.errors import Problem
from core.numbers import reading as said
from core.numbers import words
from core.numbers.did_format import DidFormat
from core.numbers.finding import LONGEST_LINE, is_date
from core.numbers.reading import Asked, Doubt, Link, NotANumber, Number, Range, Why
from core.routes.answers import Answer, Answers
from core.routes.column_pairs import is_country_code, joined_lead
from core.routes.column_reading import column_letter
from core.routes.column_sample import is_number
from core.routes.grid import Grid, Progress
from core.routes.header_row import names_columns_anew
from core.routes.number_column import FoundNumbers, Surroundings, read_column
from core.routes.table import Columns, destination_word, unquoted
from core.stop import Stop
from core.wording import N_

K = TypeVar("K")
V = TypeVar("V")
_MARKED_ID = re.compile("id:[0-9]+")
_BARE = re.compile(r"\s*[0-9]{1,18}\s*")
_RULE = re.compile(r"[\s|:=_+*\-–—]*")
_DIALPLAN = re.compile(r"\s*(?:from-did-direct|ext-local|from-internal)\s*,\s*([0-9]{1,15})\s*,\s*[0-9]+\s*")
_SEGMENT = re.compile(r"[\-–—:;,|()<>\[\]•*\t=→]|(?<=\s)/(?=\s)|\+?[0-9][0-9 ()./\-]{4,60}[0-9]")
_LEAST_NAME = 3
_BESIDE_COLUMN = "column"
"""The shape of an extension behind a number, in a table that has a column of destinations."""
_LONGEST_END, _CLOSE = 3, 50
_LEAST_DIGITS = 5
_MOST_HEADERS = 500
_TYPED = re.compile(r"\s*([^\W\d_][\w .\-]{0,38}?)\s*:\s*(\S.*)")
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#NV", "#BEZUG!", "#WERT!"})

HIDDEN = N_("This row is hidden in the workbook.")
STRUCK = N_("This row is struck through in the workbook.")
REPEATED_HEADER = N_("This row names the columns again.")
SHIFTED = N_("This row has {found} columns, and there are {expected}.")
FROM_TEXT = N_("The destination is taken from the text.")
ERROR_CELL = N_("A spreadsheet could not work this cell out (“{value}”). Correct it there, or write what is meant.")
SECOND_BELOW = N_("This row belongs to a second table, which begins in line {line}. Import that one by itself.")
ABOVE_HEADER = N_("This line stands above the one that names the columns.")


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


class _Remembered(dict[K, V]):
    """What texts mean, each worked out once: many rows share their type, their destination and their members."""

    def __init__(self, understand: Callable[[K], V]) -> None:
        super().__init__()
        self._understand = understand

    def __missing__(self, text: K) -> V:
        found = self[text] = self._understand(text)
        return found


class _Reader:
    """Reads column by column, which Python does in C: a row at a time takes three times as long."""

    def __init__(self, grid: Grid, columns: Columns, directory: Directory | None, wishes: Wishes) -> None:
        self._grid, self._columns, self._wishes = grid, columns, wishes
        self._directory = directory
        self._ids = columns.ids or (columns.unsure_ids and self._wishes.answers.to(Doubt.IDS) is Answer.IDS)
        # Without any lists, not even empty ones, what stands in the cells are the API's values.
        self._lookup = lookup = Lookup(directory) if directory is not None else None
        members = (lambda text: members_in(text, lookup)) if lookup is not None else parse_members
        self._type_of: _Remembered[str, str] = _Remembered(
            lambda text: destination_word(unquoted(text)) if text.strip() else columns.type_
        )
        self._id_of: _Remembered[str, str] = _Remembered(self._destination_text)
        self._members_of: _Remembered[str, tuple[Member, ...]] = _Remembered(lambda text: members(unquoted(text)))
        self._places_of = _Remembered(self._place_of)
        self._read = ReadRoutes()
        self._headers: set[int] = set()

    def _destination_text(self, cell: str) -> str:
        text = unquoted(cell) or self._columns.id_
        dialled = _DIALPLAN.fullmatch(text)
        if dialled:
            return dialled[1]
        return f"id:{text.strip()}" if self._ids and _BARE.fullmatch(text) else text

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
        picked = self._picked_rows()
        rows = self._fitted_rows(picked, places)
        number_at, type_at, id_at, members_at = self._at(places)
        texts = [cells[number_at] for cells in rows]
        around = Surroundings(
            form,
            country,
            is_extension_of(self._directory),
            self._wishes.answers,
            self._prose,
            self._shown(picked, number_at),
            self._beside(rows, self._columns.tail),
            self._leads(rows),
            self._beside(rows, self._columns.until),
            self._beside(rows, self._columns.count),
        )
        found = read_column(texts, around, stop, progress)
        self._tell_second_table(found, picked, texts)
        self._number_at = number_at
        return self._filled(found, picked, rows, texts, (type_at, id_at, members_at))

    # Rows

    def _picked_rows(self) -> Sequence[int]:
        """The rows below the header that count: not those that the workbook hides or strikes through."""
        grid, first = self._grid, self._columns.first
        for row in range(self._columns.top):
            self._read.left_out[row] = Problem("", ABOVE_HEADER)
        skipped: dict[int, str] = {}
        if not self._wishes.with_struck:
            number_at = self._columns.did_number
            skipped |= {row: STRUCK for row, column in grid.struck_cells if column == number_at}
        if not self._wishes.with_hidden:
            skipped |= dict.fromkeys(grid.hidden_rows, HIDDEN)
        if self._columns.header:
            names = grid.rows[self._columns.top]
            if names in grid.rows[first:]:
                skipped |= {row: REPEATED_HEADER for row in range(first, len(grid.rows)) if grid.rows[row] == names}
        if not skipped:
            return range(first, len(grid.rows))
        for row, why in skipped.items():
            if row >= first:
                self._read.left_out[row] = Problem("", why)
        return [row for row in range(first, len(grid.rows)) if row not in skipped]

    def _fitted_rows(self, picked: Sequence[int], places: Sequence[int | None]) -> list[list[str]]:
        headed = len(self._grid.rows[self._columns.top]) if self._columns.header and self._grid.rows else 0
        # Where members stand last, a delimiter may have cut them apart.
        usual = 0 if self._columns.header or places[3] is not None else self._grid.usual_width
        # A header may be shorter than the rows below it.
        self._width = max(headed, usual, max((place for place in places if place is not None), default=0) + 1)
        self._members_last = places[3] == self._width - 1
        rows = self._grid.rows
        picked_rows = rows[picked.start :] if isinstance(picked, range) else [rows[row] for row in picked]
        if set(map(len, picked_rows)) != {self._width}:
            picked_rows = [self._fitted(cells, place) for place, cells in enumerate(picked_rows)]
        if None in places:
            picked_rows = [[*cells[: self._width], ""] for cells in picked_rows]
        return picked_rows

    def _at(self, places: Sequence[int | None]) -> list[int]:
        """A column that the table does not have stands behind all others, in a cell that is always empty."""
        return [self._width if place is None else place for place in places]

    def _fitted(self, cells: list[str], place: int) -> list[str]:
        """A row as long as the table: members took the delimiter for their own, or something is out of place."""
        over = len(cells) - self._width
        if over <= 0:
            return cells + [""] * -over
        last = self._width - 1
        if self._members_last:
            return [*cells[:last], ";".join(cells[last:])]
        if self._columns.header and not self._grid.sheets and any(cell.strip() for cell in cells[self._width :]):
            self._read.shifted[place] = Problem("", SHIFTED, {"found": len(cells), "expected": self._width})
        return cells[: self._width]

    def _shown(self, picked: Sequence[int], number_at: int) -> dict[int, str]:
        doubts = self._grid.doubts
        if not doubts:
            return {}
        return {place: doubts[row, number_at] for place, row in enumerate(picked) if (row, number_at) in doubts}

    @staticmethod
    def _beside(rows: Sequence[Sequence[str]], at: int | None) -> dict[int, str]:
        return {} if at is None else {place: cells[at] for place, cells in enumerate(rows) if cells[at].strip()}

    def _leads(self, rows: Sequence[Sequence[str]]) -> dict[int, str]:
        leads = self._columns.leads
        if not leads:
            return {}
        names = self._grid.rows[self._columns.top]
        codes = [at for at in leads if at < len(names) and is_country_code(names[at])]
        texts = (joined_lead([(cells[at], at in codes) for at in leads]) for cells in rows)
        return {place: text for place, text in enumerate(texts) if text}

    def _tell_second_table(self, found: FoundNumbers, picked: Sequence[int], texts: Sequence[str]) -> None:
        """Below the names of another table no column is what it was."""
        if not self._columns.header:
            return
        unread = {place for row, place in enumerate(found.places) if row in found.wrong} | set(found.left_out)
        for place in sorted(unread)[:_MOST_HEADERS]:
            anew = names_columns_anew(self._grid.rows[picked[place]], self._columns)
            if anew is None or anew:
                self._headers.add(place)
            if anew:
                line = self._grid.lines[picked[place]]
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
        read, (type_at, id_at, members_at) = self._read, at
        kept = self._keep(found, rows, at)
        places = found.places
        simple = isinstance(places, range)
        rows = rows if simple else [rows[place] for place in places]
        types = [self._type_of[cells[type_at]] for cells in rows]
        ids = [self._id_of[cells[id_at]] for cells in rows]
        given = [bool(cells[type_at]) for cells in rows]
        for row, extension in found.extensions.items():
            if ids[row] and not self._is_same(ids[row], extension):
                self._ask_whose(found, row, extension, ids)
            ids[row] = ids[row] or extension
        if self._is_list_with_few_destinations(ids):
            self._ask_about_short_ends(found, ids)
        self._ask_about_people(found, rows, types, ids, given)
        if self._prose and self._lookup is not None and self._lookup.directory.is_known:
            self._names_in_text(ids, texts, places)
        members = [self._members_of[cells[members_at]] for cells in rows]
        destinations = list(map(self._places_of.__getitem__, zip(types, ids, given, strict=True)))
        columns = map(list, zip(*destinations, strict=True)) if destinations else ([], [], [], [])
        types, ids, wanted, seen = columns
        read.routes = list(map(DidRoute, found.numbers, types, ids, members, wanted, seen))
        read.sources = picked if simple else [picked[place] for place in places]
        read.lines = [self._grid.lines[row] for row in read.sources]
        read.asked, read.with_plus = found.asked, found.with_plus
        read.wrong = found.wrong
        read.shifted = self._by_row(read.shifted, places)
        self._tell_errors(rows, at)
        self._ask_which_number(found, rows)
        self._tell_rewritten(found, texts)
        for place, why in found.left_out.items():
            if place not in kept:
                read.left_out[picked[place]] = Problem("", why.words, why.values)
        return read

    def _is_same(self, one: str, other: str) -> bool:
        return one == other or self._places_of["extension", one, False] == self._places_of["extension", other, False]

    def _ask_whose(self, found: FoundNumbers, row: int, extension: str, ids: list[str]) -> None:
        """The number's cell names one destination, and the column of destinations another."""
        match self._wishes.answers.to(Doubt.EXTENSION, _BESIDE_COLUMN):
            case Answer.YES:
                ids[row] = extension
            case None:
                number = found.numbers[row]
                values = {"value": f"{number}, {extension} / {ids[row]}", "extension": extension}
                reading = Number(number, 0, 0, extension, Link.BESIDE)
                shape = _BESIDE_COLUMN
                found.asked[row] = Asked(Doubt.EXTENSION, (reading,), 0, 0, said.ASK_EXTENSION, values, shape)

    def _tell_errors(self, rows: list[list[str]], at: tuple[int, int, int]) -> None:
        if not any("#" in text for text in (*self._id_of, *self._type_of, *self._members_of)):
            return
        for row, cells in enumerate(rows):
            for text in (cells[column].strip() for column in at):
                if text in _ERRORS:
                    self._read.shifted.setdefault(row, Problem("", ERROR_CELL, {"value": text}))

    def _is_list_with_few_destinations(self, ids: list[str]) -> bool:
        columns = self._columns
        alone = not columns.header and columns.destination_type is None and columns.destination_id is not None
        return alone and 2 * sum(map(bool, ids)) < len(ids)

    def _ask_about_short_ends(self, found: FoundNumbers, ids: list[str]) -> None:
        """`+4930900103, 104` in a list: the next number, or an extension?"""
        known = is_extension_of(self._directory)
        for row, (number, text) in enumerate(zip(found.numbers, ids, strict=True)):
            if len(text) > _LONGEST_END or not text.isdigit() or row in found.asked or not number[1:].isdigit():
                continue
            ahead = int(text) - int(number[-len(text) :])
            if 0 < ahead <= _CLOSE and (known is None or not known(text)):
                last = number[: -len(text)] + text
                readings = (Range(number, last, 0, 0), Number(number, 0, 0, text, Link.BESIDE, text))
                value = {"value": f"{number}, {text}"}
                found.asked[row] = Asked(Doubt.TAIL, readings, 0, 0, said.ASK_TAIL, value)

    # Where two columns say different things

    def _ask_about_people(
        self, found: FoundNumbers, rows: list[list[str]], types: list[str], ids: list[str], given: list[bool]
    ) -> None:
        columns = self._columns
        if not (columns.people or columns.unsure_ids or columns.counts_only):
            return
        for row, cells in enumerate(rows):
            if row in found.asked or row in found.wrong or not ids[row]:
                continue
            if columns.people and self._lookup is not None:
                self._ask_who(found, row, cells, types, ids, given)
            if columns.unsure_ids and _BARE.fullmatch(ids[row]):
                self._ask_for_ids(found, row, (types[row], given[row]), ids)
            if columns.counts_only and row not in found.asked:
                self._ask_for_count(found, row, ids)

    def _ask_who(
        self,
        found: FoundNumbers,
        row: int,
        cells: list[str],
        types: list[str],
        ids: list[str],
        given: list[bool],
    ) -> None:
        beside = " ".join(cells[at].strip() for at in self._columns.people)
        here, there = self._places_of[types[row], ids[row], given[row]], self._places_of["extension", beside, False]
        if not (here.id and there.id and there.seen) or (here.type, here.id) == (there.type, there.id):
            return
        match self._wishes.answers.to(Doubt.PERSON):
            case Answer.FIRST:
                return
            case Answer.OTHER:
                types[row], ids[row], given[row] = "extension", beside, False
            case Answer.NO:
                ids[row] = ""
            case _:
                shown = f"{ids[row]} {here.seen.name}" if here.seen and here.seen.name != ids[row] else ids[row]
                values = {"value": shown, "other": beside, **self._names_of(self._columns.people[0])}
                found.asked[row] = Asked(Doubt.PERSON, (), 0, 0, said.ASK_PERSON, values)

    def _names_of(self, other: int) -> dict[str, object]:
        first = self._columns.destination_id
        return {
            "column": self._name_of(first if first is not None else 0),
            "other_column": self._name_of(other),
        }

    def _name_of(self, place: int) -> str:
        names = self._grid.rows[self._columns.top] if self._columns.header else []
        return (names[place].strip() if place < len(names) else "")[:40] or column_letter(place)

    def _ask_for_ids(self, found: FoundNumbers, row: int, type_given: tuple[str, bool], ids: list[str]) -> None:
        number = ids[row].strip()
        type_, given = type_given
        one, two = self._places_of[type_, number, given], self._places_of[type_, f"id:{number}", given]
        if self._lookup is not None and one.id and one.id == two.id and one.type == two.type:
            return
        match self._wishes.answers.to(Doubt.IDS):
            case Answer.NO:
                ids[row] = ""
            case None:
                names = (entry_words(each.seen) if each.seen else "–" for each in (one, two))
                values = dict(zip(("as_number", "as_id"), names, strict=True))
                found.asked[row] = Asked(Doubt.IDS, (), 0, 0, said.ASK_IDS, {"value": number, **values})
            case _:
                pass

    def _ask_for_count(self, found: FoundNumbers, row: int, ids: list[str]) -> None:
        """A column without a name that counts 10, 11, 12 may number the lines."""
        match self._wishes.answers.to(Doubt.EXTENSION):
            case Answer.NO:
                ids[row] = ""
            case None:
                value = Number(found.numbers[row], 0, 0, ids[row], Link.BESIDE, ids[row])
                values = {"value": f"{found.numbers[row]}, {ids[row]}", "extension": ids[row]}
                found.asked[row] = Asked(Doubt.EXTENSION, (value,), 0, 0, said.ASK_EXTENSION, values)
            case _:
                pass

    def _ask_which_number(self, found: FoundNumbers, rows: list[list[str]]) -> None:
        other = self._columns.other
        if other is None or self._wishes.answers.to(Doubt.COLUMN) is not None:
            return
        place = self._columns.did_number or 0
        names = {"column": self._name_of(place), "other_column": self._name_of(other)}
        for row, cells in enumerate(rows):
            if row in found.asked or row in found.wrong or not is_number(cells[other], self._form):
                continue
            if _only_digits(cells[other]) != _only_digits(cells[place]):
                values = {"value": cells[place].strip(), "other": cells[other].strip(), **names}
                found.asked[row] = Asked(Doubt.COLUMN, (), 0, 0, said.ASK_COLUMN, values)

    def _keep(self, found: FoundNumbers, rows: list[list[str]], at: tuple[int, int, int]) -> set[int]:
        """Put rows back that have no number but something else: they are wrong, and not left out."""
        kept = {
            place
            for place, why in found.left_out.items()
            if place not in self._headers and self._says_something(rows[place], at)
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
        for name in ("extensions", "asked", "wrong"):
            setattr(found, name, {moved[row]: value for row, value in getattr(found, name).items()})
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

    def _names_in_text(self, ids: list[str], texts: list[str], places: Sequence[int]) -> None:
        """In a line of a mail a name of the PBX's lists says where the number's messages go."""
        for row, place in enumerate(places):
            if ids[row] and ids[row] != self._columns.id_:
                continue
            named = self._name_in(texts[place][:LONGEST_LINE])
            if named:
                ids[row] = named
                self._read.told[row] = Problem("", FROM_TEXT)

    def _name_in(self, text: str) -> str:
        assert self._lookup is not None
        parts = {part.strip(" .'\"") for part in _SEGMENT.split(text)}
        found = [part for part in parts if len(part) >= _LEAST_NAME and not _is_label(part) and self._is_one(part)]
        return found[0] if len(found) == 1 else ""

    def _is_one(self, text: str) -> bool:
        assert self._lookup is not None
        place = self._places_of["extension", text, False]
        return bool(place.id) and place.wanted is None

    def _place_of(self, key: tuple[str, str, bool]) -> Place:
        """The destination that a type and a text mean."""
        type_, text, given = key
        if self._lookup is not None:
            place = self._lookup.destination(type_, text, type_given=given)
            typed = _TYPED.fullmatch(text) if place.wanted is not None and not given else None
            said_type = destination_word(typed[1]) if typed else ""
            if typed and said_type in ("extension", "queue"):
                return self._lookup.destination(said_type, typed[2], type_given=True)
            return place
        return Place(type_, text[3:] if _MARKED_ID.fullmatch(text) else text, None, None)


def _as_wrong(why: NotANumber) -> NotANumber:
    return replace(why, why=Why.WRONG)


def _only_digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


def _is_label(text: str) -> bool:
    return all(word.lower() in words.LABELS for word in re.findall(r"[^\W\d_]+", text)) or text.isdigit()
