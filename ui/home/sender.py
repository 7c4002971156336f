"""Sends the channels that wait, one after another, and searches for those whose outcome is not known."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.store.rows import ChannelRow, ChannelState

if TYPE_CHECKING:
    from core.delivery.outcome import Outcome
    from core.desk.channels import KeptChannels
    from core.pbx.following import Following
    from ui.jobs import Job, JobRunner


class Sender(QObject):
    """Works through a list of channels; `busy` tells what is under way by the id of the channel.

    Signals:
        progress: something began or ended. told: `(row, Outcome or the exception)` when a channel is done with.
        finished: the list is done, or was stopped. followed: `(row, Following)` when it is known how a channel that
            was created gets on with its provider. created: a channel, by its id here and on its PBX.
    """

    progress = Signal()
    told = Signal(object, object)
    finished = Signal()
    followed = Signal(object, object)
    created = Signal(str, int)

    def __init__(self, jobs: "JobRunner", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._channels: KeptChannels | None = None
        self._waiting: list[ChannelRow] = []
        self._job: Job | None = None
        self._sends = False
        self.busy: dict[str, str] = {}

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    @property
    def running(self) -> bool:
        """Whether something is being sent."""
        return self._job is not None

    @property
    def creating(self) -> bool:
        """Whether a channel is being created just now, and not only searched for."""
        return self._job is not None and self._sends

    def send(self, rows: Sequence[ChannelRow]) -> None:
        """Send channels, in this order; those whose outcome is unknown are only searched for."""
        known = {row.id for row in self._waiting} | set(self.busy)
        self._waiting += [row for row in rows if row.id not in known]
        for row in self._waiting:
            self.busy[row.id] = self.tr("Waiting")
        self._next()

    def withdraw(self, draft_id: str) -> bool:
        """Let a channel not wait its turn any more; whether nothing is under way for it now."""
        if draft_id not in self.busy:  # as each that waits is; of many channels that are deleted none, mostly
            return True
        self._waiting, before = [row for row in self._waiting if row.id != draft_id], self._waiting
        if len(self._waiting) < len(before):
            del self.busy[draft_id]
            self.progress.emit()
        return draft_id not in self.busy

    def is_on(self, draft_id: str) -> bool:
        """Whether this is the channel that is being created or looked for just now."""
        return self._job is not None and draft_id in self.busy and all(row.id != draft_id for row in self._waiting)

    def stop_after_this(self) -> None:
        """Begin nothing more; what is under way goes on to its end."""
        for row in self._waiting:
            self.busy.pop(row.id, None)
        self._waiting.clear()
        self.progress.emit()

    def stop(self) -> None:
        """Send nothing more; what is under way still tells its outcome."""
        for row in self._waiting:
            self.busy.pop(row.id, None)
        self._waiting.clear()
        if self._job is not None:
            self._job.stop.ask()
        self.progress.emit()

    def _next(self) -> None:
        if self._job is not None or self._channels is None:
            return
        if not self._waiting:
            self.progress.emit()
            self.finished.emit()
            return
        row = self._waiting.pop(0)
        unknown = row.state is ChannelState.UNKNOWN
        self._sends = not unknown
        self.busy[row.id] = self.tr("Looking on the PBX…") if unknown else self.tr("Creating…")
        work = self._channels.sending.look if unknown else self._channels.sending.send
        self._job = self._jobs.run(partial(work, row.id), partial(self._ended, row), partial(self._ended, row))
        self.progress.emit()

    def _ended(self, row: ChannelRow, outcome: "Outcome | Exception") -> None:
        self._job = None
        self.busy.pop(row.id, None)
        self.told.emit(row, outcome)
        self._follow(row, outcome)
        self._next()

    def _follow(self, row: ChannelRow, outcome: "Outcome | Exception") -> None:
        """Beside the sends that are left: it only reads, and may take a minute."""
        if self._channels is None:
            return
        created = self._channels.sending.created(outcome)
        if created is not None:
            self.created.emit(row.id, created.channel_id)
            work = partial(self._channels.sending.follow, row.id, created)
            self._jobs.run(work, partial(self._on_followed, row), self._on_unread)

    def _on_followed(self, row: ChannelRow, found: "Following") -> None:
        self.followed.emit(row, found)

    def _on_unread(self, _error: Exception) -> None:
        """The channel exists; what its status is can be looked at when it is opened."""
