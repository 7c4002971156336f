"""On site: a PBX that answers is greeted, what waits is offered in one card, one press creates it, each line ends."""

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.following import Following, State
from core.pbx.greeting import Greeting
from core.stop import Stop
from core.store.rows import ChannelState, KnownPbx
from tests.reached import texts_held_by
from tests.scripted_pbx import Errcode, ScriptedPbx, Wait
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, create_all, shown, states, toast, told
from tests.ui.layout import SMALL
from ui.home.card_line import At
from ui.home.notes import Notes
from ui.home.window import HomeWindow


def bottom_of(part: QWidget, window: QWidget) -> int:
    return part.mapTo(window, part.rect().bottomLeft()).y() + 1


def press_in_card(home: HomeWindow, name: str, qtbot: QtBot) -> None:
    button = home.board.card.findChild(QAbstractButton, name)
    assert button is not None
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE_MS)
    button.click()


def test_a_known_pbx_that_answers_is_offered_with_all_that_waits_and_no_login_is_made(
    home: HomeWindow, opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        keep(name, ChannelState.WAITING)
    offered_at_once: list[bool] = []
    card = home.board.card
    home.board.on_site._greeter.answered.connect(lambda: offered_at_once.append(card.isVisible()))
    opened()
    qtbot.waitUntil(lambda: "Café Müller is reachable. 2 channels are waiting." in told(home), timeout=PATIENCE_MS)
    assert offered_at_once == [False], "in a turn of its own: the list tells in this one that it answers"
    assert demo_pbx.requests == []
    assert create_all(home).text() == "&Create all 2"
    assert home.board.model.head_at(0).answers  # type: ignore[union-attr]


def test_a_pbx_that_was_never_met_is_offered_too_for_what_was_prepared_at_the_desk(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.store.pbxs.forget(demo_pbx.base_url)
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: "is reachable. 1 channel is waiting." in told(home), timeout=PATIENCE_MS)
    assert demo_pbx.requests == []


def test_one_press_creates_all_that_is_ticked_and_what_is_not_waits(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    for name in ("One", "Two", "Three"):
        keep(name)
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    tick = home.board.card.lines["id-Two"].findChild(QCheckBox)
    assert tick is not None
    tick.setChecked(False)
    assert create_all(home).text() == "&Create 2"
    create_all(home).click()
    done = {"One": ChannelState.CREATED, "Two": ChannelState.READY, "Three": ChannelState.CREATED}
    qtbot.waitUntil(lambda: states(channels) == done, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "2 channels created on Café Müller" in told(home), timeout=PATIENCE_MS)
    wanted = {f"{what}, {name}" for what in ("Copy webhook", "Steps") for name in ("One", "Three")}
    buttons = partial(home.board.card.findChildren, QAbstractButton)
    qtbot.waitUntil(lambda: wanted <= {each.accessibleName() for each in buttons()}, timeout=PATIENCE_MS)


def test_stop_after_this_one_finishes_what_is_under_way_and_leaves_the_others_waiting(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    demo_pbx.script("message_channel/create", Wait(go_on))
    for name in ("One", "Two"):
        keep(name)
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    create_all(home).click()
    qtbot.waitUntil(lambda: any(each.path.endswith("create") for each in demo_pbx.requests), timeout=PATIENCE_MS)
    press_in_card(home, "stop_after_this", qtbot)
    go_on.set()
    qtbot.waitUntil(lambda: states(channels)["One"] is ChannelState.CREATED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Two: Not sent; still waiting." in told(home), timeout=PATIENCE_MS)
    assert states(channels)["Two"] is ChannelState.READY
    assert len(demo_pbx.channels) == 1


def test_a_refused_line_names_the_field_and_leads_to_it(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    refused = {"invalid_param_list": [{"field": "dids[0].did_number"}]}
    demo_pbx.script("message_channel/create", Errcode(40002, "PARAMETER ERROR", refused))
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    asked: list[tuple[str, str]] = []
    home.open_asked.connect(lambda draft_id, path: asked.append((draft_id, path)))
    create_all(home).click()
    qtbot.waitUntil(lambda: "One: Refused" in told(home), timeout=PATIENCE_MS)
    press_in_card(home, "onsite_fix.1", qtbot)
    assert asked == [("id-One", "dids[0].did_number")]


def test_another_home_goes_on_with_what_is_offered_and_with_what_was_told_and_no_key_is_kept_for_it(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    for name in ("One", "Two", "Three"):
        keep(name)
    first = opened()
    jobs = first._jobs

    def another(before: HomeWindow) -> HomeWindow:
        after = HomeWindow(jobs)
        qtbot.addWidget(after)
        after.show()
        after.use(channels)
        after.board.going_on.take_over(before.board.going_on, channels)
        before.close()
        return after

    qtbot.waitUntil(lambda: create_all(first).isVisible(), timeout=PATIENCE_MS)
    tick = first.board.card.lines["id-Two"].findChild(QCheckBox)
    assert tick is not None
    tick.setChecked(False)
    offered = told(first)
    second = another(first)
    qtbot.waitUntil(lambda: told(second) == offered, timeout=PATIENCE_MS)
    assert create_all(second).text() == "&Create 2"
    refused = {"invalid_param_list": [{"field": "dids[0].did_number"}]}
    demo_pbx.script("message_channel/create", Errcode(40002, "PARAMETER ERROR", refused))
    create_all(second).click()
    qtbot.waitUntil(lambda: not second.board.sending.running and not jobs._jobs, timeout=PATIENCE_MS)
    assert "One: Refused" in told(second)
    assert "Three: Connected" in told(second)
    held = texts_held_by(second.board.on_site.left_off)
    assert demo_pbx.base_url in held
    assert demo_pbx.client_secret not in held
    said = told(second)
    third = another(second)
    qtbot.waitUntil(lambda: told(third) == said, timeout=PATIENCE_MS)
    press_in_card(third, "onsite_steps.2", qtbot)


def test_a_refused_login_is_told_once_above_the_lines_that_wait_for_it(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    demo_pbx.script("get_token", Errcode(-1, "FAILURE"))
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    create_all(home).click()
    qtbot.waitUntil(lambda: "One: Not sent; still waiting." in told(home), timeout=PATIENCE_MS)
    assert told(home).count("does not accept the Client ID") == 1


def test_the_url_of_a_created_line_stays_when_its_connection_is_told_before_the_list_is_read_anew(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    on_site = home.board.on_site
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    (line,) = home.board.card.lines.values()
    line.show_at(At.CREATED, "Created · ID 19", url="https://pbx.example/webhook")
    on_site._tell_connection(line.row, Following(State.CONNECTED, 19, final=True))
    assert line.text == "Connected · ID 19"
    assert line.url == "https://pbx.example/webhook"


def test_later_puts_the_card_off_until_this_is_another_network(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    press_in_card(home, "later", qtbot)
    assert told(home) == ""
    assert [row.draft.name for row in home.board.table.selected()] == ["One"]
    home.board.on_site.is_here(frozenset({"10.0.0.1"}))
    assert told(home) == ""
    home.board.on_site.is_here(frozenset({"10.0.0.2"}))
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)


def test_a_pbx_that_is_switched_on_later_is_offered_when_one_comes_back_to_the_window(
    opened: Open, keep: Keep, demo_pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    demo_pbx.pause()
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: not home._jobs._jobs, timeout=PATIENCE_MS)
    demo_pbx.resume()
    come_back = home.board.on_site.come_back
    come_back(home)
    assert not home._jobs._jobs, "it was greeted a moment ago"
    monkeypatch.setattr("ui.home.on_site.ANEW_S", -1.0)
    come_back(None)
    assert not home._jobs._jobs, "nobody is here"
    come_back(home)
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)


def test_all_sheets_are_saved_at_once_and_none_is_written_over(
    opened: Open, keep: Keep, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        keep(name)
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    create_all(home).click()
    qtbot.waitUntil(lambda: "2 channels created on Café Müller" in told(home), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: all(text.startswith("Created, ID ") for text in shown(home, 4)), timeout=PATIENCE_MS)
    rows = home.board.model.rows
    (tmp_path / "out").mkdir()
    for times in (2, 4):
        home.board.sheets.save(rows, "", str(tmp_path / "out"))
        qtbot.waitUntil(lambda times=times: len(list((tmp_path / "out").glob("*.pdf"))) == times, timeout=PATIENCE_MS)  # type: ignore[misc]


def test_the_card_takes_the_place_of_the_pane_until_a_channel_is_selected(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    assert not home.board.pane.isVisible()
    home.board.table.selectRow(0)
    assert home.board.pane.isVisible()
    qtbot.waitUntil(lambda: bottom_of(home.board.card, home) + 12 <= home.board.pane.mapTo(home, QPoint()).y())
    assert toast(home) == ""


def test_a_pbx_that_answers_is_told_as_reachable_whenever_its_lists_were_read(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    channels.store.pbxs.remember(KnownPbx(demo_pbx.base_url, demo_pbx.client_id, name="Café Müller"))
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    home.board.table.selectRow(0)

    def last_seen() -> str:
        told = [label.text() for label in home.board.pane.findChildren(QLabel) if not label.isHidden()]
        return told[told.index("Last seen") + 1] if "Last seen" in told else ""

    qtbot.waitUntil(lambda: last_seen() == "reachable now", timeout=PATIENCE_MS)
    told = [label.text() for label in home.board.pane.findChildren(QLabel)]
    assert told[told.index("API Key") + 1] == "typed", "whether it is in the keyring nobody has asked"


def test_the_card_is_read_whole_on_a_small_screen_and_the_list_takes_what_is_left(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    for name in ("One", "Two"):
        keep(name)
    home = opened()
    home.resize(*SMALL)
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    for _ in range(5):
        QCoreApplication.processEvents()
    card = home.board.card
    above = home.findChild(Notes)
    assert above is not None
    assert card.lines["id-One"].mapTo(above, card.lines["id-One"].rect().bottomLeft()).y() < above.height()
    whole = card.height()
    home.board.turning.reach("")
    qtbot.waitUntil(lambda: card.height() < whole - 44, timeout=PATIENCE_MS)  # another page has its room
    assert create_all(home).isVisible()


def test_the_card_shows_a_long_name_whole_where_there_is_room_for_it(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    name = "Practice for General Medicine, Prescriptions and Appointments, West"
    keep(name)
    home = opened()
    home.resize(1180, 720)
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    QCoreApplication.processEvents()
    assert name in [label.text() for label in home.board.card.lines[f"id-{name}"].findChildren(QLabel)]
    assert name in shown(home, 0)[0]


def test_a_greeting_tells_the_certificate_that_is_trusted_from_another_and_sends_nothing(
    channels: KeptChannels, tls_pbx: ScriptedPbx
) -> None:
    base_url, register = tls_pbx.base_url, channels.connection.register
    question = channels.pbxs.greet(base_url, Stop()).question
    assert question is not None
    assert question.reason is Reach.CERTIFICATE_UNKNOWN
    register.pin(parse_address(base_url), str(question.values["found"]))
    assert channels.pbxs.greet(base_url, Stop()) == Greeting(as_before=True)
    register.pin(parse_address(base_url), "ab" * 32, str(question.values["found"]))
    question = channels.pbxs.greet(base_url, Stop()).question
    assert question is not None
    assert question.reason is Reach.CERTIFICATE_CHANGED
    assert tls_pbx.requests == []
    tls_pbx.stop()
    with pytest.raises(Unreachable):
        channels.pbxs.greet(base_url, Stop())


def test_what_needs_the_person_is_selected_again_when_nothing_waits_any_more(
    opened: Open, keep: Keep, channels: KeptChannels, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)
    channels.store.set_state("id-One", ChannelState.DRAFT)
    home.board.refresh()
    qtbot.waitUntil(lambda: not home.board.card.isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: [row.draft.name for row in home.board.table.selected()] == ["One"], timeout=PATIENCE_MS)


def test_tab_goes_from_the_buttons_of_the_card_through_its_lines(opened: Open, keep: Keep, qtbot: QtBot) -> None:
    for name in ("One", "Two"):
        keep(name)
    home = opened()
    home.resize(1180, 720)
    qtbot.waitUntil(lambda: create_all(home).isVisible(), timeout=PATIENCE_MS)

    def stops(count: int) -> list[str]:
        seen: list[str] = []
        at = create_all(home).nextInFocusChain()
        while at is not None and len(seen) < count:
            if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                seen.append(at.objectName())
            at = at.nextInFocusChain()
        return seen

    assert stops(4) == ["onsite_tick.1", "onsite_review.1", "onsite_tick.2", "onsite_review.2"]
    card = home.board.card
    asked = [(name, "Look", lambda: None) for name in ("onsite_look", "onsite_steps")]
    card.show_line(card.rows[0].id, At.OFFERED, "", asked)
    qtbot.waitUntil(lambda: "onsite_steps.1" in stops(3), timeout=PATIENCE_MS)
    assert stops(5) == ["onsite_tick.1", "onsite_look.1", "onsite_steps.1", "onsite_tick.2", "onsite_review.2"]
