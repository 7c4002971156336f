"""The application as `main.py` starts it, printing when its first page is painted. Argument: the user-data folder."""

import gc
import os
import sys
import time
from pathlib import Path

gc.disable()  # as `main.py` does
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui import app, application  # isort: skip - first, as in `main.py`: it says what PySide loads
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.program.first_paint import FirstPaint


class Watched(FirstPaint):
    """Prints at the same moment as the bare window: when the paint event arrives."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            print("MARK paint", time.clock_gettime(time.CLOCK_MONOTONIC), flush=True)
        return super().eventFilter(watched, event)


def leave(self: application.Application) -> None:
    del self
    with open("/proc/self/status", encoding="ascii") as status:
        print("RSS", next(line for line in status if line.startswith("VmRSS")).split()[1], flush=True)
    heavy = {"httpcore", "ssl", "asyncio", "keyring", "cryptography", "websockets"} & set(sys.modules)
    print("HEAVY", ",".join(sorted(heavy)) or "none", flush=True)
    QApplication.exit(0)


if __name__ == "__main__":
    application.FirstPaint = Watched  # type: ignore[attr-defined]
    application.Application.after_first_paint = leave  # type: ignore[method-assign]
    os.environ["XDG_DATA_HOME"] = sys.argv[1]
    sys.exit(app.run(None, False))
