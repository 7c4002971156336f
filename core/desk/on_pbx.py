"""What is done with the channels that PBXs have: opened, changed, compared, copied, deleted.

What becomes of one is kept in the list of this computer, too, and told in any case. Every function blocks.
"""

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from core.channel.credentials import Credentials
from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.lookup import draft_of_today
from core.channel.secret_values import secret_keys
from core.delivery.begun import What
from core.delivery.begun_looks import FoundOut, find_out
from core.delivery.change_journal import Change, StoredChanges
from core.delivery.change_outcome import Changed as ChangedOnPbx
from core.delivery.change_outcome import ChangeResult, Deleted, DeleteResult
from core.delivery.site import Opened, Site, SiteRead
from core.desk.channels import Copied, KeptChannels
from core.desk.here import is_the_one, label_of
from core.desk.live_chats import PbxLiveChats
from core.desk.queues import PbxQueues
from core.errors import AppError, without_frames
from core.files.pbx_list import pbx_list_csv
from core.on_pbx.comparison import differences
from core.on_pbx.merging import with_lines_of
from core.on_pbx.taking import draft_of, without_keys
from core.pbx.address import one_form
from core.pbx.answers import ChannelSummary
from core.pbx.following import Following, follow
from core.pbx.whole_channel import PbxChannel
from core.secrets.entries import (
    Label,
)
from core.stop import Stop
from core.store.channels import new_draft_id
from core.store.draft_secrets import (
    SecretsMissing,
    all_secrets,
)
from core.store.live_chat_text import TypedLiveChat, typed_as_text
from core.store.rows import ChannelRow, KeptDraft
from core.whole_file import write_for


@dataclass(frozen=True, slots=True)
class OnPbx:
    """A channel of a PBX as it is opened here.

    Attributes:
        own: as it stands in the list of this computer, if it does. keys: its secrets, as far as they are here.
    """

    opened: Opened
    own: ChannelRow | None = None
    keys: Credentials = field(default_factory=Credentials, repr=False)

    @property
    def draft(self) -> ChannelDraft:
        """As the PBX has it, with the keys that are here."""
        draft = self.opened.draft
        return replace(draft, credentials=Credentials({**self.keys, **draft.credentials}))


@dataclass(frozen=True, slots=True)
class PbxChannels:
    """The channels that PBXs have, with what this computer has of them."""

    here: KeptChannels

    @property
    def site(self) -> Site:
        """The channels that PBXs have."""
        return Site(self.here.connection, self.here.login, StoredChanges(self.here.store.database))

    def open_on_pbx(self, base_url: str, channel_id: int, stop: Stop) -> OnPbx:
        """A channel whole, with the keys that this computer has of it. Errors as of `Site.open`."""
        opened = self.site.open(base_url, channel_id, stop)
        own = self._own(base_url, opened.channel)
        keys = {}
        if own is not None and own.draft.channel == opened.channel.channel:
            with suppress(AppError):  # without them it is told that they are not here
                keys = all_secrets(self.here.drawer, own)
            keys = {**_typed_plainly(own), **keys}
        return OnPbx(opened, own, Credentials(keys))

    def _own(self, base_url: str, channel: PbxChannel) -> ChannelRow | None:
        """The line of the list here that this channel is; under its id there may be another one by now."""
        return next(
            (row for row in self._rows_of(base_url, channel.id) if is_the_one(row, channel.webhook_url)), None
        )

    def _rows_of(self, base_url: str, channel_id: int) -> tuple[ChannelRow, ...]:
        at = one_form(base_url)
        rows = (row for row in self.here.store.channels() if row.channel_id == channel_id)
        return tuple(row for row in rows if one_form(row.base_url) == at)

    def adopt(self, base_url: str, channel_id: int, stop: Stop) -> str:
        """Take a channel of a PBX into the list of this computer, without its keys; its id here, once only."""
        opened = self.site.open(base_url, channel_id, stop)
        own = self._own(base_url, opened.channel)
        return own.id if own is not None else self._adopt(opened, new_draft_id())

    def _adopt(self, opened: Opened, draft_id: str) -> str:
        draft = opened.draft
        kept = KeptDraft(draft_id, one_form(opened.base_url), draft, client_id=self.here.client_id(opened.base_url))
        self.here.store.mark_created(kept, opened.channel.id)
        if opened.channel.webhook_url:
            self.here.store.keep_webhook(draft_id, opened.channel.webhook_url)
        return draft_id

    def change_on_pbx(self, seen: OnPbx, meant: ChannelDraft, stop: Stop) -> ChangeResult:
        """Change a channel and find out what became of it; what is there then stands in the list here, too.

        The keys that were typed are kept for the channel of this computer's list. Errors as of `login`, `Store`.
        """
        found = differences(draft_of(seen.opened.channel), meant)
        if found.routes:  # else nobody new is named
            meant = draft_of_today(meant, partial(self._directory, seen, stop))
        if found.same and not _typed_keys(meant, seen):
            meant = without_keys(meant)  # the same keys once more are no change
        outcome = self.site.change(seen.opened, meant, seen.own.id if seen.own else "", stop)
        assert isinstance(outcome, ChangeResult)
        if not isinstance(outcome, ChangedOnPbx):
            return outcome
        return replace(outcome, unkept=_why_not(partial(self._note_change, seen, meant, outcome)))

    def settle_change(
        self, seen: OnPbx, meant: ChannelDraft, change: Change, stop: Stop
    ) -> ChangeResult | DeleteResult:
        """Find out what became of a change that is open, and keep it as of `change_on_pbx`."""
        outcome = self.site.look(change, stop)
        match outcome:
            case ChangedOnPbx():
                return replace(outcome, unkept=_why_not(partial(self._note_change, seen, meant, outcome)))
            case Deleted():
                return replace(outcome, unkept=_why_not(partial(self._keep_deleted, seen)))
        return outcome

    def _note_change(self, seen: OnPbx, meant: ChannelDraft, outcome: ChangedOnPbx) -> AppError | None:
        """Why the keys are kept for this run only, if they are."""
        if seen.own is None:
            return None
        trouble = self.here.keep_secrets(seen.own.id, _typed_keys(meant, seen), label_of(seen.own))
        if outcome.channel is not None:
            draft = draft_of(outcome.channel, seen.opened.directory)
            secrets = frozenset({*seen.own.draft.secrets, *secret_keys(meant)})
            self._keep_as_there(seen.own.id, replace(draft, secrets=secrets), outcome.channel.webhook_url)
        return trouble

    def _keep_as_there(self, draft_id: str, draft: ChannelDraft | None, webhook_url: str) -> None:
        """Keep a channel as its PBX has it by now; with another domain it has another webhook URL."""
        if draft is not None:
            self.here.store.keep_as_on_pbx(draft_id, draft)
        if webhook_url:
            self.here.store.keep_webhook(draft_id, webhook_url)

    def read_site(self, base_url: str, time_range: str, stop: Stop) -> SiteRead:
        """What a PBX has. Errors as of `Site`."""
        return self.site.read(base_url, time_range, stop)

    def settle_site(self, base_url: str, stop: Stop) -> tuple[ChangeResult | DeleteResult | FoundOut, ...]:
        """What became of all on a PBX that was sent and left open; kept here. Errors as of `Store`.

        What it says is said once: the caller has to tell it.
        """
        settled = tuple(self._settled(change, stop) for change in self.site.open_at(base_url))
        return (*settled, *self._found_out(one_form(base_url), stop))

    def _found_out(self, base_url: str, stop: Stop) -> tuple[FoundOut, ...]:
        """Of live chats and message queues; without a login to the PBX nothing can be found out."""
        at = self.here.begun_at(base_url)
        if not at.journal.open_at(base_url):
            return ()
        try:
            client = self.here.client(base_url)
        except AppError:
            return ()
        found = find_out(client, at.journal, base_url, stop)
        kept = self.here.store.pbxs.live_chat_of(base_url)
        text = typed_as_text(TypedLiveChat(kept.chat)) if kept is not None else ""
        if any(each.is_there and each.begun.what is What.LIVE_CHAT and each.begun.meant == text for each in found):
            self.here.store.pbxs.keep_live_chat(base_url, None)  # what was typed is there now
        return found

    def _settled(self, change: Change, stop: Stop) -> ChangeResult | DeleteResult:
        outcome = self.site.look(change, stop, looks=1)
        row = next(
            (each for each in self._rows_of(change.base_url, change.channel_id) if each.id == change.owner), None
        )
        if isinstance(outcome, Deleted):
            keep = partial(self._keep_gone, change.base_url, change.before, row)
            return replace(outcome, unkept=_why_not(keep))
        if isinstance(outcome, ChangedOnPbx) and outcome.channel is not None and row is not None:
            draft = replace(draft_of(outcome.channel), secrets=row.draft.secrets)
            return replace(
                outcome, unkept=_why_not(partial(self._keep_as_there, row.id, draft, outcome.channel.webhook_url))
            )
        return outcome

    def lists_now(self, base_url: str, stop: Stop) -> Directory:
        """The lists of a PBX, read now, and kept. Errors as of `login` and `Connection`."""
        directory = self.here.connection.directory(self.here.login(base_url), stop)
        self.here.store.pbxs.keep_directory(base_url, directory)
        return directory

    def keep_copy(self, base_url: str, draft: ChannelDraft, _stop: Stop) -> Copied:
        """Keep a copy of a channel as a draft for a PBX, the keys that it has with it."""
        return self._keep_draft(base_url, draft)

    def _keep_draft(self, base_url: str, draft: ChannelDraft) -> Copied:
        new = new_draft_id()
        secrets = {key: draft.credentials.get(key, "") for key in secret_keys(draft)}
        trouble = self.here.keep_secrets(new, secrets, Label(draft.name, draft.channel))
        base_url = one_form(base_url)
        self.here.store.save_draft(KeptDraft(new, base_url, draft, client_id=self.here.client_id(base_url)))
        return Copied(new, trouble)

    def _keep_gone(self, base_url: str, draft: ChannelDraft, own: ChannelRow | None) -> AppError | None:
        """Keep what its PBX does not have any more as a draft; why its keys are kept for this run only, if they are.

        Its line in the list of this computer goes; not where the keyring does not give its keys, or does not take
        them for the draft: they go with the line.
        """
        is_given = True
        if own is not None and all(each.id != own.id for each in self.here.store.channels()):
            return None  # somebody else has found it out, too, and has kept it
        if own is not None and own.draft.channel == draft.channel:
            keys = _typed_plainly(own)
            try:
                keys |= all_secrets(self.here.drawer, own)
            except SecretsMissing:
                pass  # there are none that could go
            except AppError:
                is_given = False
            draft = replace(draft, credentials=Credentials({**keys, **draft.credentials}))
        trouble = self._keep_draft(base_url, draft).only_here
        if own is not None and is_given and trouble is None:
            self.here.store.set_deleted(own.id, True)
        return trouble

    @property
    def queues(self) -> PbxQueues:
        """The message queues that PBXs have."""
        return PbxQueues(self.here)

    @property
    def live_chats(self) -> PbxLiveChats:
        """The live chats that PBXs have."""
        return PbxLiveChats(self.here)

    def watch_on_pbx(self, seen: OnPbx, stop: Stop) -> Following:
        """Follow for a minute how a channel gets on with its provider after a change. Errors as of `login`."""
        client = self.here.client(seen.opened.base_url)
        found = follow(client, seen.opened.channel.id, stop)
        if found.is_told and seen.own is not None:
            self.here.store.keep_connection(seen.own.id, found.state, found.status, found.reason)
        return found

    def compare_on_pbx(
        self, seen: OnPbx, send: Collection[str], take: Collection[str], stop: Stop
    ) -> ChangeResult | None:
        """Make some lines on the PBX as they are here, and some here as they are there; None if nothing was sent.

        Args:
            send, take: the keys of lines, as of `core.on_pbx.comparison`.
        """
        assert seen.own is not None
        here, there = seen.own.whole, seen.opened.draft
        outcome = None
        if take:  # first: where that cannot be kept, nothing was sent
            taken = with_lines_of(here, there, take)
            self._keep_as_there(
                seen.own.id, replace(taken, secrets=seen.own.draft.secrets), seen.opened.channel.webhook_url
            )
        if send:
            keys = Credentials({**seen.keys, **there.credentials})
            meant = with_lines_of(replace(there, credentials=keys), here, send)
            meant = draft_of_today(meant, partial(self._directory, seen, stop))
            sent = self.site.change(seen.opened, meant, seen.own.id, stop)
            assert isinstance(sent, ChangeResult)
            outcome = sent
            if isinstance(sent, ChangedOnPbx) and sent.channel is not None:
                url = sent.channel.webhook_url
                return replace(sent, unkept=_why_not(partial(self._keep_as_there, seen.own.id, None, url)))
        return outcome

    def _directory(self, seen: OnPbx, stop: Stop) -> Directory:
        return self.here.connection.directory(self.here.login(seen.opened.base_url), stop)

    def delete_on_pbx(self, seen: OnPbx, stop: Stop) -> DeleteResult:
        """Delete a channel from its PBX; it is kept here as a draft then, to be made again. Errors as of `login`."""
        outcome = self.site.delete(seen.opened, seen.own.id if seen.own else "", stop)
        assert isinstance(outcome, DeleteResult)
        if isinstance(outcome, Deleted):
            return replace(outcome, unkept=_why_not(partial(self._keep_deleted, seen)))
        return outcome

    def _keep_deleted(self, seen: OnPbx) -> AppError | None:
        return self._keep_gone(seen.opened.base_url, seen.draft, seen.own)

    def write_pbx_list(self, lines: Iterable[ChannelSummary], target: Path, _stop: Stop) -> None:
        """Write the channels of a PBX as CSV. Errors as of `write_history`."""
        write_for(target, pbx_list_csv(lines).encode("utf-8-sig"))


def _why_not(keep: Callable[[], AppError | None]) -> AppError | None:
    """Why this computer cannot keep, or not for good, what was done on a PBX; that is told in any case."""
    try:
        return keep()
    except AppError as error:
        return without_frames(error)


def _typed_keys(meant: ChannelDraft, seen: OnPbx) -> dict[str, str]:
    """The keys that are others than those that were here."""
    values = {key: meant.credentials.get(key, "") for key in secret_keys(meant)}
    return {key: value for key, value in values.items() if value and value != seen.keys.get(key)}


def _typed_plainly(row: ChannelRow) -> dict[str, str]:
    """The credentials of a channel that are no secrets."""
    return {key: value for key, value in row.draft.credentials.items() if value}
