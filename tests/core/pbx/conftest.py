"""The demo PBX and a client that logs in there."""

from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import ChannelRequest, to_request
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login_guard import LoginGuard
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def client(pbx: ScriptedPbx) -> Iterator[PbxClient]:
    made = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, guard=LoginGuard())
    yield made
    made.close()


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
