"""The table of the fault matrix tells of the tests that there are."""

import ast
from functools import cache
from pathlib import Path

from tests.faults.matrix import FOLDER, rows, rows_of

TESTS = FOLDER.parent


@cache
def _rows_in_the_tests() -> set[str]:
    """Every row that the name of a test or a parameter's id carries."""
    found: set[str] = set()
    for file in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(Path(file).read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                found |= rows_of(node.name)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 60:
                found |= rows_of(f"test_x[{node.value}]") if " " in node.value else set()
    return found


def _lines() -> dict[str, str]:
    lines = (FOLDER / "MATRIX.md").read_text("utf-8").splitlines()
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines if line.startswith("| ")}


def test_every_row_has_a_test_or_a_reason_why_not_and_stands_in_the_table_as_that() -> None:
    tested, lines = _rows_in_the_tests(), _lines()
    assert {"B6", "D2", "G4", "C3", "H12"} <= tested, "the scan saw the tests"
    assert len(rows()) >= 136
    for row in rows():
        assert row.id in tested or row.elsewhere, f"{row.id} has no test and no reason"
        assert ("not run here" in lines[row.id]) == (row.id not in tested), f"write MATRIX.md anew: {row.id}"


def test_no_row_of_the_table_failed_and_no_test_names_a_row_that_is_not_there() -> None:
    assert "FAILED" not in "".join(_lines().values())
    assert _rows_in_the_tests() <= {row.id for row in rows()}


def test_rows_are_read_from_names_and_parameters() -> None:
    assert rows_of("test_b6_headers_dripped") == {"B6"}
    assert rows_of("test_b14_f12_a_redirect[301]") == {"B14", "F12"}
    assert rows_of("test_a_wrong_answer[b9 endless headers]") == {"B9"}
    assert rows_of("test_a_number_becomes_e164[+49]") == set()
