"""The routing table in a person's hands: typed, searched, set for many lines, moved, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import Member
from core.channel.people_search import PeopleSearch
from tests.ui.routing.table_view import (
    DESTINATION,
    DIRECTORY,
    MEMBERS,
    NUMBER,
    THREE,
    edit_cell,
    model_of,
    numbers,
    open_picker,
    picker_of,
    press,
    select,
    status,
    view,
)
from ui.routing.actions import ACTS
from ui.routing.dialogs import RangeDialog
from ui.routing.model import TYPED_ROLE
from ui.routing.picker_rows import Offer, UsedLast
from ui.routing.view import RoutingView

__all__ = ["view"]


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


def test_the_one_of_two_namesakes_that_was_chosen_is_taken(view: RoutingView) -> None:
    picker = open_picker(view, 0, DESTINATION)
    QTest.keyClicks(picker.line, "bo")
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert model_of(view).routes[0].destination_id == "139"


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
    assert undo.text() == "Undo: Remove 3 lines"
    assert not remove.isEnabled()


def test_the_same_rows_shown_again_keep_the_steps_of_undo(view: RoutingView) -> None:
    model = model_of(view)
    model.setData(model.index(0, NUMBER), "+49300309", Qt.ItemDataRole.EditRole)
    view.load(model.routes, SMS)
    assert model.undo_stack.canUndo()


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
