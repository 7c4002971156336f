"""Phrases of a table are found in a text as the table writes them."""

import re

import pytest

from core.phrases import Phrasebook, clause_around, without
from core.validity_words import PHRASES


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("no longer valid", "it is No longer  valid.", "No longer  valid"),
        ("no longer valid", "no longer, valid", ""),
        ("last changed/rotated", "last rotated", "last rotated"),
        ("deactivat*", "was deactivated", "deactivated"),
        ("deactivat*", "reactivated", ""),
        ("kein *token", "ein Seitentoken, kein Nutzertoken", "kein Nutzertoken"),
        ("n't/not yet? expired", "it hasn't expired", ""),
        ("*n't/not yet? expired", "it hasn’t expired", "hasn’t expired"),
        ("not yet? expired", "not yet expired", "not yet expired"),
        ("not yet? expired", "not expired", "not expired"),
        ("can .. changed", "it can at any time be changed", "can at any time be changed"),
        ("can .. changed", "it can, as I said, be changed", ""),
        ("can .. changed", "can be read and changed", ""),
        ("l'*", "l'autre", "l'autre"),
        ("peut-être", "c'est peut-être", "peut-être"),
        ("可随时..更换", "可随时在后台更换", "可随时在后台更换"),
        ("可随时..更换", "可随时查看，要更换", ""),
        ("old", "gold old", "old"),
    ],
)
def test_a_phrase_is_found_where_it_stands(phrase: str, text: str, found: str) -> None:
    place = Phrasebook((phrase,)).first(text)
    assert (text[slice(*place)] if place else "") == found


def test_of_several_phrases_that_begin_with_a_word_the_longest_is_found() -> None:
    assert Phrasebook(("no, no longer", "no longer in use")).all("no longer in use") == [(0, 16)]


def test_what_stands_in_phrases_is_taken_out_and_the_rest_stays() -> None:
    assert without("abcdef", [(1, 2), (1, 3), (4, 5)]) == "a  d f"
    assert clause_around("one, two (three) four", (5, 8)) == (4, 9)


def test_every_phrase_of_the_table_is_found_in_itself() -> None:
    for each in PHRASES.values():
        for phrase in re.sub(r"/\s+", "/", ",".join(each)).split(","):
            firsts = (part.split("/")[0].removesuffix("?").replace("*", "x") for part in phrase.split())
            said = " ".join(firsts).replace("..", "")
            assert not said or Phrasebook((phrase,)).first(said) is not None, phrase
