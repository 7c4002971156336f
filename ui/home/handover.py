"""The hand-over of a channel that was created before: its steps, warnings and sheet, from the home window."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from core.directory import Directory
from core.errors import NAME_SHOWN, plain
from core.store import ChannelRow
from ui.handover import HandedOver, HandoverView
from ui.theme import GRID

if TYPE_CHECKING:
    from ui.jobs import JobRunner


class HandoverDialog(QDialog):
    """What is left to do for a created channel, with the PBX's lists as they were last seen."""

    def __init__(
        self, jobs: "JobRunner", row: ChannelRow, directory: Directory, pbx_name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handover_dialog")
        name = plain(row.draft.name, NAME_SHOWN)
        self.setWindowTitle(self.tr("Hand-over of “{name}”, id {id}").format(name=name, id=row.channel_id))
        self.resize(90 * GRID, 76 * GRID)
        column = QVBoxLayout(self)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Hand-over"))
        view = HandoverView(jobs)
        view.setContentsMargins(0, 0, 2 * GRID, 0)
        view.show_channel(
            HandedOver(row.draft, row.channel_id or 0, row.webhook_url, directory, row.base_url, pbx_name)
        )
        area.setWidget(view)
        column.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
