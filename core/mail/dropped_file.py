"""A mail that was kept as a file: its text."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.channel.credentials import NeverPickled
from core.encodings import NotEncodedSo, decode
from core.errors import AppError
from core.mail.html_lines import html_lines
from core.mail.whole_text import LONGEST_TEXT
from core.whole_file import NoFile, TooLarge, read_whole
from core.wording import N_

if TYPE_CHECKING:
    from email.message import EmailMessage

_MOST_BYTES = 4 * LONGEST_TEXT
_MOST_WITH_ATTACHED = LONGEST_TEXT - 1_000
"""Characters; a long list beside a mail leaves the mail itself to be read."""
_MOST_DEPTH = 5
"""Mails within mails."""
_TEXTS = ("text/plain", "text/csv", "text/tab-separated-values", "text/html", "application/json")
_NO_CONTENT = (
    "text/vcard", "text/x-vcard", "text/directory", "text/calendar", "application/ms-tnef",
    "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
    "message/delivery-status", "text/rfc822-headers",
)  # fmt: skip
"""Attached by mail programs; the numbers in a card are the writer's own."""
_HEAD_OF_ATTACHED = "From:"
"""Ends what the mail around it ended with."""
_LEAST = 6


class FileUnreadable(AppError):
    """The file cannot be read as a text."""

    def __init__(self, what: str) -> None:
        super().__init__(what, N_("Open it, copy everything in it, and paste it here."))


@dataclass(frozen=True, slots=True)
class FileText(NeverPickled):
    """The text of a file; `unread` attachments of a mail hold what no text is."""

    text: str = field(repr=False)
    unread: int = 0


def text_of_file(path: Path) -> FileText:
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


def text_of_content(content: bytes, *, is_mail: bool) -> FileText:
    """The text of what was read; errors as of `text_of_file`."""
    return _of_mail(content) if is_mail else FileText(_decoded(content))


def _decoded(content: bytes) -> str:
    try:
        text = decode(content).text
    except NotEncodedSo:
        raise FileUnreadable(N_("This is not a text file.")) from None
    if "\0" in text:
        raise FileUnreadable(N_("This is not a text file."))
    return text


def _of_mail(content: bytes) -> FileText:
    from email import message_from_bytes, policy  # a mail is rare, and the package is large

    mail = message_from_bytes(content, policy=policy.default)
    try:
        found = _text_and_attachments(mail, 0)
    except (LookupError, ValueError, TypeError):  # what it raises depends on what the name is taken for
        raise FileUnreadable(N_("The e-mail uses an unknown character set.")) from None
    if not found.text.strip() and not found.unread:
        raise FileUnreadable(N_("This e-mail contains no text."))
    return found


def _text_and_attachments(mail: "EmailMessage", depth: int) -> FileText:
    """The text of a mail with that of the mails and texts attached to it."""
    texts, unread = [_body(mail)], 0
    for part in _attachments(mail):
        kind = part.get_content_type()
        if kind == "message/rfc822" and depth < _MOST_DEPTH:
            attached = _text_and_attachments(part.get_content(), depth + 1)
            texts.append(f"{_HEAD_OF_ATTACHED}\n{attached.text}")
            unread += attached.unread
        elif kind in _TEXTS:
            text = str(part.get_content())
            text = _lines_of_page(text) if kind == "text/html" else text
            fits = sum(map(len, texts)) + len(text) <= _MOST_WITH_ATTACHED
            texts += [text] * fits
            unread += not fits
        else:
            unread += kind not in _NO_CONTENT and part.get_content_maintype() != "image"
    return FileText("\n\n".join(texts), unread)


def _attachments(mail: "EmailMessage") -> list["EmailMessage"]:
    if mail.get_content_type() == "multipart/alternative" or not mail.is_multipart():
        return []
    return list(mail.iter_attachments())


def _body(mail: "EmailMessage") -> str:
    """The text of a mail: the plain one, unless that lacks what the page beside it says."""
    plain, html = (
        str(body.get_content()) if (body := mail.get_body((wanted,))) is not None else ""
        for wanted in ("plain", "html")
    )
    page = _lines_of_page(html)
    if not plain.strip():
        return page
    only_plain, only_page = _values(plain) - _values(page), _values(page) - _values(plain)
    return page if only_page and not only_plain else plain


def _lines_of_page(html: str) -> str:
    return "\n".join(line for _place, line in html_lines(html, is_page=True))


def _values(text: str) -> set[str]:
    """What may be keys, addresses and numbers."""
    return {word for word in text.split() if len(word) >= _LEAST and any(map(str.isdigit, word))}
