"""A deleted channel comes back with undo, and goes for good with its secrets without."""

import threading
from dataclasses import replace

from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.rows import ChannelState, KeptDraft
from tests.keyring_names import draft_service, pbx_service
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import (
    DRAFT,
    Keep,
    Open,
    banner,
    forget_acts,
    press,
    shown,
    states,
    table,
    toast,
    undo_button,
)
from ui.application import Application
from ui.created.handover_dialog import HandoverDialog
from ui.home.undo import MOST, Added, Renamed, Retagged
from ui.home.undo import KeptDraft as KeptAsDraft


def test_a_deleted_channel_comes_back_with_undo_and_goes_with_its_secrets_without(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    secrets: MemoryVault,
    qtbot: QtBot,
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: states(channels) == {} and shown(home, 0) == [], timeout=PATIENCE_MS)
    undo_button(home).click()
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") == "KEY0123-secret"
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: states(channels) == {}, timeout=PATIENCE_MS)
    forget_acts(home)
    qtbot.waitUntil(lambda: secrets.get(draft_service(draft_id, "api_key"), "api_key") is None, timeout=PATIENCE_MS)


def test_a_forgotten_pbx_leaves_no_secret(
    channels: KeptChannels, secrets: MemoryVault, demo_pbx: ScriptedPbx
) -> None:
    (pbx,) = channels.store.pbxs.all()
    assert secrets.get(pbx_service(demo_pbx.base_url), demo_pbx.client_id)
    channels.pbxs.forget(pbx, Stop())
    assert channels.store.pbxs.all() == ()
    assert secrets.get(pbx_service(demo_pbx.base_url), demo_pbx.client_id) is None


def test_l4_undo_works_for_as_long_as_its_button_stands_there_also_with_its_key(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    qtbot.waitUntil(undo_button(home).isVisible, timeout=PATIENCE_MS)
    press(home, "undo")
    qtbot.waitUntil(lambda: shown(home, 0) == ["One"], timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") == "KEY0123-secret"
    assert toast(home) == ""


def test_l4_what_falls_out_of_undo_is_forgotten_with_its_secrets_for_good_and_nothing_before(
    opened: Open, keep: Keep, channels: KeptChannels, secrets: MemoryVault, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    home = opened()
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    for _ in range(MOST - 1):
        home.board.acts.add(Renamed("https://192.0.2.1", "", str))
    assert channels.store.ids() == (draft_id,)
    home.board.acts.add(Renamed("https://192.0.2.1", "", str))
    qtbot.waitUntil(lambda: channels.store.ids() == (), timeout=PATIENCE_MS)
    assert secrets.get(draft_service(draft_id, "api_key"), "api_key") is None


def test_everything_at_home_is_undone_one_act_after_the_other(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        keep(name)
    home = opened()
    for left in (["One"], []):
        table(home).selectRow(0)
        press(home, "delete_channel")
        qtbot.waitUntil(lambda left=left: shown(home, 0) == left, timeout=PATIENCE_MS)  # type: ignore[misc]
    pbx = channels.store.pbxs.all()[0]
    home.board.pbxs.rename(pbx.base_url, "Praxis")
    home.board.acts.add(Renamed(pbx.base_url, pbx.name, str))
    qtbot.waitUntil(lambda: channels.store.pbxs.all()[0].name == "Praxis", timeout=PATIENCE_MS)
    press(home, "undo")
    qtbot.waitUntil(lambda: channels.store.pbxs.all()[0].name == pbx.name, timeout=PATIENCE_MS)
    home.board.pbxs.tag(pbx.base_url, ("north",))
    home.board.acts.add(Retagged(pbx.base_url, pbx.tags, str))
    qtbot.waitUntil(lambda: channels.store.pbxs.all()[0].tags == ("north",), timeout=PATIENCE_MS)
    press(home, "undo")
    qtbot.waitUntil(lambda: channels.store.pbxs.all()[0].tags == (), timeout=PATIENCE_MS)
    for back in (["One"], ["Two", "One"]):
        press(home, "undo")
        qtbot.waitUntil(lambda back=back: shown(home, 0) == back, timeout=PATIENCE_MS)  # type: ignore[misc]


def test_undo_takes_back_what_came_and_nothing_that_it_has_become_meanwhile(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    one = keep("One")
    for name in ("As it came", "Typed in", "Ready", "Sent"):
        channels.store.duplicate(one, name, name, with_keys=False)
    kept = channels.store.draft("Typed in")
    assert kept is not None
    channels.store.save_draft(replace(kept, revision=1))
    channels.store.set_state("Ready", ChannelState.READY)
    made = channels.store.draft("Sent")
    assert made is not None
    channels.store.mark_created(replace(made, draft=replace(made.draft, secrets=frozenset({"api_key"}))), 19)
    home = opened()
    home.board.acts.add(Added(("As it came", "Typed in", "Ready", "Sent"), str))
    press(home, "undo")
    qtbot.waitUntil(lambda: "3 channels are open or have changed" in banner(home), timeout=PATIENCE_MS)
    assert sorted(states(channels)) == ["One", "Ready", "Sent", "Typed in"]


def test_undo_takes_nothing_back_that_a_wizard_has_open(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    channels.store.duplicate(keep("One"), "Copy", "copy", with_keys=False)
    home = opened()
    home.is_open = lambda draft_id: draft_id == "copy"
    home.board.acts.add(Added(("copy",), str))
    press(home, "undo")
    assert banner(home) == "“Copy” is open or has changed since, and stays in the list."
    assert sorted(states(channels)) == ["Copy", "One"]


def test_undo_of_a_wizard_whose_draft_was_created_meanwhile_opens_what_became_of_it(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    draft_id = keep("One")
    channels.sending.send(draft_id, Stop())
    home = opened()
    asked: list[str] = []
    home.open_asked.connect(asked.append)
    home.board.acts.add(KeptAsDraft(draft_id, str))
    press(home, "undo")
    qtbot.waitUntil(lambda: home.findChild(HandoverDialog) is not None, timeout=PATIENCE_MS)
    assert asked == []


def test_in_a_low_window_it_is_seen_that_the_last_channel_can_be_brought_back(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("Draft", ChannelState.DRAFT)
    home = opened()
    home.resize(910, 400)
    table(home).selectAll()
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)

    def is_seen() -> bool:
        button = undo_button(home)
        return button.visibleRegion().boundingRect() == button.rect()

    qtbot.waitUntil(is_seen, timeout=PATIENCE_MS)


def test_l4_a_change_of_language_purges_nothing_and_undo_stays(
    at_home: Application, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = at_home.open_home()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    assert at_home.at_hand.channels is not None
    store = at_home.at_hand.channels.store
    store.save_draft(KeptDraft("a", demo_pbx.base_url, DRAFT, state=ChannelState.READY))
    home.refresh()
    qtbot.waitUntil(lambda: shown(home, 0) == ["Front desk"], timeout=PATIENCE_MS)
    table(home).selectRow(0)
    press(home, "delete_channel")
    qtbot.waitUntil(lambda: shown(home, 0) == [], timeout=PATIENCE_MS)
    at_home.language.choose("de")
    after = at_home.home
    assert after is not None
    assert after is not home
    qtbot.waitUntil(undo_button(after).isVisible, timeout=PATIENCE_MS)
    assert store.ids() == ("a",)
    press(after, "undo")
    qtbot.waitUntil(lambda: shown(after, 0) == ["Front desk"], timeout=PATIENCE_MS)
    at_home.language.choose("en")


def test_a41_what_is_being_sent_is_not_deleted_and_what_waits_its_turn_is_not_sent_then(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    answers = threading.Event()
    ids = [keep("One"), keep("Two")]
    demo_pbx.script("message_channel/create", Wait(answers))
    home = opened()
    press(home, "send_waiting")
    qtbot.waitUntil(
        lambda: any(request.path == "message_channel/create" for request in demo_pbx.requests), timeout=PATIENCE_MS
    )
    table(home).selectAll()
    press(home, "delete_channel")
    assert "is being sent right now" in banner(home)
    qtbot.waitUntil(lambda: len(channels.store.deleted()) == 1, timeout=PATIENCE_MS)
    answers.set()
    qtbot.waitUntil(lambda: not home.board.sending.running, timeout=PATIENCE_MS)
    assert len(demo_pbx.channels) == 1
    (created,), (deleted,) = channels.store.channels(), channels.store.deleted()
    assert (created.channel_id, deleted.channel_id) == (19, None)
    assert {created.id, deleted.id} == set(ids)
