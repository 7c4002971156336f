"""Who is meant, by the PBX's lists: one entry, or a doubt with those who could be meant. Nobody is guessed.

A number is an extension's number, a name is a name, `id:137` an id; the same for destinations and members.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from core.channel import rules
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.people import (
    ById,
    ByName,
    ByNumber,
    Doubt,
    Wanted,
    Why,
    Written,
    read_written,
    spelling_key,
    tidy_name,
)
from core.channel.people_search import folded
from core.errors import AppError, DraftInvalid, Problem, plain
from core.giving_way import giving_way
from core.wording import N_, Listed, Quoted

_DESTINATIONS = ("extension", "queue")
MEMBER_TYPES = ("extension", "ext_group", "organization")
_FEW = 4
_MOST_LINES = 8
_LONGEST_NAMED = 200
"""Characters of a number with a name beside it."""
_ORDERS = (
    re.compile(r"(?P<number>[0-9]{1,15})\s*[-–—:|/·,;]*\s+(?P<name>\D.*)"),
    re.compile(r"(?P<number>[0-9]{1,15})\s*[-–—:|/·]\s*(?P<name>\D.*)"),
    re.compile(
        r"(?P<name>.*\S)\s*[<(\[]\s*(?:ext\.?|x|tel\.?)?\s*:?\s*(?P<number>[0-9]{1,15})\s*[>)\]]", re.IGNORECASE
    ),
    re.compile(r"(?P<name>.*[^\s\d])\s*[-–—:|/·,]*\s+(?:ext\.?|x)?\s*(?P<number>[0-9]{1,15})", re.IGNORECASE),
)
"""`1003 - Eva Ruiz`, `1003:Eva`, `Eva Ruiz <1003>`, `Eva Ruiz - 1003`."""


_LABEL = re.compile(r"(?:ext(?:ension|n)?|nebenstelle|nst)\.?\s*[:#–—-]*\s*(?=[0-9])", re.IGNORECASE)
"""What people write before the number of an extension: `Ext 1001 - Eva Ruiz`."""


_SPELT_OUT = re.compile("([aou])e")
"""An umlaut as two letters; in other words the e is left out on both sides."""
_UMLAUTS = str.maketrans({each: f"{unicodedata.normalize('NFD', each)[0]}e" for each in "äöüÄÖÜ"})
_BETWEEN_WORDS = re.compile(r"[\W_]+")


class Place(NamedTuple):
    """A destination as a route holds it."""

    type: str
    id: str
    wanted: Wanted | None
    seen: Entry | None


@dataclass(frozen=True)
class Lookup:
    """The lists of a PBX, asked for people."""

    directory: Directory

    # One

    def find(self, type_: str, written: Written) -> Entry | Doubt | None:
        """The entry of this type that is meant, a doubt, or None while there are no lists at all."""
        if isinstance(written, ById):
            return self.directory.entry(type_, written.id)
        if type_ in self.directory.refused:
            return Doubt(Why.NO_LIST)
        if not self.directory.is_known:
            return None
        if not self.directory.by_type.get(type_):
            return Doubt(Why.NO_LIST)
        return (
            self._by_number(type_, written) if isinstance(written, ByNumber) else self._by_name(type_, written.name)
        )

    def _by_number(self, type_: str, written: ByNumber) -> Entry | Doubt:
        found = self._numbers.get((type_, written.number), ())
        if not found and type_ != "extension":
            found = self._names.get((type_, spelling_key(written.number)), ())
        if len(found) > 1:
            return _doubt(Why.NOT_UNIQUE, type_, found)
        if found:
            return found[0]
        by_id = self.directory.entry(type_, written.number)
        if by_id is None:
            return Doubt(Why.NOT_FOUND)
        if written.or_id:
            return by_id
        if type_ == "extension":
            return _doubt(Why.ONLY_AN_ID, type_, (by_id,))
        # A queue or a group has no number: digits that name none can only be its id, unless an extension has them.
        numbered = self._numbers.get(("extension", written.number), ())
        both = (type_, by_id), *(("extension", entry) for entry in numbered)
        return Doubt(Why.NOT_UNIQUE, both) if numbered else by_id

    def _by_name(self, type_: str, name: str) -> Entry | Doubt:
        found = self._names.get((type_, spelling_key(name)), ()) or self._turned_round(type_, name)
        if len(found) == 1:
            return found[0]
        if found:
            return _doubt(Why.NOT_UNIQUE, type_, found)
        contradicting: dict[str, Entry] = {}
        for number, called in _number_and_name(name):
            numbered = self._numbers.get((type_, number), ())
            agreeing = [entry for entry in numbered if _agree(called, entry.name)]
            if len(agreeing) == 1:
                return agreeing[0]
            named = self._names.get((type_, spelling_key(called)), ())
            contradicting |= {entry.id: entry for entry in (*numbered, *named)}
        if contradicting:
            return _doubt(Why.CONTRADICTS, type_, tuple(contradicting.values()))
        return _doubt(Why.NOT_FOUND, type_, self._close(type_, name))

    def _turned_round(self, type_: str, name: str) -> Sequence[Entry]:
        last, comma, first = name.partition(",")
        return self._names.get((type_, spelling_key(f"{first} {last}")), ()) if comma else ()

    def _close(self, type_: str, name: str) -> tuple[Entry, ...]:
        """Entries in whose name all of the written words begin one, with or without accents."""
        words = _plain_words(name)
        found = (
            entry
            for entry, parts in self._name_words.get(type_, ())
            if words and all(any(part.startswith(word) for part in parts) for word in words)
        )
        return tuple(entry for entry, _place in zip(found, range(_FEW), strict=False))

    # Destinations

    def destination(self, type_: str, text: str, *, type_given: bool = True, or_id: bool = False) -> Place:
        """The destination that a text means, of a type that was written, or is the usual one."""
        written = read_written(text, or_id)
        if written is not None and type_ not in (*_DESTINATIONS, "api"):
            return Place(type_, "", Wanted(written), None)  # kept until its type is corrected
        if written is None or type_ not in _DESTINATIONS:
            # A third-party platform has none; what is written there all the same is a broken rule, not a person.
            return Place(type_, text.strip(), None, None)
        return self.place(type_, written, type_given=type_given)

    def place(self, type_: str, written: Written, *, type_given: bool = True) -> Place:
        """The destination that was written in some way."""
        found = self.find(type_, written)
        if isinstance(written, ById):
            if found is None and self.directory.by_type.get(type_):
                return Place(type_, "", Wanted(written, Doubt(Why.NOT_FOUND)), None)
            return Place(type_, written.id, None, found if isinstance(found, Entry) else None)
        if isinstance(found, Entry):
            namesakes = () if type_given else self._namesakes(type_, written)
            if namesakes:
                found = Doubt(Why.NOT_UNIQUE, ((type_, found), *namesakes))
            elif not type_given and isinstance(written, ByName) and self._keeps_back(_DESTINATIONS):
                found = Doubt(Why.NO_LIST, ((type_, found),))  # there may be one in what the PBX does not tell
            else:
                return Place(type_, found.id, None, found)
            return Place(type_, "", Wanted(written, found, True), None)
        if found is not None and found.why in (Why.NOT_FOUND, Why.NO_LIST):
            others = [(other, self.find(other, written)) for other in _DESTINATIONS if other != type_]
            entries = [(other, entry) for other, entry in others if isinstance(entry, Entry)]
            if len(entries) == 1 and not (isinstance(written, ByNumber) and entries[0][0] == "queue"):
                other, entry = entries[0]
                if not type_given and not self._keeps_back(_DESTINATIONS):
                    return Place(other, entry.id, None, entry)
                found = Doubt(Why.OTHER_TYPE, ((other, entry),))
        return Place(type_, "", Wanted(written, found, not type_given), None)

    def _namesakes(self, type_: str, written: Written) -> tuple[tuple[str, Entry], ...]:
        """Entries of the other types that a name also is, where no type was written beside it."""
        if not isinstance(written, ByName) or type_ != _DESTINATIONS[0]:
            return ()
        answers = [(other, self.find(other, written)) for other in _DESTINATIONS if other != type_]
        return tuple((other, entry) for other, entry in answers if isinstance(entry, Entry))

    def _keeps_back(self, types: Collection[str]) -> bool:
        """Whether the PBX does not tell one of these lists: a name found in the others may be two."""
        return not self.directory.refused.isdisjoint(types)

    # Members

    def member(self, type_: str, written: Written) -> Member:
        """The member of a type; "" for one that is to be found out."""
        if not type_:
            return self._member_of_any_type(written)
        found = self.find(type_, written)
        if isinstance(written, ById):
            return Member(type_, written.id, None, found if isinstance(found, Entry) else None)
        if isinstance(found, Entry):
            return Member(type_, found.id, None, found)
        return Member(type_, "", Wanted(written, found))

    def _member_of_any_type(self, written: Written) -> Member:
        if isinstance(written, ByNumber):
            return self.member("extension", written)  # only extensions have numbers
        if not self.directory.is_known:
            return Member("", "", Wanted(written))
        answers = [(type_, self.find(type_, written)) for type_ in MEMBER_TYPES]
        found = [(type_, entry) for type_, entry in answers if isinstance(entry, Entry)]
        if len(found) < 2 and self._keeps_back(MEMBER_TYPES):
            return Member("", "", Wanted(written, Doubt(Why.NO_LIST, tuple(found))))
        if len(found) == 1:
            return Member(found[0][0], found[0][1].id, None, found[0][1])
        if found:
            return Member("", "", Wanted(written, Doubt(Why.NOT_UNIQUE, tuple(found))))
        doubts = [doubt for _type, doubt in answers if isinstance(doubt, Doubt)]
        telling = next((doubt for doubt in doubts if doubt.why in (Why.NOT_UNIQUE, Why.CONTRADICTS)), None)
        close = tuple(pair for doubt in doubts for pair in doubt.candidates)[:_FEW]
        return Member("", "", Wanted(written, telling or Doubt(Why.NOT_FOUND, close)))

    # Routes that were written before

    def routes(self, routes: Iterable[DidRoute]) -> tuple[DidRoute, ...]:
        """Routes with everybody in them looked up: those not known yet, and whether the others are still the same.

        An id that the lists show as somebody stands for that person from then on.
        """
        places: dict[object, Place] = {}
        members: dict[object, tuple[Member, ...]] = {}
        made = []
        for route in giving_way(routes):
            if route.wanted is not None or route.destination_id:
                key = route.destination_type, route.destination_id, route.wanted, route.seen
                if key not in places:
                    places[key] = self._destination_again(route)
                place = places[key]
                if place != Place(route.destination_type, route.destination_id, route.wanted, route.seen):
                    type_, id_, wanted, seen = place
                    route = replace(route, destination_type=type_, destination_id=id_, wanted=wanted, seen=seen)
            if route.members:
                listed = tuple((each, each.seen) for each in route.members)
                if listed not in members:
                    members[listed] = tuple(map(self._member_again, route.members))
                if tuple((each, each.seen) for each in members[listed]) != listed:
                    route = replace(route, members=members[listed])
            made.append(route)
        return tuple(made)

    def _destination_again(self, route: DidRoute) -> Place:
        type_ = route.destination_type
        if route.wanted is not None:
            if _waits_for_a_choice(route.wanted):
                return Place(type_, "", route.wanted, None)
            return self.place(type_, route.wanted.written, type_given=not route.wanted.any_type)
        if route.seen is None:
            return Place(type_, route.destination_id, None, self.directory.entry(type_, route.destination_id))
        now = self._again(type_, route.destination_id, route.seen)
        if isinstance(now, Doubt):
            return Place(type_, "", Wanted(ByName(route.seen.label), now), None)
        return Place(type_, now.id, None, now)

    def _member_again(self, member: Member) -> Member:
        if member.wanted is not None:
            return member if _waits_for_a_choice(member.wanted) else self.member(member.type, member.wanted.written)
        if member.seen is None:
            return replace(member, seen=self.directory.entry(member.type, member.value))
        now = self._again(member.type, member.value, member.seen)
        if isinstance(now, Doubt):
            return Member(member.type, "", Wanted(ByName(member.seen.label), now))
        return Member(member.type, now.id, None, now)

    def _again(self, type_: str, id_: str, seen: Entry) -> Entry | Doubt:
        """Whom somebody is now who was chosen before: the same one, under another id perhaps, or a doubt."""
        entries = self.directory.by_type.get(type_, ())
        now = self.directory.entry(type_, id_)
        if not entries or (now is not None and now.is_same_as(seen)):
            return now if entries and now is not None else seen
        same = self._same.get((type_, seen.name, seen.number), ())
        if len(same) == 1:
            return same[0]
        close = [
            now,
            *self._numbers.get((type_, seen.number), ()),
            *self._names.get((type_, spelling_key(seen.name)), ()),
        ]
        found = {entry.id: entry for entry in close if entry is not None}
        return _doubt(Why.CHANGED, type_, tuple(found.values())) if found else Doubt(Why.GONE)

    # Indexes: a table of 50,000 rows asks for each of them

    @cached_property
    def _name_words(self) -> Mapping[str, Sequence[tuple[Entry, Sequence[str]]]]:
        return {
            type_: [(entry, _plain_words(entry.name)) for entry in entries]
            for type_, entries in self.directory.by_type.items()
        }

    @cached_property
    def _numbers(self) -> Mapping[tuple[str, str], Sequence[Entry]]:
        return self._grouped(lambda entry: (entry.number,) if entry.number else ())

    @cached_property
    def _names(self) -> Mapping[tuple[str, str], Sequence[Entry]]:
        return self._grouped(lambda entry: {spelling_key(entry.name), spelling_key(entry.label)})

    @cached_property
    def _same(self) -> Mapping[tuple[str, str, str], Sequence[Entry]]:
        found: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
        for type_, entries in self.directory.by_type.items():
            for entry in entries:
                found[type_, entry.name, entry.number].append(entry)
        return found

    def _grouped(self, keys_of: Callable[[Entry], Iterable[str]]) -> Mapping[tuple[str, str], Sequence[Entry]]:
        found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for type_, entries in self.directory.by_type.items():
            for entry in entries:
                for key in keys_of(entry):
                    if all(other.id != entry.id for other in found[type_, key]):
                        found[type_, key].append(entry)
        return dict(found)


def _doubt(why: Why, type_: str, entries: Iterable[Entry]) -> Doubt:
    return Doubt(why, tuple((type_, entry) for entry in entries)[:_FEW])


def _waits_for_a_choice(wanted: Wanted) -> bool:
    """Whether somebody was lost who had been chosen: a name that fits by chance does not bring them back."""
    return wanted.doubt is not None and wanted.doubt.why in (Why.CHANGED, Why.GONE)


def _number_and_name(text: str) -> Iterator[tuple[str, str]]:
    """The number and the name in one text, in every order that people write them in."""
    text = _LABEL.sub("", text)
    for order in _ORDERS if len(text) <= _LONGEST_NAMED else ():
        if found := order.fullmatch(text):
            yield found["number"], found["name"].strip(" -–—:|/·,;()[]<>")


def _agree(called: str, name: str) -> bool:
    """Whether a name beside a number can be that of the entry: the same, or some of its words."""
    words, of_name = _spellings(called), frozenset().union(*_spellings(name))
    return bool(words) and all(not of_name.isdisjoint(each) for each in words)


def _spellings(name: str) -> list[frozenset[str]]:
    """The words of a name, each as one writes it who types no accents: Muller or Mueller for Müller."""
    written = unicodedata.normalize("NFC", tidy_name(name))
    words = (_BETWEEN_WORDS.sub(" ", folded(each)).split() for each in (written, written.translate(_UMLAUTS)))
    return [frozenset(each) for each in zip(*words, strict=True)]


def _plain_words(name: str) -> list[str]:
    """The words of a name without accents and without what an umlaut may be spelt with, for a search."""
    return _BETWEEN_WORDS.sub(" ", _SPELT_OUT.sub(r"\1", folded(tidy_name(name)))).split()


def draft_of_today(draft: ChannelDraft, find_directory: Callable[[], Directory]) -> ChannelDraft:
    """The draft with everybody in its routes looked up in the PBX's lists as they are now.

    Args:
        find_directory: reads the lists; asked only if somebody is named.

    Raises:
        DraftInvalid: somebody is not known, or not the same any more.
    """
    return draft_looked_up(draft, find_directory()) if has_people(draft.dids) else draft


def draft_looked_up(draft: ChannelDraft, directory: Directory) -> ChannelDraft:
    """The draft with everybody in its routes looked up.

    Raises:
        DraftInvalid: with everybody who is not known, not unique, or not the same any more, and their lines.
    """
    found = replace(draft, dids=Lookup(directory).routes(draft.dids))
    doubts = [problem for problem in rules.problems(found) if problem.path.is_routing]
    doubts += rules.unknown_people(found)
    if doubts:
        raise PeopleUnknown(doubts)
    return found


class PeopleUnknown(DraftInvalid):
    """Somebody whom the routes name is not on the PBX, could be two, or is another one now. Nothing was sent."""

    code = "people"

    def __init__(self, problems: Sequence[Problem]) -> None:
        AppError.__init__(
            self,
            N_("Some destinations or members were not found on the PBX. Nothing was sent."),
            N_("Open the channel and choose again in these lines: {lines}."),
            {"lines": Listed([*map(_line_of, problems[:_MOST_LINES]), *["…"] * (len(problems) > _MOST_LINES)])},
            problems,
        )


def _line_of(problem: Problem) -> str:
    line = (problem.path.row or 0) + 1
    value, candidates = plain(problem.values.get("value", ""), 60), plain(problem.values.get("candidates", ""), 120)
    end = f": {candidates})" if candidates else ")"
    return Quoted(value, end, f"{line} (") if value else f"{line} ({candidates})" if candidates else str(line)


def has_people(routes: Iterable[DidRoute]) -> bool:
    """Whether anybody in the routes has to be looked up on the PBX before they are sent."""
    return any(
        route.wanted is not None
        or route.seen is not None
        or any(member.wanted is not None or member.seen is not None for member in route.members)
        for route in giving_way(routes)
    )
