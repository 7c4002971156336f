"""Keeps the wizard's draft in the store and its secrets in the vault, off the GUI thread, one save after another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.channel import ChannelDraft
from core.draft_text import secret_keys, with_secrets
from core.stop import Stop
from core.store import KeptDraft, KnownPbx, Store, new_draft_id

if TYPE_CHECKING:
    from core.vault import SessionVault
    from ui.jobs import JobRunner
    from ui.wizard import Session

SAVE_LIMIT_MS = 20_000


class Autosave(QObject):
    """Follows one session. What cannot be kept is kept for this run only; nothing typed depends on a save."""

    def __init__(self, session: "Session", store: Store, kept: KeptDraft | None) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._id = kept.id if kept else new_draft_id()
        self._revision = kept.revision if kept else 0
        self._saved: ChannelDraft | None = kept.draft if kept else ChannelDraft()
        self._saving = False
        session.draft_changed.connect(self.save)
        session.created.connect(self._mark_created)
        session.directory_changed.connect(self._remember_pbx)

    @property
    def _jobs(self) -> "JobRunner":
        return self._session.jobs

    def fetch_secrets(self) -> None:
        """Bring the draft's secrets from the vault into the session."""
        draft = self._session.draft
        if secret_keys(draft):
            self._jobs.run(
                partial(read_secrets, self._session.vault, self._id, draft),
                self._secrets_read,
                self._not_saved,
                time_limit_ms=SAVE_LIMIT_MS,
            )

    def save(self) -> None:
        """Keep the draft as it is now; while a save runs, the newest waits."""
        draft = self._session.draft
        if self._saving or draft == self._saved:
            return
        self._saving = True
        self._jobs.run(
            partial(keep, self._store, self._session.vault, self._kept()),
            partial(self._draft_saved, draft),
            self._not_saved,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def save_now(self) -> None:
        """Keep the draft's text before the window closes; its secrets were kept when their page was left."""
        draft = self._session.draft
        if draft != self._saved:
            try:
                self._store.save_draft(self._kept())
            except Exception as error:  # the window closes all the same
                self._session.trouble = error

    def _kept(self) -> KeptDraft:
        self._revision += 1
        return KeptDraft(self._id, self._session.login.base_url, self._session.draft, self._revision)

    def _secrets_read(self, secrets: dict[str, str]) -> None:
        self._session.draft = with_secrets(self._session.draft, secrets)
        self._saved = self._session.draft

    def _draft_saved(self, draft: ChannelDraft, _nothing: None) -> None:
        self._saving = False
        self._saved = draft
        self._session.trouble = None
        self.save()

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._session.trouble = error

    def _mark_created(self, channel_id: int) -> None:
        work = partial(mark_created, self._store, self._kept(), channel_id)
        self._jobs.run(work, self._done, self._not_saved)

    def _remember_pbx(self) -> None:
        login = self._session.login
        if self._session.reached is not None:
            self._jobs.run(
                partial(remember, self._store, KnownPbx(login.base_url, login.client_id, login.pin)),
                self._done,
                self._not_saved,
            )

    def _done(self, _nothing: None) -> None:
        """Nothing to say: it is kept."""


def keep(store: Store, vault: "SessionVault", kept: KeptDraft, _stop: Stop) -> None:
    """Write the secrets first, then the draft that needs them."""
    from core.vault import draft_service

    for key in secret_keys(kept.draft):
        service = draft_service(kept.id, key)
        value = kept.draft.credentials.get(key, "")
        if value != (vault.get(service, key) or ""):
            if value:
                vault.set(service, key, value)
            else:
                vault.delete(service, key)
    store.save_draft(kept)


def read_secrets(vault: "SessionVault", draft_id: str, draft: ChannelDraft, _stop: Stop) -> dict[str, str]:
    """The draft's secrets that the vault has."""
    from core.vault import draft_service

    found = {key: vault.get(draft_service(draft_id, key), key) for key in secret_keys(draft)}
    return {key: value for key, value in found.items() if value}


def mark_created(store: Store, kept: KeptDraft, channel_id: int, _stop: Stop) -> None:
    """Keep the id of the created channel."""
    store.mark_created(kept, channel_id)


def remember(store: Store, pbx: KnownPbx, _stop: Stop) -> None:
    """Keep the PBX as the one used last."""
    store.remember_pbx(pbx)
