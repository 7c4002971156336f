"""Keys and addresses of a second look with real inputs: what is wrong is told, and no cure makes a wrong key."""

import time

import pytest

from core.channel.catalog import provider
from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft
from core.channel.request import masked_template
from core.channel.secret_values import is_secret_value
from core.keys.pasted import doubts_of
from core.keys.warnings import KeyWarning, key_warnings

KEY = "abc123DEF456"
TOKEN = "EAAG" + "m0PX4ZCpsBO" * 14
URL = "https://api.example.com/send"


def told(**values: str) -> tuple[KeyWarning, ...]:
    general = provider("general")
    assert general is not None
    return key_warnings(general, {"api_key": KEY, "api_send_url": URL, **values})


def told_of(channel: str, **values: str) -> dict[str, str]:
    found = provider(channel)
    assert found is not None
    return {warning.path.rpartition(".")[2]: warning.message for warning in key_warnings(found, values)}


def test_the_address_of_the_pbx_is_not_the_provider_s() -> None:
    webhook = "https://office.ras.yeastar.com/api/v1.0/webhook/general/abc"
    assert [each.message for each in told(api_send_url=webhook)] == [
        "This is an address of the PBX itself. Enter the address of the provider's API."
    ]
    assert not told(api_send_url="https://api.notyeastar.com/send")


@pytest.mark.parametrize(
    ("pasted", "cured"),
    [
        (f"apikey={KEY}", KEY),
        (f"{KEY},", KEY),
        (f"{KEY};", KEY),
        (f"{KEY}.", KEY),
        (f"{KEY}%0A", KEY),
        (f"{KEY}\\/x", f"{KEY}/x"),
        (f"{KEY}\\u0026x", f"{KEY}&x"),
        ("folgt", ""),
        ("1234567890", ""),
        (f"<apiKey>{KEY}</apiKey>", KEY),
        (f"{KEY}Copy", KEY),
        (f"({KEY})", KEY),
        (f"**{KEY}**", KEY),
        (f"{KEY} (expires 2027)", KEY),
        (f"{KEY} # live", KEY),
        (f"ApiKey {KEY}", KEY),
        (f"APIKEY: {KEY}", KEY),
        (f"• {KEY}", KEY),
        (f"API Key\n{KEY}", KEY),
        (f"{KEY} Copy to clipboard", KEY),
        (f'curl -H "Authorization: Bearer {KEY}"', KEY),
        (f"{KEY}&nbsp;", KEY),
        (f"{KEY}<br>", KEY),
        (f"{KEY}<br/></td>", KEY),
        (f"{KEY}\\", KEY),
        ("***REMOVED***", ""),
        (f"|{KEY}|", KEY),
        (f"| {KEY} |", KEY),
        (f"{KEY}|", KEY),
        (f"={KEY}", KEY),
        (f"{KEY}%3D%3D", f"{KEY}=="),
        ("Copied!", ""),
        ("Reveal", ""),
        ("+4930900100", ""),
        ("secrets.API_KEY", ""),
        ('env("API_KEY")', ""),
        ("@API_KEY@", ""),
        ("#{API_KEY}", ""),
        ("-", ""),
        (f"{KEY}\nsecret987654", ""),
        (f"key={KEY}&secret=xyz987", ""),
        ("see below", ""),
        (f"{KEY} secret987654", ""),
        (f"{KEY} {KEY[::-1]}", ""),
        ("ab1d 1234 efg5 67hi", "ab1d1234efg567hi"),
    ],
)
def test_what_a_pasted_key_brought_along_is_told_and_its_cure_is_the_key(pasted: str, cured: str) -> None:
    (warning,) = told(api_key=pasted)
    assert (warning.cure.values["api_key"] if warning.cure else "") == cured
    if cured == KEY:
        assert told(api_key=cured) == ()


@pytest.mark.parametrize(
    "url",
    [
        "https://api.example.com/v1/accounts/%ACCOUNT%/send",
        "https://api.example.com/accounts/ACCOUNT_ID/send",
        "https://yourdomain.com/send",
        "https://api.example.com/send/:id",
        "https://api.ex\u0430mple.com/send",
        "https://api.example.com/se\u200bnd",
        "https://user:pw@api.example.com/send",
        "https://protect-eu.mimecast.com/s/abc?domain=api.example.com",
        "https://bit.ly/abc",
        "https://api.example.com/send%0A",
        "https://api.example.com/send](https://api.example.com/send",
        "https://INSTANCE.example.com/send",
        "https://api.example.com/accounts/xxxx/send",
    ],
)
def test_an_address_that_cannot_be_meant_is_told(url: str) -> None:
    assert [warning.path for warning in told(api_send_url=url)] == ["account_data.api_send_url"]


@pytest.mark.parametrize(
    "url",
    ["https://api.example.com/v1/SMS/send", "https://10.0.0.5:8443/send", "https://api.example.com/sendSMS?to=x"],
)
def test_an_address_with_a_name_in_capitals_or_a_port_is_silent(url: str) -> None:
    assert told(api_send_url=url) == ()


def test_a_value_in_the_wrong_field_is_told() -> None:
    secret = "0123456789abcdef0123456789abcdef"
    meta = {"access_token": TOKEN, "app_secret": secret}
    assert "Access Token" in told_of("facebook", **meta, page_name=TOKEN)["page_name"]
    assert "App Secret" in told_of("facebook", **meta, page_name=secret)["page_name"]
    assert "ID" in told_of("facebook", **meta, page_name="123456789012345")["page_name"]
    assert told_of("facebook", **meta, page_name="Ruiz & Sons, Berlin 1985") == {}
    id_ = "106540352242922"
    assert (
        "same value"
        in told_of("whatsapp", **meta, phone_number_id=id_, business_account_id=id_)["business_account_id"]
    )
    application = "93de2206-9669-4e07-948d-329f4b722ee2"
    bandwidth = {"application_id": application, "account_id": "5001234", "username": "apiuser", "password": "x1"}
    assert told_of("bandwidth", **bandwidth) == {}
    assert "phone number" in told_of("bandwidth", **{**bandwidth, "account_id": "12125550100"})["account_id"]
    assert "Application ID" in told_of("bandwidth", **{**bandwidth, "username": application})["username"]
    assert "Basic" in told_of("bandwidth", **{**bandwidth, "username": "Basic YXBpdXNlcjpwdw=="})["username"]


@pytest.mark.parametrize(
    "pasted", [TOKEN, "0123456789abcdef0123456789abcdef", "Basic YXBpdXNlcjpwdw==", "Bearer abc"]
)
def test_a_secret_in_a_field_that_is_none_is_hidden_all_the_same(pasted: str) -> None:
    facebook = provider("facebook")
    assert facebook is not None
    (name,) = (field for field in facebook.fields if field.key == "page_name")
    assert is_secret_value(name, pasted)
    assert not is_secret_value(name, "Ruiz & Sons")
    assert not is_secret_value(name, "A page with a really long name of 2026")
    draft = ChannelDraft(name="Probe", channel="facebook", credentials=Credentials({"page_name": pasted}))
    assert pasted not in str(masked_template(draft))


@pytest.mark.parametrize("text", ["your {}!", "the {}.{}-{}!", "<my {}>!"])
def test_a_long_text_that_begins_like_a_placeholder_is_looked_at_as_quickly_as_any(text: str) -> None:
    def seconds(word: str) -> float:
        began = time.process_time()
        list(doubts_of(text.format(word, word, word)))
        return time.process_time() - began

    control = min(seconds("a" * 12) for _ in range(3))
    assert min(seconds("a" * 22) for _ in range(3)) < 20 * control + 0.1


@pytest.mark.parametrize(
    ("pasted", "cured"),
    [
        (URL + URL, URL),
        (f"{URL}|", URL),
        (f"{URL}https://api.example.com/verify", ""),
        (f"{URL}/https://x.example", ""),
    ],
)
def test_two_addresses_in_one_are_told(pasted: str, cured: str) -> None:
    (warning,) = told(api_send_url=pasted)
    assert (warning.cure.values["api_send_url"] if warning.cure is not None else "") == cured


@pytest.mark.parametrize("url", [f"{URL}?next=https://x.example", f"{URL}?a=1&b=http://x.example"])
def test_an_address_in_the_query_of_another_is_none_of_two(url: str) -> None:
    assert told(api_send_url=url) == ()
