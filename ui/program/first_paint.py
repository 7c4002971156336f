"""The moment a window was painted for the first time: what waits for it begins then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

UNPAINTED_MS = 500


class FirstPaint(QObject):
    """Calls a function once, right after a widget was painted for the first time, or when that takes too long."""

    def __init__(self, watched: QObject, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then
        watched.installEventFilter(self)
        # A window that starts minimised is not painted; what waits for it must come all the same.
        QTimer.singleShot(UNPAINTED_MS, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(1, self._call)  # a timer: a call that is queued comes in the turn of the paint
        return False

    def _call(self) -> None:
        if self._then is not None:
            then, self._then = self._then, None
            then()
