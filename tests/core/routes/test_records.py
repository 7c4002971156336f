"""Routes in other shapes than a table: objects in JSON, lines of names and values, the source of a page."""

import pytest

from core.tables.grid import TableUnreadable, parse_text
from tests.core.routes.telling import read, told


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


def test_the_source_of_a_page_s_table_keeps_all_its_cells() -> None:
    row = "<tr><td>+4930900100</td><td class='x'><b>1001</b></td></tr>"
    found = read(f"<table><tr><th>Number</th><th>Extension</th></tr>{row}</table>")
    assert told(found) == ["2 good +4930900100 -> 137"]


@pytest.mark.parametrize(
    "tag", ["<tr style='text-decoration: line-through'><td>{}<td>1001", "<tr><td><s>{}</s><td>1001"]
)
def test_a_row_that_a_page_strikes_through_is_left_out_and_told_and_a_cell_goes_over_its_rows(tag: str) -> None:
    gone = tag.format("+4930900199")
    rows = "<tr><td>+4930900100<td rowspan=2>1001<tr><td>+4930900101<tr><td>+4930900102</td><td>1002</td></tr>"
    found = read(f"<table><tr><th>DID<th>Ext</tr>{gone}{rows}</table>", "")
    assert [line.split(maxsplit=1)[1] for line in told(found)] == [
        "good +4930900100 -> 137",
        "good +4930900101 -> 137",
        "good +4930900102 -> 138",
    ]
    assert any("1" in notice.message for notice in found.notices)
    first = "<tr><td rowspan=2>1001<td>+4930900100<tr><td>+4930900101"
    again = read(f"<table><tr><th>Ext<th>DID{first}</table>", "")
    assert [line.split(maxsplit=1)[1] for line in told(again)] == [
        "good +4930900100 -> 137",
        "good +4930900101 -> 137",
    ]


def test_a_long_text_in_a_cell_over_many_rows_is_refused() -> None:
    cell = f"<tr><td rowspan=9999>{'x' * 100_000}</td><td>1</td></tr>"
    with pytest.raises(TableUnreadable):
        read(f"<table>{cell}{'<tr><td>1</td></tr>' * 5_000}</table>", "")
