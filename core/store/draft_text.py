"""A draft as the text that the store keeps, exactly as typed and without its secrets; what is secret of a draft."""

import json
from dataclasses import replace
from typing import Any

from core.channel.catalog import provider
from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member, parse_members
from core.channel.people import ById, ByName, ByNumber, Wanted


def secret_keys(draft: ChannelDraft) -> tuple[str, ...]:
    """The keys of a draft's values that belong into the keyring."""
    known = provider(draft.channel)
    return tuple(field.key for field in known.fields if field.is_secret) if known else ()


LOGIN_SECRET = "client_secret"  # noqa: S105 - the name of one
"""The key under which a draft keeps the Client Secret of a PBX that was not reached yet."""


def with_secrets(draft: ChannelDraft, secrets: dict[str, str]) -> ChannelDraft:
    """The draft with values from the keyring; what it holds already stays."""
    missing = {key: value for key, value in secrets.items() if not draft.credentials.get(key)}
    return replace(draft, credentials=Credentials({**draft.credentials, **missing})) if missing else draft


def draft_as_text(draft: ChannelDraft) -> str:
    """JSON of everything that is not secret."""
    known = draft.provider
    plain = {field.key for field in known.fields if not field.is_secret} if known else set()
    body: dict[str, Any] = {
        "kind": draft.kind_value,
        "channel": draft.channel,
        "name": draft.name,
        "webhook_url_type": draft.webhook_url_type,
        "credentials": {key: value for key, value in draft.credentials.items() if key in plain},
        "send_rate": draft.send_rate,
        "auto_close_session": draft.auto_close_session,
        "session_expired_time": draft.session_expired_time,
        "enb_duplicate_active_session": draft.enb_duplicate_active_session,
        "accompanying_msg": draft.accompanying_msg,
        "taken_as_is": sorted(draft.taken_as_is),
        "dids": [_route_as_list(route) for route in draft.dids],
    }
    return json.dumps(body, ensure_ascii=False)


def draft_from_text(text: str) -> ChannelDraft:
    """The draft that `draft_as_text` wrote."""
    body = json.loads(text)
    return ChannelDraft(
        kind_value=body["kind"],
        channel=body["channel"],
        name=body["name"],
        webhook_url_type=body["webhook_url_type"],
        credentials=Credentials(body["credentials"]),
        send_rate=body["send_rate"],
        auto_close_session=body["auto_close_session"],
        session_expired_time=body["session_expired_time"],
        enb_duplicate_active_session=body["enb_duplicate_active_session"],
        accompanying_msg=body["accompanying_msg"],
        taken_as_is=frozenset(body["taken_as_is"]),
        dids=tuple(_route_from_list(*entry) for entry in body["dids"]),
    )


# A person is the id alone, or an object: what was written, or the id and whom the lists showed under it.
# Members were a text once, of ids; drafts of that time are read as they were meant.


def _route_as_list(route: DidRoute) -> list[Any]:
    destination = _person_as_json(route.destination_id, route.wanted, route.seen)
    members = [[each.type, _person_as_json(each.value, each.wanted, each.seen)] for each in route.members]
    return [route.did_number, route.destination_type, destination, members]


def _route_from_list(number: str, type_: str, destination: Any, members: Any) -> DidRoute:
    listed = (
        parse_members(members)
        if isinstance(members, str)
        else tuple(Member(each, *_person_from_json(person)) for each, person in members)
    )
    id_, wanted, seen = _person_from_json(destination)
    return DidRoute(number, type_, id_, listed, wanted, seen)


def _person_as_json(id_: str, wanted: Wanted | None, seen: Entry | None) -> str | dict[str, Any]:
    match wanted.written if wanted is not None else None:
        case ByNumber(number, or_id):
            return {"number": number} | ({"or_id": True} if or_id else {})
        case ByName(name):
            return {"name": name}
        case ById(id_):
            return id_
    return id_ if seen is None else {"id": id_, "seen": [seen.name, seen.number]}


def _person_from_json(person: Any) -> tuple[str, Wanted | None, Entry | None]:
    if isinstance(person, str):
        return person, None, None
    if "number" in person:
        return "", Wanted(ByNumber(person["number"], person.get("or_id", False))), None
    if "name" in person:
        return "", Wanted(ByName(person["name"])), None
    return person["id"], None, Entry(person["id"], *person["seen"])


def directory_as_text(directory: Directory) -> str:
    """JSON of a PBX's lists."""
    return json.dumps(
        {
            type_: [[entry.id, entry.name, entry.number, entry.depth] for entry in entries]
            for type_, entries in directory.by_type.items()
        },
        ensure_ascii=False,
    )


def directory_from_text(text: str) -> Directory:
    """The lists that `directory_as_text` wrote."""
    body = json.loads(text)
    lists = {type_: tuple(Entry(*each) for each in entries) for type_, entries in body.items()}
    return Directory(lists["extension"], lists["ext_group"], lists["organization"], lists["queue"])
