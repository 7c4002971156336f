"""Where a mail ended before its first number: what stands below is of the one who wrote it, or of a mail below."""

import re
from collections.abc import Sequence

from core.numbers.words import REGARDS

_REACH = 8
"""Lines of a signature above its number."""
_MOST_WORDS = 5
_WORD = re.compile(r"[^\W\d_]+")
_QUOTES = " \t>|"
_PARTING = re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{1,20}){0,3}[.!]?,\s*")
_NAME = re.compile(r"(?:[^\W\d_](?:[^\W\d_]|['’-]){0,20}\.?(?: |$)){1,4}")
_BEGINS = re.compile(r"\W*(?:from|von|de|da|od|van|发件人|sent|gesendet)\s*[:：]", re.IGNORECASE)
"""The head of the mail below."""


def ends_mail(texts: Sequence[str], place: int) -> bool:
    """Whether a line ends a mail, also one that is quoted: `> Best regards`, or `Att,` above a name."""
    text = texts[place].lstrip(_QUOTES)
    if REGARDS.match(text):
        return True
    name = texts[place + 1].strip(_QUOTES) if place + 1 < len(texts) else ""
    return bool(_PARTING.fullmatch(text)) and bool(_NAME.fullmatch(name))


def farewell_above(texts: Sequence[str], first: int) -> int | None:
    """The line near above the first number that ends a mail and says nothing more, where nothing begins anew between.

    A line that ends with a colon leads to the numbers: `Thanks, here they are:`.
    """
    for place in range(first - 1, max(first - 1 - _REACH, -1), -1):
        text = texts[place].strip(_QUOTES)
        if text.endswith((":", "：")) or _BEGINS.match(text):
            return None
        if ends_mail(texts, place) and len(_WORD.findall(text)) <= _MOST_WORDS:
            return place
    return None
