"""Numbers and members that break no rule and that a person should look at, each kind of doubt with its first line."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from core.channel.draft import ChannelDraft, DidRoute, Member
from core.errors import Problem
from core.field_path import FieldPath
from core.giving_way import giving_way
from core.numbers.dialling import fits_its_country, has_country_code
from core.numbers.did_format import DidFormat
from core.wording import NN_

UNUSUAL_NUMBERS = NN_(
    "1 number has too many or too few digits for its country: “{example}” in line {line}.",
    "{count} numbers have too many or too few digits for their country, the first “{example}” in line {line}.",
)
WITHOUT_PLUS = NN_(
    "1 number has no + at the start: “{example}” in line {line}. It is used exactly as written.",
    "{count} numbers have no + at the start, the first “{example}” in line {line}. They are used exactly as written.",
)
_LOST_PLUS = re.compile(r"0[1-9][0-9]{5,}|(?!1?[2-9][0-9]{2}[2-9][0-9]{6}\Z)[1-9][0-9]{8,14}")
"""No short code, and no number as North American providers write it."""
MEMBERS_TWICE = NN_(
    "1 line names a member twice: “{example}” in line {line}.",
    "{count} lines name a member twice, the first “{example}” in line {line}.",
)


def is_unusual(number: str) -> bool:
    """Whether a number is understood, and its country has none of so many digits."""
    return number[:1] == "+" and not fits_its_country(number)


def route_doubts(draft: ChannelDraft) -> tuple[Problem, ...]:
    """What to look at in the routes of a draft, at the first line of each kind; nothing of it is a rule."""
    form = draft.kind.did_format if draft.kind is not None else DidFormat.NUMBER
    return tuple(_doubts(draft.dids, form, draft.kind is None or draft.kind.members))


def _lacks_plus(number: str, numbers: Collection[str]) -> bool:
    """Whether a number is likelier an international one that lost its +, or a national one, than as it is written."""
    if number[:1] == "+" or _LOST_PLUS.fullmatch(number) is None:
        return "+" + number in numbers
    return number[0] == "0" or (has_country_code(number) and fits_its_country("+" + number))


def _doubts(routes: Sequence[DidRoute], form: DidFormat, with_members: bool) -> Iterator[Problem]:
    unusual = [row for row, route in enumerate(giving_way(routes)) if is_unusual(route.did_number)]
    if unusual:
        yield _counted(UNUSUAL_NUMBERS, unusual, "did_number", routes[unusual[0]].did_number)
    numbers = {route.did_number for route in giving_way(routes)}
    bare = [row for row, route in enumerate(giving_way(routes)) if _lacks_plus(route.did_number, numbers)]
    if bare and form is DidFormat.NUMBER:
        yield _counted(WITHOUT_PLUS, bare, "did_number", routes[bare[0]].did_number)
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
