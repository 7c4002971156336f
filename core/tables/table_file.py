"""The cells of a file, told apart by what is in it and not by its name."""

from dataclasses import replace
from pathlib import Path

from core.encodings import NotEncodedSo, decode
from core.stop import Progress, Stop
from core.system_reasons import reason_of
from core.tables.file_kinds import is_open_document, names_in_archive, refuse_json, refuse_markup, refuse_other_kinds
from core.tables.grid import MAX_BYTES, NOT_OPENED, TOO_MUCH, Grid, TableUnreadable, parse_text
from core.tables.workbook import read_workbook
from core.whole_file import NoFile, TooLarge, read_whole
from core.wording import N_


def read_file(
    path: Path, sheet: str = "", stop: Stop | None = None, progress: Progress | None = None, encoding: str = ""
) -> Grid:
    """The cells of a CSV, TSV, text, XLSX, XLS or ODS file, told apart by what is in it and not by its name.

    Args:
        encoding: of a text, as a person chose it; "" to find it out.

    Raises:
        TableUnreadable: it cannot be opened, is too large, or is none of these.
    """
    try:
        content = read_whole(path, MAX_BYTES)
    except NoFile:
        raise TableUnreadable(N_("This is not a file but a folder, a device or a pipe."), NOT_OPENED) from None
    except TooLarge:
        raise TableUnreadable(
            N_("The file is larger than {limit} MB."), TOO_MUCH, limit=MAX_BYTES // 1_000_000
        ) from None
    except OSError as error:
        raise TableUnreadable(N_("The file cannot be read ({why})."), NOT_OPENED, why=reason_of(error)) from None
    if content[:4] == b"PK\x03\x04" and not is_open_document(names_in_archive(content)):
        return read_workbook(content, sheet, stop, progress)
    if content[:4] == b"PK\x03\x04" or content[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        from core.tables.old_workbook import read_old_workbook

        return read_old_workbook(content, sheet, stop, progress)
    refuse_other_kinds(content)
    refuse_json(content)
    return read_text(content, stop, progress, encoding)


def read_text(content: bytes, stop: Stop | None = None, progress: Progress | None = None, encoding: str = "") -> Grid:
    """The cells of a text in any encoding; errors as of `read_file`."""
    try:
        text = decode(content, encoding)
    except NotEncodedSo as error:
        what = N_("The file claims to be {encoding}, but is not.")
        raise TableUnreadable(what, encoding=error.encoding) from None
    refuse_markup(text.text)
    return replace(parse_text(text.text, stop, progress, text.notices), encoding=text.encoding)
