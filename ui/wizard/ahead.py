"""Makes the pages to come while nothing else is done, a part a turn, so that no press of Next waits for one."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget, QWizard

from ui.own_turn import somebody_waits
from ui.wizard.page import Page

AHEAD_MS = 3
"""Between two parts of the pages that are made ahead."""


class PagesAhead(QObject):
    """The page behind the one that is open comes first, then those that were passed, then all others.

    Args:
        add: adds the pages behind the first one, a part at each step.

    Signals:
        begun: the first part is about to be added. added: all pages are there.
    """

    begun = Signal()
    added = Signal()

    def __init__(self, wizard: QWizard, add: Callable[[], Iterator[None]]) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._add: Callable[[], Iterator[None]] | None = add
        self._adding: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_one)

    @property
    def is_begun(self) -> bool:
        """Whether the first window is painted, so that others may be made."""
        return self._add is None or self._adding is not None

    @property
    def are_all_there(self) -> bool:
        """Whether all pages are added, made or not."""
        return self._add is None

    @property
    def pages(self) -> list[Page]:
        """The pages that are there, in their order."""
        found = (self._wizard.page(number) for number in self._wizard.pageIds())
        return [page for page in found if isinstance(page, Page)]

    def start(self) -> None:
        """Go on, from now on."""
        self._timer.start(AHEAD_MS)

    def stop(self) -> None:
        """Make nothing more by itself."""
        self._timer.stop()

    @property
    def is_active(self) -> bool:
        """Whether there may be more to be made."""
        return self._timer.isActive()

    def put_off(self) -> None:
        """Not in the same turn as this."""
        if self.is_active:
            self._timer.start()

    def add_all(self) -> None:
        """Add all pages, once."""
        while self.add_part():
            pass

    def add_part(self) -> bool:
        """Add one of them, or a part; returns whether there was anything to do."""
        if self._add is None:
            return False
        if self._adding is None:
            self._adding = self._add()
            self.begun.emit()
        if next(self._adding, self) is self:
            self._add = self._adding = None
            self.added.emit()
        return True

    def _make_one(self) -> None:
        """One part; the next page comes first, then those that were passed, which are filled, too."""
        if somebody_waits():
            return  # what is seen comes before
        current = self._wizard.currentPage()
        if isinstance(current, Page) and current.is_filling:
            return
        following = self._wizard.page(self._wizard.currentId() + 1)
        if following.make_part() if isinstance(following, Page) else self.add_part():
            return
        if self._make_passed():
            return
        if not self.add_part() and not any(page.make_part() for page in self.pages):
            ready = any(isinstance(each, Page) and each.get_ready() for each in (current, following))
            if not ready and not any(page.polish() for page in self.pages):
                self._timer.stop()

    def make_following(self) -> bool:
        """Make a part of what the next page lacks to be turned to; returns whether there was anything to do."""
        following, ids = self._wizard.currentId() + 1, self._wizard.pageIds()
        if len(ids) <= following and self.add_part():
            return True
        page, current = self._wizard.page(following), self._wizard.currentPage()
        if isinstance(page, Page) and page.make_part():
            return True
        if isinstance(current, Page):
            current.take_over(peek=True)  # what the next page gets ready for
        if isinstance(page, Page) and (page.get_ready() or page.polish()):
            return True
        # There all is checked.
        is_last = self.are_all_there and following == ids[-1]
        checks = page is None or is_last or page.isCommitPage()
        return checks and (self.add_part() or self._make_passed())

    def _make_passed(self) -> bool:
        """Make, or fill, a part of the pages that were passed; returns whether there was anything to do."""
        passed = next((page for page in self.pages if page.is_due), None)
        if passed is not None and not passed.make_part():
            passed.catch_up()
        return passed is not None

    def make_rest(self, page: QWidget) -> bool:
        """Make a part that a page lacks; returns whether there was anything to do."""
        return isinstance(page, Page) and not page.is_whole and self.add_part()
