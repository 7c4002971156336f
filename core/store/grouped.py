"""The store for many threads at once: transactions that wait for each other share one commit.

What a transaction wrote is on the disk when it ends, as of `Database`; but one write of the disk serves all who wait
for it, and not each its own. Five hundred PBXs would otherwise wait for some thousand of them, one after another.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
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
        self._unwaited: list[Callable[[sqlite3.Connection], object]] = []

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """As of `Database`: all or nothing, and on the disk when it ends."""
        with self._joined() as batch:
            yield batch.database
        batch.written.wait()
        if batch.failed is not None:
            raise StoreUnusable(batch.failed.what, batch.failed.remedy, batch.failed.values)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """As of `Database`; it may see what others are about to write, and waits for no disk."""
        with self._joined() as batch:
            yield batch.database

    def afterwards(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """As of `Database`: it goes along with what is written next."""
        with self._count:
            self._unwaited.append(work)

    def flush(self) -> None:
        """As of `Database`."""
        if self._unwaited:
            with self.transaction():
                pass

    @contextmanager
    def _joined(self) -> Iterator[_Batch]:
        """This thread's turn in a batch; the last of those who wait commits it."""
        with self._count:
            self._waiting += 1
        with self._turn:
            with self._count:
                self._waiting -= 1
            batch = self._batch = self._batch or _Batch(super().transaction())
            batch.size += 1
            try:
                self._write_unwaited(batch.database)
                with _savepoint(batch.database):
                    yield batch
            finally:
                if not self._waiting or batch.size >= MOST:
                    self._batch = None
                    batch.commit()

    def _write_unwaited(self, database: sqlite3.Connection) -> None:
        with self._count:
            work, self._unwaited = self._unwaited, []
        for each in work:
            with _savepoint(database):
                each(database)


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
