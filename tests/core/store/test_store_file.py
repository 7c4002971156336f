"""The store's file always opens: damaged, older or newer, in use by several, on a full disk; and copies are kept."""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.channel.draft import ChannelDraft
from core.store import database, schema
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.draft_text import draft_as_text
from core.store.rows import KeptDraft, KnownPbx
from tests.shortcuts import last_draft


@pytest.mark.parametrize(
    "damage",
    [
        b"not a database at all, but long enough to be read as one" * 20,
        b"\0" * 4096,
        b"SQLite format 3\0" + b"?" * 4080,
    ],
)
def test_e5_a_damaged_file_is_set_aside_and_a_new_one_begun(store: Store, tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    path.parent.mkdir()
    path.write_bytes(damage)
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="new")))
    assert last_draft(store) is not None
    kept = [each.read_bytes() for each in path.parent.iterdir() if "damaged" in each.name]
    assert kept == [damage]


def test_e5_a_file_of_a_newer_version_is_refused_and_left_as_it_is(store: Store, tmp_path: Path) -> None:
    last_draft(store)
    path = tmp_path / "data" / "channels.sqlite"
    with closing(sqlite3.connect(path)) as newer:
        newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
        newer.commit()
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="newer version"):
        store.save_draft(KeptDraft("a", "", ChannelDraft()))
    assert path.read_bytes() == before


def test_e9_a_folder_that_cannot_be_made_is_said_not_crashed(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(StoreUnusable, match=r"cannot be written \((?!\w+Error\))"):
        last_draft(Store(tmp_path / "data" / "channels.sqlite"))


V1 = """
CREATE TABLE pbx (
    base_url TEXT PRIMARY KEY, client_id TEXT NOT NULL, pin TEXT NOT NULL, used_at REAL NOT NULL
) STRICT;
CREATE TABLE channel (
    id TEXT PRIMARY KEY, base_url TEXT NOT NULL, draft TEXT NOT NULL, changed_at REAL NOT NULL,
    revision INTEGER NOT NULL, channel_id INTEGER
) STRICT;
"""


def old_file(path: Path) -> None:
    """A store as version 1 of the application left it."""
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as old:
        old.executescript(V1)
        old.execute("INSERT INTO pbx VALUES ('https://old', 'id-1', '', 5.0)")
        for number, name in enumerate(("first", "second")):
            text = draft_as_text(ChannelDraft(name=name))
            old.execute("INSERT INTO channel VALUES (?, '', ?, ?, 1, NULL)", (name, text, float(number)))
        old.execute("PRAGMA user_version = 1")
        old.commit()


def test_a_file_of_version_1_is_brought_forward_with_everything_in_it(store: Store, tmp_path: Path) -> None:
    old_file(tmp_path / "data" / "channels.sqlite")
    assert [row.draft.name for row in store.channels()] == ["second", "first"]
    assert store.pbxs.last() == KnownPbx("https://old", "id-1")
    kept = store.in_hand()
    assert kept is not None
    assert kept.draft.name == "second"


def test_e11_a_migration_that_breaks_off_leaves_the_old_file_and_the_next_start_does_it_whole(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    old_file(path)
    whole = schema.STEPS
    broken = whole[1].replace("CREATE UNIQUE INDEX open_attempt ", "BREAK OFF; CREATE UNIQUE INDEX open_attempt ")
    monkeypatch.setattr(schema, "STEPS", (whole[0], broken))
    with pytest.raises(StoreUnusable):
        store.channels()
    with closing(sqlite3.connect(path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert [row[1] for row in old.execute("PRAGMA table_info(pbx)")] == [
            "base_url",
            "client_id",
            "pin",
            "used_at",
        ]
    monkeypatch.undo()
    assert len(store.channels()) == 2


def test_e3_a_full_disk_keeps_the_draft_as_it_was_and_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="before"), 1))
    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, "max_page_count=1"))
    with pytest.raises(StoreUnusable, match="cannot be written"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="x" * 200_000), 2))
    monkeypatch.undo()
    kept = last_draft(store)
    assert kept is not None
    assert kept.draft.name == "before"


def test_e8_two_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "data" / "channels.sqlite"

    def write(who: str) -> None:
        for number in range(25):
            Store(path).save_draft(KeptDraft(f"{who}-{number}", "", ChannelDraft(name=who)))

    writers = [threading.Thread(target=write, args=(who,)) for who in ("one", "two", "three")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(30)
    assert len(Store(path).channels()) == 75


def _damage(path: Path) -> None:
    """Spoil the pages behind the first: the file still opens, and reading finds it out."""
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))


def _names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize("spoil", [_damage, lambda path: path.write_bytes(b"\0" * 4096)])
def test_e5_the_newest_copy_takes_the_place_of_a_damaged_file_and_it_is_told(
    store: Store, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="kept")))
    store.database.keep_copy()
    store.save_draft(KeptDraft("b", "", ChannelDraft(name="lost")))
    spoil(path)
    again = Store(path)
    again.database.keep_copy()
    assert [row.draft.name for row in again.channels()] == ["kept"]
    assert again.database.damaged is not None
    assert "damaged" in again.database.damaged.message
    assert any("damaged-" in name for name in _names(path))


def test_e5_a_copy_that_is_damaged_itself_is_passed_over(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    for name in ("old", "new"):
        store.save_draft(KeptDraft(name, "", ChannelDraft(name=name)))
        store.database.keep_copy()
        os.utime(path.with_name("channels.sqlite.copy-1"), (0, 0))
    _damage(path.with_name("channels.sqlite.copy-1"))
    path.write_bytes(b"\0" * 4096)
    again = Store(path)
    assert [row.draft.name for row in again.channels()] == ["old"]


def test_e5_three_copies_are_kept_a_day_apart_and_private(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    for number in range(5):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name=f"day {number}"), number))
        store.database.keep_copy()
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="later that day"), number))
        store.database.keep_copy()
        os.utime(path.with_name("channels.sqlite.copy-1"), (0, 0))
    copies = [path.with_name(f"channels.sqlite.copy-{number}") for number in (1, 2, 3)]
    assert [Store(copy).channels()[0].draft.name for copy in copies] == ["day 4", "day 3", "day 2"]
    assert [name for name in _names(path) if ".tmp" in name] == []
    if os.name == "posix":
        assert {copy.stat().st_mode & 0o077 for copy in copies} == {0}


def test_every_connection_waits_for_the_disk_and_wipes_what_is_deleted(store: Store) -> None:
    with store.database.transaction() as database:
        told = {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "secure_delete")}
        (journal,) = database.execute("PRAGMA journal_mode").fetchone()
    assert told == {"synchronous": 2, "secure_delete": 1}
    assert journal == "truncate"


def test_a_store_that_an_older_version_left_in_wal_is_changed_over(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="kept")))
    with closing(sqlite3.connect(store.database.path)) as old:
        assert old.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
        old.execute("UPDATE channel SET page = 3")
        old.commit()
    again = Store(store.database.path)
    kept = again.draft("a")
    assert kept is not None
    assert (kept.draft.name, kept.page) == ("kept", 3)
    with again.database.transaction() as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
