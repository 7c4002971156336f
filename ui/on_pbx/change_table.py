"""The table of a change: what, now, after; red where a value goes, green where another comes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QToolButton

from ui.look.icons import give_icon
from ui.look.plain_table import Cell, PlainTable
from ui.look.theme import colours, strong
from ui.look.tooltips import give_tooltip, tooltip_text
from ui.on_pbx.change_words import Told

ROW = 36
MOST = 200
"""So many rows are shown; of more their count is told."""
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_GROUND = int(Qt.ItemDataRole.BackgroundRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)


class ChangeTable(PlainTable):
    """Signals:
    taken_back: the keys of the lines of a row, that are to be as they were.
    """

    taken_back = Signal(object)

    def __init__(self, heads: Sequence[str], *, undo: bool = False) -> None:
        super().__init__("changes", [*heads, ""] if undo else heads, ROW)
        self._undo = undo
        self._rows: Sequence[Told] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if undo:
            header.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(3, 40)

    def show_rows(self, rows: Sequence[Told]) -> None:
        """Show other rows."""
        self._rows = rows
        shown = rows[:MOST]
        self.lay_out([self._cells_of(row) for row in shown])
        if self._undo:
            for place, row in enumerate(shown):
                self.put(place, 3, self._make_undo(row))
        self.show_at_most(7)

    @property
    def changes(self) -> int:
        """How many rows there are, those with it that are too many to be shown."""
        return len(self._rows)

    def _cells_of(self, row: Told) -> list[Cell]:
        inks = colours(self.palette())
        grounds = ("", "" if row.added else "error_soft", "" if row.removed else "success_soft")
        signs = ("", "" if row.added else "− ", "" if row.removed else "+ ")
        cells = []
        for column, text in enumerate((row.what, row.before, row.after)):
            values: dict[int, object] = {_SPOKEN: text, _TOOLTIP: tooltip_text(text)}
            if column == 0:
                values[_FONT] = strong(self.font())
            if grounds[column]:
                values[_GROUND] = QBrush(QColor(inks[grounds[column]]))
                values[_INK] = QBrush(QColor(inks["text"]))
            cells.append(Cell(signs[column] + text, values))
        return cells

    def _make_undo(self, row: Told) -> QToolButton:
        button = QToolButton()
        give_icon(button, "undo")
        button.setAutoRaise(True)
        what = self.tr("Take back: {what}").format(what=row.what)
        button.setAccessibleName(what)
        give_tooltip(button, what)
        button.clicked.connect(lambda _=False, keys=row.keys: self.taken_back.emit(keys))
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rows:
            self.show_rows(self._rows)
