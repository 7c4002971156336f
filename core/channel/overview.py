"""A channel before it is created, so that a person can read it however many numbers it has: groups and counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.route_doubts import route_doubts
from core.channel.rules import problems, unknown_people
from core.errors import Problem
from core.giving_way import giving_way
from core.stop import Stop

if TYPE_CHECKING:
    from core.channel.people import Who

NUMBERS_READ = 60
"""So many numbers of a group are named; the rest is counted."""
GROUPS_READ = 12
"""So many groups are shown; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Routes with the same destination and the same members.

    Attributes:
        route: the first of them. numbers: the first `NUMBERS_READ`. last: the number that stands last in the table.
    """

    route: DidRoute
    count: int
    numbers: tuple[str, ...]
    last: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the review shows.

    Attributes:
        groups: the largest first, `GROUPS_READ` at most. more: how many groups are left out, and their numbers.
        looks_up: somebody is written by number or name, and looked up on the PBX before anything is sent.
        doubts: what to look at in the numbers; no rule is broken.
    """

    problems: tuple[Problem, ...]
    groups: tuple[Alike, ...]
    more: tuple[int, int]
    looks_up: bool
    doubts: tuple[Problem, ...] = ()


def overview(draft: ChannelDraft, _stop: Stop) -> Overview:
    """Read a draft through once. With 100,000 numbers it takes seconds: on a worker then."""
    found = alike(draft.dids)
    left_out = found[GROUPS_READ:]
    return Overview(
        tuple(problems(draft)),
        found[:GROUPS_READ],
        (len(left_out), sum(group.count for group in left_out)),
        any(unknown_people(draft)),
        route_doubts(draft),
    )


def alike(routes: Iterable[DidRoute]) -> tuple[Alike, ...]:
    """Group routes by destination and members; the largest group first, else in the order of the table."""
    groups: dict[tuple[str, Who, tuple[Member, ...]], list[DidRoute]] = {}
    for route in giving_way(routes):
        groups.setdefault((route.destination_type, route.who, route.members), []).append(route)
    made = [
        Alike(group[0], len(group), tuple(each.did_number for each in group[:NUMBERS_READ]), group[-1].did_number)
        for group in groups.values()
    ]
    return tuple(sorted(made, key=lambda group: -group.count))
