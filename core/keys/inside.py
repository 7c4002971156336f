"""What stands inside a key: blanks, line ends, what cannot be seen, characters that stand for others."""

import html
import re
import unicodedata

from core.keys.doubt import Doubt
from core.wording import N_

_KEY_PIECE = re.compile(r"(?=[^0-9]*[0-9])[A-Za-z0-9+/=_-]+")
_MOST_IN_A_GROUP, _LEAST_GROUPS, _WRAPPED_AFTER = 8, 3, 50
_ENTITY = re.compile(r"&(?:amp|quot|lt|gt|nbsp|#39|#34|#x27|apos);", re.IGNORECASE)
# Runs are tried once, from their beginning.
_ESCAPED_END = re.compile(r"(?<!\\[rn])(?:\\[rn])++$")
_ESCAPED_INSIDE = re.compile(r"\\(?:/|u00(?P<code>[2-7][0-9a-fA-F]))")
"""As a string of JSON has them: a\\/b, a\\u0026b."""
_ENCODED_END = re.compile(r"(?<!%3[Dd])(?:%3[Dd])++$")
_SOFT_BREAK = re.compile(r"=[ \t]*\r?\n[ \t]*")
_LINE_END = re.compile(r"(?:(?<![ \t])[ \t]++)?[\r\n\u2028\u2029\x0b\x0c\x85]+[> \t]*")


def encoded_for_web(text: str) -> Doubt | None:
    """What a page's source or a program's text has instead of a character."""
    plain = _ESCAPED_INSIDE.sub(lambda found: chr(int(found["code"], 16)) if found["code"] else "/", text)
    plain = _ESCAPED_END.sub("", html.unescape(plain) if _ENTITY.search(plain) else plain)
    cured = _ENCODED_END.sub(lambda end: "=" * (len(end[0]) // 3), plain).strip()
    if cured in (text, ""):
        return None
    return Doubt(
        N_("This was copied from source code; some of its characters stand for others."),
        cured,
        N_("Fix them"),
    )


def unseen(text: str) -> Doubt | None:
    """Characters without a width."""
    cured = "".join(each for each in text if unicodedata.category(each) != "Cf")
    if cured == text:
        return None
    return Doubt(N_("This value contains invisible characters."), cured, N_("Remove them"))


def lookalikes(text: str) -> Doubt | None:
    """Letters of other alphabets, or full-width ones."""
    if text.isascii() or any(map(str.isspace, text)):
        return None
    plain = unicodedata.normalize("NFKC", text)
    return Doubt(
        N_("This value contains characters that only look like letters or digits of a key."),
        plain if plain.isascii() else "",
        N_("Fix them"),
    )


def line_ends(text: str) -> Doubt | None:
    """A line end, of a mail that wraps its lines."""
    if not _LINE_END.search(text):
        return None
    words = N_("This value contains a line break; an e-mail may have wrapped it.")
    first = text.split(None, 1)[0]
    # Two short texts below each other are two values, or a value and its name.
    whole = joined(text)
    is_one = len(first) >= _WRAPPED_AFTER or (whole.endswith("=") and len(whole) % 4 == 0)
    return Doubt(words, whole, N_("Join the lines")) if is_one else Doubt(words)


def joined(text: str) -> str:
    """A value that was wrapped over several lines, as one; soft breaks of mails are taken away with their =."""
    return _LINE_END.sub("", _SOFT_BREAK.sub("", text)).strip()


def blanks(text: str) -> Doubt | None:
    """Blanks, of a key that was printed in groups or wrapped."""
    if not any(map(str.isspace, text)):
        return None
    words = N_("This value contains spaces.")
    if not _are_parts_of_a_key(text.split()):
        return Doubt(words)
    return Doubt(words, "".join(text.split()), N_("Remove the spaces"))


def _are_parts_of_a_key(pieces: list[str]) -> bool:
    """Whether pieces are one key that was printed in groups, or wrapped; and no words, names or further values."""
    if all(map(str.isdecimal, pieces)):
        return True
    if not all(map(_KEY_PIECE.fullmatch, pieces)):
        return False
    sizes = {len(piece) for piece in pieces[:-1]}
    grouped = len(pieces) >= _LEAST_GROUPS and len(sizes) == 1 and max(sizes) <= _MOST_IN_A_GROUP
    return grouped or all(size >= _WRAPPED_AFTER for size in sizes)
