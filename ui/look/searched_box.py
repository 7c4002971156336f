"""Combo boxes that are searched by typing a part of an entry."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit


def search_by_typing(box: QComboBox) -> QLineEdit:
    """Let a person type what an entry contains, in any case; what fits one entry alone chooses it when they go on."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line = box.lineEdit()
    assert line is not None
    offer_entries(box)
    line.editingFinished.connect(lambda: choose_only_match(box))
    return line


def offer_entries(box: QComboBox) -> QCompleter:
    """Show the entries that contain what is typed; to be called again for another model."""
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return completer


def choose_only_match(box: QComboBox) -> None:
    """Choose the entry that is typed in full, or the only one that contains what is typed."""
    typed = box.currentText().strip()
    exact = box.findText(typed, Qt.MatchFlag.MatchFixedString)
    found = [exact] if exact >= 0 else containing(box, typed)
    if typed and len(found) == 1:
        box.setCurrentIndex(found[0])
        box.setEditText(box.itemText(found[0]))


def containing(box: QComboBox, typed: str) -> list[int]:
    """The rows whose text contains what is typed, in any case."""
    typed = typed.strip()
    return [row for row in range(box.count()) if typed.casefold() in box.itemText(row).casefold()]
