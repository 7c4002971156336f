"""The journal of creates: what was begun is on the disk before its first byte leaves, what came of it afterwards."""

import hashlib
import json
import time
import uuid
from dataclasses import dataclass
from enum import StrEnum

from core.channel.request import ChannelRequest
from core.errors import NAME_SHOWN, AppError, plain
from core.store.database import Clash, Database
from core.wording import N_

_COLUMNS = "id, owner, base_url, name, channel, numbers, ids_before, digest, started_at"


class AttemptOpen(AppError):
    """A create of this channel is under way, or its outcome is not known yet: nothing was sent."""

    code = "attempt_open"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("A create of “{name}” is under way already, or its outcome is not known yet. Nothing was sent."),
            N_("Let its outcome be found out first."),
            {"name": plain(name, NAME_SHOWN)},
        )


class AttemptOutcome(StrEnum):
    """What came of an attempt; an open one has none."""

    CREATED = "created"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_CREATED = "not_created"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One create. Holds no secret: of the body only a digest.

    Attributes:
        owner: the id of the draft, or `file:` and the digest of a channel file's request.
        numbers: the DIDs, sorted. ids_before: of channels that had this name already; None if the PBX did not tell.
        started_at: seconds since 1970.
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

    @property
    def age_s(self) -> float:
        """Seconds since it began; negative after the clock was set back."""
        return time.time() - self.started_at


def digest_of(request: ChannelRequest) -> str:
    """SHA-256 of the request's body, which is the same for the same channel."""
    body = json.dumps(request.as_json(), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(body.encode()).hexdigest()


def attempt_for(owner: str, base_url: str, request: ChannelRequest, ids_before: tuple[int, ...] | None) -> Attempt:
    """The attempt to create what a request says."""
    numbers = tuple(sorted(route.did_number for route in request.dids))
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


class Journal:
    """Attempts in the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def refuse_open(self, owner: str, base_url: str, name: str) -> None:
        """Raise AttemptOpen if one of this owner, or of this name on this PBX, is open."""
        if self.open_of(owner) or self.open_for(base_url, name):
            raise AttemptOpen(name)

    def begin(self, attempt: Attempt) -> None:
        """Put an attempt on the disk.

        Raises:
            AttemptOpen: one of this owner, or of this name on this PBX, is open.
        """
        before = json.dumps(attempt.ids_before)
        try:
            with self._database.transaction() as database:
                database.execute(
                    f"INSERT INTO attempt ({_COLUMNS}) "  # noqa: S608
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        attempt.id,
                        attempt.owner,
                        attempt.base_url,
                        attempt.name,
                        attempt.channel,
                        json.dumps(attempt.numbers),
                        before,
                        attempt.digest,
                        attempt.started_at,
                    ),
                )
        except Clash:
            raise AttemptOpen(attempt.name) from None

    def end(self, attempt: Attempt, outcome: AttemptOutcome, channel_id: int | None = None) -> None:
        """Keep what came of an attempt; a draft that became a channel is marked as created with it."""
        with self._database.transaction() as database:
            database.execute(
                "UPDATE attempt SET outcome = ?, channel_id = ? WHERE id = ?", (outcome, channel_id, attempt.id)
            )
            if outcome is AttemptOutcome.CREATED:
                database.execute(
                    "UPDATE channel SET channel_id = ?, created_at = ?, waiting = 0, refusal = '' "
                    "WHERE id = ? AND channel_id IS NULL",
                    (channel_id, time.time(), attempt.owner),
                )

    def open_attempts(self) -> tuple[Attempt, ...]:
        """Attempts whose outcome is not known, the oldest first."""
        return self._attempts("outcome = ''", ())

    def open_for(self, base_url: str, name: str) -> Attempt | None:
        """The open attempt to create a channel of this name on this PBX."""
        return next(iter(self._attempts("outcome = '' AND base_url = ? AND name = ?", (base_url, name))), None)

    def open_of(self, owner: str) -> Attempt | None:
        """The open attempt of this draft or file."""
        return next(iter(self._attempts("outcome = '' AND owner = ?", (owner,))), None)

    def was_unclear(self, base_url: str, name: str) -> bool:
        """Whether an attempt to create this name there was given up as not created after no clear answer came."""
        return bool(self._attempts("outcome = 'not_created' AND base_url = ? AND name = ?", (base_url, name)))

    def _attempts(self, which: str, values: tuple[str, ...]) -> tuple[Attempt, ...]:
        with self._database.transaction() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM attempt "  # noqa: S608
                f"WHERE {which} ORDER BY rowid",
                values,
            ).fetchall()
        return tuple(
            Attempt(id_, owner, url, name, channel, tuple(json.loads(numbers)), _ids(json.loads(before)), digest, at)
            for id_, owner, url, name, channel, numbers, before, digest, at in rows
        )


def _ids(found: list[int] | None) -> tuple[int, ...] | None:
    return None if found is None else tuple(found)
