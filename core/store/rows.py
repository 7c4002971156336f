"""What the store keeps, as values: PBXs, drafts, channels and where they stand."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.channel.draft import ChannelDraft
from core.errors import Problem
from core.store.draft_text import routes_from_text


class ChannelState(StrEnum):
    """Where a channel of this laptop stands.

    `SENDING` is one that a process that lives creates just now; when that is over and not clear it is `UNKNOWN`.
    `KEYS_MISSING` is one that was ready, and of which the keyring has lost a key; `UNREADABLE` one whose text is
    damaged or of a newer version.
    """

    DRAFT = "draft"
    KEYS_MISSING = "keys_missing"
    UNREADABLE = "unreadable"
    READY = "ready"
    WAITING = "waiting"
    WAITS_FOR_TRUST = "waits_for_trust"
    CREATED = "created"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    SENDING = "sending"


WAITING = {ChannelState.DRAFT: 0, ChannelState.READY: 1, ChannelState.WAITING: 2, ChannelState.WAITS_FOR_TRUST: 3}
"""What stands in the column `waiting`."""
AT_A_TIME = 10
"""So many channels are read in about a millisecond."""


@dataclass(frozen=True, slots=True)
class KnownPbx:
    """A PBX that was used before: its address as typed, and what is not secret of the login.

    Attributes:
        name: what the person calls it, "" for nothing. http_allowed: plain http was agreed to.
        seen_at: when its lists were read last, in seconds since 1970; 0 for never. made_at: when a channel of this
            computer was created on it last, as far as that was looked for.
        tags: by which the person chooses it among many.
    """

    base_url: str
    client_id: str
    name: str = ""
    http_allowed: bool = False
    seen_at: float = 0.0
    tags: tuple[str, ...] = ()
    made_at: float = 0.0

    @property
    def answered_at(self) -> float:
        """When it is known to have answered last; 0 for never."""
        return max(self.seen_at, self.made_at)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was left. Its secrets are in the drawer.

    Attributes:
        notes_secrets: `draft.secrets` are those that were typed; when false, each may or may not have been.
        revision: grows with every change. A save that comes late never writes over a newer one; a clock might.
        page: the page of the wizard that the person was on, counted from 0. client_id: as typed.
    """

    id: str
    base_url: str
    draft: ChannelDraft
    revision: int = 0
    page: int = 0
    state: ChannelState = ChannelState.DRAFT
    client_id: str = ""
    notes_secrets: bool = True

    def as_new(self) -> "KeptDraft":
        """The same, as if it had never been saved."""
        return replace(self, revision=0)


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """A channel of this laptop, as a list shows it.

    Attributes:
        changed_at, created_at: seconds since 1970, for display only; created_at 0 while it is not created.
        refusal: why the PBX refused it last, as `(what, remedy, values)`. refused: what of it the PBX named first.
        draft: without its routes, which may be a hundred thousand; `whole` has them. routes: their text.
        connection: how a created one got on with its provider when the PBX was asked last, as
            `(State of core.pbx.following, status, reason)`; None where it was not asked.
        gone: the keys of its secrets that the keyring has lost. numbers: how many routes it has.
        sent_at: when what is open was sent, in seconds since 1970; 0 where nothing is.
        ticked: the keys of the steps at the provider that are done.
    """

    id: str
    base_url: str
    draft: ChannelDraft
    state: ChannelState
    changed_at: float
    channel_id: int | None = None
    created_at: float = 0.0
    webhook_url: str = ""
    refusal: tuple[str, str, dict[str, object]] | None = None
    notes_secrets: bool = True
    routes: str = field(default="", repr=False)
    connection: tuple[str, str, str] | None = None
    refused: Problem | None = None
    gone: tuple[str, ...] = ()
    numbers: int = 0
    sent_at: float = 0.0
    ticked: frozenset[str] = frozenset()

    @property
    def whole(self) -> ChannelDraft:
        """The draft with its routes. Raises DraftUnreadable."""
        return replace(self.draft, dids=routes_from_text(self.routes)) if self.routes else self.draft

    def has_number(self, part: str) -> bool:
        """Whether a number of the channel has these characters; the routes are not read for it."""
        if not any(map(str.isdigit, part)):
            return False
        # The number is the first text of a route; other lists in it begin with a word without digits.
        written = json.dumps(part, ensure_ascii=False)[1:-1]
        if written not in self.routes and not self.draft.dids:
            return False
        pattern = r'\["[^"]*' + re.escape(written)
        return bool(re.search(pattern, self.routes)) or any(part in route.did_number for route in self.draft.dids)


def waiting(rows: Iterable[ChannelRow]) -> tuple[ChannelRow, ...]:
    """The channels that are ready to be sent, or wait for their PBX, the oldest first."""
    ready = (ChannelState.READY, ChannelState.WAITING, ChannelState.WAITS_FOR_TRUST)
    return tuple(reversed([row for row in rows if row.state in ready]))
