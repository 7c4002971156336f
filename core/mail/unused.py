"""What else stands in a mail that looks like a value, so that nobody has to guess what was left out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.mail.labelled import Candidate, bare_token, bare_url, is_hidden
from core.mail.lines import Line

_ADDRESS = re.compile(r"https?://[^\s<>\"']+|\bwww\.[^\s<>\"']+", re.IGNORECASE)
_MAIL = re.compile(r"(?<!\S)\S+@\S+")
_VALUE = re.compile(r"(?<![0-9A-Za-z_\-=+/])(?=[A-Za-z_\-=+/]*[0-9])(?=[0-9_\-=+/]*[A-Za-z])[0-9A-Za-z_\-=+/]{16,}")
_DOTS = re.compile(r"[•●∙*·]{4,}|[xX]{7,}")
_LEAST_CUT = 5


@dataclass(frozen=True, slots=True)
class Unused:
    """How much was not used: web addresses, what looks like a key, dots in place of one, what is old or of a test.

    Attributes:
        numbers: phone numbers or page IDs that are somebody else's, by what stands beside them.
        attachments: of a mail, that are no text.
    """

    addresses: int = 0
    values: int = 0
    hidden: int = 0
    set_aside: int = 0
    numbers: int = 0
    attachments: int = 0

    def __bool__(self) -> bool:
        others = self.addresses or self.values or self.hidden or self.set_aside
        return bool(others or self.numbers or self.attachments)


def unused(
    lines: Sequence[Line], taken: Sequence[Candidate], contested: Sequence[Candidate], named: Sequence[Candidate]
) -> Unused:
    """What was not taken, and is not asked about either."""
    used = {part for each in (*taken, *contested) for part in (each.value, each.value.rstrip(".!?"))}
    aside = {each.value for each in named if each.set_aside} - used
    addresses: set[str] = set()
    values: set[str] = {each.value for each in named} - used - aside
    hidden = 0
    pieces = [piece for each in (*taken, *contested) if each.last > each.first for piece in (each.value,)]
    for line in lines:
        addresses |= {bare_url(each).rstrip(".") for each in _ADDRESS.findall(line.text)}
        rest = _MAIL.sub(" ", _ADDRESS.sub(" ", line.text))
        words = {bare_token(word) for word in re.split(r"[\s\"'<>(){}\[\],;|:，。；：（）【】]+|=(?=.)", rest)}
        looks = (word for word in words if _VALUE.fullmatch(word))
        found = {word for word in looks if not any(word.rstrip("=") in whole for whole in pieces)}
        aside |= {word for word in found if line.set_aside}
        values |= found
        hidden += sum(map(_is_hidden, words))
    return Unused(len(addresses - used), len(values - used - aside), hidden, len(aside - used))


def _is_hidden(word: str) -> bool:
    return bool(_DOTS.search(word)) or (len(word) > _LEAST_CUT and "…" in word and is_hidden(word))
