"""Channels and queues that a PBX has: listed, read whole, changed and deleted, whatever is not known of the PBX."""

from dataclasses import replace
from itertools import product

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.request import to_request
from core.channel.update import to_update
from core.errors import DraftInvalid
from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, ChangeUnknown, NoSuchChannel, NotAllowed, Refused, Unreachable
from core.pbx.queues import MessageQueue, QueueMember
from core.pbx.whole_channel import whole_channel
from core.stop import Stop
from tests.scripted_pbx import Cut, Echo, Errcode, KeysLeftOut, Raw, Routes, ScriptedPbx, Step, Update

UPDATE, DELETE, GET = "message_channel/update", "message_channel/delete", "message_channel/get"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="twilio",
    name="Front desk",
    credentials=Credentials({"account_sid": "AC-1", "auth_token": "CANARY-TOKEN"}),
    send_rate="3",
    enb_duplicate_active_session=1,
    dids=(DidRoute("+4930123450", "queue", "4"), DidRoute("+4930123451", "api", "", (Member("ext_group", "7"),))),
)


@pytest.fixture
def channel_id(client: PbxClient) -> int:
    return client.create(to_request(DRAFT), Stop())


def count(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def test_a_channel_is_read_whole(client: PbxClient, channel_id: int) -> None:
    found = client.whole_channel(channel_id, Stop())
    assert (found.name, found.channel, found.type, found.webhook_url_type) == ("Front desk", "twilio", "sms", "fqdn")
    assert (found.send_rate, found.enb_duplicate_active_session, found.session_expired_time) == (3, 1, 1)
    assert found.routes is not None
    assert tuple(told.route for told in found.routes) == DRAFT.dids
    assert all(told.id for told in found.routes)
    assert found.webhook_url.startswith("https://")
    assert "CANARY" not in repr(found)
    assert "verify" not in repr(found)


@pytest.mark.parametrize("echo", ["base64", "plain", "masked"])
def test_a_channel_is_read_whatever_the_pbx_says_of_its_keys(client: PbxClient, pbx: ScriptedPbx, echo: Echo) -> None:
    pbx.store.echo = echo
    channel_id = client.create(to_request(DRAFT), Stop())
    told = dict(client.whole_channel(channel_id, Stop()).account or ())
    assert (
        told["auth_token"]
        == {
            "base64": "Q0FOQVJZLVRPS0VO",
            "plain": "CANARY-TOKEN",
            "masked": "******",
        }[echo]
    )


def test_what_nobody_knows_survives() -> None:
    found = whole_channel(
        {
            "id": "7", "name": "Chat", "channel": "pigeon", "type": "post", "coop": {"doves": 2}, "send_rate": True,
            "dids": [{"did_number": "1", "destination_type": "moon", "destination_id": 4, "id": 3, "phase": "full"}],
        }
    )  # fmt: skip
    assert found is not None
    assert (found.id, found.channel, found.type, found.more) == (7, "pigeon", "post", {"coop": {"doves": 2}})
    assert found.send_rate is None
    assert found.account is None
    assert found.routes is not None
    assert found.routes[0].route == DidRoute("1", "moon", "4")
    assert (found.routes[0].id, found.routes[0].more) == (3, {"phase": "full"})


@pytest.mark.parametrize(
    "answer", [b'{"errcode": 0}', b'{"errcode": 0, "data": []}', b'{"errcode":0,"data":{"id":99}}']
)
def test_an_answer_without_that_channel_is_no_channel(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int, answer: bytes
) -> None:
    pbx.script(GET, Raw(answer))
    with pytest.raises(Unreachable):
        client.whole_channel(channel_id, Stop())


def test_channels_are_listed_with_counters_of_a_time_and_found_by_name_and_number(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int
) -> None:
    client.create(to_request(replace(DRAFT, name="Backup", dids=(DidRoute("+4930999", "queue", "4"),))), Stop())
    (line, _) = client.channel_list(Stop(), "last_7_days")
    assert pbx.requests[-1].query["time_range"] == "last_7_days"
    assert (line.sent, line.delivered, line.failed, line.received) == (0, 0, 0, 0)
    assert [each.name for each in client.channel_list(Stop(), "today", "999")] == ["Backup"]
    assert [each.name for each in client.channel_list(Stop(), "today", "front")] == ["Front desk"]


# Changes


@pytest.mark.parametrize(
    ("update", "routes", "keys"),
    list(product(("merges", "replaces"), ("replaced", "merged"), ("kept", "lost"))),
)
def test_a_change_sends_what_it_names_and_nothing_else(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int, update: Update, routes: Routes, keys: KeysLeftOut
) -> None:
    pbx.store.update, pbx.store.routes, pbx.store.keys_left_out = update, routes, keys
    meant = replace(DRAFT, name="Reception", dids=DRAFT.dids[:1])
    ids = tuple(told.id for told in client.whole_channel(channel_id, Stop()).routes or ())
    client.update(to_update(channel_id, meant, {"name", "dids"}, ids[:1]), Stop())
    body = pbx.requests[-1].body
    line = {"id": ids[0], "did_number": "+4930123450", "destination_type": "queue", "destination_id": "4"}
    assert body == {"id": channel_id, "name": "Reception", "dids": [line]}
    found = client.whole_channel(channel_id, Stop())
    assert found.name == "Reception"
    assert len(found.routes or ()) == (1 if routes == "replaced" else 2)
    assert found.send_rate == (3 if update == "merges" else 1)
    assert found.account == (() if keys == "lost" else found.account)
    assert client.channels(Stop())[0].status == ("status_connect_fail" if keys == "lost" else "status_connect_succ")


def test_a_change_with_the_keys_encodes_them_as_a_create_does_and_empties_what_is_empty(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int
) -> None:
    change = to_update(channel_id, replace(DRAFT, dids=()), {"account_data", "dids", "accompanying_msg"})
    client.update(change, Stop())
    assert pbx.requests[-1].body == {
        "id": channel_id,
        "account_data": [{"k": "account_sid", "v": "QUMtMQ=="}, {"k": "auth_token", "v": "Q0FOQVJZLVRPS0VO"}],
        "accompanying_msg": "",
        "dids": [],
    }
    assert "Q0FOQVJZ" not in str(change.as_masked_json())
    assert "CANARY" not in repr(change)


def test_only_what_is_sent_has_to_keep_the_rules(channel_id: int) -> None:
    without_keys = replace(DRAFT, credentials=Credentials())
    assert to_update(channel_id, without_keys, {"name"}).as_json() == {"id": channel_id, "name": "Front desk"}
    with pytest.raises(DraftInvalid):
        to_update(channel_id, without_keys, {"name", "account_data"})
    with pytest.raises(DraftInvalid):
        to_update(channel_id, replace(DRAFT, name=""), {"name"})


def test_a_pbx_that_takes_no_ids_of_lines_refuses_and_changes_nothing(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int
) -> None:
    pbx.store.takes_route_ids = False
    change = to_update(channel_id, replace(DRAFT, name="X", dids=DRAFT.dids[:1]), {"name", "dids"}, (1,))
    with pytest.raises(Refused) as caught:
        client.update(change, Stop())
    assert [problem.field for problem in caught.value.problems] == ["dids[0].id"]
    client.update(change.without_route_ids(), Stop())
    assert client.whole_channel(channel_id, Stop()).name == "X"


UNCLEAR = [
    Cut(executes=True),
    Cut(executes=False),
    Raw(b"<html>", 502),
    Errcode(-2),
    Errcode(2, "PROCESSING", executes=True),
    Errcode(10004, "TOKEN EXPIRED", executes=True),
    Errcode(99999, "NEW"),
    Raw(b"", 503, {"Retry-After": "1"}),
]


@pytest.mark.parametrize("step", UNCLEAR, ids=str)
@pytest.mark.parametrize("path", [UPDATE, DELETE, "message_queue/create", "message_queue/update"])
def test_an_unclear_answer_to_what_changes_something_is_unknown_and_is_sent_once(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int, path: str, step: Step
) -> None:
    pbx.script(path, step)
    with pytest.raises(ChangeUnknown):
        _write(client, path, channel_id)
    assert count(pbx, path) == 1


def _write(client: PbxClient, path: str, channel_id: int) -> None:
    stop = Stop()
    match path.rpartition("/")[2], path.startswith("message_queue"):
        case "update", False:
            client.update(to_update(channel_id, DRAFT, {"name"}), stop)
        case "delete", _:
            client.delete(channel_id, "Front desk", stop)
        case "create", _:
            client.create_queue(MessageQueue(0, "Night", "auto", (QueueMember("137"),)), stop)
        case _:
            client.update_queue(MessageQueue(4, "Night", "auto", (QueueMember("137"),)), stop)


@pytest.mark.parametrize(
    ("errcode", "kind", "words"),
    [
        (60001, NoSuchChannel, "no longer on 127.0.0.1"),
        (10005, NotAllowed, "is not allowed to do this"),
        (10001, CallUnknown, "firmware of 127.0.0.1"),
    ],
)
@pytest.mark.parametrize("path", [GET, DELETE])
def test_each_refusal_of_a_channel_has_its_sentence(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int, path: str, errcode: int, kind: type[Refused], words: str
) -> None:
    pbx.script(path, Errcode(errcode))
    with pytest.raises(kind, match=words) as caught:
        client.whole_channel(channel_id, Stop()) if path == GET else client.delete(channel_id, "x", Stop())
    assert caught.value.definite
    assert channel_id in pbx.channels


def test_a_channel_is_deleted_once_and_then_is_no_longer_there(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int
) -> None:
    client.delete(channel_id, "Front desk", Stop())
    assert pbx.channels == {}
    with pytest.raises(NoSuchChannel):
        client.delete(channel_id, "Front desk", Stop())
    with pytest.raises(NoSuchChannel):
        client.whole_channel(channel_id, Stop())


def test_reading_gets_another_token_when_it_expired_and_a_delete_does_not(
    client: PbxClient, pbx: ScriptedPbx, channel_id: int
) -> None:
    pbx.expire_tokens()
    assert client.whole_channel(channel_id, Stop()).id == channel_id
    pbx.expire_tokens()
    with pytest.raises(ChangeUnknown):
        client.delete(channel_id, "Front desk", Stop())
    assert channel_id in pbx.channels


# Queues


def test_a_queue_is_made_shown_and_changed_with_the_members_that_it_keeps(
    client: PbxClient, pbx: ScriptedPbx
) -> None:
    queue_id = client.create_queue(
        MessageQueue(0, "Night", "manual", (QueueMember("137"), QueueMember("141"))), Stop()
    )
    made = client.message_queue(queue_id, Stop())
    assert (made.name, made.assignment_mode) == ("Night", "manual")
    assert [(member.extension_id, member.number) for member in made.members] == [("137", "1000"), ("141", "1002")]
    assert (str(queue_id), "Night") in [(entry.id, entry.name) for entry in client.message_queues(Stop())]
    client.update_queue(replace(made, members=(made.members[1], QueueMember("142"))), Stop())
    assert pbx.requests[-1].body["members"] == [
        {"id": made.members[1].id, "extension_id": 141},
        {"extension_id": 142},
    ]
    assert [member.extension_id for member in client.message_queue(queue_id, Stop()).members] == ["141", "142"]


def test_a_channel_may_go_to_a_queue_that_was_just_made(client: PbxClient, pbx: ScriptedPbx) -> None:
    queue_id = client.create_queue(MessageQueue(0, "Night", "auto", (QueueMember("137"),)), Stop())
    draft = replace(DRAFT, dids=(DidRoute("+4930123450", "queue", str(queue_id)),))
    assert client.create(to_request(draft), Stop()) in pbx.channels


def test_a_queue_of_a_name_that_is_there_is_refused(client: PbxClient) -> None:
    with pytest.raises(Refused) as caught:
        client.create_queue(MessageQueue(0, "Customer Care Queue", "auto", (QueueMember("137"),)), Stop())
    assert caught.value.errcode == 40003
