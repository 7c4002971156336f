"""Who may be meant at one site where a name of the plan is nobody's: put in only when a person says so."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.lookup import Lookup
from core.channel.people import Wanted, Written


@dataclass(frozen=True, slots=True)
class Cure:
    """The one entry of a PBX that is close to what was written.

    Attributes:
        type: `queue`, `extension`, `ext_group`, `organization`. member: it was written as a member.
    """

    written: Written
    type: str
    entry: Entry
    member: bool = False


def cures_of(draft: ChannelDraft, directory: Directory) -> tuple[Cure, ...]:
    """For everybody in a draft who is not found, the one who is close; nobody where there are more."""
    found: list[Cure] = []
    for route in Lookup(directory).routes(draft.dids):
        found += _close(route.wanted, member=False)
        for member in route.members:
            found += _close(member.wanted, member=True)
    return tuple(dict.fromkeys(found))


def _close(wanted: Wanted | None, member: bool) -> Iterator[Cure]:
    doubt = wanted.doubt if wanted is not None else None
    if wanted is not None and doubt is not None and len(doubt.candidates) == 1:
        ((type_, entry),) = doubt.candidates
        yield Cure(wanted.written, type_, entry, member)


def cured(draft: ChannelDraft, cure: Cure) -> ChannelDraft:
    """The draft with this entry wherever it was written so."""
    return replace(draft, dids=tuple(_route(route, cure) for route in draft.dids))


def _route(route: DidRoute, cure: Cure) -> DidRoute:
    if cure.member:
        return replace(route, members=tuple(_member(member, cure) for member in route.members))
    if route.wanted is None or route.wanted.written != cure.written:
        return route
    id_, entry = cure.entry.id, cure.entry
    return replace(route, destination_type=cure.type, destination_id=id_, wanted=None, seen=entry)


def _member(member: Member, cure: Cure) -> Member:
    if member.wanted is None or member.wanted.written != cure.written:
        return member
    return Member(cure.type, cure.entry.id, None, cure.entry)
