"""A list of sites: what is certain is a site, everything else is said with its row."""

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from core.errors import AppError
from core.fleet.site_rows import SitesUnreadable
from core.fleet.sites import Sites, State, read_sites

PIN = "ab" * 32


def table(folder: Path, *lines: str, name: str = "sites.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def objects(folder: Path, *rows: Any) -> Path:
    path = folder / "sites.json"
    path.write_text(json.dumps(rows), "utf-8")
    return path


def told(sites: Sites) -> list[tuple[int, str, str]]:
    """Each problem: its row, its column, its sentence."""
    return [(row.place, problem.field, problem.message) for row in sites.bad for problem in row.problems]


def test_a_table_names_one_pbx_a_row_and_columns_of_ones_own(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "Name;PBX;Client ID;Pin;Main number",
        f"Praxis Müller;192.168.5.150;abc;{PIN.upper()};+49 30 900100",
        "Hotel Adler;https://adler.example/;def;;+49 89 441020",
    )
    one, other = read_sites(path).sites
    assert (one.name, one.base_url, one.client_id, one.pin, one.place) == (
        "Praxis Müller", "https://192.168.5.150:8088", "abc", PIN, 2,
    )  # fmt: skip
    assert one.columns["main_number"] == "+49 30 900100"
    assert (other.base_url, other.pin, other.secret) == ("https://adler.example", "", None)


def test_digits_that_a_spreadsheet_cut_off_and_a_column_called_nearly_as_a_file_are_told(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "name,pbx,client_id,page,hotl.json",
        "A,https://a.example,4.93E+11,12e5,absent",
        "B,https://b.example,12e5,1.02E+14,absent",
        "C,https://c.example,def,77,absent",
    )
    found = read_sites(path, ["hotel.json"])
    assert [(place, column) for place, column, _sentence in told(found)] == [(2, "client_id"), (3, "page")]
    assert [site.name for site in found.sites] == ["C"]
    assert [notice.values["near"] for notice in found.notices] == ["hotel.json"]
    assert read_sites(path, ["hotl.json", "hotel.json"]).notices == ()
    assert read_sites(path, ["bar.json"]).notices == ()
    assert (
        read_sites(table(tmp_path, "name,pbx,tags", "A,https://a.example,"), ["tag.json", "name.json"]).notices == ()
    )


def test_a_workbook_is_read_as_it_is_shown(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("name", "pbx", "did"),
        ("A", "https://a.example", "+4930900100"),
        ("B", "https://b.example", "0301"),
    ):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "sites.xlsx")
    found = read_sites(tmp_path / "sites.xlsx")
    assert [site.name for site in found.sites] == ["A"]
    assert told(found) == [(3, "", "The sheet hides this row. Show it, or delete it.")]


def test_of_a_cell_that_shows_something_else_only_one_that_is_no_secret_is_told(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("name", "pbx", "client_id", "auth_token"))
    sheet.append(("A", "https://a.example", 123456789, 987654321))
    for cell in sheet[2][2:]:
        cell.number_format = "0,,"
    book.save(tmp_path / "sites.xlsx")
    one, other = told(read_sites(tmp_path / "sites.xlsx"))
    assert (one[1], one[2].endswith("is not what it holds: 123456789.")) == ("client_id", True)
    assert (other[1], other[2].endswith("is not what it holds.")) == ("auth_token", True)


def test_objects_are_sites_whatever_their_values_are_written_as(tmp_path: Path) -> None:
    path = objects(tmp_path, {"name": "A", "pbx": "https://a.example", "rate": 5, "vip": True, "note": None})
    (site,) = read_sites(path).sites
    assert (site.columns["rate"], site.columns["vip"], site.columns["note"]) == ("5", "true", "")


def test_every_row_that_names_no_site_is_said_with_all_that_is_wrong(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "name,pbx,client_id,pin,client_secret",
        "A,https://a.example,id,,",
        "B,,id,,",
        "C,https://c.example,id,abc,my-real-secret-0123456789",
        "D,https://user:pw@d.example,id,,",
        "E,http://e.example,id,,",
        "F,https://f.example,id,,,what is this",
    )
    found = read_sites(path)
    assert [site.name for site in found.sites] == ["A"]
    assert [(row, column) for row, column, _ in told(found)] == [
        (3, "pbx"), (4, "client_secret"), (4, "pin"), (5, "pbx"), (6, "pbx"), (7, ""),
    ]  # fmt: skip
    said = " ".join(sentence for *_, sentence in told(found))
    assert "my-real-secret" not in said
    assert "pw" not in said
    assert "Column F has a value here, but no name." in said
    assert "what is this" not in said, "it may be a secret whose column has lost its name"


def test_a_pbx_or_a_name_that_stands_twice_is_certain_in_neither_row(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "name,pbx",
        "A,https://a.example",
        "B,https://A.example:443/",
        "C,https://c.example",
        "c,https://d.example",
    )
    found = read_sites(path)
    assert not found.sites
    assert [(row, column) for row, column, _ in told(found)] == [(2, "pbx"), (3, "pbx"), (4, "name"), (5, "name")]
    assert "3" in told(found)[0][2]


def test_a_client_secret_is_only_asked_for_and_fills_no_column(tmp_path: Path) -> None:
    path = objects(tmp_path, {"name": "A", "pbx": "https://a.example", "client_secret": "env:PBX_A"})
    found = read_sites(path)
    (site,) = found.sites
    assert site.secret is not None
    assert site.secret.text == "env:PBX_A"
    assert "client_secret" not in site.columns
    assert "client_secret" not in found.columns


def test_a_column_named_as_a_channel_file_says_what_the_site_is_to_have(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "name,pbx,SMS.json",
        "A,https://a.example,absent",
        "B,https://b.example,",
        "C,https://c.example,perhaps",
    )
    found = read_sites(path, ["plans/sms.json"])
    assert [dict(site.states) for site in found.sites] == [{"sms.json": State.ABSENT}, {}]
    assert told(found) == [(4, "sms.json", "“perhaps” is not one of: present, absent, leave.")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("name,address\nA,https://a.example", "one of them must be “pbx”"),
        ("name,pbx,Name\nA,https://a.example,B", "the same name: name"),
        ("pbx,name\n", "no site"),
        ('[{"pbx": "https://a.example"},', "line 1"),
        ('{"pbx": "https://a.example"}', "a list in square brackets"),
        ("[]", "no site"),
        ("\0\0\0", "correct the list of sites"),
    ],
)
def test_what_is_no_list_of_sites_says_why(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "sites.txt"
    path.write_text(content)
    with pytest.raises(AppError, match=said):
        read_sites(path)


def test_of_a_list_without_column_names_no_cell_is_told(tmp_path: Path) -> None:
    path = table(tmp_path, "Hotel;https://a.example;abc;my-real-secret-0123456789", "B;https://b.example;def;other")
    with pytest.raises(SitesUnreadable, match="one of them must be “pbx”") as error:
        read_sites(path)
    assert "my-real-secret" not in str(error.value)


def test_a_folder_is_no_list_of_sites(tmp_path: Path) -> None:
    with pytest.raises(SitesUnreadable, match="not a file"):
        read_sites(tmp_path)


@pytest.mark.parametrize(
    "content", ["name,pbx\nA,https://a.example\n", '[{"name": "A", "pbx": "https://a.example"}]']
)
def test_a_sheet_that_is_asked_for_where_there_are_none_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "sites.txt"
    path.write_text(content)
    (notice,) = read_sites(path, sheet="North").notices
    assert "“North” was not looked for" in notice.message
