"""Keeps the secrets that are typed in a wizard in the drawer, off the GUI thread, once the store tells of them."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.secret_values import secret_keys, typed_secrets
from core.errors import Abandoned
from core.pbx.address import one_form
from core.secrets.drawer import Act
from core.secrets.entries import LOGIN_SECRET, Answer, Entry, Label, NotThere, ThisRunOnly, of_draft
from core.secrets.unavailable import told_of
from core.store.database import StoreUnusable
from core.store.rows import KeptDraft
from core.store.work import keep_secrets

if TYPE_CHECKING:
    from ui.jobs import Job
    from ui.wizard.session import Session

SAVE_LIMIT_MS = 20_000


class SecretSaving(QObject):
    """A secret goes only when its field was emptied.

    Signals:
        kept: what was begun has its answers. held: some of it is to be begun again later. ended: nothing more comes
            of one job, whatever became of it.
    """

    kept = Signal()
    held = Signal()
    ended = Signal()

    def __init__(self, session: "Session", draft_id: str, opened: KeptDraft | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._id = session, draft_id
        self._handed: dict[str, str] = {}
        self._known: set[str] = set(typed_secrets(opened.draft)) if opened else set()
        self._login_kept_of = one_form(opened.base_url) if opened else ""
        self._saving: list[Job] = []

    @property
    def running(self) -> "list[Job]":
        """What is on its way."""
        return self._saving

    @property
    def label(self) -> Label:
        """Of the keys, and of the Client Secret, which is noted for the address that it was typed for."""
        draft, login = self._session.draft, self._session.own_login or self._session.login
        return Label(draft.name, draft.channel, one_form(login.base_url))

    def wanted(self) -> tuple[dict[str, str], frozenset[str]]:
        """The values that belong into the drawer, and the keys of all that are meant, also of those not at hand."""
        draft, login = self._session.draft, self._session.own_login
        own = login.client_secret if login is not None else None
        values = {key: draft.credentials.get(key, "") for key in secret_keys(draft)}
        meant = typed_secrets(draft)
        if own and self._session.reached is None:
            values[LOGIN_SECRET] = own
        taken = self._session.reached is not None and self._session.secret_is_of_pbx
        if own is None or (own and not taken):
            meant |= {LOGIN_SECRET}  # until the drawer has it for the PBX itself
        return {key: value for key, value in values.items() if value}, meant

    def take(self, answers: "Mapping[str, Answer]", values: Mapping[str, str]) -> None:
        """These stand in the drawer already."""
        self._handed |= {key: value for key, value in values.items() if key not in self._handed}
        self._known |= {key for key, answer in answers.items() if not isinstance(answer, NotThere)}

    def save(self, told: Collection[frozenset[str]]) -> None:
        """Each is begun at once, also while others are on their way: the drawer keeps the order.

        Args:
            told: the keys of which the text in the store tells, and one on its way there. A text without a key that
                came after its secret would do away with it, as of a field that was emptied.
        """
        values, meant = self.wanted()
        label = self.label
        changed = {
            key: value
            for key, value in values.items()
            # The same secret, typed for another address, is another one.
            if value != self._handed.get(key) or (key == LOGIN_SECRET and label.base_url != self._login_kept_of)
        }
        changed = {
            key: value for key, value in changed.items() if key == LOGIN_SECRET or all(key in keys for keys in told)
        }
        emptied = (self._known | set(self._handed)) - meant
        if not (changed or emptied):
            return
        if LOGIN_SECRET in changed:
            self._login_kept_of = label.base_url
        self._handed = {key: value for key, value in self._handed.items() if key not in emptied} | changed
        self._known = (self._known - emptied) | set(changed)
        self._begin(changed, emptied, label)

    def _begin(self, changed: Mapping[str, str], emptied: Collection[str], label: Label) -> None:
        wanted: dict[Entry, str | None] = {of_draft(self._id, key): value for key, value in changed.items()}
        drawer = self._session.drawer
        acts = drawer.begin(wanted | {of_draft(self._id, key): None for key in emptied}, label)
        job = self._session.jobs.run(
            partial(keep_secrets, drawer, acts, label),
            self._saved,
            partial(self._not_kept, acts),
            time_limit_ms=SAVE_LIMIT_MS,
        )
        self._saving.append(job)

    def _saved(self, answers: "Mapping[str, Answer]") -> None:
        self._forget_ended()
        self._session.answers |= answers
        self._session.keys_trouble = self._session.drawer.trouble
        # Where the store was held, and not where the keyring refused: to ask that again is a person's act.
        held = [
            key
            for key, each in answers.items()
            if isinstance(each, ThisRunOnly) and isinstance(each.why, StoreUnusable)
        ]
        for key in held:
            self._handed.pop(key, None)
        (self.held if held else self.kept).emit()
        self.ended.emit()

    def _not_kept(self, acts: tuple[Act, ...], error: Exception) -> None:
        """Abandoned: the drawer goes on by itself and has the values in memory meanwhile. Else it never began."""
        self._forget_ended()
        self._session.keys_trouble = told_of(error)
        if not isinstance(error, Abandoned):
            for act in acts:
                self._handed.pop(act.entry.key, None)
                self._known |= {act.entry.key}
            self.held.emit()
        self.ended.emit()

    def _forget_ended(self) -> None:
        self._saving = [job for job in self._saving if self._session.jobs.is_waiting(job)]
