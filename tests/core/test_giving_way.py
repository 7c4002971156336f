"""Long work waits while a window turns to a page, and asks often enough whether it should."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core import giving_way
from core.channel.catalog import SMS, providers_of
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, parse_members
from core.channel.lookup import draft_looked_up, has_people
from core.channel.overview import overview
from core.channel.request import to_request
from core.delivery.journal import StoredJournal, attempt_for
from core.files.channel_file import write_channel_file
from core.giving_way import Turn, give_way, is_turning
from core.pbx.request_text import as_curl, as_json_text
from core.routes.rows import checked
from core.stop import Stop
from core.store.board import Board
from core.store.channels import Store
from core.store.draft_text import draft_as_text, draft_from_text
from core.store.rows import ChannelRow, KeptDraft, KnownPbx
from core.store.used_last import providers_used_last
from core.store.work import keep_page, remember
from tests.core.drafts import draft_for

LONG_S = 10
LINES = 10_000
MOST_LINES = 1_000
"""So many lines, at most, between two looks: some milliseconds."""
DRAFT = replace(
    draft_for(providers_of(SMS)[0]),
    dids=tuple(
        DidRoute(f"+4930{1_000_000 + row}", "extension", "137", parse_members("extension:138"))
        for row in range(LINES)
    ),
)
SEEN = replace(DRAFT, dids=tuple(replace(route, seen=Entry("137", "Ada", "137")) for route in DRAFT.dids))
LISTS = Directory(tuple(Entry(each, "Ada", each) for each in ("137", "138")))


class _Looks(dict[Turn, float]):
    """No turn is under way; counts how often it is looked whether one is."""

    times = 0

    def __bool__(self) -> bool:
        self.times += 1
        return False


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> Iterator[Turn]:
    """One that is given way to for as long as a test takes."""
    monkeypatch.setattr(giving_way, "MOST_S", LONG_S)
    made = Turn()
    yield made
    made.end()


def _on_a_worker(work: Callable[[], object]) -> threading.Event:
    """Do it there; set when it is done."""
    done = threading.Event()

    def whole() -> None:
        work()
        done.set()

    threading.Thread(target=whole, daemon=True).start()
    return done


def test_long_work_waits_for_a_turn_and_goes_on_at_its_end(turn: Turn) -> None:
    assert _on_a_worker(give_way).wait(LONG_S)
    turn.begin()
    done = _on_a_worker(give_way)
    assert not done.wait(0.1)
    turn.end()
    assert done.wait(LONG_S)


def test_of_two_turns_it_waits_for_both(turn: Turn) -> None:
    other = Turn()
    turn.begin()
    other.begin()
    done = _on_a_worker(give_way)
    other.end()
    assert is_turning()
    assert not done.wait(0.1)
    turn.end()
    assert not is_turning()
    assert done.wait(LONG_S)


def test_nothing_gives_way_to_turns_whose_thread_waits_for_it(turn: Turn) -> None:
    turn.begin()
    done = _on_a_worker(give_way)
    giving_way.give_way_no_more()
    assert not is_turning()
    assert done.wait(LONG_S)


@pytest.mark.parametrize(
    "work",
    [
        lambda store: keep_page(store, "a", 1, Stop()),
        lambda store: remember(store, KnownPbx("https://192.0.2.1", "id"), LISTS, Stop()),
        lambda store: providers_used_last(store, "a", 3, Stop()),
    ],
)
def test_what_is_kept_or_read_beside_a_page_that_is_turned_to_begins_behind_it(
    turn: Turn, work: Callable[[Store], object], tmp_path: Path
) -> None:
    """A worker that opens the store comes back to Python again and again, and holds up each line that is painted."""
    store = Store(tmp_path / "channels.sqlite")
    turn.begin()
    done = _on_a_worker(lambda: work(store))
    assert not done.wait(0.1)
    assert not store.database.path.exists()
    turn.end()
    assert done.wait(LONG_S)
    assert store.database.path.exists()


def test_a_turn_whose_end_is_forgotten_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(giving_way, "MOST_S", 0.01)
    forgotten = Turn()
    forgotten.begin()
    try:
        assert _on_a_worker(lambda: list(giving_way.giving_way(range(1_000)))).wait(LONG_S)
    finally:
        forgotten.end()


def test_the_thread_of_the_windows_never_waits_for_itself(turn: Turn) -> None:
    turn.begin()
    give_way()


def test_a_turn_ends_twice_and_begins_again(turn: Turn) -> None:
    turn.end()
    turn.begin()
    turn.begin()
    turn.end()
    assert not is_turning()


@pytest.mark.parametrize(
    "work",
    [
        lambda: overview(DRAFT, Stop()),
        lambda: to_request(DRAFT),
        lambda: draft_looked_up(SEEN, LISTS),
        lambda: has_people(DRAFT.dids),
        lambda: checked(DRAFT.dids, SMS),
        lambda: draft_as_text(DRAFT),
        lambda: as_json_text(DRAFT),
        lambda: as_curl(DRAFT, "https://pbx.example.com"),
    ],
)
def test_long_work_looks_often_whether_it_should_give_way(
    work: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = _Looks()
    monkeypatch.setattr(giving_way, "_UNDER_WAY", looks)
    work()
    assert looks.times >= LINES / MOST_LINES


def test_what_reads_and_sends_a_long_table_looks_as_often(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text, request = draft_as_text(DRAFT), to_request(DRAFT)
    looks = _Looks()
    monkeypatch.setattr(giving_way, "_UNDER_WAY", looks)
    assert draft_from_text(text).dids == DRAFT.dids
    assert looks.times >= LINES / MOST_LINES
    looks.times = 0
    attempt_for("owner", "https://pbx.example.com", request, ())
    assert looks.times >= LINES / MOST_LINES
    looks.times = 0
    write_channel_file(DRAFT, tmp_path / "channel.json")
    assert looks.times >= LINES / MOST_LINES


def test_many_channels_are_read_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    store = Store(tmp_path / "store.sqlite3")
    for each in range(60):
        store.save_draft(KeptDraft(f"draft-{each}", "", ChannelDraft(name=str(each))))
    looks = _Looks()
    monkeypatch.setattr(giving_way, "_UNDER_WAY", looks)
    rows = store.channels()
    assert looks.times >= 6
    looks.times = 0
    Board().lines(rows)
    assert looks.times >= 6


def test_nobody_waits_for_a_board_that_gives_way(tmp_path: Path) -> None:
    store = Store(tmp_path / "store.sqlite3")
    store.save_draft(KeptDraft("one", "", DRAFT))
    rows, board, go_on, under_way = store.channels(), Board(), threading.Event(), threading.Event()
    late: list[object] = []

    def slowly() -> Iterator[ChannelRow]:
        yield from rows
        under_way.set()
        assert go_on.wait(LONG_S)

    first = _on_a_worker(lambda: late.extend(board.lines(slowly())))
    assert under_way.wait(LONG_S)
    found: list[object] = []
    second = _on_a_worker(lambda: found.extend(board.lines(rows)))
    assert second.wait(LONG_S / 2)
    go_on.set()
    assert first.wait(LONG_S)
    assert late[0] is found[0]


def test_nothing_of_the_store_is_locked_while_long_work_gives_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    store = Store(tmp_path / "store.sqlite3")
    store.save_draft(KeptDraft("one", "", DRAFT))
    store.save_draft(KeptDraft("made", "", DRAFT))
    store.mark_created(KeptDraft("made", "", DRAFT), 7)
    attempt = attempt_for("owner", "https://pbx.example.com", to_request(DRAFT), ())
    writes: list[bool] = []

    class Writes(_Looks):
        def __bool__(self) -> bool:
            with closing(sqlite3.connect(store.database.path, timeout=0)) as other:
                try:
                    other.execute("BEGIN IMMEDIATE")
                except sqlite3.OperationalError:
                    writes.append(False)
                else:
                    writes.append(True)
            return super().__bool__()

    looks = Writes()
    monkeypatch.setattr(giving_way, "_UNDER_WAY", looks)
    works: tuple[Callable[[], object], ...] = (
        lambda: store.draft("one"),
        lambda: store.save_draft(KeptDraft("one", "", DRAFT, 1)),
        lambda: store.duplicate("one", "Copy", "two", True),
        lambda: store.keep_as_on_pbx("made", DRAFT),
        lambda: store.mark_created(KeptDraft("one", "", DRAFT, 1), 8),
        lambda: StoredJournal(store.database).begin(attempt, 0),
    )
    for work in works:
        looks.times = 0
        work()
        assert looks.times
    store.take_back("made")
    store.channels()
    assert all(writes)


def test_what_is_short_goes_on_at_once(turn: Turn) -> None:
    turn.begin()
    short = replace(DRAFT, dids=DRAFT.dids[:10])
    assert _on_a_worker(lambda: (overview(short, Stop()), draft_as_text(short), to_request(short))).wait(LONG_S / 2)
