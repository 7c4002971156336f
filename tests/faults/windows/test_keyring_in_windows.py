"""The windows with a keyring that is slow or mute: alive, and nothing typed is lost."""

import threading
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.pbx.login import PbxLogin
from core.secrets.vault import MemoryVault
from tests.beside import Beside
from tests.faults.conftest import Seen
from tests.ui.conftest import Driver
from ui.application import Application

STALL_S = 0.05


class Mute(MemoryVault):
    """Answers when the event is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def get(self, service: str, user: str) -> str | None:
        self.answers.wait(20)
        return super().get(service, user)

    def set(self, service: str, user: str, secret: str) -> None:
        self.answers.wait(20)
        super().set(service, user, secret)


@pytest.fixture
def mute() -> Iterator[Mute]:
    made = Mute()
    yield made
    made.answers.set()


@pytest.fixture
def muted(qtbot: QtBot, mute: Mute) -> Iterator[Application]:
    vault = mute
    made = Application(lambda: vault)
    yield made
    mute.answers.set()
    made.close()
    if made.wizard is not None:
        made.wizard.close()
        made.wizard.deleteLater()


def test_g3_a_mute_keyring_is_given_up_while_the_window_lives_and_the_secret_is_used_all_the_same(
    muted: Application, login: PbxLogin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seen: Seen
) -> None:
    monkeypatch.setattr("ui.wizard.parts.client_secret.KEYRING_LIMIT_MS", 300)
    driver = Driver(muted.open_wizard(login), qtbot)
    driver.press("test_connection")
    driver.until(lambda: "Connected" in driver.text("connection_status"))
    with Beside() as beside:
        turns = [beside.seconds]
        ticks = QTimer(driver.wizard)
        ticks.timeout.connect(lambda: turns.append(beside.seconds))
        ticks.start(5)
        driver.until(lambda: "only until you quit" in driver.note("client_secret"))
        ticks.stop()
    assert "did not answer" in driver.note("client_secret")
    assert max(later - earlier for earlier, later in pairwise(turns)) < 5 * STALL_S
    assert driver.widget(QLineEdit, "client_secret").text() == login.client_secret
    driver.next()
    assert driver.step == "ChannelTypePage"
    seen("given up, said at the field, the window alive")


def test_g3_an_answer_that_comes_after_the_limit_does_not_overwrite_what_was_typed(
    muted: Application, mute: Mute, login: PbxLogin, qtbot: QtBot
) -> None:
    MemoryVault.set(mute, f"MessageChannelWizard/pbx/{login.base_url}", login.client_id, "an old secret")
    driver = Driver(muted.open_wizard(PbxLogin(login.base_url, login.client_id)), qtbot)
    driver.type("client_secret", "typed meanwhile")
    mute.answers.set()
    qtbot.wait(20)
    assert driver.widget(QLineEdit, "client_secret").text() == "typed meanwhile"
