"""`send` as a test runs it: channel files, the PBX they go to, and what a run returned and printed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.scripted_pbx import ScriptedPbx

ROOT = Path(__file__).parents[3]

CANARY = "canary-Zq8v1TtYw3"

SMS: dict[str, Any] = {
    "name": "Front desk",
    "webhook_url_type": "nat",
    "channel": "twilio",
    "credentials": {"account_sid": "AC0123", "auth_token": CANARY},
}

PATIENCE_S = 30

Write = Callable[..., str]

Send = Callable[..., "Sent"]


class Sent:
    """What one run of `send` returned and printed."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def outcomes(self) -> list[str]:
        return [line["outcome"] for line in self.lines]


def created(pbx: ScriptedPbx) -> list[str]:
    return [body["name"] for body in pbx.channels.values()]


def asked(pbx: ScriptedPbx, path: str) -> int:
    return sum(request.path == path for request in pbx.requests)
