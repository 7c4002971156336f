"""Numbers and members that break no rule and that a person should look at, each kind of doubt with its first line."""

from collections.abc import Iterable, Iterator, Sequence

from core.channel.draft import ChannelDraft, DidRoute, Member
from core.errors import Problem
from core.field_path import FieldPath
from core.giving_way import giving_way
from core.numbers.dialling import fits_its_country
from core.wording import NN_

UNUSUAL_NUMBERS = NN_(
    "1 number has too many or too few digits for its country: “{example}” in line {line}.",
    "{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.",
)
MEMBERS_TWICE = NN_(
    "1 line names a member twice: “{example}” in line {line}.",
    "{count} lines name a member twice, the first “{example}” in line {line}.",
)


def is_unusual(number: str) -> bool:
    """Whether a number is understood, and its country has none of so many digits."""
    return number[:1] == "+" and not fits_its_country(number)


def route_doubts(draft: ChannelDraft) -> tuple[Problem, ...]:
    """What to look at in the routes of a draft, at the first line of each kind; nothing of it is a rule."""
    return tuple(_doubts(draft.dids, draft.kind is None or draft.kind.members))


def _doubts(routes: Sequence[DidRoute], with_members: bool) -> Iterator[Problem]:
    unusual = [row for row, route in enumerate(giving_way(routes)) if is_unusual(route.did_number)]
    if unusual:
        yield _counted(UNUSUAL_NUMBERS, unusual, "did_number", routes[unusual[0]].did_number)
    if not with_members:
        return
    # By identity: most lines share their members.
    shared = {id(route.members): _twice(route.members) for route in giving_way(routes)}
    twice = [row for row, route in enumerate(giving_way(routes)) if shared[id(route.members)]]
    if twice:
        yield _counted(MEMBERS_TWICE, twice, "members", shared[id(routes[twice[0]].members)])


def _counted(text: str, rows: Sequence[int], column: str, example: str) -> Problem:
    return Problem(
        FieldPath.of_route(rows[0], column), text, {"count": len(rows), "example": example, "line": rows[0] + 1}
    )


def _twice(members: Iterable[Member]) -> str:
    """The first member that stands there a second time, as it is written; "" where none does."""
    found: set[tuple[str, object]] = set()
    for member in members:
        if (who := (member.type, member.who)) in found:
            return member.seen.label if member.seen is not None else str(member)
        found.add(who)
    return ""
