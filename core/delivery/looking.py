"""A PBX looked at after an unclear answer, by something that has a name of its own there."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeVar

from core.delivery.delivery import Wait
from core.errors import AppError

T = TypeVar("T")


def looked_up(find: Callable[[], T | None], pauses_s: Iterable[float], wait: Wait) -> T | None:
    """What is found at last; None for nothing so far, or where the PBX could not be looked at.

    Why not is no answer: it would say of the look that nothing was sent, and be taken for the change that was.

    Args:
        pauses_s: seconds before each look.
    """
    for pause in pauses_s:
        if pause and not wait(pause):
            return None
        with suppress(AppError):
            found = find()
            if found is not None:
                return found
    return None
