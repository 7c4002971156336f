"""A window that is opened, laid out and painted in a turn of the event loop each: all three at once are felt."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.look.laid_out_once import hold, lay_out
from ui.look.painted_apart import PaintedApart
from ui.look.painted_once import PaintedOnce
from ui.own_turn import OwnTurn


def open_in_turns(dialog: QDialog) -> None:
    """Open a window; it has the keys at once, and is seen when it is whole."""
    _Opening(dialog)


class _Opening(QObject):
    """Goes with its window, or when that is painted."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        PaintedApart(dialog)
        self._held = hold(dialog)
        dialog.setUpdatesEnabled(False)
        dialog.open()
        self._turn = OwnTurn(self, self._go_on, goes_on=True)
        self._turn.start()

    def _go_on(self) -> None:
        if self._held:
            lay_out(self._held)
            return
        self._turn.stop()
        PaintedOnce(self._dialog).paint()
        self.deleteLater()
