"""Signals of the system that end the program: a log-off, a closed terminal, Ctrl+C."""

import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def end_on_signals(owner: QObject, end: Callable[[], None]) -> None:
    """Call `end` from the event loop at the first of them, so that neither a question nor a login on the PBX is left.

    Not `QApplication.quit`: it closes the windows first, and one that waits for a create says no. The timer of the
    garbage lets Python see the signal.
    """
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        which = getattr(signal, name, None)
        if which is not None:  # Windows has no SIGHUP
            signal.signal(which, lambda *_: QTimer.singleShot(0, owner, end))
