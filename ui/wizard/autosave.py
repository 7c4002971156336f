"""Keeps the wizard's draft in the store while it is typed, off the GUI thread, and says when its secrets are kept.

Text and secrets (`secret_saving.py`) are kept by jobs of their own: a keyring that hangs holds up no text. Only what
a person typed is kept: a draft that is looked at stays as it was. The text that tells of a secret comes first, then
the secret, and only when all are in the keyring a channel is ready to be sent.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from shiboken6 import isValid

from core.channel.credentials import NeverPickled
from core.channel.draft import ChannelDraft
from core.channel.secret_values import typed_secrets, with_secrets, without_secrets
from core.errors import Reason, VaultUnavailable
from core.pbx.address import one_form
from core.pbx.login import PbxLogin
from core.secrets.entries import LOGIN_SECRET, Answer, Entry, Slow, of_draft, of_pbx, value_of
from core.secrets.unavailable import told_of, unavailable
from core.store.channels import NotKept, Store, new_draft_id
from core.store.database import StoreUnusable
from core.store.draft_secrets import filled, make_ready
from core.store.rows import ChannelState, KeptDraft
from core.store.work import keep, read_typed
from ui.wizard.facts_saving import FactsSaving
from ui.wizard.page_saving import PageSaving
from ui.wizard.secret_saving import SAVE_LIMIT_MS, SecretSaving

if TYPE_CHECKING:
    from ui.jobs import Job, JobRunner
    from ui.wizard.wizard import ChannelWizard

Content = tuple[ChannelDraft, str, str]
"""All that a person types: the draft without the values of its secrets, address, Client ID."""
TYPING_MS = 400
"""What was typed is on its way to the disk so long after the first key."""
ROUNDS = 8
"""At the end so many saves follow one another at most: text, secrets, that it is ready, and what was typed since."""
CLOSING_S = 0.3
"""So long a window that closes waits for its save; a store that is held by another process takes longer."""
AGAIN_MS = (1_000, 2_000, 5_000, 10_000)
"""What could not be kept is tried again after so long, then always after the last."""


@dataclass(frozen=True, slots=True)
class HandedOver(NeverPickled):
    """What one autosave hands to the next: the draft with its keys, the login, and what the store has of it."""

    kept: KeptDraft
    login: PbxLogin
    own_login: PbxLogin | None
    trouble: Exception | None
    saved: tuple[Content, ChannelState]
    revision_saved: int
    exists: bool


class Autosave(QObject):
    """Follows one wizard. What cannot be kept is kept for this run only, and tried again; nothing depends on a save.

    Signals:
        kept: something was written into the store.
        not_ready: why the channel of this name, which was to be ready to send, is a draft all the same.
        left: nothing is left to be kept of a wizard that is gone.
    """

    kept = Signal()
    not_ready = Signal(str, object)
    left = Signal(object)

    def __init__(self, wizard: "ChannelWizard", store: Store, kept: KeptDraft | None) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._session = session = wizard.session
        self._store = store
        self._id = kept.id if kept else new_draft_id()
        self._revision = kept.revision if kept else 0
        # A new wizard may have begun behind the page of the PBX.
        page = kept.page if kept else max(wizard.currentId(), 0)
        self._page = PageSaving(session.jobs, store, self._id, page, self)
        self._opened, self._exists = kept, kept is not None
        self._let_go = self._left = False
        self._secrets = SecretSaving(session, self._id, kept, self)
        self._facts = FactsSaving(session, store, self._id, self)
        # While exactly this stands in the wizard, the draft's state is the one beside it.
        self._as_kept: tuple[Content, Mapping[str, str]] = (self._content(), {})
        self._state_kept = kept.state if kept else ChannelState.DRAFT
        self._saved = self._content(), self._state_kept
        self._revision_saved = self._revision
        self._ready_asked: tuple[Content, Mapping[str, str]] | None = None
        self._readying: Job | None = None
        self._saving: Job | None = None
        self._saving_content = self._saved
        self._failures = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try_again)
        session.store, session.draft_id = store, self._id
        self._secrets.kept.connect(self.save)
        self._secrets.held.connect(self._try_later)
        self._secrets.ended.connect(self._end_if_done)
        self._facts.kept.connect(self._fact_kept)
        self._facts.not_kept.connect(self._not_done)
        self._page.ended.connect(self._end_if_done)
        self._page.not_kept.connect(self._not_done)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING_MS)
        self._wait.timeout.connect(self._save_typed)
        self._links = self._made_links()
        for signal, slot in self._links:
            signal.connect(slot)

    def _made_links(self) -> "tuple[tuple[SignalInstance, Callable[..., None]], ...]":
        session, wizard = self._session, self._wizard
        return (
            (session.typed, self._typed),
            (session.draft_changed, self.save),
            (session.created, self._mark_created),
            (session.webhook_known, self._facts.keep_webhook),
            (session.followed, self._facts.keep_connection),
            (session.ticked, self._facts.keep_ticks),
            (session.directory_changed, self._facts.keep_lists),
            (wizard.currentIdChanged, self._page_turned),
            (wizard.closing, self.save_now),
        )

    def take(self, handed: "HandedOver") -> None:
        """What the one before could not keep is here now; the store has what that one has kept."""
        self._saved, self._revision_saved, self._exists = handed.saved, handed.revision_saved, handed.exists
        self._session.trouble = handed.trouble
        self._try_later()

    @property
    def _jobs(self) -> "JobRunner":
        return self._session.jobs

    def is_saving(self, draft_id: str) -> bool:
        """Whether this draft is not in the store yet as it was typed; the drawer has its secrets from then on."""
        is_to_come = self._session.trouble is None and self._is_new()
        return draft_id == self._id and (self._saving is not None or is_to_come)

    def has(self, draft_id: str) -> bool:
        """Whether something was typed into this draft."""
        return draft_id == self._id and (self._exists or self._is_new())

    def is_alone_with(self, draft_id: str) -> bool:
        """Whether what was typed into this draft could not be kept, and is here alone."""
        return draft_id == self._id and self.is_alone

    @property
    def is_alone(self) -> bool:
        """Whether what was typed could not be kept, and is here alone."""
        return self._session.trouble is not None and self.is_unsaved

    @property
    def is_unsaved(self) -> bool:
        """Whether the store has not what was typed, and nothing newer either."""
        return not self._let_go and not isinstance(self._session.trouble, NotKept) and self._is_new()

    @property
    def why(self) -> Exception | None:
        """Why it could not be kept, if that is known."""
        return self._session.trouble

    def as_typed(self) -> KeptDraft:
        """The draft as it stands in the wizard."""
        return self._kept(self._revision)

    def overtaken(self, channel_id: int) -> None:
        """The channel was created elsewhere: nothing that is typed from here on is kept, and the wizard learns it."""
        self.let_go()
        self._session.created_id = channel_id
        self._session.trouble = NotKept(self._session.draft.name, is_created=True)
        self._session.overtaken.emit()

    def hand_over(self) -> "HandedOver":
        """The draft as it was typed; another one keeps it from here on."""
        session, kept = self._session, self._kept(self._revision)
        self._let_go = True
        return HandedOver(
            kept, session.login, session.own_login, session.trouble, self._saved, self._revision_saved, self._exists
        )

    def follows(self, wizard: "ChannelWizard") -> bool:
        """Whether it is this wizard that it follows."""
        return self._wizard is wizard

    def let_go(self) -> None:
        """Another one follows the wizard from here on."""
        self._let_go = True
        self._wait.stop()
        self._again.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)

    def leave(self, parent: QObject) -> None:
        """The wizard goes; what was typed in it is kept to the end, and `left` is emitted then.

        Not before the wizard is gone, too: its pages have the session, which goes with this.
        """
        self._left = True
        self._wait.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._wizard.destroyed.connect(self._end_behind)
        self._session.setParent(self)
        self.setParent(parent)
        self.save()
        self._end_if_done()

    def _end_behind(self) -> None:
        """Qt tells of a window's end before it destroys what belongs to it."""
        QTimer.singleShot(0, self, self._end_if_done)

    def _end_if_done(self) -> None:
        is_done = not (self._running or self._facts.is_busy or self._page.is_busy or self._again.isActive())
        if self._left and is_done and not isValid(self._wizard):
            self.left.emit(self)

    def finish(self, limit_s: float) -> None:
        """At the end of the process: see that what was typed is kept, but wait no longer than this."""
        ends = time.monotonic() + limit_s
        self._wait.stop()
        self._again.stop()
        for _ in range(ROUNDS):
            self.save()
            running = self._running
            if not running or not self._jobs.wait(running[0], max(ends - time.monotonic(), 0)):
                return
            self._jobs.deliver_now(running[0])

    @property
    def _running(self) -> "list[Job]":
        jobs = (self._saving, self._readying, *self._secrets.running)
        return [job for job in jobs if job is not None]

    @property
    def makes_ready(self) -> bool:
        """Whether it is on the way to be one that is sent later: no draft is left."""
        return self._ready_asked is not None

    def keep_ready(self) -> None:
        """Let it be one to be sent later, once all its secrets are kept, until something is typed into it again."""
        self._ready_asked = self._as_now
        self.save()

    @property
    def _as_now(self) -> tuple[Content, Mapping[str, str]]:
        return self._content(), self._secrets.wanted()[0]

    def _make_ready(self) -> None:
        """The text first: it is that very text which becomes ready, and no newer one."""
        if self._ready_asked is None or self._readying is not None or self._saving is not None or self._is_new():
            return
        if self._ready_asked != self._as_now:
            self._ready_asked = None  # something was typed since
            return
        secrets = {of_draft(self._id, key): value for key, value in self._secrets.wanted()[0].items()}
        work = partial(
            make_ready, self._store, self._session.drawer, self._kept(self._revision_saved), secrets | self._taken()
        )
        self._readying = self._jobs.run(
            partial(work, self._secrets.label), self._readied, self._not_readied, time_limit_ms=SAVE_LIMIT_MS
        )

    def _taken(self) -> dict[Entry, str]:
        """The Client Secret that the PBX has taken: with this login it is sent."""
        login = self._session.login
        if self._session.reached is None or self._session.practising:
            return {}
        return {of_pbx(one_form(login.base_url), login.client_id): login.client_secret}

    def _readied(self, is_ready: bool) -> None:
        asked, self._ready_asked, self._readying = self._ready_asked, None, None
        if is_ready and asked is not None:
            self._as_kept, self._state_kept = asked, ChannelState.READY
            if self._saved[0] == asked[0]:
                self._saved = asked[0], ChannelState.READY
        self.kept.emit()
        self.save()
        self._end_if_done()

    def _not_readied(self, error: Exception) -> None:
        self._readying = None
        if isinstance(error, StoreUnusable):
            self._not_done(error)
            return
        self._ready_asked = None
        self.not_ready.emit(self._session.draft.name, told_of(error))
        self._end_if_done()

    def fetch_secrets(self) -> None:
        """Bring the draft's secrets from the drawer into the session."""
        assert self._opened is not None
        self._session.awaited = True
        self._jobs.run(
            partial(read_typed, self._session.drawer, self._opened),
            self._secrets_read,
            self._secrets_not_read,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def save(self) -> None:
        """Keep the draft as it is now; while a save runs, the newest waits."""
        self._save_text()
        self._save_secrets()
        self._make_ready()

    def save_now(self) -> None:
        """The window closes: keep what was typed, and wait for that a moment; the rest of it goes on without it."""
        self._save_within(CLOSING_S)
        if self._exists:
            self._page.save_within(CLOSING_S)
        self._save_secrets()

    def _save_within(self, limit_s: float) -> None:
        """Save the text, and wait for it so long; what was typed while a save ran comes after that one."""
        self._wait.stop()
        ends = time.monotonic() + limit_s
        for _ in range(2):
            self._save_text()
            saving = self._saving
            if saving is None or not self._jobs.wait(saving, max(ends - time.monotonic(), 0)):
                return
            self._jobs.deliver_now(saving)

    def _page_turned(self, number: int) -> None:
        ids = self._wizard.pageIds()
        # A wizard that closes turns to no page; one that goes on where it was left only passes the pages before. No
        # draft is opened at the last one: to keep it would have the create that begins there wait for the disk.
        if number in ids[:-1] and not self._wizard.is_resuming:
            self._page.page = ids.index(number)
            self._save_page()

    def _save_page(self) -> None:
        if self._exists:
            self._page.save()

    def _typed(self) -> None:
        # Not started anew by each key: what was typed first must not wait for the last.
        if not self._wait.isActive():
            self._wait.start()

    def _save_typed(self) -> None:
        self._wizard.peek()
        self.save()

    # The text

    def _content(self) -> Content:
        login = self._session.login
        return without_secrets(self._session.draft), login.base_url, login.client_id

    def _is_new(self) -> bool:
        """Whether something was typed since the last save. Opening a wizard and closing it again is no draft."""
        return (self._content(), self._state()) != self._saved and not self._is_only_offered()

    def _is_only_offered(self) -> bool:
        """Whether all that is new is a PBX taken from the list, be it by the window itself."""
        offered = self._session.offered
        return (
            not self._exists
            and offered is not None
            and self._content() == (without_secrets(ChannelDraft()), offered.base_url, offered.client_id)
        )

    def _state(self) -> ChannelState:
        as_kept = (self._content(), self._secrets.wanted()[0]) == self._as_kept
        return self._state_kept if as_kept else ChannelState.DRAFT

    def _save_text(self) -> None:
        if self._let_go or self._saving is not None or not self._is_new():
            return
        self._saving_content = saved = self._content(), self._state()
        kept = self._next()
        self._saving = self._jobs.run(
            partial(keep, self._store, kept, not self._left),
            partial(self._draft_saved, saved, kept),
            self._not_saved,
            time_limit_ms=SAVE_LIMIT_MS,
        )

    def _next(self) -> KeptDraft:
        self._revision += 1
        return self._kept(self._revision)

    def _kept(self, revision: int) -> KeptDraft:
        login, draft = self._session.login, self._session.draft
        return KeptDraft(self._id, login.base_url, draft, revision, self._page.page, self._state(), login.client_id)

    def _draft_saved(self, saved: tuple[Content, ChannelState], kept: KeptDraft, _nothing: None) -> None:
        self._exists, self._failures, self._revision_saved = True, 0, kept.revision
        if saved == self._saving_content:
            self._saving, self._saved = None, saved
        self._session.trouble = None
        self.kept.emit()
        self.save()
        self._page.kept_with_text(kept.page)
        self._save_page()
        self._end_if_done()

    def _not_saved(self, error: Exception) -> None:
        self._saving = None
        if isinstance(error, NotKept):  # trying it again would not help
            self._session.trouble = error
            self._end_if_done()
        else:
            self._not_done(error)

    def _not_done(self, error: Exception) -> None:
        self._session.trouble = error
        self._try_later()

    def _try_later(self) -> None:
        self._again.start(AGAIN_MS[min(self._failures, len(AGAIN_MS) - 1)])
        self._failures += 1

    def _try_again(self) -> None:
        self._facts.try_again()
        self._save_page()
        self.save()
        self._end_if_done()

    # The secrets

    def _save_secrets(self) -> None:
        if self._let_go or not self._exists:
            return
        told = [self._saved[0][0].secrets]
        if self._saving is not None:
            told.append(self._saving_content[0][0].secrets)
        self._secrets.save(told)

    def _secrets_read(self, answers: "Mapping[str, Answer]") -> None:
        assert self._opened is not None
        session, opened = self._session, self._opened
        typed_meanwhile = self._is_new()
        emptied = opened.draft.secrets - typed_secrets(session.draft)
        answers = {key: answer for key, answer in answers.items() if key not in emptied}
        values = {key: value for key, answer in answers.items() if (value := value_of(answer))}
        self._secrets.take(answers, values)
        if not opened.notes_secrets:
            session.draft = replace(session.draft, secrets=filled(opened, answers).draft.secrets)
        session.draft = with_secrets(
            session.draft, {key: value for key, value in values.items() if key != LOGIN_SECRET}
        )
        if LOGIN_SECRET in values and session.own_login is None and not session.login.client_secret:
            if one_form(session.login.base_url) == one_form(opened.base_url):
                session.login = PbxLogin(session.login.base_url, session.login.client_id, values[LOGIN_SECRET])
            else:
                session.late_login = PbxLogin(opened.base_url, opened.client_id, values[LOGIN_SECRET])
        if not typed_meanwhile:
            self._as_kept = self._content(), self._secrets.wanted()[0]
            self._saved = self._content(), self._state_kept
        session.answers, session.awaited = dict(answers), False
        session.secrets_came.emit()

    def _secrets_not_read(self, error: Exception) -> None:
        """The keyring did not answer in its time, or a defect: said at each field; nothing is taken for gone."""
        error = told_of(error)
        why = error if isinstance(error, VaultUnavailable) else unavailable(Reason.FAILED, type(error).__name__)
        self._session.answers = {key: Slow(why) for key in self._session.draft.secrets}
        self._session.awaited = False
        self._session.secrets_came.emit()

    # What the wizard tells

    def _mark_created(self, draft_id: str, channel_id: int) -> None:
        # The journal has noted it for the draft that was ordered; ordered without a store, it is this one.
        if draft_id not in ("", self._id):
            return
        self._facts.mark_created(self._next(), channel_id)

    def _fact_kept(self) -> None:
        self.kept.emit()
        self._end_if_done()
