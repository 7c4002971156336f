"""Many sites: a plan and its sites in, a table of what would be done, and then it is done; each cell by itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from core.fleet.outcome import Became
from core.fleet.plan import Plan
from core.fleet.site_run import Options
from core.wording import NN_
from ui.fleet.desk import desk_of
from ui.fleet.files_out import FilesOut
from ui.fleet.model import PlanModel
from ui.fleet.no_plan import NoPlan
from ui.fleet.pane import DiffPane
from ui.fleet.plan_reading import PlanReading
from ui.fleet.plan_table import PlanTable
from ui.fleet.progress import PlanProgress
from ui.fleet.question import Question
from ui.fleet.running import FleetRun
from ui.fleet.tag_choice import TagChoice
from ui.fleet.words import Group, chip_texts
from ui.look.answer_button import SinglePress
from ui.look.buttons import Kind, make_button, make_kind, set_kind
from ui.look.chip import Chip
from ui.look.icons import give_icon
from ui.look.keys import on_ctrl_enter
from ui.look.over_window import is_asked_over
from ui.look.say import say
from ui.look.search_line import SearchLine
from ui.look.texts import failure_text, listed, plural
from ui.look.theme import Tone, ToneLabel, heading
from ui.look.window_place import give_size

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from ui.jobs import JobRunner

_SIZE = (1180, 760)
_BAR = 56
_WIDE = 1100


@dataclass(frozen=True, slots=True)
class LeftInPlan:
    """Attributes:
    failure: what is said to have failed.
    """

    replace_keys: bool
    search: str
    group: Group
    failure: Exception | None


class FleetWindow(QMainWindow):
    """Signals:
        closing: the window closes; what is under way is broken off.

    Attributes:
        reading: the plan that is open. progress: how far it is with it. files: what is written of it.
    """

    closing = Signal()

    def __init__(self, jobs: "JobRunner", channels: "KeptChannels") -> None:
        super().__init__()
        desk = desk_of(channels)
        self._group, self._replace_keys = Group.ALL, False
        self._failure: Exception | None = None
        self._told_end = self._stop_pressed = False
        self.model = PlanModel()
        self.run = FleetRun(jobs, desk, self)
        self.reading = PlanReading(jobs, desk, self, lambda: not self.run.is_running)
        self.progress = PlanProgress(self.model, self.reading, self)
        self.files = FilesOut(jobs, desk, self.model, self)
        self.setObjectName("fleet")
        self.setWindowTitle(self.tr("Many sites"))
        give_size(self, *_SIZE)
        self._lay_out()
        self.model.counted.connect(self._count)
        self.run.told.connect(self.model.learn)
        self.run.told.connect(self._progressed)
        self.run.ended.connect(self._ended)
        self.run.failed.connect(self._failed)
        self.reading.begun.connect(self._reading_begun)
        self.reading.came.connect(self._opened_now)
        self.reading.failed.connect(self._not_read)
        self.files.written.connect(partial(self._say_state, tone=Tone.SUCCESS))
        self.files.failed.connect(self._not_opened)
        QShortcut(QKeySequence("Ctrl+F"), self, self._find.setFocus)
        QShortcut(QKeySequence("Ctrl+O"), self, self.reading.ask)
        on_ctrl_enter(self, self._press_by_chord)
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
        self._question = Question()
        self._question.given.connect(self.reading.allow_asked)
        self._question.used.connect(self._use_here)
        column.addWidget(self._question)
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
        self._tags = TagChoice()
        self._tags.tag_chosen.connect(self.reading.choose_tag)
        row.addWidget(self._tags)
        self._open = self._button("open_plan", self.tr("&Open plan…"), self.reading.ask, "open")
        row.addWidget(self._open)
        return bar

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
        self._empty = NoPlan()
        self._empty.example_asked.connect(self.files.ask_for_example)
        left.addWidget(self._empty, 1)
        self.table = PlanTable(self.model)
        self.table.cell_turned.connect(self._show_current)
        left.addWidget(self.table, 1)
        return left

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
        self._report = self._button("save_report", self.tr("&Save report…"), self.files.ask_for_report)
        set_kind(self._report, Kind.QUIET)
        self._check = self._button("check_plan", self.tr("&Check again"), self.check, "refresh")
        self._blue = self._button("apply_plan", "", self._press_blue)
        set_kind(self._blue, Kind.PRIMARY)
        for button in (self._report, self._check, self._blue):
            row.addWidget(button)
        return foot

    def _button(self, name: str, text: str, act: Callable[[], object], sign: str = "") -> SinglePress:
        button = make_button(name, text, made=SinglePress)
        button.clicked.connect(lambda: act())
        if sign:
            give_icon(button, sign)
        return button

    # The plan

    def _reading_begun(self) -> None:
        self._say_state(self.tr("Reading the plan…"))
        self._count()

    def _not_read(self, error: Exception) -> None:
        self._show_tags()
        self._not_opened(error)
        self._count()

    def _show_tags(self) -> None:
        if self.reading.opened is not None:
            self._tags.show_tags(self.reading.opened.tags, self.reading.opened.source.tag)

    def _opened_now(self) -> None:
        found = self.reading.opened
        if found is None:
            return
        self.progress.open_anew()
        self.model.show(found)
        self._show_what()
        self._say_state(self.progress.standing)
        self.table.begin()

    def _show_what(self) -> None:
        """Which plan it is."""
        self._show_tags()
        names = listed(self.model.short(file) for file in self.model.files)
        sites = plural(NN_("1 site", "{count} sites"), len(self.model.rows))
        self._what.setText(f"{names} · {sites}")

    @property
    def left_off(self) -> "LeftInPlan":
        """What of the plan is seen, beside what the parts hold."""
        return LeftInPlan(self._replace_keys, self._find.text(), self._group, self._failure)

    def take_over(self, before: "FleetWindow") -> None:
        """Go on with the plan of another window, where it was left."""
        left = before.left_off
        self.setGeometry(before.geometry())
        self._find.setText(left.search)
        self.reading.take_over(before.reading)
        self.progress.take_over(before.progress)
        self._replace_keys = left.replace_keys
        self.pane.choose_keys(self._replace_keys)
        if self.reading.opened is not None:
            self.model.take_over(before.model)
            self._show_what()
        self._chips[left.group].setChecked(True)
        self._say_state(self.progress.standing)
        if left.failure is not None:
            self._not_opened(left.failure)
        self._count()
        self.table.take_over(before.table)
        if before.isVisible():
            self.setWindowState(before.windowState())
            self.show()

    @property
    def is_under_way(self) -> bool:
        """Whether something would be lost with the window: a run, what is read or written, a choice of files."""
        parts = (self.reading, self.files)
        return self.run.is_running or any(part.is_under_way for part in parts) or is_asked_over(self)

    def _not_opened(self, error: Exception) -> None:
        self._say_state(failure_text(error), Tone.ERROR)
        self._failure = error
        say(self, failure_text(error), urgent=True)

    def check(self) -> None:
        """Compare every site with the plan; nothing is changed."""
        self._start(self.model.all_cells(), doing=False)

    def _press_by_chord(self) -> None:
        if self._blue.lead.takes(chord=True):
            self._blue.click()

    def _press_blue(self) -> None:
        if not self._blue.lead.takes_clicks:
            return  # it did something else when the finger came down
        _text, act = self._next_step()
        act()

    def _next_step(self) -> tuple[str, Callable[[], object]]:
        """What the blue button says, and does."""
        if self.run.is_running:
            return self.tr("S&top after these"), self._end_run
        if self.reading.opened is None:
            return self.tr("&Open plan…"), self.reading.ask
        if not self.progress.is_checked:
            return self.tr("&Check"), self.check
        if (plan := self.model.chosen()).sites:
            return self.progress.to_do(plan), partial(self._start, plan, doing=True)
        if (again := self.model.failed(planned=False)).sites:
            text = plural(NN_("Try 1 again", "Try {count} again"), len(list(again.cells)))
            return text, partial(self._start, again, doing=True)
        if (again := self.model.failed(planned=True)).sites:
            text = plural(NN_("Check 1 again", "Check {count} again"), len(list(again.cells)))
            return text, partial(self._start, again, doing=False)
        return self.tr("C&lose"), self.close

    def _end_run(self) -> None:
        self._stop_pressed = True
        self.run.end()
        self._say_state(self.tr("What is under way is finished first; nothing new is started."))

    def _start(self, plan: Plan, doing: bool) -> None:
        opened = self.reading.opened
        if opened is None or self.run.is_running or self.reading.is_under_way or not plan.sites:
            return
        cells = list(plan.cells)
        self.progress.begin(len(cells), is_doing=doing)
        self._told_end = False
        self._say_state("")  # what was said before is of before it
        self.model.begin(cells)
        self._stop_pressed = False
        self._blue.lead.begin()  # it stops what it has begun
        self.run.start(plan, opened, Options(not doing, self._replace_keys))
        self._count()

    def _progressed(self, told: Sequence[Became]) -> None:
        self._say_state(self.progress.go_on(len(told)))
        self._show_current()

    def _lead_on(self) -> None:
        """A press on Stop may be under way, or its second half to come: that starts nothing. Others do."""
        stops = self._stop_pressed or self._blue.isDown()
        self._blue.lead.begin(takes_clicks=not stops)

    def _ended(self) -> None:
        self._lead_on()
        self.model.end()
        text = self.progress.end()
        self._say_state(text)
        say(self, text, urgent=self.progress.is_doing)
        self._count()
        self._show_current()

    def _failed(self, error: Exception) -> None:
        self._lead_on()
        self.model.end()
        self._not_opened(error)
        self._count()

    # What is shown

    def _say_state(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self._failure = None
        self._state.set_tone(tone)
        self._state.setText(text)

    def _count(self) -> None:
        opened = self.reading.opened
        has = opened is not None
        for group, chip in self._chips.items():
            count = self.model.count(group)
            text, called = chip_texts(group, count, self.model.done(group))
            chip.setText(text)
            chip.setAccessibleName(called)
            chip.setVisible(has and (group is Group.ALL or count > 0))
        self.table.setVisible(has)
        self._empty.setVisible(not has)
        self.pane.setVisible(has)
        for part in (self._find, self._open):
            part.setVisible(has)
        running = self.run.is_running
        self._tags.setVisible(opened is not None and bool(opened.tags))
        self._tags.setEnabled(not running and not self.reading.is_under_way)
        self._open.setEnabled(not running)
        self._question.let_give(not running)
        self.pane.let_choose(not running)
        self._blue.setEnabled(not self.reading.is_under_way)
        self._check.setEnabled(not self.reading.is_under_way)
        self._report.setVisible(has and bool(self.model.told()) and not running)
        self._check.setVisible(has and self.progress.is_checked and not running)
        make_kind(self._blue, Kind.PLAIN if running else Kind.PRIMARY)
        self._blue.setText(self._next_step()[0])
        self._filter()

    def _choose_group(self, group: Group, down: bool) -> None:
        if down:
            self._group = group
            self._filter()

    def _filter(self) -> None:
        text = self._find.text().strip()
        self.table.show_sites(lambda place: self.model.has(place, self._group, text))

    def _show_current(self) -> None:
        self._show_question()
        index, found = self.table.currentIndex(), self.reading.opened
        if not index.isValid() or index.row() >= len(self.model.rows) or found is None:
            self.pane.show_nothing(self.tr("Choose a cell to see what would be done there."))
            return
        row, file = self.model.rows[index.row()], self.model.file_at(index.column())
        if file and file in row.cells:
            self.pane.show_cell(row.cells[file], row.became.get(file), row.name, self.model.short(file))
        else:
            self.pane.show_site(row.planned.site, row.name, found.columns, found.secret_columns)
            self.pane.add_errors([row.became[each] for each in row.cells if each in row.became])

    def _show_question(self) -> None:
        """What waits for a person's word: what the plan asks for, or who is meant in the chosen cell."""
        became = self.model.became_at(self.table.currentIndex())
        opened = self.reading.opened
        if opened is not None and opened.asks:
            self._question.ask_for_secrets(opened.asks)
        elif became is not None and became.cures:
            self._question.ask_who(became.cell.site, became.cures[0].entry.label)
        else:
            self._question.hide()

    def _use_here(self) -> None:
        index = self.table.currentIndex()
        became = self.model.became_at(index)
        if became is not None and became.cures and not self.run.is_running:
            self._start(self.model.cure(index, became.cures[0]), doing=False)

    def _choose_keys(self, down: bool) -> None:
        self._replace_keys = down
        if self.progress.is_checked and not self.run.is_running:
            self.check()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.fit(self.width() >= _WIDE)
        self.table.use_width(self.width() >= _WIDE)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.run.is_running and not self._told_end:
            self._told_end = True
            self.run.end()
            self._say_state(
                self.tr("What is under way is finished first. Close again to stop at once."), Tone.WARNING
            )
            event.ignore()
            return
        self.run.stop()
        self.closing.emit()
        super().closeEvent(event)
