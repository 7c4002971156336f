"""What is sent from home: once, with its outcome told, and nothing before it is told to."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QTableView,
)
from pytestqt.qtbot import QtBot

from core.channel.request import to_request
from core.delivery.creation import Order
from core.delivery.outcome import Created, NotCreated, Unknown
from core.desk.channels import KeptChannels
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.rows import ChannelState, KeptDraft, KnownPbx
from tests.core.desk.kept import draft_with_keys
from tests.scripted_pbx import Cut, Errcode, ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import DRAFT, Keep, Open, banner, create_all, press, shown, states, table, told


def test_what_waits_is_sent_once_each_with_its_id_shown(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    keep("Two")
    keep("Three", ChannelState.DRAFT)
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: list(states(channels).values()).count(ChannelState.CREATED) == 2, timeout=PATIENCE_MS)
    assert sorted(body["name"] for body in demo_pbx.channels.values()) == ["One", "Two"]
    assert states(channels)["Three"] is ChannelState.DRAFT
    qtbot.waitUntil(lambda: sum(text.startswith("Created, ID ") for text in shown(home, 4)) == 2, timeout=PATIENCE_MS)


def test_a_pbx_that_is_not_reached_leaves_the_channel_waiting_and_says_that_nothing_was_sent(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    home = opened()
    demo_pbx.stop()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.WAITING, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "One: " in told(home), timeout=PATIENCE_MS)


def test_a_refusal_is_kept_with_its_reason(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    demo_pbx.script("message_channel/create", Errcode(40002))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.REFUSED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Refused by the PBX" in shown(home, 4), timeout=PATIENCE_MS)
    table(home).selectRow(0)
    detail = home.findChild(QLabel, "channel_detail")
    assert detail is not None
    assert detail.text()


def test_a_reply_that_was_lost_is_found_by_searching_and_nothing_is_sent_twice(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)
    assert len(demo_pbx.channels) == 1


def test_missing_keys_are_told_and_nothing_is_sent(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One", with_secrets=False)
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "Nothing was sent" in told(home), timeout=PATIENCE_MS)
    assert demo_pbx.channels == {}


def test_a_pbx_that_is_reached_offers_to_send_what_waits_and_sends_only_when_told_to(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    keep("One", ChannelState.WAITING)
    home = opened()
    pbxs = home.findChild(QTableView, "pbxs")
    assert pbxs is not None
    qtbot.waitUntil(lambda: pbxs.model().rowCount() == 1, timeout=PATIENCE_MS)
    test = home.findChild(QAbstractButton, "test_pbx")
    assert test is not None
    assert test.isEnabled(), "the first PBX is selected"
    test.click()
    qtbot.waitUntil(lambda: "Café Müller is reachable. 1 channel is waiting." in told(home), timeout=PATIENCE_MS)
    assert demo_pbx.channels == {}
    create_all(home).click()
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)


def _unknown(demo_pbx: ScriptedPbx, channels: KeptChannels, draft_id: str) -> None:
    """A create that the PBX did not carry out, and whose program ended before it knew."""
    demo_pbx.script("message_channel/create", Cut(executes=False))
    stop = Stop()
    demo_pbx.script("message_channel/list", Errcode(0, "SUCCESS", {"list": []}))
    kept = draft_with_keys(channels, draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, stop), Unknown)
    demo_pbx.unscript("message_channel/list")


def test_a30_what_was_settled_as_not_created_is_told_as_that(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    _unknown(demo_pbx, channels, keep("One"))
    home = opened()
    assert states(channels)["One"] is ChannelState.UNKNOWN
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "was not created" in told(home), timeout=PATIENCE_MS)
    assert states(channels)["One"] is ChannelState.READY


def test_a30_a_channel_whose_keys_the_provider_refused_is_not_shown_as_simply_created(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.pbx.following.PAUSES_S", (0.0, 0.01))
    demo_pbx.store.status, demo_pbx.store.reason = "status_connect_fail", "auth_fail"
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: "could not connect to the provider" in told(home), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: any("not connected" in text for text in shown(home, 4)), timeout=PATIENCE_MS)
    table(home).selectRow(0)
    detail = home.findChild(QLabel, "channel_detail")
    assert detail is not None
    assert "auth_fail" in detail.text()


def test_a30_closing_home_in_the_middle_of_a_create_asks_once(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    demo_pbx.script("message_channel/create", Wait(go_on))
    keep("One")
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: any(each.path.endswith("create") for each in demo_pbx.requests), timeout=PATIENCE_MS)
    assert not home.close()
    assert "is being created" in banner(home)
    go_on.set()
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "1 channel created on Café Müller" in told(home), timeout=PATIENCE_MS)
    assert "is being created" not in banner(home), "it is said no longer than it is so"
    assert home.close()


def test_a31_the_pbx_that_it_was_sent_to_is_searched_and_not_the_one_that_the_draft_names_by_now(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, tmp_path: Path
) -> None:
    draft_id = keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    kept = draft_with_keys(channels, draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, Stop()), Unknown)
    with ScriptedPbx() as other:
        channels.pbxs.add(KnownPbx(other.base_url, other.client_id), other.client_secret, Stop())
        channels.store.save_draft(replace(kept, base_url=other.base_url, revision=kept.revision + 1))
        found = channels.sending.look(draft_id, Stop())
        assert isinstance(found, Created)
        assert found.base_url == demo_pbx.base_url
        assert found.channel_id in demo_pbx.channels
        assert other.requests == []


def test_a31_an_attempt_that_no_draft_has_any_more_is_settled_and_blocks_its_name_no_longer(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.delivery.delivery.PAUSES_S", (0.0, 0.01, 0.01, 0.01))
    first = keep("One")
    _unknown(demo_pbx, channels, first)
    channels.store.set_deleted(first, True)
    channels.secrets.purge([first], Stop())
    again = keep("One")
    channels.store.save_draft(KeptDraft("another", demo_pbx.base_url, replace(DRAFT, name="One")))
    # What it risks to send the name again is told first; another press sends it.
    assert isinstance(channels.sending.send(again, Stop()), NotCreated)
    assert isinstance(channels.sending.send(again, Stop()), Created)
    assert [body["name"] for body in demo_pbx.channels.values()] == ["One"]


def test_a37_what_home_finds_by_searching_is_kept_as_what_is_created_there_at_once(
    keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, secrets: MemoryVault
) -> None:
    channels.drawer.forgets_created = True
    draft_id = keep("One")
    demo_pbx.script("message_channel/create", Cut(executes=True))
    kept = draft_with_keys(channels, draft_id)
    assert kept is not None
    order = Order(draft_id, to_request(kept.draft), channels.login(kept.base_url))
    assert isinstance(channels.creation.create(order, Stop()), Unknown)
    assert isinstance(channels.sending.look(draft_id, Stop()), Created)
    (row,) = channels.store.channels()
    assert row.webhook_url
    assert not any(draft_id in service for service, _key in secrets._secrets)


def test_a32_a_channel_that_another_window_is_sending_is_shown_as_that_and_not_offered(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    demo_pbx.script("message_channel/create", Wait(go_on))
    draft_id = keep("One")
    wizard = threading.Thread(target=lambda: channels.sending.send(draft_id, Stop()))
    wizard.start()
    try:
        qtbot.waitUntil(lambda: any(each.path.endswith("create") for each in demo_pbx.requests), timeout=PATIENCE_MS)
        home = opened()
        home.board.settle_open()
        qtbot.waitUntil(lambda: shown(home, 4) == ["Being created"], timeout=PATIENCE_MS)
        table(home).selectRow(0)
        next_ = home.findChild(QAbstractButton, "channel_next")
        waiting_ = home.findChild(QAction, "send_waiting")
        assert next_ is not None
        assert waiting_ is not None
        assert next_.isHidden()
        assert not waiting_.isEnabled()
    finally:
        go_on.set()
        wizard.join()
    qtbot.waitUntil(lambda: shown(home, 4)[0].startswith("Created, ID "), timeout=PATIENCE_MS)
    assert len(demo_pbx.channels) == 1


def test_a38_every_outcome_of_what_was_sent_together_is_told_and_not_only_the_last(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two", "Three", "Four"):
        keep(name)
    keep("Without keys", with_secrets=False)
    demo_pbx.script("message_channel/create", Errcode(40002))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(lambda: list(states(channels).values()).count(ChannelState.CREATED) == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "3 of 5 channels created on Café Müller" in told(home), timeout=PATIENCE_MS)
    assert "Without keys: " in told(home)
    qtbot.waitUntil(lambda: "Keys are missing" in shown(home, 4), timeout=PATIENCE_MS)
    (refused,) = (name for name, state in states(channels).items() if state is ChannelState.REFUSED)
    assert f"{refused}: " in told(home)
    keep("Five")
    home.refresh()
    send = home.findChild(QAction, "send_waiting")
    assert send is not None
    qtbot.waitUntil(lambda: "Ready to create" in shown(home, 4) and send.isEnabled(), timeout=PATIENCE_MS)
    send.trigger()
    qtbot.waitUntil(lambda: "1 channel created on Café Müller" in told(home), timeout=PATIENCE_MS)
    assert "Five: " in told(home)
    assert "3 of 5" not in told(home)
