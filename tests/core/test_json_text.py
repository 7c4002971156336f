"""JSON in pieces is the JSON that Python writes and reads."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.json_text import PIECE, entries_of, freed_in_pieces, json_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)
WAYS = [(None, False, False), (2, False, False), (4, True, True), (None, True, True)]


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=6))
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


@given(st.lists(VALUES, max_size=6), st.sampled_from([None, 1]))
def test_a_list_is_read_as_python_reads_it(values: list[object], indent: int | None) -> None:
    assert list(entries_of(json.dumps(values, indent=indent))) == values


@pytest.mark.parametrize(
    "text", ["", "{}", "[", "[1", "[1,", "[1,]", "[1 2]", "[1]]", "[1] x", "[,1]", "1", "null", '["a]']
)
def test_what_is_not_one_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"list|Expecting|Unterminated"):
        list(entries_of(text))


def test_a_body_is_freed_a_piece_at_a_time() -> None:
    freed: list[int] = []
    entries = [{"at": at} for at in range(3 * PIECE + 1)]

    class Counted(list[object]):
        def __delitem__(self, at: Any) -> None:
            before = len(self)
            super().__delitem__(at)
            freed.append(before - len(self))

    with freed_in_pieces({"name": "Front desk", "dids": Counted(entries)}) as body:
        assert len(body["dids"]) == len(entries)
    assert freed == [PIECE, PIECE, PIECE, 1]
