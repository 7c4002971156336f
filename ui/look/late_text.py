"""A long text that is laid out when it is seen: Qt makes a block of each line, as slow as a whole page."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit


class LateText(QPlainTextEdit):
    """What is shown of it, and asked of it, is always what was set last."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: str | None = None

    def setPlainText(self, text: str) -> None:
        self._waiting = text
        if self.isVisible():
            self._take()

    def toPlainText(self) -> str:
        return super().toPlainText() if self._waiting is None else self._waiting

    def showEvent(self, event: QShowEvent) -> None:
        self._take()
        super().showEvent(event)

    def _take(self) -> None:
        text, self._waiting = self._waiting, None
        if text is not None:
            super().setPlainText(text)
