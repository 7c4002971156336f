"""The message templates that a PBX knows, read only: that it has some proves that token and account are right."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.pbx.templates import Template
from core.stop import Stop
from core.wording import NN_
from ui.jobs import JobRunner
from ui.look.buttons import Kind, set_kind
from ui.look.plain_table import Cell, PlainTable
from ui.look.say import say
from ui.look.texts import failure_text, plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tooltips import tooltip_text
from ui.look.window_place import give_size

_SIZE = (760, 460)


class TemplatesDialog(QDialog):
    """Reads in a job; nothing can be changed here."""

    def __init__(
        self, jobs: JobRunner, read: Callable[[Stop], Sequence[Template]], pbx: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pbx = pbx
        self.setObjectName("templates_dialog")
        self.setWindowTitle(self.tr("Message templates"))
        give_size(self, *_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        self._told = ToneLabel(self.tr("Reading the templates…"))
        self._told.setObjectName("templates_told")
        self._told.setWordWrap(True)
        column.addWidget(self._told)
        column.addWidget(self._make_table(), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = QPushButton(self.tr("C&lose"))
        close.setObjectName("close_templates")
        close.setDefault(True)
        set_kind(close, Kind.PRIMARY)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        jobs.run(read, self._show, self._failed)

    def _make_table(self) -> PlainTable:
        heads = [self.tr("Name"), self.tr("Language"), self.tr("Category"), self.tr("Text")]
        self._table = PlainTable("templates", heads, 32)
        self._table.setAccessibleName(self.tr("Message templates"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 200), (1, 90), (2, 110)):
            header.resizeSection(column, width)
        self._table.hide()
        return self._table

    def _show(self, templates: Sequence[Template]) -> None:
        tooltip = int(Qt.ItemDataRole.ToolTipRole)
        rows = [(each.name, each.language, each.category, each.body) for each in templates]
        self._table.lay_out([[Cell(text, {tooltip: tooltip_text(text)}) for text in row] for row in rows])
        self._table.setVisible(bool(templates))
        if templates:
            text = NN_(
                "{pbx} knows 1 template of this account: its token and the account are right.",
                "{pbx} knows {count} templates of this account: its token and the account are right.",
            )
            self._told.setText(plural(text, len(templates), {"pbx": self._pbx}))
        else:
            self._told.setText(self.tr("No templates yet. They are fetched in the PBX portal."))
        say(self._told, self._told.text())

    def _failed(self, error: Exception) -> None:
        self._told.set_tone(Tone.ERROR)
        self._told.setText(failure_text(error, self._pbx))
        say(self._told, self._told.text(), urgent=True)
