"""A searched list of the PBX's extensions or message queues, with name, number and id; an id may be typed as well."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from core.channel.directory import Directory, Entry
from ui.look.searched_box import offer_entries

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_USER = int(Qt.ItemDataRole.UserRole)
MOST_SHOWN = 14


class EntryModel(QAbstractListModel):
    """Entries as `Name (number) · id 137`; user data is the id."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role in (_DISPLAY, _EDIT):
            return entry_text(self._entries[index.row()])
        return self._entries[index.row()].id if role == _USER else None


def entry_text(entry: Entry) -> str:
    """What the list shows of an entry; searching looks in it."""
    return f"{entry.label} · id {entry.id}"


class DestinationBox(QComboBox):
    """Choose a destination of one type. `value` is an id where the lists know it, else what was typed."""

    def __init__(self, parent: QWidget | None, directory: Directory, type_: str) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Sizing by contents would ask for the text of every one of 10,000 extensions.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(MOST_SHOWN)
        self._directory = directory
        self._type = type_
        self.set_type(type_)

    def set_type(self, type_: str) -> None:
        """Offer the entries of another type."""
        self._type = type_
        self._model = EntryModel(self._directory.by_type.get(type_, ()))
        self.setModel(self._model)
        view = self.view()
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        offer_entries(self).setMaxVisibleItems(MOST_SHOWN)
        line = self.lineEdit()
        assert line is not None
        if type_ == "api":
            line.setPlaceholderText(self.tr("None: an API platform has no id"))
        elif self._model.rowCount():
            line.setPlaceholderText(self.tr("Search by name, number or id"))
        else:
            line.setPlaceholderText(self.tr("The id on the PBX, for instance 137"))
        self.set_value("")

    def set_value(self, id_: str) -> None:
        """Show an id by its name where it is known."""
        found = self.findData(id_) if id_ else -1
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText(id_)

    @property
    def value(self) -> str:
        """The id that was chosen, or what was typed, with names and numbers as ids where they are known."""
        text = self.currentText().strip()
        chosen = self.currentIndex()
        if chosen >= 0 and self.itemText(chosen) == text:
            return str(self.itemData(chosen))  # two people of one name: the one that was chosen
        found = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(found)) if found >= 0 else self._directory.resolve(self._type, text)
