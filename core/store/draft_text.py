"""A draft as the text that the store keeps: exactly as typed, without its secrets, and with what they were."""

import json
from dataclasses import replace
from typing import Any

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member, parse_members
from core.channel.people import ById, ByName, ByNumber, Wanted
from core.channel.secret_values import secret_keys, typed_secrets, without_secrets
from core.errors import AppError
from core.giving_way import giving_way
from core.json_text import MadeToWrite, entries_of, json_text
from core.wording import N_

LONG = 64 * 1024
"""Characters; the routes of a longer text are read one by one."""
VERSION = 2
"""Of the text. 1 had no number and did not tell which secrets were typed."""


class DraftUnreadable(AppError):
    """A draft's text is damaged, or of a newer version of this program. It is left as it is."""

    code = "draft"


_DAMAGED = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What a text raises that is none of ours; one that is nested deeply is refused by Python itself."""


def draft_as_text(draft: ChannelDraft) -> str:
    """JSON of everything that is not secret, and the keys of the secrets that were typed."""
    body: dict[str, Any] = {
        "version": VERSION,
        "secrets": sorted(typed_secrets(draft)),
        "kind": draft.kind_value,
        "channel": draft.channel,
        "name": draft.name,
        "webhook_url_type": draft.webhook_url_type,
        "credentials": dict(without_secrets(draft).credentials),
        "send_rate": draft.send_rate,
        "auto_close_session": draft.auto_close_session,
        "session_expired_time": draft.session_expired_time,
        "enb_duplicate_active_session": draft.enb_duplicate_active_session,
        "accompanying_msg": draft.accompanying_msg,
        "taken_as_is": sorted(draft.taken_as_is),
        "asked_for": sorted(draft.asked_for),
        "pasted_numbers": _texts_as_json(draft.pasted_numbers),
        "dids": MadeToWrite(_route_as_list, draft.dids),
    }
    return json_text(body)


def draft_from_text(text: str) -> ChannelDraft:
    """The draft that `draft_as_text` wrote, also in an earlier version; what its text lacks is as in an empty draft.

    Raises:
        DraftUnreadable.
    """
    if len(text) > LONG:
        draft, routes = listed_draft(text)
        return replace(draft, dids=routes_from_text(routes)) if routes else draft
    return _whole_draft(text)


def _whole_draft(text: str) -> ChannelDraft:
    try:
        body = json.loads(text)
        version, draft = body.get("version", 1), _draft_of(body)
        is_newer = version > VERSION
    except _DAMAGED as error:
        raise DraftUnreadable(N_("This channel's data in the data folder is damaged.")) from error
    if is_newer:
        raise DraftUnreadable(N_("This channel was written by a newer version of this program."))
    return draft


_ROUTES = ', "dids": ['
"""Where the routes begin; in a name the quotation marks are escaped. They stand last."""


def listed_draft(text: str) -> tuple[ChannelDraft, str]:
    """A draft without its routes, and their text as of `routes_from_text`: a list of channels shows none of them.

    Raises:
        DraftUnreadable.
    """
    at = text.find(_ROUTES)
    if at < 0 or not text.endswith("]}"):
        return _whole_draft(text), ""
    return _whole_draft(text[:at] + "}"), text[at + len(_ROUTES) - 1 : -1]  # copied once: it may have megabytes


def routes_from_text(text: str) -> tuple[DidRoute, ...]:
    """The routes of a channel. Raises DraftUnreadable."""
    try:
        return tuple(_route_from_list(*entry) for entry in giving_way(entries_of(text)))
    except _DAMAGED as error:
        raise DraftUnreadable(N_("This channel's data in the data folder is damaged.")) from error


def notes_secrets(text: str) -> bool:
    """Whether a draft's text tells which secrets were typed; for one that does not, each may have been."""
    return '"secrets": [' in text[:200]


def _draft_of(body: dict[str, Any]) -> ChannelDraft:
    empty = ChannelDraft()
    draft = ChannelDraft(
        kind_value=body.get("kind", empty.kind_value),
        channel=body.get("channel", empty.channel),
        name=str(body.get("name", empty.name)),
        webhook_url_type=body.get("webhook_url_type", empty.webhook_url_type),
        credentials=Credentials(body.get("credentials", {})),
        send_rate=body.get("send_rate", empty.send_rate),
        auto_close_session=body.get("auto_close_session"),
        session_expired_time=body.get("session_expired_time", empty.session_expired_time),
        enb_duplicate_active_session=body.get("enb_duplicate_active_session"),
        accompanying_msg=body.get("accompanying_msg", empty.accompanying_msg),
        taken_as_is=frozenset(body.get("taken_as_is", ())),
        asked_for=frozenset((key, reference) for key, reference in body.get("asked_for", ())),
        pasted_numbers=_texts_from_json(body.get("pasted_numbers", "")),
        dids=tuple(_route_from_list(*entry) for entry in body.get("dids", ())),
    )
    return replace(draft, secrets=frozenset(body["secrets"] if "secrets" in body else secret_keys(draft)))


# A person is the id alone, or an object: what was written, or the id and whom the lists showed under it.
# Members were a text once, of ids; drafts of that time are read as they were meant.


def _texts_as_json(texts: tuple[str, ...]) -> str | list[str]:
    """One text stands there as in earlier versions, which know of no second one."""
    return list(texts) if len(texts) > 1 else "".join(texts)


def _texts_from_json(found: Any) -> tuple[str, ...]:
    return tuple(filter(None, [found] if isinstance(found, str) else map(str, found)))


def _route_as_list(route: DidRoute) -> list[Any]:
    destination = _person_as_json(route.destination_id, route.wanted, route.seen)
    members = [[each.type, _person_as_json(each.value, each.wanted, each.seen)] for each in route.members]
    return [route.did_number, route.destination_type, destination, members]


def _route_from_list(number: Any, type_: Any, destination: Any, members: Any) -> DidRoute:
    if not (isinstance(number, str) and isinstance(type_, str)):
        raise TypeError
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
            return {"name": name} | ({"any_type": True} if wanted is not None and wanted.any_type else {})
        case ById(id_):
            return id_
    return id_ if seen is None else {"id": id_, "seen": [seen.name, seen.number]}


def _person_from_json(person: Any) -> tuple[str, Wanted | None, Entry | None]:
    if isinstance(person, str):
        return person, None, None
    if "number" in person:
        return "", Wanted(ByNumber(person["number"], person.get("or_id", False))), None
    if "name" in person:
        return "", Wanted(ByName(person["name"]), any_type=person.get("any_type", False)), None
    return person["id"], None, Entry(person["id"], *person["seen"])


_REFUSED = "refused"
"""Beside the lists: the types of those that the PBX does not tell."""


def directory_as_text(directory: Directory) -> str:
    """JSON of a PBX's lists."""
    return json.dumps(
        {
            **{
                type_: [[entry.id, entry.name, entry.number, entry.depth] for entry in entries]
                for type_, entries in directory.by_type.items()
            },
            **({_REFUSED: sorted(directory.refused)} if directory.refused else {}),
        },
        ensure_ascii=False,
    )


def directory_from_text(text: str) -> Directory:
    """The lists that `directory_as_text` wrote; none where the text is damaged: they are read anew from the PBX."""
    try:
        body = json.loads(text)
        refused = frozenset(map(str, body.pop(_REFUSED, ())))
        lists = {type_: tuple(Entry(*each) for each in entries) for type_, entries in body.items()}
        return Directory(lists["extension"], lists["ext_group"], lists["organization"], lists["queue"], refused)
    except _DAMAGED:
        return Directory()
