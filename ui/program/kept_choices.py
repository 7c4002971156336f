"""What the person chose for good: language, theme, country, who installs; kept in a file as soon as it is chosen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from core.program.preferences import Preferences
from ui.look import theme
from ui.look.last_folder import last_folder
from ui.look.window_place import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.stop import Stop
    from ui.jobs import JobRunner


class Choices(QObject):
    """`now` is what is chosen. Before `keep_by` tells how, and where it cannot be written, it is for this run."""

    def __init__(self, jobs: "JobRunner", preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keep: Callable[[Preferences], None] | None = None
        self.now = preferences
        self._written: Preferences | None = None
        self._is_writing = False

    def keep_by(self, keep: "Callable[[Preferences], None]") -> None:
        """From now on choices are written, by this, on a worker."""
        self._keep = keep

    def prefer(self, **chosen: str) -> None:
        """Choose something: the names and values of `Preferences`."""
        self.now = self.now._replace(**chosen)
        self._write()

    def _write(self) -> None:
        """One write at a time: of two that are under way the older may end last."""
        if self._keep is not None and not self._is_writing:
            self._is_writing, self._written = True, self.now
            self._jobs.run(partial(_kept_by, self._keep, self.now), self._kept, self._not_kept)

    def keep_place(self, of: str, window: QWidget) -> None:
        """Where a window was left, and the folder of the last file; of: `home_place` or `wizard_place`."""
        chosen = {of: place_of(window), "folder": last_folder()}
        if any(getattr(self.now, name) != value for name, value in chosen.items()):
            self.prefer(**chosen)

    def keep_country(self, country: str) -> None:
        """Of national numbers; two letters."""
        self.prefer(country=country)

    def keep_columns(self, columns: str) -> None:
        """Of the routing table, beside the usual ones."""
        self.prefer(columns=columns)

    def choose_theme(self, scheme: str) -> None:
        """Show every window in this theme; "" follows the platform."""
        self.prefer(theme=scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.choose(app, scheme)

    def _kept(self, _nothing: None) -> None:
        """Nothing to say; what was chosen meanwhile is written now."""
        self._is_writing = False
        if self.now != self._written:
            self._write()

    def _not_kept(self, _error: Exception) -> None:
        """Nothing to say: it holds for this run, and the same trouble is told where drafts are kept."""
        self._kept(None)


def _kept_by(keep: "Callable[[Preferences], None]", preferences: Preferences, _stop: "Stop") -> None:
    keep(preferences)
