"""What a workbook hides of its cells, rows and numbers, and which of its sheets is read."""

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from core.channel.catalog import SMS
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, prepare
from core.routes.route_reading import Wishes
from core.tables.number_format import hides, hides_texts
from core.tables.table_file import read_file
from tests.core.routes.telling import PEOPLE, doubts, read_among_others, told


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


@pytest.mark.parametrize(
    ("form", "hidden"), [(";;;", True), ("0;;;@", False), ("#;-#;;", False), (';;;"text"', True), ("General", False)]
)
def test_a_format_that_shows_nothing_of_a_number_hides_it(form: str, hidden: bool) -> None:
    assert hides(4930900100, form) is hidden


def test_a_format_that_shows_nothing_of_a_text_hides_it() -> None:
    assert [hides_texts(form) for form in (";;;", "0;-0;0;", ";;;@", "@", "0")] == [True, True, False, False, False]


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


def test_a_sheet_with_a_date_is_not_the_one_with_the_numbers(tmp_path: Path) -> None:
    book = Workbook()
    info = book.active
    assert info is not None
    for row in (["Kunde", "Muster GmbH"], ["Datum", "26.11.2026"]):
        info.append(row)
    numbers = book.create_sheet("Nummern")
    for row in (["DID", "Ext"], ["+493023125100", "1001"]):
        numbers.append(row)
    book.save(tmp_path / "book.xlsx")
    grid = read_file(tmp_path / "book.xlsx")
    assert (grid.sheets[0], grid.rows[1]) == ("Nummern", ["+493023125100", "1001"])


def test_decimals_of_a_german_spreadsheet_are_no_part_of_an_extension() -> None:
    assert told(read_among_others("DID;Nst\n493023125100,00;1001,00\n", "DE")) == ["2 good +493023125100 -> 101"]
