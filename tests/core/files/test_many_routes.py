"""H14: a channel file has limits with a sentence, and equal numbers are found in a time that grows with the rows."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from core.channel.draft import ChannelDraft, DidRoute
from core.channel.rules import route_problems
from core.files.channel_file import FileInvalid, read_channel_file
from core.files.channel_reading import MOST_MEMBERS
from core.files.object_reading import MOST_PROBLEMS
from core.files.strict_json import MOST_ROUTES
from core.secrets.sources import SecretSources

NOWHERE = SecretSources({}, lambda _entry: None)


def written(folder: Path, dids: list[Any]) -> Path:
    path = folder / "many.json"
    body = {
        "name": "Many",
        "webhook_url_type": "nat",
        "channel": "twilio",
        "credentials": {"account_sid": "AC0123", "auth_token": "secret"},
        "dids": dids,
    }
    path.write_text(json.dumps(body))
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, NOWHERE)
    return [problem.message for problem in caught.value.problems]


def test_h14_more_routes_than_a_table_takes_are_one_sentence(tmp_path: Path) -> None:
    told = problems(written(tmp_path, [{}] * (MOST_ROUTES + 1)))
    assert f"A channel file can have at most {MOST_ROUTES} numbers; this one has {MOST_ROUTES + 1}." in told


def test_h14_more_members_than_a_number_takes_are_one_sentence(tmp_path: Path) -> None:
    members = [{"type": "extension", "value": "137"}] * (MOST_MEMBERS + 1)
    told = problems(written(tmp_path, [{"did_number": "+4930111", "destination_type": "api", "members": members}]))
    assert told == [f"A number can have at most {MOST_MEMBERS} members."]


def test_h14_of_very_many_problems_the_first_are_told_and_how_many_more_there_are(tmp_path: Path) -> None:
    told = problems(written(tmp_path, [{}] * 5_000))
    assert len(told) == MOST_PROBLEMS + 1
    assert "more problems" in told[-1]


def test_h14_equal_numbers_are_found_in_linear_time() -> None:
    def taken(rows: int) -> float:
        routes = (DidRoute("+4930111222", "extension", "137"),) * rows
        draft = ChannelDraft(kind_value="sms", channel="twilio", dids=routes)
        begun = time.process_time()
        found = list(route_problems(draft))
        assert len(found) == rows
        assert max(len(str(problem.values["lines"])) for problem in found) < 40
        return time.process_time() - begun

    few = min(taken(2_000) for _ in range(3))
    assert taken(16_000) < 40 * few, "eight times as many rows; all pairs would take 64 times as long"
