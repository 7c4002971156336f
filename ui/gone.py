"""What Python and Qt's style sheets hold of a window goes with the window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6 import QtCore
from PySide6.QtCore import SIGNAL, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import getAllValidWrappers, isValid

from ui.own_turn import OwnTurn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

DESTROYED = SIGNAL("destroyed(QObject*)")
_AT_ONCE = 200
"""Of the thousand parts of a wizard, that are let go of in one turn: all of them take 4 to 8 ms."""


def forget_with(window: QObject) -> None:
    """Let everything that belongs to a window be free once Qt has destroyed it; to be called when it is to be.

    Pages, models and what they know point at each other, so that only the collector would free them; and what is
    frozen by then (see `GarbageOnGuiThread`) it never looks at again: 40 MB for each table of 60,000 lines.
    """
    window.destroyed.connect(partial(_Forgetting, _known_in(window)))


def let_go(window: QWidget) -> None:
    """Destroy a window, or a part of one, as soon as nothing of it runs; style sheets keep nothing of it."""
    forget_styles_with(window)
    window.deleteLater()


def let_go_behind(window: QWidget, take_out: Callable[[], QWidget | None] = lambda: None) -> None:
    """Let a window that is closed be free, and destroy it, in turns of their own, behind those that wait already.

    Args:
        take_out: takes out of it what is destroyed before it, in a turn of its own; None when nothing is left.
    """

    def destroy() -> None:
        part = take_out()
        if part is not None:
            part.deleteLater()
            destroying.start()
        else:
            window.deleteLater()

    destroying = OwnTurn(window, destroy)

    def unstyle() -> None:
        forget_styles_with(window)
        destroying.start()

    unstyling = OwnTurn(window, unstyle)

    def forget() -> None:
        forget_with(window)
        unstyling.start()

    OwnTurn(window, forget).start()


def let_go_when_finished(dialog: "QDialog") -> None:
    """The same once a dialog was answered or closed."""
    dialog.finished.connect(partial(_let_go, dialog))


def forget_styles_with(window: QWidget) -> None:
    """Have Qt's style sheets forget every part of a window when it is destroyed; to be called when it is to be.

    They keep what they looked up for a widget until they hear of its end, and never listen for that of the parts that
    take no rules of their own: the list that a box unfolds and its line, the part inside a table, a text, a header.
    1 kB of each stayed for ever. They do listen for `heard`, which passes on the end of those parts as its own.
    """
    parts = window.findChildren(QWidget)
    heard = QWidget(window)
    heard.ensurePolished()
    for part in parts:
        if not part.testAttribute(QtCore.Qt.WidgetAttribute.WA_StyleSheet):
            # By their names: of a connection that is made from the signals themselves PySide keeps something.
            QObject.connect(part, DESTROYED, heard, DESTROYED)


def _known_in(window: QObject) -> list[QObject]:
    """A window and its parts of which Python knows: to look for all makes it know the others, for 10 ms once."""
    inside = {id(window): True, id(None): False}
    known, seen = [window], list[QObject]()
    for each in getAllValidWrappers():
        if isinstance(each, QObject) and each is not window:
            way, owner = list[QObject](), cast("QObject | None", each)
            while owner is not None and id(owner) not in inside:
                way.append(owner)
                owner = QObject.parent(owner)  # a tree has one of its own
            inside.update(dict.fromkeys(map(id, way), inside[id(owner)]))
            seen += way  # none may make room for another of its id
            if inside[id(each)]:
                known.append(each)
    return known


def _let_go(dialog: "QDialog", _result: int) -> None:
    let_go(dialog)


class _Forgetting(QObject):
    """Not at once: Qt tells of a window's end before it destroys what belongs to it."""

    def __init__(self, parts: list[QObject]) -> None:
        super().__init__(QCoreApplication.instance())
        self._parts = parts
        self._turn = OwnTurn(self, self._forget, goes_on=True)
        self._turn.start()

    def _forget(self) -> None:
        """Those that live have found another owner."""
        some, self._parts = self._parts[:_AT_ONCE], self._parts[_AT_ONCE:]
        for part in some:
            if not isValid(part):
                vars(part).clear()
        if not self._parts:
            self._turn.stop()
            self.deleteLater()
