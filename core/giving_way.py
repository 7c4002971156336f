"""Long work gives way to what a person waits for: Python runs one thread at a time."""

import threading
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

PIECE = 100
"""So many lines of a table are worked on in about a millisecond."""
MOST_S = 0.1
"""So long a turn is given way to, also when its end is forgotten."""
_UNDER_WAY: "dict[Turn, float]" = {}
"""The turns, and until when they are given way to. Only their own thread changes it."""
_FREE = threading.Event()
"""Wakes who waits for their end."""


class Turn:
    """Something short that goes before long work of other threads: a window is turned to, laid out and painted.

    All turns are of one thread, which gives way to nobody.
    """

    def begin(self) -> None:
        """From now on. Begun again it is as if it began now."""
        now = time.monotonic()
        for turn, until in list(_UNDER_WAY.items()):
            if until <= now:  # its window is gone
                del _UNDER_WAY[turn]
        _UNDER_WAY[self] = now + MOST_S
        _FREE.clear()

    def end(self) -> None:
        """Long work goes on; nothing where it had not begun."""
        _UNDER_WAY.pop(self, None)
        if not _UNDER_WAY:
            _FREE.set()


def give_way_no_more() -> None:
    """The thread of the turns waits for long work itself."""
    _UNDER_WAY.clear()
    _FREE.set()


def is_turning() -> bool:
    """Whether a turn is under way."""
    return _left_s() > 0


def give_way() -> None:
    """Let turns that are under way come to their end; at once where there is none.

    Never while something is locked that a window could wait for, nor between a request and its answer.
    """
    if _UNDER_WAY and threading.current_thread() is not threading.main_thread():
        left = _left_s()
        if left > 0:
            _FREE.wait(left)


def _left_s() -> float:
    return max(tuple(_UNDER_WAY.values()), default=0.0) - time.monotonic()


def giving_way(many: Iterable[T], piece: int = PIECE) -> Iterator[T]:
    """The same, one after another; behind so many of them it gives way."""
    for at, each in enumerate(many, 1):
        yield each
        if not at % piece:
            give_way()
