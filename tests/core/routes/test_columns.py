"""Which column is which: by its name in the words of many providers and PBXs, and by what stands in it."""

import csv
import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory
from core.channel.draft import DidRoute, parse_members
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, prepare, prepare_text
from core.routes.rows import RouteRows
from core.tables.grid import Grid, parse_text
from tests.core.routes.test_cases import PEOPLE

NUMBER_NAMES = (
    "Number|DID|DIDs|DDI|Phone Number|phone_number|phoneNumber|E.164|MSISDN|TN|Telephone Number|TelephoneNumber"
    "|Full TN|Inbound Number|Called Number|CLI|Line URI|Main Number|Virtual Number|Mobile|Rufnummer|Rufnr."
    "|Tel.-Nr.|Nummer|Anschluss|Durchwahlnummer|Servicenummer|Hauptnummer|Número|Teléfono|SDA|电话号码"
    "|号码|DID号码|dnis|number_e164|Friendly Name|x"
)
DESTINATION_NAMES = (
    "Destination|Dest|destination_id|Extension|Ext|Exten|Extension Number|Extension Matched|Route to|Routing|Goes to"
    "|Forward to|Assigned to|Assigned User|Assignee|User|Username|Owner|Agent|Target Extension|Internal Number"
    "|Ring to|Ziel|Nebenstelle|Nst.|Durchwahl|Benutzer|Mitarbeiter|Weiterleitung|Zugewiesen an|Destino|Extensión"
    "|Interno|分机号|目的地|Answered by|SMS to|Who|x"
)


def read(text: str, country: str = "", people: Directory = PEOPLE) -> Prepared:
    return prepare(parse_text(text), None, CellEntry(SMS, people, country))


def table(first: str, second: str) -> str:
    return f"{first};{second}\n" + "".join(f"+493090010{row};{1001 + row}\n" for row in range(4))


@pytest.mark.parametrize("people", [PEOPLE, Directory()], ids=["lists", "offline"])
@pytest.mark.parametrize("name", NUMBER_NAMES.split("|"))
def test_the_numbers_are_found_whatever_their_column_is_called(name: str, people: Directory) -> None:
    found = read(table(name, "Destination"), people=people)
    assert [route.did_number for route in found.block.routes] == [f"+493090010{row}" for row in range(4)]
    assert all(route.has_destination for route in found.block.routes)


@pytest.mark.parametrize("people", [PEOPLE, Directory()], ids=["lists", "offline"])
@pytest.mark.parametrize("name", DESTINATION_NAMES.split("|"))
def test_the_destinations_are_found_whatever_their_column_is_called(name: str, people: Directory) -> None:
    assert all(route.has_destination for route in read(table("DID", name), people=people).block.routes)


def test_a_column_whose_content_contradicts_its_name_is_not_used_and_that_is_said() -> None:
    found = read("DID;Destination;Account\n+4930900100;4930900100@sip.example.net;9300000009\n")
    assert found.columns.destination_id is None
    assert [notice.message for notice in found.notices] == [
        "The column “Destination” is not used: it contains no extensions or message queues.",
        "Columns not used: Account.",
    ]


def test_types_of_something_else_are_no_destination_types_but_an_ivr_is_not_turned_into_an_extension() -> None:
    assert read("msisdn;type\n+4915112345678;mobile-lvn\n").columns.destination_type is None
    found = read("DID;Type;Destination\n+4930900100;IVR;1001\n+4930900101;Extension;1002\n")
    assert [found.verdict(row) for row in range(2)] == ["bad", "good"]


def test_the_row_that_names_most_is_the_header_however_many_lines_stand_above_it() -> None:
    above = "".join(f"Note {row} of the provider;\n" for row in range(40))
    found = read(f"#TYPE Numbers\n{above}Number;Routing\nDID;Extension\n+4930900100;1001\n")
    assert [(route.did_number, route.destination_id) for route in found.block.routes] == [("+4930900100", "201")]


@pytest.mark.parametrize(
    "text", ["+4930900100,Berlin,Main,Active,DE,x\n" * 2, "Berlin,+4930900100,Main,Active,DE,x\n" * 2]
)
def test_a_wide_table_without_a_header_is_no_dead_end(text: str) -> None:
    found = read(text)
    assert found.block.routes[0].did_number == "+4930900100"
    assert found.good == (0,)


def test_a_second_table_beside_the_first_is_said() -> None:
    found = read("DID,Destination,,DID,Destination\n+4930900100,1001,,+4940900100,1002\n")
    assert "There is a second table next to the first" in found.notices[0].message
    assert len(found.block) == 1


def test_other_sheets_are_said() -> None:
    grid = Grid([["DID", "Destination"], ["+4930900100", "1001"]], [1, 2], ("Berlin", "Hamburg"))
    found = prepare(grid, None, CellEntry(SMS, PEOPLE))
    assert [notice.message for notice in found.notices] == ["Read: the sheet “Berlin”. Not read: Hamburg."]


def test_of_ten_thousand_other_sheets_as_many_are_named_as_a_person_reads() -> None:
    sheets = tuple(f"S{number}" for number in range(10_000))
    grid = Grid([["DID", "Destination"], ["+4930900100", "1001"]], [1, 2], sheets)
    (notice,) = prepare(grid, None, CellEntry(SMS, PEOPLE)).notices
    assert len(notice.message) < 300
    assert notice.message.endswith("….")


def test_one_reading_for_a_column_means_extension_numbers_unless_told_that_they_are_ids() -> None:
    found = read("DID;Destination\n+4930900100;137\n+4930900101;138\n")
    assert [route.destination_id for route in found.block.routes] == ["237", "238"]


# Speed -------------------------------------------------------------------------------------------------------

ROOT = Path(__file__).resolve().parents[3]
ROWS = 20_000
"""With half as many, what a table takes whatever its length is a third of it, where Python is fast (3.13)."""


def times_as_much(work: Callable[[], object], control: Callable[[], object]) -> float:
    """How many times the processor time of `control` work takes; in turns, the least of each."""

    def once(what: Callable[[], object]) -> float:
        begun = time.process_time()
        what()
        return time.process_time() - begun

    turns = [(once(work), once(control)) for _ in range(4)]
    return min(turn[0] for turn in turns) / min(turn[1] for turn in turns)


@pytest.fixture(scope="module")
def in_a_process_of_its_own() -> tuple[float, float]:
    """After thousands of tests what makes objects takes longer, csv alone does not."""
    ask = f"from {__name__} import *; print(times_csv_and_rows(), times_equal_numbers())"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=120, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    csv_and_rows, equal_numbers = map(float, done.stdout.split())
    return csv_and_rows, equal_numbers


def test_p7_a_long_table_is_read_within_two_and_a_half_times_what_csv_and_rows_alone_take(
    in_a_process_of_its_own: tuple[float, float],
) -> None:
    assert in_a_process_of_its_own[0] < 2.5


def times_csv_and_rows() -> float:
    """How many times as long as csv and rows alone a long table takes to be read."""
    text = "did_number,destination_type,destination_id,members\r\n" + "".join(
        f"+4930{1_000_000 + row},extension,{row % 500 + 1},extension:{row % 500 + 1}; ext_group:{row % 7 + 1}\r\n"
        for row in range(ROWS)
    )

    def floor() -> object:
        reader = csv.reader(io.StringIO(text, newline=""))
        return [DidRoute(each[0], each[1], each[2], parse_members(each[3])) for each in reader]

    return times_as_much(lambda: prepare_text(text, CellEntry(SMS)), floor)


def test_equal_numbers_take_no_longer_to_check_than_different_ones(
    in_a_process_of_its_own: tuple[float, float],
) -> None:
    assert in_a_process_of_its_own[1] < 3


def times_equal_numbers() -> float:
    """How many times as long equal numbers take to be checked as different ones."""

    def checking(text: str) -> Callable[[], object]:
        rows = RouteRows()
        rows.fill(prepare_text(text, CellEntry(SMS)).block)
        return lambda: [prepare_text(text, CellEntry(SMS)), rows.with_problem()]

    different = checking("".join(f"+4930{1_000_000 + row},api\n" for row in range(ROWS)))
    return times_as_much(checking("+4930900100,api\n" * ROWS), different)
