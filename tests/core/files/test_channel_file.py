"""Channel files read: what is right is the draft, what is wrong is told at its place, and no secret is repeated."""

import json
import traceback
from pathlib import Path
from typing import Any

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.errors import VaultUnavailable
from core.files.channel_file import FileInvalid, read_channel_file, read_draft_file
from core.secrets.sources import SecretSources

NOWHERE = SecretSources({}, lambda entry: None)
CANARY = "canary-Zq8v1TtYw3"
SMS: dict[str, Any] = {
    "name": "Front desk",
    "webhook_url_type": "nat",
    "channel": "general",
    "credentials": {"api_key": "myAPIKey456", "api_send_url": "https://api.example.com/message/send"},
    "send_rate": 2,
    "auto_close_session": 1,
    "session_expired_time": 5,
    "enb_duplicate_active_session": 1,
    "accompanying_msg": "See the file",
    "dids": [
        {
            "did_number": "+1234567890",
            "destination_type": "extension",
            "destination_id": "137",
            "members": [{"type": "extension", "value": "137"}],
        }
    ],
}
WHATSAPP: dict[str, Any] = {
    "name": "Front desk",
    "webhook_url_type": "fqdn",
    "channel": "whatsapp",
    "credentials": {"access_token": "a token", "app_secret": "a secret"},
    "phone_number_id": "3546573434879",
    "business_account_id": "3456787890",
}
FACEBOOK: dict[str, Any] = {
    "name": "Front desk",
    "webhook_url_type": "fqdn",
    "channel": "facebook",
    "credentials": {"access_token": "a token", "app_secret": "a secret", "page_name": "Our page"},
    "dids": [{"did_number": "123", "destination_type": "api"}],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "channel.json"


def read(path: Path, content: object, sources: SecretSources = NOWHERE) -> ChannelDraft:
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return read_channel_file(path, sources).draft


def told(path: Path, content: object, sources: SecretSources = NOWHERE) -> dict[str, str]:
    """Messages by path in the file."""
    with pytest.raises(FileInvalid) as caught:
        read(path, content, sources)
    messages = {problem.field: problem.message for problem in caught.value.problems}
    assert len(messages) == len(caught.value.problems), "each place is told once"
    return messages


def test_a_file_becomes_the_draft_that_a_person_would_have_typed(path: Path) -> None:
    assert read(path, SMS) == ChannelDraft(
        kind_value="sms",
        channel="general",
        name="Front desk",
        webhook_url_type="nat",
        credentials=Credentials(SMS["credentials"]),
        send_rate="2",
        auto_close_session=1,
        session_expired_time="5",
        enb_duplicate_active_session=1,
        accompanying_msg="See the file",
        dids=(DidRoute("+1234567890", "extension", "137", (Member("extension", "137"),)),),
    )


def test_what_is_not_seen_around_a_name_and_what_is_said_beside_a_number_is_told(path: Path) -> None:
    routes = [{"did_number": "+1 206 342 0142 (Fax)", "destination_type": "extension", "destination_id": "137"}]
    path.write_text(json.dumps(SMS | {"name": "\u200fFront desk", "dids": routes}))
    found = read_channel_file(path, NOWHERE)
    assert (found.draft.name, found.draft.dids[0].did_number) == ("Front desk", "+12063420142")
    assert [notice.field for notice in found.notices] == ["name", "dids[0].did_number"]


def test_what_stands_beside_the_credentials_is_taken_plain(path: Path) -> None:
    draft = read(path, WHATSAPP)
    assert draft.credentials["phone_number_id"] == "3546573434879"
    assert draft.credentials["business_account_id"] == "3456787890"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig"])
def test_utf8_is_read_with_and_without_a_byte_order_mark(path: Path, codec: str) -> None:
    content = json.dumps(SMS | {"name": "Zürich 受付"}, ensure_ascii=False).encode(codec)
    assert read(path, content).name == "Zürich 受付"


TEXT = json.dumps(SMS, indent=2)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "line 1, column 1"),
        (TEXT.replace('"nat",', '"nat"').encode(), "line 4, column 3"),
        (TEXT.encode() + b"x", "extra data"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (TEXT.encode("utf-16"), "not UTF-8 text (line 1)"),
        (TEXT.replace("Front desk", "Zürich").encode("latin-1"), "not UTF-8 text (line 2)"),
        (b"[]", "one object in braces, not a list"),
        (b'"text"', "one object in braces, not text in quotes"),
        (b"null", "one object in braces, not null"),
        (b"NaN", "one object in braces, not a number"),
        (b" " * 10_000_001, "larger than 10 MB"),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None,
)
def test_what_is_no_json_object_is_refused_with_the_place(path: Path, content: bytes, message: str) -> None:
    assert message in told(path, content)[""]


def test_a_file_that_is_not_there_or_is_a_folder_is_told_not_raised(tmp_path: Path) -> None:
    for name in ("missing.json", ".", "a\0b"):
        with pytest.raises(FileInvalid) as caught:
            read_channel_file(f"{tmp_path}/{name}", NOWHERE)
        assert [problem.field for problem in caught.value.problems] == [""]


def test_a_key_that_stands_twice_is_told_where(path: Path) -> None:
    content = TEXT.replace('"destination_id": "137"', '"destination_id": "1", "destination_id": "2"')
    content = content.replace('"api_key"', '"api_key": "x", "api_key"').replace('"name"', '"name": "x", "name"', 1)
    messages = told(path, content.encode())
    assert set(messages) == {"name", "credentials.api_key", "dids[0].destination_id"}
    assert set(messages.values()) == {"This key appears more than once."}


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        (SMS | {"webhok_url_type": "nat"}, "webhok_url_type", "Did you mean “webhook_url_type”?"),
        (SMS | {"Name": "x"}, "Name", "Did you mean “name”?"),
        (SMS | {"qqq": 1}, "qqq", "The keys here are name, "),
        (SMS | {"account_data": []}, "account_data", "has “credentials” with plain values"),
        (SMS | {"api_key": "x"}, "api_key", "inside “credentials”"),
        (SMS | {"phone_number_id": "1"}, "phone_number_id", "Channels of type SMS have no such parameter"),
        (WHATSAPP | {"send_rate": 2}, "send_rate", "Channels of type WhatsApp have no such parameter"),
        (
            WHATSAPP | {"accompanying_msg": "x"},
            "accompanying_msg",
            "Channels of type WhatsApp have no such parameter",
        ),
        (
            FACEBOOK | {"enb_duplicate_active_session": 1},
            "enb_duplicate_active_session",
            "Channels of type Facebook have no",
        ),
        (
            FACEBOOK | {"dids": [{"did_number": "1", "destination_type": "api", "members": []}]},
            "dids[0].members",
            "Channels of type Facebook have no members",
        ),
        (
            SMS | {"credentials": SMS["credentials"] | {"apikey": "x"}},
            "credentials.apikey",
            "Did you mean “api_key”?",
        ),
        (
            WHATSAPP | {"credentials": WHATSAPP["credentials"] | {"phone_number_id": "1"}},
            "credentials.phone_number_id",
            "belongs next to “credentials”",
        ),
        (SMS | {"dids": [SMS["dids"][0] | {"did_numer": 1}]}, "dids[0].did_numer", "Did you mean “did_number”?"),
        (
            SMS | {"dids": [SMS["dids"][0] | {"members": [{"type": "extension", "value": "1", "id": 1}]}]},
            "dids[0].members[0].id",
            "The keys here are type, value",
        ),
        (SMS | {"channel": "Twilio"}, "channel", "“Twilio” is not a provider. Did you mean “twilio”?"),
        (SMS | {"channel": "?"}, "channel", "“?” is not a provider. Use one of general, alhambra, "),
        (SMS | {"webhook_url_type": "FQDN"}, "webhook_url_type", 'Enter "fqdn" or "nat".'),
        ({key: SMS[key] for key in SMS if key != "webhook_url_type"}, "webhook_url_type", 'Enter "fqdn" or "nat".'),
        ({key: SMS[key] for key in SMS if key != "name"}, "name", "Give the channel a name."),
        ({key: SMS[key] for key in SMS if key != "channel"}, "channel", "“” is not a provider"),
    ],
)
def test_a_key_that_is_wrong_here_is_told(path: Path, body: object, place: str, message: str) -> None:
    messages = told(path, body)
    assert list(messages) == [place]
    assert message in messages[place]


def routed(**changes: object) -> dict[str, Any]:
    return SMS | {"dids": [SMS["dids"][0] | changes]}


@pytest.mark.parametrize(
    ("body", "place", "message"),
    [
        (routed(destination_id=137), "dids[0].destination_id", 'must be text in quotes: "137"'),
        (routed(did_number=True), "dids[0].did_number", "text in quotes, not true or false"),
        (routed(destination_type=None), "dids[0].destination_type", "text in quotes, not null"),
        (routed(members={}), "dids[0].members", "list in square brackets, not an object"),
        (routed(members=["extension:1"]), "dids[0].members[0]", "object in braces, not text in quotes"),
        (routed(members=[{"type": "extension", "value": 1}]), "dids[0].members[0].value", 'text in quotes: "1"'),
        (routed(members=[{"type": "user", "value": "1"}]), "dids[0].members", "“user:1” is not a member"),
        (SMS | {"dids": ["+1555"]}, "dids[0]", "object in braces, not text in quotes"),
        (SMS | {"dids": {}}, "dids", "list in square brackets, not an object"),
        (SMS | {"credentials": []}, "credentials", "object in braces, not a list"),
        (SMS | {"name": 5}, "name", 'text in quotes: "5"'),
        (SMS | {"name": 1.5}, "name", "text in quotes, not a number"),
        (SMS | {"channel": ["general"]}, "channel", "text in quotes, not a list"),
        (SMS | {"send_rate": "2"}, "send_rate", "without quotes, not text in quotes"),
        (SMS | {"send_rate": True}, "send_rate", "not true or false"),
        (SMS | {"send_rate": 2.0}, "send_rate", "not a number with a fraction"),
        (SMS | {"send_rate": float("nan")}, "send_rate", "not a number with a fraction"),
        (SMS | {"send_rate": 10**30}, "send_rate", "out of range"),
        (SMS | {"send_rate": 0}, "send_rate", "(1 or more)"),
        (SMS | {"auto_close_session": False}, "auto_close_session", "not true or false"),
        (SMS | {"auto_close_session": 2}, "auto_close_session", "0 (keep open) or 1 (close)"),
        (SMS | {"session_expired_time": None}, "session_expired_time", "not null"),
        (WHATSAPP | {"phone_number_id": 3546573434879}, "phone_number_id", "text in quotes, not a number"),
    ],
)
def test_a_value_of_the_wrong_type_is_told(path: Path, body: object, place: str, message: str) -> None:
    messages = told(path, body)
    assert list(messages) == [place]
    assert message in messages[place]


def test_an_integer_of_thousands_of_digits_is_told_like_any_other(path: Path) -> None:
    content = TEXT.replace('"send_rate": 2', '"send_rate": ' + "9" * 10_000).encode()
    assert list(told(path, content)) == ["send_rate"]


def test_all_mistakes_are_told_at_once(path: Path) -> None:
    body = routed(did_number="x", destination_id=137) | {"name": "", "channel": "general", "send_rate": "2", "x": 1}
    body["credentials"] = {"api_key": 7, "api_send_url": "http://x.example"}
    assert set(told(path, body)) == {
        "name",
        "send_rate",
        "x",
        "credentials.api_key",
        "credentials.api_send_url",
        "dids[0].did_number",
        "dids[0].destination_id",
    }


def test_an_invalid_file_still_says_the_name_of_its_channel(path: Path) -> None:
    with pytest.raises(FileInvalid) as caught:
        read(path, SMS | {"send_rate": 0})
    assert caught.value.name == "Front desk"


def with_key(value: object) -> dict[str, Any]:
    return SMS | {"credentials": SMS["credentials"] | {"api_key": value}}


SOURCES = SecretSources(
    {
        "KEY": CANARY,
        "PASTED": f"{CANARY}\n",
        "EMPTY": "",
        "ENCODED": "bXlBUElLZXk0NTY=",
        "MEANT": "plain:bXlBUElLZXk0NTY=",
    },
    {"sms/api": CANARY}.get,
)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("env:KEY", CANARY),
        (" env:KEY\n", CANARY),
        ("env:PASTED", CANARY),
        ("env:MEANT", "bXlBUElLZXk0NTY="),
        ("keyring:sms/api", CANARY),
        ("plain:env:KEY", "env:KEY"),
        ("plain:plain:x", "plain:x"),
        ("plain:bXlBUElLZXk0NTY=", "bXlBUElLZXk0NTY="),
        ("ENV:KEY", "ENV:KEY"),
        ("\u200bkey ", "key"),
    ],
)
def test_a_credential_comes_from_where_it_says(path: Path, written: str, value: str) -> None:
    assert read(path, with_key(written), SOURCES).credentials["api_key"] == value


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("env:MISSING", "The environment variable MISSING is not set"),
        ("env:EMPTY", "The environment variable EMPTY is not set, or is empty"),
        ("env:", "No environment variable can have such a name"),
        (f"env:{CANARY}", "No environment variable can have such a name"),
        ("env:\ud800", "No environment variable can have such a name"),
        ("keyring:sms/other", "no entry “sms/other”"),
        ("", "This value is required."),
        ("plain:", "This value is required."),
        ("bXlBUElLZXk0NTY=", "put plain: in front of it"),
        ("env:ENCODED", "put plain: in front of it"),
        ("plain: x", "spaces before or after"),
    ],
)
def test_a_credential_that_is_none_is_told_without_repeating_it(path: Path, written: str, message: str) -> None:
    messages = told(path, with_key(written), SOURCES)
    assert list(messages) == ["credentials.api_key"]
    assert message in messages["credentials.api_key"]
    assert CANARY not in messages["credentials.api_key"]


@pytest.mark.parametrize(
    ("value", "taken"), [("bXlBUElLZXk0NTY=", {"api_key"}), (" bXlBUElLZXk0NTY=", set()), ("x", set())]
)
def test_plain_answers_whether_a_value_is_encoded_and_no_question_that_comes_once_it_is_mended(
    path: Path, value: str, taken: set[str]
) -> None:
    path.write_text(json.dumps(with_key(f"plain:{value}")))
    assert read_draft_file(path).draft.taken_as_is == taken


def test_a_keyring_that_does_not_answer_is_a_problem_of_its_field(path: Path) -> None:
    def locked(entry: str) -> str | None:
        raise VaultUnavailable("The keyring is locked.", "Unlock it.")

    messages = told(path, with_key("keyring:sms/api"), SecretSources({}, locked))
    why = "This computer's keyring gave no value. The keyring is locked. Unlock it."
    assert messages == {"credentials.api_key": why}


def test_taking_white_space_away_is_noticed_without_repeating_the_value(path: Path) -> None:
    path.write_text(json.dumps(with_key(f"{CANARY}\u00a0") | {"name": " as it is "}))
    found = read_channel_file(path, NOWHERE)
    assert [notice.field for notice in found.notices] == ["credentials.api_key"]
    assert CANARY not in repr(found)
    assert found.draft.name == " as it is "


@pytest.mark.parametrize(
    "content",
    [
        TEXT.replace("myAPIKey456", CANARY)[:-3],
        TEXT.replace("myAPIKey456", CANARY + "\\q"),
        TEXT.replace('"myAPIKey456"', f'["{CANARY}"]'),
        TEXT.replace("myAPIKey456", f"{CANARY}\\nx"),
        TEXT.replace("myAPIKey456", CANARY).replace("Front desk", "\xff"),
    ],
    ids=["cut off", "bad escape", "wrong type", "two lines", "not UTF-8"],
)
def test_no_refusal_holds_a_secret_in_any_print_or_chained_exception(path: Path, content: str) -> None:
    assert CANARY in content, "the canary would be found if it were there"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, NOWHERE)
    error: BaseException | None = caught.value
    seen = []
    while error is not None:
        seen += [repr(error), str(error), repr(vars(error)), *map(str, getattr(error, "problems", ()))]
        error = error.__cause__ or error.__context__
    assert CANARY not in "".join([*seen, *traceback.format_exception(caught.value)])
