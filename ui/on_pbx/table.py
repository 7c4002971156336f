"""The table of the channels of a PBX: whole rows, sorted by a click on a head, the keyboard in a row."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from core.pbx.answers import ChannelSummary
from ui.look.round_corners import round_corners
from ui.look.scroll_place import stay_scrolled
from ui.look.tokens import RADIUS_CARD
from ui.look.whole_rows import WholeRows
from ui.on_pbx.model import FAILED, ID, NAME, NUMBERS, RECEIVED, SENT, STATUS, PbxChannelsModel
from ui.on_pbx.painting import PAD, ROW, SIGN, ChannelPainter

_WIDTHS = {ID: 52, NUMBERS: 84, STATUS: 236, RECEIVED: 84, SENT: 66, FAILED: 70}
_TIGHT = {ID: 48, NUMBERS: 76, STATUS: 182, RECEIVED: 70, SENT: 56, FAILED: 62}
"""Where there is less room."""
_LEFT_OUT = (RECEIVED, SENT, FAILED, ID)
"""In this order, where a name has not enough room beside them: by its ID a channel is found again."""
_NAME = 150
"""So much room a name has at least: a channel is told by it."""


class PbxChannelsTable(WholeRows):
    """Signals:
    opened: Enter or a double click on a channel. turned: another channel, or none, is selected.
    delete_asked: Del was pressed.
    """

    opened = Signal()
    delete_asked = Signal()
    turned = Signal()

    def __init__(self, model: PbxChannelsModel) -> None:
        super().__init__("pbx_channels", self.tr("Channels on the PBX"), model, ChannelPainter(model))
        self._model = model
        self._room = 1 << 15
        self.setProperty("ground", "table-bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._lay_out()
        self.activated_by_key.connect(self.opened)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.turned.emit())
        model.modelReset.connect(self.turned)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._share_width)
        self._fit()

    def _lay_out(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.setMinimumHeight(32)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        # Not setSortingEnabled: it would sort at once, and the PBX's own order is the first.
        header.sectionClicked.connect(self._sort_by)

    def _fit(self) -> None:
        """As high as its rows, or as there is room; three rows at least."""
        head = self.horizontalHeader().sizeHint().height()
        self.setMaximumHeight(min(head + self._model.rowCount() * ROW, max(self._room, head + 3 * ROW)))
        self.updateGeometry()

    def use_room(self, height: int) -> None:
        """So much height there is for it."""
        if height != self._room:
            self._room = height
            self._fit()
            self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(3 * ROW, self.maximumHeight()))

    def _sort_by(self, column: int) -> None:
        header = self.horizontalHeader()
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == column
        down = Qt.SortOrder.DescendingOrder
        counts = column in (NUMBERS, RECEIVED, SENT, FAILED)
        order = down if counts else Qt.SortOrder.AscendingOrder
        if same:
            order = Qt.SortOrder.AscendingOrder if header.sortIndicatorOrder() == down else down
        self._sort_in(column, order)

    def _sort_in(self, column: int, order: Qt.SortOrder) -> None:
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(column, order)
        self._model.sort(column, order)

    def take_over(self, before: "PbxChannelsTable") -> None:
        """Show the order of another one, its channel selected, from the same place."""
        head = before.horizontalHeader()
        if head.isSortIndicatorShown():
            self._sort_in(head.sortIndicatorSection(), head.sortIndicatorOrder())
        chosen = before.selected()
        if chosen is not None:
            self.select(chosen.id)
        stay_scrolled(self, before)

    def selected(self) -> ChannelSummary | None:
        """The channel that is selected."""
        rows = self.selectionModel().selectedRows()
        return self._model.line_at(rows[0].row()) if rows else None

    def select(self, channel_id: int) -> None:
        """Select a channel, if it is shown; the first one else."""
        place = max(self._model.place_of(channel_id), 0)
        if place < self._model.rowCount():
            self.selectRow(place)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        round_corners(self, self.horizontalHeader(), RADIUS_CARD)  # it fills a card

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # the stub's name is imported by nobody else
        self._share_width()

    def _share_width(self) -> None:
        for column in _LEFT_OUT:
            self.setColumnHidden(column, False)  # one that is hidden would tell no width that it wants
        room = self.viewport().width() - _NAME
        widths = self._wanted(_WIDTHS)
        if sum(widths.values()) > room:
            widths = self._wanted(_TIGHT)
        shown = set(widths)
        for column in _LEFT_OUT:
            if sum(widths[each] for each in shown) > room:
                shown.remove(column)
        header = self.horizontalHeader()
        for column, width in widths.items():
            self.setColumnHidden(column, column not in shown)
            header.resizeSection(column, width)

    def _wanted(self, least: Mapping[int, int]) -> dict[int, int]:
        """How wide the columns are; of a number that is cut another one would be read.

        A state has so much at most: what short ones leave of it is the names'.
        """
        header = self.horizontalHeader()
        words = self.fontMetrics()
        state = max(map(words.horizontalAdvance, self._model.status_texts()), default=0) + SIGN + 2 * PAD + 1
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)  # as numbers of failed messages are written
        metrics = QFontMetrics(font)
        wanted = {**least, STATUS: max(min(least[STATUS], state), header.sectionSizeHint(STATUS))}
        for column in (ID, NUMBERS, RECEIVED, SENT, FAILED):
            number = metrics.horizontalAdvance(self._model.longest(column)) + 2 * PAD + 1
            wanted[column] = max(wanted[column], number, 0 if column == ID else header.sectionSizeHint(column))
        return wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)
