"""The wizard's keys: Ctrl+Enter and Enter press, Alt+Left goes back, F6 round, F1 opens the help, Escape closes."""

from collections.abc import Callable

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWizard

from ui.look.keys import on_ctrl_enter
from ui.wizard.page import Page
from ui.wizard.steps import StepList


class WizardKeys(QObject):
    """What each of them does on the page that is open.

    Args:
        blue: the next step there.
    """

    def __init__(self, wizard: QWizard, rail: StepList, blue: Callable[[], QAbstractButton | None]) -> None:
        super().__init__(wizard)
        self._wizard, self._rail, self._blue = wizard, rail, blue

    def listen(self) -> None:
        """Hear also what a button, or a table, would take for its own. Not before the first paint: it makes enums."""
        on_ctrl_enter(self._wizard, self._press_blue)
        QtGui.QShortcut(QtGui.QKeySequence("Alt+Left"), self._wizard, self._press_back)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key is for; returns whether it is for something here."""
        keys, modifiers, standard = QtCore.Qt.Key, QtCore.Qt.KeyboardModifier, QtGui.QKeySequence.StandardKey
        if event.matches(standard.Cancel):
            # It would throw the wizard away at once; it closes it like the window's own button.
            self._wizard.close()
        elif event.matches(standard.HelpContents):
            self._wizard.helpRequested.emit()
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            return self._enter(event)
        elif event.key() == keys.Key_F6:
            self._go_round(-1 if event.modifiers() & modifiers.ShiftModifier else 1)
        else:
            return False
        return True

    def _enter(self, event: QKeyEvent) -> bool:
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self._press_blue()
            return True
        if self._presses_nothing(event):
            return True
        focused = self._focused_button()
        if focused is not None and not event.isAutoRepeat():
            focused.click()
        return focused is not None

    def _press_blue(self) -> None:
        """Not by the second half of a press, or its third: it would create, or copy over what somebody has copied."""
        blue, page = self._blue(), self._wizard.currentPage()
        weighs = page.isFinalPage() or blue is self._wizard.button(QWizard.WizardButton.CommitButton)
        if blue is not None and not (weighs and not self._takes(chord=True)):
            blue.click()

    def _presses_nothing(self, enter: QKeyEvent) -> bool:
        """Whether it is the second half of a double press, or is held at the end of the way, where it would close."""
        page = self._wizard.currentPage()
        if page.isCommitPage() and self._focused_button() is not None:
            return False  # it creates nothing
        return not self._takes(chord=False) or (page.isFinalPage() and enter.isAutoRepeat())

    def _takes(self, *, chord: bool) -> bool:
        """Whether the page that is open was not led to by the first half of this press."""
        page = self._wizard.currentPage()
        return not isinstance(page, Page) or page.lead.takes(chord=chord)

    def _focused_button(self) -> QAbstractButton | None:
        """The button of the page that Enter presses: the default one of the footer would create, or close."""
        page, focus = self._wizard.currentPage(), self._wizard.focusWidget()
        if not page.isCommitPage() and not page.isFinalPage():
            return None
        here = isinstance(focus, QPushButton | QToolButton) and page.isAncestorOf(focus)
        return focus if here and isinstance(focus, QAbstractButton) else None

    def _press_back(self) -> None:
        back = self._wizard.button(QWizard.WizardButton.BackButton)
        if back.isVisible() and back.isEnabled():
            back.click()

    def _go_round(self, by: int) -> None:
        """Lead the focus from rail to page to footer, and round again."""
        current, focus = self._wizard.currentPage(), self._wizard.focusWidget()
        stops = (self._rail.stop, current, self._blue())
        here = 0 if focus in self._rail.children() else 1 if focus is not None and current.isAncestorOf(focus) else 2
        for way in range(1, len(stops)):
            stop = stops[(here + by * way) % len(stops)]
            if isinstance(stop, Page):
                stop.focus_first()
                return
            if stop is not None:
                stop.setFocus()
                return
