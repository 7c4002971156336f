"""What takes a turn of the event loop of its own: all timers that are due, and calls that are queued, come in one."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid


class OwnTurn(QObject):
    """Calls `act` once for each `start`, behind those that wait already, and none of them in the same turn.

    Args:
        goes_on: again and again, until `stop`. is_seen: the person waits for it: it comes before all that are not.
    """

    _came = Signal()
    """A signal, as of a timer: what it calls is not held by it."""

    def __init__(
        self, owner: QObject, act: Callable[[], object], *, goes_on: bool = False, is_seen: bool = False
    ) -> None:
        super().__init__(owner)
        self._came.connect(act)
        self._goes_on, self.waits, self.is_seen = goes_on, False, is_seen

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
        self._seen, self._waiting = deque[OwnTurn](), deque[OwnTurn]()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._call_one)

    @property
    def is_empty(self) -> bool:
        """Nobody waits, and the turn of the last one is over."""
        return not self._seen and not self._waiting and not self._timer.isActive()

    def stand(self, turn: OwnTurn) -> None:
        self._line_of(turn).append(turn)
        if not self._timer.isActive():
            self._timer.start()

    def leave(self, turn: OwnTurn) -> None:
        line = self._line_of(turn)
        if turn in line:
            line.remove(turn)

    def _line_of(self, turn: OwnTurn) -> deque[OwnTurn]:
        return self._seen if turn.is_seen else self._waiting

    def _call_one(self) -> None:
        line = self._seen or self._waiting
        if not line:
            return
        turn = line.popleft()
        self._timer.start()  # a window that it opens may have an event loop of its own
        try:
            if isValid(turn):
                turn.come()
        finally:
            # Anew: what is due since before it came would come in the same turn. Behind the last one, too: so would
            # what waits for nobody to wait.
            self._timer.start()


_ROWS: list[_Row] = []


def _row() -> _Row:
    if not _ROWS or not isValid(_ROWS[0]):
        _ROWS[:] = [_Row(QCoreApplication.instance())]
    return _ROWS[0]


def somebody_waits() -> bool:
    """Whether this turn or the next belongs to one of them: what nobody waits for is done later."""
    return not _row().is_empty
