"""A channel copied to another PBX: everybody in its lines is found there by name, for ids mean nothing elsewhere."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from heapq import nsmallest

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.names import name_key
from core.channel.people import ById, ByName, Wanted

Person = tuple[str, str]
"""Type and id of somebody on the PBX that is copied from."""


class Fit(Enum):
    """How somebody was found on the other PBX."""

    SAME = auto()
    OTHER_NUMBER = auto()
    SEVERAL = auto()
    MISSING = auto()
    NO_LISTS = auto()


class Open(Enum):
    """What else can be chosen for somebody: looked for later, by name; or left out."""

    LATER = auto()
    LEFT_OUT = auto()


Chosen = Entry | Open


@dataclass(frozen=True, slots=True)
class NameThere:
    """Somebody whom the lines name, and who fits there.

    Attributes:
        here: on the PBX that is copied from; without a name where its lists do not show it. lines: how many name it.
        there: those who fit, the best first.
    """

    type: str
    here: Entry
    fit: Fit
    there: tuple[Entry, ...]
    lines: int

    @property
    def person(self) -> Person:
        """Names it among the others."""
        return self.type, self.here.id

    @property
    def proposed(self) -> Chosen:
        """Who is taken unless a person says something else: only one who is certain."""
        return self.there[0] if self.fit is Fit.SAME else Open.LATER


def names_there(draft: ChannelDraft, here: Directory, there: Directory) -> tuple[NameThere, ...]:
    """Everybody in the lines of a draft, those who are not certain first."""
    counts: dict[Person, int] = {}
    for person in _people(draft.dids):
        counts[person] = counts.get(person, 0) + 1
    found = []
    by_type = {type_: _Named(entries) for type_, entries in there.by_type.items() if entries}
    for (type_, id_), lines in counts.items():
        entry = here.entry(type_, id_) or Entry(id_, "")
        fit, entries = _fitting(entry, by_type.get(type_))
        found.append(NameThere(type_, entry, fit, entries, lines))
    return tuple(sorted(found, key=lambda each: (each.fit is Fit.SAME, each.fit is Fit.OTHER_NUMBER)))


def copied(
    draft: ChannelDraft,
    names: Iterable[NameThere],
    chosen: Mapping[Person, Chosen],
    *,
    name: str,
    with_numbers: bool,
    with_keys: bool,
) -> ChannelDraft:
    """The copy, a draft for the other PBX.

    Args:
        chosen: who is who there; `NameThere.proposed` for those who are not in it.
        with_numbers: keep the numbers; without them each different line is kept once, with no number.
    """
    by_person = {each.person: each for each in names}
    answers = {person: chosen.get(person, each.proposed) for person, each in by_person.items()}
    routes = [_route(route, by_person, answers) for route in draft.dids]
    if not with_numbers:
        routes = list(dict.fromkeys(replace(route, did_number="") for route in routes))
    credentials = draft.credentials if with_keys else Credentials(_plain(draft))
    secrets = draft.secrets if with_keys else frozenset[str]()
    return replace(draft, name=name, dids=tuple(routes), credentials=credentials, secrets=secrets)


def _plain(draft: ChannelDraft) -> dict[str, str]:
    """Addresses of the provider are the same everywhere; what belongs to an account is not."""
    fields = draft.provider.fields if draft.provider else ()
    return {
        field.key: draft.credentials[field.key] for field in fields if field.url and field.key in draft.credentials
    }


def _people(routes: Iterable[DidRoute]) -> Iterable[Person]:
    for route in routes:
        if route.destination_id and route.destination_type != "api":
            yield route.destination_type, route.destination_id
        for member in route.members:
            if member.value:
                yield member.type, member.value


class _Named:
    """The entries of one list, found by name and by a word of it: some thousand people are looked for in it."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._by_key: dict[str, list[Entry]] = {}
        self._by_word: dict[str, list[int]] = {}
        for place, entry in enumerate(entries):
            key = name_key(entry.name)
            self._by_key.setdefault(key, []).append(entry)
            for word in set(key.split()):
                self._by_word.setdefault(word, []).append(place)

    def called(self, name: str) -> tuple[Entry, ...]:
        """Those of this name, in the order of the list."""
        return tuple(self._by_key.get(name_key(name), ()))

    def close_to(self, name: str) -> tuple[Entry, ...]:
        """The three that have most words in common with a name, the first of the list first; none without any."""
        common = Counter(place for word in set(name_key(name).split()) for place in self._by_word.get(word, ()))
        best = nsmallest(3, common.items(), key=lambda found: (-found[1], found[0]))
        return tuple(self._entries[place] for place, _words in best)


def _fitting(entry: Entry, there: _Named | None) -> tuple[Fit, tuple[Entry, ...]]:
    if there is None:
        return Fit.NO_LISTS, ()
    if not entry.name:
        return Fit.MISSING, ()
    named = there.called(entry.name)
    exact = tuple(each for each in named if each.number == entry.number)
    if len(exact) == 1:
        return Fit.SAME, exact
    if len(named) == 1:
        return Fit.OTHER_NUMBER, named
    if named:
        return Fit.SEVERAL, named
    return Fit.MISSING, there.close_to(entry.name)


def _route(route: DidRoute, names: Mapping[Person, NameThere], answers: Mapping[Person, Chosen]) -> DidRoute:
    members = tuple(
        member for member in (_member(each, names, answers) for each in route.members) if member is not None
    )
    route = replace(route, members=members)
    person = route.destination_type, route.destination_id
    match answers.get(person):
        case Entry() as entry:
            return replace(route, destination_id=entry.id, seen=entry, wanted=None)
        case Open.LEFT_OUT:
            return replace(route, destination_id="", seen=None, wanted=None)
        case Open.LATER:
            return replace(route, destination_id="", seen=None, wanted=_wanted(names[person]))
    return route


def _member(member: Member, names: Mapping[Person, NameThere], answers: Mapping[Person, Chosen]) -> Member | None:
    person = member.type, member.value
    match answers.get(person):
        case Entry() as entry:
            return Member(member.type, entry.id, None, entry)
        case Open.LEFT_OUT:
            return None
        case Open.LATER:
            return Member(member.type, "", _wanted(names[person]))
    return member


def _wanted(name: NameThere) -> Wanted:
    """Somebody who is looked for by name later; without a name the id is all there is, and nobody has it there."""
    return Wanted(ByName(name.here.label) if name.here.name else ById(name.here.id))
