"""A button that Alt and its letter press is clicked at once: Qt shows it pressed for a tenth of a second before.

What is typed meanwhile would go where the focus still is: of Alt+A and a number its first digits were lost. Buttons
without a letter go along: a screen reader presses them like that, too, and one press must not overtake another.
"""

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QMetaObject, QObject, Qt, QTimerEvent, Slot
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

_HEARD = "letter.heard"
_SHOWN_MS = 100
"""QAbstractButton::animateClick: the interval of its timer, which is started behind `pressed`."""


class AtOnce(QObject):
    """Clicks the buttons that it was given, as soon as their letter presses them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._down: list[QAbstractButton] = []

    def hear(self, button: QAbstractButton) -> None:
        """Whenever this one is pressed. One that repeats has such a timer of another kind."""
        if not button.property(_HEARD) and not button.autoRepeat():
            button.setProperty(_HEARD, True)
            button.pressed.connect(self._pressed)

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QAbstractButton):
            self._down.append(button)
            QMetaObject.invokeMethod(self, "_click", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _click(self) -> None:
        """By its own timer, so that it is clicked once. One that a mouse holds has none."""
        down, self._down = self._down, []
        dispatcher = QAbstractEventDispatcher.instance()
        for button in filter(isValid, down):
            for timer in dispatcher.registeredTimers(button):
                if timer.interval == _SHOWN_MS:
                    QCoreApplication.sendEvent(button, QTimerEvent(timer.timerId))
