"""S: somebody who only looks, killed at random, on a real keyring: no key lost, no entry left, no state changed."""

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.secrets.drawer import Drawer
from core.secrets.entries import OfFile, of_draft, of_pbx
from core.secrets.names import names
from core.secrets.os_vault import open_vault
from core.store.channels import Store
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.faults.conftest import Seen, times
from tests.faults.killing import kill

ROUNDS = times(6, 1000)
URL, CLIENT = "https://127.0.0.1:1", "journeys"
DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    credentials=Credentials({"api_key": "KEY0123-secret", "public_key": "public/key+text"}),
    send_rate="3",
    dids=(DidRoute("+4930111", "extension", "137"),),
)
STATES = {"ready": ChannelState.READY, "draft": ChannelState.DRAFT, "waiting": ChannelState.WAITING}


def _entries() -> dict[tuple[str, str], bytes]:
    """Everything of this application in the real keyring."""
    import secretstorage

    bus = secretstorage.dbus_init()
    try:
        items = list(secretstorage.get_default_collection(bus).get_all_items())
        found = {}
        for item in items:
            told = item.get_attributes()
            if told.get("service", "").startswith("MessageChannelWizard/"):
                found[told["service"], told["username"]] = item.get_secret()
        return found
    finally:
        bus.close()


def _kept(store: Store) -> list[tuple[object, ...]]:
    with store.database.transaction() as database:
        return database.execute(
            "SELECT id, base_url, client_id, draft, changed_at, revision, waiting, refusal, deleted FROM channel"
        ).fetchall()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three channels with their keys in the real keyring."""
    store = Store(tmp_path / "data" / "channels.sqlite")
    drawer = Drawer(open_vault(), SecretIndex(store.database))
    store.pbxs.remember(KnownPbx(URL, CLIENT))
    drawer.keep(of_pbx(URL, CLIENT), "client secret")
    for page, (draft_id, state) in enumerate(STATES.items(), start=2):
        draft = replace(DRAFT, name=draft_id)
        store.save_draft(KeptDraft(draft_id, URL, draft, page=page, client_id=CLIENT))
        store.set_state(draft_id, state)
        for key, value in draft.credentials.items():
            drawer.keep(of_draft(draft_id, key), value)
    yield store
    drawer.forget_everything()


@pytest.mark.secret_service
def test_s1_whoever_only_looks_loses_no_key_leaves_no_entry_and_changes_no_state_wherever_a_kill_comes(
    store: Store, tmp_path: Path, seen: Seen
) -> None:
    before, entries = _kept(store), _entries()
    chance, killed = random.Random(7), 0
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("journeys.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(tmp_path))},
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        for seed in range(ROUNDS):
            server.stdin.write(f"{tmp_path / 'data'}\t{seed}\n")
            server.stdin.flush()
            pid = int(server.stdout.readline().split()[1])
            timer = threading.Timer(chance.uniform(0.05, 0.9), kill, (pid,))
            if chance.random() < 0.5:
                timer.start()
            status = int(server.stdout.readline().split()[1])
            timer.cancel()
            killed += status == -signal.SIGKILL
            assert status in (0, -signal.SIGKILL), f"round {seed}"
            assert _kept(store) == before, f"round {seed}"
            now = _entries()
            assert now == entries, f"round {seed}: {set(now) ^ set(entries)}"
        noted = [line.entry for line in SecretIndex(store.database).lines()]
        known = {names(entry) for entry in noted if not isinstance(entry.owner, OfFile)}
        assert set(entries) == known | {("MessageChannelWizard/seal", "seal")}
    finally:
        server.stdin.close()
        server.wait(20)
        server.stdout.close()
    seen(f"{ROUNDS} journeys, {killed} killed: 0 keys lost, 0 orphans, 0 states changed")
