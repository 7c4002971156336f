"""What the tests of this room share; see `board.py`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.channel.draft import DidRoute
from core.channel.secret_values import secret_keys
from core.delivery.connection import Connection
from core.desk.channels import KeptChannels
from core.secrets.drawer import Drawer
from core.secrets.seals import Seals
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.core.asking import Asker
from tests.core.bodies import FACEBOOK, GENERAL
from tests.keyring_names import draft_service
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import DRAFT, Keep, Locked, Open
from tests.ui.home.on_pbx import See, table
from ui.home.window import HomeWindow
from ui.jobs import JobRunner


@pytest.fixture
def secrets() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def channels(tmp_path: Path, secrets: MemoryVault, demo_pbx: ScriptedPbx) -> Iterator[KeptChannels]:
    store = Store(tmp_path / "channels.sqlite")
    connection = Connection()
    made = KeptChannels(store, Drawer(secrets, SecretIndex(store.database)), connection)
    made.pbxs.add(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"), demo_pbx.client_secret, Stop())
    yield made
    connection.close()


@pytest.fixture
def keep(channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx) -> Keep:
    """Puts a draft into the store, its secrets into the vault."""

    def kept(name: str, state: ChannelState = ChannelState.READY, *, with_secrets: bool = True) -> str:
        draft_id = f"id-{name}"
        number = f"+4930{sum(name.encode()):05d}"
        draft = replace(DRAFT, name=name, dids=(DidRoute(number, "extension", "137"),))
        channels.store.save_draft(KeptDraft(draft_id, demo_pbx.base_url, draft, state=state))
        if state is not ChannelState.DRAFT:
            channels.store.set_state(draft_id, state)
        for key in secret_keys(draft) if with_secrets else ():
            secrets.set(draft_service(draft_id, key), key, draft.credentials[key])
        return draft_id

    return kept


@pytest.fixture
def home(qtbot: QtBot, channels: KeptChannels) -> Iterator[HomeWindow]:
    jobs = JobRunner()
    made = HomeWindow(jobs)
    qtbot.addWidget(made)
    made.show()
    yield made
    jobs.shutdown()


@pytest.fixture
def opened(home: HomeWindow, channels: KeptChannels, qtbot: QtBot) -> Open:
    def open_it() -> HomeWindow:
        home.use(channels)
        rows = len(channels.store.channels())
        qtbot.waitUntil(lambda: home.board.is_read and home.board.model.rowCount() == rows, timeout=PATIENCE_MS)
        return home

    return open_it


@pytest.fixture
def locked(channels: KeptChannels, secrets: MemoryVault) -> Locked:
    """From here on the keyring is locked."""
    vault = Locked()
    vault._secrets = secrets._secrets
    channels.drawer._vault = vault
    channels.drawer._seals = Seals(vault)
    return vault


@pytest.fixture
def two_on_pbx(demo_pbx: ScriptedPbx) -> list[int]:
    return _two_made(demo_pbx)


def _two_made(pbx: ScriptedPbx) -> list[int]:
    asker = Asker(pbx).log_in()
    return [int(asker.post("message_channel/create", body)["id"]) for body in (GENERAL, FACEBOOK)]


@pytest.fixture
def see(opened: Open, two_on_pbx: list[int], qtbot: QtBot) -> See:
    """Opens home on the page, and waits until it has read."""

    def seen() -> HomeWindow:
        home = opened()
        home.board.turning.show_on_pbx()
        qtbot.waitUntil(lambda: table(home).model().rowCount() == len(two_on_pbx), timeout=PATIENCE_MS)
        return home

    return seen


@pytest.fixture
def twin(channels: KeptChannels, two_on_pbx: list[int]) -> Iterator[ScriptedPbx]:
    """A second PBX whose channels have the same numbers."""
    with ScriptedPbx() as pbx:
        _two_made(pbx)
        channels.pbxs.add(KnownPbx(pbx.base_url, pbx.client_id, name="Hotel Adler"), pbx.client_secret, Stop())
        yield pbx
