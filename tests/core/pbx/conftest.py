"""The demo PBX and a client that logs in there."""

from collections.abc import Iterator

import pytest

from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login_guard import LoginGuard
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def client(pbx: ScriptedPbx) -> Iterator[PbxClient]:
    made = PbxClient(parse_address(pbx.base_url), pbx.client_id, pbx.client_secret, guard=LoginGuard())
    yield made
    made.close()
