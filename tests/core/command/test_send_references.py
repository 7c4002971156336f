"""T3: `send` follows references as scripts rely on, says where each goes, and lets them be narrowed down."""

import json

import pytest

from core.channel.credentials import encode
from core.command.permission import allowed_from
from core.command.send import main
from tests.core.command.sent import CANARY, Send, Write
from tests.scripted_pbx import ScriptedPbx

ASKING = {"account_sid": "AC0123", "auth_token": "env:SMS_TOKEN"}


@pytest.fixture(autouse=True)
def token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMS_TOKEN", CANARY)


def test_t3_a_script_s_reference_is_followed_and_standard_error_says_where_it_goes(
    write: Write, send: Send, pbx: ScriptedPbx
) -> None:
    sent = send(write(credentials=ASKING), "--json")
    assert sent.outcomes == ["created"]
    host = pbx.base_url.partition("://")[2]
    assert f"credentials.auth_token: env:SMS_TOKEN goes to {host}, which uses it at Twilio" in sent.err
    (body,) = pbx.channels.values()
    assert {"k": "auth_token", "v": encode(CANARY)} in body["account_data"]


@pytest.mark.parametrize(("named", "status"), [("env:SMS_TOKEN", 0), ("all", 0), ("env:OTHER", 2), ("none", 2)])
def test_t3_named_references_are_followed_and_no_other(
    write: Write, send: Send, pbx: ScriptedPbx, named: str, status: int
) -> None:
    sent = send(write(credentials=ASKING), "--json", "--allow-references", named)
    assert sent.status == status
    assert len(pbx.channels) == (1 if status == 0 else 0)
    if status:
        assert "was not allowed" in sent.lines[0]["error"]["problems"][0]["message"]


@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.parametrize(("answer", "status"), [("yes\n", 0), ("\n", 2), ("", 2)])
def test_t3_on_a_terminal_the_person_is_asked(
    write: Write,
    send: Send,
    pbx: ScriptedPbx,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    status: int,
    form: tuple[str, ...],
) -> None:
    import io

    monkeypatch.setattr("core.command.send.at_a_terminal", lambda: True)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    sent = send(write(credentials=ASKING), *form)
    assert sent.status == status
    assert "Type yes to give it" in sent.err
    assert len(pbx.channels) == (1 if status == 0 else 0)


@pytest.mark.parametrize("asks_for", ["env:SMS_TOKEN", "env:NOT_SET", "keyring:sms/front-desk"])
def test_t3_a_dry_run_says_where_it_would_go_and_looks_nothing_up(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asks_for: str
) -> None:
    def looked_up(*_arguments: object) -> None:
        raise AssertionError("looked up")

    monkeypatch.setattr("core.secrets.sources.SecretSources._from_environment", looked_up)
    monkeypatch.setattr("core.secrets.sources.SecretSources._from_keyring", looked_up)
    file = write(credentials=ASKING | {"auth_token": asks_for})
    assert main(["--dry-run", "--json", str(file)]) == 0
    out, err = capsys.readouterr()
    assert f"{asks_for} would go to the PBX, which uses it at Twilio. A dry run does not look it up." in err
    (line,) = out.splitlines()
    masked = json.loads(line)["request"]["account_data"][1]["v"]
    assert set(masked) == {"•"}


def test_t3_what_a_dry_run_would_not_be_allowed_to_follow_is_told(write: Write, send: Send) -> None:
    sent = send(write(credentials=ASKING), "--json", "--dry-run", "--allow-references", "none")
    assert "was not allowed" in sent.lines[0]["error"]["problems"][0]["message"]


@pytest.mark.parametrize("text", ["", "SMS_TOKEN", "env:A,B"])
def test_what_is_no_reference_is_wrong_usage(write: Write, send: Send, text: str) -> None:
    assert allowed_from(text) is None
    assert send(write(credentials=ASKING), "--allow-references", text).status == 2
