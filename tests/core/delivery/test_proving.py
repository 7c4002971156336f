"""A channel proven: one message and no second one, its delivery in words, and what arrives watched on the counter."""

import threading
from pathlib import Path

import pytest

from core.delivery import pauses
from core.delivery.proving import Proving, Sent, Step, Watched
from core.pbx.client import PbxClient
from core.pbx.messages import CAUSES, MessageState, OutgoingMessage, Sending
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.store.proofs import RECEIVED, SENT, WORKS, Proof, RunProofs, StoredProofs, last_works
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx
from tests.until import until

NUMBER = "+4930900100"


def create(pbx: ScriptedPbx) -> int:
    pbx.store.by_id[19] = {"name": "Front desk", "channel": "twilio", "dids": [{"did_number": NUMBER}]}
    return 19


def message(to: str = "+491715550123", number: str = NUMBER) -> OutgoingMessage:
    return OutgoingMessage("twilio", number, to, "Test 4711 from Front desk.", "request-1")


def sends(pbx: ScriptedPbx) -> int:
    return sum(request.path == "message/send" for request in pbx.requests)


def test_a_message_is_sent_once_as_third_party_and_followed_until_it_is_handed_over(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    create(pbx)
    told: list[Step] = []
    journal = RunProofs()
    outcome = Proving(client, journal, "d", 0.0).send(message(), Stop(), told.append)
    assert (outcome.sent, told) == (Sent.HANDED_OVER, [Step.TAKEN, Step.HANDED_OVER])
    (request,) = [each for each in pbx.requests if each.path == "message/send"]
    assert request.body == {
        "sender_type": 9, "sender_no": "api", "channel": "twilio", "did_number": NUMBER, "to": "+491715550123",
        "msg_kind": 0, "msg_type": 0, "msg_body": "Test 4711 from Front desk.", "request_id": "request-1",
    }  # fmt: skip
    assert [(each.way, each.number, each.outcome) for each in journal.of_owner("d")] == [(SENT, NUMBER, WORKS)]


def test_a_message_is_found_whose_text_has_characters_that_are_not_shown(pbx: ScriptedPbx, client: PbxClient) -> None:
    create(pbx)
    text = "Test 4711 from \U0001f469\u200d\u2695\ufe0f Praxis ."
    sent = OutgoingMessage("twilio", NUMBER, "+491715550123", text, "request-1")
    assert Proving(client, RunProofs(), "d", 0.0).send(sent, Stop(), lambda _: None).sent is Sent.HANDED_OVER


def test_a_refusal_of_the_provider_has_its_cause_in_words_and_the_providers_own(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    create(pbx)
    outcome = Proving(client, RunProofs(), "d", 0.0).send(message("+4917155501 99"), Stop(), lambda _: None)
    assert outcome.sent is Sent.REFUSED
    assert outcome.state == MessageState(
        Sending.FAILED, "invalid_phone_number", "The 'To' number is not a valid phone number."
    )
    assert outcome.state.what == "{provider} does not accept the number you send to."


def test_without_an_answer_it_is_looked_for_and_never_sent_again(pbx: ScriptedPbx, client: PbxClient) -> None:
    create(pbx)
    pbx.script("message/send", Cut(executes=True))
    told: list[Step] = []
    assert Proving(client, RunProofs(), "d", 0.0).send(message(), Stop(), told.append).sent is Sent.HANDED_OVER
    assert told == [Step.UNCLEAR, Step.HANDED_OVER]
    pbx.script("message/send", Cut(executes=False))
    other = OutgoingMessage("twilio", NUMBER, "+491715550123", "Test 9999", "r2")
    outcome = Proving(client, RunProofs(), "d", 0.0).send(other, Stop(), lambda _: None)
    assert (outcome.sent, sends(pbx)) == (Sent.UNCLEAR, 2)


def test_what_the_pbx_refuses_and_what_cannot_be_kept_is_not_followed(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("message/send", Errcode(10005, "INTERFACE UNAUTHORIZED"))
    outcome = Proving(client, RunProofs(), "d", 0.0).send(message(), Stop(), lambda _: None)
    assert (outcome.sent, outcome.error is not None) == (Sent.REFUSED, True)

    class Full(RunProofs):
        def begin(self, made: Proof) -> None:
            raise StoreUnusable("The disk is full.")

    before = sends(pbx)
    with pytest.raises(StoreUnusable):
        Proving(client, Full(), "d", 0.0).send(message(), Stop(), lambda _: None)
    assert sends(pbx) == before


def test_a_refusal_that_may_come_after_the_message_left_is_looked_into(pbx: ScriptedPbx, client: PbxClient) -> None:
    create(pbx)
    pbx.script("message/send", Errcode(-2, "INTERNAL SERVER ERROR", executes=True))
    told: list[Step] = []
    assert Proving(client, RunProofs(), "d", 0.0).send(message(), Stop(), told.append).sent is Sent.HANDED_OVER
    assert (told, sends(pbx)) == ([Step.UNCLEAR, Step.HANDED_OVER], 1)


def test_what_came_of_it_is_told_although_it_cannot_be_kept(pbx: ScriptedPbx, client: PbxClient) -> None:
    class FullLater(RunProofs):
        def end(self, made: Proof, outcome: str) -> None:
            raise StoreUnusable("The disk is full.")

    channel = create(pbx)
    proving = Proving(client, FullLater(), "d", 0.0)
    assert proving.send(message(), Stop(), lambda _: None).sent is Sent.HANDED_OVER
    assert proving.watch(channel, NUMBER, Stop(), lambda watched: pbx.arrive(NUMBER))


def test_what_arrives_is_seen_on_the_counter_and_nothing_is_told_as_nothing(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    channel = create(pbx)
    pbx.store.received[channel] = 3
    told: list[Watched] = []
    journal = RunProofs()

    def tell(watched: Watched) -> None:
        told.append(watched)
        if len(told) == 2:
            assert pbx.arrive(NUMBER)

    assert Proving(client, journal, "d", 0.0).watch(channel, NUMBER, Stop(), tell)
    assert [(each.received, each.total) for each in told] == [(0, 3), (0, 3), (1, 4)]
    assert last_works(journal.of_owner("d"), RECEIVED) is not None
    stop = Stop()
    assert not Proving(client, journal, "d", 0.0).watch(channel, NUMBER, stop, lambda _: stop.ask())
    assert [each.outcome for each in journal.of_owner("d")] == [WORKS, "nothing"]


def test_what_the_pbx_reports_lets_the_counter_be_looked_at_at_once(
    pbx: ScriptedPbx, client: PbxClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pauses, "SETTLE_S", 0.0)
    channel = create(pbx)
    pbx.store.by_id[20] = {"name": "Other", "channel": "twilio", "dids": [{"did_number": "+4930900199"}]}

    def text_both() -> None:
        until(lambda: pbx.events.listening == 1)
        pbx.arrive("+4930900199")  # of another channel: a report, and no proof
        until(lambda: len(told) == 2)
        pbx.arrive(NUMBER)

    told: list[Watched] = []
    texting = threading.Thread(target=text_both)
    texting.start()
    # Without the report it would be looked at again after five minutes.
    assert Proving(client, RunProofs(), "d", 300.0).watch(channel, NUMBER, Stop(), told.append)
    texting.join()
    assert [each.received for each in told if each.received] == [1]
    until(lambda: pbx.events.listening == 0)


def test_without_an_event_socket_the_counter_tells_as_ever(pbx: ScriptedPbx, client: PbxClient) -> None:
    channel = create(pbx)
    pbx.script("subscribe", Errcode(10001, "INTERFACE NOT EXISTED"))
    told: list[Watched] = []

    def tell(watched: Watched) -> None:
        told.append(watched)
        if len(told) == 3:
            pbx.arrive(NUMBER)

    assert Proving(client, RunProofs(), "d", 0.01).watch(channel, NUMBER, Stop(), tell)
    assert [request.path for request in pbx.requests].count("subscribe") == 1


def test_a_pbx_that_reports_without_an_end_is_looked_at_no_more_often_than_one_that_is_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pauses, "SETTLE_S", 0.0)

    class Chatty:
        closed = False

        def wait(self, seconds: float) -> bool:
            return True

        def close(self) -> None:
            self.closed = True

    chatty, waits = Chatty(), pauses.Pauses(lambda _stop: chatty, Stop())
    waited = [waits.rest(0.001) for _ in range(pauses.MOST_REPORTS + 20)]
    assert chatty.closed
    assert all(part == 1.0 for part in waited[-10:])


def test_what_was_proven_outlives_the_process_and_to_whom_it_went_is_kept_nowhere(
    pbx: ScriptedPbx, client: PbxClient, tmp_path: Path
) -> None:
    create(pbx)
    store = Store(tmp_path / "channels.sqlite")
    Proving(client, StoredProofs(store.database), "d", 0.0).send(message(), Stop(), lambda _: None)
    again = StoredProofs(Store(tmp_path / "channels.sqlite").database).of_owner("d")
    assert [(each.outcome, each.ended_at > 0) for each in again] == [(WORKS, True)]
    assert b"1715550123" not in (tmp_path / "channels.sqlite").read_bytes()


def test_all_nineteen_causes_have_words() -> None:
    assert len(CAUSES) == 19
    assert MessageState(Sending.FAILED, "something_new").what == CAUSES["unknown_error"]
    assert MessageState(Sending.SENT).what == ""
