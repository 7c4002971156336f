"""Tables and mails of a fourth look with real inputs: nothing is somebody's extension, name or column by accident."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.routes.cells import CellEntry
from core.routes.grid import parse_text
from core.routes.importing import Prepared, prepare
from core.routes.table_file import read_file
from tests.core.routes.test_second_look import told

PEOPLE = Directory(
    extensions=(
        Entry("101", "Anna Weber", "1001"),
        Entry("102", "Bo Li", "1002"),
        Entry("106", "Max Müller", "1011"),
        Entry("107", "Empfang", "100"),
        Entry("237", "Tom Klein", "137"),
    ),
    message_queues=(Entry("9", "Vertrieb"),),
)


def read(text: str, country: str) -> Prepared:
    return prepare(parse_text(text), None, CellEntry(SMS, PEOPLE, country))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("030 23125 100\n030 23125 137\n", "DE"),
        ("+49 30 23125 100", "DE"),
        ("030/23125 100", "DE"),
        ("030 23125 100 bis 030 23125 199", "DE"),
        ("+43 1 23456 137", "AT"),
        ("(11) 3900-1010/1011", "BR"),
    ],
)
def test_the_last_digits_of_a_number_are_no_extension_because_the_pbx_has_one_of_that_number(
    text: str, country: str
) -> None:
    found = read(text, country)
    assert {line.split(" ", 1)[1] for line in told(found)} == {"ask tail"}


def test_a_whole_number_with_an_extension_in_each_line_is_two_columns() -> None:
    assert told(read("03023125100 1001\n03023125101 1002\n", "DE")) == [
        "1 good +493023125100 -> 101",
        "2 good +493023125101 -> 102",
    ]


@pytest.mark.parametrize("text", ["020 7946 0100 - 0199", "DDIs: 020 7946 0100-0199", "+44 20 7946 0100 - 0199"])
def test_a_range_in_groups_is_no_two_numbers(text: str) -> None:
    assert told(read(text, "GB")) == ["1 ask tail"]


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
    found = read(text, country)
    assert [route.did_number for route in found.block.routes] == numbers
    assert not found.read.asked


def test_a_name_in_a_line_of_several_numbers_is_not_said_of_all_of_them() -> None:
    found = read("Zentrale: 030 23125100; Vertrieb: 030 23125101\n", "DE")
    assert told(found) == ["1 good +493023125100", "1 good +493023125101"]
    assert "name beside the number that is not used: “Vertrieb”" in found.notices[-1].message


def test_a_name_that_stands_alone_beside_several_numbers_is_said_of_all_of_them() -> None:
    assert told(read("Anna Weber: Tel 030 23125100, Mobil 0171 3920017\n", "DE")) == [
        "1 good +493023125100 -> 101",
        "1 good +491713920017 -> 101",
    ]


@pytest.mark.parametrize(
    ("text", "country", "shape"),
    [
        ("206-555-0142\nCall me at 206-555-0199 if anything is unclear.\n", "US", "own"),
        ("Numbers: 206-555-0142, my cell is 206-555-0199\n", "US", "own"),
        ("030 23125100\nBei Fragen erreichen Sie mich unter 0171 3920017.\n", "DE", "own"),
        ("01 99 00 12 10\nPour toute question : 06 12 34 56 78.\n", "FR", "own"),
        ("02 9001 0101\nPer chiarimenti: 333 123 4567\n", "IT", "own"),
        ("910 001 001\nPara cualquier duda, llámame al 600 123 456\n", "ES", "own"),
        ("22 123 45 67\nW razie pytań proszę o kontakt: 22 123 45 99\n", "PL", "own"),
        ("(11) 3900-1010\nQualquer dúvida me ligue: (11) 93900-1099\n", "BR", "own"),
        ("010-84900101\n如有疑问请联系 138 0013 8000\n", "CN", "own"),
        ("617-300-0101\nIf there is any trouble dial 617-300-0999 and quote case 481516.\n", "US", "own"),
        ("514-555-0123\nForward calls to 514-555-0166\n", "CA", "own"),
        ("+43 720 555 123\nAlles klar. LG Huber 0664 5551234\n", "AT", "own"),
        ("> 030 23125100\n> Gruß\n> Tel. 030 23125199\n", "DE", ""),
        ("030 23125100\n030 23125199 bitte nicht!\n", "DE", "nicht"),
        ("206-555-0142\n206-555-0199 (old)\n", "US", "old"),
    ],
)
def test_a_number_that_the_words_beside_it_say_to_be_none_of_the_channel_is_asked_about(
    text: str, country: str, shape: str
) -> None:
    found = read(text, country)
    assert [found.read.asked[row].shape for row in sorted(found.read.asked)] == [shape]
    assert "199" in found.block.routes[max(found.read.asked)].did_number or shape == "own"


@pytest.mark.parametrize(
    "text",
    [
        "My number is 206-555-0142",
        "206-555-0142\n206-555-0143 Old Town\n206-555-0144 Notary\n206-555-0145\n206-555-0146",
    ],
)
def test_what_only_sounds_so_is_not_asked_about(text: str) -> None:
    assert not read(text, "US").read.asked


# A mail with commas is no table


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("Hi,\nnumbers: 206-555-0142, 206-555-0143\nSite: 500 Pine St, Suite 1001, Seattle, WA 98101\n", "US", 2),
        ("Hallo,\nunsere Nummern: 030 23125100, 030 23125101\nMusterstr. 12, 10115 Berlin\nAnna", "DE", 2),
        ("Nummern: 030 23125100, 030 23125101.\nStart: 01.12.2026, 08:00 Uhr\n", "DE", 2),
        ("I numeri sono 02 9001 0101, 02 9001 0102 e 02 9001 0103, ordine 12/2026.", "IT", 3),
        ("Dear Bob,\nplease set up 206-555-0142 (Anna, 1001), 206-555-0143 (Bo, 1002).\n", "US", 2),
        ("INSERT INTO dids VALUES (12065550142, 1001), (12065550143, 1002);", "US", 2),
        ("Tel: 030-23125100; -101; -102", "DE", 1),
        (
            "Hi Bob,\nas said on Nov 26, 2026, these are ours:\n+1 206-555-0142\n+1 206-555-0143\nBest,\nAnn\n",
            "US",
            2,
        ),
    ],
)
def test_no_number_of_a_mail_with_commas_is_lost(text: str, country: str, numbers: int) -> None:
    found = read(text, country)
    assert found.grid.width == 1
    assert len(found.block) == numbers
    assert not found.read.wrong


@pytest.mark.parametrize(
    "text",
    [
        "Name,Number\nMain (old,2065550142\nSales,2065550143\n",
        "Anna Weber,2065550142,1001\nBo Li,2065550143,1002\n",
        "2065550142, 1001\n2065550143, 1002\n",
    ],
)
def test_a_table_with_words_stays_one(text: str) -> None:
    assert read(text, "US").grid.width > 1


# Columns by their names, arrows, local numbers


@pytest.mark.parametrize("name", ["Room", "Zimmer", "Kostenstelle", "Pos", "Seat", "Personalnummer", "Raum-Nr."])
def test_digits_below_the_name_of_another_thing_are_no_extensions(name: str) -> None:
    found = read(f"{name};DID\n1001;030 23125100\n137;030 23125101\n", "DE")
    assert told(found) == ["2 good +493023125100", "3 good +493023125101"]
    assert f"Columns not used: {name}." in [each.message for each in found.notices]


def test_trunks_are_no_members_and_a_vendor_s_id_no_calling_code() -> None:
    text = "DID Pattern,Member Trunks,Destination Type,Destination\n493023125100,trunk1,Extension,1001\n"
    assert told(read(text, "DE")) == ["2 good +493023125100 -> 101"]
    assert told(read("FullNumber,VendorId\n9195550161,49\n", "US")) == ["2 good +19195550161"]


@pytest.mark.parametrize("name", ["Speed Dial", "Direct Dial"])
def test_a_dial_of_one_s_own_is_no_calling_code(name: str) -> None:
    found = read(f"Number,{name}\n030 23125100,1001\n030 23125101,1002\n", "DE")
    assert [each.split(" ->")[0] for each in told(found)] == ["2 good +493023125100", "3 good +493023125101"]


def test_an_old_number_of_a_status_and_one_that_is_to_be_left_are_asked_about() -> None:
    assert told(read("Nummer;Status\n030 23125100;aktiv\n030 23125101;Alt\n", "DE"))[1] == "3 ask state"
    left = "020 7946 0100\nLeave 020 7946 0101 alone\n020 7946 0102 stays with BT\n020 7946 0103 Alone Ltd\n"
    states = told(read(left, "GB"))
    assert states[:3] == ["1 good +442079460100", "2 ask state", "3 ask state"]
    assert not states[3].endswith("state")


def test_an_order_before_a_number_is_asked_about() -> None:
    assert told(read("20251101-01 030 23125100\n", "DE")) == ["1 ask unclear", "1 good +493023125100"]


@pytest.mark.parametrize(
    "text",
    ["[+1 206-555-0142](tel:+12065550199)", "<tel:+12065550199|206-555-0142>", "206-555-0142<tel:+12065550199>"],
)
def test_a_link_that_dials_another_number_than_it_shows_is_asked_about(text: str) -> None:
    assert told(read(text, "US")) == ["1 ask several"]


@pytest.mark.parametrize(
    "text",
    [
        "<tel:+12065550142> <tel:+12065550143>",
        "206-555-0142<tel:+12065550142>, 206-555-0143<tel:+12065550143>",
    ],
)
def test_links_after_each_other_are_not_asked_about(text: str) -> None:
    assert told(read(text, "US")) == ["1 good +12065550142", "1 good +12065550143"]


@pytest.mark.parametrize("text", ["01 99 00 12 00 → 01 99 00 12 49", "01 99 00 12 00 -> 01 99 00 12 49"])
def test_an_arrow_between_whole_numbers_is_asked_about(text: str) -> None:
    assert told(read(text, "FR")) == ["1 ask tail"]


@pytest.mark.parametrize(("text", "country"), [("23125100", "DE"), ("66969100", "DE")])
def test_a_number_of_a_big_town_without_its_area_code_is_asked_about(text: str, country: str) -> None:
    assert told(read(text, country)) == ["1 ask local"]


def test_a_sheet_with_a_date_is_not_the_one_with_the_numbers(tmp_path: Path) -> None:
    book = Workbook()
    info = book.active
    assert info is not None
    for row in (["Kunde", "Muster GmbH"], ["Datum", "26.11.2026"]):
        info.append(row)
    numbers = book.create_sheet("Nummern")
    for row in (["DID", "Ext"], ["+493023125100", "1001"]):
        numbers.append(row)
    book.save(tmp_path / "book.xlsx")
    grid = read_file(tmp_path / "book.xlsx")
    assert (grid.sheets[0], grid.rows[1]) == ("Nummern", ["+493023125100", "1001"])


def test_decimals_of_a_german_spreadsheet_are_no_part_of_an_extension() -> None:
    assert told(read("DID;Nst\n493023125100,00;1001,00\n", "DE")) == ["2 good +493023125100 -> 101"]


@pytest.mark.parametrize(
    ("text", "country", "row"),
    [
        ("GNR 02 9001 0101", "IT", "1 ask extension"),
        ("btw 206-555-0142 is ours", "US", "1 ask unclear"),
        ("LOA is attached, PON 20261126-01\n", "US", "1 ask unclear"),
    ],
)
def test_a_word_of_another_language_hides_no_number_and_an_order_is_none(text: str, country: str, row: str) -> None:
    assert told(read(text, country)) == [row]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("02 9001 0101\nEscluso il fax 02 9001 0109.\n", "IT"),
        ("020 7946 0101\nAlarm: 020 7946 0109 - leave on BT please\n", "GB"),
        ("910 001 001\nEl 910 001 009 es el fax, no hace falta migrarlo.\n", "ES"),
        ("01 99 00 12 00\nMerci de laisser le 01 99 00 12 09 (fax) de côté.\n", "FR"),
        ("030 23125100\nAnsprechpartner vor Ort: Herr Beispiel, Tel. 0171 3920017\n", "DE"),
        (
            "030 23125100\n030 23125101\nDie Umschaltung erfolgt am 15.12.2026 um 8 Uhr.\n0171 3920017\n\nGruß\nTom",
            "DE",
        ),
        ("26/11/2026, 09:14 - Anna: 020 7946 0100\n26/11/2026, 09:15 - +44 7700 900123: thanks\n", "GB"),
    ],
)
def test_a_number_that_a_sentence_keeps_out_or_gives_as_a_contact_is_asked_about(text: str, country: str) -> None:
    found = read(text, country)
    assert list(found.read.asked) == [len(found.block) - 1]


@pytest.mark.parametrize(("text", "country"), [("22 123 42 79-1", "PL"), ("11 3900-1509-0", "BR")])
def test_a_digit_too_much_behind_a_dash_is_asked_about(text: str, country: str) -> None:
    assert told(read(text, country)) == ["1 ask tail"]


@pytest.mark.parametrize("text", ['DID,Ext\n"2,065,550,142",1001\n', "DID,Ext\n2.065.550.142,1001\n"])
def test_thousands_that_begin_with_a_zero_are_one_number(text: str) -> None:
    assert told(read(text, "US")) == ["2 good +12065550142 -> 101"]
