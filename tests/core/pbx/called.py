"""A client of a PBX as a test makes it, and how often it called."""

from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.login_guard import LoginGuard
from tests.scripted_pbx import ScriptedPbx

CREATE = "message_channel/create"


def client_of(pbx: ScriptedPbx, secret: str = "", guard: LoginGuard | None = None) -> PbxClient:
    guard = guard or LoginGuard()
    return PbxClient(parse_address(pbx.base_url), pbx.client_id, secret or pbx.client_secret, guard=guard)


def count(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)
