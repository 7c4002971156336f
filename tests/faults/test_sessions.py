"""J: tokens, refusals that block, clocks that jump, and no network before it is asked for."""

import time
from collections.abc import Iterator

import pytest

from core.address import parse_address
from core.demo_pbx import DemoPbx, Errcode
from core.errors import Refused
from core.pbx import FailedLogins, PbxClient
from core.stop import Stop
from tests.faults.conftest import Seen

YEARS_S = 10 * 365 * 24 * 3600


@pytest.fixture
def pbx() -> Iterator[DemoPbx]:
    with DemoPbx() as made:
        yield made


@pytest.fixture
def client(pbx: DemoPbx) -> Iterator[PbxClient]:
    address = parse_address(pbx.base_url)
    made = PbxClient(address, pbx.client_id, pbx.client_secret, failed_logins=FailedLogins())
    yield made
    made.close()


@pytest.mark.parametrize("errcode", [70004, 70087, 70123, 60002])
def test_j2_j5_a_refusal_that_only_an_administrator_can_lift_is_said_once_and_not_tried_again(
    pbx: DemoPbx, client: PbxClient, errcode: int, seen: Seen
) -> None:
    pbx.script("get_token", *[Errcode(errcode)] * 5)
    with pytest.raises(Refused) as caught:
        client.information(Stop())
    assert caught.value.errcode == errcode
    assert caught.value.remedy
    assert [request.path for request in pbx.requests] == ["get_token"]
    seen("said with what to do, 0 retries")


@pytest.mark.parametrize("errcode", [70082, 70083])
def test_j6_a_pbx_that_is_asked_too_often_is_not_asked_more_by_itself(
    pbx: DemoPbx, client: PbxClient, errcode: int, seen: Seen
) -> None:
    client.information(Stop())
    before = len(pbx.requests)
    pbx.script("message_channel/get", *[Errcode(errcode)] * 5)
    with pytest.raises(Refused):
        client.channel(1, Stop())
    assert len(pbx.requests) == before + 1
    seen("said, not repeated by itself; Retry-After is not waited for")


@pytest.mark.parametrize("jump_s", [YEARS_S, -YEARS_S], ids=["forward", "back"])
def test_j10_a_clock_that_jumps_by_ten_years_costs_one_login_at_most(
    pbx: DemoPbx, client: PbxClient, jump_s: float, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    client.information(Stop())
    now = time.time
    monkeypatch.setattr("core.pbx.time.time", lambda: now() + jump_s)
    for _ in range(3):
        assert client.information(Stop()).device_name == "Demo PBX"
    logins = [request.path for request in pbx.requests if request.path.endswith("token")]
    assert len(logins) <= 2
    seen("at most one refresh")
