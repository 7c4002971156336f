"""A searched list of the PBX's extensions or message queues, with name, number and id; an id may be typed as well."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from core.channel.directory import Directory, Entry
from core.channel.lookup import Lookup, Place
from core.channel.people import ByName, written_text
from ui.look.searched_box import containing, offer_entries

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
    """Choose a destination of one type; what is typed and fits one entry alone is that entry."""

    def __init__(self, parent: QWidget | None, directory: Directory, type_: str) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Sizing by contents would ask for the text of every one of 10,000 extensions.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(MOST_SHOWN)
        self._directory = directory
        self._lookup = Lookup(directory)
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
            line.setPlaceholderText(place_holder(type_))
        self.set_value("")

    def set_value(self, id_: str, text: str = "") -> None:
        """Show an id by its name where it is known, else a text."""
        found = self.findData(id_) if id_ else -1
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText(text or id_)

    @property
    def place(self) -> Place:
        """Who was chosen, or who is meant by what was typed."""
        text = self.currentText().strip()
        chosen = self.currentIndex()
        if not (chosen >= 0 and self.itemText(chosen) == text):  # two people of one name: the one that was chosen
            chosen = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if chosen >= 0 and (id_ := str(self.itemData(chosen))):
            return Place(self._type, id_, None, self._directory.entry(self._type, id_))
        place = self._lookup.destination(self._type, text, type_given=False)
        if place.wanted is not None and isinstance(place.wanted.written, ByName):
            found = containing(self, text)
            if len(found) == 1:
                entry = self._directory.entry(self._type, str(self.itemData(found[0])))
                return Place(self._type, entry.id, None, entry) if entry is not None else place
        return place

    @property
    def value(self) -> str:
        """The same as a text that a table may hold; "" for nobody."""
        place = self.place
        if place.wanted is not None:
            return written_text(place.wanted.written)
        return f"id:{place.id}" if place.id.isdigit() else place.id


def place_holder(type_: str) -> str:
    """What may be typed while the PBX's lists are not known."""
    if type_ == "queue":
        return QCoreApplication.translate("DestinationBox", "The queue's name, or id:4")
    return QCoreApplication.translate("DestinationBox", "The extension's number, for instance 1001, or id:137")
