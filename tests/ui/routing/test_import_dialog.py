"""The import dialog: what is open is asked once, what is left out can be looked at, every answer applies at once."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from core.routes.importing import prepare
from core.routes.table import COLUMNS
from core.tables.grid import parse_text
from core.tables.table_file import read_file
from tests.core.routes.test_cases import CASES, PEOPLE
from tests.ui.layout import SMALL, cut_off, too_large
from tests.ui.routing.showing import set_routes
from ui.jobs import JobRunner
from ui.look.key_cap import KeyedButton
from ui.look.languages import use_language
from ui.look.scrolled import Scrolled
from ui.routing.import_dialog import ImportDialog
from ui.routing.model import PIECES_ROLE, PROBLEM_ROLE, RoutingModel
from ui.routing.picker import Picker
from ui.routing.picker_field import PickerField

Open = Callable[..., ImportDialog]
TOLD = 4


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def opened(jobs: JobRunner, parent: QWidget) -> Open:
    def open_(source: str | Path, country: str = "") -> ImportDialog:
        model = RoutingModel()
        model.setParent(parent)
        set_routes(model, (), SMS)
        model.set_directory(PEOPLE)
        model.set_country(country)
        path = source if isinstance(source, Path) else None
        grid = read_file(path) if path else parse_text(str(source))
        dialog = ImportDialog(prepare(grid, None, model.entry), model, jobs, path, parent)
        dialog.show()
        return dialog

    return open_


W = TypeVar("W", bound=QWidget)


def child(dialog: ImportDialog, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def chosen(dialog: ImportDialog) -> list[tuple[str, str]]:
    return [(route.did_number, route.destination_id) for route in dialog.chosen.routes]


def summary(dialog: ImportDialog) -> str:
    return child(dialog, QLabel, "import_summary").text()


RANGES = "+49 30 900100\n030 900110–19\n+4930900120-29\n"


def test_a_range_or_an_extension_is_asked_once_for_all_lines_with_the_result_beside_each_answer(opened: Open) -> None:
    dialog = opened(RANGES, "DE")
    child(dialog, QFrame, "import_question.tail")
    assert too_large(dialog) == []
    assert chosen(dialog) == [("+4930900100", "")]
    button = child(dialog, QPushButton, "import_answer.tail.range")
    assert "20" in button.text()
    assert "+4930900119" in button.text()
    button.click()
    assert len(dialog.chosen) == 21
    assert dialog.findChild(QFrame, "import_question.tail") is None or not dialog._questions.isVisible()
    child(dialog, QPushButton, "import_ask_again").click()
    assert len(dialog.chosen) == 1


def test_which_of_two_columns_is_asked_until_it_is_answered_and_the_answer_is_shown_above(opened: Open) -> None:
    dialog = opened("Mobil;Festnetz;Ext\n030 900100;030 900200;1001\n")
    country = child(dialog, QComboBox, "number_country")
    country.setCurrentIndex(country.findData("DE"))
    child(dialog, QFrame, "import_question.column")
    assert chosen(dialog) == []
    child(dialog, QPushButton, "import_answer.column.other").click()
    assert chosen(dialog) == [("+4930900200", "201")]
    assert child(dialog, QComboBox, "import_column.did_number").currentText() == "Festnetz"


def test_the_focus_goes_from_an_answered_question_to_the_next_and_then_to_the_button_that_adds(opened: Open) -> None:
    dialog = opened("+4930900100\n030 900110–19\n030 900120 x12\n", "DE")
    for _question in range(2):
        first = next(iter(dialog.findChildren(QFrame, QRegularExpression("^import_question"))))
        button = first.findChildren(QPushButton)[0]
        assert "them" not in button.text().split(), "it is one line"
        button.setFocus()
        button.click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert dialog.focusWidget() is child(dialog, QPushButton, "import_take")


def test_the_country_of_this_computer_is_an_answer_and_never_taken_by_itself(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    dialog = opened("030 900100\n030 900101\n")
    assert chosen(dialog) == []
    button = child(dialog, QPushButton, "import_answer.country.here")
    assert button.text() == "+43 Austria"
    button.click()
    assert [number for number, _ in chosen(dialog)] == ["+4330900100", "+4330900101"]
    assert dialog.focusWidget() is child(dialog, QPushButton, "import_take")


def test_the_country_of_this_computer_is_no_answer_where_it_is_chosen_already(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    dialog = opened("(415) 555-2671\n", "DE")
    child(dialog, QFrame, "import_question.country")
    assert dialog.findChild(QPushButton, "import_answer.country.here") is None


def test_an_answer_whose_reading_was_cancelled_can_be_given_again_and_takes_the_focus_from_nobody(
    opened: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    dialog = opened("".join(f"01 900{number}\n" for number in range(1000, 1070)))
    button, country = child(dialog, QPushButton, "import_answer.country.here"), dialog.findChildren(QComboBox)[0]
    button.setFocus()
    button.click()
    child(dialog, QPushButton, "cancel_work").click()
    country.setFocus()
    country.setCurrentIndex(country.findData("DE"))
    qtbot.waitUntil(lambda: chosen(dialog)[:1] == [("+4919001000", "")])
    assert dialog.focusWidget() is country
    country.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not chosen(dialog))
    for _twice in range(2):
        child(dialog, QPushButton, "cancel_work").click()
        child(dialog, QPushButton, "import_answer.country.here").click()
    qtbot.waitUntil(lambda: chosen(dialog)[:1] == [("+4319001000", "")])


def test_people_who_would_be_swapped_are_asked_about_until_it_is_answered(opened: Open) -> None:
    dialog = opened("DID;Extension ID\n+4930900100;137\n+4930900101;237\n")
    assert chosen(dialog) == []
    button = child(dialog, QPushButton, "import_answer.ids.ids")
    assert button.text() == "IDs on the PBX: 237 Warehouse"
    button.click()
    assert chosen(dialog) == [("+4930900100", "137"), ("+4930900101", "237")]


def test_what_is_left_open_stays_out_and_the_safe_answer_comes_first(opened: Open) -> None:
    dialog = opened(RANGES, "DE")
    buttons = [each.objectName() for each in child(dialog, QFrame, "import_question.tail").findChildren(QPushButton)]
    assert buttons[0] == "import_answer.tail.no"
    child(dialog, QPushButton, "import_answer.tail.no").click()
    assert chosen(dialog) == [("+4930900100", "")]
    assert "2 lines left out" in summary(dialog)


def test_a_country_applies_as_soon_as_it_is_typed(opened: Open) -> None:
    dialog = opened("030 900100\n030 900101\n")
    assert chosen(dialog) == []
    assert "2 numbers have no country code." in child(dialog, QLabel, "import_country_reason").text()
    country = child(dialog, QComboBox, "number_country")
    line = country.lineEdit()
    assert line is not None
    line.setText("Germ")
    line.editingFinished.emit()
    assert chosen(dialog) == [("+4930900100", ""), ("+4930900101", "")]


def test_the_country_of_all_other_numbers_is_proposed_and_says_so(opened: Open) -> None:
    dialog = opened("+49 30 900100\n030 900101 Bo Li\n")
    assert child(dialog, QComboBox, "number_country").currentData() == "DE"
    assert "Suggested" in child(dialog, QLabel, "import_country_reason").text()
    assert chosen(dialog) == [("+4930900100", ""), ("+4930900101", "202")]


def test_a_number_that_the_chosen_country_cannot_have_is_marked(opened: Open) -> None:
    dialog = opened("DID;Destination\n2065550100;1001\n12345678901234;1002\n", "US")
    view = child(dialog, QTableView, "import_preview")
    marks = [view.model().index(row, TOLD).data(PROBLEM_ROLE) for row in range(2)]
    assert marks == [False, True]
    assert "cannot be a number from the chosen country" in view.model().index(1, TOLD).data()


def test_good_lines_carry_no_mark(opened: Open) -> None:
    dialog = opened("Hello,\n+49 30 900100\n+49 30 900101\n+49 30 900102\n")
    model = child(dialog, QTableView, "import_preview").model()
    assert summary(dialog).startswith("3 numbers · 1 line left out")
    assert not any(model.index(row, TOLD).data(PROBLEM_ROLE) for row in range(model.rowCount()))


def test_what_is_left_out_is_counted_and_can_be_looked_at(opened: Open) -> None:
    dialog = opened("Hello,\n+49 30 900100\nRegards\n")
    assert "2 lines left out" in summary(dialog)
    shown = child(dialog, QComboBox, "import_shown")
    shown.setCurrentIndex(shown.findText("Lines left out"))
    model = child(dialog, QTableView, "import_preview").model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Hello,", "Regards"]
    assert model.headerData(1, Qt.Orientation.Vertical) == 3


def test_hidden_rows_are_left_out_with_a_notice_and_a_switch(opened: Open) -> None:
    dialog = opened(CASES / "13-filtered-hidden-rows.xlsx")
    assert "2 hidden rows are left out." in child(dialog, QLabel, "import_notice").text()
    assert len(dialog.chosen) == 2
    child(dialog, QCheckBox, "import_with_hidden").click()
    assert len(dialog.chosen) == 4


def test_how_a_column_is_read_stands_below_it_and_can_be_changed(opened: Open) -> None:
    dialog = opened("DID;Destination\n+4930900100;137\n+4930900101;138\n")
    assert child(dialog, QLabel, "import_reading.destination_id").text() == "extension numbers"
    assert [id_ for _number, id_ in chosen(dialog)] == ["237", "238"]
    child(dialog, QCheckBox, "import_ids").click()
    assert child(dialog, QLabel, "import_reading.destination_id").text() == "IDs on the PBX"
    assert [id_ for _number, id_ in chosen(dialog)] == ["137"], "nobody on the PBX has the id 138"


def test_lost_plus_signs_are_put_back_in_words(opened: Open) -> None:
    dialog = opened("DID;Destination\n4930900100;1001\n4930900101;1002\n", "DE")
    assert child(dialog, QLabel, "import_reading.did_number").text().startswith("numbers without +, read as +49")
    assert "2 numbers without + are read with it" in child(dialog, QLabel, "import_notice").text()


def test_an_encoding_is_guessed_and_can_be_chosen(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_bytes("DID;Destination\n+4930900100;Łukasz\n".encode("cp1250"))
    dialog = opened(file)
    encoding = child(dialog, QComboBox, "import_encoding")
    assert encoding.isVisible()
    encoding.setCurrentIndex(encoding.findData("cp1250"))
    encoding.activated.emit(encoding.currentIndex())
    qtbot.waitUntil(lambda: "Łukasz" in str(dialog._found.grid.rows))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("size", [(910, 480), (784, 608)])
def test_nothing_of_the_dialog_is_cut_off(opened: Open, language: str, size: tuple[int, int]) -> None:
    use_language(language)
    try:
        dialog = opened(RANGES, "DE")
        dialog.resize(*size)
        dialog.grab()
        assert cut_off(dialog) == []
        assert dialog.minimumSizeHint().width() <= size[0]
    finally:
        use_language("en")


def test_the_heads_of_the_preview_are_whole_in_the_window_as_it_opens(opened: Open) -> None:
    use_language("de")
    try:
        dialog = opened("+4930900100\tEmpfang\textension:1001")
        view = child(dialog, QTableView, "import_preview")
        header = view.horizontalHeader()
        shown = [column for column in range(header.count()) if not view.isColumnHidden(column)]
        assert all(header.sectionSize(column) >= header.sectionSizeHint(column) for column in shown)
        assert sum(header.sectionSize(column) for column in shown) == view.viewport().width()
    finally:
        use_language("en")


def test_both_ways_to_add_are_whole_in_a_small_window(jobs: JobRunner, parent: QWidget) -> None:
    use_language("de")
    try:
        model = RoutingModel()
        model.setParent(parent)
        set_routes(model, (DidRoute("+49309", "api"),), SMS)
        dialog = ImportDialog(prepare(parse_text(RANGES), None, model.entry), model, jobs, None, parent)
        dialog.setFixedSize(580, SMALL[1])
        dialog.show()
        QCoreApplication.processEvents()
        assert cut_off(dialog) == []
    finally:
        use_language("en")


def test_columns_unfold_below_each_other_where_the_window_is_narrow(opened: Open) -> None:
    dialog = opened("DID;Type;Destination;Members\n+4930900100;extension;1001;1002\n", "DE")
    dialog.resize(*SMALL)
    child(dialog, QPushButton, "change_columns").click()
    QCoreApplication.processEvents()
    asked = child(dialog, Scrolled, "import_asked")
    assert asked.horizontalScrollBar().maximum() == 0
    assert cut_off(dialog) == []
    tops = {child(dialog, QComboBox, f"import_column.{name}").mapTo(asked, QPoint()).y() for name in COLUMNS}
    assert len(tops) == 2


def test_the_button_counts_what_is_added_and_what_an_open_question_leaves_out(opened: Open) -> None:
    dialog = opened(RANGES, "DE")
    take = child(dialog, QPushButton, "import_take")
    assert take.accessibleName() == "Add 1, skip 2"
    assert child(dialog, QLabel, "import_to_decide").text() == "2 lines to decide"
    child(dialog, QPushButton, "import_answer.tail.range").click()
    assert take.accessibleName() == "Add 21 numbers"
    assert not child(dialog, QLabel, "import_to_decide").isVisible()


def test_the_button_names_its_keys_in_the_language_of_the_window(opened: Open) -> None:
    use_language("de")
    try:
        take = child(opened(RANGES, "DE"), KeyedButton, "import_take")
        assert take.key == "Strg Enter"
        assert take.shows_key
    finally:
        use_language("en")


def test_a_question_that_is_asked_again_is_seen_again(opened: Open) -> None:
    dialog = opened(RANGES, "DE")
    child(dialog, QPushButton, "import_answer.tail.range").click()
    child(dialog, QPushButton, "import_ask_again").click()
    assert dialog._questions.height() > 100
    assert child(dialog, QFrame, "import_question.tail").isVisible()


def test_a_few_letters_enter_and_control_enter_add_all_to_one_destination(opened: Open, qtbot: QtBot) -> None:
    dialog = opened("+49 30 900100\n+49 30 900101\n")
    field = child(dialog, PickerField, "import_destination")
    dialog.activateWindow()
    QTest.keyClick(field, Qt.Key.Key_B)
    picker = child(dialog, Picker, "picker")
    QTest.keyClicks(picker.line, "o li")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert {id_ for _number, id_ in chosen(dialog)} == {"202"}
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == ImportDialog.DialogCode.Accepted


def test_columns_that_are_certain_are_told_in_one_line_and_unfolded_to_be_changed(opened: Open) -> None:
    dialog = opened("DID;Destination\n+4930900100;137\n+4930900101;138\n")
    told = child(dialog, QLabel, "import_columns_told")
    assert "Destination: Destination (extension numbers)" in told.text()
    box = child(dialog, QComboBox, "import_column.destination_id")
    change = child(dialog, QPushButton, "change_columns")
    change.setChecked(False)
    assert not box.isVisible()
    change.click()
    assert box.isVisible()


def test_each_line_is_shown_as_it_was_pasted_and_where_its_destination_is_from(opened: Open) -> None:
    dialog = opened("030 / 900101 Bo Li\n", "DE")
    model = child(dialog, QTableView, "import_preview").model()
    assert "030 / 900101 Bo Li" in model.index(0, TOLD).data()
    assert "from the text" in model.index(0, 2).data(PIECES_ROLE).texts[-1]
