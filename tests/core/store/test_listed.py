"""H14: a list of channels reads none of their routes; what shows them reads them."""

import time
from pathlib import Path

import pytest

from core.channel.draft import ChannelDraft, DidRoute, Member
from core.store.channels import Store
from core.store.database import Database
from core.store.draft_text import draft_as_text, listed_draft, routes_from_text
from core.store.rows import ChannelState, KeptDraft

ROUTES = (
    DidRoute("+4930123450", "extension", "137", (Member("extension", "138"), Member("ext_group", "7"))),
    DidRoute("+4930123451", "api", "", ()),
)


@pytest.mark.parametrize("name", ["Front desk", 'sly", "dids": [', "two\nlines", "", "ключ"])
def test_a_listed_channel_has_its_routes_when_they_are_asked_for(store: Store, name: str) -> None:
    draft = ChannelDraft(kind_value="sms", channel="twilio", name=name, dids=ROUTES)
    store.save_draft(KeptDraft("a", "", draft))
    (row,) = store.channels()
    assert row.draft.dids == ()
    assert row.draft.name == name
    assert row.whole == store.draft("a").draft  # type: ignore[union-attr]
    assert row.whole.dids == ROUTES


def test_a_number_is_found_without_reading_the_routes(store: Store) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="x", dids=ROUTES)))
    (row,) = store.channels()
    assert all(row.has_number(part) for part in ("+4930123450", "123451", "0"))
    assert not any(row.has_number(part) for part in ("137", "138", "999", "extension", "", '"', "["))


def test_a_channel_whose_text_was_cut_is_told_as_unreadable(store: Store, tmp_path: Path) -> None:
    store.save_draft(KeptDraft("a", "", ChannelDraft(name="x", dids=ROUTES)))
    with Database(tmp_path / "data" / "channels.sqlite").transaction() as database:
        database.execute("UPDATE channel SET draft = substr(draft, 1, length(draft) - 20)")
    assert [row.state for row in store.channels()] == [ChannelState.UNREADABLE]


def test_h14_a_list_takes_no_longer_for_a_channel_of_many_routes() -> None:
    many = draft_as_text(ChannelDraft(name="x", dids=ROUTES * 20_000))

    def taken(act: object) -> float:
        begun = time.perf_counter()
        act()  # type: ignore[operator]
        return time.perf_counter() - begun

    _draft, routes = listed_draft(many)
    listed = min(taken(lambda: listed_draft(many)) for _ in range(5))
    read = min(taken(lambda: routes_from_text(routes)) for _ in range(2))
    assert listed < read / 10
