"""A foreign table before it is taken over: how it is read, what only the person knows, what becomes of each line."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.encodings import ENCODINGS
from core.errors import plain
from core.numbers.did_format import DidFormat
from core.numbers.reading import Doubt
from core.routes.answers import Answer, Answers, Topic
from core.routes.cells import DESTINATION, MEMBERS, NUMBER, TYPE, CellEntry
from core.routes.column_words import proposed_country
from core.routes.grid import Grid
from core.routes.importing import Prepared, prepare
from core.routes.reading_process import read_apart
from core.routes.rows import Block
from core.routes.table import COLUMNS, Columns
from core.stop import Stop
from core.wording import NN_
from ui.jobs import JobRunner
from ui.look.buttons import Kind, make_button, stand_out
from ui.look.counts import add_caption
from ui.look.fields import QWIDGETSIZE_MAX, spoken
from ui.look.flow import FlowLayout
from ui.look.key_cap import KeyedButton
from ui.look.keys import CTRL_ENTER, on_ctrl_enter
from ui.look.long_work import AT_ONCE, LongWork, Progress
from ui.look.say import say
from ui.look.scrolled import Scrolled, low
from ui.look.sign import Sign
from ui.look.texts import failure_text, plural, problem_text
from ui.look.theme import FRAME, GRID, Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip
from ui.routing.delegates import RouteDelegate
from ui.routing.find import country_box
from ui.routing.import_columns import ColumnChoice, labelled
from ui.routing.import_questions import QuestionList
from ui.routing.model import RoutingModel
from ui.routing.picker_field import PickerField
from ui.routing.preview import PreviewModel

_WIDTH, _HEIGHT = 760, 620
_MANY, _WIDE = 100, 20
"""Sheets of a workbook, and how many characters of a name are seen then."""


class ImportDialog(QDialog):
    """`chosen` are the rows to take over, and `replaces` tells whether they take the place of those in the table.

    Args:
        in_parts: whoever makes it calls `make_part` until nothing is left to be made, and shows it then.
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
    ) -> None:
        super().__init__(parent)
        self._entry: CellEntry = table.entry
        source = plain(path.name, 60) if path else self.tr("the clipboard")
        title = self.tr("Import from {source}") if path else self._paste_title()
        self.setWindowTitle(title.format(source=source))
        self._fit_to_screen()
        self._found, self._path, self._table = found, path, table
        self._wishes = found.wishes
        self._making = self._make(found, jobs)
        while not in_parts and self.make_part():
            pass

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
        column.addLayout(self._make_top())
        yield
        column.addLayout(self._make_columns_line())
        yield
        column.addWidget(self._make_columns())
        yield
        column.addLayout(self._make_file_row(found))
        column.addLayout(self._make_filter())
        self._notice = ToneLabel("", Tone.WARNING)
        self._notice.setObjectName("import_notice")
        column.addWidget(self._notice)
        yield
        self._questions = QuestionList()
        self._questions.is_from_here.connect(self._choose_here)
        self._questions.answered.connect(self._answer)
        self._questions.settled.connect(lambda: self._take.setFocus())
        self._preview = PreviewModel(self._table)
        self._view = self._make_view()
        column.addWidget(self._view, 1)
        # Below the lines that they are about: nothing above moves when one is answered.
        column.addWidget(self._questions)
        yield
        self._work = LongWork(jobs)
        self._work.busy_changed.connect(self._name_button)
        whole.addWidget(self._work)
        whole.addLayout(self._make_bottom())
        yield
        self._columns.fill(found.grid, found.columns)
        self._propose_country(found)
        self._show(self._found)
        self._destination.setFocus()
        self.setObjectName("import_dialog")  # by which it is found: not before

    @property
    def chosen(self) -> Block:
        """The rows to take over."""
        return self._found.chosen(self._with_problems.isChecked())

    @property
    def replaces(self) -> bool:
        """Whether they take the place of all rows there are."""
        return self._replace.isChecked()

    def done(self, result: int) -> None:
        self._work.cancel()
        super().done(result)

    # Parts

    def _fit_to_screen(self) -> None:
        """No larger than the screen leaves room for: 1366x768 at 150 per cent is 910x512."""
        room = self.screen().availableGeometry()
        self.resize(min(_WIDTH, room.width() - FRAME[0]), min(_HEIGHT, room.height() - FRAME[1]))

    def _make_top(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES[5])
        grid.setVerticalSpacing(SPACES[1])
        self._country = country_box(self.tr("Not chosen"), self.tr("Numbers are from"))
        self._country.setCurrentIndex(max(0, self._country.findData(self._entry.country)))
        self._country.setMaximumWidth(QWIDGETSIZE_MAX)
        here = QLocale.territoryToCode(QLocale.system().territory())
        self._here = self._country.findData(here) if here else -1
        labelled(grid, 0, 0, self.tr("Numbers are from"), self._country)
        self._destination = PickerField(self._table.search, self._table.used, self.tr("Name or number"))
        self._destination.setObjectName("import_destination")
        labelled(grid, 0, 1, self.tr("All of them go to"), self._destination)
        self._country_reason = ToneLabel("", Tone.MUTED)
        self._country_reason.setObjectName("import_country_reason")
        grid.addWidget(self._country_reason, 2, 0)
        self._destination_reason = ToneLabel("", Tone.MUTED)
        self._destination_reason.setObjectName("import_destination_reason")
        grid.addWidget(self._destination_reason, 2, 1)
        for place in range(2):
            grid.setColumnStretch(place, 1)
        # At once when one is chosen, and when what is typed fits one alone: not only when another field is visited.
        self._country.currentIndexChanged.connect(self._again)
        self._destination.picked.connect(self._again)
        return grid

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

    def _make_file_row(self, found: Prepared) -> QHBoxLayout:
        """What a file leaves open: the sheet, the encoding, rows that one does not see."""
        row = QHBoxLayout()
        row.setSpacing(SPACES[4])
        self._sheet = self._named_box("import_sheet", self.tr("Sheet"))
        if len(found.grid.sheets) > _MANY:  # it would measure each of them at every layout
            self._sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._sheet.setMinimumContentsLength(_WIDE)
        self._sheet.addItems(list(found.grid.sheets))
        _add_named(row, self._sheet, len(found.grid.sheets) > 1)
        self._sheet.activated.connect(self._read_again)
        self._encoding = self._named_box("import_encoding", self.tr("Encoding"))
        for value, name in ENCODINGS.items():
            self._encoding.addItem(name, value)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(found.grid.encoding or "utf-8")))
        _add_named(row, self._encoding, self._path is not None and bool(found.grid.encoding))
        self._encoding.activated.connect(self._read_again)
        self._hidden = QCheckBox(self.tr("Include hidden rows"))
        self._hidden.setObjectName("import_with_hidden")
        self._hidden.clicked.connect(self._wish)
        self._struck = QCheckBox(self.tr("Include rows that are struck through"))
        self._struck.setObjectName("import_with_struck")
        self._struck.clicked.connect(self._wish)
        row.addWidget(self._hidden)
        row.addWidget(self._struck)
        row.addStretch(1)
        return row

    def _named_box(self, name: str, caption: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(caption)
        give_tooltip(box, caption)
        return box

    def _make_filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACES[2])
        self._summary = ToneLabel()
        self._summary.setObjectName("import_summary")
        row.addWidget(self._summary, 1)
        self._to_decide = ToneLabel("", Tone.WARNING)
        self._to_decide.setObjectName("import_to_decide")
        self._to_decide.setWordWrap(False)
        self._decide_sign = Sign("warning", Tone.WARNING)
        row.addWidget(self._decide_sign)
        row.addWidget(self._to_decide)
        self._ask_again = make_button("import_ask_again", self.tr("Ask again"))
        self._ask_again.clicked.connect(self._forget_answers)
        row.addWidget(self._ask_again)
        self._which = self._named_box("import_shown", self.tr("Lines shown"))
        for caption, which in (
            (self.tr("All lines"), "all"),
            (self.tr("Lines with problems"), "bad"),
            (self.tr("Lines left out"), "left_out"),
            (self.tr("Reformatted numbers"), "rewritten"),
        ):
            self._which.addItem(caption, which)
        self._which.currentIndexChanged.connect(self._choose_shown)
        row.addWidget(self._which)
        return row

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("import_preview")
        view.setAccessibleName(self.tr("Preview"))
        view.setModel(self._preview)
        view.setItemDelegate(RouteDelegate(view))
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        low(view, 12 * GRID)
        rows = view.verticalHeader()
        rows.setDefaultSectionSize(4 * GRID)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place in (DESTINATION, MEMBERS, len(COLUMNS)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        view.setColumnWidth(NUMBER, max(168, view.fontMetrics().horizontalAdvance("+" + "0" * 15) + 3 * GRID))
        view.setColumnHidden(TYPE, True)
        return view

    def _make_bottom(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._with_problems = QCheckBox()
        self._with_problems.setObjectName("import_with_problems")
        self._with_problems.toggled.connect(self._name_button)
        column.addWidget(self._with_problems)
        row = QHBoxLayout()
        self._append = QRadioButton(self.tr("Add to the table"))
        self._replace = QRadioButton(self.tr("Replace the table"))
        self._replace.setObjectName("import_replace")
        self._append.setChecked(True)
        choices = FlowLayout(SPACES[1])
        for each in (self._append, self._replace):
            choices.addWidget(each)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(choices)
        middle.addStretch(1)
        row.addLayout(middle, 1 if len(self._table.rows) else 0)
        undone = ToneLabel(self.tr("Ctrl+Z undoes the whole paste."), Tone.MUTED)
        # With the choice there is no room for it; it is told afterwards.
        for unneeded in (undone,) if len(self._table.rows) else (self._append, self._replace):
            unneeded.hide()
        row.addWidget(undone, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = KeyedButton(CTRL_ENTER)
        self._take.setObjectName("import_take")
        self._take.setDefault(True)
        stand_out(self._take)
        # Not the button's own: its text, with another mnemonic each time, would take it away.
        on_ctrl_enter(self, self._take.click)
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)
        return column

    # What was read

    def _answer(self, topic: Topic, answer: Answer) -> None:
        self._wishes = replace(self._wishes, answers=self._wishes.answers.with_answer(topic, answer))
        self._prepare(self._found.grid, self._chosen_columns())

    def _forget_answers(self) -> None:
        self._wishes = replace(self._wishes, answers=Answers())
        self._prepare(self._found.grid, self._chosen_columns())

    def _wish(self) -> None:
        self._wishes = replace(
            self._wishes, with_hidden=self._hidden.isChecked(), with_struck=self._struck.isChecked()
        )
        self._prepare(self._found.grid, self._chosen_columns())

    def _chosen_columns(self) -> Columns:
        return self._columns.columns(self._destination.place.type, self._destination.value)

    def _again(self) -> None:
        """Understand the table anew, as it is chosen now."""
        entry, columns = replace(self._entry, country=self._country.currentData() or ""), self._chosen_columns()
        if entry != self._entry or columns != replace(self._found.columns, certain=columns.certain):
            self._entry = entry
            self._prepare(self._found.grid, columns)

    def _prepare(self, grid: Grid, columns: Columns | None) -> None:
        entry, keys, wishes = self._entry, self._table.rows.keys, self._wishes

        def work(stop: Stop, progress: Progress) -> Prepared:
            return prepare(grid, columns, entry, frozenset(keys), stop, progress, wishes)

        title, rows = self.tr("Checking the lines…"), len(grid.rows)
        characters = grid.characters if rows <= AT_ONCE else 0
        self._work.run(title, rows, work, self._show, self._failed, characters=characters)

    def _choose_here(self) -> None:
        if self._country.currentIndex() != self._here:
            self._country.setCurrentIndex(self._here)
        else:  # it was chosen already, and what was read by it was let go
            self._prepare(self._found.grid, self._chosen_columns())

    def _propose_country(self, found: Prepared) -> None:
        """Where all other numbers of the table are from one country, that is proposed, and can be changed."""
        self._proposed = "" if self._entry.country else proposed_country(found)
        place = self._country.findData(self._proposed) if self._proposed else -1
        if place > 0:
            self._country.setCurrentIndex(place)

    def _read_again(self) -> None:
        """Another sheet, or another encoding."""
        path, sheet = self._path, self._sheet.currentText()
        encoding = str(self._encoding.currentData()) if self._encoding.isVisibleTo(self) else ""
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
        self._ask_again.setVisible(bool(self._wishes.answers.given))
        self._view.setColumnHidden(MEMBERS, found.columns.members is None)
        summary = " · ".join(self._summed_up(found))
        if summary != self._summary.text():
            self._summary.setText(summary)
            say(self._summary, summary)
        self._tell_open(len(found.read.asked))
        notices = " ".join(problem_text(notice) for notice in found.notices)
        self._notice.setText(notices)
        self._notice.setVisible(bool(notices))
        self._hidden.setVisible(bool(found.grid.hidden_rows or found.grid.hidden_cells))
        self._struck.setVisible(bool(found.grid.struck_cells))
        is_chosen = self._country.itemData(self._here) == self._entry.country
        self._questions.show_questions(found.questions, "" if is_chosen else self._country.itemText(self._here))
        self._give_reasons(found)
        bad = len(found.block) - len(found.good)
        self._with_problems.setText(
            plural(
                NN_(
                    "Also add the line with a problem, to fix it in the table",
                    "Also add the {count} lines with problems, to fix them in the table",
                ),
                bad,
            )
        )
        self._with_problems.setVisible(bad > 0)
        self._choose_shown()
        self._name_button()
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

    def _summed_up(self, found: Prepared) -> list[str]:
        asked = len(found.read.asked)
        bad = len(found.block) - len(found.good) - asked
        parts = [plural(NN_("1 number", "{count} numbers"), len(found.good))]
        if bad:
            parts.append(plural(NN_("1 with a problem is skipped", "{count} with problems are skipped"), bad))
        if found.read.left_out:
            parts.append(plural(NN_("1 line left out", "{count} lines left out"), len(found.read.left_out)))
        if (
            any(not found.block.routes[row].has_destination for row in found.good[:1])
            and found.columns.type_ != "api"
        ):
            parts.append(self.tr("without destination"))
        if found.read.rewritten:
            parts.append(plural(NN_("1 reformatted", "{count} reformatted"), len(found.read.rewritten)))
        return parts

    def _paste_title(self) -> str:
        return self.tr("Paste pages") if self._entry.form is DidFormat.PAGE_ID else self.tr("Paste numbers")

    def _tell_open(self, asked: int) -> None:
        """Lines that wait for an answer: in amber, and counted by the button, too."""
        self._to_decide.setText(plural(NN_("1 line to decide", "{count} lines to decide"), asked))
        self._to_decide.setVisible(asked > 0)
        self._decide_sign.setVisible(asked > 0)

    def _give_reasons(self, found: Prepared) -> None:
        """Why the two answers at the top are as they are."""
        without = sum(each.count for each in found.questions if each.doubt is Doubt.COUNTRY)
        country = self._entry.country
        if without:
            reason = plural(NN_("1 number has no country code.", "{count} numbers have no country code."), without)
        elif country and country == self._proposed:
            reason = self.tr("Suggested because all other numbers are from there.")
        else:
            reason = ""
        self._country_reason.set_tone(Tone.WARNING if without else Tone.MUTED)
        self._country_reason.setText(reason)
        own = found.own_destinations if not found.columns.id_ else 0
        self._destination_reason.setText(
            plural(
                NN_(
                    "1 line names its own destination and keeps it.",
                    "{count} lines name their own destination and keep it.",
                ),
                own,
            )
            if own
            else ""
        )

    def _choose_shown(self) -> None:
        found, which = self._found, self._which.currentData()
        rows: range | list[int] = range(len(found.block))
        if which == "bad":
            good = set(found.good)
            rows = [row for row in rows if row not in good]
        elif which == "rewritten":
            rows = sorted(found.read.rewritten)
        elif which == "left_out":
            rows = [~row for row in sorted(found.read.left_out)]
        self._preview.show_rows(found, self._entry, rows)

    def _name_button(self) -> None:
        everything = self._with_problems.isChecked()
        count = len(self._found.block) if everything else len(self._found.good)
        open_ = 0 if everything else len(self._found.read.asked)
        text = add_caption(count, self._entry.form)
        if open_:
            words = NN_("&Add 1, skip {open}", "&Add {count}, skip {open}")
            text = plural(words, count, {"open": QLocale().toString(open_)})
        self._take.setText(text)
        self._take.setAccessibleName(spoken(text))
        self._has_some = count > 0
        self._take.setEnabled(not self._work.busy)

    def accept(self) -> None:
        if self._has_some:
            super().accept()
            return
        self._notice.setText(self.tr("None of these lines can be added as they are. Nothing was added."))
        self._notice.show()
        say(self._notice, self._notice.text(), urgent=True)

    def _failed(self, error: Exception) -> None:
        self._notice.setText(failure_text(error))
        self._notice.show()


def _add_named(row: QHBoxLayout, box: QComboBox, shown: bool) -> None:
    """A box with its name before it, where there is something to choose."""
    label = QLabel(box.accessibleName())
    label.setBuddy(box)
    for each in (label, box):
        # Not shown here: whatever is shown before it has a parent is a window.
        if not shown:
            each.hide()
        row.addWidget(each)
