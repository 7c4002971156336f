"""What a plan wants otherwise than a PBX has it: only what the plan gives is compared, and never a key.

Numbers are compared as a set, by their digits; what the PBX calls otherwise or gives as another type is the same.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from core.channel.catalog import Provider
from core.channel.draft import DidRoute
from core.channel.names import number_key
from core.channel.request import ChannelRequest
from core.fleet.outcome import Difference
from core.pbx.whole_channel import PbxChannel

_PLAIN = (
    "webhook_url_type", "send_rate", "auto_close_session", "session_expired_time", "enb_duplicate_active_session",
    "accompanying_msg", "phone_number_id",
)  # fmt: skip


def differences(there: PbxChannel, wanted: ChannelRequest, given: frozenset[str]) -> tuple[Difference, ...]:
    """What is to be changed on the PBX, parameters in their order, then numbers.

    Args:
        given: the parameters that the plan gives. What the PBX does not tell can be compared as little as a key.
    """
    body = {"accompanying_msg": "", **wanted.as_masked_json()}
    plain = [
        Difference(name, told, body[name])
        for name in _PLAIN
        if name in given and name in body and (told := getattr(there, name)) not in (None, body[name])
        if name != "webhook_url_type" or told
    ]
    return (*plain, *(_of_routes(there, wanted) if "dids" in given and there.routes is not None else ()))


def parts_of(found: Iterable[Difference], provider: Provider, given: frozenset[str]) -> frozenset[str]:
    """The parameters that an update sends: what differs, and with it the keys that the plan has."""
    keys = {field.key if field.top_level else "account_data" for field in provider.fields}
    different = {each.parameter.partition("[")[0] for each in found}
    return frozenset(different | {key for key in keys if key in given or key == "account_data"})


def route_ids(there: PbxChannel, wanted: ChannelRequest) -> tuple[int | None, ...]:
    """The PBX's ids of the lines that stay, None for new ones; () where it tells none."""
    known = {number_key(told.route.did_number): told.id for told in there.routes or () if told.id is not None}
    return tuple(known.get(number_key(route.did_number)) for route in wanted.dids) if known else ()


def _of_routes(there: PbxChannel, wanted: ChannelRequest) -> Iterable[Difference]:
    before = {number_key(told.route.did_number): told.route for told in there.routes or ()}
    after = {number_key(route.did_number): route for route in wanted.dids}
    for key in (*after, *(key for key in before if key not in after)):
        old, new = before.get(key), after.get(key)
        if _known(old) != _known(new):
            number = (new or old or DidRoute()).did_number
            yield Difference(f"dids[{number}]", _as_json(old), _as_json(new))


def _known(route: DidRoute | None) -> object:
    """What makes a line what it is; its number is compared by its digits before."""
    if route is None:
        return None
    members = frozenset((member.type, member.value) for member in route.members)
    return route.destination_type, route.destination_id, members


def _as_json(route: DidRoute | None) -> Mapping[str, Any] | None:
    if route is None:
        return None
    entry: dict[str, Any] = {"destination_type": route.destination_type}
    if route.destination_id:
        entry["destination_id"] = route.destination_id
    if route.members:
        entry["members"] = [{"type": member.type, "value": member.value} for member in route.members]
    return entry
