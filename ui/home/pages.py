"""Which page is seen below the bar: the channels, how to begin where there is none, the PBXs, the channels on one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.home.channels_page import ChannelsPage
from ui.home.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.home.empty import NoChannels

PBXS, ON_PBX = 1, 2
"""The pages of the bar beside the channels of this computer."""


class HomePages(QStackedLayout):
    """Its pages go by their numbers in the bar; how to begin comes in the place of no channels.

    Args:
        board: what they stand on. welcome: makes the page that tells how to begin.
    """

    def __init__(
        self, board: QWidget, channels: ChannelsPage, pbxs: QWidget, welcome: "Callable[[], NoChannels]"
    ) -> None:
        super().__init__()
        self._channels, self._welcome = channels, welcome
        self._empty: NoChannels | None = None
        self._no_on_pbx = QWidget()
        channels.setParent(board)  # the first one is shown at once, as a window if it stands in none
        for page in (channels, pbxs, self._no_on_pbx):
            self.addWidget(page)
        self.currentChanged.connect(lambda _page: self.invalidate())

    def put_on_pbx(self, page: QWidget) -> None:
        """Give the channels on a PBX their page, which nobody has looked at yet."""
        self.insertWidget(ON_PBX, page)
        self.removeWidget(self._no_on_pbx)
        self._no_on_pbx.deleteLater()

    # What is said above goes first: the page that is seen takes the room that is left.

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSize(self) -> QSize:
        seen = self.currentWidget()
        return QSize(super().minimumSize().width(), seen.minimumSizeHint().height() if seen is not None else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSize().height())

    @property
    def shows_here(self) -> bool:
        """Whether the channels of this computer are seen, or how to begin; not what PBXs have."""
        return self.currentIndex() not in (PBXS, ON_PBX)

    @property
    def shows_on_pbx(self) -> bool:
        """Whether the channels on a PBX are seen."""
        return self.currentIndex() == ON_PBX

    def turn(self, page: int, *, is_empty: bool) -> None:
        """Show the page of this number."""
        if page == 0 and self._empty is not None and is_empty:
            self.setCurrentWidget(self._empty)
        else:
            self.setCurrentIndex(page)

    def make_empty(self) -> "NoChannels":
        """The page that tells how to begin, made where it is not there yet; it is not shown by that."""
        if self._empty is None:
            self._empty = self._welcome()
            self.addWidget(self._empty)
        return self._empty

    def show_empty(self, is_empty: bool, toast: Toast) -> None:
        """Whether there is any channel; what can be undone is shown on the page that is seen then."""
        if is_empty:
            empty = self.make_empty()
            if self.shows_here and self.currentWidget() is not empty:
                self.setCurrentWidget(empty)
                empty.focus_first()  # what had the focus is gone, or was moved here from below the bar
            empty.hold(toast)
        elif self._empty is not None:
            if self.currentWidget() is self._empty:
                self.setCurrentIndex(0)
            if self._empty.isAncestorOf(toast):
                self._channels.hold_toast()
