"""Who gets the messages to a number, as tables name them: by number, name or type, and nobody by accident."""

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from core.routes.cells import CellEntry
from core.routes.importing import prepare
from core.tables.grid import parse_text
from tests.core.routes.telling import PEOPLE, doubts, read, read_among_others, told

THREE_CX = """TYPE,INOFFICE_DEST_TYPE,INOFFICE_DEST,OUTOFOFFICE_DEST_TYPE,OUTOFOFFICE_DEST,MASK,NAME
DID,Extension,1001,Extension,1004,*4930900100,Main
DID,Queue,800,Extension,1004,*4930900101,Sales
DID,Queue,801,Extension,1004,*4930900102,Sales
"""


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        THREE_CX,
        "Number,Voice dest,SMS dest\n+4930900100,1001,1004\n+4930900101,1002,1003\n+4930900102,1003,1001\n",
        "DID,Day dest,Night dest\n+4930900100,1001,1004\n+4930900101,1002,1004\n+4930900102,1003,1004\n",
        "Rufnummer;Ziel Tag;Ziel Nacht\n030900100;1001;1004\n030900101;1002;1004\n030900102;1003;1004\n",
    ],
)
def test_of_two_columns_of_destinations_none_is_taken_unasked(text: str, known: bool) -> None:
    assert doubts(read(text, known=known)) == [Doubt.PERSON] * 3


def test_another_column_of_destinations_brings_its_own_types() -> None:
    found = read(THREE_CX, answers=Answers({Doubt.PERSON: Answer.OTHER}))
    assert told(found)[1] == "3 good +4930900101 -> 140"


def test_a_column_with_one_word_in_all_rows_names_nobody() -> None:
    text = (
        "destination_number,destination_context,destination_app,destination_data\n"
        "4930900100,public,transfer,1001 XML x.example\n4930900101,public,transfer,1002 XML x.example\n"
    )
    assert told(read(text)) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]
    assert told(read(text, known=False)) == ["2 good +4930900100 -> 1001", "3 good +4930900101 -> 1002"]


def test_what_a_provider_calls_a_type_is_no_type_of_destination() -> None:
    found = read("Number,Type,Extension\n+4930900100,voice,1001\n+4930900101,fax,1002\n")
    assert told(found) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]


def test_an_id_that_the_lists_do_not_have_is_nobody_s() -> None:
    found = read("did_number,destination_id\n+4930900100,id:999\n+4930900101,id:137\n")
    assert [found.verdict(row).value for row in range(2)] == ["bad", "good"]


@pytest.mark.parametrize(
    "written",
    [
        "Ext 1001 - Eva Ruiz",
        "Extension-1001",
        "Extension 1001 (Eva Ruiz)",
        "Extension -- 1001",
        "1001 - Eva Ruiz",
        "1001 XML default",
    ],
)
def test_an_extension_is_understood_as_exports_write_it(written: str) -> None:
    assert told(read(f"Number,Destination\n+4930900100,{written}\n")) == ["2 good +4930900100 -> 137"]


def test_a_type_before_a_name_is_understood() -> None:
    assert told(read("Number,Destination\n+4930900100,Queue Sales\n")) == ["2 good +4930900100 -> 2"]


def test_members_that_an_ampersand_joins_are_several() -> None:
    found = read("did_number,destination_type,destination_id,members\n+4930900100,extension,1001,1002&1003\n")
    assert [member.value for member in found.block.routes[0].members] == ["138", "139"]


@pytest.mark.parametrize(
    "text",
    [
        "+4930900100 Reception\n+4930900101 Kitchen\n",
        "+4930900100: Reception\n+4930900101: Kitchen\n",
        "+4930900100 - Reception\n+4930900101 - Kitchen\n",
        "Reception: 030 900100\nKitchen 030 900101\n",
        "+49 30 900100 (Tom Weber)\n+49 30 900101 (Maria de la Cruz)\n",
        "+4930900100 前台\n+4930900101 厨房\n",
    ],
)
def test_a_name_beside_a_number_is_asked_about_without_an_arrow(text: str) -> None:
    found = read(text, known=False)
    assert [each.shape for each in found.read.asked.values()] == ["name", "name"]
    assert all("named beside" in question.words for question in found.questions)
    answers = Answers({(Doubt.EXTENSION, "name"): Answer.YES})
    wanted = [route.wanted for route in read(text, known=False, answers=answers).block.routes]
    assert [type(each.written).__name__ for each in wanted if each is not None] == ["ByName", "ByName"]
    alone = read(text, known=False, answers=Answers({(Doubt.EXTENSION, "name"): Answer.NO}))
    assert not any(route.has_destination for route in alone.block.routes)
    assert len(alone.good) == 2


def test_a_name_of_the_lists_is_taken_and_another_asked_about() -> None:
    assert told(read("+4930900100 Eva Ruiz\n+4930900101 Nobody Known\n")) == [
        "1 good +4930900100 -> 137",
        "2 ask extension",
    ]


def test_two_people_beside_one_number_are_asked_about() -> None:
    assert told(read("+4930900100 Eva Ruiz / Tom Weber\n")) == ["1 ask extension"]


def test_names_beside_few_numbers_of_a_list_are_told() -> None:
    found = read("+4930900100\n+4930900101\n+4930900102\n+4930900103 Reception\n")
    assert len(found.good) == 4
    assert "1 line has a name beside the number that is not used: “Reception” in line 4" in found.notices[-1].message


def test_labels_and_remarks_are_no_names() -> None:
    assert told(read("Tel: +4930900100\nMobile +4930900101\n+4930900102 (Office)\n+4930900103 for us\n")) == [
        "1 good +4930900100",
        "2 good +4930900101",
        "3 good +4930900102",
        "4 good +4930900103",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Number,Ring Group\n+4930900100,1001\n",
        "Number,Voicemail\n+4930900100,1001\n",
        "Number,Destination\n+4930900100,Ring Group 1001\n",
        "Number,Destination\n+4930900100,Ring Group: Sales\n",
        "Number,Destination\n+4930900100,ivr/1001\n",
        "Number,Destination\n+4930900100,Voicemail 1001\n",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_a_ring_group_is_never_taken_for_the_extension_of_its_number(text: str, known: bool) -> None:
    found = read(text, known=known)
    assert found.block.routes[0].destination_id == ""
    (problem,) = found.problems(0, CellEntry(SMS, PEOPLE))
    assert problem.message.startswith("Messages cannot go to “")


def test_a_column_called_queue_holds_queues_alone() -> None:
    people = "Number,Queue\n+4930900100,Sales\n+4930900101,1001\n+4930900102,Eva Ruiz\n"
    found = read(people)
    assert told(found)[0] == "2 good +4930900100 -> 2"
    assert [found.verdict(row).value for row in range(3)] == ["good", "bad", "bad"]


def test_a_name_that_the_lists_have_is_somebody_whatever_it_begins_with() -> None:
    people = Directory(extensions=(Entry("9", "Ring Group 600", "600"), Entry("8", "Fax Room", "601")))
    text = "Number,Destination\n+4930900100,Ring Group 600\n+4930900101,Fax Room\n"
    found = prepare(parse_text(text), None, CellEntry(SMS, people, "DE"))
    assert told(found) == ["2 good +4930900100 -> 9", "3 good +4930900101 -> 8"]


def test_destinations_written_with_their_type_stay_destinations() -> None:
    text = "Number,Destination\n+4930900100,ext_group:7\n+4930900101,extension:1001\n+4930900102,queue:Sales\n"
    assert told(read(text))[1:] == ["3 good +4930900101 -> 137", "4 good +4930900102 -> 2"]
    assert read(text).verdict(0).value == "bad"


def test_two_columns_of_extensions_without_a_telling_name_are_asked_about() -> None:
    assert doubts(read("Number,Day,Night\n+4930900100,1001,1003\n")) == [Doubt.PERSON]


def test_a_full_name_of_the_lists_inside_a_sentence_is_asked_about() -> None:
    found = read("+49 30 900100 bitte auf Eva Ruiz legen\n")
    assert found.read.asked[0].values["extension"] == "Eva Ruiz"
    assert doubts(read("030 900100 Eva Ruiz oder Anna Krause\n")) == [Doubt.EXTENSION]


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
    found = read_among_others(text, country)
    assert {line.split(" ", 1)[1] for line in told(found)} == {"ask tail"}


def test_a_whole_number_with_an_extension_in_each_line_is_two_columns() -> None:
    assert told(read_among_others("03023125100 1001\n03023125101 1002\n", "DE")) == [
        "1 good +493023125100 -> 101",
        "2 good +493023125101 -> 102",
    ]


def test_a_name_in_a_line_of_several_numbers_is_not_said_of_all_of_them() -> None:
    found = read_among_others("Zentrale: 030 23125100; Vertrieb: 030 23125101\n", "DE")
    assert told(found) == ["1 good +493023125100", "1 good +493023125101"]
    assert "name beside the number that is not used: “Vertrieb”" in found.notices[-1].message


def test_a_name_that_stands_alone_beside_several_numbers_is_said_of_all_of_them() -> None:
    assert told(read_among_others("Anna Weber: Tel 030 23125100, Mobil 0171 3920017\n", "DE")) == [
        "1 good +493023125100 -> 101",
        "1 good +491713920017 -> 101",
    ]


@pytest.mark.parametrize("name", ["Room", "Zimmer", "Kostenstelle", "Pos", "Seat", "Personalnummer", "Raum-Nr."])
def test_digits_below_the_name_of_another_thing_are_no_extensions(name: str) -> None:
    found = read_among_others(f"{name};DID\n1001;030 23125100\n137;030 23125101\n", "DE")
    assert told(found) == ["2 good +493023125100", "3 good +493023125101"]
    assert f"Columns not used: {name}." in [each.message for each in found.notices]


def test_trunks_are_no_members_and_a_vendor_s_id_no_calling_code() -> None:
    text = "DID Pattern,Member Trunks,Destination Type,Destination\n493023125100,trunk1,Extension,1001\n"
    assert told(read_among_others(text, "DE")) == ["2 good +493023125100 -> 101"]
    assert told(read_among_others("FullNumber,VendorId\n9195550161,49\n", "US")) == ["2 good +19195550161"]


def test_a_table_without_names_is_read_to_its_last_column_where_members_are_not_the_last() -> None:
    """What stood behind them was cut off: another person, another number; and looking it up failed."""
    text = "+4930900100|extension|1001|extension:1002|Eva Ruiz\n+4930900101|extension|1002||Tom Weber\n"
    found = read(text)
    assert told(found) == ["1 good +4930900100 -> 137", "2 good +4930900101 -> 138"]
    assert [str(member) for member in found.block.routes[0].members] == ["extension:138"]


def test_two_people_are_asked_about_also_behind_members() -> None:
    text = ";+4930900100;1001;Tom Weber;1148\nextension:1003;+4930900101;1002;Anna Krause;7031\n"
    assert told(read(text)) == ["1 ask person", "2 ask person"]


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


@pytest.mark.parametrize(
    "name",
    ["PLZ", "ZIP", "Room", "Raum", "PIN", "Cost Center", "Kostenstelle", "Étage", "CEP", "邮编", "Timeout", "Cena"],
)
def test_digits_below_the_name_of_another_thing_are_not_used_and_that_is_told(name: str) -> None:
    found = read(f"{name};Rufnummer\n1204;030 900100\n1214;030 900101\n1229;030 900102\n", known=False)
    assert [route.did_number for route in found.block.routes] == ["+4930900100", "+4930900101", "+4930900102"]
    assert not any(route.has_destination for route in found.block.routes)
    assert f"Columns not used: {name}." in [each.message for each in found.notices]


def test_digits_below_a_name_that_says_nothing_may_be_extensions() -> None:
    assert (
        told(read("Xyz;Rufnummer\n1204;030 900100\n1214;030 900101\n", known=False))[0]
        == "2 good +4930900100 -> 1204"
    )


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


@pytest.mark.parametrize("name", ["Sean O’Neil", "Sean O`Neil", "sean o'neil"])
def test_an_apostrophe_is_one_however_it_is_set(name: str) -> None:
    lists = Directory(extensions=(Entry("7", "Sean O'Neil", "1007"),))
    entry = CellEntry(SMS, lists, "DE")
    found = prepare(parse_text(f"Number,User\n+4930900100,{name}\n"), None, entry)
    assert [route.destination_id for route in found.block.routes] == ["7"]
