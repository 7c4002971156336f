"""The API client on the demo PBX: one token, no repeated login, and outcomes that are told apart."""

import itertools
import json
import threading
from contextlib import suppress
from typing import Any

import pytest

from core.channel.credentials import MASK, Credentials
from core.channel.directory import Entry
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import ChannelRequest, to_request
from core.pbx import lists
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import LoginRefused, LoginWithheld, OutcomeUnknown, Reach, Refused, Unreachable
from core.pbx.lists import ALL_NUMBERS, ENTRIES, NUMBERS, PAGE_SIZE, PAGES
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Limits, exchange
from core.stop import Stop
from tests.beside import Beside
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Step, Wait

CREATE = "message_channel/create"


def _client(pbx: ScriptedPbx, secret: str = "", guard: LoginGuard | None = None) -> PbxClient:
    return PbxClient(
        parse_address(pbx.base_url),
        pbx.client_id,
        secret or pbx.client_secret,
        guard=guard or LoginGuard(),
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


def _count(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)


def test_one_token_serves_every_call_and_is_given_back(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.directory(Stop())
    assert _count(pbx, "get_token") == 1
    client.close()
    assert pbx.live_tokens == 0


def test_a_call_after_the_end_does_not_log_in_anew(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.close()
    with pytest.raises(Unreachable):
        client.information(Stop())
    assert pbx.live_tokens == 0
    assert _count(pbx, "get_token") == 1


def test_a_login_that_comes_after_the_end_is_given_back_and_carries_nothing(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.pbx.api_session.CLOSE_S", 0.2)
    answer_now = threading.Event()
    outcome: list[object] = []

    def create() -> None:
        try:
            outcome.append(client.create(request_, Stop()))
        except Unreachable as error:
            outcome.append(error.reason)

    pbx.script("get_token", Wait(answer_now))
    left_behind = threading.Thread(target=create)
    left_behind.start()
    while not _count(pbx, "get_token"):
        left_behind.join(0.01)
    client.close()
    answer_now.set()
    left_behind.join(30)
    assert outcome == [Reach.STOPPED]
    assert pbx.live_tokens == 0
    assert _count(pbx, CREATE) == 0


def test_giving_back_the_token_to_a_silent_pbx_ends_in_time(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.script("del_token", Silence(executes=False))
    with Beside() as beside:
        client.close(0.2)
    assert beside.seconds < 1


def test_j3_parallel_calls_log_in_once(pbx: ScriptedPbx, client: PbxClient) -> None:
    threads = [threading.Thread(target=client.information, args=(Stop(),)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _count(pbx, "get_token") == 1


def test_j3_an_expired_token_is_replaced_once_by_a_refresh(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens()
    client.information(Stop())
    assert (_count(pbx, "get_token"), _count(pbx, "refresh_token")) == (1, 1)


def test_j4_where_the_refresh_is_refused_it_logs_in_anew(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens(refresh_too=True)
    client.information(Stop())
    assert _count(pbx, "get_token") == 2


def test_a_token_that_expires_twice_in_a_row_is_said_and_not_tried_again(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10004), Errcode(10004))
    with pytest.raises(Refused) as caught:
        client.information(Stop())
    assert caught.value.errcode == 10004
    assert _count(pbx, "system/information") == 2


def test_j1_a_wrong_secret_is_sent_once_by_a_client(pbx: ScriptedPbx) -> None:
    client = _client(pbx, "wrong")
    for _ in range(3):
        with pytest.raises(LoginRefused) as caught:
            client.information(Stop())
    assert {problem.field for problem in caught.value.problems} == {"client_id", "client_secret"}
    assert _count(pbx, "get_token") == 1


def test_j1_the_fifth_failed_login_that_would_block_this_computer_is_never_sent(pbx: ScriptedPbx) -> None:
    guard = LoginGuard()
    for number in range(6):
        with pytest.raises(LoginRefused):
            _client(pbx, f"wrong-{number}", guard).information(Stop())
    assert _count(pbx, "get_token") == 4
    assert not pbx.logins.blocked
    with pytest.raises(LoginWithheld, match="was not sent: 4 in a row failed"):
        _client(pbx, guard=guard).information(Stop())


def test_a_login_that_succeeds_forgives_the_failed_ones(pbx: ScriptedPbx) -> None:
    guard = LoginGuard()
    for secret in ("wrong-1", "wrong-2", "wrong-3", "", "wrong-4", "wrong-5"):
        with suppress(LoginRefused):
            _client(pbx, secret, guard).information(Stop())
    assert _count(pbx, "get_token") == 6


@pytest.mark.parametrize("errcode", [-2, 1, 99999])
def test_a_login_that_fails_oddly_leaves_the_channel_unsent_not_unknown(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, errcode: int
) -> None:
    pbx.script("get_token", Errcode(errcode))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    assert caught.value.definite
    assert _count(pbx, CREATE) == 0


def test_j2_a_full_pbx_is_said_with_what_to_do(pbx: ScriptedPbx) -> None:
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


def _ids(entries: tuple[Entry, ...]) -> set[str]:
    return {entry.id for entry in entries}


@pytest.mark.parametrize("step", [Errcode(10001), Errcode(10005), Raw(b"<html>404</html>", 404)], ids=repr)
def test_a_list_that_the_pbx_does_not_have_is_read_from_its_menu(
    pbx: ScriptedPbx, client: PbxClient, step: Step
) -> None:
    listed = client.directory(Stop())
    for path in ("extension/list", "extensiongroup/list", "organization/list", "message_queue/list"):
        pbx.script(path, step)
    from_menus = client.directory(Stop())
    assert all(listed.by_type.values())
    for type_, entries in listed.by_type.items():
        assert _ids(from_menus.by_type[type_]) == _ids(entries), type_
    assert [each.depth for each in from_menus.organizations] == [each.depth for each in listed.organizations]


def test_where_the_pbx_has_neither_list_nor_menu_the_list_stays_empty_and_the_others_do_not(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    pbx.script("message_queue/list", Errcode(10001))
    pbx.script("system/get_menuoptions", Errcode(40002))
    directory = client.directory(Stop())
    assert directory.message_queues == ()
    assert directory.extensions


def test_organizations_that_are_switched_off_are_not_looked_for_elsewhere(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    pbx.script("organization/list", Errcode(70120))
    assert client.directory(Stop()).organizations == ()
    assert _count(pbx, "system/get_menuoptions") == 0


def test_a_list_that_is_cut_off_is_said_and_not_taken_for_empty(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("extension/list", Cut(executes=False))
    with pytest.raises(Unreachable):
        client.directory(Stop())


def test_a_pbx_that_tells_nothing_of_itself_can_be_used_all_the_same(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10001))
    assert client.information(Stop()).model_name == ""
    assert client.directory(Stop()).extensions


@pytest.mark.parametrize(
    "step", [Errcode(10001), Errcode(10005), Errcode(40002), Raw(b"<html>"), Raw(b"", 502)], ids=repr
)
def test_a_list_of_channels_that_fails_is_never_an_empty_one(pbx: ScriptedPbx, client: PbxClient, step: Step) -> None:
    pbx.script("message_channel/list", step)
    with pytest.raises((Refused, Unreachable)):
        client.channels(Stop())


def test_d6_a_pbx_that_gives_its_first_page_for_ever_is_asked_twice(pbx: ScriptedPbx, client: PbxClient) -> None:
    page = Raw(b'{"errcode": 0, "total_number": 99999, "list": [{"id": 1, "name": "Queue"}]}')
    pbx.script("message_queue/list", *[page] * 10)
    assert _ids(client.directory(Stop()).message_queues) == {"1"}
    assert _count(pbx, "message_queue/list") == 2


def test_d6_a_list_without_end_is_read_up_to_the_cap(pbx: ScriptedPbx, client: PbxClient) -> None:
    def page(number: int) -> Raw:
        items = [{"id": number * PAGE_SIZE + n, "name": "q"} for n in range(PAGE_SIZE)]
        return Raw(json.dumps({"errcode": 0, "total_number": 10**9, "list": items}).encode())

    pbx.script("message_queue/list", *[page(number) for number in range(25)])
    assert len(client.directory(Stop()).message_queues) == ENTRIES
    assert _count(pbx, "message_queue/list") == ENTRIES // PAGE_SIZE


def test_d6_a_list_in_smaller_pages_than_asked_for_is_read_whole(pbx: ScriptedPbx, client: PbxClient) -> None:
    pages = [
        Raw(json.dumps({"errcode": 0, "total_number": 3, "list": [{"id": n, "name": f"Queue {n}"}]}).encode())
        for n in (1, 2, 3)
    ]
    pbx.script("message_queue/list", *pages)
    assert [queue.id for queue in client.directory(Stop()).message_queues] == ["1", "2", "3"]


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
    assert _count(pbx, CREATE) == 1


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
    assert _count(pbx, CREATE) == 1


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
    assert _count(pbx, CREATE) == 1
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
        before, caught = _count(pbx, "get_token"), list[Unreachable]()

        def create(stop: Stop = stop, caught: list[Unreachable] = caught) -> None:
            with pytest.raises(Unreachable) as error:
                client.create(request_, stop)
            caught.append(error.value)

        creating = threading.Thread(target=create)
        creating.start()
        while _count(pbx, "get_token") == before:
            creating.join(0.001)
        stop.ask()
        creating.join(30)
        answer_now.set()
        assert (caught[0].reason, caught[0].sent) == (Reach.STOPPED, False)
    assert _count(pbx, CREATE) == 0
    assert pbx.channels == {}


def test_a_login_that_is_cut_off_leaves_nothing_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
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


@pytest.mark.parametrize("lists", ["x", 7, None, {"field": "name"}, [None, 7, "x"]])
def test_d3_lists_of_the_wrong_type_are_passed_over(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, lists: object
) -> None:
    pbx.script(CREATE, Errcode(40002, "PARAMETER ERROR", {"invalid_param_list": lists}))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    assert caught.value.problems == ()


def test_f3_no_secret_stands_in_a_repr(client: PbxClient, request_: ChannelRequest, pbx: ScriptedPbx) -> None:
    for said in (repr(client), repr(request_), str(client)):
        assert "CANARY" not in said
        assert pbx.client_secret not in said


@pytest.mark.parametrize("token", ['"\\ud800"', '"a\\r\\nHost: evil"', '"\\u0000"', '"tok\u00e9n"'])
def test_t11_a_token_that_cannot_be_sent_is_no_token_and_nothing_was_created(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, token: str
) -> None:
    pbx.script("get_token", Raw(f'{{"errcode":0,"access_token":{token}}}'.encode()))
    with pytest.raises(Unreachable, match="no token") as caught:
        client.create(request_, Stop())
    assert not caught.value.sent
    assert _count(pbx, CREATE) == 0


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


@pytest.mark.parametrize(("channels", "numbers"), [(1, NUMBERS + 1), (4, ALL_NUMBERS // 4 + 1), (500, 0)])
def test_t11_a_list_of_channels_that_is_larger_than_any_is_not_kept(channels: int, numbers: int) -> None:
    ids = itertools.count(1)
    number = ["+49301"] * numbers

    def ask(_path: str, _params: object) -> dict[str, Any]:
        return {"list": [{"id": next(ids), "number": number} for _ in range(channels)]}

    with pytest.raises(Unreachable) as caught:
        list(lists.channels(ask, "pbx"))
    assert next(ids) <= PAGES * PAGE_SIZE + 1
    assert caught.value.reason is Reach.TOO_LARGE
