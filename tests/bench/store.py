"""What a transaction of the store costs, by the way SQLite keeps its journal: WAL, WAL kept open, TRUNCATE, DELETE.

    python3 -m uv run python tests/bench/store.py [FOLDER]

Interleaved in one run, 60 transactions of each kind a way; prints the median and the 95th percentile in milliseconds.
Under docs/decisions/ stands what was decided by it.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

TIMES = 60
SMALL, LARGE = 2_000, 700_000
"""Characters of a draft: with a handful of routes, and with 10,000."""
ALWAYS = ("fullfsync=1", "secure_delete=ON", "foreign_keys=ON")
WAYS = {
    "WAL, a connection a transaction": ("WAL", "FULL", False),
    "WAL, the connection kept": ("WAL", "FULL", True),
    "TRUNCATE, a connection a transaction": ("TRUNCATE", "FULL", False),
    "DELETE, a connection a transaction": ("DELETE", "EXTRA", False),
}


class Way:
    """A store of 200 channels that keeps its journal in one way."""

    def __init__(self, folder: Path, journal: str, synchronous: str, kept: bool) -> None:
        self._path = folder / f"{journal}-{kept}.sqlite"
        self._pragmas = (f"journal_mode={journal}", f"synchronous={synchronous}", *ALWAYS)
        self._kept = self._opened() if kept else None
        self.do(lambda store: store.execute("CREATE TABLE channel (id TEXT PRIMARY KEY, draft TEXT NOT NULL) STRICT"))
        rows = [(str(number), json.dumps("x" * SMALL)) for number in range(200)]
        self.do(lambda store: store.executemany("INSERT INTO channel VALUES (?, ?)", rows))

    def do(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """One transaction, as `Database.transaction` makes it."""
        store = self._kept or self._opened()
        store.execute("BEGIN IMMEDIATE")
        work(store)
        store.execute("COMMIT")
        if self._kept is None:
            store.close()

    def _opened(self) -> sqlite3.Connection:
        store = sqlite3.connect(self._path, timeout=5, isolation_level=None)
        for pragma in self._pragmas:
            store.execute(f"PRAGMA {pragma}")
        return store


def _save(size: int) -> Callable[[sqlite3.Connection], object]:
    draft = json.dumps("x" * size)
    return lambda store: store.execute("UPDATE channel SET draft = ? WHERE id = '7'", (draft,))


WORK: dict[str, Callable[[sqlite3.Connection], object]] = {
    "save a draft": _save(SMALL),
    "save 10,000 routes": _save(LARGE),
    "read 200 channels": lambda store: store.execute("SELECT * FROM channel").fetchall(),
}


def main(folder: Path) -> None:
    """Measure and print."""
    ways = {name: Way(folder, *how) for name, how in WAYS.items()}
    took: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for _ in range(TIMES):
        for job, work in WORK.items():
            for name, way in ways.items():
                begun = time.perf_counter()
                way.do(work)
                took[job, name].append((time.perf_counter() - begun) * 1000)
    for (job, name), times in took.items():
        middle, high = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        print(f"{job:20} {name:38} median {middle:6.1f} ms, p95 {high:6.1f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="where the store is made; default: one for this run")
    folder = parser.parse_args().folder
    if folder is not None:
        main(folder)
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
