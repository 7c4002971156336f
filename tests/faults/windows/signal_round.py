"""One process that a signal is to end: the real windows, brought to a stage. Run by test_signals.py.

    STAGE FOLDER ADDRESS CLIENT_ID CLIENT_SECRET      STAGE: home, typing, creating

Prints "ready" when it is there.
"""

from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.pbx.login import PbxLogin
from core.secrets.vault import MemoryVault
from tests.faults.forks import serve
from tests.faults.imported import import_windows
from ui import app, application

DRAFT = ChannelDraft(
    kind_value="sms",
    channel="twilio",
    name="Front desk",
    credentials=Credentials({"account_sid": "AC-1234567", "auth_token": "a-token-0123"}),
    dids=(DidRoute("+4930123450", "queue", "4"),),
)
TYPED = "Reception"


def bring(made: application.Application, stage: str, login: PbxLogin) -> None:
    wizard = made.wizard or made.open_wizard()
    if stage == "home":
        wizard.close()
        made.open_home()
        ready()
        return
    wizard.session.draft, wizard.session.login = DRAFT, login
    if stage == "typing":
        wizard.resume_at(2)
        name = wizard.findChild(QLineEdit, "name")
        assert name is not None
        name.setText(TYPED)
        ready()
        return
    wizard.resume_at(5)
    create = wizard.findChild(QAbstractButton, "create")
    assert create is not None
    create.click()
    wait_for_attempt(made)


def wait_for_attempt(made: application.Application) -> None:
    """Ready when the journal has the attempt, however busy the computer is: from then on it may be on its way."""
    store = made.wizard.session.store if made.wizard is not None else None
    if store is not None:
        with store.database.transaction() as database:
            if database.execute("SELECT count(*) FROM attempt").fetchone()[0]:
                ready()
                return
    QTimer.singleShot(50, partial(wait_for_attempt, made))


def ready() -> None:
    print("ready", flush=True)  # noqa: T201


def main(stage: str, folder: str, address: str, client_id: str, client_secret: str) -> int:
    """Run until the signal comes."""
    begin = application.Application.after_first_paint

    def begun(made: application.Application) -> None:
        begin(made)
        QTimer.singleShot(1000, partial(bring, made, stage, PbxLogin(address, client_id, client_secret)))

    application.Application.after_first_paint = begun  # type: ignore[method-assign, assignment]
    app.os_vault = cache(MemoryVault)
    return app.run(Path(folder), False)


if __name__ == "__main__":
    import_windows()
    serve(lambda argv: app.leave(main(*argv)))
