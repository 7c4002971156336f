"""Which rows of a routing table are shown, and in which order. The rows themselves stay where they are."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any

from core.channel.people import Who
from core.channel.rules import number_key
from core.routes.cells import DESTINATION, NUMBER, TYPE
from core.routes.edits import Inserted, Removed
from core.routes.rows import RouteRows
from core.routes.runs import runs


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person asked to see.

    Attributes:
        text: rows that have this in the number, the destination or a member. only_problems: rows with a problem.
        column: sort by this column; -1 for the rows' own order.
    """

    text: str = ""
    only_problems: bool = False
    column: int = -1
    descending: bool = False

    @property
    def filters(self) -> bool:
        """Whether rows may be hidden."""
        return bool(self.text.strip()) or self.only_problems


Named = Callable[[str, Who], str]
"""The name of a type and an id, or of somebody who is not known yet, as it is shown."""


_DESTINATION = attrgetter("destination_type", "destination_id", "wanted")
_TYPE, _MEMBERS = attrgetter("destination_type"), attrgetter("members")


def arranged(rows: RouteRows, wish: Arrangement, named: Named, type_name: Callable[[str], str]) -> list[int] | None:
    """The rows to show, in order; None for all of them in their own order."""
    if not wish.filters and wish.column < 0:
        return None
    found = rows.with_problem() if wish.only_problems else list(range(len(rows)))
    if wish.text.strip():
        found = _matching(rows, found, wish.text, named)
    if wish.column == NUMBER:
        found.sort(key=rows.keys.__getitem__, reverse=wish.descending)
    elif wish.column >= 0:
        found = _sorted(_groups(rows, found, wish.column, named, type_name), wish.descending)
    return found


def _matching(rows: RouteRows, found: list[int], text: str, named: Named) -> list[int]:
    """The rows that have a text. Names are looked at once for all rows that share them: a call a row is too slow."""
    wanted = text.casefold().strip()

    @cache
    def matches(type_: str, who: Who) -> bool:
        return wanted == who or wanted in named(type_, who).casefold()

    if any(map(str.isdigit, text)):
        number, keys = number_key(text.strip()), rows.keys
        others = [row for row in found if number not in keys[row]] if number else found
    else:
        routes = rows.routes
        others = [row for row in found if wanted not in routes[row].did_number.casefold()]
    hidden = set(_without_name(rows, others, matches))
    return [row for row in found if row not in hidden] if hidden else found


def _without_name(rows: RouteRows, found: list[int], matches: Callable[[str, Who], bool]) -> list[int]:
    """The rows of which neither the destination nor a member matches."""
    routes = list(map(rows.routes.__getitem__, found))
    hits = {place for place in set(map(_DESTINATION, routes)) if matches(place[0], place[2] or place[1])}
    # Rows share their members: equal ones are hardly ever two, and to compare them takes long.
    shared = {id(each): each for each in map(_MEMBERS, routes)}
    listed = {key for key, each in shared.items() if any(matches(one.type, one.who) for one in each)}
    if hits:
        found = [row for row in found if _DESTINATION(rows.routes[row]) not in hits]
    return [row for row in found if id(rows.routes[row].members) not in listed] if listed else found


def _groups(
    rows: RouteRows, found: list[int], column: int, named: Named, type_name: Callable[[str], str]
) -> Iterable[tuple[str, list[int]]]:
    """The rows by what stands in a column, each group with what it is sorted by."""
    routes = map(rows.routes.__getitem__, found)
    if column == TYPE:
        return [(type_name(type_), each) for type_, each in _grouped(found, map(_TYPE, routes)).items()]
    if column == DESTINATION:
        places = _grouped(found, map(_DESTINATION, routes))
        return [(_natural(named(place[0], place[2] or place[1])), each) for place, each in places.items()]

    @cache
    def name(type_: str, who: Who) -> str:
        return _natural(named(type_, who))

    shared = _grouped(found, map(id, map(_MEMBERS, routes))).values()
    listed = [(rows.routes[each[0]].members, each) for each in shared]
    return [(" ".join([name(one.type, one.who) for one in members]), each) for members, each in listed]


def _grouped(found: list[int], values: Iterable[Hashable]) -> dict[Any, list[int]]:
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for row, value in zip(found, values, strict=True):
        groups[value].append(row)
    return groups


def _sorted(groups: Iterable[tuple[str, list[int]]], descending: bool) -> list[int]:
    """The rows of all groups; those of equal names stay in their order."""
    by_name: defaultdict[str, list[list[int]]] = defaultdict(list)
    for name, each in groups:
        by_name[name].append(each)
    found: list[int] = []
    for name in sorted(by_name, reverse=descending):
        same = by_name[name]
        found += same[0] if len(same) == 1 else sorted(chain.from_iterable(same))
    return found


def _natural(name: str) -> str:
    """A name so that 9 sorts before 10."""
    word = name.casefold()
    return "".join(part.zfill(12) if part.isdigit() else part for part in _split_digits(word))


def _split_digits(word: str) -> list[str]:
    parts: list[str] = []
    for character in word:
        if parts and parts[-1][-1].isdigit() == character.isdigit():
            parts[-1] += character
        else:
            parts.append(character)
    return parts


def shifted(shown: list[int] | None, edit: Inserted | Removed, count: int) -> list[int] | None:
    """The rows shown after an edit of `count` rows: new ones stand behind the row that they follow."""
    if shown is None:
        return None
    changed = set(edit.positions)
    if isinstance(edit, Removed):
        return [row - bisect_left(edit.positions, row) for row in shown if row not in changed]
    old = [place for place in range(count + len(changed)) if place not in changed]
    following = {run.start - 1: run for run in runs(edit.positions)}
    found = list(following.pop(-1, ()))
    for row in shown:
        found.append(old[row])
        found.extend(following.pop(old[row], ()))
    for run in following.values():  # they follow a row that is hidden
        found.extend(run)
    return found
