"""The keys with Alt that a window has at one time, and which of them two things want."""

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_KEY = re.compile(r"&(\w)")


def key_of(text: str) -> str:
    """The letter behind the mark of a mnemonic, "" if there is none."""
    found = _KEY.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def collisions(window: QWidget, *, hidden: bool = False) -> list[str]:
    """Which texts of a window, and of each of its menus, have the same key. hidden: also of what is not shown."""
    told = _twice(_texts(window, hidden))
    for menu in window.findChildren(QMenu):
        told += in_menu(menu)
    return told


def in_menu(menu: QMenu) -> list[str]:
    """The same of one menu."""
    return _twice(action.text() for action in menu.actions() if not action.isSeparator())


def _texts(window: QWidget, hidden: bool) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or isinstance(widget, QMenu):
            continue
        if not hidden and not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()


def _twice(texts: Iterator[str] | list[str]) -> list[str]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        if key := key_of(text):
            by_key[key].append(text)
    return [f"Alt+{key}: {' / '.join(same)}" for key, same in sorted(by_key.items()) if len(same) > 1]


def menus_of(menu: QMenu) -> list[QMenu]:
    """A menu and all that open from it."""
    below = [action.menu() for action in menu.actions()]
    return [menu, *(each for one in below if isinstance(one, QMenu) for each in menus_of(one))]
