"""A change of a channel as the PBX takes it (`message_channel/update`): only named parameters are sent."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from core.channel.catalog import Field
from core.channel.credentials import encode
from core.channel.draft import ChannelDraft
from core.channel.request import ChannelRequest, masked, unchecked
from core.channel.rules import problems, unknown_people
from core.errors import DraftInvalid, Problem

_EMPTY: dict[str, Any] = {"dids": [], "accompanying_msg": ""}
"""What empties a parameter that a create body leaves out when it is empty."""


@dataclass(frozen=True, slots=True)
class ChannelUpdate:
    """Some parameters of a channel that is on the PBX. `to_update` makes it, so that nothing unchecked is sent.

    Attributes:
        request: the channel as it is meant; of it `parts` are sent. Its keys may be missing where they are not sent.
        parts: names of parameters of the create body, `account_data` and `dids` as a whole among them.
        route_ids: the PBX's own ids of the lines of `dids`, None for a new line; () to send none.
    """

    channel_id: int
    request: ChannelRequest
    parts: frozenset[str]
    route_ids: tuple[int | None, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The body of `message_channel/update`, in the order of the guide; holds the secrets."""
        return self._body(lambda field, value: encode(value) if field.base64 else value)

    def as_masked_json(self) -> dict[str, Any]:
        """The same body with every secret masked, to be shown and to be journaled."""
        return self._body(masked)

    def without_route_ids(self) -> "ChannelUpdate":
        """The same for a PBX that does not take the ids of lines."""
        return ChannelUpdate(self.channel_id, self.request, self.parts)

    def without(self, parts: Collection[str]) -> "ChannelUpdate":
        """The same for a PBX that does not take these parameters in a change."""
        return ChannelUpdate(self.channel_id, self.request, self.parts - set(parts), self.route_ids)

    def _body(self, show: Callable[[Field, str], str]) -> dict[str, Any]:
        whole = _EMPTY | self.request.body_with(show)
        whole.pop("channel")
        body = {"id": self.channel_id, **{key: value for key, value in whole.items() if key in self.parts}}
        if self.route_ids and "dids" in body:
            body["dids"] = [
                entry if id_ is None else {"id": id_, **entry}
                for id_, entry in zip(self.route_ids, body["dids"], strict=True)
            ]
        return body


def to_update(
    channel_id: int,
    draft: ChannelDraft,
    parts: Collection[str],
    route_ids: tuple[int | None, ...] = (),
    untouched: Collection[int] = (),
) -> ChannelUpdate:
    """The change that sends these parameters of a draft.

    Args:
        route_ids: one for each line of the draft's `dids`, or none at all.
        untouched: rows of lines that stay as the PBX has them: it took them once, and they are not judged.

    Raises:
        DraftInvalid: with every `Problem` of what is to be sent.
    """
    found = [*problems(draft)] or [*unknown_people(draft)]
    found = [each for each in found if _is_sent(each, parts) and each.path.row not in untouched]
    provider = draft.provider
    if found or provider is None:
        raise DraftInvalid(found)
    return ChannelUpdate(channel_id, unchecked(draft, provider), frozenset(parts), route_ids)


def _is_sent(problem: Problem, parts: Collection[str]) -> bool:
    name = problem.field.partition(".")[0].partition("[")[0]
    return name in parts or name == "channel_type" or name == "channel"
