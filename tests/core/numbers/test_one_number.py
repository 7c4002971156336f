"""Numbers as people write them: cleaned, turned into E.164 where that is certain, and never guessed."""

from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel import rules
from core.channel.catalog import FACEBOOK, SMS, WHATSAPP, Kind
from core.channel.draft import DidRoute
from core.channel.rules import is_fine, problems_of_route
from core.numbers.dialling import countries
from core.numbers.did_format import DidFormat
from core.numbers.numbering_plan import NumberingPlan
from core.numbers.one_number import tidy_number
from core.numbers.ranges import RangeUnreadable, number_range
from tests.any_text import ANY


@pytest.mark.parametrize(
    ("written", "country", "number"),
    [
        ("+4930123450", "", "+4930123450"),
        ("+49 (0)30 12345-0", "", "+4930123450"),
        ("+49\u00a030\u202f12345\u20110", "", "+4930123450"),
        ("\u200b+4930123450\ufeff", "", "+4930123450"),
        ("\uff0b\uff14\uff19\uff13\uff10\uff11\uff12\uff13\uff14\uff15\uff10", "", "+4930123450"),
        ("+٤٩٣٠١٢٣٤٥٠", "", "+4930123450"),
        ("'+4930123450", "", "+4930123450"),
        ("tel:+4930123450", "", "+4930123450"),
        ("Tel. 030 123450", "DE", "+4930123450"),
        ("030/12345-0", "DE", "+4930123450"),
        ("0049 30 123450", "DE", "+4930123450"),
        ("4930123450", "DE", "+4930123450"),
        ("4930123450.0", "DE", "+4930123450"),
        ("30123450", "DE", "+4930123450"),
        ("(555) 123-4567", "US", "+15551234567"),
        ("011 49 30 123450", "US", "+4930123450"),
        ("06 12 34 56 78", "FR", "+33612345678"),
        ("600 123 456", "ES", "+34600123456"),
        ("138 0013 8000", "CN", "+8613800138000"),
        ("+1 (234) 567-890", "", "+1234567890"),
    ],
)
def test_h5_a_number_becomes_e164_where_that_is_certain(written: str, country: str, number: str) -> None:
    assert tidy_number(written, DidFormat.NUMBER, country) == number


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("030 123450", ""),
        ("12345", "DE"),
        ("70007", "US"),
        ("110", "DE"),
        ("4.93012E+11", "DE"),
        ("2015-03-01", "DE"),
        ("01.03.2015", "DE"),
        ("call me", "DE"),
        ("telnyx 123", "DE"),
        ("123456789012345678", "US"),
    ],
)
def test_h5_what_is_not_certainly_a_national_number_stays_as_it_was_written(written: str, country: str) -> None:
    assert tidy_number(written, DidFormat.NUMBER, country) == written


def test_a_page_id_is_cleaned_and_never_taken_for_a_phone_number() -> None:
    assert tidy_number(" 1029384756\u200b", DidFormat.PAGE_ID, "US") == "1029384756"


def test_a_short_number_is_completed_with_its_zero_and_stays_as_it_is_without() -> None:
    assert tidy_number("030 1234", DidFormat.E164, "DE") == "+49301234"
    assert tidy_number("30 1234", DidFormat.E164, "DE") == "30 1234"
    assert tidy_number("12345", DidFormat.E164, "DE") == "12345"


@given(st.text(ANY, max_size=20), st.sampled_from(list(DidFormat)), st.sampled_from(["", "DE", "US", "CN"]))
def test_a_number_once_tidy_stays_as_it_is(text: str, form: DidFormat, country: str) -> None:
    once = tidy_number(text, form, country)
    assert tidy_number(once, form, country) == once


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("1. +49 30 123450 - Support", "+4930123450"),
        ("• 030 1234567", "• 030 1234567"),
        ("Front desk <+4930123450>", "+4930123450"),
        ("+4930123450 or +4930123451", "+4930123450 or +4930123451"),
        ("Hello,", "Hello,"),
        ("12345", "12345"),
    ],
)
def test_the_one_number_in_a_line_of_a_mail_is_found(line: str, number: str) -> None:
    assert tidy_number(line, DidFormat.NUMBER) == number


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("4.93012E+11", "cut off digits"),
        ("4,93012E+11", "cut off digits"),
        ("2015-03-01", "a date"),
        ("2015-03-01 00:00:00", "a date"),
        ("01.03.2015", "a date"),
        ("3/1/2015", "a date"),
        ("1-Mar-15", "a date"),
        ("4-Jan", "a date"),
        ("Mär 26", "a date"),
        ("+4930123450 - +4930123499", "a range"),
        ("030 123450 bis 99", "a range"),
        ("030 123450 … 99", "a range"),
    ],
)
def test_h6_what_a_spreadsheet_made_of_a_number_is_named_as_that(number: str, told: str) -> None:
    (problem,) = problems_of_route(DidRoute(number, "api"), SMS, 0)
    assert told in problem.message


kinds = st.sampled_from([SMS, WHATSAPP, FACEBOOK])
loose = st.text("+0123456789٤ .-x\n", max_size=18)


@given(kinds, loose, st.sampled_from(["extension", "queue", "api", "ivr"]), st.text("12٤x", max_size=3))
def test_the_quick_check_never_calls_fine_what_the_rules_refuse(
    kind: Kind, number: str, type_: str, id_: str
) -> None:
    route = DidRoute(number, type_, id_)
    if is_fine(route, kind):
        with mock.patch.object(rules, "is_fine", return_value=False):  # the rules would ask it first
            assert list(problems_of_route(route, kind, 0)) == []


@pytest.mark.parametrize(
    ("first", "last", "count", "end"),
    [
        ("+4930123450", "+4930123499", 50, "+4930123499"),
        ("+4930123450", "99", 50, "+4930123499"),
        ("+49 30 1234-50", "...99", 50, "+4930123499"),
        ("0030", "0031", 2, "0031"),
        ("5", "5", 1, "5"),
    ],
)
def test_a_range_has_every_number_between_its_ends(first: str, last: str, count: int, end: str) -> None:
    made = number_range(first, last)
    assert (len(made), made[-1]) == (count, end)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("", "99", "for the first number"),
        ("+49", "", "for the last number"),
        ("+4950", "40", "before the first"),
        ("+49", "12345", "as long as"),
        ("49", "+50", "as long as"),
        ("+4900000", "99999", "at most 10000"),
    ],
)
def test_ends_that_make_no_range_are_told_why(first: str, last: str, told: str) -> None:
    with pytest.raises(RangeUnreadable, match=told):
        number_range(first, last)


def test_countries_are_named_by_two_letters_with_their_calling_code() -> None:
    assert countries()["DE"] == 49
    assert len(countries()) > 200
    asked = ("AG", "CA", "GG", "IT", "KZ", "SJ", "US", "VA", "YT")  # those that share a code with others
    assert [str(countries()[region]) for region in asked] == [
        NumberingPlan().calling_code(region) for region in asked
    ]
