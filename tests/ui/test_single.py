"""A second start brings the first one to the front and ends; a killed one leaves nothing behind."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.program.paths import Paths
from core.secrets.vault import MemoryVault
from ui import single
from ui.application import Application
from ui.single import OnlyOne, Place, _is_this_user

MAIN = Path(__file__).parents[2] / "main.py"
PATIENCE_S = 30


def start(folder: Path, stderr: int | None = None) -> "subprocess.Popen[bytes]":
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(MAIN), "--data-dir", str(folder)]
    return subprocess.Popen(command, env=environment, stderr=stderr)


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


def test_x10_a_start_beside_a_first_one_that_hangs_says_who_holds_the_folder_and_changes_nothing(
    tmp_path: Path, qtbot: QtBot
) -> None:
    first = OnlyOne(tmp_path)
    first.listen()
    # It listens, and its event loop does not come round while this test holds it.
    second = OnlyOne(tmp_path, patience_ms=10)
    assert second.place is Place.BLOCKED
    assert second.holder == os.getpid()
    first.close()
    third = OnlyOne(tmp_path, patience_ms=10)
    assert third.is_first
    third.close()


def test_x10_two_starts_in_the_same_moment_are_one_process_and_one_that_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    both = [start(folder, stderr=subprocess.PIPE) for _ in range(2)]
    ends = time.monotonic() + PATIENCE_S
    while all(each.poll() is None for each in both) and time.monotonic() < ends:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    (ended,) = [each for each in both if each.poll() is not None]
    (runs,) = [each for each in both if each.poll() is None]
    _out, said = ended.communicate()
    assert ended.returncode == 0
    assert b"in front" in said
    runs.kill()
    runs.communicate()


def test_x10_one_folder_under_two_names_is_one(first: OnlyOne, tmp_path: Path) -> None:
    link = tmp_path.parent / f"{tmp_path.name}-link"
    link.symlink_to(tmp_path)
    assert not OnlyOne(link, patience_ms=10).is_first


@pytest.mark.parametrize("environment", ["another folder", "none"])
def test_x10_a_folder_has_one_process_whatever_the_session_calls_its_own(
    first: OnlyOne, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: str
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    if environment != "none":
        other = tmp_path / "runtime"
        other.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(other))
    second = OnlyOne(tmp_path, patience_ms=10)
    assert second.place is Place.BLOCKED
    assert second.holder == os.getpid()


@pytest.mark.skipif(sys.platform != "linux", reason="the others have folders of their own")
def test_x10_the_socket_is_where_no_other_user_can_write_and_the_lock_in_the_data_folder(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    cache = Path(tempfile.mkdtemp())  # a socket's path is short
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    made = OnlyOne(tmp_path / "data")
    made.listen()
    assert list(shared.iterdir()) == []
    (place,) = cache.iterdir()
    assert place.stat().st_mode & 0o777 == 0o700
    assert {each.suffix for each in place.iterdir()} == {".sock"}
    (lock,) = (tmp_path / "data").iterdir()
    assert lock.stat().st_mode & 0o777 == 0o600
    made.close()
    shutil.rmtree(cache)


@pytest.mark.skipif(sys.platform != "linux", reason="SO_PEERCRED is Linux's")
def test_x10_whoever_answers_is_asked_who_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX)
    with ours, theirs:
        assert _is_this_user(ours.fileno())
        monkeypatch.setattr("os.getuid", lambda: 4711)
        assert not _is_this_user(ours.fileno())


@pytest.mark.parametrize("content", [b"", b"99999999\nmain.py\nhost\n", b"\0" * 64, b"not a lock"])
def test_j8_a_lock_file_that_nobody_holds_does_not_keep_a_start_away(
    tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    before = OnlyOne(tmp_path)
    lock = before._lock.path
    before.close()
    lock.write_bytes(content)
    again = OnlyOne(tmp_path)
    assert again.is_first
    again.listen()
    assert again._server.isListening()
    again.close()
    lock.unlink(missing_ok=True)


def test_a_second_start_on_windows_lets_the_first_one_come_to_the_front(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    allowed: list[int] = []

    class Windll:
        class user32:  # noqa: N801 - as Windows calls it
            AllowSetForegroundWindow = allowed.append

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", Windll, raising=False)
    single._give_up_the_front()
    assert allowed == [-1]


def test_a_second_start_gives_way_before_it_asks(
    first: OnlyOne, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gave_way: list[bool] = []
    monkeypatch.setattr(single, "_give_up_the_front", lambda: gave_way.append(True))
    monkeypatch.setattr(single, "ANSWER_MS", 10)
    OnlyOne(tmp_path, patience_ms=0)
    assert gave_way == [True]


@pytest.mark.parametrize("minimised", [False, True])
@pytest.mark.parametrize("maximised", [False, True])
def test_a_window_that_comes_to_the_front_keeps_its_size(
    qtbot: QtBot, tmp_path: Path, maximised: bool, minimised: bool
) -> None:
    application = Application(MemoryVault, lambda: Paths(tmp_path))
    home = application.open_home()
    if maximised:
        home.showMaximized()
    if minimised:
        home.showMinimized()
    application.come_to_front()
    assert (home.isMaximized(), home.isMinimized(), home.isVisible()) == (maximised, False, True)
    application.close()
