"""Addresses of a PBX as people type them."""

import pytest

from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable


@pytest.mark.parametrize(
    ("typed", "base_url"),
    [
        ("https://192.168.5.150:8088", "https://192.168.5.150:8088"),
        ("  https://192.168.5.150:8088/ \n", "https://192.168.5.150:8088"),
        ("192.168.5.150", "https://192.168.5.150:8088"),
        ("192.168.5.150:8443", "https://192.168.5.150:8443"),
        ("http://192.168.5.150", "http://192.168.5.150"),
        ("http://192.168.5.150:80", "http://192.168.5.150"),
        ("https://192.168.5.150", "https://192.168.5.150"),
        ("Office.RAS.yeastar.com", "https://office.ras.yeastar.com"),
        ("https://office.ras.yeastar.com:443/", "https://office.ras.yeastar.com"),
        ("https://pbx.example.com/openapi/v1.0/get_token?x=1", "https://pbx.example.com"),
        ("https://pbx.example.com:8088/#/login", "https://pbx.example.com:8088"),
        ("HTTPS://PBX", "https://pbx"),
        ("[fe80::1]:8088", "https://[fe80::1]:8088"),
        ("fd00::5", "https://[fd00::5]:8088"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
        ("localhost:9000", "https://localhost:9000"),
        ("FD00:0:0::0005", "https://[fd00::5]:8088"),
        ("[fe80::1%Ethernet0]", "https://[fe80::1%Ethernet0]:8088"),
        ("telefon.müller.de", "https://telefon.xn--mller-kva.de"),
        ("pbx.straße.example:8088", "https://pbx.xn--strae-oqa.example:8088"),
        ("１９２.168.5.150：8443", "https://192.168.5.150:8443"),
    ],
)
def test_what_people_type_is_understood(typed: str, base_url: str) -> None:
    assert parse_address(typed).base_url == base_url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "https://",
        "ftp://pbx",
        "https://user:secret@pbx",
        "pbx:port",
        "pbx:",
        "pbx:0",
        "pbx:70000",
        "a b",
        "[::1",
        "999.1.1.1",
        "https://-pbx",
        "..",
        "https://[pbx]",
        "javascript:alert(1)",
        "fe80::1%",
        "[fe80::1%a b]",
        "ü..de",
        "010.1.1.1",
        "https://eur01.safelinks.protection.example.com/?url=https%3A%2F%2Foffice.ras.yeastar.com%2F&data=05",
        "https://www.example.com/url?q=https://office.ras.yeastar.com&sa=D",
        "https://filter.example.com/v3/__HTTPS://office.ras.yeastar.com/__;!!x",
        "linkprotect.example.com/url?a=http%3a%2f%2foffice.ras.yeastar.com",
    ],
)
def test_what_is_no_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Unreachable) as caught:
        parse_address(typed)
    assert caught.value.reason is Reach.ADDRESS
    assert "https://192.168.5.150:8088" in caught.value.message


@pytest.mark.parametrize(
    ("typed", "loopback"), [("http://127.0.0.1:1", True), ("http://[::1]", True), ("http://10.0.0.1", False)]
)
def test_this_computer_is_told_from_the_network(typed: str, loopback: bool) -> None:
    assert parse_address(typed).is_loopback is loopback
    assert parse_address(typed).is_plain_http


@pytest.mark.parametrize("typed", ["https://admin:CANARY@pbx", "admin:CANARY@pbx", "https://admin:CAN/CANARY@pbx"])
def test_a_password_in_an_address_is_not_repeated(typed: str) -> None:
    with pytest.raises(Unreachable) as caught:
        parse_address(typed)
    assert "CANARY" not in caught.value.message
    assert "@pbx" in caught.value.message


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("https://[::ffff:192.168.5.150]:8088", "https://192.168.5.150:8088"),
        ("[::FFFF:c0a8:596]", "https://192.168.5.150:8088"),
        ("http://0.0.0.0:80", "http://127.0.0.1"),
        ("http://[::]:8080", "http://[::1]:8080"),
        ("http://[::ffff:0.0.0.0]", "http://127.0.0.1"),
    ],
)
def test_t1_an_address_in_other_clothes_is_the_one_that_is_known(typed: str, form: str) -> None:
    assert parse_address(typed).base_url == form


@pytest.mark.parametrize(
    "typed", ["https://pbx.example", "http://pbx.example:8080", "https://PBX.example.:8088/#/login"]
)
def test_t5_refused_logins_are_counted_by_the_host_on_all_its_ports(typed: str) -> None:
    assert parse_address(typed).counted_as == "pbx.example"


def test_each_port_of_this_computer_may_be_the_tunnel_to_another_pbx_whatever_the_computer_is_called() -> None:
    one = {parse_address(f"http://{host}:8088").counted_as for host in ("localhost", "127.0.0.1", "[::1]")}
    assert len(one) == 1
    assert parse_address("http://127.0.0.1:8089").counted_as not in one


@pytest.mark.parametrize(
    "behind",
    [
        "/login?back=https://pbx.example.com/home",
        "/?url=https%3A%2F%2FPBX.example.com%2Fhome",
        "/#https://pbx.example.com",
    ],
)
def test_a_page_that_leads_back_to_its_own_host_has_the_address_of_that_host(behind: str) -> None:
    assert parse_address(f"https://pbx.example.com{behind}").host == "pbx.example.com"


@pytest.mark.parametrize(
    "behind",
    [
        "/?a=https://filter.example.com/&b=https://pbx.example.com",
        "/?a=https://filter.example.com@pbx.example.com",
        "/?a=https://filter.example.comhttps://pbx.example.com",
        "/?a=https://https://pbx.example.com",
        "/?a=https://",
    ],
)
def test_a_host_that_leads_to_itself_and_to_another_is_a_filter_still(behind: str) -> None:
    with pytest.raises(Unreachable):
        parse_address(f"https://filter.example.com{behind}")
