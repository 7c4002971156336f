"""The picker for members: extensions, extension groups and the organization tree, ticked and searched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.channel.directory import Directory
from core.channel.draft import Member
from core.channel.lookup import Lookup
from core.channel.member_text import members_in, people_text
from core.wording import N_
from ui.look.texts import translated
from ui.look.theme import GRID

MEMBER_NAMES = {
    "extension": N_("Extensions"),
    "ext_group": N_("Extension groups"),
    "organization": N_("Organizations"),
}
_MEMBER_ROLE = int(Qt.ItemDataRole.UserRole)


class MembersDialog(QDialog):
    """Ticks the members of one route. `text` is their text form; ids that the lists do not know are kept."""

    def __init__(self, directory: Directory, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("choose_members")
        self.setWindowTitle(self.tr("Members who may start sessions from this number"))
        self.resize(52 * GRID, 60 * GRID)
        chosen = members_in(text, Lookup(directory))
        column = QVBoxLayout(self)
        search = QLineEdit()
        search.setObjectName("search_members")
        search.setPlaceholderText(self.tr("Search by name or number"))
        search.setAccessibleName(self.tr("Search members"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filter)
        column.addWidget(search)
        self._tree = QTreeWidget()
        self._tree.setObjectName("members")
        self._tree.setHeaderHidden(True)
        self._tree.setAccessibleName(self.tr("Members"))
        column.addWidget(self._tree)
        known: set[Member] = set()
        for type_, title in MEMBER_NAMES.items():
            known |= self._add_group(type_, translated(title), directory, set(chosen))
        self._unknown = tuple(member for member in chosen if member not in known)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def text(self) -> str:
        """The ticked members in their text form."""
        return people_text((*self._ticked(self._tree.invisibleRootItem()), *self._unknown))

    def _add_group(self, type_: str, title: str, directory: Directory, chosen: set[Member]) -> set[Member]:
        entries = directory.by_type[type_]
        if not entries:
            return set()
        group = QTreeWidgetItem(self._tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        parents = [group]
        added = set()
        for entry in entries:
            # Entries of a tree stand parents first, so the item one level up is the last one made there.
            del parents[entry.depth + 1 :]
            item = QTreeWidgetItem(parents[-1], [entry.label])
            parents.append(item)
            member = Member(type_, entry.id)
            added.add(member)
            item.setData(0, _MEMBER_ROLE, member)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if member in chosen else Qt.CheckState.Unchecked)
        self._tree.expandItem(group)
        if type_ == "organization":
            self._tree.expandAll()
        return added

    def _ticked(self, item: QTreeWidgetItem) -> list[Member]:
        found = []
        for number in range(item.childCount()):
            child = item.child(number)
            assert child is not None
            member = child.data(0, _MEMBER_ROLE)
            if isinstance(member, Member) and child.checkState(0) == Qt.CheckState.Checked:
                found.append(member)
            found.extend(self._ticked(child))
        return found

    def _filter(self, text: str) -> None:
        self._show_matching(self._tree.invisibleRootItem(), text.casefold().strip())

    def _show_matching(self, item: QTreeWidgetItem, wanted: str) -> bool:
        any_shown = False
        for number in range(item.childCount()):
            child = item.child(number)
            assert child is not None
            below = self._show_matching(child, wanted)
            own = child.data(0, _MEMBER_ROLE) is not None and wanted in child.text(0).casefold()
            child.setHidden(bool(wanted) and not (below or own))
            any_shown = any_shown or below or own
        return any_shown
