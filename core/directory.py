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
