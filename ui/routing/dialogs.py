"""Small questions of the routing table: a destination for many lines, and a range of numbers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.channel.catalog import DESTINATION_NAMES, DESTINATION_TYPES
from core.channel.directory import Directory
from core.channel.draft import DidRoute
from core.channel.lookup import Place
from core.numbers.ranges import RangeUnreadable, number_range
from core.routes.cells import at_place
from ui.look.fields import FieldRow
from ui.look.texts import failure_text, translated
from ui.look.theme import GRID, Tone, ToneLabel
from ui.routing.choices import DestinationBox


class DestinationDialog(QDialog):
    """Choose where messages go: a type, and an entry of the PBX's lists."""

    def __init__(self, directory: Directory, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("choose_destination")
        self.setWindowTitle(title)
        self.setMinimumWidth(56 * GRID)
        self._column = QVBoxLayout(self)
        self._type = QComboBox()
        self._type.setObjectName("destination_type")
        for type_ in DESTINATION_TYPES:
            self._type.addItem(translated(DESTINATION_NAMES[type_]), type_)
        self._destination = DestinationBox(None, directory, "extension")
        self._destination.setObjectName("destination_id")
        self._type.currentIndexChanged.connect(self._show_type)
        self._column.addWidget(FieldRow(self.tr("Destination &type"), self._type))
        self._column.addWidget(FieldRow(self.tr("&Destination"), self._destination))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._column.addWidget(self.buttons)

    @property
    def destination(self) -> Place:
        """Who was chosen."""
        type_ = str(self._type.currentData())
        return Place(type_, "", None, None) if type_ == "api" else self._destination.place

    def _show_type(self) -> None:
        type_ = str(self._type.currentData())
        self._destination.set_type(type_)
        self._destination.setEnabled(type_ != "api")


class RangeDialog(DestinationDialog):
    """The first and the last number of a block, and where their messages go."""

    def __init__(self, directory: Directory, parent: QWidget | None, tidy: Callable[[str], str]) -> None:
        super().__init__(directory, "", parent)
        self.setObjectName("add_range_dialog")
        self.setWindowTitle(self.tr("Add a range of numbers"))
        self._tidy = tidy
        self._first, self._last = QLineEdit(), QLineEdit()
        self._first.setObjectName("range_first")
        self._first.setPlaceholderText("+4930123450")
        self._last.setObjectName("range_last")
        self._last.setPlaceholderText("99")
        self._first_row = FieldRow(self.tr("&First number"), self._first)
        self._last_row = FieldRow(
            self.tr("&Last number"),
            self._last,
            self.tr("Its final digits are enough: …50 to 99 are 50 numbers."),
        )
        self._column.insertWidget(0, self._first_row)
        self._column.insertWidget(1, self._last_row)
        self._preview = ToneLabel("", Tone.MUTED)
        self._preview.setObjectName("range_preview")
        self._column.insertWidget(2, self._preview)
        for edit in (self._first, self._last):
            edit.textChanged.connect(self._look)
        QWidget.setTabOrder(self._first, self._last)
        QWidget.setTabOrder(self._last, self._type)
        self._first.setFocus()

    @property
    def routes(self) -> list[DidRoute]:
        """A route for each number of the range; errors as of `number_range`."""
        route = at_place(DidRoute(), self.destination)
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
            self._preview.setText(
                self.tr("{count} numbers: {first} … {last}").format(count=len(made), first=made[0], last=made[-1])
            )
