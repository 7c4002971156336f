"""What a page of the wizard is: made in parts, filled from the session, taken over into it if somebody has typed."""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QToolButton, QWidget, QWizard

from ui.look.lead import Lead
from ui.look.theme import TAB_FOCUS
from ui.look.tokens import TOLD_LATER
from ui.wizard.framed_page import FramedPage
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.errors import Problem

WATCHED = "watched"
MOST_FIELDS = 32
"""No page has more of them; a table has problems by the thousand."""


class Keeps(Enum):
    """The place of *Keep ready* among a page's buttons."""

    NOT = auto()
    SECOND = auto()
    FIRST = auto()
    """The PBX is away: it is the next step, and the blue button."""


class Page(FramedPage):
    """A page of the wizard: filled from the session, checked and stored when it is left.

    A page builds its widgets when it is first shown, so that the first window waits for the first page only.
    Next is always alive: a problem is said at its field instead of greying the button.

    Attributes:
        topic: under this name F1 finds the page's help. lead: the press that has led here.
    """

    topic = ""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._built = self._filled = self._filling = self._touched = False
        self._is_due = self._is_held_back = False
        self._making: Iterator[None] | None = None
        self._polished = False
        self.lead = Lead()
        self._when_ready: Callable[[], object] | None = None

    @property
    def step_name(self) -> str:
        """What its step is called in the rail, "" for as ever."""
        return ""

    @property
    def is_filling(self) -> bool:
        """Whether something comes onto it a part a turn: meanwhile nothing is made ahead."""
        return False

    @property
    def is_whole(self) -> bool:
        """Whether all that stands on it from the beginning is there to be laid out."""
        return True

    @property
    def is_undecided(self) -> bool:
        """Whether something is to be decided here before anybody goes on behind it."""
        return False

    @property
    def is_asking(self) -> bool:
        """Whether a question stands here that has no next step: no button of the footer is blue."""
        return False

    @property
    def is_done(self) -> bool:
        """On the last page: whether what it is for has happened. Until then the rail is at the page before."""
        return False

    @property
    def chosen(self) -> str:
        """What was chosen on this page, for the rail; "" for nothing yet."""
        return ""

    @property
    def keeps(self) -> Keeps:
        """Whether the channel can be kept ready from this page, and whether that is its blue button."""
        return Keeps.NOT

    def keep(self) -> None:
        """Keep the channel ready, to be created later."""

    def build(self) -> None:
        """Make the widgets. Called once."""
        raise NotImplementedError

    def build_in_parts(self) -> Iterator[None]:
        """The same, for a page that is made a part a turn; what it hears of, it hears of when all is made."""
        self._built = True
        self.build()
        yield from ()

    def load(self) -> None:
        """Show the session's draft."""

    def store(self) -> None:
        """Put what is typed into the session's draft."""

    def peek(self) -> None:
        """The same while the person goes on typing: nothing that is open is closed."""
        self.store()

    @property
    def waits(self) -> bool:
        """Whether something is on its way that belongs onto this page: until it is there, Next waits."""
        return False

    def say_waiting(self) -> None:
        """Tell that Next goes on by itself as soon as everything is there."""

    def load_rest(self) -> None:
        """Show what came after the page was filled: it goes into the fields that nobody has typed in."""

    def fill(self) -> None:
        """Show the session's draft. What is set meanwhile is not taken for typed."""
        self._without_typing(self.load)
        self.watch()

    def refill(self) -> None:
        """The same for what came later."""
        if self._filled:
            self._without_typing(self.load_rest)

    def _without_typing(self, show: Callable[[], None]) -> None:
        self._filling = True
        try:
            show()
        finally:
            self._filling = False

    def take_over(self, *, peek: bool = False) -> None:
        """Put what was typed on this page into the draft. Where nobody typed, looking changes nothing."""
        if self._built and self._touched:
            if peek:
                self.peek()
            else:
                self.store()

    def ready(self) -> None:
        """Nothing is on its way any more: do what was tried meanwhile, and nothing else."""
        wizard = self.wizard()
        if not self.waits and wizard is not None and wizard.currentPage() is self:
            then, self._when_ready = self._when_ready, None
            if then is not None:
                then()

    def go_on(self) -> None:
        """As the button: what is seen of the page behind has turns of its own; nobody waits for it in this one."""
        wizard = self.wizard()
        if wizard is not None and wizard.currentPage() is self:
            QWizard.next(wizard)

    def show_refused(self, problems: "list[Problem]") -> None:
        """Mark what the PBX has refused of this page, where that is more than a field."""

    def show_error(self, error: Exception) -> None:
        """Say what went wrong elsewhere and is to be mended on this page."""

    def show_doubt(self, path: str, reason: str) -> None:
        """Say at a field that the provider did not take it, for this reason; the channel exists all the same."""

    def problems(self) -> "list[Problem]":
        """What has to be corrected on this page before the next."""
        return []

    def show_problems(self, problems: "list[Problem]") -> None:
        """Say each problem at its field and take away what no longer is one."""

    def editor(self, path: str) -> QWidget | None:
        """The widget that edits a parameter, if it stands on this page."""
        return self.findChild(QWidget, path)

    def accept_input(self, then: Callable[[], object] | None = None) -> bool:
        """Store and check what is typed; the first field at fault gets the focus.

        Args:
            then: what was pressed; called when nothing is on its way any more, if something is now.
        """
        if self.waits:
            self._when_ready = then
            self.say_waiting()
            return False
        self.take_over()
        self.session.draft_changed.emit()
        found = self.problems()
        self.show_problems(found)
        if found:
            for editor in filter(None, (self.editor(each.field) for each in found[1:MOST_FIELDS])):
                editor.setProperty(TOLD_LATER, True)
            self.focus_field(found[0].field)
        return not found

    def may_close(self) -> bool:
        """Whether the window may close now; a page that says no tells the person why."""
        return True

    @property
    def is_busy(self) -> bool:
        """Whether something is under way here that no other channel may take the place of."""
        return False

    def leave_search(self) -> bool:
        """Stop searching for what became of a create, which somebody else does then; whether one was under way."""
        return False

    def say_busy(self) -> None:
        """Tell that no other channel is opened meanwhile, and why."""

    def focus_field(self, path: str) -> None:
        """Bring a field into view and give it the focus."""
        editor = self.editor(path)
        if editor is not None:
            editor.setFocus()
            self.bring(editor)

    def focus_first(self) -> None:
        """Give the focus to the first field; QWizard would give it to what stands first, a link in the head."""
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            if _takes_tab(each) and self.isAncestorOf(each) and not self.head.isAncestorOf(each):
                each.setFocus()
                return
            each = each.nextInFocusChain()

    def make(self) -> bool:
        """Make the widgets that are not there yet; returns whether there was anything to do."""
        return self.make_part() and all(iter(self.make_part, False))

    def make_part(self) -> bool:
        """Make some of them; returns whether there was anything to do."""
        if self._built and self._making is None:
            return False
        if self._making is None:
            self._making = self.build_in_parts()
        if next(self._making, self) is self:
            self._built, self._making = True, None
        return True

    def get_ready(self) -> bool:
        """Make what depends on the draft, while the page before is read; returns whether anything was to do."""
        return False

    def polish(self) -> bool:
        """Have the widgets styled and measured before they are shown; returns whether there was anything to do."""
        if self._polished:
            return False
        self._polished = True
        self.ensurePolished()
        # What the first layout of a page takes longer than others is done here: fonts are looked up, lines broken.
        self.minimumSizeHint()
        self.sizeHint()
        return True

    def initializePage(self) -> None:
        self.make()
        self._filled, self._touched, self._when_ready = True, False, None
        self.fill()

    @property
    def is_due(self) -> bool:
        """Whether it was passed, and is not filled yet."""
        return self._is_due

    def pass_by(self) -> None:
        """Be filled later: the person goes on behind it at once. At the latest when it is shown again."""
        self._is_due = True

    def catch_up(self) -> None:
        """Fill it, if it was passed."""
        if self._is_due:
            self._is_due = False
            self.initializePage()

    def hold_back(self) -> None:
        """Be there for the layout, and not be shown: while it turns to a page QWizard shows, hides and shows it."""
        self._is_held_back = True
        self._keep_room(True)

    def come_forth(self, *, seen: bool) -> None:
        """Be shown now; or, where the person only passes it, when it is turned to again."""
        self._is_held_back = False
        self._keep_room(False)
        if seen:
            self.setVisible(True)

    def _keep_room(self, keep: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keep)
        self.setSizePolicy(policy)

    def setVisible(self, visible: bool) -> None:
        if visible and self._is_held_back:
            return
        if visible:
            self.catch_up()
        super().setVisible(visible)

    def watch(self) -> None:
        """Tell the session of everything that is typed or chosen in the editors of this page."""
        for editor in self.findChildren(QWidget):
            signal = _edited_signal(editor)
            if signal is not None and not editor.property(WATCHED):
                editor.setProperty(WATCHED, True)
                signal.connect(self.touch)

    def touch(self) -> None:
        """Something was typed or chosen on this page."""
        if not self._filling:
            self._touched = True
            self._when_ready = None
            self.session.typed.emit()

    def cleanupPage(self) -> None:
        # QWizard calls this on Back; what was typed is kept, also when it is not right yet.
        self._when_ready = None
        self.take_over()
        self.session.draft_changed.emit()

    def validatePage(self) -> bool:
        wizard = self.wizard()
        if not self.isCommitPage():
            return self.accept_input(self.go_on)
        # Behind it a channel is created: only the button Create leads there, no other way to the next page.
        create = wizard.button(QWizard.WizardButton.CommitButton)
        return self.session.ordered is not None and self.accept_input(create.click)


def _edited_signal(editor: QWidget) -> SignalInstance | None:
    if isinstance(editor, QLineEdit):
        return editor.textChanged
    if isinstance(editor, QComboBox):
        return editor.currentIndexChanged
    if isinstance(editor, QPlainTextEdit):
        return editor.textChanged
    # Not the small buttons that show a key or where it is found: they change nothing.
    if isinstance(editor, QAbstractButton) and editor.isCheckable() and not isinstance(editor, QToolButton):
        return editor.toggled
    return None


def _takes_tab(widget: QWidget) -> bool:
    # What is seen first: of most there is nothing to be seen, and a property takes ten times as long.
    return widget.isVisible() and widget.isEnabled() and bool(int(widget.property("focusPolicy")) & TAB_FOCUS)
