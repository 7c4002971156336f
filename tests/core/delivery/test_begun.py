"""Live chats and queues are kept before their first byte leaves; what is open is looked at before more is sent."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from core.delivery.begun import Begun, BegunAt, BegunJournal, RunBegun, StoredBegun, What
from core.delivery.begun_looks import find_out
from core.delivery.change_journal import ChangeOpen, ChangeOutcome
from core.delivery.delivery import NameTaken
from core.delivery.live_chat_changes import change_live_chat
from core.delivery.live_chats import make_live_chat
from core.delivery.queues import QueueTaken, change_queue, make_queue
from core.errors import AppError
from core.pbx.client import PbxClient
from core.pbx.errors import ChangeUnknown, PbxError, Reach, Refused, Unreachable
from core.pbx.queues import MessageQueue, QueueMember
from core.stop import Stop
from core.store.channels import Store
from core.store.database import Database, StoreUnusable
from tests.core.delivery.sent import Clock
from tests.core.delivery.test_live_chats import CHAT
from tests.scripted_pbx import Cut, Raw, ScriptedPbx

AT = "https://192.0.2.7"
QUEUE = MessageQueue(0, "Night", "auto", (QueueMember("137"),))
Act = Callable[[PbxClient, BegunJournal, Clock], object]


def _make_chat(client: PbxClient, journal: BegunJournal, clock: Clock) -> object:
    return make_live_chat(client, CHAT, Stop(), BegunAt(journal, AT), clock)


def _make_queue(client: PbxClient, journal: BegunJournal, clock: Clock) -> object:
    return make_queue(client, QUEUE, Stop(), BegunAt(journal, AT), clock)


def _change_queue(client: PbxClient, journal: BegunJournal, clock: Clock) -> object:
    seen = client.message_queue(4, Stop())
    return change_queue(client, seen, replace(seen, name="Other"), Stop(), BegunAt(journal, AT), clock)


def _change_chat(client: PbxClient, journal: BegunJournal, clock: Clock) -> object:
    there = next((each for each in client.channels(Stop()) if each.channel == "livechat"), None)
    seen = client.live_chat(there.id if there else client.create_live_chat(CHAT, Stop()), Stop())
    return change_live_chat(client, seen, replace(CHAT, theme_mode="dark"), Stop(), BegunAt(journal, AT), clock)


ACTS = [
    pytest.param(_make_chat, "message_channel/createlivechat", id="chat"),
    pytest.param(_change_chat, "message_channel/updatelivechat", id="change of a chat"),
    pytest.param(_make_queue, "message_queue/create", id="queue"),
    pytest.param(_change_queue, "message_queue/update", id="change of a queue"),
]


@pytest.fixture
def journal(tmp_path: Path) -> StoredBegun:
    return StoredBegun(Store(tmp_path / "channels.sqlite").database)


def sent(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def unclear(act: Act, client: PbxClient, journal: BegunJournal) -> None:
    """Whatever it is told as, its outcome is open then."""
    with suppress(ChangeUnknown):
        act(client, journal, Clock())


class Watched(RunBegun):
    """Tells how much was sent whenever something is kept."""

    def __init__(self, count: Callable[[], int]) -> None:
        super().__init__()
        self._count, self.told = count, list[tuple[str, int]]()

    def begin(self, begun: Begun, mark: str) -> None:
        super().begin(begun, mark)
        self.told.append(("begin", self._count()))

    def end(self, begun: Begun, outcome: ChangeOutcome) -> None:
        super().end(begun, outcome)
        self.told.append((outcome, self._count()))

    @contextmanager
    def sending(self, begun: Begun) -> Iterator[None]:
        with super().sending(begun):
            assert self.is_sending(begun)
            yield


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_it_is_kept_before_its_first_byte_and_what_came_of_it_afterwards(
    client: PbxClient, pbx: ScriptedPbx, act: Act, path: str
) -> None:
    journal = Watched(lambda: sent(pbx, path))
    act(client, journal, Clock())
    assert journal.told == [("begin", 0), (ChangeOutcome.DONE, 1)]


class Overtaking(StoredBegun):
    """Another process does the same between the look at the PBX and the line in the journal."""

    def __init__(self, database: Database, does: Callable[[BegunJournal], object]) -> None:
        super().__init__(database)
        self._does: list[Callable[[BegunJournal], object]] = [does]
        self._other = StoredBegun(database)

    def begin(self, begun: Begun, mark: str) -> None:
        while self._does:
            self._does.pop()(self._other)
        super().begin(begun, mark)


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_what_another_process_did_since_the_pbx_was_looked_at_is_seen_and_not_done_twice(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str, tmp_path: Path
) -> None:
    database = Store(tmp_path / "channels.sqlite").database
    overtaken = Overtaking(database, lambda other: act(client, other, Clock()))
    with pytest.raises((NameTaken, QueueTaken)) if act in (_make_chat, _make_queue) else _nothing():
        act(client, overtaken, Clock())
    assert sent(pbx, path) == 1
    assert journal.open_at(AT) == ()


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_what_cannot_be_kept_is_not_sent(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_begun: Begun, _mark: str) -> None:
        raise StoreUnusable("full")

    monkeypatch.setattr(journal, "begin", full)
    with pytest.raises(StoreUnusable):
        act(client, journal, Clock())
    assert sent(pbx, path) == 0


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_one_that_was_left_open_and_carried_out_is_found_and_never_sent_again(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:  # as a process that ends before the outcome is kept
        patched.setattr(journal, "end", lambda *_: None)
        act(client, journal, Clock())
    act(client, journal, Clock())
    assert sent(pbx, path) == 1


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_one_that_was_not_carried_out_is_looked_for_as_long_as_ever_and_then_sent(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str
) -> None:
    pbx.script(path, Cut(executes=False))
    unclear(act, client, journal)
    clock = Clock()
    act(client, journal, clock)
    assert clock.passed
    assert sent(pbx, path) == 2
    clock = Clock()
    with pytest.raises((NameTaken, QueueTaken)) if act in (_make_chat, _make_queue) else _nothing():
        act(client, journal, clock)
    assert not clock.passed, "nothing is open any more"


@contextmanager
def _nothing() -> Iterator[None]:
    yield


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_one_that_another_process_is_sending_is_told_and_nothing_sent(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script(path, Cut(executes=False))
    unclear(act, client, journal)
    monkeypatch.setattr(journal, "is_sending", lambda _: True)
    with pytest.raises(ChangeOpen):
        act(client, journal, Clock())
    assert sent(pbx, path) == 1


def test_a_pbx_that_cannot_be_looked_at_leaves_it_open_and_gets_nothing(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun
) -> None:
    path, listed = "message_channel/createlivechat", "message_channel/list"
    pbx.script(path, Cut(executes=False))
    unclear(_make_chat, client, journal)
    pbx.script(listed, *[Raw(b"<html>", 502)] * 20)
    with pytest.raises(AppError):
        _make_chat(client, journal, Clock())
    pbx.unscript(listed)
    assert sent(pbx, path) == 1
    _make_chat(client, journal, Clock())
    assert sent(pbx, path) == 2


def test_an_earlier_one_that_was_meant_otherwise_is_no_success_of_this_one(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(journal, "end", lambda *_: None)
        _make_chat(client, journal, Clock())
        _make_queue(client, journal, Clock())
    with pytest.raises(NameTaken):
        make_live_chat(client, replace(CHAT, theme_mode="dark"), Stop(), BegunAt(journal, AT), Clock())
    with pytest.raises(QueueTaken):
        make_queue(client, replace(QUEUE, assignment_mode="none"), Stop(), BegunAt(journal, AT), Clock())


@pytest.mark.parametrize("error", [Refused(40002, ""), Unreachable(Reach.NO_ROUTE)])
def test_a_clear_no_leaves_nothing_open(
    client: PbxClient, journal: StoredBegun, error: PbxError, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(client, "create_live_chat", fail)
        with pytest.raises(type(error)):
            _make_chat(client, journal, Clock())
    clock = Clock()
    _make_chat(client, journal, clock)
    assert not clock.passed


@pytest.mark.parametrize(("act", "path"), ACTS)
def test_what_was_left_open_is_found_out_and_told_also_without_sending_anything(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, act: Act, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script(path, Cut(executes=False))
    unclear(act, client, journal)
    (told,) = find_out(client, journal, AT, Stop())
    assert not told.is_there
    assert "not have it as intended yet" in told.what
    assert find_out(client, journal, "https://192.0.2.8", Stop()) == ()
    with monkeypatch.context() as patched:  # as a process that ends before the outcome is kept
        patched.setattr(journal, "end", lambda *_: None)
        patched.setattr(journal, "open_of", lambda _: None)
        patched.setattr(journal, "begin", lambda *_: None)
        act(client, journal, Clock())
    (told,) = find_out(client, journal, AT, Stop())
    assert told.is_there
    assert find_out(client, journal, AT, Stop()) == ()
    assert sent(pbx, path) == 2


def test_a_line_that_is_damaged_hides_no_other(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, tmp_path: Path
) -> None:
    for act, path in ((_change_queue, "message_queue/update"), (_make_queue, "message_queue/create")):
        pbx.script(path, Cut(executes=False))
        unclear(act, client, journal)
    with Store(tmp_path / "channels.sqlite").database.transaction() as database:
        database.execute("UPDATE begun SET key = '4x' WHERE what = 'queue_change'")
    assert [told.begun.what for told in find_out(client, journal, AT, Stop())] == [What.QUEUE]


def test_nothing_is_said_of_what_is_being_sent_or_cannot_be_looked_at(
    client: PbxClient, pbx: ScriptedPbx, journal: StoredBegun, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script("message_channel/createlivechat", Cut(executes=False))
    unclear(_make_chat, client, journal)
    with monkeypatch.context() as patched:
        patched.setattr(journal, "is_sending", lambda _: True)
        assert find_out(client, journal, AT, Stop()) == ()
    pbx.script("message_channel/list", *[Raw(b"<html>", 502)] * 3)
    assert find_out(client, journal, AT, Stop()) == ()
    pbx.unscript("message_channel/list")
    assert len(find_out(client, journal, AT, Stop())) == 1
