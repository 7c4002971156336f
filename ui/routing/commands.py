"""Edits of the routing table as steps of undo and redo."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from core.routes.edits import Edit

if TYPE_CHECKING:
    from ui.routing.model import RoutingModel

MOST_STEPS = 1_000


class EditCommand(QUndoCommand):
    """One step, however many rows it changes. Qt does it once when it is pushed."""

    def __init__(self, model: "RoutingModel", text: str, edits: Sequence[Edit]) -> None:
        super().__init__(text)
        self._model = model
        self._edits = tuple(edits)
        self._again = False

    def redo(self) -> None:
        for edit in self._edits:
            self._model.apply(edit)
        if self._again:
            self._model.tell_touched(self._edits)
        self._again = True

    def undo(self) -> None:
        undone = [edit.undone for edit in reversed(self._edits)]
        for edit in undone:
            self._model.apply(edit)
        self._model.tell_touched(undone)
