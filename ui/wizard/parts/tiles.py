"""The list of tiles: one is chosen at a time, by mouse, by arrows, or because it alone fits what is typed."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QListView

from core.channel.live_chat import LIVE_CHAT
from ui.look.focus_ring import OWN_RING
from ui.look.say import say
from ui.wizard.parts.tile_painting import TilePainting
from ui.wizard.parts.tile_rows import NEEDS, SECTION, VALUE, Shown, Tile, TileRows

_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PLAIN_KEYS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class TileList(QListView):
    """Value and choice as the contract has them: the API's value in `Qt.UserRole`, chosen by selecting.

    Args:
        line: is typed into and keeps the focus; arrows in it move the choice.

    Signals:
        changed: another tile is chosen, or none any more.
    """

    changed = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line, self._rows, self._painting = line, TileRows(self), TilePainting(self)
        self._showing = self._walking = False
        self.setModel(self._rows)
        self.setItemDelegate(self._painting)
        self._look()
        self.selectionModel().selectionChanged.connect(self._tell)
        line.installEventFilter(self)
        line.textEdited.connect(self._stand)

    def _look(self) -> None:
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty(OWN_RING, True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(False)

    @property
    def chosen(self) -> str:
        """The value of the tile that is chosen; "" for none."""
        return next((str(index.data(VALUE)) for index in self.selectedIndexes()), "")

    @property
    def chosen_name(self) -> str:
        """What the tile that is chosen is called; "" for none."""
        return next((str(index.data()) for index in self.selectedIndexes()), "")

    def show_tiles(self, shown: Shown, chosen: str) -> tuple[Tile, ...]:
        """Lay the tiles out, and choose one of them; returns what fits what is typed."""
        self._showing = True
        self._painting.typed = shown.typed
        best = self._rows.show(shown)
        self._showing = False
        self.choose(chosen)
        return best

    def choose(self, value: str) -> None:
        """Choose the tile of this value; none if there is none."""
        index = self._place(value)
        self._showing = True
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
            self.scrollToTop()
        self._showing = False

    def say_chosen(self) -> None:
        """Announce the tile that is chosen, and its place among all."""
        tiles = [self._rows.index(row, 0) for row in range(self._rows.rowCount())]
        values = [tile.data(VALUE) for tile in tiles if tile.data(VALUE) is not None]
        tile = self._place(self.chosen)
        if tile.isValid():
            text = self.tr("{name}, {section}, needs {needs}, {place} of {count}")
            if self.chosen == LIVE_CHAT:
                text = self.tr("{name}, {section}, {needs}, {place} of {count}")
            told = text.format(
                name=tile.data(),
                section=tile.data(SECTION),
                needs=tile.data(NEEDS)[0],
                place=values.index(self.chosen) + 1,
                count=len(values),
            )
            say(self._line, told)

    def _place(self, value: str) -> QModelIndex:
        found = self._rows.match(self._rows.index(0, 0), VALUE, value, 1, Qt.MatchFlag.MatchExactly)
        return found[0] if value and found else QModelIndex()

    def _tell(self) -> None:
        if not self._showing:
            self.say_chosen()
            self.changed.emit()

    def _stand(self) -> None:
        self._walking = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.modifiers() not in _PLAIN_KEYS:
            return False
        if event.key() == Qt.Key.Key_Escape and self._line.text():
            self._line.clear()
            self._stand()
            return True
        sideways = event.key() in _SIDEWAYS and (self._walking or not self._line.text())
        if event.key() in _UP_AND_DOWN or sideways:
            self._walking = True
            self.keyPressEvent(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters belong to the line above, wherever the focus is.
        if self.hasFocus() and event.text().isprintable() and event.text() and event.modifiers() in _PLAIN_KEYS:
            self._line.setFocus()
            QApplication.sendEvent(self._line, event)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # A click beside the tiles takes nothing away.
        if not index.isValid():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)
