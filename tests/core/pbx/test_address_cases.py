"""Addresses as they are pasted: what is certain is put right, everything else is refused with an example."""

from pathlib import Path

import pytest

from core.pbx.address import parse_address
from core.pbx.errors import Unreachable

CASES = (Path(__file__).parent / "addresses.txt").read_text("utf-8").split("\n")
LAN = "https://192.168.5.150:8088"
FQDN = "https://office.ras.yeastar.com"
MEANT: dict[str, str] = {
    "192.168.5.150": LAN,
    "192.168.5.150:8088": LAN,
    "https://192.168.5.150:8088/": LAN,
    "http://192.168.5.150": "http://192.168.5.150",
    "192.168.5.150/8088": LAN,
    "https://192.168.5.150:8088/#/login": LAN,
    "192.168.5.150.": LAN,
    "office.ras.yeastar.com": FQDN,
    "https://office.ras.yeastar.com/#/login?x=1": FQDN,
    "https//office.ras.yeastar.com": FQDN,
    "https:\\\\192.168.5.150": "https://192.168.5.150",
    "htps://192.168.5.150": "https://192.168.5.150",
    "www.office.ras.yeastar.com": "https://www.office.ras.yeastar.com",
    "office.ras.yeastar.com:443/": FQDN,
    "OFFICE.RAS.YEASTAR.COM": FQDN,
    "<https://192.168.5.150:8088>": LAN,
    "[fe80::1%eth0]:8088": "https://[fe80::1%eth0]:8088",
    "fe80::1": "https://[fe80::1]:8088",
    "pbx": "https://pbx",
    "pbx.local": "https://pbx.local",
    "https://192.168.5.150:8088/openapi/v1.0/get_token": LAN,
    "office.ras.yeastar.com.": FQDN,
    "https://office.example.com:8088\\": "https://office.example.com:8088",
    "https://office.ras.yeastar.com/?fqdn=1": FQDN,
    "büro.example.com": "https://xn--bro-hoa.example.com",
    "//192.168.5.150": LAN,
    "https://https://192.168.5.150": "https://192.168.5.150",
    "\u200b192.168.5.150": LAN,
    "192。168。5。150": LAN,
    "https：//192.168.5.150": "https://192.168.5.150",
    "https://192.168.5.150:8088 ": LAN,
    "http://192.168.5.150:5060": "http://192.168.5.150:5060",
    "172.16.0.1": "https://172.16.0.1:8088",
    "100.64.1.2": "https://100.64.1.2",
    "203.0.113.5": "https://203.0.113.5:8088",
}


@pytest.mark.parametrize("text", CASES)
def test_a_pasted_address_is_understood_or_refused(text: str) -> None:
    if text in MEANT:
        assert parse_address(text).base_url == MEANT[text]
    else:
        with pytest.raises(Unreachable):
            parse_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "https",
        "https/office",
        "http:",
        "https://https",
        "0xC0A80596",
        "0x7f.1",
        "0x7f000001.",
        "192.168.5.0x96",
        "a.1",
    ],
)
def test_a_scheme_alone_or_a_number_in_disguise_is_no_host(text: str) -> None:
    with pytest.raises(Unreachable):
        parse_address(text)
