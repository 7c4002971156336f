"""A data folder and a keyring on which the application runs again and again, with the draft of an earlier run."""

import logging
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.pbx.login import PbxLogin
from core.program.paths import Paths
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from tests.keyring_names import draft_service, pbx_service
from tests.ui.conftest import PATIENCE_MS, Driver
from ui.application import Application

if TYPE_CHECKING:
    from core.errors import Reason

URL, CLIENT = "https://pbx.invalid:8088", "client"
LOGIN = PbxLogin(URL, CLIENT, "client secret")
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({"api_key": "KEY0123-secret", "public_key": "public/key+text"}),
    send_rate="3",
    auto_close_session=1,
    session_expired_time="7",
    enb_duplicate_active_session=1,
    accompanying_msg="see the file",
    dids=(DidRoute("+4930111", "extension", "137"),),
)


class Keyring(MemoryVault):
    """A keyring that answers at once, later, with a failure, or has lost what it had."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()
        self.answers.set()
        self.fails: Reason | None = None
        self.late = ""
        """Only what has this in its name has to wait."""

    def get(self, service: str, user: str) -> str | None:
        if self.late in service:
            self.answers.wait(20)
        if self.fails is not None:
            raise unavailable(self.fails)
        return super().get(service, user)

    @property
    def kept(self) -> dict[tuple[str, str], str]:
        return dict(self._secrets)


class Laptop:
    """A data folder and a keyring, and one run of the application after another on them."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder, self._qtbot = folder, qtbot
        self.keyring = Keyring()
        self.store = Store(folder / "channels.sqlite")
        self.run: Application | None = None

    def keep(
        self, draft: ChannelDraft, state: ChannelState, page: int = 3, login: PbxLogin = LOGIN, draft_id: str = "a"
    ) -> None:
        """A draft as an earlier run has left it, its secrets in the keyring."""
        self.store.pbxs.remember(KnownPbx(login.base_url, login.client_id))
        self.keyring.set(pbx_service(login.base_url), login.client_id, login.client_secret)
        self.store.save_draft(KeptDraft(draft_id, login.base_url, draft, page=page, client_id=login.client_id))
        self.store.set_state(draft_id, state)
        for key in ("api_key", "public_key"):
            self.keyring.set(draft_service(draft_id, key), key, draft.credentials[key])

    def start(self) -> Application:
        assert self.run is None, "its windows would stay, and new looks be theirs, too"
        run = self.run = Application(lambda: self.keyring, lambda: Paths(self.folder))
        run.open_home()
        self._qtbot.waitUntil(lambda: run.at_hand.channels is not None, timeout=PATIENCE_MS)
        return run

    def open(self, draft_id: str = "a", path: str = "") -> Driver:
        assert self.run is not None
        before = self.run.wizard
        self.run.resuming.open(draft_id, path)
        self._qtbot.waitUntil(lambda: self.run is not None and self.run.wizard not in (None, before))
        assert self.run.wizard is not None
        return Driver(self.run.wizard, self._qtbot)

    def quit(self) -> None:
        run, self.run = self.run, None
        if run is not None:
            if run.wizard is not None:
                run.wizard.close()
                run.wizard.deleteLater()
                run.wizards.wizard = None
            run.close()

    def everything(self) -> tuple[object, ...]:
        """All that looking must not change."""
        with self.store.database.transaction() as database:
            rows = database.execute(
                "SELECT id, base_url, client_id, draft, changed_at, revision, waiting FROM channel"
            )
            return (rows.fetchall(), self.keyring.kept)


@pytest.fixture
def laptop(tmp_path: Path, qtbot: QtBot) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data", qtbot)
    yield made
    made.keyring.answers.set()
    made.quit()
    for handler in list(logging.getLogger().handlers):
        if str(getattr(handler, "baseFilename", "")).startswith(str(tmp_path)):
            handler.close()
            logging.getLogger().removeHandler(handler)


def settled(driver: Driver) -> None:
    driver.until(lambda: not driver.wizard.session.awaited)
