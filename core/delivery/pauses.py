"""The pauses between two looks at a counter: what the PBX reports by itself ends one early, and proves nothing."""

import time
from collections.abc import Callable
from typing import Protocol

from core.pbx.errors import PbxError
from core.stop import Stop

SETTLE_S, SOON_S, SOON = 0.2, 0.5, 4
"""A report is looked into after a moment, and then so many times so soon: the counter may rise after it."""
MOST_REPORTS = 100
"""After more the PBX is asked as if it reported nothing: each of them costs a look."""


class Reports(Protocol):
    """`core.pbx.event_socket.EventSocket` is one. Both raise PbxError when it is over."""

    def wait(self, seconds: float) -> bool: ...

    def close(self) -> None: ...


class Pauses:
    """Waits between looks, on the thread that looks. Where there are no reports it simply waits.

    Args:
        listen: begins to hear the PBX; raises PbxError where there is nothing to hear. Called at the first pause.
    """

    def __init__(self, listen: Callable[[Stop], Reports], stop: Stop) -> None:
        self._listen, self._stop = listen, stop
        self._reports: Reports | None = None
        self._heard, self._soon, self._is_first = 0, 0, True

    def rest(self, seconds: float) -> float:
        """Wait for so long, or until something was reported; which part of it was waited. `stop` ends it at once."""
        began = time.monotonic()
        wished = min(seconds, SOON_S) if self._soon else seconds
        self._soon = max(0, self._soon - 1)
        if seconds > 0 and self._is_reported(wished):
            self._heard, self._soon = self._heard + 1, SOON
            if self._heard > MOST_REPORTS:
                self.close()
            self._stop.wait(SETTLE_S)
        elif (left := wished - (time.monotonic() - began)) > 0:
            self._stop.wait(left)
        return min(1.0, (time.monotonic() - began) / seconds) if seconds > 0 else 1.0

    def close(self) -> None:
        """Hear nothing any more."""
        reports, self._reports = self._reports, None
        if reports is not None:
            reports.close()

    def _is_reported(self, seconds: float) -> bool:
        try:
            if self._is_first:
                self._is_first = False
                self._reports = self._listen(self._stop)
            return self._reports is not None and self._reports.wait(seconds)
        except PbxError:  # the counter tells all the same
            self.close()
            return False
