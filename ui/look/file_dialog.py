"""Where files are chosen: each dialog opens in the folder in which a file was chosen last, whatever it was for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.gone import let_go_when_finished
from ui.look.last_folder import last_folder, use_folder

Taken = Callable[[str], object]
AllTaken = Callable[[list[str]], object]


def ask_for_file(over: QWidget, title: str, kinds: Sequence[str], taken: Taken) -> None:
    """Let a person choose a file to be read.

    Args:
        kinds: as of `QFileDialog`, for instance `Tables (*.csv *.xlsx)`.
    """
    dialog = _dialog(over, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    dialog.fileSelected.connect(taken)
    dialog.open()


def ask_for_files(over: QWidget, title: str, kinds: Sequence[str], taken: AllTaken) -> None:
    """The same for several files at once."""
    dialog = _dialog(over, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(kinds)
    dialog.filesSelected.connect(taken)
    dialog.open()


def ask_for_folder(over: QWidget, title: str, taken: Taken, name: str = "") -> None:
    """The same for a folder. name: the dialog's object name."""
    dialog = _dialog(over, title, name)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(taken)
    dialog.open()


def ask_where_to_save(
    over: QWidget, title: str, kinds: Sequence[tuple[str, str]], taken: Taken, *, name: str = "", proposed: str = ""
) -> None:
    """Let a person choose where a file is to be written.

    Args:
        kinds: what it can be, with its suffix; a name without one gets that of the chosen kind.
        name: the dialog's object name. proposed: how the file may be called.
    """
    dialog = _dialog(over, title, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffixes = {f"{kind} (*.{suffix})": suffix for kind, suffix in kinds}
    dialog.setNameFilters(list(suffixes))
    dialog.setDefaultSuffix(kinds[0][1])
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(suffixes.get(kind, kinds[0][1])))
    if proposed:
        dialog.selectFile(proposed)
    dialog.fileSelected.connect(taken)
    dialog.open()


def _dialog(over: QWidget, title: str, name: str = "") -> QFileDialog:
    """Begins there, else among the person's documents, and remembers where a file was chosen."""
    dialog = QFileDialog(over, title)
    dialog.setObjectName(name)
    where = QStandardPaths.StandardLocation
    usual = (QStandardPaths.writableLocation(each) for each in (where.DocumentsLocation, where.HomeLocation))
    dialog.setDirectory(next((each for each in (last_folder(), *usual) if each and Path(each).is_dir()), ""))
    dialog.fileSelected.connect(_chosen)
    dialog.filesSelected.connect(_all_chosen)
    let_go_when_finished(dialog)
    return dialog


def _chosen(file: str) -> None:
    use_folder(str(Path(file).absolute().parent))


def _all_chosen(files: list[str]) -> None:
    for file in files[:1]:
        _chosen(file)
