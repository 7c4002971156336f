"""The plan that is open: its files are chosen, read on a worker, and read again for what a person allows or a tag."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.fleet.desk import Desk, read_plan
from ui.look.file_dialog import ask_for_files

if TYPE_CHECKING:
    from core.fleet.opening import Ask, Opened
    from ui.jobs import Job, JobRunner


class PlanReading(QObject):
    """At most one is read at a time; the one that is open stays until the next is read.

    Args:
        may_read: whether another may take the place of the one that is open.

    Attributes:
        opened: None before the first. allowed: what a person said may be given to it.

    Signals:
        begun: one is being read. came: it is open. failed: it could not be read, with the exception.
    """

    begun = Signal()
    came = Signal()
    failed = Signal(object)

    def __init__(self, jobs: "JobRunner", desk: Desk, window: QWidget, may_read: Callable[[], bool]) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._window, self._may_read = jobs, desk, window, may_read
        self.opened: Opened | None = None
        self.allowed: Collection[Ask] = ()
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether one is being read."""
        return self._job is not None

    def take_over(self, before: "PlanReading") -> None:
        """Have the plan that is open in another window."""
        self.opened, self.allowed = before.opened, before.allowed

    def ask(self) -> None:
        """Choose the files of a plan."""
        if not self._may_read():
            return
        title = self.tr("Open a plan: channel files, and one list of sites")
        files = self.tr("Channel files and lists of sites")
        kinds = [f"{files} (*.json *.csv *.tsv *.xlsx *.ods)", self.tr("All files") + " (*)"]
        ask_for_files(self._window, title, kinds, self.open)

    def open(self, files: Sequence[str], allowed: "Collection[Ask]" = (), tag: str = "") -> None:
        """Read a plan of these files.

        Args:
            allowed: what a person said may be given to it. tag: the plan is for the sites with this tag alone.
        """
        if not self._may_read():
            return
        self._jobs.drop(self._job)
        self.allowed = allowed
        work = partial(read_plan, self._desk, tuple(files), allowed, tag)
        self._job = self._jobs.run(work, self._read, self._not_read)
        self.begun.emit()

    def allow_asked(self) -> None:
        """Give the plan what it asks for."""
        if self.opened is not None:
            self._open_again([*self.allowed, *self.opened.asks], self.opened.source.tag)

    def choose_tag(self, tag: str) -> None:
        """Narrow it to the sites with this tag; "" for all."""
        self._open_again(self.allowed, tag)

    def _open_again(self, allowed: "Collection[Ask]", tag: str) -> None:
        if self.opened is not None:
            source = self.opened.source
            sites = [str(source.sites)] if source.sites is not None else []
            self.open([*source.files, *sites], allowed, tag)

    def _read(self, found: "Opened") -> None:
        self._job, self.opened = None, found
        self.came.emit()

    def _not_read(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
