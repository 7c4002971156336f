"""What becomes of an exception that nobody caught: one dialog, a report, and the application goes on."""

import faulthandler
import sys
import threading
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

import PySide6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.gone import let_go

if TYPE_CHECKING:
    from core.program.paths import Paths
    from core.stop import Stop
    from ui.program.crash_dialog import CrashDialog

_Hooks = tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any]]


class CrashReports(QObject):
    """Hears of every exception that nobody caught, on whichever thread, from `install` to `remove`.

    While the dialog is open, and for a fault that was shown before, nothing more is shown; each is written down.
    """

    _told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Reentrant: a destructor may fail on the very thread that is writing.
        self._lock = threading.RLock()
        self._before: _Hooks | None = None
        self._log: IO[str] | None = None
        self._shown: set[str] = set()
        self.dialog: CrashDialog | None = None
        self._told.connect(self._show_soon)

    def install(self) -> None:
        """Take over Python's three hooks."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        sys.unraisablehook = self._caught_in_destructor

    def remove(self) -> None:
        """Give the hooks back; no dialog comes any more."""
        with self._lock:
            if self._before is not None:
                sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
                self._before = None
            if self._log is not None:
                faulthandler.disable()
                self._log.close()
                self._log = None
        if self.dialog is not None:
            self.dialog.close()

    def write_to(self, paths: "Paths | None", _stop: "Stop") -> None:
        """From now on reports are written to the log folder too, and no core file is left. Called by a job."""
        from core.program.crash import keep_memory_private, open_crash_log

        keep_memory_private()
        log = open_crash_log(paths) if paths is not None else None
        with self._lock:
            if log is not None and self._before is not None:
                self._log = log
                faulthandler.enable(log)
            elif log is not None:
                log.close()

    def tell(self, error: BaseException) -> None:
        """Write a report and, if nothing like it was shown yet, show it. From any thread."""
        self._write(error, show=True)

    def _write(self, error: BaseException, show: bool) -> None:
        from core.program.uncaught import log_uncaught, report_of

        if not show:
            log_uncaught(error)
            return
        report = report_of(error, versions())
        with self._lock:
            if self._before is None:
                return
            log_uncaught(error)
            if self._log is not None:
                self._log.write(report.text + "\n")
                self._log.flush()
            # Under the lock: `remove` waits for it, so nothing is emitted by an object that is being destroyed.
            self._told.emit(report.places, report.text)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self.tell(error if error.__traceback__ is not None else error.with_traceback(trace))

    def _caught_in_thread(self, caught: Any) -> None:
        if not issubclass(caught.exc_type, SystemExit):
            self.tell(caught.exc_value if caught.exc_value is not None else caught.exc_type())

    def _caught_in_destructor(self, caught: Any) -> None:
        # Python went on already, and the person can do nothing about it: written, not shown.
        if caught.exc_value is not None:
            self._write(caught.exc_value, show=False)

    @Slot(str, str)
    def _show_soon(self, places: str, report: str) -> None:
        # From the event loop, not from within what has just failed.
        QTimer.singleShot(0, self, partial(self._show, places, report))

    def _show(self, places: str, report: str) -> None:
        if self._before is None or places in self._shown:
            return
        self._shown.add(places)
        if self.dialog is not None:
            self.dialog.add(report)
            return
        from ui.program.crash_dialog import CrashDialog

        self.dialog = CrashDialog(report)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot(int)
    def _closed(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            let_go(dialog)


def versions() -> Mapping[str, str]:
    """The versions of what the windows are made of, where they are known."""
    return {"PySide6": PySide6.__version__, "Qt": QtCore.qVersion()}
