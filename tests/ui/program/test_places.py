"""What a person arranged stays: where the windows were, and the folder of the last file."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.program.preferences import Preferences
from core.program.preferences_file import load_preferences
from core.secrets.vault import MemoryVault
from tests.ui.conftest import PATIENCE_MS
from ui.application import Application
from ui.jobs import JobRunner
from ui.look.file_dialog import ask_for_file, ask_where_to_save
from ui.look.last_folder import last_folder, use_folder
from ui.program.kept_choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable


def _application(folder: Path, preferences: Preferences) -> Application:
    vault = MemoryVault()
    return Application(lambda: vault, lambda: Paths(folder), preferences=preferences)


def test_windows_open_where_they_were_left_and_dialogs_in_the_folder_of_the_last_file(
    qtbot: QtBot, tmp_path: Path
) -> None:
    paths = Paths(tmp_path / "data")
    first = _application(tmp_path / "data", Preferences())
    home, wizard = first.open_home(), first.open_wizard()
    qtbot.waitUntil(lambda: first.at_hand.channels is not None, timeout=PATIENCE_MS)
    home.setGeometry(40, 50, 700, 500)
    wizard.setGeometry(60, 70, 690, 520)
    use_folder(str(tmp_path))
    wizard.close()
    home.close()
    qtbot.waitUntil(lambda: bool(load_preferences(paths.preferences).home_place), timeout=PATIENCE_MS)
    first.close()
    use_folder("")
    second = _application(tmp_path / "data", load_preferences(paths.preferences))
    assert second.open_home().geometry() == home.geometry()
    assert second.open_wizard().geometry() == wizard.geometry()
    assert last_folder() == str(tmp_path)
    second.close()
    for each in (wizard, home, second.wizard):
        assert each is not None
        each.deleteLater()


@pytest.mark.parametrize("place", ["nonsense", "A" * 4000, "Ädelbert"])
def test_a_place_that_is_none_opens_the_window_as_ever(qtbot: QtBot, tmp_path: Path, place: str) -> None:
    application = _application(tmp_path, Preferences(home_place=place))
    home = application.open_home()
    assert home.width() > 400
    application.close()


def test_every_dialog_opens_in_the_folder_of_the_last_file_and_not_in_that_of_the_process(
    qtbot: QtBot, tmp_path: Path
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    use_folder(str(tmp_path / "gone"))
    taken: list[str] = []
    ask_for_file(over, "Read", ["All files (*)"], taken.append)
    first = over.findChild(QFileDialog)
    assert first is not None
    assert first.directory().absolutePath() != str(Path.cwd())
    first.fileSelected.emit(str(tmp_path / "numbers.csv"))
    assert (last_folder(), taken) == (str(tmp_path), [str(tmp_path / "numbers.csv")])
    first.setParent(None)
    ask_where_to_save(over, "Write", [("Workbook", "xlsx"), ("Text", "csv")], taken.append)
    second = over.findChild(QFileDialog)
    assert second is not None
    assert second.directory().absolutePath() == str(tmp_path)
    second.filterSelected.emit("Text (*.csv)")
    assert second.defaultSuffix() == "csv"
    for dialog in (first, second):
        dialog.reject()
    use_folder("")


def test_of_two_choices_at_once_the_newer_is_kept_whichever_is_written_first(qtbot: QtBot) -> None:
    held: list[Callable[[], None]] = []
    jobs, owner, kept = JobRunner(held.append), QObject(), list[Preferences]()
    choices = Choices(jobs, Preferences(), owner)
    choices.keep_by(kept.append)
    choices.prefer(language="de")
    choices.prefer(theme="dark")
    for _ in range(2):
        for work in [held.pop() for _ in range(len(held))]:
            work()
        qtbot.wait(1)
    assert kept[-1] == choices.now
    jobs.shutdown()
