"""Cells from files and clipboards as installers get them: read whole, or refused with the reason."""

import os
from itertools import product
from pathlib import Path

import pytest

from core.channel.draft import DidRoute, Member
from core.routes.column_reading import read_columns
from core.routes.route_reading import ReadRoutes, read_routes
from core.routes.table import format_table
from core.stop import Stop
from core.tables.grid import Grid, TableUnreadable, parse_text
from core.tables.table_file import read_file
from tests.core.routes.parsing import parse_table

CELLS = ("a", '"', ";", "\r\n", "\n", "\r", " ")
ROUTES = [
    DidRoute("+4930111", "extension", "137"),
    DidRoute("+4930222", "queue", "4"),
    DidRoute("=1+1", "api"),
    DidRoute("-5", "api"),
    DidRoute("0030", "api"),
]


def read(grid: Grid) -> ReadRoutes:
    return read_routes(grid, read_columns(grid))


def numbers(text: str) -> list[str]:
    return [route.did_number for route in parse_table(text)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_h1_a_file_is_read_in_every_encoding_and_with_every_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    file = tmp_path / "numbers.txt"
    text = f"Ziel{delimiter}Rufnummer\r\nMüller{delimiter}+4930111\r\nWeiß{delimiter}+4930222\r\n"
    file.write_bytes(text.encode(encoding))
    found = read(read_file(file)).routes
    assert [(route.did_number, route.destination_id) for route in found] == [
        ("+4930111", "Müller"),
        ("+4930222", "Weiß"),
    ]


def test_h1_a_file_that_had_to_be_guessed_says_so(tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_bytes("+4930111,Müller\n".encode("cp1252"))
    assert "Windows-1252" in read_file(file).notices[0].message


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 and nothing more", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "has a password, or"),
        (b"\xff\xfe+\x00\xd8", "claims to be UTF-16"),
        (b"+49\x00111\n", "NUL"),
    ],
)
def test_h2_what_is_no_table_is_refused_with_the_reason(tmp_path: Path, content: bytes, told: str) -> None:
    file = tmp_path / "numbers"
    file.write_bytes(content)
    with pytest.raises(TableUnreadable, match=told):
        read_file(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TableUnreadable, match="cannot be read"):
        read_file(tmp_path / "nothing.csv")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_h2_a_pipe_or_a_folder_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        with pytest.raises(TableUnreadable, match="not a file"):
            read_file(path)


def test_h2_a_web_page_that_is_called_a_workbook_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "numbers.xls"
    page.write_text("<html><body><table><tr><td>+4930111</td></tr></table></body></html>")
    with pytest.raises(TableUnreadable, match="web page"):
        read_file(page)


def test_h7_an_exported_csv_has_no_formula_and_comes_back_unchanged() -> None:
    routes = [*ROUTES, DidRoute("+4930333", "extension", "'=x"), DidRoute("+4930444", "extension", "\t=x")]
    text = format_table(routes[:-1], ",", for_spreadsheets=True)
    assert not [cell for line in text.splitlines() for cell in line.split(",") if cell[:1] in ("=", "+", "-", "@")]
    assert parse_table(text) == routes[:-1]
    assert "'\t'=x" in format_table(routes, ",", for_spreadsheets=True)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_h7_an_exported_csv_has_no_formula_whatever_a_country_separates_cells_with(separator: str) -> None:
    texts = ["x;=HYPERLINK(1)", "a, -1", "b|@c", "'=d;'+e", "plain; name", '"q";=1']
    routes = [DidRoute("+4930111222", "extension", text, (Member("extension", text),)) for text in texts]
    text = format_table(routes, ",", for_spreadsheets=True)
    pieces = [piece.strip(' "\r') for line in text.splitlines() for piece in line.split(separator)]
    assert not [piece for piece in pieces if piece[:1] in ("=", "+", "-", "@")]
    assert [route.destination_id for route in parse_table(text)] == texts


@pytest.mark.parametrize(
    "text",
    [
        'sep=;\r\n="+4930111";="137"\r\n',
        "sep=,\n'+4930111,137\n",
        '"sep=;"\n"=""+4930111""";137\n',
    ],
)
def test_what_excel_writes_to_keep_text_as_text_is_taken_away(text: str) -> None:
    grid = parse_text(text)
    assert grid.lines == [2]
    assert read(grid).routes == [DidRoute("+4930111", "extension", "137")]


def test_h2_a_row_with_more_cells_than_columns_is_told() -> None:
    grid = parse_text("did_number,destination_id\n+1,4\n+2,5,6\n")
    shifted = read(grid).shifted
    assert shifted[1].message == "This row has 3 columns instead of 2."
    assert list(shifted) == [1]


def test_h8_reading_ends_when_it_is_asked_to() -> None:
    stop = Stop()
    told: list[int] = []

    def progress(done: int, _whole: int) -> None:
        told.append(done)
        stop.ask()

    grid = parse_text("+4930111,queue,4\n" * 30_000, stop, progress)
    assert len(told) == 1
    assert len(grid.rows) < 10_000


def test_rows_and_cells_of_a_page_need_not_be_ended() -> None:
    page = "<table>\n<tr>\n<td>Number\n<td>Extension\n<tr>\n<td>+4930900100\n<td>1001\n</table>\n"
    assert parse_text(page).rows == [["Number", "Extension"], ["+4930900100", "1001"]]


def test_a_text_read_part_by_part_is_the_text_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["".join(signs) + "\nb;c\n" for signs in product(CELLS, repeat=3)]
    whole = [cells_of(f"sep=;\n{text}") for text in texts]
    monkeypatch.setattr("core.tables.grid._PART", 1)
    assert [cells_of(f"sep=;\n{text}") for text in texts] == whole


def cells_of(text: str) -> object:
    try:
        grid = parse_text(text)
    except TableUnreadable as error:
        return str(error.values)
    return grid.rows, grid.lines


@pytest.mark.parametrize(
    "text",
    [
        "+44 20 7946 0101; main line\nPlease also add the bar.\nIt has no SMS yet.\nThanks\n",
        "100 Zimmer; 3 Anschlüsse\nDie Nummer ist 030 900100\nBitte einrichten\nDanke\n",
        "030 900100, bitte als Hauptnummer\nDie anderen folgen.\nGruß\nTom\n",
    ],
)
def test_a_mail_in_which_one_line_has_a_semicolon_has_no_columns(text: str) -> None:
    assert parse_text(text).usual_width == 1
    assert parse_text(text).rows[0] == [text.splitlines()[0]]


def test_a_list_in_which_few_numbers_have_a_route_has_columns() -> None:
    assert parse_text("030 900100; 200\n030 900101\n030 900102\n").rows[0] == ["030 900100", "200"]
    assert parse_text("Berlin\n030 900100; 200\n030 900101\nHamburg\n040 900100\n").width == 2
    assert parse_text("Hi Tom,\nhere it is\n030 900100; 200\nThanks\nJo\n").width == 2
