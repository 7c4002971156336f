"""A delete of a channel: sent once, looked for, and never of another channel that has its id by now."""

from typing import Any

import pytest

from core.delivery.change_outcome import (
    ChangedMeanwhile,
    Deleted,
    NotDeleted,
    Unclear,
)
from core.delivery.changing import Changing, DeleteOrder
from core.delivery.outcome import Declined
from core.on_pbx.taking import draft_of
from core.pbx.client import PbxClient
from core.pbx.whole_channel import PbxChannel
from core.stop import Stop
from tests.core.delivery.sent import DRAFT, GET, UNCLEAR, Clock
from tests.core.delivery.test_changing import DELETE, LOGIN, changes, changing, count, seen, somebody_else_changes
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Step

__all__ = ["changes", "changing", "seen"]

DRAFT_BODY: dict[str, Any] = {"name": "x", "webhook_url_type": "fqdn", "channel": "telnyx", "account_data": []}


def test_a_delete_is_sent_once_and_looked_for(changing: Changing, pbx: ScriptedPbx, seen: PbxChannel) -> None:
    outcome = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(outcome, Deleted)
    assert (outcome.proved, outcome.earlier) == (True, False)
    assert outcome.channel is not None
    assert draft_of(outcome.channel).dids == DRAFT.dids
    assert pbx.channels == {}
    again = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(again, Deleted)
    assert again.earlier
    assert count(pbx, DELETE) == 1


@pytest.mark.parametrize("path", ["get_token", GET])
def test_a_pbx_that_finds_no_data_for_the_login_has_not_lost_the_channel(
    changing: Changing, client: PbxClient, pbx: ScriptedPbx, seen: PbxChannel, path: str
) -> None:
    pbx.expire_tokens(refresh_too=True)
    pbx.script(path, Errcode(60001))
    outcome = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(outcome, Deleted if path == GET else Declined)
    assert count(pbx, DELETE) == 0


@pytest.mark.parametrize("step", UNCLEAR, ids=str)
def test_an_unclear_delete_is_looked_up_and_not_repeated(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, step: Step
) -> None:
    pbx.script(DELETE, step)
    outcome = changing.bring(DeleteOrder("", seen, LOGIN), Stop(), wait=Clock())
    assert isinstance(outcome, Deleted)
    assert count(pbx, DELETE) == 1


def test_a_delete_that_was_not_carried_out_is_known_after_four_looks(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel
) -> None:
    pbx.script(DELETE, Cut(executes=False))
    outcome = changing.bring(DeleteOrder("", seen, LOGIN), Stop(), wait=Clock())
    assert isinstance(outcome, NotDeleted)
    assert count(pbx, DELETE) == 1
    assert isinstance(changing.bring(DeleteOrder("", seen, LOGIN), Stop(), wait=Clock()), Deleted)


@pytest.mark.parametrize("step", [Raw(b'{"errcode": 0, "errmsg": "SUCCESS"}'), Errcode(60001)], ids=str)
def test_a_delete_that_the_pbx_says_is_done_is_believed_only_when_the_channel_is_gone(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, step: Step
) -> None:
    pbx.script(DELETE, step)
    outcome = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(outcome, Unclear)
    assert "still has" in outcome.what
    assert isinstance(changing.look(outcome.change, Stop(), login=LOGIN, wait=Clock()), NotDeleted)


def test_another_channel_under_the_same_id_is_not_the_one_that_was_deleted(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, client: PbxClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script(DELETE, Cut(executes=True))
    sent = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(sent, Unclear)
    whole = pbx.store._whole
    monkeypatch.setattr(pbx.store, "_whole", lambda id_: {**whole(id_), "webhook_url": "https://pbx/webhook/other"})
    pbx.channels[seen.id] = {**DRAFT_BODY, "name": "Another"}
    pbx.store._route_ids[seen.id] = []
    assert isinstance(changing.look(sent.change, Stop(), login=LOGIN, wait=Clock()), Deleted)
    other = client.whole_channel(seen.id, Stop())
    assert isinstance(changing.delete(DeleteOrder("", seen, LOGIN), Stop()), ChangedMeanwhile)
    assert other.id in pbx.channels


def test_one_that_was_made_alike_under_the_same_id_is_another_and_one_that_was_changed_is_still_it(
    changing: Changing, pbx: ScriptedPbx, seen: PbxChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    pbx.script(DELETE, Cut(executes=False))
    sent = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(sent, Unclear)
    somebody_else_changes(pbx, seen.id, send_rate=9)
    assert isinstance(changing.look(sent.change, Stop(), login=LOGIN, wait=Clock()), NotDeleted)
    somebody_else_changes(pbx, seen.id, send_rate=seen.send_rate)
    whole = pbx.store._whole
    monkeypatch.setattr(pbx.store, "_whole", lambda id_: {**whole(id_), "webhook_url": "https://pbx/webhook/other"})
    assert isinstance(changing.look(sent.change, Stop(), login=LOGIN, wait=Clock()), Deleted)
    theirs = changing.delete(DeleteOrder("", seen, LOGIN), Stop())
    assert isinstance(theirs, ChangedMeanwhile)
    assert [line.path for line in theirs.theirs.lines] == ["webhook_url"]
    assert (count(pbx, DELETE), list(pbx.channels)) == (1, [seen.id])
