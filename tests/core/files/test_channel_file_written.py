"""Channel files written: all of a channel survives, secrets only where they are asked for, nothing half written."""

import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.channel.catalog import MEMBER_TYPES, PROVIDERS
from core.channel.credentials import Credentials, decoded_if_encoded, encode, strip_pasted
from core.channel.draft import ChannelDraft, DidRoute, Member, parse_members
from core.channel.rules import problems
from core.channel.secret_values import secret_keys
from core.files.channel_file import FileInvalid, read_channel_file, write_channel_file
from core.whole_file import NotWritten
from tests.core.files.test_channel_file import FACEBOOK, NOWHERE, SMS, WHATSAPP, path, read

__all__ = ["path"]

digits = st.text("0123456789", min_size=1, max_size=6)
texts = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=20).filter(str.strip)
visible = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf"]), min_size=1, max_size=20).filter(str.strip)
keys = st.one_of(
    visible.map(strip_pasted).filter(bool),
    visible.map(strip_pasted).filter(bool).map(lambda text: f"env:{text}"),
    st.sampled_from(["plain:x", "keyring:a/b", "env:HOME", "bXlBUElLZXk0NTY=", "ключ"]),
    texts.map(lambda text: encode(text)),
)
numbers = st.integers(1, 999_999).map(str) | st.just("")
switches = st.sampled_from([None, 0, 1])


@st.composite
def drafts(draw: st.DrawFn) -> ChannelDraft:
    """Drafts that break no rule, of every provider."""
    provider = draw(st.sampled_from(PROVIDERS))
    kind = provider.kind
    credentials = {}
    for field in provider.fields:
        if not (field.optional and draw(st.booleans())):
            credentials[field.key] = f"https://{draw(digits)}.example/?a=b" if field.url else draw(keys)[:31]
    credentials = {key: strip_pasted(value) for key, value in credentials.items()}
    members = st.lists(st.builds(Member, st.sampled_from(MEMBER_TYPES), digits), max_size=3).map(tuple)
    route = st.builds(DidRoute, st.just("+1"), st.just("queue"), digits, members if kind.members else st.just(()))
    rows = draw(st.lists(route, max_size=4))
    number = "+1555666{}" if kind.value != "facebook" else "1555666{}"
    message = texts if provider.accompanying_msg_required else texts | st.just("")
    return ChannelDraft(
        kind_value=kind.value,
        channel=provider.value,
        name=draw(visible),
        webhook_url_type=draw(st.sampled_from(["fqdn", "nat"])),
        credentials=Credentials(credentials),
        send_rate=draw(numbers) if kind.send_rate else "",
        auto_close_session=draw(switches),
        session_expired_time=draw(numbers),
        enb_duplicate_active_session=draw(switches) if kind.duplicate_sessions else None,
        accompanying_msg=draw(message) if kind.accompanying_msg else "",
        dids=tuple(replace(row, did_number=number.format(place)) for place, row in enumerate(rows)),
        taken_as_is=frozenset(
            field.key
            for field in provider.fields
            if field.base64 and decoded_if_encoded(credentials.get(field.key, "")) is not None
        ),
    )


@given(drafts())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_any_channel_survives_being_written_with_its_secrets_and_read(path: Path, draft: ChannelDraft) -> None:
    assert problems(draft) == []
    write_channel_file(draft, path, with_secrets=True)
    assert read_channel_file(path, NOWHERE).draft == draft


@given(drafts())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_without_secrets_the_keys_stay_and_everything_else_survives(path: Path, draft: ChannelDraft) -> None:
    write_channel_file(draft, path)
    written = json.loads(path.read_text("utf-8"))
    assert draft.provider is not None
    secret = secret_keys(draft)
    for key in secret:
        if key in draft.credentials:
            assert written["credentials"][key] == ""
    written["credentials"] |= {key: f"plain:{draft.credentials[key]}" for key in secret if key in draft.credentials}
    assert read(path, written) == draft


def test_addresses_the_page_name_and_the_ids_are_no_secrets_and_stay(path: Path) -> None:
    for body, stays in ((SMS, "https://api.example.com"), (WHATSAPP, "3456787890"), (FACEBOOK, "Our page")):
        draft = read(path, body)
        write_channel_file(draft, path)
        text = path.read_text("utf-8")
        assert stays in text
        assert "myAPIKey456" not in text
        assert "a token" not in text


def test_members_that_were_typed_for_another_kind_are_not_written(path: Path) -> None:
    routes = (DidRoute("3456787890", "extension", "137", parse_members("extension:138")),)
    for body, members in ((SMS, True), (FACEBOOK, False)):
        write_channel_file(replace(read(path, body), dids=routes), path)
        assert ("members" in json.loads(path.read_text("utf-8"))["dids"][0]) is members


def test_an_unfinished_draft_can_be_written_and_the_file_says_what_is_missing(path: Path) -> None:
    draft = ChannelDraft(kind_value="sms", name="\ud800", send_rate="many", dids=(DidRoute("x", "", "y"),))
    write_channel_file(draft, path)
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, NOWHERE)
    assert {"channel", "name"} <= {problem.field for problem in caught.value.problems}
    write_channel_file(replace(draft, channel="telnyx"), path)
    assert json.loads(path.read_text("utf-8"))["credentials"] == {"api_key": "", "public_key": ""}


def test_a_write_that_fails_leaves_the_file_of_before_and_nothing_beside_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = read(path, SMS)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for name in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, full)
            with pytest.raises(NotWritten, match="No space left on device"):
                write_channel_file(draft, path)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_a_write_to_where_nothing_can_stand_is_worded(tmp_path: Path) -> None:
    for name in ("missing/x.json", "a\0b"):
        with pytest.raises(NotWritten, match="was not written"):
            write_channel_file(ChannelDraft(), f"{tmp_path}/{name}")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_a_file_with_secrets_is_for_its_owner_alone(path: Path) -> None:
    draft = read(path, SMS)
    write_channel_file(draft, path, with_secrets=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights there")
def test_a_link_stays_a_link_and_its_target_is_written(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(path)
    write_channel_file(ChannelDraft(name="through"), link)
    assert link.is_symlink()
    assert json.loads(path.read_text("utf-8"))["name"] == "through"
