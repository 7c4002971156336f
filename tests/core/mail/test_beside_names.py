"""What stands below a name is its value only where none stands beside it, and where it can be one."""

import pytest

from core.channel.catalog import provider
from core.mail.whole_text import WholeText, read_whole

KEY, SECRET = "9a8b7c6d5e4f3a2b1c0d", "7d1f08b6c35a4e9f" * 2
SEND = "https://api.example.com/v1/send"


def read(channel: str, text: str) -> WholeText:
    found = provider(channel)
    assert found is not None
    return read_whole(text, found.fields, found.name)


def taken(channel: str, text: str) -> dict[str, str]:
    return {each.key: each.value for each in read(channel, text).taken}


BELOW = ["+12065550142", "206-555-0142", "030/900100", "2026-11-27", "192.168.5.150", "hotel-example", "Support"]


@pytest.mark.parametrize("below", BELOW)
@pytest.mark.parametrize("line", [f"Access Key ({KEY})", f"{KEY}  <- Access Key", f"{KEY} = Access Key"])
def test_what_is_below_a_name_with_its_value_is_another_things(line: str, below: str) -> None:
    assert taken("siptrunk", f"{line}\n{below}\n").get("access_key", KEY) == KEY


@pytest.mark.parametrize("below", [*BELOW[:5], "https://portal.example.com/login"])
def test_a_number_a_date_and_an_address_are_no_keys_below_the_name_of_one(below: str) -> None:
    found = read("siptrunk", f"Access Key\n{below}\nSecret Key\n{SECRET}\n")
    assert {each.key: each.value for each in found.taken} == {"secret_key": SECRET}
    assert found.missing == ("access_key",)
    assert (found.numbers is not None) == (below in BELOW[:3])


def test_what_is_said_in_brackets_of_a_value_leaves_it_below() -> None:
    for aside in ("(required)", "(API)", "(keep it secret)", "(32 characters)"):
        assert taken("siptrunk", f"Secret Key {aside}\n{SECRET}\n") == {"secret_key": SECRET}


@pytest.mark.parametrize("quotes", ["“{}”", "„{}“", "«{}»", "‹{}›"])
def test_quotation_marks_of_a_mail_end_an_address(quotes: str) -> None:
    text = f"API Key: {quotes.format(KEY)}\nSending URL: {quotes.format(SEND)}\n"
    assert taken("general", text) == {"api_key": KEY, "api_send_url": SEND}


def test_an_address_keeps_its_slash_before_the_next_name() -> None:
    text = f"API Key: {KEY}  Sending URL: {SEND}/  API Secret: {SECRET}\n"
    assert taken("general", text) == {"api_key": KEY, "api_secret": SECRET, "api_send_url": f"{SEND}/"}


def test_names_are_read_between_the_asterisks_of_a_messenger() -> None:
    for line in ("*API Key:* `{}`", "*API Key*: {}", "*API Key* = {}"):
        assert taken("general", line.format(KEY) + f"\nSending URL: {SEND}\n") == {
            "api_key": KEY,
            "api_send_url": SEND,
        }
    assert taken("aspsms", "Userkey: ABCD1234\nPassword: *a1*b2*\n")["password"] == "*a1*b2*"


@pytest.mark.parametrize("line", ["Username (api-hScNCv)", "api-user  <- Username", "hotel ← Username"])
def test_a_user_name_beside_its_name_is_not_looked_for_below(line: str) -> None:
    assert "username" not in taken("bandwidth", f"{line}\nSupport\n")
    assert taken("bandwidth", "Username (e-mail)\njo@example.com\n") == {"username": "jo@example.com"}
