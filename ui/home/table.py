"""The list of channels: whole rows in two lines by customer, the selection kept while it is read anew."""

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from core.routes.runs import joined, runs
from core.store.rows import ChannelRow
from core.store.standing import Line
from ui.home.painting import BAND, ROW, STATE_WIDTH, RowPainter, paint_focus
from ui.home.rows import CHANGED, NAME, STATE, ChannelsModel
from ui.look.focus_ring import OWN_RING
from ui.look.whole_rows import WholeRows

NARROW_STATE = 180
"""Of the state's column, where there is little room."""
_NARROW = 520


class ChannelsTable(WholeRows):
    """Shows a `ChannelsModel`; `selected` are the rows the person works with. As high as its rows, at most."""

    def __init__(self, model: ChannelsModel) -> None:
        super().__init__("channels", self.tr("Channels on this computer"), model, RowPainter(model))
        self._model = model
        self.setProperty(OWN_RING, True)
        self.viewport().setAutoFillBackground(False)
        self._lay_out_columns()
        model.modelReset.connect(self._lay_out_rows)
        model.layoutChanged.connect(self._lay_out_rows)
        self._lay_out_rows()

    def _lay_out_columns(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(0)
        for column in range(self._model.columnCount()):
            self.setColumnHidden(column, column not in (NAME, STATE))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(STATE, STATE_WIDTH)

    def _lay_out_rows(self) -> None:
        """The first row of a customer has room for its band above."""
        header = self.verticalHeader()
        header.blockSignals(True)
        for place in header.property("bands") or ():
            header.resizeSection(place, ROW)
        heads = list(self._model.heads)
        for place in heads:
            header.resizeSection(place, ROW + BAND)
        header.setProperty("bands", heads)
        header.blockSignals(False)
        self._painter.hovered = -1
        self.setMaximumHeight(max(self._model.rowCount() * ROW + len(heads) * BAND, 1))
        self.updateGeometries()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(ROW, self.maximumHeight()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What comes below the list takes room from it; the row that was seen last may be the one that is worked with.
        row = self.visualRect(self.currentIndex())
        was_seen = self.selectionModel().hasSelection() and row.top() < event.oldSize().height()
        if was_seen and row.bottom() > self.viewport().height():
            self.scroll_to_current()
        narrow = self.viewport().width() < _NARROW
        self.horizontalHeader().resizeSection(STATE, NARROW_STATE if narrow else STATE_WIDTH)

    def selected_lines(self) -> list[Line]:
        """The lines that are selected, in the order shown."""
        # Of each area the ends: asked for its rows, Qt asks the model of every cell.
        areas = list(cast("list[QItemSelectionRange]", self.selectionModel().selection()))
        places = joined(range(area.top(), area.bottom() + 1) for area in areas)
        return [line for run in runs(places) for line in self._model.lines_in(run)]

    def selected(self) -> list[ChannelRow]:
        """The rows that are selected, in the order shown."""
        return [line.row for line in self.selected_lines()]

    def select(self, draft_ids: Collection[str]) -> None:
        """Select these channels and no others, as far as they are shown; the keyboard goes on at the first one."""
        chosen = QItemSelection()
        places = self._model.places_of(draft_ids)
        for run in runs(places):
            chosen.select(self._model.index(run.start, NAME), self._model.index(run.stop - 1, CHANGED))
        flag = QItemSelectionModel.SelectionFlag
        if places:
            self.selectionModel().setCurrentIndex(self._model.index(places[0], NAME), flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)

    def begin(self) -> None:
        """Select nothing, and begin at the top."""
        self.clearSelection()
        first, flag = self._model.index(0, NAME), QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, flag.NoUpdate)
        self.scrollToTop()

    def scroll_to_current(self) -> None:
        """Bring the row of the keyboard into view."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            room = self.visualRect(current.siblingAtColumn(NAME))
            room.setLeft(0)
            room.setRight(self.viewport().width() - 1)
            if self._model.head_at(current.row()) is not None:
                room.setTop(room.top() + BAND)
            painter = QPainter(self.viewport())
            paint_focus(painter, room)
            painter.end()
