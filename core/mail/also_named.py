"""Where else a mail speaks of a value that was taken: nobody hears everything that people say of a key."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from core.mail.labelled import Candidate
from core.mail.lines import Line
from core.mail.names_in_text import Names

_SENTENCE = 12
"""Letters beside the name, from which on a line says something of it."""
_MOST = 3
_LONGEST = 2_000


def also_named(
    lines: Sequence[Line], names: Names, taken: Collection[Candidate], named: Collection[Candidate]
) -> Mapping[str, tuple[int, ...]]:
    """For the keys of what was taken: the numbers of the lines of text that name it, three at most."""
    keys = {each.key for each in taken}
    used = {place for each in (*named, *taken) for place in each.places}
    told: dict[str, list[int]] = {}
    for line in lines:
        if line.number not in used and not line.foreign:
            for key in keys.intersection(_spoken_of(line.text[:_LONGEST], names)):
                told.setdefault(key, []).append(line.number)
    return {key: tuple(places[:_MOST]) for key, places in told.items()}


def _spoken_of(text: str, names: Names) -> Iterator[str]:
    """What a line says something of; one that ends in a colon only leads to what follows."""
    if text.rstrip().endswith((":", "：")):
        return
    letters = _letters(text)
    for key, start, end in names.places(text):
        if letters - _letters(text[start:end]) >= _SENTENCE:
            yield key


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
