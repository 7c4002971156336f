"""Addresses as they are pasted: one that cannot be meant is told, and one that can is silent."""

import pytest

from core.channel.catalog import provider
from core.keys.warnings import KeyWarning, key_warnings

KEY = "abc123DEF456"
URL = "https://api.example.com/send"


def told(**values: str) -> tuple[KeyWarning, ...]:
    general = provider("general")
    assert general is not None
    return key_warnings(general, {"api_key": KEY, "api_send_url": URL, **values})


def test_the_address_of_the_pbx_is_not_the_provider_s() -> None:
    webhook = "https://office.ras.yeastar.com/api/v1.0/webhook/general/abc"
    assert [each.message for each in told(api_send_url=webhook)] == [
        "This is an address of the PBX itself. Enter the address of the provider's API."
    ]
    assert not told(api_send_url="https://api.notyeastar.com/send")


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
