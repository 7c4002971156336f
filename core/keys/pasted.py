"""What is wrong with a pasted key: looks at one text, and knows no field.

Every look returns a `Doubt`, with the text as it would be without it where that is certain, or None.
"""

import json
import re
from collections.abc import Callable, Iterator

from core.keys import around, in_place, inside
from core.keys.doubt import Doubt
from core.wording import N_

_SEVERAL_NAMED = re.compile(r"[\w.-]{1,40}=[^&=\s]+(?:&[\w.-]{1,40}=[^&=\s]+)+")
_EMAIL = re.compile(r"[^@\s<>\"']+@[^@\s<>\"']+\.[A-Za-z]{2,24}")


def doubts_of(text: str) -> Iterator[Doubt]:
    """What stands around or in place of a value, the outermost first."""
    yield from (doubt for look in _LOOKS if (doubt := look(text)) is not None)


def doubts_inside(text: str) -> Iterator[Doubt]:
    """What a key cannot hold inside: blanks, what cannot be seen, letters of other alphabets."""
    yield from (
        doubt for look in (inside.unseen, inside.blanks, inside.lookalikes) if (doubt := look(text)) is not None
    )


def _several_named(text: str) -> Doubt | None:
    return Doubt(N_("There are several values in this field.")) if _SEVERAL_NAMED.fullmatch(text) else None


_LOOKS: tuple[Callable[[str], Doubt | None], ...] = (
    in_place.masked,
    in_place.button,
    in_place.placeholder,
    _several_named,
    around.header,
    around.assigned,
    around.quoted,
    around.listed,
    around.named,
    around.half_quoted,
    around.signs,
    around.brackets,
    around.aside,
    inside.encoded_for_web,
    around.behind,
    in_place.cut,
    inside.line_ends,
)


def is_email(text: str) -> bool:
    """Whether the text is one e-mail address."""
    return bool(_EMAIL.fullmatch(text))


def once(text: str) -> str:
    """One copy of a text that was pasted two or three times, with or without blanks between; "" if it was not."""
    for times in (2, 3):
        size, rest = divmod(len(text), times)
        if size >= 8 and not rest and text == text[:size] * times:
            return text[:size]
    parts = text.split()
    return parts[0] if len(parts) > 1 and len(parts[0]) >= 8 and len(set(parts)) == 1 else ""


def value_in_json(text: str, names: tuple[str, ...]) -> str | None:
    """The text under one of `names` in a whole JSON answer; "" if it has none of them, None if it is no JSON."""
    if text[:1] not in ("{", "["):
        return None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = {key: value for key, value in _members(body) if isinstance(value, str) and value}
    return next((found[name] for name in names if name in found), "")


def _members(body: object) -> Iterator[tuple[str, object]]:
    if isinstance(body, dict):
        for key, value in body.items():
            yield str(key), value
            yield from _members(value)
    elif isinstance(body, list):
        for value in body:
            yield from _members(value)
