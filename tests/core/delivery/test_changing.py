"""A change of a channel: compared before, sent once, read back, never over somebody else's change."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.channel.credentials import Credentials, encode
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.delivery.change_journal import (
    ChangeJournal,
    ChangeOutcome,
    ChangeUnreadable,
    RunChanges,
    StoredChanges,
    new_change,
)
from core.delivery.change_outcome import (
    Changed,
    ChangedMeanwhile,
    Deleted,
    NotChanged,
    Unchanged,
    Unclear,
)
from core.delivery.changing import ChangeOrder, Changing, DeleteOrder, KeysNeeded
from core.delivery.delivery import OtherChannel
from core.delivery.journal import UnderWay
from core.delivery.outcome import Declined, NotSent
from core.on_pbx.taking import draft_of
from core.pbx.address import one_form
from core.pbx.client import PbxClient
from core.pbx.errors import NoSuchChannel, NotAllowed
from core.pbx.login import PbxLogin
from core.pbx.whole_channel import PbxChannel
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable
from core.wording import N_
from tests.core.delivery.sent import DRAFT, GET, UNCLEAR, Clock
from tests.reached import texts_held_by
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Step, Wait

UPDATE, DELETE = "message_channel/update", "message_channel/delete"
LOGIN = PbxLogin("https://pbx", "id", "secret")


@pytest.fixture(params=["stored", "of this run"])
def changes(request: pytest.FixtureRequest, store: Store) -> ChangeJournal:
    return StoredChanges(store.database) if request.param == "stored" else RunChanges()


@pytest.fixture
def changing(client: PbxClient, changes: ChangeJournal) -> Changing:
    return Changing(changes, lambda _login: client)


@pytest.fixture
def seen(client: PbxClient, pbx: ScriptedPbx) -> PbxChannel:
    channel_id = client.create(to_request(DRAFT), Stop())
    found = client.whole_channel(channel_id, Stop())
    pbx.requests.clear()
    return found


MEANT = replace(DRAFT, name="Reception", dids=(DidRoute("+4930111", "queue", "4"), DidRoute("+4930333", "api")))


def order(seen: PbxChannel, meant: ChannelDraft = MEANT) -> ChangeOrder:
    whole = replace(meant, send_rate=meant.send_rate or str(seen.send_rate))
    return ChangeOrder("draft", seen, whole, LOGIN)


def count(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def somebody_else_changes(pbx: ScriptedPbx, channel_id: int, **changes: Any) -> None:
    pbx.channels[channel_id] = {**pbx.channels[channel_id], **changes}


def test_a_change_is_compared_sent_once_and_read_back(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert outcome.as_meant
    assert outcome.with_keys
    assert [request.path for request in pbx.requests] == [GET, UPDATE, GET]
    body = pbx.channels[seen.id]
    assert (body["name"], [route["did_number"] for route in body["dids"]]) == ("Reception", ["+4930111", "+4930333"])
    assert body["account_data"][0] == {"k": "api_key", "v": encode("KEY0123-CANARY")}
    assert changing.open_changes() == ()


def test_a_change_without_keys_says_so(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.store.keys_left_out = "lost"
    outcome = changing.change(order(seen, replace(MEANT, credentials=Credentials())), Stop())
    assert isinstance(outcome, Changed)
    assert (outcome.as_meant, outcome.with_keys) == (True, False)
    assert "connection" in outcome.remedy


def test_nothing_is_sent_where_nothing_is_different(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    outcome = changing.change(ChangeOrder("", seen, draft_of(seen), LOGIN), Stop())
    assert isinstance(outcome, Unchanged)
    assert count(pbx, UPDATE) == 0


def test_keys_alone_are_sent(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    keys = Credentials({"api_key": "KEY-NEW", "public_key": "public/new"})
    outcome = changing.change(ChangeOrder("", seen, replace(draft_of(seen), credentials=keys), LOGIN), Stop())
    assert isinstance(outcome, Changed)
    assert pbx.channels[seen.id]["account_data"][0]["v"] == encode("KEY-NEW")


def test_somebody_elses_change_is_shown_and_nothing_is_sent(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    somebody_else_changes(pbx, seen.id, name="Theirs")
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, ChangedMeanwhile)
    assert [(line.path, line.before, line.after) for line in outcome.theirs.lines] == [
        ("name", "Front desk", "Theirs")
    ]
    assert outcome.channel.name == "Theirs"
    assert count(pbx, UPDATE) == 0
    deleted = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(deleted, ChangedMeanwhile)
    assert seen.id in pbx.channels


def test_every_difference_after_a_change_is_told(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.store.routes = "merged"
    pbx.store.spelled = str.upper
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert not outcome.as_meant
    assert [(line.path, line.before) for line in outcome.found.lines] == [("name", "RECEPTION")]
    assert [(line.number, line.after) for line in outcome.found.routes] == [("+4930222", None)]


def test_a_success_that_changed_nothing_is_told(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.script(UPDATE, Raw(b'{"errcode": 0, "errmsg": "SUCCESS"}'))
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert not outcome.as_meant
    assert "not everything is as intended" in outcome.what


def test_a_pbx_that_takes_no_ids_of_lines_gets_them_without(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.store.takes_route_ids = False
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert outcome.as_meant
    assert count(pbx, UPDATE) == 2


def test_a_pbx_that_takes_a_parameter_in_no_change_gets_the_rest_without_it(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.store.not_in_update = {"enb_duplicate_active_session", "send_rate"}
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert outcome.as_meant
    assert count(pbx, UPDATE) == 2


def test_a_parameter_that_was_to_be_changed_and_is_refused_is_told(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.store.not_in_update = {"name"}
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Declined)
    assert [problem.field for problem in outcome.error.problems] == ["name"]
    assert count(pbx, UPDATE) == 1


@pytest.mark.parametrize("step", UNCLEAR, ids=str)
def test_an_unclear_change_is_looked_up_and_not_repeated(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, step: Step
) -> None:
    pbx.script(UPDATE, step)
    told: list[Unclear] = []
    outcome = changing.bring(order(seen), Stop(), told.append, wait=Clock())
    assert isinstance(outcome, Changed)
    assert outcome.as_meant
    assert count(pbx, UPDATE) == 1
    assert [each.looked for each in told] == [False]
    assert changing.open_changes() == ()


def test_a_change_that_was_not_carried_out_is_known_after_four_looks(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(UPDATE, Cut(executes=False))
    clock = Clock()
    outcome = changing.bring(order(seen), Stop(), wait=clock)
    assert isinstance(outcome, NotChanged)
    assert clock.passed == 50
    assert count(pbx, UPDATE) == 1
    again = changing.bring(order(seen), Stop(), wait=clock)
    assert isinstance(again, Changed)
    assert again.as_meant


def test_what_somebody_else_changed_meanwhile_does_not_look_like_ours(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(UPDATE, Cut(executes=False))
    sent = changing.change(order(seen), Stop())
    assert isinstance(sent, Unclear)
    somebody_else_changes(pbx, seen.id, send_rate=9)
    assert isinstance(changing.look(sent.change, Stop(), login=LOGIN, wait=Clock()), NotChanged)


@pytest.mark.parametrize("lost", ["the answer", "the look at what came of it"])
def test_what_is_told_of_a_change_leads_to_no_key(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, lost: str
) -> None:
    if lost == "the answer":
        pbx.script(UPDATE, Cut(executes=True))
    else:
        pbx.script(GET, *_after(1, Cut(executes=False)), *[Cut(executes=False)] * 9)
    keys = Credentials({"api_key": "KEY-CANARY", "public_key": "public/new"})
    outcome = changing.change(order(seen, replace(MEANT, credentials=keys)), Stop())
    why = outcome.why if isinstance(outcome, Unclear) else outcome.unread if isinstance(outcome, Changed) else None
    assert why is not None
    assert isinstance(outcome, Unclear) is (lost == "the answer")
    assert "KEY-CANARY" not in texts_held_by(why), "it is kept as long as the page of the PBX tells it"


def test_while_one_is_open_nothing_is_sent_and_the_next_order_settles_it_first(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(UPDATE, Cut(executes=True))
    assert isinstance(changing.change(order(seen), Stop()), Unclear)
    second = changing.change(order(seen, replace(MEANT, name="Third")), Stop())
    assert isinstance(second, Unclear)
    assert second.earlier
    assert count(pbx, UPDATE) == 1
    same = changing.bring(order(seen), Stop(), wait=Clock())
    assert isinstance(same, Changed)
    assert count(pbx, UPDATE) == 1
    # What was seen is not what is there any more: it is shown before another change goes.
    assert isinstance(changing.bring(order(seen, replace(MEANT, name="Third")), Stop()), ChangedMeanwhile)


@pytest.mark.parametrize("way", ["change", "delete"])
def test_what_another_window_begins_while_the_pbx_is_asked_is_told_and_nothing_is_sent(
    changes: ChangeJournal, client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, way: str
) -> None:
    other = new_change("", one_form(LOGIN.base_url), seen.id, seen.identity, draft_of(seen), MEANT)

    def meanwhile(_login: PbxLogin) -> PbxClient:
        changes.begin(other, "")
        return client

    changing = Changing(changes, meanwhile)
    deletes = way == "delete"
    outcome = (
        changing.delete(DeleteOrder("", seen, LOGIN), Stop()) if deletes else changing.change(order(seen), Stop())
    )
    assert isinstance(outcome, Unclear)
    assert (outcome.change.id, outcome.earlier) == (other.id, True)
    assert count(pbx, UPDATE) + count(pbx, DELETE) == 0


def test_keys_alone_cannot_be_looked_up_and_that_is_said(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(UPDATE, Cut(executes=False))
    keys = Credentials({"api_key": "KEY-NEW", "public_key": "public/new"})
    meant = replace(draft_of(seen), credentials=keys)
    outcome = changing.bring(ChangeOrder("", seen, meant, LOGIN), Stop(), wait=Clock())
    assert isinstance(outcome, Changed)
    assert not outcome.proved
    assert "cannot be checked" in outcome.what


def test_a_read_back_that_fails_does_not_make_it_less_changed(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(GET, *_after(1, Raw(b"<html>", 500)))
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Changed)
    assert (outcome.channel, outcome.as_meant) == (None, False)
    assert outcome.unread is not None


def _after(usual: int, step: Step) -> list[Step]:
    """So many usual answers, then this one."""
    go = threading.Event()
    go.set()
    return [*[Wait(go) for _ in range(usual)], step]


def test_refused_is_refused_and_the_channel_stays(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.script(UPDATE, Errcode(10005))
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Declined)
    assert isinstance(outcome.error, NotAllowed)
    assert pbx.channels[seen.id]["name"] == "Front desk"
    assert changing.open_changes() == ()


def test_a_channel_that_is_gone_is_not_changed(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    del pbx.channels[seen.id]
    outcome = changing.change(order(seen), Stop())
    assert isinstance(outcome, Declined)
    assert isinstance(outcome.error, NoSuchChannel)


def test_an_address_alone_is_not_sent_without_the_keys(
    client: PbxClient, pbx: ScriptedPbx, changing: Changing
) -> None:
    values = {"api_key": "k", "api_send_url": "https://one.example/"}
    draft = replace(DRAFT, channel="general", credentials=Credentials(values))
    seen = client.whole_channel(client.create(to_request(draft), Stop()), Stop())
    meant = replace(draft_of(seen), credentials=Credentials({"api_send_url": "https://two.example/"}))
    outcome = changing.change(ChangeOrder("", seen, meant, LOGIN), Stop())
    assert isinstance(outcome, NotSent)
    assert isinstance(outcome.error, KeysNeeded)


def test_what_cannot_be_journaled_is_not_sent(
    changing: Changing, changes: ChangeJournal, pbx: ScriptedPbx, seen: PbxChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreUnusable(N_("The disk is full."))

    monkeypatch.setattr(changes, "begin", full)
    assert isinstance(changing.change(order(seen), Stop()), NotSent)
    assert isinstance(changing.delete(DeleteOrder("", seen, LOGIN), Stop()), NotSent)
    assert (count(pbx, UPDATE), count(pbx, DELETE)) == (0, 0)


def test_what_is_being_sent_elsewhere_is_left_alone(
    changing: Changing, changes: ChangeJournal, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(UPDATE, Cut(executes=True))
    sent = changing.change(order(seen), Stop())
    assert isinstance(sent, Unclear)
    with changes.sending(sent.change):
        found = changing.look(sent.change, Stop(), login=LOGIN)
    assert isinstance(found, Unclear)
    assert isinstance(found.why, UnderWay)


def test_a_change_that_arrived_in_part_is_not_told_as_if_nothing_had(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.store.routes = "merged"
    pbx.script(UPDATE, Cut(executes=True))
    sent = changing.change(order(seen), Stop())
    assert isinstance(sent, Unclear)
    found = changing.look(sent.change, Stop(), login=LOGIN, wait=Clock())
    assert isinstance(found, Changed)
    assert (found.as_meant, found.earlier) == (False, True)
    assert [line.number for line in found.found.routes] == ["+4930222"]


@pytest.mark.parametrize("is_clear", [True, False])
def test_another_channel_under_the_same_id_is_not_told_as_the_one_that_was_changed(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, monkeypatch: pytest.MonkeyPatch, is_clear: bool
) -> None:
    """The PBX was set back to what it was when it was new, or is another one by now."""
    whole, other = pbx.store._whole, {"name": "Another", "webhook_url": "https://pbx/webhook/other"}
    monkeypatch.setattr(pbx.store, "_whole", lambda id_: whole(id_) | (other if count(pbx, UPDATE) else {}))
    if is_clear:
        sent = changing.change(order(seen), Stop())
        assert isinstance(sent, Changed)
        assert isinstance(sent.unread, OtherChannel)
        assert not sent.as_meant
        return
    pbx.script(UPDATE, Cut(executes=False))
    sent = changing.change(order(seen), Stop())
    assert isinstance(sent, Unclear)
    found = changing.look(sent.change, Stop(), login=LOGIN, wait=Clock())
    assert isinstance(found, Declined)
    assert isinstance(found.error, NoSuchChannel)
    assert "60001" not in found.error.message, "the PBX did not say so"
    assert changing.open_changes() == ()


# The journal


def test_an_open_change_is_there_after_a_restart_with_what_was_meant_and_without_a_key(
    client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, store: Store, tmp_path: Path
) -> None:
    pbx.script(UPDATE, Cut(executes=True))
    assert isinstance(Changing(StoredChanges(store.database), lambda _: client).change(order(seen), Stop()), Unclear)
    assert b"CANARY" not in (tmp_path / "channels.sqlite").read_bytes()
    anew = Changing(StoredChanges(Store(tmp_path / "channels.sqlite").database), lambda _: client)
    (change,) = anew.open_changes()
    assert change.meant is not None
    assert (change.before.name, change.meant.name, change.with_keys) == ("Front desk", "Reception", True)
    outcome = anew.look(change, Stop(), login=LOGIN, wait=Clock())
    assert isinstance(outcome, Changed)
    assert outcome.as_meant
    assert anew.open_changes() == ()
    (row,) = StoredChanges(store.database).of_channel("https://pbx", seen.id)
    assert row.outcome is ChangeOutcome.DONE


def test_what_is_known_of_a_change_stays_and_looks_are_only_counted_up(changes: ChangeJournal) -> None:
    change = new_change("", "https://pbx", 7, "", DRAFT, MEANT)
    changes.begin(change, "")
    for looks in (3, 1):
        changes.looked(change, looks)
    for outcome in (ChangeOutcome.DONE, ChangeOutcome.NOT_DONE):
        changes.end(change.id, outcome)
    (row,) = changes.of_channel("https://pbx", 7)
    assert (row.looks, row.outcome) == (3, ChangeOutcome.DONE)


@pytest.mark.parametrize("way", ["change", "delete"])
def test_what_another_process_has_changed_since_the_pbx_was_read_is_told_and_never_written_over(
    changes: ChangeJournal, client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, way: str
) -> None:
    other = Changing(changes, lambda _: client)
    orders = [order(seen, replace(MEANT, name="Third"))]

    class ReadsFirst(Changing):
        def _journaled(self, *arguments: Any) -> Any:
            while orders:
                assert isinstance(other.change(orders.pop(), Stop()), Changed)
            return super()._journaled(*arguments)

    changing = ReadsFirst(changes, lambda _: client)
    outcome = (
        changing.delete(DeleteOrder("", seen, LOGIN), Stop())
        if way == "delete"
        else changing.change(order(seen), Stop())
    )
    assert isinstance(outcome, ChangedMeanwhile)
    assert (count(pbx, UPDATE), count(pbx, DELETE)) == (1, 0)


@pytest.mark.parametrize("deletes", [False, True])
@pytest.mark.parametrize(("column", "text"), [("before", "{"), ("meant", '{"version": 99}'), ("outcome", "new")])
def test_a_damaged_row_hides_no_other_and_is_told_once_before_its_channel_is_changed(
    client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, store: Store, column: str, text: str, deletes: bool
) -> None:
    journal = StoredChanges(store.database)
    other = new_change("", "https://pbx", seen.id + 1, "", DRAFT, MEANT)
    pbx.script(UPDATE, Cut(executes=False))
    changing = Changing(journal, lambda _: client)
    assert isinstance(changing.change(order(seen), Stop()), Unclear)
    journal.begin(other, "")
    with store.database.transaction() as database:
        database.execute(f"UPDATE channel_change SET {column} = ? WHERE channel_id = ?", (text, seen.id))
    assert [change.id for change in changing.open_changes()] == [other.id]
    assert journal.of_channel("https://pbx", seen.id) == ()

    def go_on() -> object:
        return changing.bring(DeleteOrder("", seen, LOGIN) if deletes else order(seen), Stop(), wait=Clock())

    if column != "outcome":
        with store.database.reading() as database:
            (id_,) = database.execute("SELECT id FROM channel_change WHERE channel_id = ?", (seen.id,)).fetchone()
        with journal.sending(replace(other, id=id_)):
            told = go_on()
            assert isinstance(told, NotSent)
            assert isinstance(told.error, UnderWay), "a process that lives is sending it"
        told = go_on()
        assert isinstance(told, NotSent)
        assert isinstance(told.error, ChangeUnreadable)
        assert count(pbx, UPDATE) + count(pbx, DELETE) == 1
    assert isinstance(go_on(), Deleted if deletes else Changed)
    assert count(pbx, UPDATE) + count(pbx, DELETE) == 2


def test_of_a_login_to_another_pbx_nothing_is_read(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.script(UPDATE, Cut(executes=True))
    sent = changing.change(order(seen), Stop())
    assert isinstance(sent, Unclear)
    pbx.requests.clear()
    found = changing.look(sent.change, Stop(), login=PbxLogin("https://other", "id", "secret"))
    assert isinstance(found, Unclear)
    assert pbx.requests == []


def test_a_stop_once_an_earlier_one_is_settled_tells_that_this_one_was_not_sent(
    client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, changes: ChangeJournal
) -> None:
    pbx.script(DELETE, Cut(executes=True))
    assert isinstance(Changing(changes, lambda _: client).delete(DeleteOrder("", seen, LOGIN), Stop()), Unclear)

    class StoppedThen(PbxClient):
        def __init__(self) -> None:
            pass

        def whole_channel(self, channel_id: int, stop: Stop) -> PbxChannel:
            try:
                return client.whole_channel(channel_id, stop)
            finally:
                stop.ask()

    outcome = Changing(changes, lambda _: StoppedThen()).bring(order(seen), Stop())
    assert isinstance(outcome, NotSent)
    assert (outcome.error.code, changes.open_changes(), count(pbx, UPDATE)) == ("stopped", (), 0)


def test_a_stop_between_two_looks_leaves_it_open(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    pbx.script(UPDATE, Cut(executes=False))
    outcome = changing.bring(order(seen), Stop(), wait=lambda _s: False)
    assert isinstance(outcome, Unclear)
    assert len(changing.open_changes()) == 1
