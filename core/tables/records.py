"""Objects in JSON made into rows: one text with all of them, or one of them on each line."""

import json
from collections.abc import Sequence

_LONGEST = 2_000_000
_MOST_KEYS = 64
_MOST_DEPTH = 8
"""Lists and objects within each other."""


def read_records(text: str) -> list[list[str]]:
    """The rows of objects in JSON, below a row with their keys; nothing for another text."""
    if text.lstrip()[:1] not in ("[", "{") or len(text) > _LONGEST:
        return []
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if isinstance(found, dict):
        found = next((each for each in found.values() if isinstance(each, list)), [found])
    if not found or not all(isinstance(each, dict) for each in found):
        return []
    return below_keys(_cells(found))


def read_json_lines(text: str) -> tuple[list[list[str]], list[int]]:
    """The rows of a text with an object in JSON on each line, below their keys, and each one's line; else nothing."""
    if text.lstrip()[:1] != "{" or len(text) > _LONGEST:
        return [], []
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    try:
        found = [json.loads(line.rstrip().removesuffix(",")) for _number, line in lines]
    except (ValueError, RecursionError):
        return [], []
    if not all(isinstance(each, dict) for each in found):
        return [], []
    return below_keys(_cells(found)), [lines[0][0], *(number for number, _line in lines)]


def _cells(found: Sequence[dict[str, object]]) -> list[dict[str, str]]:
    return [{key: _text(value) for key, value in each.items()} for each in found]


def _text(value: object, depth: int = 0) -> str:
    """What stands in a cell: of an object or a list within it all, so that nothing is lost and the rest is asked."""
    if isinstance(value, str | int | float):
        return str(value)
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return " ".join(filter(None, (_text(each, depth + 1) for each in inside))) if depth < _MOST_DEPTH else "…"


def below_keys(records: Sequence[dict[str, str]]) -> list[list[str]]:
    """A row of each record below a row of all their keys."""
    keys = list(dict.fromkeys(key for each in records for key in each))[:_MOST_KEYS]
    return [keys, *([each.get(key, "") for key in keys] for each in records)]
