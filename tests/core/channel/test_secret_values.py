"""What is secret of a draft: by its field, and an address that brings a login along."""

import json
from pathlib import Path

import pytest

from core.channel.catalog import provider
from core.channel.credentials import MASK, Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.channel.rules import MISSING_SECRET, problems
from core.channel.secret_values import (
    missing_secrets,
    secret_keys,
    shown,
    typed_secrets,
    with_secrets,
    without_secrets,
)
from core.files.channel_file import write_channel_file
from core.store.draft_text import draft_as_text, draft_from_text

LOGIN_URL = "https://user:CANARY@api.example.com/send"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="Front desk",
    credentials=Credentials(
        {
            "api_key": "KEY0123-secret",
            "api_secret": "secret-0123",
            "api_send_url": LOGIN_URL,
            "api_verify_url": "https://api.example.com/verify",
        }
    ),
    dids=(DidRoute("+4930111", "extension", "137"),),
)


@pytest.mark.parametrize("url", [LOGIN_URL, "https://api.example.com/send?key=CANARY", "https://[CANARY"])
def test_s4_a_login_inside_an_address_is_masked_wherever_it_is_shown(url: str) -> None:
    known = provider("general")
    assert known is not None
    field = known.field("api_send_url")
    assert field is not None
    assert shown(field, url) == MASK
    assert shown(field, "https://api.example.com/send") == "https://api.example.com/send"


def test_s4_a_login_inside_an_address_is_kept_in_the_keyring_and_nowhere_else(tmp_path: Path) -> None:
    assert "api_send_url" in secret_keys(DRAFT)
    assert "CANARY" not in draft_as_text(DRAFT)
    assert "CANARY" not in json.dumps(to_request(DRAFT).as_masked_json())
    write_channel_file(DRAFT, tmp_path / "file.json")
    assert "CANARY" not in (tmp_path / "file.json").read_text("utf-8")
    kept = draft_from_text(draft_as_text(DRAFT))
    values = {key: DRAFT.credentials[key] for key in secret_keys(DRAFT)}
    assert with_secrets(kept, values) == DRAFT


def test_s5_what_is_typed_and_not_at_hand_is_a_problem_also_where_it_may_be_empty() -> None:
    kept = without_secrets(DRAFT)
    assert typed_secrets(kept) == {"api_key", "api_secret", "api_send_url"}
    assert {field.key for field in missing_secrets(kept)} == typed_secrets(kept)
    told = {problem.field for problem in problems(kept) if problem.text == MISSING_SECRET}
    assert told == {"account_data.api_key", "account_data.api_secret", "account_data.api_send_url"}


def test_a_draft_of_an_earlier_version_does_not_tell_what_was_typed() -> None:
    body = json.loads(draft_as_text(DRAFT))
    del body["version"], body["secrets"]
    assert draft_from_text(json.dumps(body)).secrets == {"api_key", "api_secret"}
