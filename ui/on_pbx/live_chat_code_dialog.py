"""What belongs on the website of a live chat that a PBX has: copied, or mailed by the PBX."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from core.delivery.live_chats import LiveChatMade
from ui.look.buttons import Kind, make_kind
from ui.on_pbx.live_chat_dialog import DONE, LiveChatDialog

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import JobRunner


class LiveChatCodeDialog(LiveChatDialog):
    """The last page of a new live chat alone."""

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        base_url: str,
        pbx: str,
        made: LiveChatMade,
        parent: QWidget,
    ) -> None:
        super().__init__(jobs, channels, base_url, pbx, parent)
        self.setObjectName("live_chat_code_dialog")
        self.setWindowTitle(self._done_title)
        self._made = made
        if made.code is not None:
            self._domain.setText(made.code.domain)
        self._show_code(made)
        self._turn_to(DONE)
        self._copy.setFocus()
        make_kind(self._copy, Kind.PLAIN)

    @property
    def _done_title(self) -> str:
        return self.tr("Code for the website")

    def _read_lists(self) -> None:
        """Nobody is chosen here."""

    def _read_kept(self) -> None:
        """Nothing is typed here that is to be kept."""

    def _typed(self, *_: object) -> None:
        """Nothing is typed here that is to be kept."""

    def reject(self) -> None:
        if self._job is None:
            QDialog.reject(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is None:
            QDialog.closeEvent(self, event)
        else:
            event.ignore()
