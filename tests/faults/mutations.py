"""Right answers and files, and everything that can be made of them: other types, torn bytes, floods, markup."""

import json
from typing import Any

from hypothesis import strategies as st

from tests.any_text import ANY

_ODD_TEXTS = (
    "", " ", "0", "-1", "19", "1e5", "true", "\x00", "\ud800", "\u202eevil\u202c", "<img src=file:///etc/passwd>",
    "{0.__class__}", "{host}", "%s%n", "=cmd|' /C calc'!A0", "+49 30 123450", "𝟙𝟚", "é" * 300, "x" * 3000, "[" * 3000,
)  # fmt: skip
_ODD_NUMBERS = (0, -1, 1, 10004, 60002, 2**31, 2**63, 10**30, 10**400, 1.5, -0.0, 1e308)
SCALARS = st.one_of(st.sampled_from([None, True, False, *_ODD_TEXTS, *_ODD_NUMBERS]), st.text(ANY, max_size=20))
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["id", "name", "k", "v", "errcode", "data", "children", "x"]), inner, max_size=4
        ),
    ),
    max_leaves=6,
)
_RAW_PIECES = (
    b"", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"[" * 2000, b"{" * 2000, b'"', b",", b"]", b"}", b"NaN",
    b"1e999", b"-Infinity", b"9" * 6000, b"\r\n", b"\\ud800", b'"errcode":0,', b"\xed\xa0\x80", b"<html>", b"'", b";",
    b"\t",
)  # fmt: skip


@st.composite
def mutated_value(draw: st.DrawFn, base: Any) -> Any:
    """`base` with one to three of its nodes replaced, removed, doubled or wrapped."""
    value = json.loads(json.dumps(base))
    for _ in range(draw(st.integers(1, 3))):
        value = _mutated(draw, value)
    return value


def _mutated(draw: st.DrawFn, value: Any) -> Any:
    if isinstance(value, dict) and value and draw(st.integers(0, 5)):
        key = draw(st.sampled_from(sorted(value)))
        how = draw(st.integers(0, 4))
        if how == 0:
            return {name: each for name, each in value.items() if name != key}
        if how == 1:
            return {**value, draw(st.text(ANY, max_size=8)): draw(VALUES)}
        return {**value, key: _mutated(draw, value[key])}
    if isinstance(value, list) and value and draw(st.integers(0, 5)):
        at = draw(st.integers(0, len(value) - 1))
        how = draw(st.integers(0, 4))
        if how == 0:
            return value[:at] + value[at + 1 :]
        if how == 1:
            return value * draw(st.integers(2, 40))
        return [*value[:at], _mutated(draw, value[at]), *value[at + 1 :]]
    how = draw(st.integers(0, 5))
    if how == 0:
        return [value]
    if how == 1:
        return {"x": value}
    return draw(VALUES)


@st.composite
def torn(draw: st.DrawFn, whole: bytes) -> bytes:
    """`whole` with pieces put in, cut out, or its end cut off."""
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(whole)))
        how = draw(st.integers(0, 3))
        if how == 0:
            whole = whole[:at]
        elif how == 1:
            whole = whole[:at] + whole[at + draw(st.integers(1, 30)) :]
        else:
            piece = draw(st.sampled_from(_RAW_PIECES)) if how == 2 else draw(st.binary(max_size=8))
            whole = whole[:at] + piece + whole[at:]
    return whole


@st.composite
def mutated_json(draw: st.DrawFn, base: Any) -> bytes:
    """JSON of a mutated `base`, or its bytes torn."""
    if draw(st.booleans()):
        text = json.dumps(draw(mutated_value(base)), ensure_ascii=draw(st.booleans()))
        return text.encode("utf-8", "surrogatepass")
    return draw(torn(json.dumps(base).encode()))
