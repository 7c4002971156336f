"""The lines that a person sees of a text in HTML: block tags and line breaks end them, cells stand a tab apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from core.struck_html import Selector, strikes, struck_by_sheets

_LONGEST_TAG = 2_000
_BLOCK_TAGS = (
    "p div br hr tr table ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre center section article header footer"
    " form body html head title address figure main nav aside"
)
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_CELLS = frozenset(("td", "th"))
_NAMING = frozenset(("b", "strong", "label", "dt"))
"""What stands in these is often the name of what follows."""
_END_TAG = re.compile(r"</([a-z][a-z0-9]*)[\s>]", re.IGNORECASE)
_VOID = frozenset(("br", "hr", "img", "wbr", "col", "meta", "link", "base", "input"))
_INLINE_TAGS = (
    "a b strong label span font i em u s del strike small big sub sup code tt kbd samp var img wbr tbody thead tfoot"
    " caption col colgroup meta link base input button o:p"
)
_INLINE = frozenset(_INLINE_TAGS.split())
_KNOWN = "|".join(sorted(map(re.escape, _BLOCKS | _CELLS | _INLINE), key=len, reverse=True))
_A_TAG = re.compile(rf"</?(?:{_KNOWN})(?=[\s/>])[^<>]{{0,{_LONGEST_TAG}}}>", re.IGNORECASE)
_NO_TAG = re.compile(rf"<(?!/?(?:{_KNOWN})(?=[\s/>])[^<>]{{0,{_LONGEST_TAG}}}>)", re.IGNORECASE)
_DOCUMENT = re.compile(r"<(?:!doctype|html|head|body)(?=[\s/>])", re.IGNORECASE)
_UNSEEN = (
    ("<!--", "-->"),
    ("<style", "</style>"),
    ("<script", "</script>"),
    ("<!doctype", ">"),
    ("<title", "</title>"),
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def is_html(text: str) -> bool:
    """Whether there are tags in a text; what stands in angle brackets for a key or an address is none."""
    return "<" in text and _A_TAG.search(text) is not None


def html_lines(text: str, *, is_page: bool = False, with_struck: bool = False) -> Iterator[tuple[int, str]]:
    """The lines that are not empty, each with the line of the source, from 1, in which it begins.

    The work grows with the text's length: what is no tag for certain never reaches the parser, which looks at some
    beginnings again and again.

    Args:
        is_page: a line end of the source is only a blank, as it is in a page that says that it is one.
        with_struck: with what is struck through, which else is left out.
    """
    sheet = struck_by_sheets(text)
    text = _NO_TAG.sub("&lt;", _seen(text))
    ends = Counter(() if with_struck else map(str.lower, _END_TAG.findall(text)))
    keeps_lines = not is_page and _DOCUMENT.search(text) is None
    parser = _Lines(keeps_lines=keeps_lines, ends=ends, with_struck=with_struck, sheet=sheet)
    parser.feed(text)
    parser.close()
    yield from parser.lines()


def _seen(text: str) -> str:
    """A text without comments, styles and scripts; the line ends in them stay."""
    for begin, end in _UNSEEN:
        lower = text.lower() if begin[1].isalpha() or begin[2].isalpha() else text
        if len(lower) != len(text):
            continue  # some letters are two in small; such a text hides nothing
        kept: list[str] = []
        done = 0
        while (start := lower.find(begin, done)) >= 0 and (stop := lower.find(end, start)) >= 0:
            kept += text[done:start], "\n" * text.count("\n", start, stop)
            done = stop + len(end)
        text = "".join((*kept, text[done:]))
    return text


class _Lines(HTMLParser):
    """Lines on their way; of each tag so many `ends` are still to come."""

    def __init__(
        self, *, keeps_lines: bool, ends: Counter[str], with_struck: bool, sheet: Sequence[Selector]
    ) -> None:
        super().__init__(convert_charrefs=True)
        self._keeps_lines = keeps_lines
        self._done: list[tuple[int, str]] = []
        self._line: list[str] = []
        self._begin = 0
        self._ends = False
        self._is_cell_empty = False
        self._in_pre = 0
        self._struck: Counter[str] = Counter()
        self._ends_to_come, self._with_struck, self._sheet = ends, with_struck, sheet
        self._in_row = False
        self._link = ""
        self._shown = 0

    def lines(self) -> list[tuple[int, str]]:
        """All of them."""
        self._end_line()
        return self._done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._strike(tag, attrs)
        if tag in _CELLS:
            if self._line and not self._ends:
                self._line.append("\t")
            self._is_cell_empty = True
        elif tag in _BLOCKS:
            # A paragraph that begins a cell ends no line.
            self._ends = self._ends or not self._is_cell_empty
            self._end_what_nothing_closes()
            self._in_pre += tag == "pre"
            self._in_row = tag == "tr" or (self._in_row and tag != "table")
        elif tag == "a":
            self._link, self._shown = dict(attrs).get("href") or "", len(self._line)

    def _strike(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag not in _VOID and (strikes(tag, attrs, self._sheet) or self._struck[tag]):
            self._struck[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        self._struck[tag] -= self._struck[tag] > 0
        self._ends_to_come[tag] -= 1
        if tag in _CELLS:
            self._ends = self._is_cell_empty = False
        elif tag == "tr":
            self._ends, self._in_row = True, False
        elif tag in _BLOCKS:
            self._ends = self._ends or not self._is_cell_empty
            self._in_pre -= tag == "pre" and self._in_pre > 0
        elif tag == "a":
            self._tell_link()
        if tag in _NAMING and self._line:
            self._line.append("  ")

    def handle_data(self, data: str) -> None:
        if any(self._struck.values()) and not self._with_struck:
            return
        first, _column = self.getpos()
        between_cells = self._in_row and data.isspace()
        if not (self._keeps_lines or self._in_pre) or between_cells:
            self._add(_BLANKS.sub(" ", data), first + data[: len(data) - len(data.lstrip())].count("\n"))
            return
        for number, part in enumerate(data.split("\n"), first):
            if number > first:
                self._end_line()
            self._add(part.rstrip("\r"), number)

    def _add(self, text: str, number: int) -> None:
        if text.strip():
            if self._ends:
                self._end_line()
            if not self._line:
                self._begin, text = number, text.lstrip()
            self._is_cell_empty = False
            self._line.append(text)
        elif self._line and text and not self._ends:
            self._line.append(" ")

    def _tell_link(self) -> None:
        """An address that stands behind words is told beside them."""
        shown, link = "".join(self._line[self._shown :]), self._link
        self._link = ""
        if link.lower().startswith(("http://", "https://")) and shown and "://" not in shown and not self._ends:
            self._line.append(f" ({link}) ")

    def _end_line(self) -> None:
        cells = "".join(self._line).replace("\xa0", " ").split("\t")
        text = "\t".join(cell.strip(" ") for cell in cells).rstrip()
        if text:
            self._done.append((self._begin, text))
        self._line.clear()
        self._ends = False
        self._end_what_nothing_closes()

    def _end_what_nothing_closes(self) -> None:
        """What is struck through and goes on until the text ends, ends with its line."""
        for tag, depth in self._struck.items():
            self._struck[tag] = max(0, min(depth, self._ends_to_come[tag]))
