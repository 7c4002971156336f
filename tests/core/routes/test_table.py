"""Routing tables as people paste and export them: read whole, or refused with the line."""

import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.draft import DidRoute, Member
from core.numbers.did_format import DidFormat
from core.numbers.one_number import tidy_number
from core.routes.route_reading import read_routes
from core.routes.table import COLUMNS, Columns, format_table
from core.tables.grid import MAX_CHARACTERS, MAX_ROWS, TableUnreadable, parse_text
from tests.any_text import ANY
from tests.core.routes.parsing import parse_table

ANNA = (Member("extension", "137"), Member("ext_group", "7"))
ROUTES = [
    DidRoute("+15300551", "extension", "137", ANNA),
    DidRoute("+15300552", "queue", "4"),
    DidRoute("+15300553", "api"),
]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("header", [True, False], ids=["header", "no header"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=["", "bom"])
def test_h1_a_written_table_is_read_back(delimiter: str, header: bool, line_end: str, bom: str) -> None:
    text = bom + format_table(ROUTES, delimiter, header).replace("\r\n", line_end)
    assert parse_table(text) == ROUTES


# A leading ' before = + - @ is a spreadsheet's, and is taken away.
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",;\t\n\r'), max_size=12).map(
    lambda text: re.sub("^[\\s'\ufeff]+|\\s+$", "", text)
)
members = st.builds(
    Member,
    st.sampled_from(["extension", "ext_group", "organization"]),
    st.text("0123456789abcäß\"',", max_size=9),
)
routes = st.builds(
    DidRoute,
    texts.filter(lambda text: bool(text) and tidy_number(text, DidFormat.NUMBER) == text),
    st.sampled_from(["extension", "queue", "api"]) | st.just("ivr"),
    texts,
    st.lists(members, max_size=4).map(tuple),
)


@given(st.lists(routes, max_size=5), st.sampled_from([",", ";", "\t"]))
def test_h1_any_table_survives_being_written_and_read(table: list[DidRoute], delimiter: str) -> None:
    assert parse_table(format_table(table, delimiter)) == table


@given(st.text(ANY) | st.text("\",;\t\n\r'a1\0 ", max_size=40))
def test_h2_any_text_is_read_or_refused(text: str) -> None:
    with suppress(TableUnreadable):
        assert len(parse_table(text)) <= text.count("\n") + text.count("\r") + 1


def test_columns_may_come_in_another_order_under_a_header_and_be_missing() -> None:
    text = "Members\tDID Number\nextension:137; ext_group:7\t+15300551\n\t+15300552\n"
    assert parse_table(text) == [DidRoute("+15300551", members=ANNA), DidRoute("+15300552")]


def test_a_plain_list_of_numbers_goes_to_extensions() -> None:
    assert parse_table("+15300551\n\n  +15300552  \n") == [DidRoute("+15300551"), DidRoute("+15300552")]


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ("", "extension"),
        ("Extension", "extension"),
        ("EXTENSION USER", "extension"),
        ("Message Queue", "queue"),
        ("message_queue", "queue"),
        ("queue", "queue"),
        ("API", "api"),
        ("Third-Party Message Analytics Platform (via API)", "api"),
        ("IVR", "IVR"),
    ],
)
def test_a_destination_type_may_be_written_as_the_windows_say_it(written: str, type_: str) -> None:
    assert parse_table(f"+15300055,{written},4") == [DidRoute("+15300055", type_, "4")]


@pytest.mark.parametrize(
    "text",
    [
        "+15300551,extension,137,extension:137; ext_group:7",
        "+15300551,extension,137,extension:137 ext_group:7",
        '+15300551;extension;137;"extension:137; ext_group:7"',
        "+15300551;extension;137;extension:137;ext_group:7",
        "+15300551\textension\t137\textension:137;ext_group:7",
        '"+15300551"\textension\t137\t"extension:137\next_group:7"',
        '+15300551, extension, 137, "extension:137; ext_group:7"',
        "'+15300551,extension,137,extension:137; ext_group:7",
    ],
)
def test_members_are_separated_by_spaces_semicolons_or_lines_whatever_separates_the_cells(text: str) -> None:
    assert parse_table(text) == ROUTES[:1]


def test_delimiters_inside_quotes_are_not_taken_for_the_delimiter() -> None:
    assert parse_table('"+1;555,1"\tqueue\t4') == [DidRoute("+1;555,1", "queue", "4")]


def test_a_header_alone_and_nothing_at_all_are_empty_tables() -> None:
    for text in ("", "\ufeff", "\n\n", ",,,\n", ",".join(COLUMNS)):
        assert parse_table(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('+1,queue,4\n"+2,queue,4\n+3,queue,4\n', "row at line 2"),
        ('+1,queue,4\n"+2"x,queue,4\n', "row at line 2"),
        ("+1,queue,4\n+2,qu\0eue,4\n", "Line 2 contains a NUL"),
        ("+1,queue,4\n" + "," * 64 + "x\n", "Line 2 has more than 64 columns"),
        ("+1,queue,4," + "x" * 140_000, "row at line 1"),
        ("+1\n" * (MAX_ROWS + 2), "more than 100000 rows"),
        ("1" * (MAX_CHARACTERS + 1), "more than 10000000 characters"),
    ],
    ids=lambda value: value[:24],
)
def test_h2_a_broken_table_is_refused_whole_and_the_place_is_named(text: str, told: str) -> None:
    with pytest.raises(TableUnreadable) as caught:
        parse_table(text)
    assert told in caught.value.message
    assert caught.value.code == "table"


def test_h6_what_a_spreadsheet_made_of_a_number_is_left_for_the_rules_to_refuse() -> None:
    assert parse_table("1.55512E+11")[0].did_number == "1.55512E+11"


def test_h2_a_header_that_is_shorter_than_the_rows_below_it_costs_no_row() -> None:
    grid = parse_text('numbers\n"+4930123450";queue;4;"extension:1"\n')
    routes = read_routes(grid, Columns(0, 1, 2, 3, header=True), DidFormat.NUMBER).routes
    assert [(route.did_number, route.destination_id) for route in routes] == [("+4930123450", "4")]
