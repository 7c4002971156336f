"""`{{column}}` in a channel file: a cell stays one value, whatever stands in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fleet.filling import filled, placeholders
from tests.any_text import ANY


@given(st.text(ANY))
def test_a_cell_is_one_value_whatever_stands_in_it(cell: str) -> None:
    text = '{"name": "{{city}} SMS", "whole": "{{ City }}", "after": 1}'
    found = filled(text, {"city": cell or "x"})
    assert json.loads(found.text) == {"name": f"{cell or 'x'} SMS", "whole": cell or "x", "after": 1}
    assert not found.problems


def test_outside_quotes_a_whole_number_stands_bare_and_all_else_in_quotes() -> None:
    text = '{"send_rate": {{rate}}, "dids": [{{ did }}], "nested": {"a":{{rate}}}}'
    found = filled(text, {"rate": "5", "did": "+4930"})
    assert json.loads(found.text) == {"send_rate": 5, "dids": ["+4930"], "nested": {"a": 5}}
    assert json.loads(filled('{"x": {{did}}}', {"did": "0301"}).text) == {"x": "0301"}


def test_a_cell_brings_no_placeholder_of_its_own() -> None:
    assert json.loads(filled('{"x": "{{a}}"}', {"a": "{{b}}", "b": "no"}).text) == {"x": "{{b}}"}


def test_a_column_that_is_none_is_said_with_those_there_are() -> None:
    found = filled('{"x": "{{cty}}"}', {"city": "B"}, ("name", "city"))
    assert [problem.message for problem in found.problems] == [
        "The sites have no column “cty”; they have: name, city."
    ]


def test_an_empty_cell_makes_no_half_value_but_may_leave_a_whole_one_empty() -> None:
    assert not filled('{"x": "{{a}}"}', {"a": ""}).problems
    assert filled('{"x": "SMS {{a}}"}', {"a": ""}).problems
    assert filled('{"x": {{a}}}', {"a": ""}).problems


def test_a_client_secret_goes_into_no_channel() -> None:
    (problem,) = filled('{"x": "{{client_secret}}"}', {}).problems
    assert "does not belong in a channel" in problem.message


@pytest.mark.parametrize("text", ['{"x": "\\"{{a}}\\""}', '{"{{a}}": 1}', '{"x": "\\\\{{a}}"}'])
def test_escapes_around_a_placeholder_stay(text: str) -> None:
    found = filled(text, {"a": 'q"\\'})
    assert json.loads(found.text) == json.loads(text.replace("{{a}}", 'q\\"\\\\'))


def test_an_escaped_brace_is_no_placeholder() -> None:
    assert filled('{"x": "\\u007b{a}}"}', {"a": "no"}).text == '{"x": "\\u007b{a}}"}'


def test_a_file_names_the_columns_that_it_asks_for() -> None:
    assert placeholders('{"x": "{{Main Number}} {{b}}", "y": {{b}}}') == ("main_number", "b")
