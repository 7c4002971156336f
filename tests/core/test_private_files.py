"""T8: what the application keeps is for this user alone, under any umask, also what an older version has written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.private_files import is_of_others, private_folder
from core.program.logs import start_log
from core.program.paths import Paths
from core.program.preferences import Preferences
from core.program.preferences_file import save_preferences
from core.store.database import Database, StoreUnusable

if sys.platform == "win32":
    pytest.skip("modes mean nothing there", allow_module_level=True)

import grp
import pwd

WRITES_ALL = """
import logging, os, sys
from pathlib import Path
os.umask(int(sys.argv[2], 8))
from core.program.crash import open_crash_log
from core.store.database import Database
from core.program.logs import start_log
from core.program.paths import Paths
from core.program.preferences import Preferences
from core.program.preferences_file import save_preferences
paths = Paths(Path(sys.argv[1]))
start_log(paths)
logging.warning("a line")
open_crash_log(paths).write("x")
save_preferences(paths.preferences, Preferences(theme="dark"))
database = Database(paths.store)
with database.transaction() as connection:
    connection.execute("SELECT 1")
database.keep_copy()
from core.store.refused_logins import StoredRefusals
from core.stop import Stop
with StoredRefusals(database).alone("https://192.0.2.7", Stop()):
    pass
"""


def modes(folder: Path) -> dict[str, int]:
    each = [folder, *folder.rglob("*")]
    return {path.name: path.stat().st_mode & 0o777 for path in each}


def assert_private(folder: Path) -> None:
    told = modes(folder)
    assert len(told) >= 5
    folders = {folder.name, "logs", "locks"}
    assert told == {name: 0o700 if name in folders else 0o600 for name in told}


@pytest.mark.parametrize("umask", ["0", "22", "777"])
def test_t8_folders_and_files_are_private_under_any_umask(tmp_path: Path, umask: str) -> None:
    folder = tmp_path / "deep" / "data"
    done = subprocess.run(
        [sys.executable, "-c", WRITES_ALL, str(folder), umask], cwd=Path(__file__).parents[2], capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert_private(folder)
    assert (tmp_path / "deep").stat().st_mode & 0o077 == 0


def test_t8_what_an_older_version_left_open_is_mended(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "data")
    start_log(paths)
    save_preferences(paths.preferences, Preferences(theme="dark"))
    with Database(paths.store).transaction():
        pass
    Database(paths.store).keep_copy()
    (paths.data / "logs" / "crash.log").touch()
    for path in (paths.data, *paths.data.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    with Database(paths.store).transaction():
        pass
    assert_private(paths.data)


def test_t8_a_folder_of_the_person_s_own_keeps_its_mode_and_what_is_written_there_is_private(tmp_path: Path) -> None:
    mine = tmp_path / "Documents"
    mine.mkdir(mode=0o755)
    mine.chmod(0o755)
    (mine / "letter.txt").touch(0o644)
    with Database(mine / "channels.sqlite").transaction():
        pass
    assert mine.stat().st_mode & 0o777 == 0o755
    assert (mine / "channels.sqlite").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"."):
        private_folder(tmp_path / "file" / "folder")


@pytest.mark.parametrize("whose", ["folder", "file"])
def test_t12_a_data_folder_of_another_account_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    path = tmp_path / "data" / "channels.sqlite"
    with Database(path).transaction():
        pass
    foreign = path if whose == "file" else path.parent
    monkeypatch.setattr("core.store.database.is_of_others", lambda each: each == foreign)
    with pytest.raises(StoreUnusable, match="belongs to another account"), Database(path).transaction():
        pass


def test_t12_nothing_is_put_into_a_folder_of_another_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    with pytest.raises(StoreUnusable), Database(tmp_path / "channels.sqlite").transaction():
        pass
    assert list(tmp_path.iterdir()) == []


def test_t12_what_is_of_another_account_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_of_others(tmp_path)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    assert is_of_others(tmp_path)


@pytest.mark.parametrize("mode", [0o777, 0o1777, 0o757])
def test_t12_a_folder_that_everybody_can_write_to_is_refused(
    tmp_path: Path, mode: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "of somebody else.txt").touch()
    folder.chmod(mode)
    store = Database(folder / "channels.sqlite")
    with pytest.raises(StoreUnusable, match="Everyone on this computer can write"), store.transaction():
        pass
    monkeypatch.setattr(pwd, "getpwall", list)
    folder.chmod(0o775)  # a group of one's own
    with Database(folder / "channels.sqlite").transaction():
        pass


@pytest.mark.parametrize("known_by", ["its members", "their first group"])
def test_t12_a_folder_that_a_group_of_others_can_write_to_is_refused(
    tmp_path: Path, known_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "of somebody else.txt").touch()
    folder.chmod(0o770)
    mine = pwd.getpwuid(os.getuid())
    gid = folder.stat().st_gid
    anna = pwd.struct_passwd(("anna", "x", 4711, gid, "", "/home/anna", "/bin/sh"))
    members = ["anna", mine.pw_name] if known_by == "its members" else []
    monkeypatch.setattr(grp, "getgrgid", lambda _gid: grp.struct_group(("staff", "x", gid, members)))
    monkeypatch.setattr(pwd, "getpwall", lambda: [mine] if members else [mine, anna])
    store = Database(folder / "channels.sqlite")
    with pytest.raises(StoreUnusable, match="Other accounts of the group staff can write"), store.transaction():
        pass
    folder.chmod(0o750)
    with Database(folder / "channels.sqlite").transaction():
        pass
