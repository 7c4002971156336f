"""The PBX's refusals: its words, and its error lists as problems at the fields they name. No secret is repeated."""

import re
from collections.abc import Mapping
from typing import Any

from core.channel.credentials import MASK, encode
from core.channel.request import ChannelRequest
from core.channel.secret_values import is_secret_value
from core.errors import Problem, plain
from core.field_path import FieldPath
from core.pbx.error_codes import ERROR_TABLE, UNLISTED
from core.pbx.errors import Refused
from core.wording import N_

_INDEXED = re.compile(r"account_data[\[.](\d{1,4})\]?(?:\.[kv])?")
_ROUTE = re.compile(r"dids[\[.](\d{1,6})\]?(?:\.(\w+))?.*")
_ENTRIES = 100
OWNER = "owner"
"""Among a problem's values: the name of the channel that has what is in use already."""
_SHORTEST_VEILED = 4
"""Shorter values than this are words of any sentence."""


def refusal_from(
    answer: Mapping[str, Any], errcode: int, request: ChannelRequest | None = None, *, definite: bool | None = None
) -> Refused:
    """The refusal that an answer with this `errcode` means; `definite` where the call itself tells."""
    errmsg = answer.get("errmsg")
    words = _veiled(errmsg, request) if isinstance(errmsg, str) else ""
    remedy = "" if request is not None else ERROR_TABLE.get(errcode, UNLISTED).elsewhere
    return Refused(errcode, plain(words, 200), problems_from(answer, request), definite=definite, remedy=remedy)


def problems_from(answer: Mapping[str, Any], request: ChannelRequest | None = None) -> tuple[Problem, ...]:
    """Problems at our own field paths; a field that is not ours keeps the PBX's name for it.

    Every member of an entry is optional and of any type. Values are not repeated: they may be secrets.
    """
    found = []
    for key, sentence in (("invalid_param_list", _invalid), ("duplicate_field_list", _duplicate)):
        entries = answer.get(key)
        for entry in entries[:_ENTRIES] if isinstance(entries, list) else ():
            if isinstance(entry, Mapping):
                found.append(sentence(_path(plain(entry.get("field") or "", 200), request), entry, request))
    return tuple(found)


def _invalid(path: str, entry: Mapping[str, Any], request: ChannelRequest | None) -> Problem:
    if entry.get("valid_msg"):
        return _says(path, entry["valid_msg"], request)
    if entry.get("validation_type") == "required":
        return Problem(path, N_("The PBX requires this value."))
    if not path and entry.get("value"):
        return _says(path, entry["value"], request)
    return Problem(path, N_("The PBX does not accept this value."))


def _says(path: str, words: object, request: ChannelRequest | None) -> Problem:
    return Problem(path, N_("The PBX says: {words}"), {"words": plain(_veiled(words, request))})


def _duplicate(path: str, entry: Mapping[str, Any], request: ChannelRequest | None) -> Problem:
    owner = plain(_veiled(entry.get("external_source_name") or "", request), 200)
    if owner:
        return Problem(path, N_("This is already in use on the PBX, by {owner}."), {OWNER: owner})
    return Problem(path, N_("This is already in use on the PBX."))


def _veiled(words: object, request: ChannelRequest | None) -> str:
    """The PBX's words with every secret of the request masked, as it was sent and as it was typed."""
    # Cleaned first: a secret with a control character in its middle would come out whole.
    text = plain(words, 2000)
    if request is None:
        return text
    secrets = [
        value
        for field in request.provider.fields
        if len(value := request.credentials.get(field.key, "")) >= _SHORTEST_VEILED and is_secret_value(field, value)
    ]
    for form in sorted({form for value in secrets for form in (value, encode(value))}, key=len, reverse=True):
        text = text.replace(form, MASK)
    return text


def _path(field: str, request: ChannelRequest | None) -> str:
    if request is None:
        return field
    route = _ROUTE.fullmatch(field)
    if route:
        return FieldPath.of_route(int(route[1]), route[2] or "did_number")
    keys = [each.key for each in request.provider.fields if not each.top_level]
    indexed = _INDEXED.fullmatch(field)
    if indexed:
        sent = request.as_masked_json()["account_data"]
        position = int(indexed[1])
        return FieldPath.of_credential(sent[position]["k"]) if position < len(sent) else field
    return FieldPath.of_credential(field) if field in keys else field
