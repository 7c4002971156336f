"""JSON of what may hold 100,000 entries, in pieces: no other thread works while Python's parser or writer does."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

PIECE = 500
"""Entries that are written at once, in about a millisecond."""


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


@contextmanager
def freed_in_pieces(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A body that nobody else has: in the end its long lists are emptied.

    Freed at once, 100,000 entries hold every other thread for 20 to 40 ms.
    """
    try:
        yield body
    finally:
        for value in body.values():
            while isinstance(value, list) and value:
                del value[-PIECE:]


def _pieces_of(value: object, dumps: "partial[str]", pad: str) -> Iterator[str]:
    if not isinstance(value, list) or len(value) <= PIECE:
        yield dumps(value).replace("\n", pad)
        return
    # Of the text of a list only its entries, without the brackets around them and the lines that these stand on.
    edge = 2 if pad else 1
    before = "[" + pad
    for at in range(0, len(value), PIECE):
        yield before + dumps(value[at : at + PIECE])[edge:-edge].replace("\n", pad)
        before = "," + pad if pad else ", "
    yield pad + "]"


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
