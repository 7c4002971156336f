"""The SQLite file under everything that outlives the process. The only file that imports sqlite3.

Every transaction opens its own connection: calls come from several threads, and two processes may share the file.
"""

import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path, PurePath
from typing import TypeVar
from urllib.parse import quote

from core.errors import AppError, plain
from core.private_files import group_that_writes, is_of_others, is_open_to_others, mend, private_file, private_folder
from core.whole_file import replace, write_whole
from core.wording import N_

VERSION = 9
BUSY_S = 5.0
COPIES = 3
COPY_EVERY_S = 24 * 3600
_PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "fullfsync=1", "secure_delete=ON", "foreign_keys=ON")
_HEADER = b"SQLite format 3\0"
_JOURNAL = "-journal"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_COMPANIONS = (_JOURNAL, "-wal", "-shm")
"""What may lie beside the file; the last two only of a version that kept its journal in another way."""

# One step for each version: from the one before it. A file is brought forward in one transaction or not at all.
_STEPS = (
    """
    CREATE TABLE pbx (
        base_url TEXT PRIMARY KEY, client_id TEXT NOT NULL, pin TEXT NOT NULL, used_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE channel (
        id TEXT PRIMARY KEY, base_url TEXT NOT NULL, draft TEXT NOT NULL, changed_at REAL NOT NULL,
        revision INTEGER NOT NULL, channel_id INTEGER
    ) STRICT;
    """,
    # `used` and `changed` count up: a clock may be set back, and what was done last is still the last.
    """
    ALTER TABLE pbx ADD COLUMN name TEXT NOT NULL DEFAULT '';
    ALTER TABLE pbx ADD COLUMN http_allowed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pbx ADD COLUMN directory TEXT NOT NULL DEFAULT '';
    ALTER TABLE pbx ADD COLUMN directory_at REAL NOT NULL DEFAULT 0;
    ALTER TABLE pbx ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    UPDATE pbx SET used = (SELECT count(*) FROM pbx AS other WHERE other.used_at <= pbx.used_at);
    ALTER TABLE channel ADD COLUMN client_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN page INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN refusal TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN created_at REAL NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN webhook_url TEXT NOT NULL DEFAULT '';
    ALTER TABLE channel ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE channel ADD COLUMN in_hand INTEGER NOT NULL DEFAULT 0;
    UPDATE channel SET in_hand = 1
    WHERE rowid = (SELECT rowid FROM channel WHERE channel_id IS NULL ORDER BY changed_at DESC LIMIT 1);
    UPDATE channel SET changed = (SELECT count(*) FROM channel AS other WHERE other.changed_at <= channel.changed_at);
    CREATE TABLE attempt (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, base_url TEXT NOT NULL, name TEXT NOT NULL, channel TEXT NOT NULL,
        numbers TEXT NOT NULL, ids_before TEXT NOT NULL, digest TEXT NOT NULL, started_at REAL NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', channel_id INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX open_attempt ON attempt (base_url, name) WHERE outcome = '';
    CREATE UNIQUE INDEX open_attempt_of_owner ON attempt (owner) WHERE outcome = '';
    """,
    # `pbx.pin` stays, empty: SQLite of Debian 11 cannot drop a column that is part of a STRICT table's text.
    """
    CREATE TABLE trust (
        origin TEXT PRIMARY KEY, pin TEXT NOT NULL, vouched INTEGER NOT NULL, seen TEXT NOT NULL, since REAL NOT NULL,
        copied INTEGER NOT NULL
    ) STRICT;
    INSERT INTO trust SELECT base_url, pin, 0, '', used_at, 0 FROM pbx WHERE pin != '';
    UPDATE pbx SET pin = '';
    CREATE TABLE refused_login (
        origin TEXT NOT NULL, salt TEXT NOT NULL, pair TEXT NOT NULL, count INTEGER NOT NULL, at REAL NOT NULL,
        PRIMARY KEY (origin, pair)
    ) STRICT;
    """,
    # The digests were of requests with their secrets: whoever has the file could try out secrets.
    """
    ALTER TABLE attempt ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
    UPDATE attempt SET digest = '';
    ALTER TABLE channel ADD COLUMN connection TEXT NOT NULL DEFAULT '';
    """,
    # The names of keyring entries, and what became of them; never a secret. `stand` is a `Stand` of the drawer.
    """
    CREATE TABLE secret (
        kind TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, stand TEXT NOT NULL, seal TEXT NOT NULL,
        since REAL NOT NULL, why TEXT NOT NULL, name TEXT NOT NULL, channel TEXT NOT NULL, base_url TEXT NOT NULL,
        run TEXT NOT NULL, PRIMARY KEY (kind, owner, key)
    ) STRICT;
    """,
    # The keys of the steps at the provider that a person has ticked, with blanks between.
    "ALTER TABLE channel ADD COLUMN ticked TEXT NOT NULL DEFAULT '';",
    # What was set at providers before it was changed. `hook` is JSON; the URLs of other programs may stand in it.
    """
    CREATE TABLE webhook_change (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, channel TEXT NOT NULL, place TEXT NOT NULL, hook TEXT NOT NULL,
        started_at REAL NOT NULL, outcome TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX webhook_change_of_owner ON webhook_change (owner);
    """,
    # Changes and deletes of channels that a PBX has. `before` and `meant` are drafts without their secrets.
    """
    CREATE TABLE channel_change (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, base_url TEXT NOT NULL, channel_id INTEGER NOT NULL,
        name TEXT NOT NULL, identity TEXT NOT NULL, before TEXT NOT NULL, meant TEXT NOT NULL,
        with_keys INTEGER NOT NULL, started_at REAL NOT NULL, looks INTEGER NOT NULL, outcome TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX open_change ON channel_change (base_url, channel_id) WHERE outcome = '';
    """,
    # Test messages, and what came of them; to whom they went stands nowhere.
    """
    CREATE TABLE proof (
        id TEXT PRIMARY KEY, owner TEXT NOT NULL, way TEXT NOT NULL, number TEXT NOT NULL, started_at REAL NOT NULL,
        outcome TEXT NOT NULL DEFAULT '', ended_at REAL NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX proof_of_owner ON proof (owner);
    """,
)


Connection = sqlite3.Connection
T = TypeVar("T")


class StoreUnusable(AppError):
    """The store cannot be read or written; the application goes on without it."""

    code = "store"


class StoreDamaged(AppError):
    """A damaged file was set aside, and the newest whole copy took its place, if there was one."""

    code = "store_damaged"


class Clash(Exception):
    """A row that must be the only one of its kind is there already."""


class Database:
    """The file at `path`, made when it is first used.

    Attributes:
        damaged: what became of a file that was found damaged in this run; None if none was.

    Raises (every transaction):
        StoreUnusable: the disk is full or read-only, or the file is of a newer version. It is left untouched.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damaged: StoreDamaged | None = None
        self._hurried = False
        self._mended = False

    def keep_copy(self) -> None:
        """Check the file, and keep a copy of it for the day it is found damaged: the last three, a day apart."""
        with self.transaction():
            pass  # a file that is no database is set aside here already
        newest = self._copy(1)
        try:
            if not _is_whole(self.path):
                self._set_aside()
            elif not newest.exists() or abs(time.time() - newest.stat().st_mtime) > COPY_EVERY_S:
                self._copy_to(newest)
        except (OSError, sqlite3.DatabaseError) as error:
            raise unusable(error) from error

    def _copy_to(self, newest: Path) -> None:
        fresh = self.path.with_name(f".{self.path.name}.{secrets.token_hex(6)}.tmp")
        private_file(fresh)
        try:
            with (
                closing(sqlite3.connect(self.path, timeout=BUSY_S)) as store,
                closing(sqlite3.connect(fresh)) as copy,
            ):
                store.backup(copy)
                # Whole in one file, also of a store that an older version left in WAL.
                copy.execute("PRAGMA journal_mode=DELETE")
            for number in range(COPIES, 1, -1):
                with suppress(FileNotFoundError):
                    replace(self._copy(number - 1), self._copy(number))
            replace(fresh, newest)
        finally:
            fresh.unlink(missing_ok=True)

    def _copy(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.copy-{number}")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; what it wrote is on the disk when it ends.

        Raises:
            Clash: a unique row is there already.
        """
        try:
            # Before SQLite sees it: it deletes the journal of a main file that it finds damaged or empty.
            if self._is_damaged():
                self._set_aside()
            database = self._patiently(self._opened)
        except sqlite3.OperationalError as error:
            raise unusable(error) from error
        except sqlite3.DatabaseError:
            database = self._opened_anew()
        except OSError as error:
            raise unusable(error) from error
        try:
            # IMMEDIATE: two processes that read and then write would otherwise refuse each other.
            self._patiently(lambda: database.execute("BEGIN IMMEDIATE"))
            yield database
            self._patiently(lambda: database.execute("COMMIT"))
        except sqlite3.IntegrityError as error:
            raise Clash from error
        except sqlite3.DatabaseError as error:
            raise unusable(error) from error
        finally:
            database.close()

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """A transaction that writes nothing."""
        return self.transaction()

    def afterwards(self, work: Callable[[sqlite3.Connection], object]) -> None:
        """Write something that nobody waits for: if the process is killed, it may not have been written."""
        with self.transaction() as database:
            work(database)

    def flush(self) -> None:
        """Write what nobody has waited for."""

    def _opened_anew(self) -> sqlite3.Connection:
        """After SQLite called the file damaged: of a disk that cannot be read it says the same."""
        try:
            self.path.read_bytes()
            try:
                return self._opened()
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:
                self._set_aside()
            return self._opened()
        except (OSError, sqlite3.DatabaseError) as error:
            raise unusable(error) from error

    def _is_damaged(self) -> bool:
        """Whether the file is there and is no database: NULs after a power cut, or another program's."""
        try:
            with self.path.open("rb") as file:
                head = file.read(len(_HEADER))
        except FileNotFoundError:
            return False
        if head == _HEADER:
            return False
        before = _pages_before(self._beside(_JOURNAL))
        if head:
            # A power cut in the middle of a transaction: SQLite puts the first page back from its journal.
            return before is None
        wal = self._beside("-wal")
        return bool(before) or (wal.exists() and wal.stat().st_size > 0)

    def _beside(self, companion: str) -> Path:
        return self.path.with_name(self.path.name + companion)

    def hurry(self) -> None:
        """The process ends: from now on nobody waits for another process that holds the store."""
        self._hurried = True

    def _patiently(self, work: Callable[[], T]) -> T:
        """What `work` gives, which another process may hold up for some seconds.

        SQLite's own waiting is not used: a signal is not heard in it, and leaving the WAL of an older version does
        not wait at all.
        """
        ends = time.monotonic() + BUSY_S
        while True:
            try:
                return work()
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > ends or self._hurried:
                    raise
            time.sleep(0.02)

    def _opened(self) -> sqlite3.Connection:
        self._make_private()
        # A thread may go on with what another opened (`grouped.py`); never two at once.
        database = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise StoreUnusable(
                    N_("The data folder was written by a newer version of this application (format {version})."),
                    N_("Install the newer version. Nothing was changed."),
                    {"version": version},
                )
            for pragma in _PRAGMAS:
                database.execute(f"PRAGMA {pragma}")
            if version < VERSION:
                _bring_forward(database)
        except BaseException:
            database.close()
            raise
        return database

    def _make_private(self) -> None:
        """The folder first, then the file, before SQLite makes it; it gives its companions the file's mode."""
        private_folder(self.path.parent)
        if not self.path.exists() or not self._mended:
            self._refuse_what_others_can_change()  # before anything is put there, and again with a file to look at
            private_file(self.path)
            mend(self.path.parent)
            self._refuse_what_others_can_change()
            self._mended = True

    def _refuse_what_others_can_change(self) -> None:
        folder = self.path.parent
        values = {"folder": plain(folder, 200)}
        remedy = N_(
            "Nothing is written there. Give a folder of your own with --data-dir DIR, or take ownership of it."
        )
        if is_of_others(folder) or (self.path.exists() and is_of_others(self.path)):
            raise StoreUnusable(N_("The data folder {folder} belongs to another account."), remedy, values)
        if self.path.exists() and is_open_to_others(folder, self.path):
            raise StoreUnusable(
                N_("Everyone on this computer can write to the data folder {folder}."), remedy, values
            )
        if self.path.exists() and (group := group_that_writes(folder, self.path)):
            values["group"] = group
            raise StoreUnusable(
                N_("Other accounts of the group {group} can write to the data folder {folder}."), remedy, values
            )

    def _set_aside(self) -> None:
        """Keep a damaged file beside the new one; it is never deleted and never written over."""
        number, aside = 0, self.path
        while aside.exists():
            number += 1
            aside = self.path.with_name(f"{self.path.name}.damaged-{time.strftime('%Y%m%d')}-{number}")
        for companion in _COMPANIONS:
            with suppress(FileNotFoundError):
                replace(self._beside(companion), aside.with_name(aside.name + companion))
        replace(self.path, aside)
        self._put_copy_back(aside.name)

    def _put_copy_back(self, aside: str) -> None:
        for copy in map(self._copy, range(1, COPIES + 1)):
            with suppress(OSError, sqlite3.DatabaseError):
                if _is_whole(copy):
                    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(copy.stat().st_mtime))
                    write_whole(self.path, copy.read_bytes(), private=True)
                    self.damaged = StoreDamaged(
                        N_("The file with this computer's channels was damaged; it was kept as {file}."),
                        N_("The backup of {date} is used; anything done since then is missing. Check the PBX first."),
                        {"file": aside, "date": made},
                    )
                    return
        self.damaged = StoreDamaged(
            N_("The file with this computer's channels was damaged; it was kept as {file}."),
            N_("There is no backup, so the list starts empty. Check the PBX before you create a channel again."),
            {"file": aside},
        )


def _pages_before(journal: Path) -> int | None:
    """How many pages the file had before the transaction that a journal takes back; None for no transaction."""
    with suppress(FileNotFoundError), journal.open("rb") as file:
        head = file.read(20)
        if head[:8] == _JOURNAL_MAGIC and len(head) == 20:
            return int.from_bytes(head[16:20], "big")
    return None


def _is_whole(path: Path) -> bool:
    """Whether the file is a database of ours without a fault. Raises OperationalError where it cannot be read."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(read_only_uri(path), uri=True, timeout=BUSY_S)) as database:
            (verdict,) = database.execute("PRAGMA integrity_check(1)").fetchone()
            (version,) = database.execute("PRAGMA user_version").fetchone()
            return bool(verdict == "ok" and 0 < version <= VERSION)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False


def read_only_uri(path: PurePath) -> str:
    """The address by which SQLite opens a file to read it.

    `PurePath.as_uri()` makes an authority of a Windows share's server, which SQLite refuses.
    """
    place = quote(path.as_posix(), safe="/:")
    return f"file://{'' if place.startswith('/') else '/'}{place}?mode=ro"


def _bring_forward(database: sqlite3.Connection) -> None:
    database.execute("BEGIN IMMEDIATE")
    # Another process may have done it meanwhile.
    version = database.execute("PRAGMA user_version").fetchone()[0]
    for step in _STEPS[version:]:
        for statement in step.split(";"):
            if statement.strip():
                database.execute(statement)
    database.execute(f"PRAGMA user_version = {VERSION}")
    database.execute("COMMIT")


def unusable(error: Exception) -> StoreUnusable:
    """What is told of an error of the disk or of SQLite."""
    return StoreUnusable(
        N_("The data folder cannot be written ({why})."),
        N_("Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir."),
        {"why": type(error).__name__},
    )
