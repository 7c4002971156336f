"""The wizard: turns its pages."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget, QWizard

from ui.look.answer_button import SinglePress, note_double
from ui.look.buttons import blue_in
from ui.look.icons import give_icon
from ui.look.strokes import fill
from ui.look.window_place import give_size
from ui.wizard.ahead import PagesAhead
from ui.wizard.early_press import EarlyPress
from ui.wizard.footer import make_footer
from ui.wizard.keys import WizardKeys
from ui.wizard.page import Keeps, Page
from ui.wizard.session import Session
from ui.wizard.turned_to import PageTurnedTo
from ui.wizard.way_back import WayBack
from ui.wizard.whereabouts import Whereabouts

if TYPE_CHECKING:
    from ui.look.help import HelpWindow


FOOTER_EDGE = 11
"""What QWizard leaves free above its buttons."""


class ChannelWizard(QWizard):
    """The way from the PBX to the id of a created channel.

    Args:
        first: the page shown at once. others: adds the pages behind it, for which nobody waits, a part a turn.

    Attributes:
        is_resuming: it passes the pages before the one that the person was on.
        may_lose: asked before it closes: whether what could not be saved was told.
        way_back: the way back to a page on which something is changed. whereabouts: says where the person is.
        make_help: the window of the help, which comes with the other pages.

    Signals:
        another_asked: the person wants to make one more channel on the same PBX.
        closing: the window closes; the session holds everything that was typed.
    """

    another_asked = Signal()
    closing = Signal()
    BLUE = (
        QWizard.WizardButton.NextButton,
        QWizard.WizardButton.CommitButton,
        QWizard.WizardButton.FinishButton,
    )
    """What is the next step; Ctrl+Enter presses it."""

    def __init__(self, session: Session, first: Page, others: Callable[["ChannelWizard"], Iterator[None]]) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.setObjectName("channel_wizard")
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOptions(
            QWizard.WizardOption.NoBackButtonOnStartPage
            | QWizard.WizardOption.NoBackButtonOnLastPage
            | QWizard.WizardOption.NoCancelButtonOnLastPage
            | QWizard.WizardOption.HaveHelpButton
        )
        self.addPage(first)
        self.may_lose: Callable[[], bool] = lambda: True
        self._ahead = PagesAhead(self, lambda: others(self))
        self._ahead.added.connect(self._give_help_sign)
        self.is_resuming, self._resumes_at = False, -1
        self.whereabouts = Whereabouts(self, session, self._ahead)
        self._keys = WizardKeys(self, self.whereabouts.steps, self.blue)
        self._ahead.begun.connect(self._keys.listen)
        make_footer(self, session)
        session.secrets_came.connect(self._refill)
        self.make_help: Callable[[QWidget], HelpWindow] | None = None
        self._help: HelpWindow | None = None
        self.helpRequested.connect(self.show_help)
        self._before, self._is_told = -1, False
        self._opens = self._is_in_turns = self._ends = False
        self._early = EarlyPress(self, self._ahead.make_following)
        self._turned_to = PageTurnedTo(self, self._complete)
        self._shown = self._turned_to.shown
        self._shown.painted.connect(self._ahead.put_off)
        self.way_back = WayBack(self, self._shown)
        self.whereabouts.steps.chosen.connect(self.way_back.go_to_step)
        self.currentIdChanged.connect(self._came_to)
        self._was_chord = False
        for each in (QWizard.WizardButton.NextButton, QWizard.WizardButton.CommitButton):
            self.button(each).pressed.connect(self._note_press)
        self.button(QWizard.WizardButton.CustomButton1).clicked.connect(self._keep)
        self.button(QWizard.WizardButton.CustomButton2).clicked.connect(self.another_asked)
        session.pbx_changed.connect(self._pbx_changed)
        give_size(self, 960, 684)

    def add_other_pages(self) -> None:
        """Make the pages behind the first and the sign, once; at the latest when all is to be checked."""
        self._ahead.add_all()

    def _give_help_sign(self) -> None:
        give_icon(self.button(QWizard.WizardButton.HelpButton), "question")

    def make_ahead(self) -> None:
        """Make the widgets of the pages to come while nothing else is done, so that no press of Next waits for it."""
        self._ahead.start()

    def _go_on_ahead(self, current: int) -> None:
        """For the page behind the one that was turned to; not before the first is seen, nor at the end."""
        if self._ahead.is_begun and current != -1 and self.isVisible() and not self.is_resuming:
            self.make_ahead()

    def nextId(self) -> int:
        # Before the other pages are there, the first one is not the last: its button is Next, not Finish.
        is_more = self.currentId() == self.startId() or not self._ahead.are_all_there
        return self.currentId() + 1 if is_more else super().nextId()

    def show_at(self, number: int) -> None:
        """Show it for the first time, at this page; those before it are made and filled while nothing is done."""
        for _ in self.turn_to(number):
            pass
        self.show_turned()

    def turn_to(self, number: int) -> Iterator[None]:
        """Turn to the page at which it is shown then for the first time, a part at each step."""
        self._is_in_turns = self._opens = self.is_resuming = True
        self._resumes_at = number
        first = self.page(self.startId())
        while number == self.startId() and isinstance(first, Page) and first.make_part():
            yield
        self.restart()
        yield
        while len(self.pageIds()) <= number and self._ahead.add_part():  # behind the rail, for Tab
            yield
        page = self.page(number)
        while isinstance(page, Page) and page.make_part():
            yield
        while self.currentId() < self._resumes_at:
            self.next()
        self.is_resuming, self._resumes_at = False, -1
        yield

    @property
    def painted(self) -> SignalInstance:
        """The page that was turned to is seen."""
        return self._shown.painted

    def show_turned(self) -> None:
        """Show the page that it has turned to."""
        self._shown.go_on(is_seen=True)
        self.show()
        self._opens = False
        page = self.currentPage()
        if isinstance(page, Page):
            page.focus_first()
        self.make_ahead()

    def resume_at(self, number: int) -> None:
        """Open the page on which the person was, with everything before it as it was left. Never the last one.

        What is seen of it has turns of its own.
        """
        self.add_other_pages()
        ids = self.pageIds()
        target = ids[min(number, len(ids) - 2)]
        self.is_resuming, self._resumes_at = True, target
        while self.currentId() < target:
            super().next()
        self.is_resuming, self._resumes_at = False, -1
        self.make_ahead()

    def next(self) -> None:
        """The same as the button, at once: what is called here has turned its page when it returns."""
        super().next()
        self.settle()

    def back(self) -> None:
        """As of `next`."""
        super().back()
        self.settle()

    def settle(self) -> None:
        """Have the page that a button has turned to shown and told of now, and not in a turn of its own."""
        self._turned_to.settle()

    def initializePage(self, number: int) -> None:
        """Fill a page; those before the one that the person was on are filled when that one is there."""
        page = self.page(number)
        self._turn(page)
        if isinstance(page, Page) and number < self._resumes_at:
            page.pass_by()
        else:
            super().initializePage(number)

    def cleanupPage(self, number: int) -> None:
        if not self._ends:
            before = self.visitedIds()[-2:-1]
            self._turn(self.page(before[0] if before and number == self.currentId() else number))
        super().cleanupPage(number)

    def _turn(self, page: QWidget) -> None:
        """QWizard shows, hides and shows all that there is while it turns to a page: it is laid out after that."""
        self._turned_to.leave()
        while self._ahead.is_begun and not self._opens and self._ahead.make_rest(page):
            pass
        self._turned_to.hold(page)

    def _came_to(self, current: int) -> None:
        """A page was turned to. What a press of now is for is known at once; what is seen follows."""
        before, self._before = self._before, current
        self._begin_lead(current)
        takes_turns = self._takes_turns
        self._early.forget()
        if current > before and not self.is_resuming:
            self._forget_refusals(current)
            self.way_back.go_on(current)
        told_from = -1 if self.is_resuming else before
        self._turned_to.show_by(partial(self._show_turned_to, current, told_from), in_turns=takes_turns)
        self._show_in_turns()
        self._go_on_ahead(current)

    @property
    def _takes_turns(self) -> bool:
        """Whether what is seen of the page that is turned to has turns of its own: the person does nothing yet."""
        passes = self.is_resuming and self.currentId() != self._resumes_at
        return self.isVisible() and not (self._opens or passes or self._early.is_overtaken or self._ends)

    def _show_turned_to(self, current: int, before: int) -> None:
        self._turned_to.come_forth(seen=current >= self._resumes_at)
        self._show_steps(current, before)
        self._turn_help()

    def _fill_passed(self) -> None:
        for page in self.pages():
            page.catch_up()

    def go_on_at(self, path: str) -> None:
        """Open the page on which a parameter is edited, and put the focus there; "" for the page that is open."""
        self.add_other_pages()
        if not path:
            return
        self.settle()
        if self.way_back.go_to_field(path):
            return
        last = self.pageIds()[-2]
        self.is_resuming = True
        while self.currentId() != last and not self._stops_at(path):
            self.next()
        self.is_resuming = False
        page = self.currentPage()
        if isinstance(page, Page):
            page.focus_field(path)

    def _stops_at(self, path: str) -> bool:
        """Whether the parameter is edited on the page that is open, or something is to be decided there before."""
        page = self.currentPage()
        return isinstance(page, Page) and (page.is_undecided or page.editor(path) is not None)

    def _refill(self) -> None:
        for page in self.pages():
            page.refill()
        current = self.currentPage()
        if isinstance(current, Page):
            current.ready()

    def validateCurrentPage(self) -> bool:
        if self.is_resuming:
            return True
        self.settle()
        if not self._is_in_turns:
            self.add_other_pages()
            self._fill_passed()
        elif self._early.waits:
            return False  # the first press is still to be done
        elif self._ahead.make_following():
            ordered = self.session.ordered is not None
            self._early.begin(self.button(QWizard.WizardButton.CommitButton).click if ordered else super().next)
            return False
        return super().validateCurrentPage()

    def pages(self) -> list[Page]:
        """The pages in their order."""
        return self._ahead.pages

    def _begin_lead(self, current: int) -> None:
        """The second of two quick presses was meant for the page before: nobody has seen what would be created."""
        page, create = self.page(current), self.button(QWizard.WizardButton.CommitButton)
        if isinstance(page, Page) and page.isCommitPage() and isinstance(create, SinglePress):
            is_overtaken, by_chord = self._early.is_overtaken, self._was_chord
            page.lead.begin(by_chord=by_chord and not is_overtaken, takes_clicks=not is_overtaken)
            create.lead = page.lead
            self._was_chord = False

    def _note_press(self) -> None:
        """Of the press itself: when the page is turned to, after what it waited for, its keys are let go of."""
        modifiers = QtCore.Qt.KeyboardModifier
        self._was_chord = bool(QApplication.keyboardModifiers() & (modifiers.ControlModifier | modifiers.AltModifier))

    def _show_in_turns(self) -> None:
        if not self._opens:
            self._shown.go_on(is_seen=self.isVisible())

    def lay_out_later(self, *widgets: QWidget) -> None:
        """What is shown of these now is laid out, and painted, in a turn each: nothing is seen squeezed."""
        self._shown.hold(*widgets)
        self._show_in_turns()

    def painted_at_once(self, widget: QWidget) -> AbstractContextManager[None]:
        """What is shown of this in here is laid out and painted before this turn ends: the person waits for it."""
        self.settle()
        return self._shown.at_once(widget)

    def _complete(self) -> bool:
        """Make a part of what the page that is open lacks, before it is seen."""
        self.settle()
        self.whereabouts.make_saved()
        return self._ahead.make_rest(self.currentPage())

    def _forget_refusals(self, current: int) -> None:
        """What stood on a page that was left forwards is mended, or tried again."""
        for number, each in enumerate(self.pages()):
            if self.pageIds()[number] < current:
                each.clear_refusal()
                self.whereabouts.show_problem(number, "")

    def _pbx_changed(self) -> None:
        if self.currentId() != -1:
            self.whereabouts.arrange()

    def _keep(self) -> None:
        self.settle()
        page = self.currentPage()
        if isinstance(page, Page):
            page.keep()

    def blue(self) -> QAbstractButton | None:
        """The next step of the page that is open."""
        first = (QWizard.WizardButton.CustomButton1,) if self.whereabouts.keeps is Keeps.FIRST else ()
        buttons = [self.button(each) for each in (*first, *self.BLUE)]
        # At the end of the way the next step may stand in the page, and the last button only closes.
        if buttons[-1].isVisible() and (page := self.currentPage()) is not None:
            here = blue_in(page)
            if here is not None or self.is_busy:
                return here
        return next((button for button in buttons if button.isVisible() and button.isEnabled()), None)

    def focus_blue(self) -> None:
        """Put the focus on the next step."""
        blue = self.blue()
        if blue is not None:
            blue.setFocus()

    def _show_steps(self, current: int, before: int) -> None:
        """Tell in the rail where the person is, and what was chosen before."""
        if current < self._resumes_at or current == -1 or self.way_back.passes(current):
            return  # passed, or closed
        self.whereabouts.show()
        if not self._opens:
            self.whereabouts.show_saved()
        shown = self.page(current)
        if isinstance(shown, Page) and (current != self.startId() or self._ahead.is_begun):
            shown.focus_first()
        if before != -1:
            QTimer.singleShot(0, self, self._say_page)

    def _say_page(self) -> None:
        """Pages that are passed by are not told."""
        if not self._shown.is_passing:
            self.whereabouts.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.whereabouts.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The footer stands on a ground of its own."""
        super().paintEvent(event)
        top = self.button(QWizard.WizardButton.HelpButton).y() - FOOTER_EDGE
        footer = QPainterPath()
        footer.addRect(0, top, self.width(), self.height() - top)
        fill(QPainter(self), footer, "surface")

    def show_help(self) -> None:
        """Open the help for the page one is on, beside the wizard; it turns its pages with the wizard."""
        self.add_other_pages()
        if self._help is None and self.make_help is not None:
            self._help = self.make_help(self)
        if self._help is not None:
            self._turn_help()
            self._help.show()
            self._help.activateWindow()

    @property
    def is_helped(self) -> bool:
        """Whether the help is open beside it."""
        return self._help is not None and self._help.isVisible()

    def _turn_help(self) -> None:
        page = self.currentPage()
        if self._help is not None and isinstance(page, Page):
            self._help.show_topic(page.topic, self.session.draft.provider)

    @property
    def is_busy(self) -> bool:
        """Whether a channel is being created here, so that no other can be opened in its place."""
        page = self.currentPage()
        return self.isVisible() and isinstance(page, Page) and page.is_busy

    def say_busy(self) -> None:
        """Tell that no other channel is opened meanwhile."""
        page = self.currentPage()
        if isinstance(page, Page):
            page.say_busy()

    def leave_search(self) -> bool:
        """Stop searching for what became of a create, which somebody else does then; whether one was under way."""
        page = self.currentPage()
        return isinstance(page, Page) and page.leave_search()

    def peek(self) -> None:
        """Take over what is typed on the page that is open; the person goes on, or the process ends."""
        page = self.currentPage()
        if isinstance(page, Page):
            page.take_over(peek=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.currentPage()
        if isinstance(page, Page) and not page.may_close():
            event.ignore()
            return
        self._store_current()
        if not self.may_lose():
            event.ignore()
            return
        self._ahead.stop()
        self._early.forget()
        self._is_told = True
        super().closeEvent(event)
        self._is_told = False

    def done(self, result: int) -> None:
        if not self._is_told:  # of a window that closes, all who hear of it have heard
            self._store_current()
        self._turned_to.leave()
        self._ends = True
        super().done(result)
        self._ends = False

    def _store_current(self) -> None:
        """Take over what is typed on the page that is open, so that closing loses nothing."""
        page = self.currentPage()
        if isinstance(page, Page):
            page.take_over()
        self.closing.emit()

    def take_out_page(self) -> QWidget | None:
        """Take a page out of a wizard that was left, to be destroyed before it; None when there is none."""
        ids = self.pageIds()
        if not ids or self.currentId() != -1:  # one that has come to its end is at a page still
            return None
        page = self.page(ids[-1])
        self.removePage(ids[-1])
        return page

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note_double(self)  # while a page is turned to, no button stands there
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Once it is closed it has no page, and keys that were pressed before that still come.
        if self.currentId() != -1 and not self._keys.take(event):
            super().keyPressEvent(event)
