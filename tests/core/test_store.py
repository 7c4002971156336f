"""The store: drafts exactly as typed, no secret, and a file that always opens."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.channel import ChannelDraft, DidRoute, Member
from core.credentials import Credentials
from core.database import VERSION, StoreUnusable
from core.draft_text import secret_keys, with_secrets
from core.store import KeptDraft, KnownPbx, Store

DRAFT = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="Ünfinished",
    credentials=Credentials({"api_key": "CANARY-1", "api_send_url": "https://x", "api_secret": "CANARY-2"}),
    send_rate="fast",
    auto_close_session=1,
    dids=(DidRoute("not a number", "queue", "4", (Member("", "odd"), Member("extension", "137"))),),
    taken_as_is=frozenset({"api_key"}),
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data" / "channels.sqlite")


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_wrong_draft_comes_back_exactly_as_typed_but_for_its_secrets(store: Store) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    kept = store.last_draft()
    assert kept is not None
    secrets = {key: DRAFT.credentials[key] for key in secret_keys(DRAFT) if key in DRAFT.credentials}
    assert set(secrets) == {"api_key", "api_secret"}
    assert with_secrets(kept.draft, secrets) == DRAFT


def test_no_secret_reaches_the_disk(store: Store, tmp_path: Path) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    written = _everything_in(tmp_path)
    assert "Ünfinished".encode() in written
    assert b"CANARY" not in written


def test_the_newest_draft_that_is_not_created_is_the_last(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="first")))
    store.save_draft(KeptDraft("b", "", ChannelDraft(name="second")))
    store.mark_created(KeptDraft("b", "", ChannelDraft(name="second")), 19)
    kept = store.last_draft()
    assert kept is not None
    assert kept.draft.name == "first"
    store.delete_draft("a")
    assert store.last_draft() is None


def test_a_created_channel_is_not_written_over_by_a_late_save(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="created")))
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 2), 19)
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 3))
    assert store.last_draft() is None


def test_a_save_that_comes_late_does_not_write_over_a_newer_one(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="new"), 2))
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="old"), 1))
    kept = store.last_draft()
    assert kept is not None
    assert (kept.draft.name, kept.revision) == ("new", 2)


def test_a_channel_that_was_never_saved_as_a_draft_is_kept_when_it_is_created(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 1), 19)
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 2))
    assert store.last_draft() is None


def test_the_pbx_used_last_comes_back_with_its_pin(store: Store) -> None:
    assert store.last_pbx() is None
    store.remember_pbx(KnownPbx("https://one", "id-1"))
    store.remember_pbx(KnownPbx("https://two", "id-2", "ab" * 32))
    assert store.last_pbx() == KnownPbx("https://two", "id-2", "ab" * 32)
    store.remember_pbx(KnownPbx("https://one", "id-1"))
    assert store.last_pbx() == KnownPbx("https://one", "id-1")


@pytest.mark.parametrize("damage", [b"not a database at all, but long enough to be read as one" * 20, b"\0" * 4096])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(store: Store, tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    path.parent.mkdir()
    path.write_bytes(damage)
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="new")))
    assert store.last_draft() is not None
    kept = [each.read_bytes() for each in path.parent.iterdir() if "damaged" in each.name]
    assert kept == [damage]


def test_a_file_of_a_newer_version_is_refused_and_left_as_it_is(store: Store, tmp_path: Path) -> None:
    store.last_draft()
    path = tmp_path / "data" / "channels.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
        database.commit()
    before = path.read_bytes()
    with pytest.raises(StoreUnusable, match="newer version"):
        store.save_draft(KeptDraft("a", "", ChannelDraft()))
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_said_not_crashed(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(StoreUnusable, match="cannot be written"):
        Store(tmp_path / "data" / "channels.sqlite").last_draft()
