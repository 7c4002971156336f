"""One text read as phone numbers: the shape decides, and what is open stays open (K1, K2, K3, lists in mails)."""

import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.numbers import dialling
from core.numbers.dialling import _CODES
from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Doubt, Link, NotANumber, Number, Range, Reading, Why


def told(reading: Reading) -> str:
    match reading:
        case Number(number, extension=extension):
            return f"{number} ext {extension}" if extension else number
        case Asked(doubt):
            return f"ask {doubt}"
        case NotANumber(why):
            return str(why)


def all_told(text: str, country: str = "") -> list[str]:
    return [told(reading) for reading in read_numbers(text, DidFormat.NUMBER, country)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("+4930900100 1001", ""),
        ("+4930900100 1001", "DE"),
        ("+49 30 900100 1001", ""),
        ("+49 30 900100 – 900109", ""),
        ("+4930900120-29", ""),
        ("+4930900120/49", ""),
        ("+4930900120..79", ""),
        ("+4930900130-139", ""),
        ("030 900110–19", "DE"),
        ("030 900110-19", "DE"),
        ("+49 30 9001 30 … 39", "DE"),
        ("+49 (0)30 900140 bis +49 (0)30 900149", ""),
        ("+1 206 555 0180 thru 189", ""),
        ("030/900150-0 bis -9", "DE"),
        ("+4930900100 - 1001", ""),
        ("+4930900100 (1001)", ""),
        ("+43 1 234567 DW 12", "AT"),
        ("+43 1 234567/12", "AT"),
        ("206-555-0100 143", "US"),
    ],
)
def test_two_values_in_one_text_are_never_one_number(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+49 (0)30 12345-0", "", "+4930123450"),
        ("030/12345-0", "DE", "+4930123450"),
        ("030 / 900101", "DE", "+4930900101"),
        ("+49 – 30 – 900101", "DE", "+4930900101"),
        ("01 23 45 67 89", "FR", "+33123456789"),
        ("01-23-45-67-92", "FR", "+33123456792"),
        ("+1 206-555-0100", "", "+12065550100"),
        ("+1 206 - 555 - 0100", "", "+12065550100"),
        ("03-1234-5678", "JP", "+81312345678"),
        ("+91 98765-43210", "", "+919876543210"),
        ("0351-152-303-473", "AR", "+5493512303473"),
        ("(011) 15 4799-9351", "AR", "+5491147999351"),
        ("+39 (0)6 1234567", "", "+39061234567"),
        ("(44) 9 9999-9999", "BR", "+5544999999999"),
        ("+ 49 30 900100", "", "+4930900100"),
        ("0049(0)30900107", "", "+4930900107"),
        ("49(0)345279580", "DE", "+49345279580"),
        ("+49(0)345279580", "DE", "+49345279580"),
    ],
)
def test_one_number_in_groups_stays_one(text: str, country: str, number: str) -> None:
    assert all_told(text, country) == [number]


@pytest.mark.parametrize("text", ["491622897306", "4917512345678", "492021234567", "4930900100"])
def test_digits_that_may_have_lost_their_plus_are_asked_about(text: str) -> None:
    (reading,) = read_numbers(text, DidFormat.NUMBER, "DE")
    assert isinstance(reading, Asked)
    assert reading.doubt is Doubt.PLUS
    assert next(each.number for each in reading.readings if isinstance(each, Number)) == "+" + text


def test_a_country_whose_national_numbers_begin_otherwise_leaves_no_doubt() -> None:
    assert all_told("18005550101", "US") == ["+18005550101"]
    assert all_told("34912345678", "ES") == ["+34912345678"]


@pytest.mark.parametrize(
    ("text", "country", "why"),
    [
        ("1-800-FLOWERS", "US", Why.UNCLEAR),
        ("+1 800 GO-FEDEX", "US", Why.UNCLEAR),
        ("800-44-STERN", "CH", Why.UNCLEAR),
        ("0xx44 99999-9999", "BR", Why.UNCLEAR),
        ("IBAN DE02 1203 0000 0000 2020 51", "DE", Why.PROSE),
        ("USt-ID DE123456789", "DE", Why.PROSE),
        ("at 10:30-11:30 call", "DE", Why.PROSE),
        ("-4930900100", "DE", Why.WRONG),
        ("-900081", "", Why.WRONG),
        (".4930900101", "DE", Why.WRONG),
        ("4.93E+11", "", Why.WRONG),
        ("4930900102,4", "", Why.WRONG),
        ("01.03.2015", "DE", Why.WRONG),
        ("+123456", "", Why.WRONG),
        ("+1234567890123456", "", Why.WRONG),
        ("+0049 30 900100", "", Why.WRONG),
        ("+9991234567", "", Why.WRONG),
        ("", "", Why.NOTHING),
        ("Kind regards,", "", Why.PROSE),
    ],
)
def test_what_is_no_number_says_why(text: str, country: str, why: Why) -> None:
    assert all_told(text, country) == [why]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- +49 30 900100", ["+4930900100"]),
        ("– +49 30 900100", ["+4930900100"]),
        ("- 0049 30 900100", ["+4930900100"]),
        ("1. +49 30 900100", ["+4930900100"]),
        ("1) +49 30 900100", ["+4930900100"]),
        ("#4 +49 30 900100", ["+4930900100"]),
        ("5: +49 30 900100", ["+4930900100"]),
        ("+49 30 900100;", ["+4930900100"]),
        ("(+49) 30 900100", ["+4930900100"]),
        ("“+4930900100”", ["+4930900100"]),
        ("[+49 30 900100](tel:+4930900100)", ["+4930900100"]),
        ("<tel:+4930900100|+49 30 900100>", ["+4930900100"]),
        ("https://wa.me/4930900100", ["+4930900100"]),
        ("sip:+4930900100@pbx.example.com", ["+4930900100"]),
        ("+4930900100, +4930900101; +4930900102", ["+4930900100", "+4930900101", "+4930900102"]),
        ("+4930900100 +4930900101", ["+4930900100", "+4930900101"]),
        ("206-555-0100 x143", ["+12065550100 ext 143"]),
        ("206-555-0101 ext. 12", ["+12065550101 ext 12"]),
        ("+12065550104;ext=555", ["+12065550104 ext 555"]),
        ("+1 206 555 0103,,998#", ["+12065550103 ext 998"]),
        ("+4930900100 -> 1001", ["+4930900100 ext 1001"]),
        ("+4930900100: 1001", ["+4930900100 ext 1001"]),
        ("1001 => +4930900100", ["+4930900100 ext 1001"]),
        ("Order 4711223: +49 30 900100", ["+4930900100"]),
        ("ACME GmbH, 10117 Berlin, +49 30 900101", ["+4930900101"]),
        ("&#43;4930900100", ["+4930900100"]),
        ("%2B4930900100", ["+4930900100"]),
    ],
)
def test_what_stands_around_a_number_in_mails_and_lists_is_understood(text: str, found: list[str]) -> None:
    assert all_told(text, "US") == found


def test_an_extension_that_only_stands_beside_a_number_is_no_more_than_that() -> None:
    (reading,) = read_numbers("1001 +4930900108")
    assert isinstance(reading, Number)
    assert (reading.extension, reading.link) == ("1001", Link.BESIDE)


def test_a_question_carries_its_readings() -> None:
    (reading,) = read_numbers("030 900110–19", DidFormat.NUMBER, "DE")
    assert isinstance(reading, Asked)
    assert reading.readings[0] == Range("+4930900110", "+4930900119", 0, 13)
    assert isinstance(reading.readings[1], Number)
    assert reading.readings[1].extension == "19"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("https://www.facebook.com/profile.php?id=100064712345678", "100064712345678"),
        ("ID: 100064712345680", "100064712345680"),
        ("facebook.com/AcmeInc-104567891234567/", "104567891234567"),
        ("104.567.891.234.567", "104567891234567"),
        ("AcmeInc", Why.UNCLEAR),
        ("1.04567E+14", Why.WRONG),
    ],
)
def test_a_page_id_is_found_in_a_link_and_a_page_s_name_is_none(text: str, number: str) -> None:
    assert told(read_numbers(text, DidFormat.PAGE_ID)[0]) == number


pieces = st.sampled_from(
    ["+49", "49", "0", "030", "30", "(0)", "900100", "900100", "1001", "12", "206", "555", "0100", "+", "Tel", "x",
     "ext.", "DW", "bis", "to", "FAX", "FLOWERS", "Berlin", "Order", "2026", "10117", "4711223", "1.", "#"]
)  # fmt: skip
between = st.sampled_from(
    [" ", "", "-", " - ", "–", " – ", "/", " / ", ".", "..", "(", ")", ",", ";", ":", "\u00a0", "\t"]
)


@given(st.lists(st.tuples(pieces, between), min_size=1, max_size=7), st.sampled_from(["", "DE", "US", "AT", "IT"]))
def test_no_number_is_called_certain_that_is_not_one_piece_of_its_source(
    parts: list[tuple[str, str]], country: str
) -> None:
    text = "".join(part + gap for part, gap in parts)
    for reading in read_numbers(text, DidFormat.NUMBER, country):
        if isinstance(reading, Number):
            piece = text[reading.start : reading.end]
            assert not re.search(r"[^\W\d_]|[,;:]", piece), piece
            written = re.sub(r"[^0-9]", "", piece)
            without_zero = re.sub(r"[^0-9]", "", re.sub(r"\( *0 *\)", "", piece))
            digits = reading.number.lstrip("+")
            tails = [each.lstrip("0") for each in (written, without_zero)]
            assert any(digits.endswith(tail) or tail.endswith(digits) or digits[:2] == tail[:2] for tail in tails)
            assert len(digits) <= max(map(len, tails)) + 3
            assert 7 <= len(digits) <= 15 or not reading.number.startswith("+")


def test_the_calling_codes_are_libphonenumber_s() -> None:
    import phonenumbers

    known = {str(code) for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE}
    assert {str(code) for code in range(1, 1000) if re.fullmatch(_CODES, str(code))} == known


@pytest.mark.parametrize("text", ["0309001234", "030 9001235", "030/9001236", "(030) 900 1237"])
def test_a_national_number_is_looked_up_once_in_the_numbering_plan_which_takes_long(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, asked = dialling._plan(), []

    class Counting(type(plan)):  # type: ignore[misc]
        def e164(self, text: str, country: str) -> str:
            asked.append(text)
            return plan.e164(text, country)

    monkeypatch.setattr(dialling, "_plan", Counting)
    dialling.e164.cache_clear()
    assert all_told(text, "DE") == [f"+4930{re.sub('[^0-9]', '', text)[3:]}"]
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("text", "most"), [("0309100001", 1), ("030 9100002", 2), ("493091000003", 2), ("+49 30 9100004", 1)]
)
def test_a_number_alone_is_parsed_once_for_each_meaning(
    text: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialling.is_valid("+49309100000")
    parsed: list[str] = []
    real = phonenumbers.parse

    def parse(text: str, country: str | None = None) -> phonenumbers.PhoneNumber:
        parsed.append(text)
        return real(text, country)

    monkeypatch.setattr(phonenumbers, "parse", parse)
    read_numbers(text, DidFormat.NUMBER, "DE")
    assert len(parsed) <= most
