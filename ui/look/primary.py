"""The button that the eye finds first: filled with the accent, in every palette."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton

DARKER = 155
"""Per cent, so that white text on it keeps a contrast of 4.5:1."""


def stand_out(button: QPushButton) -> None:
    """Fill a button with the accent from now on. One on a page, for what most people do next."""
    _Filler(button).fill()


class _Filler(QObject):
    """Mixes the button's palette anew when the application has another one. A child of its button."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        button.installEventFilter(self)

    def fill(self) -> None:
        palette, role, group = QApplication.palette(), QPalette.ColorRole, QPalette.ColorGroup
        for each in (group.Active, group.Inactive):
            # Fusion draws a button lighter and paler than its colour.
            palette.setColor(each, role.Button, palette.color(each, role.Highlight).darker(DARKER))
            palette.setColor(each, role.ButtonText, palette.color(each, role.HighlightedText))
        self._button.setPalette(palette)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Not PaletteChange, which the palette that is set here would send once more.
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.fill()
        return False
