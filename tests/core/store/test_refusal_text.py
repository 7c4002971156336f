"""Why a PBX refused is kept with other people's words as such: each language quotes them in its own way."""

import json

import pytest

from core.errors import Problem
from core.pbx.errors import Refused
from core.store.refusal_text import refusal_as_text, refusal_from_text
from core.wording import Listed, Quoted


def test_what_was_told_comes_back_as_it_was() -> None:
    values = {"line": 3, "owner": Quoted("Front desk", " (12)"), "lines": Listed(["1", Quoted("Sales")])}
    error = Refused(40002, "no", [Problem("dids[2].did_number", "Used by {owner}, {lines}", values)])
    told, problem = refusal_from_text(refusal_as_text(error))
    assert told == (error.what, error.remedy, error.values)
    assert problem == error.problems[0]
    assert problem is not None
    owner, lines = problem.values["owner"], problem.values["lines"]
    assert isinstance(owner, Quoted)
    assert (owner.words, owner.behind, owner.before) == ("Front desk", " (12)", "")
    assert isinstance(lines, Listed)
    assert isinstance(lines[1], Quoted)


def test_what_an_earlier_version_wrote_is_read() -> None:
    text = json.dumps(["What", "Do", {"code": 1}, "name", "Used by {owner}", {"owner": "“X”"}])
    assert refusal_from_text(text) == (
        ("What", "Do", {"code": 1}),
        Problem("name", "Used by {owner}", {"owner": "“X”"}),
    )


@pytest.mark.parametrize("text", ["", "{", "[1]", '["a", "b", 3]', '["a", "b", [1]]', '["a", "b", {}, "name"]'])
def test_what_is_damaged_tells_nothing(text: str) -> None:
    assert refusal_from_text(text) == (None, None)
