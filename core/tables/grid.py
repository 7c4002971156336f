"""Cells of a file, a clipboard or a mail, as text. What they mean is in `core/routes/route_reading.py`."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice

from core.errors import AppError, Problem, plain
from core.numbers.finding import may_hold_number
from core.stop import Progress, Stop
from core.tables.page_tables import read_html
from core.tables.records import read_json_lines, read_records
from core.wording import N_

MAX_BYTES = 40_000_000
MAX_CHARACTERS = 10_000_000
MAX_CHARACTERS_OF_CELLS = 20_000_000
"""Of a workbook, in which one text may stand in any number of cells."""
MAX_ROWS = 100_000
MAX_COLUMNS = 64
DELIMITERS = "\t;,|"
NO_DELIMITER = "\x1f"
"""For text that is not cut into cells: no text has this character."""
_BEGINS_WITH_NUMBER = re.compile(r"\s*'?\+?[0-9]")
_SEPARATOR_LINE = re.compile(r'"?sep=([\t;,|])"?[ \t;,|]*(?=\r?\n|\r|$)', re.IGNORECASE)
_DIALLED = re.compile(
    r"^\[?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4},?\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[AP]M)?\]?"
    r"|<(?:tel|sips?|mailto|https?):[^<>|\s]{1,200}\|"
    r"|(?<![a-z])(?:sips?|tel):[^\s,|<>\"]*"
    r"|(?<=[0-9]),[0-9]{2}\s?(?:€|£|(?:EUR|USD|CHF|GBP|PLN|BRL|SEK|NOK|DKK|CZK|zł|Kč|kr)(?![^\W\d_]))"
    r"|(?:€|\$|£|¥|\b(?:EUR|USD|CHF|GBP|PLN|BRL))\s?[0-9][0-9.]{0,12},[0-9]{2}(?![0-9])"
    r"|(?<=[0-9]),{2,}[0-9]{1,6}#?(?=\s*$)|(?<=[0-9]);\s*(?:ext|isub|phone-context)=[^\s;,]*|(?<=[0-9]{5}),00?(?=\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
_WORD_BESIDE = re.compile(
    r"(?<![^\W\d_])(?:[^\W\d_]{2,}|[aàeèéyoó])\s?[.:]{0,2}\s+\S*[0-9]|[0-9]\s+[^\W\d_]{2,}", re.IGNORECASE
)
_REMARK_BESIDE = re.compile(r"[0-9]\s?[(\[（][^()\[\]（）]*[^\W\d_]{2,}[^()\[\]（）]*[)\]）]")
_HAS_WORDS = re.compile(r"\w\s+[^\W\d_]|[^\W\d_]\s+\w")
_MOST_WORDS = 3
"""Of a column's name."""
_FEW_ROWS = 6
"""Lines of a mail that may be cut by commas each in its own way."""
_AS_TEXT = re.compile(r'="([^"]*)"')
_SAMPLE_ROWS = 40
_MOST_SAMPLED = 200
_DID_DIGITS = 7
_FEWEST_DIGITS = 3
_SAMPLE_CHARACTERS = 100_000
_PIECE = 5_000
_PART = 200_000


class TableUnreadable(AppError):
    """This is no table of cells; nothing of it was taken over."""

    code = "table"

    def __init__(
        self, what: str, remedy: str = N_("Nothing was imported. Fix the table and try again."), **values: object
    ) -> None:
        super().__init__(what, remedy, values)


NOTHING_IMPORTED = N_("Nothing was imported.")
"""The remedy where what happened says already what to do, or a person wanted it."""
TOO_MUCH = N_("Nothing was imported. Import the table in smaller parts.")
NOT_THE_TABLE = N_("Nothing was imported. Try again, or save the table as CSV and import that file.")
"""The remedy where nothing is known to be wrong with the table."""
NOT_OPENED = N_("Nothing was imported. Check the name of the file, and that you may open it.")
"""The remedy where no table was seen at all."""


def refuse_other_sheets(wanted: str, shown: Sequence[str]) -> None:
    """A sheet that was named is read, or none is: another one holds other numbers, or other sites.

    Raises:
        TableUnreadable: the workbook shows none of this name.
    """
    if wanted and wanted not in shown:
        what = N_("The workbook has no visible sheet “{sheet}”. Choose one of these: {sheets}.")
        names = plain(", ".join(shown), 200)
        raise TableUnreadable(what, NOTHING_IMPORTED, sheet=plain(wanted, 60), sheets=names)


class CharacterCount:
    """How many characters all cells of a table have; one more than the limit is no table any more."""

    def __init__(self) -> None:
        self._count = 0

    def add(self, row: Sequence[str]) -> None:
        """Raises TableUnreadable above the limit."""
        self._count += sum(map(len, row))
        if self._count > MAX_CHARACTERS_OF_CELLS:
            raise TableUnreadable(
                N_("The table has more than {limit} characters."), TOO_MUCH, limit=MAX_CHARACTERS_OF_CELLS
            )


class _LimitOfPages:
    """A page says in few characters that one text stands in any number of rows: they are counted as they come."""

    def __init__(self) -> None:
        self._count = CharacterCount()

    def told(self, number: int, row: Sequence[str]) -> None:
        """Raises TableUnreadable above a limit."""
        if number > MAX_ROWS + 1:
            raise TableUnreadable(N_("The table has more than {limit} rows."), TOO_MUCH, limit=MAX_ROWS)
        self._count.add(row)


@dataclass(frozen=True)
class Grid:
    """Rows of cells that are not blank, as they are written. Rows may differ in length.

    Attributes:
        lines: for each row the line it begins at, or its row in the sheet, counted from 1.
        sheets: the names of the sheets there are, the one read standing first; empty for text.
        notices: what the person should know about the reading.
        hidden_columns, hidden_rows: those that the workbook does not show, rows by their place in `rows`.
        hidden_cells: cells (row, column) of which the workbook shows nothing, because of their format.
        struck_cells: cells (row, column) that are crossed out.
        doubts: cells (row, column) whose shown text cannot be explained by their number, with the number's format.
        encoding: what a text was read as, "" where it says so itself.
    """

    rows: list[list[str]]
    lines: list[int]
    sheets: tuple[str, ...] = ()
    notices: tuple[Problem, ...] = ()
    hidden_columns: frozenset[int] = frozenset()
    hidden_rows: frozenset[int] = frozenset()
    struck_cells: frozenset[tuple[int, int]] = frozenset()
    doubts: Mapping[tuple[int, int], str] = field(default_factory=dict)
    encoding: str = ""
    hidden_cells: frozenset[tuple[int, int]] = frozenset()

    @cached_property
    def width(self) -> int:
        """The cells of the longest row."""
        return max(map(len, self.rows), default=0)

    @cached_property
    def characters(self) -> int:
        """Of all cells together."""
        return sum(len(cell) for row in self.rows for cell in row)

    @property
    def usual_width(self) -> int:
        """The cells of most rows."""
        return max(((count, width) for width, count in Counter(map(len, self.rows)).items()), default=(0, 0))[1]


def parse_text(
    text: str, stop: Stop | None = None, progress: Progress | None = None, notices: tuple[Problem, ...] = ()
) -> Grid:
    """The cells of a text: separated by tab, semicolon, comma or |, or one a line.

    Raises:
        TableUnreadable: naming the line.
    """
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_CHARACTERS:
        raise TableUnreadable(N_("The table has more than {limit} characters."), TOO_MUCH, limit=MAX_CHARACTERS)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise TableUnreadable(N_("Line {line} contains a NUL character: this is not a text file."), line=line)
    if records := read_records(text):
        return Grid(records, list(range(1, len(records) + 1)), notices=notices)
    is_page = "<" in text and "<t" in text.lower()
    cells, struck = read_html(text, _LimitOfPages().told) if is_page else ([], frozenset())
    if cells:
        return Grid(list(cells), list(range(1, len(cells) + 1)), notices=notices, struck_cells=struck)
    rows, places = read_json_lines(text)
    if rows:
        return Grid(rows, places, notices=notices)
    # Excel's own first line; an empty one in its place keeps the lines' numbers.
    said = _SEPARATOR_LINE.match(text)
    text = text[said.end() :] if said else text
    delimiter = said[1] if said else guess_delimiter(text)
    try:
        # In pieces it is read in C; only where a cell holds a line end must each row be looked at by itself.
        grid = _read(text, delimiter, _PIECE, stop, progress, notices)
    except (csv.Error, _LinesUnclear):
        grid = _read_row_by_row(text, delimiter, stop, progress, notices)
    if '="' in text:
        # How a spreadsheet is told that a cell is text: ="+4930123450"
        grid.rows[:] = [
            [_AS_TEXT.sub(r"\1", cell) if cell[:2] == '="' else cell for cell in row] for row in grid.rows
        ]
    return grid


def parse_mail(text: str, stop: Stop | None = None) -> Grid:
    """The same for lines of a mail; those that are no table are a cell each. Errors only as of `MAX_ROWS`."""
    text = text.replace("\0", " ")
    try:
        return parse_text(text, stop)
    except TableUnreadable:
        return _as_lines(text, ())


def _read_row_by_row(
    text: str, delimiter: str, stop: Stop | None, progress: Progress | None, notices: tuple[Problem, ...]
) -> Grid:
    try:
        return _read(text, delimiter, 1, stop, progress, notices)
    except TableUnreadable:
        if delimiter == NO_DELIMITER:
            return _as_lines(text, notices)  # a mail: a quotation mark at the beginning of a line is only that
        if '\\"' not in text:
            raise
    # Some programs write a quote inside quotes as \" and not as "".
    return _read(text.replace('\\"', '""'), delimiter, 1, stop, progress, notices)


def _as_lines(text: str, notices: tuple[Problem, ...]) -> Grid:
    found = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(found) > MAX_ROWS + 1:
        raise TableUnreadable(N_("The table has more than {limit} rows."), TOO_MUCH, limit=MAX_ROWS)
    return Grid([[line.strip()] for _number, line in found], [number for number, _line in found], notices=notices)


class _LinesUnclear(Exception):
    pass


class _Parts:
    """The lines of a text, part by part: while all of 10 million characters are laid out no other thread works."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.end = 0

    def __iter__(self) -> Iterator[Iterable[str]]:
        while self.end < len(self._text):
            start, line_end = self.end, self._text.find("\n", self.end + _PART)
            self.end = line_end + 1 if line_end >= 0 else len(self._text)
            yield io.StringIO(self._text[start : self.end], newline="")


def _read(
    text: str, delimiter: str, size: int, stop: Stop | None, progress: Progress | None, notices: tuple[Problem, ...]
) -> Grid:
    parts = _Parts(text)
    reader = csv.reader(chain.from_iterable(parts), delimiter=delimiter, skipinitialspace=True, strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line, told = 1, 0
    try:
        while piece := list(islice(reader, size)):
            if size > 1 and reader.line_num - line + 1 != len(piece):
                raise _LinesUnclear
            for number, cells in enumerate(piece, line):
                if cells and (cells[0].strip() or any(cell.strip() for cell in cells)):
                    rows.append(cells)
                    lines.append(number)
            if max(map(len, piece)) > MAX_COLUMNS:
                line += [len(cells) > MAX_COLUMNS for cells in piece].index(True)
                raise TableUnreadable(N_("Line {line} has more than {limit} columns."), line=line, limit=MAX_COLUMNS)
            if len(rows) > MAX_ROWS + 1:
                raise TableUnreadable(N_("The table has more than {limit} rows."), TOO_MUCH, limit=MAX_ROWS)
            line = reader.line_num + 1
            if line - told > _PIECE:
                told = line
                if progress is not None:
                    progress(parts.end, len(text))
                if stop is not None and stop.asked:
                    break
    except csv.Error as error:
        if size > 1:
            raise
        raise TableUnreadable(
            N_(
                "The row at line {line} cannot be read ({reason}). A quotation mark may be missing, or text may "
                "follow one."
            ),
            line=line,
            reason=error,
        ) from None
    return Grid(rows, lines, notices=notices)


def guess_delimiter(text: str) -> str:
    """What separates the cells: what cuts the first rows into the same number of cells, and into most of them."""
    # What separates an extension from its number separates no cells. In parts, between which other threads work.
    sample = "".join([_DIALLED.sub(" ", line) for line in io.StringIO(text[:_SAMPLE_CHARACTERS], newline="\n")])
    best, best_score = NO_DELIMITER, (0.0, 0, 0)
    for place, delimiter in enumerate(DELIMITERS):
        if delimiter not in sample:
            continue
        rows = _first_rows(sample, delimiter)
        if not rows:
            return delimiter  # nothing but delimiters: an empty table
        if delimiter in ",;" and _is_prose(rows):
            continue
        width, often = Counter(map(_width, rows)).most_common(1)[0]
        agreeing = often / len(rows)
        if width == 1:
            # Most lines have none: a mail with commas in its sentences, or a list in which few numbers have a route.
            wide = [row for row in rows if len(row) > 1]
            # A number of few digits before it numbers the line, and is none with a route behind it.
            if not all(_BEGINS_WITH_NUMBER.match(row[0]) and _digits(row[0]) >= _FEWEST_DIGITS for row in wide):
                continue
            if delimiter in ",;" and len(wide) == 1 and _is_among_sentences(wide[0], rows):
                continue
            agreeing, width = 0.0, max(map(len, wide), default=1)
        elif delimiter == "\t":
            agreeing = max(agreeing, 0.99)  # nobody types a tab into a cell
        score = (round(agreeing, 1), width, -place)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _width(row: Sequence[str]) -> int:
    """The cells of a row; one of a line that only ends with the delimiter, as the beginning of a mail: Hi Bob,"""
    return 1 if len(row) == 2 and not row[1].strip() and row[0][:1].isalpha() and not _digits(row[0]) else len(row)


def _digits(cell: str) -> int:
    return sum(map(str.isdigit, cell))


def _is_prose(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the numbers that are cut from something stand in sentences: each has words beside it in its cell.

    In few lines one that has some is enough, where the numbers of these stand in different columns.
    """
    if len(rows) > 1 and _are_names(rows[0]) and len(set(map(len, rows))) == 1:
        return False
    cut = [row for row in rows if len(row) > 1]
    numbered = [cell for row in cut for cell in row if sum(map(str.isdigit, cell)) >= _DID_DIGITS]
    if numbered and all(map(_WORD_BESIDE.search, numbered)):
        return True
    if cut and len(cut) < _FEW_ROWS and all(_is_remarked(cell) for row in cut for cell in row):
        return True
    places = [tuple(at for at, cell in enumerate(row) if _digits(cell) >= _DID_DIGITS) for row in rows]
    differ = len(set(filter(None, places))) > 1 and len(rows) < _FEW_ROWS
    return differ and any(
        _WORD_BESIDE.search(row[at]) for row, at_all in zip(rows, places, strict=True) for at in at_all
    )


def _is_among_sentences(row: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the one line that is cut has words behind its number, and most others have no number: it is a mail."""
    whole = [each[0] for each in rows if len(each) == 1]
    said = [cell for cell in whole if _digits(cell) < _FEWEST_DIGITS and any(map(str.isalpha, cell))]
    return len(said) > 1 and 2 * len(said) > len(whole) and any(map(_HAS_WORDS.search, row[1:]))


def _is_remarked(cell: str) -> bool:
    """Whether a cell is a number with words beside it, or in brackets behind it: `+49 30 900100 (Bar)`."""
    return _digits(cell) >= _DID_DIGITS and bool(_WORD_BESIDE.search(cell) or _REMARK_BESIDE.search(cell))


def _are_names(row: Sequence[str]) -> bool:
    """Whether a row may be that of the names of columns."""
    return len(row) > 1 and all(0 < len(cell.split()) <= _MOST_WORDS and not _digits(cell) for cell in row)


def _first_rows(sample: str, delimiter: str) -> Sequence[Sequence[str]]:
    """The first rows that are not blank, cut by a delimiter."""
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, skipinitialspace=True):
            if any(cell.strip() for cell in cells):
                rows.append(cells)
            if len(rows) > _SAMPLE_ROWS:
                break
    except csv.Error:
        return rows
    return rows


def mostly_numbers(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most rows have a number as long as a DID: no cover sheet, no notes."""
    sample = rows[:_MOST_SAMPLED]
    numbered = sum(any(map(may_hold_number, row)) for row in sample)
    return 2 * numbered >= len(sample) > 0
