"""Opens what a channel of the list needs next: its wizard, its steps, its text, or a sending; and a new one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.channel.directory import Directory
from core.store.rows import ChannelRow, ChannelState
from core.store.standing import Step
from ui.home.late_parts import LateParts
from ui.home.on_site import OnSite
from ui.home.pane import SENDS, ChannelPane
from ui.home.rows import ChannelsModel
from ui.home.table import ChannelsTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.desk.channels import KeptChannels
    from core.store.rows import KnownPbx
    from ui.jobs import Job, JobRunner


class Opening(QObject):
    """Acts on the channel that is selected.

    Signals:
        new_asked, file_asked, open_asked, installer_named: as of `HomeBoard`. failed: with an error.

    Attributes:
        installed_by: tells who was named last.
    """

    new_asked = Signal(object)
    file_asked = Signal(str, object)
    open_asked = Signal(str, str)
    installer_named = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self,
        jobs: "JobRunner",
        model: ChannelsModel,
        table: ChannelsTable,
        pane: ChannelPane,
        on_site: OnSite,
        late: LateParts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._model, self._table, self._pane = jobs, model, table, pane
        self._on_site, self._late = on_site, late
        self._channels: KeptChannels | None = None
        self._reading: Job | None = None
        self.installed_by: Callable[[], str] = lambda: ""
        self.pbx_seen: Callable[[], KnownPbx | None] = _none
        table.doubleClicked.connect(self._double_clicked)
        table.activated_by_key.connect(self.next)
        pane.asked.connect(self.next)
        pane.jump_asked.connect(self._jump)
        on_site.open_asked.connect(self.open_asked)
        on_site.steps_asked.connect(self.steps)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels

    def new(self) -> None:
        """A new channel, on the PBX that is looked at: of the channel that is selected, or of what a card offers."""
        self.new_asked.emit(self._pbx())

    def new_from(self, file: str) -> None:
        """A new channel with what a file has for it, on the PBX of the one that is selected."""
        self.file_asked.emit(file, self._pbx())

    def _pbx(self) -> object:
        if (seen := self.pbx_seen()) is not None:
            return seen
        rows = self._table.selected()
        return self._model.pbx_of(rows[0].base_url if len(rows) == 1 else self._on_site.offered_at)

    def _double_clicked(self) -> None:
        """As Enter; but a click too many creates nothing."""
        lines = self._table.selected_lines()
        if len(lines) == 1 and lines[0].step in SENDS:
            self.open()
        else:
            self.next()

    def next(self) -> None:
        """The next step of the channel that is selected."""
        lines = self._table.selected_lines()
        if len(lines) != 1 or self._model.is_busy(lines[0].row.id):
            return
        line = lines[0]
        if line.step in SENDS:
            if not self._on_site.sending.running:
                self._on_site.send([line.row])
        elif line.step in (Step.CONTINUE, Step.TYPE_KEYS, Step.FIX):
            self.open_asked.emit(line.row.id, str(line.jump))
        else:
            self.open()

    def _jump(self, path: str) -> None:
        for row in self._table.selected()[:1]:
            self.open_asked.emit(row.id, path)

    def open(self) -> None:
        """The channel that is selected, as far as there is something to open."""
        for row in self._table.selected()[:1]:
            if row.state is ChannelState.UNREADABLE:
                self._pane.focus_text()  # what is known of it stands there
            elif row.state is not ChannelState.CREATED:
                self.open_asked.emit(row.id, "")
            else:
                self._open_created(row)

    def steps(self, draft_id: str) -> None:
        """What is left to do for a created channel."""
        line = self._model.line_of(draft_id)
        if line is not None:
            self._open_created(line.row)

    def reopen(self, draft_id: str) -> None:
        """The draft of a wizard that was closed, or what it has become."""
        line = self._model.line_of(draft_id)
        if line is not None and line.row.state is ChannelState.CREATED:
            self.steps(draft_id)
        else:
            self.open_asked.emit(draft_id, "")

    def _open_created(self, row: ChannelRow) -> None:
        if self._channels is not None:
            self._jobs.drop(self._reading)  # the last press counts: one window comes of it
            work = partial(self._channels.pbxs.lists_of, row.base_url)
            self._reading = self._jobs.run(work, partial(self._show_handover, row), self.failed.emit)

    def _show_handover(self, row: ChannelRow, directory: Directory) -> None:
        assert self._channels is not None
        name = self._model.pbx_name(row.base_url)
        dialog = self._late.handover(self._channels, row, directory, name, self.installed_by())
        dialog.view.installer_named.connect(self.installer_named)


def _none() -> None:
    """No PBX is looked at but those of the channels."""
