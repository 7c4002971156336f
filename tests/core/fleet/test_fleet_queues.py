"""A queue of a plan that was sent and cannot be looked at afterwards is told as unclear, never as not reached."""

import json
from contextlib import nullcontext
from dataclasses import replace

import pytest

from core.channel.directory import Entry
from core.delivery.begun import Begun, BegunAt, RunBegun, What
from core.delivery.change_journal import ChangeOutcome
from core.fleet.outcome import End
from core.fleet.queues import WantedQueue, bring_queue
from core.fleet.report import queue_as_json
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Unreachable
from core.pbx.queues import MessageQueue
from core.stop import Stop
from tests.scripted_pbx import Cut, Raw, ScriptedPbx

AT = BegunAt(RunBegun(), "https://pbx")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.delivery.queues.PAUSES_S", (0.0, 0.0))


class BlindOnceSent(PbxClient):
    """Reads nothing any more once a queue was sent."""

    blind = False

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]:
        self._look()
        return super().message_queues(stop)

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue:
        self._look()
        return super().message_queue(queue_id, stop)

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int:
        self.blind = True
        return super().create_queue(queue, stop)

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None:
        self.blind = True
        super().update_queue(queue, stop)

    def _look(self) -> None:
        if self.blind:
            raise Unreachable(Reach.STOPPED)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("message_queue/create", WantedQueue("Night")),
        ("message_queue/update", WantedQueue("Customer Care Queue", "manual")),
    ],
)
def test_a_queue_that_was_sent_and_cannot_be_looked_at_is_unclear_until_the_next_run_finds_it(
    pbx: ScriptedPbx, path: str, wanted: WantedQueue
) -> None:
    client = BlindOnceSent(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    at = BegunAt(RunBegun(), "https://pbx")
    pbx.script(path, Cut(executes=True))
    found = bring_queue(client, wanted, Stop(), at)
    assert (found.end, sum(request.path == path for request in pbx.requests)) == (End.UNKNOWN, 1)
    assert [begun.name for begun in at.journal.open_at(at.base_url)] == [wanted.name]
    client.blind = False
    again = bring_queue(client, wanted, Stop(), at)
    client.close()
    assert (again.error, sum(request.path == path for request in pbx.requests)) == (None, 1)
    assert at.journal.open_at(at.base_url) == ()


@pytest.mark.parametrize("answer", [None, b"{}"])
def test_a_change_of_a_queue_is_told_as_it_was_read_back(pbx: ScriptedPbx, answer: bytes | None) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    (queue,) = [each for each in client.message_queues(Stop()) if each.name == "Customer Care Queue"]
    there = {"errcode": 0, "data": {"id": int(queue.id), "name": queue.name, "assignment_mode": "auto"}}
    script = [Raw(json.dumps(there).encode())] * 2 + [Raw(answer or json.dumps(there).encode())]
    pbx.script("message_queue/get", *script)
    told = bring_queue(client, WantedQueue(queue.name, "manual"), Stop(), BegunAt(RunBegun(), "https://pbx"))
    client.close()
    line = json.loads(queue_as_json("site", told, check=False))
    assert (line["outcome"], line["changed"]) == ("updated" if answer else "refused", True)
    assert ("could not be read back" in line.get("note", ""), "not everything" in str(line["error"])) == (
        bool(answer),
        not answer,
    )


@pytest.mark.parametrize("id_", ["²", "x", "", 0, -1])
def test_of_a_pbx_whose_queues_have_no_ids_it_is_told_that_it_is_none(pbx: ScriptedPbx, id_: object) -> None:
    pbx.script("message_queue/list", Raw(json.dumps({"errcode": 0, "list": [{"id": id_, "name": "Night"}]}).encode()))
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    told = bring_queue(client, WantedQueue("Night", "", None), Stop(), AT)
    assert (told.end, told.changed) == (End.UNREACHABLE, False)
    assert "a queue without an id" in str(told.error)
    client.close()


@pytest.mark.parametrize("check", [True, False])
def test_a_member_whose_id_is_no_number_is_told_before_anything_is_sent(pbx: ScriptedPbx, check: bool) -> None:
    line = {"id": "e-9", "number": "1009", "caller_id_name": "Ada"}
    pbx.script("extension/list", Raw(json.dumps({"errcode": 0, "total_number": 1, "data": [line]}).encode()))
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    told = bring_queue(client, WantedQueue("Night", "auto", ("1009",)), Stop(), AT, check)
    client.close()
    assert (told.end, told.changed, "“Ada”" in str(told.error)) == (End.INVALID, False, True)
    assert not any(request.path == "message_queue/create" for request in pbx.requests)


@pytest.mark.parametrize("was_killed", [False, True])
def test_a_queue_that_the_pbx_makes_late_is_looked_for_by_the_next_run_and_not_made_twice(
    pbx: ScriptedPbx, was_killed: bool
) -> None:
    at = BegunAt(RunBegun(), "https://pbx")
    lists = [json.dumps({"errcode": 0, "total_number": 0, "list": []}).encode()] * 2
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    if was_killed:
        at.journal.begin(Begun(at.base_url, What.QUEUE, "night", "Night"), "")
        client.create_queue(MessageQueue(0, "Night", "auto", ()), Stop())
        pbx.script("message_queue/list", Raw(lists[0]))
    else:
        pbx.script("message_queue/create", Cut(executes=True))
        pbx.script("message_queue/list", *[Raw(each) for each in lists], Raw(lists[0]), Raw(lists[0]), Raw(lists[0]))
        assert bring_queue(client, WantedQueue("Night"), Stop(), at).end is End.UNKNOWN
    found = bring_queue(client, WantedQueue("night"), Stop(), at)
    assert (found.end, sum(request.path == "message_queue/create" for request in pbx.requests)) == (End.UNCHANGED, 1)
    assert at.journal.open_at(at.base_url) == ()
    client.close()


class BeginsLate(RunBegun):
    """Another run makes the queue just before this one keeps that it begins."""

    def __init__(self, client: PbxClient) -> None:
        super().__init__()
        self.client = client

    def begin(self, begun: Begun, mark: str) -> None:
        if not mark:
            self.client.create_queue(MessageQueue(0, begun.name, "auto", ()), Stop())
            other = replace(begun, id="other")
            super().begin(other, mark)
            self.end(other, ChangeOutcome.DONE)
        super().begin(begun, mark)


def test_a_queue_that_another_run_makes_between_look_and_journal_is_not_made_twice(pbx: ScriptedPbx) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    at = BegunAt(BeginsLate(client), "https://pbx")
    found = bring_queue(client, WantedQueue("Night", "auto"), Stop(), at)
    assert (found.end, sum(request.path == "message_queue/create" for request in pbx.requests)) == (End.UNCHANGED, 1)
    assert at.journal.open_at(at.base_url) == ()
    client.close()


@pytest.mark.parametrize("meanwhile", [False, True])
def test_two_queues_of_one_name_are_told_as_queues_and_neither_is_changed(pbx: ScriptedPbx, meanwhile: bool) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    queues = [{"id": id_, "name": "Night"} for id_ in (21, 22)]
    lists = [[], queues, queues] if meanwhile else [queues]
    told = [json.dumps({"errcode": 0, "total_number": len(each), "list": each}).encode() for each in lists]
    pbx.script("message_queue/list", *map(Raw, told))
    found = bring_queue(client, WantedQueue("Night", "manual"), Stop(), BegunAt(RunBegun(), "https://pbx"))
    client.close()
    assert (found.end, "message queue named “Night” (IDs 21, 22)" in str(found.error)) == (End.AMBIGUOUS, True)
    assert not any(request.method == "POST" and "queue" in request.path for request in pbx.requests)


def test_a_create_that_is_answered_with_the_id_of_another_queue_is_not_told_as_that_one(pbx: ScriptedPbx) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    there = client.message_queues(Stop())[0]
    pbx.script("message_queue/create", Raw(json.dumps({"errcode": 0, "id": int(there.id)}).encode()))
    found = bring_queue(client, WantedQueue("Night"), Stop(), AT)
    assert (found.end, found.id) == (End.UNKNOWN, None)
    client.close()


@pytest.mark.parametrize("is_sending", [False, True])
def test_an_older_change_that_is_not_there_is_looked_for_and_ended_where_the_queue_is_as_wanted(
    pbx: ScriptedPbx, is_sending: bool
) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    (queue,) = [each for each in client.message_queues(Stop()) if each.name == "Customer Care Queue"]
    at = BegunAt(RunBegun(), "https://pbx")
    older = Begun(at.base_url, What.QUEUE_CHANGE, queue.id, queue.name, "another")
    at.journal.begin(older, "")
    assert bring_queue(client, WantedQueue(queue.name), Stop(), at, check=True).end is End.UNCHANGED
    assert at.journal.open_at(at.base_url) == (older,)
    with at.journal.sending(older) if is_sending else nullcontext():
        assert bring_queue(client, WantedQueue(queue.name), Stop(), at).end is End.UNCHANGED
    client.close()
    assert at.journal.open_at(at.base_url) == ((older,) if is_sending else ())
