"""The routing table as a file: exported lines come back, and a file is looked at before it is imported."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from core.channel.catalog import SMS
from core.channel.draft import DidRoute
from tests.ui.routing.table_view import THREE, model_of, numbers, press, status, view
from ui.routing.import_dialog import ImportDialog
from ui.routing.view import RoutingView

__all__ = ["view"]


@pytest.mark.parametrize("name", ["numbers.csv", "numbers.xlsx", "numbers.tsv"])
def test_exported_lines_come_back_unchanged(view: RoutingView, tmp_path: Path, name: str, qtbot: QtBot) -> None:
    file = tmp_path / name
    view.transfer.export_file(str(file))
    view.load((), SMS)
    view.transfer.import_file(str(file))
    qtbot.waitUntil(lambda: view.findChild(ImportDialog) is not None)
    dialog = view.findChild(ImportDialog)
    assert dialog is not None
    dialog.accept()
    assert model_of(view).routes == THREE


def test_a_file_that_cannot_be_written_is_told_and_what_stood_there_stays(view: RoutingView, tmp_path: Path) -> None:
    view.transfer.export_file(str(tmp_path / "missing" / "numbers.csv"))
    assert "cannot be written" in status(view)


def imported(view: RoutingView, file: Path) -> ImportDialog:
    """The look at a file, once it was read."""
    loop = QEventLoop()
    view.work.busy_changed.connect(lambda busy: None if busy else loop.quit())
    view.transfer.import_file(str(file))
    loop.exec()
    dialog = view.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def taken(view: RoutingView, dialog: ImportDialog) -> None:
    """Take the rows over; the window gets the keys back from the dialog."""
    dialog.accept()
    view.window().activateWindow()
    QTest.qWaitForWindowActive(view.window())


def test_h4_only_the_good_lines_of_a_file_are_imported_unless_told_to(view: RoutingView, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text(
        "Name;Nummer;Ziel\nFront;030 123 999;1001\nSales;+49300301;4\nX;4.93012E+11;1002\n", encoding="utf-16"
    )
    view.status.country.setCurrentIndex(view.status.country.findData("DE"))
    dialog = imported(view, file)
    summary = dialog.findChild(QLabel, "import_summary")
    assert summary is not None
    assert summary.text().startswith("1 number · 2 with problems are skipped")
    told = [dialog._preview.index(row, 4).data() for row in range(3)]
    assert told[0] == "Front · 030 123 999 · 1001"
    assert told[1].startswith("No extension of the PBX has the number 4. The table already has this number. “Sales")
    assert "cut off digits" in told[2]
    taken(view, dialog)
    assert model_of(view).routes == (*THREE, DidRoute("+4930123999", "extension", "137"))
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE


def test_columns_can_be_chosen_anew_before_importing(view: RoutingView, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("1001,+49300401\n1002,+49300402\n")
    dialog = imported(view, file)
    number = dialog.findChild(QComboBox, "import_column.did_number")
    destination = dialog.findChild(QComboBox, "import_column.destination_id")
    assert number is not None
    assert destination is not None
    for box, column in ((number, 1), (destination, 0)):
        box.setCurrentIndex(box.findData(column))
        box.activated.emit(box.currentIndex())
    assert dialog.chosen.routes == (
        DidRoute("+49300401", "extension", "137"),
        DidRoute("+49300402", "extension", "138"),
    )


def test_h12_an_import_can_replace_the_table_as_one_step(view: RoutingView, tmp_path: Path) -> None:
    file = tmp_path / "numbers.csv"
    file.write_text("+49300401,queue,4\n")
    dialog = imported(view, file)
    replace = dialog.findChild(QRadioButton, "import_replace")
    assert replace is not None
    replace.setChecked(True)
    taken(view, dialog)
    assert numbers(view) == ["+49300401"]
    press(view, "Ctrl+Z")
    assert model_of(view).routes == THREE
