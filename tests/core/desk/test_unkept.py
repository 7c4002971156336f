"""What this computer cannot keep hides nothing that was done on a PBX, and costs no key."""

from dataclasses import replace
from typing import NoReturn

import pytest

from core.channel.credentials import Credentials
from core.delivery.change_outcome import Changed, Deleted, Unclear
from core.delivery.changing import DeleteOrder
from core.delivery.outcome import Created
from core.desk.channels import KeptChannels
from core.desk.on_pbx import OnPbx, PbxChannels
from core.errors import Reason, VaultUnavailable
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.database import StoreUnusable, unusable
from core.store.rows import ChannelRow, ChannelState
from tests.core.desk.kept import DRAFT, keep_ready
from tests.scripted_pbx import Cut, ScriptedPbx


class Full(MemoryVault):
    """A keyring that gives what it has, and takes nothing more while `is_full`."""

    is_full = False

    def set(self, service: str, user: str, secret: str) -> None:
        if self.is_full:
            raise unavailable(Reason.DENIED)
        super().set(service, user, secret)


@pytest.fixture
def vault() -> Full:
    return Full()


@pytest.fixture
def seen(channels: KeptChannels, pbx: ScriptedPbx) -> OnPbx:
    keep_ready(channels, pbx, DRAFT)
    outcome = channels.sending.send("one", Stop())
    assert isinstance(outcome, Created), outcome
    return PbxChannels(channels).open_on_pbx(pbx.base_url, outcome.channel_id, Stop())


def no_room(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    def refuse(*_: object) -> NoReturn:
        raise unusable(OSError())

    monkeypatch.setattr(Store, what, refuse)


def test_a_change_is_told_although_this_computer_cannot_keep_it(
    channels: KeptChannels, pbx: ScriptedPbx, seen: OnPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_room(monkeypatch, "keep_as_on_pbx")
    outcome = PbxChannels(channels).change_on_pbx(seen, replace(seen.draft, name="Reception"), Stop())
    assert isinstance(outcome, Changed)
    assert (outcome.as_meant, type(outcome.unkept)) == (True, StoreUnusable)
    assert [channel["name"] for channel in pbx.channels.values()] == ["Reception"]


def test_a_delete_is_told_although_its_channel_cannot_be_kept_as_a_draft_and_once_more_keeps_it(
    channels: KeptChannels, pbx: ScriptedPbx, seen: OnPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        no_room(full, "save_draft")
        outcome = PbxChannels(channels).delete_on_pbx(seen, Stop())
    assert isinstance(outcome, Deleted)
    assert (type(outcome.unkept), pbx.channels) == (StoreUnusable, {})
    assert [row.id for row in channels.store.channels()] == ["one"]
    again = PbxChannels(channels).delete_on_pbx(seen, Stop())
    assert isinstance(again, Deleted)
    assert again.unkept is None
    assert [row.state for row in channels.store.channels()] == [ChannelState.DRAFT]


def test_lines_that_cannot_be_taken_over_keep_the_others_from_being_sent(
    channels: KeptChannels, pbx: ScriptedPbx, seen: OnPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is told then is that nothing was changed on the PBX."""
    no_room(monkeypatch, "keep_as_on_pbx")
    before = dict(pbx.channels)
    with pytest.raises(StoreUnusable):
        PbxChannels(channels).compare_on_pbx(
            replace(seen, own=own_named(seen, "Reception")), ["name"], ["dids"], Stop()
        )
    assert pbx.channels == before


def own_named(seen: OnPbx, name: str) -> ChannelRow:
    assert seen.own is not None
    return replace(seen.own, draft=replace(seen.own.draft, name=name))


def test_of_keys_that_a_draft_has_only_until_the_end_the_line_that_has_them_for_good_stays(
    channels: KeptChannels, vault: Full, seen: OnPbx
) -> None:
    vault.is_full = True
    outcome = PbxChannels(channels).delete_on_pbx(seen, Stop())
    assert isinstance(outcome, Deleted)
    assert isinstance(outcome.unkept, VaultUnavailable)
    assert channels.store.deleted() == ()
    assert "one" in [row.id for row in channels.store.channels()]


def test_typed_keys_that_the_keyring_does_not_take_are_told_with_the_change(
    channels: KeptChannels, vault: Full, seen: OnPbx
) -> None:
    vault.is_full = True
    keys = Credentials({**seen.draft.credentials, "auth_token": "another"})
    outcome = PbxChannels(channels).change_on_pbx(seen, replace(seen.draft, credentials=keys), Stop())
    assert isinstance(outcome, Changed)
    assert isinstance(outcome.unkept, VaultUnavailable)


def test_keys_of_a_copy_that_are_kept_for_this_run_only_are_told(
    channels: KeptChannels, pbx: ScriptedPbx, vault: Full, seen: OnPbx
) -> None:
    vault.is_full = True
    copied = PbxChannels(channels).keep_copy(pbx.base_url, seen.draft, Stop())
    assert isinstance(copied.only_here, VaultUnavailable)
    assert channels.store.draft(copied.id) is not None


def test_an_open_delete_that_a_change_met_is_kept_as_a_draft_once_it_is_found_out(
    channels: KeptChannels, pbx: ScriptedPbx, seen: OnPbx
) -> None:
    pbx.script("message_channel/delete", Cut(executes=True))
    order = DeleteOrder("one", seen.opened.channel, channels.login(pbx.base_url))
    unclear = PbxChannels(channels).site.changing.delete(order, Stop())
    assert isinstance(unclear, Unclear)
    outcome = PbxChannels(channels).settle_change(seen, replace(seen.draft, name="Reception"), unclear.change, Stop())
    assert isinstance(outcome, Deleted)
    assert [row.state for row in channels.store.channels()] == [ChannelState.DRAFT]
