"""A field of a form: label, editor, hint, and what is wrong with it, each at its place."""

import re
from types import ModuleType

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.credentials import has_typographic_quotes
from ui.look.buttons import Kind, make_button, set_kind
from ui.look.cleared import clear
from ui.look.eye import Eye
from ui.look.field_line import FieldLine
from ui.look.first_focus import settle_cursor
from ui.look.line_label import Cure
from ui.look.theme import PLAIN_TEXT, POPUP_TOOK_FOCUS, SENSITIVE_TEXT, Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own limit: the maximum width of a widget that has none."""

SELECTED_MS = 60_000
REVEAL_MS = 10_000
"""A revealed secret is masked again after this time."""


def spoken(label: str) -> str:
    """A label without the mark of its mnemonic, & or, in Chinese, (&X): what a screen reader says."""
    return re.sub(r"\s*\(&\w\)", "", label).replace("&", "")


_AROUND = " ()（）"
"""What stands around `(optional)` where it is read, and not where it is spoken."""


class FieldRow(QWidget):
    """Label above the editor, and below it always one line: its hint, or what is good, doubtful or wrong.

    The editor's accessible name is the label, also that it may stay empty; its description is the line, so that a
    screen reader says what is wrong when the field gets the focus; a change of the line is announced.

    Args:
        where: tells where the value is found; shown when it is asked for.

    Attributes:
        name: the label alone, as it is spoken.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        hint: str = "",
        *,
        beside: QWidget | None = None,
        optional: bool = False,
        where: str = "",
    ) -> None:
        super().__init__()
        self.editor, self.name = editor, spoken(label)
        self.where: QToolButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACES[1])
        column.setSpacing(SPACES[1])
        if label:
            more = self.tr("  (optional)") if optional else ""
            caption = _caption(label + more)
            caption.setBuddy(editor)
            editor.setAccessibleName(f"{self.name}, {more.strip(_AROUND)}" if more else self.name)
            column.addWidget(caption)
        if isinstance(editor, QLineEdit):
            settle_cursor(editor)
        if isinstance(editor, SecretEdit):
            editor.name_reveal_button(label)
        line = QHBoxLayout()
        line.setSpacing(SPACES[2])
        line.addWidget(editor, 1)
        if editor.maximumWidth() < QWIDGETSIZE_MAX:
            line.addStretch(1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        self.line = FieldLine(editor, hint)
        column.addWidget(self.line)
        if where and label:
            self.where = self._make_where(spoken(label), where, column)
        self._answers, self._asked = QHBoxLayout(), list[QWidget]()
        self._answers.setSpacing(SPACES[2])
        self._answers.addStretch(1)
        column.addLayout(self._answers)

    def _make_where(self, label: str, text: str, column: QVBoxLayout) -> QToolButton:
        """A link behind the hint that opens and closes the place where the value is found, a line further down."""
        place = ToneLabel(text)
        place.setObjectName(f"{self.editor.objectName()}.where_text")
        place.hide()
        column.addWidget(place)
        button = QToolButton()
        set_kind(button, Kind.LINK)
        button.setObjectName(f"{self.editor.objectName()}.where")
        button.setText(self.tr("Where is it?"))
        button.setAccessibleName(self.tr("Where do I find the {field}?").format(field=label))
        button.setAccessibleDescription(text)
        button.setCheckable(True)
        button.toggled.connect(lambda shown: place.setVisible(shown))
        self.line.add_beside(button)
        return button

    @property
    def note(self) -> str:
        """What stands in the hint's place now, "" for nothing."""
        return self.line.note.text()

    @property
    def cure(self) -> QPushButton | None:
        """The button that puts right what is said."""
        return self.line.cure

    def show_problem(self, text: str, cure: Cure | None = None) -> None:
        """Say what is wrong here; with a button that puts it right, if there is one."""
        self._show(text, Tone.ERROR, cure)

    def show_notice(self, text: str) -> None:
        """Say something that is not wrong."""
        self._show(text, Tone.SUCCESS)

    def show_warning(self, text: str, cure: Cure | None = None) -> None:
        """Say something that may be wrong; with a button that puts it right, if there is one."""
        self._show(text, Tone.WARNING, cure)

    def show_count(self, text: str) -> None:
        """Say at the right of the line how much is typed, "" for nothing."""
        self.line.count(text)

    def warn_of_quotes(self, value: str) -> None:
        """Say that a value may hold what a mail has put around it, unless something else is said already."""
        if not self.note and has_typographic_quotes(value):
            self.show_warning(
                self.tr(
                    "This value contains typographic quotation marks, as e-mail programs and word processors "
                    "insert them. Compare it with the portal."
                )
            )

    def ask(self, text: str, answers: dict[str, Cure]) -> None:
        """Put a question with a button for each answer: name of the button -> (its text, what it does)."""
        self._show(text, Tone.WARNING, sign="question")
        for name, (caption, act) in answers.items():
            button = make_button(f"{self.editor.objectName()}.{name}", caption, small=True)
            button.clicked.connect(act)
            self._answers.insertWidget(len(self._asked), button)
            self._asked.append(button)
        self._answers.setContentsMargins(0, 0, 0, SPACES[3])  # they belong to this field, not to the next

    def clear_note(self) -> None:
        """Nothing is wrong here (any more)."""
        if self.note:
            self._show("", Tone.ERROR)

    def _show(self, text: str, tone: Tone, cure: Cure | None = None, sign: str = "") -> None:
        clear(self._answers, self._asked)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self.line.say(text, tone, cure, sign)


def _caption(text: str) -> QLabel:
    caption = QLabel(text)
    caption.setProperty("textFormat", PLAIN_TEXT)
    caption.setWordWrap(True)
    caption.setFont(strong(caption.font()))
    return caption


class GuardedEdit(QLineEdit):
    """A line that shows a secret: what is copied out of it is marked as one, and leaves the clipboard again.

    What is only selected can be pasted on X11: that goes with the same minute, and when the line is left for good.
    """

    def __init__(self) -> None:
        super().__init__()
        self._selected: QTimer | None = None
        self._selection = ""
        self.selectionChanged.connect(self._watch_selection)

    def hideEvent(self, event: QHideEvent) -> None:
        self.forget_selection()
        super().hideEvent(event)

    def _watch_selection(self) -> None:
        if self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            if self._selected is None:
                self._selected = QTimer(self)
                self._selected.setSingleShot(True)
                self._selected.timeout.connect(self.forget_selection)
            self._selected.start(SELECTED_MS)
            self._selection = self.selectedText()

    def forget_selection(self) -> None:
        """Take what was selected here out of X11's clipboard of selections. Nothing was, where there is no timer."""
        # A page that the garbage collector takes apart is hidden when this half of it is gone already.
        if getattr(self, "_selected", None) is not None:
            _clipboard().forget_selection(self.text(), self._selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QtGui.QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QtGui.QKeySequence.StandardKey.Cut):
            self._cut()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.guarded_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def guarded_menu(self) -> "QtWidgets.QMenu":
        """Qt's own menu, whose Copy and Cut are ours."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            act = {"edit-copy": self._copy, "edit-cut": self._cut}.get(action.objectName())
            if act is not None:
                action.triggered.disconnect()
                action.triggered.connect(act)
        return menu

    def _copy(self) -> None:
        if self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            _clipboard().copy_secret(self.selectedText())

    def _cut(self) -> None:
        self._copy()
        if not self.isReadOnly() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self.del_()


def _clipboard() -> ModuleType:
    from ui.look import clipboard

    return clipboard


class SecretEdit(GuardedEdit):
    """A masked line with a button that reveals it for a while.

    Masked again after `REVEAL_MS`, and when the field or the page is left.
    """

    revealed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("inputMethodHints", SENSITIVE_TEXT)
        self.reveal = Eye(self)
        give_tooltip(self.reveal, self.tr("Show or hide the value"))
        self.reveal.toggled.connect(self._reveal)
        self._mask_again = QTimer(self)
        self._mask_again.setSingleShot(True)
        self._mask_again.timeout.connect(self._mask)

    def name_reveal_button(self, label: str) -> None:
        """Tell a screen reader which field the button belongs to."""
        self.reveal.setAccessibleName(self.tr("Show {field}").format(field=spoken(label)))
        self.reveal.setObjectName(f"{self.objectName()}.reveal")

    def hideEvent(self, event: QHideEvent) -> None:
        # A page that the garbage collector takes apart is hidden when this half of it is gone already.
        if hasattr(self, "_mask_again"):
            self._mask()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Its own menu takes the focus for a moment only.
        if event.reason().value != POPUP_TOOK_FOCUS:
            self._mask()
        super().focusOutEvent(event)

    def _reveal(self, shown: bool) -> None:
        if not shown:
            self.forget_selection()
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        if shown:
            self._mask_again.start(REVEAL_MS)
        self.revealed.emit(shown)

    def _mask(self) -> None:
        self._mask_again.stop()
        self.reveal.setChecked(False)


def text_row(
    name: str, label: str, hint: str = "", *, optional: bool = False, where: str = ""
) -> tuple[QLineEdit, FieldRow]:
    """A plain line and its row."""
    edit = QLineEdit()
    edit.setObjectName(name)
    return edit, FieldRow(label, edit, hint, optional=optional, where=where)


def secret_row(
    name: str, label: str, hint: str = "", *, optional: bool = False, where: str = ""
) -> tuple[SecretEdit, FieldRow]:
    """A masked line and its row."""
    edit = SecretEdit()
    edit.setObjectName(name)
    return edit, FieldRow(label, edit, hint, optional=optional, where=where)
