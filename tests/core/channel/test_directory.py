"""Names and numbers of the PBX's lists, and the ids they stand for."""

import pytest

from core.channel.directory import Directory, Entry

LISTS = Directory(
    extensions=(Entry("137", "Anna Berg", "1000"), Entry("138", "Sales", "137"), Entry("140", "Bob", "1002")),
    extension_groups=(Entry("7", "Everyone"),),
    organizations=(Entry("1", "Berlin"), Entry("2", "Support", depth=1), Entry("3", "Support", depth=1)),
    message_queues=(Entry("4", "Hotline"),),
)


@pytest.mark.parametrize(
    ("type_", "text", "id_"),
    [
        ("extension", "140", "140"),
        ("extension", "1000", "137"),
        ("extension", "anna berg", "137"),
        ("extension", "Anna Berg (1000)", "137"),
        ("queue", "hotline", "4"),
        ("ext_group", "EVERYONE", "7"),
        ("organization", "Berlin", "1"),
    ],
)
def test_an_id_a_number_or_a_name_leads_to_the_id(type_: str, text: str, id_: str) -> None:
    assert LISTS.resolve(type_, text) == id_


def test_an_id_wins_over_an_extension_number_of_the_same_digits() -> None:
    assert LISTS.resolve("extension", "137") == "137"


@pytest.mark.parametrize(
    ("type_", "text"), [("organization", "Support"), ("queue", "Nobody"), ("api", "4"), ("extension", "")]
)
def test_what_is_unknown_or_stands_for_two_is_left_as_it_is(type_: str, text: str) -> None:
    assert LISTS.resolve(type_, text) == text


def test_an_entry_is_found_by_type_and_id_only() -> None:
    found = LISTS.entry("extension", "137")
    assert found is not None
    assert found.label == "Anna Berg (1000)"
    assert LISTS.entry("queue", "137") is None
    assert LISTS.entry("extension", "1000") is None
    group = LISTS.entry("ext_group", "7")
    assert group is not None
    assert group.label == "Everyone"
