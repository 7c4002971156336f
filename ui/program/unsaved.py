"""What was typed and cannot be saved: told before the last window closes, and written elsewhere where that can be."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.command.console import complain
from core.errors import NAME_SHOWN, plain
from core.wording import one_text
from ui.look.texts import failure_text
from ui.look.theme import Tone

if TYPE_CHECKING:
    from core.once import Once
    from ui.home.window import HomeWindow
    from ui.program.backstage import Backstage
    from ui.wizard.autosave import Autosave
    from ui.wizard.page import Page
    from ui.wizard.wizard import ChannelWizard

_LOG = logging.getLogger(__name__)


class Windows(Protocol):
    """What an application shows, and what it keeps."""

    home: "HomeWindow | None"

    @property
    def wizard(self) -> "ChannelWizard | None":
        """The wizard that was opened last."""

    @property
    def autosaves(self) -> "Sequence[Autosave]":
        """Of the wizard that is open, and of those that were closed and are not kept yet."""

    @property
    def backstage(self) -> "Once[Backstage]":
        """What goes on behind the windows."""


class Unsaved(QObject):
    """Watches over the ends of one application. Nothing that was typed is lost without a word.

    What it needs then alone is imported then: it is there from the start on.

    Args:
        folders: tells into which of them a copy may go.
    """

    def __init__(self, application: Windows, folders: Callable[[], Sequence[Path]], parent: QObject) -> None:
        super().__init__(parent)
        self._application, self._folders = application, folders
        self._told: list[object] = []

    def may_close(self, window: QWidget) -> bool:
        """Whether a window may close now: with the last one goes what could not be saved, and that is told first."""
        lost = self._lost()
        others = (each for each in (self._application.wizard, self._application.home) if each is not window)
        if any(each is not None and each.isVisible() for each in others):
            return True
        drafts: list[object] = [each.as_typed().as_new() for each in lost]
        if not lost or drafts == self._told:
            return True
        self._told = drafts
        again = self.tr("Close again to quit anyway.")
        self._say(window, one_text(*map(self._sentence, lost), again))
        return False

    def tell_at_home(self) -> None:
        """The wizard was closed; what could not be saved of it is here as long as the program runs."""
        home, wizard = self._application.home, self._application.wizard
        lost = self._lost()
        if lost and home is not None and wizard is not None and not wizard.isVisible():
            kept = self.tr("It is kept while this program runs, and saving is tried again.")
            home.board.notices.banner.say(one_text(*map(self._what, lost), kept), Tone.WARNING)

    def write_elsewhere(self) -> None:
        """The process ends, and nobody can be asked any more: say what is lost, and what was saved where."""
        for each in self._application.autosaves:
            if each.is_unsaved:
                text = self._sentence(each)
                _LOG.error("not saved at the end: %s", text)
                complain(text)

    def _lost(self) -> "list[Autosave]":
        return [each for each in self._application.autosaves if each.is_alone]

    def _what(self, autosave: "Autosave") -> str:
        kept = autosave.as_typed()
        name = plain(kept.draft.name or kept.base_url, NAME_SHOWN)
        text = self.tr("What you typed could not be saved.")
        if name:
            text = self.tr("What you typed for “{name}” could not be saved.").format(name=name)
        return one_text(text, failure_text(autosave.why) if autosave.why is not None else "")

    def _sentence(self, autosave: "Autosave") -> str:
        folders = self._folders()
        file = self._application.backstage().rescue(autosave.as_typed(), folders) if folders else None
        where = self.tr("It is lost when this program ends.")
        if file is not None:
            where = self.tr("A copy without its keys was saved as {file}; import it once there is space on the disk.")
            where = where.format(file=plain(file, 300))
            if autosave.as_typed().draft.pasted_numbers:
                where = one_text(where, self.tr("The numbers from its e-mail are in the text file next to it."))
        return one_text(self._what(autosave), where)

    def _say(self, window: QWidget, text: str) -> None:
        from ui.look.band import Band

        application = self._application
        if application.wizard is not None and application.wizard is window:
            page = cast("Page", application.wizard.currentPage())  # its class takes the catalogue of providers along
            band = Band("unsaved", Tone.WARNING)
            page.put_above(band)
            band.say(text)
        elif application.home is not None:
            application.home.board.notices.banner.say(text, Tone.WARNING)
