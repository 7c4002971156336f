"""A channel while it is being made: the draft as typed, its routes and members. The rules are in `rules.py`."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.channel.credentials import Credentials

if TYPE_CHECKING:
    from core.channel.catalog import Kind, Provider


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who may start sessions from a DID: `type` as in `catalog.MEMBER_TYPES`, `value` the PBX's id.

    What was typed but cannot be read as `type:value` stays in `value`, with an empty `type`.
    """

    type: str
    value: str

    def __str__(self) -> str:
        return f"{self.type}:{self.value}" if self.type else self.value


def parse_members(text: str) -> tuple[Member, ...]:
    """Members from their text form, `extension:137; ext_group:7`; separated by spaces or semicolons.

    Between semicolons a name may hold spaces: `extension:Anna Weber; ext_group:7`.
    """
    members = []
    for part in text.split(";"):
        entries = part.split()
        if len(entries) > 1 and ":" in entries[0] and not any(":" in entry for entry in entries[1:]):
            entries = [" ".join(entries)]
        for entry in entries:
            type_, colon, value = entry.partition(":")
            members.append(Member(type_, value) if colon else Member("", entry))
    return tuple(members)


def format_members(members: tuple[Member, ...]) -> str:
    """The text form that `parse_members` reads back."""
    return "; ".join(str(member) for member in members)


@dataclass(frozen=True, slots=True)
class DidRoute:
    """One line of the routing table, as typed. `destination_id` and member values are ids of the PBX."""

    did_number: str = ""
    destination_type: str = "extension"
    destination_id: str = ""
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelDraft:
    """A channel as typed so far; it may be wrong. Changed with `dataclasses.replace`.

    Attributes:
        kind_value: `sms`, `whatsapp`, `facebook`, or "" while none is chosen.
        channel: the provider's wire value.
        credentials: plain values by key of the provider's fields, top-level ones included.
        send_rate, session_expired_time: as typed; messages a second, days.
        auto_close_session, enb_duplicate_active_session: 0, 1, or None to leave it to the PBX.
        taken_as_is: keys of fields whose value looks Base64-encoded and was said to be right as it is.
    """

    kind_value: str = ""
    channel: str = ""
    name: str = ""
    webhook_url_type: str = "fqdn"
    credentials: Credentials = field(default_factory=Credentials, repr=False)
    send_rate: str = ""
    auto_close_session: int | None = None
    session_expired_time: str = ""
    enb_duplicate_active_session: int | None = None
    accompanying_msg: str = ""
    dids: tuple[DidRoute, ...] = ()
    taken_as_is: frozenset[str] = frozenset()

    @property
    def provider(self) -> "Provider | None":
        # Imported here: the first window needs an empty draft, and no catalogue.
        from core.channel import catalog

        return catalog.provider(self.channel)

    @property
    def kind(self) -> "Kind | None":
        from core.channel import catalog

        provider = self.provider
        return provider.kind if provider else catalog.kind(self.kind_value)
