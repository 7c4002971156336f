"""Edits of the routing table as steps of undo and redo."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from core.routes.edits import Edit

MOST_STEPS = 1_000
Along = Callable[[bool], object]


class EditedRows(Protocol):
    """What takes edits and tells its views of them."""

    def apply(self, edit: Edit) -> None:
        """Change the rows."""

    def tell_touched(self, edits: Sequence[Edit]) -> None:
        """Tell who shows the rows which ones an undo or redo changed."""


class EditCommand(QUndoCommand):
    """One step, however many rows it changes. Qt does it once when it is pushed.

    Args:
        along: called with whether it is done or undone, for what belongs to the step and is no row.
    """

    def __init__(self, rows: EditedRows, text: str, edits: Sequence[Edit], along: Along | None = None) -> None:
        super().__init__(text)
        self._rows = rows
        self._edits = tuple(edits)
        self._along = along
        self._again = False

    def redo(self) -> None:
        self._tell(True)
        for edit in self._edits:
            self._rows.apply(edit)
        if self._again:
            self._rows.tell_touched(self._edits)
        self._again = True

    def undo(self) -> None:
        self._tell(False)
        undone = [edit.undone for edit in reversed(self._edits)]
        for edit in undone:
            self._rows.apply(edit)
        self._rows.tell_touched(undone)

    def _tell(self, done: bool) -> None:
        if self._along is not None:
            self._along(done)
