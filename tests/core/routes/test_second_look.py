"""Tables and mails of a second look with real inputs: what is only possible is asked about, and no digit is lost."""

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.channel.people import written_text
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from core.routes.cells import CellEntry
from core.routes.grid import parse_text
from core.routes.importing import Prepared, prepare
from core.routes.route_reading import Wishes

PEOPLE = Directory(
    extensions=(
        Entry("137", "Eva Ruiz", "1001"),
        Entry("138", "Tom Weber", "1002"),
        Entry("139", "Anna Krause", "1003"),
        Entry("140", "Front Desk", "1004"),
    ),
    message_queues=(Entry("1", "Support Queue"), Entry("2", "Sales")),
)


def read(text: str, country: str = "DE", known: bool = True, answers: Answers | None = None) -> Prepared:
    entry = CellEntry(SMS, PEOPLE if known else Directory(), country)
    return prepare(parse_text(text), None, entry, wishes=Wishes(answers or Answers()))


def told(found: Prepared) -> list[str]:
    """Each row: its line, its verdict with what is asked, its number, and whoever gets its messages."""
    rows = []
    for row, route in enumerate(found.block.routes):
        where = written_text(route.wanted.written) if route.wanted is not None else route.destination_id
        asked = found.read.asked.get(row)
        what = f"ask {asked.doubt}" if asked else f"{found.verdict(row)} {route.did_number}"
        rows.append(f"{found.read.lines[row]} {what}" + (f" -> {where}" if where and not asked else ""))
    return rows


def doubts(found: Prepared) -> list[Doubt]:
    return [found.read.asked[row].doubt for row in sorted(found.read.asked)]


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
    ("header", "country"),
    [
        ("Name;Durchwahl;Mobil;Nst", "DE"),
        ("Name;Direct dial;Mobile;Extension", "GB"),
        ("Name;Extension DID;Cell Phone;Ext", "US"),
        ("Name;Durchwahl;Telefon privat;Nst", "DE"),
        ("Name;Office;Home;Extension", "GB"),
    ],
)
def test_a_private_phone_is_never_taken_for_the_channel_s_number_unasked(header: str, country: str) -> None:
    rows = "\nEva Ruiz;+4930900100;+4915112345678;1001\nAnna Krause;+4930900103;+4915112345679;1003\n"
    assert doubts(read(header + rows, country)) == [Doubt.COLUMN, Doubt.COLUMN]


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


@pytest.mark.parametrize(
    "text", ["1 4930900100\n2 4930900101\n", "1 30900100\n2 30900101\n3 30900102\n", "1 030 900100\n2 030 900101\n"]
)
def test_numbers_of_lines_that_count_are_no_digits_of_the_numbers(text: str) -> None:
    numbers = [route.did_number for route in read(text).block.routes]
    assert numbers == [f"+493090010{place}" for place in range(len(numbers))]


def test_a_price_behind_a_comma_is_no_column() -> None:
    found = read("+49 30 900100 4,50 €\n+49 30 900101 4,50 €\n+49 30 900102 5,20 €\n", known=False)
    assert doubts(found) == [Doubt.TAIL] * 3
    assert not any(route.has_destination for route in found.block.routes)


def test_a_mail_whose_lines_begin_with_a_quotation_mark_is_read_as_lines() -> None:
    found = read('Hi,\n\n"Main line" is +49 30 900100\n"Sales" is +49 30 900101\n', known=False)
    assert told(found) == ["3 good +4930900100", "4 good +4930900101"]


@pytest.mark.parametrize(
    "text",
    [
        '[\n {\n "number": "+4930900100",\n "ext": "1001"\n },\n {"number": "+4930900101", "ext": 1002}\n]',
        '{"data": [{"phone_number": "+4930900100", "ext": "1001"}, {"phone_number": "+4930900101", "ext": "1002"}]}',
        '{"did_number": "+4930900100", "ext": "1001"}\n\n{"did_number": "+4930900101", "ext": 1002}\n',
        "Number: +4930900100\nExtension: 1001\n\nNumber: +4930900101\nExtension: 1002\n",
        '- number: "+4930900100"\n  extension: 1001\n- number: "+4930900101"\n  extension: 1002\n',
        "Rufnummer: 030 900100\nNebenstelle: 1001\nRufnummer: 030 900101\nNebenstelle: 1002\n",
        "Group,Number,A,B,Who\n17,4930900100,,,1001 Eva Ruiz\n17,4930900101,,,1002 Tom Weber\n",
    ],
)
def test_records_bring_each_number_with_its_own_destination(text: str) -> None:
    rows = [(route.did_number, route.destination_id) for route in read(text).block.routes]
    assert rows == [("+4930900100", "137"), ("+4930900101", "138")]


@pytest.mark.parametrize("form", ["[{}]", "{}"])
def test_what_stands_in_an_object_within_an_object_is_not_lost(form: str) -> None:
    pairs = (("+4930900100", "1001"), ("+4930900101", "1002"))
    records = [f'{{"number": {{"e164": "{number}"}}, "to": [{{"ext": {ext}}}]}}' for number, ext in pairs]
    found = read(form.format((", " if form != "{}" else "\n").join(records)))
    assert [(each.did_number, each.destination_id) for each in found.block.routes] == [
        ("+4930900100", "137"),
        ("+4930900101", "138"),
    ]


def test_a_record_that_is_deep_is_read_to_an_end() -> None:
    assert parse_text(f'[{{"number": "+4930900100", "a": {"[" * 400}{"]" * 400}}}]').rows[1] == ["+4930900100", "…"]


def test_objects_a_line_are_told_by_their_lines() -> None:
    found = read('\n{"number": "+4930900100", "ext": "1001"}\n\n{"ext": "1002", "number": "+49309001"},\n')
    assert found.read.lines == [2, 4]
    assert [route.destination_id for route in found.block.routes] == ["137", "138"]


def test_a_signature_of_one_line_is_the_sender_s_own() -> None:
    text = "+49 30 900100\n+49 30 900101\n\nEva Ruiz | IT | T +49 30 123456 | M +49 151 23456789\n"
    assert doubts(read(text)) == [Doubt.FOOTER, Doubt.FOOTER]


def test_a_chat_has_no_columns() -> None:
    found = read("[26.11.26, 10:22:01] Eva: +49 30 900100\n[26.11.26, 10:22:09] Eva: und 030 900101\n", known=False)
    assert told(found) == ["1 good +4930900100", "2 good +4930900101"]


def test_a_local_number_beside_a_name_is_not_lost() -> None:
    assert told(read("900100 Eva\n900101 Tom\n")) == ["1 bad 900100 Eva", "2 bad 900101 Tom"]


@pytest.mark.parametrize(
    "text",
    [
        "Ort;Vorwahl;Nr;Nebenstelle\nBerlin;030;900100;1001\nHamburg;040;900101;1002\n",
        "CC;NDC;SN;Ziel\n49;30;900100;1001\n49;30;900101;1002\n",
    ],
)
def test_a_number_in_parts_is_put_together_after_a_question(text: str) -> None:
    assert doubts(read(text)) == [Doubt.JOINED, Doubt.JOINED]


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


def test_a_fax_beside_a_phone_what_is_crossed_out_and_page_marks_are_not_taken() -> None:
    assert told(read("Tel +49 30 900100 Fax +49 30 900199\n"))[1] == "1 ask unclear"
    assert told(read("<s>+4930900101</s>\n<del>+4930900102</del>\n")) == ["1 ask unclear", "2 ask unclear"]
    assert told(read("~~+4930900100~~\n"))[0].startswith("1 bad")
    assert told(read("+49 30 900101\n- 2 -\nPage 2 of 3\n")) == ["1 good +4930900101"]


def test_lines_that_are_left_out_and_may_hold_a_number_are_counted() -> None:
    found = read("+4930900101\nKundennummer 4930900100\n")
    assert "1 of the lines left out may contain a phone number: line 2." in [
        notice.message for notice in found.notices
    ]


def test_members_that_an_ampersand_joins_are_several() -> None:
    found = read("did_number,destination_type,destination_id,members\n+4930900100,extension,1001,1002&1003\n")
    assert [member.value for member in found.block.routes[0].members] == ["138", "139"]


def test_the_source_of_a_page_s_table_keeps_all_its_cells() -> None:
    row = "<tr><td>+4930900100</td><td class='x'><b>1001</b></td></tr>"
    found = read(f"<table><tr><th>Number</th><th>Extension</th></tr>{row}</table>")
    assert told(found) == ["2 good +4930900100 -> 137"]


def test_what_is_told_of_all_lines_is_worked_out_by_whoever_prepares_them(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read("+4930900101\nKundennummer 4930900100\n+49 30 900100-109\n")
    for each in ("may_hold_number", "questions"):
        monkeypatch.delattr(f"core.routes.importing.{each}")
    assert len(found.notices) == 1
    assert len(found.questions) == 1
