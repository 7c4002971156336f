"""The real application, typed into by somebody quick: a key every 15 ms, told on standard output as it is typed.

Started by `spawner.py` with everything imported. Its arguments are the data folder and what is typed.
"""

import os
import sys
import time
from pathlib import Path

KEY_MS = 15


def main(folder: str, text: str, told: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLineEdit

    from core.program.paths import paths_for
    from core.secrets.vault import MemoryVault
    from ui.app import make_application
    from ui.application import Application

    app = make_application(())
    vault = MemoryVault()
    application = Application(lambda: vault, lambda: paths_for(Path(folder)))
    wizard = application.open_wizard()
    left = list(text)

    def type_a_key() -> None:
        edit = wizard.findChild(QLineEdit, "client_id")
        assert edit is not None
        if left and application.home is not None:  # the store was read: nobody is quicker than that
            edit.setText(edit.text() + left.pop(0))
            os.write(told, f"{len(edit.text())} {time.monotonic()}\n".encode())

    timer = QTimer()
    timer.timeout.connect(type_a_key)
    timer.start(KEY_MS)
    app.exec()


def left_behind(folder: str) -> str:
    """What a start after the end finds."""
    from core.store.channels import Store

    kept = Store(Path(folder) / "channels.sqlite").in_hand()
    return kept.client_id if kept else ""


def serve() -> None:
    """As `spawner.py`, for the windows: a line `folder` and `text` is one start."""
    from tests.faults.imported import import_windows

    import_windows()
    for line in sys.stdin:
        folder, text = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            try:
                main(folder, text, 1)
            finally:
                os._exit(0)
        os.write(1, f"pid {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"end\n")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    serve()
