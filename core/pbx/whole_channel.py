"""A channel whole, as "Query Information of a Message Channel" tells it; what we do not know survives.

What it tells of keys may be plain, Base64 or masked; nobody knows. It is read nowhere but where it cannot be taken
for something else, and never sent back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from core.channel.credentials import NeverPickled
from core.channel.draft import DidRoute, Member
from core.pbx.answers import items_of, members_of, text, whole_number

_LONGEST = 10_000
_KNOWN = frozenset(
    {
        "id", "name", "domain_type", "webhook_url_type", "webhook_gid", "webhook_url", "verify_token", "type",
        "channel", "account_data", "phone_number_id", "business_account_id", "send_rate", "auto_close_session",
        "session_expired_time", "enb_duplicate_active_session", "accompanying_msg", "dids",
    }
)  # fmt: skip
_KNOWN_OF_ROUTE = frozenset({"id", "did_number", "destination_type", "destination_id", "members"})
_NOTHING: Mapping[str, Any] = {}


@dataclass(frozen=True, slots=True)
class ToldRoute:
    """A line of `dids`.

    Attributes:
        route: with ids; nobody in it is looked up. id: the PBX's own of the line, where it tells one.
        more: its members that this program does not know.
    """

    route: DidRoute
    id: int | None = None
    more: Mapping[str, Any] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class PbxChannel(NeverPickled):
    """A channel as the PBX has it now. None where it does not tell.

    Attributes:
        webhook_url_type: `fqdn`, `nat`; "" if it is not told (the PBX calls it `domain_type`).
        type: `sms`, `whatsapp`, `facebook`, or one we do not know. channel: the provider, the same.
        account: `(k, v)` of `account_data`, as they came: plain, Base64 or masked.
        business_account_id: the same. phone_number_id: plain.
        send_rate: messages a second. session_expired_time: days.
        more: members that this program does not know, as they came.
    """

    id: int
    name: str
    channel: str = ""
    type: str = ""
    webhook_url_type: str = ""
    webhook_url: str = ""
    verify_token: str = field(default="", repr=False)
    account: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)
    phone_number_id: str | None = None
    business_account_id: str | None = field(default=None, repr=False)
    send_rate: int | None = None
    auto_close_session: int | None = None
    session_expired_time: int | None = None
    enb_duplicate_active_session: int | None = None
    accompanying_msg: str | None = None
    routes: tuple[ToldRoute, ...] | None = None
    more: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def numbers(self) -> tuple[str, ...] | None:
        """Its DIDs; None where the PBX does not tell them."""
        return None if self.routes is None else tuple(told.route.did_number for told in self.routes)

    @property
    def identity(self) -> str:
        """What no other channel has, also under the same id: the path of its webhook URL. "" if it is not told."""
        return identity_in(self.webhook_url)


def identity_in(webhook_url: str) -> str:
    """As of `PbxChannel.identity`, of a webhook URL that was kept."""
    return webhook_url.partition("://")[2].partition("/")[2]


def whole_channel(data: Mapping[str, Any]) -> PbxChannel | None:
    """The channel in an answer; None if it has no id."""
    channel_id = whole_number(data.get("id"))
    if channel_id is None or channel_id < 1:
        return None
    return PbxChannel(
        id=channel_id,
        name=_as_it_came(data.get("name")) or "",
        channel=text(data.get("channel")),
        type=text(data.get("type")),
        webhook_url_type=text(data.get("domain_type") or data.get("webhook_url_type")),
        webhook_url=text(data.get("webhook_url"), 2000),
        verify_token=text(data.get("verify_token")),
        account=_account(data.get("account_data")),
        phone_number_id=_as_it_came(data.get("phone_number_id")),
        business_account_id=_as_it_came(data.get("business_account_id")),
        send_rate=whole_number(data.get("send_rate")),
        auto_close_session=whole_number(data.get("auto_close_session")),
        session_expired_time=whole_number(data.get("session_expired_time")),
        enb_duplicate_active_session=whole_number(data.get("enb_duplicate_active_session")),
        accompanying_msg=_as_it_came(data.get("accompanying_msg")),
        routes=_routes(data.get("dids")),
        more={key: value for key, value in data.items() if key not in _KNOWN},
    )


def count_of_routes(data: Mapping[str, Any]) -> int:
    """How many lines the answer has, before any of them is looked at."""
    return len(items_of(data.get("dids")))


def _as_it_came(value: object) -> str | None:
    """A text with every character that it had, but no half ones; not safe to show."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return str(value)[:_LONGEST].encode("utf-8", "replace").decode("utf-8")


def _account(value: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, list):
        return None
    entries = [members_of(each) for each in value]
    return tuple((text(each.get("k")), _as_it_came(each.get("v")) or "") for each in entries if text(each.get("k")))


def _routes(value: object) -> tuple[ToldRoute, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(_route(members_of(each)) for each in value)


def _route(item: Mapping[str, Any]) -> ToldRoute:
    destination = text(item.get("destination_type"))
    route = DidRoute(
        text(item.get("did_number")),
        destination,
        # What stands there for a destination without an id (0, -1, "") means nothing.
        "" if destination == "api" else text(item.get("destination_id")),
        tuple(_member(members_of(each)) for each in items_of(item.get("members"))),
    )
    more = {key: each for key, each in item.items() if key not in _KNOWN_OF_ROUTE}
    return ToldRoute(route, whole_number(item.get("id")), more or _NOTHING)


def _member(item: Mapping[str, Any]) -> Member:
    return Member(text(item.get("type")), text(item.get("value")))
