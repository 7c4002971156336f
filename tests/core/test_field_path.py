"""A path names one place, and is taken apart in one file."""

import pytest

from core.field_path import FieldPath


@pytest.mark.parametrize(
    ("path", "row", "column", "key"),
    [
        (FieldPath.of_route(3, "did_number"), 3, "did_number", ""),
        (FieldPath.of_route(12), 12, "", ""),
        (FieldPath("dids[2].members[1].value"), 2, "members", ""),
        (FieldPath("dids"), None, "", ""),
        (FieldPath.of_credential("api_key"), None, "", "api_key"),
        (FieldPath("name"), None, "", ""),
        (FieldPath(""), None, "", ""),
    ],
)
def test_a_path_tells_its_row_column_and_key(path: FieldPath, row: int | None, column: str, key: str) -> None:
    assert (path.row, path.column, path.key) == (row, column, key)
    assert path.is_routing == path.startswith("dids")


def test_a_path_is_the_text_that_names_the_widget() -> None:
    assert FieldPath.of_route(3, "did_number") == "dids[3].did_number"
    assert FieldPath.of_credential("api_key") == "account_data.api_key"
