"""A queue of a plan that was sent and cannot be looked at afterwards is told as unclear, never as not reached."""

import json

import pytest

from core.channel.directory import Entry
from core.fleet.outcome import End
from core.fleet.queues import WantedQueue, bring_queue
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Unreachable
from core.pbx.queues import MessageQueue
from core.stop import Stop
from tests.scripted_pbx import Cut, Raw, ScriptedPbx


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
def test_a_queue_that_was_sent_and_cannot_be_looked_at_is_unclear(
    pbx: ScriptedPbx, path: str, wanted: WantedQueue
) -> None:
    client = BlindOnceSent(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    pbx.script(path, Cut(executes=True))
    found = bring_queue(client, wanted, Stop())
    client.close()
    assert (found.end, sum(request.path == path for request in pbx.requests)) == (End.UNKNOWN, 1)


@pytest.mark.parametrize("id_", ["²", "x", "", 0, -1])
def test_of_a_pbx_whose_queues_have_no_ids_it_is_told_that_it_is_none(pbx: ScriptedPbx, id_: object) -> None:
    pbx.script("message_queue/list", Raw(json.dumps({"errcode": 0, "list": [{"id": id_, "name": "Night"}]}).encode()))
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    told = bring_queue(client, WantedQueue("Night", "", None), Stop(), check=False)
    assert (told.end, told.changed) == (End.UNREACHABLE, False)
    assert "a queue without an id" in str(told.error)
    client.close()


@pytest.mark.parametrize("check", [True, False])
def test_a_member_whose_id_is_no_number_is_told_before_anything_is_sent(pbx: ScriptedPbx, check: bool) -> None:
    line = {"id": "e-9", "number": "1009", "caller_id_name": "Ada"}
    pbx.script("extension/list", Raw(json.dumps({"errcode": 0, "total_number": 1, "data": [line]}).encode()))
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    told = bring_queue(client, WantedQueue("Night", "auto", ("1009",)), Stop(), check)
    client.close()
    assert (told.end, told.changed, "“Ada”" in str(told.error)) == (End.INVALID, False, True)
    assert not any(request.path == "message_queue/create" for request in pbx.requests)
