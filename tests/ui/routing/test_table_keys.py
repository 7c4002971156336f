"""Keys in the routing table: Escape never closes the wizard, and a jump takes the selection along."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from tests.ui.conftest import Driver, to_routing
from ui.routing.find import FindLine

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(driver: Driver) -> QTableView:
    to_routing(driver)
    for number in range(5):
        driver.add_route(f"+49301234{number}", "extension", "137")
    found = driver.widget(QTableView, "dids")
    found.setColumnHidden(1, False)
    found.setCurrentIndex(found.model().index(1, 1))
    found.setFocus()
    return found


def _selected(table: QTableView) -> list[tuple[int, int]]:
    return sorted((index.row(), index.column()) for index in table.selectionModel().selectedIndexes())


JUMPS = [
    (Qt.Key.Key_Down, CTRL, (4, 1), [(4, 1)]),
    (Qt.Key.Key_Up, CTRL, (0, 1), [(0, 1)]),
    (Qt.Key.Key_End, CTRL, (4, 3), [(4, 3)]),
    (Qt.Key.Key_Home, CTRL, (0, 0), [(0, 0)]),
    (Qt.Key.Key_Down, CTRL | SHIFT, (4, 1), [(row, 1) for row in range(1, 5)]),
    (Qt.Key.Key_Up, CTRL | SHIFT, (0, 1), [(0, 1), (1, 1)]),
    (Qt.Key.Key_Home, CTRL | SHIFT, (0, 0), [(0, 0), (0, 1), (1, 0), (1, 1)]),
]


def test_l7_a_jump_moves_the_cursor_and_the_selection(table: QTableView) -> None:
    for key, modifiers, current, selected in JUMPS:
        anew = QItemSelectionModel.SelectionFlag.ClearAndSelect  # Ctrl is held, for Qt, since the key before
        table.selectionModel().setCurrentIndex(table.model().index(1, 1), anew)
        assert _selected(table) == [(1, 1)]
        QTest.keyClick(table, key, modifiers)
        assert (table.currentIndex().row(), table.currentIndex().column()) == current, (key, modifiers)
        assert _selected(table) == selected, (key, modifiers)


@pytest.mark.parametrize("where", ["table", "find", "between two cells"])
def test_l7_escape_never_closes_the_wizard_from_the_table_the_find_box_or_between_two_cells(
    driver: Driver, table: QTableView, where: str
) -> None:
    search = driver.widget(QLineEdit, "search_routes")
    widget: QWidget = search if where == "find" else table
    if where == "find":
        search.setText("nobody")
    if where == "between two cells":
        QTest.keyClick(table, Qt.Key.Key_Return)
        QTest.keyClick(table.indexWidget(table.currentIndex()), Qt.Key.Key_Escape)
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert driver.wizard.isVisible()
    assert driver.step == "RoutingPage"
    if where == "find":
        assert search.text() == ""


def test_what_is_looked_for_has_room_for_its_hint_and_its_key_in_every_language(driver: Driver) -> None:
    to_routing(driver)
    driver.wizard.resize(1100, driver.wizard.height())
    search = driver.widget(FindLine, "search_routes")
    search.setPlaceholderText("Chercher dans le tableau")
    search.updateGeometry()
    driver.until(lambda: 200 < search.whole <= search.width())
