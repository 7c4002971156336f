"""Work on many rows: off the GUI thread, with a progress bar and Cancel; on few rows it is done at once."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core.giving_way import give_way
from core.stop import Progress, Stop
from ui.jobs import Job, JobRunner
from ui.look.buttons import make_button
from ui.look.theme import GRID, ToneLabel
from ui.look.tokens import SPACES

T = TypeVar("T")
Work = Callable[[Stop, Progress], T]
AT_ONCE = 5_000
"""Rows that are worked on at once, in some 10 ms."""
READ_AT_ONCE = 150
"""The same, where the number of each is read anew."""
CHARACTERS_AT_ONCE = 600
"""Of text that is read at once, however few rows it is: as a mail has them 20 lines take 10 ms."""
LOOK_MS = 50
PAINT_MS = 10
"""So long the window has for itself before a worker begins. To show that it is busy it comes into Python a hundred
times, and a worker that computes meanwhile lets it wait each time: the event loop stood still for 150 ms."""


class LongWork(QWidget):
    """A line with what is done, how far it is, and Cancel. Hidden while nothing runs.

    Signals:
        busy_changed: work begins or ends; meanwhile the rows it works on must not change.
    """

    busy_changed = Signal(bool)

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__()
        self.jobs = jobs
        self._job: Job | None = None
        self._begin: Callable[[], Job] | None = None
        self._told = [0, 0]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACES[2])
        self._title = ToneLabel()
        row.addWidget(self._title, 1)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(24 * GRID)
        row.addWidget(self._bar)
        self._cancel = make_button("cancel_work", self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        row.addWidget(self._cancel)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(PAINT_MS)
        self._painted.timeout.connect(self._start)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something runs, or is about to."""
        return self._job is not None or self._begin is not None

    def run(
        self,
        title: str,
        rows: int,
        work: "Work[T]",
        on_success: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        can_cancel: bool = True,
        characters: int = 0,
        at_once: int = AT_ONCE,
    ) -> None:
        """Do work on so many rows, and hand its result over on the GUI thread; nothing comes after Cancel.

        Args:
            characters: of foreign text that is to be read in them. at_once: so many rows are not many.
        """
        self.cancel()
        self._cancel.setVisible(can_cancel)
        if rows <= at_once and characters <= CHARACTERS_AT_ONCE:
            try:
                result = work(Stop(), _tell_nobody)
            except Exception as error:
                on_error(error)
            else:
                on_success(result)
            return
        told = self._told = [0, 0]
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self.show()
        ended = partial(self._ended, on_success), partial(self._ended, on_error)
        self._begin = partial(self.jobs.run, partial(_work, work, told), *ended)
        self._look.start()
        self.busy_changed.emit(True)
        self._painted.start()

    def _start(self) -> None:
        if self._begin is not None:
            begin, self._begin = self._begin, None
            self._job = begin()

    def cancel(self) -> None:
        """Stop what runs and forget what it would bring."""
        if self.busy:
            self._painted.stop()
            self.jobs.drop(self._job)
            self._end()

    def _ended(self, then: Callable[[T], None], result: T) -> None:
        self._end()
        then(result)

    def _end(self) -> None:
        self._job = self._begin = None
        self._look.stop()
        self.busy_changed.emit(False)
        self.hide()  # not before: the keyboard may be at Cancel, and comes from there to where it was

    def _show_progress(self) -> None:
        done, whole = self._told
        if whole:
            self._bar.setRange(0, whole)
            self._bar.setValue(done)


def _work(work: "Work[T]", told: list[int], stop: Stop) -> T:
    """On the worker's thread: progress is left where the window looks for it."""

    def progress(done: int, whole: int) -> None:
        told[:] = done, whole
        give_way()

    return work(stop, progress)


def _tell_nobody(_done: int, _whole: int) -> None:
    """There is no time to tell anything."""
