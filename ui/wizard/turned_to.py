"""The page that was turned to, until it is seen: nothing of it is shown in the turn of the press that led to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.wizard.early_press import EarlyPress
from ui.wizard.page import Page
from ui.wizard.shown_in_turns import ShownInTurns


class PageTurnedTo(QObject):
    """At most one: another one, and the end of the window, take its place.

    Args:
        complete: as of `ShownInTurns`.

    Attributes:
        shown: lays it out and paints it.
    """

    def __init__(self, window: QWidget, complete: Callable[[], bool]) -> None:
        super().__init__(window)
        self.shown = ShownInTurns(window, complete)
        self._page: Page | None = None
        self._rest = EarlyPress(window, lambda: False, is_seen=True)

    def hold(self, page: QWidget) -> None:
        """Show nothing of this page before it is told to."""
        self.shown.hold(page)
        if isinstance(page, Page) and page.isHidden():
            self._page = page
            page.hold_back()

    def show_by(self, show: Callable[[], object], *, in_turns: bool) -> None:
        """Have it shown and told of by this: now, or in a turn of its own, before whatever the person does next."""
        if in_turns and not self.shown.is_passing:
            self._rest.begin(show)
        else:
            show()

    def settle(self) -> None:
        """Have that done now."""
        if self._rest.waits:
            self._rest.do_now()

    def come_forth(self, *, seen: bool) -> None:
        """Let it be seen now; or, where the person only passes it, when it is turned to again."""
        page, self._page = self._page, None
        if page is not None:
            page.come_forth(seen=seen)

    def leave(self) -> None:
        """Show nothing of it: something else is, or the window closes."""
        self._rest.forget()
        self.come_forth(seen=False)
