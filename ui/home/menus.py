"""The menu of the home window: language, theme, history, about."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow

from core.preferences import Preferences
from ui.languages import LANGUAGES

THEMES = ("", "light", "dark")


class HomeMenus(QObject):
    """Tells what was chosen; who owns the windows acts on it.

    Signals:
        language_chosen, theme_chosen: "" for the platform's. history_asked, about_asked.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    history_asked = Signal()
    about_asked = Signal()

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        menu = window.menuBar().addMenu(self.tr("&Application"))
        language = menu.addMenu(self.tr("&Language"))
        names = {"": self.tr("As the computer's"), **LANGUAGES}
        self._languages = self._choices(window, "language", names, preferences.language, self.language_chosen)
        language.addActions(self._languages.actions())
        theme = menu.addMenu(self.tr("&Theme"))
        looks = dict(zip(THEMES, (self.tr("As the computer's"), self.tr("Light"), self.tr("Dark")), strict=True))
        self._themes = self._choices(window, "theme", looks, preferences.theme, self.theme_chosen)
        theme.addActions(self._themes.actions())
        menu.addSeparator()
        for name, text, signal in (
            ("export_history", self.tr("&History of created channels as CSV…"), self.history_asked),
            ("about_application", self.tr("&About, updates, diagnostics…"), self.about_asked),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(partial(_tell, signal))
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        leave.setShortcut("Ctrl+Q")
        leave.triggered.connect(window.close)

    def _choices(
        self, window: QMainWindow, name: str, texts: dict[str, str], chosen: str, signal: "object"
    ) -> QActionGroup:
        group = QActionGroup(window)
        for value, text in texts.items():
            action = QAction(text, group)
            action.setObjectName(f"{name}.{value or 'platform'}")
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_tell, signal, value))
        return group


def _tell(signal: "object", *values: object) -> None:
    # Qt adds whether the action is checked; the value comes first.
    emit = signal.emit  # type: ignore[attr-defined]
    emit(*[value for value in values if isinstance(value, str)][:1])
