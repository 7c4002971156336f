"""A field of chips: who was picked stays in sight, in the line into which the next one is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from ui.look.buttons import restyle
from ui.look.first_focus import settle_cursor
from ui.look.theme import SCROLL_BAR_OFF
from ui.routing.chips import ChipLine
from ui.routing.picker_rows import Offer

MOST = 12
"""Of more the last ones are shown; how many there are is told beside."""
_HIGHEST = 100
"""Three lines: with more they scroll, and what stands below stays in sight."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChipField(QFrame):
    """Keys as in the picker: Enter takes, Backspace in the empty line removes the last, Left goes into the chips.

    Signals:
        removed: the chip with this number was taken away. taken: Enter was pressed after something was typed.

    Attributes:
        line: where the next one is typed.
    """

    removed = Signal(int)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "chips")
        self._line = ChipLine()
        self._line.removed.connect(self._remove)
        self.line = self._line.line
        settle_cursor(self.line)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._around = QScrollArea()
        self._around.setFrameShape(QFrame.Shape.NoFrame)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setWidgetResizable(True)
        self._around.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        self._around.setWidget(self._line)
        # The ground is the field's own.
        self._around.viewport().setAutoFillBackground(False)
        self._line.setAutoFillBackground(False)
        self._line.grown.connect(self._grow)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.addWidget(self._around)
        self._grow()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these as chips."""
        self._line.show_offers(offers)
        self._around.ensureWidgetVisible(self.line)

    def _grow(self) -> None:
        self._around.setFixedHeight(min(self._line.minimumHeight(), _HIGHEST))
        self._around.ensureWidgetVisible(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            restyle(self)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        chips, key = self._line.chips, event.key()
        if key in _ENTER and self.line.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken.emit()
        elif key == Qt.Key.Key_Backspace and not self.line.text() and chips:
            self._remove(len(chips) - 1)
        elif key == Qt.Key.Key_Left and chips and not self.line.cursorPosition() and not self.line.selectedText():
            self._line.focus_chip(len(chips) - 1)
        else:
            return False
        return True

    def _remove(self, number: int) -> None:
        self.line.setFocus()
        self.removed.emit(number)
