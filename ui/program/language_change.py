"""Another language is chosen: the windows are made anew in it, everything in its place, once nothing is under way."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from ui.gone import let_go_behind
from ui.look.languages import use_language
from ui.look.over_window import is_asked_over

if TYPE_CHECKING:
    from ui.home.window import HomeWindow
    from ui.program.at_hand import AtHand
    from ui.program.kept_choices import Choices
    from ui.program.resuming import Resuming
    from ui.program.wizards import Wizards
    from ui.wizard.wizard import ChannelWizard

LOOK_AGAIN_MS = 300
"""How often it is looked whether the windows can change to another language by now."""


class Windows(Protocol):
    """What an application shows, and what opens it."""

    home: "HomeWindow | None"
    wizards: "Wizards"
    resuming: "Resuming"
    at_hand: "AtHand"

    @property
    def is_opening(self) -> bool:
        """Whether the channels are still being read."""

    @property
    def is_closed(self) -> bool:
        """Whether it has ended."""

    def open_home(self, *, is_new: bool = False) -> "HomeWindow":
        """Show home, a new one where there is none."""

    def find_home(self) -> "HomeWindow":
        """Home, a new one where there is none."""

    def keep_home_place(self) -> None:
        """Remember where it stands."""


class LanguageChange(QObject):
    """Changes the windows of one application.

    Attributes:
        looks_again: runs while it waits for the end of what is open or under way.
    """

    def __init__(self, windows: Windows, choices: "Choices", parent: QObject) -> None:
        super().__init__(parent)
        self._windows, self._choices = windows, choices
        self._spoken = choices.now.language
        self.looks_again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self.looks_again.timeout.connect(self._look_again)

    def choose(self, language: str) -> None:
        """Speak this language, "" for the platform's."""
        self._choices.prefer(language=language)
        home = self._windows.home
        if self.looks_again.isActive() and language == self._spoken:
            self.looks_again.stop()
            if home is not None:
                home.board.notices.tell_no_other_language()
        elif not self._change_windows() and home is not None:
            home.board.notices.tell_other_language()

    def _look_again(self) -> None:
        """Change the windows, unless somebody is in the wizard: another one would come under hands that type."""
        wizard = self._windows.wizards.wizard
        if wizard is not None and wizard.isActiveWindow():
            self.looks_again.start()
        else:
            self._change_windows()

    def _change_windows(self) -> bool:
        """Make the windows anew, with everything in its place; later while something is under way in them.

        Returns:
            false where it comes later.
        """
        windows = self._windows
        wizard = windows.wizards.wizard
        shown = wizard if wizard is not None and wizard.isVisible() else None
        if not windows.is_closed and self._is_under_way(shown):
            # Until then all speak the old one: a list says anew at once what a heading above it says in another.
            self.looks_again.start()
            return False
        self.looks_again.stop()
        if not windows.is_closed:
            self._make_anew(windows.home, shown)
        return True

    def _is_under_way(self, shown: "ChannelWizard | None") -> bool:
        """Whether something is that would be lost or broken off, or nothing would come in the place of a window."""
        if shown is not None and (shown.is_busy or is_asked_over(shown)):
            return True
        home = self._windows.home
        # The program would end with a wizard that is the last window, or with a home whose channels are still being
        # read: nothing comes in its place at once.
        is_alone = shown is not None and home is not None and not home.isVisible()
        return home is not None and (self._windows.is_opening or is_alone or not home.may_be_replaced)

    def _make_anew(self, home: "HomeWindow | None", shown: "ChannelWizard | None") -> None:
        windows = self._windows
        step = shown.currentId() if shown is not None else 0
        if shown is not None:
            shown.session.goes_on = True
            if not shown.close():
                shown.session.goes_on = False
                self._stay()
                return
        self._spoken = self._choices.now.language
        use_language(self._spoken)
        self._make_home_anew(home)
        if shown is not None:
            windows.wizards.helps_next = shown.is_helped and shown.session.created_id is None
            windows.resuming.open_again(shown.session, step)
            if shown.session.created_id is not None and windows.home is not None:
                windows.home.board.open_steps(shown.session.draft_id)

    def _stay(self) -> None:
        """Go on in the language before: the wizard keeps what cannot be saved, and a second close would lose it."""
        self._choices.prefer(language=self._spoken)
        home = self._windows.home
        if home is not None:
            home.board.menus.show_language(self._spoken)
            home.board.notices.tell_same_language()

    def _make_home_anew(self, home: "HomeWindow | None") -> None:
        windows, channels = self._windows, self._windows.at_hand.channels
        windows.keep_home_place()  # the new one comes before the old one closes
        windows.home = None
        if channels is not None:
            # One that was closed meanwhile stays so.
            made = windows.open_home() if home is None or home.isVisible() else windows.find_home()
            made.use(channels)
            if home is not None:
                made.board.going_on.take_over(home.board.going_on, channels)
        elif home is not None:
            made = windows.open_home(is_new=home.is_empty)
            made.welcome()
            made.board.notices.take_over(home.board.notices)
        if home is not None:
            home.close()
            let_go_behind(home)
