"""How long the GUI thread was held: what one event cost it, so that the window could not answer meanwhile."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot

HELD_S = float(os.environ.get("MCW_HELD_MS", "150")) / 1000
"""What one event may cost. The promise is 50 ms; on a machine that does other work too, the processor's caches are
cold and its clock is low, so that the normal run only finds what is far too long. MCW_HELD_MS=50 asks for the
promise.
"""
PROBE_MS = 1


def control_s(rounds: int = 3) -> float:
    """What the same small piece of work costs this thread now: more where the machine does other work, too."""
    costs = []
    for _ in range(rounds):
        before = time.thread_time()
        sum(len(str(number)) for number in range(20_000))
        costs.append(time.thread_time() - before)
    return min(costs)


CALM_S = control_s(10)
"""What that cost when the test began."""
SHOWN = 3


class OwnTime:
    """A clock that stands still while a thread of this process could go on and the machine does something else.

    What a window waits for a worker counts, and what either of them waits for a processor does not. Linux tells it of
    each thread; elsewhere this is the time on the wall.
    """

    def __init__(self) -> None:
        self._waited, self._kept_waiting = dict[str, int](), 0
        self()

    def __call__(self) -> float:
        for thread in _THREADS.glob("*/schedstat"):
            with suppress(OSError):  # it has ended meanwhile
                waited = int(thread.read_text().split()[1])
                self._kept_waiting += waited - self._waited.get(thread.parent.name, 0)
                self._waited[thread.parent.name] = waited
        return time.perf_counter() - self._kept_waiting / 1e9


_THREADS = Path("/proc/self/task")


class HeldProbe(QObject):
    """Ticks in the event loop; between two ticks stands what one turn of it cost.

    It counts the processor time of this thread, not the time on the wall: other processes of a busy machine make no
    window slow. `clock=OwnTime()` counts what waiting for other threads costs too.
    """

    def __init__(self, clock: Callable[[], float] = time.thread_time) -> None:
        super().__init__()
        self._clock = clock
        self._since = clock()
        self._counts = False
        self.turns: list[tuple[float, str]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(PROBE_MS)

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """What happens in here is one event: a click, a key."""
        self._since = self._clock()
        yield
        self._note(name)

    @contextmanager
    def loop(self) -> Iterator[None]:
        """In here the event loop runs, and each of its turns counts; what a test does outside is its own work."""
        self._counts, self._since = True, self._clock()
        try:
            yield
        finally:
            self._counts = False

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What happens in here, in a turn of the event loop, is the test's own work, and no part of the turn."""
        before = self._clock()
        yield
        self._since += self._clock() - before

    @property
    def longest_s(self) -> float:
        """The longest turn so far, in seconds."""
        return max((held for held, _name in self.turns), default=0.0)

    @property
    def too_long(self) -> list[str]:
        """Every turn that held the thread longer than a person does not notice, the longest first."""
        found = sorted((turn for turn in self.turns if turn[0] > HELD_S), reverse=True)
        return [f"{held * 1000:.0f} ms: {name}" for held, name in found[:SHOWN]]

    def stop(self) -> None:
        """Count nothing more."""
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        if self._counts:
            self._note("the event loop")

    def _note(self, name: str) -> None:
        held = self._clock() - self._since
        if held > HELD_S:  # as much less as the machine is slower now than it was
            held /= max(1.0, control_s() / CALM_S)
        self.turns.append((held, name))
        self._since = self._clock()
