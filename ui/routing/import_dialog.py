"""A foreign table before it is taken over: how it is read, what only the person knows, what becomes of each line."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import plain
from core.numbers.did_format import DidFormat
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers, Topic
from core.routes.cells import MEMBERS, CellEntry
from core.routes.importing import Prepared, prepare
from core.routes.rows import Block
from core.routes.table import Columns
from core.stop import Progress, Stop
from core.tables.grid import Grid
from core.tables.reading_process import read_apart
from core.wording import one_text
from ui.jobs import JobRunner
from ui.look.buttons import Kind, make_button
from ui.look.keys import on_ctrl_enter
from ui.look.lead import Lead
from ui.look.long_work import AT_ONCE, LongWork
from ui.look.say import say
from ui.look.scrolled import Scrolled
from ui.look.texts import failure_text, problem_text
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.window_place import give_size
from ui.routing.import_columns import ColumnChoice
from ui.routing.import_defaults import ImportDefaults
from ui.routing.import_questions import QuestionList
from ui.routing.import_source import SourceChoice
from ui.routing.import_summary import ImportSummary
from ui.routing.import_take import TakeOver
from ui.routing.model import RoutingModel
from ui.routing.preview import PreviewModel, PreviewTable

_WIDTH, _HEIGHT = 760, 620


class ImportDialog(QDialog):
    """`chosen` are the rows to take over, and `replaces` tells whether they take the place of those in the table.

    Args:
        in_parts: whoever makes it calls `make_part` until nothing is left to be made, and shows it then.
        of_several: the how-manieth of how many it is, where one is asked about after another.
    """

    def __init__(
        self,
        found: Prepared,
        table: RoutingModel,
        jobs: JobRunner,
        path: Path | None,
        parent: QWidget,
        *,
        in_parts: bool = False,
        of_several: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__(parent)
        self._entry: CellEntry = table.entry
        title, (place, count) = self._paste_title(), of_several
        if path:
            title = self.tr("Import from {source}").format(source=plain(path.name, 60))
        if count > 1:
            title = self.tr("{title} – {place} of {count}").format(title=title, place=place, count=count)
        self.setWindowTitle(title)
        self._fit_to_screen()
        self._found, self._path, self._table = found, path, table
        self._wishes = found.wishes
        self._lead = Lead()
        self._making = self._make(found, jobs)
        while not in_parts and self.make_part():
            pass

    def begin_lead(self) -> None:
        """It opens by itself, behind a press of Next: the second half of that adds nothing."""
        self._lead.begin()

    def make_part(self) -> bool:
        """Make some of what stands in it; returns whether there was anything to do."""
        return next(self._making, self) is not self

    def _make(self, found: Prepared, jobs: JobRunner) -> Iterator[None]:
        whole, asked = QVBoxLayout(self), Scrolled(SPACES[2])
        whole.setContentsMargins(SPACES[6], SPACES[5], SPACES[6], SPACES[4])
        whole.setSpacing(SPACES[2])
        asked.setObjectName("import_asked")
        whole.addWidget(asked, 1)
        column = asked.column
        self._defaults = ImportDefaults(self._table)
        self._defaults.changed.connect(self._again)
        column.addLayout(self._defaults)
        yield
        column.addLayout(self._make_columns_line())
        yield
        column.addWidget(self._make_columns())
        yield
        self._source = SourceChoice(found.grid, of_file=self._path is not None)
        self._source.changed.connect(self._read_again)
        self._source.wished.connect(self._wish)
        column.addLayout(self._source)
        self._summary = ImportSummary()
        self._summary.ask_again.connect(self._forget_answers)
        self._summary.shown_chosen.connect(self._choose_shown)
        column.addLayout(self._summary)
        self._notice = ToneLabel("", Tone.WARNING)
        self._notice.setObjectName("import_notice")
        column.addWidget(self._notice)
        yield
        self._questions = QuestionList()
        self._questions.is_from_here.connect(self._choose_here)
        self._questions.answered.connect(self._answer)
        self._questions.settled.connect(self._lead_to_take)
        self._preview = PreviewModel(self._table)
        self._view = PreviewTable(self._preview)
        column.addWidget(self._view, 1)
        # Below the lines that they are about: nothing above moves when one is answered.
        column.addWidget(self._questions)
        yield
        self._work = LongWork(jobs)
        whole.addWidget(self._work)
        whole.addLayout(self._make_end())
        yield
        self._columns.fill(found.grid, found.columns)
        self._defaults.propose(found, self._entry.country)
        self._show(self._found)
        self._defaults.begin()
        self.setObjectName("import_dialog")  # by which it is found: not before

    @property
    def chosen(self) -> Block:
        """The rows to take over."""
        return self._found.chosen(self._take.with_problems)

    @property
    def replaces(self) -> bool:
        """Whether they take the place of all rows there are."""
        return self._take.replaces

    def done(self, result: int) -> None:
        self._work.cancel()
        super().done(result)

    # Parts

    def _fit_to_screen(self) -> None:
        """No larger than the screen leaves room for: 1366x768 at 150 per cent is 910x512."""
        give_size(self, _WIDTH, _HEIGHT)

    def _make_columns_line(self) -> QHBoxLayout:
        """How the columns were read, in one line; *Change* unfolds them."""
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._columns_told = ToneLabel("", Tone.MUTED)
        self._columns_told.setObjectName("import_columns_told")
        self._change = make_button("change_columns", self.tr("Change"), Kind.LINK)
        self._change.setCheckable(True)
        self._change.toggled.connect(self._unfold_columns)
        row.addWidget(self._columns_told, 1)
        row.addWidget(self._change)
        return row

    def _unfold_columns(self, unfolded: bool) -> None:
        self._columns.setVisible(unfolded and self._found.grid.width > 1)

    def _make_columns(self) -> ColumnChoice:
        captions = (
            str(self._table.headerData(0, Qt.Orientation.Horizontal)),
            self.tr("Destination type"),
            self.tr("Destination"),
            self.tr("Members"),
        )
        members = self._table.kind is None or self._table.kind.members
        self._columns = ColumnChoice(captions[: None if members else MEMBERS])
        self._columns.changed.connect(self._again)
        return self._columns

    def _make_end(self) -> TakeOver:
        self._take = TakeOver(self._entry.form, has_rows=len(self._table.rows) > 0)
        self._take.accepted.connect(self.accept)
        self._take.rejected.connect(self.reject)
        # Not the button's own: its text, with another mnemonic each time, would take it away.
        on_ctrl_enter(self, self._press_take)
        self._work.busy_changed.connect(self._busy_changed)
        return self._take

    def _press_take(self) -> None:
        if self._lead.takes(chord=True):
            self._take.button.click()

    # What was read

    def _answer(self, topic: Topic, answer: Answer) -> None:
        self._wishes = replace(self._wishes, answers=self._wishes.answers.with_answer(topic, answer))
        self._prepare(self._found.grid, self._chosen_columns())

    def _forget_answers(self) -> None:
        self._wishes = replace(self._wishes, answers=Answers())
        self._prepare(self._found.grid, self._chosen_columns())

    def _wish(self) -> None:
        self._wishes = replace(
            self._wishes, with_hidden=self._source.with_hidden, with_struck=self._source.with_struck
        )
        self._prepare(self._found.grid, self._chosen_columns())

    def _chosen_columns(self) -> Columns:
        return self._columns.columns(*self._defaults.destination)

    def _again(self) -> None:
        """Understand the table anew, as it is chosen now."""
        entry, columns = replace(self._entry, country=self._defaults.country), self._chosen_columns()
        if entry != self._entry or columns != replace(self._found.columns, certain=columns.certain):
            self._entry = entry
            self._prepare(self._found.grid, columns)

    def _prepare(self, grid: Grid, columns: Columns | None) -> None:
        entry, keys, wishes = self._entry, self._table.rows.keys, self._wishes
        self._lead.end()  # somebody has seen it

        def work(stop: Stop, progress: Progress) -> Prepared:
            return prepare(grid, columns, entry, frozenset(keys), stop, progress, wishes)

        title, rows = self.tr("Checking the lines…"), len(grid.rows)
        characters = grid.characters if rows <= AT_ONCE else 0
        self._work.run(title, rows, work, self._show, self._failed, characters=characters)

    def _choose_here(self) -> None:
        if not self._defaults.choose_here():  # it was chosen already, and what was read by it was let go
            self._prepare(self._found.grid, self._chosen_columns())

    def _read_again(self) -> None:
        """Another sheet, or another encoding."""
        path, sheet, encoding = self._path, self._source.sheet, self._source.encoding
        if path is not None:

            def work(stop: Stop, progress: Progress) -> Grid:
                return read_apart(path, sheet, stop, progress, encoding=encoding)

            read = partial(self._prepare, columns=None)
            self._work.run(self.tr("Reading the sheet…"), AT_ONCE + 1, work, read, self._failed)

    def _show(self, found: Prepared) -> None:
        other = self._wishes.answers.to(Doubt.COLUMN) is Answer.OTHER  # the answer chose another column
        if other or found.grid is not self._found.grid or found.columns.header != self._found.columns.header:
            self._columns.fill(found.grid, found.columns)
        before, self._found = [self._found], found
        self._columns.show_reading(found, self._entry.country)
        self._tell_columns(found)
        self._view.show_members(found.columns.members is not None)
        self._summary.show_found(found, is_answered=bool(self._wishes.answers.given))
        notices = one_text(*map(problem_text, found.notices))
        self._notice.setText(notices)
        self._notice.setVisible(bool(notices))
        self._source.show_unseen(found.grid)
        self._questions.show_questions(found.questions, self._defaults.country_here(self._entry.country))
        self._defaults.give_reasons(found, self._entry.country)
        self._choose_shown()
        self._take.show_found(found)
        if len(before[0].block) > AT_ONCE and before[0] is not found:
            self._work.jobs.let_go(before)

    def _tell_columns(self, found: Prepared) -> None:
        """A list has no columns to choose from. What is not certain is unfolded; else it is told in one line."""
        several = found.grid.width > 1
        told = self._columns.told
        self._columns_told.setText(told)
        for part in (self._columns_told, self._change):
            part.setVisible(several)
        if several and not found.columns.certain:
            self._change.setChecked(True)
        self._unfold_columns(self._change.isChecked())

    def _paste_title(self) -> str:
        return self.tr("Paste pages") if self._entry.form is DidFormat.PAGE_ID else self.tr("Paste numbers")

    def _choose_shown(self) -> None:
        self._preview.show_rows(self._found, self._entry, self._summary.rows_shown(self._found))

    def accept(self) -> None:
        if self._take.has_some:
            super().accept()
            return
        self._notice.setText(self.tr("None of these lines can be added as they are. Nothing was added."))
        self._notice.show()
        say(self._notice, self._notice.text(), urgent=True)

    def _busy_changed(self, busy: bool) -> None:
        self._take.enable(not busy)

    def _lead_to_take(self) -> None:
        self._take.button.take_lead()

    def _failed(self, error: Exception) -> None:
        self._notice.setText(failure_text(error))
        self._notice.show()
