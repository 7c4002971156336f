"""The routing table in a person's hands: typed, pasted, filled, moved, found, undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from core.channel.catalog import FACEBOOK, SMS
from core.channel.draft import DidRoute, Member
from core.channel.people import ByName
from core.channel.people_search import PeopleSearch
from tests.core.routes.parsing import parse_table
from tests.ui.layout import cut_off
from tests.ui.routing.table_view import DIRECTORY, THREE, model_of, numbers, press, status, view
from ui.jobs import JobRunner, start_daemon_thread
from ui.look.long_work import AT_ONCE, LongWork
from ui.routing.actions import ACTS
from ui.routing.dialogs import RangeDialog
from ui.routing.import_dialog import ImportDialog
from ui.routing.model import PIECES_ROLE, TYPED_ROLE
from ui.routing.picker import Picker
from ui.routing.picker_rows import Offer, UsedLast
from ui.routing.view import RoutingView

NUMBER, TYPE, DESTINATION, MEMBERS = range(4)
__all__ = ["view"]


def put_in_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def select(view: RoutingView, first: tuple[int, int], last: tuple[int, int]) -> None:
    model = model_of(view)
    view.table.setCurrentIndex(model.index(*first))
    area = QItemSelection(model.index(*first), model.index(*last))
    view.table.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def picker_of(view: RoutingView) -> Picker:
    found = next(each for each in view.findChildren(Picker) if each.isVisible())
    assert isinstance(found, Picker)
    return found


def open_picker(view: RoutingView, row: int, column: int) -> Picker:
    view.table.setCurrentIndex(model_of(view).index(row, column))
    view.table.edit(model_of(view).index(row, column))
    return picker_of(view)


def count(view: RoutingView) -> str:
    return " · ".join(
        each.text()
        for each in (view.status.count, view.status.selected, view.status.good, view.status.bad)
        if each.isVisible()
    )


def test_every_action_has_a_shortcut_of_its_own_shown_in_the_menu(view: RoutingView) -> None:
    shown = {action.objectName(): action.shortcut().toString() for action in view._menu.actions()}
    for act in ACTS:
        assert shown[act.name] == QKeySequence(act.keys).toString()
    keys = [each for each in shown.values() if each]
    assert len(keys) == len(set(keys)) == len(ACTS) + 2


def test_enter_edits_a_cell_and_goes_down_to_the_next(view: RoutingView, qtbot: QtBot) -> None:
    view.table.go_to(0)
    press(view, "Return")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "+49300309")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.current_row == 1)
    assert numbers(view) == ["+49300309", "+49300302", "+49300303"]


def test_a_typed_number_that_is_written_anew_is_told_and_taken_back(view: RoutingView) -> None:
    view.status.country.setCurrentIndex(view.status.country.findData("DE"))
    model = model_of(view)
    model.setData(model.index(0, NUMBER), "030 1234567", Qt.ItemDataRole.EditRole)
    assert numbers(view)[0] == "+49301234567"
    assert "“030 1234567” was changed to +49301234567" in status(view)
    press(view, "Ctrl+Z")
    assert numbers(view)[0] == "+49300301"


@pytest.mark.parametrize("typed", ["anna", "1001", "id:137"])
def test_a_destination_is_searched_by_name_number_or_id(view: RoutingView, typed: str) -> None:
    picker = open_picker(view, 2, DESTINATION)
    QTest.keyClicks(picker.line, typed)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert (model_of(view).routes[2].destination_type, model_of(view).routes[2].destination_id) == (
        "extension",
        "137",
    )


def test_a_column_spares_what_the_last_one_needs_for_its_name_and_nothing_is_pushed_aside(view: RoutingView) -> None:
    table = view.table
    names = [table._room_of_name(column) for column in (DESTINATION, MEMBERS)]
    frame = table.width() - table.viewport().width()
    view.layout().removeWidget(table)  # type: ignore[union-attr] # of its own size now
    table.resize(frame + table.columnWidth(0) + sum(names) + 4, 300)
    QCoreApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0


def test_the_one_of_two_namesakes_that_was_chosen_is_taken(view: RoutingView) -> None:
    picker = open_picker(view, 0, DESTINATION)
    QTest.keyClicks(picker.line, "bo")
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert model_of(view).routes[0].destination_id == "139"


def test_lines_are_pasted_below_the_current_one_and_nothing_is_overwritten(view: RoutingView) -> None:
    view.table.go_to(0)
    put_in_clipboard("+49300401\tqueue\t4\t\r\n+49300402\textension\tAnna Weber\textension:1002\r\n")
    press(view, "Ctrl+V")
    assert numbers(view) == ["+49300301", "+49300401", "+49300402", "+49300302", "+49300303"]
    assert model_of(view).routes[2] == DidRoute("+49300402", "extension", "137", (Member("extension", "138"),))
    assert count(view).startswith("5 numbers · 2 selected")
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE


def test_lines_are_pasted_over_the_selected_ones_and_the_rest_below_them(view: RoutingView) -> None:
    select(view, (0, NUMBER), (1, MEMBERS))
    put_in_clipboard("+49300401\n+49300402\n+49300403\n")
    press(view, "Ctrl+V")
    assert numbers(view) == ["+49300401", "+49300402", "+49300403", "+49300303"]
    assert model_of(view).undo_stack.count() == 1


def test_numbers_in_a_mail_are_pasted_after_a_look(view: RoutingView) -> None:
    put_in_clipboard("Hello,\n1. +49 30 123450 - for support\n2) +49 30 123451 (new)\nRegards")
    press(view, "Ctrl+V")
    dialog = view.findChild(ImportDialog)
    assert dialog is not None
    assert model_of(view).routes == THREE
    dialog.accept()
    assert numbers(view)[3:] == ["+4930123450", "+4930123451"]


def test_a_long_line_is_read_beside_the_window_however_few_lines_there_are(view: RoutingView) -> None:
    put_in_clipboard("1 " * 10_000)
    press(view, "Ctrl+V")
    assert view.work.busy
    view.work.cancel()
    assert model_of(view).routes == THREE


def test_a_mail_of_many_lines_is_read_beside_the_window_and_the_keyboard_comes_back(
    view: RoutingView, qtbot: QtBot
) -> None:
    view.table.setFocus()
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    press(view, "Ctrl+V")
    assert view.work.busy
    assert not view.table.hasFocus()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63
    assert view.table.hasFocus()


def test_many_numbers_are_tidied_beside_the_window(view: RoutingView, qtbot: QtBot) -> None:
    routes = tuple(DidRoute(f"0049 30 {number}", "api") for number in range(1_000_000, 1_000_200))
    view.load(routes, SMS)
    press(view, "Ctrl+A")
    view.editing.tidy_numbers()
    assert view.work.busy
    qtbot.waitUntil(lambda: not view.work.busy)
    assert numbers(view)[-1] == "+49301000199"
    model_of(view).undo_stack.undo()
    assert model_of(view).routes == routes


def test_lines_that_come_are_there_also_where_the_page_is_left_before_they_are_checked(
    view: RoutingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.view.CHECKED_AT_ONCE", 1)
    came = (DidRoute("+4930900101"), DidRoute("+4930900102"))
    view.add_routes(came)
    assert view.work.busy
    assert view.routes_now() == (*THREE, *came)
    view.settle()
    assert view.routes == (*THREE, *came)


def test_cells_are_pasted_where_the_cursor_is(view: RoutingView) -> None:
    view.table.setCurrentIndex(model_of(view).index(0, TYPE))
    put_in_clipboard("queue\t4\r\nextension\tBo\r\n")
    press(view, "Ctrl+V")
    first, second = model_of(view).routes[:2]
    assert (first.destination_type, first.destination_id) == ("queue", "4")
    assert (second.destination_type, second.destination_id) == ("extension", "")
    assert second.wanted is not None
    assert second.wanted.written == ByName("Bo")
    assert "Similar: 1002 Bo Li, 1003 Bo Li" in model_of(view).problems_at(1)[0].message
    assert numbers(view) == ["+49300301", "+49300302", "+49300303"]


def test_one_pasted_cell_fills_the_whole_selection(view: RoutingView) -> None:
    select(view, (0, MEMBERS), (2, MEMBERS))
    put_in_clipboard("ext_group:Sales")
    press(view, "Ctrl+V")
    assert [route.members for route in model_of(view).routes] == [(Member("ext_group", "7"),)] * 3


def test_copied_lines_come_back_unchanged_and_keep_their_plus_in_a_spreadsheet(view: RoutingView) -> None:
    view.table.selectAll()
    press(view, "Ctrl+C")
    assert parse_table(clipboard()) == list(THREE)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.html().count("mso-number-format:'\\@'") == 12


def test_only_the_selected_cells_are_copied(view: RoutingView) -> None:
    select(view, (0, NUMBER), (1, NUMBER))
    press(view, "Ctrl+C")
    assert clipboard().split() == ["+49300301", "+49300302"]


def test_what_cannot_be_read_from_the_clipboard_changes_nothing_and_says_why(view: RoutingView) -> None:
    put_in_clipboard('+49300401,queue,4\n"+49300402')
    press(view, "Ctrl+V")
    assert model_of(view).routes == THREE
    assert "row at line 2" in status(view)


def test_cut_takes_whole_lines_away_and_empties_single_cells(view: RoutingView) -> None:
    select(view, (0, DESTINATION), (0, DESTINATION))
    press(view, "Ctrl+X")
    assert model_of(view).routes[0].destination_id == ""
    select(view, (0, NUMBER), (1, MEMBERS))
    press(view, "Ctrl+X")
    assert numbers(view) == ["+49300303"]


def test_fill_down_copies_the_first_selected_cell_into_those_below(view: RoutingView) -> None:
    select(view, (0, DESTINATION), (2, DESTINATION))
    press(view, "Ctrl+D")
    assert {(route.destination_type, route.destination_id) for route in model_of(view).routes} == {
        ("extension", "137")
    }
    assert numbers(view) == ["+49300301", "+49300302", "+49300303"]
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE


def _answer(kind: type, act: "object") -> None:
    from PySide6.QtCore import QTimer

    def answer() -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
        assert callable(act)
        act(dialog)
        dialog.accept()  # type: ignore[attr-defined]

    QTimer.singleShot(0, answer)


def test_a_destination_is_set_for_all_selected_lines(view: RoutingView) -> None:
    select(view, (0, NUMBER), (2, NUMBER))

    press(view, "Ctrl+Shift+D")
    picker = picker_of(view)
    QTest.keyClicks(picker.line, "after")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert {(route.destination_type, route.destination_id) for route in model_of(view).routes} == {("queue", "4")}
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE


def test_members_are_set_for_all_selected_lines(view: RoutingView) -> None:
    select(view, (1, NUMBER), (2, NUMBER))
    press(view, "Ctrl+Shift+M")
    picker = picker_of(view)
    QTest.keyClicks(picker.line, "anna")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert [route.members for route in model_of(view).routes] == [(), *[(Member("extension", "137"),)] * 2]


def test_a_range_of_numbers_is_added_below_the_current_line(view: RoutingView) -> None:
    view.table.go_to(0)

    def fill(dialog: RangeDialog) -> None:
        for name, text in (("range_first", "+4930123450"), ("range_last", "99")):
            edit = dialog.findChild(QLineEdit, name)
            assert edit is not None
            edit.setText(text)

    _answer(RangeDialog, fill)
    press(view, "Ctrl+R")
    assert numbers(view)[1:51] == [f"+49301234{number}" for number in range(50, 100)]
    assert model_of(view).undo_stack.count() == 1


def test_ends_that_make_no_range_are_told_in_the_dialog(qtbot: QtBot) -> None:
    dialog = RangeDialog(PeopleSearch(DIRECTORY), UsedLast(), None, lambda text: text)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.result() == 0
    assert "for the first number" in dialog._last_row.note


def test_lines_move_up_and_down_with_their_selection(view: RoutingView) -> None:
    select(view, (1, NUMBER), (2, NUMBER))
    press(view, "Alt+Up")
    assert numbers(view) == ["+49300302", "+49300303", "+49300301"]
    press(view, "Alt+Down")
    assert numbers(view) == ["+49300301", "+49300302", "+49300303"]


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


def test_undo_shows_and_selects_what_it_changed(view: RoutingView, qtbot: QtBot) -> None:
    select(view, (1, NUMBER), (2, NUMBER))
    press(view, "Ctrl+Del")
    view.find_line.setText("+49300301")
    qtbot.waitUntil(lambda: model_of(view).rowCount() == 1)
    model_of(view).undo_stack.undo()
    assert list(view.table.selected_rows()) == [1, 2]


def test_undo_is_named_and_every_button_follows_what_can_be_done(view: RoutingView) -> None:
    undo = view.findChild(QAction, "undo_routes")
    remove = view.findChild(QAction, "remove_route")
    assert undo is not None
    assert remove is not None
    assert not undo.isEnabled()
    select(view, (0, NUMBER), (2, NUMBER))
    view.editing.remove()
    assert undo.text() == "Undo Remove 3 lines"
    assert not remove.isEnabled()


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


def test_the_same_rows_shown_again_keep_the_steps_of_undo(view: RoutingView) -> None:
    model = model_of(view)
    model.setData(model.index(0, NUMBER), "+49300309", Qt.ItemDataRole.EditRole)
    view.load(model.routes, SMS)
    assert model.undo_stack.canUndo()


def test_h3_long_work_leaves_the_window_alive_and_can_be_cancelled(view: RoutingView, qtbot: QtBot) -> None:
    put_in_clipboard("".join(f"+49300030{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_020_000)))
    press(view, "Ctrl+V")
    assert view.work.busy
    cancel = view.findChild(QPushButton, "cancel_work")
    assert cancel is not None
    cancel.click()
    assert not view.work.busy
    assert model_of(view).routes == THREE
    view.table.setFocus()
    view.clipboard.paste()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 20_003


def test_a_worker_begins_when_the_window_has_shown_that_it_is_busy_and_never_after_cancel(qtbot: QtBot) -> None:
    begun: list[object] = []

    def execute(do: Callable[[], None]) -> None:
        begun.append("worker")
        start_daemon_thread(do)

    work = LongWork(JobRunner(execute))
    qtbot.addWidget(work)

    def run() -> None:
        work.run("Reading…", AT_ONCE + 1, lambda _stop, _progress: "read", begun.append, begun.append)

    run()
    assert work.busy
    assert work.isVisible()
    assert not begun
    work.cancel()
    assert not work.busy
    run()
    qtbot.waitUntil(lambda: not work.busy)
    assert begun == ["worker", "read"]
    work.jobs.shutdown()


def test_many_lines_are_sorted_and_found_beside_the_window(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    assert shown_numbers(view) == ["+49300301", "+49300302", "+49300303"]
    qtbot.waitUntil(lambda: not view.work.busy)
    assert shown_numbers(view) == ["+49300303", "+49300302", "+49300301"]
    view.find_line.setText("Sales")
    qtbot.waitUntil(lambda: shown_numbers(view) == ["+49300302"])
    view.find_line.look_for_nothing()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert shown_numbers(view) == ["+49300303", "+49300302", "+49300301"]


def test_what_was_looked_for_is_found_also_where_something_else_was_begun_before(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.find_line.setText("Sales")
    qtbot.waitUntil(lambda: view.work.busy)
    view.add_routes((DidRoute("+49300304", "queue", "4"),))
    assert not view.work.busy
    qtbot.waitUntil(lambda: shown_numbers(view) == ["+49300302", "+49300304"])


def test_a_search_lets_nothing_go_that_works_on_the_lines(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    view.clipboard.paste()
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63


def test_nothing_is_undone_while_the_lines_are_worked_on(
    view: RoutingView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.routing.shown_lines.SORTED_AT_ONCE", 2)
    view.add_routes((DidRoute("+49300304", "queue", "4"),))
    undo = view.findChild(QAction, "undo_routes")
    assert undo is not None
    view.table.horizontalHeader().sectionClicked.emit(NUMBER)
    assert view.work.busy
    undo.trigger()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(shown_numbers(view)) == 4
    assert undo.text() == "Undo Add 1 number"
    undo.trigger()
    assert shown_numbers(view) == ["+49300301", "+49300302", "+49300303"]
    assert undo.text() == "Undo"


def shown_numbers(view: RoutingView) -> list[str]:
    model = model_of(view)
    return [model.index(row, NUMBER).data() for row in range(model.rowCount())]


def test_of_lines_that_were_pasted_the_window_gets_no_cells(view: RoutingView, qtbot: QtBot) -> None:
    put_in_clipboard("".join(f"+4930{number}\tqueue\t4\r\n" for number in range(1_000_000, 1_000_060)))
    with qtbot.waitSignal(view.work.jobs._ended) as ended:
        view.clipboard.paste()
    qtbot.waitUntil(lambda: not view.work.busy)
    assert len(model_of(view).rows) == 63
    _number, result, _error = ended.args
    assert len(result.block) == 60
    assert not hasattr(result, "grid")


def test_h8_leaving_the_page_lets_go_of_what_still_runs(view: RoutingView) -> None:
    put_in_clipboard("+49300301\n" * 20_000)
    view.clipboard.paste()
    view.settle()
    assert not view.work.busy
    assert model_of(view).routes == THREE


# What is counted below --------------------------------------------------------------------------------------


def button(view: RoutingView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert found is not None
    return found


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


# In any font -------------------------------------------------------------------------------------------------


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


# People ----------------------------------------------------------------------------------------------------------


def edit_cell(view: RoutingView, row: int, column: int, text: str) -> None:
    """Type into a cell and go on."""
    open_picker(view, row, column).line.setText(text)
    view.table.commit_edit()


@pytest.mark.parametrize(
    ("typed", "id_"), [("ann", "137"), ("1002", "138"), ("Weber, Anna", "137"), ("id:138", "138")]
)
def test_a_typed_part_of_one_name_chooses_it(view: RoutingView, typed: str, id_: str) -> None:
    edit_cell(view, 0, DESTINATION, typed)
    assert model_of(view).routes[0].destination_id == id_


@pytest.mark.parametrize("typed", ["bo", "Bo Li", "9999", "137"])
def test_what_fits_two_or_none_is_not_taken_and_nobody_is_guessed(view: RoutingView, typed: str) -> None:
    edit_cell(view, 1, DESTINATION, typed)
    assert model_of(view).routes == THREE
    assert f"“{typed}” was not used" in status(view)


def test_an_id_that_the_lists_do_not_have_is_kept_as_typed_and_told(view: RoutingView) -> None:
    picker = open_picker(view, 1, DESTINATION)
    QTest.keyClicks(picker.line, "id:99")
    offers = [row for row in picker.list.model().rows if isinstance(row, Offer)]  # type: ignore[attr-defined]
    assert [(offer.type, offer.is_unchecked) for offer in offers] == [("extension", True), ("queue", True)]
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert (model_of(view).routes[1].destination_type, model_of(view).routes[1].destination_id) == ("extension", "99")


def test_the_name_of_a_queue_makes_its_line_one_of_a_queue(view: RoutingView) -> None:
    edit_cell(view, 0, DESTINATION, "after sales")
    assert (model_of(view).routes[0].destination_type, model_of(view).routes[0].destination_id) == ("queue", "4")


def test_members_are_typed_by_number_and_a_part_of_a_name(view: RoutingView) -> None:
    edit_cell(view, 0, MEMBERS, "1002; ann; sal")
    members = model_of(view).routes[0].members
    assert [(member.type, member.value) for member in members] == [
        ("extension", "138"),
        ("extension", "137"),
        ("ext_group", "7"),
    ]
    edit_cell(view, 0, MEMBERS, str(model_of(view).index(0, MEMBERS).data(TYPED_ROLE)))
    assert model_of(view).routes[0].members == members
