"""JSON in pieces is the JSON that Python writes and reads."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.json_text import PIECE, MadeToWrite, entries_of, json_list, json_text
from tests.any_text import ANY

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(ANY, max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(ANY, max_size=5), inner, max_size=4),
    max_leaves=12,
)
WAYS = [(None, False, False), (2, False, False), (4, True, True), (None, True, True)]


@given(st.dictionaries(st.text(ANY, max_size=8), VALUES, max_size=6))
def test_an_object_is_written_as_python_writes_it(body: dict[str, object]) -> None:
    for indent, sort_keys, ensure_ascii in WAYS:
        made = json_text(body, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)
        assert made == json.dumps(body, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)


@pytest.mark.parametrize(("indent", "sort_keys", "ensure_ascii"), WAYS)
@pytest.mark.parametrize("number", [0, 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7])
def test_a_long_list_is_written_as_python_writes_it(
    number: int, indent: int | None, sort_keys: bool, ensure_ascii: bool
) -> None:
    body = {"name": 'ü\n"dids": [', "dids": [{"b": str(each), "a": [each, {"é": "\n"}]} for each in range(number)]}
    made = json_text(body, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)
    assert made == json.dumps(body, indent=indent, sort_keys=sort_keys, ensure_ascii=ensure_ascii)


@pytest.mark.parametrize("number", [0, 1, PIECE, 2 * PIECE + 7])
def test_a_list_alone_is_written_as_python_writes_it(number: int) -> None:
    entries = tuple(f"+49é{each}" for each in range(number))
    assert json_list(entries) == json.dumps(entries)


@given(st.lists(VALUES, max_size=6), st.sampled_from([None, 1]))
def test_a_list_is_read_as_python_reads_it(values: list[object], indent: int | None) -> None:
    assert list(entries_of(json.dumps(values, indent=indent))) == values


@pytest.mark.parametrize(
    "text", ["", "{}", "[", "[1", "[1,", "[1,]", "[1 2]", "[1]]", "[1] x", "[,1]", "1", "null", '["a]']
)
def test_what_is_not_one_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"list|Expecting|Unterminated"):
        list(entries_of(text))


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("number", [0, 1, PIECE, 2 * PIECE + 7])
def test_a_list_that_is_made_while_it_is_written_is_written_as_that_list(number: int, indent: int | None) -> None:
    made = MadeToWrite(lambda at: {"at": [at]}, range(number))
    for body in ({"name": "Front desk", "dids": made}, {"dids": made, "name": "Front desk"}):
        assert json_text(body, indent=indent) == json.dumps({**body, "dids": made.whole()}, indent=indent)


def test_of_a_long_list_a_piece_is_made_at_a_time_and_freed_before_the_next() -> None:
    living, most = 0, 0

    class Entry(dict[str, int]):
        def __init__(self, at: int) -> None:
            nonlocal living, most
            super().__init__(at=at)
            living += 1
            most = max(most, living)

        def __del__(self) -> None:
            nonlocal living
            living -= 1

    assert len(json.loads(json_text({"dids": MadeToWrite(Entry, range(10 * PIECE))}))["dids"]) == 10 * PIECE
    assert living == 0
    assert most <= 2 * PIECE
