"""The lines of a mail, without what mail programs put around them, and what the lines above say of them."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape

from core.channel.key_forms import OTHER_SERVICES
from core.mail.html_lines import html_lines, is_html
from core.mail.label_words import ELSEWHERE, LIVE, SET_ASIDE
from core.numbers.words import CHAT_STAMP

LONGEST_LINE = 5_000
"""A longer one is looked at up to here: a value is shorter."""
_SOFT_BREAK = re.compile(r"=[ \t]*\r?\n")
_LONG_BREAK = re.compile(r"^.{60,}=[ \t]*\r?$", re.MULTILINE)
"""A line is broken only where it is too long; a short one may end with the = of a key."""
_ENCODED = re.compile(r"=(?:3D|20|C3)")
_LETTER = re.compile(r"=(?:C[2-9A-F]|D[0-9A-F])=[89AB][0-9A-F]")
"""A letter in two bytes: no key has two such pairs, and every = of it would begin another."""
_IS_ENCODED = re.compile(r"^content-transfer-encoding:\s*quoted-printable", re.IGNORECASE | re.MULTILINE)
_BYTES = re.compile(r"(?:=[0-9A-F]{2})+")
_NO_CODE = re.compile(r"=(?![0-9A-F]{2}|[ \t]*(?:\r?\n|\Z))")
"""A sign that a mail which was encoded so cannot have: each = begins two digits, or ends a line."""
_QUOTED = re.compile(r"^(?:[ \t]*>)+[ \t]?")
_BULLET = re.compile(r"^[ \t]*(?:[-*•·–+◦▪]|\d{1,2}[.)])[ \t]+(?=\S)")
_SETTING_TAG = re.compile(
    r"<[A-Za-z][\w.:-]{0,40}\s(?:key|name)=\"([^\"<>]{1,60})\"\s?"
    r"(?:value=\"([^\"<>]{0,4000})\"\s?/?>|>([^<>]{0,4000})</[A-Za-z][\w.:-]{0,40}>)"
)
"""A setting that names itself in a tag: <add key="AuthToken" value="…"/>, <entry key="AuthToken">…"""
_TAG = re.compile(r"<[A-Za-z][\w.:-]{0,40}(?:\s[\w.:-]{1,60}=\"[^\"<>]{0,4000}\"){1,50}\s?/?>")
_ELEMENT = re.compile(r"<([A-Za-z][\w.:-]{0,40})>([^<>]{1,4000})</\1>")
_BOLD = re.compile(r"(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|`")
_BOLD_NAME = re.compile(r"(?<!\S)\*([^*\n]{2,60}?)(?:\*(?=\s*[:=])|(?<=:)\*(?=\s|$))")
"""As messengers write it; only a name: a value may have such signs of its own."""
_GOES_ON = re.compile(r"(?<=[ \t'\"])\\\s*$")
"""How a command of a shell is continued in the next line."""
_CHAT = re.compile(
    rf"(?:{CHAT_STAMP.pattern}|\s*\[[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:\s?[AP]M)?\])"
    r"\s*(?P<who>[^\W\d_][^:\d]{0,40}):\s+(?=\S)"
)
"""What stands before each line of a chat that was copied: when, and who wrote it."""
_WIDE_NAME = re.compile(r"^[\s\uff01-\uff5e]{1,60}(?=[:=：＝\t]|$)")
"""A name in the wide letters of a Chinese or Japanese keyboard."""
WORD = re.compile(r"[^\W_]+")
_COMMENT = re.compile(r"\s*(?:#|//|;)")
_SETTING = re.compile(r"\s*(?:(?:#|//|;)\s*)?(?:export |set )?[\w.-]+\s?=")
_HEADING = 60
_DIGITS = re.compile(r"[0-9]{2}|[^\W_][0-9]|[0-9][^\W_]")
"""In a heading is at most a count: Key 1 (old)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not empty.

    Attributes:
        number: from 1, as a person counts. raw: the length as it stood there.
        set_aside: a heading above says that this is of a test, or old. elsewhere: that it opens another thing.
        foreign: that it is of another product. quoted: it stands behind a >, as in an answer.
    """

    number: int
    text: str
    raw: int
    set_aside: bool = False
    elsewhere: bool = False
    foreign: bool = False
    quoted: bool = False


def lines_of(text: str, is_name: Callable[[str], bool], own: frozenset[str] = frozenset()) -> tuple[Line, ...]:
    """The lines that hold something, with their numbers in the text.

    Args:
        is_name: whether a line is the name of a value, which stands in the next one, and no heading.
        own: words of the provider's name.
    """
    return tuple(_under_headings(_plain_lines(text, is_name), is_name, own))


def _plain_lines(text: str, is_name: Callable[[str], bool]) -> Iterator[Line]:
    if _is_encoded(text):
        text = _BYTES.sub(_decoded, _SOFT_BREAK.sub("", text))
    for number, raw in _apart(html_lines(text)) if is_html(text) else enumerate(text.splitlines(), start=1):
        line = "".join(each for each in raw[:LONGEST_LINE] if unicodedata.category(each) != "Cf")
        if "<" in line:
            line = _ELEMENT.sub(
                lambda found: f"  {found[1]}: {unescape(found[2])}  " if is_name(found[1]) else found[0],
                _TAG.sub(lambda found: unescape(found[0]), _SETTING_TAG.sub(_setting, line)),
            )
        line = _BOLD_NAME.sub(r"\1", _GOES_ON.sub("", _WIDE_NAME.sub(_narrow, line)))
        line = _BOLD.sub("", _BULLET.sub("", _QUOTED.sub("", line))).replace("\xa0", " ")
        chat = _CHAT.match(line)
        if chat is not None and not is_name(chat["who"]):
            line = line[chat.end() :]
        if line.strip():
            quoted = _QUOTED.match(raw) is not None
            yield Line(number, unicodedata.normalize("NFC", line.rstrip()), len(raw), quoted=quoted)


def _is_encoded(text: str) -> bool:
    """Whether a text is the source of a mail that was encoded for transport, quoted-printable."""
    told = (
        (_LONG_BREAK.search(text) and _ENCODED.search(text))
        or _LETTER.search(text)
        or (_IS_ENCODED.search(text) and _ENCODED.search(text))
    )
    return bool(told) and not _NO_CODE.search(text)


def _decoded(found: re.Match[str]) -> str:
    written = bytes.fromhex(found[0].replace("=", ""))
    try:
        return written.decode()
    except UnicodeDecodeError:
        return written.decode("cp1252", "replace")


def _setting(found: re.Match[str]) -> str:
    return f"  {found[1]}: {unescape(found[2] or found[3] or '')}  "


def _narrow(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found[0])


def _apart(lines: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines of a page with a number each: its source may have all of them in one."""
    last = 0
    for number, text in lines:
        last = max(number, last + 1)
        yield last, text


def _under_headings(lines: Iterator[Line], is_name: Callable[[str], bool], own: frozenset[str]) -> Iterator[Line]:
    set_aside = elsewhere = foreign = of_block = False
    above, last = 0, ""
    for line in lines:
        if _is_heading(line.text) and not is_name(line.text):
            words = {word.casefold() for word in WORD.findall(line.text)}
            set_aside = bool(words & SET_ASIDE) and not words & LIVE
            elsewhere = bool(words & ELSEWHERE) and "api" not in words
            # What belongs together has no gap: a short line within it ends nothing.
            begins = line.number > above + 1 or bool(words & own)
            foreign = (bool(words & OTHER_SERVICES) or (foreign and not begins)) and not words & own
            of_block = _COMMENT.match(line.text) is not None
        elif of_block and _ends_block(last, line.text, is_apart=line.number > above + 1):
            set_aside = of_block = False
        above, last = line.number, line.text
        yield Line(line.number, line.text, line.raw, set_aside, elsewhere, foreign, line.quoted)


def _ends_block(last: str, text: str, *, is_apart: bool) -> bool:
    """Whether a line of settings is no more of those that a comment heads: behind a gap, or behind commented ones."""
    if not _SETTING.match(last):
        return False
    return is_apart or (_COMMENT.match(last) is not None and not _COMMENT.match(text))


def _is_heading(text: str) -> bool:
    """A short line that ends with a colon, or of few words in which no value stands."""
    bare = text.strip(" #=*-_")
    if not bare or len(bare) > _HEADING or _DIGITS.search(bare):
        return False
    return bare.endswith(":") or (len(bare.split()) <= 5 and not re.search(r"[:=\t|@]|[.,;!?]$", bare))
