"""The home window: its table of channels and its actions; every change is a job, after which it is read anew."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableView,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from core.directory import Directory
from core.errors import NAME_SHOWN, plain
from core.preferences import Preferences
from core.store import ChannelRow, ChannelState
from ui.home.banner import Banner
from ui.home.deletion import Deletion
from ui.home.detail import ChannelDetail, DuplicateDialog
from ui.home.files import ChannelFiles
from ui.home.handover import HandoverDialog
from ui.home.menus import HomeMenus
from ui.home.pbxs import PbxList
from ui.home.rows import CHANGED, NAME, PBX, PROVIDER, STATE, TYPE, ChannelsModel
from ui.home.sender import Sender
from ui.outcome import is_plain_http, plain_http_answer
from ui.texts import failure_text
from ui.theme import GRID, Tone, ToneLabel, heading

if TYPE_CHECKING:
    from core.kept_channels import KeptChannels, Overview
    from ui.jobs import JobRunner


class HomeWindow(QMainWindow):
    """Shows what the store holds; every change is a job, after which it is read anew.

    Signals:
        new_asked: a new channel. open_asked: a draft, by its id. closing: the window closes.
        about_asked: what this program is.
    """

    new_asked = Signal()
    about_asked = Signal()
    open_asked = Signal(str)
    closing = Signal()

    def __init__(self, jobs: "JobRunner", preferences: Preferences | None = None) -> None:
        super().__init__()
        self._jobs = jobs
        self.menus = HomeMenus(self, preferences or Preferences())
        self.menus.about_asked.connect(self.about_asked)
        self.menus.history_asked.connect(self._ask_history)
        self._channels: KeptChannels | None = None
        self._settling = False
        self.setObjectName("home")
        self.setWindowTitle(self.tr("Message Channel Wizard"))
        self.resize(980, 600)
        self._model = ChannelsModel()
        self._sender = Sender(jobs, self)
        self._sender.progress.connect(self._show_progress)
        self._sender.told.connect(self._tell_outcome)
        self._sender.finished.connect(self.refresh)
        self.banner = Banner()
        self.files = ChannelFiles(jobs, self.banner, self.refresh, self)
        self._deletion = Deletion(jobs, self.banner, self.refresh, self)
        self._make_actions()
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._make_channels(), self.tr("&Channels"))
        self.pbxs = PbxList(jobs)
        self.pbxs.changed.connect(self.refresh)
        self.pbxs.reached.connect(self.offer_to_send)
        tabs.addTab(self.pbxs, self.tr("&PBXs"))
        self.setCentralWidget(tabs)
        self._rows_shown()

    # Parts

    def _make_actions(self) -> None:
        bar = QToolBar(self.tr("Channels"))
        bar.setObjectName("home_bar")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.addToolBar(bar)
        self._actions: dict[str, QAction] = {}
        for name, text, keys, act in (
            ("new_channel", self.tr("&New channel"), "Ctrl+N", self.new_asked.emit),
            ("open_channel", self.tr("&Open"), "Return", self._open),
            ("duplicate_channel", self.tr("&Duplicate…"), "Ctrl+D", self._duplicate),
            ("delete_channel", self.tr("De&lete"), "Del", self._delete),
            ("send_waiting", self.tr("&Send waiting"), "Ctrl+Return", self._send_waiting),
            ("import_channel", self.tr("&Import…"), "Ctrl+O", self.files.ask_import),
            ("export_channel", self.tr("&Export…"), "Ctrl+E", partial(self._export, False)),
            ("export_with_keys", self.tr("Export with &keys…"), "Ctrl+Shift+E", partial(self._export, True)),
            ("find_channel", self.tr("&Find"), "Ctrl+F", self._find),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{text.replace('&', '')} ({QKeySequence(keys).toString()})")
            action.triggered.connect(act)
            self.addAction(action)
            self._actions[name] = action
            if name not in ("find_channel", "export_with_keys"):
                bar.addAction(action)
        self._stop = QAction(self.tr("S&top sending"), self)
        self._stop.setObjectName("stop_sending")
        self._stop.triggered.connect(self._sender.stop)
        bar.addAction(self._stop)

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
        self._table = self._make_table()
        column.addWidget(self._table, 1)
        self._empty = self._make_empty()
        column.addWidget(self._empty, 1)
        self._detail = ChannelDetail(self._model)
        column.addWidget(self._detail)
        return page

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("channels")
        table.setAccessibleName(self.tr("Channels of this computer"))
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(4 * GRID)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((NAME, 26), (TYPE, 11), (PROVIDER, 14), (PBX, 26), (STATE, 24)):
            table.setColumnWidth(column, width * GRID)
        header.setSectionResizeMode(CHANGED, QHeaderView.ResizeMode.Stretch)
        table.doubleClicked.connect(self._open)
        table.selectionModel().selectionChanged.connect(self._selection_changed)
        self._model.modelReset.connect(self._rows_shown)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions([action for name, action in self._actions.items() if name != "find_channel"])
        return table

    def _make_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(1)
        title = heading(self.tr("No channels on this computer yet"), 3)
        text = ToneLabel(
            self.tr(
                "Make the first one: everything can be prepared here, also without the PBX, and sent when you are on "
                "site. What you type is kept from the first key on."
            ),
            Tone.MUTED,
        )
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for name in ("new_channel", "import_channel"):
            button = QPushButton(self._actions[name].text())
            button.setObjectName(f"empty.{name}")
            button.clicked.connect(self._actions[name].trigger)
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(GRID)
        column.addLayout(row)
        column.addStretch(2)
        return page

    # What is shown

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept; from now on the window shows them."""
        self._channels = channels
        for part in (self._sender, self.pbxs, self.files, self._deletion):
            part.use(channels)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        if self._channels is not None:
            self._jobs.run(self._channels.overview, self._show, self._tell_error)

    def settle_open(self) -> None:
        """After a start: search the PBXs for what was under way when the application ended."""
        self._settling = True
        self.refresh()

    def _show(self, overview: "Overview") -> None:
        chosen = [row.id for row in self._selected()]
        self._model.show_rows(overview.channels, overview.pbxs)
        self.pbxs.show_pbxs(overview.pbxs)
        for draft_id in chosen[:1]:
            self._table.selectRow(self._model.place_of(draft_id))
        if self._settling:
            self._settling = False
            self._sender.send([row for row in overview.channels if row.state is ChannelState.UNKNOWN])
        self._selection_changed()

    def _rows_shown(self) -> None:
        empty = not self._model.rows
        self._table.setVisible(not empty)
        self._search.setVisible(not empty)
        self._empty.setVisible(empty)
        self._selection_changed()

    def _selected(self) -> list[ChannelRow]:
        places = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        rows = (self._model.row_at(place) for place in places)
        return [row for row in rows if row is not None]

    def _selection_changed(self) -> None:
        chosen = self._selected()
        one = len(chosen) == 1
        self._actions["open_channel"].setEnabled(one)
        self._actions["duplicate_channel"].setEnabled(one)
        for name in ("delete_channel", "export_channel", "export_with_keys"):
            self._actions[name].setEnabled(bool(chosen))
        self._actions["send_waiting"].setEnabled(bool(self._to_send()) and not self._sender.running)
        self._stop.setVisible(self._sender.running)
        self._detail.show_row(chosen[0] if one else None)

    def _show_progress(self) -> None:
        self._model.set_busy(self._sender.busy)
        self._selection_changed()

    def _tell_error(self, error: Exception) -> None:
        self.banner.say("⚠ " + failure_text(error), Tone.ERROR)

    # What is done

    def _open(self) -> None:
        for row in self._selected()[:1]:
            if row.state is not ChannelState.CREATED:
                self.open_asked.emit(row.id)
            elif self._channels is not None:
                work = partial(self._channels.lists_of, row.base_url)
                self._jobs.run(work, partial(self._show_handover, row), self._tell_error)

    def _show_handover(self, row: ChannelRow, directory: Directory) -> None:
        dialog = HandoverDialog(self._jobs, row, directory, self._model.pbx_name(row.base_url), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self) -> None:
        self._search.setFocus()
        self._search.selectAll()

    def _duplicate(self) -> None:
        if self._channels is None:
            return
        for row in self._selected()[:1]:
            dialog = DuplicateDialog(row.draft.name, self)
            dialog.accepted.connect(partial(self._do_duplicate, row, dialog))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _do_duplicate(self, row: ChannelRow, dialog: DuplicateDialog) -> None:
        assert self._channels is not None
        work = partial(self._channels.duplicate, row.id, dialog.name, dialog.with_keys)
        self._jobs.run(work, self._duplicated, self._tell_error)

    def _duplicated(self, _draft_id: str) -> None:
        self.refresh()

    def _delete(self) -> None:
        self._deletion.delete(self._selected())

    def _export(self, with_keys: bool) -> None:
        self.files.ask_export(self._selected(), with_keys)

    def _ask_history(self) -> None:
        names = {row.base_url: self._model.pbx_name(row.base_url) for row in self._model.rows}
        self.files.ask_history(self._model.rows, names)

    # Sending

    def _to_send(self, base_url: str = "") -> Sequence[ChannelRow]:
        from core.kept_channels import waiting

        unknown = [row for row in self._model.rows if row.state is ChannelState.UNKNOWN]
        rows = [*unknown, *waiting(self._model.rows)]
        return [row for row in rows if not base_url or row.base_url == base_url]

    def _send_waiting(self) -> None:
        self.banner.clear()
        self._sender.send(self._to_send())

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

    def _send_rows(self, rows: Sequence[ChannelRow]) -> None:
        self.banner.clear()
        self._sender.send(rows)

    def _tell_outcome(self, row: ChannelRow, error: Exception | None) -> None:
        name = plain(row.draft.name, NAME_SHOWN)
        if error is None:
            self.banner.say(self.tr("“{name}” was created.").format(name=name), Tone.SUCCESS)
        elif is_plain_http(error):
            act = partial(self._allow_plain_http, row.base_url)
            self.banner.ask(f"⚠ {name}: {failure_text(error)}", plain_http_answer(), act)
        else:
            self.banner.say(f"⚠ {name}: {failure_text(error)}", Tone.ERROR)
        self.refresh()

    def _allow_plain_http(self, base_url: str) -> None:
        assert self._channels is not None
        self._channels.connection.allow_plain_http(base_url)
        self._send_rows(self._to_send(base_url))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._sender.stop()
        self.closing.emit()
        super().closeEvent(event)
