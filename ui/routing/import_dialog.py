"""A foreign table before it is taken over: which column is which, which lines are good, which are not and why."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import DESTINATION_NAMES, DESTINATION_TYPES
from core.errors import plain
from core.routes.cells import MEMBERS, CellEntry
from core.routes.grid import Grid
from core.routes.importing import Prepared, prepare
from core.routes.reading_process import read_apart
from core.routes.rows import Block
from core.routes.table import COLUMNS, Columns
from core.stop import Stop
from ui.jobs import JobRunner
from ui.look.long_work import AT_ONCE, LongWork, Progress
from ui.look.texts import failure_text, problem_text, translated
from ui.look.theme import GRID, Tone, ToneLabel
from ui.routing.choices import DestinationBox
from ui.routing.delegates import ProblemDelegate
from ui.routing.find import country_box
from ui.routing.model import RoutingModel
from ui.routing.preview import PreviewModel

_SHOWN_OF_CELL = 18


class ImportDialog(QDialog):
    """`chosen` are the rows to take over, and `replaces` tells whether they take the place of those in the table."""

    def __init__(
        self, found: Prepared, table: RoutingModel, jobs: JobRunner, path: Path | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        source = plain(path.name, 60) if path else self.tr("the clipboard")
        self.setWindowTitle(self.tr("Import from {source}").format(source=source))
        self.resize(112 * GRID, 76 * GRID)
        self._found, self._path, self._table = found, path, table
        self._entry: CellEntry = table.entry
        self._present = frozenset(table.rows.keys)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addLayout(self._make_columns(found))
        self._summary = ToneLabel()
        self._summary.setObjectName("import_summary")
        column.addWidget(self._summary)
        self._notice = ToneLabel("", Tone.WARNING)
        self._notice.setObjectName("import_notice")
        column.addWidget(self._notice)
        column.addLayout(self._make_filter())
        self._preview = PreviewModel(table)
        self._view = self._make_view()
        column.addWidget(self._view, 1)
        self._work = LongWork(jobs)
        self._work.busy_changed.connect(self._set_busy)
        column.addWidget(self._work)
        column.addLayout(self._make_bottom())
        self._show(found)
        self._take.setFocus()

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

    def _make_columns(self, found: Prepared) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        self._columns: list[QComboBox] = []
        captions = (
            str(self._table.headerData(0, Qt.Orientation.Horizontal)),
            self.tr("Destination type"),
            self.tr("Destination"),
            self.tr("Members"),
        )
        members = self._table.kind is None or self._table.kind.members
        for place, caption in enumerate(captions[: None if members else MEMBERS]):
            box = QComboBox()
            box.setObjectName(f"import_column.{COLUMNS[place]}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            _labelled(grid, 0, place, caption, box)
            self._columns.append(box)
        self._type = QComboBox()
        self._type.setObjectName("import_type")
        for type_ in DESTINATION_TYPES:
            self._type.addItem(translated(DESTINATION_NAMES[type_]), type_)
        _labelled(grid, 2, 1, self.tr("Type where there is none"), self._type)
        self._destination = DestinationBox(None, self._entry.directory, "extension")
        self._destination.setObjectName("import_destination")
        _labelled(grid, 2, 2, self.tr("Destination where there is none"), self._destination)
        self._country = country_box(self.tr("none: leave as written"), self.tr("National numbers are of"))
        self._country.setCurrentIndex(max(0, self._country.findData(self._entry.country)))
        _labelled(grid, 2, 0, self.tr("National numbers are of"), self._country)
        self._sheet = QComboBox()
        self._sheet.setObjectName("import_sheet")
        self._sheet.addItems(list(found.grid.sheets))
        if len(found.grid.sheets) > 1:
            _labelled(grid, 2, 3, self.tr("Sheet"), self._sheet)
        self._header = QCheckBox(self.tr("The first row names the columns"))
        self._header.setObjectName("import_header")
        grid.addWidget(self._header, 4, 0, 1, 4)
        for place in range(4):
            grid.setColumnStretch(place, 1)
        self._fill_columns(found.grid, found.columns)
        for each in (*self._columns, self._country):
            each.activated.connect(self._again)
        self._type.activated.connect(self._choose_type)
        self._destination.activated.connect(self._again)
        line = self._destination.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._again)
        self._sheet.activated.connect(self._read_sheet)
        self._header.clicked.connect(self._again)
        return grid

    def _make_filter(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._which = QComboBox()
        self._which.setObjectName("import_shown")
        self._which.setAccessibleName(self.tr("Lines shown"))
        for caption, which in (
            (self.tr("All lines"), "all"),
            (self.tr("Lines that are not good"), "bad"),
            (self.tr("Numbers written anew"), "rewritten"),
        ):
            self._which.addItem(caption, which)
        self._which.currentIndexChanged.connect(self._choose_shown)
        row.addWidget(self._which)
        row.addStretch(1)
        return row

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("import_preview")
        view.setAccessibleName(self.tr("Preview"))
        view.setModel(self._preview)
        view.setItemDelegate(ProblemDelegate(view))
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.verticalHeader().setDefaultSectionSize(4 * GRID - 4)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for place, width in enumerate((17, 15, 19, 19)):
            view.setColumnWidth(place, width * GRID)
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
        for each in (self._append, self._replace):
            each.setVisible(len(self._table.rows) > 0)
            row.addWidget(each)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = QPushButton()
        self._take.setObjectName("import_take")
        self._take.setDefault(True)
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)
        return column

    # What was read

    def _fill_columns(self, grid: Grid, columns: Columns) -> None:
        chosen = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
        for box, place in zip(self._columns, chosen, strict=False):
            box.clear()
            box.addItem(self.tr("not in this table"), None)
            for number in range(grid.width):
                box.addItem(_column_name(grid, number, columns.header), number)
            box.setCurrentIndex(0 if place is None else place + 1)
        self._header.setChecked(columns.header)

    def _chosen_columns(self) -> Columns:
        places = [box.currentData() for box in self._columns] + [None]
        number, type_, destination, members = places[:4]
        return Columns(
            number,
            type_,
            destination,
            members,
            header=self._header.isChecked(),
            type_=str(self._type.currentData()),
            id_=self._destination.value,
        )

    def _choose_type(self) -> None:
        self._destination.set_type(str(self._type.currentData()))
        self._again()

    def _again(self) -> None:
        """Understand the table anew, as it is chosen now."""
        entry, columns = replace(self._entry, country=self._country.currentData() or ""), self._chosen_columns()
        if entry != self._entry or columns != replace(self._found.columns, certain=columns.certain):
            self._entry = entry
            self._prepare(self._found.grid, columns)

    def _prepare(self, grid: Grid, columns: Columns | None) -> None:
        entry, present = self._entry, self._present

        def work(stop: Stop, progress: Progress) -> Prepared:
            return prepare(grid, columns, entry, present, stop, progress)

        self._work.run(self.tr("Checking the lines…"), len(grid.rows), work, self._show, self._failed)

    def _read_sheet(self) -> None:
        path, sheet = self._path, self._sheet.currentText()
        if path is not None:

            def work(stop: Stop, progress: Progress) -> Grid:
                return read_apart(path, sheet, stop, progress)

            read = partial(self._prepare, columns=None)
            self._work.run(self.tr("Reading the sheet…"), AT_ONCE + 1, work, read, self._failed)

    def _show(self, found: Prepared) -> None:
        if found.grid is not self._found.grid or found.columns.header != self._header.isChecked():
            self._fill_columns(found.grid, found.columns)
        self._found = found
        self._view.setColumnHidden(MEMBERS, found.columns.members is None)
        bad = len(found.block) - len(found.good)
        parts = [self.tr("{count} lines are good.").format(count=len(found.good))]
        if bad:
            parts.append(self.tr("{count} are not, and stay out.").format(count=bad))
        if any(not found.block.routes[row].destination_id for row in found.good[:1]) and found.columns.type_ != "api":
            parts.append(self.tr("They have no destination yet: choose one here, or in the table."))
        if found.read.rewritten:
            parts.append(self.tr("{count} numbers are written anew.").format(count=len(found.read.rewritten)))
        self._summary.setText(" ".join(parts))
        self._notice.setText(" ".join(problem_text(notice) for notice in found.grid.notices))
        self._notice.setVisible(bool(found.grid.notices))
        self._with_problems.setText(
            self.tr("Import the {count} lines that are not good as well, to correct them in the table").format(
                count=bad
            )
        )
        self._with_problems.setVisible(bad > 0)
        self._choose_shown()
        self._name_button()

    def _choose_shown(self) -> None:
        found, which = self._found, self._which.currentData()
        rows: range | list[int] = range(len(found.block))
        if which == "bad":
            good = set(found.good)
            rows = [row for row in rows if row not in good]
        elif which == "rewritten":
            rows = sorted(found.read.rewritten)
        self._preview.show_rows(found, self._entry, rows)

    def _name_button(self) -> None:
        everything = self._with_problems.isChecked()
        count = len(self._found.block) if everything else len(self._found.good)
        self._take.setText(self.tr("&Import {count} lines").format(count=count))
        self._take.setEnabled(count > 0 and not self._work.busy)

    def _set_busy(self, _busy: bool) -> None:
        self._name_button()

    def _failed(self, error: Exception) -> None:
        self._notice.setText(failure_text(error))
        self._notice.show()


def _labelled(grid: QGridLayout, row: int, place: int, caption: str, box: QComboBox) -> None:
    label = QLabel(caption)
    label.setBuddy(box)
    box.setAccessibleName(caption)
    box.setMinimumHeight(4 * GRID)
    grid.addWidget(label, row, place)
    grid.addWidget(box, row + 1, place)


def _column_name(grid: Grid, number: int, header: bool) -> str:
    """A column by its name in the header, or by its place and its first cell."""
    cells = [row[number] for row in grid.rows[:20] if number < len(row) and row[number]]
    if header and number < len(grid.rows[0]) and grid.rows[0][number]:
        return plain(grid.rows[0][number], 40)
    letter = chr(ord("A") + number) if number < 26 else str(number + 1)
    return f"{letter}: {plain(cells[0], _SHOWN_OF_CELL)}" if cells else letter
