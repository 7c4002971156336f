"""What was typed for a live chat: kept exactly, with its PBX, until it is created; damaged text is no live chat."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from core.channel.live_chat import LiveChat
from core.store.channels import Store
from core.store.live_chat_text import TypedLiveChat, typed_as_text, typed_from_text
from core.store.rows import KnownPbx

PBX = "https://192.0.2.7:8088"
TYPED = TypedLiveChat(
    replace(LiveChat(), name="Café “Müller” \u202e\n", website_domain="x", calls=True, session_expired_unit="day"),
    "a.png",
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "channels.sqlite")
    made.pbxs.remember(KnownPbx(PBX, "id"))
    return made


def test_what_was_typed_comes_back_exactly_as_often_as_it_is_asked_for_until_it_is_forgotten(store: Store) -> None:
    assert store.pbxs.live_chat_of(PBX) is None
    assert store.pbxs.keep_live_chat(PBX, TYPED)
    assert store.pbxs.live_chat_of(PBX) == store.pbxs.live_chat_of(PBX) == TYPED
    store.pbxs.remember(KnownPbx(PBX, "other"))
    assert store.pbxs.live_chat_of(PBX) == TYPED
    assert store.pbxs.keep_live_chat(PBX, None)
    assert store.pbxs.live_chat_of(PBX) is None


def test_it_goes_with_its_pbx_and_is_not_kept_for_one_that_is_not_known(store: Store) -> None:
    store.pbxs.keep_live_chat(PBX, TYPED)
    store.pbxs.forget(PBX)
    assert not store.pbxs.keep_live_chat(PBX, TYPED)
    store.pbxs.remember(KnownPbx(PBX, "id"))
    assert store.pbxs.live_chat_of(PBX) is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '"x"', "{}", '{"chat": []}', "[" * 100_000, "x" * 600_000, '{"chat": "x"}']
)
def test_damaged_text_is_no_live_chat(text: str) -> None:
    assert typed_from_text(text) is None


def test_what_is_of_another_type_or_of_another_version_is_as_in_a_new_one() -> None:
    text = '{"chat": {"name": 1, "calls": "yes", "images": 0, "theme_mode": "dark", "greeting": "x"}, "picture": 7}'
    assert typed_from_text(text) == TypedLiveChat(LiveChat(theme_mode="dark"))
    for field in fields(LiveChat):
        value = getattr(LiveChat(), field.name)
        other = not value if isinstance(value, bool) else f"{value}?"
        typed = TypedLiveChat(replace(LiveChat(), **{field.name: other}))  # type: ignore[arg-type]
        assert typed_from_text(typed_as_text(typed)) == typed
