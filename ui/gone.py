"""What Python holds of a window goes with the window."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid


def forget_with(window: QObject) -> None:
    """Let everything that belongs to a window be free once Qt has destroyed it; to be called when it is to be.

    Pages, models and what they know point at each other, so that only the collector would free them; and what is
    frozen by then (see `GarbageOnGuiThread`) it never looks at again: 40 MB for each table of 60,000 lines.
    """
    parts = [window, *window.findChildren(QObject)]
    # Not at once: Qt tells of a window's end before it destroys what belongs to it.
    window.destroyed.connect(partial(QTimer.singleShot, 0, partial(_forget, parts)))


def _forget(parts: list[QObject]) -> None:
    """Those that live have found another owner."""
    gone = [part for part in parts if not isValid(part)]
    parts.clear()
    for part in gone:
        vars(part).clear()
