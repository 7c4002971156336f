"""Sends what was meant of a channel of a PBX, looks again where it is not clear what came of it, and watches it."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.delivery.change_outcome import Changed, ChangedMeanwhile, Unclear
from core.on_pbx.merging import merged
from core.pbx.following import Following
from core.pbx.whole_channel import PbxChannel

if TYPE_CHECKING:
    from core.desk.on_pbx import OnPbx, PbxChannels
    from ui.jobs import Job, JobRunner


class ChangeSending(QObject):
    """One job at a time; what came of it is told, and shown by others.

    Attributes:
        seen: the channel as its PBX had it last. meant: what was sent last.
        theirs: somebody else's change, until it is chosen what holds.

    Signals:
        began: something is on its way. ended: with the outcome. failed: with the error; nothing came of it.
        watched: how its connection is after a change. not_watched: with the error.
    """

    began = Signal()
    ended = Signal(object)
    failed = Signal(object)
    watched = Signal(object)
    not_watched = Signal(object)

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", seen: "OnPbx", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self.seen = jobs, channels, seen
        self._first = seen.opened.draft
        self._job: Job | None = None
        self._unclear: Unclear | None = None
        self.meant: ChannelDraft | None = None
        self.theirs: ChannelDraft | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        return self._job is not None

    @property
    def is_unclear(self) -> bool:
        """Whether it is not known what came of the last."""
        return self._unclear is not None

    @property
    def base(self) -> ChannelDraft:
        """What its PBX had last, as a draft."""
        return self.seen.opened.draft

    @property
    def first(self) -> ChannelDraft:
        """What it had when the change was begun, before anybody else's."""
        return self._first

    def use_directory(self, directory: Directory) -> None:
        """The PBX's lists are others now."""
        self.seen = replace(self.seen, opened=replace(self.seen.opened, directory=directory))

    def send(self, meant: ChannelDraft) -> None:
        """Send it, once."""
        self.meant = meant
        self._begin(partial(self._channels.change_on_pbx, self.seen, meant))

    def look_again(self) -> None:
        """Look what came of the last."""
        if self._unclear is not None and self.meant is not None:
            self._begin(partial(self._channels.settle_change, self.seen, self.meant, self._unclear.change))

    def conflicts(self) -> frozenset[str]:
        """The lines that somebody else and we have changed in two ways."""
        assert self.meant is not None
        assert self.theirs is not None
        return frozenset(merged(self._first, self.meant, self.theirs).conflicts)

    def put_together(self, kept: Collection[str]) -> ChannelDraft:
        """Both changes in one; of the lines in conflict these are ours."""
        assert self.meant is not None
        assert self.theirs is not None
        both = merged(self._first, self.meant, self.theirs, kept)
        self.theirs = None
        return both.draft

    def watch(self) -> None:
        """See whether the channel is still connected to its provider."""
        self._jobs.run(partial(self._channels.watch_on_pbx, self.seen), self._watched, self._not_watched)

    def _begin(self, work: "Callable[..., object]") -> None:
        self._job = self._jobs.run(work, self._ended, self._failed)
        self.began.emit()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _ended(self, outcome: object) -> None:
        self._job, self._unclear = None, None
        match outcome:
            case Changed(channel=channel) if channel is not None:
                self._use(channel)
            case ChangedMeanwhile(channel=channel):
                self._first = self.base
                self._use(channel)
                self.theirs = self.base
            case Unclear():
                self._unclear = outcome
        self.ended.emit(outcome)

    def _watched(self, found: Following) -> None:
        self.watched.emit(found)

    def _not_watched(self, error: Exception) -> None:
        self.not_watched.emit(error)

    def _use(self, channel: PbxChannel) -> None:
        self.seen = replace(self.seen, opened=replace(self.seen.opened, channel=channel))
