"""Rows and tables with models of their own: what is chosen stays, what a cell holds goes with it, a box is ticked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from ui.look.plain_rows import TICK, PlainRow, TickedRows
from ui.look.plain_table import Cell, PlainTable


def test_a_table_keeps_what_is_chosen_and_forgets_the_widgets_of_rows_that_go(qtbot: QtBot) -> None:
    table = PlainTable("names", ["Name", ""], 32)
    qtbot.addWidget(table)
    model = table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    tooltip = int(Qt.ItemDataRole.ToolTipRole)
    table.lay_out([[Cell(name, {tooltip: f"{name}!"})] for name in ("a", "b", "c")])
    buttons = [QPushButton() for _ in range(3)]
    for place, button in enumerate(buttons):
        table.put(place, 1, button)
    table.selectRow(1)
    table.lay_out([[Cell(name)] for name in ("x", "y")])
    assert [model.index(row, 0).data() for row in range(table.row_count)] == ["x", "y"]
    assert table.currentIndex().row() == 1
    assert model.index(0, 0).data(tooltip) is None
    assert table.indexWidget(model.index(1, 1)) is buttons[1]
    table.lay_out([])
    assert not table.currentIndex().isValid()
    table.lay_out([[Cell("z", {tooltip: "z!"})]])
    assert model.index(0, 0).data(tooltip) == "z!"
    assert table.indexWidget(model.index(0, 1)) is None
    assert model.index(0, 1).data() is None


def test_a_row_is_ticked_with_the_space_bar_too(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    rows = TickedRows(view)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.setModel(rows)
    rows.lay_out([PlainRow("a", {TICK: True}), PlainRow("b", {TICK: False})])
    view.setCurrentIndex(rows.index(1, 0))
    for ticked in (["a", "b"], ["a"]):
        qtbot.keyClick(view, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
        assert [row.text for row in rows.ticked] == ticked


def test_rows_that_are_left_out_keep_their_ticks(qtbot: QtBot) -> None:
    rows = TickedRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.lay_out([PlainRow(text, {TICK: text == "a"}) for text in "abcd"])
    rows.show_only([2, 3])
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["c", "d"]
    rows.setData(rows.index(1, 0), Qt.CheckState.Checked, TICK)
    rows.show_only(range(4))
    assert [row.text for row in rows.ticked] == ["a", "d"]
    assert [rows.index(row, 0).data(TICK) for row in (0, 3)] == [Qt.CheckState.Checked] * 2
