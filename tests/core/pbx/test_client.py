"""The client creates once on the demo PBX, and tells the outcomes apart."""

import threading

import pytest

from core.channel.credentials import MASK
from core.channel.request import ChannelRequest
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import OutcomeUnknown, Reach, Refused, Unreachable
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Limits, exchange
from core.stop import Stop
from tests.core.pbx.called import CREATE, count
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Step, Wait


def test_a_channel_is_created_and_read_back(pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest) -> None:
    channel_id = client.create(request_, Stop())
    assert pbx.channels[channel_id] == request_.as_json()
    channel = client.channel(channel_id, Stop())
    assert channel.name == "Front desk"
    assert channel.webhook_url.startswith("https://")
    assert channel.verify_token
    assert channel.verify_token not in repr(channel)
    assert [found.id for found in client.channels(Stop())] == [channel_id]


@pytest.mark.parametrize(
    "step",
    [
        Cut(executes=True),
        Cut(executes=False),
        Raw(b"<html></html>"),
        Raw(b"", 502),
        Raw(b"", 302, {"Location": "http://127.0.0.1:9/"}),
        Errcode(-1),
        Errcode(-2),
        Errcode(1),
        Errcode(2),
        Errcode(99999, "NEVER HEARD OF"),
    ],
    ids=repr,
)
def test_a_create_without_a_clear_answer_is_unknown_and_not_repeated(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, step: Step
) -> None:
    pbx.script(CREATE, step)
    with pytest.raises(OutcomeUnknown, match="may or may not") as caught:
        client.create(request_, Stop())
    assert "Front desk" in caught.value.message
    assert count(pbx, CREATE) == 1


@pytest.mark.parametrize(
    "id_",
    ["", "null", "-1", "0", "true", "1.5", "1e30", "9" * 31, '"-3"', '"١٩"', '" 19"', '""', "[19]", "{}", "NaN"],
)
def test_a7_a_create_that_is_told_without_a_usable_id_is_unknown_and_not_repeated(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, id_: str
) -> None:
    member = f', "id": {id_}' if id_ else ""
    _assert_unknown(pbx, client, request_, f'{{"errcode": 0, "errmsg": "SUCCESS"{member}}}')


@pytest.mark.parametrize("errcode", ["", "0.0", "-0.0", "0e0", "true", "false", "null", '""', '"zero"', "[0]", "{}"])
def test_a8_a_create_that_is_told_without_a_usable_errcode_is_unknown_and_not_repeated(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, errcode: str
) -> None:
    _assert_unknown(pbx, client, request_, f'{{"errcode": {errcode}, "id": 19}}' if errcode else '{"id": 19}')


def _assert_unknown(pbx: ScriptedPbx, client: PbxClient, request: ChannelRequest, answer: str) -> None:
    pbx.script(CREATE, Raw(answer.encode()))
    with pytest.raises(OutcomeUnknown, match="may or may not"):
        client.create(request, Stop())
    assert count(pbx, CREATE) == 1


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b'{"errcode": "0", "id": 19}', id="a8 errcode as text"),
        pytest.param(b'{"errcode": 0, "id": "19"}', id="a7 id as text"),
        pytest.param(b'\xef\xbb\xbf{"errcode": 0, "id": 19}', id="byte order mark"),
    ],
)
def test_an_answer_that_is_clear_is_taken_although_it_is_not_as_documented(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, answer: bytes
) -> None:
    pbx.script(CREATE, Raw(answer))
    assert client.create(request_, Stop()) == 19


def test_a19_a_create_that_meets_an_expired_token_is_sent_once_and_its_outcome_is_unknown(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    client.information(Stop())
    pbx.expire_tokens()
    with pytest.raises(OutcomeUnknown):
        client.create(request_, Stop())
    assert count(pbx, CREATE) == 1
    client.channels(Stop())
    client.create(request_, Stop())
    assert len(pbx.channels) == 1


def test_a21_a_create_that_was_stopped_before_it_reaches_the_pbx_is_not_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    stop = Stop()
    stop.ask()
    with pytest.raises(Unreachable) as caught:
        client.create(request_, stop)
    assert (caught.value.reason, caught.value.sent) == (Reach.STOPPED, False)
    assert pbx.requests == []


def test_a21_a_create_that_is_stopped_while_it_logs_in_is_not_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    for _ in range(20):
        client._session._guard = LoginGuard()  # what nobody answered counts as what may have been refused
        answer_now, stop = threading.Event(), Stop()
        pbx.script("get_token", Wait(answer_now))
        before, caught = count(pbx, "get_token"), list[Unreachable]()

        def create(stop: Stop = stop, caught: list[Unreachable] = caught) -> None:
            with pytest.raises(Unreachable) as error:
                client.create(request_, stop)
            caught.append(error.value)

        creating = threading.Thread(target=create)
        creating.start()
        while count(pbx, "get_token") == before:
            creating.join(0.001)
        stop.ask()
        creating.join(30)
        answer_now.set()
        assert (caught[0].reason, caught[0].sent) == (Reach.STOPPED, False)
    assert count(pbx, CREATE) == 0
    assert pbx.channels == {}


@pytest.mark.parametrize(
    ("more", "field", "words"),
    [
        ({"invalid_param_list": [{"field": "name", "validation_type": "required"}]}, "name", "requires"),
        (
            {"invalid_param_list": [{"field": "account_data[1].v", "valid_msg": "bad"}]},
            "account_data.auth_token",
            "bad",
        ),
        ({"invalid_param_list": [{"field": "account_sid", "value": "CANARY"}]}, "account_data.account_sid", "accept"),
        ({"invalid_param_list": [{"field": "dids[0].destination_id"}]}, "dids[0].destination_id", "accept"),
        ({"invalid_param_list": [{"field": "dids.0.did_number", "valid_msg": "x"}]}, "dids[0].did_number", "x"),
        ({"duplicate_field_list": [{"field": "name", "external_source_name": "Old"}]}, "name", "by Old"),
        ({"invalid_param_list": [{"value": "invalid character 'c'"}]}, "", "invalid character"),
        ({"invalid_param_list": [{"field": 7, "valid_msg": ["x"]}]}, "7", "x"),
    ],
)
def test_the_fields_that_the_pbx_names_become_problems_at_ours(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, more: dict[str, object], field: str, words: str
) -> None:
    pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", more))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    (problem,) = caught.value.problems
    assert problem.field == field
    assert words in problem.message
    assert "CANARY" not in problem.message


@pytest.mark.parametrize(
    "entry",
    [
        {"field": "account_data[1].v", "valid_msg": "CANARY-TOKEN is wrong"},
        {"field": "account_data[1].v", "valid_msg": "Q0FOQVJZLVRPS0VO is wrong"},
        {"value": "near CANARY-TOKEN"},
        {"field": "auth_token", "valid_msg": ["CANARY-TOKEN"]},
    ],
    ids=repr,
)
@pytest.mark.parametrize("errcode", [40002, -2])
def test_f13_a_secret_that_the_pbx_repeats_is_not_repeated_to_anybody(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, entry: dict[str, object], errcode: int
) -> None:
    pbx.script(CREATE, Errcode(errcode, "no CANARY-TOKEN", {"invalid_param_list": [entry]}))
    with pytest.raises((Refused, OutcomeUnknown)) as caught:
        client.create(request_, Stop())
    cause = caught.value.cause if isinstance(caught.value, OutcomeUnknown) else caught.value
    assert isinstance(cause, Refused)
    said = " ".join([caught.value.message, cause.message, *(problem.message for problem in cause.problems)])
    assert MASK in said
    assert "CANARY-TOKEN" not in said
    assert "Q0FOQVJZLVRPS0VO" not in said


def test_an_unknown_outcome_keeps_the_number_and_the_words_of_the_pbx(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    lists = {"invalid_param_list": [{"value": "disk is full"}, {"field": "name", "valid_msg": "odd"}]}
    pbx.script(CREATE, Errcode(-2, "INTERNAL SERVER ERROR", lists))
    with pytest.raises(OutcomeUnknown) as caught:
        client.create(request_, Stop())
    assert "(Error -2: INTERNAL SERVER ERROR; disk is full; name odd)" in caught.value.message


def test_f3_no_secret_stands_in_a_repr(client: PbxClient, request_: ChannelRequest, pbx: ScriptedPbx) -> None:
    for said in (repr(client), repr(request_), str(client)):
        assert "CANARY" not in said
        assert pbx.client_secret not in said


def test_t11_what_cannot_be_encoded_was_not_sent(pbx: ScriptedPbx) -> None:
    with pytest.raises(Unreachable) as caught:
        exchange(
            parse_address(pbx.base_url),
            "GET",
            "/x",
            params={"access_token": "\ud800"},
            stop=Stop(),
            trust=SYSTEM_TRUST,
            limits=Limits(),
        )
    assert not caught.value.sent
    assert pbx.requests == []
