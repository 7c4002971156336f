"""The composition root: builds everything once and passes it on by constructor."""

import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from core.connection import Connection, PbxLogin, warm_up
from core.stop import Stop
from ui import theme
from ui.crash import CrashReports
from ui.jobs import Execute, GarbageOnGuiThread, JobRunner, start_daemon_thread
from ui.pages.pbx import PbxPage
from ui.texts import failure_text
from ui.wizard import ChannelWizard, Page, Session

if TYPE_CHECKING:
    from core.demo_pbx import DemoPbx
    from core.paths import Paths
    from core.store import KeptDraft, KnownPbx
    from core.vault import SessionVault

UNPAINTED_MS = 500
ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"
DESKTOP_ID = "io.github.message_channel_wizard.MessageChannelWizard"
"""Under this id Linux desktops find the name and icon that the package installed."""
NO_DISPLAY = (
    "There is no display for the windows: use `main.py send` to create channels from channel files, "
    "or `main.py tour` to see the application play its main job."
)


class Application(QObject):
    """Everything that lives as long as the process: jobs, the connection, the vault, the open wizard.

    Args:
        vault, paths: tell where secrets are kept, and where drafts and PBXs are; asked after the first paint. Without
            paths nothing is remembered.
        demo: use the built-in demo PBX. crashes: hears of what nobody foresaw.
    """

    def __init__(
        self,
        vault: "Callable[[], SessionVault]",
        paths: "Callable[[], Paths] | None" = None,
        *,
        demo: bool = False,
        execute: Execute = start_daemon_thread,
        crashes: CrashReports | None = None,
    ) -> None:
        super().__init__()
        self._garbage = GarbageOnGuiThread(self)
        self._crashes = crashes
        self.jobs = JobRunner(execute, self, crashes.tell if crashes else None)
        self.connection = Connection()
        self._vault = vault
        self._find_paths = paths
        self._paths: Paths | None = None
        self._demo = demo
        self._demo_pbx: DemoPbx | None = None
        self.wizard: ChannelWizard | None = None

    def open_wizard(self, login: PbxLogin | None = None) -> ChannelWizard:
        """Show a new wizard, and after its first paint warm up what the first connection needs."""
        session = Session(self.jobs, self.connection, self._vault, login=login)
        session.practising = self._demo
        before = self.wizard
        self.wizard = ChannelWizard(session, PbxPage(session), other_pages)
        self.wizard.another_asked.connect(self._open_another)
        self.wizard.show()
        if before is None:
            FirstPaint(self.wizard, self.after_first_paint)
        else:
            before.close()
            before.deleteLater()
            self._keep(None)
        return self.wizard

    def close(self) -> None:
        """Stop what runs, give the login back, stop the demo PBX."""
        self.jobs.shutdown()
        self.connection.close()
        if self._demo_pbx is not None:
            self._demo_pbx.stop()

    def _open_another(self) -> None:
        if self.wizard is not None:
            self.open_wizard(self.wizard.session.login)

    def after_first_paint(self) -> None:
        """Start what waited for the first window: log, demo PBX, store, and the imports of the first connection."""
        if self.wizard is not None:
            self.wizard.add_other_pages()
            QGuiApplication.setWindowIcon(QIcon(str(ICON)))
        if self._find_paths is not None:
            self._paths = self._find_paths()
            self.jobs.run(partial(start_log, self._paths), self._warm, self._not_warm)
            self.jobs.run(partial(last_work, self._paths.store), self._resume, self._not_resumed)
        if self._crashes is not None:
            self.jobs.run(partial(self._crashes.write_to, self._paths), self._warm, self._not_warm)
        if self._demo:
            self.jobs.run(start_demo_pbx, self._demo_started, self._demo_failed)
        self.jobs.run(warm_up, self._warm, self._not_warm)

    def _demo_started(self, demo_pbx: "DemoPbx") -> None:
        self._demo_pbx = demo_pbx
        if self.wizard is not None:
            login = PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)
            self.wizard.session.login = login
            page = self._first_page()
            page.load()
            page.show_notice(
                self.tr("This is the built-in demo PBX: try everything, nothing here reaches a real PBX.")
            )

    def _demo_failed(self, error: Exception) -> None:
        raise error

    def _warm(self, _nothing: None) -> None:
        """Nothing to do: the first connection finds everything imported."""

    def _resume(self, work: "LastWork") -> None:
        """Bring back the PBX and the draft that were left, unless the person has begun to type already."""
        if self.wizard is None:
            return
        session, page = self.wizard.session, self._first_page()
        kept = work.kept if page.is_untouched else None
        if page.is_untouched and work.pbx is not None:
            session.login = PbxLogin(work.pbx.base_url, work.pbx.client_id, "", work.pbx.pin)
            page.load()
        if kept is not None:
            session.draft = kept.draft
            page.show_notice(
                self.tr("The channel “{name}” was not created yet; what you typed is still here.").format(
                    name=kept.draft.name
                )
            )
        self._keep(kept)

    def _keep(self, kept: "KeptDraft | None") -> None:
        """From here on what is typed in the open wizard is kept: the draft that was left, or a new one."""
        if self.wizard is None or self._paths is None:
            return
        from core.store import Store
        from ui.autosave import Autosave

        autosave = Autosave(self.wizard.session, Store(self._paths.store), kept)
        self.wizard.closing.connect(autosave.save_now)
        if kept is not None:
            autosave.fetch_secrets()

    def _not_resumed(self, error: Exception) -> None:
        """The store cannot be used: say so; everything else goes on."""
        if self.wizard is not None:
            self._first_page().show_notice(failure_text(error))

    def _first_page(self) -> PbxPage:
        assert self.wizard is not None
        page = self.wizard.page(self.wizard.startId())
        assert isinstance(page, PbxPage)
        return page

    def _not_warm(self, _error: Exception) -> None:
        """Nothing to say: the first connection meets the same error and says it."""


class FirstPaint(QObject):
    """Calls a function once, right after a widget was painted for the first time, or when that takes too long."""

    def __init__(self, watched: QObject, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then: Callable[[], None] | None = then
        watched.installEventFilter(self)
        # A window that starts minimised is not painted; what waits for it must come all the same.
        QTimer.singleShot(UNPAINTED_MS, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._call)
        return False

    def _call(self) -> None:
        if self._then is not None:
            then, self._then = self._then, None
            then()


def other_pages(session: Session) -> list[Page]:
    """The pages behind the first, in their order. Imported when they are made: the first window does not wait."""
    from ui.pages.account import AccountPage
    from ui.pages.channel_type import ChannelTypePage
    from ui.pages.options import OptionsPage
    from ui.pages.result import ResultPage
    from ui.pages.review import ReviewPage
    from ui.pages.routing import RoutingPage

    in_order = (ChannelTypePage, AccountPage, RoutingPage, OptionsPage, ReviewPage, ResultPage)
    return [page(session) for page in in_order]


@dataclass(frozen=True, slots=True)
class LastWork:
    """What was left at the last end: the PBX used last, and the draft that is not created yet."""

    pbx: "KnownPbx | None"
    kept: "KeptDraft | None"


def last_work(store_path: Path, _stop: Stop) -> LastWork:
    """Read the store; errors as of `Store`."""
    from core.store import Store

    store = Store(store_path)
    return LastWork(store.last_pbx(), store.last_draft())


def os_vault() -> "SessionVault":
    """The OS keyring, or memory where there is none."""
    from core.vault import SessionVault, open_vault

    return SessionVault(open_vault())


def memory_vault() -> "SessionVault":
    """Memory only: what belongs to the demo PBX is not kept."""
    from core.vault import MemoryVault, SessionVault

    return SessionVault(MemoryVault())


def find_paths(data_dir: Path | None) -> "Paths":
    """Where the application writes."""
    from core.paths import paths_for

    return paths_for(data_dir)


def start_log(paths: "Paths", _stop: Stop) -> None:
    """Begin the log."""
    from core.logs import start_log as start

    start(paths)


def start_demo_pbx(_stop: Stop) -> "DemoPbx":
    """Start the demo PBX on a loopback port of its own."""
    from core.demo_pbx import DemoPbx

    return DemoPbx().start()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication with name, style and palette."""
    qInstallMessageHandler(qt_message)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Message Channel Wizard")
    app.setApplicationDisplayName("Message Channel Wizard")
    app.setDesktopFileName(DESKTOP_ID)
    theme.apply(app)
    return app


def qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Send what Qt has to say to the log instead of the terminal."""
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
    # The offscreen platform says this for every window; it means nothing.
    if "propagateSizeHints" not in text:
        logging.getLogger("qt").log(level, "%s", text)


def has_display() -> bool:
    """Whether Qt has something to show windows on. Asked before Qt starts, because Qt would abort."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """The desktop application. Returns the exit status."""
    data_dir, demo = parse(arguments)
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - the only way left to say it
        return 2
    app = make_application(())
    crashes = CrashReports(app)
    crashes.install()
    if demo:
        application = Application(cache(memory_vault), demo=True, crashes=crashes)
    else:
        application = Application(cache(os_vault), partial(find_paths, data_dir), crashes=crashes)
    # A log-off or Ctrl+C must not leave the login on the PBX. The timer of the garbage lets Python see the signal.
    for which in (signal.SIGINT, signal.SIGTERM):
        signal.signal(which, lambda *_: app.quit())
    application.open_wizard()
    try:
        return app.exec()
    finally:
        crashes.remove()
        application.close()


def parse(arguments: Sequence[str]) -> tuple[Path | None, bool]:
    """The data folder, if one is named, and whether to use the demo PBX."""
    if not arguments:
        return None, False  # the usual start does not wait for the parser
    import argparse

    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Gives a Yeastar P-Series PBX its message channel.",
        epilog="Other commands: `main.py send --help`, `main.py tour --help`.",
    )
    parser.add_argument("--data-dir", type=Path, help="everything the application writes lives there")
    parser.add_argument("--demo", action="store_true", help="use the built-in demo PBX")
    options = parser.parse_args(arguments)
    return options.data_dir, options.demo
