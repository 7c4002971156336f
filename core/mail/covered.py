"""A line for the table without what may be a key in it: the line is shown, and kept on the disk with the draft."""

import re
from collections.abc import Collection, Iterator, Sequence

from core.channel.credentials import MASK
from core.mail.label_words import SECRET_NAMES

_WITHIN_A_WORD = 6
"""Before a name so long more of its word may stand, as in the password of a portal: no other word ends so."""
_SIGNS = re.compile(r"[:=：＝]")


def _any_of(names: Collection[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(each).replace(r"\ ", r"[\s_-]*") for each in longest_first)


def _stands_within(name: str) -> bool:
    return len(name) >= _WITHIN_A_WORD or name[-1] > "\u3000"  # Chinese has no blanks


_INSIDE = {each for each in SECRET_NAMES if _stands_within(each)}
_NAME = rf"(?:{_any_of(_INSIDE)}|(?<![^\W_])(?:{_any_of(SECRET_NAMES - _INSIDE)}))"
_NAMED = re.compile(
    rf"({_NAME}"
    rf"[\"'”]?\s*{_SIGNS.pattern}\s*)(?![\s+(])(?:\"[^\"]+\"|(?:(?:Bearer|Basic|Token)\s+)?\S+)",
    re.IGNORECASE,
)
_HEAD = re.compile(rf".*{_NAME}\W*", re.IGNORECASE)
_TOKEN = re.compile(r"[0-9A-Za-zÀ-ž_\-=+/.~%$!#*&?^]{12,}")
_CHANGE = re.compile(r"(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[a-z])(?=[A-Z])")
_MOST_CHANGES = 2
"""Between digits, letters and capitals, in what is no key; more of them only where it is plain words and numbers."""
_BETWEEN = re.compile(r"[^0-9A-Za-zÀ-ž]+")
_PLAIN = re.compile(r"[A-ZÀ-Þ]{0,4}[a-zß-ž]*(?:[A-ZÀ-Þ][a-zß-ž]{2,})*[0-9]{0,4}[A-Za-z]?|[A-ZÀ-Þ]+|[0-9]+")


def covered(text: str) -> str:
    """The line with dots for what is called a secret, and for what looks like a key by itself."""
    return _TOKEN.sub(_dots, _NAMED.sub(rf"\1{MASK}", text) if _SIGNS.search(text) else text)


def covered_below(names: str, lines: Sequence[str]) -> Iterator[str]:
    """The lines of a table, with dots in its columns of secrets, as the row of names above calls them."""
    heads = names.split("\t")
    secret = [place for place, head in enumerate(heads) if _HEAD.fullmatch(head)]
    for line in lines:
        cells = line.split("\t")
        for place in secret:
            if place < len(cells) and cells[place].strip():
                cells[place] = MASK
        yield "\t".join(cells)


def _dots(found: re.Match[str]) -> str:
    return MASK if mixes(found[0]) and not all(map(_PLAIN.fullmatch, _BETWEEN.split(found[0]))) else found[0]


def mixes(token: str) -> bool:
    """Whether digits, letters and capitals change as they do in a key."""
    return len(_CHANGE.findall(token)) > _MOST_CHANGES
