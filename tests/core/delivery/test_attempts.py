"""What is journaled of an attempt: before it is sent, without secrets, and true for all processes."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.credentials import Credentials
from core.channel.draft import DidRoute, parse_members
from core.channel.request import ChannelRequest, to_request
from core.delivery.creation import Creation, Order
from core.delivery.delivery import LOOKS, Delivery, NameTaken
from core.delivery.journal import (
    Attempt,
    AttemptOpen,
    AttemptOutcome,
    Journal,
    RunJournal,
    StoredJournal,
    UnderWay,
    attempt_for,
    digest_of,
)
from core.delivery.outcome import Created, NotCreated, Unknown
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.pbx.login_guard import LoginGuard
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.rows import ChannelState
from tests.core.delivery.sent import (
    CREATE,
    DRAFT,
    LIST,
    NOT_CREATED,
    Clock,
    creates,
    id_of,
    left_open,
    listed,
    only_open,
    open_attempts,
    refusal,
    state,
)
from tests.scripted_pbx import Cut, ScriptedPbx, Wait


def test_a17_what_cannot_be_journaled_is_not_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, tmp_path: Path
) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("a file stands where the folder should be")
    journal = StoredJournal(Store(blocked / "channels.sqlite").database)
    refusal(Delivery(client, "https://pbx", journal).send("draft", request_, Stop()), StoreUnusable)
    assert creates(pbx) == 0


def test_what_is_not_found_is_sent_by_another_press_alone_and_what_that_risks_is_said(
    pbx: ScriptedPbx, client: PbxClient, journal: Journal, request_: ChannelRequest
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    creation = Creation(journal, lambda _login: client)
    order = Order("draft", request_, PbxLogin("https://pbx", pbx.client_id, pbx.client_secret))
    assert isinstance(creation.create(order, Stop()), Unknown)  # and the program ends here
    again = creation.bring(order, Stop(), wait=Clock())
    assert isinstance(again, NotCreated)
    assert "you get two" in again.remedy
    assert creates(pbx) == 1
    assert isinstance(creation.bring(order, Stop(), wait=Clock()), Created)
    assert creates(pbx) == 2


def test_looks_are_counted_over_restarts_and_it_is_left_open_before_the_last(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    first, second = Clock(), Clock()
    left_open(delivery.settle(only_open(store), Stop(), first, looks=2))
    assert only_open(store).looks == 2
    assert delivery.settle(only_open(store), Stop(), second) == NOT_CREATED
    assert (first.passed, second.passed) == (5, 45)


def test_a29_a_create_of_a_moment_ago_is_known_from_the_journal_before_the_pbx_lists_it(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest
) -> None:
    pbx.store.unique = False
    id_ = id_of(delivery.send("file:x", request_, Stop()))
    pbx.script(LIST, listed([]))
    assert refusal(delivery.send("draft", request_, Stop()), NameTaken).channel_id == id_
    assert len(pbx.channels) == 1


def test_e8_a_create_that_another_process_made_since_the_list_was_read_is_not_made_again(
    pbx: ScriptedPbx, client: PbxClient, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.store.unique = False
    other = Delivery(client, "https://pbx", journal)

    class Slow(PbxClient):
        def channels(self, stop: Stop) -> Any:
            found = super().channels(stop)
            other.send("another process", request_, stop)
            return found

    slow = Slow(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret)
    sent = Delivery(slow, "https://pbx", journal).send("draft", request_, Stop())
    refusal(sent, NameTaken)
    assert len(pbx.channels) == 1


def test_no_secret_reaches_the_journal_nor_anything_that_it_could_be_guessed_from(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, tmp_path: Path
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    left_open(delivery.send("draft", request_, Stop()))
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"+4930111" in written
    assert b"CANARY" not in written
    assert b"S0VZMDEyMy1DQU5BUlk" not in written
    other = to_request(replace(DRAFT, credentials=Credentials({"api_key": "other", "public_key": "keys"})))
    assert digest_of(other) == digest_of(request_)
    assert digest_of(to_request(replace(DRAFT, name="Another"))) != digest_of(request_)


@pytest.mark.parametrize(
    ("numbers", "digest"),
    [
        (2, "3dfaa1af105d64cbc3a46ec274ad745580c6049b00e17fd0e8c4645a97975f11"),
        (1_200, "a7f419619d755bf67074750fe86dc7d3b8a9130eb23018dedce693760b545af4"),
    ],
)
def test_an_attempt_that_an_earlier_version_journaled_is_found_by_its_digest(numbers: int, digest: str) -> None:
    dids = tuple(
        DidRoute(f"+4930{1_000_000 + each}", "extension", "137", parse_members("extension:138; ext_group:7"))
        for each in range(numbers)
    )
    assert digest_of(to_request(replace(DRAFT, name="Zürich “Ω”", send_rate="2", dids=dids))) == digest


def test_the_run_s_own_journal_keeps_the_same_promises(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    delivery = Delivery(client, "https://pbx", journal := RunJournal())
    pbx.script(CREATE, Cut(executes=False))
    unknown = left_open(delivery.send("draft", request_, Stop()))
    assert left_open(delivery.send("other", request_, Stop())).earlier
    assert delivery.settle(unknown.attempt, Stop(), Clock()) == NOT_CREATED
    id_ = id_of(delivery.send("draft", request_, Stop()))
    assert [each.channel_id for each in journal.of_owner("draft")] == [None, id_]


@pytest.mark.parametrize("executes", [True, False])
def test_an_attempt_whose_outcome_is_damaged_is_looked_for_and_not_made_twice(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, executes: bool
) -> None:
    pbx.script(CREATE, Cut(executes=executes))
    left_open(delivery.send("draft", request_, Stop()))
    with store.database.transaction() as database:
        database.execute("UPDATE attempt SET outcome = 'creatfd'")
    id_of(delivery.send("draft", request_, Stop()))
    assert (len(pbx.channels), creates(pbx)) == (1, 1 if executes else 2)


@given(st.lists(st.text("+0123456789 *#", max_size=12), max_size=60), st.text("+49", max_size=6))
def test_the_numbers_of_an_attempt_stand_in_the_order_of_their_texts(numbers: list[str], before: str) -> None:
    routes = tuple(DidRoute(before + each) for each in numbers)
    attempt = attempt_for("draft", "https://pbx", replace(to_request(DRAFT), dids=routes), ())
    assert attempt.numbers == tuple(sorted(route.did_number for route in routes))


def test_a_draft_has_one_open_attempt_whatever_its_name_is_by_now(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal
) -> None:
    pbx.script(CREATE, Cut(executes=False))
    first = left_open(delivery.send("draft", request_, Stop())).attempt
    renamed = to_request(replace(DRAFT, name="Reception", dids=()))
    assert left_open(delivery.send("draft", renamed, Stop())).attempt.id == first.id
    mark = journal.known("draft", "https://pbx", renamed.name).mark
    with pytest.raises(AttemptOpen):
        journal.begin(attempt_for("draft", "https://pbx", renamed, ()), mark)
    assert creates(pbx) == 1


def test_a12_candidates_that_a_person_disowned_are_others_from_then_on(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, journal: Journal, store: Store
) -> None:
    pbx.store.unique, pbx.store.spelled = False, lambda _name: "channel_1"
    pbx.script(CREATE, Cut(executes=True))
    left_open(delivery.send("draft", request_, Stop()))
    found = left_open(delivery.settle(only_open(store), Stop(), Clock()))
    journal.disowned(found.attempt, found.candidates)
    assert open_attempts(store) == []
    pbx.store.spelled = str
    assert id_of(delivery.send("draft", request_, Stop())) not in found.candidates


class Telling(PbxClient):
    """Tells when a create is about to leave."""

    begun: threading.Event

    def create(self, request: ChannelRequest, stop: Stop) -> int:
        self.begun.set()
        return super().create(request, stop)


def test_a32_while_a_process_sends_nobody_takes_it_for_interrupted(
    pbx: ScriptedPbx, request_: ChannelRequest, store: Store, journal: Journal, tmp_path: Path
) -> None:
    go = threading.Event()
    pbx.script(CREATE, Wait(go))
    login = Telling(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, guard=LoginGuard())
    login.begun = threading.Event()
    sent: list[object] = []
    sender = threading.Thread(
        target=lambda: sent.append(Delivery(login, "https://pbx", journal).send("draft", request_, Stop()))
    )
    sender.start()
    assert login.begun.wait(10)
    assert state(store) is ChannelState.SENDING
    other = Delivery(login, "https://pbx", StoredJournal(Store(tmp_path / "channels.sqlite").database))
    clock = Clock()
    found = left_open(other.settle(only_open(store), Stop(), clock))
    assert isinstance(found.why, UnderWay)
    assert "being sent" in found.what
    assert clock.passed == 0
    go.set()
    sender.join()
    assert id_of(other.settle(attempt_of(store), Stop(), clock)) == id_of(sent[0])
    assert state(store) is ChannelState.CREATED
    assert list(tmp_path.glob("sending-*")) == []
    login.close()


def test_a32_what_a_killed_process_was_sending_is_unknown_and_searched_for(
    pbx: ScriptedPbx, delivery: Delivery, request_: ChannelRequest, store: Store, tmp_path: Path
) -> None:
    pbx.script(CREATE, Cut(executes=True))
    attempt = left_open(delivery.send("draft", request_, Stop())).attempt
    (tmp_path / f"sending-{attempt.id}.lock").write_text("4711")
    assert state(store) is ChannelState.UNKNOWN
    id_of(delivery.settle(attempt, Stop(), Clock()))
    assert list(tmp_path.glob("sending-*")) == []


def attempt_of(store: Store) -> Attempt:
    return StoredJournal(store.database).of_owner("draft")[-1].attempt


@pytest.mark.parametrize("kept", ["stored", "of this run"])
def test_a33_an_outcome_that_became_known_while_it_was_looked_for_stays(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, journal: Journal, kept: str
) -> None:
    if kept != "stored":
        journal = RunJournal()
    delivery = Delivery(client, "https://pbx", journal)
    pbx.script(CREATE, Cut(executes=True))
    attempt = left_open(delivery.send("draft", request_, Stop())).attempt
    (id_,) = pbx.channels
    pbx.script(LIST, *[listed([])] * LOOKS)

    def found_by_another(_seconds: float) -> bool:
        journal.end(attempt, AttemptOutcome.CREATED, id_)
        return True

    assert id_of(delivery.settle(attempt, Stop(), found_by_another)) == id_
    journal.end(attempt, AttemptOutcome.NOT_CREATED)
    journal.disowned(attempt, (id_,))
    (row,) = journal.of_owner("draft")
    assert (row.outcome, row.channel_id) == (AttemptOutcome.CREATED, id_)
