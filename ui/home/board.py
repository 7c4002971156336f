"""The board of the home window: makes its parts, leads them to each other, and shows what was read.

Made when the window has been painted: nothing of it stands in the way of a start.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from core.program.preferences import Preferences
from core.store.rows import ChannelState
from ui.home.actions import ChannelActions
from ui.home.arrivals import Arrivals
from ui.home.bar import HomeBar
from ui.home.behind_menu import BehindMenu
from ui.home.card import OnSiteCard
from ui.home.channels_page import ChannelsPage
from ui.home.chosen import ChosenChannels
from ui.home.default_selection import DefaultSelection
from ui.home.deletion import Deletion
from ui.home.files import ChannelFiles
from ui.home.filters import Filters
from ui.home.going_on import GoingOn
from ui.home.late_parts import LateParts
from ui.home.menus import HomeMenus
from ui.home.notes import Notes, NothingFound
from ui.home.notices import Notices
from ui.home.on_site import OnSite
from ui.home.opening import Opening
from ui.home.pages import HomePages
from ui.home.pane import ChannelPane
from ui.home.reading import OverviewReading
from ui.home.rows import CHANGED, NAME, STATE, ChannelsModel
from ui.home.sheets import Sheets
from ui.home.table import ChannelsTable
from ui.home.toast import Toast
from ui.home.turning import Turning
from ui.home.undo import Acts, Deleted
from ui.home.undoing import Undoing
from ui.look.keys import on_ctrl_enter
from ui.look.letters import part_anew
from ui.on_pbx.page import OnPbxPage
from ui.own_turn import OwnTurn

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels, Overview
    from ui.home.empty import NoChannels
    from ui.jobs import JobRunner


class HomeBoard(QWidget):
    """Shows what the store holds; every change is a job, after which it is read anew.

    Signals:
        new_asked: a new channel, on a `KnownPbx` or None. file_asked: the same, made from a file.
        open_asked: a draft, by its id, and the field to begin with.
        forgetting_chosen: whether a channel's keys are deleted from here once it is created.
        installer_named: a sheet was made by this person.

    Attributes:
        installed_by: who was named last. acts: what can be undone. notices: what is said above the lists.
        going_on: hands it all on to another window.
        free, is_open: as of the window.
    """

    new_asked = Signal(object)
    file_asked = Signal(str, object)
    open_asked = Signal(str, str)
    installer_named = Signal(str)
    forgetting_chosen = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        bar: HomeBar,
        jobs: "JobRunner",
        preferences: Preferences,
        welcome: "Callable[[], NoChannels]",
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.hide()  # until it is whole
        self._jobs, self._bar, self._window = jobs, bar, window
        self._overview: Overview | None = None
        self.installed_by = preferences.installed_by
        self._settling = self._showing = self._damage_told = self._warned = False
        self.free: Callable[[str], bool] = lambda _draft_id: True
        self.is_open: Callable[[str], bool] = lambda _draft_id: False
        self.model = ChannelsModel()
        self._making = self._make_all(preferences, welcome)

    # Parts

    def make_part(self) -> bool:
        """Make one more part; whether there was one to make. All of them in one turn would hold the window."""
        return next(self._making, False) is None

    def _make_all(self, preferences: Preferences, welcome: "Callable[[], NoChannels]") -> Iterator[None]:
        self._make_workers()
        yield
        self.actions_ = self._make_actions(self._window)
        yield
        yield from self._make_parts()
        yield from self._lay_out(welcome)
        # Last, and in the turn in which the window takes it over: what keys and the menu bar do needs all of it.
        self.menus = self._make_menus(self._window, preferences)
        self.actions_.live_in(self._window)
        self.going_on = self._make_going_on()
        self._bar.search.furnish()
        self.turning.listen()
        self.model.counted.connect(self._counted)
        self.model.modelReset.connect(self._rows_shown)
        self.setAcceptDrops(True)

    def _make_workers(self) -> None:
        self.notices = Notices(self._name_of, self)
        self._reading = OverviewReading(self._jobs, self)
        self._reading.read.connect(self._show)
        self._reading.failed.connect(self.notices.tell_error)
        self.files = ChannelFiles(self._jobs, self.notices, self.refresh, self._window)
        self.files.only_here.connect(self.notices.tell_only_here)
        self.deletion = Deletion(self._jobs, self.refresh, self)
        self.toast = Toast()
        self.acts = Acts(self.toast.show_act, self.deletion.forget)
        self.notices.sweep_asked.connect(self.deletion.sweep)
        self.deletion.done.connect(self.acts.add)
        self.deletion.done.connect(self._deleted)
        self.deletion.left_behind.connect(self.notices.tell_swept)
        self.deletion.stayed.connect(self.notices.tell_stayed)
        self.deletion.failed.connect(self.notices.tell_error)

    def _deleted(self, act: Deleted) -> None:
        """Where all of them go, how to begin is made while that is written."""
        if len(act.ids) >= len(self.model.rows):
            self._ahead.start()

    def _make_actions(self, window: QMainWindow) -> ChannelActions:
        return ChannelActions(
            window,
            {
                "new_channel": self.new,
                "open_channel": lambda: self.opening.open(),
                "duplicate_channel": lambda: self.chosen.duplicate(),
                "delete_channel": lambda: self.chosen.delete(),
                "undo": lambda: self.undoing.undo(),
                "send_waiting": self._send_waiting,
                "stop_sending": lambda: self.sending.stop_after_this(),
                "import_channel": self.files.ask_import,
                "export_channel": lambda: self.chosen.export(with_keys=False),
                "export_with_keys": lambda: self.chosen.export(with_keys=True),
                "find_channel": lambda: self.turning.find(),
            },
        )

    def _make_menus(self, window: QMainWindow, preferences: Preferences) -> HomeMenus:
        menus = HomeMenus(window, preferences, self.actions_)
        menus.sorting_chosen.connect(self._sort)
        forgets_keys = bool(preferences.forget_keys)
        self.behind_menu = BehindMenu(
            menus, self._late, self.files, self.model, forgets_keys=forgets_keys, parent=self
        )
        self.behind_menu.forgetting_chosen.connect(self.forgetting_chosen)
        self.behind_menu.changed.connect(self.refresh)
        QShortcut(QKeySequence("F10"), self, self.show_menu)
        on_ctrl_enter(self, self._press_blue)
        return menus

    def _make_going_on(self) -> GoingOn:
        shown = (self.filters, self.table, self.toast, self.acts, self.on_site, self.pbxs, self.turning)
        going_on = GoingOn(self._bar, self.menus, *shown, self.notices, self._late, self)
        going_on.read = lambda: self._overview
        going_on.show = self._show
        going_on.lead_to_list = self._lead_to_list
        return going_on

    def show_menu(self) -> None:
        """Open the menu below the three dots."""
        self.menus.menu.popup(self._bar.below_more)

    def _make_parts(self) -> Iterator[None]:
        self._late = LateParts(self._jobs, self.notices, self._send_to, self._window)
        self.pbxs, self.certificate = self._late.pbxs, self._late.certificate
        self.pbxs.changed.connect(self.refresh)
        self.pbxs.renamed.connect(self.acts.add)
        self.pbxs.retagged.connect(self.acts.add)
        yield
        self._make_on_site()
        yield
        self.filters = Filters(self.model)
        self.filters.chosen.connect(self.model.filter)
        self.table = ChannelsTable(self.model)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.offer(self.actions_.of_a_channel())
        self.default_selection = DefaultSelection(self.model, self.table, self._is_asked, self)
        self._arrivals = Arrivals(self.acts, self.toast, self.model, self.default_selection, self)
        self._arrivals.came.connect(self.refresh)
        self.files.added.connect(self._arrivals.add)
        pane = [self.actions_.by_name[name] for name in ("duplicate_channel", "export_channel", "delete_channel")]
        yield
        self.pane = ChannelPane(self.model, pane)
        yield
        self.pane.get_ready()
        yield
        self._make_opening()
        self._make_acting()
        self.sheets = Sheets(self._jobs, self.notices, self.model.pbx_name, self._window)
        self._nothing = NothingFound()
        self._nothing.cleared.connect(self._bar.search.clear)
        self._nothing.cleared.connect(self._bar.search.setFocus)  # the button that was pressed is gone
        yield

    def _make_opening(self) -> None:
        self.opening = Opening(self._jobs, self.model, self.table, self.pane, self.on_site, self._late, self)
        self.opening.installed_by = lambda: self.installed_by
        self.opening.new_asked.connect(self.new_asked)
        self.opening.file_asked.connect(self.file_asked)
        self.opening.open_asked.connect(self.open_asked)
        self.opening.installer_named.connect(self.installer_named)
        self.opening.failed.connect(self.notices.tell_error)
        self.files.for_new.connect(self.opening.new_from)

    def _make_acting(self) -> None:
        self.chosen = ChosenChannels(
            self._jobs, self.table, self._late, self.files, self.deletion, self.sending, self.notices, self
        )
        self.chosen.free = lambda draft_id: self.free(draft_id)
        self.chosen.copied.connect(self._arrivals.copied)
        self.undoing = Undoing(self.acts, self.deletion, self.pbxs, self.opening, self.sending, self.notices, self)
        self.undoing.is_open = lambda draft_id: self.is_open(draft_id)
        self.undoing.came_back.connect(self.default_selection.await_made)
        self.toast.undone.connect(self.undoing.undo)

    @property
    def on_pbx(self) -> OnPbxPage:
        """The channels that a PBX has; made when they are first looked at."""
        return self.turning.on_pbx

    def _follow_on_pbx(self, page: OnPbxPage) -> None:
        page.added.connect(self._arrivals.adopted)
        page.changed_here.connect(self.refresh)
        page.only_here.connect(self.notices.tell_only_here)
        page.checklist_asked.connect(self.opening.steps)

    def _make_on_site(self) -> None:
        self.card = OnSiteCard()
        self.on_site = OnSite(self._jobs, self.model, self.card, self.certificate, self)
        self.sending = self.on_site.sending
        self.sending.progress.connect(self._show_progress)
        self.on_site.changed.connect(self._changed)
        self.on_site.card_turned.connect(self._card_turned)
        self.on_site.answering.connect(self._answering_changed)
        self.on_site.sheets_asked.connect(self._save_sheets)
        self.pbxs.reached.connect(self.on_site.found)

    def _card_turned(self, shown: bool) -> None:
        if shown or self.certificate.asks:
            self.default_selection.stand_back()
        else:
            self.default_selection.select()
        self._selection_changed()

    def _changed(self) -> None:
        self._warned = False
        self.notices.ask_to_close_no_more()
        self.refresh()

    def _send_to(self, base_url: str) -> None:
        self.on_site.send_to(base_url)

    def _lay_out(self, welcome: "Callable[[], NoChannels]") -> Iterator[None]:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Notes([self.notices.banner, self.notices.keyring_banner, self.certificate, self.card]))
        yield
        self._channels_page = ChannelsPage(self.filters, self._nothing, self.table, self.toast, self.pane)
        yield
        self._pages = HomePages(self, self._channels_page, self.pbxs, welcome)
        self._ahead = OwnTurn(self, self._pages.make_empty, is_seen=True)  # before what the deletion brings
        outer.addLayout(self._pages, 1)
        self.turning = Turning(
            self._jobs, self._bar, self._pages, self.model, self.pbxs, self.on_site, self._reading, self
        )
        self.turning.turned.connect(self._selection_changed)
        self.turning.made.connect(self._follow_on_pbx)
        self.opening.pbx_seen = self.turning.pbx_seen
        yield

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        seen = self._pages.shows_here
        self._channels_page.arrange(self.size(), self.card, asked=self.certificate.asks, seen=seen)

    # What is shown

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept; from now on the window shows them."""
        parts = (self._reading, self.on_site, self._late, self.files, self.deletion, self.sheets, self.opening)
        for part in (*parts, self.chosen, self.turning, self.behind_menu):
            part.use(channels)
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        self._reading.refresh()

    def settle_open(self) -> None:
        """Search the PBXs for what was under way when the application ended, or a wizard was closed."""
        self._settling = True
        self.refresh()

    def show_made(self, draft_id: str, *, closed: bool = False) -> None:
        """Select a channel as soon as it is read, and say so if a wizard that was closed left it as a draft."""
        self.default_selection.await_made(draft_id, closed=closed)
        self.refresh()

    def expect_first(self) -> None:
        """There is a channel, which is read in a moment: how to begin is not seen meanwhile."""
        if self.is_read and self.model.is_empty:
            self._bar.show_all(True)
            self._pages.show_empty(False, self.toast)

    @property
    def is_read(self) -> bool:
        """Whether the channels were read, so that it is known which there are."""
        return self._overview is not None

    def _show(self, overview: "Overview") -> None:
        is_first, awaited = not self.is_read, self.default_selection.awaits
        self._overview = overview
        self._show_lines(overview)
        if overview.damaged is not None and not self._damage_told:
            self._damage_told = True
            self.notices.tell_error(overview.damaged)
        self._follow_sends()
        if is_first or (awaited and not self.default_selection.awaits):
            self._lead_to_list()
        if is_first:
            self.on_site.greet()
        self.on_site.refresh_offer()

    def _show_lines(self, overview: "Overview") -> None:
        """In every part; what is selected stays so."""
        chosen = [row.id for row in self.table.selected()]
        self._showing = True
        self.model.show_lines(overview.lines, overview.pbxs)
        self._arrivals.end_stale()
        self.pbxs.show_pbxs(overview.pbxs)
        self.turning.show_read(overview)
        self.table.select(chosen)
        self.default_selection.select()
        self._showing = False
        self._rows_shown()

    def _follow_sends(self) -> None:
        """Search for what was under way, if that is wanted, and read what another process sends until it has."""
        rows = self.model.rows
        if self._settling:
            self._settling = False
            unknown = [row for row in rows if row.state is ChannelState.UNKNOWN]
            if unknown:  # what ends is read anew, also where nothing was sent
                self.sending.send(unknown)
        if not self.sending.running and any(row.state is ChannelState.SENDING for row in rows):
            self._reading.refresh_soon()

    def _lead_to_list(self) -> None:
        """What was just made goes on with the key that its button shows; nobody who types elsewhere is disturbed."""
        if self.table.isVisible() and not isinstance(self.window().focusWidget(), QLineEdit):
            self.table.setFocus()

    def _is_asked(self) -> bool:
        """Whether something above the list offers or asks."""
        return self.card.isVisible() or self.certificate.asks

    def _name_of(self, draft_id: str) -> str:
        line = self.model.line_of(draft_id)
        return line.row.draft.name if line is not None else ""

    def _counted(self) -> None:
        self._bar.count(self.model.count(None))
        part_anew(self._bar)

    def _rows_shown(self) -> None:
        if not self.is_read:
            return
        empty, found = self.model.is_empty, self.model.rowCount() > 0
        self._bar.show_all(not empty or not self._pages.shows_here)
        self._pages.show_empty(empty, self.toast)
        self._channels_page.show_list(found)
        self._nothing.show_search("" if found or empty else self._bar.search.text())
        self._selection_changed()

    def _sort(self, by: str) -> None:
        column = {"name": NAME, "state": STATE}.get(by, CHANGED)
        order = Qt.SortOrder.DescendingOrder if column == CHANGED else Qt.SortOrder.AscendingOrder
        self.model.sort(column, order)

    def _selection_changed(self) -> None:
        if self._showing:
            return  # told at the end, once
        chosen = self.table.selected_lines()
        # Their keys mean nothing where the channels of this computer are not seen.
        seen = self._pages.shows_here
        waits = bool(self.on_site.to_send())
        self.actions_.show_able(len(chosen) if seen else 0, waits=waits, sends=self.sending.running)
        self.pane.setVisible(bool(chosen))
        self._arrange()
        self.pane.stand_back(self._is_asked())
        self.pane.show_lines(chosen, sending=self.sending.running)

    def _show_progress(self) -> None:
        self.model.set_busy(self.sending.busy)
        self._selection_changed()

    # What is done

    def new(self) -> None:
        """A new channel, on the PBX that is looked at."""
        self.opening.new()

    def _press_blue(self) -> None:
        if not (self.turning.press_blue() or self.card.press_blue()):
            self.pane.press_next()

    def open_steps(self, draft_id: str) -> None:
        """Show what is left to do for a created channel, once it is read."""
        self._reading.refresh_then(partial(self.opening.steps, draft_id))

    @property
    def is_under_way(self) -> bool:
        """Whether something is that would be lost with this window, or told to nobody."""
        parts = (self.deletion, self.files, self.pbxs, self.turning, self.chosen, self.sheets, self.certificate)
        return self.sending.running or self._late.is_under_way or any(part.is_under_way for part in parts)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.take([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # Sending

    def _send_waiting(self) -> None:
        self.on_site.send(self.on_site.to_send())

    def _save_sheets(self, ids: Sequence[str]) -> None:
        chosen = set(ids)
        self.sheets.ask([row for row in self.model.rows if row.id in chosen], self.installed_by)

    def _answering_changed(self) -> None:
        chosen = [row.id for row in self.table.selected()]
        self.model.show_answering(self.on_site.answers)
        self.table.select(chosen)

    def may_close(self) -> bool:
        """At once while nothing is created; in the middle of a create only when it is asked for twice."""
        if not self.sending.creating or self._warned:
            return True
        self._warned = True
        self.notices.ask_to_close_again()
        return False
