"""Exactly once: whatever happens to a create, the PBX never has the channel twice, and what is told is true."""

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import ChannelRequest, to_request
from core.delivery.delivery import LOOKS_S, Delivery, NameTaken, Verdict
from core.delivery.journal import Attempt, AttemptOpen, Journal
from core.demo.pbx import Cut, DemoPbx, Errcode, Raw, Silence, Step
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import OutcomeUnknown, Refused, Unreachable
from core.pbx.login_guard import LoginGuard
from core.pbx.wire import Limits
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelState, KeptDraft

CREATE, SEARCH = "message_channel/create", "message_channel/search"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-CANARY", "public_key": "public/key"}),
    dids=(DidRoute("+4930111", "extension", "137"), DidRoute("+4930222", "extension", "137")),
)
UNCLEAR = [
    Cut(executes=True),
    Silence(executes=True),
    Raw(b"<html>", 500, executes=True),
    Errcode(-2, executes=True),
]


@pytest.fixture
def pbx() -> Iterator[DemoPbx]:
    with DemoPbx() as made:
        yield made


@pytest.fixture
def client(pbx: DemoPbx) -> Iterator[PbxClient]:
    limits = Limits(connect_s=2, read_s=0.3, total_s=0.5)
    made = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, limits=limits, guard=LoginGuard())
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "channels.sqlite")
    made.save_draft(KeptDraft("draft", "https://pbx", DRAFT))
    return made


@pytest.fixture
def journal(store: Store) -> Journal:
    return Journal(store.database)


@pytest.fixture
def delivery(client: PbxClient, journal: Journal) -> Delivery:
    return Delivery(client, "https://pbx", journal)


@pytest.fixture
def request_() -> ChannelRequest:
    return to_request(DRAFT)


class Clock:
    """Time between the looks, that passes when it is asked for."""

    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self, seconds: float) -> bool:
        self.passed += seconds
        return True


def named(pbx: DemoPbx, name: str = "Front desk") -> int:
    return sum(channel["name"] == name for channel in pbx.channels.values())


def creates(pbx: DemoPbx) -> int:
    return sum(request.path.endswith(CREATE) for request in pbx.requests)


def only_open(journal: Journal) -> Attempt:
    (attempt,) = journal.open_attempts()
    return attempt


def state(store: Store) -> ChannelState:
    (row,) = store.channels()
    return row.state


def test_a_created_channel_is_kept_with_its_id_before_anybody_is_told(
    delivery: Delivery, request_: ChannelRequest, store: Store, journal: Journal
) -> None:
    id_ = delivery.send("draft", request_, Stop())
    assert journal.open_attempts() == ()
    (row,) = store.channels()
    assert (row.state, row.channel_id) == (ChannelState.CREATED, id_)


@pytest.mark.parametrize("step", UNCLEAR, ids=repr)
def test_a1_a2_a3_a6_a_reply_that_is_lost_after_the_create_is_found_on_the_pbx(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    assert state(store) is ChannelState.UNKNOWN
    clock = Clock()
    settled = delivery.settle(only_open(journal), Stop(), clock)
    assert settled.verdict is Verdict.CREATED
    assert settled.channel_id in pbx.channels
    assert clock.passed == 0
    assert state(store) is ChannelState.CREATED
    assert creates(pbx) == named(pbx) == 1


@pytest.mark.parametrize("step", [Cut(executes=False), Silence(executes=False), Raw(b"", 502)], ids=repr)
def test_a4_a_request_that_is_lost_may_be_sent_again_after_the_last_look(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, store: Store, step: Step
) -> None:
    pbx.script(CREATE, step)
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    clock = Clock()
    settled = delivery.settle(only_open(journal), Stop(), clock)
    assert settled.verdict is Verdict.NOT_CREATED
    assert clock.passed == pytest.approx(LOOKS_S[-1], abs=2)
    assert state(store) is ChannelState.DRAFT
    delivery.send("draft", request_, Stop())
    assert named(pbx) == 1


def test_while_an_outcome_is_unknown_nothing_is_sent_again(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    for owner in ("draft", "another draft of the same name"):
        with pytest.raises(AttemptOpen, match="Nothing was sent"):
            delivery.send(owner, request_, Stop())
    assert creates(pbx) == 1


def test_a5_a_create_that_is_carried_out_late_is_found_by_a_later_look(
    pbx: DemoPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())

    def wait(_seconds: float) -> bool:
        client.create(request_, Stop())
        return True

    assert delivery.settle(only_open(journal), Stop(), wait).verdict is Verdict.CREATED
    assert named(pbx) == 1


def test_a_create_carried_out_after_the_last_look_is_adopted_and_not_made_again(
    pbx: DemoPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    assert delivery.settle(only_open(journal), Stop(), Clock()).verdict is Verdict.NOT_CREATED
    late = client.create(request_, Stop())
    assert delivery.send("draft", request_, Stop()) == late
    assert named(pbx) == 1


def test_a11_a_name_that_the_pbx_has_is_told_before_anything_is_sent(
    pbx: DemoPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    id_ = client.create(request_, Stop())
    with pytest.raises(NameTaken) as caught:
        delivery.send("draft", request_, Stop())
    assert caught.value.channel_id == id_
    assert creates(pbx) == 1
    assert journal.open_attempts() == ()


def test_a_name_that_is_only_part_of_another_is_free(
    client: PbxClient, delivery: Delivery, request_: ChannelRequest
) -> None:
    client.create(to_request(replace(DRAFT, name="Front desk 2", dids=())), Stop())
    assert delivery.send("draft", request_, Stop())


def test_a12_two_channels_of_that_name_are_shown_and_none_is_adopted(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    two = [{"id": id_, "name": "Front desk", "channel": "telnyx"} for id_ in (7, 8)]
    pbx.script(SEARCH, Raw(json.dumps({"errcode": 0, "total_number": 2, "list": two}).encode()))
    settled = delivery.settle(only_open(journal), Stop(), Clock())
    assert settled.verdict is Verdict.CANNOT_TELL
    assert settled.candidates == (7, 8)
    assert only_open(journal)


def test_a_channel_of_that_name_with_other_numbers_is_not_taken_for_ours(
    pbx: DemoPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    client.create(to_request(replace(DRAFT, dids=(DidRoute("+15300055", "extension", "137"),))), Stop())
    assert delivery.settle(only_open(journal), Stop(), Clock()).verdict is Verdict.CANNOT_TELL


@pytest.mark.parametrize("step", [Errcode(10005), Raw(b"<html>"), Cut(executes=False)], ids=repr)
def test_a18_a_search_that_fails_tells_nothing_and_the_attempt_stays_open(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, step: Step
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    pbx.script(SEARCH, *[step] * len(LOOKS_S))
    settled = delivery.settle(only_open(journal), Stop(), Clock())
    assert settled.verdict is Verdict.CANNOT_TELL
    assert settled.error is not None
    assert delivery.settle(only_open(journal), Stop(), Clock()).verdict is Verdict.CREATED


@pytest.mark.parametrize("step", [Cut(executes=False), Silence(executes=False)], ids=repr)
def test_a_search_that_fails_before_the_create_sends_nothing(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, step: Step
) -> None:
    pbx.script(SEARCH, step)
    with pytest.raises(Unreachable):
        delivery.send("draft", request_, Stop())
    assert creates(pbx) == 0
    assert journal.open_attempts() == ()


@pytest.mark.parametrize("step", [Errcode(10001), Errcode(10005), Raw(b"<html>", 404)], ids=repr)
def test_a_pbx_without_a_search_gets_its_channel_and_no_guess_is_made_when_in_doubt(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, step: Step
) -> None:
    pbx.script(SEARCH, step)
    pbx.script(CREATE, Cut(executes=True))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    assert delivery.settle(only_open(journal), Stop(), Clock()).verdict is Verdict.CANNOT_TELL


def test_a10_a_refused_create_may_be_corrected_and_sent_again(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Errcode(40002))
    with pytest.raises(Refused):
        delivery.send("draft", request_, Stop())
    assert journal.open_attempts() == ()
    assert delivery.send("draft", request_, Stop())


def test_a9_a_duplicate_after_an_unclear_outcome_is_unclear_too(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False), Errcode(40003))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    delivery.settle(only_open(journal), Stop(), Clock())
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())


def test_a17_what_cannot_be_journaled_is_not_sent(
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest, tmp_path: Path
) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("a file stands where the folder should be")
    journal = Journal(Store(blocked / "channels.sqlite").database)
    with pytest.raises(StoreUnusable):
        Delivery(client, "https://pbx", journal).send("draft", request_, Stop())
    assert creates(pbx) == 0


def test_a22_a_stop_ends_the_looking_and_leaves_the_attempt_open(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with pytest.raises(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    stop = Stop()
    stop.ask()
    assert delivery.settle(only_open(journal), stop).verdict is Verdict.CANNOT_TELL
    assert only_open(journal)


def test_e12_an_old_attempt_is_settled_by_one_look_and_a_clock_set_back_does_not_shorten_the_search(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script(CREATE, Cut(executes=False), Cut(executes=False))
    passed = []
    for drift in (-3600.0, 3600.0):
        with pytest.raises(OutcomeUnknown):
            delivery.send("draft", request_, Stop())
        clock, now = Clock(), time.time()
        monkeypatch.setattr("core.delivery.journal.time.time", lambda now=now, drift=drift: now + drift)
        delivery.settle(only_open(journal), Stop(), clock)
        monkeypatch.undo()
        passed.append(clock.passed)
    assert passed == [pytest.approx(LOOKS_S[-1], abs=2), 0]


def test_no_secret_reaches_the_journal(
    pbx: DemoPbx, delivery: Delivery, request_: ChannelRequest, tmp_path: Path
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    with suppress(OutcomeUnknown):
        delivery.send("draft", request_, Stop())
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"+4930111" in written
    assert b"CANARY" not in written
    assert b"S0VZMDEyMy1DQU5BUlk" not in written
