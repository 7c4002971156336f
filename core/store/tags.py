"""Tags of PBXs, by which the sites of a fleet are chosen: words, parted as people write them."""

import re
from collections.abc import Collection, Iterable

from core.errors import plain

_LONGEST_TEXT = 1_000
_BETWEEN = re.compile(r"[\s,;]+")


def tags_in(text: str) -> tuple[str, ...]:
    """The tags in a text, parted by blanks, commas or semicolons; of two that differ in case alone, the first."""
    found: dict[str, str] = {}
    for each in _BETWEEN.split(plain(text, _LONGEST_TEXT)):
        if each:
            found.setdefault(each.casefold(), each)
    return tuple(found.values())


def tags_text(tags: Iterable[str]) -> str:
    """The text that `tags_in` reads back."""
    return ", ".join(tags)


def has_one_of(tags: Iterable[str], wanted: Collection[str]) -> bool:
    """Whether one of the wanted tags is among these, however it is written."""
    return not {each.casefold() for each in tags}.isdisjoint(each.casefold() for each in wanted)
