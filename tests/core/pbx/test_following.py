"""Following a created channel: decided soon, ended by a stop or after a minute, and clear about what it means."""

import threading
import time
from string import Formatter

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.pbx.answers import ChannelSummary
from core.pbx.client import PbxClient
from core.pbx.errors import LoginRefused, Reach, Refused, Unreachable
from core.pbx.following import PAUSES_S, Following, State, follow
from core.stop import Stop
from tests.beside import Beside
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx, Wait

LIST = "message_channel/list"


@pytest.fixture
def channel_id(client: PbxClient) -> int:
    draft = ChannelDraft(
        kind_value="sms",
        channel="twilio",
        name="Front desk",
        credentials=Credentials({"account_sid": "AC-1", "auth_token": "CANARY-TOKEN"}),
        dids=(DidRoute("+4930123450", "queue", "4"),),
    )
    return client.create(to_request(draft), Stop())


class Scripted:
    """A PBX whose list says these statuses (or raises these errors), one a look; the last one stays."""

    def __init__(self, *answers: str | Exception | None) -> None:
        self.answers = list(answers)
        self.looks = 0

    def summary(self, channel_id: int, stop: Stop) -> ChannelSummary | None:
        answer = self.answers[min(self.looks, len(self.answers) - 1)]
        self.looks += 1
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            return None
        status, _, reason = answer.partition("|")
        return ChannelSummary(channel_id, "n", "c", "sms", status, reason, ())


def followed(*answers: str | Exception | None) -> tuple[Following, list[float], list[Following]]:
    """What was found in the end, the pauses made, and what was told on the way."""
    pauses: list[float] = []
    told: list[Following] = []
    found = follow(Scripted(*answers), 19, Stop(), pauses.append, told.append)
    return found, pauses, told


# On the demo PBX ---------------------------------------------------------------------------------------------


def test_a_channel_that_connects_is_known_at_the_first_look(
    pbx: ScriptedPbx, client: PbxClient, channel_id: int
) -> None:
    found = follow(client, channel_id, Stop(), _never)
    assert (found.state, found.final, found.needs_action) == (State.CONNECTED, True, False)
    assert [request.path for request in pbx.requests].count(LIST) == 1


def test_a_channel_that_fails_and_then_connects_is_connected(
    pbx: ScriptedPbx, client: PbxClient, channel_id: int
) -> None:
    pbx.store.status, pbx.store.reason = "status_connect_fail", "not yet"

    def wait(_seconds: float) -> None:
        pbx.store.status, pbx.store.reason = "status_connect_succ", ""

    told: list[Following] = []
    assert follow(client, channel_id, Stop(), wait, told.append).state is State.CONNECTED
    assert [(each.state, each.final) for each in told] == [(State.FAILED, False)]


def test_a24_a_failure_is_told_with_the_pbx_s_reason_and_leads_to_the_credentials(
    pbx: ScriptedPbx, client: PbxClient, channel_id: int
) -> None:
    pbx.store.status, pbx.store.reason = "status_connect_fail", "Authenticate: 401 {x}\u202e"
    found = follow(client, channel_id, Stop(), lambda _: None)
    assert found.state is State.FAILED
    assert found.keys_in_doubt
    assert "“Authenticate: 401 {x}”. Check the keys" in found.message


def test_a_channel_that_is_not_in_the_list_is_said_to_be_missing(client: PbxClient, channel_id: int) -> None:
    assert client.summary(channel_id + 1, Stop()) is None
    found = follow(client, channel_id + 1, Stop(), lambda _: None)
    assert found.state is State.MISSING
    assert str(channel_id + 1) in found.message


def test_following_only_reads_and_a_cut_line_does_not_end_it(
    pbx: ScriptedPbx, client: PbxClient, channel_id: int
) -> None:
    before = len(pbx.requests)
    pbx.script(LIST, Cut(False), Errcode(-2))
    assert follow(client, channel_id, Stop(), lambda _: None).state is State.UNREAD
    assert {request.method for request in pbx.requests[before:]} == {"GET"}


def test_a_stop_ends_a_look_that_hangs(pbx: ScriptedPbx, client: PbxClient, channel_id: int) -> None:
    gate, stop = threading.Event(), Stop()
    pbx.script(LIST, Wait(gate))
    threading.Timer(0.2, stop.ask).start()
    with Beside() as beside:
        found = follow(client, channel_id, stop, _never)
    gate.set()
    assert found.state is State.STOPPED
    assert beside.seconds < 5


# The schedule ------------------------------------------------------------------------------------------------


def test_the_looks_come_at_growing_distances_and_end_after_a_minute() -> None:
    found, pauses, told = followed("status_connecting")
    assert pauses == [2, 4, 8, 16, 30]
    assert sum(PAUSES_S) == 60
    assert (found.state, found.final) == (State.UNFAMILIAR, True)
    assert len(told) == 5
    assert not any(each.final for each in told)


def test_a_failure_counts_when_it_is_seen_twice_in_a_row() -> None:
    found, pauses, _ = followed("status_connect_fail|x", None, "status_connect_fail|y", "status_connect_fail|z")
    assert (found.state, found.reason) == (State.FAILED, "z")
    assert pauses == [2, 4, 8]


def test_an_expired_subscription_decides_at_once() -> None:
    found, pauses, _ = followed("status_sub_invalid")
    assert (found.state, found.needs_action, pauses) == (State.SUBSCRIPTION, True, [])
    assert not found.keys_in_doubt


def test_what_a_pbx_refuses_is_not_asked_again_and_what_it_did_not_answer_is() -> None:
    for error in (Refused(10005), LoginRefused(-1, "", 1)):
        found, pauses, _ = followed(error)
        assert (found.state, found.error, pauses) == (State.UNREAD, error, [])
    found, pauses, _ = followed(Unreachable(Reach.CONNECT_TIMEOUT, {"host": "h"}), "status_connect_succ")
    assert (found.state, pauses) == (State.CONNECTED, [2])


@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_stop_ends_it_at_once_without_another_look(at: int) -> None:
    stop, scripted, pauses = Stop(), Scripted("status_connecting"), [0.0]

    def wait(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) > at:
            stop.ask()

    if at == 0:
        stop.ask()
    found = follow(scripted, 19, stop, wait)
    assert (found.state, found.needs_action) == (State.STOPPED, False)
    assert scripted.looks == at


def test_the_usual_wait_lets_time_pass_and_a_stop_ends_it() -> None:
    stop = Stop()
    began = time.monotonic()
    assert stop.wait(0.1)
    assert time.monotonic() - began > 0.09
    threading.Timer(0.1, stop.ask).start()
    with Beside() as beside:
        assert not stop.wait(60)
        assert not stop.wait(60)
    assert beside.seconds < 10


# The sentences -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_sentence_whose_placeholders_are_filled(state: State) -> None:
    for reason in ("", "why"):
        found = Following(state, 19, True, "status_x", reason)
        for text in (found.meaning, found.next_step):
            assert {name for _, name, _, _ in Formatter().parse(text) if name is not None} <= set(found.values)
        assert found.message.endswith(".")
        assert bool(found.next_step) is (state is not State.STOPPED)


def test_d7_a_status_that_nobody_documented_is_shown_as_it_is_but_cleaned() -> None:
    found, _, _ = followed("status_\u202e\n<b>new</b>" + "x" * 500 + "|because")
    assert "<b>new</b>" in found.message
    assert "because" in found.message
    assert "\u202e" not in found.message
    assert len(found.message) < 400


def _never(_seconds: float) -> None:
    raise AssertionError("there was nothing to wait for")
