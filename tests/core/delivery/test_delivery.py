"""Exactly once: whatever happens to a create, the PBX never has the channel twice, and what is told is true."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.channel.request import ChannelRequest, to_request
from core.delivery.delivery import LOOKS, PAUSES_S, Delivery, NameTaken
from core.delivery.journal import (
    AttemptOpen,
)
from core.delivery.outcome import Created, Declined, NotSent, Unknown
from core.pbx.client import PbxClient
from core.pbx.errors import Reach, Unreachable
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState
from tests.core.delivery.sent import (
    CREATE,
    DRAFT,
    GET,
    LIST,
    LONG_NAME,
    NOT_CREATED,
    UNCLEAR,
    Clock,
    creates,
    id_of,
    left_open,
    named,
    only_open,
    open_attempts,
    refusal,
    state,
)
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step


def test_a_created_channel_is_kept_with_its_id_before_anybody_is_told(
    delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    id_ = id_of(delivery.send("draft", request_, Stop()))
    assert open_attempts(store) == []
    (row,) = store.channels()
    assert (row.state, row.channel_id) == (ChannelState.CREATED, id_)


@pytest.mark.parametrize("step", UNCLEAR, ids=repr)
def test_a1_a2_a3_a6_a_reply_that_is_lost_after_the_create_is_found_on_the_pbx(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    left_open(delivery.send("draft", request_, Stop()))
    assert state(store) is ChannelState.UNKNOWN
    clock = Clock()
    assert id_of(delivery.settle(only_open(store), Stop(), clock)) in pbx.channels
    assert clock.passed == 0
    assert state(store) is ChannelState.CREATED
    assert creates(pbx) == named(pbx) == 1


@pytest.mark.parametrize("step", [Cut(executes=False), Silence(executes=False), Raw(b"", 502)], ids=repr)
def test_a4_a_request_that_is_lost_may_be_sent_again_after_the_last_look(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    left_open(delivery.send("draft", request_, Stop()))
    clock = Clock()
    assert delivery.settle(only_open(store), Stop(), clock) == NOT_CREATED
    assert clock.passed == sum(PAUSES_S) == 50
    assert state(store) is ChannelState.DRAFT
    id_of(delivery.send("draft", request_, Stop()))
    assert named(pbx) == 1


def test_while_an_outcome_is_unknown_nothing_is_sent_again(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    for owner in ("draft", "another draft of the same name"):
        again = left_open(delivery.send(owner, request_, Stop()))
        assert again.earlier
        assert isinstance(again.why, AttemptOpen)
    assert creates(pbx) == 1


def test_a5_a_create_that_is_carried_out_late_is_found_by_a_later_look(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))

    def wait(_seconds: float) -> bool:
        client.create(request_, Stop())
        return True

    id_of(delivery.settle(only_open(store), Stop(), wait))
    assert named(pbx) == 1


def test_a_create_carried_out_after_the_last_look_is_adopted_and_not_made_again(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    assert delivery.settle(only_open(store), Stop(), Clock()) == NOT_CREATED
    late = client.create(request_, Stop())
    assert id_of(delivery.send("draft", request_, Stop())) == late
    assert state(store) is ChannelState.CREATED
    assert named(pbx) == 1


def test_a_channel_that_a_later_send_made_is_not_taken_for_one_that_was_given_up(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    assert delivery.settle(only_open(store), Stop(), Clock()) == NOT_CREATED
    id_of(delivery.send("draft", request_, Stop()))
    for _ in range(2):
        again = delivery.send("draft", request_, Stop())
        assert isinstance(again, NotSent)
        assert isinstance(again.error, NameTaken)
    assert named(pbx) == 1


@pytest.mark.parametrize("step", [Cut(executes=False), Errcode(10005), Raw(b"<html>")], ids=repr)
def test_a23_a_channel_that_cannot_be_read_back_is_created_all_the_same(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, step: Step
) -> None:
    pbx.script(GET, step)
    sent = delivery.send("draft", request_, Stop())
    assert isinstance(sent, Created)
    assert sent.channel is None


@pytest.mark.parametrize("step", [Errcode(10005), Raw(b"<html>"), Cut(executes=False)], ids=repr)
def test_a18_a_search_that_fails_tells_nothing_and_the_attempt_stays_open(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    pbx.script(LIST, *[step] * LOOKS)
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).why is not None
    id_of(delivery.settle(only_open(store), Stop(), Clock()))


NO_PROOF = [
    Cut(executes=False),
    Silence(executes=False),
    Raw(b"", 503),
    Raw(b"<html>Log in</html>"),
    Raw(b"<html>", 404),
    Errcode(40002),
    Errcode(-1),
    Errcode(0, "SUCCESS", {"total_number": 0}),
    Errcode(0, "SUCCESS", {"total_number": 0, "list": None}),
    Errcode(0, "SUCCESS", {"list": [{"name": "a channel without an id"}]}),
]


@pytest.mark.parametrize("step", NO_PROOF, ids=lambda step: f"a26 {step!r}")
def test_a_search_that_proves_nothing_sends_nothing(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(LIST, step)
    assert isinstance(delivery.send("draft", request_, Stop()), NotSent | Declined)
    assert creates(pbx) == 0
    assert open_attempts(store) == []


@pytest.mark.parametrize("step", [Errcode(10001), Errcode(10005), Errcode(10009)], ids=repr)
def test_a_pbx_without_a_list_gets_its_channel_and_no_guess_is_made_when_in_doubt(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, step: Step
) -> None:
    pbx.script(LIST, step)
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.settle(only_open(store), Stop(), Clock())).candidates


def test_a10_a_refused_create_may_be_corrected_and_sent_again(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Errcode(40002))
    assert isinstance(delivery.send("draft", request_, Stop()), Declined)
    assert open_attempts(store) == []
    assert id_of(delivery.send("draft", request_, Stop()))


def test_a_create_that_did_not_leave_may_be_sent_again_at_once(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_given: object) -> int:
        raise Unreachable(Reach.NO_ROUTE, {"host": "pbx"})

    with monkeypatch.context() as patched:
        patched.setattr(PbxClient, "create", unreachable)
        assert isinstance(delivery.send("draft", request_, Stop()), NotSent)
    assert open_attempts(store) == []
    assert id_of(delivery.send("draft", request_, Stop()))


def test_a9_a_duplicate_after_an_unclear_outcome_is_unclear_too(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False), Errcode(40003))
    left_open(delivery.send("draft", request_, Stop()))
    delivery.settle(only_open(store), Stop(), Clock())
    left_open(delivery.send("draft", request_, Stop()))


def test_a22_a_stop_ends_the_looking_and_leaves_the_attempt_open(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    stop = Stop()
    stop.ask()
    left_open(delivery.settle(only_open(store), stop))
    assert only_open(store)


@pytest.mark.parametrize("drift", [-(10**8), 3600.0, 10**8], ids=["back", "an hour ahead", "years ahead"])
def test_e12_a_clock_that_jumps_neither_shortens_nor_lengthens_the_search(
    pbx: ScriptedPbx,
    delivery: Delivery,
    request_: ChannelRequest,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    drift: float,
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    clock, now = Clock(), time.time()
    monkeypatch.setattr("time.time", lambda: now + drift)
    assert delivery.settle(only_open(store), Stop(), clock) == NOT_CREATED
    assert clock.passed == 50


def test_a_channel_that_was_deleted_on_the_pbx_may_be_made_anew(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    id_ = id_of(delivery.send("file:x", request_, Stop()))
    del pbx.channels[id_], pbx.store._route_ids[id_]
    assert id_of(delivery.send("draft", request_, Stop()))


@pytest.mark.parametrize(
    "spelled",
    [
        lambda name: name[:32],
        lambda name: name.encode()[:15].decode(errors="ignore"),
        lambda name: name[:5],
        lambda name: name.encode("ascii", "replace").decode(),
    ],
    ids=["a34 32 characters", "a34 15 bytes", "a34 5 characters", "a34 question marks"],
)
@pytest.mark.parametrize("answered", [True, False])
def test_the_same_order_again_makes_no_second_channel_whatever_the_pbx_calls_the_first(
    pbx: ScriptedPbx, delivery: Delivery, store: Store, spelled: Callable[[str], str], answered: bool
) -> None:
    pbx.store.unique, pbx.store.spelled = False, spelled
    request = to_request(replace(DRAFT, name=LONG_NAME))
    if not answered:
        pbx.script(CREATE, Cut(executes=True))
    for _ in range(3):
        sent = delivery.send("file:x", request, Stop())
        if isinstance(sent, Unknown):
            delivery.settle(sent.attempt, Stop(), Clock())
    (id_,) = pbx.channels
    if answered:
        taken = refusal(sent, NameTaken)
        assert (taken.channel_id, taken.values["name"]) == (id_, pbx.channels[id_]["name"])


@pytest.mark.parametrize("executes", [True, False], ids=["a20 carried out", "a19 not carried out"])
def test_a_create_that_is_answered_with_an_expired_token_is_looked_for_and_not_repeated(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, executes: bool
) -> None:
    pbx.store.unique = False
    pbx.script(CREATE, Errcode(10004, executes=executes))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    assert creates(pbx) == 1
    found = delivery.settle(unknown.attempt, Stop(), Clock())
    assert found == NOT_CREATED if not executes else id_of(found) in pbx.channels
    assert creates(pbx) == 1
