"""Foreign text made safe to show: one line, no control or direction characters, no more of it than asked for."""

import pytest

from core.errors import plain


@pytest.mark.parametrize("end", ["\n", "\r", "\t", "\u2028", "\u2029"])
def test_a_name_has_no_line_of_its_own_in_a_sentence(end: str) -> None:
    assert plain(f"Desk{end}Nothing was deleted.{end}") == "Desk Nothing was deleted."


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1b", "\x85", "\u200b", "\u202e", "\ufeff", "\ud800"])
def test_what_nobody_sees_is_taken_out(character: str) -> None:
    assert plain(f"De{character}sk") == "Desk"


def test_what_is_too_long_is_cut_and_says_so() -> None:
    assert plain("x" * 500, 10) == "x" * 9 + "…"
