"""Finds entries of the PBX's lists by what is typed of a number or name. Prepared once, asked at every key stroke."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from core.channel.directory import Directory, Entry

_ID = re.compile(r"id\s*[:=#]\s*([0-9]{1,18})\s*", re.IGNORECASE)
_NUMBER, _NAME, _WORDS = "\x01", "\x02", "\x03"
"""Before the number, the name and its words in the text that is searched: what begins is found with it."""
_LONGEST = 200
"""Characters that are looked for."""
_STROKES = str.maketrans("łŁøØđĐı", "lLoOdDi")
"""Letters whose stroke is no accent to Unicode."""
_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Found(NamedTuple):
    """Who fits, the best first; the first `exact` of them are called, or numbered, exactly so."""

    entries: Sequence[Entry]
    exact: int = 0


class PeopleSearch:
    """All entries of a PBX. `prepare` takes some 10 ms for 5,000 and may be done by a worker; a search 1 to 4 ms."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory

    def prepare(self) -> "PeopleSearch":
        """Make everything ready that the first search would wait for."""
        assert self._texts is not None
        return self

    def entries(self, type_: str) -> Sequence[Entry]:
        """All entries of a type, in the PBX's order."""
        return self.directory.by_type.get(type_, ())

    def find(self, type_: str, typed: str) -> Found:
        """Entries that fit, the best first: all of it, number begins, name begins, words begin, anywhere.

        Accents and case do not count. `id:137` finds an id, and nothing else does.
        """
        entries = self.entries(type_)
        if id_ := _ID.fullmatch(typed):
            by_id = tuple(entry for entry in entries if entry.id == id_[1])
            return Found(by_id, len(by_id))
        wanted = folded(typed[:_LONGEST]).strip()
        if not wanted:
            return Found(entries)
        words = [word for word in _BETWEEN_WORDS.split(wanted) if word]
        ranks: tuple[list[Entry], ...] = ([], [], [], [], [])
        first = words[0] if words else wanted
        for entry, text in zip(entries, self._texts[type_], strict=True):
            if first in text and (rank := _rank(text, wanted, words)) is not None:
                ranks[rank].append(entry)
        return Found([entry for rank in ranks for entry in rank], len(ranks[0]))

    @cached_property
    def _texts(self) -> Mapping[str, Sequence[str]]:
        return {type_: [_searched(entry) for entry in entries] for type_, entries in self.directory.by_type.items()}


def _searched(entry: Entry) -> str:
    name = folded(entry.name)
    return f"{_NUMBER}{folded(entry.number)}{_NAME}{name}{_WORDS} {_BETWEEN_WORDS.sub(' ', name)}"


def _rank(text: str, wanted: str, words: Sequence[str]) -> int | None:
    if _NUMBER + wanted in text:
        return 0 if _NUMBER + wanted + _NAME in text else 1
    if _NAME + wanted in text:
        return 0 if _NAME + wanted + _WORDS in text else 2
    if len(words) == 1:
        return 3 if f" {words[0]}" in text else 4 if wanted in text else None
    if words and all(f" {word}" in text or _NUMBER + word in text for word in words):
        return 3
    return 4 if wanted in text else None


def folded(text: str) -> str:
    """The text without case and accents."""
    return text.casefold() if text.isascii() else "".join(map(_folded_character, text))


def _folded_character(character: str) -> str:
    if character.isascii():
        return character.casefold()
    parts = unicodedata.normalize("NFKD", character.translate(_STROKES))
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def match_in(text: str, typed: str) -> tuple[int, int] | None:
    """Where in a text the typed one stands, as it begins a word if it does: the first character and the one after."""
    wanted = folded(typed).strip()
    characters = [_folded_character(character) for character in text]
    whole = "".join(characters)
    if not wanted or wanted not in whole:
        return None
    at = 0 if whole.startswith(wanted) else whole.find(" " + wanted) + 1 or whole.find(wanted)
    places = [place for place, character in enumerate(characters) for _ in character]
    return places[at], places[at + len(wanted) - 1] + 1
