"""Numbers are counted as numbers, and the pages of a network as pages, wherever they are counted."""

import pytest

from core.numbers.did_format import DidFormat
from ui.look.counts import add_caption, counted, counted_others, heading_of, none_yet


@pytest.mark.parametrize("form", list(DidFormat))
def test_what_is_counted_is_called_what_it_is(form: DidFormat) -> None:
    word = "page" if form is DidFormat.PAGE_ID else "number"
    assert (counted(1, form), counted(12, form)) == (f"1 {word}", f"12 {word}s")
    assert (counted_others(1, form), counted_others(2, form)) == (f"1 other {word}", f"2 other {word}s")
    assert (add_caption(1, form), add_caption(2, form)) == (f"&Add 1 {word}", f"&Add 2 {word}s")
    assert (heading_of(form), none_yet(form)) == (f"{word.capitalize()}s", f"No {word}s yet")
