"""What is done with the channels of this laptop: sent, settled, copied, imported, forgotten. Every function blocks.

Secrets follow their draft: into a copy when asked for, out of the vault when the draft is forgotten for good.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.request import to_request
from core.delivery.connection import Connection
from core.delivery.creation import Creation, Order, prepared
from core.delivery.journal import StoredJournal
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Outcome
from core.errors import AppError, VaultUnavailable, plain
from core.files.channel_file import FileInvalid, read_draft_file, write_channel_file
from core.pbx.address import one_form
from core.pbx.answers import CreatedChannel
from core.pbx.errors import Reach, Unreachable
from core.pbx.login import PbxLogin
from core.secrets.sources import SecretSources
from core.secrets.vault import SessionVault, draft_service, lookup, pbx_service
from core.stop import Stop
from core.store.channels import Store, new_draft_id
from core.store.database import StoreDamaged
from core.store.draft_text import LOGIN_SECRET, secret_keys, with_secrets
from core.store.rows import ChannelRow, ChannelState, KeptDraft, KnownPbx
from core.wording import N_


class LoginMissing(AppError):
    """A channel cannot be sent because its PBX is not known here, or its Client Secret is not in the keyring."""

    code = "login"

    def __init__(self, base_url: str) -> None:
        super().__init__(
            N_("The login for {address} is not known on this computer. Nothing was sent."),
            N_("Open the channel and type Client ID and Client Secret on its first page."),
            {"address": plain(base_url, 100) or "?"},
        )


class SecretsMissing(AppError):
    """A draft's keys are not in the keyring of this computer."""

    code = "secrets"

    def __init__(self, name: str) -> None:
        super().__init__(
            N_("The keys of “{name}” are not in this computer's keyring. Nothing was sent."),
            N_("Open the channel and enter them again on the account page."),
            {"name": plain(name, 60)},
        )


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything that the home window shows.

    Attributes:
        damaged: the store was found damaged in this run, and what became of it.
    """

    channels: tuple[ChannelRow, ...]
    pbxs: tuple[KnownPbx, ...]
    damaged: StoreDamaged | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing files: the new drafts' ids, and the files that could not be read with the reason."""

    ids: tuple[str, ...]
    failures: tuple[tuple[str, FileInvalid], ...]


@dataclass(frozen=True, slots=True)
class KeptChannels:
    """The laptop's channels: where they are kept, their secrets, and the way to the PBXs."""

    store: Store
    vault: SessionVault
    connection: Connection

    def overview(self, _stop: Stop) -> Overview:
        """Every channel and every PBX."""
        return Overview(self.store.channels(), self.store.pbxs(), self.store.database.damaged)

    def login(self, base_url: str) -> PbxLogin:
        """The login of a PBX, its Client Secret from the vault.

        Raises:
            LoginMissing, VaultUnavailable.
        """
        wanted = one_form(base_url)
        known = next((pbx for pbx in self.store.pbxs() if one_form(pbx.base_url) == wanted), None)
        if known is None:
            raise LoginMissing(base_url)
        secret = self.vault.get(pbx_service(wanted), known.client_id)
        if not secret:
            raise LoginMissing(base_url)
        return PbxLogin(known.base_url, known.client_id, secret)

    def _login_for(self, kept: KeptDraft) -> PbxLogin:
        """The login of a draft's PBX; of one that was never reached, as it was typed when the draft was prepared."""
        try:
            return self.login(kept.base_url)
        except LoginMissing:
            secret = self.vault.get(draft_service(kept.id, LOGIN_SECRET), LOGIN_SECRET)
            if not (secret and kept.client_id):
                raise
            return PbxLogin(kept.base_url, kept.client_id, secret)

    def draft(self, draft_id: str) -> KeptDraft | None:
        """A draft with its secrets, as far as the vault has them."""
        kept = self.store.draft(draft_id)
        if kept is None:
            return None
        return replace(kept, draft=with_secrets(kept.draft, self._secrets(draft_id, kept.draft)))

    # To the PBX

    def send(self, draft_id: str, stop: Stop) -> Outcome:
        """Send a kept draft exactly once, and find out what became of it; its state is kept. Errors as of `Store`."""
        order = prepared(partial(self._order, draft_id), stop)
        outcome = self.creation.bring(order, stop) if isinstance(order, Order) else order
        self._note(draft_id, outcome)
        return outcome

    def _order(self, draft_id: str, stop: Stop) -> Order:
        kept = self.draft(draft_id)
        if kept is None:
            raise LookupError(draft_id)
        login = self._login_for(kept)
        missing = [key for key in secret_keys(kept.draft) if not kept.draft.credentials.get(key)]
        provider = kept.draft.provider
        if provider and any(not field.optional for field in provider.fields if field.key in missing):
            raise SecretsMissing(kept.draft.name)
        draft = self.connection.looked_up(login, kept.draft, stop)
        return Order(draft_id, to_request(draft), login)

    def _note(self, draft_id: str, outcome: Outcome) -> None:
        match outcome:
            case Created(channel=CreatedChannel(webhook_url=webhook_url)) if webhook_url:
                self.store.keep_webhook(draft_id, webhook_url)
            case NotSent(error=Unreachable(reason=Reach.CERTIFICATE_UNKNOWN | Reach.CERTIFICATE_CHANGED)):
                self.store.set_state(draft_id, ChannelState.WAITS_FOR_TRUST)
            case NotSent(error=Unreachable()):
                self.store.set_state(draft_id, ChannelState.WAITING)
            case Declined(error=error):
                self.store.mark_refused(draft_id, error)

    def read_back(self, row: ChannelRow, stop: Stop) -> CreatedChannel:
        """A created channel as its PBX has it, its webhook URL kept. Errors as of `login` and `Connection`."""
        channel = self.connection.read_back(self.login(row.base_url), row.channel_id or 0, stop)
        if channel.webhook_url:
            self.store.keep_webhook(row.id, channel.webhook_url)
        return channel

    def look(self, draft_id: str, stop: Stop) -> Outcome:
        """Find out what became of the open attempt of a draft, or else of its last one. Errors as of `Store`."""
        attempt = self.creation.open_of(draft_id)
        if attempt is None:
            return self.creation.last_of(draft_id) or NotCreated("", "")
        kept = self.store.draft(draft_id)
        return self.creation.look(attempt, stop, login=self._typed_login(kept) if kept is not None else None)

    def _typed_login(self, kept: KeptDraft) -> PbxLogin | None:
        """The login that a draft was prepared with; None where it is not here."""
        with suppress(AppError):
            return self._login_for(kept)
        return None

    def test(self, pbx: KnownPbx, stop: Stop) -> str:
        """Reach a PBX, keep its lists, and return its name; errors as of `Connection.reach`."""
        reached = self.connection.reach(self.login(pbx.base_url), stop)
        self.store.remember_pbx(pbx)
        self.store.keep_directory(pbx.base_url, reached.directory)
        return reached.description.device_name or reached.description.model_name

    def lists_of(self, base_url: str, _stop: Stop) -> Directory:
        """The lists of a PBX as they were last seen; empty ones if they never were."""
        seen = self.store.directory_of(base_url)
        return seen[0] if seen else Directory()

    # On the laptop

    def duplicate(self, draft_id: str, name: str, with_keys: bool, _stop: Stop) -> str:
        """Copy a channel as a new draft, its secrets too if asked for."""
        row = next(row for row in self.store.channels() if row.id == draft_id)
        new = new_draft_id()
        # The secrets first: a draft without them is a draft whose keys were lost.
        if with_keys:
            self._keep_secrets(new, self._secrets(draft_id, row.draft))
        self.store.duplicate(draft_id, name, new)
        return new

    def purge(self, _stop: Stop) -> None:
        """Forget for good what was deleted, and its secrets."""
        for draft_id, draft in self.store.purge_deleted():
            for key in (*secret_keys(draft), LOGIN_SECRET):
                with suppress(VaultUnavailable):
                    self.vault.delete(draft_service(draft_id, key), key)

    def add_pbx(self, pbx: KnownPbx, client_secret: str, _stop: Stop) -> None:
        """Keep a PBX and its Client Secret."""
        pbx = replace(pbx, base_url=one_form(pbx.base_url))
        self.store.remember_pbx(pbx)
        self.vault.set(pbx_service(pbx.base_url), pbx.client_id, client_secret)

    def rename_pbx(self, base_url: str, name: str, _stop: Stop | None = None) -> None:
        """Call a PBX by another name."""
        self.store.rename_pbx(base_url, name)

    def forget_pbx(self, pbx: KnownPbx, _stop: Stop) -> None:
        """Forget a PBX, its certificate, its lists and its Client Secret."""
        self.vault.delete(pbx_service(one_form(pbx.base_url)), pbx.client_id)
        self.connection.forget(pbx.base_url)
        self.store.forget_pbx(pbx.base_url)

    def import_files(self, files: Sequence[str], _stop: Stop) -> Imported:
        """Make a draft of each channel file; one that is not complete is a draft all the same."""
        sources = SecretSources(os.environ, lambda entry: lookup(self.vault, entry))
        ids: list[str] = []
        failures: list[tuple[str, FileInvalid]] = []
        for file in files:
            try:
                draft = read_draft_file(file, sources).draft
            except FileInvalid as error:
                failures.append((file, error))
                continue
            draft_id = new_draft_id()
            # The secrets first: a draft without them is a draft whose keys were lost.
            self._keep_secrets(draft_id, {key: draft.credentials.get(key, "") for key in secret_keys(draft)})
            self.store.save_draft(KeptDraft(draft_id, "", draft))
            ids.append(draft_id)
        return Imported(tuple(ids), tuple(failures))

    def export(self, draft_ids: Iterable[str], target: Path, with_keys: bool, _stop: Stop) -> tuple[Path, ...]:
        """Write channels as channel files: one as `target`, several into the folder `target`. Errors: NotWritten."""
        rows = [row for row in self.store.channels() if row.id in set(draft_ids)]
        written = []
        for row in rows:
            path = target if len(rows) == 1 else target / f"{_file_name(row.draft.name)}.json"
            draft = with_secrets(row.draft, self._secrets(row.id, row.draft)) if with_keys else row.draft
            write_channel_file(draft, path, with_keys)
            written.append(path)
        return tuple(written)

    @property
    def creation(self) -> Creation:
        """The one conductor of creates."""
        return Creation(StoredJournal(self.store.database), self.connection.client, self.login)

    def _secrets(self, draft_id: str, draft: ChannelDraft) -> dict[str, str]:
        found = {key: self.vault.get(draft_service(draft_id, key), key) for key in secret_keys(draft)}
        return {key: value for key, value in found.items() if value}

    def _keep_secrets(self, draft_id: str, secrets: dict[str, str]) -> None:
        for key, value in secrets.items():
            if value:
                self.vault.set(draft_service(draft_id, key), key, value)


def waiting(rows: Iterable[ChannelRow]) -> tuple[ChannelRow, ...]:
    """The channels that are ready to be sent, or wait for their PBX, the oldest first."""
    ready = (ChannelState.READY, ChannelState.WAITING, ChannelState.WAITS_FOR_TRUST)
    return tuple(reversed([row for row in rows if row.state in ready]))


def _file_name(name: str) -> str:
    kept = "".join(character if character.isalnum() or character in " -_" else "_" for character in name).strip()
    return kept[:80] or "channel"
