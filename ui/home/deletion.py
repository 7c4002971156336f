"""Deleting channels of this laptop, with a while in which it can be undone; then their secrets go too."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.errors import NAME_SHOWN, plain
from core.stop import Stop
from core.store.rows import ChannelRow, ChannelState
from ui.home.banner import Banner
from ui.look.texts import failure_text
from ui.look.theme import Tone

if TYPE_CHECKING:
    from core.desk import KeptChannels
    from ui.jobs import JobRunner

UNDO_MS = 10_000
"""A deleted channel can be brought back for so long."""


class Deletion(QObject):
    """Takes channels out of sight at once, and forgets them for good when nobody has undone it."""

    def __init__(self, jobs: "JobRunner", banner: Banner, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._banner, self._changed = jobs, banner, changed
        self._channels: KeptChannels | None = None
        self._waiting: list[tuple[Sequence[str], bool]] = []
        self._busy = False
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(UNDO_MS)
        self._time.timeout.connect(self.purge)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept. What was deleted in an earlier run is forgotten for good now."""
        self._channels = channels
        self.purge()

    def delete(self, rows: Sequence[ChannelRow]) -> None:
        """Delete channels here; on the PBX nothing is changed."""
        if not rows or self._channels is None:
            return
        name = plain(rows[0].draft.name, NAME_SHOWN) or self.tr("(no name yet)")
        text = (
            self.tr("“{name}” was deleted on this computer.").format(name=name)
            if len(rows) == 1
            else self.tr("{count} channels were deleted on this computer.").format(count=len(rows))
        )
        if any(row.state is ChannelState.CREATED for row in rows):
            text += " " + self.tr("On the PBX nothing was changed.")
        ids = [row.id for row in rows]
        self._set_deleted(ids, True)
        self._banner.ask(text, self.tr("&Undo"), partial(self._undo, ids))
        self._time.start()

    def _undo(self, ids: Sequence[str]) -> None:
        self._time.stop()
        self._set_deleted(ids, False)

    def _set_deleted(self, ids: Sequence[str], deleted: bool) -> None:
        self._waiting.append((ids, deleted))
        self._next()

    def _next(self) -> None:
        """One after another: what is undone and deleted again at once must end as deleted."""
        if self._busy or not self._waiting or self._channels is None:
            return
        self._busy = True
        ids, deleted = self._waiting.pop(0)
        store = self._channels.store

        def work(_stop: Stop) -> None:
            for draft_id in ids:
                store.set_deleted(draft_id, deleted)

        self._jobs.run(work, self._done, self._failed)

    def purge(self) -> None:
        """Forget for good what was deleted, and its secrets."""
        if self._channels is not None:
            self._jobs.run(self._channels.purge, self._purged, self._failed)

    def _done(self, _nothing: None) -> None:
        self._busy = False
        self._changed()
        self._next()

    def _purged(self, _nothing: None) -> None:
        """Nothing to say: it was out of sight already."""

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._banner.say("⚠ " + failure_text(error), Tone.ERROR)
        self._changed()
