"""The ring around what has the focus: one transparent overlay a window, with a gap, seen on every ground.

Lines and choices have a ring of their own, from the style sheet; a view shows it around its current cell or row.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QRadioButton,
    QScrollArea,
    QStyle,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from ui.look.theme import colours
from ui.look.tokens import FOCUS, FOCUS_GAP, RADIUS_CONTROL, RADIUS_ROW

OWN_RING = "own_ring"
"""The property of widgets that draw it themselves."""
RING_HEIGHT = "ring_height"
"""The property of views in which more than a row's cells may stand in a row: the height of the cells alone."""
RING_INSET = "ring_inset"
"""The property of lists whose rows are painted as cards of `RADIUS_ROW`: the room at each side of a card."""

_OUTSIDE = round(FOCUS + FOCUS_GAP + 0.5)
_MOVED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.Paint,
}


def follow_focus() -> None:
    """Show the ring from now on, in every window of the application."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(FocusRing) is None:
        FocusRing(app)


class FocusRing(QObject):
    """Follows the focus of the application. Made after the first paint: what has the focus then is a line."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._watched: list[QObject] = []
        self._ring: _Ring | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _before: QWidget | None, target: QWidget | None) -> None:
        self._let_go()
        if (
            target is None
            or target.property(OWN_RING)
            or not isinstance(target, QAbstractButton | QAbstractItemView | QTabBar | QScrollArea)
        ):
            return
        self._target = target
        host = target.viewport() if isinstance(target, QAbstractItemView) else target.window()
        self._ring = _Ring(host, _radius(target))
        self._watched = [host] if isinstance(target, QAbstractItemView) else _up_to_window(target)
        for each in self._watched:
            each.installEventFilter(self)
        self._place()

    def _let_go(self) -> None:
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        ring, self._ring, self._target, self._watched = self._ring, None, None, []
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED and not self._later.isActive():
            self._later.start(0)
        return False

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not (isValid(ring) and isValid(target)):
            return
        room = _room(target)
        if isinstance(target, QAbstractItemView):
            ring.surround(room, QRegion())
            return
        window = target.window()
        around = QRect(target.mapTo(window, room.topLeft()), room.size())
        outside = around.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
        if not isinstance(target, QScrollArea) or window.rect().contains(outside):  # or it reaches to the edge
            around = outside
        seen = _seen(target)
        ring.surround(
            around if target.isVisible() else QRect(), QRegion() if seen.contains(around) else QRegion(seen)
        )


def _radius(target: QWidget) -> float:
    if not isinstance(target, QAbstractItemView):
        return RADIUS_CONTROL + FOCUS_GAP
    return RADIUS_ROW if target.property(RING_INSET) else RADIUS_CONTROL / 2


def _up_to_window(target: QWidget) -> list[QObject]:
    found: list[QObject] = []
    each: QWidget | None = target
    while each is not None and not each.isWindow():
        found.append(each)
        each = each.parentWidget()
    return found


def _room(target: QWidget) -> QRect:
    """What is surrounded, in the target's own places; a view's in those of its viewport."""
    if isinstance(target, QTabBar):
        return target.tabRect(target.currentIndex())
    if isinstance(target, QCheckBox | QRadioButton):
        room = target.rect()
        room.setWidth(min(room.width(), target.sizeHint().width()))
        return QStyle.visualRect(target.layoutDirection(), target.rect(), room)
    if not isinstance(target, QAbstractItemView):
        return target.rect()
    current = target.currentIndex()
    room = target.visualRect(current)
    if highest := target.property(RING_HEIGHT):
        room.setHeight(min(room.height(), highest))
    if target.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows and room.isValid():
        room.setLeft(0)
        room.setRight(target.viewport().width() - 1)
    inset = target.property(RING_INSET) or 0
    return room.adjusted(inset, 0, -inset, 0)


def _seen(target: QWidget) -> QRect:
    """The part of the window in which the target may be seen: inside of all that scrolls it.

    Beside a part that scrolls up and down alone nothing is out of sight, and a ring has its room.
    """
    window = target.window()
    seen, each = window.rect(), target.parentWidget()
    while each is not None and each is not window:
        if isinstance(each, QAbstractScrollArea):
            view = each.viewport()
            wide = 0 if each.horizontalScrollBar().maximum() else _OUTSIDE
            high = 0 if each.verticalScrollBar().maximum() else _OUTSIDE
            inside = QRect(view.mapTo(window, QPoint()), view.size())
            seen = seen.intersected(inside.adjusted(-wide, -high, wide, high))
        each = each.parentWidget()
    return seen


class _Ring(QWidget):
    def __init__(self, host: QWidget, radius: float) -> None:
        super().__init__(host)
        self._radius = radius
        self.setObjectName("focus_ring")
        for attribute in (Qt.WidgetAttribute.WA_TransparentForMouseEvents, Qt.WidgetAttribute.WA_NoSystemBackground):
            self.setAttribute(attribute)

    def surround(self, room: QRect, seen: QRegion) -> None:
        """Lie there from now on; nowhere, where there is no room."""
        if room != self.geometry() and room.isValid():
            self.setGeometry(room)
        if seen.isEmpty():
            self.clearMask()
        else:
            self.setMask(seen.translated(-room.topLeft()))
        if self.isVisible() != room.isValid():
            self.setVisible(room.isValid())
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(QApplication.palette())["focus"]), FOCUS))
        half = FOCUS / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius)
