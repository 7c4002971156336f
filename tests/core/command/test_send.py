"""`send` from the outside: what it prints, what it returns, and what reaches the PBX."""

import os
import threading
from pathlib import Path

import pytest

from core.channel.credentials import encode
from core.demo.content import EXTENSIONS
from core.pbx.client import PbxClient
from tests.core.command.sent import CANARY, Send, Write, asked, created
from tests.scripted_pbx import Cut, Errcode, Raw, ScriptedPbx, Wait


def test_a_created_channel_is_one_line_of_json_with_what_the_provider_needs(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    file = write()
    sent = send(file, "--json")
    assert sent.status == 0, sent.err
    (line,) = sent.lines
    (id_,) = pbx.channels
    assert set(line) == {"file", "name", "outcome", "id", "webhook_url", "verify_token"}
    assert (line["file"], line["name"], line["outcome"], line["id"]) == (file, "Front desk", "created", id_)
    assert line["webhook_url"].startswith("http")
    assert pbx.channels[id_]["account_data"][1] == {"k": "auth_token", "v": encode(CANARY)}


def test_what_keeps_messages_from_a_channel_that_was_created_is_told_beside_it(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    assert "one.json: dids: The channel has no number yet." in send(write(dids=[]), "--json").err
    assert "no number yet" not in send(write("two.json", name="Two", dids=[]), "--json", "--dry-run").err
    sent = send(write("three.json", name="Three", dids=[ROUTE]), "--json")
    assert (sent.status, "1 number begins with +1." in sent.err) == (0, True)


def test_the_built_in_demo_pbx_needs_no_login(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), "--demo", "--json", to=None)
    assert (sent.status, sent.outcomes) == (0, ["created"])
    assert pbx.requests == []


def test_one_login_serves_all_files_and_is_given_back(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    files = [write(f"{number}.json", name=f"Channel {number}") for number in range(3)]
    sent = send(*files, "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"] * 3)
    assert created(pbx) == ["Channel 0", "Channel 1", "Channel 2"]
    assert asked(pbx, "get_token") == 1
    assert pbx.live_tokens == 0


def test_one_invalid_file_means_that_nothing_at_all_is_sent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), write("two.json", name="Two", send_rate="2", credentials={"auth_token": CANARY}), "--json")
    assert sent.status == 2
    assert sent.outcomes == ["not_sent", "invalid"]
    assert pbx.requests == []
    error = sent.lines[1]["error"]
    assert set(error) == {"code", "message", "problems"}
    assert error["code"] == "invalid"
    assert {problem["path"] for problem in error["problems"]} == {"send_rate", "credentials.account_sid"}
    assert all(set(problem) == {"path", "message"} for problem in error["problems"])
    assert sent.lines[0]["error"]["code"] == "not_sent"


ROUTE = {"did_number": "+12125550100", "destination_type": "extension", "destination_id": "137"}


def test_what_is_doubtful_in_numbers_and_members_is_told_and_keeps_nothing_from_being_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    twice = [{"type": "extension", "value": "138"}] * 2
    file = write(
        dids=[ROUTE, {**ROUTE, "did_number": "+1212555010"}, {**ROUTE, "did_number": "+4420355501", "members": twice}]
    )
    (line,) = send(file, "--dry-run", "--json").lines
    told = {each["path"]: each["message"] for each in line["warnings"]}
    assert "“+1212555010” in line 2" in told["dids[1].did_number"]
    assert told["dids[2].members"] == "1 line names a member twice: “extension:138” in line 3."
    file = write(dids=[{**ROUTE, "did_number": "+1212555010", "members": twice}])
    sent = send(file, "--json")
    assert (sent.status, len(pbx.channels)) == (0, 1)
    assert "too many or too few digits" in sent.err
    assert "names a member twice" in sent.err


def test_a_member_who_is_found_to_be_another_one_only_on_the_pbx_is_told_as_well(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    (anna,) = [each for each in EXTENSIONS if each.number == "1001"]
    members = [{"type": "extension", "number": "1001"}, {"type": "extension", "value": str(anna.id)}]
    sent = send(write(dids=[{**ROUTE, "members": members}]), "--json")
    assert sent.status == 0, sent.err
    assert sent.err.count("names a member twice") == 1


def test_a_file_that_is_not_there_is_invalid(send: Send, pbx: ScriptedPbx, tmp_path: Path) -> None:
    sent = send(f"{tmp_path}/missing.json", "--json")
    assert (sent.status, sent.outcomes, pbx.requests) == (2, ["invalid"], [])


def test_files_that_would_clash_are_refused_before_anything_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    file = write()
    twice = send(file, os.path.relpath(file), "--json")
    assert (twice.status, twice.outcomes) == (2, ["invalid", "invalid"])
    assert "more than once" in twice.lines[0]["error"]["problems"][0]["message"]
    same_name = send(file, write("two.json"), write("three.json", name="Three"), "--json")
    assert same_name.outcomes == ["invalid", "invalid", "not_sent"]
    assert same_name.lines[0]["error"]["problems"][0]["path"] == "name"
    assert "two.json" in same_name.lines[0]["error"]["problems"][0]["message"]
    assert pbx.requests == []


def test_a_dry_run_shows_the_masked_request_and_sends_nothing(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    sent = send(write(), "--dry-run", "--json", to=None)
    assert (sent.status, sent.outcomes) == (0, ["valid"])
    request = sent.lines[0]["request"]
    assert request["channel"] == "twilio"
    assert [entry["k"] for entry in request["account_data"]] == ["account_sid", "auth_token"]
    text = send(write(), "--dry-run", to=None)
    assert '"k": "auth_token"' in text.out
    invalid = send(write(), write("two.json", name=""), "--dry-run", "--json", to=None)
    assert (invalid.status, invalid.outcomes) == (2, ["valid", "invalid"])
    assert send(write(), "--dry-run").status == 0
    assert pbx.requests == []


def test_a_refused_channel_names_the_field_and_the_next_file_is_still_sent(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    pbx.script(
        "message_channel/create",
        Errcode(
            40002, "PARAMETER ERROR", {"invalid_param_list": [{"field": "auth_token", "validation_type": "required"}]}
        ),
    )
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (1, ["refused", "created"])
    error = sent.lines[0]["error"]
    assert error["code"] == "40002"
    assert error["problems"] == [{"path": "credentials.auth_token", "message": "The PBX requires this value."}]
    assert created(pbx) == ["Two"]


def test_a_pbx_that_is_not_there_leaves_the_rest_unattempted(write: Write, send: Send) -> None:
    sent = send(write(), write("two.json", name="Two"), "--json", to="http://127.0.0.1:1")
    assert (sent.status, sent.outcomes) == (3, ["unreachable", "unreachable"])
    codes = [line["error"]["code"] for line in sent.lines]
    assert codes == ["connection_refused", "not_attempted"]


@pytest.mark.parametrize(
    "step", [Cut(executes=False), Raw(b"<html>", 502), Errcode(-2)], ids=["cut off", "gateway", "internal error"]
)
def test_an_unclear_answer_is_unknown_sent_once_and_ends_the_run(
    write: Write, send: Send, pbx: ScriptedPbx, step: Cut | Raw | Errcode
) -> None:
    pbx.script("message_channel/create", step)
    sent = send(write("zero.json", name="Zero"), write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (4, ["unknown", "unreachable", "unreachable"])
    assert sent.lines[1]["error"]["code"] == "not_attempted"
    assert asked(pbx, "message_channel/create") == 1
    assert pbx.live_tokens == 0


def test_a_channel_whose_reply_was_lost_is_found_and_told_as_created(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    pbx.script("message_channel/create", Cut(executes=True))
    sent = send(write(), "--json")
    assert (sent.status, sent.outcomes) == (0, ["created"])
    assert sent.lines[0]["id"] in pbx.channels
    assert asked(pbx, "message_channel/create") == 1


def test_the_next_run_looks_for_the_channel_first_and_sends_nothing_while_it_cannot_tell(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write()
    pbx.script("message_channel/create", Cut(executes=True))
    known = threading.Event()
    known.set()
    pbx.script("message_channel/list", Wait(known), Errcode(-1))
    assert send(file, "--json").outcomes == ["unknown"]
    assert send(file, "--json").outcomes == ["created"]
    assert asked(pbx, "message_channel/create") == 1


def test_a_name_that_the_pbx_has_already_is_refused_and_not_sent(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    file = write()
    assert send(file, "--json").status == 0
    again = send(file, "--json")
    assert (again.status, again.outcomes) == (1, ["refused"])
    assert again.lines[0]["error"]["code"] == "name_taken"
    assert asked(pbx, "message_channel/create") == 1


def test_what_cannot_be_kept_is_not_sent(write: Write, send: Send, pbx: ScriptedPbx, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    (blocked / "channels.sqlite").mkdir(parents=True)  # where the store's file would be
    sent = send(write(), "--json", "--data-dir", str(blocked))
    assert (sent.status, sent.outcomes) == (3, ["unreachable"])
    assert sent.lines[0]["error"]["code"] == "store"
    assert "until you quit" not in sent.lines[0]["error"]["message"]  # a window's remedy
    assert "choose another folder with --data-dir" in sent.lines[0]["error"]["message"]
    assert not pbx.requests, "no login would be counted"


def test_a23_a_failed_read_back_leaves_the_channel_created(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    pbx.script("message_channel/get", Errcode(-1), Errcode(-1))
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (0, ["created", "created"])
    line = sent.lines[0]
    assert line["id"] in pbx.channels
    assert (line["webhook_url"], line["verify_token"]) == (None, None)
    assert "The channel exists" in line["note"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "FILE"),
        (["x.json"], "--pbx URL or --demo"),
        (["x.json", "--demo", "--pbx", "https://x.example"], "not both"),
        (["x.json", "--demo", "--pin", "00"], "belong to --pbx"),
        (["x.json", "--pbx"], "--pbx"),
        (["x.json", "--pbx", f"ftp://admin:{CANARY}@x"], "--pbx"),
        (["x.json", "--pbx", "https://x.example", "--pin", "12"], "--pin"),
        (["x.json", "--pbx", "https://x.example", "--client-id", ""], "--client-id"),
        (["x.json", "--demo", "--client-secret", CANARY], "--client-secret. The client secret comes from"),
        (["x.json", "--demo", f"--client-secret={CANARY}"], "--client-secret. The client secret comes from"),
        (["x.json", "--dem"], "--dem"),
    ],
)
def test_wrong_usage_is_one_sentence_on_standard_error(
    arguments: list[str], told: str, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(*arguments, to=None)
    assert (sent.status, sent.out) == (2, "")
    assert told in sent.err
    assert sent.err.count("\n") == 1
    assert pbx.requests == []


def test_what_was_taken_away_around_a_key_is_said_on_standard_error(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(write(credentials={"account_sid": "AC0123", "auth_token": f"{CANARY}\n"}), "--json")
    assert sent.outcomes == ["created"]
    assert "credentials.auth_token: Spaces" in sent.err


@pytest.mark.parametrize("file", ["nothere.json", ".", "-"])
def test_a_file_that_cannot_be_read_is_not_said_to_have_fields(
    file: str, send: Send, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sent = send(file, "--dry-run", to=None)
    assert sent.status == 2
    assert "fields" not in sent.out
    assert "Nothing was sent" in sent.out


def test_help_says_the_exit_statuses(send: Send) -> None:
    sent = send("--help", to=None)
    assert sent.status == 0
    for word in ("exit status", "not_sent", "plain:TEXT", "PBX_CLIENT_SECRET", "--pin", "With --dry-run it asks"):
        assert word in sent.out


def test_f2_no_failure_inside_the_program_shows_a_secret_or_a_traceback(
    write: Write, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise ValueError(f"about {CANARY}")

    monkeypatch.setattr(PbxClient, "create", broken)
    sent = send(write(), "--json")
    assert (sent.status, sent.outcomes) == (4, ["unknown"])
    assert sent.lines[0]["error"]["code"] == "internal"
    monkeypatch.setattr("core.command.send.check_files", broken)
    sent = send(write(), "--json")
    assert (sent.status, sent.out) == (4, "")
    assert "ValueError" in sent.err
