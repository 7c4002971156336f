"""What the person chose for good: language, theme, country, who installs; kept in a file as soon as it is chosen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from core.program.preferences import Preferences, save_preferences
from ui.look import theme

if TYPE_CHECKING:
    from core.program.paths import Paths
    from core.stop import Stop
    from ui.jobs import JobRunner


class Choices(QObject):
    """`now` is what is chosen. Before `keep_in` tells where, and where it cannot be written, it is for this run."""

    def __init__(self, jobs: "JobRunner", preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._paths: Paths | None = None
        self.now = preferences

    def keep_in(self, paths: "Paths") -> None:
        """From now on choices are written here."""
        self._paths = paths

    def prefer(self, **chosen: str) -> None:
        """Choose something: the names and values of `Preferences`."""
        self.now = self.now._replace(**chosen)
        if self._paths is not None:
            self._jobs.run(partial(_keep, self._paths, self.now), self._kept, self._not_kept)

    def keep_country(self, country: str) -> None:
        """Of national numbers; two letters."""
        self.prefer(country=country)

    def choose_theme(self, scheme: str) -> None:
        """Show every window in this theme; "" follows the platform."""
        self.prefer(theme=scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.choose(app, scheme)

    def _kept(self, _nothing: None) -> None:
        """Nothing to say."""

    def _not_kept(self, _error: Exception) -> None:
        """Nothing to say: it holds for this run, and the same trouble is told where drafts are kept."""


def _keep(paths: "Paths", preferences: Preferences, _stop: "Stop") -> None:
    """On a worker: write what was chosen."""
    save_preferences(paths.preferences, preferences)
