"""Which lines of the routing table are shown, and in which order: those that are looked for, sorted by a column."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from core.routes.order import Arrangement
from ui.look.long_work import LongWork
from ui.routing.model import RoutingModel
from ui.routing.table import RoutingTable

SORTED_AT_ONCE = 20_000
"""So many lines are sorted, or looked through, in 12 ms."""


class ShownLines:
    """Of many lines a worker finds those to show; what else works on the lines is never let go for it."""

    def __init__(self, model: RoutingModel, table: RoutingTable, work: LongWork) -> None:
        self._model, self._table, self._work = model, table, work
        self._wish: Arrangement | None = None

    def look_for(self, text: str, *, only_problems: bool) -> None:
        """Show the lines in which this text stands, or those of them that have a problem."""
        self._arrange(replace(self._wished, text=text, only_problems=only_problems))

    def sort_by(self, column: int) -> None:
        """A click on a header: up, then down, then the lines' own order again."""
        now = self._wished
        if now.column != column:
            self.sort(column, False)
        elif not now.descending:
            self.sort(column, True)
        else:
            self.sort(-1, False)

    def sort(self, column: int, descending: bool) -> None:
        """Show the lines in the order of a column; -1: in their own."""
        self._arrange(replace(self._wished, column=column, descending=descending))

    @property
    def _wished(self) -> Arrangement:
        """What is shown, or is about to be."""
        return self._wish or self._model.arrangement

    @property
    def is_awaited(self) -> bool:
        """Whether a worker was asked for the lines to show, and they have not come."""
        return self._wish is not None

    def _arrange(self, wish: Arrangement) -> None:
        find = self._model.arranging(wish)
        if self._work.busy and self._wish is None:
            self._show(wish, find())
            return
        self._wish = None
        rows = len(self._model.rows) if wish.filters or wish.column >= 0 else 0
        finding = QCoreApplication.translate("RoutingView", "Finding the lines…")
        title = finding if wish.filters else QCoreApplication.translate("RoutingView", "Sorting the lines…")
        show = partial(self._show, wish)
        self._work.run(
            title, rows, lambda _stop, _progress: find(), show, _fail, can_cancel=False, at_once=SORTED_AT_ONCE
        )
        if self._work.busy:
            self._wish = wish

    def arrange_what_was_let_go(self) -> None:
        """Where something else was begun, or the page left, before the lines to show were found."""
        if self._wish is not None and not self._work.busy:
            self._show(self._wish, self._model.arranging(self._wish)())

    def _show(self, wish: Arrangement, shown: list[int] | None) -> None:
        self._wish = None
        row, column = self._table.current_row, max(self._table.currentIndex().column(), 0)
        self._model.show_arranged(wish, shown)
        header = self._table.horizontalHeader()
        header.setSortIndicatorShown(wish.column >= 0)
        order = Qt.SortOrder.DescendingOrder if wish.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(wish.column, order)
        if row >= 0:
            self._table.go_to(row, column)


def _fail(error: Exception) -> None:
    raise error
