"""Mails in which other things than the provider's keys stand: none of theirs gets into a field."""

import pytest

from core.channel.catalog import provider
from core.mail.whole_text import read_whole

SID = "AC" + "5e0b7c21f94d3a86" * 2
HEX, OTHER_HEX = "7d1f08b6c35a4e9f" * 2, "b2d86a0e41c702ab" * 2
PUBLIC = "Xk3" * 14 + "Q="
TELNYX = "KEY" + "0189AbCdEf01" * 3
META = "EAA" + "Gm0PX4ZCpsBO" * 14
FLOWROUTE = "Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4"
TWILIO = {"account_sid": SID, "auth_token": HEX}


def taken(channel: str, text: str) -> dict[str, str]:
    """What is taken from a mail, by field."""
    service = provider(channel)
    assert service is not None
    found = read_whole(text, service.fields, service.name)
    return {each.key: each.value for each in found.taken}


@pytest.mark.parametrize(
    ("channel", "text", "expected"),
    [
        ("twilio", f"Account SID: {SID}\nMD5 of the attachment:\n{HEX}\n", {"account_sid": SID}),
        ("twilio", f"Account SID: {SID}\n\nZendesk\nAPI token: {HEX}\n", {"account_sid": SID}),
        ("twilio", f"Account SID: {SID}\nZendesk API token: {HEX}\n", {"account_sid": SID}),
        ("twilio", f"Account SID: {SID}\nWebhook signing token: {HEX}\n", {"account_sid": SID}),
        ("twilio", f"Account SID: {SID}\nYour verification token: {HEX}\n", {"account_sid": SID}),
        ("twilio", f"Twilio\n\nAccount SID: {SID}\nAuth Token: {HEX}\n\nTelnyx\nAuth Token: {OTHER_HEX}\n", TWILIO),
        ("twilio", f"SendGrid\nToken: {OTHER_HEX}\n\nTwilio\nAccount SID: {SID}\nAuth Token: {HEX}\n", TWILIO),
        ("twilio", f"Account SID: {SID}\nAuth Token: {OTHER_HEX} (revoked)\nAuth Token: {HEX}\n", TWILIO),
        ("twilio", f"Account SID: {SID}\nHere are the keys:\n{HEX}\n", TWILIO),
        ("twilio", f"Account SID: {SID}\nAuth Token: {HEX[:20]}=\n{HEX[20:]}\n", TWILIO),
        ("telnyx", f"API Key: {TELNYX}\n\nWireGuard\nPublicKey = {PUBLIC}\n", {"api_key": TELNYX}),
        ("telnyx", f"API Key: {TELNYX}\n\n[Peer]\nPublicKey = {PUBLIC}\n", {"api_key": TELNYX}),
        ("telnyx", f"API Key: {TELNYX[:30]}\n{TELNYX[30:]}\nPublic Key: {PUBLIC}\n", {"public_key": PUBLIC}),
        ("general", "API Key: abc123def456ghi7\n89jkl012mno345\n", {}),
        ("twilio", f"Account SID\tAuth Token\n{SID}\t{HEX}\nAC{OTHER_HEX}\t{OTHER_HEX}\n", {}),
        ("twilio", f"Account SID: {SID}\nAuth Token: https://onetimesecret.example/{HEX}\n", {"account_sid": SID}),
        ("twilio", f'{{"account_sid":"{SID}","auth_token":"{HEX}","api_key":"SK{OTHER_HEX}"}}', TWILIO),
        ("twilio", f"Account SID: “{SID}”\nAuth Token: ‘{HEX}’.\n", TWILIO),
        ("whatsapp", f"Access token (1/2): {META[:90]}\nAccess token (2/2): {META[90:]}\n", {}),
        ("flowroute", f"Access Key: required\nSecret Key: {FLOWROUTE}\n", {"secret_key": FLOWROUTE}),
        ("facebook", f"Instagram app secret: {OTHER_HEX}\nApp secret: {HEX}\n", {"app_secret": HEX}),
        ("whatsapp", f"Access token: {META}\n106540352242922\n", {"access_token": META}),
    ],
)
def test_only_what_is_the_provider_s_is_taken(channel: str, text: str, expected: dict[str, str]) -> None:
    assert taken(channel, text) == expected


@pytest.mark.parametrize("key", ["Ab12cd9'}XyZ77kk", "12345678'],abcdE", 'Ab12cd9",XyZ77kk'])
def test_a_quote_in_a_key_ends_it_only_where_one_begins_it(key: str) -> None:
    assert taken("voicemeup", f"Auth Token: {key}\n") == {"auth_token": key}
    assert taken("voicemeup", '{"username":"praxis","auth_token":"Ab12cd9XyZ"}')["auth_token"] == "Ab12cd9XyZ"


@pytest.mark.parametrize("sign", [";", ",", ", ", "|", "\t"])
def test_names_and_values_in_the_cells_of_a_table_are_pairs_whatever_parts_them(sign: str) -> None:
    text = f"Access Key{sign}Secret Key\nk3Y9aBcD7eFg{sign}Zx98yw7Q1\n"
    assert taken("siptrunk", text) == {"access_key": "k3Y9aBcD7eFg", "secret_key": "Zx98yw7Q1"}


@pytest.mark.parametrize("between", [": ", ":\n"])
@pytest.mark.parametrize("sign", ["/", " / ", ", ", " and ", " & "])
def test_two_values_behind_two_names_are_not_taken_for_the_value_of_one(sign: str, between: str) -> None:
    value = "k3Y9aBcD7eFg/Zx98yw7Q1"
    assert taken("siptrunk", f"Access Key{sign}Secret Key{between}{value}\n") == {}
