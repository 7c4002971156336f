"""The lines of a foreign table as they would stand in the routing table, each with what is to be known of it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from core.errors import plain
from core.routes.cells import DESTINATION, MEMBERS, NUMBER, TYPE, CellEntry
from core.routes.importing import Prepared, Verdict
from core.routes.table import COLUMNS
from core.wording import one_text
from ui.look.scrolled import low
from ui.look.texts import problem_text, quoted
from ui.look.theme import GRID, strong
from ui.look.tooltips import tooltip_text
from ui.routing.delegates import RouteDelegate
from ui.routing.model import PIECES_ROLE, PROBLEM_ROLE, RoutingModel
from ui.routing.names import Pieces

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)


class PreviewModel(QAbstractTableModel):
    """The rows as they would stand in the table, and what is wrong with each or was changed in it.

    Rows of the grid that are left out are shown, too: the row n of the grid as the row ~n.
    """

    def __init__(self, table: RoutingModel) -> None:
        super().__init__()
        self._table = table
        self._found: Prepared | None = None
        self._entry = CellEntry()
        self._rows: range | list[int] = range(0)

    def show_rows(self, found: Prepared, entry: CellEntry, rows: "range | list[int]") -> None:
        """Show these rows of a prepared table."""
        self.beginResetModel()
        self._found, self._entry, self._rows = found, entry, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            role = _DISPLAY  # the whole name, of which a narrow column shows the beginning
        if role != _DISPLAY or self._found is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self._rows[section]
            return self._found.grid.lines[~row] if row < 0 else self._found.read.lines[row]
        if section == len(COLUMNS):
            return self.tr("As pasted")
        return self._table.headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if self._found is None or not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if row < 0:
            if role == PIECES_ROLE:
                return Pieces("", ("", self._left_out(self._found, ~row, column)))
            return self._left_out(self._found, ~row, column) if role in (_DISPLAY, _TOOL_TIP) else None
        if role in (_DISPLAY, _TOOL_TIP) and column == len(COLUMNS):
            told = self._told(self._found, row)
            return tooltip_text(told) if role == _TOOL_TIP else told
        if role == _DISPLAY:
            return self._table.names.shown(self._found.block.routes[row], column)
        if role == PROBLEM_ROLE and column == len(COLUMNS):
            return self._found.verdict(row) is Verdict.BAD
        return self._pieces(self._found, row, column) if role == PIECES_ROLE else None

    def _pieces(self, found: Prepared, row: int, column: int) -> Pieces:
        """What is painted: where it comes from is muted."""
        if column == len(COLUMNS):
            told = self._told(found, row)
            return Pieces("", ("", told) if found.verdict(row) is Verdict.GOOD else (told,))
        route, own = found.block.routes[row], ""
        if column == DESTINATION and route.has_destination and f"id:{route.destination_id}" != found.columns.id_:
            own = "  " + self.tr("from the text")
        made = self._table.names.pieces(route, column)
        blank = ("",) * (len(made.texts) % 2 + 1)  # what is muted stands at every second place
        return Pieces(made.icon, (*made.texts, *blank, own))

    def _left_out(self, found: Prepared, grid_row: int, column: int) -> str:
        if column == 0:
            return plain(found.source(grid_row), 80)
        return problem_text(found.read.left_out[grid_row]) if column == len(COLUMNS) else ""

    def _told(self, found: Prepared, row: int) -> str:
        good = found.verdict(row) is Verdict.GOOD
        told = [] if good else [problem_text(problem) for problem in found.problems(row, self._entry)]
        if row in found.read.told:
            told.append(problem_text(found.read.told[row]))
        source = plain(found.source(found.read.sources[row]).replace("\t", " · "), 120)
        return one_text(*told, quoted(source)) if told else source


_SOURCE = len(COLUMNS)
"""The last column: what a line comes from."""


class PreviewTable(QTableView):
    """Shows whole rows, and what they come from; the type of a destination is its icon."""

    def __init__(self, model: PreviewModel) -> None:
        super().__init__()
        self.setObjectName("import_preview")
        self.setProperty("ground", "table-painted")
        self.setAccessibleName(self.tr("Preview"))
        self.setModel(model)
        self.setItemDelegate(RouteDelegate(self))
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        low(self, 12 * GRID)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(4 * GRID)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setFont(strong(header.font()))  # by which it is cut; the style sheet alone paints it so
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column in (DESTINATION, MEMBERS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(NUMBER, max(168, self.fontMetrics().horizontalAdvance("+" + "0" * 15) + 3 * GRID))
        self.setColumnHidden(TYPE, True)

    def show_members(self, shown: bool) -> None:
        """Whether the table that is looked at says who may write."""
        self.setColumnHidden(MEMBERS, not shown)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """They share what is left over alike, but where there is room for the heads none is narrower than its own."""
        header = self.horizontalHeader()
        shared = [column for column in (DESTINATION, MEMBERS, _SOURCE) if not self.isColumnHidden(column)]
        heads = {column: header.sectionSizeHint(column) for column in shared}
        room = self.viewport().width() - self.columnWidth(NUMBER)
        fits = sum(heads.values()) <= room
        for place, column in enumerate(sorted(shared, key=heads.__getitem__, reverse=True)):
            width = max(room // (len(shared) - place), heads[column] if fits else 0)
            self.setColumnWidth(column, width)
            room -= width
