"""Files that hold no table that can be read, each named as what it is, with what to do about it."""

import io
import json
import re
import zipfile
from collections.abc import Iterable

from core.tables.grid import NOTHING_IMPORTED, TableUnreadable
from core.wording import N_

TABLES = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods")
"""Names of tables end so; any other file may be one as well, when it is said to be."""
_WEB_PAGE = re.compile(r"\s*<(?:!doctype|html|head|meta|body|table)", re.IGNORECASE)
_SPREADSHEET_XML = re.compile(r"urn:schemas-microsoft-com:office:spreadsheet|progid=.Excel\.Sheet", re.IGNORECASE)
_XML = re.compile(r"\s*<\?xml", re.IGNORECASE)
_PACKED = N_("This file is compressed. Unpack it and import its contents.")
_PICTURE = N_("This is a picture. Numbers cannot be read from it; ask for an Excel or CSV file.")
_KINDS = (
    (
        b"%PDF",
        N_("This is a PDF. Copy the numbers from it and paste them into the table, or ask for an Excel or CSV file."),
    ),
    (b"\x1f\x8b", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!", _PACKED),
    (b"BZh", _PACKED),
    (b"\xfd7zXZ", _PACKED),
    (b"{\\rtf", N_("This is a document (.rtf). Copy the numbers from it and paste them into the table.")),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"SQLite format 3\0", N_("This is a database, not a table. Export it as CSV.")),
)
_ARCHIVES = (
    (re.compile(r"Index/.*\.iwa|Index\.zip", re.IGNORECASE), N_(
        "This is an Apple Numbers file. In Numbers, choose File > Export To > Excel or CSV, and import that file."
    )),
    (re.compile(r"xl/workbook\.bin", re.IGNORECASE), N_(
        "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx."
    )),
    (re.compile(r"word/document.*\.xml", re.IGNORECASE), N_(
        "This is a Word document. Copy the table from it and paste it into the table of numbers."
    )),
    (re.compile(r"ppt/presentation\.xml", re.IGNORECASE), N_(
        "This is a presentation. Copy the numbers from it and paste them into the table."
    )),
)  # fmt: skip
_ZIP = N_("This is a ZIP archive. Unpack it, and import the table in it ({names}).")


def is_table(name: str) -> bool:
    """Whether a file is a table by its name."""
    return name.lower().endswith(TABLES)


def refuse_other_kinds(content: bytes) -> None:
    """Raises TableUnreadable for a file that is certainly no text."""
    for mark, words in _KINDS:
        if content.startswith(mark):
            raise TableUnreadable(words, NOTHING_IMPORTED)


def refuse_json(content: bytes) -> None:
    """Raises TableUnreadable for a file that is JSON as a whole, a channel file for instance."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return
    try:
        read = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return
    if isinstance(read, dict) or (isinstance(read, list) and any(isinstance(each, dict) for each in read)):
        raise TableUnreadable(
            N_("This is a JSON file, not a table. Open it as a channel file, or export CSV from its source."),
            NOTHING_IMPORTED,
        )


def refuse_markup(text: str) -> None:
    """Raises TableUnreadable for a web page, or XML."""
    start = text[:2000]
    if _SPREADSHEET_XML.search(start):
        raise TableUnreadable(
            N_("This is a workbook in the old XML format (Excel 2003). Open it in Excel and save it as .xlsx."),
            NOTHING_IMPORTED,
        )
    if _WEB_PAGE.match(start):
        raise TableUnreadable(
            N_("This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv."),
            NOTHING_IMPORTED,
        )
    if _XML.match(start):
        what = N_("This is an XML file, not a table. Export it as CSV or .xlsx from its source.")
        raise TableUnreadable(what, NOTHING_IMPORTED)


def names_in_archive(content: bytes) -> list[str]:
    """The names of the parts of a ZIP file; raises TableUnreadable for a damaged one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise TableUnreadable(N_("The workbook is damaged.")) from None


def is_open_document(names: Iterable[str]) -> bool:
    """Whether the parts are those of an OpenDocument file."""
    return {"mimetype", "content.xml"} <= set(names)


def refuse_other_archives(names: Iterable[str]) -> None:
    """Raises TableUnreadable for a ZIP file that is neither a workbook of Excel nor an OpenDocument sheet."""
    names = list(names)
    for pattern, words in _ARCHIVES:
        if any(map(pattern.match, names)):
            raise TableUnreadable(words, NOTHING_IMPORTED)
    if any(re.match(r"xl/|_rels/\.rels$|\[content_types\]", name, re.IGNORECASE) for name in names):
        return
    shown = ", ".join(name for name in names if not name.endswith("/"))[:80]
    raise TableUnreadable(_ZIP, NOTHING_IMPORTED, names=shown or "…")
