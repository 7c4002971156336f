"""Says where the person is: in the rail, in the buttons below the page, in the name of the window, and aloud."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWizard

from core.errors import NAME_SHOWN, plain
from ui.look.say import say
from ui.look.tokens import LOW, NARROW
from ui.wizard.ahead import PagesAhead
from ui.wizard.footer import SavedNote, arrange, let_go_on
from ui.wizard.page import Keeps, Page
from ui.wizard.session import Session
from ui.wizard.steps import StepList


class Whereabouts(QObject):
    """Attributes:
    steps: the rail. keeps: where the page that is open has the button that keeps the channel ready.
    """

    def __init__(self, wizard: QWizard, session: Session, ahead: PagesAhead) -> None:
        super().__init__(wizard)
        self._wizard, self._session, self._ahead = wizard, session, ahead
        self._kind = self.tr("New channel")
        wizard.setWindowTitle(self._kind)
        self.steps = StepList()
        wizard.setSideWidget(self.steps)
        self._saved: SavedNote | None = None
        self.keeps = Keeps.NOT
        self._is_done = self._at_end = False

    def show(self) -> None:
        """Another page was turned to, or what was chosen on one is another thing."""
        self.fit()
        self.arrange()
        self.show_way()
        for number, page in enumerate(self._ahead.pages):
            self.steps.show_name(number, page.step_name)
            self.steps.show_value(number, page.chosen)

    def arrange(self, *, anew: bool = False) -> None:
        """Show the buttons of the page that is open, in their order."""
        wizard = self._wizard
        self.steps.show_value(wizard.startId(), self._ahead.pages[0].chosen)
        page = wizard.currentPage()
        keeps = page.keeps if isinstance(page, Page) else Keeps.NOT
        # Before a channel is created: the order of the buttons takes as long as all that is shown with the ID.
        at_end = page is not None and wizard.currentId() == self._last
        if keeps is not self.keeps or at_end is not self._at_end or anew:
            self.keeps, self._at_end = keeps, at_end
            arrange(wizard, keeps, at_end=at_end, done=self._is_done)
        let_go_on(wizard, blue=not (isinstance(page, Page) and page.is_asking))

    def show_way(self) -> None:
        """Tell in the rail where the person is, and show the footer of a page that has come to its end."""
        page, current = self._wizard.currentPage(), self._wizard.currentId()
        at_end = current == self._last
        done = isinstance(page, Page) and page.is_done
        self.steps.set_current(current - (1 if at_end and not done else 0), leads_back=not at_end)
        if done:
            self.steps.show_value(self._last - 1, self._ahead.pages[-2].chosen)
        if done != self._is_done:
            self._is_done = done
            self.arrange(anew=True)
        self._name_window()

    def show_saved(self) -> None:
        """The note that what is typed is kept, where there is something to be typed that is."""
        current, first = self._wizard.currentId(), self._wizard.startId()
        if self._saved is None and current != first:
            self._saved = SavedNote(self._wizard, self._session)
        if self._saved is not None:
            self._saved.show_on(current not in (first, self._last))

    def make_saved(self) -> None:
        """Show that note, where it was never shown."""
        if self._saved is None:
            self.show_saved()

    def say(self) -> None:
        """Tell which step the person has come to."""
        page = self._wizard.currentPage()
        if isinstance(page, Page):
            text = self.tr("{step}: {question}")
            say(page, text.format(step=self.steps.current_name, question=page.title()))

    def be_draft(self) -> None:
        """It opens a channel that was begun before, and is called so."""
        self._kind = self.tr("Draft")
        self._name_window()

    def _name_window(self) -> None:
        """Among other windows it is found by the channel's name."""
        name = plain(self._session.draft.name, NAME_SHOWN)
        kind = self.tr("Created") if self._is_done else self._kind
        title = f"{name} – {kind}" if name else kind
        if title != self._wizard.windowTitle():
            self._wizard.setWindowTitle(title)

    def show_problem(self, number: int, problem: str) -> None:
        """Mark a page in the rail as the one that has to be mended, "" for not any more."""
        self.steps.show_problem(number, problem)

    def fit(self) -> None:
        """Take less room in a small window."""
        low = self._wizard.height() < LOW
        self.steps.fit(narrow=self._wizard.width() < NARROW, low=low)
        for page in self._ahead.pages:
            page.be_compact(low)

    @property
    def _last(self) -> int:
        """The page at the end of the way; none before all are there."""
        return self._wizard.pageIds()[-1] if self._ahead.are_all_there else -1
