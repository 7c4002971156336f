"""The menu of the home window: the channels, the person's choices, help."""

import sys
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from core.program.preferences import Preferences
from ui.home.actions import ChannelActions
from ui.look.languages import LANGUAGES

THEMES = ("", "light", "dark")
ORDERS = ("", "name", "state")


class HomeMenus(QObject):
    """Tells what was chosen; who owns the windows acts on it.

    Signals:
        language_chosen, theme_chosen: "" for the platform's. history_asked, help_asked, about_asked,
            known_asked, many_sites_asked, sites_list_asked. sorting_chosen: by which column of the model, as a text.

    Attributes:
        menu: all of it, for the three dots; on macOS its parts stand in the menu bar.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    history_asked = Signal()
    help_asked = Signal()
    about_asked = Signal()
    known_asked = Signal()
    many_sites_asked = Signal()
    sites_list_asked = Signal()
    sorting_chosen = Signal(str)

    def __init__(self, window: QMainWindow, preferences: Preferences, actions: ChannelActions) -> None:
        super().__init__(window)
        self.menu = QMenu(window)
        bar: QMenu | QMenuBar = window.menuBar() if sys.platform == "darwin" else self.menu
        channel = bar.addMenu(self.tr("C&hannel"))
        actions.fill_menu(channel)
        history = self.tr("&History of created channels as CSV…")
        self._add(channel, "export_history", history, self.history_asked)
        self._add(channel, "many_sites", self.tr("&Many sites…"), self.many_sites_asked)
        sites = self.tr("PBXs as a &list of sites, for Ansible…")
        self._add(channel, "export_sites", sites, self.sites_list_asked)
        channel.addSeparator()
        leave = channel.addAction(self.tr("&Quit"))
        leave.setShortcut(QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(window.close)
        settings = bar.addMenu(self.tr("Se&ttings"))
        orders = dict(zip(ORDERS, (self.tr("Last change"), self.tr("Name"), self.tr("Status")), strict=True))
        self._orders = self._choices(window, "order", orders, "", self.sorting_chosen)
        settings.addMenu(self.tr("&Sort order")).addActions(self._orders.actions())
        names = {"": self.tr("System default"), **LANGUAGES}
        self._languages = self._choices(window, "language", names, preferences.language, self.language_chosen)
        settings.addMenu(self.tr("&Language")).addActions(self._languages.actions())
        looks = dict(zip(THEMES, (self.tr("System default"), self.tr("Light"), self.tr("Dark")), strict=True))
        self._themes = self._choices(window, "theme", looks, preferences.theme, self.theme_chosen)
        settings.addMenu(self.tr("&Theme")).addActions(self._themes.actions())
        settings.addSeparator()
        self._add(settings, "known_here", self.tr("&What this computer knows…"), self.known_asked)
        help_menu = bar.addMenu(self.tr("H&elp"))
        self._add(help_menu, "show_help", self.tr("&Help for this window"), self.help_asked).setShortcut(
            QKeySequence(QKeySequence.StandardKey.HelpContents)
        )
        about = self._add(help_menu, "about_application", self.tr("&About, diagnostics…"), self.about_asked)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def sorting(self) -> str:
        """By what the list is sorted, as `sorting_chosen` tells it."""
        return next(by for by, action in zip(ORDERS, self._orders.actions(), strict=True) if action.isChecked())

    def sort_by(self, by: str) -> None:
        """Sort by this, as if it had been chosen."""
        self._orders.actions()[ORDERS.index(by)].trigger()

    def show_language(self, language: str) -> None:
        """Show that this one is chosen, without choosing it."""
        for value, action in zip(("", *LANGUAGES), self._languages.actions(), strict=True):
            action.setChecked(value == language)

    def _add(self, menu: QMenu, name: str, text: str, signal: SignalInstance) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(partial(_tell, signal))
        return action

    def _choices(
        self, window: QMainWindow, name: str, texts: dict[str, str], chosen: str, signal: SignalInstance
    ) -> QActionGroup:
        group = QActionGroup(window)
        for value, text in texts.items():
            action = QAction(text, group)
            action.setObjectName(f"{name}.{value or 'platform'}")
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_tell, signal, value))
        return group


def _tell(signal: SignalInstance, *values: object) -> None:
    # Qt adds whether the action is checked; the value comes first.
    signal.emit(*[value for value in values if isinstance(value, str)][:1])
