"""Keeps in the store which page of the wizard the person is on: the one that is kept last must be that one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.store.channels import Store
from core.store.work import keep_page

if TYPE_CHECKING:
    from ui.jobs import Job, JobRunner


class PageSaving(QObject):
    """One save after another, so that none that comes late writes over a newer one.

    Args:
        page: the one that is kept, or that a draft begins with.

    Signals:
        ended: nothing is on its way any more. not_kept: with why.

    Attributes:
        page: the one that the person is on.
    """

    ended = Signal()
    not_kept = Signal(Exception)

    def __init__(self, jobs: "JobRunner", store: Store, draft_id: str, page: int, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._store, self._id = jobs, store, draft_id
        self.page = self._kept = page
        self._saving: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._saving is not None

    def save(self) -> None:
        """Keep the page, of a draft that is in the store."""
        if self._saving is None and self.page != self._kept:
            self._kept = self.page
            work = partial(keep_page, self._store, self._id, self.page)
            self._saving = self._jobs.run(work, self._saved, self._not_saved)

    def save_within(self, limit_s: float) -> None:
        """Keep the page, and wait for it so long; also for one that was turned to since a save began."""
        for _ in range(2):
            self.save()
            saving = self._saving
            if saving is not None and self._jobs.wait(saving, limit_s):
                self._jobs.deliver_now(saving)

    def kept_with_text(self, page: int) -> None:
        """The text was kept, with this page: before or after the one that was kept last, which nobody knows."""
        if page != self.page:
            self._kept = page

    def _saved(self, _nothing: None) -> None:
        self._saving = None
        self.save()
        self.ended.emit()

    def _not_saved(self, error: Exception) -> None:
        self._saving, self._kept = None, -1
        self.not_kept.emit(error)
