"""Whether two names mean the same channel. A PBX may trim, lower, escape, decompose or shorten what it is given."""

import html
import unicodedata

from core.errors import plain

SHORTENED_FROM = 8
"""So many characters at least are left of a name that a PBX has shortened."""
_LONGEST = 10_000


_JOINS = frozenset("\u200c\u200d")
"""Between letters of some scripts, and in joined emoji."""
_DIRECTIONS = frozenset("\u200e\u200f\u061c")
"""Beside letters that are written from the right."""
_TAGS = range(0xE0020, 0xE0080)
"""In emoji of flags."""


def is_marked(name: str) -> bool:
    """Whether a character stands in a name that nobody sees and that no script needs there: a pasted leftover."""
    marks = {each for each in name if unicodedata.category(each) == "Cf" and ord(each) not in _TAGS} - _JOINS
    if any(unicodedata.bidirectional(each) in ("R", "AL") and each not in _DIRECTIONS for each in name):
        marks -= _DIRECTIONS
    return bool(marks)


def name_key(name: str) -> str:
    """The same for names that a PBX may have made of one another: trimmed, unescaped, composed, without case."""
    plain = unicodedata.normalize("NFC", html.unescape(name))
    return " ".join(unicodedata.normalize("NFC", plain.casefold()).split())


def same_name(one: str, other: str) -> bool:
    """Whether both mean the same channel."""
    return name_key(one) == name_key(other)


def is_typed(typed: str, name: str) -> bool:
    """Whether what a person typed is the name as it is shown, letter by letter; one that shows nothing is none."""
    shown = as_shown(name)
    return bool(shown) and as_shown(typed) == shown


def as_shown(name: str) -> str:
    """A name without what nobody sees or can type: control characters, blanks in a row, ways to write one letter."""
    return " ".join(unicodedata.normalize("NFC", plain(name, _LONGEST)).split())


def is_shortened(short: str, whole: str) -> bool:
    """Whether `short` may be what a PBX kept of `whole`."""
    kept = name_key(short).rstrip("…").removesuffix("...").rstrip()
    return len(kept) >= SHORTENED_FROM and name_key(whole).startswith(kept)


def same_numbers(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether both are the same DIDs, however each writes them."""
    return sorted(map(_digits, some)) == sorted(map(_digits, others))


def _digits(number: str) -> str:
    """The same for all ways of writing one DID."""
    return "".join(character for character in number if character.isdigit()).lstrip("0") or number
