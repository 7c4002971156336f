"""A line in which something is looked for: its sign before it, and the key that leads into it behind."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from ui.look.first_focus import settle_cursor
from ui.look.icons import give_icon
from ui.look.keys import key_text
from ui.look.theme import Tone, smaller
from ui.look.tokens import SPACES

_BESIDE = SPACES[8] + SPACES[2]
"""What the sign and the edges take."""


class SearchLine(QLineEdit):
    """Its key is seen while nothing is typed and the placeholder leaves the room.

    Args:
        keys: that lead into it; "" for none.
        later: the sign and the key wait for `furnish`: a window that is painted first does not wait for them.
    """

    def __init__(self, keys: str = "", *, later: bool = False) -> None:
        super().__init__()
        self.setProperty("search", True)
        self.setClearButtonEnabled(True)
        self._keys = keys
        self._cap: QLabel | None = None
        if not later:
            self.furnish()

    def furnish(self) -> None:
        """Give it its sign and its key."""
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            give_icon(clear, "x", Tone.MUTED)
        give_icon(self.addAction(self.windowIcon(), QLineEdit.ActionPosition.LeadingPosition), "search", Tone.MUTED)
        if self._keys:
            self._cap = QLabel(key_text(self._keys), self)
            self._cap.setObjectName("key_cap")
            self._cap.setFont(smaller(self.font()))
            self._cap.hide()
            self.textChanged.connect(self._place)
            self._place()
        settle_cursor(self)

    @property
    def whole(self) -> int:
        """The width in which its placeholder and its key are seen whole."""
        cap = self._cap.sizeHint().width() if self._cap is not None else 0
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + _BESIDE + cap

    def _place(self) -> None:
        cap = self._cap
        if cap is None:
            return
        size = cap.sizeHint()
        left = self.width() - size.width() - SPACES[2]
        left = left if self.isLeftToRight() else SPACES[2]
        cap.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        cap.setVisible(not (self.text() or self.hasFocus()) and self.whole <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place()
