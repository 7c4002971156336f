"""A mail that was kept as a file: its text."""

from pathlib import Path

from core.encodings import NotEncodedSo, decode
from core.errors import AppError
from core.mail.html_lines import html_lines
from core.mail.whole_text import LONGEST_TEXT
from core.whole_file import NoFile, TooLarge, read_whole
from core.wording import N_

_MOST_BYTES = 4 * LONGEST_TEXT


class FileUnreadable(AppError):
    """The file cannot be read as a text."""

    def __init__(self, what: str) -> None:
        super().__init__(what, N_("Open it, copy everything in it, and paste it here."))


def text_of_file(path: Path) -> str:
    """The text of a file of plain text or of a mail (.eml), in lines as a person sees them.

    Raises:
        FileUnreadable: it is not there, too large, or no text.
    """
    try:
        content = read_whole(path, _MOST_BYTES)
    except NoFile:
        raise FileUnreadable(N_("This is not a file but a folder, a device or a pipe.")) from None
    except TooLarge:
        raise FileUnreadable(N_("The file is too large for an e-mail with keys.")) from None
    except (OSError, ValueError):
        raise FileUnreadable(N_("The file could not be read.")) from None
    return text_of_content(content, is_mail=path.suffix.lower() == ".eml")


def text_of_content(content: bytes, *, is_mail: bool) -> str:
    """The text of what was read; errors as of `text_of_file`."""
    return _of_mail(content) if is_mail else _decoded(content)


def _decoded(content: bytes) -> str:
    try:
        text = decode(content).text
    except NotEncodedSo:
        raise FileUnreadable(N_("This is not a text file.")) from None
    if "\0" in text:
        raise FileUnreadable(N_("This is not a text file."))
    return text


def _of_mail(content: bytes) -> str:
    from email import message_from_bytes, policy  # a mail is rare, and the package is large

    mail = message_from_bytes(content, policy=policy.default)
    for wanted in ("plain", "html"):
        try:
            body = mail.get_body((wanted,))
            text = body.get_content() if body is not None else ""
        except (LookupError, ValueError, TypeError):  # what it raises depends on what the name is taken for
            raise FileUnreadable(N_("The e-mail uses an unknown character set.")) from None
        if isinstance(text, str) and text.strip():
            return "\n".join(line for _place, line in html_lines(text, is_page=True)) if wanted == "html" else text
    raise FileUnreadable(N_("This e-mail contains no text."))
