"""The platform's high contrast: asked for after the first paint, and followed from then on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.look.theme import use_high_contrast


def heed_contrast() -> None:
    """Show the platform's own palette while it is one of high contrast. Where Qt cannot tell (before 6.10), never."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is not None:
        hints = accessibility()
        hints.contrastPreferenceChanged.connect(_heed)
        _heed(hints.contrastPreference())


def _heed(preference: Qt.ContrastPreference) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        use_high_contrast(app, preference is Qt.ContrastPreference.HighContrast)
