"""The cells of a sheet as a person sees them: rendered, with what is hidden or struck through marked."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import IO
from xml.etree import ElementTree as ET

from core.stop import Progress, Stop
from core.tables.grid import MAX_COLUMNS, MAX_ROWS, CharacterCount, TableUnreadable
from core.tables.number_format import hides, hides_texts, is_date_format, shown
from core.tables.xlsx_parts import Damaged, Sheet, Style, Workbook, local, text_of, unescaped
from core.wording import N_

MAX_BLANK_ROWS = 5_000
_PIECE = 1_000
_MOST_MERGED = 1_000_000
"""Rows that merged cells may fill: no real sheet has more, and one made to hold the program up might."""
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TYPED = re.compile(r"\s*(\+[0-9][0-9 ()/.\-]{5,24}[0-9])\s*")
_SIGNIFICANT = 15
_SMALLEST = 0.5
"""Of what a sheet shows: a part of a character's width, or points of a row's height."""
_LONGEST_NUMBER = 1e17


@dataclass(slots=True)
class Cells:
    """The rows of a sheet that are not blank, and their numbers in it, with what is to be known of them.

    Attributes:
        hidden_rows: places in `rows`. hidden_cells, struck_cells, doubts: as of `Grid`.
        without_result: cells with formulas that were never worked out.
    """

    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cells: set[tuple[int, int]] = field(default_factory=set)
    struck_cells: set[tuple[int, int]] = field(default_factory=set)
    doubts: dict[tuple[int, int], str] = field(default_factory=dict)
    without_result: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str = ""
    doubt: str = ""
    struck: bool = False
    hidden: bool = False
    lacks_result: bool = False


def read_cells(book: Workbook, sheet: Sheet, stop: Stop | None, progress: Progress | None) -> Cells:
    """The cells of a sheet. A stop that is asked leaves the rest out.

    Raises:
        TableUnreadable: there are too many rows. Damaged, or what the XML parser raises.
    """
    cells = _SheetReader(book)
    stream = book.part(sheet.part)
    if stream is None:
        raise Damaged
    with stream:
        for count, row in enumerate(_rows(stream, cells)):
            cells.take(row)
            if cells.number - (cells.found.lines[-1] if cells.found.lines else 0) > MAX_BLANK_ROWS:
                break
            if len(cells.found.rows) > MAX_ROWS + 1:
                raise TableUnreadable(N_("The table has more than {limit} rows."), limit=MAX_ROWS)
            if count % _PIECE == _PIECE - 1:
                if progress is not None:
                    progress(count, MAX_ROWS)
                if stop is not None and stop.asked:
                    break
    cells.fill_merged()
    return cells.found


def _rows(stream: IO[bytes], cells: "_SheetReader") -> Iterator[ET.Element]:
    """The rows one after another; columns and merged cells are told on the way."""
    data: ET.Element | None = None
    for event, element in ET.iterparse(stream, events=("start", "end")):  # noqa: S314
        name = local(element.tag)
        if event == "start":
            if name == "sheetData":
                data = element
        elif name == "row":
            yield element
            (data if data is not None else element).clear()
        elif name == "sheetFormatPr":
            cells.set_defaults(element)
        elif name == "col":
            cells.set_width(element)
        elif name == "mergeCell":
            cells.merged.append(element.get("ref", ""))


class _SheetReader:
    def __init__(self, book: Workbook) -> None:
        self._book = book
        self.found = Cells()
        self.merged: list[str] = []
        self.number = 0
        self._characters = CharacterCount()
        self._columns: dict[str, int] = {}
        self._hides_rows = False
        self._dates = [is_date_format(style.form) if style.form else False for style in book.styles]

    def set_defaults(self, element: ET.Element) -> None:
        """What holds for rows and columns of which the sheet says nothing."""
        self._hides_rows = element.get("zeroHeight") in ("1", "true")
        if _is_nothing(element.get("defaultColWidth")):
            self.found.hidden_columns = set(range(MAX_COLUMNS))

    def set_width(self, element: ET.Element) -> None:
        """Columns that the sheet shows, or does not."""
        first, last = int(element.get("min", "1")), int(element.get("max", "1"))
        columns = set(range(first - 1, min(last, MAX_COLUMNS)))
        if element.get("hidden") in ("1", "true") or _is_nothing(element.get("width")):
            self.found.hidden_columns |= columns
        elif element.get("width"):
            self.found.hidden_columns -= columns

    def _is_hidden(self, row: ET.Element) -> bool:
        if row.get("hidden") in ("1", "true") or _is_nothing(row.get("ht")):
            return True
        return self._hides_rows and row.get("hidden") is None and row.get("ht") is None

    def take(self, row: ET.Element) -> None:
        """One row of the sheet."""
        self.number = int(row.get("r") or self.number + 1)
        found, at = self.found, len(self.found.rows)
        texts: list[str] = []
        place = -1
        for element in row:
            if local(element.tag) != "c":
                continue
            reference = element.get("r")
            place = self._column(reference) if reference else place + 1
            if place >= MAX_COLUMNS:
                continue
            cell = self._cell(element)
            if cell.lacks_result:
                found.without_result.append(reference or f"{place + 1}/{self.number}")
            if cell.text:
                texts += [""] * (place + 1 - len(texts))
                texts[place] = cell.text
                if cell.struck:
                    found.struck_cells.add((at, place))
                if cell.hidden:
                    found.hidden_cells.add((at, place))
                if cell.doubt:
                    found.doubts[at, place] = cell.doubt
        if texts:
            self._characters.add(texts)
            found.rows.append(texts)
            found.lines.append(self.number)
            if self._is_hidden(row):
                found.hidden_rows.add(at)

    def _column(self, reference: str) -> int:
        letters = reference.rstrip("0123456789")
        place = self._columns.get(letters)
        if place is None:
            place = 0
            for letter in letters.upper():
                place = place * 26 + ord(letter) - 64
            self._columns[letters] = place = place - 1
        return place

    # Cells

    def _cell(self, element: ET.Element) -> _Cell:
        kind = element.get("t", "n")
        style_at = int(element.get("s") or 0)
        styles = self._book.styles
        style = styles[style_at] if style_at < len(styles) else Style()
        value: str | None = None
        formula: str | None = None
        inline: ET.Element | None = None
        for child in element:
            name = local(child.tag)
            if name == "v":
                value = child.text or ""
            elif name == "f":
                formula = child.text or ""
            elif name == "is":
                inline = child
        if inline is not None:
            text, struck_part = text_of(inline)
            self._book.struck_texts += struck_part
            return _text_cell(text, style)
        if not value:
            return _Cell(lacks_result=formula is not None and (value is None or kind != "str"))
        if kind == "s":
            at = int(value)
            return _text_cell(self._book.texts[at] if at < len(self._book.texts) else "", style)
        if kind in ("str", "e", "d"):
            return _text_cell(unescaped(value), style)
        if kind == "b":
            return _Cell("TRUE" if value.strip() in ("1", "true") else "FALSE", struck=style.struck)
        date = style_at < len(self._dates) and self._dates[style_at]
        cell = self._number(value, style, formula, date)
        return replace(cell, hidden=True) if style.white or hides(float(value), style.form) else cell

    def _number(self, value: str, style: Style, formula: str | None, date: bool) -> _Cell:
        number = float(value)
        if date:
            return _Cell(_date_text(number, self._book.epoch_1904), struck=style.struck)
        whole = int(value) if value.lstrip("-").isdigit() else int(number) if number == number // 1 else None
        typed = _TYPED.fullmatch(formula) if formula else None
        if typed:
            # A + at the beginning made a formula of what was typed; the formula is still what was typed.
            sure = whole is not None and typed[1][1:] == str(whole)
            return _Cell(typed[1], "" if sure else "=" + typed[1], style.struck)
        if abs(number) >= _LONGEST_NUMBER or (whole is not None and len(str(abs(whole))) > _SIGNIFICANT):
            return _Cell(f"{number:.5E}", struck=style.struck)  # a workbook keeps 15 digits; the others are lost
        told = shown(number if whole is None else whole, style.form)
        return _Cell(told.text, "" if told.explained else style.form, style.struck)

    # Merged cells

    def fill_merged(self) -> None:
        """Put the text of cells that are merged downwards into each of their rows, where a person sees it too."""
        rows, lines = self.found.rows, self.found.lines
        at = {line: row for row, line in enumerate(lines)}
        left = _MOST_MERGED
        for merged in self.merged:
            first, _colon, last = merged.partition(":")
            begin, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
            if begin is None or end is None:
                continue
            column, top, bottom = self._column(begin[1]), int(begin[2]), int(end[2])
            if top not in at or column >= len(rows[at[top]]):
                continue
            bottom = min(bottom, lines[-1], top + left)
            left -= bottom - top
            for row in (rows[at[line]] for line in range(top + 1, bottom + 1) if line in at):
                row += [""] * (column + 1 - len(row))
                if not row[column]:
                    row[column] = rows[at[top]][column]
                    self._characters.add(row[column : column + 1])


def _text_cell(text: str, style: Style) -> _Cell:
    hidden = style.white or (bool(style.form) and hides_texts(style.form))
    return _Cell(text.strip(), struck=style.struck, hidden=hidden)


def _is_nothing(size: str | None) -> bool:
    """Whether a width or height is too small for anything to be seen."""
    return size is not None and float(size) < _SMALLEST


def _date_text(number: float, epoch_1904: bool) -> str:
    begin = dt.datetime(1904, 1, 1) if epoch_1904 else dt.datetime(1899, 12, 30)  # noqa: DTZ001 - sheets have no zone
    try:
        moment = begin + dt.timedelta(days=number)
    except OverflowError:
        return str(int(number))
    if number < 1:
        return moment.time().isoformat()
    return moment.isoformat(" ")
