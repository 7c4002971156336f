"""Reads what home shows anew: of two that are read at a time the newer one counts, whichever comes first."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels, Overview
    from ui.jobs import JobRunner

LOOK_AGAIN_MS = 1000
"""After which what another window or command is sending is read anew, for as long as that lasts."""


class OverviewReading(QObject):
    """Counts what it asks for, so that nothing older is shown after something newer.

    Signals:
        read: an `Overview`, newer than the one before. failed: with the exception.
    """

    read = Signal(object)
    failed = Signal(Exception)

    def __init__(self, jobs: "JobRunner", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._channels: KeptChannels | None = None
        self._asked = self._answered = 0
        self._then: tuple[int, Callable[[], object]] | None = None
        self._now = QTimer(self, singleShot=True, interval=0)
        self._now.timeout.connect(self._read)
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._soon.timeout.connect(self.refresh)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    def refresh(self) -> None:
        """Read everything anew; once, however often this turn of the event loop asks for it."""
        if self._channels is not None and not self._now.isActive():
            self._asked += 1
            self._now.start()

    def _read(self) -> None:
        if self._channels is not None:
            self._jobs.run(self._channels.overview, partial(self._came, self._asked), self.failed.emit)

    def refresh_then(self, call: Callable[[], object]) -> None:
        """Read everything anew, and call this once what is read now, or something newer, is shown."""
        if self._channels is not None:
            self.refresh()
            self._then = (self._asked, call)

    def refresh_soon(self) -> None:
        """Read everything anew in a second."""
        self._soon.start()

    def _came(self, asked: int, overview: "Overview") -> None:
        if asked <= self._answered:
            return
        self._answered = asked
        self.read.emit(overview)
        if self._then is not None and self._then[0] <= asked:
            call, self._then = self._then[1], None
            call()
