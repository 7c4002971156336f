"""The composition root: builds everything once and passes it on by constructor."""

import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from core.command.console import complain
from core.command.no_windows import NO_FONTS, CannotStart
from core.errors import AppError, plain
from core.program.paths import paths_for
from core.program.preferences import Preferences
from core.program.product import called
from core.secrets.vault import MemoryVault
from ui.application import Application
from ui.look import theme
from ui.look.languages import use_language
from ui.program.crash import CrashReports
from ui.program.qt_messages import QtMessages, has_font
from ui.single import OnlyOne, first_on

if TYPE_CHECKING:
    from core.secrets.vault import Vault

LISTEN_MS = 500
DEMO = "demo"
"""What is tried on the demo PBX lies in this folder below the data folder, if one was named."""
DESKTOP_ID = "io.github.message_channel_wizard.MessageChannelWizard"
"""Under this id Linux desktops find the name and icon that the package installed."""


def os_vault() -> "Vault":
    """The OS keyring."""
    from core.secrets.os_vault import open_vault

    return open_vault()


def memory_vault() -> "Vault":
    """Memory only: what belongs to the demo PBX is not kept."""
    return MemoryVault()


def make_application(arguments: Sequence[str], demo: bool = False) -> QApplication:
    """The QApplication with name, style and palette.

    Args:
        demo: where Qt lacks a library of the system, the process goes on as the demo without windows.

    Raises:
        CannotStart: no text could be shown. Where Qt itself gives up, the process ends with a sentence and status 2.
    """
    QtMessages(demo).install()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # QWizard's Windows style ignores the palette (white on white in dark mode); Fusion follows it everywhere.
        # As an argument: setStyle() hands out the style, and Python would make eleven enums for it before the window.
        app = QApplication([sys.argv[0], "-style", "Fusion", *arguments])
    if not has_font(app):
        raise CannotStart(NO_FONTS)
    app.setApplicationName("Message Channel Wizard")
    app.setApplicationDisplayName("Message Channel Wizard")
    app.setDesktopFileName(DESKTOP_ID)
    theme.apply(app)
    use_language(os.environ.get("MCW_LANGUAGE", ""))
    return app


def has_display() -> bool:
    """Whether Qt has something to show windows on. Asked before Qt starts, because Qt would abort."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(data_dir: Path | None, demo: bool) -> int:
    """The desktop application. Returns the exit status."""
    if not has_display():
        return _refuse(
            "There is no display for the windows: use `{program} send` to create channels from channel files, "
            "or `{program} tour` to see the application play its main job."
        )
    with ExitStack() as ending:
        try:
            app = make_application((), demo)
            crashes = CrashReports(app)
            crashes.install()
            application = _made(app, data_dir, demo, crashes, ending)
        except (CannotStart, AppError) as error:
            return _refuse("{program}: {why}", str(error))
        except OSError as error:
            return _refuse("{program}: The application cannot start ({why}).", plain(error))
        ending.callback(crashes.remove)
        if isinstance(application, int):
            return application
        application.ends_on_signals = True
        return app.exec()


def _refuse(sentence: str, why: str = "") -> int:
    complain(sentence.format(program=called(), why=why))
    return 2


def leave(status: int) -> NoReturn:
    """End the process after its windows, without Python's own end.

    That ends a thread which still works (a keyring that never answers) in the middle of C++ frames, and those free
    Python objects on their way out: one end of a hundred crashed.
    """
    app = QApplication.instance()
    if app is not None:
        app.shutdown()  # Qt hands the clipboard on here: what was copied outlives the window
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program on Windows has none
            stream.flush()
    os._exit(status)


def _made(
    app: QApplication, data_dir: Path | None, demo: bool, crashes: CrashReports, ending: ExitStack
) -> Application | int:
    """The application with its first window; the exit status where one runs already on this data folder."""
    if demo and data_dir is None:
        # What is tried on the demo PBX is gone afterwards, unless a folder was named for it.
        gone = Path(ending.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        return _demo(gone, crashes, ending)
    # Never the folder of the real work: its keys are in no keyring of the demo, which would note that they are gone.
    paths = paths_for(data_dir / DEMO if demo and data_dir is not None else data_dir)
    only = first_on(paths.data)
    if isinstance(only, int):
        return only
    ending.callback(only.close)
    if demo:
        return _hearing(only, _demo(paths.data, crashes, ending))
    preferences = _preferences(paths.preferences)
    if preferences.language:
        use_language(preferences.language)
    if preferences.theme:
        theme.choose(app, preferences.theme)
    application = Application(
        cache(os_vault), lambda: paths, crashes=crashes, preferences=preferences, rescue_to=_elsewhere
    )
    ending.callback(application.close)
    _hearing(only, application)
    # Path.exists() raises where the folder may not be looked into.
    application.open_home(is_new=not os.path.exists(paths.store))
    return application


def _elsewhere() -> Sequence[Path]:
    """Where what cannot be kept in the data folder may be kept: another disk, perhaps, or one with more room."""
    folders = [Path(tempfile.gettempdir())]
    with suppress(RuntimeError):  # this account has no home
        folders.insert(0, Path.home())
    return folders


def _hearing(only: OnlyOne, application: Application) -> Application:
    """The application, which comes to the front when a second start asks for it."""
    only.asked.connect(application.come_to_front)
    QTimer.singleShot(LISTEN_MS, only.listen)
    return application


def _demo(folder: Path, crashes: CrashReports, ending: ExitStack) -> Application:
    """The application on the demo PBX, with its first window."""
    application = Application(cache(memory_vault), partial(paths_for, folder), demo=True, crashes=crashes)
    ending.callback(application.close)
    application.open_wizard()
    return application


def _preferences(file: Path) -> Preferences:
    if not os.path.exists(file):  # Path.exists() raises where the folder may not be looked into
        return Preferences()
    # Imported here: the first start of all has no such file, and needs no json before its window.
    from core.program.preferences_file import load_preferences

    return load_preferences(file)
