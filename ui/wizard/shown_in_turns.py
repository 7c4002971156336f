"""A page is turned to, laid out, and painted in a turn of the event loop each: one takes as long as another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.giving_way import Turn
from ui.look.laid_out_once import hold, lay_out
from ui.look.painted_apart import PaintedApart, repaint_now
from ui.look.painted_once import PaintedOnce
from ui.own_turn import OwnTurn

_BARS = 2
"""Once for what is shown, and once for the room that the bar beside it takes."""


class ShownInTurns(QObject):
    """Long work gives way from the first turn to the last, and between them nothing is seen.

    Args:
        complete: makes a part of what the page that is open lacks; returns whether there was anything to do.

    Attributes:
        is_passing: pages are passed by, and none is shown.

    Signals:
        painted: the last turn came to its end.
    """

    painted = Signal()

    def __init__(self, window: QWidget, complete: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._complete = window, complete
        PaintedApart(window)
        self.is_passing = False
        self._before_all, self._whole = Turn(), PaintedOnce(window)
        self._held: list[QWidget] = []
        self._unlaid, self._unpainted = OwnTurn(self, self._lay_out), OwnTurn(self, self.paint)

    def hold(self, *widgets: QWidget) -> None:
        """What is shown of these from now on is laid out by `go_on`."""
        self._before_all.begin()
        self._held += hold(*widgets)

    def go_on(self, *, is_seen: bool) -> None:
        """Lay out and paint in the turns to come; in this one, where nobody sees the window."""
        if not is_seen and not self.is_passing:
            lay_out(self._held)
            self._before_all.end()
            return
        self._window.setUpdatesEnabled(False)
        if not self.is_passing:
            self._before_all.begin()
            self._unpainted.stop()  # not before it is laid out anew
            self._unlaid.start()

    @contextmanager
    def at_once(self, widget: QWidget) -> Iterator[None]:
        """What is shown of this in here is laid out and painted before this turn ends."""
        self.hold(widget)
        yield
        if self._unlaid.waits or self._unpainted.waits:
            self._unlaid.stop()
            self._unpainted.stop()
            self.paint()
        else:
            lay_out(self._held)
            repaint_now(widget)  # and no more than what has changed with it
            self._before_all.end()

    def _lay_out(self) -> None:
        if self._complete():
            self._unlaid.start()
            return
        lay_out(self._held)
        for _ in range(_BARS):
            for view in self._window.findChildren(QAbstractItemView):
                if view.isVisible():
                    # Lines have their places before they are painted: else they are painted once more after it.
                    view.executeDelayedItemsLayout()
        self._unpainted.start()

    def paint(self) -> None:
        """Let all that was turned to be seen now, unless it is passed by."""
        if self.is_passing:
            return
        lay_out(self._held)
        self._whole.paint()
        self._before_all.end()
        self.painted.emit()
