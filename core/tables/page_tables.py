"""The tables in a page's source as rows: a cell over several rows or columns, and what is struck through."""

import re
from collections.abc import Callable, Sequence
from html.parser import HTMLParser

from core.struck_html import Selector, strikes, struck_by_sheets

_LONGEST = 2_000_000
_HTML_TABLE = re.compile(r"<tr\b[^<>]{0,500}>\s{0,100}<t[dh]\b", re.IGNORECASE)
_MOST_ROWS, _MOST_COLUMNS = 10_000, 64
"""Over so many rows a cell may go, and into so many columns: what goes on beyond is no table of routes."""

StruckCells = frozenset[tuple[int, int]]


class _Rows(HTMLParser):
    """Rows on their way. `over`: by column where a cell began that goes over several rows, and which is its last."""

    def __init__(self, told: Callable[[int, Sequence[str]], None], sheet: Sequence[Selector]) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.struck: set[tuple[int, int]] = set()
        self._told, self._sheet = told, sheet
        self._inside, self._at = False, 0
        self._pieces: list[str] = []
        self._over: dict[int, tuple[tuple[int, int], int]] = {}
        self._through: list[str] = []
        self._is_struck_row = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._over.clear()
        elif tag == "tr":
            self.begin_row()
            self._inside = False  # also of a cell that nothing ends
            self._is_struck_row = strikes(tag, attrs, self._sheet)
            self._through.clear()
        elif tag in ("td", "th") and self.rows:
            self._begin_cell(dict(attrs))
            self._through.clear()
            if self._is_struck_row or strikes(tag, attrs, self._sheet):
                self._through.append(tag)
        elif self._inside and strikes(tag, attrs, self._sheet):
            self._through.append(tag)

    def begin_row(self) -> None:
        """What is above is whole; whoever reads it may have enough of it."""
        self.end_row()
        if self.rows:
            self._told(len(self.rows), self.rows[-1])
        self.rows.append([])

    def _begin_cell(self, attrs: dict[str, str | None]) -> None:
        self._end_cell()
        self._go_on()
        row, at = self.rows[-1], len(self.rows) - 1
        self._inside, self._at = True, len(row)
        last = at + _count(attrs.get("rowspan"), _MOST_ROWS) - 1
        for _nth in range(_count(attrs.get("colspan"), _MOST_COLUMNS)):
            if len(row) > self._at and len(row) >= _MOST_COLUMNS:
                break
            if last > at and len(row) < _MOST_COLUMNS:
                self._over[len(row)] = (at, len(row)), last
            row.append("")

    def end_row(self) -> None:
        """Behind the last cell of a row may stand what goes on from above, also behind cells that are missing."""
        if not self.rows:
            return
        self._end_cell()
        row, at = self.rows[-1], len(self.rows) - 1
        self._over = {place: over for place, over in self._over.items() if over[1] >= at}
        ends = max((place for place, (begun, _last) in self._over.items() if begun[0] < at), default=-1)
        self._go_on()
        while len(row) <= ends:
            row.append("")
            self._go_on()

    def _end_cell(self) -> None:
        """Once a cell, and not once a piece: a cell of many tags would be joined anew at each."""
        if self._pieces:
            row = self.rows[-1]
            row[self._at] = " ".join(f"{row[self._at]} {' '.join(self._pieces)}".split())
            self._pieces.clear()

    def _go_on(self) -> None:
        """What a cell above says is said of this row as well."""
        row, at = self.rows[-1], len(self.rows) - 1
        while (place := len(row)) in self._over:
            (above, column), last = self._over[place]
            if not above < at <= last:
                return
            row.append(self.rows[above][column])
            if (above, column) in self.struck:
                self.struck.add((at, place))

    def handle_endtag(self, tag: str) -> None:
        if self._through and tag == self._through[-1]:
            self._through.pop()
        if tag == "tr":
            self.end_row()
        self._inside = self._inside and tag not in ("td", "th", "tr", "table")

    def handle_data(self, data: str) -> None:
        if not self._inside or not data.strip():
            return
        self._pieces.append(data)
        if self._through:
            self.struck.add((len(self.rows) - 1, self._at))


def _count(written: str | None, most: int) -> int:
    return min(int(written), most) if written is not None and written.isdecimal() and len(written) < 6 else 1


def read_html(text: str, told: Callable[[int, Sequence[str]], None]) -> tuple[Sequence[list[str]], StruckCells]:
    """The rows of the tables in a page's source, and which cells are struck through; nothing for another text.

    Args:
        told: is given each row with its number, from 1, as soon as it is whole; what it raises ends the reading.
    """
    if len(text) > _LONGEST or not _HTML_TABLE.search(text):
        return [], frozenset()
    parser = _Rows(told, struck_by_sheets(text))
    parser.feed(text)
    parser.begin_row()
    kept = [place for place, row in enumerate(parser.rows) if any(row)]
    at = {place: nth for nth, place in enumerate(kept)}
    struck = frozenset((at[row], column) for row, column in parser.struck if row in at)
    return [parser.rows[place] for place in kept], struck
