"""The parts of an Open XML workbook beside its cells: sheets, texts, formats. Names count in any case, any namespace.

Source: ECMA-376, part 1 (transitional and strict). What Excel opens is read: a part that is missing is empty.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.etree import ElementTree as ET

from core.tables.number_format import BUILT_IN

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DOCTYPE = re.compile(rb"<!DOCTYPE", re.IGNORECASE)
_HEAD = 2_000


class Damaged(Exception):
    """What is in the file is no workbook that can be read."""


def local(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]


def unescaped(text: str) -> str:
    """A text without what Excel writes for characters that XML cannot hold."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


@dataclass(frozen=True, slots=True)
class Style:
    """How a cell is shown; `white`: in the colour of the paper, and nothing behind it."""

    form: str = ""
    struck: bool = False
    white: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet by its name, with the part that holds its cells."""

    name: str
    part: str
    visible: bool


@dataclass(slots=True)
class Workbook:
    """An open workbook."""

    archive: zipfile.ZipFile
    names: dict[str, str]
    sheets: list[Sheet] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    epoch_1904: bool = False
    struck_texts: int = 0

    def part(self, name: str) -> IO[bytes] | None:
        """A part, in whatever case its name is written; None if it is not there."""
        real = self.names.get(name.lstrip("/").lower())
        if real is None:
            return None
        with self.archive.open(real) as head:
            if _DOCTYPE.search(head.read(_HEAD)):
                raise Damaged
        return self.archive.open(real)


def open_workbook(content: bytes) -> Workbook:
    """The workbook in the bytes of a file.

    Raises:
        Damaged, or whatever zipfile and the XML parser raise for what is none.
    """
    archive = zipfile.ZipFile(io.BytesIO(content))
    book = Workbook(archive, {name.lower(): name for name in archive.namelist()})
    main = next(
        (target for kind, target in _relations(book, "").values() if kind == "officedocument"), "xl/workbook.xml"
    )
    related = _relations(book, main)
    _read_sheets(book, main, related)
    texts = next((target for kind, target in related.values() if kind == "sharedstrings"), "xl/sharedStrings.xml")
    _read_texts(book, texts)
    styles = next((target for kind, target in related.values() if kind == "styles"), "xl/styles.xml")
    _read_styles(book, styles)
    return book


def _relations(book: Workbook, of: str) -> dict[str, tuple[str, str]]:
    """What a part refers to, by id: the kind in lower case, and the part's name."""
    folder, name = posixpath.split(of)
    stream = book.part(posixpath.join(folder, "_rels", f"{name}.rels"))
    if stream is None:
        return {}
    found = {}
    with stream:
        for element in ET.parse(stream).getroot():  # noqa: S314 - a part with a DOCTYPE is refused
            kind = element.get("Type", "").rpartition("/")[2].lower()
            target = element.get("Target", "")
            target = target if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[element.get("Id", "")] = (kind, target.lstrip("/"))
    return found


def _read_sheets(book: Workbook, main: str, related: dict[str, tuple[str, str]]) -> None:
    stream = book.part(main)
    if stream is None:
        raise Damaged
    with stream:
        root = ET.parse(stream).getroot()  # noqa: S314
    for element in root.iter():
        name = local(element.tag)
        if name == "workbookPr":
            book.epoch_1904 = element.get("date1904", "0") in ("1", "true")
        elif name == "sheet":
            reference = next((value for key, value in element.items() if local(key) == "id" and "}" in key), "")
            kind, part = related.get(reference, ("worksheet", f"xl/worksheets/sheet{len(book.sheets) + 1}.xml"))
            if kind == "worksheet":
                book.sheets.append(Sheet(element.get("name", ""), part, element.get("state", "visible") == "visible"))


def text_of(element: ET.Element) -> tuple[str, bool]:
    """The text of a string with its runs, without those that are struck through, and without readings above it."""
    parts: list[str] = []
    struck = False
    for child in element:
        name = local(child.tag)
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            if any(
                local(each.tag) == "strike" and each.get("val", "1") not in ("0", "false") for each in child.iter()
            ):
                struck = True
                continue
            parts += [each.text or "" for each in child if local(each.tag) == "t"]
    return unescaped("".join(parts)), struck


def _read_texts(book: Workbook, part: str) -> None:
    stream = book.part(part)
    if stream is None:
        return
    with stream:
        for element in _ended(stream, "si"):
            text, struck = text_of(element)
            book.texts.append(text)
            book.struck_texts += struck
            element.clear()


def _ended(stream: IO[bytes], name: str) -> Iterator[ET.Element]:
    for _event, element in ET.iterparse(stream):  # noqa: S314
        if local(element.tag) == name:
            yield element


def _read_styles(book: Workbook, part: str) -> None:
    stream = book.part(part)
    if stream is None:
        return
    with stream:
        root = ET.parse(stream).getroot()  # noqa: S314
    forms = dict(BUILT_IN)
    struck: list[bool] = []
    white: list[bool] = []
    filled: list[bool] = []
    for group in root:
        name = local(group.tag)
        if name == "numFmts":
            forms |= {int(each.get("numFmtId", "0")): each.get("formatCode", "") for each in group}
        elif name == "fonts":
            struck = [
                any(local(sign.tag) == "strike" and sign.get("val", "1") not in ("0", "false") for sign in font)
                for font in group
            ]
            white = [any(map(_is_white, font)) for font in group]
        elif name == "fills":
            filled = [any(_is_filled(each) for each in fill) for fill in group]
        elif name == "cellXfs":
            for each in group:
                font, fill = int(each.get("fontId", "0")), int(each.get("fillId", "0"))
                unseen = font < len(white) and white[font] and not (fill < len(filled) and filled[fill])
                form = forms.get(int(each.get("numFmtId", "0")), "")
                book.styles.append(Style(form, font < len(struck) and struck[font], unseen))


def _is_white(sign: ET.Element) -> bool:
    """Whether a font has the colour of the paper."""
    return local(sign.tag) == "color" and (sign.get("rgb", "").upper()[-6:] == "FFFFFF" or sign.get("theme") == "0")


def _is_filled(pattern: ET.Element) -> bool:
    """Whether something is painted behind a cell."""
    return local(pattern.tag) != "patternFill" or pattern.get("patternType", "none") not in ("none", "gray125")
