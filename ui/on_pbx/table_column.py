"""The column of a framed table and the card of its selected row: the table has the room that all the others leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.look.scrolled import ScrolledByKeys
from ui.on_pbx.card import ChannelCard
from ui.on_pbx.table import PbxChannelsTable

_SIDE = 24


class _Inside(QWidget):
    """Signals:
    resized: it has another size.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class TableColumn(ScrolledByKeys):
    """In a low window the whole of it is scrolled; the table shows some rows at least.

    Args:
        note, cure: below the head, what is said and the button that mends it. foot: between table and card.

    Attributes:
        frame: around the table.
    """

    def __init__(
        self, head: QLayout, note: QWidget, cure: QWidget, table: PbxChannelsTable, foot: QLayout, card: ChannelCard
    ) -> None:
        super().__init__()
        self._table, self._card = table, card
        self._measured_at = self._highest_card = 0
        self._beside: tuple[QLayout | QWidget, ...] = (head, note, cure, foot)
        whole = _Inside()
        whole.resized.connect(self.give_room)
        card.resized.connect(self.give_room)
        column = self._column = QVBoxLayout(whole)
        column.setContentsMargins(_SIDE, 16, _SIDE, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(note)
        column.addWidget(cure, 0, Qt.AlignmentFlag.AlignLeft)
        self.frame = QFrame()
        self.frame.setProperty("ground", "card")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        column.addWidget(self.frame)
        column.addLayout(foot)
        column.addWidget(card)
        column.addStretch(1)
        self.setObjectName("on_pbx_scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(whole)

    def give_room(self) -> None:
        """The table has what the others leave; the highest card so far keeps its room, so that no row moves away."""
        room, card = self.viewport().size(), self._card
        width = room.width()
        if width != self._measured_at:
            self._measured_at, self._highest_card = width, 0
        # While it is laid out it may be narrow, and as high as it will not be.
        is_laid_out = not card.isHidden() and card.width() == self.frame.width() == width - 2 * _SIDE
        self._highest_card = max(self._highest_card, card.height() if is_laid_out else 0)
        self._table.use_room(room.height() - self._height_beside(width - 2 * _SIDE) - self._highest_card)

    def _height_beside(self, width: int) -> int:
        """How high all is but for the table and the card."""
        around, inside = self._column.contentsMargins(), self.frame.layout()
        within = inside.contentsMargins() if inside is not None else around
        height = around.top() + around.bottom() + within.top() + within.bottom()
        height += self.frame.height() - self.frame.contentsRect().height() + self._column.spacing()
        for each in self._beside:
            if not (each.isEmpty() if isinstance(each, QLayout) else each.isHidden()):
                height += each.heightForWidth(width) if each.hasHeightForWidth() else each.sizeHint().height()
                height += self._column.spacing()
        return height
