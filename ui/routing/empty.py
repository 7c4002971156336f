"""What an empty routing table says: what it is for, and three large buttons that fill it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QTableView, QVBoxLayout, QWidget

from core.numbers.did_format import DidFormat
from ui.look.buttons import make_button, triggers
from ui.look.counts import none_yet
from ui.look.flow import FlowLayout
from ui.look.icons import give_icon
from ui.look.theme import GRID, Tone, ToneLabel, heading
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip

LARGE = 44
LOW = 22 * GRID
LOWEST = 14 * GRID
"""Heights of the rows' place below which the words, and the buttons, do not fit."""


class EmptyTable(QWidget):
    """Lies over the table's rows, beside it in the same parent; keys still go to the table."""

    def __init__(self, table: QTableView, parent: QWidget, actions: list[tuple[str, str, QAction]]) -> None:
        super().__init__(parent)
        self._table = table
        for each in (table, table.viewport()):  # which has its own place after the table has one
            each.installEventFilter(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        around.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, SPACES[2], 0, SPACES[2])  # the buttons are as wide as the place
        column.setSpacing(SPACES[2])
        column.addStretch(1)
        self._title = title = heading("", 2)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        self._text = text = ToneLabel("", Tone.MUTED)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(text)
        self._buttons = QWidget()
        self._row = row = FlowLayout(SPACES[1], centred=True)
        for caption, sign, action in actions:
            button = make_button(f"empty.{action.objectName()}", caption)
            button.setMinimumHeight(LARGE)
            button.setProperty("large", True)  # the style sheet's height goes before the widget's
            give_icon(button, sign)
            give_tooltip(button, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            triggers(button, action)
            action.changed.connect(partial(self._follow, button, action))
            row.addWidget(button)
        self._buttons.setLayout(row)
        self._paste = self._buttons.findChild(QPushButton, "empty.paste_routes")
        self._paste_numbers = self._paste.text() if self._paste is not None else ""
        self._form: DidFormat | None = None
        column.addSpacing(SPACES[2])
        column.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.speak_of(DidFormat.NUMBER)

    def speak_of(self, form: DidFormat) -> None:
        """Speak of pages, or of numbers."""
        if form is self._form:
            return
        self._form, paste = form, self._paste_numbers
        text = self.tr(
            "Paste them from a spreadsheet or an e-mail, import a file, or type them one by one. You can also "
            "leave the table empty and add numbers on the PBX later."
        )
        if form is DidFormat.PAGE_ID:
            paste = self.tr("Paste pages")
            text = self.tr(
                "Paste their IDs from a spreadsheet or an e-mail, import a file, or type them one by one. You can "
                "also leave the table empty and add pages on the PBX later."
            )
        self._title.setText(none_yet(form))
        self._text.setText(text)
        if self._paste is not None:
            self._paste.setText(paste)
        self.place()

    def _follow(self, button: QPushButton, action: QAction) -> None:
        """A button is there while its action is; with one more of them they may need another line."""
        if button.isHidden() == action.isVisible():
            button.setVisible(action.isVisible())
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.place()
        return False

    def place(self) -> None:
        """Cover the rows and leave the header free."""
        at = self._table.geometry()
        top = self._table.horizontalHeader().height() + 1
        margin = 4 * GRID
        # In a low window the buttons are worth more than the words; in a very low one those above the table do.
        height = self._table.viewport().height()
        self._text.setVisible(height >= LOW)
        room = QRect(at.left() + margin, at.top() + top, at.width() - 2 * margin, at.height() - top - 1)
        lines = self._break_buttons(max(room.width(), 0))
        self._content.setVisible(height >= LOWEST + (lines - 1) * (LARGE + SPACES[1]))
        self.setGeometry(room if room.isValid() else QRect())
        self.raise_()

    def _break_buttons(self, width: int) -> int:
        """Give the buttons as much of the width as they want, in as few lines as it takes; returns how many."""
        flow = self._row
        room = min(flow.whole, width)
        self._buttons.setFixedSize(room, flow.heightForWidth(room))
        return max(round(self._buttons.height() / (LARGE + flow.spacing())), 1)
