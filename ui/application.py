"""Everything that lives as long as the process, and how its windows lead to each other."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from core.errors import NAME_SHOWN, plain
from core.once import Once
from core.pbx.login import PbxLogin
from core.program.preferences import Preferences
from core.program.product import started_with
from ui.gone import forget_with, let_go, let_go_when_finished
from ui.home.window import HomeWindow
from ui.jobs import Execute, GarbageOnGuiThread, Job, JobRunner, start_daemon_thread
from ui.look.languages import use_language
from ui.look.last_folder import use_folder
from ui.look.texts import failure_text
from ui.look.window_place import put_back
from ui.program.first_paint import FirstPaint
from ui.program.kept_choices import Choices
from ui.program.open_drafts import OpenDrafts
from ui.program.unsaved import Unsaved
from ui.single import bring_to_front

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.channel.directory import Directory
    from core.delivery.connection import Connection, Reached
    from core.demo.pbx import DemoPbx
    from core.desk.channels import KeptChannels
    from core.pbx.address import PbxAddress
    from core.program.paths import Paths
    from core.secrets.drawer import Drawer
    from core.secrets.vault import Vault
    from core.store.channels import Store
    from core.store.rows import KeptDraft, KnownPbx
    from ui.program.backstage import Backstage, LeftWork
    from ui.program.crash import CrashReports
    from ui.program.starting import Starting
    from ui.wizard.autosave import Autosave, HandedOver
    from ui.wizard.pages.pbx import PbxPage
    from ui.wizard.session import Session
    from ui.wizard.wizard import ChannelWizard

CLOSE_S = 2.0
"""So long the end waits for the PBX to take the login back."""
HURRIED_S = 0.8
"""So long the end of the process that a signal asks for waits for a save, and as long for the PBX."""
SAVED_MS = 50
BEHIND_PBX = 1
"""The page of a new channel's type: the PBX, which is known, is tested meanwhile."""
KEYS_S = 3.0
"""At the end of the process typed keys have so long to get into the keyring."""
ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app.svg"


class Application(QObject):
    """Everything that lives as long as the process: jobs, the connection, the vault, the store, the windows.

    Args:
        vault, paths: tell where secrets are kept, and where drafts and PBXs are; asked after the first paint. Without
            paths nothing is remembered, and there is no home window.
        demo: use the built-in demo PBX. crashes: hears of what nobody foresaw.
        rescue_to: folders into one of which goes what the data folder does not take at the end.

    Attributes:
        ends_on_signals: a signal of the system ends it, once its first window is painted.
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
        rescue_to: Sequence[Path] = (),
    ) -> None:
        super().__init__()
        self._garbage = GarbageOnGuiThread(self)
        self._crashes = crashes
        self.jobs = JobRunner(execute, self, crashes.tell if crashes else None)
        self._find_connection = Once(self._make_connection)
        self._find_vault = vault
        self._find_paths = paths
        self._choices = Choices(self.jobs, preferences or Preferences(), self)
        use_folder(self._choices.now.folder)
        self._backstage = self._make_backstage(None)
        self._known_paths: Paths | None = None
        self._store: Store | None = None
        self._channels: KeptChannels | None = None
        self._started = False
        self.ends_on_signals = False
        self._demo = demo
        self.demo_pbx: DemoPbx | None = None
        self._demo_places: Mapping[str, PbxAddress] | None = None
        self._starting: Starting | None = None
        self._drafts = OpenDrafts(self)
        self._reading: Job | None = None
        self._wanted = ""
        self._drafts.kept.connect(self._refresh_home_behind)
        self._drafts.not_ready.connect(self._tell_not_ready)
        self._unsaved = Unsaved(self, rescue_to, self)
        self._hurried = self._closed = False
        self.wizard: ChannelWizard | None = None
        self.home: HomeWindow | None = None

    def open_wizard(
        self,
        login: PbxLogin | None = None,
        own_login: PbxLogin | None = None,
        reached: "Reached | None" = None,
        *,
        at: int | None = None,
    ) -> "ChannelWizard":
        """Show a new wizard in place of the one that is open; painted first, it starts everything else.

        Args:
            own_login: this login, if its Client Secret was typed and no PBX has taken it yet.
            reached: what has answered for this login already.
            at: begin at this page, made a part a turn: other windows are painted already.
        """
        before = self.wizard
        if before is not None and before.isVisible() and not self._may_replace(before):
            return before
        self._open_no_other()
        # Imported here: home is the window that waits for it.
        from ui.wizard.new import new_wizard

        wizard = self.wizard = new_wizard(self.jobs, self._find_connection, self._drawer, login)
        session = wizard.session
        session.own_login = own_login
        session.practising = self._demo
        session.provider_places = self._demo_places
        session.find_login = self._find_login
        self._give_choices(session)
        self._follow(wizard)
        if self._channels is not None:
            session.use(self._channels)
        if login is not None and reached is not None:
            session.set_reached(login, reached)
        wizard.may_lose = partial(self._unsaved.may_close, wizard)
        if at is None:
            wizard.show()
        else:
            wizard.show_at(at)
        if before is not None:
            forget_with(before)
            let_go(before)
        if at is None and self._channels is not None:
            wizard.add_other_pages()
            wizard.make_ahead()
        if self._started:
            self._keep(None)
        else:
            FirstPaint(wizard, self.after_first_paint)
        return wizard

    def _follow(self, wizard: "ChannelWizard") -> None:
        """Hear of what is asked for in a wizard, and of its end; it stands where the last one stood."""
        session = wizard.session
        wizard.another_asked.connect(self._open_another)
        session.kept_ready.connect(self._close_ready)
        session.live_chat_asked.connect(self._open_live_chat)
        session.channel_asked.connect(self._show_on_pbx)
        wizard.closing.connect(self._refresh_home)
        put_back(wizard, self._choices.now.wizard_place)
        wizard.closing.connect(self._keep_wizard_place)

    def _give_choices(self, session: "Session") -> None:
        """What was chosen before, and where what is chosen now is kept."""
        session.country, session.installed_by = self._choices.now.country, self._choices.now.installed_by
        session.country_chosen.connect(self._choices.keep_country)
        session.columns = self._choices.now.columns
        session.columns_chosen.connect(self._choices.keep_columns)
        session.installer_named.connect(self._keep_installer)

    def _may_replace(self, wizard: "ChannelWizard") -> bool:
        """Whether this wizard is closed now; one that creates a channel stays, comes to the front and says so."""
        if wizard.is_busy:
            wizard.say_busy()
        elif wizard.close():
            return True
        bring_to_front(wizard)
        return False

    @property
    def connection(self) -> "Connection":
        """The way to the PBX, one for all windows."""
        return self._find_connection()

    def _make_connection(self) -> "Connection":
        # Imported here: the first window is painted before anybody connects.
        from core.delivery.connection import Connection

        return Connection()

    def _find_login(self, base_url: str) -> PbxLogin:
        """The login to a PBX by its address; called on a worker's thread."""
        return self._backstage().login(self._channels, base_url)

    def open_home(self, *, is_new: bool = False) -> HomeWindow:
        """Show the home window; if it is the first one, everything starts after its first paint.

        Args:
            is_new: nothing is kept on this computer yet.
        """
        home = self._home()
        if is_new:
            home.begin_empty()
        home.show()
        bring_to_front(home)
        if not self._started:
            FirstPaint(home, self.after_first_paint)
        return home

    def _drawer(self) -> "Drawer":
        """Where secrets are kept, with the index of their names once it is known where the store is."""
        return self._backstage().drawer()

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
        self._closed = True
        self._drafts.finish(HURRIED_S if self._hurried else KEYS_S)
        self._unsaved.write_elsewhere()
        self._drafts.let_go()
        if self._starting is not None:
            self._starting.end()
        self.jobs.shutdown()
        if self._find_connection.is_made:
            self.connection.close(HURRIED_S if self._hurried else CLOSE_S)
        if self.demo_pbx is not None:
            self.demo_pbx.stop()
        home, self.home = self.home, None
        if home is not None:
            home.deleteLater()

    def _home(self) -> HomeWindow:
        if self.home is None:
            self.home = self._new_home()
        return self.home

    def _new_home(self) -> HomeWindow:
        home = HomeWindow(self.jobs, self._choices.now)
        put_back(home, self._choices.now.home_place)
        home.closing.connect(self._keep_home_place)
        home.installer_named.connect(self._keep_installer)
        home.about_asked.connect(self._show_about)
        home.demo_asked.connect(self._open_demo)
        home.forgetting_chosen.connect(self._choose_forgetting)
        home.language_chosen.connect(self._speak)
        home.theme_chosen.connect(self._choices.choose_theme)
        home.new_asked.connect(self._open_new_on)
        home.file_asked.connect(self._open_new_from)
        home.open_asked.connect(self._open_kept)
        home.free = self._free
        home.is_open = self._is_open
        home.may_lose = partial(self._unsaved.may_close, home)
        home.created.connect(self._learn)
        return home

    def _free(self, draft_id: str) -> bool:
        """Close the wizard that has a draft open, which is deleted then; not while it creates the channel."""
        if self.wizard is None or not self._is_open(draft_id):
            return True
        return not self.wizard.is_busy and self.wizard.close()

    def _is_open(self, draft_id: str) -> bool:
        wizard = self.wizard
        return wizard is not None and wizard.isVisible() and wizard.session.draft_id == draft_id

    def _learn(self, draft_id: str, channel_id: int) -> None:
        """A channel was created from home; it may be open in the wizard."""
        wizard = self.wizard
        if wizard is not None and wizard.session.draft_id == draft_id and wizard.session.created_id is None:
            self._drafts.overtaken(wizard, channel_id)

    def _open_another(self) -> None:
        """One more on the PBX of the wizard before: which one is no question any more."""
        assert self.wizard is not None
        session = self.wizard.session
        self.open_wizard(session.login, session.unkept_login, session.reached, at=BEHIND_PBX)

    def _open_new_on(self, pbx: "KnownPbx | None") -> None:
        """A new channel on this PBX; where none is named, the person chooses it."""
        if pbx is not None:
            self.open_wizard(self._login_of(pbx), at=BEHIND_PBX)
        else:
            self._open_new()

    def _open_new_from(self, file: str, pbx: "KnownPbx | None") -> None:
        """A new channel with what a file has for it: each page takes what it can use."""
        before = self.wizard
        self._open_new_on(pbx)
        if self.wizard is not None and self.wizard is not before:
            self.wizard.session.file = file

    def _open_live_chat(self, base_url: str) -> None:
        """In the windows of its own, before what that PBX has; the wizard is left."""
        if self._channels is not None and (self.wizard is None or self._may_replace(self.wizard)):
            self.open_home().board.ask_live_chat(base_url)

    def _show_on_pbx(self, base_url: str, name: str) -> None:
        """A channel as its PBX has it; the wizard stays as it is."""
        if self._channels is not None:
            self.open_home().board.show_channel(base_url, name)

    def _open_new(self) -> None:
        at = 0 if self._channels is not None else None
        if self.wizard is None:
            self.open_wizard(at=at)
        else:
            self.open_wizard(self.wizard.session.login, self.wizard.session.unkept_login, at=at)

    def _login_of(self, pbx: "KnownPbx") -> PbxLogin:
        """The login of a PBX as far as it is known without the drawer."""
        demo = self.demo_pbx
        if demo is not None and pbx.base_url == demo.base_url:
            return PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
        return login_of(pbx)

    def _open_no_other(self) -> None:
        """What is asked for counts, and none that was asked for before and comes only now."""
        self.jobs.drop(self._reading)
        self._reading, self._wanted = None, ""

    def _open_when_saved(self, draft_id: str, path: str) -> None:
        if draft_id == self._wanted:
            self._open_kept(draft_id, path)

    def _open_kept(self, draft_id: str, path: str = "") -> None:
        self._open_no_other()
        wizard = self.wizard
        if wizard is not None and wizard.isVisible() and wizard.session.draft_id == draft_id:
            bring_to_front(wizard)
            if path and not wizard.is_busy:
                wizard.go_on_at(path)
        elif wizard is not None and wizard.is_busy:
            self._may_replace(wizard)
        elif (alone := self._drafts.alone_with(draft_id)) is not None:
            self._take_over(alone, path)
        elif self._drafts.is_saving(draft_id):
            # It may be this draft that is being saved, by a wizard that was closed while the store was held.
            self._wanted = draft_id
            QTimer.singleShot(SAVED_MS, self, partial(self._open_when_saved, draft_id, path))
        elif self._channels is not None:
            backstage, store = self._backstage, self._channels.store
            work = partial(_read_draft, backstage, store, draft_id)
            self._reading = self.jobs.run(work, partial(self._draft_read, path), self._not_opened)

    @property
    def backstage(self) -> "Once[Backstage]":
        """What goes on behind the windows."""
        return self._backstage

    @property
    def autosaves(self) -> "tuple[Autosave, ...]":
        return self._drafts.all

    def _take_over(self, alone: "Autosave", path: str) -> None:
        """Go on with what a wizard that was closed could not keep: the store has something older."""
        handed, before = alone.hand_over(), self.wizard
        wizard = self.open_wizard(handed.login, handed.own_login)
        if wizard is not before:
            self._resume(wizard, handed.kept, handed)
            wizard.go_on_at(path)

    def _draft_read(self, path: str, found: "tuple[KeptDraft, KnownPbx | None] | None") -> None:
        if found is None:
            if self.home is not None:
                self.home.board.notices.tell_gone()
                self.home.board.refresh()
        else:
            kept, pbx = found
            login = login_of(pbx) if pbx is not None else PbxLogin(kept.base_url)
            before = self.wizard
            wizard = self.open_wizard(login.with_client_id(kept.client_id or login.client_id))
            if wizard is not before:
                self._resume(wizard, kept)
                wizard.go_on_at(path)

    def after_first_paint(self) -> None:
        """Start what waited for the first window: log, demo PBX, store, and the imports of the first connection."""
        # Imported here: nothing of it is painted first.
        from ui.program.starting import Starting

        self._started = True
        if self.home is not None:
            self.home.welcome()
        QGuiApplication.setWindowIcon(QtGui.QIcon(str(ICON)))
        starting = self._starting = Starting(self.jobs, self._find_paths, self)
        if self.ends_on_signals:
            starting.end_on_signals(self.end)
        starting.ready.connect(self._add_pages)
        starting.opened.connect(self._show_channels)
        starting.not_opened.connect(self._not_opened)
        starting.demo_started.connect(self._demo_started)
        if starting.paths is not None:
            self._keep_at(starting.paths, starting.store)
        starting.begin(self._backstage, self._find_connection, self._crashes, demo=self._demo)

    def _keep_at(self, paths: "Paths", store: "Store | None") -> None:
        """From here on it is known where everything is kept."""
        self._known_paths, self._store = paths, store
        # The drawer of the one before had no index.
        backstage = self._backstage = self._make_backstage(store)
        self._choices.keep_by(lambda preferences: backstage().keep_preferences(paths, preferences))
        self._keep(None)

    def _make_backstage(self, store: "Store | None") -> "Once[Backstage]":
        forgets = bool(self._choices.now.forget_keys)
        return Once(partial(_open_backstage, self._find_vault, store, forgets))

    def _demo_started(self, started: "tuple[DemoPbx, Mapping[str, PbxAddress] | None]") -> None:
        demo_pbx, self._demo_places = started
        self.demo_pbx = demo_pbx
        if self.wizard is not None:
            self.wizard.session.provider_places = self._demo_places
            self.wizard.session.login = PbxLogin(demo_pbx.base_url, demo_pbx.client_id, demo_pbx.client_secret)
            page = self._first_page()
            page.fill()
            page.show_notice(
                self.tr("This is the built-in demo PBX: try everything, nothing here reaches a real PBX.")
            )

    def _add_pages(self) -> None:
        if self.wizard is not None:
            self.wizard.add_other_pages()

    def _show_channels(self, left: "LeftWork", new: HomeWindow | None = None) -> None:
        """The store was read: show the home window, made a part a turn, and bring back what a crash interrupted.

        Args:
            new: the window that is being made, where there is none yet.
        """
        if self._closed:
            return  # between two turns
        home = self.home or new or self._new_home()
        if home.make_ahead():
            QTimer.singleShot(1, self, partial(self._show_channels, left, home))
            return
        # Not before: what is asked meanwhile of a window that has no channels yet would be lost.
        self.home, self._channels = home, left.channels
        home.use(left.channels)
        home.board.sweep()
        home.board.settle_open()
        self._arrange_windows(left, home)
        if self.wizard is not None:
            self.wizard.session.use(left.channels)
            self.wizard.make_ahead()

    def _arrange_windows(self, left: "LeftWork", home: HomeWindow) -> None:
        wizard = self.wizard
        if wizard is not None and not wizard.isVisible() and not home.isVisible():
            return  # the only window was closed before this one was ready: the application is ending
        if wizard is None and left.kept is not None:
            wizard = self.open_wizard()
        if wizard is not None and self._first_page().is_untouched:
            if left.pbx is not None and not self._demo:
                wizard.session.login = login_of(left.pbx)
                self._first_page().fill()
                self._keep(None)  # what was filled in is not typed
            if left.kept is not None:
                self._resume(wizard, left.kept)
        if not home.isVisible():
            # Behind the wizard, which the person works in already.
            # Qt is made when it is first named: 12 ms, which the first window does not wait for.
            quietly = QtCore.Qt.WidgetAttribute.WA_ShowWithoutActivating
            home.setAttribute(quietly)
            home.show()
            home.setAttribute(quietly, False)
        if wizard is not None:
            bring_to_front(wizard)

    def _resume(self, wizard: "ChannelWizard", kept: "KeptDraft", handed: "HandedOver | None" = None) -> None:
        """Go on with a draft where it was left."""
        session = wizard.session
        session.draft = kept.draft
        if kept.base_url != session.login.base_url:
            session.login = PbxLogin(kept.base_url)
        session.login = session.login.with_client_id(kept.client_id or session.login.client_id)
        self._first_page().fill()
        self._keep(kept, handed)
        wizard.resume_at(kept.page)
        text = self.tr("Your channel has not been created yet. Your entries are kept.")
        name = plain(kept.draft.name, NAME_SHOWN)
        if name:
            text = self.tr("The channel “{name}” has not been created yet. Your entries are kept.")
            wizard.setWindowTitle(name)
            self._first_page().name_channel(name)
        self._first_page().show_notice(text.format(name=name))
        if self._store is not None and kept.base_url:
            backstage, store, base_url = self._backstage, self._store, kept.base_url
            self.jobs.run(
                lambda _stop: backstage().lists_last_seen(store, base_url),
                partial(self._lists_read, session),
                self._not_warm,
            )

    def _lists_read(self, session: "Session", seen: "tuple[Directory, float] | None") -> None:
        if self.wizard is not None and self.wizard.session is session:  # no other was opened meanwhile
            session.last_seen = seen
            session.directory_changed.emit()

    def _keep(self, kept: "KeptDraft | None", handed: "HandedOver | None" = None) -> None:
        """From here on what is typed in the open wizard is kept: the draft that was left, or a new one."""
        if self.wizard is not None and self._store is not None:
            self._drafts.keep(self.wizard, self._store, kept, handed)

    def _tell_not_ready(self, name: str, why: Exception) -> None:
        if self.home is not None:
            self.home.board.notices.tell_not_ready(name, why)
            self.home.board.refresh()

    def _close_ready(self) -> None:
        if self.wizard is not None and self._drafts.keep_ready():
            self.wizard.close()
            self.open_home()

    # Choices

    def _speak(self, language: str) -> None:
        """Change the language: the windows are made anew, with everything typed in its place."""
        self._choices.prefer(language=language)
        use_language(language)
        wizard, home, channels = self.wizard, self.home, self._channels
        shown = wizard if wizard is not None and wizard.isVisible() else None
        step = shown.currentId() if shown is not None else 0
        # Where something is under way new windows speak the new language, and those that are open the old one.
        if home is not None and not (home.may_be_replaced and home.may_close()):
            return
        if shown is not None and not shown.close():
            return
        self.home = None
        if channels is not None:
            made = self.open_home()
            made.use(channels)
            if home is not None:
                made.board.acts.take_over(home.board.acts)
        if home is not None:
            home.close()
            let_go(home)
        if shown is not None:
            self._open_again(shown.session, step)

    def _open_again(self, session: "Session", step: int) -> None:
        """What stood in a wizard that was closed, in a new one; where nothing was typed, a new one at its step."""
        if self._drafts.has(session.draft_id):
            self._open_kept(session.draft_id)
        elif session.created_id is None:
            self.open_wizard(session.login, session.unkept_login, session.reached, at=min(step, BEHIND_PBX))

    def _keep_home_place(self) -> None:
        if self.home is not None:
            self._choices.keep_place("home_place", self.home)

    def _keep_wizard_place(self) -> None:
        if self.wizard is not None:
            self._choices.keep_place("wizard_place", self.wizard)

    def _keep_installer(self, name: str) -> None:
        self._choices.prefer(installed_by=name)
        if self.home is not None:
            self.home.board.installed_by = name
        if self.wizard is not None:
            self.wizard.session.installed_by = name

    def _choose_forgetting(self, forgets: bool) -> None:
        self._choices.prefer(forget_keys="yes" if forgets else "")
        self._drawer().forgets_created = forgets

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
        """A save of the wizard that was closed has come into the store now."""
        if self.wizard is not None and not self.wizard.isVisible():
            self._refresh_home()

    def _refresh_home(self) -> None:
        # Only when all who hear that the wizard closes are done: the draft is saved by one of them.
        QTimer.singleShot(0, self, self._show_made)

    def _show_made(self) -> None:
        # Before the channels are there, home has no board yet, and one that is closing needs none.
        if self.home is not None and self.wizard is not None and self._channels is not None:
            left = not self.wizard.isVisible() and not self._drafts.makes_ready
            if left and self.wizard.leave_search():
                self.home.board.settle_open()
            self.home.board.show_made(self.wizard.session.draft_id, closed=left)
            self._unsaved.tell_at_home()

    def _not_opened(self, error: Exception) -> None:
        """The store cannot be used: say so; everything else goes on."""
        if self.wizard is None:
            self.open_wizard()
        self._first_page().show_notice(failure_text(error))
        if self.home is not None and self._known_paths is not None:
            self.home.board.notices.tell_unreadable(error, self._known_paths.data)

    def _first_page(self) -> "PbxPage":
        assert self.wizard is not None
        return cast("PbxPage", self.wizard.page(self.wizard.startId()))

    def _not_warm(self, _error: Exception) -> None:
        """Nothing to say: the first connection meets the same error and says it."""


def login_of(pbx: "KnownPbx") -> PbxLogin:
    """The login of a PBX as far as the store knows it."""
    return PbxLogin(pbx.base_url, pbx.client_id)


def _open_backstage(find_vault: "Callable[[], Vault]", store: "Store | None", forgets: bool) -> "Backstage":
    """What goes on behind the windows; the first call imports it, and a worker makes that call."""
    from ui.program.backstage import Backstage

    return Backstage(find_vault, store, forgets)


def _read_draft(
    backstage: "Once[Backstage]", store: "Store", draft_id: str, _stop: object
) -> "tuple[KeptDraft, KnownPbx | None] | None":
    return backstage().kept_draft(store, draft_id)
