"""Waiting for what another thread or process does, and no longer than 20 s."""

import threading
from collections.abc import Callable


def until(done: Callable[[], object]) -> None:
    tick = threading.Event()
    for _ in range(2000):
        if done():
            return
        tick.wait(0.01)
    raise AssertionError("it did not come to that in 20 s")
