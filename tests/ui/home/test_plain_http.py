"""C9: http out of the local network is asked about before anything is sent or tested."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QTableView,
)
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.rows import ChannelState, KnownPbx
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, answer, press, states, told


@pytest.fixture
def over_http(
    channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The demo PBX, known here under a name that is not this computer's."""
    monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"])
    address = demo_pbx.base_url.replace("127.0.0.1", "pbx.example")
    channels.pbxs.add(KnownPbx(address, demo_pbx.client_id, name="Over http"), demo_pbx.client_secret, Stop())
    return address


def test_c9_sending_to_a_pbx_over_http_asks_first_and_then_sends_all_that_waits_for_it(
    opened: Open, channels: KeptChannels, keep: Keep, over_http: str, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        id_ = keep(name)
        kept = channels.store.draft(id_)
        assert kept is not None
        channels.store.save_draft(replace(kept, base_url=over_http))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: set(states(channels).values()) == {ChannelState.WAITING}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: answer(home).isVisible(), timeout=PATIENCE_MS)
    assert "anyone in the network" in told(home)
    assert demo_pbx.requests == []
    qtbot.waitUntil(lambda: home.findChild(QAction, "send_waiting").isEnabled(), timeout=PATIENCE_MS)  # type: ignore[union-attr]
    answer(home).click()
    qtbot.waitUntil(lambda: set(states(channels).values()) == {ChannelState.CREATED}, timeout=PATIENCE_MS)
    assert sorted(channel["name"] for channel in demo_pbx.channels.values()) == ["One", "Two"]


@pytest.mark.parametrize("agrees", [False, True])
def test_c9_testing_a_pbx_over_http_asks_first(
    opened: Open, over_http: str, demo_pbx: ScriptedPbx, qtbot: QtBot, agrees: bool
) -> None:
    home = opened()
    pbxs = home.findChild(QTableView, "pbxs")
    test = home.findChild(QAbstractButton, "test_pbx")
    status = home.findChild(QLabel, "pbx_status")
    allow = home.board.pbxs.findChild(QAbstractButton, "allow_plain_http")
    assert pbxs is not None
    assert test is not None
    assert status is not None
    assert allow is not None
    qtbot.waitUntil(lambda: pbxs.model().rowCount() == 2, timeout=PATIENCE_MS)
    pbxs.selectRow(next(row for row in range(2) if pbxs.model().index(row, 1).data() == over_http))
    test.click()
    qtbot.waitUntil(lambda: not allow.isHidden(), timeout=PATIENCE_MS)
    assert "anyone in the network" in status.text()
    assert demo_pbx.requests == []
    if agrees:
        allow.click()
        qtbot.waitUntil(lambda: "Connected" in status.text(), timeout=PATIENCE_MS)


def test_what_is_asked_about_one_pbx_does_not_become_what_an_earlier_one_says_late(
    opened: Open, over_http: str, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go = threading.Event()
    demo_pbx.script("get_token", Wait(go))
    home = opened()
    pbxs = home.board.pbxs
    slow, asking = sorted(channels.store.pbxs.all(), key=lambda pbx: pbx.base_url == over_http)
    pbxs._reach(slow)
    pbxs._reach(asking)
    allow = pbxs.findChild(QAbstractButton, "allow_plain_http")
    assert allow is not None
    qtbot.waitUntil(lambda: not allow.isHidden(), timeout=PATIENCE_MS)
    with qtbot.waitSignal(pbxs.reached, timeout=PATIENCE_MS):
        go.set()
    assert not allow.isHidden()
