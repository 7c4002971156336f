"""Refused logins in the store, for all processes and starts: host, salted hash of the pair, count and time."""

import hashlib
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from core.errors import AppError
from core.folder_lock import FolderLock
from core.pbx.login_guard import UNANSWERED_S, MemoryRefusals, Pair
from core.private_files import private_folder
from core.stop import Stop
from core.store.database import Connection, Database

LONGEST_WAIT_S = 30.0
"""A login takes 20 s at most; who holds the lock for longer hangs, and nobody waits for it."""
AGAIN_S = 0.05
_UNANSWERED = "unanswered"
"""Stands in the place of a pair for a login that nobody has said anything to yet."""


class StoredRefusals:
    """`core.pbx.login_guard.Refusals` in the store; while the store cannot be used, those of this process count.

    A full disk can be read, and takes nothing: what could not be written of a PBX counts as well, and what could not
    be forgotten does not, until there is room again: from then on what other processes note counts as well.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._here = MemoryRefusals()
        self._unwritten: set[str] = set()
        self._unforgotten: dict[str, float] = {}
        self._has_folder = False

    @contextmanager
    def alone(self, origin: str, stop: Stop) -> Iterator[None]:
        """While it is entered, no other thread or process logs in there."""
        with self._here.alone(origin, stop):
            lock = self._lock_of(origin)
            try:
                self._wait_for(lock, stop)
                yield
            finally:
                lock.release()

    def in_a_row(self, origin: str) -> int:
        """Refused logins since the last one that was accepted."""
        if origin in self._unforgotten:
            return self._here.in_a_row(origin)
        now = time.time()
        try:
            with self._database.reading() as database:
                (count,) = database.execute(
                    "SELECT coalesce(sum(count), 0) FROM refused_login "
                    "WHERE origin = ? AND (pair != ? OR abs(? - at) < ?)",
                    (origin, _UNANSWERED, now, UNANSWERED_S),
                ).fetchone()
        except AppError:
            return self._here.in_a_row(origin)
        return max(int(count), self._here.in_a_row(origin) if origin in self._unwritten else 0)

    def of(self, pair: Pair) -> int:
        """How often this very pair was refused."""
        if pair.origin in self._unforgotten:
            return self._here.of(pair)
        try:
            with self._database.reading() as database:
                rows = database.execute(
                    "SELECT salt, pair, count FROM refused_login WHERE origin = ? AND pair != ?",
                    (pair.origin, _UNANSWERED),
                ).fetchall()
        except AppError:
            return self._here.of(pair)
        noted = next((int(count) for salt, digest, count in rows if digest == _digest(pair, salt)), 0)
        return max(noted, self._here.of(pair) if pair.origin in self._unwritten else 0)

    def add(self, pair: Pair) -> None:
        """The PBX refused this pair: its login does not wait for an answer any more, in one transaction."""
        self._here.add(pair)

        def write(database: Connection) -> None:
            row = database.execute(
                "SELECT salt FROM refused_login WHERE origin = ? AND pair != ?", (pair.origin, _UNANSWERED)
            ).fetchone()
            salt = row[0] if row else secrets.token_hex(16)
            database.execute(
                "INSERT INTO refused_login (origin, salt, pair, count, at) VALUES (?, ?, ?, 1, ?) "
                "ON CONFLICT (origin, pair) DO UPDATE SET count = count + 1, at = excluded.at",
                (pair.origin, salt, _digest(pair, salt), time.time()),
            )
            _take_back(database, pair.origin)

        self._note(pair.origin, write)

    def send(self, origin: str) -> None:
        """A login is sent now."""
        self._here.send(origin)
        values = (origin, secrets.token_hex(16), _UNANSWERED, time.time(), UNANSWERED_S)
        sql = (
            "INSERT INTO refused_login (origin, salt, pair, count, at) VALUES (?, ?, ?, 1, ?) "
            "ON CONFLICT (origin, pair) DO UPDATE "
            "SET count = CASE WHEN abs(excluded.at - at) < ? THEN count + 1 ELSE 1 END, at = excluded.at"
        )
        self._note(origin, lambda database: database.execute(sql, values))

    def take_back(self, origin: str) -> None:
        """It has its answer."""
        self._here.take_back(origin)
        with suppress(AppError), self._database.transaction() as database:
            _take_back(database, origin)

    def forget(self, origin: str) -> None:
        """The PBX took a login."""
        self._here.forget(origin)
        self._unwritten.discard(origin)
        try:
            self._database.afterwards(
                lambda database: database.execute("DELETE FROM refused_login WHERE origin = ?", (origin,))
            )
        except AppError:
            self._unforgotten[origin] = time.time()
        else:
            self._unforgotten.pop(origin, None)

    def _note(self, origin: str, write: Callable[[Connection], object]) -> None:
        """Write it; where that cannot be done, this process knows that it lacks."""
        forgotten_at = self._unforgotten.get(origin)
        try:
            with self._database.transaction() as database:
                if forgotten_at is not None:
                    database.execute("DELETE FROM refused_login WHERE origin = ? AND at <= ?", (origin, forgotten_at))
                write(database)
        except AppError:
            self._unwritten.add(origin)
        else:
            self._unforgotten.pop(origin, None)

    def _lock_of(self, origin: str) -> FolderLock:
        folder = self._database.path.parent / "locks"
        if not self._has_folder or not folder.exists():
            # Once: the folder has a lock for each of many PBXs, and is looked through.
            with suppress(OSError):
                private_folder(folder.parent)
                private_folder(folder)
            self._has_folder = True
        return FolderLock(folder / f"login-{hashlib.sha256(origin.encode()).hexdigest()[:16]}")

    def _wait_for(self, lock: FolderLock, stop: Stop) -> None:
        ends = time.monotonic() + LONGEST_WAIT_S
        with suppress(OSError):
            while not lock.take() and time.monotonic() < ends:
                if not stop.wait(AGAIN_S):
                    return


def _take_back(database: Connection, origin: str) -> None:
    where = (origin, _UNANSWERED)
    database.execute("UPDATE refused_login SET count = count - 1 WHERE origin = ? AND pair = ?", where)
    database.execute("DELETE FROM refused_login WHERE origin = ? AND pair = ? AND count < 1", where)


def _digest(pair: Pair, salt: str) -> str:
    """Slow on purpose: who has the file must not try secrets quickly."""
    text = f"{len(pair.client_id)}:{pair.client_id}{pair.client_secret}".encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=_bytes_of(salt), n=2**12, r=8, p=1, dklen=32).hex()


def _bytes_of(salt: str) -> bytes:
    """A salt that is damaged is one, too: what was noted with it is nobody's any more, and no login fails at it."""
    try:
        return bytes.fromhex(salt)
    except ValueError:
        return salt.encode()
