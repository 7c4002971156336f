"""What the tests of this room share; see `sent.py`."""

import itertools
import json
from pathlib import Path

import pytest

from core.channel.credentials import encode
from core.command.send import main
from tests.core.command.sent import CANARY, SMS, Send, Sent, Write
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def write(tmp_path: Path) -> Write:
    numbers = itertools.count(4930123450)

    def written(file: str = "one.json", **changes: object) -> str:
        path = tmp_path / file
        dids = [{"did_number": f"+{next(numbers)}", "destination_type": "api"}]
        path.write_text(json.dumps(SMS | {"dids": dids} | changes), "utf-8")
        return str(path)

    return written


@pytest.fixture
def send(capsys: pytest.CaptureFixture[str], pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch) -> Send:
    """Runs `send` against the demo PBX; `to=None` leaves the target to the arguments."""
    monkeypatch.setenv("PBX_CLIENT_ID", pbx.client_id)
    monkeypatch.setenv("PBX_CLIENT_SECRET", pbx.client_secret)
    monkeypatch.setattr("core.command.sending.LOOKS", 1)

    def sent(*arguments: str, to: str | None = "") -> Sent:
        target = [] if to is None else ["--pbx", to or pbx.base_url]
        status = main([*arguments, *target])
        out, err = capsys.readouterr()
        assert CANARY not in out + err
        assert encode(CANARY) not in out + err
        assert pbx.client_secret not in out + err
        return Sent(status, out, err)

    return sent
