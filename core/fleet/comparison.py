"""What a plan wants otherwise than a PBX has it: of all that differs only what the plan gives, and never a key."""

from collections.abc import Mapping
from typing import Any

from core.channel.draft import DidRoute
from core.fleet.outcome import Difference
from core.on_pbx.comparison import Comparison

_IDENTITY = ("name", "channel")
"""How a PBX spells the name that a channel is known by is no difference; its provider cannot be changed."""
_COMPARED_CREDENTIAL = "phone_number_id"
"""The one that stands in plain beside the keys. Addresses go along with the keys, as these do."""


def differences(found: Comparison, given: frozenset[str]) -> tuple[Difference, ...]:
    """What is to be changed on the PBX: parameters, then numbers.

    Args:
        given: the parameters that the plan gives.
    """
    lines = [
        Difference(line.path.key or str(line.path), line.before, _number(line.after))
        for line in found.lines
        if line.path not in _IDENTITY and (line.path.key or str(line.path)) in given
        if not line.path.key or line.path.key == _COMPARED_CREDENTIAL
    ]
    routes = found.routes if "dids" in given else ()
    return (
        *(Difference(each.parameter, _number(each.before), each.after) for each in lines),
        *(Difference(f"dids[{line.number}]", _as_json(line.before), _as_json(line.after)) for line in routes),
    )


def _number(value: str | int | None) -> str | int | None:
    """A number as JSON has it: in a draft it stands as it was typed."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value


def _as_json(route: DidRoute | None) -> Mapping[str, Any] | None:
    if route is None:
        return None
    entry: dict[str, Any] = {"destination_type": route.destination_type}
    if route.destination_id:
        entry["destination_id"] = route.destination_id
    if route.members:
        entry["members"] = [{"type": member.type, "value": member.value} for member in route.members]
    return entry
