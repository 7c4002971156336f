"""Time as this process gets it: a control beside what is measured, so that a busy machine makes nothing slow."""

import threading
import time
from bisect import bisect_right
from types import TracebackType

TICK_S = 0.01


class Beside:
    """A thread that waits for `TICK_S` again and again; however long the machine makes one wait, it counts as that.

    What waits as this thread waits is measured by it as on a machine with nothing else to do; what hangs, or waits
    longer than it must, is measured as long as it is.
    """

    def __init__(self) -> None:
        self._over = threading.Event()
        self._ticks: list[float] = []
        self._thread = threading.Thread(target=self._tick, daemon=True)

    def __enter__(self) -> "Beside":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _tick(self) -> None:
        while not self._wait():
            self._ticks.append(time.monotonic())

    def _wait(self) -> bool:
        return self._over.wait(TICK_S)

    @property
    def seconds(self) -> float:
        """Since it was entered; does not grow any more once it was left."""
        return len(self._ticks) * TICK_S

    def between(self, begun: float, ended: float) -> float:
        """Seconds between two times of the monotonic clock, which another process may have told."""
        return (bisect_right(self._ticks, ended) - bisect_right(self._ticks, begun)) * TICK_S
