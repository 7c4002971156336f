"""J: tokens, refusals that block, clocks that jump, and no network before it is asked for."""

import threading
import time
from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import OutcomeUnknown, Reach, Refused, Unreachable
from core.pbx.login_guard import LoginGuard
from core.stop import Stop
from tests.beside import Beside
from tests.faults.conftest import Seen
from tests.scripted_pbx import Errcode, Raw, ScriptedPbx

YEARS_S = 10 * 365 * 24 * 3600
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123", "public_key": "public/key"}),
    dids=(DidRoute("+4930123450", "queue", "4"),),
)


@pytest.fixture
def client(pbx: ScriptedPbx) -> Iterator[PbxClient]:
    address = parse_address(pbx.base_url)
    made = PbxClient(address, pbx.client_id, pbx.client_secret, guard=LoginGuard())
    yield made
    made.close()


@pytest.mark.parametrize("errcode", [70004, 70087, 70123, 60002])
def test_j2_j5_a_refusal_that_only_an_administrator_can_lift_is_said_once_and_not_tried_again(
    pbx: ScriptedPbx, client: PbxClient, errcode: int, seen: Seen
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
    pbx: ScriptedPbx, client: PbxClient, errcode: int, seen: Seen
) -> None:
    client.information(Stop())
    before = len(pbx.requests)
    pbx.script("message_channel/get", *[Errcode(errcode)] * 5)
    with pytest.raises(Refused):
        client.channel(1, Stop())
    assert len(pbx.requests) == before + 1
    seen("an errcode is said and not repeated by itself")


def test_j6_what_reads_waits_once_as_long_as_the_pbx_asks_for(
    pbx: ScriptedPbx, client: PbxClient, seen: Seen
) -> None:
    busy = Raw(b"", 429, {"Retry-After": "1"})
    client.information(Stop())
    pbx.script("system/information", busy)
    began = time.monotonic()
    with Beside() as beside:
        assert client.information(Stop()).device_name == "Demo PBX"
    assert time.monotonic() - began >= 1
    assert beside.seconds < 3
    pbx.script("system/information", *[Raw(b"", 429, {"Retry-After": "0"})] * 3)
    with pytest.raises(Unreachable) as caught:
        client.information(Stop())
    assert caught.value.reason is Reach.BUSY
    seen("HTTP 429: waited for Retry-After and asked once more, a pause of a minute ended by the stop at once")


def test_j6_a_pause_ends_at_once_when_it_is_stopped_and_a_longer_one_than_a_minute_is_not_waited_for(
    pbx: ScriptedPbx, client: PbxClient
) -> None:
    client.information(Stop())
    pbx.script("system/information", Raw(b"", 429, {"Retry-After": "60"}))
    stop = Stop()
    threading.Timer(0.1, stop.ask).start()
    with Beside() as stopped, pytest.raises(Unreachable) as caught:
        client.information(stop)
    assert stopped.seconds < 5
    assert caught.value.reason is Reach.STOPPED
    pbx.script("system/information", Raw(b"", 429, {"Retry-After": "3600"}))
    with Beside() as longer, pytest.raises(Unreachable) as caught:
        client.information(Stop())
    assert caught.value.reason is Reach.BUSY
    assert longer.seconds < 5


def test_j6_a_create_that_was_refused_as_too_much_is_not_sent_again(pbx: ScriptedPbx, client: PbxClient) -> None:
    client.information(Stop())
    pbx.script("message_channel/create", *[Raw(b"", 429, {"Retry-After": "0"})] * 2)
    with pytest.raises(OutcomeUnknown):
        client.create(to_request(DRAFT), Stop())
    assert [request.path for request in pbx.requests].count("message_channel/create") == 1


@pytest.mark.parametrize("jump_s", [YEARS_S, -YEARS_S], ids=["forward", "back"])
def test_j10_a_clock_that_jumps_by_ten_years_costs_one_login_at_most(
    pbx: ScriptedPbx, client: PbxClient, jump_s: float, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    client.information(Stop())
    now = time.time
    monkeypatch.setattr("core.pbx.api_session.time.time", lambda: now() + jump_s)
    for _ in range(3):
        assert client.information(Stop()).device_name == "Demo PBX"
    logins = [request.path for request in pbx.requests if request.path.endswith("token")]
    assert len(logins) <= 2
    seen("at most one refresh")
