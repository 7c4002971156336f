"""What tests of the desk share: a PBX, a keyring, and the channels of a computer that knows both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.delivery.connection import Connection
from core.desk.channels import KeptChannels
from core.secrets.drawer import Drawer
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KnownPbx
from tests.scripted_pbx import ScriptedPbx


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def channels(tmp_path: Path, pbx: ScriptedPbx, vault: MemoryVault) -> Iterator[KeptChannels]:
    connection = Connection()
    made = KeptChannels(Store(tmp_path / "channels.sqlite"), Drawer(vault), connection)
    made.pbxs.add(KnownPbx(pbx.base_url, pbx.client_id), pbx.client_secret, Stop())
    yield made
    connection.close()
