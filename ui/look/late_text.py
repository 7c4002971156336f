"""A long text that is laid out when it is seen: Qt makes a block of each line, as slow as a whole page."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit


class LateText(QPlainTextEdit):
    """What is shown of it, and asked of it, is always what was set last."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: str | None = None
        self._make: Callable[[], str] | None = None

    def setPlainText(self, text: str) -> None:
        self._waiting, self._make = text, None
        if self.isVisible():
            self._take()

    def write_later(self, make: Callable[[], str]) -> None:
        """Make the text when somebody sees it, or asks for it."""
        self._waiting, self._make = None, make
        if self.isVisible():
            self._take()

    def toPlainText(self) -> str:
        self._write()
        return super().toPlainText() if self._waiting is None else self._waiting

    def showEvent(self, event: QShowEvent) -> None:
        self._take()
        super().showEvent(event)

    def _write(self) -> None:
        make, self._make = self._make, None
        if make is not None:
            self._waiting = make()

    def _take(self) -> None:
        self._write()
        text, self._waiting = self._waiting, None
        if text is not None:
            super().setPlainText(text)
