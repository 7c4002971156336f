"""Tooltips that show a text as it is: Qt draws markup in them, with pictures from wherever it says."""

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def tooltip_text(text: str) -> str:
    """What Qt has to be given so that a tooltip shows exactly `text`, which may be foreign."""
    if "<" not in text and "&" not in text:
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


def give_tooltip(shown: QWidget | QAction, text: str) -> None:
    """Give a widget or an action its tooltip."""
    shown.setToolTip(tooltip_text(text))
