"""The routing table as people use it: the table with its actions and menus, and what stands around it."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from core.channel.catalog import Kind
from core.channel.draft import DidRoute
from core.channel.people_search import PeopleSearch
from core.errors import Problem
from core.field_path import FieldPath
from core.routes.cells import TYPE
from core.routes.rows import Block, checked
from core.routes.table import COLUMNS
from core.stop import Progress, Stop
from core.wording import NN_, one_text
from ui.jobs import JobRunner
from ui.look.long_work import AT_ONCE, LongWork
from ui.look.texts import plural, problem_text
from ui.look.tokens import SPACES
from ui.routing.account_reading import Account
from ui.routing.actions import RoutingActions
from ui.routing.buttons import RoutingButtons
from ui.routing.clipboard import RoutingClipboard
from ui.routing.commands import Along
from ui.routing.editing import RoutingEditing
from ui.routing.empty import EmptyTable
from ui.routing.find import FindLine
from ui.routing.model import RoutingModel
from ui.routing.page_fetch import PageFetch
from ui.routing.refused_note import RefusedNote
from ui.routing.shown_lines import ShownLines
from ui.routing.status import RoutingStatus
from ui.routing.table import RoutingTable
from ui.routing.told_line import ToldLine
from ui.routing.transfer import RoutingTransfer

CHECKED_AT_ONCE = 500
"""Lines that come all at once are checked at once up to so many: a window closes in the same turn."""


class RoutingView(QWidget):
    """Add, edit in place, paste, import, find, undo; every action has a shortcut, shown in its menu.

    Args:
        in_parts: whoever makes it calls `make_part` until nothing is left to be made, and uses nothing of it before.

    Signals:
        edited: rows changed. columns_chosen: which columns are shown beside the usual ones.
        fetch_asked: the numbers of the provider's account are wanted. owner_asked: the channel of this name, which
            has a number that was refused, is to be shown.
    """

    edited = Signal()
    columns_chosen = Signal(str)
    fetch_asked = Signal()
    owner_asked = Signal(str)
    _is_laid_out = False

    def __init__(
        self, model: RoutingModel, jobs: JobRunner, parent: QWidget | None = None, *, in_parts: bool = False
    ) -> None:
        super().__init__(parent)
        self._parts = self._make_all(model, jobs)
        while not in_parts and self.make_part():
            pass

    def make_part(self) -> bool:
        """Make one more part; whether there was one to make. All of them in one turn would hold the window."""
        return next(self._parts, False) is None

    def _make_all(self, model: RoutingModel, jobs: JobRunner) -> Iterator[None]:
        self._model = model
        self._loading: tuple[DidRoute, ...] | None = None
        self._keyboard_at: QWidget | None = self
        self._prepared = model.search
        self.table = RoutingTable(model)
        self._keep(self.table)
        self.table.setAccessibleName(self.tr("DID routing table"))
        yield
        self.work = LongWork(jobs)
        self._shown = ShownLines(model, self.table, self.work)
        self._keep(self.work)
        yield
        self.find_line, self.status = FindLine(), RoutingStatus()
        self._told = ToldLine(self.status)
        self._keep(self.find_line, self.status, self._told)
        yield
        self.editing = RoutingEditing(model, self.table, self.work, self._told.say)
        self.transfer = RoutingTransfer(model, self.table, self.work, self._told.say, self._told.warn)
        self.clipboard = RoutingClipboard(
            model, self.table, self.work, self._told.say, self._told.warn, self.transfer.look
        )
        self._actions = RoutingActions(self, self._slots())
        self._make_history(model)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(False)
        self._actions.fill(self._menu, self._undo, self._redo)
        self.table.addActions(self._menu.actions())
        self.table.customContextMenuRequested.connect(
            lambda place: self._menu.popup(self.table.viewport().mapToGlobal(place))
        )
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        yield
        history = ((self._undo, "undo"), (self._redo, "redo"))
        self._buttons = RoutingButtons(self._actions, history, self._menu, self.find_line)
        self._keep(self._buttons)
        yield
        self._lay_out()
        self._page_fetch = PageFetch(self.work, self.add_routes, self._told.say, self._told.warn, self)
        self._note = RefusedNote(self.table, self.table.setFocus)
        self._note.owner_asked.connect(self.owner_asked)
        yield
        self._connect()
        self.offer_fetching("")
        self._rows_changed()

    def _keep(self, *parts: QWidget) -> None:
        """Have parts end with this one, also where it goes half made; the layout gives them their places."""
        for part in parts:
            part.setParent(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        column.addWidget(self._buttons)
        column.addWidget(self.table, 1)
        self._empty = EmptyTable(
            self.table,
            self,
            [
                (self.tr("Paste numbers"), "paste", self._actions["paste_routes"]),
                (self.tr("Import a file…"), "import", self._actions["import_routes"]),
                (self.tr("Add one"), "add", self._actions["add_route"]),
                (self.tr("Fetch them"), "globe", self._actions["fetch_numbers"]),
            ],
        )
        # One place for both: the table must keep its size while rows are worked on.
        self._foot = QWidget(self)
        self._below = QStackedLayout(self._foot)
        self.status.setParent(self._foot)  # the layout shows it at once, as a window if it stands in none
        self._below.addWidget(self.status)
        self._below.addWidget(self.work)
        column.addWidget(self._foot)
        column.addWidget(self._told)
        self._is_laid_out = True

    def _make_history(self, model: RoutingModel) -> None:
        # Own actions: PySide takes those of the stack for gone while they are there, and in use.
        self._undo = self._history_action("undo_routes", model.undo_stack.undo)
        self._redo = self._history_action("redo_routes", model.undo_stack.redo)
        self._undo.setShortcuts([QKeySequence("Ctrl+Z")])
        self._redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self._show_history()

    def _connect(self) -> None:
        model = self._model
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._rows_changed)
        model.undo_stack.indexChanged.connect(self._show_history)
        model.undo_stack.indexChanged.connect(self._tell_edited)
        model.touched.connect(self._show_touched)
        model.rewritten.connect(self._told.say_rewritten)
        self.table.selection_changed.connect(self._selection_changed)
        self.table.picked_for_all.connect(self.editing.give_all)
        self.table.not_taken.connect(self._told.warn_of_nobody)
        self.table.horizontalHeader().sectionClicked.connect(self._shown.sort_by)
        self.find_line.changed.connect(self._look_for)
        self.find_line.ended.connect(self._back_to_table)
        self.status.country_changed.connect(model.set_country)
        self.status.problem_asked.connect(lambda: self._go_to_problem(1, -1))
        self.status.all_asked.connect(self._show_all)
        self.work.busy_changed.connect(self._set_busy)

    # For the page

    def load(self, routes: tuple[DidRoute, ...], kind: Kind | None) -> None:
        """Show rows; many are checked in a job."""
        if kind == self._model.kind and routes == self.routes and (self._loading is None or self.work.busy):
            return

        entry = self._model.entry

        def work(stop: Stop, progress: Progress) -> Block:
            return checked(entry.looked_up(routes), kind, stop, progress)

        def show(block: Block) -> None:
            self._model.set_block(block, kind)
            self._loading = None

        self._loading = routes
        self.work.run(self.tr("Checking the lines…"), len(routes), work, show, _fail, can_cancel=False)
        if self.work.busy:
            # Until all are checked the model is empty, and is not what was typed.
            self._model.set_block(checked((), kind), kind)

    def prepare_search(self) -> None:
        """Let a worker make ready what the picker's first key would wait for, whenever the PBX's lists are others."""
        search = self._model.search
        if search is not self._prepared:
            self._prepared = search
            self.work.jobs.run(lambda _stop: search.prepare(), self._search_ready, _fail)

    def _search_ready(self, _search: PeopleSearch) -> None:
        """It is looked for when it is needed."""

    @property
    def routes(self) -> tuple[DidRoute, ...]:
        """The rows, also while they are on their way into the table."""
        return self._model.routes if self._loading is None else self._loading

    @property
    def is_loading(self) -> bool:
        """Whether rows are on their way into the table: they are the channel's already."""
        return self._loading is not None

    def settle(self) -> None:
        """Before the page is left: take over what is typed into an open cell; what still runs is let go."""
        self.table.commit_edit()
        self.work.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_laid_out and not event.spontaneous():
            self._page_fetch.stop()

    def routes_now(self) -> tuple[DidRoute, ...]:
        """The rows, with what stands in an open editor in its place; the editor stays open."""
        if self._loading is not None:
            return self._loading
        routes, value = self._model.routes, self.table.open_value
        row, column = self.table.current_row, self.table.currentIndex().column()
        if value is None or not 0 <= row < len(routes):
            return routes
        return (*routes[:row], self._model.entry.edited(routes[row], column, value), *routes[row + 1 :])

    def first_problem(self) -> list[Problem]:
        """The problems of the first row that has any."""
        row = self._model.next_problem(-1)
        return self._model.problems_at(row) if row >= 0 else []

    def focus_problem(self, problem: Problem) -> None:
        """Put the cursor on the cell that a problem names and say what is wrong."""
        row, column = problem.path.row or 0, problem.path.column
        if row < len(self._model.rows):
            self._reveal(row)
            self.table.go_to(row, COLUMNS.index(column) if column in COLUMNS else 0)
            self.table.setFocus()
        self._told.warn_of_line(row, problem_text(problem))

    def show_refused(self, problems: Sequence[Problem]) -> None:
        """Show which lines the PBX has refused, and why at the line itself; none where it is tried again."""
        self._model.show_refused(problems)
        self._note.follow()
        if self._note.isVisibleTo(self.table):
            self._told.say("")  # the note says it already

    def be_tight(self, tight: bool) -> None:
        """Keep no room for what is said below the table while nothing is, nor for the counts: the band has them."""
        self._told.is_spared = tight
        self._foot.setVisible(not tight or self.work.busy)
        self._told.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_laid_out:
            self._told.fit()

    def show_columns(self, columns: str) -> None:
        """Show these columns beside the usual ones: `destination_type`, or none."""
        self._actions["show_types"].setChecked(columns == COLUMNS[TYPE])
        self.table.show_type(columns == COLUMNS[TYPE])

    def offer_fetching(self, provider: str) -> None:
        """Offer to read the numbers of the account at this provider; "" where that cannot be done."""
        self._actions["fetch_numbers"].setVisible(bool(provider))
        self._actions["fetch_numbers"].setText(self.tr("&Fetch from {provider}…").format(provider=provider))
        self._buttons.follow_actions()

    def fetch_page(self, account: Account) -> None:
        """Put the page of this account into the table, as soon as it is read."""
        self._page_fetch.read(account, [route.did_number for route in self.routes])

    def add_routes(self, routes: Sequence[DidRoute], along: Along | None = None) -> None:
        """Put lines at the end, as one step of undo; many are checked in a job before.

        They are selected, unless somebody is typing: that goes on.

        Args:
            along: told when the step is done, undone or done again.
        """
        kind = self._model.kind

        def work(stop: Stop, progress: Progress) -> Block:
            return checked(routes, kind, stop, progress)

        def put(block: Block) -> None:
            self._loading = None
            self._put_at_end(block, along)

        rows = len(routes) if len(routes) <= CHECKED_AT_ONCE else AT_ONCE + 1
        self.work.run(self.tr("Checking the lines…"), rows, work, put, _fail, can_cancel=False)
        if self.work.busy:
            # The channel's already, whatever the person does meanwhile.
            self._loading = (*self._model.routes, *routes)

    def _put_at_end(self, block: Block, along: Along | None) -> None:
        at = len(self._model.rows)
        text = plural(NN_("Add 1 number", "Add {count} numbers"), len(block))
        self._model.insert_block(at, block, text, along)
        if isinstance(self.window().focusWidget(), QLineEdit):
            return
        self._reveal(at)
        self.table.select_rows(range(at, at + len(block)))
        self.table.setFocus()

    def _choose_columns(self) -> None:
        shown = self._actions["show_types"].isChecked()
        self.table.show_type(shown)
        self.columns_chosen.emit(COLUMNS[TYPE] if shown else "")

    def show_members(self, shown: bool) -> None:
        """Show or hide the members: a Facebook page has none."""
        self.table.show_members(shown)
        self._actions["set_members"].setVisible(shown)

    # Parts

    def _slots(self) -> dict[str, Callable[[], None]]:
        editing, clipboard, transfer = self.editing, self.clipboard, self.transfer
        return {
            "add_route": editing.add,
            "add_range": editing.add_range,
            "import_routes": transfer.ask_import,
            "fetch_numbers": self._ask_fetch,
            "export_routes": transfer.ask_export,
            "remove_route": editing.remove,
            "move_up": lambda: editing.move(-1),
            "move_down": lambda: editing.move(1),
            "cut_routes": self._cut,
            "copy_routes": clipboard.copy,
            "paste_routes": clipboard.paste,
            "clear_cells": editing.clear_cells,
            "fill_down": editing.fill_down,
            "set_destination": editing.set_destination,
            "set_members": editing.set_members,
            "tidy_numbers": editing.tidy_numbers,
            "select_all": self._select_all,
            "find_routes": self._find,
            "only_problems": self._look_for,
            "show_types": self._choose_columns,
            "next_problem": lambda: self._go_to_problem(1),
            "previous_problem": lambda: self._go_to_problem(-1),
            "original_order": lambda: self._shown.sort(-1, False),
            "keep_order": editing.keep_order,
        }

    def _history_action(self, name: str, act: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())
        self.addAction(action)
        return action

    def _show_history(self) -> None:
        """Undo nothing while a worker reads the rows: what it finds in them would be for rows that are gone."""
        stack, free = self._model.undo_stack, not self.work.busy
        if not isValid(stack):
            return  # it is emptied when it goes
        undo, redo = stack.undoText(), stack.redoText()
        self._undo.setEnabled(stack.canUndo() and free)
        self._undo.setText(self.tr("Undo: {what}").format(what=undo) if undo else self.tr("Undo"))
        self._redo.setEnabled(stack.canRedo() and free)
        self._redo.setText(self.tr("Redo: {what}").format(what=redo) if redo else self.tr("Redo"))

    def _ask_fetch(self) -> None:
        self.fetch_asked.emit()

    def _select_all(self) -> None:
        self.table.selectAll()

    # What is looked for

    def _back_to_table(self) -> None:
        self.table.setFocus()

    def _find(self) -> None:
        self.find_line.setFocus()
        self.find_line.selectAll()

    def _look_for(self) -> None:
        only_problems = self._actions["only_problems"].isChecked()
        self._shown.look_for(self.find_line.text(), only_problems=only_problems)

    def _reveal(self, row: int) -> None:
        """Show a row that the filter hides."""
        if self._model.shown_at(row) < 0:
            self._show_all()

    def _show_all(self) -> None:
        self._actions["only_problems"].setChecked(False)
        self.find_line.look_for_nothing()

    def _go_to_problem(self, step: int, behind: int | None = None) -> None:
        row = self._model.next_problem(self.table.current_row if behind is None else behind, step)
        refused = self._model.refused_rows()
        if refused and (row < 0 or behind is not None):
            self._go_to_refused(refused[0])
            return
        if row < 0:
            self._told.say(self.tr("No line has a problem."))
            return
        self.focus_problem(self._model.problems_at(row)[0])

    def _go_to_refused(self, row: int) -> None:
        problem = self._model.refused.in_line(self._model.rows.routes[row])
        if problem is not None:
            self.focus_problem(problem._replace(field=FieldPath.of_route(row, problem.path.column)))

    def _show_touched(self, rows: Sequence[int]) -> None:
        """After undo and redo: show what they changed."""
        if rows and not self.work.busy:
            self._reveal(rows[0])
            self.table.select_rows(rows)

    def _cut(self) -> None:
        whole_rows = self.table.whole_rows_selected
        self.clipboard.copy_and(self.editing.remove if whole_rows else self.editing.clear_cells)

    # What is said

    def _set_busy(self, busy: bool) -> None:
        focused = self.window().focusWidget()
        # A repaint asks the model a thousand times, and each time waits for the worker to let go of Python.
        self.table.setUpdatesEnabled(not busy)
        self.table.setEnabled(not busy)
        if not busy and focused is self._keyboard_at:
            self.table.setFocus()
        self._below.setCurrentWidget(self.work if busy else self.status)
        self._foot.setVisible(busy or not self._told.is_spared)
        self._show_history()
        if not busy and self._shown.is_awaited:
            QTimer.singleShot(0, self, self._shown.arrange_what_was_let_go)
        if busy:
            # Qt gives the keyboard to whatever comes next; it comes back unless the person takes it elsewhere.
            self._keyboard_at = self.window().focusWidget() if focused is self.table else self
        self._enable_actions()

    def _enable_actions(self) -> None:
        rows = len(self._model.rows) > 0
        selection = self.table.currentIndex().isValid() or self.table.selectionModel().hasSelection()
        self._actions.enable(rows=rows, selection=selection, busy=self.work.busy)
        self._buttons.follow_actions()

    def _rows_changed(self) -> None:
        rows = self._model.rows
        self._empty.speak_of(self._model.entry.form)
        self._empty.setVisible(not rows and not self.work.busy)
        self.find_line.setEnabled(bool(len(rows)))
        self._selection_changed()

    def _tell_edited(self) -> None:
        # Of the undo stack alone: rows that are loaded, filtered or sorted are not edited.
        if self._loading is None:
            self.edited.emit()

    def _selection_changed(self) -> None:
        rows = self._model.rows
        self.status.show_counts(self._model, self.table.selected_count())
        self._enable_actions()
        self._note.follow()
        row = self.table.current_row
        if 0 <= row < len(rows) and (rows.is_faulty(row) or rows.is_repeated(row)):
            text = one_text(*map(problem_text, self._model.problems_at(row)))
            self._told.warn_of_line(row, text, again=False)
        else:
            self._told.say("")


def _fail(error: Exception) -> None:
    raise error
