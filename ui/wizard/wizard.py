"""The wizard: the order of its pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget, QWizard

from ui.look.theme import FRAME, GRID, PLAIN_TEXT
from ui.wizard.footer import make_footer
from ui.wizard.page import Page
from ui.wizard.session import Session
from ui.wizard.steps import StepList
from ui.wizard.title import enlarge_title

if TYPE_CHECKING:
    from ui.wizard.help import HelpWindow

LOGO = 4 * GRID
"""The application's sign in the header: lower than title and subtitle, so that the header keeps its height."""

HEADER_EDGES = 6 * GRID
"""What QWizard leaves free beside title and sign, in all."""


class ChannelWizard(QWizard):
    """The way from the PBX to the id of a created channel.

    Args:
        first: the page that is shown at once. others: adds the pages behind it, which nobody waits for.

    Attributes:
        is_resuming: it passes the pages before the one that the person was on.
        make_help: the window of the help, which comes with the other pages.

    Signals:
        another_asked: the person wants to make one more channel on the same PBX.
        closing: the window closes; the session holds everything that was typed.
    """

    another_asked = Signal()
    closing = Signal()

    def __init__(self, session: Session, first: Page, others: Callable[["ChannelWizard"], None]) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.setObjectName("channel_wizard")
        self.setWindowTitle(self.tr("New channel"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(
            QWizard.WizardOption.NoBackButtonOnStartPage
            | QWizard.WizardOption.NoCancelButtonOnLastPage
            | QWizard.WizardOption.HaveHelpButton
        )
        self.setProperty("titleFormat", PLAIN_TEXT)
        self.setProperty("subTitleFormat", PLAIN_TEXT)
        self.addPage(first)
        self._others: Callable[[ChannelWizard], None] | None = others
        self.is_resuming = False
        self._steps = StepList()
        self.setSideWidget(self._steps)
        self.currentIdChanged.connect(self._steps.set_current)
        self.currentIdChanged.connect(self._enlarge_title)
        self._steps.chosen.connect(self.go_to_step)
        make_footer(self)
        session.secrets_came.connect(self._refill)
        self.make_help: Callable[[QWidget], HelpWindow] | None = None
        self._help: HelpWindow | None = None
        self.helpRequested.connect(self.show_help)
        self.currentIdChanged.connect(self._turn_help)
        room = self.screen().availableSize()
        self.resize(min(960, room.width() - FRAME[0]), min(684, room.height() - FRAME[1]))

    def add_other_pages(self) -> None:
        """Make the pages behind the first and the sign, once; at the latest when the first is left."""
        if self._others is not None:
            others, self._others = self._others, None
            others(self)

    def nextId(self) -> int:
        # Before the other pages are there, the first one is not the last: its button is Next, not Finish.
        return self.startId() + 1 if self.currentId() == self.startId() else super().nextId()

    def resume_at(self, number: int) -> None:
        """Open the page on which the person was, with everything before it as it was left. Never the last one."""
        self.add_other_pages()
        ids = self.pageIds()
        target = ids[min(number, len(ids) - 2)]
        self.is_resuming = True
        while self.currentId() < target:
            self.next()
        self.is_resuming = False

    def _refill(self) -> None:
        for page in self.pages():
            page.refill()
        current = self.currentPage()
        if isinstance(current, Page):
            current.ready()

    def validateCurrentPage(self) -> bool:
        if self.is_resuming:
            return True
        self.add_other_pages()
        return super().validateCurrentPage()

    def pages(self) -> list[Page]:
        """The pages in their order."""
        return [page for page in (self.page(number) for number in self.pageIds()) if isinstance(page, Page)]

    def go_to_field(self, path: str) -> bool:
        """Go back to the page on which a parameter is edited, and put the focus there."""
        for number in reversed(self.visitedIds()):
            page = self.page(number)
            if isinstance(page, Page) and page.editor(path) is not None:
                self.go_to_step(number)
                page.focus_field(path)
                return True
        return False

    def go_to_step(self, number: int) -> None:
        """Go back to a page that was visited; every page on the way keeps what is typed on it."""
        if number in self.visitedIds():
            while self.currentId() != number and self.currentId() in self.visitedIds()[1:]:
                self.back()

    def _enlarge_title(self) -> None:
        page = self.currentPage()
        if page is not None and enlarge_title(self, page, self.width() - LOGO - HEADER_EDGES):
            # A change of format lays out the header again: it was made for the title as it was.
            self.setProperty("titleFormat", PLAIN_TEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._enlarge_title()

    def show_help(self) -> None:
        """Open the help for the page one is on, beside the wizard; it turns its pages with the wizard."""
        self.add_other_pages()
        if self._help is None and self.make_help is not None:
            self._help = self.make_help(self)
        if self._help is not None:
            self._turn_help()
            self._help.show()
            self._help.activateWindow()

    def _turn_help(self) -> None:
        page = self.currentPage()
        if self._help is not None and isinstance(page, Page):
            self._help.show_topic(page.topic, self.session.draft.provider)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.currentPage()
        if isinstance(page, Page) and not page.may_close():
            event.ignore()
            return
        self._store_current()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._store_current()
        super().done(result)

    def _store_current(self) -> None:
        """Take over what is typed on the page that is open, so that closing loses nothing."""
        page = self.currentPage()
        if isinstance(page, Page):
            page.take_over()
        self.closing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape would throw the wizard away at once; it closes it like the window's own button.
        if event.matches(QtGui.QKeySequence.StandardKey.Cancel):
            self.close()
            return
        if event.matches(QtGui.QKeySequence.StandardKey.HelpContents):
            self.show_help()
            return
        super().keyPressEvent(event)
