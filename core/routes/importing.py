"""What a foreign table would bring into the routing table: which rows are good, which are open or wrong, and why."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from core.channel.draft import DidRoute
from core.channel.route_doubts import UNUSUAL_NUMBERS, is_unusual
from core.channel.rules import SAME_AS_LINE, problems_of_route
from core.errors import Problem, plain
from core.field_path import FieldPath
from core.giving_way import giving_way
from core.numbers.finding import may_hold_number
from core.numbers.reading import LEFT_OUT, Doubt
from core.routes.answers import Answer, Question, questions
from core.routes.cells import CellEntry
from core.routes.column_reading import read_columns
from core.routes.counted_rows import HIDDEN, HIDDEN_NUMBER, STRUCK
from core.routes.edits import part
from core.routes.listing import as_list
from core.routes.route_reading import ReadRoutes, Wishes, read_routes
from core.routes.rows import Block, RouteRows, checked
from core.routes.table import Columns
from core.stop import Progress, Stop
from core.tables.grid import Grid, parse_mail, parse_text
from core.tables.reading_process import read_apart
from core.wording import N_, NN_

IN_TABLE = N_("The table already has this number.")
NOTHING_IN_IT = N_("It is empty.")
OTHER_SHEETS = N_("Read: the sheet “{sheet}”. Not read: {others}.")
HIDDEN_ROWS = NN_("1 hidden row is left out.", "{count} hidden rows are left out.")
HIDDEN_NUMBERS = NN_(
    "1 row whose number the workbook does not show is left out.",
    "{count} rows whose numbers the workbook does not show are left out.",
)
HIDDEN_CELLS = NN_(
    "1 cell that the workbook does not show counts as empty: in line {line}.",
    "{count} cells that the workbook does not show count as empty, the first in line {line}.",
)
STRUCK_CELLS = NN_(
    "1 cell that is struck through counts as empty: in line {line}.",
    "{count} cells that are struck through count as empty, the first in line {line}.",
)
STRUCK_ROWS = NN_("1 row that is struck through is left out.", "{count} rows that are struck through are left out.")
SECOND_TABLE = N_("A second table begins in line {line}; it is not read. Import it separately.")
WORDS_NOT_USED = NN_(
    "1 line has a name beside the number that is not used: “{name}” in line {line}.",
    "{count} lines have a name beside the number that is not used, the first “{name}” in line {line}.",
)
NUMBERS_LEFT_OUT = NN_(
    "1 of the lines left out may contain a phone number: line {line}.",
    "{count} of the lines left out may contain a phone number, the first in line {line}.",
)
WITH_PLUS = NN_(
    "1 number without + is read with it, as {example}.",
    "{count} numbers without + are read with it, as {example}.",
)

_NUMBER, _DESTINATION = FieldPath.of_route(0, "did_number"), FieldPath.of_route(0, "destination_id")


class Verdict(StrEnum):
    """What becomes of a row."""

    GOOD = "good"
    ASK = "ask"
    BAD = "bad"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Prepared:
    """A table that was read, understood and checked, with nothing taken over yet.

    What is told of all its lines together is worked out once, by whoever prepares it: it takes long for many lines.

    Attributes:
        good: rows that can be taken over as they are, or only lack a destination because the table has none at all.
        repeated: rows whose number stands in an earlier row, or in the
            table already, with the line there (counted from 1; 0 for the table).
    """

    grid: Grid
    columns: Columns
    read: ReadRoutes
    block: Block
    good: tuple[int, ...]
    repeated: dict[int, int]
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def is_certain(self) -> bool:
        """Whether nothing of it needs a look before it is taken over; what is wrong in a row shows there, too.

        A number that is understood and unusual is taken and told: nobody but the person knows better.
        """
        read, notices = self.read, self.notices
        needs_look = len(notices) > (self.unusual is not None)
        return self.columns.certain and not (read.asked or read.wrong or read.shifted or read.left_out or needs_look)

    @cached_property
    def unusual(self) -> Problem | None:
        """What is to be told of numbers that are understood, and that their country does not have."""
        rows = _unusual_numbers(self)
        if not rows:
            return None
        number, line = self.read.routes[rows[0]].did_number, self.read.lines[rows[0]]
        return Problem("", UNUSUAL_NUMBERS, {"count": len(rows), "example": number, "line": line})

    @cached_property
    def questions(self) -> list[Question]:
        """What only the person knows, each asked once for all lines."""
        return questions(list(self.read.asked.values()))

    def verdict(self, row: int) -> Verdict:
        """What becomes of a row of the block."""
        if row in self.read.asked:
            return Verdict.ASK
        return Verdict.GOOD if self._is_good(row) else Verdict.BAD

    def _is_good(self, row: int) -> bool:
        place = bisect_left(self.good, row)
        return place < len(self.good) and self.good[place] == row

    def problems(self, row: int, entry: CellEntry) -> list[Problem]:
        """Why a row is not good; nothing for a good one."""
        read = self.read
        found = [read.shifted[row]] if row in read.shifted else []
        if row in read.asked:
            return [*found, Problem(_NUMBER, read.asked[row].words, read.asked[row].values)]
        if row in read.wrong:
            found.append(Problem(_NUMBER, read.wrong[row].words, read.wrong[row].values))
        if self.block.faulty[row]:
            rows = RouteRows()
            rows.fill(part(self.block, row, 1))
            told = {_NUMBER} if row in read.wrong else set()
            if self.columns.destination_id is None and not self.block.routes[row].has_destination:
                told.add(_DESTINATION)  # a list of numbers alone has none, and is asked for one as a whole
            found += [each for each in rows.problems_of(0, entry.kind) if each.field not in told]
        if row in self.repeated:
            line = self.repeated[row]
            found.append(Problem(_NUMBER, SAME_AS_LINE if line else IN_TABLE, {"lines": line}))
        return found

    def source(self, grid_row: int) -> str:
        """The text of a row as it was found."""
        return "\t".join(self.grid.rows[grid_row]).strip()

    @cached_property
    def notices(self) -> list[Problem]:
        """What is to be told of the table as a whole."""
        return [*self.grid.notices, *self.columns.notes, *_counted_notices(self), *_number_notices(self)]

    @cached_property
    def own_destinations(self) -> int:
        """How many lines name a destination."""
        return sum([bool(route.destination_id) or route.wanted is not None for route in self.block.routes])

    def worked_out(self) -> "Prepared":
        """The same, with nothing left that takes long to tell."""
        for _told in (self.questions, self.notices, self.own_destinations, self.grid.width):
            pass
        return self

    def chosen(self, with_problems: bool) -> Block:
        """The rows to take over: the good ones, or all."""
        if with_problems or len(self.good) == len(self.block):
            return self.block
        block, rows = self.block, self.good
        return Block(
            tuple([block.routes[row] for row in rows]),
            tuple([block.keys[row] for row in rows]),
            bytes([block.faulty[row] for row in rows]),
        )


def _counted_notices(found: Prepared) -> Iterable[Problem]:
    sheets = found.grid.sheets
    if not found.grid.rows:
        yield Problem("", NOTHING_IN_IT)
    if len(sheets) > 1:
        yield Problem("", OTHER_SHEETS, {"sheet": plain(sheets[0], 60), "others": plain(", ".join(sheets[1:]), 200)})
    reasons = [why.text for why in found.read.left_out.values()]
    for text, words in ((HIDDEN, HIDDEN_ROWS), (HIDDEN_NUMBER, HIDDEN_NUMBERS), (STRUCK, STRUCK_ROWS)):
        if count := reasons.count(text):
            yield Problem("", words, {"count": count})
    grid, wishes = found.grid, found.wishes
    if hidden := [] if wishes.with_hidden else _emptied(found, grid.hidden_cells):
        yield Problem("", HIDDEN_CELLS, {"count": len(hidden), "line": grid.lines[hidden[0]]})
    if struck := [] if wishes.with_struck else _emptied(found, grid.struck_cells):
        yield Problem("", STRUCK_CELLS, {"count": len(struck), "line": grid.lines[struck[0]]})
    if found.read.second_table:
        yield Problem("", SECOND_TABLE, {"line": found.read.second_table})
    if unused := found.read.unused_words:
        row, name = next(iter(unused.items()))
        yield Problem("", WORDS_NOT_USED, {"count": len(unused), "name": name, "line": grid.lines[row]})
    if numbered := _left_out_numbers(found):
        values = {"count": len(numbered), "line": found.grid.lines[numbered[0]]}
        yield Problem("", NUMBERS_LEFT_OUT, values)


def _number_notices(found: Prepared) -> Iterable[Problem]:
    if found.unusual is not None:
        yield found.unusual
    if found.read.with_plus:
        example = next((route.did_number for route in found.read.routes if route.did_number.startswith("+")), "")
        if example:
            yield Problem("", WITH_PLUS, {"count": found.read.with_plus, "example": example})


def _emptied(found: Prepared, cells: Iterable[tuple[int, int]]) -> list[int]:
    """The rows whose destination or members stand in such cells, once for each cell."""
    columns = found.columns
    places = {columns.destination_type, columns.destination_id, columns.members} - {None}
    return sorted(row for row, column in cells if column in places and row not in found.read.left_out)


def _left_out_numbers(found: Prepared) -> list[int]:
    """Rows that are left out although a number stands in one of their cells."""
    told = (HIDDEN, HIDDEN_NUMBER, STRUCK, LEFT_OUT)
    rows = [row for row, why in found.read.left_out.items() if why.text not in told]
    return sorted(row for row in rows if any(map(may_hold_number, found.grid.rows[row])))


def _unusual_numbers(found: Prepared) -> list[int]:
    """Rows with a number that is understood, and that its country does not have."""
    return [
        row
        for row, route in enumerate(giving_way(found.read.routes))
        if is_unusual(route.did_number) and row not in found.read.asked and row not in found.read.wrong
    ]


def prepare(
    grid: Grid,
    columns: Columns | None,
    entry: CellEntry,
    present: frozenset[str] = frozenset(),
    stop: Stop | None = None,
    progress: Progress | None = None,
    wishes: Wishes | None = None,
) -> Prepared:
    """Understand the rows of a grid, and check them.

    Args:
        columns: as a person chose them; None to find them.
        present: the keys of the numbers that the table has already.
    """
    wishes = wishes or Wishes()
    if columns is None:
        grid = as_list(grid)
        columns = read_columns(grid, entry.form, _resolves(entry))
    columns = _settled(columns, wishes)
    read = read_routes(grid, columns, entry.form, entry.country, entry.directory, stop, progress, wishes)
    block = checked(read.routes, entry.kind, stop)
    good, repeated = _judged(read, block, columns, entry, present)
    return Prepared(grid, columns, read, block, good, repeated, wishes).worked_out()


def _settled(columns: Columns, wishes: Wishes) -> Columns:
    """The columns with the other column of numbers, where a person said that it is meant."""
    if columns.other is not None and wishes.answers.to(Doubt.COLUMN) is Answer.OTHER:
        return replace(columns, did_number=columns.other, other=None)
    return columns


def _resolves(entry: CellEntry) -> Callable[[str], bool] | None:
    if not entry.directory.is_known:
        return None

    def resolves(text: str) -> bool:
        place = entry.lookup.destination("extension", text, type_given=False)
        return bool(place.id) and place.seen is not None

    return resolves


def _judged(
    read: ReadRoutes, block: Block, columns: Columns, entry: CellEntry, present: frozenset[str]
) -> tuple[tuple[int, ...], dict[int, int]]:
    """The good rows, and those whose number was there before."""
    different = len(set(block.keys) if block.counts is None else block.counts)
    if not (read.asked or read.wrong or read.shifted or present or any(block.faulty)) and different == len(
        block.keys
    ):
        return tuple(range(len(block))), {}
    first: dict[str, int] = {}
    repeated: dict[int, int] = {}
    good: list[int] = []
    for row, (key, faulty) in enumerate(zip(block.keys, block.faulty, strict=False)):
        if row in read.asked or row in read.wrong:
            continue
        if key in first or key in present:
            repeated[row] = read.lines[first[key]] if key in first else 0
        else:
            if key:
                first[key] = row
            if row not in read.shifted and (not faulty or _lacks_destination(block.routes[row], columns, entry)):
                good.append(row)
    return tuple(good), repeated


def _lacks_destination(route: DidRoute, columns: Columns, entry: CellEntry) -> bool:
    """Whether nothing is wrong but that a list of numbers alone cannot say where their messages go."""
    if columns.destination_id is not None or route.has_destination or entry.kind is None:
        return False
    return all(problem.path.column == "destination_id" for problem in problems_of_route(route, entry.kind, 0))


def prepare_text(text: str, entry: CellEntry, stop: Stop | None = None, progress: Progress | None = None) -> Prepared:
    """Prepare what stands in a clipboard; errors as of `parse_text`."""
    return prepare(parse_text(text, stop), None, entry, frozenset(), stop, progress)


def prepare_mail(
    text: str, entry: CellEntry, present: frozenset[str], stop: Stop | None = None, progress: Progress | None = None
) -> Prepared:
    """Prepare the lines of a mail: they can be read in any case, for they are kept until somebody has seen them."""
    return prepare(parse_mail(text, stop), None, entry, present, stop, progress)


def prepare_file(
    path: Path, entry: CellEntry, present: frozenset[str], stop: Stop | None = None, progress: Progress | None = None
) -> Prepared:
    """Prepare a file; errors as of `read_apart`."""
    return prepare(read_apart(path, "", stop, progress), None, entry, present, stop)
