"""Why a PBX refused a channel, as text of the store: other people's words and lists stay what they are."""

import json
from collections.abc import Mapping
from typing import Any

from core.errors import AppError, Problem
from core.wording import Listed, Quoted

Told = tuple[str, str, dict[str, object]]
"""What happened, what to do, and the values of both."""


def refusal_as_text(error: AppError) -> str:
    """JSON of what is told of an error, and of the first problem that it names."""
    named = [[each.field, each.text, _kept_values(each.values)] for each in error.problems[:1]]
    return json.dumps([error.what, error.remedy, _kept_values(error.values), *(named[0] if named else ())])


def refusal_from_text(text: str) -> tuple[Told | None, Problem | None]:
    """What `refusal_as_text` wrote, also in an earlier version; nothing of a text that is empty or damaged."""
    if not text:
        return None, None
    try:
        what, remedy, values, *named = json.loads(text)
        told = str(what), str(remedy), _values(values)
        return told, Problem(str(named[0]), str(named[1]), _values(named[2])) if named else None
    except (ValueError, TypeError, RecursionError, LookupError, AttributeError):
        return None, None


def _kept_values(values: Mapping[str, object]) -> dict[str, Any]:
    return {key: _kept(value) for key, value in values.items()}


def _kept(value: object) -> Any:
    match value:
        case Quoted():
            return {"quoted": [value.words, value.behind, value.before]}
        case Listed():
            return {"listed": [_kept(each) for each in value]}
        case int() | str():
            return value
    return str(value)


def _values(kept: Mapping[str, object]) -> dict[str, object]:
    return {key: _value(value) for key, value in kept.items()}


def _value(kept: object) -> object:
    match kept:
        case {"quoted": [str(words), str(behind), str(before)]}:
            return Quoted(words, behind, before)
        case {"listed": [*parts]}:
            return Listed(each for part in parts if isinstance(each := _value(part), str))
    return kept
