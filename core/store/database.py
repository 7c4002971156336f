"""The SQLite file under everything that outlives the process. Only this file and `grouped.py` import sqlite3.

Every transaction opens its own connection: calls come from several threads, and two processes may share the file.
"""

import datetime as dt
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
from core.store import schema
from core.system_reasons import reason_of
from core.whole_file import replace, write_whole
from core.wording import N_, Dated

BUSY_S = 5.0
LEAST_PAUSE_S, MOST_PAUSE_S = 0.001, 0.02
"""Between two tries while another one writes: most of them are done in a few milliseconds."""
COPIES = 3
COPY_EVERY_S = 24 * 3600
_PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "fullfsync=1", "secure_delete=ON", "foreign_keys=ON")
_HEADER = b"SQLite format 3\0"
_JOURNAL = "-journal"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_COMPANIONS = (_JOURNAL, "-wal", "-shm")
"""What may lie beside the file; the last two only of a version that kept its journal in another way."""

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
        ends, pause = time.monotonic() + BUSY_S, LEAST_PAUSE_S
        while True:
            try:
                return work()
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > ends or self._hurried:
                    raise
            time.sleep(pause)
            pause = min(2 * pause, MOST_PAUSE_S)

    def _opened(self) -> sqlite3.Connection:
        self._make_private()
        # A thread may go on with what another opened (`grouped.py`); never two at once.
        database = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            version = database.execute("PRAGMA user_version").fetchone()[0]
            if version > schema.VERSION:
                raise StoreUnusable(
                    N_("The data folder was written by a newer version of this program (format {version})."),
                    N_("Install the newer version. Nothing was changed."),
                    {"version": version},
                )
            for pragma in _PRAGMAS:
                database.execute(f"PRAGMA {pragma}")
            if version < schema.VERSION:
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
                    made = dt.datetime.fromtimestamp(copy.stat().st_mtime, dt.UTC).astimezone()
                    write_whole(self.path, copy.read_bytes(), private=True)
                    self.damaged = StoreDamaged(
                        N_("The file with this computer's channels was damaged; it was kept as {file}."),
                        N_("The backup of {date} is used; anything done since then is missing. Check the PBX first."),
                        {"file": aside, "date": Dated(made)},
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
            return bool(verdict == "ok" and 0 < version <= schema.VERSION)
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
    for step in schema.STEPS[version:]:
        for statement in step.split(";"):
            if statement.strip():
                database.execute(statement)
    database.execute(f"PRAGMA user_version = {schema.VERSION}")
    database.execute("COMMIT")


KEPT_UNTIL_QUIT = N_(
    "Your entries are kept only until you quit. Free some space, or choose another folder with --data-dir."
)
"""What a window does about it."""


def unusable(error: Exception) -> StoreUnusable:
    """What is told of an error of the disk or of SQLite."""
    return StoreUnusable(
        N_("The data folder cannot be written ({why})."),
        KEPT_UNTIL_QUIT,
        {"why": reason_of(error, type(error).__name__)},
    )
