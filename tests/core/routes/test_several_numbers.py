"""Several numbers in a cell, a line or beside each other: ranges, last digits, extensions, second tables."""

import pytest

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from tests.core.numbers.test_reading import all_told
from tests.core.routes.telling import doubts, read, read_among_others, told


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("short", ["2026", "Numbers 2026", "10117", "1001", "[1001]", "Nr. 12345"])
def test_few_digits_among_whole_numbers_are_asked_about(short: str, known: bool) -> None:
    assert told(read(f"{short}\n+4930900100\n030 900101\n", known=known))[0] == "1 ask unclear"


def test_short_codes_among_themselves_are_good() -> None:
    assert told(read("12345\n54321\n", known=False)) == ["1 good 12345", "2 good 54321"]


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("030 900100, -101, -102", "DE", ["+4930900100", "+4930900101", "+4930900102"]),
        ("030 900100,101,102", "DE", ["+4930900100", "+4930900101", "+4930900102"]),
        ("+1 212 555 0100, 0101, 0102", "US", ["+12125550100", "+12125550101", "+12125550102"]),
        ("030 900100; -101; -102; -103", "DE", ["+4930900100", "+4930900101", "+4930900102", "+4930900103"]),
    ],
)
def test_the_last_digits_of_further_numbers_are_asked_about_and_none_is_lost(
    text: str, country: str, numbers: list[str]
) -> None:
    for known in (True, False):
        assert doubts(read(text, country, known)) == [Doubt.SEVERAL]
    taken = read(text, country, answers=Answers({Doubt.SEVERAL: Answer.YES}))
    assert [route.did_number for route in taken.block.routes] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "4930900110-4930900119",
        "rule 1 /^4930900100$/ /1001/",
        "030 900100, -101, -102",
        "030 900110-19",
        "1 13800138000",
        "+49 49 30 900100",
        "Port 030 900100",
        "030 900100 1001",
        "4930900100\n030900101",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_every_answer_is_another_one_and_gives_what_it_shows(text: str, known: bool) -> None:
    for question in read(text, known=known).questions:
        answers = [option.answer for option in question.options]
        assert len(set(answers)) == len(answers)
        for option in question.options:
            after = read(text, known=known, answers=Answers().with_answer(question.topic, option.answer))
            taken = [route.did_number for row, route in enumerate(after.block.routes) if row not in after.read.asked]
            shown = option.result.format(**option.values)
            if shown and not after.read.asked:
                assert taken[0] in shown


def test_a_heading_below_the_first_is_one_only_above_numbers() -> None:
    assert told(read("did_number,destination_type,destination_id\n:,ivr,Ddi\n")) == ["2 bad : -> Ddi"]
    found = read("Number,Extension\n+4930900100,1001\nExtension,Number\n1002,+4930900101\n")
    assert found.read.second_table == 3


@pytest.mark.parametrize("text", ["020 7946 0100 - 0199", "DDIs: 020 7946 0100-0199", "+44 20 7946 0100 - 0199"])
def test_a_range_in_groups_is_no_two_numbers(text: str) -> None:
    assert told(read_among_others(text, "GB")) == ["1 ask tail"]


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("020 7946 0101 020 7946 0102", "GB", ["+442079460101", "+442079460102"]),
        ("020 7946 0101 / 020 7946 0102", "GB", ["+442079460101", "+442079460102"]),
        ("03023125100 03023125101 03023125102", "DE", ["+493023125100", "+493023125101", "+493023125102"]),
        ("030 23125100 / 030 23125101 / 030 23125102", "DE", ["+493023125100", "+493023125101", "+493023125102"]),
        ("2065550142 2065550143 2065550144", "US", ["+12065550142", "+12065550143", "+12065550144"]),
    ],
)
def test_whole_numbers_after_each_other_are_one_each(text: str, country: str, numbers: list[str]) -> None:
    found = read_among_others(text, country)
    assert [route.did_number for route in found.block.routes] == numbers
    assert not found.read.asked


@pytest.mark.parametrize("text", ["01 99 00 12 00 → 01 99 00 12 49", "01 99 00 12 00 -> 01 99 00 12 49"])
def test_an_arrow_between_whole_numbers_is_asked_about(text: str) -> None:
    assert told(read_among_others(text, "FR")) == ["1 ask tail"]


@pytest.mark.parametrize(("text", "country"), [("22 123 42 79-1", "PL"), ("11 3900-1509-0", "BR")])
def test_a_digit_too_much_behind_a_dash_is_asked_about(text: str, country: str) -> None:
    assert told(read_among_others(text, country)) == ["1 ask tail"]


@pytest.mark.parametrize("text", ['DID,Ext\n"2,065,550,142",1001\n', "DID,Ext\n2.065.550.142,1001\n"])
def test_thousands_that_begin_with_a_zero_are_one_number(text: str) -> None:
    assert told(read_among_others(text, "US")) == ["2 good +12065550142 -> 101"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("+61 2 9123 4537 137", ""),
        ("+41 44 123 45 98 137", "CH"),
        ("0041 44 123 45 98 137", ""),
        ("+852 2345 6745 237", ""),
        ("+81 3-1234-5690 237", "JP"),
        ("+46 8 123 456 41 137", ""),
        ("02 3671 4020 (1005)", "IT"),
        ("02 3671 4096 / 1005", "IT"),
    ],
)
def test_a_number_and_a_short_extension_are_not_one_number(text: str, country: str) -> None:
    """Though libphonenumber knows numbers of that length there."""
    found = read(text, country)
    assert [line.split()[1] for line in told(found)] in (["ask"], ["bad"])
    assert "+3936714020" not in str(found.read.asked)


def test_two_columns_of_numbers_are_asked_about_also_behind_members() -> None:
    text = "extension;+4930900100;1001;extension:1002;+4930900200\nextension;+4930900101;1002;;+4930900201\n"
    assert told(read(text)) == ["1 ask column", "2 ask column"]


@pytest.mark.parametrize(
    "text",
    [
        "+4915112345465\t\t+4930900414\t1001\n+4915112345117\t\t+4930900056\tTom Weber\n",
        "+4930900414,1001,,+4915112345465\n+4930900056,1002,,+4915112345117\n",
    ],
)
def test_two_columns_of_numbers_with_a_gap_between_are_no_two_tables_unless_they_are_alike(text: str) -> None:
    assert {line.split(" ", 1)[1] for line in told(read(text))} == {"ask column"}


def test_a_second_table_beside_the_first_is_told_still() -> None:
    found = read("+4930900100,1001,,+4930900200,1002\n+4930900101,1002,,+4930900201,1001\n")
    assert any("second table" in each.message for each in found.notices)


def test_a_chinese_extension_may_touch_its_number() -> None:
    assert all_told("010-84900101转1001", "CN") == ["+861084900101 ext 1001"]
    assert all_told("010-84900101分机1001", "CN") == ["+861084900101 ext 1001"]


def test_a_header_above_names_of_callers_is_one() -> None:
    text = 'extension,name,outboundcid\n1001,Eva Ruiz,"""Eva Ruiz"" <+4930900100>"\n'
    assert told(read(text)) == ["2 good +4930900100 -> 137"]


def test_the_fuller_column_of_numbers_is_offered_first() -> None:
    text = "Business Phone,Mobile Phone\n+49 30 900100,+49 151 12345678\n+49 30 900101,\n"
    assert told(read(text)) == ["2 ask column", "3 good +4930900101"]


@pytest.mark.parametrize("text", ["+86-139-0013-9000", "+86-10-8490-8499"])
def test_dashes_throughout_a_number_part_nothing(text: str) -> None:
    assert all_told(text) == ["+" + "".join(filter(str.isdigit, text))]
