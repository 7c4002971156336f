"""JSON as the standard writes it, from bytes that nobody vouches for; no failure repeats what the text holds."""

import json
from typing import Any

from core.files import not_json
from core.wording import N_


class JsonObject(dict[str, Any]):
    """A JSON object that remembers which keys stood in it more than once."""

    repeated: tuple[str, ...] = ()


class NotJson(ValueError):
    """The bytes are not JSON: `text` is a sentence with placeholders, `values` fills them."""

    def __init__(self, text: str, **values: object) -> None:
        self.text = text
        self.values = values
        super().__init__(text.format(**values))


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
        refusal = NotJson(N_("The file is not UTF-8 text (line {line}); save it as UTF-8."), line=line)
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
