"""Follows the status of a created channel on the PBX until it is decided, for a minute at most. It only reads.

Statuses: "Query Message Channel List" of the PBX's developer guide. How soon they settle after a create, and which
texts `reason` can hold, no public source tells; so a failed connection counts once it is seen twice in a row.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.errors import NAME_SHOWN, plain
from core.pbx.answers import ChannelSummary
from core.pbx.errors import LoginRefused, PbxError, Reach, Refused, Unreachable
from core.stop import Stop
from core.wording import N_, worded

PAUSES_S = (0.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Seconds before each look; together a minute."""

_LONGEST_S = 75.0
"""With a PBX that answers slowly: no new look after this many seconds."""


class State(StrEnum):
    """What is known of the channel's connection to its provider."""

    CONNECTED = "connected"
    FAILED = "failed"
    SUBSCRIPTION = "subscription"
    UNFAMILIAR = "unfamiliar"
    MISSING = "missing"
    UNREAD = "unread"
    STOPPED = "stopped"


_STATUSES = {
    "status_connect_succ": State.CONNECTED,
    "status_connect_fail": State.FAILED,
    "status_sub_invalid": State.SUBSCRIPTION,
}


def state_of(status: str) -> State:
    """What a status of the PBX's list means; `UNFAMILIAR` for one that we do not know."""
    return _STATUSES.get(status, State.UNFAMILIAR)


# Meaning, and what to do next ("" for nothing).
_SENTENCES: Mapping[State, tuple[str, str]] = {
    State.CONNECTED: (
        N_("The PBX is connected to the provider."),
        N_("The remaining steps are in the provider's portal."),
    ),
    State.FAILED: (
        N_("The channel exists, but the PBX could not connect to the provider: “{reason}”."),
        N_("Check the keys on the Account page against the provider's portal, and correct them on the PBX."),
    ),
    State.SUBSCRIPTION: (
        N_("The channel exists, but the PBX's plan does not (or no longer) include message channels."),
        N_("Renew the Enterprise or Ultimate plan of this PBX; the channel then connects without changes."),
    ),
    State.UNFAMILIAR: (
        N_("The PBX gives a status that this program does not know: “{status}” {reason}"),
        N_("Check the channel in the PBX portal under Messaging > Message Channel."),
    ),
    State.MISSING: (
        N_("The channel was created with the ID {id}, but the PBX does not list it."),
        N_("Check in the PBX portal under Messaging > Message Channel before you create it again."),
    ),
    State.UNREAD: (
        N_("The channel exists, but the PBX did not say whether it is connected."),
        N_("Check the channel's status in the PBX portal under Messaging > Message Channel."),
    ),
    State.STOPPED: (N_("The channel exists; its status was no longer checked."), ""),
}
_NO_REASON = N_("The channel exists, but the PBX could not connect to the provider. It gives no reason.")


@dataclass(frozen=True, slots=True)
class Following:
    """What one look, or the whole following, has found.

    Attributes:
        final: nothing more is going to be asked.
        status, reason: the PBX's own words, safe to show; "" where it said nothing.
        error: why nothing could be read; only with `State.UNREAD`.
    """

    state: State
    channel_id: int
    final: bool = False
    status: str = ""
    reason: str = ""
    error: PbxError | None = None

    @property
    def meaning(self) -> str:
        """What it means, a template."""
        if self.state is State.FAILED and not self.reason:
            return _NO_REASON
        return _SENTENCES[self.state][0]

    @property
    def next_step(self) -> str:
        """What to do next, a template; "" for nothing."""
        return _SENTENCES[self.state][1]

    @property
    def values(self) -> dict[str, object]:
        """Fill both templates."""
        return {"id": self.channel_id, "status": self.status, "reason": self.reason}

    @property
    def message(self) -> str:
        """Both sentences, in English."""
        return " ".join(worded(part, self.values).strip() for part in (self.meaning, self.next_step) if part)

    @property
    def needs_action(self) -> bool:
        """Whether something must be done about it on the PBX."""
        return self.state not in (State.CONNECTED, State.STOPPED)

    @property
    def is_told(self) -> bool:
        """Whether the PBX told how it is."""
        return self.state not in (State.UNREAD, State.STOPPED)

    @property
    def keys_in_doubt(self) -> bool:
        """Whether the way back leads to the credentials."""
        return self.state is State.FAILED


class ListsChannels(Protocol):
    """What is needed of a `PbxClient`."""

    def summary(self, channel_id: int, stop: Stop) -> ChannelSummary | None:
        """The channel's line in the PBX's list, None if it is not there."""


Wait = Callable[[float], object]
"""Lets so many seconds pass; returns early when the stop is asked."""


def follow(
    pbx: ListsChannels,
    channel_id: int,
    stop: Stop,
    wait: Wait | None = None,
    tell: Callable[[Following], object] = lambda _: None,
) -> Following:
    """Look at the channel's status until it is decided, a minute has passed, or the stop is asked. Never raises.

    Args:
        wait: called with the seconds before each look; by default they pass in real time.
        tell: called with what each look found, the last one excepted, which is returned.
    """
    wait = wait or stop.wait
    ends = time.monotonic() + _LONGEST_S
    found = Following(State.STOPPED, channel_id)
    for turn, pause in enumerate(PAUSES_S):
        if pause and not stop.asked:
            wait(pause)
        if stop.asked:
            return _final(Following(State.STOPPED, channel_id))
        before, found = found, _look(pbx, channel_id, stop)
        if found.final or _is_decided(found, before) or turn == len(PAUSES_S) - 1 or time.monotonic() > ends:
            break
        tell(found)
    return _final(found)


def _look(pbx: ListsChannels, channel_id: int, stop: Stop) -> Following:
    try:
        summary = pbx.summary(channel_id, stop)
    except PbxError as error:
        if isinstance(error, Unreachable) and error.reason is Reach.STOPPED:
            return Following(State.STOPPED, channel_id, final=True)
        # A PBX that said no says it again, and a login is never tried again by itself.
        return Following(State.UNREAD, channel_id, final=isinstance(error, Refused | LoginRefused), error=error)
    if summary is None:
        return Following(State.MISSING, channel_id)
    return Following(
        _STATUSES.get(summary.status, State.UNFAMILIAR),
        channel_id,
        status=plain(summary.status, NAME_SHOWN),
        reason=plain(summary.reason, 200),
    )


def _is_decided(found: Following, before: Following) -> bool:
    if found.state is State.FAILED:
        return before.state is State.FAILED
    return found.state in (State.CONNECTED, State.SUBSCRIPTION)


def _final(found: Following) -> Following:
    return Following(found.state, found.channel_id, True, found.status, found.reason, found.error)
