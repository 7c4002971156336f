"""A channel that its PBX has no more is kept as a draft with its keys, and no key goes that was not taken along."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.delivery.change_journal import new_change
from core.delivery.change_outcome import Deleted, Unclear
from core.delivery.changing import DeleteOrder
from core.delivery.delivery import OtherChannel
from core.delivery.outcome import Created
from core.desk.channels import KeptChannels
from core.desk.on_pbx import OnPbx, PbxChannels
from core.errors import Reason
from core.pbx.address import parse_address
from core.secrets.entries import of_draft
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.rows import ChannelState, KeptDraft
from tests.core.desk.kept import DRAFT, draft_with_keys, keep_ready
from tests.scripted_pbx import Cut, ScriptedPbx


class Denying(MemoryVault):
    """A keyring that does not give what was typed for the first channel while `denies`."""

    denies = False

    def get(self, service: str, user: str) -> str | None:
        if self.denies and "/draft/one/" in service:
            raise unavailable(Reason.DENIED)
        return super().get(service, user)


@pytest.fixture
def vault() -> Denying:
    return Denying()


@pytest.fixture
def created(channels: KeptChannels, pbx: ScriptedPbx) -> int:
    keep_ready(channels, pbx, DRAFT)
    outcome = channels.sending.send("one", Stop())
    assert isinstance(outcome, Created), outcome
    return outcome.channel_id


def delete(channels: KeptChannels, pbx: ScriptedPbx, seen: OnPbx, *, unclear: bool) -> None:
    if not unclear:
        assert isinstance(PbxChannels(channels).delete_on_pbx(seen, Stop()), Deleted)
        return
    pbx.script("message_channel/delete", Cut(executes=True))
    assert seen.own is not None
    order = DeleteOrder(seen.own.id, seen.opened.channel, channels.login(pbx.base_url))
    assert isinstance(PbxChannels(channels).site.changing.delete(order, Stop()), Unclear)
    (settled,) = PbxChannels(channels).settle_site(pbx.base_url, Stop())
    assert isinstance(settled, Deleted)


@pytest.mark.parametrize("unclear", [False, True])
def test_what_was_deleted_is_a_draft_with_all_its_keys_and_its_line_goes(
    channels: KeptChannels, pbx: ScriptedPbx, created: int, unclear: bool
) -> None:
    delete(channels, pbx, PbxChannels(channels).open_on_pbx(pbx.base_url, created, Stop()), unclear=unclear)
    (row,) = channels.store.channels()
    kept = draft_with_keys(channels, row.id)
    assert kept is not None
    assert (row.state, row.id != "one", kept.base_url) == (ChannelState.DRAFT, True, pbx.base_url)
    assert dict(kept.draft.credentials) == {"account_sid": "secret-value", "auth_token": "secret-value"}
    assert [each.id for each in channels.store.deleted()] == ["one"]


@pytest.mark.parametrize("unclear", [False, True])
def test_keys_that_the_keyring_does_not_give_stay_and_so_does_the_line_they_belong_to(
    channels: KeptChannels, pbx: ScriptedPbx, vault: Denying, created: int, unclear: bool
) -> None:
    vault.denies = True
    delete(channels, pbx, PbxChannels(channels).open_on_pbx(pbx.base_url, created, Stop()), unclear=unclear)
    assert len(channels.store.channels()) == 2
    assert channels.store.deleted() == ()
    vault.denies = False
    channels.secrets.sweep(Stop())
    assert channels.keys(next(row for row in channels.store.channels() if row.id == "one"))["auth_token"]


def test_of_keys_that_are_gone_already_the_line_goes_too(
    channels: KeptChannels, pbx: ScriptedPbx, created: int
) -> None:
    for key in ("account_sid", "auth_token"):
        channels.drawer.drop(of_draft("one", key))
    delete(channels, pbx, PbxChannels(channels).open_on_pbx(pbx.base_url, created, Stop()), unclear=False)
    assert [row.id == "one" for row in channels.store.channels()] == [False]


def test_another_channel_under_the_id_of_one_that_is_gone_gets_none_of_its_keys(
    channels: KeptChannels, pbx: ScriptedPbx, created: int
) -> None:
    def opened() -> OnPbx:
        return PbxChannels(channels).open_on_pbx(pbx.base_url, created, Stop())

    (row,) = channels.store.channels()
    assert row.webhook_url
    host, _, path = row.webhook_url.removeprefix("https://").partition("/")
    for same in (row.webhook_url, f"https://elsewhere.{host}/{path}", ""):
        channels.store.keep_webhook("one", same)
        assert opened().own is not None
        assert opened().keys["auth_token"] == "secret-value"
    channels.store.keep_webhook("one", f"https://{host}/{path}-of-before")
    assert (opened().own, dict(opened().keys)) == (None, {})
    (row,) = channels.store.channels()
    with pytest.raises(OtherChannel):
        channels.read_back(row, Stop())
    assert channels.store.channels() == (row,)


def test_a_damaged_line_of_the_journal_takes_no_keys_of_another_pbx(channels: KeptChannels, pbx: ScriptedPbx) -> None:
    channels.store.save_draft(KeptDraft("one", "https://another.example", DRAFT, state=ChannelState.READY))
    channels.drawer.keep(of_draft("one", "auth_token"), "secret-value")
    channels.store.mark_created(KeptDraft("one", "https://another.example", DRAFT), 77)
    change = new_change("one", parse_address(pbx.base_url).base_url, 77, "", DRAFT, None)
    PbxChannels(channels).site.changing._journal.begin(change, "")
    (settled,) = PbxChannels(channels).settle_site(pbx.base_url, Stop())
    assert isinstance(settled, Deleted)
    assert channels.store.deleted() == ()
    for row in channels.store.channels():
        assert row.id == "one" or "auth_token" not in row.draft.secrets


@pytest.mark.parametrize("id_", ["a/b", "../../victim", "", ".", "a\\b"])
def test_a_line_of_the_journal_under_an_odd_id_names_no_other_file_and_hides_no_pbx(
    channels: KeptChannels, pbx: ScriptedPbx, tmp_path: Path, id_: str
) -> None:
    victim = tmp_path.parent / "victim.lock"
    victim.write_text("")
    change = replace(new_change("one", parse_address(pbx.base_url).base_url, 77, "", DRAFT, None), id=id_)
    PbxChannels(channels).site.changing._journal.begin(change, "")
    assert [type(each) for each in PbxChannels(channels).settle_site(pbx.base_url, Stop())] == [Deleted]
    assert victim.exists()
