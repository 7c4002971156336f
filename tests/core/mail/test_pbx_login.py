"""The login of a PBX in a mail: its three lines are found by their names, and nothing else is taken for them."""

import pytest

from core.mail.pbx_login import LOGIN_FIELDS
from core.mail.whole_text import read_whole


def _taken(text: str) -> dict[str, str]:
    return {each.key: each.value for each in read_whole(text, LOGIN_FIELDS, "", None).taken}


@pytest.mark.parametrize(
    "text",
    [
        "Address: https://pbx.example.com:8088\nClient ID: aB3x9QpL0w\nClient Secret: z81mKq0vRtY55w",
        "PBX URL: https://pbx.example.com:8088\nclient_id = aB3x9QpL0w\nclient_secret = z81mKq0vRtY55w",
        "Adresse der Anlage: https://pbx.example.com:8088\n\nClient-ID:\naB3x9QpL0w\nClient Secret:\nz81mKq0vRtY55w",
    ],
)
def test_each_way_of_naming_them_is_understood(text: str) -> None:
    assert _taken(text) == {
        "base_url": "https://pbx.example.com:8088",
        "client_id": "aB3x9QpL0w",
        "client_secret": "z81mKq0vRtY55w",
    }


def test_the_street_of_a_signature_is_no_address_of_a_pbx() -> None:
    assert _taken("Client ID: aB3x9QpL0w\nAddress: Example Street 5, 12345 Town") == {"client_id": "aB3x9QpL0w"}
