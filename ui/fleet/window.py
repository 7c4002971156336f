"""Many sites: a plan and its sites in, a table of what would be done, and then it is done; each cell by itself."""

import time
from collections.abc import Collection, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMainWindow,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.errors import plain
from core.fleet.outcome import Became, End
from core.fleet.plan import Plan
from core.fleet.site_run import Options
from core.once import Once
from core.stop import Stop
from core.wording import NN_
from ui.fleet.model import SITE, PlanModel
from ui.fleet.painting import PlanPainter
from ui.fleet.pane import DiffPane
from ui.fleet.running import FleetRun
from ui.fleet.words import Group, group_text
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.chip import Chip
from ui.look.icons import give_icon
from ui.look.keys import on_ctrl_enter
from ui.look.say import say
from ui.look.search_line import SearchLine
from ui.look.sign import Sign
from ui.look.texts import failure_text, plural, problem_text
from ui.look.theme import FRAME, Tone, ToneLabel, heading
from ui.look.tooltips import give_tooltip

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from core.fleet.desk import ManySites
    from core.fleet.opening import Ask, Opened
    from ui.jobs import Job, JobRunner

_SIZE = (1180, 760)
_BAR, _ROW, _HEADER, _CHANNEL, _NARROW_CHANNEL = 56, 40, 44, 170, 130
_WIDE = 1100
_NAMED, _LISTED = 3, 40
"""What a plan asks for is named in the question, and listed in its tooltip."""


class FleetWindow(QMainWindow):
    """Signals:
    closing: the window closes; what is under way is broken off.
    """

    closing = Signal()

    def __init__(self, jobs: "JobRunner", channels: "KeptChannels") -> None:
        super().__init__()
        self._jobs = jobs
        self._desk = Once(partial(desk_of, channels))
        self._opened: Opened | None = None
        self._reading: Job | None = None
        self._allowed: Collection[Ask] = ()
        self._group, self._replace_keys = Group.ALL, False
        self._checked_at, self._began, self._wanted, self._told = "", 0.0, 0, 0
        self._doing = self._told_end = False
        self.model = PlanModel()
        self.run = FleetRun(jobs, self._desk, self)
        self.setObjectName("fleet")
        self.setWindowTitle(self.tr("Many sites"))
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - FRAME[0]), min(_SIZE[1], room.height() - FRAME[1]))
        self._lay_out()
        self.model.counted.connect(self._count)
        self.run.told.connect(self.model.learn)
        self.run.told.connect(self._progressed)
        self.run.ended.connect(self._ended)
        self.run.failed.connect(self._failed)
        QShortcut(QKeySequence("Ctrl+F"), self, self._find.setFocus)
        QShortcut(QKeySequence("Ctrl+O"), self, self.ask_for_plan)
        on_ctrl_enter(self, lambda: self._blue.click())
        self._count()
        self._blue.setFocus()

    # Parts

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(self._make_left(), 1)
        self.pane = DiffPane()
        self.pane.keys_chosen.connect(self._choose_keys)
        middle.addWidget(self.pane)
        column.addLayout(middle, 1)
        column.addWidget(self._make_note())
        column.addWidget(self._make_foot())
        self.setCentralWidget(page)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("ground", "bar")
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        title = heading(self.tr("Many sites"), 2)
        title.setWordWrap(False)
        row.addWidget(title)
        self._what = ToneLabel("", Tone.MUTED)
        self._what.setWordWrap(False)
        row.addWidget(self._what, 1)
        self._find = SearchLine("Ctrl+F")
        self._find.setObjectName("find_site")
        self._find.setPlaceholderText(self.tr("Find a site"))
        self._find.setAccessibleName(self.tr("Find a site"))
        self._find.setFixedWidth(200)
        self._find.textChanged.connect(self._filter)
        row.addWidget(self._find)
        row.addWidget(self._make_tags())
        self._open = self._button("open_plan", self.tr("&Open plan…"), self.ask_for_plan, "open")
        row.addWidget(self._open)
        return bar

    def _make_tags(self) -> QComboBox:
        self._tags = QComboBox()
        self._tags.setObjectName("choose_tag")
        self._tags.setAccessibleName(self.tr("Sites with this tag"))
        self._tags.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # another plan has longer ones
        self._tags.activated.connect(self._choose_tag)
        return self._tags

    def _show_tags(self, found: "Opened") -> None:
        chosen, offered = found.source.tag, list(found.tags[:_MOST_TAGS])
        if chosen and chosen not in offered:
            offered.append(chosen)
        self._tags.clear()
        self._tags.addItem(self.tr("All sites"), "")
        for tag in offered:
            self._tags.addItem(self.tr("Tag: {tag}").format(tag=plain(tag, 30)), tag)
        left = len(found.tags) - _MOST_TAGS
        if left > 0:
            self._tags.addItem(plural(NN_("… and 1 more", "… and {count} more"), left))
            self._tags.setItemData(self._tags.count() - 1, 0, _FLAGS)
        self._tags.setCurrentIndex(self._tags.findData(chosen))

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setContentsMargins(20, 12, 16, 12)
        left.setSpacing(10)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        group = QButtonGroup(self)
        self._chips: dict[Group, QPushButton] = {}
        for each in Group:
            chip = Chip()
            chip.setObjectName(f"fleet_filter.{each.name.lower()}")
            chip.setCheckable(True)
            chip.setChecked(each is Group.ALL)
            chip.setAutoDefault(False)
            set_kind(chip, Kind.CHIP, small=True)
            chip.toggled.connect(partial(self._choose_group, each))
            group.addButton(chip)
            chips.addWidget(chip)
            self._chips[each] = chip
        chips.addStretch(1)
        left.addLayout(chips)
        self._empty = self._make_empty()
        left.addWidget(self._empty, 1)
        self.table = self._make_table()
        left.addWidget(self.table, 1)
        return left

    def _make_note(self) -> QWidget:
        """Across the window: a question is read whole, also in a narrow one."""
        self._note = QWidget()
        around = QHBoxLayout(self._note)
        around.setContentsMargins(20, 0, 20, 12)
        band = QFrame()
        band.setProperty("ground", "warning")
        around.addWidget(band)
        row = QHBoxLayout(band)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(Sign("warning", Tone.WARNING))
        self._note_text = ToneLabel()
        row.addWidget(self._note_text, 1)
        self._allow = self._button("allow_references", self.tr("&Give them"), self._allow_references)
        set_kind(self._allow, Kind.PLAIN, small=True)
        row.addWidget(self._allow)
        self._use = self._button("use_here", "", self._use_here)
        set_kind(self._use, Kind.PLAIN, small=True)
        row.addWidget(self._use)
        self._note.hide()
        return self._note

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("plan")
        table.setAccessibleName(self.tr("Sites and channels of the plan"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setItemDelegate(PlanPainter(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setFixedHeight(_HEADER)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(120)
        table.selectionModel().currentChanged.connect(lambda *_indexes: self._show_current())
        self.model.modelReset.connect(self._lay_out_columns)
        return table

    def _lay_out_columns(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            stretches = column == SITE
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not stretches:
                header.resizeSection(column, _CHANNEL if self.width() >= _WIDE else _NARROW_CHANNEL)

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.addStretch(1)
        title = heading(self.tr("Open a plan: channel files, and a list of sites with one PBX per row"), 2)
        title.setProperty("alignment", _CENTER)
        column.addWidget(title)
        text = self.tr(
            "Choose them together. Without a list, the plan is for the PBXs that this computer "
            "knows, or for those with a tag. At first it is only compared; nothing is changed until you press the "
            "button that says what would be created and changed."
        )
        says = ToneLabel(text, Tone.MUTED)
        says.setProperty("alignment", _CENTER)
        column.addWidget(says)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button("save_example", self.tr("Save an &example…"), self._ask_for_example, "save"))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return empty

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("ground", "pane_below")
        foot.setFixedHeight(_BAR)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self._state = ToneLabel("", Tone.MUTED)
        self._state.setObjectName("fleet_state")
        row.addWidget(self._state, 1)
        self._report = self._button("save_report", self.tr("&Save report…"), self._ask_for_report)
        set_kind(self._report, Kind.QUIET)
        self._check = self._button("check_plan", self.tr("&Check again"), self.check, "refresh")
        self._blue = self._button("apply_plan", "", self._press_blue)
        set_kind(self._blue, Kind.PRIMARY)
        for button in (self._report, self._check, self._blue):
            row.addWidget(button)
        return foot

    def _button(self, name: str, text: str, act: object, sign: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _down=False: act())  # type: ignore[operator]
        if sign:
            give_icon(button, sign)
        return button

    # The plan

    def ask_for_plan(self) -> None:
        """Choose the files of a plan."""
        if self.run.is_running:
            return
        dialog = QFileDialog(self, self.tr("Open a plan: channel files, and one list of sites"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        files = self.tr("Channel files and lists of sites")
        dialog.setNameFilters([f"{files} (*.json *.csv *.tsv *.xlsx *.ods)", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self.open_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_files(self, files: Sequence[str], allowed: "Collection[Ask]" = (), tag: str = "") -> None:
        """Read a plan of these files; not while cells of the one that is open are under way.

        Args:
            allowed: what a person said may be given to it. tag: the plan is for the sites with this tag alone.
        """
        if self.run.is_running:
            return
        self._jobs.drop(self._reading)
        self._say_state(self.tr("Reading the plan…"))
        self._allowed = allowed
        work = partial(_read_plan, self._desk, tuple(files), allowed, tag)
        self._reading = self._jobs.run(work, self._opened_now, self._not_read)
        self._count()

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        if self._opened is not None:
            self._show_tags(self._opened)
        self._not_opened(error)
        self._count()

    def _allow_references(self) -> None:
        if self._opened is not None:
            self._open_again([*self._allowed, *self._opened.asks], self._opened.source.tag)

    def _choose_tag(self, place: int) -> None:
        self._open_again(self._allowed, self._tags.itemData(place) or "")

    def _open_again(self, allowed: "Collection[Ask]", tag: str) -> None:
        if self._opened is not None:
            source = self._opened.source
            sites = [str(source.sites)] if source.sites is not None else []
            self.open_files([*source.files, *sites], allowed, tag)

    def _opened_now(self, found: "Opened") -> None:
        self._reading = None
        self._opened, self._checked_at, self._doing = found, "", False
        self.model.show(found)
        self._show_tags(found)
        names = ", ".join(self.model.short(file) for file in self.model.files)
        sites = plural(NN_("1 site", "{count} sites"), len(self.model.rows))
        self._what.setText(f"{names} · {sites}")
        notices = [plain(problem_text(each), 200) for each in found.plan.notices]
        self._say_state(" ".join(notices) or self.tr("Nothing has been sent yet."))
        if self.model.rows:
            self.table.setCurrentIndex(self.model.index(0, SITE))
            self.table.setFocus()

    def _not_opened(self, error: Exception) -> None:
        self._say_state(failure_text(error), Tone.ERROR)
        say(self, failure_text(error), urgent=True)

    def check(self) -> None:
        """Compare every site with the plan; nothing is changed."""
        self._start(self.model.all_cells(), doing=False)

    def _press_blue(self) -> None:
        if self.run.is_running:
            self.run.end()
            self._say_state(self.tr("What is under way is being finished; nothing new is started."))
        elif self._opened is None:
            self.ask_for_plan()
        elif not self._checked_at:
            self.check()
        elif (plan := self.model.chosen()).sites:
            self._start(plan, doing=True)
        elif (again := self.model.failed(planned=False)).sites:
            self._start(again, doing=True)
        elif (again := self.model.failed(planned=True)).sites:
            self._start(again, doing=False)
        else:
            self.close()

    def _start(self, plan: Plan, doing: bool) -> None:
        if self._opened is None or self.run.is_running or self._reading is not None or not plan.sites:
            return
        cells = list(plan.cells)
        self._doing, self._began, self._wanted = doing, time.monotonic(), len(cells)
        self._told, self._told_end = 0, False
        self.model.begin(cells)
        self.run.start(plan, self._opened, Options(not doing, self._replace_keys))
        self._count()

    def _progressed(self, told: Sequence[Became]) -> None:
        self._told += len(told)
        left = (time.monotonic() - self._began) / max(self._told, 1) * (self._wanted - self._told)
        text = self.tr("Applying the plan: {done} of {all}, about {seconds} s left")
        if not self._doing:
            text = self.tr("Comparing: {done} of {all}, about {seconds} s left")
        self._say_state(text.format(done=self._told, all=self._wanted, seconds=max(round(left), 1)))
        self._show_current()

    def _ended(self) -> None:
        self.model.end()
        when = time.strftime("%H:%M")
        count = self.model.count
        problems = plural(NN_("1 problem", "{count} problems"), count(Group.PROBLEM))
        if self._doing:
            good = sum(each.end.is_good and not each.planned for each in self.model.told())
            text = self.tr("Done {when}: {good} as planned, {problems}.")
            text = text.format(when=when, good=good, problems=problems)
        else:
            self._checked_at = when
            text = self.tr(
                "Checked {when}: {create} to create, {change} to change, {problems}. Nothing has been changed yet."
            )
            text = text.format(when=when, create=count(Group.CREATE), change=count(Group.CHANGE), problems=problems)
        self._say_state(text)
        say(self, text, urgent=self._doing)
        self._count()
        self._show_current()

    def _failed(self, error: Exception) -> None:
        self.model.end()
        self._not_opened(error)
        self._count()

    # What is shown

    def _say_state(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._state.set_tone(tone)
        self._state.setText(text)

    def _count(self) -> None:
        for group, chip in self._chips.items():
            count = self.model.count(group)
            chip.setText(f"{group_text(group)}  {count}")
            chip.setAccessibleName(f"{group_text(group)}, {count}")
            chip.setVisible(self._opened is not None and (group is Group.ALL or count > 0))
        has = self._opened is not None
        self.table.setVisible(has)
        self._empty.setVisible(not has)
        self.pane.setVisible(has)
        for part in (self._find, self._open):
            part.setVisible(has)
        running = self.run.is_running
        self._tags.setVisible(self._opened is not None and bool(self._opened.tags))
        self._tags.setEnabled(not running and self._reading is None)
        self._open.setEnabled(not running)
        self._allow.setEnabled(not running)
        self.pane.let_choose(not running)
        self._blue.setEnabled(self._reading is None)
        self._check.setEnabled(self._reading is None)
        self._report.setVisible(has and bool(self.model.told()) and not running)
        self._check.setVisible(has and bool(self._checked_at) and not running)
        make_kind(self._blue, Kind.PLAIN if running else Kind.PRIMARY)
        self._blue.setText(self._blue_text(running))
        self._filter()

    def _blue_text(self, running: bool) -> str:
        """The next step."""
        if running:
            return self.tr("S&top after these")
        if self._opened is None:
            return self.tr("&Open plan…")
        if not self._checked_at:
            return self.tr("&Check")
        ends = [each.end for each in self._planned()]
        create, change = ends.count(End.CREATED), len(ends) - ends.count(End.CREATED)
        if create and change:
            return self.tr("Create {create} and change {change}").format(create=create, change=change)
        if create:
            return self.tr("Create {create}").format(create=create)
        if change:
            return self.tr("Change {change}").format(change=change)
        for planned, text in ((False, self.tr("Try the {count} again")), (True, self.tr("Check the {count} again"))):
            if count := len(list(self.model.failed(planned).cells)):
                return text.format(count=count)
        return self.tr("C&lose")

    def _planned(self) -> list[Became]:
        chosen = {id(cell) for cell in self.model.chosen().cells}
        return [each for each in self.model.told() if id(each.cell) in chosen]

    def _choose_group(self, group: Group, down: bool) -> None:
        if down:
            self._group = group
            self._filter()

    def _filter(self) -> None:
        for place in range(len(self.model.rows)):
            self.table.setRowHidden(place, not self.model.has(place, self._group, self._find.text().strip()))

    def _show_current(self) -> None:
        self._show_note()
        index = self.table.currentIndex()
        if not index.isValid() or index.row() >= len(self.model.rows) or self._opened is None:
            self.pane.show_nothing(self.tr("Choose a cell to see what would be done there."))
            return
        row, file = self.model.rows[index.row()], self.model.file_at(index.column())
        if file and file in row.cells:
            self.pane.show_cell(row.became.get(file), row.name, self.model.short(file))
        else:
            found = self._opened
            self.pane.show_site(row.planned.site, row.name, found.columns, found.secret_columns)

    def _show_note(self) -> None:
        """What waits for a person's word: what the plan asks for, or who is meant in the chosen cell."""
        found, became = self._opened, self.model.became_at(self.table.currentIndex())
        asks = found.asks if found is not None else ()
        cure = became.cures[0] if became is not None and became.cures and not asks else None
        if asks:
            lines = [f"{plain(what, 120)} → {plain(where, 120)}" for what, where in asks[:_LISTED]]
            shown = "; ".join(lines[:_NAMED]) + ("; …" if len(asks) > _NAMED else "")
            text = NN_(
                "The plan asks for 1 secret of this computer: {which}. Give it?",
                "The plan asks for {count} secrets of this computer: {which}. Give them?",
            )
            self._note_text.setText(plural(text, len(asks), {"which": shown}))
            give_tooltip(self._note_text, "\n".join(lines) + ("\n…" if len(asks) > _LISTED else ""))
        elif cure is not None and became is not None:
            name = plain(cure.entry.label, 60)
            text = self.tr("{site}: no one on this PBX has that name. Did you mean “{name}”?")
            self._note_text.setText(text.format(site=plain(became.cell.site, 60), name=name))
            self._use.setText(self.tr("&Use it here"))
            self._use.setAccessibleName(self.tr("Use {name} here").format(name=name))
        if not asks:
            give_tooltip(self._note_text, "")
        self._allow.setVisible(bool(asks))
        self._use.setVisible(cure is not None)
        self._note.setVisible(bool(asks) or cure is not None)

    def _use_here(self) -> None:
        index = self.table.currentIndex()
        became = self.model.became_at(index)
        if became is not None and became.cures and not self.run.is_running:
            self._start(self.model.cure(index, became.cures[0]), doing=False)

    def _choose_keys(self, down: bool) -> None:
        self._replace_keys = down
        if self._checked_at and not self.run.is_running:
            self.check()

    # Files out

    def _ask_for_report(self) -> None:
        self._ask_to_save(self.tr("Save the report"), "csv", self.write_report)

    def write_report(self, target: str) -> None:
        """Write what is known of each site and channel, as CSV; no secret stands in it."""
        work = partial(_write_report, self._desk, Path(target), self.model.told())
        self._jobs.run(work, partial(self._written, self.tr("The report was saved.")), self._not_opened)

    def _ask_for_example(self) -> None:
        self._ask_to_save(self.tr("Save an example of a list of sites"), "csv", self.write_example)

    def write_example(self, target: str) -> None:
        """Write a list of sites to begin with."""
        done = self.tr("The example was saved: fill in a line for each PBX.")
        self._jobs.run(
            partial(_write_example, self._desk, Path(target)), partial(self._written, done), self._not_opened
        )

    def _ask_to_save(self, title: str, suffix: str, act: object) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setNameFilters([self.tr("CSV for spreadsheets") + f" (*.{suffix})"])
        dialog.fileSelected.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _written(self, text: str, _nothing: None) -> None:
        self._say_state(text, Tone.SUCCESS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.fit(self.width() >= _WIDE)
        if (event.oldSize().width() >= _WIDE) is not (self.width() >= _WIDE):
            self._lay_out_columns()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.run.is_running and not self._told_end:
            self._told_end = True
            self.run.end()
            self._say_state(
                self.tr("What is under way is being finished first. Close again to break it off."), Tone.WARNING
            )
            event.ignore()
            return
        self.run.stop()
        self.closing.emit()
        super().closeEvent(event)


_CENTER = Qt.AlignmentFlag.AlignCenter
_FLAGS = int(Qt.ItemDataRole.UserRole) - 1
"""Where the model of a choice keeps the flags of an item; 0 for one that is only read."""
_MOST_TAGS = 200
"""More are not chosen from in a box: a list of sites may have a million."""

# On workers -----------------------------------------------------------------------------------------------------

Desk = Once["ManySites"]


def desk_of(channels: "KeptChannels") -> "ManySites":
    """Imported by the worker that needs it first: it brings the client, with httpcore and ssl."""
    desk: ManySites = import_module("core.fleet.desk").ManySites(channels.store, channels.drawer, channels.connection)
    return desk


def _read_plan(desk: Desk, files: Sequence[str], allowed: "Collection[Ask]", tag: str, stop: Stop) -> "Opened":
    return desk().open(files, allowed, tag, stop)


def _write_report(desk: Desk, target: Path, told: Sequence[Became], stop: Stop) -> None:
    desk().write_report(target, told, stop)


def _write_example(desk: Desk, target: Path, stop: Stop) -> None:
    desk().write_example(target, stop)
