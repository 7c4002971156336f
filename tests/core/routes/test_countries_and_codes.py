"""Countries, their codes and area codes beside numbers: heard or asked about, and put before a number once."""

import pytest

from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Doubt, Number
from core.routes.answers import Answer, Answers
from tests.core.routes.telling import doubts, read, read_among_others, told

ADDED = Answers().with_answer(Doubt.JOINED, Answer.YES)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("LKZ;Number;Extension\n44;2079460100;1001\n44;2079460101;1002\n", "DE"),
        ("Dial code,Number,Extension\n44,2079460100,1001\n44,2079460101,1002\n", "DE"),
        ("Phone code,Number,Extension\n44,02079460100,1001\n44,02079460101,1002\n", "DE"),
        ("Xyz,Number,Extension\n44,2079460100,1001\n44,2079460101,1002\n", "DE"),
        ("ONKZ;Rufnummer;Nebenstelle\n030;900100;1001\n030;900101;1002\n", "DE"),
        ("Vorw.;Rufnummer;Nebenstelle\n030;900100;1001\n040;900101;1002\n", "DE"),
        ("Gebiet;Rufnummer;Nebenstelle\n030;900100;1001\n040;900101;1002\n", "DE"),
        ("DDD;Telefone;Ramal\n11;912345678;1001\n11;912345679;1002\n", "BR"),
        ("Country,Number,Extension\nGB,2079460100,1001\nUS,2125550100,1002\n", "DE"),
        ("Land;Rufnummer;Nebenstelle\nÖsterreich;01234567;1001\nSchweiz;0441234567;1002\n", "DE"),
    ],
)
def test_a_country_or_a_code_in_a_column_of_its_own_is_asked_about(text: str, country: str) -> None:
    assert doubts(read(text, country)) == [Doubt.JOINED, Doubt.JOINED]


def test_a_country_that_is_the_chosen_one_changes_nothing() -> None:
    text = "Country,Number,Extension\nDE,030900100,1001\nGB,02079460100,1002\n"
    assert told(read(text)) == ["2 good +4930900100 -> 137", "3 ask joined"]


@pytest.mark.parametrize(
    "text",
    [
        "Ort;Vorwahl;Nr;Nebenstelle\nBerlin;030;900100;1001\nHamburg;040;900101;1002\n",
        "CC;NDC;SN;Ziel\n49;30;900100;1001\n49;30;900101;1002\n",
    ],
)
def test_a_number_in_parts_is_put_together_after_a_question(text: str) -> None:
    assert doubts(read(text)) == [Doubt.JOINED, Doubt.JOINED]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("NPA,NXX,XXXX\n212,555,0100\n212,555,0101\n", "US"),
        ("NPA,NXX,Line,Extension\n212,555,0100,1001\n212,555,0101,1002\n", "US"),
        ("212,555,0100\n212,555,0101\n", "US"),
        ("212,555,0100,1001\n212,555,0101,1002\n", "US"),
        ("Country Code,Area Code,Prefix,Line Number,Ext\n1,212,555,0100,1001\n1,212,555,0101,1002\n", "US"),
        ("Area,Exchange,Number,Ext\n212,555,0100,1001\n212,555,0101,1002\n", "DE"),
    ],
)
def test_a_number_in_three_columns_is_put_together_after_a_question(text: str, country: str) -> None:
    found = read(text, country, answers=Answers({Doubt.JOINED: Answer.YES}))
    assert doubts(read(text, country)) == [Doubt.JOINED, Doubt.JOINED]
    code = "+49" if country == "DE" else "+1"
    assert [route.did_number for route in found.block.routes] == [f"{code}2125550100", f"{code}2125550101"]


def test_more_digits_than_national_numbers_have_may_be_another_country_s() -> None:
    assert doubts(read("Number\n447700900100\n447700900101\n")) == [Doubt.PLUS, Doubt.PLUS]


def test_no_is_an_answer_and_not_norway() -> None:
    assert told(read("Number,Extension,Fax detection\n030 900100,1001,no\n")) == ["2 good +4930900100 -> 137"]


def test_an_area_code_with_its_country_code_is_joined_after_a_question() -> None:
    text = "Prefix,Number,Ext\n+49 30,900100,1001\n"
    assert told(read(text, answers=Answers({Doubt.JOINED: Answer.YES}))) == ["2 good +4930900100 -> 137"]
    assert doubts(read(text)) == [Doubt.JOINED]


@pytest.mark.parametrize("name", ["Speed Dial", "Direct Dial"])
def test_a_dial_of_one_s_own_is_no_calling_code(name: str) -> None:
    found = read_among_others(f"Number,{name}\n030 23125100,1001\n030 23125101,1002\n", "DE")
    assert [each.split(" ->")[0] for each in told(found)] == ["2 good +493023125100", "3 good +493023125101"]


@pytest.mark.parametrize(("text", "country"), [("23125100", "DE"), ("66969100", "DE")])
def test_a_number_of_a_big_town_without_its_area_code_is_asked_about(text: str, country: str) -> None:
    assert told(read_among_others(text, country)) == ["1 ask local"]


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


def test_a_number_that_may_begin_with_its_country_or_with_an_area_code_like_it_is_asked_about() -> None:
    """04931 is Norden, and +49 31 in Germany is nowhere: by the length both may be meant."""
    text = "Country;Number\nGermany;30900100\nGermany;4931123456\n"
    assert [line.split(maxsplit=1)[1] for line in told(read(text, ""))] == ["ask joined", "ask joined"]


def test_no_number_is_made_of_an_area_code_and_half_of_what_stands_beside_it() -> None:
    found = read("Country;Area code;Number\nAustria;1001;(206) 555-0514\nAustria;1001;(206) 555-0515\n")
    said = [str(each) for each in (*found.read.asked.values(), *found.block.routes)]
    assert not [each for each in said if "+431001206'" in each]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Full Number,City,State\n9195550101,RALEIGH,NC\n9195550102,DURHAM,NC\n", "US"),
        ("TN,Rate Center,Province\n4165550101,TORONTO,CA\n4165550102,OTTAWA,CA\n", "US"),
        ("Number,Language\n2125550101,ES\n2125550102,FR\n", "US"),
        ("Number,Department\n2125550101,IT\n2125550102,PR\n", "US"),
        ("DID No.,CO Line\n2079460101,1\n2079460102,1\n", "GB"),
        ("Number,Port\n2079460101,7\n2079460102,7\n", "GB"),
    ],
)
def test_states_languages_and_ports_are_no_country_codes(text: str, country: str) -> None:
    code = "+44" if country == "GB" else "+1"
    assert [row.partition(" good ")[2][: len(code)] for row in told(read(text, country))] == [code, code]


def test_a_country_beside_numbers_that_begin_with_its_code_needs_no_question() -> None:
    found = read("Country,MSISDN,Type\nDE,4915112345670,lvn\nGB,447520600100,lvn\nUS,12015550123,lvn\n")
    assert told(found) == ["2 good +4915112345670", "3 good +447520600100", "4 good +12015550123"]
    assert "3 numbers without + are read with it, as +4915112345670." in [each.message for each in found.notices]
    assert doubts(read("Country,Number\nDE,4915112345670\nGB,2079460100\n")) == [Doubt.JOINED]


def test_seconds_are_no_code_of_a_country_before_numbers_with_their_area_code() -> None:
    text = "Route To\tTimeout\tTN\n1001\t20\t030/900100\n1002\t20\t030/900101\n"
    assert told(read(text)) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]


@pytest.mark.parametrize(("text", "country"), [("290010101", "IT"), ("612345678", "IT"), ("701234567", "CI")])
def test_a_lost_zero_that_belongs_to_the_number_is_asked_about(text: str, country: str) -> None:
    (question,) = read_numbers(text, country=country)
    assert isinstance(question, Asked)
    assert [each.number[-len(text) - 1 :] for each in question.readings if isinstance(each, Number)] == [f"0{text}"]


@pytest.mark.parametrize("text", ["333 123 4567", "3331234567", "02 9001 0101", "390290010101"])
def test_italian_numbers_with_all_their_digits_need_no_question(text: str) -> None:
    assert told(read(f"{text}\n", "IT"))[0].startswith("1 good +39")
