"""What was proven of a channel, and when: kept before a test message leaves. To whom it went is not kept."""

import time
import uuid
from dataclasses import dataclass, replace
from typing import Protocol

from core.store.database import Database

SENT, RECEIVED = "sent", "received"
WORKS = "works"


@dataclass(frozen=True, slots=True)
class Proof:
    """One test of a channel.

    Attributes:
        owner: the draft's id. way: SENT or RECEIVED. number: of the channel.
        started_at, ended_at: seconds since 1970. outcome: "" while it is not known, WORKS, or why not.
    """

    id: str
    owner: str
    way: str
    number: str
    started_at: float
    outcome: str = ""
    ended_at: float = 0.0


def proof(owner: str, way: str, number: str) -> Proof:
    """A test that begins now."""
    return Proof(uuid.uuid4().hex, owner, way, number, time.time())


class Proofs(Protocol):
    """The journal of tests."""

    def begin(self, made: Proof) -> None:
        """Keep a test before it is made."""

    def end(self, made: Proof, outcome: str) -> None:
        """Keep what came of it."""

    def of_owner(self, owner: str) -> tuple[Proof, ...]:
        """The tests of a channel, the newest last."""


class StoredProofs:
    """Tests in the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, made: Proof) -> None:
        with self._database.transaction() as database:
            database.execute(
                "INSERT INTO proof (id, owner, way, number, started_at) VALUES (?, ?, ?, ?, ?)",
                (made.id, made.owner, made.way, made.number, made.started_at),
            )

    def end(self, made: Proof, outcome: str) -> None:
        with self._database.transaction() as database:
            database.execute(
                "UPDATE proof SET outcome = ?, ended_at = ? WHERE id = ?", (outcome, time.time(), made.id)
            )

    def of_owner(self, owner: str) -> tuple[Proof, ...]:
        with self._database.transaction() as database:
            rows = database.execute(
                "SELECT id, owner, way, number, started_at, outcome, ended_at FROM proof WHERE owner = ? "
                "ORDER BY rowid",
                (owner,),
            ).fetchall()
        return tuple(Proof(*row) for row in rows)


class RunProofs:
    """Tests of this run only."""

    def __init__(self) -> None:
        self._rows: list[Proof] = []

    def begin(self, made: Proof) -> None:
        self._rows.append(made)

    def end(self, made: Proof, outcome: str) -> None:
        self._rows = [
            replace(row, outcome=outcome, ended_at=time.time()) if row.id == made.id else row for row in self._rows
        ]

    def of_owner(self, owner: str) -> tuple[Proof, ...]:
        return tuple(row for row in self._rows if row.owner == owner)


def last_works(proofs: tuple[Proof, ...], way: str) -> Proof | None:
    """The newest test of this way that worked."""
    return next((each for each in reversed(proofs) if each.way == way and each.outcome == WORKS), None)
