"""Where a document for paper is parted into pages: not within a row, nor below a heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextTable, QTextTableCell

_BELOW_ITS_LINE = 0.7
"""Of the gap between two rows: the line in its middle stays with the row above."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the document over its whole width."""

    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page: `head`, where a table goes on, and below it `body`."""

    body: Strip
    head: Strip | None = None

    @property
    def strips(self) -> tuple[Strip, ...]:
        """One below the other."""
        return (self.body,) if self.head is None else (self.head, self.body)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is not parted. is_head: it does not end a page. head: comes again above it where it begins a page."""

    strip: Strip
    is_head: bool = False
    head: Strip | None = None


def pages(document: QTextDocument, height: float) -> list[Page]:
    """The pages of a document that is laid out without any, each at most `height` high."""
    pieces = list(_pieces(document, height))
    made: list[Page] = []
    begin = 0
    for place in range(1, len(pieces)):
        if _height(pieces, begin, place) > height:
            end = place
            while end > begin and pieces[end - 1].is_head:
                end -= 1
            end = end if end > begin else place  # headings alone fill a page
            made.append(_page(pieces, begin, end))
            begin = end
    made.append(_page(pieces, begin, len(pieces)))
    return made


def _height(pieces: Sequence[_Piece], begin: int, last: int) -> float:
    head = pieces[begin].head
    return pieces[last].strip.bottom - pieces[begin].strip.top + (head.height if head else 0)


def _page(pieces: Sequence[_Piece], begin: int, end: int) -> Page:
    return Page(Strip(pieces[begin].strip.top, pieces[end - 1].strip.bottom), pieces[begin].head)


def _pieces(document: QTextDocument, height: float) -> Iterator[_Piece]:
    tables = {each.firstPosition(): each for each in document.rootFrame().childFrames()}
    block = document.begin()
    while block.isValid():
        table = tables.get(block.position())
        if table is None:
            yield from _of_paragraph(document, block, height)
            block = block.next()
        else:
            yield from _of_table(document, cast(QTextTable, table), height)
            block = document.findBlock(table.lastPosition() + 1)


def _of_paragraph(document: QTextDocument, block: QTextBlock, height: float) -> Iterator[_Piece]:
    room = document.documentLayout().blockBoundingRect(block)
    whole = Strip(room.top(), room.bottom())
    if whole.height > height:
        yield from map(_Piece, _lines(document, block))
    else:
        yield _Piece(whole, is_head=_is_heading(block))


def _lines(document: QTextDocument, block: QTextBlock) -> Iterator[Strip]:
    top, layout = document.documentLayout().blockBoundingRect(block).top(), block.layout()
    for line in map(layout.lineAt, range(layout.lineCount())):
        yield Strip(top + line.y(), top + line.y() + line.height())


def _is_heading(block: QTextBlock) -> bool:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return bool(block.text().strip()) and cursor.charFormat().fontWeight() >= QFont.Weight.Bold


def _of_table(document: QTextDocument, table: QTextTable, height: float) -> Iterator[_Piece]:
    rows = _rows(document, table)
    heads = table.format().headerRowCount()
    head = Strip(rows[0].top, rows[heads - 1].bottom) if heads else None
    for row, strip in enumerate(rows):
        above = head if row >= heads else None
        if strip.height + (above.height if above else 0) <= height:
            yield _Piece(strip, row < heads, above)
            continue
        highest = max(_cells(table, row), key=lambda cell: _room(document, cell).height)
        lines = [line for block in _blocks(highest) for line in _lines(document, block)]
        bounds = [strip.top, *(line.top for line in lines[1:]), strip.bottom]
        for top, bottom in pairwise(bounds):
            yield _Piece(Strip(top, bottom), row < heads, above)


def _rows(document: QTextDocument, table: QTextTable) -> list[Strip]:
    whole = document.documentLayout().frameBoundingRect(table)
    rooms = [[_room(document, cell) for cell in _cells(table, row)] for row in range(table.rows())]
    tops = [min(room.top for room in row) for row in rooms]
    bottoms = [max(room.bottom for room in row) for row in rooms]
    parted = [below + (top - below) * _BELOW_ITS_LINE for below, top in zip(bottoms, tops[1:], strict=False)]
    bounds = [whole.top(), *parted, whole.bottom()]
    return [Strip(top, bottom) for top, bottom in pairwise(bounds)]


def _cells(table: QTextTable, row: int) -> list[QTextTableCell]:
    return [table.cellAt(row, column) for column in range(table.columns())]


def _room(document: QTextDocument, cell: QTextTableCell) -> Strip:
    layout = document.documentLayout()
    first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    return Strip(layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom())


def _blocks(cell: QTextTableCell) -> Iterator[QTextBlock]:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block.isValid() and block.position() <= last.position():
        yield block
        block = block.next()
