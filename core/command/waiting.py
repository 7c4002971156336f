"""Work in a thread of its own while the main thread waits in short steps.

A signal is handled by the main thread, between two of its own steps. On Windows nothing wakes it from a lock or a
socket, so that Ctrl+C would be heard only when the work is done.
"""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

STEP_S = 0.1
"""No signal waits longer than this."""


class _Work(Generic[T]):
    """The result of a function, or what it raised."""

    def __init__(self, function: Callable[[], T]) -> None:
        self._function = function
        self._results: list[T] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        try:
            self._results.append(self._function())
        except BaseException as error:  # told on the thread that waits
            self._error = error

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._results[0]


def in_steps(function: Callable[[], T], broken_off: Callable[[], bool] = lambda: False) -> T:
    """What `function` returns or raises.

    Args:
        broken_off: asked between two steps; once it is true, what the function still does is ignored.

    Raises:
        KeyboardInterrupt: it was broken off.
    """
    work = _Work(function)
    # Daemon: work that was broken off must not keep the process alive.
    thread = threading.Thread(target=work.run, daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(STEP_S)
        if thread.is_alive() and broken_off():
            raise KeyboardInterrupt
    return work.result()
