"""What the tests of this room share; see `sent.py`."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from core.channel.request import ChannelRequest, to_request
from core.delivery.delivery import Delivery
from core.delivery.journal import (
    Journal,
    StoredJournal,
)
from core.pbx.address import parse_address
from core.pbx.api_session import ApiSession
from core.pbx.client import PbxClient
from core.pbx.login_guard import LoginGuard
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Body, Limits
from core.stop import Stop
from core.store.channels import Store
from core.store.rows import KeptDraft
from tests.core.delivery.sent import DRAFT
from tests.scripted_pbx import ScriptedPbx

BRIEF = Limits(connect_s=2, read_s=0.3, total_s=0.5)


class Waiting(ApiSession):
    """Waits for what answers, however busy the machine is, and only briefly where this PBX will keep silent."""

    pbx: ScriptedPbx

    def _exchange(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        stop: Stop,
        body: Body | None,
        limits: Limits,
    ) -> dict[str, Any]:
        limits = BRIEF if self.pbx.keeps_silent(path) else limits
        return super()._exchange(method, path, params, stop, body, limits)


@pytest.fixture
def client(pbx: ScriptedPbx) -> Iterator[PbxClient]:
    address = parse_address(pbx.base_url)
    session = Waiting(address, pbx.client_id, pbx.client_secret, SYSTEM_TRUST, Limits(), LoginGuard(), None)
    session.pbx = pbx
    made = PbxClient(address, pbx.client_id, pbx.client_secret)
    made._session = session
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "channels.sqlite")
    made.save_draft(KeptDraft("draft", "https://pbx", DRAFT))
    return made


@pytest.fixture
def journal(store: Store) -> Journal:
    return StoredJournal(store.database)


@pytest.fixture
def delivery(client: PbxClient, journal: Journal) -> Delivery:
    return Delivery(client, "https://pbx", journal)


@pytest.fixture
def request_() -> ChannelRequest:
    return to_request(DRAFT)
