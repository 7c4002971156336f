"""Reads what PBXs have: first what became of changes that an earlier run left open, then the channels."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.delivery.begun_looks import FoundOut
    from core.delivery.change_outcome import ChangeResult, DeleteResult
    from core.delivery.site import SiteRead
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import Job, JobRunner


class SiteReading(QObject):
    """While a PBX is read anew, what was read before stays. Only the one that is looked at is read.

    Args:
        looked_at: tells its address, "" for none.

    Signals:
        begun: something is asked of the PBX. read: one was read, by its address. not_read: with why.
        settled: with the address, and the outcomes if any. not_settled: with why.

    Attributes:
        time_range: of which messages are counted.
    """

    begun = Signal()
    read = Signal(str)
    not_read = Signal(str, Exception)
    settled = Signal(str, object)
    not_settled = Signal(str, Exception)

    def __init__(self, jobs: "JobRunner", looked_at: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._looked_at = jobs, looked_at
        self._channels: PbxChannels | None = None
        self._found: dict[str, SiteRead] = {}
        self._job: Job | None = None
        self._settling: set[str] = set()
        self.time_range = "last_30_days"

    def use(self, channels: "PbxChannels") -> None:
        """The way to the PBXs."""
        self._channels = channels

    def take_over(self, before: "SiteReading") -> None:
        """Have what another one has read."""
        self._found, self.time_range = before.found, before.time_range

    @property
    def found(self) -> "dict[str, SiteRead]":
        """What was read, by the addresses."""
        return {**self._found}

    @property
    def is_settling(self) -> bool:
        """Whether it is being found out what became of changes: that is told once."""
        return bool(self._settling)

    @property
    def now(self) -> "SiteRead | None":
        """What was read of the PBX that is looked at."""
        return self._found.get(self._looked_at())

    def of(self, address: str) -> "SiteRead":
        """What was read of a PBX that was read."""
        return self._found[address]

    @property
    def addresses(self) -> Collection[str]:
        """Of the PBXs that were read."""
        return self._found.keys()

    @property
    def is_under_way(self) -> bool:
        """Whether something is asked of the PBX that is looked at."""
        return self._job is not None or self._looked_at() in self._settling

    def refresh(self) -> None:
        """Read the PBX that is looked at anew."""
        address = self._looked_at()
        if self._channels is None or not address:
            return
        self._drop()
        if address not in self._settling:
            # Never dropped: what it finds out is found out once, and told whichever PBX is looked at by then.
            self._settling.add(address)
            work = partial(self._channels.settle_site, address)
            self._jobs.run(work, partial(self._was_settled, address), partial(self._was_not_settled, address))
        self.begun.emit()

    def forget(self, address: str) -> None:
        """This PBX is not known here any more."""
        self._drop()
        self._found.pop(address, None)

    def _drop(self) -> None:
        self._jobs.drop(self._job)
        self._job = None

    def _was_settled(self, address: str, outcomes: "Sequence[ChangeResult | DeleteResult | FoundOut]") -> None:
        self._settling.discard(address)
        self.settled.emit(address, outcomes)
        self._read_now(address)

    def _was_not_settled(self, address: str, error: Exception) -> None:
        self._settling.discard(address)
        self.not_settled.emit(address, error)
        self._read_now(address)

    def _read_now(self, address: str) -> None:
        if self._channels is not None and address == self._looked_at():
            self._jobs.drop(self._job)
            work = partial(self._channels.read_site, address, self.time_range)
            self._job = self._jobs.run(work, partial(self._was_read, address), partial(self._was_not_read, address))
            self.begun.emit()

    def _was_read(self, address: str, read: "SiteRead") -> None:
        self._job = None
        self._found[address] = read
        self.read.emit(address)

    def _was_not_read(self, address: str, error: Exception) -> None:
        self._job = None
        self.not_read.emit(address, error)
