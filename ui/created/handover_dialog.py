"""The hand-over of a channel that was created before: webhook, steps, warnings and sheet, from the home window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.channel.catalog import SMS
from core.channel.directory import Directory
from core.errors import NAME_SHOWN, plain
from core.store.rows import ChannelRow
from ui.created.handover import HandedOver, HandoverView
from ui.created.webhook import WebhookView
from ui.look.theme import GRID

if TYPE_CHECKING:
    from core.desk import KeptChannels
    from core.stop import Stop
    from core.store.channels import Store
    from ui.jobs import JobRunner


class HandoverDialog(QDialog):
    """What is left to do for a created channel, with the PBX's lists as they were last seen.

    The PBX is asked only for what is not known here: the verify token is never kept, and only Meta wants it.
    """

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "KeptChannels",
        row: ChannelRow,
        directory: Directory,
        pbx_name: str,
        installed_by: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handover_dialog")
        self._jobs, self._store, self._draft_id = jobs, channels.store, row.id
        self._channel = HandedOver(
            row.whole, row.channel_id or 0, row.webhook_url, directory, row.base_url, pbx_name, row.ticked
        )
        name = plain(row.draft.name, NAME_SHOWN)
        self.setWindowTitle(self.tr("Hand-over of “{name}”, ID {id}").format(name=name, id=row.channel_id))
        self.resize(90 * GRID, 76 * GRID)
        column = QVBoxLayout(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Hand-over"))
        content = QWidget()
        parts = QVBoxLayout(content)
        parts.setContentsMargins(GRID, GRID, 2 * GRID, GRID)
        parts.setSpacing(GRID)
        webhook = WebhookView(jobs)
        webhook.show_known(row.webhook_url)
        parts.addWidget(webhook)
        self.view = HandoverView(jobs, installed_by)
        self.view.show_channel(self._channel)
        self.view.ticked.connect(self._keep_ticks)
        parts.addWidget(self.view)
        parts.addStretch(1)
        area.setWidget(content)
        column.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        webhook.known.connect(self._show_webhook)
        if not row.webhook_url or row.draft.kind is not SMS:
            webhook.read(partial(channels.read_back, row))

    def _keep_ticks(self, ticked: frozenset[str]) -> None:
        self._jobs.run(partial(_keep_ticks, self._store, self._draft_id, ticked), self._kept, self.view.say_failure)

    def _kept(self, _nothing: None) -> None:
        """There is nothing to say of it."""

    def _show_webhook(self, webhook_url: str) -> None:
        channel = self._channel
        self.view.show_channel(
            HandedOver(
                channel.draft,
                channel.channel_id,
                webhook_url,
                channel.directory,
                channel.base_url,
                channel.pbx_name,
                channel.ticked,
            )
        )


def _keep_ticks(store: "Store", draft_id: str, ticked: frozenset[str], _stop: "Stop") -> None:
    """On a worker."""
    store.keep_ticks(draft_id, ticked)
