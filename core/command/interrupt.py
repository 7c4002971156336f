"""Ctrl+C and its like: a stop is asked for, and only the second one breaks off what is blocked."""

import signal
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, TypeVar

from core.command.waiting import in_steps
from core.stop import Stop

T = TypeVar("T")


class Interrupt:
    """While it is entered, Ctrl+C, SIGTERM and SIGHUP ask for a stop; the second time they break off what is blocked.

    A create that is stopped still says whether anything was sent, and no report is lost between two lines.

    Args:
        hurry: called at the first, so that nothing waits for another process any more.
    """

    def __init__(self, hurry: Callable[[], None] = lambda: None) -> None:
        self.stop = Stop()
        self._hurry = hurry
        self._blocked = False
        self._broken_off = False
        self._before: list[tuple[signal.Signals, Any]] = []

    def run(self, work: Callable[[], T]) -> T:
        """What the work returns or raises. Asking twice breaks it off, with KeyboardInterrupt."""
        self._blocked, self._broken_off = True, False
        try:
            return in_steps(work, lambda: self._broken_off)
        finally:
            self._blocked = False

    def __enter__(self) -> "Interrupt":
        named = (getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP"))
        for number in filter(None, named):  # Windows has no SIGHUP
            try:
                self._before.append((number, signal.signal(number, self._asked)))
            except ValueError:  # not the main thread: nobody can interrupt it
                break
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before:
            signal.signal(number, handler)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if not self.stop.asked:
            self._hurry()
            self.stop.ask()
        elif self._blocked:
            self._broken_off = True
