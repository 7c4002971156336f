"""Where a value of a mail ends: what belongs to it is kept, and what a mail breaks in two is not taken by halves."""

import pytest

from core.channel.catalog import provider
from core.mail.whole_text import WholeText, read_whole

KEY, SECRET = "nk4-Zt9qWm2LxB7c", "wJalrXUtnFEMIK7MDENGbPxRfi"
SEND = "https://api.example.com/v1/send"


def read(text: str, country: str = "") -> WholeText:
    general = provider("general")
    assert general is not None
    return read_whole(text, general.fields, general.name, country=country)


def taken(text: str) -> dict[str, str]:
    return {each.key: each.value for each in read(text).taken}


@pytest.mark.parametrize("end", ["/", "/e", "/y", "/et", "/EN", "/und", "!", "?", "+/", "/=", "-", "_"])
def test_a_key_keeps_the_signs_that_it_ends_with(end: str) -> None:
    found = read(f"API Key: {KEY}\nAPI Secret: {SECRET}{end}\nSending URL: {SEND}\n")
    assert {each.key: each.value for each in found.taken} == {
        "api_key": KEY,
        "api_secret": SECRET + end,
        "api_send_url": SEND,
    }
    assert not found.unused


@pytest.mark.parametrize("between", [" / ", ", ", " and ", ", und ", "; ", " | ", "/ ", " y "])
def test_what_stands_between_two_keys_belongs_to_neither(between: str) -> None:
    found = taken(f"API Key: {KEY}{between}API Secret: {SECRET}\n")
    assert found == {"api_key": KEY, "api_secret": SECRET}


@pytest.mark.parametrize("word", ["unknown?", "follows!", "None!", "pending?"])
def test_a_word_in_place_of_a_key_is_none_with_its_sign_either(word: str) -> None:
    assert taken(f"API Key: {word}\nAPI Secret: {SECRET}\n") == {"api_secret": SECRET}


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (f"{SEND}/", f"{SEND}/"),
        (f"{SEND}?to=", f"{SEND}?to="),
        (f"{SEND}(v2)", f"{SEND}(v2)"),
        (f"({SEND})", SEND),
        (f"[{SEND}]({SEND})", SEND),
        (f"[{SEND}]", SEND),
        (f"`{SEND}/`", f"{SEND}/"),
        (f"**{SEND}**", SEND),
        (f"<{SEND}>,", SEND),
    ],
)
def test_an_address_is_taken_to_its_end_and_no_further(written: str, url: str) -> None:
    found = read(f"API Key: {KEY}\nSending URL: {written}\n")
    assert {each.key: each.value for each in found.taken} == {"api_key": KEY, "api_send_url": url}
    assert not found.unused.addresses


@pytest.mark.parametrize(
    "written",
    [
        "https://api.example.com/v1/accounts/\nhotel-12345/messages",
        "https://api.example.com/v1/tenants/hotel-example-city-centre/acc\nounts/12345/messages",
        "https://api.example.com/v1/send?account=\n12345",
    ],
)
def test_no_half_of_an_address_is_taken_that_goes_on_in_the_next_line(written: str) -> None:
    found = read(f"API Key: {KEY}\nSending URL: {written}\n")
    assert [each.key for each in found.taken] == ["api_key"]
    assert found.missing == ("api_send_url",)
    assert found.unused.addresses


@pytest.mark.parametrize(
    "below", ["Regards", "API Secret: " + SECRET, "Thank you, Jo", "", "https://docs.example.com"]
)
def test_an_address_ends_where_the_next_line_is_something_else(below: str) -> None:
    assert taken(f"API Key: {KEY}\nSending URL: {SEND}/\n{below}\n")["api_send_url"] == f"{SEND}/"


@pytest.mark.parametrize("url", [f"{SEND}/", f"{SEND}/{'tenants-of-the-north/' * 3}messages"])
@pytest.mark.parametrize(
    "below", ["_" * 30, "=" * 30, "-_-_-_-", "+4930900100", "www.example.com/x", f"API_KEY={KEY}"]
)
def test_an_address_is_not_lost_for_what_surely_is_no_rest_of_it(url: str, below: str) -> None:
    found = taken(f"API_SECRET={SECRET}\nAPI_SEND_URL={url}\n{below}\n")
    assert found["api_send_url"] == url


def test_a_setting_behind_the_question_mark_of_an_address_may_be_the_rest_of_it() -> None:
    found = read(f"API Key: {KEY}\nSending URL: {SEND}?type=sms&\nto=12345\n")
    assert found.missing == ("api_send_url",)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Rufnummern: 030 900100, 030 900101", 2),
        ("Your numbers:\n030 900100\n030 900101", 2),
        ("DIDs: 030 900100", 1),
        ("Order: 030900100", 0),
        ("PIN 0309001", 0),
    ],
)
def test_numbers_of_another_country_than_the_chosen_one_are_not_dropped(text: str, numbers: int) -> None:
    found = read(f"API Key: {KEY}\nSending URL: {SEND}\n{text}\n", "US").numbers
    assert (found.count if found is not None else 0) == numbers


@pytest.mark.parametrize("end", ["!", "?", ".", "!!", ""])
def test_a_key_of_a_known_form_ends_where_its_form_does(end: str) -> None:
    twilio = provider("twilio")
    assert twilio is not None
    sid, token = "AC" + "5e0b7c21f94d3a86" * 2, "7d1f08b6c35a4e9f" * 2
    for text in (f"Your Account SID is {sid}{end}\nAuth Token: {token}{end}\n", f"{sid}{end}\n{token}{end}\n"):
        values = {each.key: each.value for each in read_whole(text, twilio.fields, twilio.name).taken}
        assert values == {"account_sid": sid, "auth_token": token}
