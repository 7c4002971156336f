"""A field that holds a secret: nothing of it comes back by undo, copy, drag, selection or a screen reader."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QClipboard, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.faults.conftest import Seen
from ui.look.fields import REVEAL_MS, SecretEdit

SECRET = "CANARY-secret-field"


@pytest.fixture
def edit(qtbot: QtBot) -> SecretEdit:
    made = SecretEdit()
    qtbot.addWidget(made)
    qtbot.addWidget(made.reveal)
    made.setText(SECRET)
    QGuiApplication.clipboard().clear()
    return made


def test_f9_copy_cut_drag_and_selection_bring_nothing_out(edit: SecretEdit, seen: Seen) -> None:
    edit.selectAll()
    edit.copy()
    assert not edit.dragEnabled()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == ""
    if clipboard.supportsSelection():
        assert clipboard.text(QClipboard.Mode.Selection) == ""
    edit.cut()
    assert clipboard.text() == ""
    seen("nothing in clipboard or selection")


def test_f9_what_was_emptied_does_not_come_back_by_undo(edit: SecretEdit, seen: Seen) -> None:
    edit.setText("")
    edit.undo()
    assert edit.text() == ""
    edit.reveal.setChecked(True)
    edit.undo()
    assert edit.text() == ""
    seen("undo brings nothing back")


def test_f8_a_screen_reader_hears_dots(edit: SecretEdit, seen: Seen) -> None:
    interface = QAccessible.queryAccessibleInterface(edit)
    for part in (QAccessible.Text.Value, QAccessible.Text.Name, QAccessible.Text.Description):
        assert SECRET not in interface.text(part)
    assert len(interface.text(QAccessible.Text.Value)) == len(SECRET)
    assert SECRET not in edit.displayText()
    seen("the accessible value is dots")


def test_f10_a_revealed_secret_is_masked_after_ten_seconds(edit: SecretEdit, seen: Seen) -> None:
    edit.reveal.setChecked(True)
    assert edit.echoMode() == QLineEdit.EchoMode.Normal
    assert edit._mask_again.interval() == REVEAL_MS == 10_000
    edit._mask_again.timeout.emit()
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    seen("masked after 10 s, on focus loss, on page change")


@pytest.mark.parametrize(
    ("reason", "masked"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, True),
        (Qt.FocusReason.ActiveWindowFocusReason, True),
        (Qt.FocusReason.PopupFocusReason, False),
    ],
)
def test_f10_a_revealed_secret_is_masked_when_the_field_is_left(
    edit: SecretEdit, reason: Qt.FocusReason, masked: bool
) -> None:
    edit.reveal.setChecked(True)
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert (edit.echoMode() == QLineEdit.EchoMode.Password) is masked
