"""A field of a form: label, editor, hint, and what is wrong with it, each at its place."""

import re
from collections.abc import Callable

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.channel.credentials import has_typographic_quotes
from ui.look.theme import GRID, PLAIN_TEXT, POPUP_TOOK_FOCUS, SENSITIVE_TEXT, Tone, ToneLabel
from ui.look.tooltips import give_tooltip

QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own limit: the maximum width of a widget that has none."""

REVEAL_MS = 10_000
"""A revealed secret is masked again after this time."""


def spoken(label: str) -> str:
    """A label without the mark of its mnemonic, & or, in Chinese, (&X): what a screen reader says."""
    return re.sub(r"\s*\(&\w\)", "", label).replace("&", "")


class FieldRow(QWidget):
    """Label above the editor, hint below it, and below that the note: a problem, a notice or a question.

    The editor's accessible name is the label, its description the hint and the note, so that a screen reader says
    what is wrong when the field gets the focus.

    Args:
        where: tells where the value is found; shown when it is asked for.
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
        self.editor = editor
        self.where: QToolButton | None = None
        if isinstance(editor, (QLineEdit, QComboBox)):
            editor.setMinimumHeight(4 * GRID)
        self._hint_text = hint
        editor.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(GRID // 2)
        if label:
            caption = QLabel(label + (self.tr("  (optional)") if optional else ""))
            caption.setProperty("textFormat", PLAIN_TEXT)
            caption.setWordWrap(True)
            caption.setBuddy(editor)
            editor.setAccessibleName(spoken(label))
            head = QHBoxLayout()
            head.setSpacing(GRID)
            head.addWidget(caption, 1)
            column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(editor, 1)
        if editor.maximumWidth() < QWIDGETSIZE_MAX:
            line.addStretch(1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        self._hint = ToneLabel(hint, Tone.MUTED)
        self._hint.setVisible(bool(hint))
        column.addWidget(self._hint)
        if where and label:
            self.where = self._make_where(spoken(label), where, column)
            head.addWidget(self.where)
        self._make_note(column)

    def _make_note(self, column: QVBoxLayout) -> None:
        """The line for what is wrong or doubtful, with room for its cure, and below it one for answers."""
        self._note = ToneLabel("", Tone.ERROR)
        self._note.setObjectName(f"{self.editor.objectName()}.note")
        self._note.hide()
        self.cure: QPushButton | None = None
        self._note_line, self._answers = QHBoxLayout(), QHBoxLayout()
        self._note_line.addWidget(self._note, 1)
        for line in (self._note_line, self._answers):
            line.setSpacing(GRID)
            column.addLayout(line)

    def _make_where(self, label: str, text: str, column: QVBoxLayout) -> QToolButton:
        """A small button that opens and closes the place where the value is found."""
        # Imported here: the first page, which is painted first, has no such button.
        from ui.look.icons import give_icon

        place = ToneLabel(text)
        place.setObjectName(f"{self.editor.objectName()}.where_text")
        place.hide()
        column.addWidget(place)
        button = QToolButton()
        button.setObjectName(f"{self.editor.objectName()}.where")
        button.setText(self.tr("Where is this?"))
        button.setAccessibleName(self.tr("Where is {field} found?").format(field=label))
        button.setAccessibleDescription(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        give_icon(button, "question", Tone.ACCENT)
        button.toggled.connect(place.setVisible)
        return button

    @property
    def note(self) -> str:
        """What stands below the field now, "" for nothing."""
        return self._note.text()

    def show_problem(self, text: str) -> None:
        """Say what is wrong here."""
        self._show("⚠ " + text, Tone.ERROR)

    def show_notice(self, text: str) -> None:
        """Say something that is not wrong."""
        self._show(text, Tone.SUCCESS)

    def show_warning(self, text: str, cure: tuple[str, Callable[[], None]] | None = None) -> None:
        """Say something that may be wrong, in the hint's place; with a button that puts it right, if there is one."""
        self._show("⚠ " + text, Tone.WARNING)
        self._hint.hide()
        if cure is not None:
            self._offer(*cure)

    def _offer(self, caption: str, act: Callable[[], None]) -> None:
        button = QPushButton(caption)
        button.setObjectName(f"{self.editor.objectName()}.cure")
        button.setAutoDefault(False)
        button.setAccessibleDescription(self.note)
        button.clicked.connect(act)
        self._note_line.addWidget(button)
        # It follows its field, wherever it was made.
        QWidget.setTabOrder(self.editor, button)
        self.cure = button

    def warn_of_quotes(self, value: str) -> None:
        """Say that a value may hold what a mail has put around it, unless something else is said already."""
        if not self.note and has_typographic_quotes(value):
            self.show_warning(
                self.tr(
                    "There are typographic quotation marks in this value, as mails and word processors make them. "
                    "Compare it with the portal."
                )
            )

    def ask(self, text: str, answers: dict[str, tuple[str, Callable[[], None]]]) -> None:
        """Put a question with a button for each answer: name of the button -> (its text, what it does)."""
        self._show("? " + text, Tone.WARNING)
        for name, (caption, act) in answers.items():
            button = QPushButton(caption)
            button.setObjectName(f"{self.editor.objectName()}.{name}")
            button.setAutoDefault(False)
            button.clicked.connect(act)
            self._answers.addWidget(button)
        self._answers.addStretch(1)

    def clear_note(self) -> None:
        """Nothing is wrong here (any more)."""
        if not self._note.isHidden():
            self._show("", Tone.ERROR)

    def _show(self, text: str, tone: Tone) -> None:
        if self.cure is not None:
            self._note_line.removeWidget(self.cure)
            self.cure.hide()
            self.cure.deleteLater()
            self.cure = None
        self._hint.setVisible(bool(self._hint_text))
        while (item := self._answers.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        self._note.set_tone(tone)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.editor.setAccessibleDescription(" ".join(part for part in (self._hint_text, text) if part))


class GuardedEdit(QLineEdit):
    """A line that shows a secret: what is copied out of it is marked as one, and leaves the clipboard again."""

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
            from ui.look.clipboard import copy_secret

            copy_secret(self.selectedText())

    def _cut(self) -> None:
        self._copy()
        if not self.isReadOnly() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self.del_()


class SecretEdit(GuardedEdit):
    """A masked line with a button that reveals it for a while.

    Masked again after `REVEAL_MS`, and when the field or the page is left.
    """

    revealed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("inputMethodHints", SENSITIVE_TEXT)
        self.reveal = QToolButton()
        self.reveal.setText(self.tr("Show"))
        self.reveal.setCheckable(True)
        give_tooltip(self.reveal, self.tr("Show or hide what was typed"))
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
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))
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
    edit.name_reveal_button(label)
    return edit, FieldRow(label, edit, hint, beside=edit.reveal, optional=optional, where=where)
