"""What is done with the channels that are chosen in the list: duplicated, deleted on this computer, exported."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import NAME_SHOWN, plain
from core.store.rows import ChannelRow, ChannelState
from ui.home.deletion import Deletion
from ui.home.duplicate import DuplicateDialog
from ui.home.files import ChannelFiles
from ui.home.late_parts import LateParts
from ui.home.notices import Notices
from ui.home.sender import Sender
from ui.home.table import ChannelsTable
from ui.home.undo import Added
from ui.own_jobs import OwnJobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.desk.channels import Copied, KeptChannels
    from ui.jobs import JobRunner


class ChosenChannels(QObject):
    """Acts on what is selected in the table; a channel that is being sent or created is not deleted.

    Signals:
        copied: a copy was made, as an act that can be undone.

    Attributes:
        free: as of `HomeWindow`.
    """

    copied = Signal(object)

    def __init__(
        self,
        jobs: "JobRunner",
        table: ChannelsTable,
        late: LateParts,
        files: ChannelFiles,
        deletion: Deletion,
        sending: Sender,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._table, self._late, self._files = OwnJobs(jobs), table, late, files
        self._deletion, self._sending, self._notices = deletion, sending, notices
        self._channels: KeptChannels | None = None
        self.free: Callable[[str], bool] = lambda _draft_id: True

    @property
    def is_under_way(self) -> bool:
        """Whether a copy is being made."""
        return self._jobs.are_under_way

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    def duplicate(self) -> None:
        """Ask how the channel is copied, and copy it."""
        if self._channels is None:
            return
        for row in self._table.selected()[:1]:
            dialog = self._late.duplicate(row.draft.name)
            dialog.accepted.connect(partial(self._do_duplicate, row, dialog))

    def _do_duplicate(self, row: ChannelRow, dialog: DuplicateDialog) -> None:
        assert self._channels is not None
        work = partial(self._channels.duplicate, row.id, dialog.name, dialog.with_keys)
        self._jobs.run(work, partial(self._duplicated, dialog.name, row), self._notices.tell_error)

    def _duplicated(self, name: str, row: ChannelRow, copied: "Copied") -> None:
        if copied.only_here is not None:
            self._notices.tell_only_here(copied.only_here)
        if row.draft.pasted_numbers:
            self._notices.tell_not_copied(row.draft.name)
        self.copied.emit(Added((copied.id,), partial(_copied, name)))

    def delete(self) -> None:
        """Delete the channels on this computer."""
        self._deletion.delete([row for row in self._table.selected() if self._is_free(row)])

    def _is_free(self, row: ChannelRow) -> bool:
        """Whether a channel may be deleted: not while it is being sent or created, here or elsewhere."""
        if row.state is ChannelState.SENDING or not self._sending.withdraw(row.id):
            self._notices.tell_being_sent(row.draft.name)
        elif not self.free(row.id):
            self._notices.tell_being_created(row.draft.name)
        else:
            return True
        return False

    def export(self, *, with_keys: bool) -> None:
        """Ask where the channels go as channel files, and write them."""
        self._files.ask_export(self._table.selected(), with_keys)


def _copied(name: str) -> str:
    text = QCoreApplication.translate("ChosenChannels", "“{name}” was created as a copy.")
    return text.format(name=plain(name, NAME_SHOWN))
