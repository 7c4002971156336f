"""A key that a mail has wrapped is joined, and nothing else of the mail is joined to a key."""

import pytest

from core.channel.catalog import provider
from core.mail.whole_text import read_whole

META = "EAA" + "Gm0PX4ZCpsBO" * 14 + "ZDZD"
SHORT_META = "EAA" + "Gm0PX4ZCpsBO" * 5 + "ZDZD"
SECRET = "7d1f08b6c35a4e9f" * 2
TELNYX = "KEY" + "0189ABCDEF01" * 2 + "_" + "x7Kq" * 6
PUBLIC = "Xk3" * 14 + "Q="


def taken(channel: str, text: str) -> dict[str, str]:
    found = provider(channel)
    assert found is not None
    return {each.key: each.value for each in read_whole(text, found.fields, found.name).taken}


@pytest.mark.parametrize("token", [META, SHORT_META])
@pytest.mark.parametrize(
    "below",
    [
        "+12065550142",
        "206-555-0142",
        "030/900100",
        "2026-11-27",
        f"APP_SECRET={SECRET}",
        "ACCOUNT_ID=5500100",
        "x=1",
        "Regards",
        "Cheers",
    ],
)
def test_the_line_below_a_long_key_is_not_joined_to_it_where_it_is_something_else(token: str, below: str) -> None:
    for name in ("Access Token: ", "ACCESS_TOKEN="):
        assert taken("whatsapp", f"{name}{token}\n{below}\n")["access_token"] == token


@pytest.mark.parametrize("below", ["Numbers", "NUMBERS", "hotel-sonne", "Jo-Ann", "Support"])
def test_a_word_below_a_key_is_never_joined_to_it(below: str) -> None:
    assert taken("whatsapp", f"Access Token: {META}\n{below}\n") == {"access_token": META}
    assert taken("whatsapp", f"Access Token: {SHORT_META}\n{below}\n").get("access_token", SHORT_META) == SHORT_META


def test_each_line_of_a_settings_file_has_its_own_value() -> None:
    assert taken("telnyx", f"API_KEY={TELNYX}\nPUBLIC_KEY={PUBLIC}\n") == {"api_key": TELNYX, "public_key": PUBLIC}
    assert taken("whatsapp", f"ACCESS_TOKEN={META}\nAPP_SECRET={SECRET}\nPHONE_NUMBER_ID=109876543210987\n") == {
        "access_token": META,
        "app_secret": SECRET,
        "phone_number_id": "109876543210987",
    }


@pytest.mark.parametrize("width", [64, 70, 76, 78, 98])
def test_a_key_that_a_mail_has_wrapped_is_one_still(width: int) -> None:
    lines = [f"Access Token: {META}"[at : at + width] for at in range(0, len(META) + 14, width)]
    assert taken("whatsapp", "\n".join(lines) + "\n\nKind regards\n") == {"access_token": META}


def test_a_mail_is_decoded_only_where_it_is_encoded() -> None:
    values = {"account_id": "2087935", "password": "9LyEv8O4B5R*="}
    for name in ("ACCOUNT_ID=", "Account ID = "):
        found = taken(
            "bandwidth", f"PASSWORD={values['password']}\nUSERNAME=api-user\n{name}{values['account_id']}\n"
        )
        assert {key: found.get(key) for key in values} == values
    encoded = f"Your token for the account: access_token=3D{META[:30]}=\n{META[30:100]}=\n{META[100:]}\n"
    assert taken("whatsapp", encoded) == {"access_token": META}


def test_a_settings_file_is_no_encoded_mail_whatever_its_values_end_with() -> None:
    text = f"API_SECRET={'Xk3' * 20}=\nAPI_SEND_URL=https://api.example.com/send?max=20\nAPI_KEY={TELNYX}\n"
    found = taken("general", text)
    assert found["api_secret"] == "Xk3" * 20 + "="
    assert found["api_send_url"] == "https://api.example.com/send?max=20"
