"""Which channel is selected without a press: the one that was just made, or else the one that needs the person."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.store.standing import Step
from ui.home.rows import ChannelsModel
from ui.home.table import ChannelsTable


class DefaultSelection(QObject):
    """What needs the person is not selected while something above the list asks: one blue button is enough.

    Args:
        is_asked: whether something above the list offers or asks.

    Signals:
        draft_left: the line of a draft that a wizard left which was closed; it is in the list now.
    """

    draft_left = Signal(object)

    def __init__(
        self, model: ChannelsModel, table: ChannelsTable, is_asked: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._table, self._is_asked = model, table, is_asked
        self._made, self._closed = "", False
        self._in_need: list[str] = []

    @property
    def awaits(self) -> bool:
        """Whether a channel that was made is still to come into the list."""
        return bool(self._made)

    def await_made(self, draft_id: str, *, closed: bool = False) -> None:
        """Select this channel as soon as it is read. closed: a wizard that was closed has left it."""
        self._made, self._closed = draft_id, closed

    def select(self) -> None:
        """Select what was just made; where nothing is, and nothing is selected, what needs the person."""
        line = self._model.line_of(self._made) if self._made else None
        if line is not None:
            self._made, self._in_need = "", []
            self._table.select([line.row.id])
            self._table.scroll_to_current()
            if self._closed and line.step is Step.CONTINUE:
                self.draft_left.emit(line)
        elif not self._table.selected() and self._model.rowCount() and not self._is_asked():
            row = self._model.row_at(self._model.first_in_need())
            self._in_need = [row.id] if row is not None else []
            self._table.select(self._in_need)

    def stand_back(self) -> None:
        """What is selected because it needs the person is selected no longer, and the list begins at its top."""
        if self._in_need and [row.id for row in self._table.selected()] == self._in_need:
            self._in_need = []  # what is selected from now on is so because somebody did it
            self._table.begin()
