"""Keeps in the store what becomes known of a channel and its PBX: created, webhook, steps done, connection, lists."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.pbx.address import one_form
from core.pbx.following import Following
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KeptDraft, KnownPbx
from core.store.work import Ticks, keep_connection, keep_webhook, mark_created, remember

if TYPE_CHECKING:
    from ui.wizard.session import Session


class FactsSaving(QObject):
    """Each is kept by a job of its own; what could not be kept waits for `try_again`.

    Signals:
        kept: one of them is in the store. not_kept: why one is not.
    """

    kept = Signal()
    not_kept = Signal(object)

    def __init__(self, session: "Session", store: Store, draft_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._store, self._id = session, store, draft_id
        self._ticks = Ticks(store, draft_id)
        self._doing = 0
        self._undone: list[Callable[[Stop], None]] = []

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._doing > 0

    def try_again(self) -> None:
        """Begin anew with what could not be kept."""
        undone, self._undone = self._undone, []
        for work in undone:
            self._do(work)

    def mark_created(self, kept: KeptDraft, channel_id: int) -> None:
        """This draft was created as a channel with that ID."""
        self._do(partial(mark_created, self._store, kept, channel_id, self._session.drawer))

    def keep_webhook(self, webhook_url: str) -> None:
        """The webhook URL was read from the PBX."""
        self._do(partial(keep_webhook, self._store, self._id, webhook_url))

    def keep_ticks(self, ticked: frozenset[str]) -> None:
        """These steps at the provider are done."""
        self._do(self._ticks.keep(ticked))

    def keep_connection(self, found: Following) -> None:
        """How the channel is connected to its provider."""
        if found.is_told:
            self._do(partial(keep_connection, self._store, self._id, found))

    def keep_lists(self) -> None:
        """The PBX was reached: its name, and its lists of extensions and queues."""
        login, reached = self._session.login, self._session.reached
        if reached is not None:
            pbx = KnownPbx(one_form(login.base_url), login.client_id, reached.description.device_name)
            self._do(partial(remember, self._store, pbx, reached.directory))

    def _do(self, work: Callable[[Stop], None]) -> None:
        self._doing += 1
        self._session.jobs.run(work, self._done, partial(self._not_done, work))

    def _done(self, _nothing: None) -> None:
        self._doing -= 1
        self.kept.emit()

    def _not_done(self, work: Callable[[Stop], None], error: Exception) -> None:
        self._doing -= 1
        self._undone.append(work)
        self.not_kept.emit(error)
