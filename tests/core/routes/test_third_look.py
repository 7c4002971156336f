"""Tables of a third look with real inputs: parts of numbers, what a workbook hides, what is marked as out of use."""

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from core.routes.cells import CellEntry
from core.routes.grid import parse_text
from core.routes.importing import Prepared, prepare
from core.routes.number_format import hides, hides_texts
from core.routes.route_reading import Wishes
from core.routes.table_file import read_file
from tests.core.routes.test_second_look import PEOPLE, doubts, read, told


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


def test_a_heading_below_the_first_is_one_only_above_numbers() -> None:
    assert told(read("did_number,destination_type,destination_id\n:,ivr,Ddi\n")) == ["2 bad : -> Ddi"]
    found = read("Number,Extension\n+4930900100,1001\nExtension,Number\n1002,+4930900101\n")
    assert found.read.second_table == 3


# What a workbook does not show


@pytest.mark.parametrize(
    ("form", "hidden"), [(";;;", True), ("0;;;@", False), ("#;-#;;", False), (';;;"text"', True), ("General", False)]
)
def test_a_format_that_shows_nothing_of_a_number_hides_it(form: str, hidden: bool) -> None:
    assert hides(4930900100, form) is hidden


def test_a_format_that_shows_nothing_of_a_text_hides_it() -> None:
    assert [hides_texts(form) for form in (";;;", "0;-0;0;", ";;;@", "@", "0")] == [True, True, False, False, False]


def opened(path: Path, with_hidden: bool = False) -> Prepared:
    return prepare(read_file(path), None, CellEntry(SMS, PEOPLE, "DE"), wishes=Wishes(with_hidden=with_hidden))


def saved(path: Path, formats: dict[str, str], *changes: tuple[str, str]) -> Path:
    """A workbook with three routes, with formats by cell, and changes in the text of its sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["DID", "Extension"], ["+4930900100", "1001"], ["+4930900101", "1002"], [4930900102, "1003"]):
        sheet.append(row)
    for cell, form in formats.items():
        sheet[cell].number_format = form
    plain, file = path / "plain.xlsx", path / "changed.xlsx"
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            for old, new in changes if name.endswith("sheet1.xml") else ():
                text = content.decode()
                assert re.search(old, text)
                content = re.sub(old, new, text, count=1).encode()
            target.writestr(name, content)
    return file


def test_numbers_and_destinations_that_a_format_hides_are_left_out_and_told(tmp_path: Path) -> None:
    file = saved(tmp_path, {"A3": ";;;", "A4": ";;;", "B2": ";;;"})
    found = opened(file)
    assert [route.did_number for route in found.block.routes] == ["+4930900100"]
    assert found.block.routes[0].destination_id == ""
    said = " ".join(notice.message for notice in found.notices)
    assert "2 rows whose numbers" in said
    assert "1 cell that the workbook does not show" in said
    assert len(opened(file, with_hidden=True).block) == 3


@pytest.mark.parametrize(
    "changes",
    [
        ("<sheetData>", '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>'),
        ("<sheetData>", '<cols><col min="2" max="2" width="0.00" customWidth="1"/></cols><sheetData>'),
        ("<sheetData>", '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'),
        ("<sheetFormatPr[^>]*>", '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>'),
    ],
)
def test_a_column_that_is_read_and_not_shown_is_told(tmp_path: Path, changes: tuple[str, str]) -> None:
    found = opened(saved(tmp_path, {}, changes))
    assert "The column “Extension” is used although the workbook hides it." in [
        each.message for each in found.notices
    ]
    assert not found.is_certain


@pytest.mark.parametrize(
    "changes",
    [
        [('<row r="3"', '<row r="3" ht="0" customHeight="1"')],
        [
            ("<sheetFormatPr[^>]*>", '<sheetFormatPr zeroHeight="1" defaultRowHeight="15"/>'),
            ('<row r="1"', '<row r="1" ht="15"'),
            ('<row r="2"', '<row r="2" ht="15"'),
            ('<row r="4"', '<row r="4" ht="15"'),
        ],
    ],
)
def test_a_row_without_height_is_a_hidden_one(tmp_path: Path, changes: list[tuple[str, str]]) -> None:
    found = opened(saved(tmp_path, {}, *changes))
    assert found.read.lines == [2, 4]
    assert "1 hidden row is left out." in [each.message for each in found.notices]


# What is marked as out of use


@pytest.mark.parametrize(
    "text",
    [
        "Number,Extension,Action\n+4930900100,1001,add\n+4930900101,1002,delete\n",
        "Number,Extension,Status\n+4930900100,1001,active\n+4930900101,1002,Inactive\n",
        "Number,Extension,Enabled\n+4930900100,1001,true\n+4930900101,1002,false\n",
        "Number,Extension,Disabled\n+4930900100,1001,no\n+4930900101,1002,yes\n",
        "Number,Extension,Status\n+4930900100,1001,in-use\n+4930900101,1002,pending\n",
        "Rufnummer;Nebenstelle;Gekündigt zum\n030 900100;1001;\n030 900101;1002;31.12.2026\n",
        "Rufnummer;Nebenstelle;Bemerkung\n030 900100;1001;Empfang\n030 900101;1002;nicht mehr verwenden\n",
        "Número,Extensión,Estado\n+4930900100,1001,activo\n+4930900101,1002,dado de baja\n",
        "Numéro;Poste;Statut\n+4930900100;1001;actif\n+4930900101;1002;résilié\n",
        "号码,分机,状态\n+4930900100,1001,正常\n+4930900101,1002,停用\n",
        "+4930900100;1001;aktiv\n+4930900101;1002;inaktiv\n",
        "did_number,destination_type,destination_id,status\n+4930900100,extension,1001,live\n"
        "+4930900101,extension,1002,delete\n",
        "+4930900100\n+4930900101 (gekündigt)\n",
        "+4930900100\n+4930900101 do not use\n",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_a_number_that_is_marked_as_out_of_use_is_asked_about(text: str, known: bool) -> None:
    found = read(text, known=known)
    assert doubts(found) == [Doubt.STATE]
    assert found.block.routes[0].did_number == "+4930900100"
    assert found.verdict(0).value == "good"


def test_the_answer_to_a_state_leaves_out_or_adds_and_each_state_is_its_own_question() -> None:
    text = "Number,Extension,Status\n+4930900100,1001,pending\n030 900101,1002,cancelled\n"
    assert len(read(text).questions) == 2
    added = read(text, answers=Answers({(Doubt.STATE, "pending"): Answer.YES, (Doubt.STATE, "cancelled"): Answer.NO}))
    assert told(added) == ["2 good +4930900100 -> 137"]


def test_what_is_open_in_a_number_is_asked_after_its_state() -> None:
    text = "Number,Status\n030 900110-19,cancelled\n"
    assert doubts(read(text)) == [Doubt.STATE]
    assert doubts(read(text, answers=Answers({Doubt.STATE: Answer.YES}))) == [Doubt.TAIL]


def test_a_column_of_states_without_any_that_is_out_of_use_is_told_as_not_used() -> None:
    found = read("Number,Extension,Status\n+4930900100,1001,active\n+4930900101,1002,active\n")
    assert told(found) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 138"]
    assert [notice.message for notice in found.notices] == ["Columns not used: Status."]


# Names beside numbers


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


# Kinds of destinations that get no messages


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


# What else was read wrong in silence


@pytest.mark.parametrize(
    "text",
    [
        "Please add 030 900100, not 030 900101\n",
        "alt 030 900101 neu 030 900100\n",
        "030 900100\nNicht portieren:\n030 900101\n",
        "Keep:\n030 900100\nPlease cancel these:\n030 900101\n",
        "Number,Ext\n030 900100,1001\nAlt:,\n030 900101,1002\n",
    ],
)
def test_a_number_that_a_mail_excludes_is_asked_about(text: str) -> None:
    found = read(text)
    assert doubts(found) == [Doubt.STATE]
    assert [found.block.routes[row].did_number for row in found.good] == ["+4930900100"]


def test_parts_of_an_order_number_are_no_phone_number() -> None:
    assert not read("Bestellung 26-0301-900100\n").good


def test_more_digits_than_national_numbers_have_may_be_another_country_s() -> None:
    assert doubts(read("Number\n447700900100\n447700900101\n")) == [Doubt.PLUS, Doubt.PLUS]


def test_no_is_an_answer_and_not_norway() -> None:
    assert told(read("Number,Extension,Fax detection\n030 900100,1001,no\n")) == ["2 good +4930900100 -> 137"]


def test_destinations_written_with_their_type_stay_destinations() -> None:
    text = "Number,Destination\n+4930900100,ext_group:7\n+4930900101,extension:1001\n+4930900102,queue:Sales\n"
    assert told(read(text))[1:] == ["3 good +4930900101 -> 137", "4 good +4930900102 -> 2"]
    assert read(text).verdict(0).value == "bad"


def test_two_columns_of_extensions_without_a_telling_name_are_asked_about() -> None:
    assert doubts(read("Number,Day,Night\n+4930900100,1001,1003\n")) == [Doubt.PERSON]


def test_an_area_code_with_its_country_code_is_joined_after_a_question() -> None:
    text = "Prefix,Number,Ext\n+49 30,900100,1001\n"
    assert told(read(text, answers=Answers({Doubt.JOINED: Answer.YES}))) == ["2 good +4930900100 -> 137"]
    assert doubts(read(text)) == [Doubt.JOINED]


def test_a_full_name_of_the_lists_inside_a_sentence_is_asked_about() -> None:
    found = read("+49 30 900100 bitte auf Eva Ruiz legen\n")
    assert found.read.asked[0].values["extension"] == "Eva Ruiz"
    assert doubts(read("030 900100 Eva Ruiz oder Anna Krause\n")) == [Doubt.EXTENSION]


def test_a_format_that_shows_thousands_and_a_white_font_are_no_secrets(tmp_path: Path) -> None:
    file = saved(tmp_path, {"A4": "0,"})
    answers = Answers({Doubt.PLUS: Answer.PLUS})
    found = prepare(read_file(file), None, CellEntry(SMS, PEOPLE, "DE"), wishes=Wishes(answers))
    assert doubts(found) == [Doubt.SHOWN]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["DID", "Extension"], ["+4930900100", "1001"], ["+4930900101", "1002"]):
        sheet.append(row)
    sheet["A3"].font = Font(color="FFFFFFFF")
    sheet["A2"].font = Font(color="FFFFFFFF")
    sheet["A2"].fill = PatternFill("solid", fgColor="FF000000")
    book.save(tmp_path / "white.xlsx")
    assert [route.did_number for route in opened(tmp_path / "white.xlsx").block.routes] == ["+4930900100"]
