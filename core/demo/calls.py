"""What the demo PBX understands of HTTP: interfaces, their parameters, JSON bodies, and the shapes of its refusals.

Every refusal is an answer in the words of the developer guide; none repeats what was sent.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPMessage
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")
Fault = dict[str, str]

MESSAGES = {
    -2: "INTERNAL SERVER ERROR",
    -1: "FAILURE",
    0: "SUCCESS",
    10001: "INTERFACE NOT EXISTED",
    10004: "TOKEN EXPIRED",
    40002: "PARAMETER ERROR",
    40003: "DUPLICATE KEY VALUE",
    40004: "FILE SIZE EXCEEDED",
    60001: "DATA NOT FOUND",
    60002: "MAX LIMITATION EXCEEDED",
    70004: "ACCOUNT IP BLOCKED",
}


class Refusal(Exception):
    """An answer with an `errcode` other than 0; nothing was carried out."""

    def __init__(self, errcode: int, **more: object) -> None:
        self.reply = {"errcode": errcode, "errmsg": MESSAGES[errcode], **more}
        super().__init__(errcode)


def missing(field: str) -> Fault:
    """The entry of `invalid_param_list` for a required parameter that is absent or empty."""
    return {"field": field, "validation_type": "required"}


def wrong(field: str, why: str) -> Fault:
    """The entry of `invalid_param_list` for anything else; `why` never repeats a value."""
    return {"field": field, "valid_msg": f"{field} {why}"}


def refuse_if(faults: list[Fault]) -> None:
    """Raise 40002 with these faults, if there are any."""
    if faults:
        raise Refusal(40002, invalid_param_list=faults)


@dataclass(frozen=True, slots=True)
class Call:
    """A request that reached an interface: its query and its JSON object; of a form its headers and its bytes."""

    query: Mapping[str, str]
    body: dict[str, Any]
    headers: HTTPMessage = field(default_factory=HTTPMessage)
    raw: bytes = b""

    def number(self, key: str) -> int | None:
        """A query parameter that is a whole number from 1 on."""
        if key not in self.query:
            return None
        if not re.fullmatch(r"[1-9][0-9]{0,9}", self.query[key]):
            raise Refusal(40002, invalid_param_list=[wrong(key, "must be a positive integer")])
        return int(self.query[key])

    def page(self, items: Sequence[T]) -> list[T]:
        """The items of the page that is asked for; all of them when no `page_size` is given."""
        page, size = self.number("page") or 1, self.number("page_size")
        return list(items) if size is None else list(items[(page - 1) * size : page * size])

    def named(self, key: str, things: Mapping[int, T]) -> list[T]:
        """The things whose ids the query names: one in `id`, or several in `ids`, separated by commas."""
        ids = self.query[key].split(",") if key == "ids" else [self.query[key]]
        if not all(re.fullmatch(r"[0-9]{1,18}", id_) for id_ in ids):
            raise Refusal(40002, invalid_param_list=[wrong(key, "format invalid, valid format: 19")])
        if not all(int(id_) in things for id_ in ids):
            raise Refusal(60001)
        return [things[int(id_)] for id_ in ids]

    def choice(self, key: str, allowed: Collection[str], otherwise: str) -> str:
        """A query parameter that is one of a few words."""
        value = self.query.get(key, otherwise)
        if value not in allowed:
            raise Refusal(40002, invalid_param_list=[wrong(key, f"must be one of {', '.join(allowed)}")])
        return value


@dataclass(frozen=True, slots=True)
class Interface:
    """One path of the API: its method, what answers it, and its query parameters besides `access_token`.

    Attributes:
        is_form: its body is a form, and not JSON.
    """

    method: str
    answer: Callable[[Call], dict[str, Any]]
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    needs_token: bool = True
    is_form: bool = False

    def query_faults(self, pairs: Iterable[tuple[str, str]]) -> list[Fault]:
        """Missing, unknown and repeated query parameters."""
        own = [(name, value) for name, value in pairs if name != "access_token" or not self.needs_token]
        names = [name for name, _ in own]
        values = dict(own)
        return [
            *(missing(name) for name in self.required if not values.get(name)),
            *(wrong(name, "is not a parameter") for name in values if name not in (*self.required, *self.optional)),
            *(wrong(name, "is given twice") for name in values if names.count(name) > 1),
        ]


def decode(raw: bytes) -> dict[str, Any]:
    """The JSON object of a request body.

    Raises:
        Refusal: -2 in the words of Go's encoding/json; 40002 for a name that stands twice in one object.
    """
    try:
        body = json.loads(raw.decode("utf-8"), object_pairs_hook=_object, parse_constant=_not_a_constant)
    except json.JSONDecodeError as error:
        raise _unreadable(_in_go_words(error)) from None
    except RecursionError:
        raise _unreadable("exceeded max depth") from None
    except ValueError as error:
        raise _unreadable(f"invalid body: {type(error).__name__}") from None
    if isinstance(body, dict):
        return body
    name = {list: "array", str: "string", bool: "bool", type(None): "null"}.get(type(body), "number")
    raise _unreadable(f"json: cannot unmarshal {name} into Go value of type map[string]interface {{}}")


def _unreadable(text: str) -> Refusal:
    return Refusal(-2, invalid_param_list=[{"value": text}])


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        refuse_if([wrong(name, "is given twice") for name in dict.fromkeys(names) if names.count(name) > 1])
    return dict(pairs)


def _not_a_constant(constant: str) -> NoReturn:
    raise json.JSONDecodeError("Expecting value", constant, 0)


def _in_go_words(error: json.JSONDecodeError) -> str:
    if error.pos >= len(error.doc) or error.msg.startswith("Unterminated"):
        return "unexpected end of JSON input"
    # Go names the first byte of the character, not the character.
    character = chr(error.doc[error.pos].encode("utf-8", "replace")[0]).replace("'", r"\'")
    where = {
        "Expecting property name enclosed in double quotes": "looking for beginning of object key string",
        "Expecting ':' delimiter": "after object key",
        "Expecting ',' delimiter": "after object key:value pair",
        "Extra data": "after top-level value",
        "Invalid control character at": "in string literal",
        "Invalid \\escape": "in string escape code",
    }.get(error.msg, "looking for beginning of value")
    return f"invalid character '{character}' {where}"
