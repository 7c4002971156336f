"""A second start brings the first one to the front and ends; a killed one leaves nothing behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.single import OnlyOne

MAIN = Path(__file__).parents[2] / "main.py"
PATIENCE_S = 30


def start(folder: Path) -> "subprocess.Popen[bytes]":
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen([sys.executable, str(MAIN), "--data-dir", str(folder)], env=environment)


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[OnlyOne]:
    made = OnlyOne(tmp_path)
    assert made.is_first
    made.listen()
    yield made
    made.close()


def test_a_second_start_asks_the_first_to_come_to_the_front_and_ends(
    first: OnlyOne, tmp_path: Path, qtbot: QtBot
) -> None:
    second = start(tmp_path)
    with qtbot.waitSignal(first.asked, timeout=PATIENCE_S * 1000):
        pass
    assert second.wait(PATIENCE_S) == 0


def test_a_start_on_another_folder_is_a_first_one(first: OnlyOne, tmp_path: Path) -> None:
    other = OnlyOne(tmp_path / "other")
    assert other.is_first
    other.close()


def test_after_a_kill_the_next_start_is_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "data"
    killed = start(folder)
    qtbot.waitUntil(lambda: (folder / "channels.sqlite").exists(), timeout=PATIENCE_S * 1000)
    killed.kill()
    killed.wait(PATIENCE_S)
    again = OnlyOne(folder)
    assert again.is_first
    again.close()
