"""The line below the list: what was just done, and the button that undoes it; there until something else is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from ui.home.undo import Act, KeptDraft
from ui.look.buttons import Kind, make_button
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import TARGET
from ui.look.tooltips import give_tooltip

_WIDEST = 560
"""Pixels of text in one line."""


class Toast(QFrame):
    """Signals:
    undone: the person wants it back.

    Attributes:
        act: what it tells of; None for nothing. is_dismissed: the person has closed it.
    """

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.act: Act | None = None
        self.is_dismissed = False
        self.setObjectName("toast")
        self.setProperty("ground", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        self._text = ToneLabel("", Tone.ON_TOAST)
        self._text.setObjectName("toast_text")
        row.addWidget(self._text, 1)
        self._undo = make_button("undo_button", "", Kind.ON_TOAST)
        self._undo.clicked.connect(self.undone)
        row.addWidget(self._undo)
        close = QToolButton()
        close.setObjectName("dismiss")
        close.setAccessibleName(self.tr("Close"))
        give_tooltip(close, self.tr("Close; Ctrl+Z still undoes it"))
        close.setFixedSize(TARGET + 4, TARGET + 4)
        close.clicked.connect(self.dismiss)
        give_icon(close, "x", Tone.ON_TOAST)
        row.addWidget(close)
        self.hide()

    def dismiss(self) -> None:
        """Be closed until something else is done."""
        self.is_dismissed = True
        self.hide()

    def show_act(self, act: Act | None) -> None:
        """Tell what was done; None for nothing."""
        self.act, self.is_dismissed = act, False
        self.setVisible(act is not None)
        if act is None:
            return
        reopens = isinstance(act, KeptDraft)
        text = act.text()
        self._text.setText(text)
        self._text.setMinimumWidth(min(self._text.fontMetrics().horizontalAdvance(text) + 4, _WIDEST))
        self._undo.setText(self.tr("&Reopen") if reopens else self.tr("&Undo"))
        give_tooltip(self._undo, self.tr("{what} (Ctrl+Z)").format(what=self._undo.text().replace("&", "")))
        say(self, text)
