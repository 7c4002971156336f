"""What is written of a plan: a report of each site and channel, and an example of a list of sites to begin with."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.fleet.desk import Desk, write_example, write_report
from ui.fleet.model import PlanModel
from ui.look.file_dialog import ask_where_to_save
from ui.own_jobs import OwnJobs

if TYPE_CHECKING:
    from ui.jobs import JobRunner


class FilesOut(QObject):
    """Signals:
    written: with a sentence about what was. failed: with the exception.
    """

    written = Signal(str)
    failed = Signal(object)

    def __init__(self, jobs: "JobRunner", desk: Desk, model: PlanModel, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._desk, self._model, self._window = OwnJobs(jobs), desk, model, window

    @property
    def is_under_way(self) -> bool:
        """Whether one is being written."""
        return self._jobs.are_under_way

    def ask_for_report(self) -> None:
        """Choose where the report goes."""
        kinds = [(self.tr("CSV for spreadsheets"), "csv")]
        ask_where_to_save(self._window, self.tr("Save the report"), kinds, self.write_report)

    def write_report(self, target: str) -> None:
        """Write what is known of each site and channel, as CSV; no secret stands in it."""
        work = partial(write_report, self._desk, Path(target), self._model.told())
        self._jobs.run(work, partial(self._done, self.tr("The report was saved.")), self.failed.emit)

    def ask_for_example(self) -> None:
        """Choose where the example goes."""
        kinds = [(self.tr("CSV for spreadsheets"), "csv")]
        ask_where_to_save(self._window, self.tr("Save an example of a list of sites"), kinds, self.write_example)

    def write_example(self, target: str) -> None:
        """Write a list of sites to begin with."""
        done = self.tr("The example was saved: fill in a line for each PBX.")
        work = partial(write_example, self._desk, Path(target))
        self._jobs.run(work, partial(self._done, done), self.failed.emit)

    def _done(self, text: str, _nothing: None) -> None:
        self.written.emit(text)
