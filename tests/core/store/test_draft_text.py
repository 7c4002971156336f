"""A draft as text: what was written comes back as it was written, and old drafts are read as they were meant."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.people import ByName, ByNumber, Wanted
from core.store.channels import Store
from core.store.draft_text import (
    DraftUnreadable,
    directory_as_text,
    directory_from_text,
    draft_as_text,
    draft_from_text,
)
from core.store.rows import KeptDraft, KnownPbx
from tests.any_text import ANY

texts = st.text(ANY, max_size=8)
wanted = st.builds(Wanted, st.builds(ByNumber, texts, st.booleans()) | st.builds(ByName, texts))
types = st.sampled_from(["extension", "queue", "ext_group", ""])
known = st.builds(lambda type_, entry: (type_, entry), types, st.builds(Entry, texts, texts, texts))
members = st.builds(lambda type_, who: Member(type_, "", who), types, wanted) | known.map(
    lambda pair: Member(pair[0], pair[1].id, None, pair[1])
)
routes = st.builds(
    lambda route, listed: replace(route, members=tuple(listed)),
    st.builds(lambda type_, who: DidRoute("+1", type_, "", (), who), types, wanted)
    | known.map(lambda pair: DidRoute("+1", pair[0], pair[1].id, (), None, pair[1]))
    | st.builds(DidRoute, texts, types, texts),
    st.lists(members, max_size=3),
)


@given(st.lists(routes, max_size=3).map(tuple))
def test_whoever_was_written_or_seen_comes_back(dids: tuple[DidRoute, ...]) -> None:
    again = draft_from_text(draft_as_text(ChannelDraft("sms", "general", dids=dids))).dids
    assert again == dids
    assert [route.seen for route in again] == [route.seen for route in dids]
    assert [[member.seen for member in route.members] for route in again] == [
        [member.seen for member in route.members] for route in dids
    ]


@pytest.mark.parametrize(
    "texts", [(), ("+49 30 900100\n+49 30 900101",), ("+49 30 900100", "Regards\n+49 30 900101")]
)
def test_the_numbers_of_each_mail_come_back_by_themselves(texts: tuple[str, ...]) -> None:
    draft = ChannelDraft(pasted_numbers=texts)
    assert draft_from_text(draft_as_text(draft)) == draft


def test_the_numbers_of_a_mail_that_an_earlier_version_kept_are_those_of_one() -> None:
    text = draft_as_text(ChannelDraft()).replace(
        '"pasted_numbers": ""', '"pasted_numbers": "+49 30 900100\\n+49 30 900101"'
    )
    assert draft_from_text(text).pasted_numbers == ("+49 30 900100\n+49 30 900101",)


def test_a_draft_of_the_time_of_ids_alone_keeps_its_ids() -> None:
    body = json.loads(draft_as_text(ChannelDraft("sms", "general")))
    body["dids"] = [["+1", "extension", "137", "extension:138; ext_group:7"]]
    (route,) = draft_from_text(json.dumps(body)).dids
    assert route == DidRoute("+1", "extension", "137", (Member("extension", "138"), Member("ext_group", "7")))


@pytest.mark.parametrize("text", ['{"dids": [[null, "queue", "4", []]]}', '{"dids": [["+1", 4, "4", []]]}'])
def test_a_line_without_a_number_as_text_is_damaged(text: str) -> None:
    with pytest.raises(DraftUnreadable):
        draft_from_text(text)


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '{"name": "x", "dids": ' + "[" * 200_000, '{"version": "x"}', '{"version": null}'],
    ids=["deep", "deep lines", "version", "no version"],
)
def test_t11_a_text_that_is_nested_deeply_is_damaged_and_the_other_channels_are_shown(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(DraftUnreadable):
        draft_from_text(text)
    assert directory_from_text(text) == Directory()
    store = Store(tmp_path / "channels.sqlite")
    for name in ("one", "two"):
        store.save_draft(KeptDraft(name, "", ChannelDraft(name=name)))
    store.pbxs.remember(KnownPbx("https://pbx", "id"))
    with store.database.transaction() as database:
        database.execute("UPDATE channel SET draft = ?, connection = ?, refusal = ? WHERE id = 'one'", (text,) * 3)
        database.execute("UPDATE pbx SET directory = ?", (text,))
    assert [row.draft.name for row in store.channels()] == ["two", ""]
    assert store.pbxs.directory_of("https://pbx") is not None


def test_lists_that_a_pbx_keeps_back_are_still_told_from_empty_ones_after_a_restart() -> None:
    lists = Directory(message_queues=(Entry("4", "Night"),), refused=frozenset({"organization"}))
    assert directory_from_text(directory_as_text(lists)) == lists
