"""A range of numbers, asked for with its first and last one."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from core.channel.draft import DidRoute
from core.channel.people_search import PeopleSearch
from core.numbers.ranges import RangeUnreadable, number_range
from core.routes.cells import at_place
from core.wording import NN_
from ui.look.fields import FieldRow
from ui.look.first_focus import settle_cursor
from ui.look.texts import failure_text, plural
from ui.look.theme import GRID, Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.routing.picker_field import PickerField
from ui.routing.picker_rows import UsedLast


class RangeDialog(QDialog):
    """The first and the last number of a block, and where their messages go."""

    def __init__(
        self, search: PeopleSearch, used: UsedLast, parent: QWidget | None, tidy: Callable[[str], str]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("add_range_dialog")
        self.setMinimumWidth(56 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACES[3], SPACES[2], SPACES[3], SPACES[2])
        column.setSpacing(SPACES[0])  # on a screen of 1366x768 at 200 % all of it has to be seen
        self.setWindowTitle(self.tr("Add a range of numbers"))
        self._tidy = tidy
        self._first, self._last = QLineEdit(), QLineEdit()
        for line in (self._first, self._last):
            settle_cursor(line)
        self._first.setObjectName("range_first")
        self._first.setPlaceholderText("+4930123450")
        self._last.setObjectName("range_last")
        self._last.setPlaceholderText("99")
        self._first_row = FieldRow(self.tr("&First number"), self._first)
        self._last_row = FieldRow(
            self.tr("&Last number"),
            self._last,
            self.tr("The final digits are enough: …50 to 99 gives 50 numbers."),
        )
        self._preview = ToneLabel("", Tone.MUTED)
        self._preview.setObjectName("range_preview")
        self._destination = PickerField(search, used, self.tr("Choose a destination"))
        self._destination.setObjectName("destination_id")
        destination = FieldRow(self.tr("&Messages go to"), self._destination)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for part in (self._first_row, self._last_row, self._preview, destination, buttons):
            column.addWidget(part)
        for edit in (self._first, self._last):
            edit.textChanged.connect(self._look)
        self._first.setFocus()

    @property
    def routes(self) -> list[DidRoute]:
        """A route for each number of the range; errors as of `number_range`."""
        route = at_place(DidRoute(), self._destination.place)
        return [replace(route, did_number=number) for number in self._numbers()]

    def accept(self) -> None:
        try:
            self._numbers()
        except RangeUnreadable as error:
            self._last_row.show_problem(failure_text(error))
            self._last.setFocus()
        else:
            super().accept()

    def _numbers(self) -> list[str]:
        return number_range(self._tidy(self._first.text()), self._last.text())

    def _look(self) -> None:
        self._last_row.clear_note()
        try:
            made = self._numbers()
        except RangeUnreadable:
            self._preview.setText("")
        else:
            ends = {"first": made[0], "last": made[-1]}
            self._preview.setText(
                plural(NN_("1 number: {first}", "{count} numbers: {first} … {last}"), len(made), ends)
            )
