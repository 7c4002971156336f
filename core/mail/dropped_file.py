"""A mail that was kept as a file: its text."""

import re
from collections.abc import Sequence
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
    from email.message import EmailMessage, MIMEPart

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
_WORD = re.compile(r"\S+")
_UNDECODABLE = (LookupError, ValueError, TypeError)
"""What decoding raises depends on what the name of a character set is taken for."""


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
    except _UNDECODABLE:
        raise FileUnreadable(N_("The e-mail uses an unknown character set.")) from None
    if not found.text.strip() and not found.unread:
        raise FileUnreadable(N_("This e-mail contains no text."))
    return found


def _text_and_attachments(mail: "EmailMessage", depth: int) -> FileText:
    """The text of a mail with that of the mails and texts attached to it."""
    texts, unread = [_body(mail)], 0
    for part in _attachments(mail):
        attached = _attached(part, depth)
        fits = sum(map(len, texts)) + len(attached.text) <= _MOST_WITH_ATTACHED
        texts += [attached.text] * (fits and bool(attached.text))
        unread += attached.unread if fits else 1
    return FileText("\n\n".join(texts), unread)


def _attached(part: "EmailMessage", depth: int) -> FileText:
    """What is attached; unread where it is no text, or one that cannot be decoded: the mail around it can be read."""
    kind = part.get_content_type()
    try:
        if kind == "message/rfc822" and depth < _MOST_DEPTH and not _is_encoded(part):
            inside = _text_and_attachments(part.get_content(), depth + 1)
            return FileText(f"{_HEAD_OF_ATTACHED}\n{inside.text}", inside.unread)
        if kind in _TEXTS:
            text = _text_of(part)
            return FileText(_lines_of_page(text) if kind == "text/html" else text)
    except (*_UNDECODABLE, FileUnreadable):
        return FileText("", 1)
    return FileText("", kind not in _NO_CONTENT and part.get_content_maintype() != "image")


def _is_encoded(part: "EmailMessage") -> bool:
    """Whether an attached mail stands there in letters and digits, which the parser takes for its text."""
    return str(part.get("Content-Transfer-Encoding", "")).strip().lower() in ("base64", "quoted-printable")


def _attachments(mail: "EmailMessage") -> list["EmailMessage"]:
    if mail.get_content_type() == "multipart/alternative" or not mail.is_multipart():
        return []
    return list(mail.iter_attachments())


def _body(mail: "EmailMessage") -> str:
    """The text of a mail: the plain one, unless that lacks what the page beside it says."""
    parts = [part for kind in ("plain", "html") if (part := mail.get_body((kind,))) is not None]
    texts: dict[str, str] = {}
    for part in parts:
        try:
            texts[part.get_content_subtype()] = str(part.get_content())
        except _UNDECODABLE:
            if part is parts[-1] and not "".join(texts.values()).strip():
                raise
    plain, html = texts.get("plain", ""), texts.get("html", "")
    page = _lines_of_page(html)
    if not plain.strip() or not page.strip():
        return page if page.strip() else plain
    if not _say_the_same(mail, parts):
        in_order = [each for each in mail.walk() if any(each is part for part in parts)]
        return "\n\n".join(plain if each is parts[0] else page for each in in_order)
    # A plain text does not show what is struck through.
    gone = _values(_lines_of_page(html, with_struck=True)) - _values(page)
    plain = _WORD.sub(lambda word: "" if word[0] in gone else word[0], plain) if gone else plain
    only_plain, only_page = _values(plain) - _values(page), _values(page) - _values(plain)
    return page if only_page and not only_plain else plain


def _say_the_same(mail: "EmailMessage", parts: Sequence["MIMEPart"]) -> bool:
    """Whether parts are one text in several forms, and not texts one below the other, as the footer of a list is."""
    alternatives = (each for each in mail.walk() if each.get_content_type() == "multipart/alternative")
    return any(all(any(one is part for one in each.walk()) for part in parts) for each in alternatives)


def _text_of(part: "EmailMessage") -> str:
    """An attached text; where no character set is named, in the one that it has as a file."""
    if part.get_content_maintype() == "text" and part.get_content_charset():
        return str(part.get_content())
    content = part.get_payload(decode=True)
    return _decoded(content if isinstance(content, bytes) else b"")


def _lines_of_page(html: str, *, with_struck: bool = False) -> str:
    return "\n".join(line for _place, line in html_lines(html, is_page=True, with_struck=with_struck))


def _values(text: str) -> set[str]:
    """What may be keys, addresses and numbers."""
    return {word for word in text.split() if len(word) >= _LEAST and any(map(str.isdigit, word))}
