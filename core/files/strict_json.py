"""JSON as the standard writes it, from bytes that nobody vouches for; no failure repeats what the text holds."""

import json
from typing import Any

from core.errors import plain
from core.files import not_json
from core.wording import N_, worded

MOST_ROUTES = 100_000
"""As many as the routing table takes."""
LONGEST_VALUE, LONGEST_KEY = 64_000, 200
MOST_IN_AN_ENTRY = 20_000
"""Values in one number with all its members, or in all that stands beside the numbers."""


class JsonObject(dict[str, Any]):
    """A JSON object that remembers which keys stood in it more than once."""

    repeated: tuple[str, ...] = ()


class NotJson(ValueError):
    """The bytes are not JSON: `text` is a sentence with placeholders, `values` fills them."""

    def __init__(self, text: str, **values: object) -> None:
        self.text = text
        self.values = values
        super().__init__(worded(text, values))


def parse(data: bytes) -> object:
    """The value in `data`: UTF-8 with or without BOM.

    NaN, Infinity and integers of more than 18 digits become floats, so that a check for `int` refuses them.

    Raises:
        NotJson: with the place of the mistake.
    """
    # Raised below, outside the except blocks: json's own exceptions hold the whole text, and with it the secrets.
    if (what := not_json.of_bytes(data)) is not None:
        raise NotJson(what[0], **what[1])
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_object, parse_constant=float, parse_int=_integer)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        refusal = NotJson(N_("The file is not UTF-8 text (line {line}). Save it as UTF-8."), line=line)
    except json.JSONDecodeError as error:
        sentence, values = not_json.of_text(text, error.pos, error.msg)
        refusal = NotJson(sentence, **values)
    except RecursionError:
        refusal = NotJson(N_("The brackets are nested too deeply."))
    raise refusal


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= 18 else float(digits)


def _object(pairs: list[tuple[str, Any]]) -> JsonObject:
    made = JsonObject(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        repeated: dict[str, None] = {}
        for key, _ in pairs:
            if key in seen:
                repeated[key] = None
            seen.add(key)
        made.repeated = tuple(repeated)
    return made


def channel_object(value: object) -> JsonObject:
    """The object of a channel file: nothing in it is longer, or more, than any channel has.

    Raises:
        NotJson: it is none.
    """
    if isinstance(value, list) and len(value) > 1 and all(isinstance(each, JsonObject) for each in value):
        raise NotJson(
            N_("The file contains {count} objects. Put each channel into a file of its own."), count=len(value)
        )
    if not isinstance(value, JsonObject):
        raise NotJson(N_("The file must contain one object in braces, not {instead}."), instead=type_name(value))
    dids = value.get("dids")
    rows = dids if isinstance(dids, list) else []
    if len(rows) > MOST_ROUTES:
        text = N_("A channel file can have at most {limit} numbers; this one has {count}.")
        raise NotJson(text, limit=MOST_ROUTES, count=len(rows))
    _measure([(key, each) for key, each in value.items() if each is not rows])
    for row in rows:
        _measure([("dids", row)])
    return value


def _measure(pairs: list[tuple[str, Any]]) -> None:
    """Raises NotJson where what stands under keys is longer, or more, than any channel has."""
    count = 0
    while pairs:
        key, value = pairs.pop()
        count += 1
        if len(key) > LONGEST_KEY or (isinstance(value, str) and len(value) > LONGEST_VALUE):
            long = N_("“{key}” is a name with {count} characters; names in a channel file have at most {limit}.")
            if len(key) <= LONGEST_KEY:
                long = N_("“{key}” has {count} characters; values in a channel file have at most {limit}.")
            size, limit = (len(key), LONGEST_KEY) if len(key) > LONGEST_KEY else (len(value), LONGEST_VALUE)
            raise NotJson(long, key=plain(key, 60), count=size, limit=limit)
        if isinstance(value, dict):
            pairs.extend(value.items())
        elif isinstance(value, list):
            pairs.extend([(key, each) for each in value])
        if count + len(pairs) > MOST_IN_AN_ENTRY:
            text = N_("“{key}” has more than {limit} values; no channel has that many.")
            raise NotJson(text, key=plain(key, 60), limit=MOST_IN_AN_ENTRY)


def type_name(value: object) -> str:
    """What stands in the place of something else, for the placeholder `{instead}`; translated with its sentence."""
    if value is None:
        return "null"
    names: dict[type, str] = {
        bool: N_("true or false"),
        int: N_("a number"),
        float: N_("a number with a fraction, out of range or NaN"),
        str: N_("text in quotes"),
        list: N_("a list"),
    }
    return names.get(type(value), N_("an object"))
