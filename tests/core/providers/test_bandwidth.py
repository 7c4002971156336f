"""Bandwidth's side: two ways to log in, one application for all numbers of its locations, XML that may be hostile."""

import datetime as dt
from collections.abc import Iterator

import pytest

from core.channel.credentials import Credentials
from core.providers import xml
from core.providers.bandwidth import API_USERS_END, BandwidthSide
from core.providers.checking import check_keys
from core.providers.errors import NotUnderstood
from core.providers.face import Place, Webhook
from core.providers.results import Ends, KeysRight, KeysWrong, MissingPermission, OtherAccount
from core.stop import Stop
from tests.core.providers.bandwidth_double import BandwidthDouble
from tests.core.providers.contract import problems
from tests.providers_double import reply

HERE = "https://pbx.example.com/api/v1.0/webhook/bandwidth/1?a=1&b=2"
WEBHOOK = Webhook(HERE)


@pytest.fixture
def bandwidth() -> Iterator[BandwidthDouble]:
    with BandwidthDouble() as double:
        yield double


def types(double: BandwidthDouble, keys: Credentials | None = None) -> list[type]:
    return [type(each) for each in check_keys("bandwidth", keys or double.keys(), [], Stop(), double.places)]


def test_a_client_id_with_its_secret_is_right_without_a_warning(bandwidth: BandwidthDouble) -> None:
    (found,) = check_keys("bandwidth", bandwidth.keys(), ["+13125550002"], Stop(), bandwidth.places)
    assert found == KeysRight(provider="Bandwidth", account="Berlin", numbers=3)
    assert problems("bandwidth", bandwidth.asked) == []


def test_an_api_user_is_told_when_it_ends_and_after_that_day_that_it_has_ended() -> None:
    with BandwidthDouble(oauth=False) as bandwidth:
        assert types(bandwidth) == [KeysRight, Ends]
    before = Ends(provider="Bandwidth", on=API_USERS_END, today=dt.date(2026, 12, 1))
    after = Ends(provider="Bandwidth", on=API_USERS_END, today=dt.date(2026, 12, 2))
    assert "end on 2026-12-02" in before.message
    assert "ended on 2026-12-02" in after.message


def test_wrong_keys_a_wrong_application_and_a_missing_role_are_told_apart(bandwidth: BandwidthDouble) -> None:
    assert types(bandwidth, Credentials({**bandwidth.keys(), "password": "wrong"}))[0] is KeysWrong
    other = Credentials({**bandwidth.keys(), "application_id": "00000000-0000-4000-8000-000000000000"})
    assert types(bandwidth, other) == [OtherAccount]
    bandwidth.kind = "Voice-V2"
    assert types(bandwidth) == [OtherAccount, KeysRight]
    bandwidth.may_look = False
    assert types(bandwidth) == [KeysRight, MissingPermission]
    assert bandwidth.writes == []
    assert problems("bandwidth", [each for each in bandwidth.asked if "dashboard" not in each.host]) == []


def test_an_account_of_the_other_address_is_found_there(bandwidth: BandwidthDouble) -> None:
    bandwidth.at = "dashboard.bandwidth.com"
    assert types(bandwidth) == [KeysRight]


def test_the_application_says_which_other_numbers_hang_on_it_and_goes_back(bandwidth: BandwidthDouble) -> None:
    here = BandwidthSide(bandwidth.keys(), bandwidth.web)
    (hook,) = here.hooks(WEBHOOK, ["+13125550000"], Stop()).hooks
    assert (hook.place, hook.name, hook.others) == (Place.APPLICATION, "Berlin", ("+13125550001", "+13125550002"))
    here.set(hook, WEBHOOK, Stop())
    assert bandwidth.url == HERE.replace("&", "&amp;")
    assert here.read(hook, Stop()) == hook.wanted
    here.set(hook.turned_round(), WEBHOOK, Stop())
    assert bandwidth.url == "https://old.example.com/in"
    assert [each.method for each in bandwidth.writes] == ["PATCH", "PATCH"]
    assert problems("bandwidth", bandwidth.asked) == []


@pytest.mark.parametrize(
    "raw",
    [
        b'<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'.encode("utf-16"),
        b"<a>" * 100 + b"</a>" * 100,
        b"<a><b></a>",
        b"",
        b"\xff\xfe",
        b'<?xml version="1.0" encoding="utf-7"?><a/>',
        b'<?xml version="1.0" encoding="none"?><a/>',
        b'<?xml version="1.0" encoding="idna"?><a/>',
    ],
)
def test_xml_with_a_document_type_too_deep_or_broken_is_not_read(raw: bytes) -> None:
    with pytest.raises(xml.NotXml):
        xml.read(raw)


def test_an_answer_with_a_document_type_is_not_understood(bandwidth: BandwidthDouble) -> None:
    bandwidth.plan("applications", lambda _: reply(b'<!DOCTYPE a [<!ENTITY b "x">]><Application>&b;</Application>'))
    with pytest.raises(NotUnderstood):
        BandwidthSide(bandwidth.keys(), bandwidth.web).check([], Stop())
