"""The composition root: builds everything once and passes it on by constructor."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.connection import Connection, PbxLogin, warm_up
from core.stop import Stop
from core.store import Store, StoreUnusable
from ui import theme
from ui.jobs import Execute, GarbageOnGuiThread, JobRunner, start_daemon_thread
from ui.pages.account import AccountPage
from ui.pages.channel_type import ChannelTypePage
from ui.pages.options import OptionsPage
from ui.pages.pbx import PbxPage
from ui.pages.result import ResultPage
from ui.pages.review import ReviewPage
from ui.pages.routing import RoutingPage
from ui.wizard import ChannelWizard, Session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from core.demo_pbx import DemoPbx
    from core.vault import SessionVault
    from ui.autosave import Autosave

PAGES = (PbxPage, ChannelTypePage, AccountPage, RoutingPage, OptionsPage, ReviewPage, ResultPage)
NO_DISPLAY = (
    "There is no display for the windows: use `main.py send` to create channels from channel files, "
    "or `main.py tour` to see the application play its main job."
)


class Application(QObject):
    """Everything that lives as long as the process: jobs, the connection, the vault, the open wizard.

    Args:
        vault: where secrets are kept. store: where drafts and PBXs are kept; None remembers nothing.
        demo: use the built-in demo PBX.
    """

    def __init__(
        self,
        vault: "SessionVault",
        store: Store | None = None,
        *,
        demo: bool = False,
        execute: Execute = start_daemon_thread,
    ) -> None:
        super().__init__()
        self._garbage = GarbageOnGuiThread(self)
        self.jobs = JobRunner(execute, self)
        self.connection = Connection()
        self._vault = vault
        self._store = store
        self._demo = demo
        self._demo_pbx: DemoPbx | None = None
        self._after_warm_up: list[Callable[[], None]] = []
        self.wizard: ChannelWizard | None = None

    def open_wizard(self, login: PbxLogin | None = None) -> ChannelWizard:
        """Show a new wizard, and after its first paint warm up what the first connection needs."""
        session = Session(self.jobs, self.connection, self._vault, login=login)
        session.practising = self._demo
        autosave = self._resume(session)
        before = self.wizard
        self.wizard = ChannelWizard(session, [page(session) for page in PAGES])
        self.wizard.another_asked.connect(self._open_another)
        if autosave is not None:
            self.wizard.closing.connect(autosave.save_now)
        self.wizard.show()
        if before is None:
            FirstPaint(self.wizard.page(self.wizard.startId()), self.after_first_paint)
        else:
            before.close()
            before.deleteLater()
        return self.wizard

    def _resume(self, session: Session) -> "Autosave | None":
        """Bring back the draft and the PBX that were left; from here on the draft is kept."""
        if self._store is None:
            return None
        from ui.autosave import Autosave

        kept = None
        try:
            kept = self._store.last_draft()
            pbx = self._store.last_pbx()
        except StoreUnusable as error:
            session.store_trouble = error
        else:
            if pbx is not None and not session.login.base_url:
                session.login = PbxLogin(pbx.base_url, pbx.client_id, "", pbx.pin)
        if kept is not None:
            session.draft = kept.draft
        autosave = Autosave(session, self._store, kept)
        if kept is not None:
            self._after_warm_up.append(autosave.fetch_secrets)
        return autosave

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
        """Start what waited for the first window: the demo PBX, and the imports of the first connection."""
        if self._demo:
            self.jobs.run(start_demo_pbx, self._demo_started, self._demo_failed)
        self.jobs.run(warm_up, self._warm, self._not_warm)

    def _demo_started(self, demo_pbx: "DemoPbx") -> None:
        self._demo_pbx = demo_pbx
        if self.wizard is not None:
            session = self.wizard.session
            session.login = PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)
            page = self.wizard.page(self.wizard.startId())
            assert isinstance(page, PbxPage)
            page.load()

    def _demo_failed(self, error: Exception) -> None:
        raise error

    def _warm(self, _nothing: None) -> None:
        """What needs the keyring and waited for the first paint."""
        for act in self._after_warm_up:
            act()
        self._after_warm_up.clear()

    def _not_warm(self, _error: Exception) -> None:
        """Nothing to say: the first connection meets the same error and says it."""


class FirstPaint(QObject):
    """Calls a function once, right after a widget was painted for the first time."""

    def __init__(self, watched: QObject, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then = then
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


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
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Gives a Yeastar P-Series PBX its message channel.",
        epilog="Other commands: `main.py send --help`, `main.py tour --help`.",
    )
    parser.add_argument("--data-dir", type=Path, help="everything the application writes lives there")
    parser.add_argument("--demo", action="store_true", help="use the built-in demo PBX")
    options = parser.parse_args(arguments)
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - the only way left to say it
        return 2
    app = make_application(())
    from core.logs import start_log
    from core.paths import paths_for
    from core.vault import MemoryVault, SessionVault, open_vault

    paths = paths_for(options.data_dir)
    start_log(paths)
    if options.demo:
        application = Application(SessionVault(MemoryVault()), demo=True)
    else:
        application = Application(SessionVault(open_vault()), Store(paths.store))
    application.open_wizard()
    try:
        return app.exec()
    finally:
        application.close()
