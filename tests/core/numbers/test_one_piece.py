"""A good number is one piece of a shape that is certain: what is only possible is asked about (a second look, B01 to B16)."""

import pytest

from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Doubt, Number, Range
from tests.core.numbers.test_reading import all_told


@pytest.mark.parametrize(
    "text",
    [
        "+49 30 9001 00-19",
        "+49 30 900 100-109",
        "030 900 110-119",
        "+49-30-900-120-129",
        "+49.30.9001.30-39",
        "030/900 140-149",
        "+49 (0)30 900 150-159",
        "+49 30 9001 60/69",
        "030 90 01 70-79",
        "+39 06 6982 00-19",
        "Rufnummernblock: 030 9002 00-99",
    ],
)
def test_a_range_is_asked_about_however_short_its_last_group_is(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]


@pytest.mark.parametrize(
    "text",
    [
        "+49 30 900100 5 €",
        "+49 30 900101 1. OG",
        "+49 30 900102 10 11",
        "+49 30 900103 01.12",
        "+49 30 900 103 01.12.",
        "+49 30 900104 1.12.26",
        "+49 30 900105 8-17 Uhr",
        "+49 30 900106 10.0.0.5",
        "+49 30 900107 1/2",
        "+49 30 900108 1.5 kB",
        "030 900109 1 2 3",
        "030 90 01 10 5",
        "+49 30 9001/12",
    ],
)
def test_digits_behind_a_complete_number_never_belong_to_it_unasked(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("1 30900100", "DE"),
        ("01 030 900100", "DE"),
        ("02 030 900101", "DE"),
        ("01 - 0151 23456789", "DE"),
        ("1 22 123 45 67", "PL"),
        ("1 13800138000", "CN"),
        ("17/030 900100", "DE"),
    ],
)
def test_the_number_of_a_line_is_never_joined_to_the_phone_number(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("030 123 456 78", "DE", "+493012345678"),
        ("+49 89 123 456 78", "", "+498912345678"),
        ("0171-234-5678", "DE", "+491712345678"),
        ("0171 234 56 78", "DE", "+491712345678"),
        ("0800 333 004 2", "DE", "+498003330042"),
        ("+358 40 123 4567", "", "+358401234567"),
        ("1 212 555 0100", "US", "+12125550100"),
        ("8 800 555 35 35", "RU", "+78005553535"),
        ("02 04 12 34 56", "FR", "+33204123456"),
        ("02 9876 5432", "AU", "+61298765432"),
        ("030 9001001", "DE", "+49309001001"),
        ("30 9001001", "DE", "+49309001001"),
        ("+7 495 123-45-67", "", "+74951234567"),
        ("03-1234-5678", "JP", "+81312345678"),
    ],
)
def test_a_number_in_the_groups_of_its_country_stays_one(text: str, country: str, number: str) -> None:
    assert all_told(text, country) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+49030900100", "+4930900100"),
        ("+49 030 900101", "+4930900101"),
        ("+4401632960100", "+441632960100"),
        ("+330199001123", "+33199001123"),
        ("0049 030 900100", "+4930900100"),
        ("+390669820000", "+390669820000"),
        ("+2250102030405", "+2250102030405"),
        ("+49 00 30 900102", "wrong"),
        ("+490030900102", "wrong"),
    ],
)
def test_a_trunk_zero_behind_the_country_code_has_one_reading_in_every_spelling(text: str, number: str) -> None:
    assert all_told(text, "DE") == [number]


@pytest.mark.parametrize(
    "text", ["+49 49 30 900100", "0049 49 30 900101", "+4949 30 900102", "+494930900103", "+49 049 30 900104"]
)
def test_a_country_code_that_may_stand_twice_is_asked_about_in_every_spelling(text: str) -> None:
    assert all_told(text, "DE") == ["ask doubled"]


def test_what_stands_behind_a_number_is_asked_of_each_number_that_it_may_be() -> None:
    (reading,) = read_numbers("4930900110-4930900119", DidFormat.NUMBER, "DE")
    assert isinstance(reading, Asked)
    assert reading.doubt is Doubt.PLUS
    first, second = reading.readings
    assert isinstance(first, Number)
    assert isinstance(second, Number)
    assert (first.number, second.number) == ("+4930900110", "+494930900110")
    behind = reading.chosen(first)
    assert isinstance(behind, Asked)
    assert behind.doubt is Doubt.TAIL
    assert [(each.first, each.last) for each in behind.readings if isinstance(each, Range)] == [
        ("+4930900110", "+4930900119")
    ]
