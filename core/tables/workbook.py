"""Workbooks, in and out: the sheet with the numbers as a grid, and rows as a workbook in which all is text."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import ParseError

from core.errors import Problem, plain
from core.stop import Progress, Stop
from core.tables.file_kinds import names_in_archive, refuse_other_archives
from core.tables.grid import Grid, TableUnreadable, mostly_numbers, refuse_other_sheets
from core.tables.workbook_limits import refuse_bombs
from core.tables.xlsx_cells import Cells, read_cells
from core.tables.xlsx_parts import Damaged, Sheet, Workbook, open_workbook
from core.wording import N_, NN_

_PIECE = 1_000
_SHOWN = 5
_FAILURES = (
    Damaged, ParseError, zipfile.BadZipFile, zipfile.LargeZipFile, KeyError, ValueError, IndexError, EOFError,
    NotImplementedError, RuntimeError, OSError, OverflowError, UnicodeDecodeError, RecursionError, zlib.error,
)  # fmt: skip
"""What a damaged file makes zipfile, zlib and the XML parser raise."""


def read_workbook(
    content: bytes, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None
) -> Grid:
    """The cells of a sheet: the one named, else the first one shown with numbers in most rows, else with anything.

    A formula counts by its last result. A number is shown in its format; a date stays one, which the rules tell.

    Raises:
        TableUnreadable: this is not a workbook, or a too large one, or shows no such sheet; it says which.
    """
    refuse_other_archives(names_in_archive(content))
    refuse_bombs(content)
    try:
        book = open_workbook(content)
        with book.archive:
            return _grid(book, sheet, stop, progress)
    except _FAILURES:
        raise TableUnreadable(N_("The workbook is damaged.")) from None


def _grid(book: Workbook, wanted: str, stop: Stop | None, progress: Progress | None) -> Grid:
    shown = [each for each in book.sheets if each.visible] or book.sheets
    if not shown:
        raise TableUnreadable(N_("The workbook has no sheet with cells, only charts."))
    refuse_other_sheets(wanted, [each.name for each in shown])
    chosen, found = _chosen(book, sorted(shown, key=lambda each: each.name != wanted), bool(wanted), stop, progress)
    others = [each.name for each in shown if each is not chosen]
    return Grid(
        found.rows,
        found.lines,
        (chosen.name, *others),
        (*_hidden_sheets(book, chosen), *_notices(book, found)),
        frozenset(found.hidden_columns),
        frozenset(found.hidden_rows),
        frozenset(found.struck_cells),
        found.doubts,
        hidden_cells=frozenset(found.hidden_cells),
    )


def _chosen(
    book: Workbook, order: Sequence[Sheet], named: bool, stop: Stop | None, progress: Progress | None
) -> tuple[Sheet, Cells]:
    chosen, found = order[0], Cells()
    for sheet in order:
        cells = read_cells(book, sheet, stop, progress)
        if cells.rows and not found.rows:
            chosen, found = sheet, cells
        if named or mostly_numbers(cells.rows):
            return sheet, cells
    return chosen, found


def _hidden_sheets(book: Workbook, chosen: Sheet) -> Iterable[Problem]:
    names = [each.name for each in book.sheets if not each.visible and each is not chosen]
    if names:
        yield Problem("", N_("Hidden sheets are not read: {names}."), {"names": plain(", ".join(names), 200)})


def _notices(book: Workbook, found: Cells) -> Iterable[Problem]:
    if found.without_result:
        named = ", ".join(found.without_result[:_SHOWN]) + (" …" if len(found.without_result) > _SHOWN else "")
        text = N_(
            "These cells are formulas without a result: {cells}. Open the workbook in a spreadsheet and save it."
        )
        yield Problem("", text, {"cells": named})
    if book.struck_texts:
        yield Problem(
            "",
            NN_(
                "1 text is partly struck through; that part is left out.",
                "{count} texts are partly struck through; those parts are left out.",
            ),
            {"count": book.struck_texts},
        )


def workbook(rows: Iterable[Sequence[str]], stop: Stop | None = None) -> bytes:
    """A workbook of one sheet in which every cell is text: `+49…` keeps its plus, and `=1+1` is no formula."""
    from openpyxl import Workbook, cell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("DIDs")
    for letter, width in zip("ABCD", (20, 18, 16, 40), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    for number, texts in enumerate(rows):
        cells = []
        for text in texts:
            written = cell.WriteOnlyCell(sheet, value=_writable(text))
            written.data_type = "s"
            written.number_format = "@"
            cells.append(written)
        sheet.append(cells)
        if stop is not None and stop.asked and number % _PIECE == 0:
            break
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _writable(text: str) -> str:
    # XML cannot hold control characters; a workbook cell holds 32,767 characters.
    return "".join(character for character in text if character >= " " or character in "\t\n")[:32_767]
