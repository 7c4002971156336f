"""The page of the channels: filters, list and toast, and the pane beside them or below, as the window has room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ui.home.card import SEEN, OnSiteCard
from ui.home.filters import Filters
from ui.home.notes import NothingFound
from ui.home.pane import ChannelPane
from ui.home.table import ChannelsTable
from ui.home.toast import Toast

BESIDE = 860
"""From this width on the pane stands beside the list."""
_ROOMY = 1000
_LOW = 520
_TINY = 360


class ChannelsPage(QWidget):
    """Holds its parts, which others fill; `arrange` when the window has another size, or a part comes or goes."""

    def __init__(
        self, filters: Filters, nothing: NothingFound, table: ChannelsTable, toast: Toast, pane: ChannelPane
    ) -> None:
        super().__init__()
        self._filters, self._toast, self._pane = filters, toast, pane
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._left = QVBoxLayout()
        self._left.setContentsMargins(20, 12, 16, 12)
        self._left.setSpacing(10)
        self._left.addWidget(filters)
        self._left.addWidget(nothing)
        self._ground = QFrame()
        self._ground.setProperty("ground", "card")
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(table)
        self._ground.setVisible(False)
        self._left.addWidget(self._ground)
        self._left.addStretch(1)
        self.hold_toast()
        self._body.addLayout(self._left, 1)
        self._body.addWidget(pane)

    def hold_toast(self) -> None:
        """Show what can be undone below the list."""
        self._left.addWidget(self._toast, 0, Qt.AlignmentFlag.AlignLeft)

    def show_list(self, found: bool) -> None:
        """Whether there is a channel to be listed."""
        self._ground.setVisible(found)

    def arrange(self, room: QSize, card: OnSiteCard, *, asked: bool, seen: bool) -> None:
        """Lay the parts out in this room, which they share with the card above them. asked: and with a question.

        Args:
            seen: not another page, to which the card leaves all but its head where the window is low.
        """
        below, low, tiny = room.width() < BESIDE, room.height() < _LOW, room.height() < _TINY
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        card.use_room(SEEN if not low else 0 if not seen else 1 if tiny else 2)
        self._filters.setVisible(not (tiny and (asked or card.isVisible())))
        self._pane.lie_below(below, narrow=room.width() < _ROOMY, low=low)
        above = 8 if low else 12
        self._left.setContentsMargins(20, above, 20 if below or self._pane.isHidden() else 16, above)
        self._pane.setMaximumHeight(max(room.height() * 45 // 100, 96) if below else 16777215)
