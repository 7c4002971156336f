"""What the PBX offers as destinations and members: extensions, groups, organizations, message queues."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


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

    def is_same_as(self, other: "Entry") -> bool:
        """Whether both are called the same and have the same number: the same to a person, whatever the ids are."""
        return (self.name, self.number) == (other.name, other.number)


@dataclass(frozen=True)
class Directory:
    """The PBX's lists as last read. Organizations stand in tree order, parents first.

    Attributes:
        refused: the types of the lists that the PBX does not tell: they are empty here, and perhaps not there.
    """

    extensions: tuple[Entry, ...] = ()
    extension_groups: tuple[Entry, ...] = ()
    organizations: tuple[Entry, ...] = ()
    message_queues: tuple[Entry, ...] = ()
    refused: frozenset[str] = frozenset()

    @cached_property
    def by_type(self) -> Mapping[str, tuple[Entry, ...]]:
        """Entries by destination or member type (`extension`, `queue`, `ext_group`, `organization`)."""
        return {
            "extension": self.extensions,
            "queue": self.message_queues,
            "ext_group": self.extension_groups,
            "organization": self.organizations,
        }

    @cached_property
    def is_known(self) -> bool:
        """Whether there is any list at all."""
        return any(self.by_type.values())

    def entry(self, type_: str, id_: str) -> Entry | None:
        """The entry of this type with this id, if the PBX has it."""
        return self._by_id.get((type_, id_))

    # A table of 50,000 rows asks for each of them: looked up, not searched.

    @cached_property
    def _by_id(self) -> Mapping[tuple[str, str], Entry]:
        return {(type_, entry.id): entry for type_, entries in self.by_type.items() for entry in reversed(entries)}
