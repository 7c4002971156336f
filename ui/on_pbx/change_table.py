"""The table of a change: what, now, after; red where a value goes, green where another comes."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QToolButton

from ui.look.icons import give_icon
from ui.look.theme import colours, strong
from ui.look.tooltips import give_tooltip, tooltip_text
from ui.on_pbx.change_words import Told

ROW = 36
MOST = 200
"""So many rows are shown; of more their count is told."""


class ChangeTable(QTableWidget):
    """Signals:
    taken_back: the keys of the lines of a row, that are to be as they were.
    """

    taken_back = Signal(object)

    def __init__(self, heads: Sequence[str], *, undo: bool = False) -> None:
        super().__init__(0, 4 if undo else 3)
        self.setObjectName("changes")
        self._undo = undo
        self._rows: Sequence[Told] = ()
        self.setHorizontalHeaderLabels([*heads, ""] if undo else list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if undo:
            header.setSectionResizeMode(3, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(3, 40)

    def show_rows(self, rows: Sequence[Told]) -> None:
        """Show other rows."""
        self._rows = rows
        self.setRowCount(min(len(rows), MOST))
        for place, row in enumerate(rows[:MOST]):
            self._fill(place, row)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + min(self.rowCount(), 7) * ROW + 4)

    def _fill(self, place: int, row: Told) -> None:
        inks = colours(self.palette())
        grounds = ("", "" if row.added else "error_soft", "" if row.removed else "success_soft")
        signs = ("", "" if row.added else "− ", "" if row.removed else "+ ")
        for column, text in enumerate((row.what, row.before, row.after)):
            item = QTableWidgetItem(signs[column] + text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setData(Qt.ItemDataRole.ToolTipRole, tooltip_text(text))
            if column == 0:
                item.setFont(strong(self.font()))
            if grounds[column]:
                item.setBackground(QBrush(QColor(inks[grounds[column]])))
                item.setForeground(QBrush(QColor(inks["text"])))
            self.setItem(place, column, item)
        if self._undo:
            button = QToolButton()
            give_icon(button, "undo")
            button.setAutoRaise(True)
            what = self.tr("Take back: {what}").format(what=row.what)
            button.setAccessibleName(what)
            give_tooltip(button, what)
            button.clicked.connect(lambda _=False, keys=row.keys: self.taken_back.emit(keys))
            self.setCellWidget(place, 3, button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rows:
            self.show_rows(self._rows)
