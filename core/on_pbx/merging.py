"""Two people changed one channel: what only one of them changed is kept, where both did one of them is chosen."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from core.channel.draft import ChannelDraft, DidRoute
from core.on_pbx.comparison import (
    Comparison,
    by_place,
    differences,
    parameters_of,
    same_route,
    same_value,
)


@dataclass(frozen=True, slots=True)
class Merged:
    """A draft of both changes.

    Attributes:
        mine, theirs: what each has changed. conflicts: the `key` of each line that both changed, and not alike.
    """

    draft: ChannelDraft
    mine: Comparison
    theirs: Comparison
    conflicts: tuple[str, ...]


def merged(base: ChannelDraft, mine: ChannelDraft, theirs: ChannelDraft, keep_mine: Collection[str] = ()) -> Merged:
    """Both changes together; of a line that both changed theirs, unless its `key` is in `keep_mine`.

    Args:
        base: what both began with. mine: with the keys; they stay mine. theirs: as the PBX has it now.
    """
    draft, conflicts = mine, []
    for parameter in parameters_of(mine):
        was, my, their = (parameter.read(each) for each in (base, mine, theirs))
        if same_value(parameter.path, was, their) or same_value(parameter.path, my, their):
            continue
        both = not same_value(parameter.path, was, my)
        if both:
            conflicts.append(str(parameter.path))
        if not (both and parameter.path in keep_mine):
            draft = parameter.write(draft, their)
    routes, at_numbers = _routes(base, mine, theirs, keep_mine)
    return Merged(
        replace(draft, dids=routes),
        differences(base, mine),
        differences(base, theirs),
        (*conflicts, *at_numbers),
    )


def with_lines_of(draft: ChannelDraft, other: ChannelDraft, keys: Collection[str]) -> ChannelDraft:
    """The draft with some lines as another one has them; a number that `other` does not have goes.

    Args:
        keys: of `Line.key` and `RouteLine.key`.
    """
    made = draft
    for parameter in parameters_of(draft):
        if parameter.path in keys:
            made = parameter.write(made, parameter.read(other))
    own, theirs = by_place(draft.dids), by_place(other.dids)
    routes = []
    for place in dict.fromkeys((*own, *theirs)):
        route = theirs.get(place) if f"dids/{place}" in keys else own.get(place)
        if route is not None:
            routes.append(route)
    return replace(made, dids=tuple(routes))


def _routes(
    base: ChannelDraft, mine: ChannelDraft, theirs: ChannelDraft, keep_mine: Collection[str]
) -> tuple[tuple[DidRoute, ...], list[str]]:
    with_members = mine.kind is None or mine.kind.members

    def same(one: DidRoute | None, other: DidRoute | None) -> bool:
        if one is None or other is None:
            return one is other
        return same_route(one, other, with_members)

    was, my, their = by_place(base.dids), by_place(mine.dids), by_place(theirs.dids)
    routes, conflicts = [], []
    for place in dict.fromkeys((*my, *their)):
        mine_now, theirs_now = my.get(place), their.get(place)
        kept = mine_now
        if not same(was.get(place), theirs_now) and not same(mine_now, theirs_now):
            both = not same(was.get(place), mine_now)
            if both:
                conflicts.append(f"dids/{place}")
            if not (both and f"dids/{place}" in keep_mine):
                kept = theirs_now
        if kept is not None:
            routes.append(kept)
    return tuple(routes), conflicts
