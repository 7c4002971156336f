"""JSON of what may hold 100,000 entries, in pieces: no other thread works while Python's parser or writer does."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

PIECE = 500
"""Entries that are written at once, in about a millisecond."""


def json_text(
    body: Mapping[str, object], *, indent: int | None = None, sort_keys: bool = False, ensure_ascii: bool = False
) -> str:
    """What `json.dumps` makes of an object; its long lists are written in pieces."""
    if not body:
        return "{}"
    dumps = partial(json.dumps, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)
    pad = "" if indent is None else "\n" + " " * indent
    between = ", " if indent is None else "," + pad
    entries = between.join(
        f"{dumps(key)}: {_value_text(body[key], dumps, pad)}" for key in (sorted(body) if sort_keys else body)
    )
    return "{" + pad + entries + ("\n}" if pad else "}")


def _value_text(value: object, dumps: "partial[str]", pad: str) -> str:
    if not isinstance(value, list) or len(value) <= PIECE:
        return dumps(value).replace("\n", pad)
    # Of the text of a list only its entries, without the brackets around them and the lines that these stand on.
    edge = 2 if pad else 1
    pieces = (dumps(value[at : at + PIECE])[edge:-edge].replace("\n", pad) for at in range(0, len(value), PIECE))
    if not pad:
        return "[" + ", ".join(pieces) + "]"
    return "[" + pad + ("," + pad).join(pieces) + pad + "]"


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
