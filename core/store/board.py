"""Finds where the channels of this laptop stand, and what their drafts lack; it reads drafts, on a worker."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from threading import Lock

from core.channel.missing import Lack, missing
from core.field_path import FieldPath
from core.giving_way import giving_way
from core.pbx.following import State
from core.store.draft_text import DraftUnreadable
from core.store.rows import AT_A_TIME, ChannelRow, ChannelState, KnownPbx
from core.store.standing import Line, Standing
from core.wording import N_

LONGEST_ROUTES = 1_000_000
"""Characters of routes that are looked through for what is missing; of longer ones the wizard tells."""
PBX_MISSING = Lack(FieldPath("base_url"), N_("PBX"))
_STANDINGS = {
    ChannelState.DRAFT: Standing.DRAFT,
    ChannelState.KEYS_MISSING: Standing.KEYS_MISSING,
    ChannelState.UNREADABLE: Standing.UNREADABLE,
    ChannelState.READY: Standing.READY,
    ChannelState.WAITING: Standing.READY,
    ChannelState.WAITS_FOR_TRUST: Standing.WAITS_FOR_TRUST,
    ChannelState.REFUSED: Standing.REFUSED,
    ChannelState.UNKNOWN: Standing.CHECKING,
    ChannelState.SENDING: Standing.SENDING,
    ChannelState.CREATED: Standing.CREATED,
}


def line_of(row: ChannelRow) -> Line:
    """Where a channel stands. Reads its routes where something may be missing in them."""
    standing = _STANDINGS[row.state]
    if standing is Standing.CREATED and row.connection is not None and row.connection[0] != State.CONNECTED:
        standing = Standing.NOT_CONNECTED
    return Line(row, standing, _lacks(row) if standing in (Standing.DRAFT, Standing.KEYS_MISSING) else ())


def _lacks(row: ChannelRow) -> tuple[Lack, ...]:
    try:
        draft = row.whole if len(row.routes) <= LONGEST_ROUTES else row.draft
    except DraftUnreadable:
        draft = row.draft
    found = missing(draft, row.gone, notes_secrets=row.notes_secrets)
    return found if row.base_url else (*found, PBX_MISSING)


def with_made_at(pbxs: Iterable[KnownPbx], lines: Iterable[Line]) -> tuple[KnownPbx, ...]:
    """The PBXs, each with the time when the last of these channels was created on it."""
    made: dict[str, float] = {}
    for line in lines:
        row = line.row
        if row.channel_id is not None:
            made[row.base_url] = max(row.created_at, made.get(row.base_url, 0.0))
    return tuple(replace(pbx, made_at=made.get(pbx.base_url, 0.0)) for pbx in pbxs)


class Board:
    """Remembers what it found of each channel for as long as that does not change: whoever shows the lines sees by
    looking at them that they are the same ones. Two jobs that come at a time are given the same lines.
    """

    def __init__(self) -> None:
        self._lines: dict[str, Line] = {}
        self._lock = Lock()

    def lines(self, rows: Iterable[ChannelRow]) -> tuple[Line, ...]:
        """The lines of these channels, in their order."""
        before = self._lines
        made = [_kept(before, row) or line_of(row) for row in giving_way(rows, AT_A_TIME)]
        with self._lock:
            if self._lines is not before:  # another job has found some of them meanwhile
                made = [_kept(self._lines, line.row) or line for line in made]
            self._lines = {line.row.id: line for line in made}
        return tuple(made)


def _kept(lines: Mapping[str, Line], row: ChannelRow) -> Line | None:
    """The line of a channel, if that is as it was then."""
    kept = lines.get(row.id)
    return kept if kept is not None and kept.row == row else None
