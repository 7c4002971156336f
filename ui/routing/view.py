"""The routing table as people use it: the table, its actions, and the line that says what is wrong."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.errors import Problem
from core.grid import TableUnreadable
from core.routing_table import format_table, parse_table
from ui.routing.delegates import DestinationDelegate, DestinationTypeDelegate, MembersDelegate, ProblemDelegate
from ui.routing.model import COLUMNS, RoutingModel
from ui.texts import failure_text, problem_text
from ui.theme import GRID, Tone, ToneLabel


class RoutingView(QWidget):
    """Add, remove, edit in place, paste and copy; every action has a shortcut, shown at its button.

    Signals:
        edited: rows changed.
    """

    edited = Signal()

    def __init__(self, model: RoutingModel) -> None:
        super().__init__()
        self._model = model
        self.table = self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._make_buttons())
        stack = QStackedLayout()
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        self._empty = ToneLabel(
            self.tr(
                "No number yet. Add one, or paste a list from a spreadsheet or a mail (Ctrl+V).\n"
                "The table may also stay empty: the channel then has no numbers until they are added on the PBX."
            ),
            Tone.MUTED,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 0)
        stack.addWidget(self._empty)
        stack.addWidget(self.table)
        column.addLayout(stack, 1)
        self._status = ToneLabel("", Tone.MUTED)
        self._status.setObjectName("dids.status")
        column.addWidget(self._status)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._rows_changed)
        self._rows_changed()

    def focus_problem(self, problem: Problem) -> None:
        """Select the cell that a problem names and say what is wrong."""
        row = int(problem.field.removeprefix("dids[").split("]")[0])
        column = problem.field.rpartition(".")[2]
        if row < self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(row, COLUMNS.index(column) if column in COLUMNS else 0))
            self.table.setFocus()
        self._say(problem_text(problem), row)

    def show_members(self, shown: bool) -> None:
        """Show or hide the members: a Facebook page has none."""
        self.table.setColumnHidden(COLUMNS.index("members"), not shown)

    def commit_edit(self) -> None:
        """Take over what stands in an open editor, so that Next does not lose it."""
        editor = self.table.indexWidget(self.table.currentIndex())
        if editor is not None:
            self.table.commitData(editor)
            self.table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("dids")
        table.setAccessibleName(self.tr("DID routing table"))
        table.setModel(self._model)
        # Tab leaves the table; the arrow keys move inside it.
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.verticalHeader().setDefaultSectionSize(4 * GRID)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((18, 24, 24)):
            table.setColumnWidth(column, width * GRID)
        header.setStretchLastSection(True)
        table.setItemDelegate(ProblemDelegate(table))
        table.setItemDelegateForColumn(1, DestinationTypeDelegate(table))
        table.setItemDelegateForColumn(2, DestinationDelegate(lambda: self._model.directory, table))
        table.setItemDelegateForColumn(3, MembersDelegate(lambda: self._model.directory, table))
        table.selectionModel().currentChanged.connect(self._current_changed)
        return table

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self._actions: dict[str, QAction] = {}
        for name, text, keys, act in (
            ("add_route", self.tr("&Add number"), "Ins", self._add),
            ("remove_route", self.tr("&Remove"), "Ctrl+Del", self._remove),
            ("paste_routes", self.tr("&Paste"), QKeySequence(QKeySequence.StandardKey.Paste), self._paste),
            ("copy_routes", self.tr("C&opy"), QKeySequence(QKeySequence.StandardKey.Copy), self._copy),
        ):
            sequence = QKeySequence(keys)
            action = QAction(text, self)
            action.setShortcut(sequence)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.table.addAction(action)
            self._actions[name] = action
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(self.tr("Shortcut in the table: {keys}").format(keys=shown))
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        row.addStretch(1)
        self._count = QLabel()
        row.addWidget(self._count)
        return row

    def _add(self) -> None:
        row = self._model.rowCount()
        self._model.insertRows(row, 1)
        index = self._model.index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.setFocus()
        self.table.edit(index)

    def _selected_rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def _remove(self) -> None:
        rows = self._selected_rows()
        for row in reversed(rows):
            self._model.removeRows(row, 1)
        if rows and self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(min(rows[0], self._model.rowCount() - 1), 0))

    def _paste(self) -> None:
        try:
            routes = parse_table(QGuiApplication.clipboard().text())
        except TableUnreadable as error:
            self._status.set_tone(Tone.ERROR)
            self._status.setText("⚠ " + failure_text(error))
            return
        if not routes:
            self._status.set_tone(Tone.MUTED)
            self._status.setText(self.tr("The clipboard holds no rows."))
            return
        rows = self._selected_rows()
        self._model.replace_routes(rows[0] if len(rows) > 1 else self._model.rowCount(), routes)

    def _copy(self) -> None:
        routes = self._model.routes
        QGuiApplication.clipboard().setText(format_table([routes[row] for row in self._selected_rows()]))

    def _rows_changed(self) -> None:
        rows = self._model.rowCount()
        self._empty.setVisible(rows == 0)
        problems = len(self._model.problems())
        text = self.tr("Numbers: {count}").format(count=rows)
        if problems:
            text += " · " + self.tr("Problems: {count}").format(count=problems)
        self._count.setText(text)
        self._current_changed(self.table.currentIndex())
        self.edited.emit()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex | None = None) -> None:
        if not current.isValid():
            self._status.setText("")
            return
        prefix = f"dids[{current.row()}]."
        own = [problem for problem in self._model.problems() if problem.field.startswith(prefix)]
        if own:
            self._say(" ".join(problem_text(problem) for problem in own), current.row())
        else:
            self._status.setText("")

    def _say(self, text: str, row: int) -> None:
        self._status.set_tone(Tone.ERROR)
        self._status.setText("⚠ " + self.tr("Line {row}: {text}").format(row=row + 1, text=text))
