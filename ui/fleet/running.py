"""A run over the sites on a worker; what it tells is fetched by the window's own clock, some times a second."""

import queue
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.fleet.plan import Plan
from core.fleet.site_run import Options
from core.stop import Stop

if TYPE_CHECKING:
    from core.fleet.desk import ManySites
    from core.fleet.opening import Opened
    from core.fleet.outcome import Became
    from core.once import Once
    from ui.jobs import Job, JobRunner

FETCH_MS = 80


class FleetRun(QObject):
    """At most one run at a time.

    Signals:
        told: a list of `Became`. ended: nothing more comes. failed: with the error why it did not begin.
    """

    told = Signal(list)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, jobs: "JobRunner", desk: "Once[ManySites]", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._desk = jobs, desk
        self._ending = Stop()
        self._news: queue.SimpleQueue[Became] = queue.SimpleQueue()
        self._job: Job | None = None
        self._clock = QTimer(self, interval=FETCH_MS)
        self._clock.timeout.connect(self._fetch)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def start(self, plan: Plan, opened: "Opened", options: Options) -> None:
        """Begin; only while nothing is under way."""
        self._news, self._ending = queue.SimpleQueue(), Stop()
        work = partial(_carry_out, self._desk, plan, opened, options, self._news, self._ending)
        self._job = self._jobs.run(work, self._done, self._not_done)
        self._clock.start()

    def end(self) -> None:
        """Begin nothing more, also where the run is only about to be made."""
        self._ending.ask()

    def stop(self) -> None:
        """Break it off: the window closes. What became of each cell is told all the same."""
        if self._job is not None:
            self._job.stop.ask()

    def _fetch(self) -> None:
        found = []
        while not self._news.empty():
            found.append(self._news.get_nowait())
        if found:
            self.told.emit(found)

    def _done(self, _nothing: None) -> None:
        self._job = None
        self._clock.stop()
        self._fetch()
        self.ended.emit()

    def _not_done(self, error: Exception) -> None:
        self._job = None
        self._clock.stop()
        self._fetch()
        self.failed.emit(error)


def _carry_out(
    desk: "Once[ManySites]",
    plan: Plan,
    opened: "Opened",
    options: Options,
    news: "queue.SimpleQueue[Became]",
    ending: Stop,
    stop: Stop,
) -> None:
    """On a worker: begin, and wait for the end."""
    run = desk().run(plan, opened, options, news.put)
    ending.wake_with(run.end)
    stop.wake_with(run.stop)
    run.go()
    stop.wake_with(None)
