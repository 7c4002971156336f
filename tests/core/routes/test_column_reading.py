"""Columns that are found by their names or by what stands in them; a guess is not called certain."""

import pytest

from core.channel.directory import Directory, Entry
from core.channel.draft import Member
from core.channel.lookup import Lookup
from core.channel.member_text import members_in
from core.routes.column_reading import read_columns
from core.routes.route_reading import read_routes
from core.tables.grid import parse_text
from tests.core.routes.parsing import parse_table


def numbers(text: str) -> list[str]:
    return [route.did_number for route in parse_table(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("+4930111\n+4930222", ["+4930111", "+4930222"]),
        ("Weber, Anna\t+4930111\nLi, Bo\t+4930222", ["+4930111", "+4930222"]),
        ("1. +49 30 111111 - for sales\n2. +49 30 222222 - for support", ["+4930111111", "+4930222222"]),
        ("+4930111;queue;4\n+4930222\n", ["+4930111", "+4930222"]),
        ('"Front\ndesk"\t+4930111\n', ["+4930111"]),
    ],
)
def test_the_column_with_the_numbers_is_found(text: str, found: list[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("DID,Type,Destination,Members", (0, 1, 2, 3)),
        ("Destination,Members,DID Number,Type", (2, 3, 0, 1)),
        ("Rufnummer,Ziel-Typ,Nebenstelle,Mitglieder", (0, 1, 2, 3)),
        ("Tel. Nr. (E.164),Ziel", (0, None, 1, None)),
        ("Phone Number *,Extension,Members", (0, None, 1, 2)),
        ("号码,类型,分机,成员", (0, 1, 2, 3)),
        ("number,did_number,destination_id", (1, None, 2, None)),
    ],
)
def test_the_columns_are_found_by_their_names_in_any_order_and_language(
    header: str, columns: tuple[int | None, ...]
) -> None:
    cells = dict(zip(columns, ("+4930111222", "queue", "1001", "extension:1001"), strict=True))
    row = ",".join(cells.get(place, "x") for place in range(header.count(",") + 1))
    found = read_columns(parse_text(f"{header}\n{row}\n"))
    assert found.header
    assert (found.did_number, found.destination_type, found.destination_id, found.members) == columns


def test_a_title_above_the_header_is_left_out_and_told() -> None:
    grid = parse_text("Numbers of ACME Inc.\nas of 2026-11-01\n\nDID;Destination\n+4930111;137\n+4930222;138")
    columns = read_columns(grid)
    assert (columns.top, columns.header) == (2, True)
    assert [note.message for note in columns.notes] == [
        "The lines above line 4, which has the column names, are left out."
    ]
    found = read_routes(grid, columns)
    assert (found.lines, sorted(found.left_out)) == ([5, 6], [0, 1])
    listed = parse_text("+4930111;137\nDID;Destination\n+4930222;138\n")
    assert not read_columns(listed).header


@pytest.mark.parametrize("text", ["1000, Sales", "Anna Weber; Sales", "anna weber (1000)\nSales", "1000 Sales"])
def test_members_are_understood_without_their_type_where_only_one_can_be_meant(text: str) -> None:
    directory = Directory(
        extensions=(Entry("7", "Anna Weber", "1000"), Entry("9", "Berlin", "1001")),
        extension_groups=(Entry("8", "Sales"), Entry("3", "Berlin")),
    )
    lookup = Lookup(directory)
    assert members_in(text, lookup) == (Member("extension", "7"), Member("ext_group", "8"))
    assert members_in("Berlin", lookup)[0].wanted is not None
    assert members_in("1001, Berlin", lookup)[0] == Member("extension", "9")


@pytest.mark.parametrize(
    "text",
    [
        "did_number,destination_type,site\n+1,queue,Berlin\n",
        "did_number,did_number\n+1,+2\n",
        "destination_type,destination_id\nqueue,4\n",
        "Hello,\nplease route +4930111 to us\nRegards",
        "Name;Nummer\nAnna;+4930111\n",
        "Anna;+4930111\nBo;+4930222\n",
    ],
)
def test_a_guess_that_a_person_should_look_at_is_not_called_certain(text: str) -> None:
    assert not read_columns(parse_text(text)).certain


@pytest.mark.parametrize(
    "text",
    [
        "members;did_number;destination_id;destination_type\n;+1;4;queue\n",
        "+4930111\n+4930222\n",
        "+4930111,queue,4\n",
        "abc\n",
        "Number\tDestination\n+4930111\t137",
        "+4930111, Front desk\n+4930222, Sales",
    ],
)
def test_a_table_as_the_contract_has_it_is_certain(text: str) -> None:
    assert read_columns(parse_text(text)).certain


def test_a_name_with_spaces_is_a_member_too() -> None:
    directory = Directory(extensions=(Entry("7", "Anna Weber", "1000"),), extension_groups=(Entry("8", "Sales"),))
    grid = parse_text("+1,api,,extension:Anna Weber; ext_group:Sales\n")
    (route,) = read_routes(grid, read_columns(grid), directory=directory).routes
    assert route.members == (Member("extension", "7"), Member("ext_group", "8"))
