"""What was changed at providers, so that it can be put back after a restart: kept before it is sent.

No secret: `core/providers/kept_changes.py` keeps addresses with a login in them apart.
"""

import time
import uuid
from dataclasses import dataclass, replace
from typing import Protocol

from core.store.database import Connection, Database

_COLUMNS = "id, owner, channel, place, hook, started_at, outcome"


@dataclass(frozen=True, slots=True)
class KeptChange:
    """One change of one webhook.

    Attributes:
        owner: the id of the draft, or `file:` and what stands for it. channel: the provider's wire value.
        place: the provider's name for what was changed. hook: what was set before and after, as JSON.
        started_at: seconds since 1970, for display only. outcome: "" while it is not known.
    """

    id: str
    owner: str
    channel: str
    place: str
    hook: str
    started_at: float
    outcome: str = ""


def kept_change(owner: str, channel: str, place: str, hook: str) -> KeptChange:
    """A change that begins now."""
    return KeptChange(uuid.uuid4().hex, owner, channel, place, hook, time.time())


class WebhookChanges(Protocol):
    """The journal of changes at providers."""

    def begin(self, change: KeptChange) -> None:
        """Keep what is going to be sent."""

    def end(self, change: KeptChange, outcome: str) -> None:
        """Keep what came of it."""

    def of_owner(self, owner: str) -> tuple[KeptChange, ...]:
        """The changes for a channel, the newest last."""

    def tidy(self, owner: str) -> None:
        """Forget what nobody can put back any more, as far as it is a secret."""


class StoredWebhookChanges:
    """Changes in the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, change: KeptChange) -> None:
        with self._database.transaction() as database:
            database.execute(
                f"INSERT INTO webhook_change ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                (
                    change.id,
                    change.owner,
                    change.channel,
                    change.place,
                    change.hook,
                    change.started_at,
                    change.outcome,
                ),
            )

    def end(self, change: KeptChange, outcome: str) -> None:
        with self._database.transaction() as database:
            database.execute("UPDATE webhook_change SET outcome = ? WHERE id = ?", (outcome, change.id))

    def of_owner(self, owner: str) -> tuple[KeptChange, ...]:
        with self._database.transaction() as database:
            return _read(database, owner)

    def tidy(self, owner: str) -> None:
        """It keeps no secret."""


class RunWebhookChanges:
    """Changes of this run only: for practice, and where there is no store."""

    def __init__(self) -> None:
        self._rows: list[KeptChange] = []

    def begin(self, change: KeptChange) -> None:
        self._rows.append(change)

    def end(self, change: KeptChange, outcome: str) -> None:
        self._rows = [replace(row, outcome=outcome) if row.id == change.id else row for row in self._rows]

    def of_owner(self, owner: str) -> tuple[KeptChange, ...]:
        return tuple(row for row in self._rows if row.owner == owner)

    def tidy(self, owner: str) -> None:
        """It keeps nothing for good."""


def _read(database: Connection, owner: str) -> tuple[KeptChange, ...]:
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM webhook_change WHERE owner = ? ORDER BY rowid",  # noqa: S608
        (owner,),
    ).fetchall()
    return tuple(KeptChange(*row) for row in rows)
