"""Which rows of a routing table are shown, and in which order. The rows themselves stay where they are."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from core.channel.draft import DidRoute, Member
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


def arranged(rows: RouteRows, wish: Arrangement, named: Named, type_name: Callable[[str], str]) -> list[int] | None:
    """The rows to show, in order; None for all of them in their own order."""
    if not wish.filters and wish.column < 0:
        return None
    found = rows.with_problem() if wish.only_problems else list(range(len(rows)))
    if wish.text.strip():
        matches = _Matches(wish.text, named)
        routes, keys = rows.routes, rows.keys
        number = matches.number
        # The number is asked in line: it decides for most rows, and a call costs as much as the answer.
        found = [row for row in found if (number and number in keys[row]) or matches.route(routes[row])]
    if wish.column >= 0:
        keys = _sort_keys(rows, wish.column, named, type_name)
        found.sort(key=keys.__getitem__, reverse=wish.descending)
    return found


class _Matches:
    """A text looked for in names; what was found of a type and an id is remembered, because rows share them."""

    def __init__(self, text: str, named: Named) -> None:
        self._wanted = text.casefold().strip()
        self._named = named
        self.number = number_key(text.strip()) if any(map(str.isdigit, text)) else ""
        self._destinations: dict[tuple[str, Who], bool] = {}
        self._members: dict[tuple[Member, ...], bool] = {(): False}

    def route(self, route: DidRoute) -> bool:
        place = route.destination_type, route.who
        found = self._destinations.get(place)
        if found is None:
            found = self._destinations[place] = self._matches(*place)
        if found:
            return True
        if route.members:
            listed = self._members.get(route.members)
            if listed is None:
                listed = any(self._matches(member.type, member.who) for member in route.members)
                self._members[route.members] = listed
            if listed:
                return True
        return not self.number and self._wanted in route.did_number.casefold()

    def _matches(self, type_: str, who: Who) -> bool:
        return self._wanted == who or self._wanted in self._named(type_, who).casefold()


def _sort_keys(rows: RouteRows, column: int, named: Named, type_name: Callable[[str], str]) -> list[str]:
    if column == NUMBER:
        return rows.keys
    if column == TYPE:
        names = {type_: type_name(type_) for type_ in {route.destination_type for route in rows.routes}}
        return [names[route.destination_type] for route in rows.routes]
    seen: dict[object, str] = {}
    keys = []
    for route in rows.routes:
        place: object = (route.destination_type, route.who) if column == DESTINATION else route.members
        key = seen.get(place)
        if key is None:
            each = ((route.destination_type, route.who),) if column == DESTINATION else ()
            pairs = each or tuple((member.type, member.who) for member in route.members)
            key = seen[place] = " ".join(_natural(named(type_, who)) for type_, who in pairs)
        keys.append(key)
    return keys


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
