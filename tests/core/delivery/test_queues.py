"""A message queue is made and changed once, looked up when it is unclear, and read back."""

from dataclasses import replace

import pytest

from core.channel.directory import Entry
from core.delivery.queues import QueueChanged, QueueMade, QueueTaken, change_queue, make_queue
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, ChangeUnknown, MemberUnusable, Reach, Unreachable
from core.pbx.queues import MessageQueue, QueueMember
from core.stop import Stop
from tests.core.delivery.sent import Clock, this_run
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step

CREATE, UPDATE = "message_queue/create", "message_queue/update"
NIGHT = MessageQueue(0, "Night", "manual", (QueueMember("137"), QueueMember("141")))


def count(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def test_a_queue_is_made_and_read_back(client: PbxClient, pbx: ScriptedPbx) -> None:
    made = make_queue(client, NIGHT, Stop(), this_run())
    assert (made.as_meant, made.queue.name, made.entry.name) == (True, "Night", "Night")
    assert pbx.queues.by_id[made.queue.id].members == (137, 141)


@pytest.mark.parametrize(
    "step",
    [Cut(executes=True), Silence(executes=True), Raw(b"<html>", 500, executes=True), Errcode(-2, executes=True)],
)
def test_an_unclear_answer_is_looked_up_by_the_name_and_not_sent_again(
    client: PbxClient, pbx: ScriptedPbx, step: Step
) -> None:
    pbx.script(CREATE, step)
    made = make_queue(client, NIGHT, Stop(), this_run(), Clock())
    assert made.as_meant
    assert count(pbx, CREATE) == 1


@pytest.mark.parametrize("executes", [True, False])
def test_the_id_of_another_queue_in_the_answer_is_not_taken_for_the_new_one(
    client: PbxClient, pbx: ScriptedPbx, executes: bool
) -> None:
    pbx.script(CREATE, Raw(b'{"errcode": 0, "errmsg": "SUCCESS", "id": 4}', executes=executes))
    if executes:
        assert make_queue(client, NIGHT, Stop(), this_run(), Clock()).queue.name == "Night"
    else:
        with pytest.raises(ChangeUnknown):
            make_queue(client, NIGHT, Stop(), this_run(), Clock())
    assert count(pbx, CREATE) == 1


def test_one_that_was_not_carried_out_is_told_and_may_be_sent_again(client: PbxClient, pbx: ScriptedPbx) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(ChangeUnknown):
        make_queue(client, NIGHT, Stop(), this_run(), Clock())
    assert make_queue(client, NIGHT, Stop(), this_run()).as_meant


def test_a_member_whose_id_is_no_number_is_refused_before_anything_is_sent_and_nothing_stays_open(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    at = this_run()
    odd = replace(NIGHT, members=(QueueMember("137"), QueueMember("e-9", name="Ada")))
    with pytest.raises(MemberUnusable, match="“Ada” cannot be a member of “Night”") as refused:
        make_queue(client, odd, Stop(), at, Clock())
    assert "Nothing was sent" in refused.value.what
    there = make_queue(client, NIGHT, Stop(), at, Clock()).queue
    with pytest.raises(MemberUnusable):
        change_queue(client, there, replace(odd, id=there.id), Stop(), at, Clock())
    assert (count(pbx, CREATE), count(pbx, UPDATE), at.journal.open_at(at.base_url)) == (1, 0, ())


class Blind:
    """A PBX of which nothing can be read for some times once something was sent to it."""

    def __init__(self, client: PbxClient, times: int) -> None:
        self._client, self._times, self._left = client, times, 0

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]:
        self._look()
        return self._client.message_queues(stop)

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue:
        self._look()
        return self._client.message_queue(queue_id, stop)

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int:
        self._left = self._times
        return self._client.create_queue(queue, stop)

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None:
        self._left = self._times
        self._client.update_queue(queue, stop)

    def _look(self) -> None:
        if self._left:
            self._left -= 1
            raise Unreachable(Reach.STOPPED)


@pytest.mark.parametrize("path", [CREATE, UPDATE])
def test_a_look_that_fails_is_made_again_and_never_told_in_place_of_what_was_sent(
    client: PbxClient, pbx: ScriptedPbx, path: str
) -> None:
    seen = client.message_queue(4, Stop())

    def make(pbx: Blind, name: str) -> QueueMade:
        if path == CREATE:
            return make_queue(pbx, replace(NIGHT, name=name), Stop(), this_run(), Clock())
        return change_queue(
            pbx, client.message_queue(4, Stop()), replace(seen, name=name), Stop(), this_run(), Clock()
        )

    pbx.script(path, Cut(executes=True))
    assert make(Blind(client, 1), "Other").queue.name == "Other"
    pbx.script(path, Cut(executes=True))
    with pytest.raises(ChangeUnknown):
        make(Blind(client, 9), "Another")
    assert count(pbx, path) == 2


def test_a_name_that_is_there_is_offered_and_nothing_is_sent(client: PbxClient, pbx: ScriptedPbx) -> None:
    with pytest.raises(QueueTaken) as caught:
        make_queue(client, replace(NIGHT, name="customer care QUEUE"), Stop(), this_run())
    assert (caught.value.entry.id, count(pbx, CREATE)) == ("6", 0)


def test_firmware_without_the_call_says_so(client: PbxClient, pbx: ScriptedPbx) -> None:
    pbx.script(CREATE, Errcode(10001))
    with pytest.raises(CallUnknown):
        make_queue(client, NIGHT, Stop(), this_run())


def test_a_change_sends_all_members_again_and_kept_ones_with_the_id_of_their_place(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    seen = client.message_queue(4, Stop())
    # As somebody chose them: the PBX's own ids of their places are of no interest there.
    kept = (replace(seen.members[1], id=None), seen.members[2])
    meant = replace(seen, members=(*kept, QueueMember("142")))
    changed = change_queue(client, seen, meant, Stop(), this_run())
    assert changed.as_meant
    sent = next(request.body for request in pbx.requests if request.path == UPDATE)
    assert sent["members"] == [
        {"id": 2, "extension_id": 145},
        {"id": 3, "extension_id": 161},
        {"extension_id": 142},
    ]


def test_what_the_pbx_made_of_a_queue_is_told_where_it_is_not_as_meant(
    client: PbxClient, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert make_queue(client, NIGHT, Stop(), this_run()).what == ""
    pbx.script("message_queue/get", Errcode(10001))
    assert "could not be read back" in make_queue(client, replace(NIGHT, name="Other"), Stop(), this_run()).what
    store = pbx.queues._store
    monkeypatch.setattr(pbx.queues, "_store", lambda queue, change: store(queue, {**change, "members": []}))
    assert (
        "not everything is as intended" in make_queue(client, replace(NIGHT, name="Third"), Stop(), this_run()).what
    )


class StopsOnceSent(PbxClient):
    """Somebody breaks off just when the answer has come."""

    def create_queue(self, queue: MessageQueue, stop: Stop) -> int:
        created = super().create_queue(queue, stop)
        stop.ask()
        return created

    def update_queue(self, queue: MessageQueue, stop: Stop) -> None:
        super().update_queue(queue, stop)
        stop.ask()


@pytest.mark.parametrize("path", [CREATE, UPDATE])
def test_what_was_sent_is_read_back_also_where_it_was_asked_to_stop_meanwhile(pbx: ScriptedPbx, path: str) -> None:
    client = StopsOnceSent(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    if path == CREATE:
        made = make_queue(client, NIGHT, Stop(), this_run(), looking=Stop())
    else:
        seen = client.message_queue(4, Stop())
        made = change_queue(client, seen, replace(seen, name="Other"), Stop(), this_run(), looking=Stop())
    client.close()
    assert (made.as_meant, count(pbx, path)) == (True, 1)


def test_a_change_that_came_through_after_all_is_no_one_elses_when_it_is_sent_again(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    seen = client.message_queue(4, Stop())
    meant = replace(seen, name="Other")
    change_queue(client, seen, meant, Stop(), this_run())
    assert change_queue(client, seen, meant, Stop(), this_run()).as_meant
    assert count(pbx, UPDATE) == 1


@pytest.mark.parametrize("executes", [True, False])
def test_an_unclear_change_is_looked_up(client: PbxClient, pbx: ScriptedPbx, executes: bool) -> None:
    seen = client.message_queue(4, Stop())
    pbx.script(UPDATE, Cut(executes=executes))
    meant = replace(seen, name="Other")
    if executes:
        assert change_queue(client, seen, meant, Stop(), this_run(), Clock()).as_meant
    else:
        with pytest.raises(ChangeUnknown):
            change_queue(client, seen, meant, Stop(), this_run(), Clock())
    assert count(pbx, UPDATE) == 1


def test_somebody_elses_change_is_not_written_over(client: PbxClient, pbx: ScriptedPbx) -> None:
    seen = client.message_queue(4, Stop())
    client.update_queue(replace(seen, members=seen.members[:1]), Stop())
    with pytest.raises(QueueChanged):
        change_queue(client, seen, replace(seen, name="Other"), Stop(), this_run())
    assert pbx.queues.by_id[4].members == (141,)
