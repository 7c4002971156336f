"""The API client on the demo PBX: one token, no repeated login, and outcomes that are told apart."""

import json
import threading
from collections.abc import Iterator

import pytest

from core.address import parse_address
from core.channel import ChannelDraft, DidRoute
from core.credentials import Credentials
from core.demo_pbx import Cut, DemoPbx, Errcode, Raw, Step
from core.errors import LoginRefused, OutcomeUnknown, Refused, Unreachable
from core.pbx import FailedLogins, PbxClient
from core.request import ChannelRequest, to_request
from core.stop import Stop

CREATE = "message_channel/create"


@pytest.fixture
def pbx() -> Iterator[DemoPbx]:
    with DemoPbx() as made:
        yield made


@pytest.fixture
def client(pbx: DemoPbx) -> Iterator[PbxClient]:
    made = _client(pbx)
    yield made
    made.close()


def _client(pbx: DemoPbx, secret: str = "", failed: FailedLogins | None = None) -> PbxClient:
    return PbxClient(
        parse_address(pbx.base_url),
        pbx.client_id,
        secret or pbx.client_secret,
        failed_logins=failed or FailedLogins(),
    )


@pytest.fixture
def request_() -> ChannelRequest:
    return to_request(
        ChannelDraft(
            kind_value="sms",
            channel="twilio",
            name="Front desk",
            credentials=Credentials({"account_sid": "AC-1", "auth_token": "CANARY-TOKEN"}),
            dids=(DidRoute("+4930123450", "queue", "4"),),
        )
    )


def _count(pbx: DemoPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def test_one_token_serves_every_call_and_is_given_back(pbx: DemoPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.directory(Stop())
    assert _count(pbx, "get_token") == 1
    client.close()
    assert pbx.live_tokens == 0


def test_a_call_after_the_end_does_not_log_in_anew(pbx: DemoPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.close()
    with pytest.raises(Unreachable):
        client.information(Stop())
    assert pbx.live_tokens == 0
    assert _count(pbx, "get_token") == 1


def test_parallel_calls_log_in_once(pbx: DemoPbx, client: PbxClient) -> None:
    threads = [threading.Thread(target=client.information, args=(Stop(),)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _count(pbx, "get_token") == 1


def test_an_expired_token_is_replaced_once_by_a_refresh(pbx: DemoPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens()
    client.information(Stop())
    assert (_count(pbx, "get_token"), _count(pbx, "refresh_token")) == (1, 1)


def test_where_the_refresh_is_refused_it_logs_in_anew(pbx: DemoPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens(refresh_too=True)
    client.information(Stop())
    assert _count(pbx, "get_token") == 2


def test_a_token_that_expires_twice_in_a_row_is_said_and_not_tried_again(pbx: DemoPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10004), Errcode(10004))
    with pytest.raises(Refused) as caught:
        client.information(Stop())
    assert caught.value.errcode == 10004
    assert _count(pbx, "system/information") == 2


def test_a_wrong_secret_is_sent_once_by_a_client(pbx: DemoPbx) -> None:
    client = _client(pbx, "wrong")
    for _ in range(3):
        with pytest.raises(LoginRefused) as caught:
            client.information(Stop())
    assert {problem.field for problem in caught.value.problems} == {"client_id", "client_secret"}
    assert _count(pbx, "get_token") == 1


def test_the_fifth_failed_login_that_would_block_this_computer_is_never_sent(pbx: DemoPbx) -> None:
    failed = FailedLogins()
    for number in range(6):
        with pytest.raises(LoginRefused):
            _client(pbx, f"wrong-{number}", failed).information(Stop())
    assert _count(pbx, "get_token") == 4
    assert not pbx.logins.blocked


def test_a_full_pbx_is_said_with_what_to_do(pbx: DemoPbx) -> None:
    pbx.logins.token_limit = 0
    with pytest.raises(Refused, match="wait 30 minutes") as caught:
        _client(pbx).information(Stop())
    assert caught.value.errcode == 60002


def test_the_lists_are_read_with_names_numbers_and_the_depth_of_the_tree(client: PbxClient) -> None:
    directory = client.directory(Stop())
    olivia = directory.entry("extension", "137")
    assert olivia is not None
    assert olivia.label == "Olivia Bennett (1000)"
    queue = directory.entry("queue", "4")
    assert queue is not None
    assert queue.name == "After Sales Service Queue"
    assert [entry.depth for entry in directory.organizations][:3] == [0, 1, 2]
    assert directory.extension_groups


def test_a_list_that_the_pbx_does_not_have_stays_empty(pbx: DemoPbx, client: PbxClient) -> None:
    pbx.script("organization/list", Errcode(70120))
    pbx.script("message_queue/list", Errcode(10001))
    directory = client.directory(Stop())
    assert directory.organizations == ()
    assert directory.message_queues == ()
    assert directory.extensions


def test_a_pbx_that_tells_nothing_of_itself_can_be_used_all_the_same(pbx: DemoPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10001))
    pbx.script("extension/list", Raw(b"<html>404</html>", 404))
    assert client.information(Stop()).model_name == ""
    assert client.directory(Stop()).extensions == ()


def test_a_list_in_smaller_pages_than_asked_for_is_read_whole(pbx: DemoPbx, client: PbxClient) -> None:
    pages = [
        Raw(json.dumps({"errcode": 0, "total_number": 3, "list": [{"id": n, "name": f"Queue {n}"}]}).encode())
        for n in (1, 2, 3)
    ]
    pbx.script("message_queue/list", *pages)
    assert [queue.id for queue in client.directory(Stop()).message_queues] == ["1", "2", "3"]


def test_a_channel_is_created_and_read_back(pbx: DemoPbx, client: PbxClient, request_: ChannelRequest) -> None:
    channel_id = client.create(request_, Stop())
    assert pbx.channels[channel_id] == request_.as_json()
    channel = client.channel(channel_id, Stop())
    assert channel.name == "Front desk"
    assert channel.webhook_url.startswith("https://")
    assert channel.verify_token
    assert channel.verify_token not in repr(channel)
    assert [found.id for found in client.find("Front", Stop())] == [channel_id]


@pytest.mark.parametrize(
    "step",
    [
        Cut(executes=True),
        Cut(executes=False),
        Raw(b"<html></html>"),
        Raw(b'{"errcode": 0, "errmsg": "SUCCESS"}'),
        Raw(b'{"errcode": 0, "id": true}'),
        Raw(b'{"errcode": 0, "id": -3}'),
        Raw(b'{"errcode": 0, "id": 1.5}'),
        Raw(b'{"errcode": true, "id": 19}'),
        Raw(b'{"errcode": null, "id": 19}'),
        Raw(b'{"id": 19}'),
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
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest, step: Step
) -> None:
    pbx.script(CREATE, step)
    with pytest.raises(OutcomeUnknown, match="may or may not") as caught:
        client.create(request_, Stop())
    assert "Front desk" in caught.value.message
    assert _count(pbx, CREATE) == 1


@pytest.mark.parametrize(
    "answer", [b'{"errcode": "0", "id": 19}', b'{"errcode": 0, "id": "19"}', b'\xef\xbb\xbf{"errcode": 0, "id": 19}']
)
def test_an_answer_that_is_clear_is_taken_although_it_is_not_as_documented(
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest, answer: bytes
) -> None:
    pbx.script(CREATE, Raw(answer))
    assert client.create(request_, Stop()) == 19


def test_a_create_is_sent_once_more_after_an_expired_token_only(
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    client.information(Stop())
    pbx.expire_tokens()
    client.create(request_, Stop())
    assert len(pbx.channels) == 1
    assert _count(pbx, CREATE) == 2


def test_a_login_that_is_cut_off_leaves_nothing_sent(
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    pbx.script("get_token", Cut(executes=False))
    with pytest.raises(Unreachable) as caught:
        client.create(request_, Stop())
    assert not caught.value.sent
    assert _count(pbx, CREATE) == 0


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
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest, more: dict[str, object], field: str, words: str
) -> None:
    pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", more))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    (problem,) = caught.value.problems
    assert problem.field == field
    assert words in problem.message
    assert "CANARY" not in problem.message


@pytest.mark.parametrize("lists", ["x", 7, None, {"field": "name"}, [None, 7, "x"]])
def test_lists_of_the_wrong_type_are_passed_over(
    pbx: DemoPbx, client: PbxClient, request_: ChannelRequest, lists: object
) -> None:
    pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", {"invalid_param_list": lists}))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    assert caught.value.problems == ()


def test_no_secret_stands_in_a_repr(client: PbxClient, request_: ChannelRequest, pbx: DemoPbx) -> None:
    for said in (repr(client), repr(request_), str(client)):
        assert "CANARY" not in said
        assert pbx.client_secret not in said
