"""The store's side of the register of trust: what was pinned or vouched for, by address."""

from collections.abc import Iterable

from core.pbx.known import Entry
from core.store.database import Database

_COLUMNS = "origin, pin, vouched, seen, since, copied"


class StoredTrust:
    """A `core.pbx.known.Book` in the store. Errors as of `Database`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entry(self, origin: str) -> Entry | None:
        """What is kept of an address."""
        with self._database.transaction() as database:
            row = database.execute(f"SELECT {_COLUMNS} FROM trust WHERE origin = ?", (origin,)).fetchone()  # noqa: S608
        return _entry(row) if row else None

    def entries(self) -> Iterable[Entry]:
        """Everything that is kept."""
        with self._database.transaction() as database:
            rows = database.execute(f"SELECT {_COLUMNS} FROM trust").fetchall()  # noqa: S608
        return tuple(map(_entry, rows))

    def write(self, entry: Entry) -> None:
        """Keep an entry in place of the one for the same address."""
        row = (entry.origin, entry.pin, int(entry.vouched), entry.seen, entry.since, int(entry.copied))
        with self._database.transaction() as database:
            database.execute(f"INSERT OR REPLACE INTO trust ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", row)  # noqa: S608

    def remove(self, origin: str) -> None:
        """Keep nothing of an address any more."""
        with self._database.transaction() as database:
            database.execute("DELETE FROM trust WHERE origin = ?", (origin,))


def _entry(row: tuple[str, str, int, str, float, int]) -> Entry:
    origin, pin, vouched, seen, since, copied = row
    return Entry(origin, pin, bool(vouched), seen, since, bool(copied))
