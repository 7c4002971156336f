"""The way back to a page on which something is changed, and again to where the person came from."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWizard

from ui.wizard.page import Page
from ui.wizard.shown_in_turns import ShownInTurns


class WayBack(QObject):
    """Goes back page by page, for each keeps what is typed on it; returns past all that is right.

    Args:
        shown: shows the page at which a way ends.
    """

    def __init__(self, wizard: QWizard, shown: ShownInTurns) -> None:
        super().__init__(wizard)
        self._wizard, self._shown = wizard, shown
        self._leads_to = self._returns_to = -1

    def passes(self, number: int) -> bool:
        """Whether this page is only passed on the way back."""
        return self._leads_to not in (-1, number)

    def go_to_field(self, path: str) -> bool:
        """Go back to the page on which a parameter is edited, and put the focus there."""
        for number in reversed(self._wizard.visitedIds()):
            page = self._wizard.page(number)
            if isinstance(page, Page):
                page.catch_up()
            if isinstance(page, Page) and page.editor(path) is not None:
                self.go_to_step(number)
                page.focus_field(path)
                return True
        return False

    def go_to_step(self, number: int) -> None:
        """Go back to a page that was visited."""
        wizard = self._wizard
        if number in wizard.visitedIds():
            self._leads_to = number
            while wizard.currentId() != number and wizard.currentId() in wizard.visitedIds()[1:]:
                wizard.back()
            self._leads_to = -1

    def go_to_pbx(self) -> None:
        """Go back to the page of the PBX; Next from there returns to this one."""
        self.edit(self._wizard.startId())

    def edit(self, number: int) -> None:
        """Go back to a page to change something there; Next returns to this one, past all that is right between."""
        self._returns_to = self._wizard.currentId()
        self.go_to_step(number)
        self._name_next()

    def edit_field(self, path: str) -> bool:
        """The same for the page on which a parameter is edited; the focus goes to it."""
        self._returns_to = self._wizard.currentId()
        found = self.go_to_field(path)
        self._name_next()
        return found

    def _name_next(self) -> None:
        """Next is called by where it leads: back to the review, if somebody went from there to change something."""
        if self._returns_to <= self._wizard.currentId():
            self._returns_to = -1
        to_review = self._returns_to != -1 and self._wizard.page(self._returns_to).isCommitPage()
        text = self.tr("Back to re&view") if to_review else self.tr("&Next")
        self._wizard.setButtonText(QWizard.WizardButton.NextButton, text)

    def go_on(self, current: int) -> None:
        """A page was turned to forwards: past it, if all is right there and it is on the way to return."""
        if self._returns_to == -1:
            return
        self._shown.is_passing = current < self._returns_to
        if self._shown.is_passing:
            QTimer.singleShot(0, self, self._pass_by)
        else:
            self._name_next()

    def _pass_by(self) -> None:
        before = self._wizard.currentId()
        if before < self._returns_to:
            self._wizard.next()
        if self._wizard.currentId() == before:
            self._shown.is_passing = False
            self._shown.paint()
