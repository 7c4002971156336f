"""How cells of the routing table are painted and edited."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from core.channel.catalog import DESTINATION_NAMES, DESTINATION_TYPES
from core.routes.table import COLUMNS
from ui.gone import let_go
from ui.look.icons import icon
from ui.look.texts import translated
from ui.look.theme import GRID, Tone, colours
from ui.look.tooltips import tooltip_text
from ui.routing.model import PIECES_ROLE, PROBLEM_ROLE, TYPED_ROLE, RoutingModel
from ui.routing.picker import How, Picker
from ui.routing.picker_rows import Aim

Index = QModelIndex | QPersistentModelIndex
EDGE, _SIGN = 10, 16
"""What a cell's words stand away from its side, and how large a sign is."""
LINE = 4 * GRID
"""What a line has of height; below one that was refused stands a note."""
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
_EDIT = int(Qt.ItemDataRole.EditRole)


class RouteDelegate(QStyledItemDelegate):
    """Paints a cell of the table: icon, name, number muted; what is wrong has a red ground, an icon and red words.

    A line that the PBX has refused is red from side to side, and the refused cell of it framed.
    """

    def __init__(self, parent: QObject, model: RoutingModel | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._signs: dict[tuple[str, Tone, str], QIcon] = {}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        self.name_editor(editor, index)
        return editor

    def name_editor(self, editor: QWidget, index: Index) -> None:
        """Tell a screen reader which cell an editor is for: its line, and what the column holds."""
        column = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(self.tr("Line {row}, {column}").format(row=index.row() + 1, column=column))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        option.text = index.data() or ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = colours(QApplication.palette())
        rect, selected = QRect(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        wrong = bool(index.data(PROBLEM_ROLE))
        refused, framed = self._refused(index)
        ground = tones["selected"] if selected else tones["error_soft"] if wrong or refused else ""
        if ground:
            painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tones["line"]))
        rect = _of_line(option)
        if framed:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), QColor(tones["error"]))
            painter.fillRect(rect.adjusted(3, 3, -3, -3), QColor(tones["selected" if selected else "surface"]))
            wrong = False  # the icon stands beside the line's number
        pieces = index.data(PIECES_ROLE)
        name, texts = (pieces.icon, pieces.texts) if pieces is not None else ("", ())
        left = rect.left() + EDGE
        if wrong:
            name = "error"
        if name:
            box = QRect(left, rect.center().y() - _SIGN // 2 + 1, _SIGN, _SIGN)
            self._sign(name, Tone.ERROR if wrong else Tone.MUTED, tones["text"]).paint(painter, box)
            left += _SIGN + 6
        inks = (tones["error" if wrong else "text"], tones["error" if wrong else "muted"])
        painter.setFont(option.font)
        self._write(painter, QRect(left, rect.top(), rect.right() - EDGE - left, rect.height()), texts, inks)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        of_line = QStyleOptionViewItem(option)
        of_line.rect = _of_line(option)
        super().updateEditorGeometry(editor, of_line, index)

    def _refused(self, index: Index) -> tuple[bool, bool]:
        """Whether the PBX has refused the line, and this very cell of it."""
        if self._model is None or not self._model.refused:
            return False, False
        route = self._model.rows.routes[self._model.source(index.row())]
        refused = self._model.refused
        return refused.in_line(route) is not None, refused.at(route, index.column()) is not None

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """What is wrong in a cell; or else the whole text of one that is cut."""
        pieces = index.data(PIECES_ROLE)
        if event.type() != QEvent.Type.ToolTip or pieces is None or index.data(PROBLEM_ROLE):
            return super().helpEvent(event, view, option, index)
        whole = "".join(pieces.texts)
        rect: QRect = option.rect
        room = rect.width() - 2 * EDGE - (_SIGN + 6 if pieces.icon else 0)
        cut = QFontMetrics(option.font).horizontalAdvance(whole) > room
        QToolTip.showText(event.globalPos(), tooltip_text(whole) if cut else "", view)
        return True

    def _write(self, painter: QPainter, room: QRect, texts: Sequence[str], inks: tuple[str, str]) -> None:
        metrics = painter.fontMetrics()
        shown = fitted(metrics, texts, room.width())
        if len(shown) < len(texts) and not texts[0]:
            inks = inks[1], inks[0]
        for number, text in enumerate(shown):
            if text:
                painter.setPen(QColor(inks[number % 2]))
                painter.drawText(room, _MIDDLE, text)
                room.setLeft(room.left() + metrics.horizontalAdvance(text))

    def _sign(self, name: str, tone: Tone, ink: str) -> QIcon:
        """Inked once: it takes half a millisecond."""
        if (name, tone, ink) not in self._signs:
            self._signs[name, tone, ink] = icon(name, tone)
        return self._signs[name, tone, ink]


class DestinationTypeDelegate(RouteDelegate):
    """A list of the three destination types."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        self.name_editor(box, index)
        for type_ in DESTINATION_TYPES:
            box.addItem(translated(DESTINATION_NAMES[type_]), type_)
        return box

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        let_go(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(max(0, editor.findData(index.data(_EDIT))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), _EDIT)


class PickerDelegate(RouteDelegate):
    """Edits a cell with the picker.

    Signals:
        left: with the picker, and how it was left, once the cell has what was picked.
    """

    left = Signal(object, object)

    def __init__(self, aim: Aim, parent: QObject, model: RoutingModel) -> None:
        super().__init__(parent, model)
        self._aim = aim

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, RoutingModel)
        row = model.source(index.row())
        number = model.rows.routes[row].did_number or self.tr("line {row}").format(row=row + 1)
        name = (
            self.tr("Messages to {number} go to")
            if self._aim is Aim.DESTINATION
            else self.tr("Who may write from {number}")
        )
        type_ = str(index.sibling(index.row(), COLUMNS.index("destination_type")).data(_EDIT) or "")
        made = Picker(
            parent,
            model.search,
            self._aim,
            name.format(number=number),
            model.used,
            type_,
            makes_queues=model.makes_queues,
        )
        made.show_picks(model.picks_at(row, self._aim))
        made.ended.connect(partial(self._ended, made))
        made.ended.connect(partial(self._want_queue, made, model, row))
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """It has them already; what is picked is not lost when another cell changes."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, Picker)
        if editor.value is not None:
            model.setData(index, editor.value, TYPED_ROLE)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        parent = editor.parentWidget()
        if isinstance(editor, Picker) and parent is not None:
            rect = _of_line(option)
            editor.lie_at(QRect(parent.mapToGlobal(rect.topLeft()), rect.size()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Its own keys and its end tell what becomes of the cell; Qt's would commit when a chip gets the focus.
        return False if isinstance(watched, Picker) else super().eventFilter(watched, event)

    def _ended(self, picker: Picker, how: How) -> None:
        hints = QStyledItemDelegate.EndEditHint
        if how not in (How.UNCHANGED, How.FOR_ALL, How.NEW_QUEUE):
            self.commitData.emit(picker)
        unchanged = hints.RevertModelCache
        hint = {How.UNCHANGED: unchanged, How.NEW_QUEUE: unchanged, How.TAKEN: hints.SubmitModelCache}.get(
            how, hints.NoHint
        )
        self.closeEditor.emit(picker, hint)
        self.left.emit(picker, how)

    def _want_queue(self, picker: Picker, model: RoutingModel, row: int, how: How) -> None:
        if how is How.NEW_QUEUE:
            model.queue_wanted.emit(picker.queue_name, [row])


def fitted(metrics: QFontMetrics, texts: Sequence[str], width: int) -> Sequence[str]:
    """The texts of a cell in so much room. Of a name and its number the name is cut: half a number is another one."""
    if metrics.horizontalAdvance("".join(texts)) <= width:
        return texts
    if len(texts) == 2 and all(texts):
        left = width - metrics.horizontalAdvance(texts[1])
        if left >= 4 * metrics.averageCharWidth():
            return metrics.elidedText(texts[0], Qt.TextElideMode.ElideRight, left), texts[1]
    return (metrics.elidedText("".join(texts), Qt.TextElideMode.ElideRight, max(width, 0)),)


def _of_line(option: QStyleOptionViewItem) -> QRect:
    """A cell without the room of the note below it."""
    rect = QRect(option.rect)
    rect.setHeight(min(rect.height(), LINE))
    return rect
