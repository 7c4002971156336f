"""A computer on which nothing is kept yet: what this is for, and the ways to begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS
from tests.ui.home.board import button
from ui.application import Application


@pytest.fixture
def started(at_home: Application, qtbot: QtBot) -> QWidget:
    home = at_home.open_home(is_new=True)
    qtbot.waitUntil(lambda: home.findChild(QAbstractButton, "empty.new_channel") is not None, timeout=PATIENCE_MS)
    return home


def test_the_ways_to_begin_are_there_before_anything_else_is_and_stay(
    at_home: Application, started: QWidget, qtbot: QtBot
) -> None:
    new = button(started, "empty.new_channel")
    assert new.isVisible()
    assert not button(started, "bar.new_channel").isVisible()
    qtbot.waitUntil(lambda: at_home.at_hand.channels is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: at_home.home is not None and at_home.home.board.is_read, timeout=PATIENCE_MS)
    assert button(started, "empty.new_channel") is new
    assert new.isVisible()
    assert started.focusWidget() is new, "Enter begins, and the first window has no ring around all of it"
    assert at_home.wizard is None


def test_a_channel_is_begun_at_once(at_home: Application, started: QWidget, qtbot: QtBot) -> None:
    button(started, "empty.new_channel").click()
    assert at_home.wizard is not None
    assert at_home.wizard.isVisible()
    wizard = at_home.wizard
    qtbot.waitUntil(lambda: wizard.session.channels is not None, timeout=PATIENCE_MS)
    assert at_home.wizard is wizard
    assert wizard.isActiveWindow() or not started.isActiveWindow()


def test_the_demo_pbx_opens_in_a_process_of_its_own_and_once(
    started: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, arguments: begun.append((program, arguments)))
    for _twice in range(2):
        button(started, "empty.demo").click()
    ((program, arguments),) = begun
    assert Path(program).exists()
    assert arguments[-1] == "--demo"
