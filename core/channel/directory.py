"""What the PBX offers as destinations and members: extensions, groups, organizations, message queues."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from core.channel.draft import Member, parse_members

_MEMBER_TYPES = ("extension", "ext_group", "organization")
_COMMA = r",(?=\s*(?:[a-z_]+\s*:|[0-9]+\s*(?:[,;\n]|$)|$))"
"""A comma between members; that of `Weber, Anna` stands between two parts of a name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something of the PBX that a route can name.

    Attributes:
        id: the PBX's id, as it stands in a request.
        name: as the PBX shows it. number: of an extension, "" otherwise.
        depth: how deep an organization stands in the tree; 0 for everything else.
    """

    id: str
    name: str
    number: str = ""
    depth: int = 0

    @property
    def label(self) -> str:
        """`Name (number)`, or the name alone."""
        return f"{self.name} ({self.number})" if self.number else self.name


@dataclass(frozen=True)
class Directory:
    """The PBX's lists as last read. Organizations stand in tree order, parents first."""

    extensions: tuple[Entry, ...] = ()
    extension_groups: tuple[Entry, ...] = ()
    organizations: tuple[Entry, ...] = ()
    message_queues: tuple[Entry, ...] = ()

    @property
    def by_type(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by destination or member type (`extension`, `queue`, `ext_group`, `organization`)."""
        return {
            "extension": self.extensions,
            "queue": self.message_queues,
            "ext_group": self.extension_groups,
            "organization": self.organizations,
        }

    def entry(self, type_: str, id_: str) -> Entry | None:
        """The entry of this type with this id, if the PBX has it."""
        return self._by_id.get((type_, id_))

    def resolve(self, type_: str, text: str) -> str:
        """The id that `text` means: an id, an extension number or a name of the lists, else `text` itself.

        An id wins over an extension number of the same digits, because files and scripts give ids. A name that
        occurs twice is not resolved.
        """
        if not text or (type_, text) in self._by_id:
            return text
        return self._by_number.get((type_, text)) or self._by_name.get((type_, text.casefold())) or text

    def members(self, text: str) -> tuple[Member, ...]:
        """Members from their text form, with names and extension numbers of the lists as ids.

        One without a type, as people write it (`1001, Sales`), gets its type where only one entry can be meant.
        """
        found: list[Member] = []
        for part in text.replace("\n", ";").split(";"):
            pieces = [part] if self._named(part) else part.split(",")
            if any(map(self._named, pieces)):
                found += [self._named(piece) or Member("", piece.strip()) for piece in pieces]
                continue
            found += [
                replace(member, value=self.resolve(member.type, member.value))
                if member.type
                else self._named(member.value) or member
                for member in parse_members(re.sub(_COMMA, ";", part))
            ]
        return tuple(found)

    def _named(self, text: str) -> Member | None:
        """The one member that an extension's number or a name means."""
        text = text.strip()
        if extension := self._by_number.get(("extension", text)):
            return Member("extension", extension)
        found = [(type_, self._by_name.get((type_, text.casefold()), None)) for type_ in _MEMBER_TYPES]
        meant = [Member(type_, id_ or "") for type_, id_ in found if id_ is not None]
        return meant[0] if len(meant) == 1 and meant[0].value else None

    # A table of 50,000 rows asks for each of them: looked up, not searched.

    @cached_property
    def _by_id(self) -> Mapping[tuple[str, str], Entry]:
        return {(type_, entry.id): entry for type_, entries in self.by_type.items() for entry in reversed(entries)}

    @cached_property
    def _by_number(self) -> Mapping[tuple[str, str], str]:
        return {
            (type_, entry.number): entry.id
            for type_, entries in self.by_type.items()
            for entry in reversed(entries)
            if entry.number
        }

    @cached_property
    def _by_name(self) -> Mapping[tuple[str, str], str]:
        """Ids by name and by label; "" where two entries share it."""
        found: dict[tuple[str, str], str] = {}
        for type_, entries in self.by_type.items():
            for entry in entries:
                for name in {entry.name.casefold(), entry.label.casefold()}:
                    key = (type_, name)
                    found[key] = entry.id if found.get(key, entry.id) == entry.id else ""
        return found
