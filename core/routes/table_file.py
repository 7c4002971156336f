"""The cells of a file, told apart by what is in it and not by its name."""

import re
from pathlib import Path

from core.errors import Problem
from core.routes.grid import MAX_BYTES, Grid, Progress, TableUnreadable, parse_text
from core.stop import Stop
from core.wording import N_

_WEB_PAGE = re.compile(r"\s*<(?:!doctype|html|head|meta|body|table|\?xml)", re.IGNORECASE)


def read_file(path: Path, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None) -> Grid:
    """The cells of a CSV, TSV, text or XLSX file, told apart by what is in it and not by its name.

    Raises:
        TableUnreadable: it cannot be opened, is too large, or is none of these.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TableUnreadable(N_("The file is larger than {limit} MB."), limit=MAX_BYTES // 1_000_000)
        content = path.read_bytes()
    except OSError as error:
        raise TableUnreadable(N_("The file cannot be read ({why})."), why=error.strerror or "") from None
    if content[:4] == b"PK\x03\x04":
        from core.routes.workbook import read_workbook

        return read_workbook(content, sheet, stop, progress)
    if content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise TableUnreadable(
            N_("This workbook is of the old .xls kind or has a password. Save it as .xlsx without a password.")
        )
    text, notices = decoded(content)
    if _WEB_PAGE.match(text):
        raise TableUnreadable(
            N_("This is a web page, whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv.")
        )
    return parse_text(text, stop, progress, notices)


def decoded(content: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file: by its byte order mark, else UTF-8, else Windows-1252 with a notice."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            return _strictly(content, encoding), ()
    sample = content[:4000]
    if sample and sample.count(0) * 3 > len(sample):
        # UTF-16 without its mark: every other byte of plain text is 0.
        return _strictly(content, "utf-16-be" if sample[0] == 0 else "utf-16-le"), ()
    try:
        return content.decode(), ()
    except UnicodeDecodeError:
        notice = Problem(
            "", N_("The file is not in UTF-8 and was read as Windows-1252: look at letters such as ä or é.")
        )
        return content.decode("cp1252", "replace"), (notice,)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise TableUnreadable(
            N_("The file says that it is {encoding}, and is not."), encoding=encoding.removesuffix("-sig").upper()
        ) from None
