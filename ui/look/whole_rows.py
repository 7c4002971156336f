"""A table of whole rows: the mouse is over a row, the keyboard in a row, and a delegate paints what is selected."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QTableView

from ui.look.theme import SCROLL_BAR_OFF

Index = QModelIndex | QPersistentModelIndex


class RowsPainter(QStyledItemDelegate):
    """Paints the cells; `hovered` is the row below the mouse, -1 for none."""

    def __init__(self) -> None:
        super().__init__()
        self.hovered = -1


class WholeRows(QTableView):
    """Signals:
    activated_by_key: Enter was pressed in a row.
    """

    activated_by_key = Signal()

    def __init__(self, name: str, called: str, model: QAbstractItemModel, painter: RowsPainter) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(called)
        self.setModel(model)
        self._painter = painter
        self.setItemDelegate(painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(clear)
        self.entered.connect(lambda index: self._hover(index.row()))

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer actions in the context menu."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(actions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_by_key.emit()
        else:
            super().keyPressEvent(event)

    def _hover(self, row: int) -> None:
        before, self._painter.hovered = self._painter.hovered, row
        for each in {before, row} - {-1}:
            for column in range(self.model().columnCount()):
                self.update(self.model().index(each, column))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
