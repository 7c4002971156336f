"""Tags of PBXs, by which the sites of a fleet are chosen: words, parted as people write them."""

import re
from collections.abc import Collection, Iterable

from core.channel.names import name_key
from core.errors import plain

_LONGEST_TEXT = 8_000
"""More than a cell of a list of sites may have, with a comma and a blank after each letter, too."""
_BETWEEN = re.compile(r"[\s,;\uff0c\u3001\uff1b]+")
"""Blanks, commas and semicolons, also as they are typed in Chinese."""


def tags_in(text: str) -> tuple[str, ...]:
    """The tags in a text, parted by blanks, commas or semicolons; of two that are the same, the first."""
    return distinct(filter(None, _BETWEEN.split(plain(text, _LONGEST_TEXT))))


def distinct(tags: Iterable[str]) -> tuple[str, ...]:
    """These tags, each once: of two that differ in case alone, or in how a letter is composed, the first."""
    found: dict[str, str] = {}
    for each in tags:
        found.setdefault(name_key(each), each)
    return tuple(found.values())


def tags_text(tags: Iterable[str]) -> str:
    """The text that `tags_in` reads back."""
    return ", ".join(tags)


def has_one_of(tags: Iterable[str], wanted: Collection[str]) -> bool:
    """Whether one of the wanted tags is among these, however it is written."""
    return not {name_key(each) for each in tags}.isdisjoint(map(name_key, wanted))
