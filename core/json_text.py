"""JSON of what may hold 100,000 entries, in pieces: no other thread works while Python's parser or writer does."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from core.giving_way import give_way

T = TypeVar("T")
PIECE = 500
"""Entries that are written at once, in about a millisecond."""


class MadeToWrite(Generic[T]):
    """A long list of a body that is written, and nothing else: a piece of its entries is made, written and freed.

    Made and freed at once, 100,000 entries hold every other thread for 20 to 40 ms.
    """

    def __init__(self, make: Callable[[T], object], of: Sequence[T]) -> None:
        self._make, self._of = make, of

    def pieces(self) -> Iterator[list[object]]:
        """The entries, `PIECE` at a time."""
        for at in range(0, len(self._of), PIECE):
            if at:
                give_way()
            yield [self._make(each) for each in self._of[at : at + PIECE]]

    def whole(self) -> list[object]:
        """All of them at once: to be looked at."""
        return [self._make(each) for each in self._of]


def json_text(
    body: Mapping[str, object], *, indent: int | None = None, sort_keys: bool = False, ensure_ascii: bool = False
) -> str:
    """What `json.dumps` makes of an object; its long lists are written in pieces."""
    return "".join(json_pieces(body, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii))


def json_pieces(
    body: Mapping[str, object], *, indent: int | None = None, sort_keys: bool = False, ensure_ascii: bool = False
) -> Iterator[str]:
    """The pieces of the same text, one after another: each copy of the whole holds other threads, too.

    No value is in two pieces.
    """
    if not body:
        yield "{}"
        return
    dumps = partial(json.dumps, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)
    pad = "" if indent is None else "\n" + " " * indent
    before = "{" + pad
    for key in sorted(body) if sort_keys else body:
        yield f"{before}{dumps(key)}: "
        yield from _pieces_of(body[key], dumps, pad)
        before = ", " if indent is None else "," + pad
    yield "\n}" if pad else "}"


def json_list(entries: Sequence[object]) -> str:
    """What `json.dumps` makes of a list, written in pieces."""
    return "".join(_pieces_of(list(entries), partial(json.dumps), ""))


def _pieces_of(value: object, dumps: "partial[str]", pad: str) -> Iterator[str]:
    if isinstance(value, list):
        value = MadeToWrite(_as_it_is, value)
    if not isinstance(value, MadeToWrite):
        yield dumps(value).replace("\n", pad)
        return
    # Of the text of a list only its entries, without the brackets around them and the lines that these stand on.
    edge = 2 if pad else 1
    before, end = "[" + pad, "[]"
    for piece in value.pieces():
        yield before + dumps(piece)[edge:-edge].replace("\n", pad)
        before, end = "," + pad if pad else ", ", pad + "]"
    yield end


def _as_it_is(entry: object) -> object:
    return entry


def entries_of(text: str) -> Iterator[Any]:
    """The entries of a JSON list, one after another.

    Raises:
        ValueError: while it goes on, or at its end: this is no list.
    """
    decoder, at = json.JSONDecoder(), _after_blanks(text, 0)
    if text[at : at + 1] != "[":
        raise ValueError("no list")
    at = _after_blanks(text, at + 1)
    if text[at : at + 1] != "]":
        while True:
            entry, at = decoder.raw_decode(text, at)
            yield entry
            at = _after_blanks(text, at)
            if text[at : at + 1] != ",":
                break
            at = _after_blanks(text, at + 1)
    if text[at : at + 1] != "]" or _after_blanks(text, at + 1) != len(text):
        raise ValueError("not one list")


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in (" ", "\n", "\r", "\t"):
        at += 1
    return at
