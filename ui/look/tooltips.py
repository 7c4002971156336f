"""Tooltips and captions that show a text as it is.

Qt draws markup in tooltips, with pictures from wherever it says, and in captions it takes what follows an & for a
letter of the keyboard.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def tooltip_text(text: str) -> str:
    """What Qt has to be given so that a tooltip shows exactly `text`, which may be foreign."""
    if "<" not in text and "&" not in text:
        return text
    for mark, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(mark, written)
    return f"<qt>{text}</qt>"


def give_tooltip(shown: "QWidget | QAction", text: str) -> None:
    """Give a widget or an action its tooltip."""
    shown.setToolTip(tooltip_text(text))


def caption_text(text: str) -> str:
    """What Qt has to be given so that the caption of a button shows exactly `text`, which may be foreign."""
    return text.replace("&", "&&")
