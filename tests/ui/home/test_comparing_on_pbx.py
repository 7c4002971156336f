"""A channel compared with what this computer has, line by line, and copied to another PBX, by name."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QListView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.channel.draft import ChannelDraft
from core.delivery.change_outcome import Changed, ChangeResult
from core.desk.channels import Copied, KeptChannels
from core.desk.on_pbx import PbxChannels
from core.errors import Reason
from core.secrets.unavailable import unavailable
from core.stop import Stop
from core.store.database import unusable
from core.store.rows import ChannelState, KnownPbx
from core.store.standing import form_of
from tests.core.asking import Asker
from tests.core.bodies import WHATSAPP
from tests.core.desk.kept import draft_with_keys
from tests.scripted_pbx import ScriptedPbx, Wait
from tests.ui.access import barriers
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, keyring_banner
from tests.ui.home.on_pbx import press, table, text, text_of
from tests.ui.home.test_changing_on_pbx import button, edit
from tests.ui.layout import too_large
from tests.unused_port import unused_port
from ui.home.window import HomeWindow
from ui.on_pbx.change_dialog import ChangeDialog
from ui.on_pbx.compare_dialog import CompareDialog
from ui.on_pbx.copy_dialog import CopyDialog
from ui.on_pbx.delete_dialog import DeleteDialog
from ui.on_pbx.queues_dialog import QueuesDialog
from ui.on_pbx.templates_dialog import TemplatesDialog
from ui.routing.queue_dialog import QueueDialog

UPDATE = "message_channel/update"


@pytest.fixture
def other() -> Iterator[ScriptedPbx]:
    with ScriptedPbx() as made:
        yield made


@pytest.fixture
def own(keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx) -> int:
    """A channel of this computer that somebody has changed in the portal."""
    channels.sending.send(keep("One"), Stop())
    ((channel_id, body),) = demo_pbx.channels.items()
    demo_pbx.channels[channel_id] = {**body, "name": "Changed there"}
    route = {"did_number": "+4930777", "destination_type": "api"}
    demo_pbx.channels[channel_id]["dids"] = [*body["dids"], route]
    demo_pbx.store._route_ids[channel_id].append(99)
    return channel_id


@pytest.fixture
def on_page(opened: Open, own: int, qtbot: QtBot) -> HomeWindow:
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: table(window).model().rowCount() == 1, timeout=PATIENCE_MS)
    return window


def shown(home: HomeWindow, kind: type[QDialog], action: str, qtbot: QtBot) -> QDialog:
    press(home, f"card.{action}")
    qtbot.waitUntil(lambda: home.findChild(kind) is not None, timeout=PATIENCE_MS)
    dialog = home.findChild(kind)
    assert isinstance(dialog, QDialog)
    return dialog


def test_each_difference_is_sent_taken_over_or_left_as_the_person_says(
    on_page: HomeWindow, own: int, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    head = dialog.findChild(QLabel, "compare_head")
    assert head is not None
    assert head.text() == "2 differences. Which side is right?"
    assert button(dialog, "apply_compare").text() == "Leave 2 as they &are"
    button(dialog, "keep_mine.0").click()
    button(dialog, "keep_theirs.1").click()
    assert button(dialog, "apply_compare").text() == "&Send 1, take over 1"
    button(dialog, "apply_compare").click()
    qtbot.waitUntil(lambda: demo_pbx.channels[own]["name"] == "One", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: len(channels.store.channels()[0].whole.dids) == 2, timeout=PATIENCE_MS)
    assert [route["did_number"] for route in demo_pbx.channels[own]["dids"]][-1] == "+4930777"
    assert channels.store.channels()[0].draft.name == "One"


def test_what_somebody_changed_meanwhile_is_read_and_chosen_of_anew(
    on_page: HomeWindow, own: int, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    demo_pbx.channels[own]["name"] = "Changed again"
    button(dialog, "keep_mine.0").click()
    blue = button(dialog, "apply_compare")
    blue.click()
    qtbot.waitUntil(lambda: blue.isEnabled() and blue.text() == "Leave 2 as they &are", timeout=PATIENCE_MS)
    assert demo_pbx.channels[own]["name"] == "Changed again", "nothing was sent"
    texts = [str(each.property("text")) for each in dialog.findChildren(QWidget)]
    assert sum("Changed again" in each for each in texts) == 2, "it is told, and stands on its side"
    button(dialog, "take_all_here").click()
    button(dialog, "apply_compare").click()
    qtbot.waitUntil(lambda: demo_pbx.channels[own]["name"] == "One", timeout=PATIENCE_MS)


def test_its_windows_fit_onto_a_small_screen_at_twice_its_scale(on_page: HomeWindow, qtbot: QtBot) -> None:
    for kind, action in ((CompareDialog, "compare_channel"), (DeleteDialog, "delete_on_pbx")):
        dialog = shown(on_page, kind, action, qtbot)
        assert [*too_large(dialog), *barriers(dialog)] == [], action
    assert barriers(on_page) == []


def test_a_long_value_ends_in_an_ellipsis_and_its_tooltip_tells_it_whole(on_page: HomeWindow, qtbot: QtBot) -> None:
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    whole = "goes to Third-party platform (API)"
    side = button(dialog, "keep_theirs.1")
    for width, begin in ((600, whole), (120, "goes to")):
        side.resize(width, side.height())
        assert side.text().startswith(begin)
        assert side.toolTip() == ("" if width == 600 else whole)
    assert side.text().endswith("…")
    assert whole in side.accessibleName()


def test_taking_over_alone_sends_nothing(
    on_page: HomeWindow, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    button(dialog, "take_all_pbx").click()
    button(dialog, "apply_compare").click()
    qtbot.waitUntil(lambda: channels.store.channels()[0].draft.name == "Changed there", timeout=PATIENCE_MS)
    assert not any(request.path == UPDATE for request in demo_pbx.requests)
    assert PbxChannels(channels).open_on_pbx(demo_pbx.base_url, 19, Stop()).keys["api_key"] == "KEY0123-secret"


def test_a_copy_goes_to_a_pbx_that_has_answered_from_here_if_nobody_says_otherwise(
    on_page: HomeWindow, channels: KeptChannels, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Hotel Adler"), other.client_secret, Stop())
    channels.pbxs.add(KnownPbx(f"http://127.0.0.1:{unused_port()}", "id", name="Away"), "secret", Stop())
    on_page.refresh()
    page = on_page.board.on_pbx
    qtbot.waitUntil(lambda: len(page._pbxs) == 3, timeout=PATIENCE_MS)
    own = page.sites.address
    assert page._chosen().others[0].name == "Away"  # type: ignore[union-attr]
    page.sites.choose(other.base_url)
    qtbot.waitUntil(lambda: form_of(other.base_url) in page._reachable, timeout=PATIENCE_MS)
    page.sites.choose(own)
    qtbot.waitUntil(lambda: page.table.selected() is not None, timeout=PATIENCE_MS)
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    target = dialog.findChild(QComboBox, "copy_target")
    assert target is not None
    assert target.currentText() == "Hotel Adler"


def test_a_copy_finds_everybody_by_name_and_is_a_draft_for_the_other_pbx(
    on_page: HomeWindow, channels: KeptChannels, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Hotel Adler"), other.client_secret, Stop())
    on_page.refresh()
    qtbot.waitUntil(lambda: len(on_page.board.on_pbx._pbxs) == 2, timeout=PATIENCE_MS)
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    lists = dialog.findChild(QLabel, "copy_lists")
    names = dialog.findChild(QTableView, "resolved_names")
    assert lists is not None
    assert names is not None
    qtbot.waitUntil(lambda: "read just now" in lists.text(), timeout=PATIENCE_MS)
    box = names.indexWidget(names.model().index(0, 1))
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Olivia Bennett (1000)"
    assert button(dialog, "apply_copy").text() == "Copy to Hotel Adler"
    edit(dialog, "copy_name").setText("Hotel Adler SMS")
    for name in ("copy_keys", "copy_numbers"):
        found = dialog.findChild(QCheckBox, name)
        assert found is not None
        found.setChecked(True)
    button(dialog, "apply_copy").click()
    qtbot.waitUntil(lambda: len(channels.store.channels()) == 2, timeout=PATIENCE_MS)
    row = next(row for row in channels.store.channels() if row.state is ChannelState.DRAFT)
    kept = draft_with_keys(channels, row.id)
    assert kept is not None
    assert (kept.base_url, kept.draft.name) == (other.base_url, "Hotel Adler SMS")
    assert kept.draft.credentials["api_key"] == "KEY0123-secret"
    assert len(kept.draft.dids) == 2
    assert other.channels == {}


def test_of_many_people_a_few_boxes_are_made_at_a_time_and_who_has_none_yet_is_taken_as_proposed(
    on_page: HomeWindow, own: int, demo_pbx: ScriptedPbx, channels: KeptChannels, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Hotel Adler"), other.client_secret, Stop())
    on_page.refresh()
    qtbot.waitUntil(lambda: len(on_page.board.on_pbx._pbxs) == 2, timeout=PATIENCE_MS)
    route = {"destination_type": "extension", "members": []}
    demo_pbx.channels[own]["dids"] = [
        {**route, "did_number": f"+49{number}", "destination_id": str(number)} for number in range(1000, 1100)
    ]
    demo_pbx.store._route_ids[own] = list(range(100))
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    assert isinstance(dialog, CopyDialog)
    assert len(dialog._boxes) < 100
    assert len(dialog._chosen) == 100
    assert dialog._labels[0] == "Extension: ID 1000", "in words, where it has no name"
    qtbot.waitUntil(lambda: len(dialog._boxes) == 100, timeout=PATIENCE_MS)


def test_of_a_pbx_that_was_turned_to_twice_the_earlier_lists_take_no_choice_away(
    on_page: HomeWindow, demo_pbx: ScriptedPbx, channels: KeptChannels, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Hotel Adler"), other.client_secret, Stop())
    on_page.refresh()
    qtbot.waitUntil(lambda: len(on_page.board.on_pbx._pbxs) == 2, timeout=PATIENCE_MS)
    go = threading.Event()
    other.script("extension/list", Wait(go))
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    assert isinstance(dialog, CopyDialog)
    first = dialog._reading
    assert first is not None
    dialog._turned()
    go.set()
    assert first.stop.asked
    assert not dialog._jobs.is_waiting(first)


def test_a_long_name_is_proposed_whole_for_the_copy(
    on_page: HomeWindow, channels: KeptChannels, own: int, demo_pbx: ScriptedPbx, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Smith & Co"), other.client_secret, Stop())
    on_page.refresh()
    qtbot.waitUntil(lambda: len(on_page.board.on_pbx._pbxs) == 2, timeout=PATIENCE_MS)
    demo_pbx.channels[own]["name"] = name = "Front desk of the surgery " * 4 + "in Bonn"
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    assert edit(dialog, "copy_name").text() == name
    qtbot.waitUntil(lambda: "&& Co" in button(dialog, "apply_copy").text(), timeout=PATIENCE_MS)


def test_a_channel_that_is_still_being_read_opens_and_says_nothing_beside_another_pbx(
    on_page: HomeWindow, channels: KeptChannels, other: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.pbxs.add(KnownPbx(other.base_url, other.client_id, name="Hotel Adler"), other.client_secret, Stop())
    on_page.refresh()
    page = on_page.board.on_pbx
    qtbot.waitUntil(lambda: len(page._pbxs) == 2 and not page._reading.is_under_way, timeout=PATIENCE_MS)
    press(on_page, "card.change_on_pbx")
    opening = page.acts._opening
    assert opening is not None
    page.sites.choose(other.base_url)
    assert opening.done.wait(PATIENCE_MS / 1000)
    qtbot.waitUntil(lambda: "read " in text(on_page, "pbx_status_line"), timeout=PATIENCE_MS)
    assert text(on_page, "pbx_name") == "Hotel Adler"
    assert on_page.findChild(ChangeDialog) is None, "it would name the PBX that is chosen now"
    assert text(on_page, "pbx_note") == ""


def test_a_copy_that_is_being_kept_is_waited_for_and_told_as_it_was_ordered(
    on_page: HomeWindow,
    channels: KeptChannels,
    other: ScriptedPbx,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    go_on, keep = threading.Event(), PbxChannels.keep_copy

    def slowly(desk: PbxChannels, base_url: str, draft: ChannelDraft, stop: Stop) -> Copied:
        go_on.wait(PATIENCE_MS / 1000)
        return replace(keep(desk, base_url, draft, stop), only_here=unavailable(Reason.DENIED))

    for name, url in (("Hotel Adler", other.base_url), ("Zweite", "https://other.example")):
        channels.pbxs.add(KnownPbx(url, "client", name=name), "secret", Stop())
    on_page.refresh()
    page = on_page.board.on_pbx
    qtbot.waitUntil(lambda: len(page._pbxs) == 3 and not page._reading.is_under_way, timeout=PATIENCE_MS)
    monkeypatch.setattr(PbxChannels, "keep_copy", slowly)
    dialog = shown(on_page, CopyDialog, "copy_channel", qtbot)
    target = dialog.findChild(QComboBox, "copy_target")
    assert target is not None
    target.setCurrentIndex(target.findData(other.base_url))
    edit(dialog, "copy_name").setText("Copied")
    button(dialog, "apply_copy").click()
    target.setCurrentIndex(target.findText("Zweite"))
    edit(dialog, "copy_name").setText("Another name")
    dialog.reject()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: "copied" in text(on_page, "pbx_note"), timeout=PATIENCE_MS)
    assert text(on_page, "pbx_note") == "“Copied” was copied to Hotel Adler as a draft."
    assert keyring_banner(on_page).endswith("The keys are kept only until you quit.")


def test_what_was_taken_over_is_shown_though_nothing_could_be_sent(
    on_page: HomeWindow, demo_pbx: ScriptedPbx, channels: KeptChannels, qtbot: QtBot
) -> None:
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    button(dialog, "keep_theirs.0").click()
    button(dialog, "keep_mine.1").click()
    demo_pbx.stop()
    with qtbot.waitSignal(on_page.board.on_pbx.changed_here, timeout=PATIENCE_MS):
        button(dialog, "apply_compare").click()
    qtbot.waitUntil(lambda: bool(text_of(dialog, "compare_outcome")), timeout=PATIENCE_MS)
    assert text_of(dialog, "compare_said") == "Nothing has been changed on the PBX."
    assert channels.store.channels()[0].draft.name == "Changed there"


def test_what_was_sent_is_told_where_this_computer_could_not_keep_what_came_of_it(
    on_page: HomeWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    compare = PbxChannels.compare_on_pbx

    def full(desk: PbxChannels, *given: Any) -> ChangeResult | None:
        outcome = compare(desk, *given)
        assert isinstance(outcome, Changed)
        return replace(outcome, unkept=unusable(OSError()))

    monkeypatch.setattr(PbxChannels, "compare_on_pbx", full)
    dialog = shown(on_page, CompareDialog, "compare_channel", qtbot)
    button(dialog, "take_all_here").click()
    button(dialog, "apply_compare").click()
    qtbot.waitUntil(lambda: bool(text_of(dialog, "compare_outcome")), timeout=PATIENCE_MS)
    told = text_of(dialog, "compare_outcome")
    assert told.startswith("“One” was changed as intended: read back from Café Müller. The data folder cannot")
    assert button(dialog, "apply_compare").text() == "&Done"
    assert not button(dialog, "close_compare").isVisible()


def test_without_another_pbx_it_says_so(on_page: HomeWindow, qtbot: QtBot) -> None:
    press(on_page, "card.copy_channel")
    qtbot.waitUntil(lambda: "no other PBX" in text(on_page, "pbx_note"), timeout=PATIENCE_MS)


def test_both_the_same_is_said(keep: Keep, channels: KeptChannels, opened: Open, qtbot: QtBot) -> None:
    channels.sending.send(keep("Same"), Stop())
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: table(window).model().rowCount() == 1, timeout=PATIENCE_MS)
    dialog = shown(window, CompareDialog, "compare_channel", qtbot)
    head = dialog.findChild(QLabel, "compare_head")
    assert head is not None
    assert head.text() == "Both are the same."
    assert text_of(dialog, "compare_keys") == "Keys are not compared."
    assert text_of(dialog, "compare_said") == ""


# Templates


def test_the_templates_of_a_whatsapp_channel_are_a_second_proof(
    opened: Open, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    Asker(demo_pbx).log_in().post("message_channel/create", WHATSAPP)
    window = opened()
    window.board.turning.show_on_pbx()
    qtbot.waitUntil(lambda: table(window).model().rowCount() == 1, timeout=PATIENCE_MS)
    dialog = shown(window, TemplatesDialog, "wa_templates", qtbot)
    told = dialog.findChild(QLabel, "templates_told")
    assert told is not None
    qtbot.waitUntil(lambda: "knows 4 templates" in told.text(), timeout=PATIENCE_MS)
    names = dialog.findChild(QTableView, "templates")
    assert names is not None
    assert names.model().rowCount() == 4


def test_no_other_channel_offers_templates(on_page: HomeWindow) -> None:
    assert not on_page.board.on_pbx.actions_["wa_templates"].isVisible()


# Queues


def test_a_queue_is_changed_with_all_its_members_sent_again(
    on_page: HomeWindow, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    press(on_page, "pbx_queues_dialog")
    dialog = on_page.findChild(QueuesDialog)
    assert dialog is not None
    queues = dialog.findChild(QListView, "pbx_queues")
    assert queues is not None
    qtbot.waitUntil(lambda: queues.model().rowCount() == 5, timeout=PATIENCE_MS)
    assert button(dialog, "edit_pbx_queue").isEnabled(), "the first one is chosen"
    names = [str(queues.model().index(row, 0).data()) for row in range(5)]
    (place,) = (row for row, name in enumerate(names) if name.startswith("After Sales"))
    queues.setCurrentIndex(queues.model().index(place, 0))
    button(dialog, "edit_pbx_queue").click()
    qtbot.waitUntil(lambda: dialog.findChild(QueueDialog) is not None, timeout=PATIENCE_MS)
    editing = dialog.findChild(QueueDialog)
    assert editing is not None
    members = editing.findChild(QListView, "queue_members")
    assert members is not None
    first = [members.model().index(row, 0) for row in range(3)]
    checked = [Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) for index in first]
    assert checked == [Qt.CheckState.Checked] * 3, "those who are in it stand first"
    members.model().setData(first[0], Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    button(editing, "create_queue").click()
    qtbot.waitUntil(lambda: demo_pbx.queues.by_id[4].members == (145, 161), timeout=PATIENCE_MS)
