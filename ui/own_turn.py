"""What takes a turn of the event loop of its own: all timers that are due, and calls that are queued, come in one."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid


class OwnTurn(QObject):
    """Calls `act` once for each `start`, behind those that wait already, and none of them in the same turn.

    Args:
        goes_on: again and again, until `stop`.
    """

    _came = Signal()
    """A signal, as of a timer: what it calls is not held by it."""

    def __init__(self, owner: QObject, act: Callable[[], object], *, goes_on: bool = False) -> None:
        super().__init__(owner)
        self._came.connect(act)
        self._goes_on, self.waits = goes_on, False

    def start(self) -> None:
        """Come round; last of all."""
        self.stop()
        self.waits = True
        _row().stand(self)

    def stop(self) -> None:
        """Call it no more."""
        if self.waits:
            self.waits = False
            _row().leave(self)

    def come(self) -> None:
        """It is its turn."""
        self.waits = False
        if self._goes_on:
            self.start()
        self._came.emit()


class _Row(QObject):
    """Those that wait, on one timer: a call that is queued would come before the keys that wait."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting = deque[OwnTurn]()
        self._is_taken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._call_one)

    @property
    def is_empty(self) -> bool:
        """Nobody waits, and the turn of the last one is over."""
        return not self._waiting and not self._timer.isActive()

    def take(self) -> None:
        """This turn belongs to somebody else: nobody comes in it."""
        self._is_taken = True
        if not self._timer.isActive():
            self._timer.start()

    def stand(self, turn: OwnTurn) -> None:
        self._waiting.append(turn)
        if not self._timer.isActive():
            self._timer.start()

    def leave(self, turn: OwnTurn) -> None:
        if turn in self._waiting:
            self._waiting.remove(turn)

    def _call_one(self) -> None:
        if self._is_taken:
            self._is_taken = False
            self._timer.start()
            return
        turn = self._waiting.popleft() if self._waiting else None
        try:
            if turn is not None and isValid(turn):
                turn.come()
        finally:
            # Once more behind the last one, too: what waits for nobody to wait would come in the same turn.
            if turn is not None:
                self._timer.start()


_ROWS: list[_Row] = []


def _row() -> _Row:
    if not _ROWS or not isValid(_ROWS[0]):
        _ROWS[:] = [_Row(QCoreApplication.instance())]
    return _ROWS[0]


def take_this_turn() -> None:
    """Something has come that is shown in this turn: those that wait come in the next."""
    _row().take()


def somebody_waits() -> bool:
    """Whether this turn or the next belongs to one of them: what nobody waits for is done later."""
    return not _row().is_empty
