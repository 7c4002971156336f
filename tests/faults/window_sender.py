"""The real application on a draft that is ready: from home or the wizard's last page it sends until it is created.

Started once by `test_killed_while_sending.py`; each line of JSON on standard input is one start, at the price of a
fork, as in `spawner.py`. It tells `sending` when a button was pressed and `created` when home says so.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

LOOK_MS = 5


def main(start: dict[str, Any], told: int) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

    from core.program.paths import paths_for
    from core.secrets.vault import MemoryVault
    from core.store.channels import Store
    from core.store.rows import ChannelState
    from ui.app import make_application
    from ui.application import Application

    app = make_application(())
    secrets = MemoryVault()
    for service, user, secret in start["secrets"]:
        secrets.set(service, user, secret)
    vault, folder = secrets, Path(start["folder"])
    application = Application(lambda: vault, lambda: paths_for(folder))
    application.open_home()
    store = Store(folder / "channels.sqlite")

    def look() -> None:
        row = next(row for row in store.channels() if row.id == start["draft"])
        if row.state is ChannelState.CREATED:
            os.write(told, b"created\n")
            app.quit()
            return
        wizard, home = application.wizard, application.home
        create = wizard.findChild(QAbstractButton, "create") if wizard is not None and wizard.isVisible() else None
        if create is not None and create.isVisible() and create.isEnabled():
            os.write(told, b"sending\n")
            create.click()
            return
        # What lives in the window: before that it is being made, and no key can press it.
        send = home.findChild(QAction, "send_waiting") if home is not None and create is None else None
        if home is not None and send is not None and send.isEnabled() and send in home.actions():
            os.write(told, b"sending\n")
            send.trigger()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    app.exec()
    os._exit(0)


def serve() -> None:
    import core.delivery.delivery
    from tests.faults.imported import import_windows

    import_windows()
    core.delivery.delivery.PAUSES_S = (0.0, 0.02, 0.02, 0.02)  # nothing on a loopback PBX is carried out late
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                main(json.loads(line), 1)
            finally:
                os._exit(70)
        os.write(1, f"pid {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(1, f"end {os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    serve()
