"""Where a dialog for files opens: in the folder in which a file was chosen last, whatever it was for."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ui.look.last_folder import last_folder, use_folder


def open_there(dialog: QFileDialog) -> None:
    """Let a dialog begin there, else among the person's documents, and remember where a file was chosen."""
    where = QStandardPaths.StandardLocation
    usual = (QStandardPaths.writableLocation(each) for each in (where.DocumentsLocation, where.HomeLocation))
    dialog.setDirectory(next((each for each in (last_folder(), *usual) if each and Path(each).is_dir()), ""))
    dialog.fileSelected.connect(_chosen)
    dialog.filesSelected.connect(_all_chosen)


def _chosen(file: str) -> None:
    use_folder(str(Path(file).absolute().parent))


def _all_chosen(files: list[str]) -> None:
    for file in files[:1]:
        _chosen(file)
