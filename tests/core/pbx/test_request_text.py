"""The request to be copied: without a secret, and as a curl command that real shells run and the demo PBX takes."""

import base64
import json
import os
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from core.channel.catalog import PROVIDERS, Provider
from core.channel.credentials import encode
from core.channel.draft import ChannelDraft
from core.channel.request import to_request
from core.errors import DraftInvalid
from core.pbx.protocol import API_PATH
from core.pbx.request_text import CREATE_PATH, as_curl, as_curl_pieces, as_json_pieces, as_json_text
from tests.core.asking import Asker
from tests.core.drafts import draft_for
from tests.scripted_pbx import ScriptedPbx
from tests.shortcuts import with_value

PBX = "https://192.168.5.150:8088"
SMS_DRAFT = draft_for(PROVIDERS[0])
by_value = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.value)


@by_value
def test_no_copy_holds_a_secret_and_all_else_is_as_it_is_sent(provider: Provider) -> None:
    draft = draft_for(provider)
    text = as_json_text(draft)
    sent = to_request(draft).as_json()
    for copied in (text, as_curl(draft, PBX)):
        assert "CANARY" not in copied
        for field in provider.fields:
            if field.base64 and not field.top_level:
                assert encode(draft.credentials[field.key]) not in copied
    shown = json.loads(text)
    assert list(shown) == list(sent)
    assert {key: shown[key] for key in shown if key != "account_data"} == {
        key: sent[key] for key in sent if key != "account_data"
    }
    for was, is_ in zip(sent["account_data"], shown["account_data"], strict=True):
        assert is_["k"] == was["k"]
        assert is_["v"] == was["v"] or is_["v"].startswith("$")


def test_a_secret_that_travels_in_an_address_is_hidden_too() -> None:
    for url in ("https://user:CANARY@api.example.com/", "https://api.example.com/?key=CANARY", "https://[CANARY"):
        draft = replace(SMS_DRAFT, credentials=with_value(SMS_DRAFT.credentials, "api_send_url", url))
        assert "CANARY" not in as_json_text(draft) + as_curl(draft, PBX)


def test_a_draft_that_is_not_right_yet_is_copied_with_its_required_fields() -> None:
    draft = ChannelDraft(kind_value="sms", channel="bandwidth", send_rate="many")
    body = json.loads(as_json_text(draft))
    assert [entry["v"] for entry in body["account_data"]] == [
        "$APPLICATION_ID_BASE64",
        "$ACCOUNT_ID_BASE64",
        "$API_USERNAME_BASE64",
        "$API_PASSWORD_BASE64",
    ]
    assert "send_rate" not in body
    with pytest.raises(DraftInvalid):
        as_json_text(ChannelDraft())


def test_the_path_is_the_one_that_the_client_uses() -> None:
    assert CREATE_PATH == API_PATH + "message_channel/create"


SHELLS = [shell for shell in ("sh", "bash", "dash", "zsh") if shutil.which(shell)]


def run_curl(tmp_path: Path, shell: str, command: str, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run `command` with a stub in place of curl that keeps its arguments and what it reads."""
    stub = tmp_path / "curl"
    stub.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" >{tmp_path}/arguments\ncat >{tmp_path}/body\n")
    stub.chmod(stub.stat().st_mode | stat.S_IXUSR)
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8", **variables}
    return subprocess.run([shell, "-c", command], env=environment, capture_output=True, text=True, timeout=30)


@pytest.mark.parametrize("shell", SHELLS)
@by_value
def test_the_curl_command_sends_in_a_real_shell_what_the_application_sends(
    provider: Provider, shell: str, tmp_path: Path
) -> None:
    draft = draft_for(provider)
    names = {"username": "API_USERNAME", "password": "API_PASSWORD"}
    secrets = {names.get(key, key.upper()): value for key, value in draft.credentials.items()}
    done = run_curl(tmp_path, shell, as_curl(draft, PBX), {**secrets, "PBX_ACCESS_TOKEN": "t0ken"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "body").read_text("utf-8")) == to_request(draft).as_json()
    arguments = (tmp_path / "arguments").read_text("utf-8").splitlines()
    assert arguments[arguments.index("--user-agent") + 1] == "OpenAPI"
    assert arguments[arguments.index("--request") + 1] == "POST"
    assert arguments[-1] == f"{PBX}{CREATE_PATH}?access_token=t0ken"
    assert "CANARY" not in " ".join(arguments)


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@by_value
def test_the_demo_pbx_creates_what_the_real_curl_sends(provider: Provider) -> None:
    draft = draft_for(provider)
    names = {"username": "API_USERNAME", "password": "API_PASSWORD"}
    variables = {names.get(key, key.upper()): value for key, value in draft.credentials.items()}
    with ScriptedPbx() as demo:
        variables["PBX_ACCESS_TOKEN"] = Asker(demo).get_token()["access_token"]
        done = subprocess.run(
            ["sh", "-c", as_curl(draft, demo.base_url)],
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "NO_PROXY": "*", **variables},
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert json.loads(done.stdout)["errcode"] == 0, done.stdout + done.stderr
        assert demo.channels[json.loads(done.stdout)["id"]] == to_request(draft).as_json()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_long_secret_stays_one_line_of_base64(shell: str, tmp_path: Path) -> None:
    token = "x" * 300
    done = run_curl(
        tmp_path, shell, as_curl(SMS_DRAFT, PBX), {"PBX_ACCESS_TOKEN": "t", "API_KEY": token, "API_SECRET": "s"}
    )
    assert done.returncode == 0, done.stderr
    body = json.loads((tmp_path / "body").read_text("utf-8"))
    assert base64.b64decode(body["account_data"][0]["v"], validate=True).decode() == token


@pytest.mark.parametrize("shell", SHELLS)
def test_a_missing_variable_ends_the_command_before_anything_is_sent(shell: str, tmp_path: Path) -> None:
    done = run_curl(tmp_path, shell, as_curl(SMS_DRAFT, PBX), {"PBX_ACCESS_TOKEN": "t", "API_KEY": "k"})
    assert done.returncode != 0
    assert "API_SECRET" in done.stderr
    assert not (tmp_path / "body").exists()


def test_a_long_request_is_copied_in_pieces_that_are_short() -> None:
    routes = tuple(replace(SMS_DRAFT.dids[0], did_number=f"+4930{number:07}") for number in range(10_000))
    draft = replace(SMS_DRAFT, dids=routes)
    for pieces in (list(as_json_pieces(draft)), list(as_curl_pieces(draft, PBX))):
        assert max(map(len, pieces)) < len("".join(pieces)) / 15
