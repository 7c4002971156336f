"""T3: a foreign channel file gets nothing of this computer by itself; `send` says what goes where."""

import json
from pathlib import Path

import pytest

from core.files.channel_file import FileInvalid, read_channel_file, read_draft_file
from core.secrets.redaction import redacted
from core.secrets.sources import Asked, Reference, SecretSources
from core.store.draft_text import draft_as_text, draft_from_text

CANARY = "canary-Zq8v1TtYw3"


def written(folder: Path, channel: str = "twilio", **credentials: str) -> Path:
    path = folder / "foreign.json"
    given = credentials or {"account_sid": "AC0123", "auth_token": "env:AWS_KEY"}
    route = {"did_number": "+4930111", "destination_type": "api"}
    body = {"name": "x", "webhook_url_type": "nat", "channel": channel, "credentials": given, "dids": [route]}
    path.write_text(json.dumps(body))
    return path


def nothing(_entry: str) -> str | None:
    pytest.fail("the keyring was asked")


def test_t3_the_windows_follow_no_reference_and_keep_what_the_file_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_KEY", CANARY)
    draft = read_draft_file(written(tmp_path)).draft
    assert draft.credentials == {"account_sid": "AC0123"}
    assert draft.asked_for == {("auth_token", "env:AWS_KEY")}
    assert draft_from_text(draft_as_text(draft)).asked_for == draft.asked_for
    assert CANARY not in draft_as_text(draft)


@pytest.mark.parametrize(
    "entry",
    [
        "keyring:MessageChannelWizard/pbx/https://192.0.2.7/id",
        "keyring:messagechannelwizard/draft/1/api_key",
        "keyring: MessageChannelWizard/pin/x/sha256",
        "keyring:MessageChannelWizard/x",
        "keyring:id@MessageChannelWizard/pbx/https://192.0.2.7/id",
        "keyring:a@b@messagechannelwizard/pbx/https://192.0.2.7/id",
        "env:PBX_CLIENT_SECRET",
        "env:pbx_client_secret",
        "env: PBX_CLIENT_ID",
        "env:OTHER_NAME_OF_THE_SAME",
    ],
)
def test_t3_an_entry_of_the_application_s_own_is_given_to_no_file(tmp_path: Path, entry: str) -> None:
    path = written(tmp_path, account_sid="AC0123", auth_token=entry)
    login = {"PBX_CLIENT_SECRET": CANARY, "OTHER_NAME_OF_THE_SAME": f" {CANARY}\n", "pbx_client_secret": CANARY}
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, SecretSources(login, nothing))
    assert [problem.message for problem in caught.value.problems] == [
        "This program's own entries are not given to any channel file."
    ]


def test_t3_a_reference_in_a_field_that_is_no_secret_is_not_followed(tmp_path: Path) -> None:
    path = written(tmp_path, "general", api_send_url="env:AWS_KEY", api_key="K")
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, SecretSources({"AWS_KEY": f"https://x.example/{CANARY}"}, nothing))
    told = {problem.field: problem.message for problem in caught.value.problems}
    assert "secret fields only" in told["credentials.api_send_url"]
    assert CANARY not in " ".join(told.values())


def test_t3_where_a_value_would_go_is_told_before_it_is_looked_up(tmp_path: Path) -> None:
    told: list[Asked] = []

    def refuse(asked: Asked) -> bool:
        told.append(asked)
        return False

    path = written(tmp_path, "general", api_send_url="https://evil.example:8443/x", api_key="keyring:AWS/key")
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, SecretSources({}, nothing, refuse))
    assert told == [Asked(Reference("keyring:AWS/key"), "credentials.api_key", told[0].provider, ("evil.example",))]
    assert "“keyring:AWS/key” was not allowed." in [problem.message for problem in caught.value.problems]


def test_t3_what_came_from_a_reference_is_masked_in_every_log_line(tmp_path: Path) -> None:
    read_channel_file(written(tmp_path), SecretSources({"AWS_KEY": CANARY}, nothing))
    assert CANARY not in redacted(f"the value is {CANARY}")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://evil.example:443/x", "evil.example"),
        ("https://evil.example#@good.example", "evil.example"),
        ("https://p\u0431x.example/", "xn--px-blc.example"),
        ("https://good.example\u3002evil.example/", "good.example.evil.example"),
        ("https://good.example\u200b.evil.example/", "good.example.evil.example"),
        ("https://" + "good.example." * 7 + "evil.example/", "…" + ("good.example." * 7 + "evil.example")[-79:]),
    ],
)
def test_t11_the_host_that_is_told_is_the_one_that_gets_the_value(tmp_path: Path, address: str, told: str) -> None:
    asked: list[Asked] = []

    def refuse(each: Asked) -> bool:
        asked.append(each)
        return False

    path = written(tmp_path, "general", api_send_url=address, api_key="env:AWS_KEY", api_secret="S")
    with pytest.raises(FileInvalid):
        read_channel_file(path, SecretSources({}, nothing, refuse))
    assert [each.hosts for each in asked] == [(told,)]


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example\\@good.example/x",
        "https://good.example@evil.example/x",
        "https://good.example:pw@evil.example/x",
        "https://evil.example;@good.example/",
        "https://good.example%2f@evil.example/",
        "https://0x7f.1/",
    ],
)
def test_t11_where_the_host_is_not_clear_no_reference_is_followed(tmp_path: Path, address: str) -> None:
    path = written(tmp_path, "general", api_send_url=address, api_key="keyring:AWS/key")
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, SecretSources({}, nothing, lambda _asked: pytest.fail("asked")))
    told = {problem.field: problem.message for problem in caught.value.problems}
    assert "not clear which host" in told["credentials.api_key"]
