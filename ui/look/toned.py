"""What a cell shows in a tone: its colour is taken from the palette as it is when the cell is painted."""

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from ui.look.icons import icon
from ui.look.theme import Tone, colour


@dataclass(frozen=True, slots=True)
class Ink:
    """The colour of a tone."""

    tone: Tone


@dataclass(frozen=True, slots=True)
class ToneSign:
    """An icon in a tone."""

    name: str
    tone: Tone


def shown(value: object) -> object:
    """What Qt paints for a value of a cell: an ink is a colour, a sign an icon; all else is as it is.

    A colour that is kept in a cell would stay when the theme changes, and not be readable on the other ground.
    """
    if isinstance(value, Ink):
        return colour(value.tone, QApplication.palette())
    if isinstance(value, ToneSign):
        return icon(value.name, value.tone)
    return value
