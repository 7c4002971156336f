"""Columns that share the width of their table, until the person has made one wider or narrower."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class SharedWidth(QObject):
    """Gives each column its share whenever the table is another width. A child of its table.

    Args:
        weights: of all columns, in their order; the last one gets what is left.
    """

    def __init__(self, table: QTableView, weights: Sequence[int]) -> None:
        super().__init__(table)
        self._table = table
        self._weights = weights
        self._given: list[int] = []
        # Not the viewport: to hand out that nameless widget PySide makes every type of a widget there is.
        self._header = table.horizontalHeader()
        self._header.setStretchLastSection(True)
        self._header.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._given in ([], self._widths()):
            width, whole = self._header.width(), sum(self._weights)
            for column, weight in enumerate(self._weights[:-1]):
                self._table.setColumnWidth(column, width * weight // whole)
            self._given = self._widths()
        return False

    def _widths(self) -> list[int]:
        return [self._table.columnWidth(column) for column in range(len(self._weights) - 1)]
