"""Whoever is looked for is found by a part of the number or name, the best first."""

import pytest

from core.channel.directory import Directory, Entry
from core.channel.people_search import PeopleSearch, match_in

SEARCH = PeopleSearch(
    Directory(
        extensions=(
            Entry("1", "Paul Neumühl", "1310"),
            Entry("2", "Münzer, Eva", "1203"),
            Entry("3", "Anna Müller", "1042"),
            Entry("4", "Straße 10", "2000"),
            Entry("137", "Reception", "137"),
            Entry("5", "Łukasz Öz", "4137"),
        ),
        message_queues=(Entry("137", "Support Queue"),),
    )
)


def found(typed: str, type_: str = "extension") -> list[str]:
    return [entry.name for entry in SEARCH.find(type_, typed).entries]


def test_the_begin_of_a_name_goes_before_that_of_a_word_and_both_before_any_other_place() -> None:
    assert found("mü") == ["Münzer, Eva", "Anna Müller", "Paul Neumühl"]


@pytest.mark.parametrize("typed", ["MU", "mü", "Mu\u0308"])
def test_accents_and_case_do_not_count(typed: str) -> None:
    assert found(typed) == ["Münzer, Eva", "Anna Müller", "Paul Neumühl"]


def test_the_begin_of_a_number_goes_before_everything() -> None:
    assert found("10") == ["Anna Müller", "Straße 10", "Paul Neumühl"]
    assert found("137") == ["Reception", "Łukasz Öz"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("müller an", "Anna Müller"),
        ("Eva Münzer", "Münzer, Eva"),
        ("anna 1042", "Anna Müller"),
        ("strass", "Straße 10"),
        ("luk", "Łukasz Öz"),
    ],
)
def test_words_in_any_order_are_found(typed: str, name: str) -> None:
    assert found(typed) == [name]


def test_an_id_is_found_only_when_it_is_called_one() -> None:
    assert found("id:137") == ["Reception"]
    assert found("id:137", "queue") == ["Support Queue"]
    assert found("137", "queue") == []


def test_nothing_typed_is_everybody_and_nonsense_nobody() -> None:
    assert len(found("")) == len(found("  ")) == 6
    assert found("müx") == found("id:99") == []


def test_the_match_is_told_for_the_text_as_it_is_written() -> None:
    name = "Paul Neumühl"
    begin, end = match_in(name, "MUH") or (0, 0)
    assert name[begin:end] == "müh"
    assert match_in("Straße", "sse") == (4, 6)
    assert match_in("Anna", "x") is None


@pytest.mark.parametrize(
    ("typed", "exact"), [("137", 1), ("muller, anna", 0), ("anna müller", 1), ("13", 0), ("id:2", 1)]
)
def test_who_is_called_or_numbered_exactly_so_is_told(typed: str, exact: int) -> None:
    assert SEARCH.find("extension", typed).exact == exact
