"""The journal of creates: what was begun is on the disk before its first byte leaves, what came of it afterwards."""

import hashlib
import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, takewhile
from typing import Any, Protocol, TypeVar

from core.channel.names import same_name
from core.channel.request import ChannelRequest, masked
from core.errors import NAME_SHOWN, AppError, plain
from core.giving_way import giving_way
from core.json_text import json_list, json_pieces
from core.store.database import Connection, Database
from core.store.in_flight import InFlight
from core.wording import N_

T = TypeVar("T")
_ATTEMPTS = 3
_COLUMNS = "id, owner, base_url, name, channel, numbers, ids_before, digest, started_at, looks"


class AttemptOpen(AppError):
    """A create of this channel is under way, or its outcome is not known yet: nothing was sent."""

    code = "attempt_open"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("“{name}” is already being created, or its outcome is not known yet. Nothing was sent."),
            N_("Wait until its outcome is known."),
            {"name": plain(name, NAME_SHOWN)},
        )


class UnderWay(AppError):
    """The create is being sent just now, by a process that lives."""

    code = "under_way"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("“{name}” is being sent by another window or command right now. Its outcome is not known yet."),
            N_("Wait until that is finished; nothing else is sent in the meantime."),
            {"name": plain(name, NAME_SHOWN)},
        )


class Overtaken(Exception):
    """Another one, of this name or of the same thing, began after what the PBX has was read."""


def anew_if_overtaken(attempt: Callable[[], T], given_up: AppError) -> T:
    """What an attempt comes to, which reads the PBX and sends; begun anew where it is overtaken, twice at most.

    Raises:
        what `attempt` raises, and `given_up` where it was overtaken each time.
    """
    for _ in range(_ATTEMPTS):
        with suppress(Overtaken):
            return attempt()
    raise given_up


class AttemptOutcome(StrEnum):
    """What came of an attempt; an open one has none."""

    CREATED = "created"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_CREATED = "not_created"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One create. Holds no secret, and nothing that a secret could be guessed from.

    Attributes:
        owner: the id of the draft, or `file:` and the digest of a channel file's request.
        numbers: the DIDs, sorted. ids_before: of all channels that the PBX had; None if it did not tell.
        digest: of the request with its secrets masked. started_at: seconds since 1970, for display only.
        looks: how often the PBX was searched since, each search after its pause.
        given: the id that the PBX gave in its answer, while it is not known whether that is this channel.
    """

    id: str
    owner: str
    base_url: str
    name: str
    channel: str
    numbers: tuple[str, ...]
    ids_before: tuple[int, ...] | None
    digest: str
    started_at: float
    looks: int = 0
    given: int | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """An attempt with what came of it; None while that is open."""

    attempt: Attempt
    outcome: AttemptOutcome | None
    channel_id: int | None


@dataclass(frozen=True, slots=True)
class Known:
    """What the journal has before a create; the newest last.

    Attributes:
        mark: how far it goes; `begin` tells what came after it.
        of_owner: the attempts of the draft or file. of_name: those to create a channel of this name on this PBX.
    """

    mark: int
    of_owner: tuple[Ended, ...]
    of_name: tuple[Ended, ...]


def digest_of(request: ChannelRequest) -> str:
    """SHA-256 of the request's body with its secrets masked: the same for the same channel, whatever its keys."""
    digest = hashlib.sha256()
    for piece in json_pieces(request.body_to_write(masked), sort_keys=True, ensure_ascii=True):
        digest.update(piece.encode())
    return digest.hexdigest()


def attempt_for(owner: str, base_url: str, request: ChannelRequest, ids_before: tuple[int, ...] | None) -> Attempt:
    """The attempt to create what a request says."""
    numbers = _in_order([route.did_number for route in giving_way(request.dids)])
    return Attempt(
        uuid.uuid4().hex,
        owner,
        base_url,
        request.name,
        request.provider.value,
        numbers,
        ids_before,
        digest_of(request),
        time.time(),
    )


_MORE = 3
"""Characters behind those that all have, by which numbers are put together: none of so many groups is long."""


def _in_order(numbers: list[str]) -> tuple[str, ...]:
    """Sorted, in pieces: while 100,000 are sorted at once no other thread works."""
    ends = zip(min(numbers, default=""), max(numbers, default=""), strict=False)
    length = sum(1 for _each in takewhile(lambda pair: pair[0] == pair[1], ends)) + _MORE
    groups: dict[str, list[str]] = {}
    for number in giving_way(numbers):
        groups.setdefault(number[:length], []).append(number)
    return tuple(chain.from_iterable([sorted(groups[each]) for each in giving_way(sorted(groups))]))


class Journal(Protocol):
    """What was begun, and what came of it."""

    def known(self, owner: str, base_url: str, name: str) -> Known:
        """What it has now of this owner, and of this name on this PBX: all as of one moment."""

    def begin(self, attempt: Attempt, mark: int) -> None:
        """Keep an attempt.

        Raises:
            AttemptOpen: one of this owner, or of this name on this PBX, is open. Overtaken: one was begun since.
        """

    def sending(self, attempt: Attempt) -> AbstractContextManager[None]:
        """While this lasts the attempt is being sent, and every process knows it."""

    def is_sending(self, attempt: Attempt) -> bool:
        """Whether a process that lives is sending it just now."""

    def given(self, attempt: Attempt, channel_id: int) -> None:
        """Keep the id that the PBX gave in its answer."""

    def looked(self, attempt: Attempt, looks: int) -> None:
        """Keep how often the PBX was searched."""

    def end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        """Keep what came of an attempt; a draft that became a channel is marked as created with it.

        What is known already stays; only a channel that is there disproves that none was created.
        """

    def disowned(self, attempt: Attempt, ids: tuple[int, ...]) -> None:
        """Keep that it was not created, and that these channels, which might have been it, are others'."""

    def of_owner(self, owner: str) -> tuple[Ended, ...]:
        """The attempts of a draft or file, the newest last."""

    def of_name(self, base_url: str, name: str) -> tuple[Ended, ...]:
        """The attempts to create a channel of this name on this PBX, the newest last."""

    def hurry(self) -> None:
        """The process ends: wait for no other process any more."""


class StoredJournal:
    """Attempts in the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._in_flight = InFlight(database.path)

    def known(self, owner: str, base_url: str, name: str) -> Known:
        with self._database.reading() as database:
            (last,) = database.execute("SELECT coalesce(max(rowid), 0) FROM attempt").fetchone()
            rows = _read(database, "base_url = ? OR owner = ?", (base_url, owner))
        return _known(int(last), [ended for _row, ended in rows], owner, base_url, name)

    def begin(self, attempt: Attempt, mark: int) -> None:
        numbers = json_list(attempt.numbers)  # it gives way: not while the store is locked
        with self._database.transaction() as database:
            rows = _read(database, "base_url = ? OR owner = ?", (attempt.base_url, attempt.owner))
            _refuse(rows, attempt, mark)
            values = (
                attempt.id,
                attempt.owner,
                attempt.base_url,
                attempt.name,
                attempt.channel,
                numbers,
                json.dumps(attempt.ids_before),
                attempt.digest,
                attempt.started_at,
                attempt.looks,
            )
            database.execute(
                f"INSERT INTO attempt ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                values,
            )

    def sending(self, attempt: Attempt) -> AbstractContextManager[None]:
        return self._in_flight.sending(attempt.id)

    def is_sending(self, attempt: Attempt) -> bool:
        return self._in_flight.is_sending(attempt.id)

    def given(self, attempt: Attempt, channel_id: int) -> None:
        with self._database.transaction() as database:
            database.execute(
                "UPDATE attempt SET channel_id = ? WHERE id = ? AND outcome = ''", (channel_id, attempt.id)
            )

    def looked(self, attempt: Attempt, looks: int) -> None:
        with self._database.transaction() as database:
            database.execute("UPDATE attempt SET looks = max(looks, ?) WHERE id = ?", (looks, attempt.id))

    def end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        with self._database.transaction() as database:
            changed = database.execute(
                "UPDATE attempt SET outcome = :outcome, channel_id = :channel WHERE id = :id "
                "AND (outcome = '' OR (outcome = 'not_created' AND :outcome = 'created'))",
                {"outcome": outcome, "channel": channel_id, "id": attempt.id},
            ).rowcount
            if changed and outcome is AttemptOutcome.CREATED:
                database.execute(
                    "UPDATE channel SET channel_id = ?, created_at = ?, waiting = 0, refusal = '', deleted = 0 "
                    "WHERE id = ? AND channel_id IS NULL",
                    (channel_id, time.time(), attempt.owner),
                )

    def disowned(self, attempt: Attempt, ids: tuple[int, ...]) -> None:
        with self._database.transaction() as database:
            database.execute(
                "UPDATE attempt SET outcome = ?, channel_id = NULL, ids_before = ? WHERE id = ? AND outcome = ''",
                (AttemptOutcome.NOT_CREATED, json.dumps(_with(attempt, ids)), attempt.id),
            )

    def of_owner(self, owner: str) -> tuple[Ended, ...]:
        with self._database.reading() as database:
            return tuple(ended for _row, ended in _read(database, "owner = ?", (owner,)))

    def of_name(self, base_url: str, name: str) -> tuple[Ended, ...]:
        with self._database.reading() as database:
            rows = _read(database, "base_url = ?", (base_url,))
        return tuple(ended for _row, ended in rows if same_name(ended.attempt.name, name))

    def hurry(self) -> None:
        self._database.hurry()


class RunJournal:
    """Attempts of this run only: where there is no store, and for the demo PBX, which nothing outlives."""

    def __init__(self) -> None:
        self._rows: list[Ended] = []
        self._sending: set[str] = set()

    def known(self, owner: str, base_url: str, name: str) -> Known:
        return _known(len(self._rows), self._rows, owner, base_url, name)

    def begin(self, attempt: Attempt, mark: int) -> None:
        _refuse(list(enumerate(self._rows, 1)), attempt, mark)
        self._rows.append(Ended(attempt, None, None))

    @contextmanager
    def sending(self, attempt: Attempt) -> Iterator[None]:
        self._sending.add(attempt.id)
        try:
            yield
        finally:
            self._sending.discard(attempt.id)

    def is_sending(self, attempt: Attempt) -> bool:
        return attempt.id in self._sending

    def given(self, attempt: Attempt, channel_id: int) -> None:
        self._change(attempt, lambda row: replace(row, attempt=replace(row.attempt, given=channel_id)))

    def looked(self, attempt: Attempt, looks: int) -> None:
        self._change(attempt, lambda row: replace(row, attempt=replace(row.attempt, looks=looks)))

    def end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        def ended(row: Ended) -> Ended:
            disproved = row.outcome is AttemptOutcome.NOT_CREATED and outcome is AttemptOutcome.CREATED
            return replace(row, outcome=outcome, channel_id=channel_id) if row.outcome is None or disproved else row

        self._change(attempt, ended)

    def disowned(self, attempt: Attempt, ids: tuple[int, ...]) -> None:
        known = replace(attempt, ids_before=_with(attempt, ids))
        self._change(
            attempt, lambda row: Ended(known, AttemptOutcome.NOT_CREATED, None) if row.outcome is None else row
        )

    def of_owner(self, owner: str) -> tuple[Ended, ...]:
        return tuple(row for row in self._rows if row.attempt.owner == owner)

    def of_name(self, base_url: str, name: str) -> tuple[Ended, ...]:
        return tuple(row for row in self._rows if _is_named(row.attempt, base_url, name))

    def hurry(self) -> None:
        """Nothing of it waits."""

    def _change(self, attempt: Attempt, changed: Callable[[Ended], Ended]) -> None:
        self._rows = [changed(row) if row.attempt.id == attempt.id else row for row in self._rows]


def _known(mark: int, rows: list[Ended], owner: str, base_url: str, name: str) -> Known:
    return Known(
        mark,
        tuple(row for row in rows if row.attempt.owner == owner),
        tuple(row for row in rows if _is_named(row.attempt, base_url, name)),
    )


def _with(attempt: Attempt, ids: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({*(attempt.ids_before or ()), *ids}))


def _refuse(rows: list[tuple[int, Ended]], attempt: Attempt, mark: int) -> None:
    for row, other in rows:
        named = _is_named(other.attempt, attempt.base_url, attempt.name)
        if other.outcome is None and (named or other.attempt.owner == attempt.owner):
            raise AttemptOpen(attempt.name)
        if named and row > mark:
            raise Overtaken


def _is_named(attempt: Attempt, base_url: str, name: str) -> bool:
    return attempt.base_url == base_url and same_name(attempt.name, name)


def _read(database: Connection, which: str, values: tuple[str, ...]) -> list[tuple[int, Ended]]:
    rows = database.execute(
        f"SELECT rowid, outcome, channel_id, {_COLUMNS} FROM attempt WHERE {which} ORDER BY rowid",  # noqa: S608
        values,
    ).fetchall()
    return [(row[0], _ended(row)) for row in rows]


def _list_in(text: str) -> list[Any] | None:
    """A list in the journal; None where there is none, or where it is damaged: what is not known is searched for."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list) else None


def _ended(row: tuple[int, str, int | None, str, str, str, str, str, str, str, str, float, int]) -> Ended:
    _rowid, outcome, channel_id, id_, owner, url, name, channel, numbers, before, digest, at, looks = row
    ids = _list_in(before)
    attempt = Attempt(
        id_,
        owner,
        url,
        name,
        channel,
        tuple(_list_in(numbers) or ()),
        None if ids is None else tuple(ids),
        digest,
        at,
        looks,
        None if outcome else channel_id,
    )
    return Ended(attempt, _outcome(outcome) if outcome else None, channel_id if outcome else None)


def _outcome(text: str) -> AttemptOutcome:
    """One that is damaged is nobody's word that there is a channel: it is looked for before another is made."""
    try:
        return AttemptOutcome(text)
    except ValueError:
        return AttemptOutcome.NOT_CREATED
