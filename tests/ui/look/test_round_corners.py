"""The corners of a table with a frame."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import drawn
from ui.look.plain_table import Cell, PlainTable


@pytest.mark.parametrize("size", [(300, 200), (420, 260)])
def test_nothing_in_a_table_lies_upon_the_round_corners_of_its_frame(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = PlainTable("some", ["Name", "Address"], 32)
    table.lay_out([[Cell("a"), Cell("b")]])
    table.horizontalHeader().setStretchLastSection(True)
    QVBoxLayout(window).addWidget(table)
    with drawn(qapp):
        window.show()
        window.resize(*size)
        QCoreApplication.processEvents()
        head, rows = table.horizontalHeader(), table.viewport()
        right, below = rows.width() - 1, rows.height() - 1
        for part, corners in ((head, ((0, 0), (right, 0))), (rows, ((0, below), (right, below)))):
            assert [part.mask().contains(QPoint(*each)) for each in corners] == [False, False]
            assert part.mask().contains(QPoint(right // 2, 0))
            assert part.mask().contains(QPoint(0, part.height() // 2))
        assert rows.mask().contains(QPoint(0, 0)), "below the head it is square"
