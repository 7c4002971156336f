"""The client logs in once for all that it calls, and no more often than the PBX puts up with."""

import threading
from contextlib import suppress

import pytest

from core.channel.request import ChannelRequest
from core.pbx.client import PbxClient
from core.pbx.errors import LoginRefused, LoginWithheld, Reach, Refused, Unreachable
from core.pbx.login_guard import LoginGuard
from core.stop import Stop
from tests.beside import Beside
from tests.core.pbx.called import CREATE, client_of, count
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Silence, Wait


def test_one_token_serves_every_call_and_is_given_back(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.directory(Stop())
    assert count(pbx, "get_token") == 1
    client.close()
    assert pbx.live_tokens == 0


def test_a_call_after_the_end_does_not_log_in_anew(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    client.close()
    with pytest.raises(Unreachable):
        client.information(Stop())
    assert pbx.live_tokens == 0
    assert count(pbx, "get_token") == 1


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
    while not count(pbx, "get_token"):
        left_behind.join(0.01)
    client.close()
    answer_now.set()
    left_behind.join(30)
    assert outcome == [Reach.STOPPED]
    assert pbx.live_tokens == 0
    assert count(pbx, CREATE) == 0


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
    assert count(pbx, "get_token") == 1


def test_j3_an_expired_token_is_replaced_once_by_a_refresh(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens()
    client.information(Stop())
    assert (count(pbx, "get_token"), count(pbx, "refresh_token")) == (1, 1)


def test_j4_where_the_refresh_is_refused_it_logs_in_anew(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.expire_tokens(refresh_too=True)
    client.information(Stop())
    assert count(pbx, "get_token") == 2


def test_a_token_that_expires_twice_in_a_row_is_said_and_not_tried_again(pbx: ScriptedPbx, client: PbxClient) -> None:
    pbx.script("system/information", Errcode(10004), Errcode(10004))
    with pytest.raises(Refused) as caught:
        client.information(Stop())
    assert caught.value.errcode == 10004
    assert count(pbx, "system/information") == 2


def test_j1_a_wrong_secret_is_sent_once_by_a_client(pbx: ScriptedPbx) -> None:
    client = client_of(pbx, "wrong")
    for _ in range(3):
        with pytest.raises(LoginRefused) as caught:
            client.information(Stop())
    assert {problem.field for problem in caught.value.problems} == {"client_id", "client_secret"}
    assert count(pbx, "get_token") == 1


def test_j1_the_fifth_failed_login_that_would_block_this_computer_is_never_sent(pbx: ScriptedPbx) -> None:
    guard = LoginGuard()
    for number in range(6):
        with pytest.raises(LoginRefused):
            client_of(pbx, f"wrong-{number}", guard).information(Stop())
    assert count(pbx, "get_token") == 4
    assert not pbx.logins.blocked
    with pytest.raises(LoginWithheld, match="was not sent: 4 in a row failed"):
        client_of(pbx, guard=guard).information(Stop())


def test_a_login_that_succeeds_forgives_the_failed_ones(pbx: ScriptedPbx) -> None:
    guard = LoginGuard()
    for secret in ("wrong-1", "wrong-2", "wrong-3", "", "wrong-4", "wrong-5"):
        with suppress(LoginRefused):
            client_of(pbx, secret, guard).information(Stop())
    assert count(pbx, "get_token") == 6


@pytest.mark.parametrize("errcode", [-2, 1, 99999])
def test_a_login_that_fails_oddly_leaves_the_channel_unsent_not_unknown(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, errcode: int
) -> None:
    pbx.script("get_token", Errcode(errcode))
    with pytest.raises(Refused) as caught:
        client.create(request_, Stop())
    assert caught.value.definite
    assert count(pbx, CREATE) == 0


def test_j2_a_full_pbx_is_said_with_what_to_do(pbx: ScriptedPbx) -> None:
    pbx.logins.token_limit = 0
    with pytest.raises(Refused, match="wait 30 minutes") as caught:
        client_of(pbx).information(Stop())
    assert caught.value.errcode == 60002


def test_a_login_that_is_cut_off_leaves_nothing_sent(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest
) -> None:
    pbx.script("get_token", Cut(executes=False))
    with pytest.raises(Unreachable) as caught:
        client.create(request_, Stop())
    assert not caught.value.sent
    assert count(pbx, CREATE) == 0


@pytest.mark.parametrize("token", ['"\\ud800"', '"a\\r\\nHost: evil"', '"\\u0000"', '"tok\u00e9n"'])
def test_t11_a_token_that_cannot_be_sent_is_no_token_and_nothing_was_created(
    pbx: ScriptedPbx, client: PbxClient, request_: ChannelRequest, token: str
) -> None:
    pbx.script("get_token", Raw(f'{{"errcode":0,"access_token":{token}}}'.encode()))
    with pytest.raises(Unreachable, match="no token") as caught:
        client.create(request_, Stop())
    assert not caught.value.sent
    assert count(pbx, CREATE) == 0
