"""The routing table's model and view."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView
from pytestqt.qtbot import QtBot

from core.channel.catalog import FACEBOOK, SMS, WHATSAPP
from core.channel.directory import Directory, Entry
from core.channel.draft import DidRoute, Member
from tests.ui.conftest import Driver, to_account, to_routing
from tests.ui.routing.showing import problems_of, set_routes
from ui.routing.model import TYPED_ROLE, RoutingModel

DIRECTORY = Directory(
    extensions=(Entry("137", "Anna Weber", "1001"), Entry("138", "Bo Li", "1002"), Entry("139", "Bo Li", "1003")),
    extension_groups=(Entry("7", "Sales"),),
    organizations=(Entry("1", "Head Office"), Entry("2", "Support", depth=1)),
    message_queues=(Entry("4", "After Sales"),),
)
NUMBER, TYPE, DESTINATION, MEMBERS = range(4)


@pytest.fixture
def model(qtbot: QtBot) -> RoutingModel:
    made = RoutingModel()
    made.set_directory(DIRECTORY)
    set_routes(made, (DidRoute("+11300001", "extension", "137"), DidRoute("+22300002", "queue", "4")), SMS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def _edit(model: RoutingModel, row: int, column: int, value: str) -> None:
    assert model.setData(model.index(row, column), value, Qt.ItemDataRole.EditRole)


def _shown(model: RoutingModel, row: int, column: int) -> str:
    return str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))


def _held(model: RoutingModel, row: int, column: int) -> str:
    return str(model.index(row, column).data(Qt.ItemDataRole.EditRole))


def test_names_are_shown_and_ids_are_held(model: RoutingModel) -> None:
    assert (_shown(model, 0, DESTINATION), _held(model, 0, DESTINATION)) == ("Anna Weber (1001)", "137")
    assert (_shown(model, 1, TYPE), _held(model, 1, TYPE)) == ("Message queue", "queue")


@pytest.mark.parametrize("typed", ["137", "1001", "anna weber", "Anna Weber (1001)"])
def test_a_destination_may_be_given_by_id_number_or_name(model: RoutingModel, typed: str) -> None:
    _edit(model, 0, DESTINATION, "138")
    _edit(model, 0, DESTINATION, typed)
    assert model.routes[0].destination_id == "137"


def test_a_name_that_two_people_have_is_not_guessed(model: RoutingModel) -> None:
    _edit(model, 0, DESTINATION, "Bo Li")
    assert model.routes[0].destination_id == ""
    assert _held(model, 0, DESTINATION) == "Bo Li"
    (problem,) = problems_of(model)
    assert problem.field == "dids[0].destination"
    assert "1002 Bo Li, 1003 Bo Li" in problem.message


def test_a_typed_number_is_an_extensions_number_in_both_columns(model: RoutingModel) -> None:
    strangers = Directory((Entry("37", "Eva", "137"), Entry("137", "Adam", "237")))
    model.set_directory(strangers)
    for role in (Qt.ItemDataRole.EditRole, TYPED_ROLE):
        _edit(model, 0, DESTINATION, "")
        assert model.setData(model.index(0, DESTINATION), "137", role)
        assert model.setData(model.index(0, MEMBERS), "137", role)
        assert _shown(model, 0, DESTINATION) == _shown(model, 0, MEMBERS) == "Eva (137)"
        assert (_held(model, 0, DESTINATION), _held(model, 0, MEMBERS)) == ("37", "extension:37")
        assert model.setData(model.index(0, DESTINATION), "id:137", role)
        assert model.setData(model.index(0, MEMBERS), "extension:id:137", role)
        assert _shown(model, 0, DESTINATION) == _shown(model, 0, MEMBERS) == "Adam (237)"


def test_what_a_cell_holds_may_be_put_back_into_it_and_nobody_is_swapped(model: RoutingModel) -> None:
    model.set_directory(Directory((Entry("37", "Eva", "137"), Entry("137", "Adam", "237"))))
    model.setData(model.index(0, DESTINATION), "id:137", TYPED_ROLE)
    for role in (Qt.ItemDataRole.EditRole, TYPED_ROLE):
        assert model.setData(model.index(0, DESTINATION), model.index(0, DESTINATION).data(role), role)
        assert _shown(model, 0, DESTINATION) == "Adam (237)"


def test_what_was_typed_offline_is_looked_up_when_the_lists_come(model: RoutingModel) -> None:
    model.set_directory(Directory())
    model.setData(model.index(0, DESTINATION), "1002", TYPED_ROLE)
    model.setData(model.index(0, MEMBERS), "1001; Sales; nobody", TYPED_ROLE)
    assert problems_of(model) == []
    assert _shown(model, 0, DESTINATION) == "1002"
    model.set_directory(DIRECTORY)
    assert _shown(model, 0, DESTINATION) == "Bo Li (1002)"
    assert _shown(model, 0, MEMBERS) == "Anna Weber (1001); Sales (group); nobody"
    assert [problem.field for problem in problems_of(model)] == ["dids[0].members"]


def test_another_person_in_the_lists_is_no_silent_swap(model: RoutingModel) -> None:
    model.setData(model.index(0, DESTINATION), "1001", TYPED_ROLE)
    model.set_directory(Directory((Entry("137", "Carl", "1001"),)))
    (problem, *_others) = problems_of(model)
    assert problem.field == "dids[0].destination"
    assert "Anna Weber (1001)" in problem.message
    assert "1001 Carl" in problem.message


def test_members_may_be_given_by_name_number_or_id(model: RoutingModel) -> None:
    _edit(model, 0, MEMBERS, "extension:1001; ext_group:Sales organization:2")
    assert model.routes[0].members == (
        Member("extension", "137"),
        Member("ext_group", "7"),
        Member("organization", "2"),
    )
    assert _held(model, 0, MEMBERS) == "extension:137; ext_group:7; organization:2"
    assert _shown(model, 0, MEMBERS) == "Anna Weber (1001); Sales (group); Support (organization)"


def test_another_destination_type_takes_the_id_of_the_old_one_away(model: RoutingModel) -> None:
    _edit(model, 0, TYPE, "queue")
    assert model.routes[0].destination_id == ""


def test_a_duplicate_is_marked_on_both_rows_and_gone_when_one_is_edited(model: RoutingModel) -> None:
    _edit(model, 1, NUMBER, "+11300001")
    assert [problem.field for problem in problems_of(model)] == ["dids[0].did_number", "dids[1].did_number"]
    _edit(model, 0, NUMBER, "+33300003")
    assert problems_of(model) == []


def test_rows_are_inserted_and_removed_where_asked(model: RoutingModel) -> None:
    assert model.insertRows(1, 2)
    assert [route.did_number for route in model.routes] == ["+11300001", "", "", "+22300002"]
    assert model.removeRows(0, 3)
    assert [route.did_number for route in model.routes] == ["+22300002"]
    assert not model.removeRows(0, 2)


@pytest.mark.parametrize(
    ("kind", "number", "right"),
    [
        (SMS, "12345", True),
        (SMS, "call me", False),
        (WHATSAPP, "+15567778888", True),
        (WHATSAPP, "15567778888", False),
        (FACEBOOK, "12345678901234", True),
        (FACEBOOK, "+1", False),
    ],
)
def test_the_form_of_a_number_depends_on_the_kind_of_channel(
    model: RoutingModel, kind: object, number: str, right: bool
) -> None:
    set_routes(model, (DidRoute(number, "queue", "4"),), kind)  # type: ignore[arg-type]
    assert (problems_of(model) == []) is right


def test_rows_are_pasted_from_a_spreadsheet_and_copied_back(driver: Driver) -> None:
    to_routing(driver)
    QGuiApplication.clipboard().setText("+4930111\tqueue\t4\t\n+4930222\textension\t137\textension:137\n")
    driver.press("paste_routes")
    table = driver.widget(QTableView, "dids")
    assert table.model().rowCount() == 2
    table.selectAll()
    copy = driver.wizard.findChild(QAction, "copy_routes")
    assert copy is not None
    copy.trigger()
    copied = QGuiApplication.clipboard().text()
    table.clearSelection()
    driver.press("paste_routes")
    assert table.model().rowCount() == 4
    assert "+4930222" in copied


def test_a_facebook_table_has_no_members(driver: Driver) -> None:
    to_account(driver, "facebook")
    driver.fill("name", "Page")
    for key in ("access_token", "app_secret", "page_name"):
        driver.fill(f"account_data.{key}", "value-1")
    driver.next()
    table = driver.widget(QTableView, "dids")
    assert table.isColumnHidden(MEMBERS)
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "Page ID"
    driver.until(lambda: table.viewport().width() > 300)  # it is laid out
    QCoreApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0, "the others share the room of the members"
    assert driver.widget(QAbstractButton, "empty.paste_routes").text() == "Paste pages"
    told = [label.text() for label in driver.wizard.findChildren(QLabel) if label.isVisible()]
    assert "No pages yet" in told
    assert not [text for text in told if "numbers" in text.casefold()]


def test_tab_leaves_the_table(driver: Driver) -> None:
    to_routing(driver)
    assert not driver.widget(QTableView, "dids").tabKeyNavigation()


def test_next_takes_over_what_stands_in_an_open_editor(driver: Driver, qtbot: QtBot) -> None:
    to_routing(driver)
    driver.press("add_route")
    table = driver.widget(QTableView, "dids")
    editor = table.indexWidget(table.currentIndex())
    qtbot.keyClicks(editor, "+4930123450")  # type: ignore[no-untyped-call]
    driver.press("next")
    assert table.model().index(0, 0).data(Qt.ItemDataRole.EditRole) == "+4930123450"


def test_the_paste_button_names_its_shortcut(driver: Driver) -> None:
    to_routing(driver)
    assert "Ctrl+V" in driver.widget(QAbstractButton, "paste_routes").toolTip()


def test_ctrl_v_in_the_table_pastes_rows(driver: Driver, qtbot: QtBot) -> None:
    to_routing(driver)
    QGuiApplication.clipboard().setText("+4930111\tqueue\t4\t\n+4930222\textension\t137\t\n")
    table = driver.widget(QTableView, "dids")
    driver.wizard.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]
    assert table.model().rowCount() == 2
    assert table.model().index(0, 1).data(Qt.ItemDataRole.EditRole) == "queue"
