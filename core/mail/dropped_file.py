"""A mail that was kept as a file: its text."""

from pathlib import Path

from core.errors import AppError
from core.mail.whole_text import LONGEST_TEXT
from core.wording import N_

_MOST_BYTES = 4 * LONGEST_TEXT


class FileUnreadable(AppError):
    """The file cannot be read as a text."""

    def __init__(self, what: str) -> None:
        super().__init__(what, N_("Open it, copy everything in it, and paste that."))


def text_of_file(path: Path) -> str:
    """The text of a file of plain text or of a mail (.eml).

    Raises:
        FileUnreadable: it is not there, too large, or no text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError:
        raise FileUnreadable(N_("The file could not be read.")) from None
    if len(content) > _MOST_BYTES:
        raise FileUnreadable(N_("The file is too large for a mail with keys."))
    return _of_mail(content) if path.suffix.lower() == ".eml" else _decoded(content)


def _decoded(content: bytes) -> str:
    if b"\0" in content[:_MOST_BYTES] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileUnreadable(N_("This is no text file."))
    for encoding in ("utf-16",) if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileUnreadable(N_("This is no text file."))


def _of_mail(content: bytes) -> str:
    from email import message_from_bytes, policy  # a mail is rare, and the package is large

    body = message_from_bytes(content, policy=policy.default).get_body(("plain", "html"))
    text = body.get_content() if body is not None else ""
    if not isinstance(text, str) or not text.strip():
        raise FileUnreadable(N_("There is no text in this mail."))
    return text
