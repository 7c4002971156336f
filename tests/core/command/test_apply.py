"""`apply`: what it prints and returns; the second time nothing changes."""

import hashlib
import io
import json
import signal
import sqlite3
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import trustme

from core.command.apply import main
from core.command.own_keyring import Keyring
from core.delivery.begun import StoredBegun
from core.demo.pbx import CLIENT_SECRET
from core.pbx.client import PbxClient
from core.pbx.queues import MessageQueue
from core.program.paths import paths_for
from core.secrets.drawer import Drawer
from core.secrets.entries import of_pbx
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.database import unusable
from core.store.grouped import GroupedDatabase
from core.store.rows import KnownPbx
from core.store.secret_index import SecretIndex
from tests.core.fleet.made import channel
from tests.scripted_pbx import Cut, ScriptedPbx, Wait

PATIENCE_S = 20.0
KEYS = {"site", "file", "name", "outcome", "changed", "id", "webhook_url", "verify_token", "diff", "error"}


class Fleet:
    """Two PBXs, a list of them, a channel file, and runs of the command."""

    def __init__(self, folder: Path, pbxs: list[ScriptedPbx], capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.pbxs, self._capsys = folder, pbxs, capsys
        self.errors = ""
        self.write(channel())
        self.sites = [
            {"name": f"S{place}", "pbx": pbx.base_url, "client_id": pbx.client_id, "did": f"30900{place}"}
            for place, pbx in enumerate(pbxs)
        ]

    def write(self, body: dict[str, Any], name: str = "sms.json") -> str:
        path = self.folder / name
        path.write_text(json.dumps(body))
        return str(path)

    def run(self, *more: str, files: tuple[str, ...] = ("sms.json",)) -> tuple[int, list[dict[str, Any]]]:
        """The exit status, and the lines by site and file."""
        (self.folder / "sites.json").write_text(json.dumps(self.sites))
        paths = [str(self.folder / each) for each in files]
        sites = [] if {"--pbx", "--stdin", "--known"} & set(more) else ["--sites", str(self.folder / "sites.json")]
        status = main(
            [*([] if "--stdin" in more else paths), *sites, "--data-dir", str(self.folder / "data"), "--json", *more]
        )
        out, self.errors = self._capsys.readouterr()
        lines = [json.loads(line) for line in out.splitlines()]
        return status, sorted(lines, key=lambda line: (line["site"], line.get("file", "")))

    def told(self) -> tuple[str, str]:
        """What was printed since, for a person."""
        return self._capsys.readouterr()


@pytest.fixture
def fleet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Fleet]:
    monkeypatch.setenv("PBX_CLIENT_SECRET", CLIENT_SECRET)
    monkeypatch.delenv("PBX_CLIENT_ID", raising=False)
    with ExitStack() as ending:
        yield Fleet(tmp_path, [ending.enter_context(ScriptedPbx()) for _ in range(2)], capsys)


@pytest.fixture
def tls() -> tuple[ssl.SSLContext, str]:
    """What a PBX with a certificate of its own listens with, and the fingerprint."""
    made = trustme.CA().issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.configure_cert(context)
    content = ssl.PEM_cert_to_DER_cert(made.cert_chain_pems[0].bytes().decode())
    return context, hashlib.sha256(content).hexdigest()


def outcomes(lines: list[dict[str, Any]]) -> list[str]:
    return [line["outcome"] for line in lines]


def test_what_keeps_messages_from_a_channel_that_was_created_is_told_beside_it(fleet: Fleet) -> None:
    fleet.write({**channel(), "dids": []})
    fleet.run("--check")
    assert "no number yet" not in fleet.errors
    assert fleet.run()[0] == 0
    assert "sms.json: dids: The channel has no number yet." in fleet.errors
    fleet.run()
    assert "no number yet" not in fleet.errors, "it was there already"


def test_ctrl_c_while_what_was_done_is_written_down_is_not_told_as_nothing_sent(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: GroupedDatabase) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(GroupedDatabase, "flush", interrupted)
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (4, ["created", "created"])
    assert ("nothing was sent" in fleet.errors, "Broken off" in fleet.errors) == (False, True)


def test_of_what_is_broken_off_before_anything_is_told_it_is_not_said_that_there_was_nothing_to_do(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.command.fleet_bringing._conduct", interrupted)
    status, lines = fleet.run()
    assert (status, lines) == (4, [])
    assert ("Broken off" in fleet.errors, "nothing to do" in fleet.errors) == (True, False)


def test_the_first_run_creates_and_the_second_has_only_unchanged(fleet: Fleet) -> None:
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (0, ["created", "created"])
    assert all(set(line) == KEYS and line["changed"] is True and line["error"] is None for line in lines)
    assert lines[0]["webhook_url"].startswith("https://")
    again, same = fleet.run()
    assert (again, outcomes(same), same[0]["changed"]) == (0, ["unchanged", "unchanged"], False)
    assert (same[0]["id"], same[0]["webhook_url"]) == (lines[0]["id"], lines[0]["webhook_url"])
    assert same[0]["diff"] == {"before": {}, "after": {}}
    assert "2 unchanged" in fleet.errors


def test_a_difference_is_told_before_and_after_and_secrets_stand_nowhere(fleet: Fleet) -> None:
    fleet.run()
    body = channel(send_rate=8)
    body["dids"][0] |= {"destination": "Technical Support Queue"}
    fleet.write(body)
    status, lines = fleet.run("--check")
    assert (status, outcomes(lines), lines[0]["check"]) == (0, ["updated"] * 2, True)
    assert lines[0]["diff"] == {
        "before": {
            "send_rate": 1,
            "dids": [{"did_number": "+4930900" + "0", "destination_type": "queue", "destination_id": "6"}],
        },
        "after": {
            "send_rate": 8,
            "dids": [{"did_number": "+4930900" + "0", "destination_type": "queue", "destination_id": "5"}],
        },
    }
    assert fleet.run("--check")[1] == lines, "a check changes nothing"
    assert outcomes(fleet.run()[1]) == ["updated"] * 2
    _, created = fleet.run("--state", "absent")
    assert outcomes(created) == ["deleted"] * 2
    shown = json.dumps(fleet.run("--check")[1]) + fleet.errors
    assert "demo-" not in shown
    assert CLIENT_SECRET not in shown


def test_what_is_invalid_here_keeps_everything_from_being_sent(fleet: Fleet) -> None:
    fleet.sites[1]["did"] = "not a number"
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (2, ["not_sent", "invalid"])
    assert lines[1]["error"]["problems"][0]["path"] == "dids[0].did_number"
    assert not any(pbx.requests for pbx in fleet.pbxs)


def test_a_file_that_is_not_there_is_told_once_to_a_person_and_for_each_site_to_a_machine(fleet: Fleet) -> None:
    status, lines = fleet.run(files=("missing.json",))
    assert (status, outcomes(lines)) == (2, ["invalid"] * 2)
    assert main([str(fleet.folder / "missing.json"), "--sites", str(fleet.folder / "sites.json")]) == 2
    out, errors = fleet.told()
    assert (out.count("invalid ("), out.startswith("2 sites: invalid (")) == (1, True)
    assert "2 invalid" in errors


def test_the_pbxs_of_this_computer_are_sites_too_chosen_by_tag_each_with_its_own_login(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, store = MemoryVault(), Store(paths_for(fleet.folder / "data").store)
    for step in ("wanted", "bringing"):
        monkeypatch.setattr(f"core.command.fleet_{step}.Keyring", lambda: Keyring(lambda: vault))
    monkeypatch.setenv("PBX_CLIENT_SECRET", "of-another-pbx")
    for place, pbx in enumerate(fleet.pbxs):
        store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id, name=f"S{place}"))
        store.pbxs.tag(pbx.base_url, ("north",) if place else ("south",))
        Drawer(vault, SecretIndex(store.database)).keep(of_pbx(pbx.base_url, pbx.client_id), CLIENT_SECRET)
    fleet.write(channel(did="+4930900100"))
    status, lines = fleet.run("--known", "--tag", "NORTH")
    assert (status, [(line["site"], line["outcome"]) for line in lines]) == (0, [("S1", "created")])
    assert fleet.run("--known", "--tag", "east")[0] == 2
    assert "No site has the tag “east”. Tags there are: north, south." in fleet.errors
    assert outcomes(fleet.run("--known")[1]) == ["created", "unchanged"]
    store.pbxs.remember(KnownPbx("https://pbx.example", "id", name="S2"))
    status, lines = fleet.run("--known")
    assert (status, outcomes(lines)) == (2, ["not_sent", "not_sent", "invalid"]), (
        "nothing is sent to the others either"
    )
    assert "Add the PBX again under PBXs" in json.dumps(lines)


def test_what_cannot_be_recorded_is_not_sent_and_the_remedy_is_this_commands(fleet: Fleet) -> None:
    (fleet.folder / "data" / "channels.sqlite").mkdir(parents=True)  # where the store's file would be
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (3, ["unreachable"] * 2)
    assert "until you quit" not in lines[0]["error"]["message"]
    assert "choose another folder with --data-dir" in lines[0]["error"]["message"]
    assert not any(pbx.requests for pbx in fleet.pbxs), "no login would be counted"


def test_a_row_that_names_no_pbx_is_told_and_nothing_is_sent(fleet: Fleet) -> None:
    fleet.sites[0]["pbx"] = ""
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (2, ["invalid", "not_sent"])
    assert lines[0]["error"]["problems"] == [{"path": "pbx", "message": "The address of the PBX is missing."}]
    assert not any(pbx.requests for pbx in fleet.pbxs)


def test_a_client_secret_comes_from_the_column_that_asks_for_it(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setenv("SITE_SECRET", CLIENT_SECRET)
    for site in fleet.sites:
        site["client_secret"] = "env:SITE_SECRET"
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (0, ["created"] * 2)
    assert "client_secret of S0: env:SITE_SECRET goes to http://127.0.0.1" in fleet.errors
    status, lines = fleet.run("--allow-references", "none")
    assert (status, lines[0]["error"]["code"]) == (2, "login")
    fleet.sites[0]["client_secret"] = CLIENT_SECRET
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (2, ["invalid", "not_sent"])
    assert CLIENT_SECRET not in json.dumps(lines) + fleet.errors


def test_where_a_reference_goes_is_told_of_many_pbxs(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEY", "demo-key-0123")
    fleet.write(channel(credentials=channel()["credentials"] | {"api_key": "env:KEY"}))
    fleet.run("--check")
    (told,) = [line for line in fleet.errors.splitlines() if line.startswith("credentials.api_key")]
    assert told.startswith("credentials.api_key: env:KEY goes to 2 PBXs, which use it at ")


def test_to_whom_the_login_of_the_environment_goes_is_told(fleet: Fleet) -> None:
    fleet.sites[1]["client_secret"] = "env:SITE_SECRET"
    fleet.run("--allow-references", "none")
    (told,) = [line for line in fleet.errors.splitlines() if line.startswith("PBX_CLIENT_SECRET")]
    assert told == f"PBX_CLIENT_SECRET goes to S0 ({fleet.pbxs[0].base_url})."
    fleet.run("--pbx", fleet.pbxs[0].base_url, "--client-id", fleet.pbxs[0].client_id)
    assert "PBX_CLIENT_SECRET goes" not in fleet.errors


def test_one_site_that_is_gone_costs_the_others_nothing(fleet: Fleet) -> None:
    fleet.pbxs[0].stop()
    status, lines = fleet.run()
    assert (status, outcomes(lines), lines[0]["error"]["code"]) == (
        3,
        ["unreachable", "created"],
        "connection_refused",
    )


def test_a_refused_login_is_not_sent_by_the_next_runs(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PBX_CLIENT_SECRET", "wrong-secret")
    for _ in range(6):
        status, lines = fleet.run()
        assert (status, outcomes(lines)) == (1, ["refused", "refused"])
    assert [sum(each.path == "get_token" for each in pbx.requests) for pbx in fleet.pbxs] == [1, 1]


def test_what_was_not_answered_is_found_out_by_the_same_command_again(fleet: Fleet) -> None:
    fleet.pbxs[0].script("message_channel/create", Cut(executes=True))
    status, lines = fleet.run()
    assert (status, outcomes(lines)) == (0, ["created", "created"])
    assert len(fleet.pbxs[0].channels) == 1


def test_a_certificate_that_nobody_knows_is_shown_and_believed_when_its_row_has_it(
    fleet: Fleet, tls: tuple[ssl.SSLContext, str]
) -> None:
    context, sha256 = tls
    with ScriptedPbx(ssl_context=context) as pbx:
        fleet.sites[1] |= {"pbx": pbx.base_url}
        status, lines = fleet.run()
        assert (status, outcomes(lines), lines[1]["error"]["code"]) == (
            3, ["created", "unreachable"], "certificate_unknown",
        )  # fmt: skip
        shown = lines[1]["error"]["fingerprint"]
        assert shown.replace(":", "").lower() == sha256
        assert shown in lines[1]["error"]["message"]
        assert not pbx.requests
        fleet.sites[1] |= {"pin": shown}
        assert outcomes(fleet.run()[1]) == ["unchanged", "created"]


def test_one_pbx_is_a_site_too(fleet: Fleet) -> None:
    fleet.write(channel(did="+4930900100"))
    pbx = fleet.pbxs[0]
    status, (line,) = fleet.run("--pbx", pbx.base_url, "--client-id", pbx.client_id)
    assert (status, line["outcome"], line["site"]) == (0, "created", pbx.base_url.removeprefix("http://"))


def given(fleet: Fleet, monkeypatch: pytest.MonkeyPatch, **more: Any) -> tuple[int, list[dict[str, Any]]]:
    pbx = fleet.pbxs[0]
    body = {
        "pbx": pbx.base_url, "client_id": pbx.client_id, "client_secret": CLIENT_SECRET,
        "channels": [channel("A", "+4930900100")], **more,
    }  # fmt: skip
    text = io.TextIOWrapper(io.BytesIO(json.dumps(body).encode()))
    monkeypatch.setattr(sys, "stdin", text)
    return fleet.run("--stdin")


def test_standard_input_has_everything_and_nothing_comes_from_elsewhere(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setenv("KEY", "a-key-0123456789abc")
    assert outcomes(given(fleet, monkeypatch, check=True)[1]) == ["created"]
    assert outcomes(given(fleet, monkeypatch)[1]) == ["created"]
    assert outcomes(given(fleet, monkeypatch)[1]) == ["unchanged"]
    asks = channel("B", "+4930900101")
    asks["credentials"]["api_key"] = "env:KEY"
    status, (line,) = given(fleet, monkeypatch, channels=[asks])
    assert (status, line["outcome"], line["error"]["problems"][0]["path"]) == (2, "invalid", "credentials.api_key")
    assert outcomes(given(fleet, monkeypatch, channels=[{"name": "A"}], state="absent")[1]) == ["deleted"]


def test_a_queue_is_made_changed_and_left_before_the_channels_that_name_it(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = {"name": "Night Shift", "assignment_mode": "manual", "members": ["1001", "Olivia Bennett"]}
    body = channel("A", "+4930900100")
    body["dids"][0]["destination"] = "Night Shift"

    def told(**more: Any) -> list[tuple[str, str]]:
        status, lines = given(fleet, monkeypatch, **{"channels": [body], "queues": [queue], **more})
        assert status == 0
        return [(line["name"], line["outcome"]) for line in lines]

    assert told(channels=[], check=True) == [("Night Shift", "created")]
    assert told() == [("Night Shift", "created"), ("A", "created")]
    assert told() == [("Night Shift", "unchanged"), ("A", "unchanged")]
    queue["members"] = ["1002"]
    status, lines = given(fleet, monkeypatch, channels=[], queues=[queue])
    assert (status, lines[0]["diff"]["before"]["members"], lines[0]["diff"]["after"]["members"]) == (
        0, ["1000", "1001"], ["1002"],
    )  # fmt: skip
    queue["members"] = ["4711"]
    status, lines = given(fleet, monkeypatch, channels=[], queues=[queue])
    assert (status, lines[0]["outcome"], lines[0]["error"]["problems"][0]["path"]) == (2, "invalid", "members[0]")


QUEUE = {"name": "Night Shift"}


def test_a_queue_whose_create_can_not_be_looked_up_is_unknown(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    pbx, at_once = fleet.pbxs[0], threading.Event()
    at_once.set()
    monkeypatch.setattr("core.delivery.queues.PAUSES_S", (0.0,))
    pbx.script("message_queue/create", Cut(executes=True))
    pbx.script("message_queue/list", Wait(at_once), Wait(at_once), *[Cut(executes=False)] * 9)
    status, lines = given(fleet, monkeypatch, channels=[], queues=[QUEUE])
    assert (status, outcomes(lines)) == (4, ["unknown"])
    pbx.unscript("message_queue/list")
    assert outcomes(given(fleet, monkeypatch, channels=[], queues=[QUEUE])[1]) == ["unchanged"]


def test_a_queue_that_cannot_be_recorded_is_said_as_at_a_terminal(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise unusable(sqlite3.OperationalError("database or disk is full"))

    monkeypatch.setattr(StoredBegun, "begin", full)
    status, lines = given(fleet, monkeypatch, channels=[], queues=[QUEUE])
    message = lines[0]["error"]["message"]
    assert (status, "until you quit" in message, "run the same command again" in message) == (3, False, True)
    assert not any(request.path == "message_queue/create" for request in fleet.pbxs[0].requests)


@pytest.mark.parametrize("twice", [False, True])
def test_a_stop_beside_the_channels_begins_none_of_them_and_says_what_may_have_been_changed(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, twice: bool
) -> None:
    create, released = PbxClient.create_queue, threading.Event()

    def stopped(client: PbxClient, queue: MessageQueue, stop: Stop) -> int:
        made = create(client, queue, stop)
        signal.raise_signal(signal.SIGINT)
        if twice:
            stop.wait(PATIENCE_S)
            signal.raise_signal(signal.SIGINT)
            released.wait(PATIENCE_S)
            raise AssertionError("it was not broken off")
        return made

    monkeypatch.setattr(PbxClient, "create_queue", stopped)
    status, lines = given(fleet, monkeypatch, queues=[QUEUE])
    released.set()
    assert status == (4 if twice else 3)
    assert {line["name"]: line["outcome"] for line in lines} == (
        {"A": "unreachable"} if twice else {"Night Shift": "created", "A": "unreachable"}
    )
    assert "nothing was sent" not in fleet.errors
    assert ("may or may not have been changed" in fleet.errors) is twice
    assert fleet.pbxs[0].channels == {}


def test_what_a_pbx_is_and_whom_it_has_is_told_in_one_line(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    status, (line,) = given(fleet, monkeypatch, channels=[], info=True)
    assert (status, line["pbx"]["model_name"]) == (0, "P-Series Software Edition")
    assert {"id": "137", "name": "Olivia Bennett", "number": "1000"} in line["lists"]["extensions"]
    monkeypatch.setattr("tests.core.command.test_apply.CLIENT_SECRET", "wrong")
    status, (line,) = given(fleet, monkeypatch, channels=[], info=True)
    assert (status, line["outcome"]) == (1, "refused")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"channels": []}, "“channels” must be a list"),
        ({"state": "gone"}, "“state” is present or absent"),
        ({"chek": True}, "“chek” too many"),
        ({"pbx": "http://pbx.example"}, "allow_http"),
        ({"client_secret": ""}, "“client_secret” is missing"),
        ({"check": "yes"}, "“check” must be true or false"),
    ],
)
def test_standard_input_that_says_something_else_is_wrong_usage(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, more: dict[str, Any], said: str
) -> None:
    assert given(fleet, monkeypatch, **more) == (2, [])
    assert said in fleet.errors
    assert CLIENT_SECRET not in fleet.errors


@pytest.mark.parametrize(
    "arguments",
    [
        ["x.json"],
        ["x.json", "--demo", "--stdin"],
        ["--demo"],
        ["x.json", "--demo", "--parallel", "0"],
        ["x.json", "--sites", "s", "--pin", "0"],
    ],
)
def test_arguments_that_do_not_say_what_to_do_are_wrong_usage(arguments: list[str]) -> None:
    assert main(arguments) == 2


def test_the_demo_shows_it_to_a_person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.json").write_text(json.dumps(channel("{{name}} SMS", "+4930900100")))
    assert main([str(tmp_path / "a.json"), "--demo", "--data-dir", str(tmp_path / "data")]) == 0
    out = capsys.readouterr().out
    assert out.startswith("demo: created 19 “demo SMS”\n    webhook URL: https://")
    assert not (tmp_path / "data").exists()
