"""A press that comes before what it leads to is made: that is made first, a part a turn of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.own_turn import OwnTurn

_TO_THE_WINDOW = frozenset(
    (
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
    )
)
"""What the person does next. Qt brings it to the window, which asks only then for what has the focus."""
_OF_A_KEY = frozenset((QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress))
_TO_THE_FOCUS = frozenset((QEvent.Type.InputMethod,))
"""What an input method has written, which it brings to what has the focus itself."""


class EarlyPress(QObject):
    """What the person does meanwhile is meant for what is to come: that is made whole at once, and gets it.

    Args:
        make: makes a part of what lacks; returns whether there was anything to do.
        leads_to: tells the window that the press has opened, where that is another one.
        is_seen: as of `OwnTurn`.

    Attributes:
        is_overtaken: the press is done just now because the person does more, without having seen where it leads.
    """

    def __init__(
        self,
        window: QWidget,
        make: Callable[[], bool],
        leads_to: Callable[[], QWidget | None] | None = None,
        *,
        is_seen: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._make, self._leads_to = window, make, leads_to
        self._press: Callable[[], object] | None = None
        self._heard: list[QObject] = []
        self.is_overtaken = False
        self._turn = OwnTurn(self, self._go_on, goes_on=True, is_seen=is_seen)

    @property
    def waits(self) -> bool:
        """Whether there is one that is not done yet."""
        return self._press is not None

    def begin(self, press: Callable[[], object]) -> None:
        """Press this when all is made."""
        self._press = press
        # Not the application: it would ask this of each of the thousand events that come of making a page.
        heard = (self._window.windowHandle(), self._window.focusWidget())
        self._heard = [each for each in heard if each is not None]
        for each in self._heard:
            each.installEventFilter(self)
        self._turn.start()

    def forget(self) -> None:
        """The person goes elsewhere, or closes the window."""
        self._turn.stop()
        self._press = None
        for each in self._heard:
            if isValid(each):
                each.removeEventFilter(self)
        self._heard.clear()

    def _go_on(self) -> None:
        if not self._make():
            self.do_now()

    def do_now(self) -> None:
        """Make the rest, and press."""
        press = self._press
        self.forget()
        while self._make():
            pass
        if press is not None:
            press()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = not isinstance(watched, QWidget)
        if event.type() not in (_TO_THE_WINDOW if is_window else _TO_THE_FOCUS):
            return False
        if self._leads_to is not None:
            return self._lead_on(watched, event, self._leads_to)
        self.is_overtaken = True
        try:
            self.do_now()
        finally:
            self.is_overtaken = False
        focus = self._window.focusWidget()
        if is_window or focus is None or focus is watched:
            return False
        QCoreApplication.sendEvent(focus, event)
        return True

    def _lead_on(self, watched: QObject, event: QEvent, leads_to: Callable[[], QWidget | None]) -> bool:
        """A key, and what it is asked about before, goes on to the window that is open then; a click does not."""
        if self.waits:
            self.do_now()
            watched.installEventFilter(self)
            QTimer.singleShot(0, self, lambda: watched.removeEventFilter(self))
        opened, is_key = leads_to(), event.type() in _OF_A_KEY
        window = opened.windowHandle() if opened is not None and opened.isVisible() else None
        if not is_key or window is None or window is watched:
            return False
        QCoreApplication.sendEvent(window, event)
        return True
