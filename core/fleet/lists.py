"""The lists of one PBX, of which only those are read in which somebody has to be looked up."""

from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.lookup import PeopleUnknown, draft_looked_up, has_people
from core.stop import Stop

ALL = frozenset({"extension", "queue", "ext_group", "organization"})


class HasLists(Protocol):
    """A PBX as far as its lists are needed."""

    def directory(self, stop: Stop, only: Collection[str] | None = None) -> Directory: ...


class Lists:
    """What a site's channels are looked up in."""

    def __init__(self, pbx: HasLists, stop: Stop) -> None:
        self._pbx, self._stop = pbx, stop
        self._read: frozenset[str] = frozenset()
        self._directory = Directory()

    def looked_up(self, draft: ChannelDraft) -> ChannelDraft:
        """The draft with everybody in its routes looked up.

        Raises:
            DraftInvalid: somebody is not known there; all lists were read, so that it can be said who may be meant.
            PbxError: a list cannot be read.
        """
        if not has_people(draft.dids):
            return draft
        try:
            return draft_looked_up(draft, self._with(frozenset(_types(draft))))
        except PeopleUnknown:
            if self._read >= ALL:
                raise
        return draft_looked_up(draft, self._with(ALL))

    @property
    def directory(self) -> Directory:
        """The lists that were read; the others are empty."""
        return self._directory

    @property
    def names(self) -> Mapping[str, str]:
        """Everybody in the lists that were read, by type and id: `queue:6`."""
        by_type = self._directory.by_type
        return {f"{type_}:{each.id}": each.label for type_, entries in by_type.items() for each in entries}

    def _with(self, types: frozenset[str]) -> Directory:
        if not types <= self._read:
            self._read |= types
            self._directory = self._pbx.directory(self._stop, self._read)
        return self._directory


def _types(draft: ChannelDraft) -> Iterator[str]:
    """The lists in which somebody of the draft stands; all of them where a type is not written."""
    for route in draft.dids:
        if route.wanted is not None or route.seen is not None:
            yield route.destination_type
        for member in route.members:
            if member.wanted is not None or member.seen is not None:
                yield from (member.type,) if member.type else ALL
