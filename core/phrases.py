"""Finds phrases of a table in a text: word by word, for a pattern of thousands of words takes long to be made.

In a phrase `a/b` is either word, `a?` may be missing, `*` are any letters, and `..` are up to four words; phrases are
parted by commas. In Chinese, which has no blanks, it is any text, with `..` for some of its signs.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

_WORD = re.compile(r"[^\W_]+")
_CLAUSE = re.compile(r"[,;()（），；。]")
_SLASH = re.compile(r"/\s+")
_CHINESE = "⺀"
_STEM = 3
_MOST_BETWEEN, _MOST_SIGNS = 4, 8
_BEGINS_ANEW = frozenset("and und nor y ni et e né i oraz en not nicht no non nie ne pas".split())
"""None of these is skipped by `..`: something else begins."""

Span = tuple[int, int]
"""Where a phrase begins and ends in a text."""
_Word = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A place of a phrase: the words that may stand there, whole, or by their first or last letters."""

    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    optional: bool = False
    some: bool = False

    def has(self, word: str) -> bool:
        return word in self.words or word.startswith(self.stems) or word.endswith(self.tails)


_Phrase = tuple[_Place, ...]


@dataclass
class Phrasebook:
    """The phrases of several languages; they are taken apart when they are first looked for."""

    texts: tuple[str, ...]

    def first(self, text: str) -> Span | None:
        """The first of the phrases in a text."""
        return next(iter(self.all(text)), None)

    def all(self, text: str) -> list[Span]:
        """All of them; of several that begin with a word the longest one."""
        words = [(each[0], *each.span()) for each in _WORD.finditer(_lowered(text))]
        found = [*self._spoken(text, words), *(self._written(text) if text and max(text) >= _CHINESE else ())]
        return sorted(found)

    def _spoken(self, text: str, words: Sequence[_Word]) -> Iterator[Span]:
        by_word, by_stem, by_tail, _chinese = self._phrases
        for place, (word, start, _end) in enumerate(words):
            phrases = [*by_word.get(word, ()), *by_stem.get(word[:_STEM], ()), *by_tail]
            ends = [end for phrase in phrases if (end := _end_of(phrase, text, words, place)) is not None]
            if ends:
                yield start, max(ends)

    def _written(self, text: str) -> Iterator[Span]:
        for begin, *rest in self._phrases[-1]:
            start = text.find(begin)
            while start >= 0:
                end = start + len(begin)
                for piece in rest:
                    place = text.find(piece, end, end + _MOST_SIGNS + len(piece))
                    if place < 0 or _CLAUSE.search(text, end, place):
                        break
                    end = place + len(piece)
                else:
                    yield start, end
                start = text.find(begin, start + 1)

    @cached_property
    def _phrases(self) -> tuple[dict[str, list[_Phrase]], dict[str, list[_Phrase]], list[_Phrase], list[list[str]]]:
        """By their first word, by the first letters of it, and those that begin with any; those in Chinese."""
        by_word: dict[str, list[_Phrase]] = {}
        by_stem: dict[str, list[_Phrase]] = {}
        by_tail: list[_Phrase] = []
        chinese: list[list[str]] = []
        for phrase in _apart(self.texts):
            if phrase[0] >= _CHINESE:
                chinese.append(phrase.split(".."))
                continue
            for made in _made(phrase):
                for word in made[0].words:
                    by_word.setdefault(word, []).append(made)
                for stem in made[0].stems:
                    by_stem.setdefault(stem[:_STEM], []).append(made)
                if made[0].tails:
                    by_tail.append(made)
        return by_word, by_stem, by_tail, chinese


def _lowered(text: str) -> str:
    """A text in small letters, each of which stands where it stood."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def clause_around(text: str, span: Span) -> Span:
    """The part of a sentence, from one comma or bracket to the next, in which something stands."""
    start = max((each.end() for each in _CLAUSE.finditer(text, 0, span[0])), default=0)
    end = _CLAUSE.search(text, span[1])
    return start, end.start() if end else len(text)


def without(text: str, spans: Iterable[Span]) -> str:
    """A text with a blank in the place of what stands in these."""
    kept, end = "", 0
    for start, until in sorted(spans):
        if until > end:
            kept += text[end : max(start, end)] + " "
            end = until
    return kept + text[end:]


def _apart(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from filter(None, map(str.strip, _SLASH.sub("/", text).split(",")))


def _made(phrase: str) -> Iterator[_Phrase]:
    """A phrase taken apart; one with words of two parts, as in can't, in all its forms."""
    forms: list[list[_Phrase]] = []
    for part in phrase.split():
        if part == "..":
            forms.append([(_Place(some=True),)])
            continue
        either: list[Sequence[str]] = [re.split("['’-]", each) for each in part.removesuffix("?").lower().split("/")]
        whole = [each[0] for each in either if len(each) == 1]
        missing = part.endswith("?")
        form: list[_Phrase] = [(_place(whole, optional=missing),)] if whole else [()] if missing else []
        forms.append(form + [tuple(_place([piece]) for piece in each) for each in either if len(each) > 1])
    for chosen in product(*forms):
        yield tuple(place for some in chosen for place in some)


def _place(either: Sequence[str], *, optional: bool = False) -> _Place:
    return _Place(
        frozenset(each for each in either if "*" not in each),
        tuple(each[:-1] for each in either if each.endswith("*")),
        tuple(each[1:] for each in either if each.startswith("*") and each != "*"),
        optional,
    )


def _end_of(phrase: _Phrase, text: str, words: Sequence[_Word], place: int, at: int = 0) -> int | None:
    """Where a phrase ends that begins with a word; None if it does not stand there."""
    if at == len(phrase):
        return words[place - 1][2]
    each = phrase[at]
    if each.some:
        for more in range(_MOST_BETWEEN + 1):
            end = _end_of(phrase, text, words, place + more, at + 1)
            if end is not None:
                return end
            if place + more >= len(words) or words[place + more][0] in _BEGINS_ANEW:
                return None
            if place + more and _CLAUSE.search(text, words[place + more - 1][2], words[place + more][1]):
                return None
        return None
    if (
        place < len(words)
        and each.has(words[place][0])
        and (not at or _joins(text, words, place, phrase[at - 1].some))
    ):
        end = _end_of(phrase, text, words, place + 1, at + 1)
        if end is not None:
            return end
    return _end_of(phrase, text, words, place, at + 1) if each.optional else None


def _joins(text: str, words: Sequence[_Word], place: int, behind_some: bool) -> bool:
    """Whether nothing but a blank, an apostrophe or a hyphen stands before a word, or behind others no comma."""
    between = text[words[place - 1][2] : words[place][1]]
    return not _CLAUSE.search(between) if behind_some else not between.strip(" \t'’-")
