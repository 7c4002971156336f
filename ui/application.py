"""Everything that lives as long as the process, and how its windows lead to each other."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from core.once import Once
from core.pbx.login import PbxLogin
from core.program.preferences import Preferences
from core.program.product import started_with
from ui.gone import let_go_when_finished
from ui.home.window import HomeWindow
from ui.jobs import Execute, GarbageOnGuiThread, JobRunner, start_daemon_thread
from ui.look.last_folder import use_folder
from ui.look.texts import failure_text
from ui.look.window_place import put_back
from ui.program.at_hand import AtHand
from ui.program.first_paint import FirstPaint
from ui.program.kept_choices import Choices
from ui.program.language_change import LanguageChange
from ui.program.resuming import Resuming
from ui.program.unsaved import Unsaved
from ui.program.wizards import Wizards
from ui.single import bring_to_front

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.delivery.connection import Connection
    from core.demo.pbx import DemoPbx
    from core.pbx.address import PbxAddress
    from core.program.paths import Paths
    from core.secrets.vault import Vault
    from core.store.channels import Store
    from ui.program.backstage import Backstage, LeftWork
    from ui.program.crash import CrashReports
    from ui.program.starting import Starting
    from ui.wizard.autosave import Autosave
    from ui.wizard.wizard import ChannelWizard

CLOSE_S = 2.0
"""So long the end waits for the PBX to take the login back."""
HURRIED_S = 0.8
"""So long the end of the process that a signal asks for waits for a save, and as long for the PBX."""
KEYS_S = 3.0
"""At the end of the process typed keys have so long to get into the keyring."""
ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"


class Application(QObject):
    """Everything that lives as long as the process: jobs, the connection, the vault, the store, the windows.

    Args:
        vault, paths: tell where secrets are kept, and where drafts and PBXs are; asked after the first paint. Without
            paths nothing is remembered, and there is no home window.
        demo: use the built-in demo PBX. crashes: hears of what nobody foresaw.
        rescue_to: tells folders into one of which goes what the data folder does not take at the end.

    Attributes:
        ends_on_signals: a signal of the system ends it, once its first window is painted. is_closed: it has ended.
        language: speaks another one.
    """

    def __init__(
        self,
        vault: "Callable[[], Vault]",
        paths: "Callable[[], Paths] | None" = None,
        *,
        demo: bool = False,
        execute: Execute = start_daemon_thread,
        crashes: "CrashReports | None" = None,
        preferences: Preferences | None = None,
        rescue_to: "Callable[[], Sequence[Path]]" = tuple,
    ) -> None:
        super().__init__()
        self._garbage = GarbageOnGuiThread(self)
        self._crashes = crashes
        self.jobs = JobRunner(execute, self, crashes.tell if crashes else None)
        self._find_connection = Once(self._make_connection)
        self._find_paths = paths
        self._choices = Choices(self.jobs, preferences or Preferences(), self)
        use_folder(self._choices.now.folder)
        self.at_hand = AtHand(vault, self._choices)
        self._known_paths: Paths | None = None
        self._home_is_old = False
        self.ends_on_signals = False
        self._demo = demo
        self._starting: Starting | None = None
        self.wizards = self._make_wizards()
        self.resuming = Resuming(self.wizards, self.jobs, self.at_hand, demo=demo)
        self.resuming.gone.connect(self._tell_gone)
        self.resuming.not_read.connect(self._not_opened)
        self._unsaved = Unsaved(self, rescue_to, self)
        self.wizards.may_lose = self._unsaved.may_close
        self._hurried = self.is_closed = self._is_unread = False
        self.home: HomeWindow | None = None
        self.language = LanguageChange(self, self._choices, self)

    def _make_wizards(self) -> Wizards:
        wizards = Wizards(
            self.jobs,
            self.at_hand,
            self._choices,
            self._find_connection,
            self.after_first_paint,
            self,
            demo=self._demo,
        )
        wizards.closing.connect(self._expect_first)
        wizards.closing.connect(self._refresh_home)
        wizards.kept_ready.connect(self.open_home)
        wizards.live_chat_asked.connect(self._open_live_chat)
        wizards.channel_asked.connect(self._show_on_pbx)
        wizards.installer_named.connect(self._keep_installer)
        wizards.drafts.kept.connect(self._refresh_home_behind)
        wizards.drafts.not_ready.connect(self._tell_not_ready)
        return wizards

    @property
    def wizard(self) -> "ChannelWizard | None":
        """The wizard that was opened last."""
        return self.wizards.wizard

    def open_wizard(self, login: PbxLogin | None = None, *, at: int | None = None) -> "ChannelWizard":
        """Show a new wizard; arguments as of `Wizards.open`."""
        return self.wizards.open(login, at=at)

    @property
    def connection(self) -> "Connection":
        """The way to the PBX, one for all windows."""
        return self._find_connection()

    def _make_connection(self) -> "Connection":
        # Imported here: the first window is painted before anybody connects.
        from core.delivery.connection import Connection

        return Connection()

    def open_home(self, *, is_new: bool = False) -> HomeWindow:
        """Show the home window; if it is the first one, everything starts after its first paint.

        Args:
            is_new: nothing is kept on this computer yet.
        """
        home = self.find_home()
        if is_new:
            home.begin_empty()
        home.show()
        bring_to_front(home)
        if not self.at_hand.started:
            FirstPaint(home, self.after_first_paint)
        return home

    def come_to_front(self) -> None:
        """Somebody started the application a second time."""
        window = self.wizard if self.wizard is not None and self.wizard.isVisible() else self.home
        if window is not None:
            # Not showNormal(): a maximised window stays one.
            window.setWindowState(window.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
            window.show()
            bring_to_front(window)

    def end(self) -> None:
        """A signal ends the process: nothing is asked, and it takes no longer than three seconds."""
        wizard = self.wizard
        if wizard is not None and wizard.isVisible():
            wizard.peek()
        self._hurried = True
        QCoreApplication.exit(0)

    def close(self) -> None:
        """Stop what runs, keep what was typed, give the login back, stop the demo PBX."""
        self.is_closed = True
        self.wizards.drop_coming()
        self.wizards.drafts.finish(HURRIED_S if self._hurried else KEYS_S)
        self._unsaved.write_elsewhere()
        self.wizards.drafts.let_go()
        if self._starting is not None:
            self._starting.end()
        self.jobs.shutdown()
        if self._find_connection.is_made:
            self.connection.close(HURRIED_S if self._hurried else CLOSE_S)
        if self.at_hand.demo_pbx is not None:
            self.at_hand.demo_pbx.stop()
        home, self.home = self.home, None
        if home is not None:
            home.deleteLater()

    def find_home(self) -> HomeWindow:
        """The home window, a new one where there is none."""
        if self.home is None:
            self.home = self._new_home()
        return self.home

    def _new_home(self) -> HomeWindow:
        home = HomeWindow(self.jobs, self._choices.now)
        put_back(home, self._choices.now.home_place)
        home.closing.connect(self.keep_home_place)
        home.installer_named.connect(self._keep_installer)
        home.about_asked.connect(self._show_about)
        home.demo_asked.connect(self._open_demo)
        home.forgetting_chosen.connect(self._choose_forgetting)
        home.language_chosen.connect(self.language.choose)
        home.theme_chosen.connect(self._choices.choose_theme)
        home.new_asked.connect(self.wizards.open_new_on)
        home.file_asked.connect(self.wizards.open_new_from)
        home.open_asked.connect(self.resuming.open)
        home.free = self.wizards.free
        home.is_open = self.wizards.is_open
        home.may_lose = partial(self._unsaved.may_close, home)
        home.created.connect(self.wizards.learn)
        return home

    def _open_live_chat(self, base_url: str) -> None:
        """In the windows of its own, before what that PBX has; the wizard is left."""
        if self.at_hand.channels is not None and self.wizards.make_way():
            self.open_home().board.turning.ask_live_chat(base_url)

    def _show_on_pbx(self, base_url: str, name: str) -> None:
        """A channel as its PBX has it; the wizard stays as it is."""
        if self.at_hand.channels is not None:
            self.open_home().board.turning.show_channel(base_url, name)

    @property
    def backstage(self) -> "Once[Backstage]":
        """What goes on behind the windows."""
        return self.at_hand.backstage

    @property
    def autosaves(self) -> "tuple[Autosave, ...]":
        return self.wizards.drafts.all

    def after_first_paint(self) -> None:
        """Start what waited for the first window: log, demo PBX, store, and the imports of the first connection."""
        if self.at_hand.started or self.is_closed:
            return  # two windows came before either was painted, or the only one has gone
        # Imported here: nothing of it is painted first.
        from ui.program.starting import Starting

        self.at_hand.started = True
        if self.home is not None:
            self.home.welcome()
        QGuiApplication.setWindowIcon(QtGui.QIcon(str(ICON)))
        starting = self._starting = Starting(self.jobs, self._find_paths, self)
        if self.ends_on_signals:
            starting.end_on_signals(self.end)
        starting.ready.connect(self.wizards.add_other_pages)
        starting.opened.connect(self._show_channels)
        starting.not_opened.connect(self._not_opened)
        starting.demo_started.connect(self._demo_started)
        if starting.paths is not None:
            self._keep_at(starting.paths, starting.store)
        starting.begin(self.at_hand.backstage, self._find_connection, self._crashes, demo=self._demo)

    def _keep_at(self, paths: "Paths", store: "Store | None") -> None:
        """From here on it is known where everything is kept."""
        self._known_paths = paths
        self.at_hand.keep_in(store)
        backstage = self.at_hand.backstage
        self._choices.keep_by(lambda preferences: backstage().keep_preferences(paths, preferences))
        self.wizards.keep(None)

    def _demo_started(self, started: "tuple[DemoPbx, Mapping[str, PbxAddress] | None]") -> None:
        self.at_hand.demo_pbx, self.at_hand.demo_places = started
        self.wizards.begin_demo()

    def _show_channels(self, left: "LeftWork", new: HomeWindow | None = None) -> None:
        """The store was read: show the home window, made a part a turn, and bring back what a crash interrupted.

        Args:
            new: the window that is being made, where there is none yet.
        """
        if self.is_closed:
            return  # between two turns
        home = self.home or new or self._new_home()
        if home.make_ahead():
            QTimer.singleShot(1, self, partial(self._show_channels, left, home))
            return
        # Not before: what is asked meanwhile of a window that has no channels yet would be lost.
        self.home, self.at_hand.channels = home, left.channels
        home.use(left.channels)
        home.board.deletion.sweep()
        home.board.settle_open()
        self._arrange_windows(left, home)
        self.wizards.use(left.channels)

    def _arrange_windows(self, left: "LeftWork", home: HomeWindow) -> None:
        wizard = self.wizard
        if wizard is not None and not wizard.isVisible() and not home.isVisible():
            return  # the only window was closed before this one was ready: the application is ending
        self.resuming.bring_back(left)
        if not home.isVisible():
            # Behind the wizard, which the person works in already.
            # Qt is made when it is first named: 12 ms, which the first window does not wait for.
            quietly = QtCore.Qt.WidgetAttribute.WA_ShowWithoutActivating
            home.setAttribute(quietly)
            home.show()
            home.setAttribute(quietly, False)
        if self.wizard is not None:
            bring_to_front(self.wizard)

    @property
    def is_opening(self) -> bool:
        """Whether the channels are still being read."""
        return self.at_hand.channels is None and not self._is_unread

    def _tell_gone(self) -> None:
        self.wizards.helps_next = False
        if self.home is not None:
            self.home.board.notices.tell_gone()
            self.home.board.refresh()

    def _tell_not_ready(self, name: str, why: Exception) -> None:
        if self.home is not None:
            self.home.board.notices.tell_not_ready(name, why)
            self.home.board.refresh()

    # Choices

    def keep_home_place(self) -> None:
        """Remember where home stands, and the folder of the last file."""
        if self.home is not None:
            self._choices.keep_place("home_place", self.home)

    def _keep_installer(self, name: str) -> None:
        self._choices.prefer(installed_by=name)
        if self.home is not None:
            self.home.board.installed_by = name
        if self.wizard is not None:
            self.wizard.session.installed_by = name

    def _choose_forgetting(self, forgets: bool) -> None:
        self._choices.prefer(forget_keys="yes" if forgets else "")
        self.at_hand.drawer().forgets_created = forgets

    def _open_demo(self) -> None:
        """In a process of its own: nothing of the demo comes near the real folder and keyring."""
        program, *arguments = started_with()
        QtCore.QProcess.startDetached(program, [*arguments, "--demo"])

    def _show_about(self) -> None:
        from ui.program.about import AboutDialog

        if self.home is not None:
            folder = self._known_paths.data if self._known_paths is not None else None
            dialog = AboutDialog(self.jobs, folder, self.home)
            let_go_when_finished(dialog)
            dialog.open()

    def _refresh_home_behind(self) -> None:
        """A save of the wizard has come into the store; while it is open, home is read when a person turns to it."""
        application = QGuiApplication.instance()
        wizard = self.wizards.opened
        if wizard is not None and not wizard.isVisible():
            self._refresh_home()
        elif isinstance(application, QGuiApplication) and not self._home_is_old:
            self._home_is_old = True
            application.focusWindowChanged.connect(self._turned_to)

    def _turned_to(self, window: "QtGui.QWindow | None") -> None:
        home, application = self.home, QGuiApplication.instance()
        if window is None or home is None or home.windowHandle() is not window:
            return
        self._home_is_old = False
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._turned_to)
        if self.at_hand.channels is not None:
            home.board.refresh()

    def _expect_first(self) -> None:
        """What the wizard has kept is not in the list of home until that is read."""
        if self._home_is_old and self.home is not None and self.at_hand.channels is not None:
            self.home.board.expect_first()

    def _refresh_home(self) -> None:
        # Only when all who hear that the wizard closes are done: the draft is saved by one of them.
        QTimer.singleShot(0, self, self._show_made)

    def _show_made(self) -> None:
        # Before the channels are there, home has no board yet, and one that is closing needs none.
        wizard = self.wizards.opened
        if self.home is not None and wizard is not None and self.at_hand.channels is not None:
            left = not wizard.isVisible() and not self.wizards.drafts.makes_ready
            if left and wizard.leave_search():
                self.home.board.settle_open()
            closed = left and not wizard.session.goes_on
            self.home.board.show_made(wizard.session.draft_id, closed=closed)
            self._unsaved.tell_at_home()

    def _not_opened(self, error: Exception) -> None:
        """The store cannot be used: say so; everything else goes on."""
        self._is_unread, self.wizards.helps_next = self.at_hand.channels is None, False
        self.wizards.say_on_first_page(failure_text(error))
        if self.home is not None and self._known_paths is not None:
            self.home.board.notices.tell_unreadable(error, self._known_paths.data)
