"""The journal of changes and deletes: on the disk before their first byte leaves, what came of them afterwards."""

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from core.channel.draft import ChannelDraft
from core.delivery.journal import Overtaken
from core.errors import NAME_SHOWN, AppError, plain
from core.store.database import Connection, Database
from core.store.draft_text import DraftUnreadable, draft_as_text, draft_from_text
from core.store.in_flight import InFlight
from core.wording import N_

_COLUMNS = "id, owner, base_url, channel_id, name, identity, before, meant, with_keys, started_at, looks, outcome"


class ChangeOpen(AppError):
    """A change of this channel is under way, or its outcome is not known yet: nothing was sent."""

    code = "change_open"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("A change to “{name}” is already under way, or its outcome is not known yet. Nothing was sent."),
            N_("Wait until its outcome is known."),
            {"name": plain(name, NAME_SHOWN)},
        )


class ChangeUnreadable(AppError):
    """What was kept of an open change is damaged, or of a newer version: what came of it cannot be looked for."""

    code = "change_unreadable"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_(
                "An earlier change to “{name}” was started on this computer, but its record cannot be read: it is "
                "not known whether the PBX carried it out. Nothing was sent now."
            ),
            N_("Look at the channel as the PBX has it now; then you can send this again."),
            {"name": plain(name, NAME_SHOWN)},
        )


class ChangeOutcome(StrEnum):
    """What came of a change; an open one has none. `UNREADABLE`: a person was told that it cannot be looked for."""

    DONE = "done"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_DONE = "not_done"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Change:
    """One change or delete of a channel that a PBX has. Holds no secret.

    Attributes:
        owner: the draft's id on this computer, or `file:` and a digest; "" where there is none.
        identity: of the channel, as of `PbxChannel.identity`.
        before: as the PBX had it, without keys. meant: as it should be, the same; None for a delete.
        with_keys: the keys go along. started_at: seconds since 1970, for display only.
        looks: how often the PBX was looked at since, each time after its pause.
    """

    id: str
    owner: str
    base_url: str
    channel_id: int
    name: str
    identity: str
    before: ChannelDraft
    meant: ChannelDraft | None
    with_keys: bool
    started_at: float
    looks: int = 0
    outcome: ChangeOutcome | None = None

    @property
    def deletes(self) -> bool:
        """Whether it is a delete."""
        return self.meant is None


def new_change(
    owner: str,
    base_url: str,
    channel_id: int,
    identity: str,
    before: ChannelDraft,
    meant: ChannelDraft | None,
    with_keys: bool = False,
) -> Change:
    """A change that is about to be sent."""
    name = before.name
    at = time.time()
    return Change(uuid.uuid4().hex, owner, base_url, channel_id, name, identity, before, meant, with_keys, at)


@dataclass(frozen=True, slots=True)
class KnownChange:
    """What the journal has of a channel before another change.

    Attributes:
        mark: the id of the last one; `begin` tells what came after it. open: whose outcome is not known.
        unreadable: the id of an open one that is damaged.
    """

    mark: str = ""
    open: Change | None = None
    unreadable: str = ""


class ChangeJournal(Protocol):
    """What was begun, and what came of it. A channel has one open change at most."""

    def known(self, base_url: str, channel_id: int) -> KnownChange:
        """What it has of a channel: all as of one moment."""

    def begin(self, change: Change, mark: str) -> None:
        """Keep a change. Raises ChangeOpen where one of its channel is open, Overtaken where another came since."""

    def sending(self, change: Change) -> AbstractContextManager[None]:
        """While this lasts the change is being sent, and every process knows it."""

    def is_sending(self, change_id: str) -> bool:
        """Whether a process that lives is sending it just now."""

    def looked(self, change: Change, looks: int) -> None:
        """Keep how often the PBX was looked at."""

    def end(self, change_id: str, outcome: ChangeOutcome) -> None:
        """Keep what came of a change; what is known already stays."""

    def of_channel(self, base_url: str, channel_id: int) -> tuple[Change, ...]:
        """The last changes of a channel, the newest last; only that one is sure to be kept."""

    def open_changes(self) -> tuple[Change, ...]:
        """Every change whose outcome is not known, the newest last."""


class StoredChanges:
    """Changes in the store. Errors as of `Database`; a row that is damaged is left where it is and not read."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_flight = InFlight(database.path)

    def known(self, base_url: str, channel_id: int) -> KnownChange:
        with self._database.reading() as database:
            mark, is_open = _last(database, base_url, channel_id)
            rows = _read(database, "id = ?", (mark,)) if is_open else ()
        return KnownChange(mark, rows[0] if rows else None, mark if is_open and not rows else "")

    def begin(self, change: Change, mark: str) -> None:
        with self._database.transaction() as database:
            last, is_open = _last(database, change.base_url, change.channel_id)
            if is_open:
                raise ChangeOpen(change.name)
            if last != mark:
                raise Overtaken
            # Two texts of a channel with 5,000 numbers are a megabyte: of each channel the last change is kept.
            ended = "base_url = ? AND channel_id = ? AND outcome != ''"
            query = f"DELETE FROM channel_change WHERE {ended}"  # noqa: S608
            database.execute(query, (change.base_url, change.channel_id))
            database.execute(
                f"INSERT INTO channel_change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",  # noqa: S608
                (
                    change.id,
                    change.owner,
                    change.base_url,
                    change.channel_id,
                    change.name,
                    change.identity,
                    draft_as_text(change.before),
                    "" if change.meant is None else draft_as_text(change.meant),
                    int(change.with_keys),
                    change.started_at,
                    change.looks,
                ),
            )

    def sending(self, change: Change) -> AbstractContextManager[None]:
        return self._in_flight.sending(change.id)

    def is_sending(self, change_id: str) -> bool:
        return self._in_flight.is_sending(change_id)

    def looked(self, change: Change, looks: int) -> None:
        with self._database.transaction() as database:
            database.execute("UPDATE channel_change SET looks = max(looks, ?) WHERE id = ?", (looks, change.id))

    def end(self, change_id: str, outcome: ChangeOutcome) -> None:
        with self._database.transaction() as database:
            database.execute(
                "UPDATE channel_change SET outcome = ? WHERE id = ? AND outcome = ''", (outcome, change_id)
            )

    def of_channel(self, base_url: str, channel_id: int) -> tuple[Change, ...]:
        with self._database.reading() as database:
            return _read(database, "base_url = ? AND channel_id = ?", (base_url, channel_id))

    def open_changes(self) -> tuple[Change, ...]:
        with self._database.reading() as database:
            return _read(database, "outcome = ''", ())


class RunChanges:
    """Changes of this run only: where there is no store, and for the demo PBX, which nothing outlives."""

    def __init__(self) -> None:
        self._rows: list[Change] = []
        self._sending: set[str] = set()

    def known(self, base_url: str, channel_id: int) -> KnownChange:
        rows = self.of_channel(base_url, channel_id)
        last = rows[-1] if rows else None
        return KnownChange() if last is None else KnownChange(last.id, last if last.outcome is None else None)

    def begin(self, change: Change, mark: str) -> None:
        known = self.known(change.base_url, change.channel_id)
        if known.open is not None:
            raise ChangeOpen(change.name)
        if known.mark != mark:
            raise Overtaken
        self._rows.append(change)

    @contextmanager
    def sending(self, change: Change) -> Iterator[None]:
        self._sending.add(change.id)
        try:
            yield
        finally:
            self._sending.discard(change.id)

    def is_sending(self, change_id: str) -> bool:
        return change_id in self._sending

    def looked(self, change: Change, looks: int) -> None:
        self._set(change.id, lambda row: replace(row, looks=max(row.looks, looks)))

    def end(self, change_id: str, outcome: ChangeOutcome) -> None:
        self._set(change_id, lambda row: replace(row, outcome=row.outcome or outcome))

    def of_channel(self, base_url: str, channel_id: int) -> tuple[Change, ...]:
        return tuple(row for row in self._rows if (row.base_url, row.channel_id) == (base_url, channel_id))

    def open_changes(self) -> tuple[Change, ...]:
        return tuple(row for row in self._rows if row.outcome is None)

    def _set(self, change_id: str, changed: Callable[[Change], Change]) -> None:
        self._rows = [changed(row) if row.id == change_id else row for row in self._rows]


def _last(database: Connection, base_url: str, channel_id: int) -> tuple[str, bool]:
    """The id of the last change of a channel, and whether that is open; "" for none."""
    query = "SELECT id, outcome = '' FROM channel_change WHERE base_url = ? AND channel_id = ? ORDER BY rowid DESC"
    row = database.execute(f"{query} LIMIT 1", (base_url, channel_id)).fetchone()
    return (row[0], bool(row[1])) if row is not None else ("", False)


def _read(database: Connection, which: str, values: tuple[object, ...]) -> tuple[Change, ...]:
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM channel_change WHERE {which} ORDER BY rowid",  # noqa: S608
        values,
    ).fetchall()
    return tuple(change for row in rows if (change := _change(row)) is not None)


def _change(row: tuple[str, str, str, int, str, str, str, str, int, float, int, str]) -> Change | None:
    with suppress(DraftUnreadable, ValueError):
        return _readable_change(row)
    return None


def _readable_change(row: tuple[str, str, str, int, str, str, str, str, int, float, int, str]) -> Change:
    id_, owner, base_url, channel_id, name, identity, before, meant, with_keys, at, looks, outcome = row
    return Change(
        id_,
        owner,
        base_url,
        channel_id,
        name,
        identity,
        draft_from_text(before),
        draft_from_text(meant) if meant else None,
        bool(with_keys),
        at,
        looks,
        ChangeOutcome(outcome) if outcome else None,
    )
