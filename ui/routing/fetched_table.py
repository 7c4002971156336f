"""The table of the numbers that a provider's account has, each with a box to tick."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.look.head_box import HeadBox
from ui.look.row_lines import paint_row_lines
from ui.look.theme import strong
from ui.routing.fetched import NAME, NUMBER, SMS, USED_BY, FetchedModel

ROW = 32
_WIDTHS = {NAME: 180, NUMBER: 190, SMS: 120}
"""Of the columns, where there is room; those that stand first spare first."""
_BOX = 44
"""What a box to tick takes beside a number."""


class FetchedTable(QTableView):
    """Space ticks the rows that are selected; a press on the head of the first column all that are shown.

    Attributes:
        box: in the head, ticks all that are shown or none.
    """

    def __init__(self, model: FetchedModel) -> None:
        super().__init__()
        self.setObjectName("provider_numbers")
        self.setProperty("ground", "table")
        self.setModel(model)
        self._model = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.sectionClicked.connect(self._head_pressed)
        head.setSectionsClickable(True)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(USED_BY, QHeaderView.ResizeMode.Stretch)
        self.box = HeadBox(self)
        self.box.asked.connect(lambda ticked: model.tick(range(model.rowCount()), ticked))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_lines(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the last column needs for its name, the others spare."""
        super().resizeEvent(event)
        head = self.horizontalHeader()
        digits = QFontMetrics(strong(self.font())).horizontalAdvance("+" + "0" * 13)
        # Not sizeHintForColumn: it lays out the cells of a thousand rows, in 20 ms.
        answers = (self.sizeHintForIndex(self._model.index(row, SMS)).width() for row in self._model.one_of_each())
        least = {NAME: head.sectionSizeHint(NAME), NUMBER: digits + _BOX, SMS: max(answers, default=0)}
        short = sum(_WIDTHS.values()) + head.sectionSizeHint(USED_BY) - self.viewport().width()
        for column, wanted in _WIDTHS.items():
            spared = max(0, min(wanted - least[column], short))
            self.setColumnWidth(column, wanted - spared)
            short -= spared

    def _head_pressed(self, column: int) -> None:
        if column == NUMBER:
            self._model.tick(range(self._model.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            self._model.tick(rows)
            return
        super().keyPressEvent(event)
