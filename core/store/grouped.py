"""The store for many threads at once: transactions that wait for each other share one commit.

What a transaction wrote is on the disk when it ends, as of `Database`; but one write of the disk serves all who wait
for it, and not each its own. Five hundred PBXs would otherwise wait for some thousand of them, one after another.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from core.store.database import Clash, Database, StoreUnusable, unusable

MOST = 64
"""Transactions in one commit: who came first waits for the last of them."""


class _Batch:
    """Transactions that are committed together."""

    def __init__(self, opened: AbstractContextManager[sqlite3.Connection]) -> None:
        self._opened = opened
        self.database = opened.__enter__()
        self.size = 0
        self.written = threading.Event()
        self.failed: StoreUnusable | None = None

    def commit(self) -> None:
        """Write all of it to the disk, and let those go on who wait for that."""
        try:
            self._opened.__exit__(None, None, None)
        except StoreUnusable as error:
            self.failed = error
        finally:
            self.written.set()


class GroupedDatabase(Database):
    """A `Database` whose transactions may be entered by many threads; errors as of `Database`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._turn = threading.Lock()
        self._count = threading.Lock()
        self._waiting = 0
        self._batch: _Batch | None = None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """As of `Database`: all or nothing, and on the disk when it ends."""
        with self._count:
            self._waiting += 1
        with self._turn:
            with self._count:
                self._waiting -= 1
            batch = self._batch = self._batch or _Batch(super().transaction())
            batch.size += 1
            try:
                with _savepoint(batch.database):
                    yield batch.database
            finally:
                if not self._waiting or batch.size >= MOST:
                    self._batch = None
                    batch.commit()
        batch.written.wait()
        if batch.failed is not None:
            raise StoreUnusable(batch.failed.what, batch.failed.remedy, batch.failed.values)


@contextmanager
def _savepoint(database: sqlite3.Connection) -> Iterator[None]:
    """What is written while it is entered is taken back when it fails; what stands beside it stays."""
    try:
        database.execute("SAVEPOINT one")
        yield
        database.execute("RELEASE one")
    except BaseException as error:
        with suppress(sqlite3.DatabaseError):
            database.execute("ROLLBACK TO one")
            database.execute("RELEASE one")
        if isinstance(error, sqlite3.IntegrityError):
            raise Clash from error
        if isinstance(error, sqlite3.DatabaseError):
            raise unusable(error) from error
        raise
