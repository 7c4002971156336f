"""Which column of a foreign table is which, and how each is read: shown in words, and changed here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.errors import Problem, plain
from core.routes.column_words import destination_words, number_words
from core.routes.importing import Prepared
from core.routes.seen_columns import column_letter
from core.routes.table import COLUMNS, Columns
from core.tables.grid import Grid
from ui.look.flow import EvenLayout, FlowLayout
from ui.look.texts import named, problem_text
from ui.look.theme import GRID, Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip

_SHOWN_OF_CELL = 18
_NUMBER, _DESTINATION = 0, 2


class ColumnChoice(QWidget):
    """A box for each column of the routing table, with what was read in it below; and whether a row names them.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, captions: tuple[str, ...]) -> None:
        super().__init__()
        column, cells, choices = QVBoxLayout(self), EvenLayout(SPACES[4]), FlowLayout(SPACES[4])
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[2])
        column.addLayout(cells)
        column.addLayout(choices)
        self._captions = captions
        self._boxes: list[QComboBox] = []
        self._words: list[ToneLabel] = []
        for name, caption in zip(COLUMNS, captions, strict=False):
            cells.addWidget(self._make_cell(name, caption))
        self._header = QCheckBox(self.tr("A row has the column names"))
        self._header.setObjectName("import_header")
        self._header.clicked.connect(self.changed)
        choices.addWidget(self._header)
        self._ids = QCheckBox(self.tr("Plain numbers are IDs on the PBX"))
        self._ids.setObjectName("import_ids")
        give_tooltip(self._ids, self.tr("Otherwise a plain number in the destination column is an extension number."))
        self._ids.clicked.connect(self.changed)
        choices.addWidget(self._ids)
        self._read = Columns()

    def _make_cell(self, name: str, caption: str) -> QWidget:
        """A box of a column, its caption above and what was read in it below."""
        cell, box, words = QWidget(), QComboBox(), ToneLabel("", Tone.MUTED)
        grid = QGridLayout(cell)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(SPACES[1])
        box.setObjectName(f"import_column.{name}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        labelled(grid, 0, 0, caption, box)
        box.activated.connect(self.changed)
        words.setObjectName(f"import_reading.{name}")
        grid.addWidget(words, 2, 0)
        grid.setRowStretch(3, 1)
        self._boxes.append(box)
        self._words.append(words)
        return cell

    def fill(self, grid: Grid, columns: Columns) -> None:
        """Offer the columns of a grid, and choose as it was read."""
        self._read = columns
        chosen = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
        for box, place in zip(self._boxes, chosen, strict=False):
            box.clear()
            box.addItem(self.tr("not in this table"), None)
            for number in range(grid.width):
                box.addItem(_column_name(grid, number, columns), number)
            box.setCurrentIndex(0 if place is None else place + 1)
        self._header.setChecked(columns.header)
        self._ids.setChecked(columns.ids)

    def show_reading(self, found: Prepared, country: str) -> None:
        """Say how the columns were read."""
        self._say(_NUMBER, number_words(found, country))
        self._say(_DESTINATION, destination_words(found))
        self._ids.setVisible(found.columns.destination_id is not None)

    @property
    def told(self) -> str:
        """Which columns were found, each with how it is read, in one line."""
        parts = []
        for box, words, caption in zip(self._boxes, self._words, self._captions, strict=True):
            if box.currentData() is not None:
                read = f" ({words.text()})" if words.text() else ""
                parts.append(named(caption, f"{box.currentText()}{read}"))
        return " · ".join(parts)

    def _say(self, place: int, words: Problem | None) -> None:
        self._words[place].setText(problem_text(words) if words is not None else "")

    def columns(self, type_: str, id_: str) -> Columns:
        """The columns as they are chosen now."""
        number, kind, destination, members = [*(box.currentData() for box in self._boxes), None][:4]
        header = self._header.isChecked()
        now = Columns(
            number,
            kind,
            destination,
            members,
            header=header,
            type_=type_,
            id_=id_,
            top=self._read.top if header else 0,
            ids=self._ids.isChecked(),
        )
        return self._read.chosen_again(now)


def labelled(grid: QGridLayout, row: int, place: int, caption: str, box: QWidget) -> None:
    """A caption above a field, which screen readers say of it."""
    label = QLabel(caption)
    label.setFont(strong(label.font()))
    label.setBuddy(box)
    box.setAccessibleName(caption)
    box.setMinimumHeight(4 * GRID)
    grid.addWidget(label, row, place)
    grid.addWidget(box, row + 1, place)


def _column_name(grid: Grid, number: int, columns: Columns) -> str:
    """A column by its name in the header, or by its place and its first cell."""
    top = columns.top
    if columns.header and number < len(grid.rows[top]) and grid.rows[top][number].strip():
        return plain(grid.rows[top][number].strip(), 40)
    cells = [
        row[number] for row in grid.rows[columns.first : columns.first + 20] if number < len(row) and row[number]
    ]
    letter = column_letter(number)
    return named(letter, plain(cells[0], _SHOWN_OF_CELL)) if cells else letter
