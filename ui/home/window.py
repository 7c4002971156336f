"""The home window as it is painted first: its frame and top bar. What stands below is made right afterwards."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from core.program.preferences import Preferences
from ui.home.bar import HomeBar
from ui.look.over_window import is_asked_over
from ui.look.painted_apart import PaintedApart
from ui.look.window_place import give_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.desk.channels import KeptChannels
    from ui.home.board import HomeBoard
    from ui.home.empty import NoChannels
    from ui.jobs import JobRunner

_SIZE = (1180, 720)


class HomeWindow(QMainWindow):
    """Signals:
    new_asked: a new channel, on a `KnownPbx` or None. closing: the window closes.
    file_asked: a new channel from a file, on a `KnownPbx` or None.
    open_asked: a draft, by its id, and the path of the field to begin with, "" for where it was left.
    forgetting_chosen: whether a channel's keys are deleted from here once it is created.
    created: a channel that was sent from here, by its id here and on its PBX.
    about_asked: what this program is. installer_named: a sheet was made by this person.
    demo_asked: the demo PBX, in a window of its own.
    language_chosen, theme_chosen: "" for the platform's.

    Attributes:
        may_lose: asked before it closes: whether what could not be saved was told.
        free: sees that no wizard has a channel open that is to be deleted; false where one is creating it.
        is_open: whether a wizard has a channel open.
        is_empty: it began with how to begin: nothing was kept on this computer.
    """

    new_asked = Signal(object)
    file_asked = Signal(str, object)
    open_asked = Signal(str, str)
    about_asked = Signal()
    demo_asked = Signal()
    closing = Signal()
    installer_named = Signal(str)
    created = Signal(str, int)
    forgetting_chosen = Signal(bool)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, jobs: "JobRunner", preferences: Preferences | None = None) -> None:
        super().__init__()
        self.may_lose: Callable[[], bool] = lambda: True
        self.free: Callable[[str], bool] = lambda _draft_id: True
        self.is_open: Callable[[str], bool] = lambda _draft_id: False
        self._jobs, self._preferences = jobs, preferences or Preferences()
        self.setObjectName("home")
        self.setWindowTitle(self.tr("Message Channel Wizard"))
        give_size(self, *_SIZE)
        PaintedApart(self)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._bar = HomeBar()
        self._bar.new_asked.connect(self._new)
        self._bar.menu_asked.connect(self._show_menu)
        self._column.addWidget(self._bar)
        self._column.addStretch(1)
        self.is_empty = False
        self._welcome: NoChannels | None = None
        self._begun: HomeBoard | None = None
        self.setCentralWidget(page)

    def begin_empty(self) -> None:
        """Nothing is kept on this computer: show the menu alone, and below it how to begin."""
        self.is_empty = True
        self._bar.show_all(False)

    def welcome(self) -> None:
        """Show how to begin, where nothing is kept; what is behind it is made meanwhile."""
        if self.is_empty and self._welcome is None and "board" not in self.__dict__:
            self._column.setStretch(1, 0)
            self._column.addWidget(self._new_welcome(), 1)
            self._new_welcome().focus_first()

    def _new_welcome(self) -> "NoChannels":
        if self._welcome is None:
            # Imported here: it is painted right after the frame.
            from ui.home.empty import NoChannels

            self._welcome = NoChannels()
            self._welcome.new_asked.connect(self._new)
            self._welcome.open_asked.connect(self._open)
            self._welcome.demo_asked.connect(self.demo_asked)
        return self._welcome

    def make_ahead(self) -> bool:
        """Make one more part of the board, at last put it into the window; whether there was anything to do."""
        if "board" in self.__dict__:
            return False
        return self._begun_board().make_part() or self.board is not None

    def _begun_board(self) -> "HomeBoard":
        if self._begun is None:
            # Imported here: nothing of it is painted first.
            from ui.home.board import HomeBoard

            # In its place from the beginning: to move all that stands on it there takes as long as to paint it.
            page = self.centralWidget()
            self._begun = HomeBoard(self, self._bar, self._jobs, self._preferences, self._new_welcome, page)
        return self._begun

    @cached_property
    def board(self) -> "HomeBoard":
        """All that stands below the bar; made when it is first needed."""
        board = self._begun_board()
        while board.make_part():
            pass  # what was not made ahead
        board.new_asked.connect(self.new_asked)
        board.file_asked.connect(self.file_asked)
        board.open_asked.connect(self.open_asked)
        board.installer_named.connect(self.installer_named)
        board.forgetting_chosen.connect(self.forgetting_chosen)
        board.sending.created.connect(self.created)
        board.free = lambda draft_id: self.free(draft_id)
        board.is_open = lambda draft_id: self.is_open(draft_id)
        board.menus.about_asked.connect(self.about_asked)
        board.menus.language_chosen.connect(self.language_chosen)
        board.menus.theme_chosen.connect(self.theme_chosen)
        if self._welcome is None:
            self._column.setStretch(1, 0)
        self._column.addWidget(board, 1)
        if self.isVisible():
            QTimer.singleShot(0, board, board.show)
        else:
            board.show()
        return board

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept; from now on the window shows them."""
        self.board.use(channels)

    def refresh(self) -> None:
        """Read everything anew."""
        self.board.refresh()

    def _new(self) -> None:
        if "board" in self.__dict__:
            self.board.new()
        else:
            self.new_asked.emit(None)

    def _open(self) -> None:
        self.board.files.ask_import()

    def _show_menu(self) -> None:
        self.board.show_menu()

    @property
    def may_be_replaced(self) -> bool:
        """Whether nothing is open or under way that would go with it."""
        return "board" not in self.__dict__ or not (self.board.is_under_way or is_asked_over(self))

    def may_close(self) -> bool:
        """At once while nothing is created; in the middle of a create only when it is asked for twice."""
        return "board" not in self.__dict__ or self.board.may_close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self.may_close() and self.may_lose()):
            event.ignore()
            return
        if "board" in self.__dict__:
            self.board.sending.stop()
        self.closing.emit()
        super().closeEvent(event)
