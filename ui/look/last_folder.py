"""The folder in which a person chose a file last."""

from PySide6.QtWidgets import QApplication

_LAST = "last_folder"


def last_folder() -> str:
    """Where the last file was chosen, "" for nowhere yet."""
    app = QApplication.instance()
    return str(app.property(_LAST) or "") if app is not None else ""


def use_folder(folder: str) -> None:
    """From now on this is the one."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_LAST, folder)
