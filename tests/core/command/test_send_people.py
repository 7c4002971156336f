"""People by number and name in channel files: looked up before anything is sent, and nobody is guessed."""

import pytest

from tests.core.command.sent import Send, Write, created
from tests.scripted_pbx import Cut, ScriptedPbx


def test_a_person_reads_one_line_a_file_with_the_details_below(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    file = write()
    sent = send(file)
    first, *details = sent.out.splitlines()
    (id_,) = pbx.channels
    assert first == f"{file}: created {id_} “Front desk”"
    assert details
    assert all(line.startswith("    ") for line in details)
    assert any("webhook URL: http" in line for line in details)
    assert "Creating" in sent.err


PEOPLE = {
    "did_number": "+4930123499",
    "destination_type": "extension",
    "destination": "1001",
    "members": [{"type": "extension", "number": "1002"}, {"type": "ext_group", "name": "Sales  Team"}],
}


def test_who_is_written_by_number_or_name_is_looked_up_before_anything_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(write(dids=[PEOPLE]), "--json")
    assert sent.status == 0, sent.out
    (body,) = pbx.channels.values()
    (route,) = body["dids"]
    assert route["destination_id"] == "138"
    assert [(each["type"], each["value"]) for each in route["members"]] == [("extension", "141"), ("ext_group", "7")]


def test_who_is_not_found_stops_everything_with_the_line(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    wrong = [PEOPLE, PEOPLE | {"did_number": "+4930123498", "destination": "9999"}]
    sent = send(write(dids=wrong), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes, created(pbx)) == (2, ["invalid", "not_sent"], [])
    error = sent.lines[0]["error"]
    assert [problem["path"] for problem in error["problems"]] == ["dids[1].destination"]
    assert "9999" in error["problems"][0]["message"]


def test_a_number_is_never_taken_for_an_id(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(dids=[PEOPLE | {"destination": "138"}]), "--json")
    assert (sent.status, created(pbx)) == (2, [])
    assert "1001 Liam O’Connor" in sent.lines[0]["error"]["problems"][0]["message"]


def test_a_dry_run_shows_who_will_be_looked_up(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(dids=[PEOPLE]), "--json", "--dry-run")
    assert (sent.status, pbx.requests) == (0, [])
    (route,) = sent.lines[0]["request"]["dids"]
    assert route["destination"] == "1001"
    assert "destination_id" not in route
    assert route["members"][0] == {"type": "extension", "number": "1002"}
    assert route["members"][1] == {"type": "ext_group", "name": "Sales Team"}


def test_an_unknown_key_is_named_as_it_stands_in_the_file(write: Write, send: Send) -> None:
    sent = send(write(channel_type="sms"), "--json", "--dry-run")
    (problem,) = sent.lines[0]["error"]["problems"]
    assert (problem["path"], "Did you mean “channel”" in problem["message"]) == ("channel_type", True)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"destination_id": "138"}, "dids[0].destination"),
        ({"members": [{"type": "extension", "value": "1", "name": "x"}]}, "dids[0].members[0].name"),
        ({"members": [{"type": "extension", "number": "Anna"}]}, "dids[0].members[0].number"),
        ({"members": [{"type": "team", "name": "Anna"}]}, "dids[0].members"),
    ],
)
def test_a_person_is_written_in_one_way_only(write: Write, send: Send, change: dict[str, object], path: str) -> None:
    sent = send(write(dids=[PEOPLE | change]), "--json", "--dry-run")
    assert sent.status == 2
    assert [problem["path"] for problem in sent.lines[0]["error"]["problems"]] == [path]


def test_lists_that_cannot_be_read_leave_everything_unsent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    pbx.script("extension/list", *[Cut(executes=False)] * 9)
    sent = send(write(dids=[PEOPLE]), "--json")
    assert (sent.status, sent.outcomes, created(pbx)) == (3, ["unreachable"], [])
