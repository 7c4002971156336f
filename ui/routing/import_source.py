"""What a table file leaves open: its sheet, its encoding, rows that one does not see."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel

from core.encodings import ENCODINGS
from core.tables.grid import Grid
from ui.look.tokens import SPACES
from ui.look.tooltips import give_tooltip

_MANY, _WIDE = 100, 20
"""Sheets of a workbook, and how many characters of a name are seen then."""


class SourceChoice(QHBoxLayout):
    """Shows what there is to choose, and nothing where there is only one.

    Args:
        of_file: a file is read, which may have another encoding; not the clipboard.

    Signals:
        changed: another sheet or encoding: the file is to be read anew.
        wished: other rows are wanted of what was read.
    """

    changed = Signal()
    wished = Signal()

    def __init__(self, grid: Grid, *, of_file: bool) -> None:
        super().__init__()
        self.setSpacing(SPACES[4])
        self._sheet = named_box("import_sheet", self.tr("Sheet"))
        if len(grid.sheets) > _MANY:  # it would measure each of them at every layout
            self._sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self._sheet.setMinimumContentsLength(_WIDE)
        self._sheet.addItems(list(grid.sheets))
        self._add_named(self._sheet, shown=len(grid.sheets) > 1)
        self._sheet.activated.connect(self.changed)
        self._encoding = named_box("import_encoding", self.tr("Encoding"))
        for value, name in ENCODINGS.items():
            self._encoding.addItem(name, value)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(grid.encoding or "utf-8")))
        self._has_encoding = of_file and bool(grid.encoding)
        self._add_named(self._encoding, shown=self._has_encoding)
        self._encoding.activated.connect(self.changed)
        self._hidden = self._make_wish("import_with_hidden", self.tr("Include hidden rows"))
        self._struck = self._make_wish("import_with_struck", self.tr("Include rows that are struck through"))
        self.addStretch(1)

    def _make_wish(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.clicked.connect(self.wished)
        self.addWidget(box)
        return box

    def _add_named(self, box: QComboBox, *, shown: bool) -> None:
        """A box with its name before it, where there is something to choose."""
        label = QLabel(box.accessibleName())
        label.setBuddy(box)
        for each in (label, box):
            # Not shown here: whatever is shown before it has a parent is a window.
            if not shown:
                each.hide()
            self.addWidget(each)

    def show_unseen(self, grid: Grid) -> None:
        """Offer the rows that one does not see, where there are any."""
        self._hidden.setVisible(bool(grid.hidden_rows or grid.hidden_cells))
        self._struck.setVisible(bool(grid.struck_cells))

    @property
    def sheet(self) -> str:
        """The name of the sheet that is chosen."""
        return self._sheet.currentText()

    @property
    def encoding(self) -> str:
        """The encoding that is chosen; "" where there is none."""
        return str(self._encoding.currentData()) if self._has_encoding else ""

    @property
    def with_hidden(self) -> bool:
        """Whether hidden rows are wanted."""
        return self._hidden.isChecked()

    @property
    def with_struck(self) -> bool:
        """Whether rows that are struck through are wanted."""
        return self._struck.isChecked()


def named_box(name: str, caption: str) -> QComboBox:
    """A box to choose from that says what it is for where one points at it, and to a screen reader."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(caption)
    give_tooltip(box, caption)
    return box
