"""A run over many PBXs: what is certain is done once and told; one PBX's failure is its own."""

import json
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from core.demo.calls import Call, Interface
from core.errors import AppError
from core.fleet.outcome import Became
from core.fleet.report import as_json, as_text
from core.fleet.run import Run, ends_of_a_wrong_plan
from core.fleet.site_run import Options
from core.fleet.sites import State
from tests.core.fleet.made import Farm, channel
from tests.reached import texts_held_by
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Wait
from tests.until import until

CREATE = "message_channel/create"
UPDATE = "message_channel/update"


@pytest.fixture
def farm(tmp_path: Path) -> Iterator[Farm]:
    with ExitStack() as ending:
        yield Farm(tmp_path, *(ending.enter_context(ScriptedPbx()) for _ in range(3)))


def first(farm: Farm) -> ScriptedPbx:
    pbx = farm.pbxs[0]
    assert isinstance(pbx, ScriptedPbx)
    return pbx


def sent(pbx: object, path: str) -> int:
    assert isinstance(pbx, ScriptedPbx)
    return sum(each.path == path for each in pbx.requests)


def code(became: Became) -> str:
    assert isinstance(became.error, AppError)
    return became.error.code


def test_a_plan_is_created_everywhere_and_a_second_run_changes_nothing(farm: Farm) -> None:
    plan = farm.plan(channel(), channel("Other", "+4989{{did}}"))
    found = farm.run(plan)
    assert [str(each.end) for each in found] == ["created"] * 6
    assert all(each.id and each.webhook_url and each.verify_token and each.changed for each in found)
    before = [dict(pbx.store.by_id) for pbx in farm.pbxs]
    again = farm.run(plan)
    assert [(str(each.end), each.changed) for each in again] == [("unchanged", False)] * 6
    assert [each.webhook_url for each in again] == [each.webhook_url for each in found]
    assert [dict(pbx.store.by_id) for pbx in farm.pbxs] == before
    assert [pbx.live_tokens for pbx in farm.pbxs if isinstance(pbx, ScriptedPbx)] == [0, 0, 0]


def test_one_login_serves_all_channels_of_a_site(farm: Farm) -> None:
    farm.run(farm.plan(channel(), channel("B", "+491{{did}}"), channel("C", "+492{{did}}")))
    assert [sent(pbx, "get_token") for pbx in farm.pbxs] == [1, 1, 1]


def test_names_are_found_on_each_pbx_by_itself_and_who_is_not_there_is_that_sites_alone(farm: Farm) -> None:
    first(farm).script(
        "message_queue/list", *[Errcode(0, "SUCCESS", {"total_number": 1, "list": [{"id": 9, "name": "X"}]})] * 2
    )
    found = farm.run(farm.plan(channel()))
    assert [str(each.end) for each in found] == ["invalid", "created", "created"]
    assert "Customer Care Queue" in found[0].error.problems[0].message  # type: ignore[union-attr]
    assert sent(first(farm), CREATE) == 0


def test_a_list_that_a_pbx_refuses_is_told_and_not_taken_for_an_empty_one(farm: Farm) -> None:
    refused = [Errcode(10001, "INTERFACE NOT EXISTED")] * 4
    first(farm).script("message_queue/list", *refused)
    first(farm).script("system/get_menuoptions", *refused)
    found = farm.run(farm.plan(channel()))
    assert [str(each.end) for each in found] == ["invalid", "created", "created"]
    assert "gave no list" in found[0].error.problems[0].message  # type: ignore[union-attr]
    assert sent(first(farm), CREATE) == 0


def test_a_check_sends_nothing_that_changes_anything_and_tells_what_would_be(farm: Farm) -> None:
    found = farm.run(farm.plan(channel()), check=True)
    assert [(str(each.end), each.changed, each.planned, each.id) for each in found] == [
        ("created", True, True, None)
    ] * 3
    assert not any(pbx.store.by_id for pbx in farm.pbxs)
    assert "demo-api_key" not in repr(found)
    farm.run(farm.plan(channel()))
    changed = farm.plan(channel(send_rate=7))
    assert farm.ends(changed, check=True) == ["updated"] * 3
    assert farm.ends(farm.plan(channel(), state=State.ABSENT), check=True) == ["deleted"] * 3
    assert all(len(pbx.store.by_id) == 1 for pbx in farm.pbxs)


def test_only_what_the_plan_gives_is_compared_and_what_differs_is_told(farm: Farm) -> None:
    farm.run(farm.plan(channel(send_rate=5, session_expired_time=3)))
    assert farm.ends(farm.plan(channel())) == ["unchanged"] * 3
    body = channel(send_rate=6)
    body["dids"][0]["destination"] = "Technical Support Queue"
    found = farm.run(farm.plan(body))
    assert [str(each.end) for each in found] == ["updated"] * 3
    told = [(each.parameter, each.before, each.after) for each in found[0].differences]
    assert told == [
        ("send_rate", 5, 6),
        (
            "dids[+49309001000]",
            {"destination_type": "queue", "destination_id": "6"},
            {"destination_type": "queue", "destination_id": "5"},
        ),
    ]
    (whole,) = first(farm).store.by_id.values()
    assert (whole["send_rate"], whole["session_expired_time"]) == (6, 3)
    assert farm.ends(farm.plan(body)) == ["unchanged"] * 3


def test_a_list_of_no_numbers_takes_them_away_and_no_list_leaves_them(farm: Farm) -> None:
    farm.run(farm.plan(channel(send_rate=2)))
    body = channel(send_rate=3)
    del body["dids"]
    assert farm.ends(farm.plan(body)) == ["updated"] * 3
    (whole,) = first(farm).store.by_id.values()
    assert len(whole["dids"]) == 1
    found = farm.run(farm.plan({**body, "dids": []}))
    assert [each.parameter for each in found[0].differences] == ["dids[+49309001000]"]
    assert found[0].differences[0].after is None
    (whole,) = first(farm).store.by_id.values()
    assert whole["dids"] == []
    assert farm.ends(farm.plan({**body, "dids": []})) == ["unchanged"] * 3


def test_keys_alone_are_no_difference_unless_it_is_said(farm: Farm) -> None:
    farm.run(farm.plan(channel()))
    other = channel()
    other["credentials"] = {**other["credentials"], "api_key": "another-key-0123456789"}
    assert farm.ends(farm.plan(other)) == ["unchanged"] * 3
    found = farm.run(farm.plan(other), replace_credentials=True)
    assert [str(each.end) for each in found] == ["updated"] * 3
    assert "another-key" not in repr(found)
    assert farm.ends(farm.plan(other)) == ["unchanged"] * 3


@pytest.mark.parametrize("echo", ["base64", "plain", "masked"])
def test_whatever_a_pbx_gives_back_of_keys_a_second_run_changes_nothing(farm: Farm, echo: str) -> None:
    for pbx in farm.pbxs:
        pbx.store.echo = echo  # type: ignore[attr-defined]
    plan = farm.plan(channel(send_rate=2, auto_close_session=1))
    assert farm.ends(plan) == ["created"] * 3
    assert farm.ends(plan) == ["unchanged"] * 3


def test_what_is_to_be_absent_is_deleted_once_and_then_absent(farm: Farm) -> None:
    farm.run(farm.plan(channel()))
    plan = farm.plan({"name": "support sms"}, state=State.ABSENT)
    assert farm.ends(plan) == ["deleted"] * 3
    assert farm.ends(plan) == ["absent"] * 3


def test_two_of_one_name_are_left_for_a_person_to_say_which_is_meant(farm: Farm) -> None:
    pbx = first(farm)
    pbx.store.unique = False
    farm.run(farm.plan(channel()))
    (body,) = pbx.store.by_id.values()
    pbx.store.by_id[77] = dict(body)
    pbx.store._route_ids[77] = [1]
    for plan in (farm.plan(channel(send_rate=9)), farm.plan(channel(), state=State.ABSENT)):
        found = farm.run(plan)[0]
        assert (str(found.end), code(found), found.changed) == ("ambiguous", "ambiguous", False)
        assert "19, 77" in found.error.message  # type: ignore[union-attr]
    assert len(pbx.store.by_id) == 2


def test_a_channel_of_another_provider_is_left_alone(farm: Farm) -> None:
    farm.run(farm.plan(channel()))
    (body,) = first(farm).store.by_id.values()
    body["channel"] = "telnyx"
    found = farm.run(farm.plan(channel(send_rate=3)))
    assert [str(each.end) for each in found] == ["refused", "updated", "updated"]
    assert code(found[0]) == "other_provider"
    assert sent(first(farm), UPDATE) == 0


def test_one_pbx_that_is_gone_stops_no_other_and_its_channels_are_told(farm: Farm) -> None:
    plan = farm.plan(channel(), channel("B", "+491{{did}}"))
    first(farm).stop()
    found = farm.run(plan)
    assert [str(each.end) for each in found] == ["unreachable"] * 2 + ["created"] * 4
    assert code(found[0]) == "connection_refused"


def test_a_refused_login_is_sent_once_however_many_channels_and_runs_there_are(farm: Farm) -> None:
    farm.secrets["S0"] = "wrong"
    plan = farm.plan(channel(), channel("B", "+491{{did}}"))
    for _ in range(4):
        found = farm.run(plan)
        assert [str(each.end) for each in found[:2]] == ["refused"] * 2
        assert all(each.end.is_good for each in found[2:])
    assert sent(first(farm), "get_token") == 1


def test_a_defect_at_one_site_is_unknown_there_and_tells_no_secret(
    farm: Farm, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = Farm.client

    def client(self: Farm, site, login):  # type: ignore[no-untyped-def]
        if site.name == "S1":
            raise RuntimeError("secret-in-a-text")
        return usual(self, site, login)

    monkeypatch.setattr(Farm, "client", client)
    found = farm.run(farm.plan(channel()))
    assert [str(each.end) for each in found] == ["created", "unknown", "created"]
    assert "secret-in-a-text" not in found[1].error.message  # type: ignore[union-attr]


def test_why_a_channel_did_not_end_well_leads_to_no_login_and_to_nothing_else_of_its_site(farm: Farm) -> None:
    """Many sites tells it for as long as its window is open, of as many as there are."""
    first(farm).script("get_token", Errcode(-1, "FAILURE"))
    found = farm.run(farm.plan(channel()))[0]
    assert str(found.end) == "refused"
    held = texts_held_by(found.error)
    assert "FAILURE" in held
    assert first(farm).client_secret not in held


def test_an_answer_that_is_lost_is_looked_for_and_never_sent_again(farm: Farm) -> None:
    first(farm).script(CREATE, Cut(executes=True))
    assert farm.ends(farm.plan(channel())) == ["created"] * 3
    assert sent(first(farm), CREATE) == 1


def test_what_is_not_clear_is_found_out_by_the_next_run_before_anything_is_sent(farm: Farm) -> None:
    first(farm).script(CREATE, Cut(executes=True))
    first(farm).script("message_channel/list", *[Wait(_set())] * 2, *[Cut(executes=False)] * 6)
    plan = farm.plan(channel())
    found = farm.run(plan)
    assert str(found[0].end) == "unknown"
    first(farm).unscript("message_channel/list")
    assert farm.ends(plan) == ["created", "unchanged", "unchanged"]
    assert sent(first(farm), CREATE) == 1
    assert farm.ends(plan) == ["unchanged"] * 3


def _set() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


def test_a_change_without_an_answer_is_read_before_anything_is_told(farm: Farm) -> None:
    farm.run(farm.plan(channel()))
    first(farm).script(UPDATE, Cut(executes=True))
    plan = farm.plan(channel(send_rate=4))
    assert farm.ends(plan) == ["updated"] * 3
    first(farm).script(UPDATE, Cut(executes=False))
    other = farm.plan(channel(send_rate=5))
    found = farm.run(other, looks=2)
    assert [str(each.end) for each in found] == ["unknown", "updated", "updated"]
    assert farm.ends(other) == ["updated", "unchanged", "unchanged"]


@pytest.mark.parametrize(
    ("usual", "plan", "end", "words"),
    [
        (
            0,
            {"name": "Other", "did": "+4989{{did}}"},
            "created",
            "The channel exists, but its webhook URL could not be read.",
        ),
        (2, {"send_rate": 4}, "updated", "it could not be read back. Read it again, and compare."),
        (2, None, "deleted", "that could not be read back."),
    ],
)
def test_what_was_done_and_cannot_be_read_afterwards_is_done_and_that_is_told(
    farm: Farm, usual: int, plan: dict[str, Any] | None, end: str, words: str
) -> None:
    farm.run(farm.plan(channel()))
    go = threading.Event()
    go.set()
    first(farm).script("message_channel/get", *[Wait(go)] * usual, *[Raw(b"<html>", 500)] * 3)
    wanted = farm.plan(channel(**plan)) if plan else farm.plan({"name": "support sms"}, state=State.ABSENT)
    found = farm.run(wanted)
    assert [str(each.end) for each in found] == [end] * 3
    assert words in (found[0].unread.message if found[0].unread else "")
    assert words in json.loads(as_json(found[0]))["note"]
    assert words in as_text(found[0])
    assert [each.unread for each in found[1:]] == [None, None]
    assert all(each.error is None for each in found)


def test_what_the_plan_does_not_give_stays_where_a_pbx_puts_a_change_in_the_place_of_all(farm: Farm) -> None:
    farm.run(farm.plan(channel(send_rate=5, session_expired_time=3)))
    store = first(farm).store
    usual = store._update

    def replaced(call: Call) -> dict[str, Any]:
        whole = store.by_id[call.body["id"]]
        kept = ("name", "webhook_url_type", "channel", "account_data")
        store.by_id[call.body["id"]] = {key: whole[key] for key in kept}
        return usual(call)

    first(farm)._interfaces["message_channel/update"] = Interface("POST", replaced)
    assert farm.ends(farm.plan(channel(send_rate=6)))[0] == "updated"
    (now,) = store.by_id.values()
    assert (now["send_rate"], now["session_expired_time"], len(now["dids"])) == (6, 3, 1)


def test_a_pbx_that_takes_a_change_and_does_not_make_it_is_told(farm: Farm) -> None:
    farm.run(farm.plan(channel()))
    first(farm).script(UPDATE, Errcode(0, "SUCCESS"))
    found = farm.run(farm.plan(channel(send_rate=4)))
    assert (str(found[0].end), code(found[0])) == ("refused", "not_as_meant")
    assert "send_rate" in found[0].error.message  # type: ignore[union-attr]


def test_a_pbx_that_does_not_tell_its_channels_gets_none(farm: Farm) -> None:
    first(farm).script("message_channel/list", *[Errcode(10001, "INTERFACE NOT EXISTED")] * 4)
    found = farm.run(farm.plan(channel()))
    assert [str(each.end) for each in found] == ["refused", "created", "created"]
    assert sent(first(farm), CREATE) == 0


def test_a_run_that_is_ended_finishes_what_it_is_changing_and_tells_the_rest(farm: Farm) -> None:
    go_on, told = threading.Event(), list[Became]()
    first(farm).script(CREATE, Wait(go_on))
    plan = farm.plan(channel(), channel("B", "+491{{did}}"))
    run = Run(plan, farm, farm.journals, told.append, Options(), parallel=1)
    thread = threading.Thread(target=run.go)
    thread.start()
    until(lambda: sent(first(farm), CREATE))
    run.end()
    go_on.set()
    thread.join(20)
    ends = {(each.cell.site, each.cell.file): str(each.end) for each in told}
    assert len(told) == len(ends) == 6
    assert ends.pop(("S0", "0.json")) == "created"
    assert set(ends.values()) == {"unreachable"}
    assert farm.ends(plan) == ["unchanged", *["created"] * 5]


def test_a_run_that_is_stopped_breaks_off_at_once_and_the_next_finds_out(farm: Farm) -> None:
    told = list[Became]()
    first(farm).script(CREATE, Silence(executes=True))
    farm.limits = type(farm.limits)(5, 30, 30)
    plan = farm.plan(channel())
    run = Run(plan, farm, farm.journals, told.append, Options(), parallel=1)
    thread = threading.Thread(target=run.go)
    thread.start()
    until(lambda: sent(first(farm), CREATE))
    run.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert {each.cell.site: str(each.end) for each in told} == {
        "S0": "unknown", "S1": "unreachable", "S2": "unreachable",
    }  # fmt: skip
    assert farm.ends(plan) == ["created"] * 3
    assert sent(first(farm), CREATE) == 1


def test_a_plan_that_is_wrong_somewhere_is_told_whole(farm: Farm) -> None:
    plan = farm.plan(channel(), {**channel("B"), "send_rate": "x"})
    told = ends_of_a_wrong_plan(plan)
    assert [str(each.end) for each in told] == ["not_sent", "invalid"] * 3


def test_after_what_is_not_clear_nothing_more_is_begun_at_that_site(farm: Farm) -> None:
    first(farm).script(CREATE, Cut(executes=False))
    found = farm.run(farm.plan(channel(), channel("B", "+491{{did}}")), looks=2)
    assert [str(each.end) for each in found] == ["unknown", "unreachable", *["created"] * 4]
    assert code(found[1]) == "not_attempted"
    assert sent(first(farm), CREATE) == 1
