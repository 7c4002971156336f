"""Channel files as people really have them: each has the right outcome, with a sentence that says what to do."""

from pathlib import Path

import pytest

from core.channel.catalog import PROVIDERS
from core.files.channel_file import ChannelFile, FileInvalid, read_channel_file
from core.files.not_json import of_text
from core.secrets.sources import SecretSources

CASES = Path(__file__).parent / "cases"
VALID: dict[str, dict[str, str]] = {
    # What is told of a file that is right, by the path in it.
    "101-bom.json": {},
    "115-env-newline.json": {"credentials.api_key": "Spaces around the value were removed"},
    "116-bearer.json": {"credentials.api_key": "“Bearer” before the value"},
    "117-dollar-env.json": {"credentials.api_key": "is the name of a variable, not its value"},
    "119-placeholder.json": {
        "credentials.api_key": "placeholder from a manual",
        "credentials.api_send_url": "“{{your-endpoint}}” is a placeholder",
    },
    "132-name-trailing-space.json": {"name": "Spaces around the value were removed"},
    "136-keyring.json": {},
}
INVALID: dict[str, dict[str, str]] = {
    "102-utf16-powershell.json": {"": "UTF-16"},
    "103-latin1.json": {"": "not UTF-8 text (line 2)"},
    "104-comments.json": {"": "line 1, column 1: JSON has no comments"},
    "105-trailing-comma.json": {"": "line 16, column 1: remove the comma before the closing bracket"},
    "106-single-quotes.json": {"": "double quotes"},
    "107-smart-quotes.json": {"": "line 2, column 2: typographic quotes"},
    "108-manual-body-as-is.json": {"account_data": "“credentials” with plain values"},
    "109-ints.json": {"dids[0].did_number": '"1234567890"', "dids[0].destination_id": '"137"'},
    "110-strings-for-ints.json": dict.fromkeys(
        ("send_rate", "auto_close_session", "session_expired_time"), "whole number without quotes"
    ),
    "111-bools.json": {"auto_close_session": "not true or false"},
    "112-list-of-channels.json": {"": "2 objects. Put each channel into a file of its own"},
    "114-null-dids.json": {"dids": "not null", "accompanying_msg": "not null"},
    "120-capital-values.json": {"channel": "Did you mean “twilio”?", "webhook_url_type": '"fqdn" or "nat"'},
    "123-whatsapp-number-as-id.json": {"business_account_id": "looks Base64-encoded"},
    "124-nan.json": {"webhook_url_type": "NaN"},
    "125-dup-key.json": {"name": "more than once"},
    "126-empty.json": {"": "empty"},
    "127-html.json": {"": "web page"},
    "128-markdown-fence.json": {"": "```"},
    "129-curl-data.txt": {"": "curl command"},
    "131-emoji-name.json": {"name": "at most 127"},
    "134-yaml.json": {"": "YAML"},
    "135-member-ints.json": {"dids[0].members[0].value": '"137"', "dids[0].members[1]": "object in braces"},
}


def read(path: Path) -> ChannelFile:
    return read_channel_file(path, SecretSources({"B_KEY": "abc\n"}, lambda entry: "k3y"))


def told(found: ChannelFile) -> dict[str, str]:
    return {each.field: each.message for each in found.notices} | {each.path: each.message for each in found.warnings}


def test_every_case_has_its_outcome() -> None:
    assert {path.name for path in CASES.iterdir()} == VALID.keys() | INVALID.keys()


@pytest.mark.parametrize("name", VALID)
def test_a_file_that_is_right_is_taken_with_what_is_to_be_told(name: str) -> None:
    said = told(read(CASES / name))
    assert said.keys() == VALID[name].keys()
    assert [path for path, phrase in VALID[name].items() if phrase not in said[path]] == []


@pytest.mark.parametrize("name", INVALID)
def test_a_file_that_is_not_right_says_what_to_do_at_each_place(name: str) -> None:
    with pytest.raises(FileInvalid) as caught:
        read(CASES / name)
    said = {problem.field: problem.message for problem in caught.value.problems}
    assert said.keys() == INVALID[name].keys()
    assert [path for path, phrase in INVALID[name].items() if phrase not in said[path]] == []


def test_the_keys_of_a_file_with_mistakes_are_looked_at_too() -> None:
    with pytest.raises(FileInvalid) as caught:
        read(CASES / "123-whatsapp-number-as-id.json")
    assert [warning.path for warning in caught.value.warnings] == [
        "credentials.access_token",
        "credentials.app_secret",
        "phone_number_id",
        "business_account_id",
    ]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (" \n", "empty"),
        ("{'a': 1}", "double quotes"),
        ('{"a": 1,}', "the comma before the closing bracket"),
        ('{"a": [1, ]}', "the comma before the closing bracket"),
        ('{"a": 1, /* why */ "b": 2}', "no comments"),
        ('{"a": 1 # why\n}', "no comments"),
        ('{"a": True}', "true, false and null"),
        ("{a: 1}", "keys must be in double quotes"),
        ('{"a": 1 "b": 2}', "a comma is missing"),
        ('{"a": "x\ny"}', "line break"),
        ('{"a": "C:\\x"}', "backslash"),
        ('{"a": "x', "no closing quote"),
        ('{"a": [1, 2', "ends too early"),
        ('{"a": 1} {"b": 2}', "only one object"),
        ("<?xml version='1.0'?><a/>", "XML"),
        ("$ curl https://pbx", "curl"),
        ("name: x\ndids:\n  - 1\n", "YAML"),
    ],
)
def test_what_is_no_json_is_named_and_never_repeated(tmp_path: Path, text: str, phrase: str) -> None:
    file = tmp_path / "one.json"
    file.write_text(text, "utf-8")
    with pytest.raises(FileInvalid) as caught:
        read(file)
    assert phrase in caught.value.problems[0].message


def test_the_sentences_hold_nothing_of_the_text() -> None:
    sentence, values = of_text('{"canary-key" "canary-value"}', 14, "Expecting ':' delimiter")
    assert "canary" not in sentence.format(**values)


def test_a_wrapped_token_is_joined_and_told(tmp_path: Path) -> None:
    token = "EAAG" + "m0PX4ZCpsBO" * 20
    body = (
        '{"name": "W", "webhook_url_type": "fqdn", "channel": "whatsapp", "phone_number_id": "106540352242922",'
        ' "business_account_id": "102290129340398", "credentials": {"app_secret": "%s", "access_token": "%s"}}'
    )
    file = tmp_path / "one.json"
    file.write_text(body % ("0123456789abcdef" * 2, token[:80] + "\\n  " + token[80:]), "utf-8")
    found = read(file)
    assert found.draft.credentials["access_token"] == token
    assert told(found) == {"credentials.access_token": "The value was spread over 2 lines; they were joined."}


def test_plain_is_exactly_what_is_meant_and_nothing_is_said(tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_text(
        '{"name": "W", "webhook_url_type": "fqdn", "channel": "general",'
        ' "credentials": {"api_key": "plain:Bearer x", "api_send_url": "https://api.example.com/send"}}'
    )
    found = read(file)
    assert (found.draft.credentials["api_key"], told(found)) == ("Bearer x", {})


def test_every_provider_is_known_to_the_keys() -> None:
    assert all(field.form is None or field.form.words for provider in PROVIDERS for field in provider.fields)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("# Acme Dental\n\nSend the messages to the reception.\n", "Markdown"),
        ("## Keys\n```json\n{}\n```\n", "Markdown"),
        ("# of Acme\nname: Acme\n", "YAML"),
        ("# of Acme\n\n# the second line\n{}", "JSON has no comments"),
        ("// of Acme\n{}", "JSON has no comments"),
        ("#!json\n[]", "JSON has no comments"),
    ],
)
def test_a_heading_is_no_comment_of_a_json_file(text: str, what: str) -> None:
    assert what in of_text(text, 0, "Expecting value")[0]
