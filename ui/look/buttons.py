"""What a button is among the others: the blue one, a quiet one, a link; drawn by the style sheet."""

from collections.abc import Callable
from enum import Enum
from typing import TypeVar, overload

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

B = TypeVar("B", bound=QPushButton)
_KIND = "kind"
_SMALL = "small"


class Kind(Enum):
    """At most one PRIMARY in a window: the next step."""

    PLAIN = ""
    PRIMARY = "primary"
    QUIET = "quiet"
    """Without an edge, in blue: what is rarely pressed."""
    FLAT = "flat"
    """Without an edge, in the colour of the text: Help and Close."""
    DANGER = "danger"
    CHIP = "chip"
    """One of several of which one is down: a filter, a tab."""
    ON_TOAST = "on_toast"
    """Underlined, on the dark line that tells what was done."""
    LINK = "link"
    """Underlined, in a line of text."""


@overload
def make_button(name: str, text: str = "", kind: Kind = Kind.PLAIN, *, small: bool = False) -> QPushButton: ...


@overload
def make_button(
    name: str, text: str = "", kind: Kind = Kind.PLAIN, *, small: bool = False, made: Callable[[str], B]
) -> B: ...


def make_button(
    name: str,
    text: str = "",
    kind: Kind = Kind.PLAIN,
    *,
    small: bool = False,
    made: Callable[[str], QPushButton] = QPushButton,
) -> QPushButton:
    """A button with a name, which Enter leaves alone: in a dialog Enter presses the blue one.

    Args:
        small: as of `set_kind`. made: makes it of its text, where it is of another class.
    """
    button = made(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if small or kind is not Kind.PLAIN:
        set_kind(button, kind, small=small)
    return button


def set_kind(button: QAbstractButton, kind: Kind, *, small: bool = False) -> None:
    """Say what a button is that was never asked for its size, as right after it was made.

    Args:
        small: 28 pixels high instead of 32, for rows and cards.
    """
    button.setProperty(_KIND, kind.value)
    button.setProperty(_SMALL, small)


def make_kind(button: QAbstractButton, kind: Kind, *, small: bool = False) -> None:
    """Say what any button is from now on."""
    if button.property(_KIND) != kind.value or bool(button.property(_SMALL)) is not small:
        set_kind(button, kind, small=small)
        restyle(button)


def stand_out(button: QPushButton) -> None:
    """Fill a button with the accent from now on. One in a window, for what most people do next."""
    make_kind(button, Kind.PRIMARY)


def blue_in(part: QWidget) -> QPushButton | None:
    """The next step in a window, or in a part of one: the blue button that is seen and can be pressed."""
    buttons = (each for each in part.findChildren(QPushButton) if each.property(_KIND) == Kind.PRIMARY.value)
    return next((each for each in buttons if each.isVisible() and each.isEnabled()), None)


def restyle(widget: QWidget) -> None:
    """Draw a widget by its properties as they are now."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def triggers(button: QAbstractButton, action: QAction) -> None:
    """A button that does what an action does.

    Through Python: PySide keeps 80 bytes of each connection to a slot of Qt's own (`tests/bench/connections.py`).
    """
    button.clicked.connect(lambda: action.trigger())
