"""The kill of a process that may have ended by itself just now."""

import contextlib
import os
import signal


def kill(pid: int) -> None:
    """Kill it; one that was quicker is as dead as one that was hit."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
