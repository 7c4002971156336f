"""Waits for the first message of a channel that was just created: the PBX's own counter tells, nobody has to."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from core.delivery.connection import Connection
    from core.pbx.answers import ChannelSummary
    from core.pbx.login import PbxLogin
    from core.stop import Stop
    from ui.jobs import Job, JobRunner

LOOK_MS = 10_000
"""Between two looks."""


class FirstMessage(QObject):
    """Looks while its page is seen, and only reads.

    Signals:
        came: a message was received.
    """

    came = Signal()

    def __init__(self, jobs: "JobRunner", connection: "Connection", page: QWidget) -> None:
        super().__init__(page)
        self._jobs, self._connection, self._page = jobs, connection, page
        self._channel: tuple[PbxLogin, int] | None = None
        self._job: Job | None = None
        self._wait = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._wait.timeout.connect(self._look)

    def begin(self, login: "PbxLogin", channel_id: int) -> None:
        """From now on this channel; it has received nothing yet."""
        self.end()
        self._channel = login, channel_id
        self._wait.start()

    def end(self) -> None:
        """Wait for nothing any more."""
        self._wait.stop()
        self._jobs.drop(self._job)
        self._job = self._channel = None

    def _look(self) -> None:
        if self._channel is None:
            return
        if not self._page.isVisible():
            self._wait.start()  # it may be seen again
            return
        work = partial(_summary, self._connection, *self._channel)
        self._job = self._jobs.run(work, self._seen, self._not_seen)

    def _seen(self, summary: "ChannelSummary | None") -> None:
        self._job = None
        if summary is not None and summary.received:
            self.end()
            self.came.emit()
        elif summary is not None and summary.received is not None:
            self._wait.start()

    def _not_seen(self, _error: Exception) -> None:
        """Nothing is said: how the PBX is stands elsewhere, and the step can be ticked by hand. It is asked again."""
        self._job = None
        self._wait.start()


def _summary(connection: "Connection", login: "PbxLogin", channel_id: int, stop: "Stop") -> "ChannelSummary | None":
    return connection.client(login).summary(channel_id, stop)
