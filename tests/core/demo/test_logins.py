"""The demo PBX gives, refreshes, expires and refuses tokens as the developer guide says."""

import re
from typing import Any

import pytest

from tests.core.asking import Asker, errcode
from tests.scripted_pbx import ScriptedPbx


def test_client_id_and_secret_are_32_characters_that_say_what_they_are() -> None:
    for value in (ScriptedPbx.client_id, ScriptedPbx.client_secret):
        assert re.fullmatch(r"Demo[0-9A-Za-z]{28}", value)


def test_a_login_gives_two_tokens_of_32_characters_and_their_times(pbx: ScriptedPbx) -> None:
    reply = Asker(pbx).get_token()
    assert re.fullmatch(r"[0-9A-Za-z]{32}", reply.pop("access_token"))
    assert re.fullmatch(r"[0-9A-Za-z]{32}", reply.pop("refresh_token"))
    assert reply == {
        "errcode": 0,
        "errmsg": "SUCCESS",
        "access_token_expire_time": 1800,
        "refresh_token_expire_time": 86400,
    }


def test_wrong_credentials_are_a_failure_at_username_or_password(pbx: ScriptedPbx) -> None:
    assert Asker(pbx).get_token(password="wrong") == {
        "errcode": -1,
        "errmsg": "FAILURE",
        "invalid_param_list": [{"field": "username or password", "value": "error"}],
    }


def test_the_fifth_failed_login_in_a_row_blocks_everything_until_somebody_unblocks(asker: Asker) -> None:
    codes = [asker.get_token(username="wrong")["errcode"] for _ in range(5)]
    assert codes == [-1, -1, -1, -1, 70004]
    assert errcode(asker.get_token()) == (70004, "ACCOUNT IP BLOCKED")
    assert asker.get("system/information")["errcode"] == 70004
    asker.pbx.unblock()
    assert asker.get("system/information")["errcode"] == 0


def test_a_good_login_ends_the_row_of_failures(pbx: ScriptedPbx) -> None:
    codes = [
        Asker(pbx).get_token(password=password)["errcode"]
        for password in ("no", "no", "no", "no", pbx.client_secret, "no", "no", "no", "no")
    ]
    assert codes == [-1, -1, -1, -1, 0, -1, -1, -1, -1]


def test_the_ninth_live_token_is_refused_until_one_is_given_back(asker: Asker) -> None:
    for _ in range(7):
        assert asker.get_token()["errcode"] == 0
    assert asker.pbx.live_tokens == 8
    assert errcode(asker.get_token()) == (60002, "MAX LIMITATION EXCEEDED")
    assert asker.get("del_token") == {"errcode": 0, "errmsg": "SUCCESS"}
    assert asker.get("system/information")["errcode"] == 10004
    assert asker.get_token()["errcode"] == 0


def test_a_refresh_gives_a_new_pair_takes_no_further_place_and_ends_the_old_pair(pbx: ScriptedPbx) -> None:
    pbx.logins.token_limit = 1
    old = Asker(pbx).get_token()
    new = Asker(pbx).post("refresh_token", {"refresh_token": old["refresh_token"]})
    assert new["errcode"] == 0
    assert not {old["access_token"], old["refresh_token"]} & {new["access_token"], new["refresh_token"]}
    asker = Asker(pbx)
    asker.token = old["access_token"]
    assert asker.get("system/information")["errcode"] == 10004
    asker.token = new["access_token"]
    assert asker.get("system/information")["errcode"] == 0
    assert Asker(pbx).post("refresh_token", {"refresh_token": old["refresh_token"]})["errcode"] == 10004


def test_expired_tokens_are_refused_and_can_be_refreshed(pbx: ScriptedPbx) -> None:
    login = Asker(pbx).get_token()
    asker = Asker(pbx)
    asker.token = login["access_token"]
    pbx.expire_tokens()
    assert errcode(asker.get("system/information")) == (10004, "TOKEN EXPIRED")
    assert pbx.live_tokens == 0
    assert Asker(pbx).post("refresh_token", {"refresh_token": login["refresh_token"]})["errcode"] == 0
    pbx.expire_tokens(refresh_too=True)
    assert Asker(pbx).post("refresh_token", {"refresh_token": login["refresh_token"]})["errcode"] == 10004


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ({"username": "x"}, {"field": "password", "validation_type": "required"}),
        ({"username": "x", "password": ""}, {"field": "password", "validation_type": "required"}),
        ({"username": 1, "password": "x"}, {"field": "username", "valid_msg": "username must be a string"}),
    ],
)
def test_a_login_body_with_a_fault_is_no_failed_login(
    pbx: ScriptedPbx, body: dict[str, Any], fault: dict[str, str]
) -> None:
    reply = Asker(pbx).post("get_token", body)
    assert reply == {"errcode": 40002, "errmsg": "PARAMETER ERROR", "invalid_param_list": [fault]}
    assert pbx.logins.failures == 0
