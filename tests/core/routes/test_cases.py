"""Some ninety tables and pastes as installers get them: what each row becomes, through the code of the import dialog.

`cases/expected.txt` holds for each file its kind and country, then a line for each row with its verdict, its number
and where its messages go, or the sentence with which the file is refused. The code drafted it; every line was read
against what the sender meant, and stands there because it is right and not because it came out.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.channel.catalog import KINDS, SMS
from core.channel.directory import Directory, Entry
from core.channel.people import written_text
from core.errors import AppError
from core.numbers.text import plain_text
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, Verdict, prepare
from core.tables.grid import parse_text
from core.tables.table_file import read_file, read_text

CASES = Path(__file__).parent / "cases"
PEOPLE = Directory(
    extensions=(
        Entry("201", "Anna Weber", "1001"),
        Entry("202", "Bo Li", "1002"),
        Entry("203", "Eva Ruiz", "1003"),
        Entry("204", "Front desk", "1004"),
        Entry("237", "Reception", "137"),
        Entry("137", "Warehouse", "237"),
        Entry("238", "Kitchen", "138"),
    ),
    message_queues=(Entry("4", "Support Queue"), Entry("5", "After Sales")),
    extension_groups=(Entry("7", "Sales"),),
)


def expectations() -> Iterator[tuple[str, str, str, list[str]]]:
    text = (CASES / "expected.txt").read_text("utf-8")
    for part in text.split("\n== ")[1:]:
        head, *lines = part.splitlines()
        name, kind, country = head.split(" ")
        yield name, kind, country, [line for line in lines if line]


def prepared(name: str, kind: str, country: str, directory: Directory = PEOPLE) -> tuple[Prepared, CellEntry]:
    entry = CellEntry(next(each for each in KINDS if each.value == kind), directory, country.replace("-", ""))
    path = CASES / name
    grid = read_text(path.read_bytes()) if path.suffix == ".txt" else read_file(path)
    return prepare(grid, None, entry), entry


def told(name: str, kind: str, country: str) -> list[str]:
    """The rows as they stand in the file of what is expected."""
    try:
        found, _entry = prepared(name, kind, country)
    except AppError as error:
        return [f"refused: {error.what}"]
    rows = [(source, _row(found, row)) for row, source in enumerate(found.read.sources)]
    rows += [(source, f"{found.grid.lines[source]} left_out") for source in found.read.left_out]
    return [text for _source, text in sorted(rows, key=lambda each: each[0])]


def _row(found: Prepared, row: int) -> str:
    route, verdict = found.block.routes[row], found.verdict(row)
    if verdict is Verdict.ASK:
        return f"{found.read.lines[row]} ask {found.read.asked[row].doubt}"
    where = ""
    if route.wanted is not None:
        where = f" -> {route.destination_type} “{written_text(route.wanted.written)}”"
    elif route.destination_id:
        entry = PEOPLE.entry(route.destination_type, route.destination_id)
        where = f" -> {(entry.number or entry.name) if entry else route.destination_id}"
    return f"{found.read.lines[row]} {verdict} {route.did_number}{where}"


@pytest.mark.parametrize(("name", "kind", "country", "rows"), list(expectations()), ids=lambda value: str(value)[:40])
def test_a_table_becomes_what_its_sender_meant(name: str, kind: str, country: str, rows: list[str]) -> None:
    assert told(name, kind, country) == rows


def test_every_case_has_its_expectation() -> None:
    assert {path.name for path in CASES.iterdir()} - {name for name, *_rest in expectations()} == {"expected.txt"}


@pytest.mark.parametrize(
    ("name", "kind", "country", "_rows"), list(expectations()), ids=lambda value: str(value)[:40]
)
@pytest.mark.parametrize("known", [True, False], ids=["lists", "offline"])
def test_no_good_row_has_a_number_that_is_not_one_piece_of_its_source(
    name: str, kind: str, country: str, _rows: list[str], known: bool
) -> None:
    try:
        found, _entry = prepared(name, kind, country, PEOPLE if known else Directory())
    except AppError:
        return
    for row in found.good:
        assert is_one_piece(found.block.routes[row].did_number, found.source(found.read.sources[row]))


def is_one_piece(number: str, source: str) -> bool:
    """Whether the digits of a number stand in its source one after another, with only separators between them.

    The source may lack the country code, or have a trunk zero; Argentina's mobiles swap a 15 for a 9.
    """
    number = re.sub(r"^\+549(?=[0-9]{10}$)", "+54", number) if "15" in source else number
    digits, text = number.lstrip("+"), plain_text(source).text
    pieces = (digits[code:] for code in range(4) if len(digits) - code >= 3)
    return any(re.search(r"(?:[ ()/.,'\-–0]|\b15)*".join(piece), text) for piece in pieces)


RIGHT = {f"+4930900{end}" for end in range(100, 113)} | {"+12065550107", "+12065550108"}
"""What the texts below mean."""
number_texts = st.sampled_from(
    """+4930900100|+49 30 900101|030 900102|030/900103|4930900104|(030) 900105|0049 30 900106|+1 206-555-0107
206-555-0108|+49 (0)30 900109|+49 30 9001-10""".replace("\n", "|").split("|")
)
behind = st.sampled_from(
    """~ 1001~ - 1001~-19~ – 900109~/12~ x1002~ ext. 1003~;~, 1001~ -> 1001~\t1001~ (Anna Weber)~ FAX~ bis 99~ DW 12
\tSupport Queue~,,998#~ +4930900111~ / 030 900112~ 5 €~ 10 11~ 1~*~X~…~-~-xx~%~ ff.~/2~ 1.12.26~ 01.12~ 26.11.2026
, -101, -102~, 101, 102~@10.0.0.5:5060~ 08.00-17.00~ 192.168.5.150~ 4,50 €~ 1 2 3~ 8-17 Uhr~ [#0301234567]""".replace(
        "\n", "~"
    ).split("~")
)
ahead = st.sampled_from(
    [
        "",
        "- ",
        "1. ",
        "• ",
        "Tel: ",
        "1001 ",
        "1001: ",
        "Order 4711223: ",
        "1 ",
        "01 ",
        "17/",
        "Port ",
        "Kundennr. ",
        "Kd.-Nr. ",
        "#",
        "26.11.2026: ",
        "10.0.0.5 ",
        "3rd floor ",
        "[26.11.26, 10:22:01] Eva: ",
        "sip:",
        "~~",
        "IBAN DE02 1203 ",
        "Front desk ",
        "\t",
        "'",
    ]
)


@settings(max_examples=100)
@given(
    st.lists(st.tuples(ahead, number_texts, behind), min_size=1, max_size=5),
    st.sampled_from(["", "DE", "US"]),
    st.booleans(),
    st.sampled_from(["", "DID;Destination\n", "Name\tNumber\n", "Mit freundlichen Grüßen\n"]),
)
def test_no_mutated_list_brings_a_good_number_that_is_not_one_piece_of_its_line(
    parts: list[tuple[str, str, str]], country: str, known: bool, head: str
) -> None:
    text = head + "\n".join("".join(part) for part in parts)
    found = prepare(parse_text(text), None, CellEntry(SMS, PEOPLE if known else Directory(), country))
    for row in found.good:
        number = found.block.routes[row].did_number
        assert is_one_piece(number, found.source(found.read.sources[row]))
        assert number in RIGHT or len(number) <= 6, "no number took digits from beside it"
