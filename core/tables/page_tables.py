"""The tables in a page's source as rows: a cell over several rows or columns, and what is struck through."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from core.struck_html import strikes

_LONGEST = 2_000_000
_HTML_TABLE = re.compile(r"<tr\b[^<>]{0,500}>\s{0,100}<t[dh]\b", re.IGNORECASE)
_MOST_ROWS, _MOST_COLUMNS = 10_000, 64
"""Over so many rows or columns a cell may go."""

StruckCells = frozenset[tuple[int, int]]


class _Rows(HTMLParser):
    """Rows on their way. `over`: by column what goes on in the next rows, for how many more, and whether struck."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.struck: set[tuple[int, int]] = set()
        self._inside, self._at = False, 0
        self._over: dict[int, tuple[int, tuple[int, int]]] = {}
        self._through: list[str] = []
        self._is_struck_row = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._over.clear()
        elif tag == "tr":
            self.end_row()
            self.rows.append([])
            self._inside, self._is_struck_row = False, strikes(tag, attrs)  # also of a cell that nothing ends
            self._through.clear()
        elif tag in ("td", "th") and self.rows:
            self._begin_cell(dict(attrs))
            self._through.clear()
            if self._is_struck_row or strikes(tag, attrs):
                self._through.append(tag)
        elif self._inside and strikes(tag, attrs):
            self._through.append(tag)

    def _begin_cell(self, attrs: dict[str, str | None]) -> None:
        self._go_on()
        row = self.rows[-1]
        place = (len(self.rows) - 1, len(row))
        row.append("")
        self._inside, self._at = True, place[1]
        rows = _count(attrs.get("rowspan"), _MOST_ROWS)
        if rows > 1:
            self._over[place[1]] = rows - 1, place
        for _nth in range(_count(attrs.get("colspan"), _MOST_COLUMNS) - 1):
            row.append("")

    def end_row(self) -> None:
        """Behind the last cell of a row may stand what goes on from above."""
        if self.rows:
            self._go_on()

    def _go_on(self) -> None:
        """What a cell above says is said of this row as well."""
        row, at = self.rows[-1], len(self.rows) - 1
        while (place := len(row)) in self._over and self._over[place][1][0] < at:
            left, (above, column) = self._over.pop(place)
            row.append(self.rows[above][column])
            if (above, column) in self.struck:
                self.struck.add((at, place))
            if left > 1:
                self._over[place] = left - 1, (above, column)

    def handle_endtag(self, tag: str) -> None:
        if self._through and tag == self._through[-1]:
            self._through.pop()
        if tag == "tr":
            self.end_row()
        self._inside = self._inside and tag not in ("td", "th", "tr", "table")

    def handle_data(self, data: str) -> None:
        if not self._inside or not data.strip():
            return
        row = self.rows[-1]
        row[self._at] = " ".join(f"{row[self._at]} {data}".split())
        if self._through:
            self.struck.add((len(self.rows) - 1, self._at))


def _count(written: str | None, most: int) -> int:
    return min(int(written), most) if written is not None and written.isdecimal() and len(written) < 6 else 1


def read_html(text: str) -> tuple[Sequence[list[str]], StruckCells]:
    """The rows of the tables in a page's source, and which cells are struck through; nothing for another text."""
    if len(text) > _LONGEST or not _HTML_TABLE.search(text):
        return [], frozenset()
    parser = _Rows()
    parser.feed(text)
    parser.end_row()
    kept = [place for place, row in enumerate(parser.rows) if any(row)]
    at = {place: nth for nth, place in enumerate(kept)}
    struck = frozenset((at[row], column) for row, column in parser.struck if row in at)
    return [parser.rows[place] for place in kept], struck
