"""Columns that share the width of their table, until the person has made one wider or narrower."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView


class SharedWidth(QObject):
    """Gives each column its share whenever the table is another width, and at least what its heading takes.

    Where something is cut in one column while another has room left, that room goes to it.

    A child of its table.

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
        if event.type() == QEvent.Type.Resize:
            self.share()
        return False

    def share(self) -> None:
        """The table has another width, or other contents."""
        if self._given in ([], self._widths()):
            for column, width in enumerate(self._with_spare(self._shares())[:-1]):
                self._table.setColumnWidth(column, width)
            self._given = self._widths()

    def _with_spare(self, shares: list[int]) -> list[int]:
        """What is cut takes of the room that others have left."""
        wanted = [
            max(self._header.sectionSizeHint(column), self._table.sizeHintForColumn(column))
            for column in range(len(shares))
        ]
        lack = [max(want - share, 0) for want, share in zip(wanted, shares, strict=True)]
        spare = [max(share - want, 0) for want, share in zip(wanted, shares, strict=True)]
        moved = min(sum(lack), sum(spare))
        if not moved:
            return shares
        return [
            share + each * moved // sum(lack) - left * moved // sum(spare)
            for share, each, left in zip(shares, lack, spare, strict=True)
        ]

    def _shares(self) -> list[int]:
        """Of the whole width by the weights; who would get less than its heading gets that, and the others share."""
        least = [self._header.sectionSizeHint(column) for column in range(len(self._weights))]
        room, shares, open_ = self._header.width(), list(least), set(range(len(self._weights)))
        while open_:
            whole = sum(self._weights[each] for each in open_)
            narrow = {each for each in open_ if room * self._weights[each] // whole < least[each]}
            if not narrow:
                for each in open_:
                    shares[each] = room * self._weights[each] // whole
                break
            open_ -= narrow
            room = max(room - sum(least[each] for each in narrow), 0)
        return shares

    def _widths(self) -> list[int]:
        return [self._table.columnWidth(column) for column in range(len(self._weights) - 1)]
