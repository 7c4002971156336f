"""The application's way to its PBXs: work on one of them never ends, nor makes unclear, what goes on at another."""

import threading
from collections.abc import Iterator

import pytest

from core.delivery.connection import Connection
from core.pbx.address import parse_address
from core.pbx.login import PbxLogin
from core.stop import Stop
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.until import until


@pytest.fixture
def pbxs() -> Iterator[tuple[ScriptedPbx, ScriptedPbx]]:
    with ScriptedPbx() as one, ScriptedPbx() as other:
        yield one, other


@pytest.fixture
def connection() -> Iterator[Connection]:
    made = Connection()
    yield made
    made.close()


def login(pbx: ScriptedPbx) -> PbxLogin:
    return PbxLogin(pbx.base_url, pbx.client_id, pbx.client_secret)


def paths(pbx: ScriptedPbx) -> list[str]:
    return [request.path for request in pbx.requests]


def test_reading_another_pbx_ends_nothing_that_is_under_way_at_the_first(
    connection: Connection, pbxs: tuple[ScriptedPbx, ScriptedPbx]
) -> None:
    one, other = pbxs
    go_on = threading.Event()
    one.script("system/information", Wait(go_on))
    ended: list[object] = []

    def read() -> None:
        try:
            ended.append(connection.reach(login(one), Stop()))
        except Exception as error:
            ended.append(error)

    reading = threading.Thread(target=read)
    reading.start()
    until(lambda: "system/information" in paths(one))
    connection.reach(login(other), Stop())
    go_on.set()
    reading.join(20)
    assert [type(each).__name__ for each in ended] == ["Reached"], ended
    assert paths(one).count("get_token") == 1
    assert "del_token" not in paths(one)


def test_each_pbx_gets_its_login_back_at_the_end_and_no_other_login_of_its_own(
    connection: Connection, pbxs: tuple[ScriptedPbx, ScriptedPbx]
) -> None:
    for pbx in (*pbxs, *pbxs):
        connection.reach(login(pbx), Stop())
    connection.close()
    for pbx in pbxs:
        assert [paths(pbx).count(path) for path in ("get_token", "del_token")] == [1, 1]


def test_what_a_person_says_of_one_pbx_ends_only_its_own_login(
    connection: Connection, pbxs: tuple[ScriptedPbx, ScriptedPbx]
) -> None:
    one, other = pbxs
    for pbx in pbxs:
        connection.reach(login(pbx), Stop())
    connection.register.pin(parse_address(one.base_url), "ab" * 32)
    for pbx in pbxs:
        connection.reach(login(pbx), Stop())
    assert [paths(pbx).count("get_token") for pbx in pbxs] == [2, 1]
    assert paths(one).count("del_token") == 1
    connection.forget(other.base_url)
    assert paths(other).count("del_token") == 1
