"""Deleting channels of this laptop: out of sight at once, brought back by undo; for good with their secrets later."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import NAME_SHOWN, plain
from core.stop import Stop
from core.store.rows import ChannelRow, ChannelState
from core.wording import NN_, one_text
from ui.home.undo import Act, Deleted
from ui.look.texts import plural

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner


class Deletion(QObject):
    """Takes channels out of sight, and forgets them for good when told to, and not before.

    Signals:
        done: channels were deleted, as an act that can be undone. left_behind: secrets that could not be deleted, as
            a `Swept`; they are queued. stayed: the ids of those that were not taken back. failed: with the exception.
    """

    done = Signal(object)
    left_behind = Signal(object)
    stayed = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: "JobRunner", changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._changed = jobs, changed
        self._channels: KeptChannels | None = None
        self._waiting: list[tuple[Callable[[Stop], object], Callable[[object], None]]] = []
        self._busy = False

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    @property
    def is_under_way(self) -> bool:
        """Whether something is to be done before it is certain."""
        return self._busy

    def delete(self, rows: Sequence[ChannelRow]) -> None:
        """Delete channels here; on the PBX nothing is changed."""
        if not rows or self._channels is None:
            return
        is_created = any(row.state is ChannelState.CREATED for row in rows)
        ids = tuple(row.id for row in rows)
        self.set_deleted(ids, True)
        self.done.emit(Deleted(ids, partial(_deleted, rows[0].draft.name, len(rows), is_created=is_created)))

    def set_deleted(self, ids: Sequence[str], deleted: bool) -> None:
        """Take channels out of sight, or bring them back."""
        if self._channels is None:
            return
        store = self._channels.store

        self._after(lambda _stop: store.set_all_deleted(ids, deleted), self._done)

    def take_back(self, ids: Sequence[str]) -> None:
        """Take channels out of sight that came into the list; those that are not as they came any more stay."""
        if self._channels is not None:
            store = self._channels.store

            def work(_stop: Stop) -> tuple[str, ...]:
                return tuple(draft_id for draft_id in ids if not store.take_back(draft_id))

            self._after(work, self._taken_back)

    def _taken_back(self, left: object) -> None:
        if left:
            self.stayed.emit(left)
        self._done(None)

    def purge(self, ids: Sequence[str]) -> None:
        """Forget deleted channels for good, and their secrets."""
        if self._channels is not None and ids:
            channels = self._channels
            self._after(lambda stop: channels.secrets.purge(ids, stop), self._purged)

    def sweep(self) -> None:
        """Delete the secrets that are queued in the drawer; then see whether keys of a channel are missing."""
        if self._channels is not None:
            self._jobs.run(self._channels.secrets.sweep, self._swept, self.failed.emit)

    def _swept(self, swept: object) -> None:
        self.left_behind.emit(swept)
        if self._channels is not None:
            self._jobs.run(self._channels.secrets.look_for_keys, self._keys_looked_for, self.failed.emit)

    def _keys_looked_for(self, lacking: int) -> None:
        if lacking:
            self._changed()

    def forget(self, act: Act) -> None:
        """What was done can be undone no longer: what was deleted by it goes for good."""
        if isinstance(act, Deleted):
            self.purge(act.ids)

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
        self.failed.emit(error)
        self._changed()
        self._next()


def _deleted(name: str, count: int, *, is_created: bool) -> str:
    text = NN_("1 channel was deleted on this computer.", "{count} channels were deleted on this computer.")
    told = plural(text, count)
    if count == 1:
        shown = plain(name, NAME_SHOWN) or QCoreApplication.translate("Deletion", "(no name yet)")
        told = QCoreApplication.translate("Deletion", "“{name}” was deleted on this computer.").format(name=shown)
    if is_created:
        told = one_text(told, QCoreApplication.translate("Deletion", "Nothing was changed on the PBX."))
    return told
