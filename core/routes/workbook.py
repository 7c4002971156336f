"""XLSX workbooks, in and out. The only file that imports openpyxl, and only when a workbook is read or written."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.errors import Problem
from core.routes.grid import MAX_COLUMNS, MAX_ROWS, Grid, Progress, TableUnreadable
from core.routes.workbook_limits import refuse_bombs
from core.stop import Stop
from core.wording import N_

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_BLANK_ROWS = 5_000
_PIECE = 1_000
_SAMPLE = 200
_DID_DIGITS = 7
_CUT_OFF = 100_000
_TAIL = 1_000_000
_MOST_MERGED = 1_000_000
"""Rows that merged cells may fill: no real sheet has more, and one made to hold the program up might."""
_MERGED = re.compile(rb'<mergeCell ref="(?P<column>[A-Z]{1,3})(?P<first>\d+):(?P=column)(?P<last>\d+)"')
_SHOWN = 5
_ZEROS = re.compile(r'(?:"(?P<before>\+?[0-9 ]*)"|(?P<plus>\\?\+))?(?P<zeros>0+)')


def read_workbook(
    content: bytes, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None
) -> Grid:
    """The cells of a sheet: the one named, else the first one shown with numbers in most rows, else with anything.

    A formula counts by its last result. A number keeps all its digits, and the zeros and the + that only its format
    shows; a date stays one, so that the rules can tell.

    Raises:
        TableUnreadable: this is not a workbook, or a too large one.
    """
    refuse_bombs(content)
    _refuse_others(content)
    book = _opened(content, results=True)
    try:
        names = [each.title for each in book.worksheets if each.sheet_state == "visible"] or book.sheetnames
        order = sorted(names, key=lambda name: name != sheet)
        chosen, found = order[0], _Cells([], [], False)
        for name in order:
            cells = _cells(book[name], stop, progress)
            if cells.rows and not found.rows:
                chosen, found = name, cells
            if sheet or cells.mostly_numbers():
                chosen, found = name, cells
                break
    finally:
        book.close()
    notices = _without_result(content, chosen, found.rows, found.lines) if found.rows and found.gaps else ()
    return Grid(found.rows, found.lines, (chosen, *(name for name in names if name != chosen)), notices)


@dataclass(frozen=True, slots=True)
class _Cells:
    """The rows of a sheet that are not blank, their numbers in it, and whether a cell among them is empty."""

    rows: list[list[str]]
    lines: list[int]
    gaps: bool

    def mostly_numbers(self) -> bool:
        """Whether most rows have a number as long as a DID: no cover sheet, no notes."""
        numbered = sum(any(sum(map(str.isdigit, cell)) >= _DID_DIGITS for cell in row) for row in self.rows[:_SAMPLE])
        return 2 * numbered >= len(self.rows[:_SAMPLE]) > 0


def _refuse_others(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise TableUnreadable(N_("The workbook is damaged.")) from None
    if "mimetype" in names and "content.xml" in names:
        raise TableUnreadable(N_("This is an OpenDocument sheet. Save it as .xlsx or .csv."))


def _opened(content: bytes, results: bool) -> "Workbook":
    import warnings

    from openpyxl import load_workbook

    try:
        # openpyxl warns of what it leaves out (styles, validations): nothing that a table of numbers needs.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(content), read_only=True, data_only=results)
    except Exception:  # whatever it meets in a damaged file
        raise TableUnreadable(N_("The workbook is damaged.")) from None


def _cells(sheet: Any, stop: Stop | None, progress: Progress | None) -> _Cells:
    # Some programs write a wrong dimension; without it every row that is there is read.
    whole = sheet.max_row or MAX_ROWS
    sheet.reset_dimensions()
    rows: list[list[str]] = []
    lines: list[int] = []
    empty = False
    try:
        for number, cells in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
            texts = [_text(cell) for cell in cells]
            while texts and not texts[-1]:
                texts.pop()
            if texts:
                rows.append(texts)
                lines.append(number)
                empty = empty or "" in texts or len(texts) < len(cells)
            elif number - (lines[-1] if lines else 0) > MAX_BLANK_ROWS:
                break
            if len(rows) > MAX_ROWS + 1:
                raise TableUnreadable(N_("The table has more than {limit} rows."), limit=MAX_ROWS)
            if number % _PIECE == 0:
                if stop is not None and stop.asked:
                    break
                if progress is not None:
                    progress(min(number, whole), whole)
        _fill_merged(sheet, rows, lines)
    except TableUnreadable:
        raise
    except Exception:  # whatever it meets in a damaged file
        raise TableUnreadable(N_("The workbook is damaged.")) from None
    return _Cells(rows, lines, empty)


def _fill_merged(sheet: Any, rows: list[list[str]], lines: Sequence[int]) -> None:
    """Put the text of cells that are merged downwards into each of their rows, where a person sees it too."""
    tail = b""
    # openpyxl tells what is merged only of a workbook that it holds whole in memory; it stands behind the cells.
    with sheet._get_source() as source:  # noqa: SLF001
        while piece := source.read(_TAIL):
            tail = (tail + piece)[-_TAIL:]
    from openpyxl.utils import column_index_from_string

    at = {line: row for row, line in enumerate(lines)}
    left = _MOST_MERGED
    for merged in _MERGED.finditer(tail):
        column = column_index_from_string(merged["column"].decode()) - 1
        first, last = int(merged["first"]), int(merged["last"])
        if first not in at or column >= len(rows[at[first]]):
            continue
        last = min(last, lines[-1], first + left)
        left -= last - first
        for row in (rows[at[line]] for line in range(first + 1, last + 1) if line in at):
            row += [""] * (column + 1 - len(row))
            row[column] = row[column] or rows[at[first]][column]


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        whole = int(value) if value == value // 1 and abs(value) < 1e17 else None
        if whole is None:
            return repr(value).replace(".", ",")  # a point would separate the digits of a phone number
        shown = cell.number_format or ""
        if "E+" in shown.upper() and whole % _CUT_OFF == 0:
            return f"{whole:.5E}"  # the digits were cut off before it came into this workbook
        shape = _ZEROS.fullmatch(shown)
        if shape and whole >= 0:
            return (shape["before"] or shape["plus"] or "").strip("\\ ") + str(whole).zfill(len(shape["zeros"]))
        return str(whole)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    return str(value).strip()


def _without_result(
    content: bytes, sheet: str, rows: Sequence[list[str]], lines: Sequence[int]
) -> tuple[Problem, ...]:
    """Formulas whose result was never worked out: a program that is no spreadsheet wrote them."""
    at = {line: row for row, line in enumerate(lines)}
    found: list[str] = []
    book = _opened(content, results=False)
    try:
        page: Any = book[sheet]
        page.reset_dimensions()
        for number, cells in enumerate(page.iter_rows(max_col=MAX_COLUMNS, max_row=max(lines)), 1):
            for column, cell in enumerate(cells):
                if cell.data_type != "f":
                    continue
                texts = rows[at[number]] if number in at else []
                if column >= len(texts) or not texts[column]:
                    found.append(cell.coordinate)
    finally:
        book.close()
    if not found:
        return ()
    named = ", ".join(found[:_SHOWN]) + (" …" if len(found) > _SHOWN else "")
    text = N_("These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it.")
    return (Problem("", text, {"cells": named}),)


def workbook(rows: Iterable[Sequence[str]], stop: Stop | None = None) -> bytes:
    """A workbook of one sheet in which every cell is text: `+49…` keeps its plus, and `=1+1` is no formula."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("DIDs")
    for letter, width in zip("ABCD", (20, 18, 16, 40), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    for number, texts in enumerate(rows):
        cells = []
        for text in texts:
            cell = WriteOnlyCell(sheet, value=_writable(text))
            cell.data_type = "s"
            cell.number_format = "@"
            cells.append(cell)
        sheet.append(cells)
        if stop is not None and stop.asked and number % _PIECE == 0:
            break
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _writable(text: str) -> str:
    # XML cannot hold control characters; a workbook cell holds 32,767 characters.
    return "".join(character for character in text if character >= " " or character in "\t\n")[:32_767]
