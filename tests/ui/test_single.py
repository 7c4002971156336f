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


def test_j7_a_second_start_asks_the_first_to_come_to_the_front_and_ends(
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


def test_j8_after_a_kill_the_next_start_is_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "data"
    killed = start(folder)
    qtbot.waitUntil(lambda: (folder / "channels.sqlite").exists(), timeout=PATIENCE_S * 1000)
    killed.kill()
    killed.wait(PATIENCE_S)
    again = OnlyOne(folder)
    assert again.is_first
    again.close()


def test_j7_a_start_beside_a_first_one_that_hangs_goes_on_with_the_shared_store(
    first: OnlyOne, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.single.ANSWER_MS", 100)
    # It listens, and its event loop does not come round while this test holds it.
    assert OnlyOne(tmp_path).is_first


@pytest.mark.parametrize("content", [b"", b"99999999\nmain.py\nhost\n", b"\0" * 64, b"not a lock"])
def test_j8_a_lock_file_that_nobody_holds_does_not_keep_a_start_away(
    tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    before = OnlyOne(tmp_path)
    lock = Path(before._lock.fileName())
    before.close()
    lock.write_bytes(content)
    again = OnlyOne(tmp_path)
    assert again.is_first
    again.listen()
    assert again._server.isListening()
    again.close()
    lock.unlink(missing_ok=True)
