"""How cells of the routing table are painted and edited."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from core.catalog import DESTINATION_TYPES
from core.directory import Directory
from ui.routing.members import MembersDialog
from ui.routing.model import COLUMNS, DESTINATION_NAMES, PROBLEM_ROLE
from ui.texts import translated
from ui.theme import Tone, colour

Index = QModelIndex | QPersistentModelIndex


class ProblemDelegate(QStyledItemDelegate):
    """Underlines a cell in which something is wrong; the sentence is its tool tip and stands below the table."""

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
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


class DestinationDelegate(ProblemDelegate):
    """Extensions or message queues of the PBX, searched by typing; an id is typed when the PBX is not known."""

    def __init__(self, directory: Callable[[], Directory], parent: QObject) -> None:
        super().__init__(parent)
        self._directory = directory

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        type_ = str(
            index.model().index(index.row(), COLUMNS.index("destination_type")).data(Qt.ItemDataRole.EditRole)
        )
        entries = self._directory().by_type.get(type_, ())
        if not entries:
            edit = QLineEdit(parent)
            edit.setPlaceholderText(self.tr("The id on the PBX, for instance 137"))
            return edit
        box = QComboBox(parent)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for entry in entries:
            box.addItem(entry.label, entry.id)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            found = editor.findData(value)
            editor.setCurrentIndex(found)
            if found < 0:
                editor.setEditText(value)
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            text = editor.currentText().strip()
            found = editor.findText(text, Qt.MatchFlag.MatchFixedString)
            chosen = editor.currentIndex()
            if chosen >= 0 and editor.itemText(chosen) == text:
                found = chosen  # two people of one name: the one that was chosen
            model.setData(index, editor.itemData(found) if found >= 0 else text, Qt.ItemDataRole.EditRole)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


class MembersDelegate(ProblemDelegate):
    """The members' text form, with a button that opens the picker when the PBX's lists are known."""

    def __init__(self, directory: Callable[[], Directory], parent: QObject) -> None:
        super().__init__(parent)
        self._directory = directory

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return MembersEdit(parent, self._directory())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, MembersEdit)
        editor.line.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, MembersEdit)
        model.setData(index, editor.line.text(), Qt.ItemDataRole.EditRole)


class MembersEdit(QWidget):
    """A line for `extension:137; ext_group:7`, and a button for the picker."""

    def __init__(self, parent: QWidget, directory: Directory) -> None:
        super().__init__(parent)
        self._directory = directory
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.line = QLineEdit()
        self.line.setPlaceholderText("extension:137; ext_group:7")
        self.line.setAccessibleName(self.tr("Members"))
        row.addWidget(self.line, 1)
        pick = QToolButton()
        pick.setText("…")
        pick.setAccessibleName(self.tr("Choose members"))
        pick.setToolTip(self.tr("Choose from the PBX's lists"))
        pick.setEnabled(any(directory.by_type.values()))
        pick.clicked.connect(self._pick)
        row.addWidget(pick)
        self.setFocusProxy(self.line)
        self.setAutoFillBackground(True)

    def _pick(self) -> None:
        dialog = MembersDialog(self._directory, self.line.text(), self)
        if dialog.exec():
            self.line.setText(dialog.text)
        dialog.deleteLater()
        self.line.setFocus()
