"""Deleting channels of this laptop: undone while the button for it stands there; then their secrets go too."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import NAME_SHOWN, plain
from core.stop import Stop
from core.store.rows import ChannelRow, ChannelState
from ui.home.banner import Banner
from ui.look.texts import failure_text
from ui.look.theme import Tone

if TYPE_CHECKING:
    from core.desk import KeptChannels
    from ui.jobs import JobRunner


class Deletion(QObject):
    """Takes channels out of sight at once; forgets them for good when *Undo* is gone, and not before.

    Signals:
        left_behind: secrets that could not be deleted, as a `Swept`; they are queued.
    """

    left_behind = Signal(object)

    def __init__(self, jobs: "JobRunner", banner: Banner, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._banner, self._changed = jobs, banner, changed
        self._channels: KeptChannels | None = None
        self._waiting: list[tuple[Callable[[Stop], object], Callable[[object], None]]] = []
        self._busy = False
        self.text = ""
        self.undoable: Sequence[str] = ()

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

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
        self.offer(ids, text)

    def offer(self, ids: Sequence[str], text: str) -> None:
        """Offer to bring deleted channels back, for as long as the button stands there."""
        if ids:
            self._banner.ask(text, self.tr("&Undo"), self.undo, self.purge)
            # After `ask`: what stood there before is purged by it.
            self.undoable, self.text = tuple(ids), text

    def undo(self) -> None:
        """Bring back what was deleted last, if nobody has gone on since."""
        ids, self.undoable = self.undoable, ()
        if ids:
            self._banner.clear()
            self._set_deleted(ids, False)

    def purge(self) -> None:
        """Forget for good what can no longer be undone, and its secrets."""
        ids, self.undoable = self.undoable, ()
        if self._channels is not None and ids:
            channels = self._channels
            self._after(lambda stop: channels.purge(ids, stop), self._purged)

    def _set_deleted(self, ids: Sequence[str], deleted: bool) -> None:
        if self._channels is None:
            return
        store = self._channels.store

        def work(_stop: Stop) -> None:
            for draft_id in ids:
                store.set_deleted(draft_id, deleted)

        self._after(work, self._done)

    def _after(self, work: Callable[[Stop], object], done: Callable[[object], None]) -> None:
        """One after another: what is undone and deleted again at once must end as deleted."""
        self._waiting.append((work, done))
        self._next()

    def _next(self) -> None:
        if not self._busy and self._waiting:
            self._busy = True
            self._jobs.run(*self._waiting.pop(0), self._failed)

    def _done(self, _nothing: object) -> None:
        self._busy = False
        self._changed()
        self._next()

    def _purged(self, swept: object) -> None:
        self._busy = False
        self.left_behind.emit(swept)
        self._next()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._banner.say("⚠ " + failure_text(error), Tone.ERROR)
        self._changed()
        self._next()
