"""Numbers among those of an account: however they are written, and however many there are."""

import time

import pytest

from core.providers.by_number import among
from core.providers.face import e164, e164_or_as_told, same_number
from core.providers.fetching import Present


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+13125550001", "3125550001", True),
        ("001 312 555 0001", "+1 (312) 555-0001", True),
        ("+4930900100", "4930900100", True),
        ("+492025550123", "+12025550123", False),
        ("+13125550001", "+13125550002", False),
        ("+14722345678", "+4722345678", False),  # North Carolina and Norway
        ("0047 22 34 56 78", "1 472 234 5678", False),
        ("4722345678", "+4722345678", True),
        ("4722345678", "+14722345678", True),
        ("1555", "555", False),
        ("", "", False),
        ("none", "", False),
    ],
)
def test_a_number_is_found_however_it_is_written(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same_number(other, one) is same
    assert among([one]).lacking([other]) == (() if same else (other,))
    assert (among([one]).get(other) == one) is same


def test_numbers_of_two_countries_with_the_same_end_are_two() -> None:
    present = Present(["+12025550123", "+492025550123"])
    assert [present.line_of(number) for number in ("+12025550123", "+492025550123", "+392025550123")] == [1, 2, 0]


def test_of_two_that_a_number_without_its_country_can_be_the_one_it_is_written_as_is_found() -> None:
    for account in (["+14722345678", "+4722345678"], ["+4722345678", "+14722345678"]):
        assert among(account).get("4722345678") == "+4722345678"
    assert Present(["4722345678", "+14722345678"]).line_of("+14722345678") == 2
    assert Present(["4722345678"]).line_of("+14722345678") == 1


def test_a_channel_with_thousands_of_numbers_is_compared_at_once() -> None:
    here = [f"+4930{number:07}" for number in range(20_000)]
    began = time.thread_time()
    assert among(here).lacking([*here[10_000:], "+4940123456"]) == ("+4940123456",)
    assert time.thread_time() - began < 3


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("4722345678", "+14722345678"),
        ("14722345678", "+14722345678"),
        ("+4722345678", "+4722345678"),  # of Norway
        ("004722345678", "+4722345678"),
        ("+47 22 34 56 78", "+4722345678"),
        ("88811", "+88811"),
        (14722345678, "+14722345678"),
        (None, ""),
    ],
)
def test_a_number_with_a_plus_gets_no_other_country_at_a_north_american_provider(
    written: object, number: str
) -> None:
    assert e164(written, "1") == number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("12065550123", "+12065550123"),  # as the pages of Flowroute and Skyetel have them: E.164 without a +
        (12065550123, "+12065550123"),
        ("4930900100123", "+4930900100123"),
        ("2065550123", "+12065550123"),  # of no country as it stands
        ("6421234567", "+6421234567"),  # New Zealand: North America has no 642
        ("4722345678", "4722345678"),  # Norway, or North Carolina
        ("1000000000", "1000000000"),
        ("+4722345678", "+4722345678"),
        ("004722345678", "+4722345678"),
        (None, ""),
    ],
)
def test_ten_digits_that_may_be_of_two_countries_get_neither_of_their_codes(written: object, number: str) -> None:
    assert e164_or_as_told(written) == number
