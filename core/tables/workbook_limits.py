"""What a workbook may be before anything of it is read: its parts, their sizes and counts, how far it is packed.

A zip of some kilobytes can hold what takes minutes and all memory to read; a real table never does.
"""

import io
import zipfile
import zlib

from core.tables.grid import MAX_ROWS, TOO_MUCH, TableUnreadable
from core.wording import N_

MOST_PARTS = 5_000
MOST_UNPACKED = 300_000_000
MOST_OF_PART = 200_000_000
MOST_STYLES = 4_000_000
MOST_STRINGS = 64_000_000
MOST_OF_OTHERS = 8_000_000
MOST_STYLE_ELEMENTS = 150_000
"""A spreadsheet program writes 64,000 cell formats at most."""
MOST_STRING_ENTRIES = 1_000_000
MOST_SHEETS = 500
MOST_PACKED = 250
"""Times; the sheet of a real table is packed to a tenth, an empty one to a hundredth."""
SMALL = 10_000_000
_PIECE = 256 * 1024


def refuse_bombs(content: bytes) -> None:
    """Raises TableUnreadable where a workbook is larger, in whatever way, than any real table."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            _refuse_parts(parts)
            _refuse_counts(archive, names)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, zlib.error):
        raise TableUnreadable(N_("The workbook is damaged.")) from None


def _refuse_parts(parts: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(part.file_size for part in parts)
    sheets = sum(part.filename.startswith("xl/worksheets/sheet") for part in parts)
    if len(parts) > MOST_PARTS or sheets > MOST_SHEETS or len({part.filename for part in parts}) < len(parts):
        raise TableUnreadable(N_("The workbook has far more parts than a table has."))
    if unpacked > MOST_UNPACKED or any(part.file_size > _most_of(part.filename) for part in parts):
        raise TableUnreadable(
            N_("The workbook unpacks to far more than a table with {limit} rows."), TOO_MUCH, limit=MAX_ROWS
        )
    for part in parts:
        if part.file_size > SMALL and part.file_size > MOST_PACKED * max(part.compress_size, 1):
            raise TableUnreadable(N_("The workbook is compressed far more than a table can be."))


def _most_of(name: str) -> int:
    if name == "xl/styles.xml":
        return MOST_STYLES
    if name == "xl/sharedStrings.xml":
        return MOST_STRINGS
    return MOST_OF_PART if name.startswith("xl/worksheets/") or "/media/" in name else MOST_OF_OTHERS


def _refuse_counts(archive: zipfile.ZipFile, names: set[str]) -> None:
    for name, mark, most in (
        ("xl/styles.xml", b"<", 2 * MOST_STYLE_ELEMENTS),
        ("xl/sharedStrings.xml", b"<si", MOST_STRING_ENTRIES),
        ("xl/workbook.xml", b"<", 50_000),
    ):
        if name in names and _count(archive, name, mark, most) > most:
            raise TableUnreadable(N_("The workbook has far more styles, texts or names than a table has."))


def _count(archive: zipfile.ZipFile, name: str, mark: bytes, most: int) -> int:
    """How often a mark stands in a part; counting ends above `most`."""
    count, tail = 0, b""
    with archive.open(name) as part:
        while count <= most and (piece := part.read(_PIECE)):
            piece = tail + piece
            count += piece.count(mark)
            tail = piece[-(len(mark) - 1) :] if len(mark) > 1 else b""
    return count
