"""Work off the GUI thread, results on it. The only file of the windows that starts threads."""

import gc
import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.errors import Abandoned, AppError, without_frames
from core.giving_way import Turn, give_way_no_more
from core.stop import Stop
from ui.own_turn import OwnTurn

T = TypeVar("T")
_HELD: dict[threading.Event, "_Task"] = {}
"""All that a worker works with, until it has ended: it may hold a widget, and a worker that lets go of one as the
last destroys it on its own thread, which crashes the process. Only the GUI thread takes away from here."""
Execute = Callable[[Callable[[], None]], None]
log = logging.getLogger(__name__)
SWITCH_S = 0.001
"""After how long a worker lets the GUI thread in. To paint one window it comes in many times, and Python's 5 ms each
time held the event loop for 120 ms while a table was read; the reading takes no longer."""
GARBAGE_MS = 500
MOST_YOUNG = 20_000
"""So many new objects are the rows of a table that was read: to look through them takes 60 ms and finds nothing."""


def start_daemon_thread(work: Callable[[], None]) -> None:
    """Run `work` in a thread that cannot hold up the end of the process."""
    threading.Thread(target=work, daemon=True).start()


class Job:
    """Work under way. `stop.ask()` ends it early; its result still comes unless the job is dropped."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.stop = Stop()
        self.done = threading.Event()
        self.ended: list[tuple[object, Exception | None]] = []
        self.limit: QTimer | None = None


class JobRunner(QObject):
    """Runs core callables and brings their results to bound methods (or partials of them) of QObjects.

    It lives as long as the application. A worker sees only a job number and a core callable, never a widget, so
    that no widget is ever destroyed on a worker's thread.

    Args:
        execute: how work is run; tests pass one that they drive by hand.
        on_unexpected: told on the worker's thread of an exception that no caller foresaw.
    """

    _ended = Signal(int, object, object)

    def __init__(
        self,
        execute: Execute = start_daemon_thread,
        parent: QObject | None = None,
        on_unexpected: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_S)
        self._execute = execute
        self._on_unexpected = on_unexpected or _log_unexpected
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._jobs: dict[int, Job] = {}
        self._last = 0
        self._ended.connect(self._bring)
        self._brought = deque[tuple[int, object, Exception | None]]()
        self._delivery = OwnTurn(self, self._deliver_one, is_seen=True)
        self._mailbox = _Mailbox(self._ended.emit)
        self._turn, self._turned = Turn(), QTimer(self)
        self._turned.setSingleShot(True)
        self._turned.timeout.connect(self._end_turn)
        # Whoever forgets `shutdown`: a worker finds the mailbox closed, and not a runner that is gone.
        self.destroyed.connect(self._mailbox.close)
        self.destroyed.connect(self._turn.end)

    def run(
        self,
        work: Callable[[Stop], T],
        on_success: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        time_limit_ms: int = 0,
    ) -> Job:
        """Start `work` and call `on_success` or `on_error` on the GUI thread when it ends.

        With `time_limit_ms` the job is abandoned after that time: `on_error` gets `Abandoned`.
        """
        self._begin_turn()
        self._last += 1
        job = Job(self._last)
        self._waiting[job.number] = (on_success, on_error)
        self._jobs[job.number] = job
        if time_limit_ms:
            job.limit = QTimer(self)
            job.limit.setSingleShot(True)
            # A method: connected to a partial, the timer's end ended the process in one case of four.
            job.limit.timeout.connect(self._abandon_late)
            job.limit.start(time_limit_ms)
        self._let_go()
        task = _HELD[job.done] = _Task(work, self._on_unexpected, self._mailbox, job)
        handed = [task]
        del task
        try:
            self._execute(partial(_working, handed, job.done))
        except (RuntimeError, MemoryError) as error:  # no memory for one more thread
            handed.clear()
            job.ended.append((None, error.with_traceback(None)))
            job.done.set()
            # Later, as any other job's end: the caller does not have the job yet.
            QTimer.singleShot(0, self, partial(self._deliver, job.number, None, error.with_traceback(None)))
        return job

    def let_go(self, values: list[Any]) -> None:
        """Let a worker free many plain values, nothing that holds a widget; the caller keeps none."""
        self.run(lambda _stop: values.clear(), _freed, _freed)

    def is_waiting(self, job: Job) -> bool:
        """Whether somebody still waits for what a job brings."""
        return job.number in self._waiting

    def drop(self, job: Job | None) -> None:
        """Stop a job and ignore whatever it still brings."""
        if job is not None:
            self._waiting.pop(job.number, None)
            self._end(job.number)
            job.stop.ask()

    def wait(self, job: Job, limit_s: float) -> bool:
        """Wait for work to end, but no longer than this; only when no window is left that would freeze meanwhile."""
        give_way_no_more()
        return job.done.wait(limit_s)

    def deliver_now(self, job: Job) -> None:
        """Deliver at once what a job brought that has ended, instead of when the event loop comes to it."""
        for result, error in job.ended:
            self._deliver(job.number, result, error)

    def shutdown(self) -> None:
        """Stop everything; nothing is delivered any more. Does not wait: a hanging call cannot be ended.

        It must come before the runner is destroyed: a worker that emits meanwhile would crash the process.
        """
        self._mailbox.close()
        self._turn.end()
        for job in list(self._jobs.values()):
            self.drop(job)

    def _begin_turn(self) -> None:
        """What starts work, or shows its result, is laid out and painted before long work goes on."""
        self._turn.begin()
        self._turned.start()

    @Slot()
    def _end_turn(self) -> None:
        self._turn.end()

    def _let_go(self) -> None:
        """Of what workers that have ended worked with."""
        for done in [done for done in list(_HELD) if done.is_set()]:
            _HELD.pop(done, None)

    @Slot(int, object, object)
    def _bring(self, number: int, result: object, error: Exception | None) -> None:
        """It is delivered in a turn of its own: what it shows takes as long as a page that is made ahead."""
        self._brought.append((number, result, error))
        if not self._delivery.waits:
            self._delivery.start()

    def _deliver_one(self) -> None:
        number, result, error = self._brought.popleft()
        if self._brought:
            self._delivery.start()
        self._deliver(number, result, error)

    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        self._let_go()
        self._end(number)
        on_success, on_error = self._waiting.pop(number, (None, None))
        if on_success is None or on_error is None:
            return
        owner = getattr(getattr(on_success, "func", on_success), "__self__", None)
        if isinstance(owner, QObject) and not shiboken6.isValid(owner):
            return
        self._begin_turn()
        if error is None:
            on_success(result)
        else:
            on_error(error)

    def _end(self, number: int) -> None:
        job = self._jobs.pop(number, None)
        if job is not None and job.limit is not None:
            job.limit.stop()
            job.limit.deleteLater()

    @Slot()
    def _abandon_late(self) -> None:
        """The jobs whose time is over: their limits have fired, and run no more. What has ended waits to be told."""
        for number, job in list(self._jobs.items()):
            if number in self._jobs and job.limit is not None and not (job.limit.isActive() or job.ended):
                job.stop.ask()
                self._deliver(number, None, Abandoned())


class GarbageOnGuiThread(QObject):
    """Runs Python's cyclic garbage collector on the GUI thread, and nowhere else.

    Left alone it runs on whichever thread allocates next, and a worker that frees a widget crashes the process.
    What came with modules that were loaded stays, and is looked through once: all of it takes 60 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._modules = 0
        self._turn = OwnTurn(self, self._collect)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn.start)
        self._timer.start(GARBAGE_MS)

    def _collect(self) -> None:
        before, self._modules = self._modules, len(sys.modules)
        if gc.get_count()[0] > MOST_YOUNG:
            gc.freeze()
            return
        if before != self._modules:
            gc.collect(0)
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


class _Mailbox:
    """All that a worker knows of the runner: where to leave a result, until it is closed."""

    def __init__(self, post: Callable[[int, object, Exception | None], None]) -> None:
        self._lock = threading.Lock()
        self._post: Callable[[int, object, Exception | None], None] | None = post

    def put(self, number: int, result: object, error: Exception | None) -> None:
        with self._lock:
            if self._post is not None:
                self._post(number, result, error)

    def close(self) -> None:
        with self._lock:
            self._post = None


def _freed(_nothing: object) -> None:
    """Nobody waits for it."""


def _log_unexpected(_error: Exception) -> None:
    log.exception("A job failed unexpectedly")


class _Task:
    """What a worker knows; not the job, whose timer it must not free."""

    def __init__(
        self,
        work: Callable[[Stop], object],
        on_unexpected: Callable[[Exception], None],
        mailbox: _Mailbox,
        job: Job,
    ) -> None:
        self.work, self.on_unexpected, self.mailbox = work, on_unexpected, mailbox
        self.number, self.stop, self.ended = job.number, job.stop, job.ended

    def do(self) -> None:
        result: object = None
        error: Exception | None = None
        try:
            result = self.work(self.stop)
        except Exception as caught:  # whatever it is, it has to reach the person
            if not isinstance(caught, AppError):
                self.on_unexpected(caught)
            error = without_frames(caught)
        self.ended.append((result, error))
        self.mailbox.put(self.number, result, error)


def _working(handed: list[_Task], done: threading.Event) -> None:
    """On the worker's thread, which holds nothing of the task any more when it says that it is done."""
    try:
        handed.pop().do()
    finally:
        done.set()
