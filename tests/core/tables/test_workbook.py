"""Workbooks as installers get them: what is read of cells, sheets and formulas, and what is written."""

import io
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from core.channel.draft import DidRoute
from core.routes.table import rows_of
from core.tables.grid import TableUnreadable
from core.tables.table_file import read_file
from core.tables.workbook import workbook
from tests.core.tables.test_grid import ROUTES, read


def _saved(tmp_path: Path, book: Workbook) -> Path:
    file = tmp_path / "numbers.xlsx"
    book.save(file)
    return file


def _sheet(book: Workbook):  # type: ignore[no-untyped-def]
    sheet = book.active
    assert sheet is not None
    return sheet


def test_a_workbook_keeps_digits_zeros_and_the_plus_that_only_the_format_shows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = _sheet(book)
    sheet.append(["Number", "Type", "Destination"])
    sheet.append([4930123456789, "Extension", 137])
    sheet.append(["+4930222", "Message Queue", "4"])
    sheet.append([30111, "api"])
    sheet["A4"].number_format = "0000000"
    sheet.append([4930333.0, "api"])
    sheet["A5"].number_format = '"+"0'
    sheet.append([datetime(2015, 3, 1), "api"])  # noqa: DTZ001 - a cell has no time zone
    found = read(read_file(_saved(tmp_path, book))).routes
    assert found[:2] == [DidRoute("4930123456789", "extension", "137"), DidRoute("+4930222", "queue", "4")]
    assert [route.did_number for route in found[2:]] == ["0030111", "+4930333", "2015-03-01 00:00:00"]


def test_a_workbook_is_read_from_the_first_sheet_with_cells_or_the_one_asked_for(tmp_path: Path) -> None:
    book = Workbook()
    _sheet(book).title = "Empty"
    book.create_sheet("Hidden").append(["+1111111"])
    book["Hidden"].sheet_state = "hidden"
    book.create_sheet("Berlin").append(["+4930111"])
    book.create_sheet("Paris").append(["+331222"])
    file = _saved(tmp_path, book)
    grid = read_file(file)
    assert (grid.rows, grid.sheets) == ([["+4930111"]], ("Berlin", "Empty", "Paris"))
    assert read_file(file, "Paris").rows == [["+331222"]]


def test_a_workbook_with_a_cover_sheet_is_read_from_the_sheet_with_the_numbers(tmp_path: Path) -> None:
    book = Workbook()
    for cells in (["ACME Inc."], ["Customer", "10023456"], ["Contact", "Anna"], ["as of", "November"]):
        _sheet(book).append(cells)
    for cells in (["DID", "Destination"], ["+4930111", "137"]):
        book.create_sheet("Numbers").append(cells) if "Numbers" not in book else book["Numbers"].append(cells)
    assert read_file(_saved(tmp_path, book)).sheets == ("Numbers", "Sheet")


@pytest.mark.parametrize(
    ("value", "shown_as", "read_as"),
    [
        (30123450, '"+49"0', "+4930123450"),
        (4930123450, "\\+0", "+4930123450"),
        (493012000000, "0.00E+00", "4.93012E+11"),
        (493012345678, "0.00E+00", "493012345678"),
        (3012345.5, "General", "3012345,5"),
    ],
)
def test_h6_a_number_in_a_workbook_is_read_as_it_was_meant_or_so_that_the_rules_refuse_it(
    tmp_path: Path, value: float, shown_as: str, read_as: str
) -> None:
    book = Workbook()
    sheet = _sheet(book)
    sheet["A1"] = value
    sheet["A1"].number_format = shown_as
    assert read_file(_saved(tmp_path, book)).rows == [[read_as]]


def test_a_cell_that_is_merged_over_rows_counts_for_each_of_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = _sheet(book)
    for cells in (
        ["DID", "Destination", "Members"],
        ["+4930111", "137", "Sales"],
        ["+4930222"],
        ["+4930333", "", "IT"],
    ):
        sheet.append(cells)
    sheet.merge_cells("B2:B4")
    sheet.merge_cells("C2:C3")
    sheet.merge_cells("A9:C9")
    assert read_file(_saved(tmp_path, book)).rows[1:] == [
        ["+4930111", "137", "Sales"],
        ["+4930222", "137", "Sales"],
        ["+4930333", "137", "IT"],
    ]


def test_a_formula_without_a_result_is_named_by_its_cell(tmp_path: Path) -> None:
    book = Workbook()
    sheet = _sheet(book)
    sheet.append(["+4930111", "extension", "=1+1"])
    sheet.append(["+4930222", "extension", 137])
    grid = read_file(_saved(tmp_path, book))
    assert "C1" in grid.notices[0].message
    assert read(grid).routes[0].destination_id == ""


def test_rows_are_counted_as_the_spreadsheet_counts_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = _sheet(book)
    sheet["A3"] = "+4930111"
    sheet["A7"] = "+4930222"
    assert read_file(_saved(tmp_path, book)).lines == [3, 7]


def test_h7_an_exported_workbook_has_only_text_and_comes_back_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "export.xlsx"
    file.write_bytes(workbook(rows_of(ROUTES)))
    assert read(read_file(file)).routes == ROUTES
    from openpyxl import load_workbook

    cells = [cell for row in load_workbook(file).worksheets[0].iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}


def test_h3_a_workbook_that_unpacks_to_a_flood_is_refused() -> None:
    import zipfile

    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(310):
            part.write(b" " * 1_000_000)
    from core.tables.workbook import read_workbook

    with pytest.raises(TableUnreadable, match="unpacks to far more"):
        read_workbook(packed.getvalue())


def test_a_part_that_names_another_kind_of_file_lifts_no_limit() -> None:
    import zipfile

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/styles.xml", b" " * 4_100_000)
    from core.tables.workbook import read_workbook

    with pytest.raises(TableUnreadable, match="unpacks to far more"):
        read_workbook(packed.getvalue())


@pytest.mark.parametrize("named", ["Typo", "new", "Hidden"])
def test_no_other_sheet_is_read_than_the_one_that_was_named(tmp_path: Path, named: str) -> None:
    book = Workbook()
    _sheet(book).title = "Old"
    _sheet(book).append(["+4930111111", "1001"])
    book.create_sheet("New").append(["+4930222222", "1001"])
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    path = _saved(tmp_path, book)
    assert read_file(path, "New").rows == [["+4930222222", "1001"]]
    with pytest.raises(TableUnreadable, match=f"no visible sheet “{named}”. Choose one of these: Old, New."):
        read_file(path, named)
