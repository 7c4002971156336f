"""The store: drafts exactly as typed, no secret, and a file that always opens."""

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.secret_values import secret_keys, with_secrets
from core.delivery.change_journal import ChangeOutcome, StoredChanges, new_change
from core.delivery.journal import Attempt, AttemptOutcome, StoredJournal
from core.stop import Stop
from core.store import database, schema
from core.store.channels import NotKept, Store
from core.store.database import Clash, StoreUnusable
from core.store.draft_text import draft_as_text
from core.store.proofs import SENT, StoredProofs, proof
from core.store.rows import KeptDraft, KnownPbx
from core.store.tags import has_one_of, tags_in, tags_text
from core.store.webhook_changes import StoredWebhookChanges, kept_change
from core.store.work import Ticks, remember
from tests.shortcuts import last_draft

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


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_wrong_draft_comes_back_exactly_as_typed_but_for_its_secrets(store: Store) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    kept = last_draft(store)
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
    kept = last_draft(store)
    assert kept is not None
    assert kept.draft.name == "first"
    store.set_deleted("a", deleted=True)
    assert last_draft(store) is None


def test_l8_a_created_channel_is_not_written_over_by_a_late_save_and_that_is_told(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="created")))
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 2), 19)
    with pytest.raises(NotKept, match="was created in the meantime"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 3))
    assert last_draft(store) is None


def test_l8_a_save_that_comes_late_does_not_write_over_a_newer_one_and_that_is_told(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="new"), 2))
    with pytest.raises(NotKept, match="changed elsewhere"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="old"), 1))
    kept = last_draft(store)
    assert kept is not None
    assert (kept.draft.name, kept.revision) == ("new", 2)


def test_a_channel_that_was_never_saved_as_a_draft_is_kept_when_it_is_created(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 1), 19)
    with pytest.raises(NotKept, match="was created in the meantime"):
        store.save_draft(KeptDraft("a", "", ChannelDraft(name="late"), 2))
    assert last_draft(store) is None


def test_the_pbx_used_last_comes_back(store: Store) -> None:
    assert store.pbxs.last() is None
    store.pbxs.remember(KnownPbx("https://one", "id-1"))
    store.pbxs.remember(KnownPbx("https://two", "id-2"))
    assert store.pbxs.last() == KnownPbx("https://two", "id-2")
    store.pbxs.remember(KnownPbx("https://one", "id-1"))
    assert store.pbxs.last() == KnownPbx("https://one", "id-1")


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


def test_e12_what_was_changed_last_is_first_also_when_the_clock_was_set_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, now in enumerate((1000.0, 500.0, 100.0)):
        monkeypatch.setattr("core.store.channels.time.time", lambda now=now: now)
        store.save_draft(KeptDraft(str(number), "", ChannelDraft(name=str(number))))
        store.pbxs.remember(KnownPbx(f"https://{number}", "id"))
    assert [row.id for row in store.channels()] == ["2", "1", "0"]
    assert [pbx.base_url for pbx in store.pbxs.all()] == ["https://2", "https://1", "https://0"]


def test_a_pbx_keeps_its_name_and_its_lists_until_it_is_forgotten(store: Store) -> None:
    lists = Directory(extensions=(Entry("137", "Anna", "1001"),), organizations=(Entry("2", "Sub", depth=1),))
    store.pbxs.remember(KnownPbx("https://one", "id", name="Café"))
    store.pbxs.keep_directory("https://one", lists)
    store.pbxs.tag("https://one", tags_in("Hotels; north, HOTELS"))
    store.pbxs.remember(KnownPbx("https://one", "id-2"))
    (pbx,) = store.pbxs.all()
    assert (pbx.name, pbx.client_id, pbx.tags) == ("Café", "id-2", ("Hotels", "north"))
    seen = store.pbxs.directory_of("https://one")
    assert seen is not None
    assert seen[0] == lists
    store.pbxs.forget("https://one")
    assert store.pbxs.all() == ()
    assert store.pbxs.directory_of("https://one") is None


def test_tags_are_parted_and_compared_however_they_are_typed_and_none_is_lost() -> None:
    assert tags_in("北\uff0c南\u3001东\uff1b西") == ("北", "南", "东", "西")
    assert has_one_of(tags_in("Zu\u0308rich"), ["ZÜRICH"]), "composed or not, as the system of who typed it does"
    many = tuple(f"tag{number:04d}" for number in range(400))
    assert tags_in(tags_text(many)) == many


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


def test_the_store_itself_holds_one_open_attempt_a_draft_and_one_a_name(store: Store) -> None:
    columns = "id, owner, base_url, name, channel, numbers, ids_before, digest, started_at"
    insert = f"INSERT INTO attempt ({columns}) VALUES (?, ?, 'https://pbx', ?, 'telnyx', '[]', 'null', '', 0)"
    with store.database.transaction() as database:
        database.execute(insert, ("1", "draft", "One"))
    for row in (("2", "draft", "Two"), ("3", "other", "One")):
        with pytest.raises(Clash), store.database.transaction() as database:
            database.execute(insert, row)
    with store.database.transaction() as database:
        database.execute("UPDATE attempt SET outcome = 'refused'")
        database.execute(insert, ("4", "draft", "One"))


def test_the_steps_that_a_person_ticked_are_kept_with_the_channel(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", ChannelDraft(name="created"), 1), 19)
    assert store.channels()[0].ticked == frozenset()
    store.keep_ticks("a", frozenset({"0badcafe", "12345678"}))
    assert store.channels()[0].ticked == {"0badcafe", "12345678"}


@pytest.mark.parametrize("journaled", [False, True])
def test_a41_a_channel_that_was_deleted_here_while_it_was_created_is_shown_again(
    store: Store, journaled: bool
) -> None:
    kept = KeptDraft("a", "", ChannelDraft(name="created"))
    store.save_draft(kept)
    store.set_deleted("a", deleted=True)
    if journaled:
        journal = StoredJournal(store.database)
        attempt = Attempt("attempt", "a", "", "created", "telnyx", (), (), "", 0.0)
        journal.begin(attempt, journal.known(attempt.owner, attempt.base_url, attempt.name).mark)
        journal.end(attempt, AttemptOutcome.CREATED, 19)
    else:
        store.mark_created(kept, 19)
    assert [row.channel_id for row in store.channels()] == [19]
    assert store.deleted() == ()


def test_what_was_proven_and_changed_of_a_channel_goes_with_it_but_what_is_still_looked_for(
    store: Store, tmp_path: Path
) -> None:
    webhooks, proofs = StoredWebhookChanges(store.database), StoredProofs(store.database)
    changes = StoredChanges(store.database)
    for owner in ("a", "b"):
        store.save_draft(KeptDraft(owner, "", DRAFT))
        webhooks.begin(kept_change(owner, "twilio", "number:PN1", f"of-{owner}-CANARY"))
        proofs.begin(proof(owner, SENT, "+4930900100"))
        for channel_id, ends in ((7, True), (8, False)):
            change = new_change(owner, f"https://{owner}", channel_id, "", DRAFT, None)
            changes.begin(change)
            if ends:
                changes.end(change, ChangeOutcome.DONE)
    for owner in ("a", "b"):
        store.forget_deleted(owner)
    assert len(webhooks.of_owner("a")) == 1
    store.set_deleted("a", True)
    store.forget_deleted("a")
    assert (webhooks.of_owner("a"), proofs.of_owner("a")) == ((), ())
    assert [len(webhooks.of_owner("b")), len(proofs.of_owner("b"))] == [1, 1]
    assert [[len(changes.of_channel(f"https://{owner}", id_)) for id_ in (7, 8)] for owner in "ab"] == [
        [0, 1],
        [1, 1],
    ]
    assert b"of-a-CANARY" not in _everything_in(tmp_path)


def test_of_two_writes_of_what_was_ticked_the_one_that_ends_last_keeps_what_was_ticked_last(store: Store) -> None:
    store.mark_created(KeptDraft("a", "", DRAFT), 7)
    ticks = Ticks(store, "a")
    first, second = ticks.keep(frozenset({"0badcafe"})), ticks.keep(frozenset({"0badcafe", "12345678"}))
    second(Stop())
    first(Stop())
    assert store.channels()[0].ticked == {"0badcafe", "12345678"}


def test_a_created_channel_keeps_no_numbers_to_be_decided_on(store: Store) -> None:
    kept = KeptDraft("one", "", ChannelDraft(name="Front desk", pasted_numbers=("+49 30 900100",)))
    store.mark_created(kept, 19)
    assert [row.draft.pasted_numbers for row in store.channels()] == [()]


@pytest.mark.parametrize("with_keys", [True, False])
def test_a_copy_without_keys_says_of_no_key_that_it_was_typed(store: Store, with_keys: bool) -> None:
    typed = frozenset({"api_key", "public_key"})
    store.save_draft(KeptDraft("one", "", ChannelDraft("sms", "telnyx", "Front desk", secrets=typed)))
    store.duplicate("one", "Copy", "two", with_keys)
    copy = store.draft("two")
    assert copy is not None
    assert copy.draft.secrets == (typed if with_keys else frozenset())


@pytest.mark.parametrize(("given", "name"), [("Café", "Café"), ("", "The PBX's own")])
def test_the_name_that_a_person_gave_a_pbx_stays_when_it_is_used(store: Store, given: str, name: str) -> None:
    store.pbxs.remember(KnownPbx("https://one", "id", name=given))
    remember(store, KnownPbx("https://one", "id", name="The PBX's own"), Directory(), Stop())
    assert [each.name for each in store.pbxs.all()] == [name]


def test_a_copy_is_not_asked_of_the_numbers_of_a_mail_that_its_original_is_still_asked_of(store: Store) -> None:
    store.save_draft(KeptDraft("one", "", ChannelDraft(name="Front desk", pasted_numbers=("+49 30 900100",))))
    store.duplicate("one", "Copy", "two", True)
    original, copy = store.draft("one"), store.draft("two")
    assert original is not None
    assert copy is not None
    assert (original.draft.pasted_numbers, copy.draft.pasted_numbers) == (("+49 30 900100",), ())
