"""A window is painted in a turn of the event loop of its own: Qt paints it in the turn of what has changed it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.own_turn import OwnTurn

_REQUEST = QEvent.Type.UpdateRequest


class PaintedApart(QObject):
    """Whatever has changed a window, the next key is heard before that is painted; `repaint_now` is for the rest.

    It goes with its window: while that is destroyed, PySide calls no filter of it any more, and no turn of it comes.
    """

    now = 0
    """What is painted now is painted in this turn, in every window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._turn = OwnTurn(self, self._paint, is_seen=True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if PaintedApart.now or event.type() is not _REQUEST:
            return False
        if not self._turn.waits:
            self._turn.start()
        return True

    def _paint(self) -> None:
        with _painting():
            QCoreApplication.sendEvent(self._window, QEvent(_REQUEST))


def repaint_now(widget: QWidget) -> None:
    """Paint what is to be painted of a widget before this turn ends: the person waits for nothing else."""
    with _painting():
        widget.repaint()


@contextmanager
def _painting() -> Iterator[None]:
    PaintedApart.now += 1
    try:
        yield
    finally:
        PaintedApart.now -= 1
