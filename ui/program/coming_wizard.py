"""The wizard that was asked for and is not open yet: made a part a turn, behind the window of the press."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.gone import let_go

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from ui.wizard.early_press import EarlyPress
    from ui.wizard.wizard import ChannelWizard


class ComingWizard(QObject):
    """At most one; what the person does meanwhile is meant for it, and has it made whole at once.

    Args:
        opened: tells the wizard that is open.
    """

    def __init__(self, opened: "Callable[[], ChannelWizard | None]", parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._press: EarlyPress | None = None
        self._made: ChannelWizard | None = None

    def begin(
        self,
        pressed_in: "QWidget",
        new: "Callable[[], ChannelWizard]",
        at: int,
        show: "Callable[[ChannelWizard], None]",
    ) -> None:
        """Make a new one, turned to this page, and show it when it is whole."""
        # Imported here: home is the window that waits for it.
        from ui.wizard.early_press import EarlyPress

        parts = self._parts(new, at)

        def make() -> bool:
            press, self._press = self._press, None  # what is done for it may ask for the wizard
            goes_on = next(parts, self) is not self
            self._press = press
            return goes_on

        self._press = EarlyPress(pressed_in, make, self._opened)
        self._press.setParent(self)  # that window may be gone before
        self._press.begin(partial(self._end, show))

    def _parts(self, new: "Callable[[], ChannelWizard]", at: int) -> "Iterator[None]":
        wizard = self._made = new()
        yield
        yield from wizard.turn_to(at)

    def open_now(self) -> None:
        """Make the rest of it, if there is one, and open it."""
        if self._press is not None:
            self._press.do_now()

    def _end(self, show: "Callable[[ChannelWizard], None]") -> None:
        press, self._press = self._press, None
        made, self._made = self._made, None
        if press is not None:
            press.deleteLater()
        if made is not None:
            show(made)

    def drop(self) -> None:
        """Open none: the application ends."""
        if self._press is not None:
            self._press.forget()
        made, self._press, self._made = self._made, None, None
        if made is not None:
            let_go(made)
