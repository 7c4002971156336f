"""What starts when the first window has been painted: store, log, demo PBX, and the imports of what comes next.

Its jobs begin in their order and end in any; the windows hear by signals of what has come.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from core.store.channels import Store
from ui.parts_later import load_of_python
from ui.program.ending_signals import end_on_signals
from ui.program.warming import Warming, pieces

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.delivery.connection import Connection
    from core.once import Once
    from core.program.paths import Paths
    from ui.jobs import JobRunner
    from ui.program.backstage import Backstage, LeftWork
    from ui.program.crash import CrashReports


class Starting(QObject):
    """Signals:
    ready: everything that the next windows need is imported.
    opened: the store was read, with a `LeftWork`; after `ready`. not_opened: with why it was not.
    demo_started: the demo PBX answers; with it, and with the places of the provider that it plays.

    Args:
        paths: tells where everything is kept; None where nothing is.

    Attributes:
        paths, store: where everything is kept, None where nothing is.
    """

    ready = Signal()
    opened = Signal(object)
    not_opened = Signal(Exception)
    demo_started = Signal(object)

    def __init__(self, jobs: "JobRunner", paths: "Callable[[], Paths] | None", parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._warming = Warming(pieces(QGuiApplication.primaryScreen().devicePixelRatio()), self)
        self._warming.then(self.ready.emit)
        self.paths = paths() if paths is not None else None
        self.store = Store(self.paths.store) if self.paths is not None else None

    def end_on_signals(self, end: "Callable[[], None]") -> None:
        """End by signals of the system from now on. Before the first paint there is nothing that could be lost."""
        end_on_signals(self, end)

    def begin(
        self,
        backstage: "Once[Backstage]",
        connection: "Once[Connection]",
        crashes: "CrashReports | None",
        *,
        demo: bool,
    ) -> None:
        """Begin every job."""
        self._jobs.run(lambda _stop: _import(backstage), self._imported, self._not_imported)
        if self.paths is not None and self.store is not None:
            self._open(self.paths, self.store, backstage, connection())
        if crashes is not None:
            self._jobs.run(partial(crashes.write_to, self.paths), self._warm, self._not_warm)
        if demo:
            self._jobs.run(lambda _stop: backstage().start_demo_pbx(), self.demo_started.emit, self._demo_failed)
        self._jobs.run(lambda stop: backstage().warm_up(stop), self._warm, self._not_warm)

    def _open(self, paths: "Paths", store: Store, backstage: "Once[Backstage]", connection: "Connection") -> None:
        connection.use(lambda: backstage().register(store))
        self._jobs.run(lambda _stop: backstage().start_log(paths), self._warm, self._not_warm)
        self._jobs.run(lambda _stop: backstage().open_channels(store, connection), self._opened, self.not_opened.emit)

    def end(self) -> None:
        """Begin nothing more, and let the store wait for nobody: the process ends."""
        self._warming.end()
        if self.store is not None:
            self.store.database.hurry()

    def _imported(self, _nothing: None) -> None:
        self._warming.begin()

    def _not_imported(self, error: Exception) -> None:
        self._imported(None)  # each window imports what it needs, then
        self._not_warm(error)

    def _opened(self, left: "LeftWork") -> None:
        self._warming.then(partial(self.opened.emit, left))

    def _demo_failed(self, error: Exception) -> None:
        raise error

    def _warm(self, _nothing: None) -> None:
        """Nothing to do: the first connection finds everything imported."""

    def _not_warm(self, _error: Exception) -> None:
        """Nothing to say: the first connection meets the same error and says it."""


def _import(backstage: "Once[Backstage]") -> None:
    load_of_python()
    backstage()
