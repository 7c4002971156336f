"""No digit of a text is forgotten: what a reading does not use is asked about, or told apart by its words."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.channel.rules import is_fine, problems_of_route
from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.one_number import tidy_number
from core.numbers.reading import Asked, Doubt, NotANumber, Number, Why
from core.numbers.text import plain_text
from tests.core.numbers.test_reading import all_told


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("43 0664 1234567", "DE"),
        ("44 0161 496 0123", "DE"),
        ("33 01 55 55 12 34", "DE"),
        ("(493) 090-0111", "DE"),
        ("+4930900340 + 349", "DE"),
        ("+4930900350 & 359", "DE"),
        ("+4930900350 u 459", "DE"),
        ("030 900114 oder 115", "DE"),
        ("030 900200～209", "DE"),
        ("030 900200⁓209", "DE"),
        ("030 900200 · 209", "DE"),
        ("030 900200*209", "DE"),
        ("030 900200\\209", "DE"),
        ("030 900200⁄209", "DE"),
        ('030 900200"209', "DE"),
        ("(212) 555-0120 or 0121", "US"),
        ("06-55501234 t/m 06-55501239", "NL"),
        ("Anna Berg (1001) +49 30 900112", "DE"),
        ("+49 30 900118 auf 1002", "DE"),
        ("+49 30 900121 @1001", "DE"),
        ("+4930900121@1001", "DE"),
        ("+49 30 900124 - Anna Berg - 1002", "DE"),
        ("+4930900460\u200b469", "DE"),
        ("+4930900460\u00ad469", "DE"),
        ("900100/1", "DE"),
        ("030 900100 (0)", "DE"),
        ("030 / 55 512 - 0", "DE"),
    ],
)
def test_digits_beside_a_number_are_asked_about_whatever_joins_them(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask tail"]


@pytest.mark.parametrize(
    ("text", "country", "told"),
    [
        ("+4930900102#1003", "DE", "+4930900102 ext 1003"),
        ("020-5550102 (toestel 1002)", "NL", "+31205550102 ext 1002"),
        ("+48 600 555 010 wew. 1002", "PL", "+48600555010 ext 1002"),
        ("2、+86 10 5555 0102 转1002", "CN", "+861055550102 ext 1002"),
        ("01 55 55 12 37 vers 1003", "FR", "+33155551237 ext 1003"),
        ("1/ 01 55 55 12 34 - poste 1001", "FR", "+33155551234 ext 1001"),
        ("+49 30 900107 => Eva Ruiz", "DE", "+4930900107 ext Eva Ruiz"),
        ("+49 30 900113 → Support Queue", "DE", "+4930900113 ext Support Queue"),
        ("01) 030 900100", "DE", "+4930900100"),
        ("n. 1) 02 5555 0101 int. 1001", "IT", "+390255550101 ext 1001"),
        ("4.030 900103", "DE", "+4930900103"),
        ("6.+4930900105", "DE", "+4930900105"),
        ("[1] 030 900109", "DE", "+4930900109"),
        ("1\ufe0f\u20e3 030 900108", "DE", "+4930900108"),
        ("No.1 030 900112", "DE", "+4930900112"),
        ("Nr. 2: 030 900113", "DE", "+4930900113"),
        ("1 | 030 900115", "DE", "+4930900115"),
        ("1- 030 900116", "DE", "+4930900116"),
        ("5: 2125550106", "US", "+12125550106"),
        ("Hauptstr. 12, 10117 Berlin, +49 30 900101", "DE", "+4930900101"),
        ("Support Mo 08:00-18:00, 24/7: 030 900100 (2026-01-02T10:00:00Z)", "DE", "+4930900100"),
    ],
)
def test_words_and_signs_say_what_digits_are(text: str, country: str, told: str) -> None:
    assert all_told(text, country) == [told]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("+4930 900 l19", Why.UNCLEAR),
        ("+49 0049 30 900104", Why.WRONG),
        ("+490049309001", Why.WRONG),
        ("+49 (0) 0 30 900112", Why.WRONG),
        ("0000000000000", Why.WRONG),
    ],
)
def test_what_is_spoilt_is_not_mended_in_silence(text: str, why: Why) -> None:
    assert all_told(text, "DE") == [why]


@pytest.mark.parametrize(
    ("text", "country", "first"),
    [
        ("15123456789", "DE", "+4915123456789"),
        ("6645550102", "AT", "+436645550102"),
        ("84951234567", "RU", "+74951234567"),
        ("4951234567", "RU", "+74951234567"),
    ],
)
def test_another_country_s_code_is_no_reason_for_a_plus(text: str, country: str, first: str) -> None:
    (reading,) = read_numbers(text, DidFormat.NUMBER, country)
    assert isinstance(reading, Asked)
    assert reading.doubt is Doubt.PLUS
    assert [each.number for each in reading.readings if isinstance(each, Number)] == [first, f"+{text}"]


@pytest.mark.parametrize(("text", "country"), [("5551000", "DE"), ("4004-5555", "BR")])
def test_a_number_without_its_area_code_is_asked_about(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask local"]


def test_a_country_code_that_stands_twice_is_asked_about() -> None:
    for text in ("+49 49 30 900101", "+49 4930900101"):
        assert all_told(text, "DE") == ["ask doubled"]


_numbers = st.sampled_from(
    ["+4930900100", "+49 30 900100", "030 900100", "(030) 900100", "030/900100", "0049 30 900100", "+1 206-555-0100"]
)
_groups = st.sampled_from(["1002", "12", "7", "349", "٣٤٩", "１００２", "0", "43", "01", "+349", "90011"])
_words = st.sampled_from(
    [" ", " - ", " + ", " & ", " u ", " oder ", "～", "⁓", " · ", "*", "\\", "⁄", '"', "#", " auf ", " @", "\u200b",
     " (", "/", " / ", ", ", "; ", ": ", " => ", " x", " Anna ", " Raum ", "|", "\u00ad", "_", "=", "~", "a", "."]
)  # fmt: skip


@settings(max_examples=300)
@given(_numbers, _groups, _words, st.booleans(), st.sampled_from(["", "DE", "US", "AT"]))
def test_every_digit_of_a_certain_number_s_text_is_accounted_for(
    number: str, group: str, joint: str, ahead: bool, country: str
) -> None:
    source = f"{group}{joint}{number}" if ahead else f"{number}{joint}{group}"
    text = plain_text(source).text
    for reading in read_numbers(source, DidFormat.NUMBER, country):
        if isinstance(reading, NotANumber | Asked):
            continue
        used = reading.number + reading.extension
        rest = source[: reading.start] + "|" + source[reading.end :]
        left = "".join(re.findall(r"[0-9]", plain_text(rest).text))
        explained = (
            "Raum" in text
            or left in reading.left_over.split()
            or (ahead and re.fullmatch(r"[0-9]{1,2}[.:/]? ?", text[: len(group + joint)]))
        )
        assert left in ("", reading.extension) or explained or left in used, (source, reading)


def test_two_numbers_in_one_text_stay_two() -> None:
    assert all_told("030 900104 / 030 900105", "DE") == ["+4930900104", "+4930900105"]


@pytest.mark.parametrize(
    "text",
    ["+4930900102#1003", "+4930900340 + 349", "030 900200～209", "+4930 900 l19", "+999123456789", "43 0664 1234567"],
)
def test_a_channel_file_s_number_is_kept_as_it_stands_and_told_of_where_more_is_in_it(text: str) -> None:
    number = tidy_number(text, SMS.did_format)
    assert re.sub("[^0-9]", "", number) == re.sub("[^0-9]", "", plain_text(text).text)
    route = DidRoute(number, "extension", "1")
    assert not is_fine(route, SMS)
    assert list(problems_of_route(route, SMS, 0))


@pytest.mark.parametrize(
    ("text", "country", "told"),
    [
        ("030 901820 PLZ 10115 Berlin", "DE", ["+4930901820"]),
        ("206-555-0142 MAIN 206-555-0143 FAX", "US", ["+12065550142", "+12065550143"]),
        ("030 901820 BERLIN, 030 901821", "DE", ["ask unclear", "+4930901821"]),
        ("Fone (11) 2345-6789 CEP 01234-567", "BR", ["ask unclear", "ask unclear"]),
        ("1-800-FLOWERS", "US", ["unclear"]),
        ("1-800-555-CALL", "US", ["unclear"]),
    ],
)
def test_a_whole_number_before_a_word_in_capitals_is_not_lost(text: str, country: str, told: list[str]) -> None:
    assert all_told(text, country) == told
