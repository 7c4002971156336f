"""What belongs on the website of a live chat that a PBX has, in a window of its own."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from core.delivery.live_chats import LiveChatMade
from ui.on_pbx.live_chat_window import LiveChatWindow
from ui.on_pbx.website_code import WebsiteCode

if TYPE_CHECKING:
    from core.desk.on_pbx import PbxChannels
    from ui.jobs import JobRunner


class LiveChatCodeDialog(LiveChatWindow):
    """Closes once the PBX has answered about an e-mail that it was asked for."""

    def __init__(
        self,
        jobs: "JobRunner",
        channels: "PbxChannels",
        base_url: str,
        pbx: str,
        made: LiveChatMade,
        parent: QWidget,
    ) -> None:
        super().__init__(pbx, parent)
        self.setObjectName("live_chat_code_dialog")
        self.setWindowTitle(self.tr("Code for the website"))
        self._code = WebsiteCode(self.windowTitle(), jobs, channels, base_url, pbx)
        self._set_up([self._code])
        self._close.hide()
        self._back.hide()
        self._blue.setText(self.tr("&Done"))
        self._code.unread.connect(self._tell)
        self._code.led.connect(self._led)
        self._code.show_made(made, made.code.domain if made.code is not None else "")

    def _pressed(self) -> None:
        self.reject()

    def _go_back(self) -> None:
        """There is one page only."""

    def reject(self) -> None:
        if not self._code.is_busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._code.is_busy:
            event.ignore()
        else:
            super().closeEvent(event)
