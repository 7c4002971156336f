"""Mails and exports of an afternoon, as they came: nothing in them is a number, a person or a column by accident."""

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.numbers.finding import read_numbers
from core.numbers.reading import Asked, Doubt, Number
from core.routes.cells import CellEntry
from core.routes.grid import parse_text
from core.routes.importing import prepare
from tests.core.numbers.test_reading import all_told
from tests.core.routes.test_second_look import doubts, read, told


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Ordine n. 20261126-01 del 26/11/2026", "IT"),
        ("Preventivo n° 333 123 4567", "IT"),
        ("Zamówienie nr 22 123 45 67", "PL"),
        ("Faktura 22 123 45 67", "PL"),
        ("Commande n° 01 99 00 10 10", "FR"),
        ("Protocolo nº 11 39001010", "BR"),
        ("Batch 20261126-01", "IT"),
        ("BE 0123.456.789", "BE"),
        ("NHS No 2125550143", "GB"),
        ("Art.-Nr. 2125550143", "DE"),
        ("S/N: 212 555 0143", "US"),
        ("Projekt 2026-001234", "DE"),
        ("Part 2026-001234", "US"),
        ("Aktenzeichen 030 900 101", "DE"),
        ("Riferimento 02 9001 0101", "IT"),
        ("Matricule 01 99 00 10 10", "FR"),
        ("工单 010-84900101", "CN"),
        ("订单号 010-84900101", "CN"),
        ("合同编号：010 84900101", "CN"),
    ],
)
def test_the_number_of_an_order_is_asked_about(text: str, country: str) -> None:
    assert all_told(text, country) == ["ask unclear"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("账号 6222021234567890123", "CN"),
        ("税号：13800138000", "CN"),
        ("P.IVA 01234567890", "IT"),
        ("TVA 40 123 456 789", "FR"),
        ("C.F. 01234567890", "IT"),
        ("Codice fiscale: 01234567890", "IT"),
        ("Registered in England 01234567", "GB"),
        ("Company No. 01234567", "GB"),
        ("Ordine nr. 3331234567", "IT"),
        ("2026年11月26日", "CN"),
        ("合同金额 12,345.00 元", "CN"),
        ("kwota 1 234,56 zł", "PL"),
        ("Valor R$ 1.234.567,80", "BR"),
    ],
)
def test_accounts_taxes_dates_and_amounts_are_no_numbers(text: str, country: str) -> None:
    assert all_told(text, country) in (["prose"], ["wrong"])


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Sales 212 555 0101", "US"),
        ("Recepción 910 001 001", "ES"),
        ("Main no. 212-555-0101", "US"),
        ("Tel.-Nr. 2125550101", "US"),
        ("Ruf-Nr. 030900100", "DE"),
        ("Zentrale 030 900 101", "DE"),
        ("Tel. 2026-001234", "US"),
    ],
)
def test_a_number_that_is_given_out_needs_no_question_behind_a_word(text: str, country: str) -> None:
    assert len(all_told(text, country)) == 1
    assert all_told(text, country)[0].startswith("+")


def test_a_chinese_extension_may_touch_its_number() -> None:
    assert all_told("010-84900101转1001", "CN") == ["+861084900101 ext 1001"]
    assert all_told("010-84900101分机1001", "CN") == ["+861084900101 ext 1001"]


@pytest.mark.parametrize("name", ["Jane", "Mario", "Marta", "Julia", "April", "Sepp"])
def test_a_name_is_no_date(name: str) -> None:
    assert all_told(name, "DE") == ["prose"]


# Who gets the messages


@pytest.mark.parametrize(
    "text",
    [
        "Eva Ruiz (1002): +49 30 900100\n",
        "Eva Ruiz +49 30 900100 ext 1002\nTom Weber +49 30 900101 ext 1001\n",
        "+49 30 900100 -> 1002 Eva Ruiz\n+49 30 900101 -> 1003\n",
    ],
)
def test_a_line_with_the_name_of_one_and_the_extension_of_another_is_asked_about(text: str) -> None:
    assert Doubt.EXTENSION in doubts(read(text))


def test_a_line_with_a_name_and_its_own_extension_is_certain() -> None:
    found = read("Eva Ruiz (1001): +49 30 900100\nTom Weber (1002): +49 30 900101\n")
    assert told(found) == ["1 good +4930900100 -> 137", "2 good +4930900101 -> 138"]


# Commas that part no cells


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("(11) 3900-1010 R$ 12,50\n(11) 3900-1011 R$ 12,50\n", "BR"),
        ("22 123 45 67 - 12,50 zł\n22 123 45 68 - 12,50 zł\n", "PL"),
        ("030 900100 - 12,50 PLN\n030 900101 - 12,50 PLN\n", "DE"),
    ],
)
def test_a_decimal_comma_of_any_currency_parts_no_cells(text: str, country: str) -> None:
    found = read(text, country)
    assert [row.partition(" good ")[2][:1] for row in told(found)] == ["+", "+"]
    assert not any(" -> " in row for row in told(found))


def test_the_bar_of_a_chats_link_parts_no_cells() -> None:
    text = "• <tel:+4930900100|+49 30 900100> → Eva Ruiz\n• <tel:+4930900101|+49 30 900101> → Tom Weber\n"
    assert told(read(text)) == ["1 good +4930900100 -> 137", "2 good +4930900101 -> 138"]


@pytest.mark.parametrize(
    "above",
    ["Konto 0202051, BLZ 120 300 00", "Meeting ID: 812 3456 7890, Passcode 123456", "Ref. 4711001, Az. 47120815"],
)
def test_a_comma_of_one_sentence_makes_no_column_of_the_numbers_below(above: str) -> None:
    assert told(read(f"{above}\n030 900100\n"))[-1] == "2 good +4930900100"


# Exports


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


@pytest.mark.parametrize(
    "name",
    ["PLZ", "ZIP", "Room", "Raum", "PIN", "Cost Center", "Kostenstelle", "Étage", "CEP", "邮编", "Timeout", "Cena"],
)
def test_digits_below_the_name_of_another_thing_are_no_extensions(name: str) -> None:
    found = read(f"{name};Rufnummer\n1204;030 900100\n1214;030 900101\n1229;030 900102\n", known=False)
    assert [route.did_number for route in found.block.routes] == ["+4930900100", "+4930900101", "+4930900102"]
    assert not any(route.has_destination for route in found.block.routes)
    assert f"Columns not used: {name}." in [each.message for each in found.notices]


def test_digits_below_a_name_that_says_nothing_may_be_extensions() -> None:
    assert (
        told(read("Xyz;Rufnummer\n1204;030 900100\n1214;030 900101\n", known=False))[0]
        == "2 good +4930900100 -> 1204"
    )


def test_seconds_are_no_code_of_a_country_before_numbers_with_their_area_code() -> None:
    text = "Route To\tTimeout\tTN\n1001\t20\t030/900100\n1002\t20\t030/900101\n"
    assert told(read(text)) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]


def test_the_same_number_in_all_rows_is_not_asked_about() -> None:
    text = "Line URI,Main Number\n030 900100,+49 30 9000\n030 900101,+49 30 9000\n"
    assert told(read(text)) == ["2 good +4930900100", "3 good +4930900101"]
    assert "The column “Main Number” also contains numbers; it is not used." in [
        each.message for each in read(text).notices
    ]


@pytest.mark.parametrize(
    "text",
    [
        "41000;1;1001;030 900100\n41001;2;1002;030 900101\n41002;3;1003;030 900102\n",
        "HQ\t9001\t030 900100\t1001\nHQ\t9002\t030 900101\t1002\nHQ\t9003\t030 900102\t1003\n",
    ],
)
def test_two_columns_of_short_digits_without_names_and_lists_are_asked_about(text: str) -> None:
    assert doubts(read(text, known=False)) == [Doubt.PERSON] * 3


def test_two_digits_without_a_name_are_no_extensions_beside_a_column_of_them() -> None:
    text = "10;HQ;030 900100;1001\n20;HQ;030 900101;1002\n10;HQ;030 900102;1003\n"
    assert told(read(text, known=False))[0] == "1 good +4930900100 -> 1001"


def test_a_number_that_is_off_is_asked_about() -> None:
    found = read("Number;Monthly fee;Status\n442079460100;3.00 USD;on\n442079460101;3.00 USD;off\n", "GB")
    assert doubts(found) == [Doubt.STATE]


def test_a_header_above_names_of_callers_is_one() -> None:
    text = 'extension,name,outboundcid\n1001,Eva Ruiz,"""Eva Ruiz"" <+4930900100>"\n'
    assert told(read(text)) == ["2 good +4930900100 -> 137"]


def test_the_fuller_column_of_numbers_is_offered_first() -> None:
    text = "Business Phone,Mobile Phone\n+49 30 900100,+49 151 12345678\n+49 30 900101,\n"
    assert told(read(text)) == ["2 ask column", "3 good +4930900101"]


def test_numbers_below_a_heading_of_fax_are_asked_about() -> None:
    text = "030 900100\n030 900101\n\nFaxnummern:\n030 900199\n"
    assert told(read(text))[-1] == "5 ask state"


# Zeros, dashes, apostrophes


@pytest.mark.parametrize(("text", "country"), [("290010101", "IT"), ("612345678", "IT"), ("701234567", "CI")])
def test_a_lost_zero_that_belongs_to_the_number_is_asked_about(text: str, country: str) -> None:
    (question,) = read_numbers(text, country=country)
    assert isinstance(question, Asked)
    assert [each.number[-len(text) - 1 :] for each in question.readings if isinstance(each, Number)] == [f"0{text}"]


@pytest.mark.parametrize("text", ["333 123 4567", "3331234567", "02 9001 0101", "390290010101"])
def test_italian_numbers_with_all_their_digits_need_no_question(text: str) -> None:
    assert told(read(f"{text}\n", "IT"))[0].startswith("1 good +39")


@pytest.mark.parametrize("text", ["+86-139-0013-9000", "+86-10-8490-8499"])
def test_dashes_throughout_a_number_part_nothing(text: str) -> None:
    assert all_told(text) == ["+" + "".join(filter(str.isdigit, text))]


@pytest.mark.parametrize("text", ["+49-30-900100-109", "+49-30-9001-9009", "030-900110-19", "+4930900130-139"])
def test_a_dash_behind_a_number_is_asked_about_still(text: str) -> None:
    assert all_told(text, "DE") == ["ask tail"]


@pytest.mark.parametrize("name", ["Sean O’Neil", "Sean O`Neil", "sean o'neil"])
def test_an_apostrophe_is_one_however_it_is_set(name: str) -> None:
    lists = Directory(extensions=(Entry("7", "Sean O'Neil", "1007"),))
    entry = CellEntry(SMS, lists, "DE")
    found = prepare(parse_text(f"Number,User\n+4930900100,{name}\n"), None, entry)
    assert [route.destination_id for route in found.block.routes] == ["7"]
