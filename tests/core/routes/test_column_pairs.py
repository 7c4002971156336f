"""Tables whose columns belong together, or contradict each other: nobody is swapped, no number lost in silence."""

from pathlib import Path

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.errors import AppError
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from core.routes.cells import TYPE, CellEntry
from core.routes.importing import Prepared, Verdict, prepare
from core.routes.route_reading import Wishes
from core.routes.table import Columns
from core.tables.grid import parse_text
from core.tables.table_file import read_file

PEOPLE = Directory(
    extensions=(
        Entry("1", "Anna Berg", "1001"),
        Entry("2", "Bruno Keller", "1002"),
        Entry("137", "Carla Diaz", "237"),
        Entry("237", "Emil Roth", "137"),
        Entry("11", "Zoe Lang", "10"),
        Entry("12", "Tim Alt", "11"),
        Entry("13", "Sales", "1005"),
    ),
    message_queues=(Entry("9", "Support Queue"), Entry("10", "Sales"), Entry("14", "After hours")),
)
ENTRY = CellEntry(SMS, PEOPLE, "DE")


def read(text: str, doubt: Doubt | None = None, answer: Answer = Answer.YES, country: str = "DE") -> Prepared:
    wishes = Wishes(Answers({doubt: answer} if doubt else {}))
    return prepare(parse_text(text), None, CellEntry(SMS, PEOPLE, country), wishes=wishes)


def numbers(found: Prepared) -> list[str]:
    return [found.block.routes[row].did_number for row in found.good]


def places(found: Prepared) -> list[str]:
    return [found.block.routes[row].destination_id for row in found.good]


def doubts(found: Prepared) -> set[Doubt]:
    return {asked.doubt for asked in found.read.asked.values()}


@pytest.mark.parametrize(
    "text",
    [
        "Nummern: 030 900100, 030 900101, 030 900102",
        "Nummern: 030 900100 | 030 900101 | 030 900102",
        "Nummern: 030 900100; 030 900101\nund 030 900102",
        "Guten Tag,\nIhre Nummern: 030 900100, 030 900101\nund 030 900102\n",
        "Nummern:\t030 900100\t030 900101\t030 900102",
        "Ihre neuen Nummern sind 030 900100, 030 900101 und 030 900102.",
    ],
)
def test_numbers_that_follow_each_other_behind_a_word_are_all_read(text: str) -> None:
    assert numbers(read(text)) == ["+4930900100", "+4930900101", "+4930900102"]


def test_a_lone_comma_makes_no_column() -> None:
    assert numbers(read("030 900100\n030 900101\n9,030900103\n"))[:2] == ["+4930900100", "+4930900101"]


def test_a_row_whose_number_stands_in_the_wrong_column_is_wrong_and_not_left_out() -> None:
    found = read("Rufnummer;Ziel;Notiz\n030 900100;1001;\n;;030 900101\n")
    assert [found.verdict(row) for row in range(2)] == [Verdict.GOOD, Verdict.BAD]
    assert not found.read.left_out


def test_a_column_that_counts_is_no_destination_beside_one_that_names_people() -> None:
    found = read("10\t030 900100\tAnna Berg\n11\t030 900101\tBruno Keller\n")
    assert places(found) == ["1", "2"]
    assert "Columns not used: A." in [notice.message for notice in found.notices]


def test_a_column_without_a_name_that_may_only_count_is_asked_about() -> None:
    text = "10\t030 900100\n11\t030 900101\n"
    assert doubts(read(text)) == {Doubt.EXTENSION}
    assert places(read(text, Doubt.EXTENSION, Answer.YES)) == ["11", "12"]
    assert places(read(text, Doubt.EXTENSION, Answer.NO)) == []


@pytest.mark.parametrize(
    "text",
    [
        "1001\t030 900100\tBruno Keller\n1002\t030 900101\tAnna Berg\n",
        "Rufnummer;Nebenstelle;Name\n030 900100;1001;Bruno Keller\n030 900101;1002;Anna Berg\n",
        "DID;Ext;First name;Last name\n030 900100;1001;Bruno;Keller\n030 900101;1002;Anna;Berg\n",
    ],
)
def test_two_columns_that_name_different_people_are_asked_about(text: str) -> None:
    assert doubts(read(text)) == {Doubt.PERSON}
    assert places(read(text, Doubt.PERSON, Answer.FIRST)) == ["1", "2"]
    assert places(read(text, Doubt.PERSON, Answer.OTHER)) == ["2", "1"]


def test_two_columns_that_name_the_same_people_are_not_asked_about() -> None:
    assert places(read("Rufnummer;Nebenstelle;Name\n030 900100;1001;Anna Berg\n")) == ["1"]


@pytest.mark.parametrize("name", ["Extension ID", "ext_id", "Nebenstellen-ID", "destination id", "User ID"])
def test_bare_numbers_below_a_name_with_id_are_asked_about(name: str) -> None:
    text = f"DID;{name}\n+49211555101;137\n+49211555102;237\n"
    assert doubts(read(text)) == {Doubt.IDS}
    assert places(read(text, Doubt.IDS, Answer.NUMBERS)) == ["237", "137"]
    assert places(read(text, Doubt.IDS, Answer.IDS)) == ["137", "237"]


def test_the_own_header_means_extension_numbers() -> None:
    found = read("did_number,destination_id\n+49211555101,137\n+49211555102,id:137\n")
    assert places(found) == ["237", "137"]


def test_ids_that_can_be_nothing_else_are_read_as_ids() -> None:
    found = read("DID;Extension ID\n+49211555101;1\n+49211555102;2\n")
    assert places(found) == ["1", "2"]
    assert found.columns.ids


@pytest.mark.parametrize(
    "text",
    [
        "From;To;Ext\n+4930900100;+4930900109;1001\n",
        "Rufnummer von;bis;Ext\n+4930900100;+4930900109;1001\n",
        "Rufnummer von;bis;Ext\n+4930900100;109;1001\n",
        "DID;Count;Ext\n+4930900100;10;1001\n",
        "Rufnummer;Anzahl;Ziel\n030 900100;10;1001\n",
    ],
)
def test_the_ends_of_a_range_in_two_columns_are_asked_about(text: str) -> None:
    assert doubts(read(text)) == {Doubt.SPAN}
    assert numbers(read(text, Doubt.SPAN, Answer.RANGE)) == [f"+49309001{end:02}" for end in range(10)]
    assert numbers(read(text, Doubt.SPAN, Answer.ONE)) == ["+4930900100"]


def test_how_many_numbers_there_are_is_no_extension() -> None:
    assert read("DID;Count\n+4930900100;10\n+4930900120;10\n").columns.destination_id is None


@pytest.mark.parametrize(
    "names",
    ["Alte Nummer;Neue Nummer", "Mobil;Festnetz", "Telefon;SMS-Nummer", "Phone;SMS number", "Móvil;Número SMS"],
)
def test_two_columns_of_numbers_are_asked_about(names: str) -> None:
    text = f"{names};Ext\n030 900100;030 900200;1001\n"
    assert doubts(read(text)) == {Doubt.COLUMN}
    assert numbers(read(text, Doubt.COLUMN, Answer.FIRST)) == ["+4930900100"]
    assert numbers(read(text, Doubt.COLUMN, Answer.OTHER)) == ["+4930900200"]


@pytest.mark.parametrize("names", ["Mobil;SMS-Nummer", "Mobile;SMS number"])
def test_a_column_of_sms_numbers_is_the_channel_s_beside_one_of_mobiles(names: str) -> None:
    found = read(f"{names};Ext\n030 900100;030 900200;1001\n")
    assert (doubts(found), numbers(found)) == (set(), ["+4930900200"])


def test_last_digits_in_a_column_of_their_own_are_asked_about_before_they_become_an_extension() -> None:
    text = "Stammnummer;Durchwahl\n030 9001;10\n030 9001;11\n"
    assert doubts(read(text)) == {Doubt.JOINED}
    assert numbers(read(text, Doubt.JOINED)) == ["+4930900110", "+4930900111"]


def test_an_area_code_a_stem_and_last_digits_in_three_columns_become_one_number() -> None:
    text = "Ortsvorwahl;Kopfnummer;Durchwahl\n030;9001;10\n030;9001;11\n"
    assert numbers(read(text, Doubt.JOINED)) == ["+4930900110", "+4930900111"]


def test_an_extension_behind_a_number_without_its_area_code_is_no_part_of_the_number() -> None:
    found = read("Vorwahl;Rufnummer;Durchwahl\n030;900100;1001\n030;900101;1002\n", Doubt.JOINED)
    assert numbers(found) == ["+4930900100", "+4930900101"]
    assert places(found) == ["1", "2"]


@pytest.mark.parametrize("names", ["DID;Ext;;DID;Ext", "DID;Ext;DID;Ext"])
def test_people_of_a_second_table_beside_the_first_are_not_compared_with_its_own(names: str) -> None:
    gap = ";" if ";;" in names else ""
    found = read(f"{names}\n+4930900100;1001;{gap}+4940900100;1002\n")
    assert places(found) == ["1"]
    assert "There is a second table next to the first" in found.notices[0].message


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("Vorwahl;Rufnummer;Ext\n030;900100;1001\n", "DE", "+4930900100"),
        ("Country code;Area code;Number;Ext\n1;212;5550101;1001\n", "US", "+12125550101"),
    ],
)
def test_an_area_code_in_a_column_of_its_own_is_asked_about(text: str, country: str, number: str) -> None:
    assert doubts(read(text, country=country)) == {Doubt.JOINED}
    assert numbers(read(text, Doubt.JOINED, country=country)) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Rufnummer;Ziel\n030 900100;1001\n\nFax;Anschluss;Rufnummer\n1;2;030 900101\n",
        "DID;Extension\n030 900100;1001\nName;DID;Extension\nAnna;030 900101;1002\n",
    ],
)
def test_a_second_table_below_the_first_is_said_and_its_rows_are_wrong(text: str) -> None:
    found = read(text)
    assert numbers(found) == ["+4930900100"]
    assert any("A second table begins in line" in notice.message for notice in found.notices)
    assert [found.verdict(row) for row in range(len(found.block))] == [Verdict.GOOD, Verdict.BAD]


def test_numbers_in_lines_that_are_left_out_are_counted() -> None:
    found = read("Hotline;0800 5551234\nKunde;x\nRufnummer;Ziel\n030 900100;1001\n")
    assert "1 of the lines left out may contain a phone number: line 1." in [
        notice.message for notice in found.notices
    ]


def test_a_name_that_an_extension_and_a_queue_share_stops_where_no_type_is_given() -> None:
    found = read("DID;Destination\n+4930900100;Sales\n")
    assert "matches more than one" in found.problems(0, ENTRY)[0].message
    assert ENTRY.looked_up(found.block.routes)[0].wanted is not None
    given = read("DID;Type;Destination\n+4930900100;extension;Sales\n+4930900101;queue;Sales\n")
    assert places(given) == ["13", "10"]


@pytest.mark.parametrize("word", ["Festnetz", "mobile-lvn", "lokal", "SIP Trunk"])
def test_a_column_of_types_with_no_destination_in_it_is_not_used_and_that_is_told(word: str) -> None:
    found = read(f"Number;Type;Extension\n+4930900100;{word};1001\n")
    assert places(found) == ["1"]
    assert "it contains no destination types" in found.notices[0].message


def test_a_type_that_is_put_right_finds_the_destination_that_was_written() -> None:
    found = read("Number;Type;Extension\n+4930900100;Ring Group;1001\n+4930900101;Extension;1002\n")
    wrong, right = found.block.routes
    assert ENTRY.edited(wrong, TYPE, "extension", api=True).destination_id == "1"
    misspelled = ENTRY.edited(right, TYPE, "extenson", api=True)
    assert ENTRY.edited(misspelled, TYPE, "extension", api=True).destination_id == "2"


@pytest.mark.parametrize(
    "written",
    ["1001 (Anna)", "<1001>", "[1001]", "(1001)", "１００１", "Extension: Anna Berg"],
)
def test_an_extension_is_understood_however_it_is_written(written: str) -> None:
    assert places(read(f"DID;Ext\n+4930900100;{written}\n")) == ["1"]


def test_a_type_in_front_of_a_name_is_understood() -> None:
    assert places(read("DID;Ext\n+4930900100;Queue: Sales\n+4930900101;Queue: Nobody\n")) == ["10"]


def test_a_number_with_letters_behind_it_is_wrong_and_not_left_out() -> None:
    found = read("0800 flowers\n030 900100\n")
    assert [found.verdict(row) for row in range(2)] == [Verdict.BAD, Verdict.GOOD]


def test_a_json_file_is_named_as_one(tmp_path: Path) -> None:
    path = tmp_path / "channel.json"
    path.write_text('[{"did_number": "+4930900100"}]', "utf-8")
    with pytest.raises(AppError, match="JSON file"):
        read_file(path)


def test_a_column_that_is_used_is_never_said_to_be_unused() -> None:
    found = read("Number,FirstName,DID\n1001,Anna,+4930900100\n1002,Bruno,+4930900101\n")
    assert places(found) == ["1", "2"]
    assert not any("“Number” is not used" in notice.message for notice in found.notices)


def test_columns_that_stayed_as_they_were_are_still_asked_about_when_another_one_is_chosen() -> None:
    found = read("From;To;Ext;Members\n+4930900100;+4930900109;1001;\n").columns
    now = Columns(found.did_number, None, found.destination_id, None, header=True)
    assert found.chosen_again(now).until == 1
    assert found.chosen_again(Columns(1, None, found.destination_id, None, header=True)).until is None
