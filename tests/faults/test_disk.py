"""E: the disk fails at the n-th call, the order of what is written, and files that lie beside the store or do not.

Every call with every error: `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/test_disk.py`.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.delivery.connection import Connection
from core.delivery.creation import Creation, Order
from core.delivery.journal import StoredJournal
from core.delivery.outcome import Created
from core.pbx.errors import Refused
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.store import database
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from tests.conftest import IN_CI
from tests.faults.conftest import FULL, Seen
from tests.faults.sqlite_calls import CALLS, MISSING, SqliteCalls, out_of_order
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import mark_created

CREATE = "message_channel/create"
MOST_CALLS = 200
SAVED = "saved"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-CANARY", "public_key": "public/key"}),
    dids=(DidRoute("+4930111", "extension", "137"),),
)
follows_sqlite = pytest.mark.skipif(bool(MISSING) and not IN_CI, reason=MISSING or "CI must run this test")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "channels.sqlite"


@pytest.fixture
def store(path: Path) -> Store:
    return Store(path)


def _kept(name: str, revision: int, id_: str = "a") -> KeptDraft:
    return KeptDraft(id_, "https://pbx", ChannelDraft(name=name), revision)


def _saves(store: Store) -> list[Callable[[], object]]:
    """Everything that changes the store."""
    pbx = KnownPbx("https://pbx", "id")
    lists = Directory(extensions=tuple(Entry(str(number), f"Person {number}") for number in range(500)))
    return [
        lambda: store.save_draft(_kept("first", 1)),
        lambda: store.save_draft(_kept("x" * 50_000, 2)),
        lambda: store.set_in_hand("a"),
        lambda: store.pbxs.remember(pbx),
        lambda: store.pbxs.keep_directory("https://pbx", lists),
        lambda: store.pbxs.rename("https://pbx", "Café"),
        lambda: store.duplicate("a", "copy", "b", True),
        lambda: store.set_state("a", ChannelState.READY),
        lambda: store.mark_refused("a", Refused(40002, "no")),
        lambda: mark_created(store, "a", 19),
        lambda: store.keep_webhook("a", "https://pbx/webhook"),
        lambda: store.set_deleted("b", True),
        lambda: store.forget_deleted("b"),
        lambda: store.pbxs.forget("https://pbx"),
    ]


class Told(list[Any]):
    """The requests of a demo PBX, whose arrival is one more event."""

    def __init__(self, events: list[str]) -> None:
        super().__init__()
        self._events = events

    def append(self, request: Any) -> None:
        self._events.append(request.path)
        super().append(request)


def _order_of_saves(store: Store) -> list[str]:
    with SqliteCalls() as calls:
        for save in _saves(store):
            before = len(calls.events)
            save()
            assert {"write journal", "sync journal", "write main", "sync main"} <= set(calls.events[before:]), (
                "the scan saw the save"
            )
            calls.events.append(SAVED)
    return out_of_order(calls.events, lambda event: event == SAVED)


@follows_sqlite
def test_e2_what_is_told_as_saved_is_on_the_disk_and_the_file_is_changed_only_after_its_journal(
    store: Store, seen: Seen
) -> None:
    assert _order_of_saves(store) == []
    seen(
        f"{len(_saves(store))} kinds of save: the journal is synced before the file is written, "
        "and both before it is told"
    )


@follows_sqlite
def test_e2_a_store_that_does_not_wait_for_the_disk_would_be_noticed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = [pragma for pragma in database._PRAGMAS if not pragma.startswith("synchronous")]
    monkeypatch.setattr(database, "_PRAGMAS", (*pragmas, "synchronous=OFF"))
    with SqliteCalls() as calls:
        for save in _saves(store):
            save()
            calls.events.append(SAVED)
    assert out_of_order(calls.events, lambda event: event == SAVED)
    assert "fullfsync=1" in pragmas, "on macOS fsync alone leaves it in the drive"


@follows_sqlite
def test_e2_an_attempt_is_on_the_disk_before_the_first_byte_of_its_create(store: Store, seen: Seen) -> None:
    store.save_draft(KeptDraft("a", "https://pbx", DRAFT))
    connection = Connection()
    with ScriptedPbx() as pbx, SqliteCalls() as calls:
        pbx.requests = Told(calls.events)
        login = PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)
        conductor = Creation(StoredJournal(store.database), connection.client)
        assert isinstance(conductor.create(Order("a", to_request(DRAFT), login), Stop()), Created)
        calls.events.append(SAVED)
        connection.close()
    sent = calls.events.index(CREATE)
    assert "sync main" in calls.events[calls.events.index("message_channel/list") : sent]
    assert "sync main" in calls.events[sent : calls.events.index(SAVED)]
    assert out_of_order(calls.events, lambda event: event in (CREATE, SAVED)) == []
    seen("journal write < sync < commit seen < first byte of the create")


def _errors(call: str) -> list[int]:
    if call == "sync":
        return [errno.EIO]
    some = [errno.EIO, errno.ENOSPC] if "write" in call else [errno.EIO, errno.EACCES, errno.EROFS]
    return some if FULL or call == "open" else some[:2]


def _reading_from(calls: SqliteCalls, error: int) -> Callable[..., Any]:
    """What Python reads fails like what SQLite reads."""
    usual = Path.open

    def read(self: Path, *given: Any, **named: Any) -> Any:
        if calls.disk_is_gone:
            raise OSError(error, os.strerror(error))
        return usual(self, *given, **named)

    return read


def _is_saved(store: Store, kept: KeptDraft) -> bool:
    """Whether a save is told as done; otherwise it says what is wrong."""
    try:
        store.save_draft(kept)
    except StoreUnusable:
        return False
    return True


CASES = [(call, number, lasting) for call in CALLS for number in _errors(call) for lasting in (False, True)]


@follows_sqlite
@pytest.mark.parametrize(
    ("call", "error", "lasting"),
    CASES,
    ids=[
        f"{'e3' if error == errno.ENOSPC else 'e4'} {call} {errno.errorcode[error]}{' from then on' * lasting}"
        for call, error, lasting in CASES
    ],
)
def test_a_disk_that_fails_at_the_nth_call_keeps_the_draft_and_nothing_is_claimed_as_saved(
    store: Store, path: Path, call: str, error: int, lasting: bool, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    store.save_draft(_kept("0", 0))
    number, last, refused = 0, "0", 0
    while number < MOST_CALLS:
        number += 1
        with SqliteCalls(call, number, error, lasting=lasting) as calls:
            monkeypatch.setattr(Path, "open", _reading_from(calls, error))
            claimed = _is_saved(store, _kept(str(number) * 9000, number))
            monkeypatch.undo()
        now = store.draft("a")
        assert now is not None
        assert not [each for each in path.parent.iterdir() if "damaged" in each.name], (
            "a good file stays in its place"
        )
        if claimed:
            assert now.draft.name == str(number) * 9000
        else:
            refused += 1
            # After an error at the very end of a commit both are right; half of one is not.
            assert now.draft.name in (last, str(number) * 9000)
        last = now.draft.name
        if calls.counted < number:
            break
    assert number < MOST_CALLS
    if number > 1 and call not in ("unlink", "ftruncate", "fstat"):
        assert refused, "the fault was met"
    seen("any call, once or from then on: the draft is whole, nothing false is told, the store goes on")


@pytest.mark.parametrize("error", [errno.EIO, errno.EACCES, errno.EROFS])
def test_e4_a_file_that_cannot_be_read_is_said_and_left_where_it_is(
    store: Store, path: Path, error: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save_draft(_kept("before", 1))
    usual = Path.open

    def failing(self: Path, *given: Any, **named: Any) -> Any:
        if self == path:
            raise OSError(error, os.strerror(error))
        return usual(self, *given, **named)

    monkeypatch.setattr(Path, "open", failing)
    with pytest.raises(StoreUnusable):
        store.save_draft(_kept("after", 2))
    monkeypatch.undo()
    now = store.draft("a")
    assert now is not None
    assert now.draft.name == "before"


def _interrupted(store: Store, path: Path, aside: Path) -> Path:
    """A copy as a power cut leaves it in the middle of a transaction: `second` half in the file, its journal hot."""
    store.save_draft(_kept("first", 1))
    with closing(sqlite3.connect(path, isolation_level=None)) as open_beside:
        open_beside.execute("PRAGMA cache_size = 1")  # so that pages go to the file before the end
        open_beside.execute("BEGIN IMMEDIATE")
        open_beside.execute("UPDATE channel SET draft = replace(draft, 'first', 'second')")
        open_beside.execute(
            "CREATE TABLE more AS SELECT hex(randomblob(4000)) AS text FROM channel, pragma_table_list"
        )
        shutil.copytree(path.parent, aside)
        open_beside.execute("ROLLBACK")
    assert (aside / f"{path.name}-journal").stat().st_size > 0
    return aside / path.name


def _interrupted_in_wal(store: Store, path: Path, aside: Path) -> Path:
    """The same of a version that kept a WAL: `first` in the main file, `second` in the WAL only."""
    store.save_draft(_kept("first", 1))
    with closing(sqlite3.connect(path, isolation_level=None)) as open_beside:
        open_beside.execute("PRAGMA journal_mode = WAL")
        open_beside.execute("UPDATE channel SET draft = replace(draft, 'first', 'second'), revision = 2")
        shutil.copytree(path.parent, aside)
    for name in (f"{path.name}-journal",):
        (aside / name).unlink(missing_ok=True)
    assert {each.name for each in aside.iterdir()} == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    return aside / path.name


def _name(path: Path) -> str | None:
    kept = Store(path).draft("a")
    return kept.draft.name if kept else None


def _remove(file: Path) -> None:
    file.unlink()


def _nuls(file: Path) -> None:
    file.write_bytes(b"\0" * file.stat().st_size)


def _random(file: Path) -> None:
    file.write_bytes(bytes((number * 167 + 13) % 256 for number in range(file.stat().st_size)))


def _shorter(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def test_e1_a_transaction_that_a_power_cut_broke_off_is_taken_back_whole(
    store: Store, path: Path, tmp_path: Path
) -> None:
    left = _interrupted(store, path, tmp_path / "left")
    assert _name(left) == "first"
    Store(left).save_draft(_kept("third", 3))
    assert _name(left) == "third"


def test_e5_a_first_page_that_a_power_cut_left_as_nuls_comes_back_from_the_journal(
    store: Store, path: Path, tmp_path: Path
) -> None:
    left = _interrupted(store, path, tmp_path / "left")
    with left.open("r+b") as file:
        file.write(bytes(512))
    assert _name(left) == "first"


@pytest.mark.parametrize("damage", [_remove, _nuls, _random, _shorter, _empty])
def test_e6_a_hot_journal_that_is_damaged_does_not_keep_the_store_from_being_used(
    store: Store, path: Path, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    left = _interrupted(store, path, tmp_path / "left")
    damage(left.with_name(f"{left.name}-journal"))
    _name(left)
    Store(left).save_draft(_kept("third", 9))
    assert _name(left) == "third"


@pytest.mark.parametrize("damage", [_remove, _nuls, _random, _shorter, _empty])
@pytest.mark.parametrize(
    ("companion", "names"),
    [
        pytest.param("-shm", {"second"}, id="e6 shm"),
        pytest.param("-wal", {"first", "second"}, id="e6 wal"),
    ],
)
def test_a_companion_file_that_is_missing_or_damaged_costs_at_most_what_stood_in_it(
    store: Store,
    path: Path,
    tmp_path: Path,
    companion: str,
    names: set[str],
    damage: Callable[[Path], None],
    seen: Seen,
) -> None:
    left = _interrupted_in_wal(store, path, tmp_path / "left")
    assert _name(shutil.copytree(left.parent, tmp_path / "whole") / path.name) == "second"
    damage(left.with_name(left.name + companion))
    assert _name(left) in names
    Store(left).save_draft(_kept("third", 3))
    assert _name(left) == "third"
    seen("opens; without its WAL as of the last checkpoint")


def test_e6_a_wal_of_another_store_is_not_mixed_into_this_one(store: Store, path: Path, tmp_path: Path) -> None:
    left = _interrupted_in_wal(store, path, tmp_path / "left")
    other = tmp_path / "other" / path.name
    Store(other).save_draft(_kept("of the other", 1))
    for companion in ("-wal", "-shm"):
        shutil.copy(left.with_name(left.name + companion), other.with_name(other.name + companion))
    name = _name(other)
    assert name in ("of the other", "second", None)
    if name is None:
        assert any("damaged" in each.name for each in other.parent.iterdir()), "set aside, not thrown away"
    Store(other).save_draft(_kept("third", 9))
    assert _name(other) == "third"


def test_e6_a_wal_beside_no_store_is_kept_out_of_the_new_one(store: Store, path: Path, tmp_path: Path) -> None:
    left = _interrupted_in_wal(store, path, tmp_path / "left")
    left.unlink()
    Store(left).save_draft(_kept("new", 1, "b"))
    assert [row.draft.name for row in Store(left).channels()] == ["new"]
