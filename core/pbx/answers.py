"""What the PBX answers, as values. Its text is untrusted: every member may be missing, of another type, or markup."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.channel.credentials import NeverPickled
from core.channel.directory import Entry
from core.errors import plain


@dataclass(frozen=True, slots=True)
class PbxDescription:
    """What a PBX says about itself ("Query PBX Information")."""

    device_name: str
    model_name: str
    firmware_version: str
    serial_number: str


@dataclass(frozen=True, slots=True)
class CreatedChannel(NeverPickled):
    """A channel as the PBX has it ("Query Information of a Message Channel").

    Attributes:
        channel: the provider's wire value. numbers: its DIDs; None where the PBX does not tell them.
    """

    id: int
    name: str
    webhook_url: str
    verify_token: str = field(repr=False)
    channel: str = ""
    numbers: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ChannelSummary:
    """A line of the PBX's list of channels ("Query Message Channel List").

    Attributes:
        channel: the provider's wire value; `livechat`, and ones we do not know, among them. type: the same.
        numbers: its DIDs; None where the PBX does not tell them.
        sent, delivered, failed, received: messages in the time that was asked for; None where it is not told.
    """

    id: int
    name: str
    channel: str
    type: str
    status: str
    reason: str
    numbers: tuple[str, ...] | None
    sent: int | None = None
    delivered: int | None = None
    failed: int | None = None
    received: int | None = None


@dataclass(frozen=True, slots=True)
class EmbedCode:
    """What belongs on the website of a live chat ("Get Live Chat Embed Code").

    Attributes:
        code: the script tag as the PBX gives it.
    """

    domain: str
    code: str


def whole_number(value: object) -> int | None:
    """A JSON integer of 64 bits, or one written as text. `type(...) is int`: True is an int too, and 0.0 equals 0."""
    if type(value) is int:
        return value if abs(value) < 1 << 63 else None  # the store holds no larger one
    if isinstance(value, str) and len(value) < 12 and value.isascii() and value.removeprefix("-").isdigit():
        return int(value)
    return None


def members_of(value: object) -> Mapping[str, Any]:
    """A JSON object, or an empty one in place of anything else."""
    return value if isinstance(value, Mapping) else {}


def items_of(value: object) -> list[Any]:
    """A JSON array, or an empty one in place of anything else."""
    return value if isinstance(value, list) else []


def text(value: object, limit: int = 200) -> str:
    """A text of the PBX, made safe to show; "" in place of anything else."""
    return plain(value, limit) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""


def extension(item: Mapping[str, Any]) -> Entry:
    """An item of "Query Extension List"."""
    return Entry(text(item.get("id")), text(item.get("caller_id_name")), text(item.get("number")))


def named(item: Mapping[str, Any]) -> Entry:
    """An item that has an id and a name."""
    return Entry(text(item.get("id")), text(item.get("name")))


def summary(item: Mapping[str, Any]) -> ChannelSummary:
    """An item of "Query Message Channel List"."""
    return ChannelSummary(
        id=whole_number(item.get("id")) or 0,
        name=text(item.get("name")),
        channel=text(item.get("channel")),
        type=text(item.get("type")),
        status=text(item.get("status")),
        reason=text(item.get("reason")),
        numbers=_texts(item.get("number")),
        sent=whole_number(item.get("sent")),
        delivered=whole_number(item.get("delivered")),
        failed=whole_number(item.get("failed")),
        received=whole_number(item.get("received")),
    )


def count_of_numbers(item: Mapping[str, Any]) -> int:
    """How many numbers an item of that list names, before any of them is looked at."""
    return len(items_of(item.get("number")))


def created(channel_id: int, data: Mapping[str, Any]) -> CreatedChannel:
    """The data of "Query Information of a Message Channel"."""
    routes = data.get("dids")
    numbers = [members_of(route).get("did_number") for route in routes] if isinstance(routes, list) else None
    return CreatedChannel(
        channel_id,
        text(data.get("name")),
        text(data.get("webhook_url"), 2000),
        text(data.get("verify_token")),
        text(data.get("channel")),
        _texts(numbers),
    )


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(text(each) for each in value) if isinstance(value, list) else None


def organizations(answer: Mapping[str, Any], limit: int) -> tuple[Entry, ...]:
    """The tree of organizations in tree order, parents first ("Query Organization List")."""
    return _tree(items_of(answer.get("organization_list")), limit, "id", "name", "children")


def options(answer: Mapping[str, Any], limit: int) -> tuple[Entry, ...]:
    """The options of a menu, those below others right behind them ("Get Menu Options")."""
    return _tree(items_of(answer.get("data")), limit, "value", "text", "item")


def _tree(roots: list[Any], limit: int, id_key: str, name_key: str, below_key: str) -> tuple[Entry, ...]:
    found: list[Entry] = []
    # A stack and not recursion: the depth of the tree is the PBX's to choose.
    stack = [(item, 0) for item in reversed(roots)]
    while stack and len(found) < limit:
        item, depth = stack.pop()
        if isinstance(item, Mapping):
            found.append(Entry(text(item.get(id_key)), text(item.get(name_key)), depth=min(depth, 32)))
            stack.extend((child, depth + 1) for child in reversed(items_of(item.get(below_key))))
    return tuple(found)
