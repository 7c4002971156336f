"""The table itself: keys, selection by cells, and what is selected as rows and columns."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QTableView, QWidget

from core.routes.cells import DESTINATION, MEMBERS, TYPE
from core.routes.runs import joined, runs
from ui.look.focus_ring import RING_HEIGHT
from ui.look.theme import GRID
from ui.routing.delegates import LINE, DestinationTypeDelegate, PickerDelegate, RouteDelegate
from ui.routing.model import RoutingModel
from ui.routing.picker import How, Picker
from ui.routing.picker_rows import Aim
from ui.routing.row_numbers import RowNumbers

_WIDTHS = (20 * GRID, 22 * GRID, 26 * GRID)
"""Of the columns but the last, in letters of the usual size; wider where their names or a number need more."""
_SHARE = 2.15
"""Destination to members is 1 to 1.15."""
_LONGEST_NUMBER = "+" + "0" * 15
"""As E.164 allows it."""
CursorAction = QAbstractItemView.CursorAction
_JUMPS = frozenset(
    int(key)
    for key in (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)
_ENTER = (int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter))


class RoutingTable(QTableView):
    """Enter edits a cell and then goes down, as in a spreadsheet; Tab leaves the table.

    Signals:
        selection_changed: other cells are selected, or another one is current.
        picked_for_all: a destination or members for all selected lines. not_taken: what was typed and fits nobody,
        or more than one.
    """

    selection_changed = Signal()
    picked_for_all = Signal(object)
    not_taken = Signal(str)

    def __init__(self, model: RoutingModel) -> None:
        super().__init__()
        self.routing = model
        self.setObjectName("dids")
        self.setProperty("ground", "table-painted")
        self.setModel(model)
        # Tab leaves the table; the arrow keys move inside it.
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMinimumHeight(6 * GRID)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        rows = RowNumbers(self, self.fontMetrics().horizontalAdvance("0") * 3 + 3 * GRID)
        rows.setDefaultSectionSize(LINE)
        self.setProperty(RING_HEIGHT, LINE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        header.setSectionsClickable(True)
        # To paint itself the header asks whether each column is selected as a whole, which looks at every row: 1.7 s
        # of 100,000. It gets a selection of its own, which stays empty.
        header.setSelectionModel(QItemSelectionModel(model, header))
        self.setItemDelegate(RouteDelegate(self, model))
        self.setItemDelegateForColumn(1, DestinationTypeDelegate(self, model))
        for column, aim in ((2, Aim.DESTINATION), (3, Aim.MEMBERS)):
            delegate = PickerDelegate(aim, self, model)
            delegate.left.connect(self._picker_left)
            self.setItemDelegateForColumn(column, delegate)

        model.headerDataChanged.connect(self._widen)
        model.modelReset.connect(self._widen)
        self._widths_chosen = self._sharing = False
        self._widen()
        header.sectionResized.connect(self._resized)
        self.setColumnHidden(TYPE, True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def show_type(self, shown: bool) -> None:
        """Show or hide the column of types; each destination has its type as an icon."""
        self._hide_column(TYPE, not shown)

    def show_members(self, shown: bool) -> None:
        """Show or hide the column of those who may write."""
        self._hide_column(MEMBERS, not shown)

    def _hide_column(self, column: int, hidden: bool) -> None:
        self._sharing = True  # the header tells of its new width, and would keep one that it is given meanwhile
        self.setColumnHidden(column, hidden)
        self._share_width()

    def _room_of_name(self, column: int) -> int:
        """What the header wants for a column's name, and a little more: Fusion leaves 2 px on each side."""
        return self.horizontalHeader().sectionSizeHint(column) + GRID

    def _share_width(self) -> None:
        """Destination and members share what is left over; a person may choose the destination's width."""
        self._sharing = True
        shown = [column for column in range(self.routing.columnCount()) if not self.isColumnHidden(column)]
        left = self.viewport().width() - sum(self.columnWidth(column) for column in shown if column < DESTINATION)
        if MEMBERS in shown:
            if not self._widths_chosen:
                wide = min(round(left / _SHARE), left - self._room_of_name(MEMBERS))
                self.setColumnWidth(DESTINATION, max(self._room_of_name(DESTINATION), wide))
            left -= self.columnWidth(DESTINATION)
        # Not stretched by the header: its one least width would hold for every column.
        self.setColumnWidth(shown[-1], max(self._room_of_name(shown[-1]), left))
        self._sharing = False

    def _resized(self, column: int, _before: int, _now: int) -> None:
        if self._sharing:
            return
        if column == DESTINATION and self.isVisible() and not self.isColumnHidden(MEMBERS):
            self._widths_chosen = True
        self._share_width()

    def _widen(self) -> None:
        """Give every column the room of its name, and the first one that of a whole number; none becomes narrower."""
        number = self.fontMetrics().horizontalAdvance(_LONGEST_NUMBER) + 2 * GRID
        for column, least in enumerate((number, 0, 0)):
            needed = max(least, self._room_of_name(column))
            if self.columnWidth(column) < needed:
                self.setColumnWidth(column, needed)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            # Otherwise the wizard would take Enter for its Next.
            event.accept()
            if self.state() != QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            # Between two cells too: it ends an edit here, and never the whole wizard.
            event.accept()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if (
            isinstance(event, QKeyEvent)
            and event.key() in _JUMPS
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            # Qt moves the cursor alone, and what is pressed next is done to the lines it has left.
            flag = QItemSelectionModel.SelectionFlag
            further = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return flag.SelectCurrent if further else flag.ClearAndSelect
        return super().selectionCommand(index, event)

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        here, last = self.currentIndex(), self.routing.rowCount() - 1
        if here.isValid() and modifiers & Qt.KeyboardModifier.ControlModifier:
            if action is CursorAction.MoveDown:
                return here.siblingAtRow(last)
            if action is CursorAction.MoveUp:
                return here.siblingAtRow(0)
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def commit_edit(self) -> None:
        """Take over what stands in an open editor, so that Next does not lose it."""
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, Picker):
            editor.leave()
        elif editor is not None:
            self.commitData(editor)
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @property
    def open_value(self) -> object:
        """What an open editor would put into its cell: a text, or who was picked; None if there is nothing new."""
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, Picker):
            return editor.value
        return editor.text() if isinstance(editor, QLineEdit) else None

    def _picker_left(self, picker: Picker, how: How) -> None:
        if how is How.FOR_ALL:
            self.picked_for_all.emit(picker.chosen)
        if how is How.NEXT:
            self._go_right()
        if how is How.ASIDE and picker.left_over:
            self.not_taken.emit(picker.left_over)

    def _go_right(self) -> None:
        """To the next cell that is shown, in the next line behind the last."""
        following = self.moveCursor(CursorAction.MoveNext, Qt.KeyboardModifier.NoModifier)
        if following.isValid():
            self.setCurrentIndex(following)

    def cell_on_screen(self, column: int) -> QRect:
        """Where the current line's cell of a column lies, in global places."""
        rect = self.visualRect(self.currentIndex().siblingAtColumn(column))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # What is selected

    def _areas(self) -> list[QItemSelectionRange]:
        return list(cast("list[QItemSelectionRange]", self.selectionModel().selection()))

    def selected_places(self) -> Sequence[int]:
        """The places of all rows with a selected cell, ascending. Asking Qt for indexes takes seconds."""
        return joined(range(area.top(), area.bottom() + 1) for area in self._areas())

    def selected_rows(self) -> Sequence[int]:
        """The rows with a selected cell, as they are shown from top to bottom."""
        return self.routing.sources(self.selected_places())

    def selected_count(self) -> int:
        """How many rows have a selected cell."""
        return len(self.selected_places())

    def selected_columns(self) -> range:
        """The columns from the first selected to the last, hidden ones left out at the end."""
        areas = self._areas()
        if not areas:
            column = max(self.currentIndex().column(), 0)
            return range(column, column + 1)
        last = max(area.right() for area in areas)
        while last > 0 and self.isColumnHidden(last):
            last -= 1
        return range(min(area.left() for area in areas), last + 1)

    @property
    def whole_rows_selected(self) -> bool:
        """Whether every shown column is selected in each selected row."""
        shown = [column for column in range(self.routing.columnCount()) if not self.isColumnHidden(column)]
        areas = self._areas()
        return bool(areas) and all(area.left() <= shown[0] and area.right() >= shown[-1] for area in areas)

    @property
    def current_row(self) -> int:
        """The row with the cursor, -1 if there is none."""
        index = self.currentIndex()
        return self.routing.source(index.row()) if index.isValid() else -1

    def go_to(self, row: int, column: int = 0) -> None:
        """Put the cursor on a cell and bring it into view."""
        place = self.routing.shown_at(row)
        if place >= 0:
            index = self.routing.index(place, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select rows from side to side, the cursor on the first."""
        places = self.routing.places_of(rows)
        if not places:
            return
        last = self.routing.columnCount() - 1
        chosen = QItemSelection()
        for run in runs(places):
            chosen.select(self.routing.index(run.start, 0), self.routing.index(run.stop - 1, last))
        self.selectionModel().setCurrentIndex(
            self.routing.index(places[0], max(self.currentIndex().column(), 0)),
            QItemSelectionModel.SelectionFlag.NoUpdate,
        )
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self.currentIndex())
