"""Channels that came into the list, or that a wizard left there: selected, told in the line below, undone there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import NAME_SHOWN, plain
from core.store.rows import ChannelState
from core.store.standing import Line
from ui.home.default_selection import DefaultSelection
from ui.home.rows import ChannelsModel
from ui.home.toast import Toast
from ui.home.undo import Acts, Added, Deleted, KeptDraft


class Arrivals(QObject):
    """Signals:
    came: something that is not read yet.
    """

    came = Signal()

    def __init__(
        self, acts: Acts, toast: Toast, model: ChannelsModel, selection: DefaultSelection, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._acts, self._toast, self._model, self._selection = acts, toast, model, selection
        selection.draft_left.connect(self._draft_left)

    def add(self, added: Added) -> None:
        """Select the first of them as soon as it is read."""
        self._acts.add(added)
        self._selection.await_made(added.ids[0])

    def copied(self, added: Added) -> None:
        """The same for what nobody else has read."""
        self.add(added)
        self.came.emit()

    def adopted(self, draft_id: str, text: Callable[[], str]) -> None:
        """A channel of a PBX was taken into the list."""
        self.copied(Added((draft_id,), text))

    def end_stale(self) -> None:
        """A draft that has become a channel meanwhile, or is gone, was not just saved."""
        act = self._toast.act
        if isinstance(act, KeptDraft):
            line = self._model.line_of(act.id)
            if line is None or line.row.state is ChannelState.CREATED:
                self._toast.show_act(None)

    def _draft_left(self, line: Line) -> None:
        """A wizard that was closed left this draft; not where it is about to go out of sight."""
        row = line.row
        if not any(isinstance(act, Deleted) and row.id in act.ids for act in self._acts.done):
            self._acts.add(KeptDraft(row.id, partial(_saved, row.draft.name)))


def _saved(name: str) -> str:
    shown = plain(name, NAME_SHOWN) or QCoreApplication.translate("Arrivals", "(no name yet)")
    return QCoreApplication.translate("Arrivals", "“{name}” was saved as a draft.").format(name=shown)
