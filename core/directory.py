"""What the PBX offers as destinations and members: extensions, groups, organizations, message queues."""

from collections.abc import Mapping
from dataclasses import dataclass


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


@dataclass(frozen=True, slots=True)
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
        return next((entry for entry in self.by_type.get(type_, ()) if entry.id == id_), None)

    def resolve(self, type_: str, text: str) -> str:
        """The id that `text` means: an id, an extension number or a name of the lists, else `text` itself.

        An id wins over an extension number of the same digits, because files and scripts give ids. A name that
        occurs twice is not resolved.
        """
        entries = self.by_type.get(type_, ())
        if not text or any(entry.id == text for entry in entries):
            return text
        for entry in entries:
            if entry.number == text:
                return entry.id
        wanted = text.casefold()
        named = [entry.id for entry in entries if wanted in (entry.name.casefold(), entry.label.casefold())]
        return named[0] if len(named) == 1 else text
