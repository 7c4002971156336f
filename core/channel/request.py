"""A checked channel as the PBX takes it. The only door from a draft; Base64 is made here and nowhere else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from core.channel.catalog import Field, Provider
from core.channel.credentials import Credentials, encode
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.people import ByNumber, written_text
from core.channel.rules import problems, unknown_people
from core.channel.secret_values import shown
from core.errors import DraftInvalid
from core.giving_way import giving_way
from core.json_text import MadeToWrite


@dataclass(frozen=True, slots=True)
class ChannelRequest:
    """Values that keep every rule of `rules.py`; `to_request` makes it, so an unchecked draft cannot be sent."""

    provider: Provider
    name: str
    webhook_url_type: str
    credentials: Credentials = field(repr=False)
    send_rate: int | None
    auto_close_session: int | None
    session_expired_time: int | None
    enb_duplicate_active_session: int | None
    accompanying_msg: str
    dids: tuple[DidRoute, ...]

    def as_json(self) -> dict[str, Any]:
        """The body of `message_channel/create`, in the order of "Add a Message Channel"; holds the secrets."""
        return self.body_with(lambda field, value: encode(value) if field.base64 else value)

    def as_masked_json(self) -> dict[str, Any]:
        """The same body with every secret masked, to be shown."""
        return self.body_with(masked)

    def as_json_to_write(self) -> dict[str, Any]:
        """The body of `as_json` for `json_pieces`, which alone can read it."""
        return self.body_to_write(lambda field, value: encode(value) if field.base64 else value)

    def body_with(self, show: Callable[[Field, str], str]) -> dict[str, Any]:
        """The same body with `show(field, value)` in place of each credential."""
        body = self.body_to_write(show)
        if "dids" in body:
            body["dids"] = body["dids"].whole()
        return body

    def body_to_write(self, show: Callable[[Field, str], str]) -> dict[str, Any]:
        """The same, for `json_pieces`."""
        account_data: list[Mapping[str, str]] = []
        top_level: dict[str, str] = {}
        for field_ in self.provider.fields:
            value = self.credentials.get(field_.key, "")
            if not value and field_.optional:
                continue
            if field_.top_level:
                top_level[field_.key] = show(field_, value)
            else:
                account_data.append({"k": field_.key, "v": show(field_, value)})
        body: dict[str, Any] = {
            "name": self.name,
            "webhook_url_type": self.webhook_url_type,
            "channel": self.provider.value,
            "account_data": account_data,
            **top_level,
        }
        optional: dict[str, Any] = {
            "send_rate": self.send_rate,
            "auto_close_session": self.auto_close_session,
            "session_expired_time": self.session_expired_time,
            "enb_duplicate_active_session": self.enb_duplicate_active_session,
            "accompanying_msg": self.accompanying_msg or None,
            "dids": MadeToWrite(_route_as_json, self.dids) if self.dids else None,
        }
        return body | {key: value for key, value in optional.items() if value is not None}


def to_request(draft: ChannelDraft) -> ChannelRequest:
    """The request for a draft that breaks no rule.

    Parameters that the kind of channel does not have are left out, whatever the draft holds there.

    Raises:
        DraftInvalid: with every `Problem`.
    """
    found = problems(draft) or list(unknown_people(draft))
    provider = draft.provider
    if found or provider is None:
        raise DraftInvalid(found)
    return unchecked(draft, provider)


def template(draft: ChannelDraft, show: Callable[[Field, str], str]) -> dict[str, Any]:
    """The body of `message_channel/create` for a draft as it is, to be copied; nothing here can send it.

    It is for `json_pieces`, which alone can read it.

    Args:
        show: what stands in place of a credential; also asked for required ones that the draft leaves empty.

    Raises:
        DraftInvalid: no provider is chosen.
    """
    return _unchecked(draft).body_to_write(show)


def masked_template(draft: ChannelDraft) -> dict[str, Any]:
    """The masked body of a draft in which somebody is still to be looked up, to be read; errors as of `template`."""
    return _unchecked(draft).body_with(masked)


def _unchecked(draft: ChannelDraft) -> ChannelRequest:
    provider = draft.provider
    if provider is None:
        raise DraftInvalid(problems(draft))
    return unchecked(draft, provider)


def masked(field: Field, value: str) -> str:
    """A credential as a masked body shows it."""
    told = shown(field, value)
    return encode(value) if field.base64 and told == value else told


def unchecked(draft: ChannelDraft, provider: Provider) -> ChannelRequest:
    """The request for a draft whose rules others look at."""
    kind = provider.kind
    return ChannelRequest(
        provider=provider,
        name=draft.name,
        webhook_url_type=draft.webhook_url_type,
        credentials=Credentials(
            {field.key: draft.credentials[field.key] for field in provider.fields if draft.credentials.get(field.key)}
        ),
        send_rate=_number(draft.send_rate) if kind.send_rate else None,
        auto_close_session=draft.auto_close_session,
        session_expired_time=_number(draft.session_expired_time),
        enb_duplicate_active_session=draft.enb_duplicate_active_session if kind.duplicate_sessions else None,
        accompanying_msg=draft.accompanying_msg if kind.accompanying_msg else "",
        dids=draft.dids if kind.members else tuple(replace(route, members=()) for route in giving_way(draft.dids)),
    )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _route_as_json(route: DidRoute) -> dict[str, Any]:
    entry: dict[str, Any] = {"did_number": route.did_number, "destination_type": route.destination_type}
    if route.wanted is not None:  # only in a template: nothing like it can be sent
        entry["destination"] = written_text(route.wanted.written)
    elif route.destination_id:
        entry["destination_id"] = route.destination_id
    if route.members:
        entry["members"] = [_member_as_json(member) for member in route.members]
    return entry


def _member_as_json(member: Member) -> dict[str, str]:
    match member.wanted.written if member.wanted is not None else None:
        case None:
            return {"type": member.type, "value": member.value}
        case ByNumber(number):
            return {"type": member.type, "number": number}
        case written:
            return {"type": member.type, "name": written_text(written)}
