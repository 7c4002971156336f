"""Keys as people paste them, and that no print, log or pickle shows them."""

import base64
import copy
import json
import pickle
import traceback
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.credentials import Credentials, decoded_if_encoded, encode, strip_pasted
from core.channel.draft import ChannelDraft
from core.channel.request import to_request
from tests.any_text import ANY
from tests.shortcuts import with_value

CANARY = "canary-Zq8v1TtYw3"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="twilio",
    name="Front desk",
    credentials=Credentials({"account_sid": CANARY, "auth_token": CANARY}),
)


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{0!r}".format], ids=["repr", "str", "format", "!r"])
@pytest.mark.parametrize(
    "held", [DRAFT.credentials, DRAFT, to_request(DRAFT)], ids=["credentials", "draft", "request"]
)
def test_f3_no_way_of_printing_shows_a_key(held: object, show: Callable[[object], str]) -> None:
    assert CANARY not in show(held)
    assert encode(CANARY) not in show(held)
    assert CANARY in str(dict(DRAFT.credentials)), "the canary would be found if it were there"


@pytest.mark.parametrize("write", [pickle.dumps, copy.deepcopy, json.dumps], ids=["pickle", "deepcopy", "json"])
def test_f3_credentials_are_not_written_anywhere_by_mistake(write: Callable[[object], object]) -> None:
    with pytest.raises(TypeError) as caught:
        write(DRAFT.credentials)
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_credentials_equal_by_value_have_the_same_hash() -> None:
    assert Credentials({"a": "1", "b": "2"}) == Credentials({"b": "2", "a": "1"})
    assert hash(Credentials({"a": "1", "b": "2"})) == hash(Credentials({"b": "2", "a": "1"}))
    assert Credentials({"a": "1"}) != Credentials({"a": "2"})


def test_a_changed_value_leaves_the_original_as_it_was() -> None:
    before = Credentials({"a": "1"})
    assert with_value(before, "a", "2") == {"a": "2"}
    assert before == {"a": "1"}


@pytest.mark.parametrize(
    "around", ["\n", "\r\n", " ", "\t", "\u00a0", "\u200b", "\ufeff", "\u2060", "\u202a", "\u200f", "\0"]
)
def test_h9_what_mails_and_web_pages_put_around_a_key_is_taken_away(around: str) -> None:
    assert strip_pasted(f"{around}{around}KEY 1{around}") == "KEY 1"


@given(st.text(ANY))
def test_h9_stripping_keeps_the_inside_and_is_done_once(text: str) -> None:
    stripped = strip_pasted(text)
    assert stripped in text
    assert strip_pasted(stripped) == stripped


@given(st.text(ANY))
def test_h10_base64_is_the_standard_one_in_one_line(text: str) -> None:
    encoded = encode(text)
    assert base64.standard_b64decode(encoded).decode("utf-8") == text
    assert "\n" not in encoded
    assert len(encoded) % 4 == 0


def test_h10_base64_is_what_the_official_page_prints() -> None:
    assert encode("mySuperSecret123") == "bXlTdXBlclNlY3JldDEyMw=="
    assert encode("myAPIKey456") == "bXlBUElLZXk0NTY="
    assert encode("34567890") == "MzQ1Njc4OTA="
    assert encode("\x00\x00>>>???".replace("\x00", "a")) == "YWE+Pj4/Pz8="


def test_h9_a_key_that_was_encoded_by_hand_is_recognised() -> None:
    assert decoded_if_encoded("bXlBUElLZXk0NTY=") == "myAPIKey456"


@pytest.mark.parametrize(
    "value",
    ["", "ACCOUNTSID12", "deadbeef", "AC" + "0123456789abcdef" * 2, "bXlB", "myAPIKey456", "bXlBUElLZXk0NTY", "ключ"],
)
def test_a_key_as_portals_print_them_is_not_taken_for_base64(value: str) -> None:
    assert decoded_if_encoded(value) is None
