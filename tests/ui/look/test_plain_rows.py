"""Rows and tables with models of their own: what is chosen stays, what a cell holds goes with it, a box is ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QListView, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import drawn
from ui.look.icons import icon
from ui.look.plain_rows import TICK, PlainRow, PlainRows, TickedRows
from ui.look.plain_table import Cell, PlainTable
from ui.look.theme import Tone, choose, colour, colours, palette
from ui.look.toned import Ink, ToneSign


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


@pytest.mark.parametrize("dark", [False, True])
def test_what_a_cell_shows_in_a_tone_can_be_read_also_after_the_theme_has_changed(
    qtbot: QtBot, qapp: QApplication, dark: bool
) -> None:
    ink, sign = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole
    values = {int(ink): Ink(Tone.MUTED), int(sign): ToneSign("send", Tone.MUTED)}
    table, rows = PlainTable("names", ["Name"], 32), PlainRows()
    qtbot.addWidget(table)
    with drawn(qapp, "light" if dark else "dark"):
        table.lay_out([[Cell("a", values)]])
        rows.lay_out([PlainRow("a", values)])
        choose(qapp, "dark" if dark else "light")
        for model in (table.model(), rows):
            cell = model.index(0, 0)
            assert cell.data(ink) == colour(Tone.MUTED, palette(dark))
            assert cell.data(sign).cacheKey() == icon("send", Tone.MUTED).cacheKey()


def test_a_table_that_shows_all_its_rows_is_as_high_as_they_are_and_has_one_line_below_them(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with drawn(qapp):
        table = PlainTable("names", ["Name"], 32)
        qtbot.addWidget(table)
        table.lay_out([[Cell(name)] for name in "abc"])
        table.show_at_most(7)
        table.show()
        assert table.viewport().height() == 3 * 32
        assert table.verticalScrollBar().maximum() == 0
        shown, line = table.viewport().grab().toImage(), QColor(colours(qapp.palette())["line"])
        lines = [y for y in range(shown.height()) if shown.pixelColor(150, y) == line]
        assert lines == [31, 63], "the edge of the table is the line below the last row"


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
