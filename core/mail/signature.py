"""Whether the last number of a mail may be its writer's: it stands where people sign, and no other one does so."""

import re
from collections.abc import Sequence

from core.mail.lines import WORD, Line
from core.mail.whose_number import OF_A_CHANNEL, said_before

FAREWELL = "--"
"""What parts a signature from the mail: numbers below it are asked about."""
_LONGEST = 200
_NUMBER = re.compile(r"\+[0-9]|\(?[0-9][0-9 ()./-]{5,30}[0-9]")
_PARTS = re.compile(r"\s*[|·•,]\s*|\s+[/–—-]\s+")
_CALLED = re.compile(
    r"(?<![^\W_])(?:call|dial|ring|texted to)(?: me| us)?(?: back)?(?: on| at)? \(?[+0-9]", re.IGNORECASE
)
_AT_END = 5
"""Lines below the number that a signature may have."""
_MOST_WORDS = 4


def signs(lines: Sequence[Line], counts: Sequence[int], used: Sequence[int] | set[int]) -> int | None:
    """The place of the last number where it stands in a signature: behind somebody's name, or below it.

    Args:
        counts: of each line how many numbers of the channel it seems to have. used: numbers of lines with fields.
    """
    places = [place for place, count in enumerate(counts) if count]
    if not places or counts[places[-1]] > 2 or len(lines) - 1 - places[-1] > _AT_END:
        return None
    last = places[-1]
    if any(line.number in used for line in lines[last:]) or said_before(lines[last].text) & OF_A_CHANNEL:
        return None
    for stands in (_behind_names, _below_name):
        if stands(lines, last):
            return None if any(stands(lines, place) for place in places[:-1]) else last
    return last if len(places) == 1 and _CALLED.search(lines[last].text) else None


def _behind_names(lines: Sequence[Line], place: int) -> bool:
    """`Jo Miller | Acme Ltd | +1 …`"""
    text = lines[place].text[:_LONGEST]
    before = _NUMBER.split(text, maxsplit=1)[0]
    parts = [part for part in _PARTS.split(before.strip(" |·•,/-–—")) if part]
    has_extension = any(map(str.isdigit, parts))
    return "\t" not in text and len(parts) > 1 and _is_name(parts[0]) and not has_extension and before != text


def _below_name(lines: Sequence[Line], place: int) -> bool:
    """A name, perhaps with a company behind it, right above a line that begins with the number."""
    if not place or lines[place - 1].number != lines[place].number - 1 or len(lines[place - 1].text) > _LONGEST:
        return False
    above, text = lines[place - 1].text.strip(), lines[place].text.strip()
    first = _PARTS.split(above)[0]
    begins = _NUMBER.match(text) is not None and "\t" not in text
    return begins and not any(map(str.isdigit, above)) and " " in first and _is_name(first)


def _is_name(text: str) -> bool:
    """Whether a text may be somebody's name: few words, each with a capital, and none that calls a number one."""
    said = WORD.findall(text)
    if not 0 < len(said) <= _MOST_WORDS or text.endswith((":", "：", "!", "?")) or any(map(str.isdigit, text)):
        return False
    return said[0][0].isupper() and said[-1][0].isupper() and not {word.casefold() for word in said} & OF_A_CHANNEL
