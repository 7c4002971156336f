"""A request to stop that one thread gives and another obeys, also while it is blocked; and what that one tells."""

import threading
from collections.abc import Callable
from contextlib import suppress

Progress = Callable[[int, int], None]
"""Called with the part done and the whole; the unit is that of the work."""


class Stop:
    """Set once, from any thread; what the work is blocked in can be woken by a function it leaves here."""

    def __init__(self) -> None:
        # RLock: a signal handler asks on the very thread that may be inside `wake_with`.
        self._lock = threading.RLock()
        self._asked = False
        self._wake: Callable[[], object] | None = None

    @property
    def asked(self) -> bool:
        return self._asked

    def ask(self) -> None:
        """Stop the work: from now on `asked` is true, and what it waits in is woken."""
        with self._lock:
            self._asked = True
            wake = self._wake
        if wake is not None:
            with suppress(OSError):
                wake()

    def wait(self, seconds: float) -> bool:
        """Let seconds pass; a stop ends it at once. Whether to go on."""
        # A bare lock: a signal handler that sets an Event can meet, on its own thread, the lock inside Event.wait.
        asleep = threading.Lock()
        asleep.acquire()

        def wake() -> None:
            with suppress(RuntimeError):  # asked twice
                asleep.release()

        self.wake_with(wake)
        asleep.acquire(timeout=seconds)
        self.wake_with(None)
        return not self._asked

    def wake_with(self, wake: Callable[[], object] | None) -> None:
        """Leave (or take back, with None) what wakes the work. Called at once if a stop was asked before."""
        with self._lock:
            self._wake = wake
            asked = self._asked
        if asked and wake is not None:
            with suppress(OSError):
                wake()
