"""What is shown of the routing table: its order, what is found and counted, its columns, and how it is when empty."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from core.channel.catalog import FACEBOOK, SMS
from core.channel.draft import DidRoute
from tests.ui.layout import cut_off
from tests.ui.routing.table_view import (
    DESTINATION,
    MEMBERS,
    NUMBER,
    THREE,
    TYPE,
    button,
    clipboard,
    count,
    model_of,
    numbers,
    press,
    put_in_clipboard,
    status,
    view,
)
from ui.routing.delegates import fitted
from ui.routing.model import PIECES_ROLE
from ui.routing.view import RoutingView

__all__ = ["view"]


def test_of_a_name_and_its_number_that_have_no_room_the_name_is_cut(view: RoutingView) -> None:
    metrics, texts = view.table.fontMetrics(), ("Jürgen Müller-Lüdenscheidt", " 1002")
    whole = metrics.horizontalAdvance("".join(texts))
    name, number = fitted(metrics, texts, whole - 10)
    assert name.startswith("Jürgen")
    assert name.endswith("…")
    assert number == " 1002"
    assert metrics.horizontalAdvance(name + number) <= whole - 10
    assert fitted(metrics, texts, whole) == texts
    for width in range(-1, whole):
        assert metrics.horizontalAdvance("".join(fitted(metrics, texts, width))) <= max(
            width, metrics.horizontalAdvance("…")
        )


def test_a_column_spares_what_the_last_one_needs_for_its_name_and_nothing_is_pushed_aside(view: RoutingView) -> None:
    table = view.table
    names = [table._room_of_name(column) for column in (DESTINATION, MEMBERS)]
    frame = table.width() - table.viewport().width()
    view.layout().removeWidget(table)  # type: ignore[union-attr] # of its own size now
    table.resize(frame + table.columnWidth(0) + sum(names) + 4, 300)
    QCoreApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0


def test_a_header_sorts_up_then_down_then_not_at_all(view: RoutingView) -> None:
    shown = []
    for _ in range(3):
        view.table.horizontalHeader().sectionClicked.emit(TYPE)
        model = model_of(view)
        shown.append([model.index(row, NUMBER).data() for row in range(3)])
    assert shown == [
        ["+49300301", "+49300302", "+49300303"],
        ["+49300303", "+49300302", "+49300301"],
        ["+49300301", "+49300302", "+49300303"],
    ]
    assert model_of(view).routes == THREE


def test_the_order_shown_can_be_kept(view: RoutingView) -> None:
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    press(view, "Ctrl+Shift+0")
    assert numbers(view) == ["+49300303", "+49300302", "+49300301"]
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE


def test_next_problem_jumps_to_it_and_says_it_even_through_a_filter(view: RoutingView, qtbot: QtBot) -> None:
    model = model_of(view)
    model.setData(model.index(1, NUMBER), "4.93012E+11", Qt.ItemDataRole.EditRole)
    view.find_line.setText("+49300301")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    view.table.setFocus()
    press(view, "F8")
    assert view.table.current_row == 1
    assert status(view).startswith("Line 2: A spreadsheet has cut off digits")
    assert "1 with a problem" in count(view)


def test_only_lines_with_problems_are_shown_when_asked_for(view: RoutingView) -> None:
    model = model_of(view)
    model.setData(model.index(2, NUMBER), "+49300301", Qt.ItemDataRole.EditRole)
    press(view, "Ctrl+Shift+P")
    assert [model.source(place) for place in range(model.rowCount())] == [0, 2]
    assert "2 duplicates" in count(view)


def test_an_empty_table_says_how_to_fill_it(view: RoutingView) -> None:
    view.load((), SMS)
    for name in ("paste_routes", "import_routes", "add_route"):
        button = view.findChild(QPushButton, f"empty.{name}")
        assert button is not None
        assert button.isVisible()
    put_in_clipboard("+49300401")
    press(view, "Ctrl+V")
    assert numbers(view) == ["+49300401"]
    assert not view._empty.isVisible()


def test_page_ids_have_no_country_and_no_members(view: RoutingView) -> None:
    view.load((DidRoute("1029384756", "queue", "4"),), FACEBOOK)
    view.show_members(False)
    assert not view.status.country.isVisible()
    view.table.selectAll()
    press(view, "Ctrl+C")
    assert clipboard().strip() == "1029384756\tqueue\t4"


def test_the_line_below_counts_and_leads_to_the_line_without_destination(view: RoutingView) -> None:
    model = model_of(view)
    model.setData(model.index(1, DESTINATION), "", Qt.ItemDataRole.EditRole)
    assert count(view) == "3 numbers · 2 complete · 1 without destination"
    assert button(view, "go_to_problem").text() == "Go to line 2"
    view.table.go_to(2)
    button(view, "go_to_problem").click()
    assert (view.table.currentIndex().row(), view.table.currentIndex().column()) == (1, DESTINATION)
    spoken = model.index(1, DESTINATION).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Line 2, Messages go to, empty. Choose where messages to this number go."


def test_lines_that_a_filter_hides_are_counted_and_shown_again_with_one_press(view: RoutingView) -> None:
    press(view, "Ctrl+Shift+P")
    assert count(view).startswith("3 numbers · 0 shown")
    button(view, "show_all_routes").click()
    assert count(view).startswith("3 numbers · 3 complete")


def test_the_type_is_an_icon_and_its_column_shown_only_when_asked_for(view: RoutingView) -> None:
    assert view.table.isColumnHidden(TYPE)
    chosen: list[str] = []
    view.columns_chosen.connect(chosen.append)
    press(view, "Ctrl+Shift+Y")
    assert not view.table.isColumnHidden(TYPE)
    press(view, "Ctrl+Shift+Y")
    assert chosen == ["destination_type", ""]
    view.show_columns("destination_type")
    assert not view.table.isColumnHidden(TYPE)
    pieces = [model_of(view).index(row, DESTINATION).data(PIECES_ROLE).icon for row in range(3)]
    assert pieces == ["user", "queue", "globe"]


def test_the_buttons_of_an_empty_table_are_beside_it_and_large(view: RoutingView) -> None:
    view.load((), SMS)
    for name in ("paste_routes", "import_routes", "add_route"):
        found = button(view, f"empty.{name}")
        assert not view.table.isAncestorOf(found)
        assert found.height() >= 44


def test_a_text_that_is_cut_is_told_whole_and_one_that_is_not_says_nothing(view: RoutingView) -> None:
    index = model_of(view).index(0, DESTINATION)

    def told() -> str:
        place = view.table.visualRect(index).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.table.viewport().mapToGlobal(place))
        QToolTip.hideText()
        QApplication.sendEvent(view.table.viewport(), event)
        return QToolTip.text()

    assert told() == ""
    view.table.setColumnWidth(DESTINATION, 60)
    assert "Anna Weber 1001" in told()


def test_columns_have_room_for_their_names_and_a_whole_number_in_a_larger_font(view: RoutingView) -> None:
    larger = view.table.font()
    larger.setPointSizeF(larger.pointSizeF() * 2.5)
    view.table.horizontalHeader().setFont(larger)
    view.table.setFont(larger)
    assert [each for each in cut_off(view.table) if each.startswith("column")] == []
    assert view.table.fontMetrics().horizontalAdvance("+" + 15 * "9") < view.table.columnWidth(NUMBER)


def test_columns_have_room_for_their_names_after_the_type_of_channel_changes(view: RoutingView) -> None:
    view.table.setColumnWidth(NUMBER, 20)
    view.load((), FACEBOOK)
    assert [each for each in cut_off(view.table) if each.startswith("column")] == []
