"""T6: what waits for a PBX with a certificate of its own is asked about at home, and sent from there."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from core.desk.channels import KeptChannels
from core.pbx.address import parse_address
from core.pbx.errors import Reach, Unreachable
from core.pbx.known import Pinned
from core.store.rows import ChannelState
from tests.scripted_pbx import ScriptedPbx
from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import Keep, Open, answer, banner, press, shown, states, told
from tests.ui.layout import cut_off
from ui.home.card_notes import Note
from ui.home.window import HomeWindow


@pytest.fixture
def demo_pbx(tls_pbx: ScriptedPbx) -> ScriptedPbx:
    """With a certificate of its own."""
    return tls_pbx


def button(home: HomeWindow, name: str) -> QAbstractButton:
    """The one in the list of channels; the list of PBXs has its own."""
    found = home.board.certificate.findChild(QAbstractButton, name)
    assert found is not None
    return found


def text(home: HomeWindow, name: str) -> str:
    label = home.board.certificate.findChild(QLabel, name)
    assert label is not None
    return label.text()


def test_t6_send_waiting_asks_about_the_certificate_and_sends_once_it_is_trusted(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    keep("Two")
    window = opened()
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: button(window, "trust_certificate").isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.board.sending.running, timeout=PATIENCE_MS)
    assert states(channels) == {"One": ChannelState.WAITS_FOR_TRUST, "Two": ChannelState.WAITS_FOR_TRUST}
    assert "First connection: is this really Café Müller?" in text(window, "certificate_heading")
    assert len(text(window, "certificate_found")) == 95
    assert "send" in button(window, "trust_certificate").text()
    assert demo_pbx.requests == []
    qtbot.waitUntil(lambda: "Certificate to compare" in shown(window, 4), timeout=PATIENCE_MS)
    button(window, "trust_certificate").click()
    created = {"One": ChannelState.CREATED, "Two": ChannelState.CREATED}
    qtbot.waitUntil(lambda: states(channels) == created, timeout=PATIENCE_MS)
    assert not window.board.certificate.isVisible()


def test_t6_a_pbx_that_was_never_met_is_asked_about_before_anything_is_offered_or_sent(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    channels.store.pbxs.forget(demo_pbx.base_url)
    keep("One")
    window = opened()
    qtbot.waitUntil(lambda: button(window, "trust_certificate").isVisible(), timeout=PATIENCE_MS)
    assert "First connection: is this really" in text(window, "certificate_heading")
    assert demo_pbx.requests == []


@pytest.mark.parametrize("size", [(1040, 640), (679, 354)])
def test_the_certificate_question_is_read_whole_also_in_the_smallest_window(
    opened: Open, keep: Keep, qtbot: QtBot, size: tuple[int, int]
) -> None:
    keep("One")
    window = opened()
    window.resize(*size)
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: button(window, "trust_certificate").isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.board.sending.running, timeout=PATIENCE_MS)
    for _ in range(5):
        QCoreApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert cut_off(window.board.certificate) == []
    found = window.findChild(QLabel, "certificate_found")
    assert found is not None
    assert found.height() >= found.heightForWidth(found.width())
    notes = window.findChild(QScrollArea, "notes")
    assert notes is not None
    assert (notes.verticalScrollBar().maximum() > 0) is (size != (1040, 640))


def test_a_question_does_not_become_that_of_another_pbx_under_the_hand(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    window = opened()
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: button(window, "trust_certificate").isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.board.sending.running, timeout=PATIENCE_MS)
    (row,) = channels.store.channels()
    asked = window.board.certificate._found
    other = replace(row, id="other", base_url="https://192.0.2.1:8088")
    values = {"found": "cd" * 32, "host": "192.0.2.1", "port": 8088, "why": "self-signed"}
    window.board.certificate.ask_for(other, Unreachable(Reach.CERTIFICATE_UNKNOWN, values), "Hotel Adler")
    assert (window.board.certificate._found, "Café Müller" in text(window, "certificate_heading")) == (asked, True)
    button(window, "trust_certificate").click()
    qtbot.waitUntil(lambda: states(channels) == {"One": ChannelState.CREATED}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "Hotel Adler" in text(window, "certificate_heading"), timeout=PATIENCE_MS)
    assert (window.board.certificate._found, window.board.certificate.isVisible()) == ("cd" * 32, True)


def test_what_is_to_be_answered_for_one_pbx_waits_for_the_answer_for_another(
    opened: Open, keep: Keep, qtbot: QtBot
) -> None:
    keep("One")
    home = opened()
    qtbot.waitUntil(lambda: not home._jobs._jobs, timeout=PATIENCE_MS)  # it was greeted
    on_site = home.board.on_site
    on_site.card.begin(on_site._model.rows)
    answered: list[str] = []
    for pbx in ("a", "b"):
        on_site._notes.ask(Note(pbx, f"Question of {pbx}", "&Yes", partial(answered.append, pbx)))
    for pbx in ("a", "b"):
        assert f"Question of {pbx}" in on_site.card.told
        on_site.card._answered()
    assert answered == ["a", "b"]
    assert not on_site.card.asks


def test_t6_what_waits_for_trust_is_offered_again_by_send_waiting(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One", ChannelState.WAITS_FOR_TRUST)
    window = opened()
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: button(window, "trust_certificate").isVisible(), timeout=PATIENCE_MS)
    assert demo_pbx.requests == []


def test_t1_a_known_pbx_with_another_certificate_is_the_alarm_at_home_too(
    opened: Open, keep: Keep, channels: KeptChannels, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    keep("One")
    address = parse_address(demo_pbx.base_url)
    channels.connection.register.pin(address, "ab" * 32)
    window = opened()
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: button(window, "do_not_connect").isVisible(), timeout=PATIENCE_MS)
    assert text(window, "certificate_expected").startswith("AB:AB")
    assert not button(window, "trust_certificate").isVisible()
    qtbot.waitUntil(lambda: not window.board.sending.running, timeout=PATIENCE_MS)
    button(window, "do_not_connect").click()
    assert "Nothing was sent" in banner(window)
    assert isinstance(channels.connection.register.known(address), Pinned)
    assert demo_pbx.requests == []


def test_t6_testing_a_pbx_asks_in_its_list(opened: Open, demo_pbx: ScriptedPbx, qtbot: QtBot) -> None:
    window = opened()
    pbxs = window.board.pbxs
    qtbot.waitUntil(lambda: pbxs.table.row_count == 1, timeout=PATIENCE_MS)
    pbxs.table.selectRow(0)
    pbxs._test()
    qtbot.waitUntil(
        lambda: any(not each.isHidden() for each in pbxs.findChildren(QWidget, "certificate_question")),
        timeout=PATIENCE_MS,
    )
    assert demo_pbx.requests == []
    trust = pbxs.findChild(QAbstractButton, "trust_certificate")
    assert trust is not None
    trust.click()
    status = pbxs.findChild(QLabel, "pbx_status")
    assert status is not None
    qtbot.waitUntil(lambda: "Connected" in status.text(), timeout=PATIENCE_MS)


def test_t5_a_refused_login_of_several_channels_is_sent_once_by_one_press(
    opened: Open,
    keep: Keep,
    channels: KeptChannels,
    demo_pbx: ScriptedPbx,
    qtbot: QtBot,
) -> None:
    channels.connection.register.pin(parse_address(demo_pbx.base_url), _certificate_of(demo_pbx))
    demo_pbx.logins._credentials = ("other", "other")
    for name in ("One", "Two", "Three"):
        keep(name)
    window = opened()
    press(window, "send_waiting")
    qtbot.waitUntil(lambda: not window.board.sending.running and bool(told(window)), timeout=PATIENCE_MS)
    assert sum(request.path.endswith("get_token") for request in demo_pbx.requests) == 1
    assert answer(window).text() == "&Log in anyway", told(window)


def _certificate_of(pbx: ScriptedPbx) -> str:
    from core.pbx.trust import meet

    return meet(parse_address(pbx.base_url)).sha256


@pytest.mark.parametrize("size", [(906, 450), (679, 354)])
def test_the_question_in_the_list_of_pbxs_is_read_whole_also_in_the_smallest_window(
    opened: Open, qtbot: QtBot, demo_pbx: ScriptedPbx, size: tuple[int, int]
) -> None:
    home = opened()
    home.resize(*size)
    home.board.turning.reach(demo_pbx.base_url)
    pbxs = home.board.pbxs
    qtbot.waitUntil(lambda: pbxs.findChild(QAbstractButton, "trust_certificate") is not None, timeout=PATIENCE_MS)
    for _ in range(5):
        QCoreApplication.processEvents()
    assert (home.width(), home.height()) == size
    assert cut_off(pbxs) == []
    assert pbxs.table.mapTo(pbxs, pbxs.table.rect().bottomLeft()).y() < pbxs._outcome.mapTo(pbxs, QPoint()).y()
    qtbot.waitUntil(lambda: not home.board._jobs._jobs, timeout=PATIENCE_MS)  # no connection is left to others


def test_a_pbx_whose_channels_cannot_be_read_for_its_certificate_leads_to_where_it_is_compared(
    opened: Open, demo_pbx: ScriptedPbx, qtbot: QtBot
) -> None:
    home = opened()
    home.board.turning.show_on_pbx()
    cure = home.board.on_pbx.findChild(QAbstractButton, "pbx_cure")
    assert cure is not None
    qtbot.waitUntil(cure.isVisible, timeout=PATIENCE_MS)
    assert cure.text() == "Co&mpare the certificate…"
    cure.click()
    pbxs = home.board.pbxs

    def trust() -> QAbstractButton | None:
        return pbxs.findChild(QAbstractButton, "trust_certificate")

    qtbot.waitUntil(lambda: (found := trust()) is not None and found.isVisible(), timeout=PATIENCE_MS)
    assert demo_pbx.requests == []
    found = trust()
    assert found is not None
    found.click()
    qtbot.waitUntil(lambda: "no message channels" in _read(home), timeout=PATIENCE_MS)
    assert cure.isHidden()
    qtbot.waitUntil(lambda: not home.board._jobs._jobs, timeout=PATIENCE_MS)


def _read(home: HomeWindow) -> str:
    label = home.board.on_pbx.findChild(QLabel, "pbx_status_line")
    assert label is not None
    return label.text()
