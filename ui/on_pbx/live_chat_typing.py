"""What is typed for a live chat, kept on this computer while it is typed, until the live chat is there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.store.live_chat_text import TypedLiveChat

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner

TYPING_MS = 400
"""What was typed is on its way to the disk so long after the first key."""


class LiveChatTyping(QObject):
    """One save at a time, always of what is typed last.

    Signals:
        kept: what was typed last is on the disk. failed: why it is not; None where this PBX is not known here.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, jobs: "JobRunner", channels: "PbxChannels", base_url: str, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._channels, self._base_url = jobs, channels, base_url
        self._now: TypedLiveChat | None = None
        self._saved: TypedLiveChat | None = None
        self._job: Job | None = None
        self._then: Callable[[bool], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def is_kept(self) -> bool:
        """Whether all that is typed is on the disk."""
        return self._now == self._saved

    def begin_with(self, typed: TypedLiveChat | None) -> None:
        """This is on the disk already."""
        self._now = self._saved = typed

    def type(self, typed: TypedLiveChat | None) -> None:
        """This is typed now; None for nothing that is worth keeping."""
        self._now = typed
        if not self._timer.isActive():
            self._timer.start(TYPING_MS)

    def settle(self, then: Callable[[bool], object]) -> None:
        """Save what is typed at once, and tell whether it is kept."""
        self._then = then
        if self._job is None:
            self._save()

    def _save(self) -> None:
        self._timer.stop()
        if self._job is not None:
            return
        if self._now == self._saved:
            self._tell(True)
            return
        work = partial(self._channels.live_chats.keep, self._base_url, self._now)
        self._job = self._jobs.run(work, partial(self._was_kept, self._now), self._was_not_kept)

    def _was_kept(self, typed: TypedLiveChat | None, is_kept: bool) -> None:
        self._job = None
        if not is_kept and typed is not None:
            self.failed.emit(None)
            self._tell(False)
            return
        self._saved = typed
        self.kept.emit()
        if self._now != typed:
            self._save()
        else:
            self._tell(True)

    def _was_not_kept(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)
        self._tell(False)

    def _tell(self, is_kept: bool) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(is_kept)
