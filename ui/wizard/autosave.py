"""Keeps the wizard's draft in the store and its secrets in the vault while it is typed, off the GUI thread.

Text and secrets are kept by jobs of their own: a keyring that hangs holds up no text.
"""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.channel.draft import ChannelDraft
from core.stop import Stop
from core.store.channels import Store, new_draft_id
from core.store.draft_text import LOGIN_SECRET, secret_keys, with_secrets
from core.store.rows import ChannelState, KeptDraft, KnownPbx

if TYPE_CHECKING:
    from core.channel.directory import Directory
    from core.secrets.vault import SessionVault
    from ui.jobs import JobRunner
    from ui.wizard.wizard import ChannelWizard, Page

SAVE_LIMIT_MS = 20_000
State = tuple[ChannelDraft, str, str, int, ChannelState]
"""All that a save keeps: draft, address, Client ID, page, and whether it is ready to be sent."""
TYPING_MS = 400
"""What was typed is on its way to the disk so long after the first key."""


class Autosave(QObject):
    """Follows one wizard. What cannot be kept is kept for this run only; nothing typed depends on a save."""

    def __init__(self, wizard: "ChannelWizard", store: Store, kept: KeptDraft | None) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._session = session = wizard.session
        self._store = store
        self._id = kept.id if kept else new_draft_id()
        self._revision = kept.revision if kept else 0
        self._page = kept.page if kept else 0
        self._saved: State | None = None
        self._untouched = session.draft, session.login.base_url, session.login.client_id
        self._saved_secrets: dict[str, str] = {}
        self._saving = False
        self._saving_secrets = False
        self._state = ChannelState.DRAFT
        session.store, session.draft_id = store, self._id
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING_MS)
        self._wait.timeout.connect(self._save_typed)
        session.typed.connect(self._typed)
        session.draft_changed.connect(self.save)
        session.created.connect(self._mark_created)
        session.webhook_known.connect(self._keep_webhook)
        session.directory_changed.connect(self._remember_pbx)
        wizard.currentIdChanged.connect(self._page_turned)
        wizard.closing.connect(self.save_now)

    @property
    def _jobs(self) -> "JobRunner":
        return self._session.jobs

    def let_go(self) -> None:
        """Another one follows the wizard from here on."""
        session = self._session
        self._wait.stop()
        for signal, slot in (
            (session.typed, self._typed),
            (session.draft_changed, self.save),
            (session.created, self._mark_created),
            (session.webhook_known, self._keep_webhook),
            (session.directory_changed, self._remember_pbx),
            (self._wizard.currentIdChanged, self._page_turned),
            (self._wizard.closing, self.save_now),
        ):
            signal.disconnect(slot)

    def keep_ready(self) -> None:
        """From here on the draft is one to be sent later, until something is typed into it again."""
        self._state = ChannelState.READY
        self._saved = None

    def fetch_secrets(self) -> None:
        """Bring the draft's secrets from the vault into the session."""
        self._jobs.run(
            partial(read_secrets, self._session.vault, self._id, self._session.draft),
            self._secrets_read,
            self._secrets_not_kept,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def save(self) -> None:
        """Keep the draft as it is now; while a save runs, the newest waits."""
        self._save_text()
        self._save_secrets()

    def save_now(self) -> None:
        """Keep the draft's text before the window closes; its secrets are on their way already."""
        self._wait.stop()
        if self._is_new():
            try:
                self._store.save_draft(self._kept())
                self._store.set_in_hand(self._id)
            except Exception as error:  # the window closes all the same
                self._session.trouble = error
        self._save_secrets()

    def _page_turned(self, number: int) -> None:
        # A wizard that closes turns to no page: nothing was typed, and a draft that is kept ready stays so.
        if number >= 0:
            self._typed()

    def _typed(self) -> None:
        self._state = ChannelState.DRAFT
        # Not started anew by each key: what was typed first must not wait for the last.
        if not self._wait.isActive():
            self._wait.start()

    def _save_typed(self) -> None:
        page = self._wizard.currentPage()
        if page is not None:
            _peek(page)  # type: ignore[arg-type]
        self.save()

    def _state_now(self) -> State:
        ids = self._wizard.pageIds()
        current = self._wizard.currentId()
        # A wizard that was closed has no current page any more.
        self._page = ids.index(current) if current in ids else self._page
        login = self._session.login
        return self._session.draft, login.base_url, login.client_id, self._page, self._state

    def _is_new(self) -> bool:
        now = self._state_now()
        # Opening a wizard and closing it again is no draft.
        return now != self._saved and not (self._saved is None and now[:3] == self._untouched)

    def _save_text(self) -> None:
        if self._saving or not self._is_new():
            return
        self._saving = True
        self._jobs.run(
            partial(keep, self._store, self._kept()),
            partial(self._draft_saved, self._state_now()),
            self._not_saved,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def _save_secrets(self) -> None:
        draft = self._session.draft
        secrets = {key: draft.credentials.get(key, "") for key in secret_keys(draft)}
        secrets[LOGIN_SECRET] = "" if self._session.reached is not None else self._session.login.client_secret
        changed = {key: value for key, value in secrets.items() if value != self._saved_secrets.get(key, "")}
        if self._saving_secrets or not changed:
            return
        self._saving_secrets = True
        self._jobs.run(
            partial(keep_secrets, self._session.vault, self._id, changed),
            partial(self._secrets_saved, changed),
            self._secrets_not_kept,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def _kept(self) -> KeptDraft:
        self._revision += 1
        draft, base_url, client_id, page, state = self._state_now()
        return KeptDraft(self._id, base_url, draft, self._revision, page, state, client_id)

    def _secrets_read(self, secrets: dict[str, str]) -> None:
        self._saved_secrets |= secrets
        session, client_secret = self._session, secrets.pop(LOGIN_SECRET, "")
        session.draft = with_secrets(session.draft, secrets)
        if client_secret and not session.login.client_secret:
            session.login = replace(session.login, client_secret=client_secret)
        page = self._wizard.currentPage()
        if page is not None and (secrets or client_secret):
            page.load()  # type: ignore[attr-defined]

    def _draft_saved(self, state: State, _nothing: None) -> None:
        self._saving = False
        self._saved = state
        self._session.trouble = None
        self._save_text()

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._session.trouble = error

    def _secrets_saved(self, secrets: dict[str, str], _nothing: None) -> None:
        self._saving_secrets = False
        self._saved_secrets |= secrets
        self._save_secrets()

    def _secrets_not_kept(self, error: Exception) -> None:
        self._saving_secrets = False
        self._session.trouble = error

    def _mark_created(self, channel_id: int) -> None:
        self._jobs.run(partial(mark_created, self._store, self._kept(), channel_id), self._done, self._not_saved)

    def _keep_webhook(self, webhook_url: str) -> None:
        work = partial(keep_webhook, self._store, self._id, webhook_url)
        self._jobs.run(work, self._done, self._not_saved)

    def _remember_pbx(self) -> None:
        login, reached = self._session.login, self._session.reached
        if reached is not None:
            from core.pbx.address import one_form

            self._jobs.run(
                partial(
                    remember, self._store, KnownPbx(one_form(login.base_url), login.client_id), reached.directory
                ),
                self._done,
                self._not_saved,
            )

    def _done(self, _nothing: None) -> None:
        """Nothing to say: it is kept."""


def _peek(page: "Page") -> None:
    page.peek()


def keep(store: Store, kept: KeptDraft, _stop: Stop) -> None:
    """Write a draft's text, and that it is the one being worked on."""
    store.save_draft(kept)
    store.set_in_hand(kept.id)


def keep_secrets(vault: "SessionVault", draft_id: str, secrets: dict[str, str], _stop: Stop) -> None:
    """Write secrets of a draft; an empty one is deleted."""
    from core.secrets.vault import draft_service

    for key, value in secrets.items():
        service = draft_service(draft_id, key)
        if value:
            vault.set(service, key, value)
        else:
            vault.delete(service, key)


def read_secrets(vault: "SessionVault", draft_id: str, draft: ChannelDraft, _stop: Stop) -> dict[str, str]:
    """The draft's secrets that the vault has."""
    from core.secrets.vault import draft_service

    found = {key: vault.get(draft_service(draft_id, key), key) for key in (*secret_keys(draft), LOGIN_SECRET)}
    return {key: value for key, value in found.items() if value}


def mark_created(store: Store, kept: KeptDraft, channel_id: int, _stop: Stop) -> None:
    """Keep the id of the created channel."""
    store.mark_created(kept, channel_id)


def keep_webhook(store: Store, draft_id: str, webhook_url: str, _stop: Stop) -> None:
    """Keep the webhook URL of the created channel."""
    store.keep_webhook(draft_id, webhook_url)


def remember(store: Store, pbx: KnownPbx, directory: "Directory", _stop: Stop) -> None:
    """Keep the PBX as the one used last, with its lists as they are now."""
    store.remember_pbx(pbx)
    store.keep_directory(pbx.base_url, directory)
