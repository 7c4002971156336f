"""Alt and a letter: when two things in a window want the same letter, the later one gets a free one.

Translations are made sentence by sentence, and nobody sees all that stands together on a page; here it is seen.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget, QWizard
from shiboken6 import isValid

from ui.look.at_once import AtOnce

_MARKED = re.compile(r"&(\w)")
_BEHIND = re.compile(r"\s*\(&\w\)")
"""In Chinese the letter stands behind the words."""
_MEANT, _GIVEN = "letter.meant", "letter.given"
_FIRST = ("next", "create", "keep_ready", "finish", "back", "cancel", "help", "create_another")
"""The wizard's own buttons keep their letters on every page."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


class Named(Protocol):
    """A button, a label or an action."""

    def text(self) -> str: ...
    def setText(self, text: str, /) -> None: ...
    def property(self, name: str, /) -> object: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...


def letter_of(text: str) -> str:
    """The letter of a mnemonic, "" if there is none."""
    found = _MARKED.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def parted(texts: Iterable[str]) -> list[str]:
    """The same texts with no letter given twice: the first keeps it. What finds no free letter has none."""
    wanted = list(texts)
    taken = {letter_of(text) for text in wanted}
    given: set[str] = set()
    result = []
    for text in wanted:
        letter = letter_of(text)
        if letter and letter in given:
            text = _with_another(text, taken)
            letter = letter_of(text)
            taken.add(letter)
        given.add(letter)
        result.append(text)
    return result


def _with_another(text: str, taken: set[str]) -> str:
    if _BEHIND.search(text):
        free = next((each for each in _LETTERS if each not in taken), "")
        return _BEHIND.sub(f"(&{free})" if free else "", text)
    plain = _MARKED.sub(r"\1", text, count=1)
    starts = [found.start() for found in re.finditer(r"(?<!\w)\w", plain)]
    for place in [*starts, *range(len(plain))]:
        letter = plain[place].upper()
        if letter in _LETTERS and letter not in taken and "&" not in plain:
            return f"{plain[:place]}&{plain[place:]}"
    return plain


def part(window: QWidget) -> None:
    """Give no letter twice among what is shown in a window, nor in any of its menus."""
    shown = sorted(_marked(window), key=lambda each: each.objectName() not in _FIRST)
    _apply(shown)
    for menu in window.findChildren(QMenu):
        _apply([action for action in menu.actions() if letter_of(action.text())])


def _page_of(window: QWidget) -> QWidget | None:
    # Of a wizard the page that is open, and not the others: to look through them took longer than to paint it.
    return window.currentPage() if isinstance(window, QWizard) else window


def _buttons(window: QWidget) -> list[QAbstractButton]:
    page = _page_of(window)
    buttons = page.findChildren(QAbstractButton) if page is not None else []
    if isinstance(window, QWizard) and page is not None:
        buttons += [button for name in _FIRST if (button := window.findChild(QAbstractButton, name)) is not None]
    return buttons


def _marked(window: QWidget) -> Iterator[QAbstractButton | QLabel]:
    page = _page_of(window)
    for button in _buttons(window):
        if letter_of(_meant(button)) and button.window() is window and button.isVisibleTo(window):
            yield button
    for label in page.findChildren(QLabel) if page is not None else ():
        if label.buddy() is not None and letter_of(_meant(label)) and label.isVisibleTo(window):
            yield label


def _meant(thing: Named) -> str:
    """The text as it was made, before a letter was changed here."""
    text = thing.text()
    return str(thing.property(_MEANT)) if thing.property(_GIVEN) == text else text


def _apply(things: Iterable[Named]) -> None:
    things = list(things)
    meant = [_meant(thing) for thing in things]
    for thing, before, after in zip(things, meant, parted(meant), strict=True):
        if thing.text() != after:
            thing.setText(after)
            thing.setProperty(_MEANT, before)
            thing.setProperty(_GIVEN, after)


class Letters(QObject):
    """Looks at a window a moment after the focus went anywhere in it: a page was turned, something was unfolded."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._window: QWidget | None = None
        self._at_once = AtOnce(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _before: QWidget | None, target: QWidget | None) -> None:
        if target is not None:
            self.look_at(target)

    def look_at(self, part: QWidget) -> None:
        """Look at the window of this in a moment."""
        self._window = part.window()
        self._later.start(0)

    def _look(self) -> None:
        window, self._window = self._window, None
        if window is not None and isValid(window):
            part(window)
            for button in _buttons(window):
                self._at_once.hear(button)


def part_anew(part: QWidget) -> None:
    """Something with a letter came, and the focus went nowhere: look at its window in a moment."""
    app = QApplication.instance()
    letters = app.findChild(Letters) if app is not None else None
    if letters is not None:
        letters.look_at(part)


def follow_letters() -> None:
    """Part letters from now on, in every window of the application."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.findChild(Letters) is None:
        Letters(app)
