"""Somebody at the keyboard and the mouse: strokes and clicks are counted, and how long each holds the event loop."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QEventLoop, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
    QWizard,
)

from tests.faults.windows.held import HeldProbe
from ui.application import Application
from ui.wizard.wizard import ChannelWizard

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PATIENCE_S = 20
LONGEST = 4


@dataclass
class Taken:
    """What a journey took.

    Attributes:
        pages: of the wizard, that were seen. turns: what held the event loop longest, in seconds.
    """

    keys: int = 0
    clicks: int = 0
    pages: list[str] = field(default_factory=list)
    turns: list[tuple[float, str]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{len(self.pages)} pages, {self.keys} keys, {self.clicks} clicks"


class Onlooker(QObject):
    """Sees each window that is shown: it hears of every event, so nobody's turns are measured while it looks.

    Attributes:
        windows: the kinds of all. dialogs: the names of those that are dialogs, in their order.
    """

    def __init__(self) -> None:
        super().__init__()
        self.windows: set[str] = set()
        self.dialogs: list[str] = []

    def __enter__(self) -> "Onlooker":
        _app().installEventFilter(self)
        return self

    def __exit__(self, *_of: object) -> None:
        _app().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.add(type(watched).__name__)
            if isinstance(watched, QDialog) and not isinstance(watched, QWizard):
                self.dialogs.append(watched.objectName())
        return False


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


class Installer:
    """Presses keys where the focus is and clicks what is seen; waits until what is needed is there, and no longer."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self.taken = Taken()
        self._probe = HeldProbe()

    def leave(self) -> Taken:
        """Go home; returns what it took."""
        self._probe.stop()
        self.taken.turns = sorted(self._probe.turns, reverse=True)[:LONGEST]
        return self.taken

    @property
    def wizard(self) -> ChannelWizard:
        """The one that is open."""
        wizard = self._application.wizard
        assert wizard is not None
        return wizard

    def ready(self) -> None:
        """Home is there, and has the focus: from now on it is the journey that holds the event loop."""
        self.until(lambda: _is_ready(self._application))
        home = self._application.home
        assert home is not None
        home.activateWindow()
        self.until(lambda: QApplication.activeWindow() is home)
        self._probe.turns.clear()

    def begins(self) -> None:
        """From now on the pages of the wizard that was opened count, as soon as it is seen."""
        self.until(_sees_a_wizard)
        self._see_page()
        self.wizard.currentIdChanged.connect(self._see_page)

    def _see_page(self) -> None:
        name = type(self.wizard.currentPage()).__name__
        if name not in self.taken.pages:
            self.taken.pages.append(name)

    def until(self, done: Callable[[], bool]) -> None:
        """Wait; raises AssertionError when it takes too long."""
        loop, look, late = QEventLoop(), QTimer(), QTimer()

        def look_up() -> None:
            with self._probe.aside():
                if done():
                    loop.quit()

        look.timeout.connect(look_up)
        late.timeout.connect(lambda: loop.exit(1))
        look.start(2)
        late.start(PATIENCE_S * 1000)
        with self._probe.loop():
            ended = loop.exec()
        look.stop()
        assert ended == 0, self._where()

    def _where(self) -> str:
        focus, active, wizard = QApplication.focusWidget(), QApplication.activeWindow(), self._application.wizard
        shown = [each.text() for each in QApplication.allWidgets() if isinstance(each, QLabel) and each.isVisible()]
        blue = wizard.blue() if wizard is not None else None
        return (
            f"waited in vain on {self.taken.pages[-1:]}: focus {focus}, window {active}, next step "
            f"{blue.text() if blue is not None else None}, {self.taken}, seen: {[text for text in shown if text]}"
        )

    def until_page(self, name: str) -> None:
        """Wait for a page of the wizard."""
        self.until(lambda: type(self.wizard.currentPage()).__name__ == name)

    def until_active(self, name: str) -> None:
        """Wait for a window that opens by itself: it has the keys a moment after it can be seen."""
        self.until(lambda: self.sees(name) and QApplication.activeWindow() is self.find(name))

    def find(self, name: str) -> QWidget:
        """The widget of this name that is seen, in any window."""
        seen = [each for each in QApplication.allWidgets() if each.objectName() == name and each.isVisible()]
        seen = [each for each in seen if self._is_own(each)] or seen
        assert len(seen) == 1, f"{len(seen)} times {name}"
        return seen[0]

    def _is_own(self, widget: QWidget) -> bool:
        """Whether it stands in a window of this application, or in one that belongs to such a window."""
        window: QWidget | None = widget.window()
        while window is not None and window not in (self._application.home, self._application.wizard):
            window = window.parentWidget()
        return window is not None

    def sees(self, name: str) -> bool:
        """Whether it is there to be pressed."""
        return any(each.objectName() == name and each.isVisible() for each in QApplication.allWidgets())

    # Keys

    def _target(self) -> QWidget:
        """Where a key goes. Without a window manager nobody makes the window below a dialog active again."""
        if QApplication.activeWindow() is None:
            self.wizard.activateWindow()
            self.until(lambda: QApplication.focusWidget() is not None)
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "nothing has the focus"
        return target

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """One stroke, where the focus is."""
        target = self._target()
        self.taken.keys += 1
        with self._probe.during(f"{key.name} in {target.objectName()}"):
            QTest.keyClick(target, key, modifiers)

    def letters(self, text: str) -> None:
        """Each is a stroke."""
        for letter in text:
            target = self._target()
            self.taken.keys += 1
            with self._probe.during(f"{letter} in {target.objectName()}"):
                QTest.keyClicks(target, letter)

    def types(self, text: str) -> None:
        """A value of the person's own: no stroke of the journey."""
        target = QApplication.focusWidget()
        assert isinstance(target, QLineEdit), f"nothing to type into: {target}"
        QTest.keyClicks(target, text)

    def enter(self, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Enter, or Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, modifiers)

    def paste(self, text: str) -> None:
        """Ctrl+V of what was copied elsewhere."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    # Mouse

    def click(self, name: str) -> None:
        """One click in the middle of what has this name."""
        self._click(self.find(name))

    def click_button(self, button: QAbstractButton) -> None:
        """One click on a button, for those of QWizard."""
        self._click(button)

    def click_row(self, name: str, is_it: Callable[[QModelIndex], bool]) -> None:
        """One click on the row of a list."""
        view = self._list(name)
        (index,) = _rows(view, is_it)
        self._click(view.viewport(), view.visualRect(index).center())

    def until_row(self, name: str, is_it: Callable[[QModelIndex], bool]) -> None:
        """Wait for a row of a list: what it shows of a PBX comes when the PBX has answered."""
        self.until(lambda: self.sees(name) and bool(_rows(self._list(name), is_it)))

    def _list(self, name: str) -> QAbstractItemView:
        view = self.find(name)
        if not isinstance(view, QAbstractItemView):
            (view,) = (each for each in view.findChildren(QAbstractItemView) if each.isVisible())
        assert isinstance(view, QAbstractItemView)
        return view

    def _click(self, widget: QWidget, place: QPoint | None = None) -> None:
        self.until(lambda: _is_laid_out(widget))
        self.taken.clicks += 1
        with self._probe.during(f"click on {widget.objectName()}"):
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, place or widget.rect().center())


def _sees_a_wizard() -> bool:
    return any(isinstance(each, ChannelWizard) and each.isVisible() for each in QApplication.topLevelWidgets())


def _is_laid_out(widget: QWidget) -> bool:
    """Whether this stands in its place of the window: just after it is shown it may still have to move there."""
    window, middle = widget.window(), widget.rect().center()
    there = window.childAt(widget.mapTo(window, middle))
    return there is widget or (there is not None and widget.isAncestorOf(there))


def _rows(view: QAbstractItemView, is_it: Callable[[QModelIndex], bool]) -> list[QModelIndex]:
    model = view.model()
    return [each for row in range(model.rowCount()) if is_it(each := model.index(row, 0))]


def _is_ready(application: Application) -> bool:
    home = application.home
    return application.at_hand.channels is not None and home is not None and home.board.is_read
