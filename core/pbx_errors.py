"""The PBX's `invalid_param_list` and `duplicate_field_list` as problems at the fields they name."""

import re
from collections.abc import Mapping
from typing import Any

from core.errors import Problem, plain
from core.request import ChannelRequest
from core.wording import N_

_INDEXED = re.compile(r"account_data[\[.](\d{1,4})\]?(?:\.[kv])?")
_ROUTE = re.compile(r"dids[\[.](\d{1,6})\]?(?:\.(\w+))?.*")
_ENTRIES = 100


def problems_from(answer: Mapping[str, Any], request: ChannelRequest | None = None) -> tuple[Problem, ...]:
    """Problems at our own field paths; a field that is not ours keeps the PBX's name for it.

    Every member of an entry is optional and of any type. Values are not repeated: they may be secrets.
    """
    found = []
    for key, sentence in (("invalid_param_list", _invalid), ("duplicate_field_list", _duplicate)):
        entries = answer.get(key)
        for entry in entries[:_ENTRIES] if isinstance(entries, list) else ():
            if isinstance(entry, Mapping):
                found.append(sentence(_path(plain(entry.get("field") or "", 200), request), entry))
    return tuple(found)


def _invalid(path: str, entry: Mapping[str, Any]) -> Problem:
    if entry.get("valid_msg"):
        return Problem(path, N_("The PBX says: {words}"), {"words": plain(entry["valid_msg"])})
    if entry.get("validation_type") == "required":
        return Problem(path, N_("The PBX requires this value."))
    if not path and entry.get("value"):
        return Problem(path, N_("The PBX says: {words}"), {"words": plain(entry["value"])})
    return Problem(path, N_("The PBX does not accept this value."))


def _duplicate(path: str, entry: Mapping[str, Any]) -> Problem:
    owner = plain(entry.get("external_source_name") or "", 200)
    if owner:
        return Problem(path, N_("This is already used on the PBX, by {owner}."), {"owner": owner})
    return Problem(path, N_("This is already used on the PBX."))


def _path(field: str, request: ChannelRequest | None) -> str:
    if request is None:
        return field
    route = _ROUTE.fullmatch(field)
    if route:
        return f"dids[{route[1]}].{route[2] or 'did_number'}"
    keys = [each.key for each in request.provider.fields if not each.top_level]
    indexed = _INDEXED.fullmatch(field)
    if indexed:
        sent = request.as_masked_json()["account_data"]
        position = int(indexed[1])
        return f"account_data.{sent[position]['k']}" if position < len(sent) else field
    return f"account_data.{field}" if field in keys else field
