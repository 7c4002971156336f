"""Tables of a fifth look with real inputs: the country beside a number is heard, and put before it once."""

import pytest

from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from tests.core.routes.test_second_look import read, told

ADDED = Answers().with_answer(Doubt.JOINED, Answer.YES)


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("Country,Number\nUnited States,4722345678\nNorway,22345678\n", "NO", ["+14722345678", "+4722345678"]),
        ("Land;Nummer\nNorwegen;22345678\nVereinigte Staaten;4722345678\n", "NO", ["+4722345678", "+14722345678"]),
        ("País;Número\nNoruega;22345678\nTurquia;2123456789\n", "NO", ["+4722345678", "+902123456789"]),
        ("Country,Number\nNorway,22345678\nFinland,0912345678\n", "", ["+4722345678", "+358912345678"]),
        ("Country;Prefix;Number\nNorway;47;22345678\nUSA;1;4722345678\n", "", ["+4722345678", "+14722345678"]),
    ],
)
def test_a_number_is_of_the_country_that_its_row_names_in_any_language_of_the_windows(
    text: str, country: str, numbers: list[str]
) -> None:
    found = read(text, country, answers=ADDED)
    assert [route.did_number for route in found.block.routes] == numbers


def test_a_country_that_is_not_known_is_asked_for_and_not_the_chosen_one() -> None:
    text = "Country,Number\nNorway,22345678\nAtlantis,22345679\nNorway,22345670\n"
    assert told(read(text, "NO"))[:2] == ["2 good +4722345678", "3 ask country"]


def test_parts_of_one_country_are_no_countries() -> None:
    for name, cells in (("State", ("Georgia", "Georgia")), ("Land", ("BY", "NW")), ("Uf", ("AC", "PA"))):
        text = f"{name},Number\n{cells[0]},2065550142\n{cells[1]},2065550143\n"
        assert [line.split()[1] for line in told(read(text, "US"))] == ["good", "good"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("country,msisdn\nGB,447700900100\nGB,447911123456\nUS,12015550100\n", 3),
        ("country,msisdn\nGB,447700900100\nGB,07911123456\nUS,2065550142\n", 1),
        ("country,msisdn\nGB,447700900100\nGB,+447911123456\n", 2),
        ("country,msisdn\nNO,4722345678\nUS,14722345678\n", 2),
    ],
)
def test_a_country_code_that_cannot_be_there_twice_is_not_put_before_itself(text: str, numbers: int) -> None:
    """As exports of SMS providers have it; a few numbers of such a list are in no range that is known here."""
    lines = told(read(text, ""))
    assert [line.split()[1:] for line in lines[:numbers]] == [
        ["good", f"+{cell.lstrip('+')}"] for cell in (row.split(",")[1] for row in text.split()[1 : numbers + 1])
    ]
    assert all(line.endswith("ask joined") for line in lines[numbers:])


def test_what_stands_before_a_number_in_another_column_is_not_lost_when_it_is_added() -> None:
    found = read("Prefix,Number\n47,22345678\n1,4722345678\n", "", answers=ADDED)
    assert [route.did_number for route in found.block.routes] == ["4722345678", "14722345678"]


def test_a_number_with_a_digit_too_many_or_too_few_is_told_before_it_is_taken_over() -> None:
    for text in ("+12065550142\n+1206555014\n", "DID,Name\n+12065550142,Eva\n+1 206 555 014,Tom\n"):
        found = read(text, "US")
        line = found.read.lines[1]
        assert [each.message for each in found.notices if "digits" in each.message] == [
            f"1 number has too many or too few digits for its country: “+1206555014” in line {line}."
        ]
    assert read("+12065550142\n+1206555014\n", "US").is_certain  # taken, and told
    assert "+1206555014" not in " ".join(each.message for each in read("+12065550142\n+4930900100\n", "US").notices)


def test_of_a_number_that_is_asked_about_nothing_more_is_told() -> None:
    found = read("+49 30 900100 - 109\n+49 30 900200 12345678\n", "DE")
    assert not [each for each in found.notices if "digits" in each.message]


@pytest.mark.parametrize(
    ("head", "yes", "no"),
    [
        ("SMS", "Yes", "No"),
        ("SMS enabled", "Y", "N"),
        ("message_enabled", "1", "0"),
        ("SMS-fähig", "ja", "nein"),
        ("Messaging", "enabled", "false"),
        ("features", "SMS|VOICE", "VOICE"),
        ("Capabilities", "[voice, sms, mms]", "[voice, fax]"),
    ],
)
def test_a_number_that_takes_no_messages_is_asked_about(head: str, yes: str, no: str) -> None:
    text = f'Number,Note,"{head}"\n+12065550142,a,"{yes}"\n+12065550143,b,"{no}"\n'
    assert told(read(text, "US")) == ["2 good +12065550142", "3 ask state"]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("SMS", ("Eva Ruiz", "Tom Weber")),
        ("SMS", ("+4930900200", "+4930900201")),
        ("MMS", ("Yes", "No")),
        ("Voice", ("Yes", "No")),
        ("Text", ("hello", "No")),
        ("Features", ("blue", "green")),
        ("Features", ("voice", "fax")),
    ],
)
def test_what_is_not_said_of_messages_to_a_number_is_not_asked_about(head: str, cells: tuple[str, str]) -> None:
    text = f"Number,{head}\n+12065550142,{cells[0]}\n+12065550143,{cells[1]}\n"
    assert [line.split()[1] for line in told(read(text, "US"))] == ["good", "good"]


def test_a_column_of_features_in_which_also_something_else_stands_says_nothing_of_messages() -> None:
    rows = ("+12065550142,SMS", "+12065550143,calls after five go to Anna", "+12065550144,blue")
    text = "Number,Features\n" + "\n".join(rows) + "\n"
    assert [line.split()[1] for line in told(read(text, "US"))] == ["good"] * 3


@pytest.mark.parametrize("head", ["Number,Note\n", ""], ids=["a header that is shorter", "no header"])
def test_a_number_is_out_of_use_also_where_only_a_few_rows_are_so_long_that_they_say_so(head: str) -> None:
    rows = ("+12065550142,a", "+12065550143,b", "+12065550144,c", "+12065550145,d,cancelled")
    assert [line.split()[1] for line in told(read(head + "\n".join(rows) + "\n", "US"))] == [*["good"] * 3, "ask"]


@pytest.mark.parametrize(
    "text",
    [
        "Number\tNote\n+4930900100\tfront\n+4930900101\tback\nKind regards\nJo Doe\nMobile +49 151 900999\n",
        "Number,City\n+4930900100,Berlin\n+4930900101,Berlin\n\nMit freundlichen Grüßen\nJo\nT +49 30 900999\n",
        "+4930900100\t1001\n+4930900101\t1002\nRegards\nJo\n+49 30 900999\n",
        "+4930900100\t1001\n+4930900101\t1002\n--\nJo\nTel +49 30 900999\n",
    ],
)
def test_whoever_signs_a_mail_with_a_table_is_asked_about(text: str) -> None:
    lines = [line.split(" ", 1)[1] for line in told(read(text, "DE"))]
    assert lines[-1] == "ask footer"
    assert all(line.startswith("good") for line in lines[:-1])


def test_a_dash_in_place_of_a_number_ends_no_table() -> None:
    text = "DID;Ext\n+4930900100;1001\n--;1002\n+49 30 900102;1003\n"
    assert told(read(text, "DE"))[-1] == "4 good +4930900102 -> 139"


def test_a_line_that_is_not_clear_is_a_number_beside_others() -> None:
    for line in ("+4930900100...", "+49 30 9001xx", "1-800-FLOWERS"):
        assert told(read(f"{line}\n778899\n", "DE"))[-1] == "2 ask unclear"
        assert told(read(f"{line}\n--\nJo Doe\nTel +49 30 900999\n", "DE"))[-1] == "4 ask footer"


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


def test_a_table_without_names_is_read_to_its_last_column_where_members_are_not_the_last() -> None:
    """What stood behind them was cut off: another person, another number; and looking it up failed."""
    text = "+4930900100|extension|1001|extension:1002|Eva Ruiz\n+4930900101|extension|1002||Tom Weber\n"
    found = read(text)
    assert told(found) == ["1 good +4930900100 -> 137", "2 good +4930900101 -> 138"]
    assert [str(member) for member in found.block.routes[0].members] == ["extension:138"]


def test_two_people_are_asked_about_also_behind_members() -> None:
    text = ";+4930900100;1001;Tom Weber;1148\nextension:1003;+4930900101;1002;Anna Krause;7031\n"
    assert told(read(text)) == ["1 ask person", "2 ask person"]


def test_two_columns_of_numbers_are_asked_about_also_behind_members() -> None:
    text = "extension;+4930900100;1001;extension:1002;+4930900200\nextension;+4930900101;1002;;+4930900201\n"
    assert told(read(text)) == ["1 ask column", "2 ask column"]


def test_members_that_a_delimiter_cut_apart_are_joined_still() -> None:
    found = read(
        "+4930900100;extension;1001;extension:1002;extension:1003\n+4930900101;extension;1002;extension:1001\n"
    )
    assert [len(route.members) for route in found.block.routes] == [2, 1]


@pytest.mark.parametrize("name", ["Backup", "Vertretung", "No answer", "Fallback user", "Suplente"])
def test_whoever_stands_in_for_another_never_gets_the_messages_of_one_who_is_not_found(name: str) -> None:
    found = read(f"Rufnummer,Ziel,{name}\n+4930900100,Nobody Here,Eva Ruiz\n+4930900101,Nobody There,Tom Weber\n")
    assert not [line for line in told(found) if "->" in line and "good" in line]
    assert any("Ziel" in each.message for each in found.notices) or "bad" in told(found)[0]


def test_a_deputy_beside_nobody_else_is_the_destination() -> None:
    assert told(read("Rufnummer,Backup\n+4930900100,Eva Ruiz\n")) == ["2 good +4930900100 -> 137"]


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


def test_a_number_that_may_begin_with_its_country_or_with_an_area_code_like_it_is_asked_about() -> None:
    """04931 is Norden, and +49 31 in Germany is nowhere: by the length both may be meant."""
    text = "Country;Number\nGermany;30900100\nGermany;4931123456\n"
    assert [line.split(maxsplit=1)[1] for line in told(read(text, ""))] == ["ask joined", "ask joined"]


def test_no_number_is_made_of_an_area_code_and_half_of_what_stands_beside_it() -> None:
    found = read("Country;Area code;Number\nAustria;1001;(206) 555-0514\nAustria;1001;(206) 555-0515\n")
    said = [str(each) for each in (*found.read.asked.values(), *found.block.routes)]
    assert not [each for each in said if "+431001206'" in each]
