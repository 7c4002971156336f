"""The table of a plan: a row for each site, a column for each channel, a cell for what would be done."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.fleet.model import SITE, PlanModel
from ui.fleet.painting import PlanPainter
from ui.look.scroll_place import stay_scrolled

_ROW, _HEADER, _CHANNEL, _NARROW_CHANNEL = 40, 44, 170, 130


class PlanTable(QTableView):
    """Signals:
    cell_turned: to another cell.
    """

    cell_turned = Signal()

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self._model, self._wide = model, True
        self.setObjectName("plan")
        self.setProperty("ground", "table-painted")
        self.setAccessibleName(self.tr("Sites and channels of the plan"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setItemDelegate(PlanPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(_HEADER)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(120)
        self.selectionModel().currentChanged.connect(lambda *_indexes: self.cell_turned.emit())
        model.modelReset.connect(self._lay_out_columns)

    def use_width(self, wide: bool) -> None:
        """Whether the window is a wide one: then a channel has a wide column."""
        if wide is not self._wide:
            self._wide = wide
            self._lay_out_columns()

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        for column in range(self._model.columnCount()):
            stretches = column == SITE
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not stretches:
                header.resizeSection(column, _CHANNEL if self._wide else _NARROW_CHANNEL)

    def begin(self) -> None:
        """Turn to the first site."""
        if self._model.rows:
            self.setCurrentIndex(self._model.index(0, SITE))
            self.setFocus()

    def take_over(self, before: "PlanTable") -> None:
        """Stand at the same cell as another one, and seen from the same place."""
        self.setCurrentIndex(self._model.index(before.currentIndex().row(), before.currentIndex().column()))
        stay_scrolled(self, before)

    def show_sites(self, seen: Callable[[int], bool]) -> None:
        """Show the rows that are asked for, by their place."""
        for place in range(len(self._model.rows)):
            self.setRowHidden(place, not seen(place))
