"""The routing table and the clipboard: lines and cells pasted, copied, cut and filled down."""

from PySide6.QtGui import QGuiApplication

from core.channel.draft import DidRoute, Member
from core.channel.people import ByName
from tests.core.routes.parsing import parse_table
from tests.ui.routing.table_view import (
    DESTINATION,
    MEMBERS,
    NUMBER,
    THREE,
    TYPE,
    clipboard,
    count,
    model_of,
    numbers,
    press,
    put_in_clipboard,
    select,
    status,
    view,
)
from ui.routing.import_dialog import ImportDialog
from ui.routing.view import RoutingView

__all__ = ["view"]


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


def test_a_number_that_its_country_does_not_have_is_pasted_and_told(view: RoutingView) -> None:
    """The manual's own example is one: +1 has ten digits behind it."""
    put_in_clipboard("+49300401\n+1234567890\n")
    press(view, "Ctrl+V")
    assert view.findChild(ImportDialog) is None
    assert {"+49300401", "+1234567890"} < {*numbers(view)}
    assert status(view) == (
        "2 lines pasted. 1 number has too many or too few digits for its country: “+1234567890” in line 2."
    )


def test_numbers_in_a_mail_are_pasted_after_a_look(view: RoutingView) -> None:
    put_in_clipboard("Hello,\n1. +49 30 123450 - for support\n2) +49 30 123451 (new)\nRegards")
    press(view, "Ctrl+V")
    dialog = view.findChild(ImportDialog)
    assert dialog is not None
    assert model_of(view).routes == THREE
    dialog.accept()
    assert numbers(view)[3:] == ["+4930123450", "+4930123451"]


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
