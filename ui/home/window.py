"""The home window: its table of channels and its actions; every change is a job, after which it is read anew."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTabWidget, QVBoxLayout, QWidget

from core.channel.directory import Directory
from core.errors import NAME_SHOWN, plain
from core.pbx.address import one_form
from core.program.preferences import Preferences
from core.store.rows import ChannelRow, ChannelState, waiting
from ui.home.actions import ChannelActions
from ui.home.banner import Banner
from ui.home.deletion import Deletion
from ui.home.detail import ChannelDetail
from ui.home.empty import NoChannels
from ui.home.files import ChannelFiles
from ui.home.menus import HomeMenus
from ui.home.rows import ChannelsModel
from ui.home.sender import Sender
from ui.home.table import ChannelsTable
from ui.home.told import Told
from ui.look.texts import failure_text, translated
from ui.look.theme import FRAME, GRID, Tone

if TYPE_CHECKING:
    from core.desk import Copied, KeptChannels, Overview
    from core.pbx.following import Following
    from core.secrets.entries import Swept
    from ui.home.detail import DuplicateDialog
    from ui.home.pbxs import PbxList
    from ui.home.rest import Rest
    from ui.home.trust import TrustAtHome
    from ui.jobs import JobRunner


LOOK_AGAIN_MS = 1000
"""After which what another window or command is sending is read anew, for as long as that lasts."""


class HomeWindow(QMainWindow):
    """Shows what the store holds; every change is a job, after which it is read anew.

    Signals:
        new_asked: a new channel. open_asked: a draft, by its id. closing: the window closes.
        forgetting_chosen: whether a channel's keys are deleted from here once it is created.
        about_asked: what this program is. installer_named: a sheet was made by this person.

    Attributes:
        installed_by: who was named last.
    """

    new_asked = Signal()
    about_asked = Signal()
    open_asked = Signal(str)
    closing = Signal()
    installer_named = Signal(str)
    forgetting_chosen = Signal(bool)

    def __init__(self, jobs: "JobRunner", preferences: Preferences | None = None) -> None:
        super().__init__()
        self._jobs = jobs
        self._channels: KeptChannels | None = None
        preferences = preferences or Preferences()
        self.installed_by = preferences.installed_by
        self._settling = self._damage_told = self._warned = False
        self.setObjectName("home")
        self.setWindowTitle(self.tr("Message Channel Wizard"))
        room = self.screen().availableSize()
        self.resize(min(1040, room.width() - FRAME[0]), min(640, room.height() - FRAME[1]))
        self._model = ChannelsModel()
        self._sender = Sender(jobs, self)
        self._told = Told()
        self._asked = self._answered = 0
        self._elsewhere = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._elsewhere.timeout.connect(self.refresh)
        self._way_out: tuple[str, Callable[[], None]] | None = None
        self._sender.progress.connect(self._show_progress)
        self._sender.told.connect(self._tell_outcome)
        self._sender.finished.connect(self.refresh)
        self._sender.followed.connect(self._tell_connection)
        self.banner, self.keyring_banner = Banner(), Banner("keyring")
        self.files = ChannelFiles(jobs, self.banner, self.refresh, self)
        self.files.only_here.connect(self._tell_only_here)
        self.deletion = Deletion(jobs, self.banner, self.refresh, self)
        self.deletion.left_behind.connect(self._tell_swept)
        self._actions = self._make_actions()
        self.addToolBar(self._actions.tool_bar())
        self.menus = HomeMenus(self, preferences, self._actions)
        self.menus.about_asked.connect(self.about_asked)
        self.menus.help_asked.connect(lambda: self._rest.show_help())
        self.menus.history_asked.connect(self._ask_history)
        self.menus.known_asked.connect(self.show_known)
        self.forgets_keys = bool(preferences.forget_keys)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._make_channels(), self.tr("&Channels"))
        self._pbxs_page = QVBoxLayout()
        self._pbxs_page.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(self._pbxs_page)
        tabs.addTab(page, self.tr("&PBXs"))
        self.setCentralWidget(tabs)
        self._rows_shown()

    # Parts

    def _make_actions(self) -> ChannelActions:
        return ChannelActions(
            self,
            {
                "new_channel": self.new_asked.emit,
                "open_channel": self._open,
                "duplicate_channel": self._duplicate,
                "delete_channel": self._delete,
                "undo": self.deletion.undo,
                "send_waiting": self._send_waiting,
                "stop_sending": self._sender.stop,
                "import_channel": self.files.ask_import,
                "export_channel": partial(self._export, False),
                "export_with_keys": partial(self._export, True),
                "find_channel": self._find,
            },
        )

    def _make_channels(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(GRID)
        self._search = QLineEdit()
        self._search.setObjectName("search_channels")
        self._search.setPlaceholderText(self.tr("Find by name, number, provider, PBX or state"))
        self._search.setAccessibleName(self.tr("Find channels"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumHeight(4 * GRID)
        self._search.textChanged.connect(self._model.search)
        column.addWidget(self._search)
        column.addWidget(self.banner)
        column.addWidget(self.keyring_banner)
        self._questions = QVBoxLayout()
        column.addLayout(self._questions)
        self._table = self._make_table()
        column.addWidget(self._table, 1)
        offered = [self._actions.by_name[name] for name in ("new_channel", "import_channel")]
        self._empty = NoChannels(offered)
        column.addWidget(self._empty, 1)
        self._detail = ChannelDetail(self._model)
        self._detail.open_asked.connect(self._open)
        self._detail.send_asked.connect(self._send_selected)
        column.addWidget(self._detail)
        return page

    def _make_table(self) -> ChannelsTable:
        table = ChannelsTable(self._model)
        table.doubleClicked.connect(self._open)
        table.selectionModel().selectionChanged.connect(self._selection_changed)
        table.offer(self._actions.of_a_channel())
        self._model.modelReset.connect(self._rows_shown)
        return table

    @cached_property
    def _rest(self) -> "Rest":
        # Imported here: nothing of it is painted first.
        from ui.home.rest import Rest

        rest = Rest(self._jobs, self.banner, self._send_to, self._tell_error, self)
        rest.pbxs.changed.connect(self.refresh)
        rest.pbxs.reached.connect(self.offer_to_send)
        self._pbxs_page.addWidget(rest.pbxs)
        self._questions.addWidget(rest.certificate)
        return rest

    @property
    def pbxs(self) -> "PbxList":
        """The list of PBXs."""
        return self._rest.pbxs

    @property
    def certificate(self) -> "TrustAtHome":
        """The question about a certificate."""
        return self._rest.certificate

    # What is shown

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept; from now on the window shows them."""
        self._channels = channels
        for part in (self._sender, self._rest, self.files, self.deletion):
            part.use(channels)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        if self._channels is not None:
            self._asked += 1
            self._jobs.run(self._channels.overview, partial(self._show_newest, self._asked), self._tell_error)

    def settle_open(self) -> None:
        """After a start: search the PBXs for what was under way when the application ended."""
        self._settling = True
        self.refresh()

    def sweep(self) -> None:
        """After a start: do what is queued in the drawer of secrets, and see whether keys are missing."""
        if self._channels is not None:
            self._jobs.run(self._channels.sweep, self._swept, self._tell_error)

    def _swept(self, swept: "Swept") -> None:
        self._tell_swept(swept)
        if self._channels is not None:
            self._jobs.run(self._channels.look_for_keys, self._keys_looked_for, self._tell_error)

    def _keys_looked_for(self, lacking: int) -> None:
        if lacking:
            self.refresh()

    def _tell_swept(self, swept: "Swept") -> None:
        if not swept.left:
            return
        text = self.tr("{count} secret(s) that were deleted are still in the keyring: {why}")
        why = failure_text(swept.why) if swept.why is not None else ""
        self.keyring_banner.ask(
            "⚠ " + text.format(count=swept.left, why=why), self.tr("Try a&gain"), self.sweep, tone=Tone.WARNING
        )

    def _tell_only_here(self, why: Exception) -> None:
        self.keyring_banner.say(
            f"⚠ {failure_text(why)} " + self.tr("The keys are kept for this run only."), Tone.WARNING
        )

    def tell_not_ready(self, name: str, why: Exception) -> None:
        """A channel that was to be kept ready is none: not all of its keys got into the keyring."""
        text = self.tr(
            "“{name}” is not ready to send, and stays a draft: {why} Open it and keep it ready again once that is "
            "mended; nothing was sent."
        )
        self.keyring_banner.say("⚠ " + text.format(name=plain(name, NAME_SHOWN), why=failure_text(why)), Tone.WARNING)
        self.refresh()

    def _show_newest(self, asked: int, overview: "Overview") -> None:
        """Of two that are read at a time the later one may come first: what is older is not shown any more."""
        if asked > self._answered:
            self._answered = asked
            self._show(overview)

    def _show(self, overview: "Overview") -> None:
        chosen = [row.id for row in self._table.selected()]
        self._model.show_rows(overview.channels, overview.pbxs)
        self.pbxs.show_pbxs(overview.pbxs)
        self._table.select(chosen)
        if overview.damaged is not None and not self._damage_told:
            self._damage_told = True
            self._tell_error(overview.damaged)
        if self._settling:
            self._settling = False
            self._sender.send([row for row in overview.channels if row.state is ChannelState.UNKNOWN])
        if not self._sender.running and any(row.state is ChannelState.SENDING for row in overview.channels):
            self._elsewhere.start()
        self._selection_changed()

    def _rows_shown(self) -> None:
        empty = not self._model.rows
        self._table.setVisible(not empty)
        self._search.setVisible(not empty)
        self._empty.setVisible(empty)
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = self._table.selected()
        one = len(chosen) == 1
        enabled = {
            "open_channel": one,
            "duplicate_channel": one,
            "delete_channel": bool(chosen),
            "export_channel": bool(chosen),
            "export_with_keys": bool(chosen),
            "send_waiting": bool(self._to_send()) and not self._sender.running,
        }
        for name, alive in enabled.items():
            self._actions.by_name[name].setEnabled(alive)
        self._actions.by_name["stop_sending"].setVisible(self._sender.running)
        self._detail.show_row(chosen[0] if one else None, sending=self._sender.running)

    def _show_progress(self) -> None:
        self._model.set_busy(self._sender.busy)
        self._selection_changed()

    def _tell_error(self, error: Exception) -> None:
        self.banner.say("⚠ " + failure_text(error), Tone.ERROR)

    # What is done

    def _open(self) -> None:
        for row in self._table.selected()[:1]:
            if row.state is ChannelState.UNREADABLE:
                self._detail.setFocus()  # what is known of it stands there
            elif row.state is not ChannelState.CREATED:
                self.open_asked.emit(row.id)
            elif self._channels is not None:
                work = partial(self._channels.lists_of, row.base_url)
                self._jobs.run(work, partial(self._show_handover, row), self._tell_error)

    def _show_handover(self, row: ChannelRow, directory: Directory) -> None:
        assert self._channels is not None
        name = self._model.pbx_name(row.base_url)
        dialog = self._rest.handover(self._channels, row, directory, name, self.installed_by)
        dialog.view.installer_named.connect(self.installer_named)

    def show_known(self) -> None:
        """Show every secret of this computer by name."""
        if self._channels is None:
            return
        dialog = self._rest.known(self._channels, self.forgets_keys)
        dialog.forgetting_chosen.connect(self._choose_forgetting)
        dialog.changed.connect(self.refresh)

    def _choose_forgetting(self, forgets: bool) -> None:
        self.forgets_keys = forgets
        self.forgetting_chosen.emit(forgets)

    def _find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _duplicate(self) -> None:
        if self._channels is None:
            return
        for row in self._table.selected()[:1]:
            dialog = self._rest.duplicate(row.draft.name)
            dialog.accepted.connect(partial(self._do_duplicate, row, dialog))

    def _do_duplicate(self, row: ChannelRow, dialog: "DuplicateDialog") -> None:
        assert self._channels is not None
        work = partial(self._channels.duplicate, row.id, dialog.name, dialog.with_keys)
        self._jobs.run(work, self._duplicated, self._tell_error)

    def _duplicated(self, copied: "Copied") -> None:
        if copied.only_here is not None:
            self._tell_only_here(copied.only_here)
        self.refresh()

    def _delete(self) -> None:
        self.deletion.delete(self._table.selected())

    def _export(self, with_keys: bool) -> None:
        self.files.ask_export(self._table.selected(), with_keys)

    def _ask_history(self) -> None:
        names = {row.base_url: self._model.pbx_name(row.base_url) for row in self._model.rows}
        self.files.ask_history(self._model.rows, names)

    # Sending

    def _to_send(self, base_url: str = "") -> Sequence[ChannelRow]:
        unknown = [row for row in self._model.rows if row.state is ChannelState.UNKNOWN]
        rows = [*unknown, *waiting(self._model.rows)]
        wanted = one_form(base_url)
        return [row for row in rows if not base_url or one_form(row.base_url) == wanted]

    def _send_waiting(self) -> None:
        self._send_rows(self._to_send())

    def offer_to_send(self, base_url: str) -> None:
        """A PBX answered: offer to send what waits for it. Nothing is sent without being told to."""
        rows = self._to_send(base_url)
        if rows and not self._sender.running:
            text = self.tr("{pbx} can be reached: {count} channel(s) wait for it.")
            self.banner.ask(
                text.format(pbx=self._model.pbx_name(base_url), count=len(rows)),
                self.tr("&Send them"),
                partial(self._send_rows, rows),
            )

    def _send_to(self, base_url: str) -> None:
        self._send_rows(self._to_send(base_url))

    def _send_selected(self) -> None:
        self._send_rows(self._table.selected())

    def _send_rows(self, rows: Sequence[ChannelRow]) -> None:
        if not self._sender.running:
            self._begin_telling()
        self.banner.clear()
        self.certificate.clear()
        if self._channels is not None:
            for base_url in {row.base_url for row in rows}:
                self._channels.connection.pressed(base_url)
        self._sender.send(rows)

    def _begin_telling(self) -> None:
        self._told.begin()
        self._way_out = None

    def _show_told(self) -> None:
        """Everything that came of what was sent together; the last way out of a trouble has the button."""
        if self._way_out is not None:
            self.banner.ask(self._told.text, *self._way_out, tone=self._told.tone)
        elif self._told.text:
            self.banner.say(self._told.text, self._told.tone)

    def _tell_outcome(self, row: ChannelRow, outcome: object) -> None:
        name = plain(row.draft.name, NAME_SHOWN)
        self._warned = False
        match self._rest.what_came(outcome):
            case None:
                self._told.created(name)
            case Exception() as error:
                self._tell_failure(row, name, error)
            case what, remedy:
                self._told.trouble(row.id, f"⚠ {what} {remedy}", Tone.WARNING)
        self._show_told()
        self.refresh()

    def _tell_connection(self, row: ChannelRow, found: "Following") -> None:
        if found.needs_action and found.is_told:
            told = translated(found.meaning, found.values), translated(found.next_step, found.values)
            self._told.trouble(row.id, f"⚠ {plain(row.draft.name, NAME_SHOWN)}: {' '.join(told)}", Tone.WARNING)
            self._show_told()
        self.refresh()

    def _tell_failure(self, row: ChannelRow, name: str, error: Exception) -> None:
        if self._rest.asks_for_trust(row, error, self._model.pbx_name(row.base_url)):
            return
        on_http, on_withheld = (partial(act, row.base_url) for act in (self._allow_plain_http, self._log_in_anyway))
        self._way_out = self._rest.way_out(error, on_http, on_withheld) or self._way_out
        self._told.trouble(row.id, f"⚠ {name}: {failure_text(error)}", Tone.ERROR)

    def _log_in_anyway(self, base_url: str) -> None:
        assert self._channels is not None
        self._begin_telling()
        self._channels.connection.insisted(base_url)
        self._sender.send(self._to_send(base_url))

    def _allow_plain_http(self, base_url: str) -> None:
        assert self._channels is not None
        self._channels.connection.allow_plain_http(base_url)
        self._send_to(base_url)

    def may_close(self) -> bool:
        """At once while nothing is created; in the middle of a create only when it is asked for twice."""
        if not self._sender.creating or self._warned:
            return True
        self._warned = True
        self.banner.say(
            self.tr(
                "A channel is being created. Wait for the outcome, or close the window again: what became of it is "
                "looked up on the PBX at the next start then, and nothing is sent twice."
            ),
            Tone.WARNING,
        )
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._sender.stop()
        self.closing.emit()
        super().closeEvent(event)
