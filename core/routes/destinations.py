"""What cells say of a destination and its members: each text is worked out once, by the PBX's lists."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from core.channel.directory import Directory
from core.channel.draft import Member, parse_members
from core.channel.lookup import Lookup, Place
from core.channel.member_text import members_in
from core.channel.people import Why, spelling_key
from core.numbers import words
from core.routes.kinds import kind_in_text
from core.routes.table import Columns, destination_word, dialled_extension, unquoted

K = TypeVar("K")
V = TypeVar("V")
BARE = re.compile(r"\s*[0-9]{1,18}\s*")
_MARKED_ID = re.compile("id:[0-9]+")
_SEGMENT = re.compile(r"[\-–—:;,|()<>\[\]•*\t=→]|(?<=\s)/(?=\s)|\+?[0-9][0-9 ()./\-]{4,60}[0-9]")
_LEAST_NAME = 3
_OF_A_PLACE = frozenset("zentrale büro office hotline main work home".split())
"""Labels that say whose a number is, beside those that say of which kind it is."""
_MOST_WORDS, _LONGEST_NAME = 40, 4
"""Words of a line, and of a name, that are looked for in it."""
_SIGNS = ".,;:!?()[]<>\"'“”„"
_TYPE_AND_NAME = re.compile(
    r"\s*(message queue|queue|warteschlange|cola|file d['’]attente|coda|fila|kolejka|队列)\s+(\S.*)", re.IGNORECASE
)
_TYPED = re.compile(r"\s*([^\W\d_][\w .\-]{0,38}?)\s*:\s*(\S.*)")


class _Remembered(dict[K, V]):
    """What texts mean, each worked out once: many rows share their type, their destination and their members."""

    def __init__(self, understand: Callable[[K], V]) -> None:
        super().__init__()
        self._understand = understand

    def __missing__(self, text: K) -> V:
        found = self[text] = self._understand(text)
        return found


class Destinations:
    """What the cells of a table mean.

    Args:
        lookup: None without any lists, not even empty ones: what stands in the cells are the API's values then.
        ids: whether bare numbers are ids of the PBX, and not numbers of extensions.

    Attributes:
        types, texts, members: by cell: the destination's type, what names it, the members.
        places: the destination, by its type, what names it, and whether the type was given.
    """

    def __init__(self, columns: Columns, lookup: Lookup | None, ids: bool) -> None:
        self._columns, self._lookup, self._ids = columns, lookup, ids
        members = (lambda text: members_in(text, lookup)) if lookup is not None else parse_members
        self.types: _Remembered[str, str] = _Remembered(
            lambda text: destination_word(unquoted(text)) if text.strip() else columns.type_
        )
        self.texts: _Remembered[str, str] = _Remembered(self._text)
        self.members: _Remembered[str, tuple[Member, ...]] = _Remembered(lambda text: members(unquoted(text)))
        self.places = _Remembered(self._place)

    @property
    def are_listed(self) -> bool:
        """Whether the PBX's lists are known."""
        return self._lookup is not None and self._lookup.directory.is_known

    @property
    def has_lists(self) -> bool:
        """Whether there are lists, be they empty."""
        return self._lookup is not None

    def are_same(self, one: str, other: str) -> bool:
        """Whether two texts name one extension."""
        return one == other or self.places["extension", one, False] == self.places["extension", other, False]

    def named_in(self, text: str) -> str:
        """The one name of the PBX's lists that stands in a line of a mail, "" if there is none."""
        parts = _named_parts(text)
        found = [part for part in parts if self._is_one(part)]
        return found[0] if len(found) == 1 and not any(map(self._is_several, parts)) else ""

    def is_alone(self, name: str, text: str) -> bool:
        """Whether a line says nothing but this name beside its numbers, so that it is said of all of them."""
        parts = {part.strip(_SIGNS + " ").lower() for part in _SEGMENT.split(text)}
        others = {part for part in parts if any(map(str.isalpha, part))} - {name.lower()}
        return others <= words.LABELS - _OF_A_PLACE

    def names_another(self, text: str, extension: str) -> bool:
        """Whether a line holds one name of the PBX's lists, and an extension that is not of it."""
        name = self.named_in(text) or self.name_inside(text) if self.are_listed else ""
        return bool(name) and self._is_one(name) and not self.are_same(name, extension)

    def name_inside(self, text: str) -> str:
        """The full names of the PBX's lists among the words of a line, "" if there is none."""
        words_ = [word.strip(_SIGNS) for word in text.split()][:_MOST_WORDS]
        runs = (
            " ".join(words_[first : first + count])
            for count in range(1, _LONGEST_NAME + 1)
            for first in range(len(words_) - count + 1)
        )
        found = {spelling_key(run): run for run in runs if spelling_key(run) in self._full_names}
        inside = [key for key in found if not any(key != other and key in other for other in found)]
        return " / ".join(found[key] for key in inside)

    @cached_property
    def _full_names(self) -> frozenset[str]:
        lists = self._lookup.directory if self._lookup is not None else Directory()
        keys = (spelling_key(entry.name) for entry in (*lists.extensions, *lists.message_queues))
        return frozenset(key for key in keys if " " in key or not key.isascii())

    def _is_one(self, text: str) -> bool:
        place = self.places["extension", text, False]
        return bool(place.id) and place.wanted is None

    def _is_several(self, text: str) -> bool:
        """Whether several people have this name: with another name beside it nobody is meant for certain."""
        wanted = self.places["extension", text, False].wanted
        return wanted is not None and wanted.doubt is not None and wanted.doubt.why is Why.NOT_UNIQUE

    def _text(self, cell: str) -> str:
        text = unquoted(cell) or self._columns.id_
        dialled = dialled_extension(text)
        if dialled:
            return dialled
        return f"id:{text.strip()}" if self._ids and BARE.fullmatch(text) else text

    def _place(self, key: tuple[str, str, bool]) -> Place:
        """The destination that a type and a text mean."""
        type_, text, given = key
        if self._lookup is not None:
            place = self._lookup.destination(type_, text, type_given=given)
            typed = (_TYPED.fullmatch(text) or _TYPE_AND_NAME.fullmatch(text)) if place.wanted and not given else None
            said_type = destination_word(typed[1]) if typed else ""
            if typed and said_type in ("extension", "queue"):
                return self._lookup.destination(said_type, typed[2], type_given=True)
            if place.wanted and not given and (kind := kind_in_text(text, self.are_listed)):
                return self._lookup.destination(kind[0], kind[1] or text)
            return place
        return Place(type_, text[3:] if _MARKED_ID.fullmatch(text) else text, None, None)


def _named_parts(text: str) -> set[str]:
    parts = {part.strip(" .'\"") for part in _SEGMENT.split(text)}
    return {part for part in parts if len(part) >= _LEAST_NAME and not _is_label(part)}


def _is_label(text: str) -> bool:
    return all(word.lower() in words.LABELS for word in re.findall(r"[^\W\d_]+", text)) or text.isdigit()
