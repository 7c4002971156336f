"""Many threads at one store: each of their transactions is whole, and on the disk when it ends."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from core.store.database import Clash, Database, StoreUnusable
from core.store.grouped import GroupedDatabase
from tests.until import until


@pytest.fixture
def store(tmp_path: Path) -> GroupedDatabase:
    database = GroupedDatabase(tmp_path / "data" / "store.sqlite")
    with database.transaction():
        pass
    return database


def add(database: Database, url: str) -> None:
    with database.transaction() as transaction:
        transaction.execute("INSERT INTO pbx (base_url, client_id, pin, used_at) VALUES (?, '', '', 0)", (url,))


def on_the_disk(database: Database) -> set[str]:
    """What another process would read now."""
    with closing(sqlite3.connect(database.path)) as other:
        return {url for (url,) in other.execute("SELECT base_url FROM pbx")}


def at_once(work: list[threading.Thread]) -> None:
    for each in work:
        each.start()
    for each in work:
        each.join(20)


def test_what_a_transaction_wrote_is_on_the_disk_when_it_ends(store: GroupedDatabase) -> None:
    seen: dict[str, bool] = {}

    def one(url: str) -> None:
        add(store, url)
        seen[url] = url in on_the_disk(store)

    at_once([threading.Thread(target=one, args=(f"https://{number}",)) for number in range(24)])
    assert len(seen) == 24
    assert all(seen.values())


def test_those_who_wait_for_each_other_share_a_commit(
    store: GroupedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[int] = []
    usual = Database._opened

    def counted(self: Database) -> sqlite3.Connection:
        opened.append(1)
        return usual(self)

    monkeypatch.setattr(Database, "_opened", counted)
    held, go_on = threading.Event(), threading.Event()

    def first() -> None:
        with store.transaction():
            held.set()
            go_on.wait(20)

    one = threading.Thread(target=first)
    one.start()
    held.wait(20)
    rest = [threading.Thread(target=add, args=(store, f"https://{number}")) for number in range(20)]
    for each in rest:
        each.start()
    until(lambda: store._waiting == 20)
    go_on.set()
    for each in (one, *rest):
        each.join(20)
    assert len(on_the_disk(store)) == 20
    assert len(opened) == 1


def test_what_fails_takes_back_its_own_alone(store: GroupedDatabase) -> None:
    failed: list[str] = []

    def fails(url: str) -> None:
        try:
            with store.transaction() as transaction:
                transaction.execute(
                    "INSERT INTO pbx (base_url, client_id, pin, used_at) VALUES (?, '', '', 0)", (url,)
                )
                raise ValueError(url)
        except ValueError as error:
            failed.append(str(error))

    work = [
        threading.Thread(
            target=fails if number % 2 else add, args=((f"no{number}",) if number % 2 else (store, f"{number}"))
        )
        for number in range(20)
    ]
    at_once(work)
    assert len(failed) == 10
    assert on_the_disk(store) == {f"{number}" for number in range(0, 20, 2)}


def test_a_unique_row_that_is_there_is_a_clash_and_the_next_goes_on(store: GroupedDatabase) -> None:
    add(store, "https://one")
    with pytest.raises(Clash):
        add(store, "https://one")
    add(store, "https://two")
    assert on_the_disk(store) == {"https://one", "https://two"}


def test_all_who_share_a_commit_that_fails_are_told(store: GroupedDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    usual = Database._patiently

    def patiently(self, work):  # type: ignore[no-untyped-def]
        if "COMMIT" in work.__code__.co_consts:
            raise sqlite3.OperationalError("disk is full")
        return usual(self, work)

    monkeypatch.setattr(Database, "_patiently", patiently)

    def one(url: str) -> None:
        try:
            add(store, url)
        except StoreUnusable:
            told.append(url)

    at_once([threading.Thread(target=one, args=(f"https://{number}",)) for number in range(12)])
    assert len(told) == 12
    monkeypatch.undo()
    assert on_the_disk(store) == set()
