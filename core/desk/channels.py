"""What is done with the channels of this laptop: sent, settled, copied, imported, forgotten. Every function blocks.

Secrets follow their draft: into a copy when asked for, out of the keyring when the draft is forgotten for good.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.channel.credentials import Credentials
from core.channel.directory import Directory
from core.channel.lookup import draft_of_today
from core.channel.request import to_request
from core.channel.secret_values import secret_keys
from core.delivery.begun import BegunAt, StoredBegun
from core.delivery.connection import Connection
from core.delivery.creation import Creation, Order, prepared
from core.delivery.delivery import OtherChannel
from core.delivery.journal import StoredJournal
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Outcome
from core.errors import AppError, VaultUnavailable
from core.files.channel_file import FileInvalid, read_draft_file
from core.files.export import export
from core.files.history import history_csv
from core.keys.warnings import KeyWarning
from core.pbx.address import one_form, parse_address
from core.pbx.answers import CreatedChannel
from core.pbx.errors import LoginRefused, Reach, Unreachable
from core.pbx.following import Following, follow
from core.pbx.greeting import Greeting, greet
from core.pbx.login import LoginMissing, PbxLogin
from core.pbx.whole_channel import identity_in
from core.secrets.drawer import Drawer
from core.secrets.entries import (
    LOGIN_SECRET,
    Changed,
    Denied,
    Dropped,
    Kept,
    Label,
    Locked,
    NotThere,
    OfDraft,
    OfPbx,
    Slow,
    StillThere,
    Swept,
    ThisRunOnly,
    Unusable,
    of_draft,
    of_pbx,
    value_of,
)
from core.stop import Stop
from core.store.board import Board, with_made_at
from core.store.channels import Store, new_draft_id
from core.store.database import StoreDamaged
from core.store.draft_secrets import (
    SecretChanged,
    all_secrets,
    filled,
    read_login,
    read_secrets,
    unread,
    with_all_secrets,
)
from core.store.knowledge import KnownGroup, KnownItem, knowledge
from core.store.rows import ChannelRow, ChannelState, KeptDraft, KnownPbx, waiting
from core.store.standing import Line
from core.whole_file import write_for

if TYPE_CHECKING:
    from core.pbx.client import PbxClient


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the home window shows.

    Attributes:
        damaged: the store was found damaged in this run, and what became of it.
    """

    lines: tuple[Line, ...]
    pbxs: tuple[KnownPbx, ...]
    damaged: StoreDamaged | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing files: the new drafts' ids, and the files that could not be read with the reason.

    Attributes:
        only_here: why secrets are kept for this run only, if they are.
        warnings: of keys that do not look like any.
    """

    ids: tuple[str, ...]
    failures: tuple[tuple[str, FileInvalid], ...]
    only_here: AppError | None = None
    warnings: tuple[KeyWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding a PBX.

    Attributes:
        known: it was there already. replaced: the Client ID that it had before, "" if it is the same.
        kept: no other login was given, so the one that it had stays.
        deleted: the Client IDs whose Client Secrets were deleted for it.
        only_here: why its Client Secret is kept for this run only, if it is.
    """

    known: bool
    replaced: str = ""
    deleted: tuple[str, ...] = ()
    only_here: AppError | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of a copy: its id, and why its secrets are kept for this run only, if they are."""

    id: str
    only_here: AppError | None = None


@dataclass(frozen=True, slots=True)
class KeptChannels:
    """The laptop's channels: where they are kept, their secrets, and the way to the PBXs."""

    store: Store
    drawer: Drawer
    connection: Connection
    _board: Board = field(default_factory=Board, repr=False)

    def overview(self, _stop: Stop) -> Overview:
        """Every channel and every PBX."""
        lines = self._board.lines(self.store.channels())
        return Overview(lines, with_made_at(self.store.pbxs(), lines), self.store.database.damaged)

    def client(self, base_url: str) -> "PbxClient":
        """A PBX, logged in to when it is first asked. Errors as of `login`."""
        return self.connection.client(self.login(base_url))

    def begun_at(self, base_url: str) -> BegunAt:
        """A PBX, with the journal of what is begun there."""
        return BegunAt(StoredBegun(self.store.database), one_form(base_url))

    def login(self, base_url: str) -> PbxLogin:
        """The login of a PBX, its Client Secret from the keyring.

        Raises:
            LoginMissing, SecretChanged, VaultUnavailable.
        """
        known = self._known(base_url)
        if known is None:
            raise LoginMissing(base_url)
        match self.drawer.read(of_pbx(one_form(base_url), known.client_id)):
            case Kept(secret) | ThisRunOnly(secret):
                return PbxLogin(known.base_url, known.client_id, secret)
            case Changed():
                raise SecretChanged(known.name or base_url)
            case NotThere():
                raise LoginMissing(base_url)
            case Locked(error) | Slow(error) | Denied(error) | Unusable(error):
                raise unread(error, known.name or base_url)

    def keys(self, row: ChannelRow) -> Credentials:
        """All keys of a channel, the secret ones from the keyring. Errors as of `draft_to_send`."""
        return Credentials({**row.draft.credentials, **all_secrets(self.drawer, row)})

    def _login_for(self, kept: KeptDraft) -> PbxLogin:
        """The login of a draft's PBX; of one that was never reached, as it was typed when the draft was prepared."""
        try:
            return self.login(kept.base_url)
        except LoginMissing:
            secret = value_of(read_login(self.drawer, kept))
            if not (secret and kept.client_id):
                raise
            return PbxLogin(kept.base_url, kept.client_id, secret)

    def draft(self, draft_id: str) -> KeptDraft | None:
        """A draft with its secrets, as far as they can be had."""
        kept = self.store.draft(draft_id)
        if kept is None:
            return None
        return filled(kept, read_secrets(self.drawer, kept))

    def draft_to_send(self, draft_id: str) -> KeptDraft | None:
        """A draft with every secret that was typed: without one of them nothing goes out.

        Raises:
            SecretsMissing, SecretChanged, VaultUnavailable.
        """
        kept = self.store.draft(draft_id)
        if kept is None:
            return None
        answers = read_secrets(self.drawer, kept)
        return with_all_secrets(filled(kept, answers), answers)

    # To the PBX

    def send(self, draft_id: str, stop: Stop) -> Outcome:
        """Send a kept draft exactly once, and find out what became of it; its state is kept. Errors as of `Store`."""
        order = prepared(partial(self._order, draft_id), stop)
        outcome = self.creation.bring(order, stop) if isinstance(order, Order) else order
        if isinstance(outcome, Created):
            outcome = self._whole(outcome, stop)
        self._note(draft_id, outcome)
        return outcome

    def _order(self, draft_id: str, stop: Stop) -> Order:
        kept = self.draft_to_send(draft_id)
        if kept is None:
            raise LookupError(draft_id)
        login = self._login_for(kept)
        draft = draft_of_today(kept.draft, partial(self.connection.directory, login, stop))
        if draft.dids != kept.draft.dids:
            self.store.save_draft(replace(kept, draft=draft))
        return Order(draft_id, to_request(draft), login)

    def _note(self, draft_id: str, outcome: Outcome) -> None:
        if isinstance(outcome, Created):
            self.drawer.created(draft_id)
        match outcome:
            case Created(channel=CreatedChannel(webhook_url=webhook_url)) if webhook_url:
                self.store.keep_webhook(draft_id, webhook_url)
            case NotSent(error=Unreachable(reason=Reach.CERTIFICATE_UNKNOWN | Reach.CERTIFICATE_CHANGED)):
                self.store.set_state(draft_id, ChannelState.WAITS_FOR_TRUST)
            case NotSent(error=Unreachable()):
                self.store.set_state(draft_id, ChannelState.WAITING)
            case Declined(error=LoginRefused()):
                pass  # nobody has looked at the channel: it waits as before
            case Declined(error=error):
                self.store.mark_refused(draft_id, error)

    def created(self, outcome: Outcome | Exception) -> Created | None:
        """What can be followed, if a channel came of it."""
        return outcome if isinstance(outcome, Created) else None

    def follow(self, draft_id: str, created: Created, stop: Stop) -> Following:
        """Follow how a channel that was just created gets on with its provider, and keep it. Errors as of `login`."""
        login = created.login or self.login(created.base_url)
        found = follow(self.connection.client(login), created.channel_id, stop)
        if found.is_told:
            self.store.keep_connection(draft_id, found.state, found.status, found.reason)
        return found

    def read_back(self, row: ChannelRow, stop: Stop) -> CreatedChannel:
        """A created channel as its PBX has it, its webhook URL kept. Errors as of `login` and `Connection`.

        Raises:
            OtherChannel: under its id there is another one by now.
        """
        channel = self.connection.read_back(self.login(row.base_url), row.channel_id or 0, stop)
        if not is_the_one(row, channel.webhook_url):
            raise OtherChannel(channel.id, row.base_url)
        if channel.webhook_url:
            self.store.keep_webhook(row.id, channel.webhook_url)
        return channel

    def look(self, draft_id: str, stop: Stop) -> Outcome:
        """Find out what became of the open attempt of a draft, or else of its last one. Errors as of `Store`."""
        attempt = self.creation.open_of(draft_id)
        if attempt is None:
            return self.creation.last_of(draft_id) or NotCreated("", "")
        kept = self.store.draft(draft_id)
        login = self._typed_login(kept) if kept is not None else None
        outcome = self.creation.look(attempt, stop, login=login)
        if isinstance(outcome, Created):
            outcome = self._whole(outcome, stop)
            self._note(draft_id, outcome)
        return outcome

    def _whole(self, created: Created, stop: Stop) -> Created:
        """With the channel as its PBX has it, as far as it can be read."""
        if created.channel is not None:
            return created
        with suppress(AppError):
            login = created.login or self.login(created.base_url)
            return replace(created, login=login, channel=self.connection.read_back(login, created.channel_id, stop))
        return created

    def _typed_login(self, kept: KeptDraft) -> PbxLogin | None:
        """The login that a draft was prepared with; None where it is not here."""
        with suppress(AppError):
            return self._login_for(kept)
        return None

    def pbxs(self, _stop: Stop) -> tuple[KnownPbx, ...]:
        """Every PBX, the one used last first."""
        return self.store.pbxs()

    def test(self, pbx: KnownPbx, stop: Stop) -> str:
        """Reach a PBX, keep its lists, and return its name; errors as of `Connection.reach`."""
        reached = self.connection.reach(self.login(pbx.base_url), stop)
        told = reached.description.device_name
        self.store.note_reached(pbx.base_url, pbx.client_id, told)
        self.store.keep_directory(pbx.base_url, reached.directory)
        return told or reached.description.model_name

    def greet(self, base_url: str, stop: Stop) -> Greeting:
        """Whether a PBX answers from here; as of `greeting.greet`."""
        return greet(parse_address(base_url), self.connection.register, stop)

    def lists_of(self, base_url: str, _stop: Stop) -> Directory:
        """The lists of a PBX as they were last seen; empty ones if they never were."""
        seen = self.store.directory_of(base_url)
        return seen[0] if seen else Directory()

    # On the laptop

    def duplicate(self, draft_id: str, name: str, with_keys: bool, _stop: Stop) -> "Copied":
        """Copy a channel as a new draft, its secrets too if asked for.

        Raises:
            SecretsMissing, SecretChanged, VaultUnavailable: a secret cannot be copied; nothing was.
        """
        row = next(row for row in self.store.channels() if row.id == draft_id)
        new = new_draft_id()
        trouble = None
        # The secrets first: a draft without them is a draft whose keys were lost.
        if with_keys:
            trouble = self.keep_secrets(new, all_secrets(self.drawer, row), label_of(row))
        self.store.duplicate(draft_id, name, new, with_keys)
        return Copied(new, trouble)

    def purge(self, draft_ids: Iterable[str], _stop: Stop) -> Swept:
        """Forget for good what was deleted, and its secrets; what cannot be deleted now stays queued."""
        chosen = set(draft_ids)
        left: list[StillThere] = []
        for row in self.store.deleted():
            if row.id in chosen:
                # Noted in the index before the text goes: after a crash between the two the next sweep goes on.
                keys = (*row.draft.secrets, *secret_keys(row.draft), LOGIN_SECRET)
                left += self.drawer.drop_all(OfDraft(row.id), keys, label_of(row))
                self.store.forget_deleted(row.id)
        return Swept(len(chosen), len(left), left[-1].why if left else None)

    def sweep(self, _stop: Stop) -> Swept:
        """At a start: forget what was deleted in the run before, and do what is queued in the drawer.

        Asked for again later, it also tries again to keep what is kept for this run only.
        """
        self.purge([row.id for row in self.store.deleted()], _stop)
        self.drawer.keep_what_is_only_here()
        return self.drawer.sweep(set(self.store.ids()).__contains__)

    def look_for_keys(self, _stop: Stop) -> int:
        """At a start: how many of the channels that wait to be sent have lost a key."""
        lacking = 0
        for row in waiting(self.store.channels()):
            answers = read_secrets(self.drawer, KeptDraft(row.id, "", row.draft)) if row.notes_secrets else {}
            lacking += any(isinstance(answer, NotThere) for key, answer in answers.items() if key != LOGIN_SECRET)
        return lacking

    def known(self, _stop: Stop) -> tuple[KnownGroup, ...]:
        """Every secret that this computer has, by name, and every certificate that it trusts."""
        return knowledge(self.store)

    def forget_known(self, items: Iterable[KnownItem], origins: Iterable[str], stop: Stop) -> tuple[StillThere, ...]:
        """Delete secrets, and the certificates of these addresses; what could not be deleted stays queued."""
        done: list[Dropped | StillThere] = [self.drawer.drop(item.entry) for item in items if item.entry is not None]
        for origin in origins:
            done += self._forget_certificate(origin)
        # A channel whose key is gone is not ready any more.
        self.look_for_keys(stop)
        return tuple(each for each in done if isinstance(each, StillThere))

    def forget_everything(self, stop: Stop) -> tuple[StillThere, ...]:
        """Delete every secret and every certificate; what could not be deleted stays queued."""
        left: tuple[StillThere, ...] = ()
        for group in self.known(stop):
            if any(item.entry is None for item in group.items):
                left += self._forget_certificate(group.origin)
        left += self.drawer.forget_everything()
        self.look_for_keys(stop)
        return left

    def _forget_certificate(self, base_url: str) -> tuple[StillThere, ...]:
        """Why it is still trusted, if it is."""
        try:
            self.connection.forget(base_url)
        except VaultUnavailable as error:
            return (StillThere(error),)
        return ()

    def add_pbx(self, pbx: KnownPbx, client_secret: str, _stop: Stop) -> Added:
        """Keep a PBX and its Client Secret; of one that is known already, in the place of the login before.

        Where no other is given, as for another name, the login before stays.
        """
        pbx = replace(pbx, base_url=one_form(pbx.base_url))
        before = self._known(pbx.base_url)
        if before is not None and not client_secret and pbx.client_id in ("", before.client_id):
            self.store.remember_pbx(replace(pbx, client_id=before.client_id))
            return Added(True, kept=True)
        self.store.remember_pbx(pbx)
        replaced = before.client_id if before is not None and before.client_id != pbx.client_id else ""
        if client_secret:
            kept = self.drawer.replace_login(pbx.base_url, pbx.client_id, client_secret)
            return Added(before is not None, replaced, kept.replaced, kept.trouble)
        return Added(before is not None, replaced, self.drawer.drop_other_logins(pbx.base_url, pbx.client_id))

    def rename_pbx(self, base_url: str, name: str, _stop: Stop | None = None) -> None:
        """Call a PBX by another name."""
        self.store.rename_pbx(base_url, name)

    def tag_pbx(self, base_url: str, tags: Sequence[str], _stop: Stop | None = None) -> None:
        """Give a PBX these tags, in the place of those that it had."""
        self.store.tag_pbx(base_url, tags)

    def forget_pbx(self, pbx: KnownPbx, _stop: Stop) -> tuple[StillThere, ...]:
        """Forget a PBX, its certificate, its lists and its Client Secrets; those that could not be deleted yet."""
        label = Label(pbx.name or pbx.base_url, "", pbx.base_url)
        left = self.drawer.drop_all(OfPbx(one_form(pbx.base_url)), (pbx.client_id,), label)
        left += self._forget_certificate(pbx.base_url)
        self.store.forget_pbx(pbx.base_url)
        return left

    def import_files(self, files: Sequence[str], stop: Stop) -> Imported:
        """Make a draft of each channel file; one that is not complete is a draft all the same.

        A stop ends the reading of the file that is read, and leaves the rest out.
        """
        ids: list[str] = []
        failures: list[tuple[str, FileInvalid]] = []
        trouble: AppError | None = None
        warnings: list[KeyWarning] = []
        for file in files:
            try:
                found = read_draft_file(file, stop)
            except FileInvalid as error:
                failures.append((file, error))
                continue
            draft = found.draft
            warnings += found.warnings
            draft_id = new_draft_id()
            # The secrets first: a draft without them is a draft whose keys were lost.
            secrets = {key: draft.credentials.get(key, "") for key in secret_keys(draft)}
            trouble = self.keep_secrets(draft_id, secrets, Label(draft.name, draft.channel)) or trouble
            self.store.save_draft(KeptDraft(draft_id, "", draft))
            ids.append(draft_id)
        return Imported(tuple(ids), tuple(failures), trouble, tuple(warnings))

    def export(self, draft_ids: Iterable[str], target: Path, with_keys: bool, _stop: Stop) -> tuple[Path, ...]:
        """Write channels as channel files; errors as of `files.export.export`."""
        chosen = set(draft_ids)
        rows = [row for row in self.store.channels() if row.id in chosen]
        return export(rows, target, self.drawer if with_keys else None)

    def write_history(
        self, rows: Iterable[ChannelRow], pbx_names: Mapping[str, str], target: Path, _stop: Stop
    ) -> None:
        """Write what was created where and when, as CSV.

        Raises:
            NotWritten: the file could not be written.
        """
        # With its mark, Excel reads it as UTF-8.
        write_for(target, history_csv(rows, pbx_names).encode("utf-8-sig"))

    def client_id(self, base_url: str) -> str:
        """Of the login that is kept for a PBX; "" for none."""
        known = self._known(base_url)
        return known.client_id if known is not None else ""

    def _known(self, base_url: str) -> KnownPbx | None:
        """The PBX of an address, whatever form that has."""
        wanted = one_form(base_url)
        return next((pbx for pbx in self.store.pbxs() if one_form(pbx.base_url) == wanted), None)

    @property
    def creation(self) -> Creation:
        """The one conductor of creates."""
        return Creation(StoredJournal(self.store.database), self.connection.client, self.login)

    def keep_secrets(self, draft_id: str, secrets: Mapping[str, str], label: Label) -> AppError | None:
        """Keep the secrets of a draft; why they are kept for this run only, if they are."""
        trouble = None
        for key, value in secrets.items():
            if value:
                match self.drawer.keep(of_draft(draft_id, key), value, label):
                    case ThisRunOnly(_, why):
                        trouble = why
                    case Kept():
                        pass
        return trouble


def label_of(row: ChannelRow) -> Label:
    """How the secrets of a channel are called."""
    return Label(row.draft.name, row.draft.channel, row.base_url)


def is_the_one(row: ChannelRow, webhook_url: str) -> bool:
    """Whether nothing speaks against it: a PBX that was set back gives its ids once more."""
    was, now = identity_in(row.webhook_url), identity_in(webhook_url)
    return not was or not now or was == now
