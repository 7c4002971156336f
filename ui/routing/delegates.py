"""How cells of the routing table are painted and edited."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from core.channel.catalog import DESTINATION_NAMES, DESTINATION_TYPES
from core.channel.directory import Directory
from core.channel.draft import Member
from core.channel.lookup import Lookup
from core.channel.member_text import members_in
from core.routes.table import COLUMNS
from ui.look.texts import translated
from ui.look.theme import Tone, colour
from ui.look.tooltips import give_tooltip
from ui.routing.choices import DestinationBox, place_holder
from ui.routing.members import MembersDialog
from ui.routing.model import PROBLEM_ROLE, TYPED_ROLE

Index = QModelIndex | QPersistentModelIndex
_EDIT = int(Qt.ItemDataRole.EditRole)


class ProblemDelegate(QStyledItemDelegate):
    """Underlines a cell in which something is wrong; the sentence is its tool tip and stands below the table."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        # Qt's own asks the model for eight roles, of which this table has one: two thirds of a repaint.
        option.text = index.data() or ""
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(PROBLEM_ROLE):
            rect: QRect = option.rect
            painter.save()
            painter.setPen(QPen(colour(Tone.ERROR, option.palette), 2))
            painter.drawLine(rect.left() + 3, rect.bottom() - 2, rect.right() - 3, rect.bottom() - 2)
            painter.restore()


class DestinationTypeDelegate(ProblemDelegate):
    """A list of the three destination types."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        for type_ in DESTINATION_TYPES:
            box.addItem(translated(DESTINATION_NAMES[type_]), type_)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(_EDIT))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), _EDIT)


class DestinationDelegate(ProblemDelegate):
    """Extensions or message queues of the PBX, searched by typing; a number or name is typed when it is not known."""

    def __init__(self, directory: Callable[[], Directory], parent: QObject) -> None:
        super().__init__(parent)
        self._directory = directory

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        type_ = index.sibling(index.row(), COLUMNS.index("destination_type")).data(_EDIT)
        directory = self._directory()
        if directory.by_type.get(str(type_)):
            return DestinationBox(parent, directory, str(type_))
        edit = QLineEdit(parent)
        edit.setPlaceholderText(place_holder(str(type_)))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(TYPED_ROLE) or "")
        if isinstance(editor, DestinationBox):
            editor.set_value(str(index.data(_EDIT) or ""), value)
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, DestinationBox):
            model.setData(index, editor.place, TYPED_ROLE)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), TYPED_ROLE)


class MembersDelegate(ProblemDelegate):
    """The members' text form, with a button that opens the picker when the PBX's lists are known."""

    def __init__(self, directory: Callable[[], Directory], parent: QObject) -> None:
        super().__init__(parent)
        self._directory = directory

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return MembersEdit(parent, self._directory())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, MembersEdit)
        editor.show_text(str(index.data(TYPED_ROLE) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, MembersEdit)
        model.setData(index, editor.members, TYPED_ROLE)


class MembersEdit(QWidget):
    """A line for `1001; Sales Team`, and a button for the picker."""

    def __init__(self, parent: QWidget | None, directory: Directory) -> None:
        super().__init__(parent)
        self._directory = directory
        self._before = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("1001; Sales Team; id with its type: extension:id:137"))
        self.line.setAccessibleName(self.tr("Members"))
        row.addWidget(self.line, 1)
        pick = QToolButton()
        pick.setText("…")
        pick.setAccessibleName(self.tr("Choose members"))
        give_tooltip(pick, self.tr("Choose from the PBX's lists"))
        pick.setEnabled(any(directory.by_type.values()))
        pick.clicked.connect(self._pick)
        row.addWidget(pick)
        self.setFocusProxy(self.line)
        self.setAutoFillBackground(True)

    @property
    def members(self) -> tuple[Member, ...] | str:
        """Who is meant; the text itself while nothing was changed."""
        text = self.line.text()
        if not self.line.isModified() and text == self._before:
            return text
        lookup = Lookup(self._directory)
        return tuple(map(lookup.only_match, members_in(text, lookup)))

    def show_text(self, text: str) -> None:
        """What stood in the cell."""
        self._before = text
        self.line.setText(text)

    def _pick(self) -> None:
        dialog = MembersDialog(self._directory, self.line.text(), self)
        if dialog.exec():
            self.line.setText(dialog.text)
        dialog.deleteLater()
        self.line.setFocus()
