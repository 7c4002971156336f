"""Every local rule: what breaks it is told at its field, what the page allows is not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute, Member, format_members, parse_members
from core.channel.rules import problems, repeated_rows
from core.errors import Problem
from core.pbx.errors import Refused
from tests.shortcuts import with_value

SMS = ChannelDraft(
    kind_value="sms",
    channel="general",
    name="Front desk",
    credentials=Credentials({"api_key": "myAPIKey456", "api_send_url": "https://api.example.com/send"}),
)
WHATSAPP = ChannelDraft(
    kind_value="whatsapp",
    channel="whatsapp",
    name="Front desk",
    credentials=Credentials(
        {
            "access_token": "a token",
            "app_secret": "a secret",
            "phone_number_id": "3546573434879",
            "business_account_id": "3456787890",
        }
    ),
)
FACEBOOK = ChannelDraft(
    kind_value="facebook",
    channel="facebook",
    name="Front desk",
    credentials=Credentials({"access_token": "a token", "app_secret": "a secret", "page_name": "Our page"}),
)


def fields(draft: ChannelDraft) -> list[str]:
    return [problem.field for problem in problems(draft)]


def told(draft: ChannelDraft) -> Problem:
    found = problems(draft)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("draft", [SMS, WHATSAPP, FACEBOOK], ids=["sms", "whatsapp", "facebook"])
def test_the_least_that_the_page_asks_for_is_enough(draft: ChannelDraft) -> None:
    assert problems(draft) == []


def test_an_empty_draft_is_told_what_is_missing_in_the_order_of_the_windows() -> None:
    assert fields(ChannelDraft()) == ["channel_type", "name"]
    assert fields(ChannelDraft(kind_value="sms")) == ["channel", "name"]


@pytest.mark.parametrize("name", ["", " ", "\u00a0", "a\nb", "a\x7fb", "a\ud800", "a\u2028b"])
def test_a_name_that_is_none_is_told(name: str) -> None:
    assert fields(replace(SMS, name=name)) == ["name"]


@pytest.mark.parametrize("mark", ["\u200b", "\u202e", "\u00ad", "\ufeff", "\u200f", "\u2066"])
def test_a_mark_that_nobody_sees_is_no_part_of_a_name(mark: str) -> None:
    assert told(replace(SMS, name=f"Front{mark}desk")).field == "name"


@pytest.mark.parametrize(
    "name", ["فندق الشمس \u200f(2)", "می\u200cخواهم", "Hotel 👨\u200d👩\u200d👧", "🏴\U000e0067\U000e007f"]
)
def test_the_signs_that_a_script_or_an_emoji_is_joined_with_may_stand_in_a_name(name: str) -> None:
    assert problems(replace(SMS, name=name)) == []


@pytest.mark.parametrize(
    ("character", "length", "wrong"), [("a", 127, 0), ("a", 128, 1), ("😀", 127, 0), ("ä", 128, 1)]
)
def test_h11_a_name_has_at_most_127_characters(character: str, length: int, wrong: int) -> None:
    assert len(problems(replace(SMS, name=character * length))) == wrong


@pytest.mark.parametrize("domain", ["", "FQDN", "lan"])
def test_the_webhook_domain_is_one_of_two(domain: str) -> None:
    assert fields(replace(SMS, webhook_url_type=domain)) == ["webhook_url_type"]


@pytest.mark.parametrize("key", ["api_key", "api_send_url"])
def test_a_required_value_that_is_missing_is_told_at_its_field(key: str) -> None:
    assert fields(replace(SMS, credentials=with_value(SMS.credentials, key, ""))) == [f"account_data.{key}"]


@pytest.mark.parametrize("value", [" k", "k\n", "\u200bk", "k\ufeff", "a\nb", "a\x00b", "a\ud800b"])
def test_h9_a_key_with_something_pasted_around_or_inside_is_told_without_repeating_it(value: str) -> None:
    problem = told(replace(SMS, credentials=with_value(SMS.credentials, "api_key", value)))
    assert problem.field == "account_data.api_key"
    assert not problem.asks
    assert value not in problem.message


def test_a_key_that_looks_encoded_is_a_question_until_it_is_said_to_be_right() -> None:
    draft = replace(SMS, credentials=with_value(SMS.credentials, "api_key", "bXlBUElLZXk0NTY="))
    assert told(draft).asks
    assert problems(replace(draft, taken_as_is=frozenset({"api_key"}))) == []


@pytest.mark.parametrize(
    "url", ["https://x.example", "https://x.example:8443/a?b=c#d", "HTTPS://x.example/", "https://[::1]/"]
)
def test_an_https_address_is_taken(url: str) -> None:
    assert problems(replace(SMS, credentials=with_value(SMS.credentials, "api_verify_url", url))) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://x.example",
        "x.example",
        "https://",
        "https:///path",
        "https://x.example:port",
        "https://[::1",
        "https://x .example",
    ],
)
def test_an_address_that_is_not_https_or_not_whole_is_told(url: str) -> None:
    draft = replace(SMS, credentials=with_value(SMS.credentials, "api_verify_url", url))
    assert fields(draft) == ["account_data.api_verify_url"]


@pytest.mark.parametrize(
    ("key", "longest"), [("phone_number_id", 31), ("business_account_id", 375)], ids=["31 plain", "500 in Base64"]
)
def test_a_whatsapp_id_has_the_length_of_the_page(key: str, longest: int) -> None:
    assert problems(replace(WHATSAPP, credentials=with_value(WHATSAPP.credentials, key, "1" * longest))) == []
    assert fields(replace(WHATSAPP, credentials=with_value(WHATSAPP.credentials, key, "1" * (longest + 1)))) == [key]


@pytest.mark.parametrize("field", ["send_rate", "session_expired_time"])
@pytest.mark.parametrize("text", ["0", "-1", "1.5", "1e3", "٣", "１", "2\n", " 2", "many", "1000000000"])
def test_what_is_not_a_whole_number_from_one_on_is_told(field: str, text: str) -> None:
    assert fields(replace(SMS, **{field: text})) == [field]  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["send_rate", "session_expired_time"])
@pytest.mark.parametrize("text", ["", "1", "999999999"])
def test_a_whole_number_or_nothing_is_taken(field: str, text: str) -> None:
    assert problems(replace(SMS, **{field: text})) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["auto_close_session", "enb_duplicate_active_session"])
def test_a_switch_is_0_or_1_or_left_to_the_pbx(field: str) -> None:
    for value in (None, 0, 1):
        assert problems(replace(SMS, **{field: value})) == []  # type: ignore[arg-type]
    assert fields(replace(SMS, **{field: 2})) == [field]  # type: ignore[arg-type]


def test_apidaze_needs_the_text_that_goes_with_a_file() -> None:
    draft = replace(SMS, channel="apidaze", credentials=Credentials({"api_key": "k", "api_secret": "s"}))
    assert told(draft).field == "accompanying_msg"
    assert problems(replace(draft, accompanying_msg="See the file\nplease")) == []
    assert fields(replace(SMS, accompanying_msg="a\x1bb")) == ["accompanying_msg"]


def test_settings_of_another_kind_are_not_judged() -> None:
    other = replace(FACEBOOK, send_rate="many", enb_duplicate_active_session=7, accompanying_msg="\x00")
    assert problems(other) == []
    assert problems(replace(FACEBOOK, dids=(DidRoute("1", "queue", "4", (Member("", "?"),)),))) == []


@pytest.mark.parametrize(
    "number", ["+4930123450", "004930123450", "+1 (555) 123-4567", "12345", "*72", "+49.30.1234", "110", "555#"]
)
def test_a_did_of_an_sms_channel_may_be_written_as_people_do(number: str) -> None:
    assert problems(replace(SMS, dids=(DidRoute(number, "extension", "137"),))) == []


@pytest.mark.parametrize("number", ["", "+", "1.55512E+11", "٣٤٥", "+1555\n", "’1", "++1", "x" * 99, "1" * 65])
def test_a_did_that_no_pbx_can_mean_is_told(number: str) -> None:
    assert fields(replace(SMS, dids=(DidRoute(number, "extension", "137"),))) == ["dids[0].did_number"]


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("+15567778888", 0),
        ("+1556777", 0),
        ("15567778888", 1),
        ("+05567778888", 1),
        ("+1 5567778888", 1),
        ("+" + "1" * 16, 1),
    ],
)
def test_a_whatsapp_number_is_in_e164_form(number: str, wrong: int) -> None:
    assert len(problems(replace(WHATSAPP, dids=(DidRoute(number, "queue", "4"),)))) == wrong


@pytest.mark.parametrize(("number", "wrong"), [("12345678901234", 0), ("+123", 1), ("Our page", 1)])
def test_a_page_id_has_digits_only(number: str, wrong: int) -> None:
    assert len(problems(replace(FACEBOOK, dids=(DidRoute(number, "queue", "4"),)))) == wrong


@pytest.mark.parametrize(
    ("type_", "id_", "field"),
    [
        ("extension", "", "destination_id"),
        ("queue", "Hotline", "destination_id"),
        ("extension", "٣", "destination_id"),
        ("extension", "1" * 19, "destination_id"),
        ("api", "4", "destination_id"),
        ("", "4", "destination_type"),
        ("Queue", "4", "destination_type"),
        ("ivr", "4", "destination_type"),
    ],
)
def test_a_destination_that_the_page_does_not_know_is_told(type_: str, id_: str, field: str) -> None:
    routes = (DidRoute("+15300055", "extension", "1"), DidRoute("+15300056", type_, id_))
    assert fields(replace(SMS, dids=routes)) == [f"dids[1].{field}"]


def test_a_third_party_platform_needs_no_id() -> None:
    assert problems(replace(SMS, dids=(DidRoute("+15300055", "api"),))) == []


@pytest.mark.parametrize("text", ["137", "extension:", "extension:Anna", "queue:4", ":4", "Extension:4"])
def test_a_member_that_is_none_is_told(text: str) -> None:
    routes = (DidRoute("+15300055", "api", members=(Member("organization", "2"), *parse_members(text))),)
    assert fields(replace(SMS, dids=routes)) == ["dids[0].members"]


def test_h4_the_same_number_in_two_lines_is_told_at_both_however_it_is_written() -> None:
    numbers = ("+1 555-1234", "+15551234", "+15550000", "(+1)555.1234")
    draft = replace(SMS, dids=tuple(DidRoute(number, "api") for number in numbers))
    found = problems(replace(draft, dids=draft.dids[:3]))
    assert [(problem.field, problem.values["lines"]) for problem in found] == [
        ("dids[0].did_number", "2"),
        ("dids[1].did_number", "1"),
    ]
    assert repeated_rows(DidRoute() for _ in range(3)) == {}


def test_members_keep_what_could_not_be_read() -> None:
    text = "extension:137; nobody ext_group:7"
    members = parse_members(text)
    assert members == (Member("extension", "137"), Member("", "nobody"), Member("ext_group", "7"))
    assert format_members(members) == "extension:137; nobody; ext_group:7"
    assert parse_members(format_members(members)) == members


def all_broken() -> Iterator[Problem]:
    routes = (
        DidRoute("x", "", ""),
        DidRoute("1", "queue", "?", parse_members("a extension:{b}")),
        DidRoute("1", "api", "4"),
    )
    for draft in (SMS, WHATSAPP, FACEBOOK, replace(SMS, channel="apidaze")):
        yield from problems(
            replace(
                draft,
                name="n" * 200,
                webhook_url_type="",
                credentials=Credentials({"api_key": " {x} ", "api_send_url": "http://{y}"}),
                send_rate="?",
                auto_close_session=5,
                session_expired_time="?",
                enb_duplicate_active_session=5,
                dids=routes,
            )
        )


def test_every_sentence_can_be_filled_with_its_values() -> None:
    sentences = [problem.message for problem in all_broken()]
    assert len(sentences) > 40
    assert all(sentence and "{length}" not in sentence and "{value}" not in sentence for sentence in sentences)
    assert any("“{b}”" in sentence for sentence in sentences), "a value's braces are no placeholders"


def test_a_refusal_says_the_errors_of_the_pbx_in_its_words_with_what_to_do() -> None:
    assert "40002" in Refused(40002, "PARAMETER ERROR").message
    assert "Correct the marked fields" in Refused(40002).message
