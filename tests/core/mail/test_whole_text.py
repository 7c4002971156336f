"""A mail pasted whole: what each provider's mail has goes into its field, and nothing that is not certain does."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.catalog import PROVIDERS
from core.channel.credentials import MASK
from core.mail.whole_text import LONGEST_TEXT, shown
from tests.any_text import ANY
from tests.core.mail.mails import BOTH, HEX, KEY, MAILS, OF, OTHER_HEX, SECRET, SEND, SID, VERIFY, Mail, read, values


def test_there_is_a_mail_of_each_provider() -> None:
    assert [mail.channel for mail in MAILS] == [each.value for each in PROVIDERS]


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.channel)
def test_a_mail_fills_its_fields_and_tells_the_lines(mail: Mail) -> None:
    found = read(mail.channel, mail.text)
    assert values(found) == mail.taken
    assert not found.missing
    assert not found.contested
    assert (found.numbers.count if found.numbers else 0) == mail.numbers
    assert found.found == found.wanted


def test_a_wrapped_token_is_told_with_both_its_lines() -> None:
    found = read("whatsapp", OF["whatsapp"].text)
    assert (found.taken[0].first, found.taken[0].last) == (1, 2)


def test_without_labels_the_shape_alone_counts() -> None:
    assert values(read("twilio", f"{SID}\n{HEX}\n")) == {"account_sid": (SID, 1), "auth_token": (HEX, 2)}


def test_labels_that_are_mixed_up_are_followed_and_do_not_fit() -> None:
    found = read("twilio", f"Account SID: {HEX}\nToken: {SID}\n")
    assert values(found) == {"account_sid": (HEX, 1), "auth_token": (SID, 2)}
    assert not any(each.fits for each in found.taken)


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        ("twilio", f"{HEX}\n{OTHER_HEX}\n"),
        ("twilio", f"Order hash: {HEX}"),
        ("twilio", f"Verify Service: VA{HEX}"),
        ("twilio", "Auth Token: ••••••••••••"),
        ("twilio", "Auth Token: <your auth token>"),
        ("twilio", "Auth Token: AC12…34ef"),
        ("twilio", f"Test credentials\n\nAuth Token: {HEX}"),
        ("twilio", f"Old Auth Token: {HEX}"),
        ("twilio", f"Auth Token: {HEX} (old)"),
        ("twilio", f"Altes Token: {HEX}"),
        ("general", "API Key: will be sent by SMS"),
        ("general", "API Key: folgt separat"),
        ("general", "API Key: telefonisch"),
        ("general", f"Webhook URL: {SEND}\n{VERIFY}\n"),
        ("general", f"Client Secret: {SECRET}"),
        ("general", f"Please keep the key {KEY} for the door"),
        ("aspsms", "Kundenportal\nPasswort: Geheim77x\n"),
        ("bandwidth", "Call 9901234 if in doubt"),
        ("flowroute", "password\n1a2B3c4D\n"),
        ("whatsapp", "106540352242922\n102290129340398\n"),
        ("facebook", "Token: 123456"),
    ],
)
def test_what_is_not_certain_is_not_taken(channel: str, text: str) -> None:
    assert not values(read(channel, text))


def test_a_value_with_its_full_name_is_taken_although_a_character_is_missing_so_that_its_field_says_so() -> None:
    assert values(read("twilio", f"Auth Token: {HEX[:31]}")) == {"auth_token": (HEX[:31], 1)}


def test_of_two_values_for_one_field_none_is_taken_and_both_are_told() -> None:
    found = read("twilio", f"{SID}\nAuth Token: {HEX}\nAuth Token: {OTHER_HEX}\n")
    assert list(values(found)) == ["account_sid"]
    assert [each.first for each in found.contested[0].found] == [2, 3]
    assert (found.found, found.wanted, found.missing) == (1, 2, ("auth_token",))


@pytest.mark.parametrize("key", ["demo-api_key-0123", "demo_api_key_0123", "x/token/9", "k.secret.1"])
def test_a_name_inside_a_value_or_an_address_is_no_name(key: str) -> None:
    found = read("general", f"API Key: {key}\nSend URL: https://api.example.com/api_send_url?api_key=1")
    assert values(found) == {
        "api_key": (key, 1),
        "api_send_url": ("https://api.example.com/api_send_url?api_key=1", 2),
    }


@pytest.mark.parametrize(
    ("channel", "text", "wanted"),
    [
        ("bandwidth", "Username: api-user\nPassword: Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        (
            "general",
            f"Authorization: Bearer {KEY}\nEndpoint for sending: {SEND}",
            {"api_key": KEY, "api_send_url": SEND},
        ),
        ("general", f"Prüf-URL {VERIFY}\nSende-URL {SEND}", {"api_verify_url": VERIFY, "api_send_url": SEND}),
        (
            "twilio",
            f"| Account SID | {SID} |\n|---|---|\n| Auth Token | {HEX} |",
            {"account_sid": SID, "auth_token": HEX},
        ),
        (
            "twilio",
            f"<p>Account SID: <b>{SID}</b><br>Token: <code>{HEX}</code></p>",
            {"account_sid": SID, "auth_token": HEX},
        ),
        ("twilio", f"TWILIO_ACCOUNT_SID={SID}\nTWILIO_AUTH_TOKEN={HEX}", BOTH),
        ("twilio", f"ACCOUNT SID\n{SID}\nAUTH TOKEN\n{HEX}", BOTH),
        (
            "twilio",
            f"SID {SID}\nToken {HEX}\nSecondary Auth Token: {OTHER_HEX}",
            {"account_sid": SID, "auth_token": HEX},
        ),
        ("bandwidth", "API user: api-user\nPass: Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        ("bandwidth", "user=api-user pwd=Abc!123xyz", {"username": "api-user", "password": "Abc!123xyz"}),
        ("skyetel", "SID: 12ab34cd\nSecret: zz99yy88xx77", {"sid_key": "12ab34cd", "secret_key": "zz99yy88xx77"}),
    ],
)
def test_other_ways_of_writing_it_down(channel: str, text: str, wanted: dict[str, str]) -> None:
    found = read(channel, text)
    assert {each.key: each.value for each in found.taken} == wanted
    assert not found.contested


def test_one_value_that_stands_twice_is_one() -> None:
    assert len(read("twilio", f"{SID}\nToken: {HEX}\nOnce more: Auth Token: {HEX}\n").taken) == 2


def test_the_better_named_value_counts() -> None:
    text = "Password: PortalGeheim77\nAPI password: pW7!lange\nUserkey: QWX4UZT89"
    assert values(read("aspsms", text))["password"] == ("pW7!lange", 2)


def test_the_live_values_count_where_test_values_stand_beside_them() -> None:
    text = f"Test credentials:\nAccount SID: AC{HEX}\nLive credentials:\nAccount SID: {SID}\nAuth Token: {HEX}\n"
    assert values(read("twilio", text)) == {"account_sid": (SID, 4), "auth_token": (HEX, 5)}


def test_what_was_not_used_is_counted() -> None:
    text = (
        f"{SID}\nToken: {HEX}\nAPI Key SID: SK{OTHER_HEX}\nsee https://example.com/a, https://example.com/b.\n••••••"
    )
    found = read("twilio", text).unused
    assert (found.addresses, found.values, found.hidden, found.set_aside) == (2, 1, 1, 0)


def test_what_is_missing_is_told_but_not_what_may_be_empty() -> None:
    assert read("general", f"API Key: {KEY}").missing == ("api_send_url",)


def test_a_text_that_is_too_long_is_not_looked_at() -> None:
    found = read("twilio", SID + "\n" + "x" * LONGEST_TEXT)
    assert found.too_long
    assert not found.taken


def test_a_text_that_speaks_of_its_keys_again_and_again_is_read_about_as_fast_as_another() -> None:
    def seconds(words: str) -> float:
        text = SID + ("\n" + words * 400) * 10
        began = time.process_time()
        read("twilio", text)
        return time.process_time() - began

    control = min(seconds("该东西变了") for _ in range(3))
    assert min(seconds("该密钥变了") for _ in range(2)) < 20 * control + 0.02


def test_what_is_shown_of_a_value_gives_no_secret_away() -> None:
    fields = next(each.fields for each in PROVIDERS if each.value == "twilio")
    assert shown(SID, fields, "account_sid") == "AC5e…3a86"
    assert shown(HEX, fields, "auth_token") == MASK
    assert shown(HEX, fields, "account_sid") == MASK


def test_nothing_that_was_pasted_is_in_a_repr() -> None:
    found = repr(read("general", OF["general"].text))
    assert KEY not in found
    assert SECRET not in found
    assert "7946" not in found


@given(st.text(ANY, max_size=400))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for each in ("twilio", "general", "facebook"):
        read(each, text)


def test_where_a_mail_says_more_of_a_value_is_told_for_nobody_hears_all_that_people_say_of_a_key() -> None:
    mail = f"""Hello,
here are the credentials. You find the Auth Token in the console:
Account SID: {SID}
Auth Token: {HEX}

Our Lee took the auth token along to the lake, ask him.
Auth Token (32 letters):
Best regards
"""
    found = read("twilio", mail)
    assert values(found) == {"account_sid": (SID, 3), "auth_token": (HEX, 4)}
    assert found.also_named == {"auth_token": (6,)}


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.channel)
def test_no_more_is_told_of_a_value_than_its_line_where_a_mail_says_no_more(mail: Mail) -> None:
    assert read(mail.channel, mail.text).also_named == {}
