"""A channel while it is being made: the draft as typed, its routes and members. The rules are in `rules.py`."""

from dataclasses import dataclass, field

from core.channel import catalog
from core.channel.catalog import Kind, Provider
from core.channel.credentials import Credentials
from core.channel.directory import Entry
from core.channel.people import Wanted, Who, between_separators, blank_separated, quoted, unquoted, written_text
from core.numbers.did_format import DidFormat


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who may start sessions from a DID: `type` as in `catalog.MEMBER_TYPES`, `value` the PBX's id.

    What was typed but cannot be read as `type:value` stays in `value`, with an empty `type`.

    Attributes:
        wanted: who was written instead of an id, while the PBX's lists have not said who it is; `value` is "" then.
        seen: whom the lists showed under the id when it was chosen.
    """

    type: str
    value: str
    wanted: Wanted | None = None
    seen: Entry | None = field(default=None, compare=False)

    @property
    def who(self) -> Who:
        """The id, or who was written instead."""
        return self.wanted or self.value

    def __str__(self) -> str:
        value = written_text(self.wanted.written) if self.wanted is not None else quoted(self.value)
        return f"{self.type}:{value}" if self.type else value


def parse_members(text: str) -> tuple[Member, ...]:
    """Members by their ids, `extension:137; ext_group:7`; separated by spaces or semicolons.

    Between semicolons a name may hold spaces: `extension:Anna Weber; ext_group:7`; in quotation marks anything.
    """
    members = []
    for part in between_separators(text):
        entries = blank_separated(part)
        if len(entries) > 1 and ":" in entries[0] and not any(":" in entry for entry in entries[1:]):
            entries = [" ".join(entries)]
        for entry in entries:
            type_, colon, value = entry.partition(":")
            id_ = value[3:] if value[:3] == "id:" and value[3:].isdigit() else unquoted(value)
            members.append(Member(type_, id_) if colon else Member("", unquoted(entry)))
    return tuple(members)


def format_members(members: tuple[Member, ...]) -> str:
    """The text form that `parse_members` reads back."""
    return "; ".join(map(str, members))


@dataclass(frozen=True, slots=True)
class DidRoute:
    """One line of the routing table, as typed. `destination_id` and member values are ids of the PBX.

    Attributes:
        wanted: who was written instead of an id, while the PBX's lists have not said who it is; `destination_id` is
            "" then. seen: whom the lists showed under the id when it was chosen.
    """

    did_number: str = ""
    destination_type: str = "extension"
    destination_id: str = ""
    members: tuple[Member, ...] = ()
    wanted: Wanted | None = None
    seen: Entry | None = field(default=None, compare=False)

    @property
    def who(self) -> Who:
        """The id of the destination, or who was written instead."""
        return self.wanted or self.destination_id

    @property
    def has_destination(self) -> bool:
        """Whether somebody is named, known already or not."""
        return bool(self.destination_id) or self.wanted is not None


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
        secrets: keys of secrets that were typed and whose values may not be at hand; see `secret_values`.
        asked_for: `(key, reference)` of fields for which a channel file asks this computer instead of giving a value.
        pasted_numbers: of each mail its lines with numbers, which the table has neither taken nor been refused.
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
    secrets: frozenset[str] = frozenset()
    asked_for: frozenset[tuple[str, str]] = frozenset()
    pasted_numbers: tuple[str, ...] = field(default=(), repr=False)

    @property
    def provider(self) -> Provider | None:
        """The provider that is chosen."""
        return self._chosen()[1]

    @property
    def kind(self) -> Kind | None:
        """The kind that is chosen, or that the provider is of."""
        return self._chosen()[0]

    @property
    def did_format(self) -> DidFormat:
        """The form of its numbers; phone numbers while no kind is chosen."""
        kind = self.kind
        return kind.did_format if kind is not None else DidFormat.NUMBER

    def _chosen(self) -> tuple[Kind | None, Provider | None]:
        provider = catalog.provider(self.channel)
        return (provider.kind if provider else catalog.kind(self.kind_value)), provider
