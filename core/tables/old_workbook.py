"""Workbooks of the old .xls kind and OpenDocument sheets, read by calamine, imported when one is met.

calamine knows no number formats: a + or zeros that only the format shows are not seen, and that is told.
"""

import datetime as dt
import io
from typing import Any

import python_calamine
from python_calamine import CalamineWorkbook

from core.errors import Problem
from core.stop import Progress, Stop
from core.tables.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    NOTHING_IMPORTED,
    TOO_MUCH,
    CharacterCount,
    Grid,
    TableUnreadable,
    mostly_numbers,
    refuse_other_sheets,
)
from core.tables.number_format import shown
from core.wording import N_

_NO_FORMATS = N_(
    "This type of workbook is read without its number formats: a + or a zero that only the format shows is "
    "missing. Check the numbers, or save it as .xlsx."
)
_UNREADABLE = N_(
    "This workbook has a password, or is of a type that cannot be read. Open it in a spreadsheet and save it as "
    ".xlsx without a password."
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
_PIECE = 1_000


def read_old_workbook(
    content: bytes, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None
) -> Grid:
    """The cells of a sheet, chosen as for `read_workbook`.

    Raises:
        TableUnreadable: it is damaged, has a password, holds too much, or shows no such sheet.
    """
    book = _opened(content)
    names = _visible(book)
    if not names:
        raise TableUnreadable(N_("The workbook has no sheet with cells, only charts."))
    refuse_other_sheets(sheet, names)
    order = sorted(names, key=lambda name: name != sheet)
    chosen, rows, lines = order[0], list[list[str]](), list[int]()
    for name in order:
        found, found_lines = _rows(book, name, stop, progress)
        if found and not rows:
            chosen, rows, lines = name, found, found_lines
        if sheet or mostly_numbers(found):
            chosen, rows, lines = name, found, found_lines
            break
    numeric = any(cell.isdigit() for row in rows[:200] for cell in row)
    notices = (Problem("", _NO_FORMATS),) if numeric else ()
    return Grid(rows, lines, (chosen, *(name for name in names if name != chosen)), notices)


def _opened(content: bytes) -> CalamineWorkbook:
    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(content))
    except python_calamine.PasswordError:
        raise TableUnreadable(
            N_("The workbook has a password. Open it in a spreadsheet and save it without one."), NOTHING_IMPORTED
        ) from None
    except Exception:  # whatever it meets in a damaged file
        if content[:4] == _COMPOUND:
            raise TableUnreadable(_UNREADABLE, NOTHING_IMPORTED) from None
        raise TableUnreadable(N_("The workbook is damaged.")) from None


def _visible(book: CalamineWorkbook) -> list[str]:
    sheets = [each for each in book.sheets_metadata if each.typ == python_calamine.SheetTypeEnum.WorkSheet]
    shown_ones = [each.name for each in sheets if each.visible == python_calamine.SheetVisibleEnum.Visible]
    return shown_ones or [each.name for each in sheets]


def _rows(
    book: CalamineWorkbook, name: str, stop: Stop | None, progress: Progress | None
) -> tuple[list[list[str]], list[int]]:
    rows: list[list[str]] = []
    lines: list[int] = []
    characters = CharacterCount()
    try:
        sheet = book.get_sheet_by_name(name)
        for number, cells in enumerate(sheet.to_python(skip_empty_area=False), 1):
            texts = [_text(cell) for cell in cells[:MAX_COLUMNS]]
            while texts and not texts[-1]:
                texts.pop()
            if texts:
                characters.add(texts)
                rows.append(texts)
                lines.append(number)
            if len(rows) > MAX_ROWS + 1:
                raise TableUnreadable(N_("The table has more than {limit} rows."), TOO_MUCH, limit=MAX_ROWS)
            if number % _PIECE == 0 and _stopped(number, stop, progress):
                break
    except TableUnreadable:
        raise
    except Exception:  # whatever it meets in a damaged file
        raise TableUnreadable(N_("The workbook is damaged.")) from None
    return rows, lines


def _stopped(number: int, stop: Stop | None, progress: Progress | None) -> bool:
    if progress is not None:
        progress(min(number, MAX_ROWS), MAX_ROWS)
    return stop is not None and stop.asked


def _text(value: Any) -> str:
    if value is None or isinstance(value, str):
        return (value or "").strip()
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        whole = value == value // 1 and abs(value) < 1e15
        return (
            shown(int(value), "").text if whole else f"{value:.5E}" if abs(value) >= 1e15 else shown(value, "").text
        )
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, (dt.date, dt.time)) else str(value).strip()
