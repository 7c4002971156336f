"""The table of channels: whole rows, sorted by a click on a column, the selection kept while it is read anew."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QTableView

from core.store.rows import ChannelRow
from ui.home.columns import SharedWidth
from ui.home.rows import CHANGED, NAME, PBX, PROVIDER, STATE, TYPE, ChannelsModel
from ui.look.theme import GRID

SHARES = {NAME: 25, TYPE: 11, PROVIDER: 13, PBX: 24, STATE: 24, CHANGED: 20}
"""Of the window's width, as it first opens."""


class ChannelsTable(QTableView):
    """Shows a `ChannelsModel`; `selected` are the rows the person works with."""

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__()
        self._model = model
        self.setObjectName("channels")
        self.setAccessibleName(self.tr("Channels of this computer"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        SharedWidth(self, [*SHARES.values()])
        # Before sorting is switched on: what Qt finds here it sorts by at once.
        header.setSortIndicator(CHANGED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer actions in the context menu."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(actions)

    def selected(self) -> list[ChannelRow]:
        """The rows that are selected, in the order shown."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = (self._model.row_at(place) for place in places)
        return [row for row in rows if row is not None]

    def select(self, draft_ids: Sequence[str]) -> None:
        """Select these channels and no others, as far as they are shown; the keyboard goes on at the first one."""
        chosen = QItemSelection()
        places = [place for place in map(self._model.place_of, draft_ids) if place >= 0]
        for place in places:
            chosen.select(self._model.index(place, NAME), self._model.index(place, CHANGED))
        flag = QItemSelectionModel.SelectionFlag
        if places:
            self.selectionModel().setCurrentIndex(self._model.index(places[0], NAME), flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)
