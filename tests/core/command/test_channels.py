"""`main.py channels`: what a PBX has, a line each; keys masked; deleted once, with a word; a status for each end."""

import io
import json
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.channel.credentials import MASK, encode
from core.command import channels
from core.delivery.change_journal import StoredChanges
from core.store.database import unusable
from tests.core.asking import Asker
from tests.core.bodies import FACEBOOK, GENERAL, WHATSAPP
from tests.core.command.sent import Sent, asked
from tests.scripted_pbx import Cut, Echo, Errcode, Raw, ScriptedPbx, Wait

Run = Callable[..., Sent]
DELETE, GET, LIST = "message_channel/delete", "message_channel/get", "message_channel/list"
SECRETS = ("mySuperSecret123", "myAPIKey456")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Run:
    monkeypatch.setenv("PBX_CLIENT_ID", pbx.client_id)
    monkeypatch.setenv("PBX_CLIENT_SECRET", pbx.client_secret)
    monkeypatch.setattr("core.command.channels.LOOKS", 1)

    def ran(*arguments: str) -> Sent:
        target = ["--pbx", pbx.base_url, "--data-dir", str(tmp_path / "data")]
        status = channels.main([*arguments, *target])
        out, err = capsys.readouterr()
        for secret in SECRETS:
            assert secret not in out + err
            assert encode(secret) not in out + err
        return Sent(status, out, err)

    return ran


@pytest.fixture
def made(pbx: ScriptedPbx) -> int:
    asker = Asker(pbx).log_in()
    channel_id = asker.post("message_channel/create", GENERAL)["id"]
    for body in (WHATSAPP, FACEBOOK):
        assert asker.post("message_channel/create", body)["errcode"] == 0
    pbx.requests.clear()
    return int(channel_id)


def test_each_channel_is_a_line(run: Run, pbx: ScriptedPbx, made: int) -> None:
    listed = run("list", "--json", "--time-range", "today")
    assert listed.status == 0
    assert listed.lines[0] == {
        "id": made, "name": "Docs-General SMS Channel", "type": "sms", "channel": "general",
        "numbers": ["+1234567890"], "status": "status_connect_succ", "reason": "",
        "sent": 0, "delivered": 0, "failed": 0, "received": 0,
    }  # fmt: skip
    assert [line["channel"] for line in listed.lines] == ["general", "whatsapp", "facebook"]
    assert next(each for each in pbx.requests if each.path == LIST).query["time_range"] == "today"
    assert [line["id"] for line in run("list", "--json", "--search", "5567").lines] == [made + 1]
    text = run("list").out
    assert "Docs-General SMS Channel  [general]  +1234567890" in text


@pytest.mark.parametrize("echo", ["base64", "plain", "masked"])
def test_a_channel_is_shown_whole_with_every_key_masked(run: Run, pbx: ScriptedPbx, made: int, echo: Echo) -> None:
    pbx.store.echo = echo
    (shown,) = run("show", str(made), "--json").lines
    account = {entry["k"]: entry["v"] for entry in shown["account_data"]}
    assert (account["api_key"], account["api_secret"]) == (MASK, MASK)
    assert account["api_send_url"] == "https://api.example.com/message/send"
    assert (shown["webhook_url_type"], shown["send_rate"]) == ("nat", 2)
    assert shown["dids"][0]["members"] == [{"type": "extension", "value": "137"}]
    assert shown["webhook_url"].startswith("https://")


def test_of_a_provider_that_nobody_knows_every_value_is_masked(run: Run, pbx: ScriptedPbx, made: int) -> None:
    data = {
        "id": 7, "name": "Doves", "channel": "pigeon", "account_data": [{"k": "seed", "v": SECRETS[0]}],
        "token": SECRETS[1], "flock": {"key": SECRETS[1]}, "height": 3,
    }  # fmt: skip
    pbx.script(GET, Raw(json.dumps({"errcode": 0, "data": data}).encode()))
    (shown,) = run("show", "7", "--json").lines
    assert (shown["account_data"], shown["token"], shown["flock"], shown["height"]) == (
        [{"k": "seed", "v": MASK}], MASK, MASK, 3,
    )  # fmt: skip


def test_a_delete_with_yes_takes_the_channel_away_and_no_other(run: Run, pbx: ScriptedPbx, made: int) -> None:
    deleted = run("delete", str(made), "--yes", "--json")
    assert (deleted.status, deleted.lines) == (
        0,
        [{"id": made, "name": "Docs-General SMS Channel", "outcome": "deleted"}],
    )
    assert sorted(pbx.channels) == [made + 1, made + 2]
    assert asked(pbx, DELETE) == 1
    again = run("delete", str(made), "--yes", "--json")
    assert again.status == 1
    assert f"has no channel with the ID {made}. Nothing was deleted." in again.err
    never = run("show", "987654")
    assert (never.status, "no longer" in never.err) == (1, False)
    assert "has no channel with the ID 987654. “channels list” shows which it has." in never.err


@pytest.mark.parametrize(("typed", "status"), [("Docs-General SMS Channel\n", 0), ("yes\n", 1), ("\n", 1), ("", 1)])
def test_on_a_terminal_its_name_is_asked_for(
    run: Run, pbx: ScriptedPbx, made: int, monkeypatch: pytest.MonkeyPatch, typed: str, status: int
) -> None:
    monkeypatch.setattr("core.command.channels.at_a_terminal", lambda: True)
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    said = run("delete", str(made))
    assert said.status == status
    assert (made in pbx.channels) is (status == 1)
    assert "+1234567890" in said.err


@pytest.mark.parametrize(
    ("name", "typed", "deleted"),
    [
        ("", "\n", False),
        ("", "", False),
        ("\u200b\u202e", "\n", False),
        ("Sup\u200bport  SMS", "Support SMS\n", True),
        ("Praxis Mu\u0308ller", "Praxis Müller\n", True),
        ("Praxis Müller", "praxis müller\n", False),
    ],
)
def test_what_is_typed_is_the_name_as_it_is_shown_and_no_name_is_not_typed_by_enter(
    run: Run, pbx: ScriptedPbx, made: int, monkeypatch: pytest.MonkeyPatch, name: str, typed: str, deleted: bool
) -> None:
    pbx.store.by_id[made]["name"] = name
    monkeypatch.setattr("core.command.channels.at_a_terminal", lambda: True)
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    assert run("delete", str(made)).status == (0 if deleted else 1)
    assert (made not in pbx.channels) is deleted


def test_elsewhere_nothing_is_deleted_without_yes(run: Run, pbx: ScriptedPbx, made: int) -> None:
    said = run("delete", str(made))
    assert (said.status, said.out, pbx.requests) == (2, "", [])
    assert "--yes" in said.err


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_a_delete_is_told_where_standard_output_cannot_be_written(
    run: Run, pbx: ScriptedPbx, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        said = run("delete", str(made), "--yes", "--json")
    assert (said.status, made in pbx.channels, '"outcome": "deleted"' in said.err) == (0, False, True)


def test_what_a_full_disk_keeps_from_being_deleted_is_said_as_at_a_terminal(
    run: Run, pbx: ScriptedPbx, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise unusable(sqlite3.OperationalError("database or disk is full"))

    monkeypatch.setattr(StoredChanges, "begin", full)
    said = run("delete", str(made), "--yes")
    assert (said.status, made in pbx.channels, asked(pbx, DELETE)) == (3, True, 0)
    assert ("until you quit" in said.out, "run the same command again" in said.out) == (False, True)


def test_a_delete_that_cannot_be_read_back_says_so(run: Run, pbx: ScriptedPbx, made: int) -> None:
    usual = Wait(threading.Event())
    usual.until.set()
    pbx.script(GET, usual, usual, *[Raw(b"<html>", 502)] * 2)
    deleted = run("delete", str(made), "--yes", "--json")
    assert (deleted.status, deleted.lines[0]["outcome"]) == (0, "deleted")
    assert "could not be read back" in deleted.lines[0]["note"]


def test_a_delete_that_is_broken_off_by_a_second_ctrl_c_is_not_told_as_nothing(
    run: Run, pbx: ScriptedPbx, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.command.channels._deleted", broken_off)
    said = run("delete", str(made), "--yes", "--json")
    assert (said.status, "nothing was changed" in said.err, "may or may not" in said.err) == (4, False, True)


def test_an_unclear_delete_is_looked_up_and_the_next_run_knows_of_it(run: Run, pbx: ScriptedPbx, made: int) -> None:
    pbx.script(DELETE, Cut(executes=True))
    assert run("delete", str(made), "--yes", "--json").lines[0]["outcome"] == "deleted"
    pbx.script(DELETE, Cut(executes=False))
    unknown = run("delete", str(made + 1), "--yes", "--json")
    assert (unknown.status, unknown.lines[0]["outcome"]) == (4, "unknown")
    assert asked(pbx, DELETE) == 2
    again = run("delete", str(made + 1), "--yes", "--json")
    assert (again.status, again.lines[0]["outcome"]) == (4, "unknown")
    assert "An earlier delete" in again.err
    assert asked(pbx, DELETE) == 2


@pytest.mark.parametrize(
    ("path", "arguments"), [(LIST, ["list"]), (GET, ["show", "19"]), (GET, ["delete", "19", "--yes"])]
)
@pytest.mark.parametrize(
    ("step", "status", "words"),
    [
        (Errcode(10005), 1, "is not allowed to do this"),
        (Errcode(10001), 1, "does not support this"),
        (Raw(b"<html>", 502), 3, ""),
        (Cut(executes=False), 3, ""),
    ],
)
def test_each_error_has_its_sentence_and_its_status(
    run: Run, pbx: ScriptedPbx, made: int, path: str, arguments: list[str], step: Any, status: int, words: str
) -> None:
    pbx.script(path, step)
    said = run(*arguments)
    assert (said.status, said.out) == (status, "")
    assert words in said.err
    assert "Traceback" not in said.err
    assert asked(pbx, DELETE) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["lists"],
        ["show"],
        ["list", "3"],
        ["show", "x"],
        ["delete", "-1"],
        ["delete", "0", "--yes"],
        ["show", "1e3"],
    ],
)
def test_wrong_usage_is_one_sentence_and_asks_nobody(run: Run, pbx: ScriptedPbx, arguments: list[str]) -> None:
    said = run(*arguments)
    assert (said.status, said.out, pbx.requests) == (2, "", [])
    assert said.err.count("\n") == 1


def test_where_logins_cannot_be_counted_none_is_tried(run: Run, pbx: ScriptedPbx, tmp_path: Path) -> None:
    (tmp_path / "data" / "channels.sqlite").mkdir(parents=True)  # where the store's file would be
    said = run("list")
    assert (said.status, said.out, pbx.requests) == (3, "", [])
    assert "choose another folder with --data-dir" in said.err


def test_the_demo_has_no_channels_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert channels.main(["list", "--demo", "--json"]) == 0
    said = capsys.readouterr()
    assert (said.out, "no message channels" in said.err) == ("", True)
    assert channels.main(["show", "19", "--demo"]) == 1
